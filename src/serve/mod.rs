//! A live preview: the site as it would be, made page by page when somebody looks at it, and shown anew when a file is saved.
//!
//! Begin with [`run`]. [`preview`] holds the project and answers what is asked; [`page`] adds to a page where its sentences come from and what
//! is wrong with them; [`http`] and [`watch`] are the doors to the world. Nothing is written to the disk.

mod beside;
mod http;
mod page;
mod preview;
mod versions;
mod watch;

use std::path::Path;
use std::time::Duration;

use crate::error::Error;
use crate::time::Date;
use http::Listener;
use watch::Watch;

pub use preview::{Did, Preview};

/// How soon reading is tried again after it failed: a file that was just being replaced is there by then. If not, it is tried less and less.
const SOON: Duration = Duration::from_millis(200);
/// How long nothing may happen before the watch looks up.
const LONG: Duration = Duration::from_secs(3600);

/// Where a preview is shown.
#[derive(Clone, Debug)]
pub struct Address {
    /// The address for a browser on this machine.
    pub url: String,
    /// Whether only this machine can ask.
    pub is_loopback: bool,
}

/// Shows the project at `root` until the process ends. `begun` is called once it can be seen.
///
/// # Errors
///
/// [`Error::Usage`] if the port is in use or there are no notices, and whatever keeps the project from being read or watched.
pub fn run(root: &Path, (host, port): (&str, u16), today: Date, begun: &dyn Fn(&Address)) -> Result<(), Error> {
    let listener = Listener::bind(host, port)?;
    // Watched before it is read, so that no change falls in between.
    let watch = Watch::begin(root)?;
    let preview = Preview::open(root, today)?;
    begun(&Address { url: listener.url(), is_loopback: listener.is_loopback() });
    std::thread::scope(|scope| {
        scope.spawn(|| keep_up(root, watch, &preview));
        listener.serve(&|asked| preview.answer(asked));
    });
    Ok(())
}

/// Reads anew what changes.
fn keep_up(root: &Path, mut watch: Watch, preview: &Preview) {
    let (mut is_behind, mut pause) = (false, SOON);
    loop {
        let paths = watch.next(if is_behind { pause } else { LONG });
        pause = if paths.is_empty() { LONG.min(pause * 2) } else { SOON };
        if !paths.is_empty() || is_behind {
            let did = preview.update(&paths);
            is_behind = did.is_behind;
            if did.is_everything || did.is_behind {
                match watch.renew() {
                    // It may have been filled before it was watched.
                    Ok(true) => is_behind = preview.update(&[root.to_owned()]).is_behind,
                    Ok(false) => {}
                    Err(error) => preview.tell(&error),
                }
            }
        }
    }
}
