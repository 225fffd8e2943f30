//! What is being written beside what was published: changes that people must be told of, and days that are wrong. GDPR Art. 5(1)(a), 12(1),
//! 13(3), 14(4); WP260 rev.01, paras. 29 to 31 (not verified).
//!
//! Only notices that have versions are looked at. What differs is found by `changes`, and how much it matters by its table.

use super::grip;
use super::{Context, Findings, Rule};
use crate::changes::{Change, Class, DATES};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Announcement, Notice};
use crate::project::versions::Head;
use crate::source::Span;

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
        law: &[gdpr(12).par(1), gdpr(13).par(3), gdpr(14).par(4)],
        summary: "nobody plans to tell people of a change that they must be told of",
        manual: include_str!("../../docs/rules/untold-change.md"),
        check: untold_change,
    },
    Rule {
        id: "backdated-change",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "a change would apply from a day before it was made",
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
    latest: &'a Head,
    changes: Vec<&'a Change>,
}

impl<'a> Difference<'a> {
    /// Nothing, if the notice has no version.
    fn of(cx: &'a Context) -> Option<Difference<'a>> {
        let latest = &cx.project.versions.latest(&cx.notice.id)?.head;
        Some(Difference { latest, changes: cx.changes.iter().filter(|change| change.row.id != DATES).collect() })
    }

    /// The changes that people must be told of before they apply.
    fn material(&self) -> Vec<&'a Change> {
        self.changes.iter().copied().filter(|change| change.class == Class::Material).collect()
    }
}

/// The first changes in words, with the place of the first that has one.
fn told(changes: &[&Change]) -> (Option<Span>, String) {
    let mut titles: Vec<_> = changes.iter().map(|change| change.row.title.as_str()).collect();
    titles.dedup();
    let more = titles.len().saturating_sub(NAMED);
    titles.truncate(NAMED);
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    let place = changes.iter().find_map(|change| change.after.as_ref().and_then(|said| said.span));
    (place, titles.join("; ") + &more)
}

fn sudden_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    let material = difference.material();
    let effective = cx.notice.effective.spanned();
    if material.is_empty() || effective.is_some_and(|effective| effective.value > cx.today) {
        return;
    }
    let (place, words) = told(&material);
    let at = effective.map_or_else(|| grip::of_notice(cx.notice), |effective| effective.span);
    let finding = findings.push(at, format!("not after {}, and {words}", cx.today));
    if let Some(place) = place {
        finding.also(place, format!("otherwise in version {}", difference.latest.number));
    }
    finding.help("write a later day in `effective:`, one that leaves people time to learn of the change and to act on it");
}

/// What is missing from a plan to tell people, if anything is: the place, and words for it.
fn lacking(notice: &Notice, plan: &Announcement, latest: &Head) -> Option<(Span, String)> {
    let whole = notice.announcement.span().unwrap_or(notice.file);
    if plan.by.items().is_empty() && !plan.by.is_unknown() {
        return Some((whole, "does not say how".to_owned()));
    }
    let Some(on) = plan.on.spanned() else {
        return (!plan.on.is_unknown()).then(|| (whole, "does not say when".to_owned()));
    };
    if on.value <= latest.published && latest.number > 1 {
        return Some((on.span, format!("the plan for version {}, which was published on {}", latest.number, latest.published)));
    }
    let effective = notice.effective.spanned()?;
    (on.value >= effective.value).then(|| (on.span, format!("not before {}, from when it applies", effective.value)))
}

fn untold_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    let material = difference.material();
    let (notice, plan) = (cx.notice, &cx.notice.announcement);
    if material.is_empty() || plan.is_unknown() {
        return;
    }
    let (place, words) = told(&material);
    let (at, label) = match plan.said() {
        Some(plan) => match lacking(notice, plan, difference.latest) {
            Some(lack) => lack,
            None => return,
        },
        None => {
            let at = plan.span().or(place).unwrap_or_else(|| grip::of_notice(notice));
            (at, words.clone())
        }
    };
    let help = "add `announcement:` with the day and the means, as in `announcement: { on: 2027-01-15, by: [email] }`";
    findings.push(at, label).help(if plan.is_said() { "tell people on a day before it applies, and of this version" } else { help });
}

fn backdated_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    let Some(effective) = cx.notice.effective.spanned() else { return };
    let latest = difference.latest;
    if difference.changes.is_empty() || effective.value == latest.effective {
        return;
    }
    // The day of the last version's publication is the last on which the change was surely not there yet.
    let earliest = latest.effective.max(latest.published);
    if effective.value < earliest {
        findings
            .push(
                effective.span,
                format!("version {} was published on {} and applies from {}", latest.number, latest.published, latest.effective),
            )
            .help("write the day from which the change is to apply; what applied before is told by its own version");
    }
}

fn unmoved_date(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    let Some(effective) = cx.notice.effective.spanned() else { return };
    if difference.changes.is_empty() || effective.value != difference.latest.effective {
        return;
    }
    let (place, words) = told(&difference.changes);
    let finding = findings.push(effective.span, format!("as in version {}, and {words}", difference.latest.number));
    if let Some(place) = place {
        finding.also(place, "changed");
    }
    finding.help("write the day from which this is to apply, then run `seloste publish`");
}

fn idle_date(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    if !difference.changes.is_empty() {
        return;
    }
    let moved = |key: &str| cx.changes.iter().find(|change| change.path == key);
    for key in ["effective", "updated"] {
        let Some(span) = moved(key).and_then(|change| change.after.as_ref()?.span) else { continue };
        findings
            .push(span, format!("another day than in version {}, which says the same", difference.latest.number))
            .help("put the day back: it tells people when the notice changed, not when somebody built or read it; for that, there is `review-by:`");
        return;
    }
}

fn unpublished_change(cx: &Context, findings: &mut Findings) {
    let Some(difference) = Difference::of(cx) else { return };
    if difference.changes.is_empty() {
        return;
    }
    let (place, words) = told(&difference.changes);
    let at = place.unwrap_or_else(|| grip::of_notice(cx.notice));
    findings.push(at, format!("version {} says otherwise: {words}", difference.latest.number)).help(format!(
        "run `seloste diff {}` to see all that differs, and `seloste publish {}` when it is to apply",
        cx.notice.id, cx.notice.id
    ));
}
