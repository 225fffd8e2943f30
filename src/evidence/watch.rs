//! Which rules watch which duties.
//!
//! As a rule the provisions say so. Where two duties rest on the same provision, such as purposes and legal bases, one of them names its
//! rules in the table, and the other has the rest.

use crate::check::{self, Rule};
use crate::law::{self, Duty, Provision};

/// The duties that a rule watches: those that name it; else those on whose very provisions, or on a part of them, it rests; else those
/// within its provisions.
pub fn watching(rule: &Rule) -> Vec<&'static Duty> {
    let naming: Vec<_> = law::duties().iter().filter(|duty| duty.rules.iter().any(|id| id == rule.id)).collect();
    if !naming.is_empty() {
        return naming;
    }
    let exact = resting(|duty| duty.iter().any(|whole| rule.law.iter().any(|one| whole.contains(*one))));
    if !exact.is_empty() {
        return exact;
    }
    resting(|duty| duty.iter().any(|one| rule.law.iter().any(|whole| whole.contains(*one))))
}

/// The duties whose provisions are as asked, without those that name all of their rules.
fn resting(is_so: impl Fn(&[Provision]) -> bool) -> Vec<&'static Duty> {
    law::duties().iter().filter(|duty| duty.rules.is_empty() && is_so(&duty.provisions)).collect()
}

/// The rules that watch a duty.
pub fn of_duty(duty: &Duty) -> impl Iterator<Item = &'static Rule> {
    check::rules().filter(move |rule| watching(rule).iter().any(|watched| watched.id == duty.id))
}
