//! Rules as text: what `explain` prints.

use super::account;
use super::{Rule, TOPICS, rules};
use crate::law::{self, Provision};

/// A rule's page with its head, which is written from the table and never by hand.
pub fn page(rule: &Rule) -> String {
    let law = crate::law::cited(rule.law);
    let (title, body) = rule.manual.split_once('\n').unwrap_or((rule.manual, ""));
    let mut head = format!("{title}\n\n{}: {}\n", rule.severity.name(), rule.summary);
    if !law.is_empty() {
        head += &format!("{law}\n");
    }
    for requirement in account::watched_by(rule.id) {
        head += &format!("requirement {}: {} ({})\n", requirement.id, requirement.title, requirement.basis());
    }
    format!("{head}{body}")
}

/// The page of all mistakes of reading, a section for each code.
const READING: &str = include_str!("../../docs/reading.md");

/// What a mistake of reading is and how it is mended, by its code. `None` if there is no such code.
pub fn of_reading(code: &str) -> Option<&'static str> {
    reading().find(|(one, _)| *one == code).map(|(_, text)| text)
}

/// Every code of a mistake of reading with what its section says.
pub fn reading() -> impl Iterator<Item = (&'static str, &'static str)> {
    READING.split("\n## ").skip(1).filter_map(|section| section.split_once('\n')).map(|(code, text)| (code, text.trim()))
}

/// What a rule asks and why: its page before the examples, without the title.
pub fn purpose(rule: &Rule) -> &'static str {
    let (_, body) = rule.manual.split_once('\n').unwrap_or(("", rule.manual));
    body.split("\n## ").next().unwrap_or_default().trim()
}

/// What a provision demands of a notice, and the rules that watch it. `None` if no duty and no rule cites it.
pub fn about(provision: Provision) -> Option<String> {
    let duties: Vec<_> = law::duties().iter().filter(|duty| duty.provisions.iter().any(|one| provision.contains(*one))).collect();
    let watching: Vec<_> = rules().filter(|rule| rule.law.iter().any(|one| provision.contains(*one))).collect();
    if duties.is_empty() && watching.is_empty() {
        return None;
    }
    let mut text = format!("{}\n", crate::law::cited(&[provision]));
    for duty in duties {
        text += &format!("  {}\n", duty.title.get_or_own("en"));
    }
    text += "\nrules\n";
    for rule in &watching {
        text += &format!("  {:<40} {}\n", rule.id, rule.summary);
    }
    if watching.is_empty() {
        text += "  none\n";
    }
    Some(text)
}

/// The page `docs/rules/README.md`: every rule by topic, and what became of every requirement of the catalogue.
pub fn contents() -> String {
    let mut text = include_str!("contents.md").to_owned();
    for topic in TOPICS {
        text += &format!("\n### {}\n\n", topic.id);
        for rule in topic.rules {
            text += &format!("- [`{0}`]({0}.md) ({1}): {2}\n", rule.id, rule.severity.name(), rule.summary);
        }
    }
    text += "\n## The account\n";
    let mut group = "";
    for requirement in account::requirements() {
        if requirement.group != group {
            group = &requirement.group;
            text += &format!("\n### {group}: requirements\n\n| requirement | rests on | what became of it |\n|---|---|---|\n");
        }
        text += &format!("| **{}** {} | {} | {} |\n", requirement.id, requirement.title, requirement.basis(), requirement.answer());
    }
    text
}

/// Every rule's page and that of the mistakes of reading, one after another.
pub fn whole() -> String {
    rules().map(page).chain([READING.to_owned()]).collect::<Vec<_>>().join("\n\n")
}

/// Every rule in a line, grouped as the tables are.
pub fn index() -> String {
    let line = |rule: &Rule| format!("  {:<40} {}\n", rule.id, rule.summary);
    let of_topic = |topic: &super::Topic| format!("{}\n{}", topic.id, topic.rules.iter().map(line).collect::<String>());
    TOPICS.iter().map(of_topic).collect::<Vec<_>>().join("\n")
}
