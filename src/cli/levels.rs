//! `--deny`, `--warn` and `--allow`: the levels of rules on a command line, which win over those in `site/site.yaml`.
//!
//! These arguments are taken apart by hand because their order matters across all three, and a derived struct does not know it.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::check::{Level, Levels};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;

/// Each option with its level and what it says in the help.
const OPTIONS: [(&str, Level, &str); 3] = [
    (
        "deny",
        Level::Deny,
        "Make errors of what breaks these rules: ids, topics as `seloste explain` lists them, or `all`; the later option wins",
    ),
    ("warn", Level::Warn, "Make warnings of what breaks these rules"),
    ("allow", Level::Allow, "Count what breaks these rules, and tell nothing of it; mistakes of reading cannot be allowed"),
];

/// The names that were given with their levels, in the order of the command line.
#[derive(Clone, Debug, Default)]
pub(super) struct LevelArgs(Vec<(String, Level)>);

impl LevelArgs {
    pub fn levels(&self) -> Result<Levels, Error> {
        let mut levels = Levels::default();
        for (name, level) in &self.0 {
            levels.set(name, *level).map_err(|unknown| Error::Usage { message: unknown.message, help: unknown.help })?;
        }
        Ok(levels)
    }
}

impl Args for LevelArgs {
    fn augment_args(command: Command) -> Command {
        let option = |(id, _, help): (&'static str, Level, &'static str)| {
            Arg::new(id).long(id).value_name("RULE|TOPIC").action(ArgAction::Append).help(help)
        };
        command.args(OPTIONS.map(option))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for LevelArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut given: Vec<(usize, &str, Level)> = Vec::new();
        for (id, level, _) in OPTIONS {
            let places = matches.indices_of(id).into_iter().flatten();
            let values = matches.get_many::<String>(id).into_iter().flatten();
            given.extend(places.zip(values).map(|(place, value)| (place, value.as_str(), level)));
        }
        given.sort_by_key(|(place, ..)| *place);
        let names =
            |(_, value, level): (usize, &str, Level)| value.split(',').map(|name| (name.trim().to_owned(), level)).collect::<Vec<_>>();
        Ok(LevelArgs(given.into_iter().flat_map(names).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// What is to be said of findings that are allowed. An error that is allowed must not be forgotten, so its rule is named.
pub(super) fn allowed<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>) -> Option<String> {
    let findings: Vec<_> = findings.into_iter().collect();
    let mut errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| finding.code).collect();
    errors.sort_unstable();
    errors.dedup();
    if findings.is_empty() {
        return None;
    }
    let count = format!("{} allowed", super::counted_as(findings.len(), "finding"));
    Some(if errors.is_empty() { count } else { format!("{count}, errors without that: {}", super::named(&mut errors)) })
}
