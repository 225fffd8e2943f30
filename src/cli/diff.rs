//! `seloste diff`: what two states of a notice say otherwise, and how much it matters.

mod human;
mod markdown;
mod side;
mod words;

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::{Outcome, day, is_styled, print, say, today};
use crate::changes::difference::{Between, Difference, Places};
use crate::changes::{self, Change, Class, Said};
use crate::error::Error;
use crate::time::Date;
use side::Side;

/// Show what two states of a notice say otherwise, and how much it matters
///
/// Compares what is stated, not how it is written: lines that only moved are no change. What follows from the facts is compared too: transfers,
/// rights, the authority. Each change is material (people have to be told before it applies), notable or editorial.
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub struct Diff {
    /// The earlier state
    #[arg(value_name = "A")]
    before: String,
    /// The later state; left out, A is the id of a notice, of which the last version, or without versions HEAD, is compared with what is written
    #[arg(value_name = "B")]
    after: Option<String>,
    /// In which form it is told
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = formats())]
    format: String,
    /// Tell only of changes of this class and of graver ones
    #[arg(long, value_name = "CLASS", default_value = "editorial")]
    class: Least,
    /// Judge as of this day instead of today: what follows from the facts depends on it
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
}

/// What A and B can be, and what is answered.
const AFTER: &str = "A state is one of\n  \
    customers              the notice `customers` as it is written now\n  \
    customers@2            its version 2\n  \
    customers@2026-11-20   its version that applied on that day\n  \
    main:customers         the notice at a branch, tag or commit of git\n  \
    ../b/notices/c.yaml    the notice in a file of any project\n\n\
    Exit codes: 0 nothing material differs, 1 something material does, 2 could not run.";

/// The gravest first.
const CLASSES: [Class; 3] = [Class::Material, Class::Notable, Class::Editorial];

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Least {
    Material,
    Notable,
    Editorial,
}

impl Least {
    fn class(self) -> Class {
        match self {
            Least::Material => Class::Material,
            Least::Notable => Class::Notable,
            Least::Editorial => Class::Editorial,
        }
    }
}

/// Two states, all that differs, and of how grave a change is told at least.
struct Compared {
    before: Side,
    after: Side,
    changes: Vec<Change>,
    least: Class,
}

/// The changes of one kind.
struct Row<'a> {
    row: &'static changes::Row,
    changes: Vec<&'a Change>,
}

/// The difference with what is compared.
#[derive(Serialize)]
struct Document<'a> {
    before: &'a str,
    after: &'a str,
    #[serde(flatten)]
    difference: Difference<'a>,
}

pub(super) fn run(args: &Diff) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let (before, after) = side::both(&args.project, &args.before, args.after.as_deref())?;
    let changes = changes::compare(&before.state(today), &after.state(today));
    let compared = Compared { before, after, changes, least: args.class.class() };
    match args.format.as_str() {
        "json" => print(&compared.json()),
        "markdown" => print(&markdown::text(&compared)),
        _ => print(&human::text(&compared, is_styled(&std::io::stdout()))),
    }
    let counted = CLASSES.map(|class| format!("{} {}", compared.of_class(class).count(), class.name()));
    say(&counted.join(", "));
    Ok(if compared.of_class(Class::Material).next().is_some() { Outcome::Found } else { Outcome::Clean })
}

fn formats() -> Vec<PossibleValue> {
    let formats = [
        ("human", "what both sides say, where, and why it matters, for people"),
        ("json", "the same for programs"),
        ("markdown", "the same for the comment of a review"),
    ];
    formats.map(|(name, about)| PossibleValue::new(name).help(about)).to_vec()
}

impl Compared {
    fn of_class(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.class == class)
    }

    /// What is told by class, the gravest first, and by what it is, in the order of the format.
    fn by_class(&self) -> Vec<(Class, Vec<Row<'_>>)> {
        let mut classes = Vec::new();
        for class in CLASSES.into_iter().filter(|class| *class >= self.least) {
            let mut rows: Vec<Row> = Vec::new();
            for change in self.of_class(class) {
                match rows.iter_mut().find(|row| row.row == change.row) {
                    Some(row) => row.changes.push(change),
                    None => rows.push(Row { row: change.row, changes: vec![change] }),
                }
            }
            if !rows.is_empty() {
                classes.push((class, rows));
            }
        }
        classes
    }

    /// Where both sides say what changed.
    fn places(&self, change: &Change) -> Places {
        let spot = |side: &Side, said: &Option<Said>| said.as_ref().and_then(|said| said.span).map(|span| side.spot(span));
        Places { before: spot(&self.before, &change.before), after: spot(&self.after, &change.after) }
    }

    fn json(&self) -> String {
        let [from, to] = [&self.before, &self.after].map(|side| side.version.as_ref());
        let between = Between {
            notice: &self.after.notice().id,
            from: from.map(|head| head.number),
            to: to.map(|head| head.number),
            effective: to.map(|head| head.effective).or_else(|| self.after.notice().effective.said().copied()),
            published: to.map(|head| head.published),
        };
        let mut difference = Difference::of(between, &self.changes);
        let of_all = std::mem::take(&mut difference.changes).into_iter().zip(&self.changes);
        let of_told = of_all.filter(|(_, change)| change.class >= self.least);
        difference.changes = of_told.map(|(told, change)| told.at(self.places(change))).collect();
        let document = Document { before: &self.before.name, after: &self.after.name, difference };
        serde_json::to_string_pretty(&document).expect("what is written is plain data with keys of text") + "\n"
    }
}
