//! Opening a page in the browser of whoever sits here. With `since.rs` the only file that starts other programs.

use std::process::{Command, Stdio};

/// Asks the system to open an address. Says why if it cannot.
pub(super) fn open(url: &str) -> Result<(), String> {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        // The title of a window comes first; without one, an address in quotes would be taken for it.
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    let child = command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    child.map(|_| ()).map_err(|cause| format!("`{}` cannot be run: {cause}", command.get_program().display()))
}
