//! What is being written beside what was published: changes that people must be told of, and days that are wrong. GDPR Art. 5(1)(a), 12(1),
//! 13(3), 14(4); WP260 rev.01, paras. 29 to 31 (not verified).
//!
//! Only notices that have versions are looked at. What differs is found by `changes`, and how much it matters by its table. A slip is told once:
//! a day that is wrong is told by the rule for the gravest change, and that something is not published yet only where it could be. Of a draft the
//! day is still open, and so is how people are told; it cannot be published as a version.

use super::grip;
use super::{Context, Findings, Rule};
use crate::changes::{Change, Class, DATES};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::Announcement;
use crate::project::versions::Head;
use crate::source::Span;
use crate::time::Date;

pub const RULES: &[Rule] = &[
    Rule {
        id: "sudden-change",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(13).par(3), gdpr(14).par(4)],
        summary: "a change that people must be told of would apply before they can be told",
        manual: include_str!("../../docs/rules/sudden-change.md"),
        check: sudden_change,
    },
    Rule {
        id: "untold-change",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1), gdpr(13).par(3), gdpr(14).par(4)],
        summary: "nobody plans to tell people of a change that they must be told of",
        manual: include_str!("../../docs/rules/untold-change.md"),
        check: untold_change,
    },
    Rule {
        id: "backdated-change",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "a change would apply before the version that it changes, or before anybody can read it",
        manual: include_str!("../../docs/rules/backdated-change.md"),
        check: backdated_change,
    },
    Rule {
        id: "unmoved-date",
        severity: Severity::Warning,
        law: &[gdpr(5).par(2), gdpr(12).par(1)],
        summary: "a notice changed, and the day from which it applies did not",
        manual: include_str!("../../docs/rules/unmoved-date.md"),
        check: unmoved_date,
    },
    Rule {
        id: "idle-date",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "the day of a notice moved, and nothing else did",
        manual: include_str!("../../docs/rules/idle-date.md"),
        check: idle_date,
    },
    Rule {
        id: "unpublished-change",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "what is written is not what is published",
        manual: include_str!("../../docs/rules/unpublished-change.md"),
        check: unpublished_change,
    },
];

/// How many changes a finding names.
const NAMED: usize = 3;

/// What a notice says otherwise than its last version, without the days of the notice itself.
struct Difference<'a> {
    cx: &'a Context<'a>,
    latest: &'a Head,
    /// The gravest first.
    changes: Vec<&'a Change>,
}

impl<'a> Difference<'a> {
    /// Nothing, if the notice has no version, or cannot be read whole: what could not be read may be what differs.
    fn of(cx: &'a Context) -> Option<Difference<'a>> {
        let latest = &cx.project.versions.latest(&cx.notice.id)?.head;
        if cx.project.unreadable.contains(&cx.notice.id) {
            cx.notice.witness.note();
            return None;
        }
        let mut changes: Vec<_> = cx.changes.iter().filter(|change| change.row.id != DATES).collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.class));
        Some(Difference { cx, latest, changes })
    }

    /// The same, if there is one and it is meant to apply: of a draft, neither the day is known nor how people will be told.
    fn in_earnest(cx: &'a Context) -> Option<Difference<'a>> {
        Difference::of(cx).filter(|difference| !difference.changes.is_empty() && !cx.notice.is_draft())
    }

    /// The changes that people must be told of before they apply.
    fn material(&self) -> Vec<&'a Change> {
        self.changes.iter().copied().filter(|change| change.class == Class::Material).collect()
    }

    /// The same, if they would apply before people can be told: from today, from a day that has passed, or from no day that is stated.
    fn sudden(&self) -> Vec<&'a Change> {
        let effective = &self.cx.notice.effective;
        let is_ahead = effective.is_unknown() || effective.said().is_some_and(|effective| *effective > self.cx.today);
        if is_ahead { Vec::new() } else { self.material() }
    }

    /// Whether the day from which the notice applies is a later one than that of its last version.
    fn is_later(&self) -> bool {
        self.cx.notice.effective.said().is_some_and(|effective| *effective > self.latest.effective)
    }

    /// Where the first of some changes stands, if that is in the notice's own file, or else the notice; and where it stands if that is elsewhere.
    fn places(&self, changes: &[&Change]) -> (Span, Option<Span>) {
        let notice = self.cx.notice;
        let place = place(changes);
        let (own, elsewhere) = (place.filter(|place| place.source == notice.file.source), place);
        (own.unwrap_or_else(|| grip::of_notice(notice)), elsewhere.filter(|_| own.is_none()))
    }
}

/// The place of the first change that has one: what is gone has none.
fn place(changes: &[&Change]) -> Option<Span> {
    changes.iter().find_map(|change| change.after.as_ref()?.span)
}

/// The first changes in words.
fn words(changes: &[&Change]) -> String {
    let mut titles: Vec<&str> = Vec::new();
    for change in changes {
        if !titles.contains(&change.row.title.as_str()) {
            titles.push(&change.row.title);
        }
    }
    let more = titles.len().saturating_sub(NAMED);
    titles.truncate(NAMED);
    titles.join("; ") + &if more > 0 { format!("; and {more} more") } else { String::new() }
}

/// A day that leaves people more than a month: the first of the month after the next.
fn month_ahead(today: Date) -> Date {
    let first_of_next = |day: Date| day.last_of_month().tomorrow().unwrap_or(day);
    first_of_next(first_of_next(today))
}

fn sudden_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::in_earnest(cx) else { return };
    let (sudden, latest) = (difference.sudden(), difference.latest);
    if sudden.is_empty() {
        return;
    }
    let words = words(&sudden);
    let (at, label) = match cx.notice.effective.spanned() {
        None => (grip::of_notice(cx.notice), format!("does not say from when it applies, and {words}")),
        Some(same) if same.value == latest.effective => (same.span, format!("as in version {}, and {words}", latest.number)),
        Some(early) => (early.span, format!("not after {}, and {words}", cx.today)),
    };
    let finding = findings.push(at, label);
    if let Some(place) = place(&sudden) {
        finding.also(place, format!("otherwise in version {}", latest.number));
    }
    finding.help(format!(
        "write a day that leaves people time to learn of the change and to act on it, as in `effective: {}`",
        month_ahead(cx.today)
    ));
}

fn untold_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::in_earnest(cx) else { return };
    let material = difference.material();
    let plan = &cx.notice.announcement;
    if material.is_empty() || plan.is_unknown() {
        return;
    }
    let on = day_to_tell(&difference);
    if let Some(said) = plan.spanned() {
        if let Some((at, label, help)) = lacking(&difference, (said.span, &said.value), on) {
            findings.push(at, label).help(help);
        }
        return;
    }
    let ((own, elsewhere), words) = (difference.places(&material), words(&material));
    let plan_in_words = format!("`announcement: {{ on: {on}, by: [email] }}`");
    let finding = match plan.span() {
        Some(none) => findings
            .push(none, format!("but {words}"))
            .help(format!("say on which day and by which means people are told, as in {plan_in_words}")),
        None => findings.push(own, words).help(format!("add `announcement:` with the day and the means, as in {plan_in_words}")),
    };
    if let Some(place) = plan.span().and(place(&material)).or(elsewhere) {
        finding.also(place, format!("otherwise in version {}", difference.latest.number));
    }
}

/// The next day on which people can be told before the notice applies.
fn day_to_tell(difference: &Difference) -> Date {
    let today = difference.cx.today;
    let is_too_late = |day: &Date| difference.cx.notice.effective.said().is_some_and(|effective| today < *effective && effective <= day);
    today.tomorrow().ok().filter(|day| !is_too_late(day)).unwrap_or(today)
}

/// What is missing from a plan to tell people, if anything is: the place, what is true of it, and what mends it.
fn lacking(difference: &Difference, (whole, plan): (Span, &Announcement), on: Date) -> Option<(Span, String, String)> {
    if plan.by.items().is_empty() && !plan.by.is_unknown() {
        return Some((plan.by.span().unwrap_or(whole), "does not say how".into(), "add the means, as in `by: [email]`".into()));
    }
    let Some(told) = plan.on.spanned() else {
        let lack =
            || (plan.on.span().unwrap_or(whole), "does not say when".into(), format!("add a day before it applies, as in `on: {on}`"));
        return (!plan.on.is_unknown()).then(lack);
    };
    let latest = difference.latest;
    if told.value <= latest.published {
        let label = format!("not after {}, when version {} was published", latest.published, latest.number);
        return Some((told.span, label, format!("plan anew for this change, as in `on: {on}`")));
    }
    // Where the day from which it applies is wrong, that alone is told.
    let effective = difference.cx.notice.effective.said().filter(|effective| **effective > difference.cx.today)?;
    let help = || format!("tell people earlier, as in `on: {on}`, or let it apply from a later day");
    (told.value >= *effective).then(|| (told.span, format!("not before {effective}, from when it applies"), help()))
}

fn backdated_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::in_earnest(cx) else { return };
    let Some(effective) = cx.notice.effective.spanned() else { return };
    let latest = difference.latest;
    // A day that did not move, or that is wrong for a graver reason, is told as such.
    if effective.value == latest.effective || !difference.sudden().is_empty() {
        return;
    }
    let is_news = difference.changes.iter().any(|change| change.class > Class::Editorial);
    let label = if effective.value < latest.effective.max(latest.published) {
        format!("version {} was published on {} and applies from {}", latest.number, latest.published, latest.effective)
    } else if effective.value < cx.today && is_news {
        format!("has passed on {}, and {}", cx.today, words(&difference.changes))
    } else {
        return;
    };
    let earliest = cx.today.max(latest.effective.tomorrow().unwrap_or(latest.effective));
    findings.push(effective.span, label).help(format!(
        "write the day from which the change is to apply, not before `effective: {earliest}`; what applied before is told by its own version"
    ));
}

fn unmoved_date(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::in_earnest(cx) else { return };
    let effective = &cx.notice.effective;
    let has_moved = effective.said().is_some_and(|effective| *effective != difference.latest.effective);
    if has_moved || effective.is_unknown() || !difference.sudden().is_empty() {
        return;
    }
    let words = words(&difference.changes);
    let finding = match effective.span() {
        Some(span) => findings.push(span, format!("as in version {}, and {words}", difference.latest.number)),
        None => findings.push(grip::of_notice(cx.notice), format!("does not say from when it applies, and {words}")),
    };
    if let Some(place) = place(&difference.changes) {
        finding.also(place, format!("otherwise in version {}", difference.latest.number));
    }
    let earliest = cx.today.max(difference.latest.effective.tomorrow().unwrap_or(cx.today));
    finding.help(format!(
        "write the day from which this is to apply, as in `effective: {earliest}`, then run `seloste publish {}`",
        cx.notice.id
    ));
}

fn idle_date(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    if !difference.changes.is_empty() {
        return;
    }
    let moved = |key: &str| cx.changes.iter().find(|change| change.path == key);
    for key in ["effective", "updated"] {
        let Some(change) = moved(key) else { continue };
        let Some(span) = change.after.as_ref().and_then(|after| after.span) else { continue };
        let back = match &change.before {
            Some(before) => format!("write `{key}: {}` again", before.words),
            None => format!("remove `{key}:`"),
        };
        findings.push(span, format!("another day than in version {}, which says the same", difference.latest.number)).help(format!(
            "{back}: it tells people when the notice changed, not when somebody built or read it; for that, there is `review-by:`"
        ));
        return;
    }
}

fn unpublished_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    // What has no later day cannot be published yet, and is told by other rules.
    let is_next = difference.is_later() || cx.notice.is_draft() || cx.notice.effective.is_unknown();
    if difference.changes.is_empty() || !is_next {
        return;
    }
    let (at, elsewhere) = difference.places(&difference.changes);
    let finding = findings.push(at, format!("version {} says otherwise: {}", difference.latest.number, words(&difference.changes)));
    if let Some(place) = elsewhere {
        finding.also(place, "written here");
    }
    let id = &cx.notice.id;
    finding.help(format!(
        "run `seloste diff {id}` to see all that differs, and `seloste publish {id}` when it is ready; until then the version is shown"
    ));
}
