//! Verbs, and the door to `clap`. Each verb is a file: its arguments, and about a screen of code.
//!
//! Only here is anybody asked for the date, the terminal or the environment. Findings of `check` and pages of `explain` go to standard output,
//! because they are what was asked for; everything else goes to standard error.

mod browser;
mod build;
mod check;
mod diff;
mod explain;
mod fix;
mod git;
mod history;
mod init;
mod levels;
mod links;
mod output;
mod publish;
mod report;
mod scratch;
mod serve;
mod show;
mod since;
mod target;
mod translations;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::decode::quoted;
use crate::diagnostic::{Diagnostic, Severity, Tally, terminal};
use crate::error::Error;
use crate::notice::Language;
use crate::source::SourceMap;
use crate::time::{Date, day_of, parse_date};

/// Privacy notices from YAML: checked against Articles 12 to 14 GDPR, then published.
#[derive(Debug, Parser)]
#[command(name = "seloste", version, about, long_about = None, max_term_width = 100, subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "Exit codes: 0 clean, 1 findings that are errors, 2 could not run.\nEvery verb has its own --help.")]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Init(init::Init),
    Check(check::Check),
    Build(build::Build),
    Serve(serve::Serve),
    Publish(publish::Publish),
    Show(show::Show),
    Diff(diff::Diff),
    History(history::History),
    Report(report::Report),
    Translations(translations::Translations),
    Links(links::Links),
    Explain(explain::Explain),
}

/// By which a build that others shall be able to repeat is told its time (reproducible-builds.org, SOURCE_DATE_EPOCH).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// How a command ended, if the world did not stop it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Clean,
    Found,
}

/// Runs the command line that the process was started with.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, not mistakes; a reader that has gone away is no reason to fail.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let result = match cli.verb {
        Verb::Init(args) => init::run(&args),
        Verb::Check(args) => check::run(&args),
        Verb::Build(args) => build::run(&args),
        Verb::Serve(args) => serve::run(&args),
        Verb::Publish(args) => publish::run(&args),
        Verb::Show(args) => show::run(&args),
        Verb::Diff(args) => diff::run(&args),
        Verb::History(args) => history::run(&args),
        Verb::Report(args) => report::run(&args),
        Verb::Translations(args) => translations::run(&args),
        Verb::Links(args) => links::run(&args),
        Verb::Explain(args) => explain::run(&args),
    };
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(error) => {
            say(&format!("error: {error}"));
            if let Some(help) = error.help() {
                say(&format!("help: {help}"));
            }
            ExitCode::from(2)
        }
    }
}

/// Says something to the person at the keyboard.
fn say(line: &str) {
    let _ = writeln!(anstream::stderr(), "{line}");
}

/// Prints what was asked for. A reader that has gone away, as `head` does, has had enough.
fn print(text: &str) {
    let mut out = anstream::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Reads a day for `--today`.
fn day(text: &str) -> Result<Date, String> {
    parse_date(text).ok_or_else(|| "expected a day that exists, as in 2026-11-20".to_owned())
}

/// Reads the code of a language.
fn language(code: &str) -> Result<Language, String> {
    Language::parse(code).ok_or_else(|| "expected the code of a language, as in `sv`".to_owned())
}

/// The day on which a command judges: the one that was given, that of a reproducible build, or the clock's, in UTC.
fn today(given: Option<Date>) -> Result<Date, Error> {
    if let (None, Some(epoch)) = (given, std::env::var_os(EPOCH)) {
        let seconds = epoch.to_str().and_then(|epoch| epoch.parse().ok());
        return seconds.and_then(day_of).ok_or_else(|| Error::Usage {
            message: format!("`{EPOCH}` is set to `{}`, which is no time in seconds since 1970", epoch.to_string_lossy()),
            help: "set it to a number, unset it, or give `--today`".into(),
        });
    }
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok();
    let of_clock = || now.and_then(|now| day_of(i64::try_from(now.as_secs()).ok()?));
    given.or_else(of_clock).ok_or_else(|| Error::Usage {
        message: "the machine's clock shows no day that a notice could be judged on".into(),
        help: "say which day it is, as in `--today 2026-11-20`".into(),
    })
}

/// Findings as text, the severe ones of each file in their order of place.
fn rendered(diagnostics: &[Diagnostic], sources: &SourceMap, styled: bool) -> String {
    diagnostics.iter().map(|diagnostic| terminal::render(diagnostic, sources, styled) + "\n\n").collect()
}

fn is_styled(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// How many findings there are, in words: "2 errors, 1 warning".
fn counted(tally: Tally) -> String {
    let count = |number: usize, one: &str, many: &str| match number {
        0 => None,
        1 => Some(format!("1 {one}")),
        number => Some(format!("{number} {many}")),
    };
    let parts = [
        count(tally.errors, "error", "errors"),
        count(tally.warnings, "warning", "warnings"),
        count(tally.advice, "piece of advice", "pieces of advice"),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

fn counted_as(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// Names in backquotes, sorted, and not more of them than can be read.
fn named(names: &mut [&str]) -> String {
    names.sort_unstable();
    match names.get(..8) {
        Some(first) if names.len() > 8 => format!("{} and {} more", quoted(first), names.len() - 8),
        _ => quoted(names),
    }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
