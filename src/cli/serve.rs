//! `seloste serve`: a live preview.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, browser, day, say, today};
use crate::error::Error;
use crate::serve;
use crate::time::Date;

/// Show the site while it is written, and anew whenever a file is saved
///
/// Shows every notice, findings beside the sentences that they concern, and where each sentence comes from. Writes nothing. Ctrl-C ends it.
#[derive(Debug, Args)]
pub struct Serve {
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// The port to listen at; 0 finds one that is free
    #[arg(long, default_value_t = 4000)]
    port: u16,
    /// The address to listen at; whoever can reach it can read the notices and their files
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    host: String,
    /// Open the front page in the browser
    #[arg(long)]
    open: bool,
    /// Judge as of this day instead of today: adequacy decisions and deadlines depend on it
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

pub(super) fn run(args: &Serve) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let begun = |address: &serve::Address| {
        say(&format!("preview of `{}` at {} (Ctrl-C ends it)", args.project.display(), address.url));
        if !address.is_loopback {
            say("whoever can reach this address can read the notices and their files");
        }
        if args.open
            && let Err(why) = browser::open(&address.url)
        {
            say(&format!("no browser was opened: {why}"));
        }
    };
    serve::run(&args.project, (&args.host, args.port), today, &begun)?;
    Ok(Outcome::Clean)
}
