//! Levels: how strictly a team wants to be judged, rule by rule.
//!
//! A level concerns a rule in the whole project and needs no reason; a waiver concerns one notice, and needs a reason and an end. Waivers
//! come first: what is waived is not told at any level. Mistakes of reading are no rules and have no level, because what could not be read
//! was not judged.

use std::collections::BTreeMap;

use super::{Rule, TOPICS, rule, rules};
use crate::decode::nearest;
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Project;
use crate::source::Spanned;

/// The name that stands for every rule.
const ALL: &str = "all";

/// What becomes of the findings of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// They are errors.
    Deny,
    /// They are warnings.
    Warn,
    /// They are counted and not told.
    Allow,
}

/// The level of each rule that was given one; the others keep the severity of their tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels(BTreeMap<&'static str, Level>);

/// A name that is neither of a rule nor of a topic, nor `all`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    pub message: String,
    pub help: String,
}

impl Levels {
    /// Gives a level to a rule, to every rule of a topic, or to all. What was given before gives way.
    ///
    /// # Errors
    ///
    /// [`UnknownName`] if there is no rule or topic of this name.
    pub fn set(&mut self, name: &str, level: Level) -> Result<(), UnknownName> {
        let (_, named) = named(name).ok_or_else(|| unknown(name))?;
        self.0.extend(named.into_iter().map(|rule| (rule.id, level)));
        Ok(())
    }

    /// The levels that a project gives in `site/site.yaml`, and the mistakes in them.
    ///
    /// The narrower name wins: a rule's over its topic's, a topic's over `all`. So the order in the file means nothing.
    pub fn of_project(project: &Project) -> (Levels, Vec<Diagnostic>) {
        let (mut levels, mut mistakes) = (Levels::default(), Vec::new());
        let mut given: Vec<(u8, Vec<&Rule>, &Spanned<String>, Level)> = Vec::new();
        let Some(stated) = project.config.rules.said() else { return (levels, mistakes) };
        for (names, level) in [(&stated.deny, Level::Deny), (&stated.warn, Level::Warn), (&stated.allow, Level::Allow)] {
            for name in names.items() {
                let Some((breadth, rules)) = named(name) else {
                    let unknown = unknown(name);
                    mistakes.push(Diagnostic::error("unknown-rule", name.span, unknown.message, "not known"));
                    mistakes.last_mut().expect("a mistake was just pushed").help(unknown.help);
                    continue;
                };
                let other = given.iter().find(|(.., other, of_other)| other.value == name.value && *of_other != level);
                if let Some((.., other, _)) = other {
                    let message = format!("`{}` has two levels", name.value);
                    let mut mistake = Diagnostic::error("contradictory-level", name.span, message, "given another level here");
                    mistake.also(other.span, "given one here").help("name it under one of `deny`, `warn` and `allow`");
                    mistakes.push(mistake);
                }
                given.push((breadth, rules, name, level));
            }
        }
        given.sort_by_key(|(breadth, ..)| std::cmp::Reverse(*breadth));
        for (_, rules, _, level) in given {
            levels.0.extend(rules.into_iter().map(|rule| (rule.id, level)));
        }
        (levels, mistakes)
    }

    /// These levels, and where they give none, those of `other`.
    pub fn over(&self, mut other: Levels) -> Levels {
        other.0.extend(self.0.iter().map(|(rule, level)| (*rule, *level)));
        other
    }

    /// Gives findings the severity of their level, and takes those out that are allowed.
    pub(super) fn apply(&self, found: &mut Vec<Diagnostic>) -> Vec<Diagnostic> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let is_allowed = |finding: &mut Diagnostic| match self.0.get(finding.code) {
            Some(Level::Allow) => true,
            Some(Level::Deny) => {
                finding.severity = Severity::Error;
                false
            }
            Some(Level::Warn) => {
                finding.severity = Severity::Warning;
                false
            }
            None => false,
        };
        found.extract_if(.., is_allowed).collect()
    }
}

/// The rules that a name stands for, and how broad the name is.
fn named(name: &str) -> Option<(u8, Vec<&'static Rule>)> {
    if let Some(rule) = rule(name) {
        return Some((0, vec![rule]));
    }
    if let Some(topic) = TOPICS.iter().find(|topic| topic.id == name) {
        return Some((1, topic.rules.iter().collect()));
    }
    (name == ALL).then(|| (2, rules().collect()))
}

fn unknown(name: &str) -> UnknownName {
    let candidates = rules().map(|rule| rule.id).chain(TOPICS.iter().map(|topic| topic.id)).chain([ALL]);
    let help = match nearest(name, candidates) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "`seloste explain` lists the rules by topic; mistakes of reading have no level".to_owned(),
    };
    UnknownName { message: format!("there is no rule or topic `{name}`"), help }
}
