//! What follows from the facts on one side and not on the other: transfers, rights and the authority.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Change, Kind, Said, State};
use crate::decode::Choice;
use crate::derive::{self, Ground, Reason, Right, Transfer};
use crate::law::{Difference, Turn, change_row};
use crate::notice::{Place, RightKind};

/// Every consequence that differs.
pub(super) fn changes(before: &State, after: &State) -> Vec<Change> {
    [transfers(before, after), rights(before, after), authority(before, after)].concat()
}

/// A change of a consequence; the words on each side, where there is one.
fn change(path: [&str; 2], turn: Turn, before: Option<String>, after: Option<String>) -> Change {
    let keys: Vec<String> = path.into_iter().filter(|key| !key.is_empty()).map(str::to_owned).collect();
    let row = change_row(Difference { path: &keys, turn, to: None, derived: true });
    let kind = match (&before, &after) {
        (None, _) => Kind::Added,
        (_, None) => Kind::Removed,
        _ => Kind::Changed,
    };
    let said = |words: Option<String>| words.map(|words| Said { words, span: None });
    Change { path: keys.join("."), kind, row, class: row.class, derived: true, before: said(before), after: said(after) }
}

/// What becomes of something that one side may have and the other not; `None` if both have it.
fn coming_or_going<T>(before: Option<&T>, after: Option<&T>) -> Option<Turn> {
    match (before, after) {
        (None, Some(_)) => Some(Turn::Added),
        (Some(_), None) => Some(Turn::Removed),
        _ => None,
    }
}

/// A transfer by who receives the data and where.
type Receiving<'a> = (&'a str, &'a str);

fn transfers(before: &State, after: &State) -> Vec<Change> {
    let (old_all, new_all) = (derive::transfers(before.notice, before.today), derive::transfers(after.notice, after.today));
    let (old, new) = (by_receiving(&old_all, before), by_receiving(&new_all, after));
    let mut seen = HashSet::new();
    let all = old_all.iter().chain(&new_all).map(receiving).filter(|one| seen.insert(*one));
    let told = |receiving: Receiving| {
        let (was, is) = (old.get(&receiving), new.get(&receiving));
        let turn = coming_or_going(was, is).or_else(|| (was != is).then_some(Turn::Changed))?;
        let words = |grounds: &BTreeSet<&str>| {
            let decisions = grounds.iter().map(|decision| format!(" ({decision})")).collect::<String>();
            format!("{}{decisions}", receiving.1)
        };
        Some(change(["transfers", receiving.0], turn, was.map(words), is.map(words)))
    };
    all.filter_map(told).collect()
}

fn receiving<'a>(transfer: &Transfer<'a>) -> Receiving<'a> {
    let place = match transfer.place {
        Place::Country(country) => country.value.as_str(),
        Place::Eea(_) => "eea",
        Place::OutsideEea(_) => "outside-eea",
    };
    (transfer.id, place)
}

/// The transfers of a side, each with the adequacy decisions that it rests on.
fn by_receiving<'a>(transfers: &[Transfer<'a>], state: &State) -> BTreeMap<Receiving<'a>, BTreeSet<&'static str>> {
    let decision = |ground: Ground| match ground {
        Ground::Adequacy(decision) => Some(decision.decision.as_str()),
        Ground::Stated(_, decision) => decision.map(|decision| decision.decision.as_str()),
    };
    let decisions = |transfer: &Transfer<'a>| derive::grounds(transfer, state.today).into_iter().filter_map(decision).collect();
    transfers.iter().map(|transfer| (receiving(transfer), decisions(transfer))).collect()
}

fn rights(before: &State, after: &State) -> Vec<Change> {
    let (old, new) = (derive::rights(before.notice, before.vocabulary), derive::rights(after.notice, after.vocabulary));
    let told = |(_, kind): &(&str, RightKind)| {
        let of = |rights: &'_ [Right]| {
            rights.iter().find(|right| right.kind == *kind).map(|right| (named(&right.because), named(&right.limited_by)))
        };
        right(kind.name(), of(&old), of(&new))
    };
    RightKind::ALL.iter().filter_map(told).collect()
}

/// The purposes that give a right, and those that limit it.
type Purposes = (BTreeSet<String>, BTreeSet<String>);

fn right(name: &str, before: Option<Purposes>, after: Option<Purposes>) -> Option<Change> {
    let path = ["rights", name];
    if let Some(turn) = coming_or_going(before.as_ref(), after.as_ref()) {
        let words = |(because, _): Purposes| listed(&because);
        return Some(change(path, turn, before.map(words), after.map(words)));
    }
    let ((_, before), (_, after)) = (before?, after?);
    let turn = match (after.is_subset(&before), before.is_subset(&after)) {
        (true, true) => return None,
        (true, false) => Turn::Wider,
        _ => Turn::Narrower,
    };
    Some(change(path, turn, Some(listed(&before)), Some(listed(&after))))
}

fn named(reasons: &[Reason]) -> BTreeSet<String> {
    reasons.iter().map(|reason| format!("{}.{}", reason.register, reason.id)).collect()
}

fn listed(purposes: &BTreeSet<String>) -> String {
    format!("[{}]", purposes.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// The authority, where it follows from the facts: one that is stated is a fact.
fn authority(before: &State, after: &State) -> Vec<Change> {
    let is_stated = |state: &State| state.notice.supervisory_authority.is_said();
    if is_stated(before) || is_stated(after) {
        return Vec::new();
    }
    let id = |state: &State| derive::authority(state.notice).map(|authority| authority.id.clone());
    let (old, new) = (id(before), id(after));
    let turn = coming_or_going(old.as_ref(), new.as_ref()).or_else(|| (old != new).then_some(Turn::Changed));
    turn.map(|turn| change(["supervisory-authority", ""], turn, old, new)).into_iter().collect()
}
