//! `seloste explain`: a rule's page, what a mistake of reading is, or what a provision demands.

use clap::Args;

use super::{Outcome, print};
use crate::check::{self, account, manual};
use crate::decode::nearest;
use crate::error::Error;
use crate::law::Provision;

/// Explain a rule, a mistake of reading, or what a provision demands of a notice
///
/// Without an argument it lists the rules.
#[derive(Debug, Args)]
pub struct Explain {
    /// A rule's id, as findings show it in brackets, or a provision, as in `13(1)(f)`
    #[arg(value_name = "RULE|PROVISION")]
    what: Option<String>,
    /// Print the page of every rule, and that of the mistakes of reading
    #[arg(long, conflicts_with = "what")]
    all: bool,
}

pub(super) fn run(args: &Explain) -> Result<Outcome, Error> {
    if args.all {
        print(&manual::whole());
        return Ok(Outcome::Clean);
    }
    let Some(what) = args.what.as_deref().map(str::trim) else {
        print(&manual::index());
        return Ok(Outcome::Clean);
    };
    if let Some(rule) = check::rule(what) {
        print(&manual::page(rule));
        return Ok(Outcome::Clean);
    }
    if let Some(text) = manual::of_reading(what) {
        print(&format!("# {what}\n\na mistake of reading: no rule, and without a level\n\n{text}\n"));
        return Ok(Outcome::Clean);
    }
    // Whoever knows the catalogue of requirements may ask by its ids.
    if let Some(requirement) = account::requirements().iter().find(|requirement| requirement.id == what) {
        print(&requirement.told());
        for rule in check::rules().filter(|rule| requirement.rules.iter().any(|id| id == rule.id)) {
            print(&format!("\n{}", manual::page(rule)));
        }
        return Ok(Outcome::Clean);
    }
    if let Ok(provision) = what.parse::<Provision>() {
        let about = manual::about(provision).unwrap_or_else(|| format!("{provision}\n  asks nothing of a notice that a rule watches\n"));
        print(&about);
        return Ok(Outcome::Clean);
    }
    let help = match nearest(what, check::rules().map(|rule| rule.id).chain(manual::reading().map(|(code, _)| code))) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "run `seloste explain` to see the rules, or name a provision, as in `13(1)(f)`".to_owned(),
    };
    Err(Error::Usage { message: format!("there is no rule or provision `{what}`"), help })
}
