//! The days of a notice: when it was made, and whether anybody has looked at it since. GDPR Art. 5(1)(d), 5(2), 13.

use super::grip;
use super::{Context, Findings, Rule};
use crate::diagnostic::{Fix, Severity};
use crate::law::gdpr;
use crate::notice::Status;
use crate::source::Spanned;
use crate::time::Date;

pub const RULES: &[Rule] = &[
    Rule {
        id: "undated-notice",
        severity: Severity::Warning,
        law: &[gdpr(5).par(2)],
        summary: "a notice bears no date",
        manual: include_str!("../../docs/rules/undated-notice.md"),
        check: undated_notice,
    },
    Rule {
        id: "stale-notice",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('d'), gdpr(24).par(1)],
        summary: "nobody has looked at a notice for more than a year",
        manual: include_str!("../../docs/rules/stale-notice.md"),
        check: stale_notice,
    },
    Rule {
        id: "overdue-review",
        severity: Severity::Warning,
        law: &[gdpr(24).par(1)],
        summary: "a notice should have been reviewed by now",
        manual: include_str!("../../docs/rules/overdue-review.md"),
        check: overdue_review,
    },
    Rule {
        id: "dates-out-of-order",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a')],
        summary: "the days of a notice are out of order",
        manual: include_str!("../../docs/rules/dates-out-of-order.md"),
        check: dates_out_of_order,
    },
    Rule {
        id: "future-date",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a notice says of a day to come that it has been",
        manual: include_str!("../../docs/rules/future-date.md"),
        check: future_date,
    },
];

fn undated_notice(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    if [&notice.created, &notice.updated, &notice.effective].into_iter().all(|day| day.is_not_stated()) {
        findings.push(grip::of_notice(notice), "bears no date").help(format!("add `updated: {}`", cx.today));
    }
}

/// The day on which the notice was last changed, so far as it says.
fn last_touched<'a>(cx: &Context<'a>) -> Option<&'a Spanned<Date>> {
    let notice = cx.notice;
    [&notice.created, &notice.updated, &notice.effective].into_iter().filter_map(|day| day.spanned()).max_by_key(|day| day.value)
}

fn stale_notice(cx: &Context, findings: &mut Findings) {
    // A stated day of review is a better measure than a year: see `overdue-review`.
    if !cx.notice.review_by.is_not_stated() {
        return;
    }
    let Some(touched) = last_touched(cx) else { return };
    let days = touched.value.until(cx.today).map_or(0, |span| span.get_days());
    if days > 366 {
        // The day of a notice with versions moves only when it changes: see `idle-date`.
        let then = match cx.project.versions.latest(&cx.notice.id) {
            None => format!("write `updated: {}`, or set a `review-by:`", cx.today),
            Some(_) => "set a `review-by:`".to_owned(),
        };
        findings.push(touched.span, "the last that was done to it").help(format!("read it against what is done today, then {then}"));
    }
}

fn overdue_review(cx: &Context, findings: &mut Findings) {
    let Some(review) = cx.notice.review_by.spanned() else { return };
    if review.value < cx.today {
        findings.push(review.span, format!("has passed on {}", cx.today)).help("review the notice, then set the next day");
    }
}

fn dates_out_of_order(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    let pairs = [
        (&notice.created, "created", &notice.updated, "updated"),
        (&notice.updated, "updated", &notice.effective, "effective"),
        (&notice.created, "created", &notice.effective, "effective"),
        (&notice.updated, "updated", &notice.review_by, "review-by"),
    ];
    for (earlier, earlier_key, later, later_key) in pairs {
        let (Some(earlier), Some(later)) = (earlier.spanned(), later.spanned()) else { continue };
        if earlier.value > later.value {
            findings
                .push(later.span, format!("`{later_key}` is before `{earlier_key}`"))
                .also(earlier.span, format!("`{earlier_key}`"))
                .help(format!("write a day for `{later_key}` that is not before `{earlier_key}`, or an earlier day for `{earlier_key}`"))
                .fix(if later_key == "updated" { exchanged(cx, earlier, later) } else { None });
            return;
        }
    }
}

/// Lets the days of making and of changing a notice change places, if nothing else can have been meant.
///
/// Days of two years are left to the author: then one of the years is the likelier slip. So are days that would be out of order again.
fn exchanged(cx: &Context, created: &Spanned<Date>, updated: &Spanned<Date>) -> Option<Fix> {
    let notice = cx.notice;
    let later = [&notice.effective, &notice.review_by].into_iter().filter_map(|day| day.spanned());
    let is_in_order = created.value <= cx.today && later.into_iter().all(|later| created.value <= later.value);
    let is_one_year = created.year() == updated.year();
    let words = (created.value.to_string(), updated.value.to_string());
    let fix = || Fix::exchange("`created` and `updated` change places", (created.span, &words.0), (updated.span, &words.1));
    (is_in_order && is_one_year).then(fix).flatten()
}

fn future_date(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    for (day, key) in [(&notice.created, "created"), (&notice.updated, "updated")] {
        if let Some(day) = day.spanned().filter(|day| day.value > cx.today) {
            findings
                .push(day.span, format!("`{key}` on a day after {}", cx.today))
                .help(format!("write the day on which the notice was {key}"));
        }
    }
    // Of a notice with versions, the site shows the one that applies.
    let is_in_force = notice.status.said() == Some(&Status::InForce) && cx.project.versions.of(&notice.id).is_empty();
    if let Some(effective) = notice.effective.spanned().filter(|day| is_in_force && day.value > cx.today) {
        findings
            .push(effective.span, "in force only from this day")
            .help("write `status: draft` until then, or run `seloste publish`, which shows it as a version to come");
    }
}
