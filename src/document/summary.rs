//! The notice at a glance: the first layer of WP260 rev.01, para. 36.

use std::collections::HashSet;

use super::context::{Context, entry};
use super::phrase::{Phrase, say, say_with};
use super::words::{category_name, mail, purpose_name, register_name, retention_in_short, web};
use super::{Entry, recipients};
use crate::decode::{Choice, Stated};
use crate::derive;
use crate::notice::{Retention, RightKind};
use crate::source::Span;

/// Who, why, to whom and where, which rights, and how to use them; each in a line or a few.
pub fn summary(cx: &Context) -> Vec<Entry<Phrase>> {
    [who(cx), why(cx), how_long(cx), recipients_in_short(cx), transfers(cx), rights(cx), how(cx)].into_iter().flatten().collect()
}

fn who(cx: &Context) -> Option<Entry<Phrase>> {
    let name = cx.notice.controller.said()?.name.said()?;
    Some(entry(say("summary-who"), vec![Phrase::from(name).linked("#controller")]))
}

/// The purposes of each register; with one register its name adds nothing.
fn why(cx: &Context) -> Option<Entry<Phrase>> {
    let vocabulary = &cx.project.vocabulary;
    let mut lines = Vec::new();
    let several = cx.notice.registers().count() > 1;
    for (id, _, register) in cx.notice.registers() {
        let names: Vec<_> = register.purposes().map(|(id, _, purpose)| purpose_name(vocabulary, id, purpose)).collect();
        let link = format!("#register-{id}");
        match (several, names.is_empty()) {
            (true, true) => lines.push(register_name(vocabulary, id, register).linked(link)),
            (true, false) => {
                let register = register_name(vocabulary, id, register).linked(link);
                lines.push(say_with("summary-why-register", [("register", register.into()), ("purposes", Phrase::List(names).into())]));
            }
            (false, true) => {}
            (false, false) => lines.push(Phrase::List(names).capital()),
        }
    }
    (!lines.is_empty()).then(|| entry(say("summary-why"), lines))
}

/// How many periods are told at a glance; where there are more, the tables of the registers tell them.
const GLANCE: usize = 5;

/// How long the data is kept: the period, or what is kept for which.
fn how_long(cx: &Context) -> Option<Entry<Phrase>> {
    let kept = kept(cx);
    let vocabulary = &cx.project.vocabulary;
    let mut lines: Vec<_> = match kept.as_slice() {
        [] => return None,
        [(rule, _)] => vec![retention_in_short(vocabulary, rule).capital()],
        many => many.iter().take(GLANCE).map(|(rule, what)| of_what(retention_in_short(vocabulary, rule), what)).collect(),
    };
    if kept.len() > GLANCE {
        let (id, ..) = cx.notice.own_registers().next()?;
        lines.push(say("heading-purposes").linked(format!("#register-{id}-purposes")));
    }
    Some(entry(say("summary-retention"), lines))
}

fn of_what(kept: Phrase, what: &[Phrase]) -> Phrase {
    say_with("summary-why-register", [("register", kept.capital().strong().into()), ("purposes", Phrase::List(what.to_vec()).into())])
}

/// Each period of the controller's own registers, with the purposes and categories that it is for; those of most things first.
/// Of several registers, one that has a period of its own is named instead of its purposes.
fn kept<'a>(cx: &'a Context) -> Vec<(&'a Retention, Vec<Phrase>)> {
    let vocabulary = &cx.project.vocabulary;
    let mut found: Vec<(Span, &Retention, Vec<Phrase>)> = Vec::new();
    let mut meet = |stated: &'a Stated<Retention>, name: Phrase| {
        let Some(kept) = stated.spanned() else { return };
        match found.iter_mut().find(|(span, ..)| *span == kept.span) {
            Some((.., names)) => names.push(name),
            None => found.push((kept.span, &kept.value, vec![name])),
        }
    };
    let several = cx.notice.own_registers().count() > 1;
    for (register_id, _, register) in cx.notice.own_registers() {
        if several && register.purposes().any(|(.., purpose)| purpose.retention.is_not_stated()) {
            meet(&register.retention, register_name(vocabulary, register_id, register));
        }
        for (id, _, purpose) in register.purposes().filter(|(.., purpose)| !several || !purpose.retention.is_not_stated()) {
            meet(derive::purpose_retention(register, purpose), purpose_name(vocabulary, id, purpose));
        }
        for (id, _, category) in register.data() {
            meet(&category.retention, category_name(vocabulary, id, register));
        }
    }
    found.sort_by_key(|(.., names)| std::cmp::Reverse(names.len()));
    found.into_iter().map(|(_, kept, names)| (kept, names)).collect()
}

fn recipients_in_short(cx: &Context) -> Option<Entry<Phrase>> {
    let all = derive::all_recipients(cx.notice);
    if all.is_empty() {
        return None;
    }
    let names = all.iter().map(|found| super::words::recipient_name(&cx.project.vocabulary, found.recipient)).collect();
    Some(entry(say("summary-recipients"), vec![Phrase::List(names).capital()]))
}

fn transfers(cx: &Context) -> Option<Entry<Phrase>> {
    let found = derive::transfers(cx.notice, cx.today);
    let unknown = derive::all_recipients(cx.notice).iter().any(|one| !one.recipient.country.is_said());
    if found.is_empty() && (unknown || cx.notice.own_registers().next().is_none()) && !cx.notice.transfers.is_none() {
        return None;
    }
    let line = if found.is_empty() { say("summary-transfers-none") } else { transferred_to(&found) };
    Some(entry(say("summary-transfers"), vec![line]))
}

/// Where data is transferred to, each place once.
pub(super) fn transferred_to(transfers: &[derive::Transfer]) -> Phrase {
    let mut met = HashSet::new();
    let distinct = transfers.iter().filter(|transfer| met.insert(key(transfer.place)));
    let places = Phrase::List(distinct.map(|transfer| recipients::place(transfer.place)).collect());
    say_with("summary-transfers-some", [("countries", places.into())])
}

/// What makes two places the same, wherever they were written.
fn key(place: &crate::notice::Place) -> String {
    match place {
        crate::notice::Place::Country(code) => code.value.to_string(),
        crate::notice::Place::Eea(_) => "eea".to_owned(),
        crate::notice::Place::OutsideEea(_) => "outside-eea".to_owned(),
    }
}

fn rights(cx: &Context) -> Option<Entry<Phrase>> {
    cx.notice.own_registers().next()?;
    let rights = derive::rights(cx.notice, &cx.project.vocabulary);
    let name = |kind: RightKind| say(format!("right-{}-short", kind.name()));
    let names = rights.iter().map(|right| name(right.kind)).collect();
    Some(entry(say("summary-rights"), vec![Phrase::List(names).capital()]))
}

pub(super) fn how(cx: &Context) -> Option<Entry<Phrase>> {
    let requests = cx.notice.rights.said()?.requests.said()?;
    let email = requests.email.said().map(|email| mail(&email.0));
    let form = requests.form.said().map(|form| web(&form.0));
    let ways: Vec<_> = email.into_iter().chain(form).collect();
    (!ways.is_empty()).then(|| entry(say("summary-how"), ways))
}
