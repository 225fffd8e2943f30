//! Rules over a notice. Each file begins with its table.
//!
//! A rule is a row: an id, the provisions it rests on, and a function that looks at one notice. [`check`] runs them all and then applies the
//! waivers that notices hold. To add a rule, add a row with its function, and its page in `docs/rules/`.

pub mod account;
pub mod levels;
pub mod manual;

mod categories;
mod children;
mod claims;
mod consent;
mod cookie_choice;
mod cookie_consent;
mod cookie_services;
mod cookies;
mod data;
mod dates;
mod decisions;
mod employees;
mod employment;
mod exemptions;
mod further;
mod grip;
mod hints;
mod identity;
mod interests;
mod languages;
mod marketing;
mod names;
mod national;
mod officers;
mod parties;
mod periods;
mod phrases;
mod provision;
mod publication;
mod purposes;
mod reading;
mod recipient_use;
mod recipients;
mod retention;
mod right_words;
mod rights;
mod sensitive;
mod safeguards;
mod security;
mod sources;
mod terms;
mod texts;
mod third_countries;
mod todos;
mod transfers;
mod translations;
mod unfinished;
mod vague;
mod versions;
mod waivers;
mod wording;
mod written_in;

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

pub use levels::{Level, Levels};
pub use waivers::Waived;

use crate::changes::{self, Change};
use crate::diagnostic::{self, Diagnostic, Label, Severity};
use crate::law::Provision;
use crate::notice::{Notice, Part, parts};
use crate::project::Project;
use crate::source::Span;
use crate::time::Date;

/// What a notice must not do, or must not leave out.
pub struct Rule {
    /// Names the offence, and reads well after "allow".
    pub id: &'static str,
    pub severity: Severity,
    pub law: &'static [Provision],
    /// The headline of every finding.
    pub summary: &'static str,
    /// Its page: why it matters, and an example that fails and one that passes.
    pub manual: &'static str,
    pub check: fn(&Context, &mut Findings),
}

/// What a rule looks at.
pub struct Context<'a> {
    pub notice: &'a Notice,
    pub project: &'a Project,
    pub today: Date,
    /// Everything that the notice states, met once for all rules.
    pub parts: Vec<Part<'a>>,
    /// What it says otherwise than its last version; nothing, if it has none.
    pub changes: Vec<Change>,
    /// The phrases of its languages, by which rules know empty words.
    phrases: Vec<&'static phrases::Phrases>,
}

/// Where a rule puts what it finds.
pub struct Findings<'a> {
    rule: &'a Rule,
    found: &'a mut Vec<Diagnostic>,
}

impl Findings<'_> {
    /// Records that the rule is broken at a place; `label` says what is true of that place.
    ///
    /// When something is missing there is nothing to underline: then the place is that by which a reader would grip the thing that lacks it.
    pub fn push(&mut self, at: Span, label: impl Into<String>) -> &mut Diagnostic {
        self.found.push(Diagnostic {
            severity: self.rule.severity,
            code: self.rule.id,
            message: self.rule.summary.to_owned(),
            labels: vec![Label { span: at, text: label.into() }],
            help: None,
            law: self.rule.law.to_vec(),
            fix: None,
        });
        self.found.last_mut().expect("a finding was just pushed")
    }
}

/// Rules that belong together: those of one file.
pub struct Topic {
    /// By which they can be denied, allowed or listed at once.
    pub id: &'static str,
    pub rules: &'static [Rule],
}

/// Every rule, by topic.
pub const TOPICS: &[Topic] = &[
    Topic { id: "identity", rules: identity::RULES },
    Topic { id: "parties", rules: parties::RULES },
    Topic { id: "officers", rules: officers::RULES },
    Topic { id: "national", rules: national::RULES },
    Topic { id: "purposes", rules: purposes::RULES },
    Topic { id: "interests", rules: interests::RULES },
    Topic { id: "further", rules: further::RULES },
    Topic { id: "data", rules: data::RULES },
    Topic { id: "categories", rules: categories::RULES },
    Topic { id: "sensitive", rules: sensitive::RULES },
    Topic { id: "children", rules: children::RULES },
    Topic { id: "employees", rules: employees::RULES },
    Topic { id: "sources", rules: sources::RULES },
    Topic { id: "exemptions", rules: exemptions::RULES },
    Topic { id: "consent", rules: consent::RULES },
    Topic { id: "marketing", rules: marketing::RULES },
    Topic { id: "employment", rules: employment::RULES },
    Topic { id: "recipients", rules: recipients::RULES },
    Topic { id: "recipient-use", rules: recipient_use::RULES },
    Topic { id: "transfers", rules: transfers::RULES },
    Topic { id: "safeguards", rules: safeguards::RULES },
    Topic { id: "third-countries", rules: third_countries::RULES },
    Topic { id: "retention", rules: retention::RULES },
    Topic { id: "periods", rules: periods::RULES },
    Topic { id: "provision", rules: provision::RULES },
    Topic { id: "decisions", rules: decisions::RULES },
    Topic { id: "rights", rules: rights::RULES },
    Topic { id: "right-words", rules: right_words::RULES },
    Topic { id: "cookies", rules: cookies::RULES },
    Topic { id: "cookie-choice", rules: cookie_choice::RULES },
    Topic { id: "cookie-consent", rules: cookie_consent::RULES },
    Topic { id: "cookie-services", rules: cookie_services::RULES },
    Topic { id: "claims", rules: claims::RULES },
    Topic { id: "unfinished", rules: unfinished::RULES },
    Topic { id: "vague", rules: vague::RULES },
    Topic { id: "languages", rules: languages::RULES },
    Topic { id: "translations", rules: translations::RULES },
    Topic { id: "wording", rules: wording::RULES },
    Topic { id: "terms", rules: terms::RULES },
    Topic { id: "reading", rules: reading::RULES },
    Topic { id: "names", rules: names::RULES },
    Topic { id: "publication", rules: publication::RULES },
    Topic { id: "security", rules: security::RULES },
    Topic { id: "dates", rules: dates::RULES },
    Topic { id: "versions", rules: versions::RULES },
    Topic { id: "todos", rules: todos::RULES },
    Topic { id: "waivers", rules: waivers::RULES },
];

/// Every rule, in the order of the tables.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TOPICS.iter().flat_map(|topic| topic.rules)
}

/// The rule with this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

/// What judging a project came to.
#[derive(Debug, Default)]
pub struct Verdict {
    /// In reading order.
    pub findings: Vec<Diagnostic>,
    /// Findings that a team has decided to accept: not told, and on record.
    pub waived: Vec<Waived>,
    /// Findings of rules that are allowed: not told, and counted.
    pub allowed: Vec<Diagnostic>,
    /// The ids of the notices that have errors, of reading or of the law, and so must not be published as in force.
    pub faulty: HashSet<String>,
}

/// Judges every notice of a project, as strictly as the project's settings say.
pub fn check(project: &Project, today: Date) -> Verdict {
    check_some(project, &project.notices.iter().collect::<Vec<_>>(), today, &Levels::default())
}

/// Judges some notices of a project. `levels` win over those of the project's settings.
///
/// A notice that could not be read whole is faulty whatever the rules say, and only those rules are heard that did not ask for what could not be
/// read; one of which too much is unknown is not judged at all.
pub fn check_some(project: &Project, notices: &[&Notice], today: Date, levels: &Levels) -> Verdict {
    let (of_project, findings) = Levels::of_project(project);
    let levels = levels.over(of_project);
    let mut verdict = Verdict { findings, faulty: project.unreadable.clone(), ..Verdict::default() };
    let readable: Vec<_> = notices.iter().copied().filter(|notice| !project.unjudged.contains(&notice.id)).collect();
    for (notice, (mut told, waived)) in readable.iter().zip(judge_all(project, &readable, today)) {
        verdict.allowed.extend(levels.apply(&mut told));
        if told.iter().any(|finding| finding.severity == Severity::Error) {
            verdict.faulty.insert(notice.id.clone());
        }
        verdict.findings.extend(told);
        verdict.waived.extend(waived);
    }
    diagnostic::sort(&mut verdict.findings);
    diagnostic::sort(&mut verdict.allowed);
    // Notices that inherit one mistake may inherit its waiver too.
    verdict.waived.sort_by_key(|waived| (waived.finding.span(), waived.finding.code, waived.waiver.span));
    verdict.waived.dedup_by(|a, b| a.finding == b.finding && a.waiver.span == b.waiver.span);
    verdict
}

/// Judges one notice, its own waivers applied.
pub fn check_notice(project: &Project, notice: &Notice, today: Date) -> Vec<Diagnostic> {
    judge(project, notice, today).0
}

/// Judges one notice by every rule at its own severity: what was found, and what was found but waived.
pub fn judge(project: &Project, notice: &Notice, today: Date) -> (Vec<Diagnostic>, Vec<Waived>) {
    let context = Context {
        notice,
        project,
        today,
        parts: parts(notice),
        changes: changes::since_latest(project, notice, today),
        phrases: phrases::of_notice(notice),
    };
    let (mut found, mut unheard) = (Vec::new(), Vec::new());
    for rule in rules() {
        let before = found.len();
        notice.witness.forget();
        (rule.check)(&context, &mut Findings { rule, found: &mut found });
        // It may have taken for missing what only could not be read.
        if notice.witness.was_asked() {
            found.truncate(before);
            unheard.push(rule.id);
        }
    }
    let (mut found, waived) = waivers::apply(&context, found, &unheard);
    diagnostic::drop_shared(&mut found, &project.sources);
    (found, waived)
}

/// Judges notices on as many threads as the machine has, each taking the next one. The answers are in the order of the notices.
fn judge_all(project: &Project, notices: &[&Notice], today: Date) -> Vec<(Vec<Diagnostic>, Vec<Waived>)> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(notices.len());
    if threads <= 1 {
        return notices.iter().map(|notice| judge(project, notice, today)).collect();
    }
    let next = AtomicUsize::new(0);
    let take = || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        notices.get(number).map(|notice| (number, judge(project, notice, today)))
    };
    let mut judged: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| std::iter::from_fn(take).collect::<Vec<_>>())).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a rule does not panic")).collect()
    });
    judged.sort_by_key(|(number, _)| *number);
    judged.into_iter().map(|(_, judged)| judged).collect()
}
