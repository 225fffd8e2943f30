//! `seloste links`: the addresses elsewhere that notices tell, and whether they still lead to a page.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use super::{Outcome, has_errors, is_styled, print, rendered, say};
use crate::diagnostic;
use crate::error::Error;
use crate::project::Project;
use crate::reach::{self, Answer, Client};
use crate::source::Span;

/// List the addresses on the web that the notices tell, or ask whether they still lead to a page
///
/// A list names each place where an address is written. With --external each is asked for, over the network: the exit code is 1 if one is gone.
/// No other command asks anything of other people's servers.
#[derive(Debug, Args)]
pub struct Links {
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// Ask the servers for each address, and tell which have moved, are gone or cannot be reached
    #[arg(long)]
    external: bool,
    /// With --external: ask machines of the own network, too, and this one
    #[arg(long, requires = "external")]
    allow_local: bool,
}

pub(super) fn run(args: &Links) -> Result<Outcome, Error> {
    let (project, reading) = Project::load(&args.project)?;
    if has_errors(&reading) {
        say("some of what is written cannot be read, and its addresses are not among these: `seloste check` tells where");
    }
    let addresses = reach::addresses(&project);
    if !args.external {
        print(&listed(&project, &addresses));
        say(&format!("{}; `--external` asks whether they are there", counted(addresses.len())));
        return Ok(Outcome::Clean);
    }
    let client = Client::new(args.allow_local);
    let names: Vec<_> = addresses.keys().map(String::as_str).collect();
    say(&format!("asking for {}, which may take ten seconds for each that does not answer", counted(names.len())));
    let answers = reach::ask(&names, &client);
    let finding = |(address, answer): (&&str, &Answer)| reach::finding(address, addresses.get(*address)?, answer);
    let mut findings: Vec<_> = answers.iter().filter_map(finding).collect();
    diagnostic::sort(&mut findings);
    print(&rendered(&findings, &project.sources, is_styled(&std::io::stdout())));
    say(&told(answers.values()));
    Ok(if has_errors(&findings) { Outcome::Found } else { Outcome::Clean })
}

/// A line for each place, in the order of files.
fn listed(project: &Project, addresses: &BTreeMap<String, Vec<Span>>) -> String {
    let mut lines: Vec<_> = addresses.iter().flat_map(|(address, places)| places.iter().map(move |span| (*span, address))).collect();
    lines.sort();
    let line = |(span, address): (Span, &String)| {
        let place = project.sources.place(span);
        format!("{}:{}:{}: {address}\n", project.sources.path(span).display(), place.line, place.column)
    };
    lines.into_iter().map(line).collect()
}

/// How many addresses answered what.
fn told<'a>(answers: impl Iterator<Item = &'a Answer>) -> String {
    let [mut there, mut moved, mut gone, mut unreachable] = [0; 4];
    for answer in answers {
        match answer {
            Answer::There => there += 1,
            Answer::Moved(_) => moved += 1,
            Answer::Gone(_) => gone += 1,
            Answer::Unreachable(_) => unreachable += 1,
        }
    }
    let all = there + moved + gone + unreachable;
    format!("asked for {}: {there} there, {moved} moved, {gone} gone, {unreachable} unreachable", counted(all))
}

fn counted(addresses: usize) -> String {
    if addresses == 1 { "1 address".to_owned() } else { format!("{addresses} addresses") }
}
