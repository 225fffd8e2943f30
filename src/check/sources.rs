//! Where data comes from: GDPR Art. 14(2)(f), 14(3), and by it whether Art. 13 or 14 applies.

use super::phrases;
use super::{Context, Findings, Rule};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Notice, Register, Source, SourceKind, Text};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-source",
        severity: Severity::Error,
        law: &[gdpr(14).par(2).point('f'), gdpr(13).par(1)],
        summary: "a register does not say where its data comes from",
        manual: include_str!("../../docs/rules/no-source.md"),
        check: no_source,
    },
    Rule {
        id: "source-without-kind",
        severity: Severity::Warning,
        law: &[gdpr(14).par(2).point('f')],
        summary: "a source does not say what kind of source it is",
        manual: include_str!("../../docs/rules/source-without-kind.md"),
        check: source_without_kind,
    },
    Rule {
        id: "not-a-public-source",
        severity: Severity::Error,
        law: &[gdpr(14).par(2).point('f'), gdpr(5).par(1).point('a')],
        summary: "a source is called publicly accessible and is not",
        manual: include_str!("../../docs/rules/not-a-public-source.md"),
        check: not_a_public_source,
    },
    Rule {
        id: "unmarked-public-source",
        severity: Severity::Warning,
        law: &[gdpr(14).par(2).point('f')],
        summary: "it is not said whether an authority's source is publicly accessible",
        manual: include_str!("../../docs/rules/unmarked-public-source.md"),
        check: unmarked_public_source,
    },
    Rule {
        id: "unnamed-source",
        severity: Severity::Warning,
        law: &[gdpr(14).par(2).point('f')],
        summary: "a source is not named",
        manual: include_str!("../../docs/rules/unnamed-source.md"),
        check: unnamed_source,
    },
    Rule {
        id: "unmatched-source",
        severity: Severity::Warning,
        law: &[gdpr(14).par(1).point('d'), gdpr(14).par(2).point('f')],
        summary: "it is not said which data comes from where",
        manual: include_str!("../../docs/rules/unmatched-source.md"),
        check: unmatched_source,
    },
    Rule {
        id: "source-without-data",
        severity: Severity::Warning,
        law: &[gdpr(14).par(2).point('f'), gdpr(14).par(1).point('d')],
        summary: "a source is named from which nothing comes",
        manual: include_str!("../../docs/rules/source-without-data.md"),
        check: source_without_data,
    },
    Rule {
        id: "contradictory-source",
        severity: Severity::Error,
        law: &[gdpr(14).par(2).point('f'), gdpr(5).par(1).point('a')],
        summary: "what is said of a source cannot all be true",
        manual: include_str!("../../docs/rules/contradictory-source.md"),
        check: contradictory_source,
    },
    Rule {
        id: "unstated-time-of-informing",
        severity: Severity::Warning,
        law: &[gdpr(14).par(3)],
        summary: "it is not said when people learn that data about them was obtained elsewhere",
        manual: include_str!("../../docs/rules/unstated-time-of-informing.md"),
        check: unstated_time_of_informing,
    },
];

/// Every source of the controller's own registers, each once, though several registers may inherit it.
fn sources(notice: &Notice) -> Vec<(&str, Span, &Source)> {
    let mut found: Vec<(&str, Span, &Source)> = Vec::new();
    for source in notice.own_registers().flat_map(|(_, _, register)| register.sources()) {
        if !found.iter().any(|(_, span, _)| *span == source.1) {
            found.push(source);
        }
    }
    found
}

/// The sources from which Art. 14 follows.
fn sources_elsewhere(notice: &Notice) -> Vec<(&str, Span, &Source)> {
    let is_elsewhere = |source: &Source| source.kind.said().is_some_and(|kind| !kind.is_the_person());
    sources(notice).into_iter().filter(|(_, _, source)| is_elsewhere(source)).collect()
}

fn no_source(cx: &Context, findings: &mut Findings) {
    for (_, span, register) in cx.notice.own_registers() {
        if register.sources.is_not_stated() {
            findings.push(span, "names no source").help("add `sources: { customer: data-subject }`, or where else the data comes from");
        }
    }
}

fn source_without_kind(cx: &Context, findings: &mut Findings) {
    for (id, span, source) in sources(cx.notice) {
        if source.kind.is_not_stated() {
            findings
                .push(span, format!("whether `{id}` is the person or somebody else is not said"))
                .help("add `kind:`, one of `data-subject`, `observed`, `third-party`, `public` and `authority`");
        }
    }
}

fn not_a_public_source(cx: &Context, findings: &mut Findings) {
    for (_, span, source) in sources(cx.notice) {
        let is_called_public = source.public.said() == Some(&true) || source.kind.said() == Some(&SourceKind::Public);
        if let Some(denied) = source.public.spanned().filter(|public| is_called_public && !public.value) {
            findings.push(denied.span, "of the kind `public`, and not public").help("write `kind: third-party`, or `public: true`");
        }
        let commercial =
            source.name.said().filter(|_| is_called_public).and_then(|name| phrases::find(cx, name, |phrases| &phrases.commercial_sources));
        if let Some((phrase, place)) = commercial {
            findings
                .push(place, format!("“{phrase}” is open to those who pay, not to the public"))
                .also(span, "called public here")
                .help("make it a source of its own with `kind: third-party` and `public: false`");
        }
    }
}

fn unmarked_public_source(cx: &Context, findings: &mut Findings) {
    for (id, span, source) in sources(cx.notice) {
        if source.kind.said() == Some(&SourceKind::Authority) && source.public.is_not_stated() {
            findings.push(span, format!("whether anybody may look at `{id}` is not said")).help("add `public: true` or `public: false`");
        }
    }
}

fn unnamed_source(cx: &Context, findings: &mut Findings) {
    for (id, span, source) in sources_elsewhere(cx.notice) {
        if source.name.is_not_stated() {
            findings.push(span, format!("who `{id}` is, is not said")).help("add `name:`; if it cannot be named, say of what nature it is");
        }
    }
}

/// Whether a source says which data comes from it, or some data says that it comes from there.
fn is_matched(register: &Register, id: &str, source: &Source) -> bool {
    let is_named = register.data().any(|(_, _, category)| category.source.items().iter().any(|named| named.as_str() == id));
    !source.data.is_not_stated() || is_named
}

fn unmatched_source(cx: &Context, findings: &mut Findings) {
    let mut seen: Vec<Span> = Vec::new();
    for (_, _, register) in cx.notice.own_registers() {
        let articles = derive::articles(register);
        if !(articles.thirteen && articles.fourteen) || register.data().count() < 2 {
            continue;
        }
        let unmatched = register
            .sources()
            .find(|(id, _, source)| source.kind.said().is_some_and(|kind| !kind.is_the_person()) && !is_matched(register, id, source));
        // What several registers inherit is told once.
        if let Some((id, span, _)) = unmatched.filter(|(_, span, _)| !seen.contains(span)) {
            seen.push(span);
            findings
                .push(span, format!("which data comes from `{id}` is not said"))
                .help("add `data: […]` to each source from which only some of the data comes");
        }
    }
}

fn source_without_data(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers().filter(|(_, _, register)| register.data().next().is_some()) {
        for (id, span, _) in register.sources().filter(|(_, _, source)| source.data.is_not_stated()) {
            let gives = |category: &str| derive::sources_of(register, category).iter().any(|(other, _, _)| *other == id);
            if !register.data().any(|(category, _, _)| gives(category)) {
                findings
                    .push(span, "every category of data names another source")
                    .help(format!("add `data: […]` here, add `{id}` to the `source:` of what comes from it, or remove it"));
            }
        }
    }
}

/// A place, in what is said of the person as a source, where the person is not.
fn elsewhere(cx: &Context, source: &Source) -> Option<(&'static str, Span)> {
    let texts: [Option<&Text>; 2] = [source.channel.said(), source.name.said()];
    texts.into_iter().flatten().find_map(|text| phrases::find(cx, text, |phrases| &phrases.other_sources))
}

fn contradictory_source(cx: &Context, findings: &mut Findings) {
    for (_, _, source) in sources(cx.notice) {
        let Some(kind) = source.kind.spanned().filter(|kind| kind.value == SourceKind::DataSubject) else { continue };
        if let Some((phrase, span)) = elsewhere(cx, source) {
            findings
                .push(span, format!("“{}” is not the person", phrase.trim_end_matches('*')))
                .also(kind.span, "said to come from the person")
                .help("make it a source of its own, of the kind `public` or `third-party`");
        }
        if let Some(public) = source.public.spanned().filter(|public| public.value) {
            findings.push(public.span, "what the person gives comes from no public source").help("make the public source one of its own");
        }
    }
    for (_, _, register) in cx.notice.own_registers() {
        for (category, _, held) in register.data() {
            for named in held.source.items() {
                let source = register.sources.said().and_then(|sources| sources.get(named.as_str()));
                let leaves_out = |source: &Source| source.data.is_said() && !source.data.items().iter().any(|id| id.as_str() == category);
                if source.is_some_and(leaves_out) {
                    findings
                        .push(named.span, format!("`{}` does not list `{category}` among its data", named.as_str()))
                        .help("say it in one of the two places, or the same in both");
                }
            }
        }
    }
}

fn unstated_time_of_informing(cx: &Context, findings: &mut Findings) {
    // Who is exempt from informing people (Art. 14(5)) has no time at which to do it.
    let is_exempt = |span: &Span| {
        let holds = |register: &Register| register.sources().any(|(_, other, _)| other == *span);
        cx.notice.own_registers().any(|(_, _, register)| register.exemption.is_said() && holds(register))
    };
    for (id, span, source) in sources_elsewhere(cx.notice).into_iter().filter(|(_, span, _)| !is_exempt(span)) {
        if source.informed.is_not_stated() {
            findings
                .push(span, format!("when people learn of `{id}` is not said"))
                .help("add `informed:`: with the first message, and within a month at the latest");
        }
    }
}
