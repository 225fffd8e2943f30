//! Rules as text: what `explain` prints.

use super::{Rule, rules};
use crate::diagnostic::Severity;
use crate::law::{self, Provision};

/// A rule's page with its head, which is written from the table and never by hand.
pub fn page(rule: &Rule) -> String {
    let severity = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    };
    let law = rule.law.iter().map(|provision| provision.to_string()).collect::<Vec<_>>().join(", ");
    let (title, body) = rule.manual.split_once('\n').unwrap_or((rule.manual, ""));
    let mut head = format!("{title}\n\n{severity}: {}\n", rule.summary);
    if !law.is_empty() {
        head += &format!("GDPR {law}\n");
    }
    if !rule.catalogue.is_empty() {
        head += &format!("catalogue: {}\n", rule.catalogue.join(", "));
    }
    format!("{head}{body}")
}

/// What a provision demands of a notice, and the rules that watch it. `None` if no duty and no rule cites it.
pub fn about(provision: Provision) -> Option<String> {
    let duties: Vec<_> = law::duties().iter().filter(|duty| duty.provisions.iter().any(|one| provision.contains(*one))).collect();
    let watching: Vec<_> = rules().filter(|rule| rule.law.iter().any(|one| provision.contains(*one))).collect();
    if duties.is_empty() && watching.is_empty() {
        return None;
    }
    let mut text = format!("GDPR {provision}\n");
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

/// Every rule in a line, grouped as the tables are.
pub fn index() -> String {
    let line = |rule: &Rule| format!("  {:<40} {}\n", rule.id, rule.summary);
    super::RULES.iter().map(|group| group.iter().map(line).collect::<String>()).collect::<Vec<_>>().join("\n")
}
