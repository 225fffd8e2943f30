//! Everything that Art. 13 and 14 have the controller tell is told by a section of the notice and watched by a rule.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use seloste::check;
use seloste::document::{Block, Document, GapState, RichText, SECTIONS, Section};
use seloste::law::{self, Act, Duty, Provision, When, eprivacy};

/// Whether what rests on `law` concerns the duty. A section or rule for a whole paragraph concerns its points, too.
fn concerns(law: &[Provision], duty: &Duty) -> bool {
    duty.provisions.iter().any(|provision| law.iter().any(|one| one.contains(*provision)))
}

/// The duties that are items of a notice, and not demands on how it is told.
fn items() -> impl Iterator<Item = &'static Duty> {
    law::duties().iter().filter(|duty| !duty.manner)
}

/// The provisions of which each must be a duty: the matrix of what Articles 12 to 14 and those they point to ask of a notice.
const MATRIX: &str = "12(1) 12(7) 13(1)(a) 13(1)(b) 13(1)(c) 13(1)(d) 13(1)(e) 13(1)(f) 13(2)(a) 13(2)(b) 13(2)(c) 13(2)(d) 13(2)(e) \
    13(2)(f) 13(3) 13(4) 14(1)(a) 14(1)(b) 14(1)(c) 14(1)(d) 14(1)(e) 14(1)(f) 14(2)(a) 14(2)(b) 14(2)(c) 14(2)(d) 14(2)(e) 14(2)(f) \
    14(2)(g) 14(3) 14(4) 14(5) 7(3) 21(4) 22(3) 26(2) 27(1) 37(1) 37(7) 44 45 46 47 49(1) 77(1)";

#[test]
fn every_item_of_the_matrix_is_a_duty() {
    let owed: BTreeSet<Provision> = law::duties().iter().flat_map(|duty| duty.provisions.iter().copied()).collect();
    let cookies = [eprivacy(5).par(3), eprivacy(13).par(1)];
    let missing =
        MATRIX.split_whitespace().map(|number| number.parse().expect("a provision")).chain(cookies).filter(|one| !owed.contains(one));
    assert_eq!(missing.map(Provision::number).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_duty_is_told_by_a_section() {
    let untold = items().filter(|duty| !SECTIONS.iter().any(|plan| concerns(plan.law, duty)));
    assert_eq!(untold.map(|duty| &duty.id).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_provision_of_a_duty_is_told_by_a_section() {
    for duty in items() {
        for provision in &duty.provisions {
            let is_told = SECTIONS.iter().any(|plan| plan.law.iter().any(|one| one.contains(*provision)));
            assert!(is_told, "no section tells {provision} ({})", duty.id);
        }
    }
}

/// Duties that no author can forget, because the program tells them of its own accord.
const TOLD_UNASKED: [&str; 1] = ["further-purpose"];

#[test]
fn every_duty_is_watched_by_a_rule() {
    let is_left = |duty: &&Duty| duty.shown_by.is_none() && !check::rules().any(|rule| concerns(rule.law, duty));
    let unwatched: Vec<_> = law::duties().iter().filter(is_left).map(|duty| duty.id.as_str()).collect();
    assert_eq!(unwatched, Vec::<&str>::new());
}

#[test]
fn what_is_told_unasked_is_told_in_every_notice() {
    for edition in common::editions() {
        let parts = edition.document.sections.iter().flat_map(|section| &section.parts);
        let laws: Vec<_> = parts.map(|part| part.law.as_slice()).collect();
        for duty in law::duties().iter().filter(|duty| TOLD_UNASKED.contains(&duty.id.as_str())) {
            assert!(laws.iter().any(|law| concerns(law, duty)), "{} does not tell {}", common::called(&edition), duty.id);
        }
    }
}

/// Art. 21(4): clearly, and apart from everything else.
#[test]
fn the_right_to_object_stands_apart_in_every_notice() {
    for edition in common::editions() {
        let sections: Vec<_> =
            edition.document.sections.iter().filter(|section| section.apart).map(|section| section.id.as_str()).collect();
        assert_eq!(sections, ["objection"], "{}", common::called(&edition));
        let page = common::text(&edition, "html");
        assert!(
            page.contains("<section id=\"objection\" class=\"apart\"") || page.contains("class=\"apart\" id=\"objection\""),
            "{}",
            common::called(&edition)
        );
    }
}

#[test]
fn sections_and_rules_rest_on_articles_that_there_are() {
    let of_sections = SECTIONS.iter().map(|plan| (plan.id, plan.law));
    let of_rules = check::rules().map(|rule| (rule.id, rule.law));
    for (id, law) in of_sections.chain(of_rules) {
        for provision in law {
            assert!(provision.act == Act::Eprivacy || (1..=99).contains(&provision.article), "{id} rests on {provision}");
            // A provision that cannot be read back is none: it has a point but no paragraph, or a letter that is none.
            assert_eq!(provision.number().parse(), Ok(*provision), "{id}");
        }
    }
    assert!(SECTIONS.iter().all(|plan| !plan.law.is_empty()), "a section that no provision asks for");
}

#[test]
fn the_sections_and_rules_that_duties_name_exist() {
    for duty in law::duties() {
        for section in &duty.told_in {
            assert!(SECTIONS.iter().any(|plan| plan.id == section), "{}: there is no section `{section}`", duty.id);
        }
        for rule in &duty.rules {
            assert!(check::rule(rule).is_some(), "{}: there is no rule `{rule}`", duty.id);
        }
    }
}

#[test]
fn sections_have_names_of_their_own() {
    let ids: BTreeSet<_> = SECTIONS.iter().map(|plan| plan.id).collect();
    assert_eq!(ids.len(), SECTIONS.len());
}

/// A draft that states nothing but a purpose and where the data comes from.
const BARE: &str = "\
title: { en: Privacy notice }
status: draft
languages: [en]
registers:
  customer-register:
    purposes: { customer-service: {} }
    sources: { customer: data-subject, register: third-party }
";

#[test]
fn a_draft_that_states_nothing_shows_a_gap_for_every_duty_that_is_always_owed() {
    let (project, findings) = common::project_of("duties", BARE.as_bytes());
    assert_eq!(findings.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new());
    let gaps = gaps(&common::edition_of(&project, "notice", "en").document);
    // What is derived is told even if nothing is stated, and the one purpose is.
    let told = ["rights", "purposes", "source-of-data", "complaint-to-authority"];
    for duty in items().filter(|duty| duty.when == When::Always && !told.contains(&duty.id.as_str())) {
        let has_gap = gaps.iter().any(|(law, _)| *law == duty.provisions);
        assert!(has_gap, "the draft does not show that {} is not stated; it shows {:?}", duty.id, gaps.values());
    }
}

/// The gaps of a document, by the provisions that are not fulfilled.
fn gaps(document: &Document<RichText>) -> BTreeMap<Vec<Provision>, String> {
    fn of_section(section: &Section<RichText>, gaps: &mut BTreeMap<Vec<Provision>, String>) {
        for part in &section.parts {
            if let Block::Gap { state: GapState::NotStated, text } = &part.block {
                gaps.insert(part.law.clone(), seloste::document::phrase::plain(text));
            }
        }
        section.sections.iter().for_each(|inner| of_section(inner, gaps));
    }
    let mut gaps = BTreeMap::new();
    document.sections.iter().for_each(|section| of_section(section, &mut gaps));
    gaps
}

/// A section names the duty of each fact, by the duty's id; an id that is not in the table would stop the program when it matters most.
#[test]
fn the_duties_that_the_layout_names_are_in_the_table() {
    let known: BTreeSet<&str> = law::duties().iter().map(|duty| duty.id.as_str()).collect();
    let mut named = BTreeSet::new();
    for entry in std::fs::read_dir("src/document").expect("the layout") {
        let text = std::fs::read_to_string(entry.expect("a file").path()).expect("a source file");
        for rest in text.split(".not_stated(").skip(1) {
            named.extend(rest.strip_prefix('"').and_then(|rest| rest.split('"').next()).map(str::to_owned));
        }
        for rest in text.split(".stated(").skip(1) {
            named.extend(third_argument(rest).and_then(|argument| argument.strip_prefix('"')?.strip_suffix('"')).map(str::to_owned));
        }
    }
    assert!(named.len() > 5, "the test has lost sight of the layout's duties: {named:?}");
    let unknown: Vec<_> = named.iter().filter(|id| !known.contains(id.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?} are no ids of duties.yaml");
}

/// The third argument of a call, given what follows its bracket.
fn third_argument(call: &str) -> Option<&str> {
    let (mut depth, mut nth, mut start, mut is_quoted) = (0, 0, 0, false);
    for (at, c) in call.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ',' | ')' if depth == 0 => {
                if nth == 2 {
                    return Some(call[start..at].trim());
                }
                if c == ')' {
                    return None;
                }
                nth += 1;
                start = at + 1;
            }
            _ => {}
        }
    }
    None
}

/// The keys of a notice that a draft can leave to be found out. What else there is has no place of its own in a notice, or is told of
/// by the rules alone.
const TO_DO: &[&str] = &[
    "title",
    "controller",
    "group",
    "joint-controllers",
    "representative",
    "data-protection-officer",
    "contact-person",
    "audience",
    "recipients",
    "transfers",
    "registers",
    "rights",
    "supervisory-authority",
    "security",
    "cookies",
    "claims",
    "texts",
];

#[test]
fn a_draft_shows_every_gap_that_its_author_knows_of() {
    let mut hidden = Vec::new();
    for key in TO_DO {
        let kept: Vec<_> = BARE.split_inclusive("\n").filter(|line| !line.starts_with(&format!("{key}:"))).collect();
        let mut rest = kept.concat();
        if *key == "registers" {
            rest.truncate(rest.find("  customer-register").expect("the bare draft has a register"));
        }
        let (project, findings) = common::project_of("to-do", format!("{rest}{key}: {{ todo: \"Ask somebody\" }}\n").as_bytes());
        assert_eq!(findings.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new(), "{key}");
        let edition = common::edition_of(&project, "notice", "en");
        if !common::layout::words(&common::layout::of_edition(&edition)).contains("Ask somebody") {
            hidden.push(*key);
        }
    }
    assert!(hidden.is_empty(), "a draft hides what is still to be found out about {hidden:?}");
}

/// A rule that no duty names is found by its provisions, so that a change of either could lead it astray.
#[test]
fn rules_stand_at_the_duties_that_they_concern() {
    let places = [
        ("no-version-for-children", &["language-for-children"][..]),
        ("hedged-wording", &["clear-language"]),
        ("no-representative", &["representative", "representative-in-the-union"]),
        ("german-controller-without-officer", &["designation-of-officer"]),
        ("cookie-wall", &["cookie-consent"]),
        ("cookie-without-duration", &["storage-period", "cookie-information"]),
        ("unchecked-certification", &["adequacy-decision"]),
        ("repealed-clauses", &["appropriate-safeguards"]),
        ("unstated-business-marketing", &["electronic-marketing"]),
        ("late-answer", &["rights"]),
        ("unexplained-compatibility", &["further-purpose"]),
        ("overdue-to-do", &[]),
    ];
    for (id, duties) in places {
        let rule = check::rule(id).expect("a rule");
        let watched: Vec<_> = seloste::evidence::watching(rule).into_iter().map(|duty| duty.id.as_str()).collect();
        assert_eq!(watched, duties, "{id}");
    }
}

#[test]
fn what_only_some_notices_owe_is_owed_when_the_facts_say_so() {
    let owed = |rest: &str| -> BTreeSet<String> {
        let text = format!("title: {{ en: Privacy notice }}\nstatus: draft\nlanguages: [en]\n{rest}");
        let (project, findings) = common::project_of("owed", text.as_bytes());
        assert_eq!(findings.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new());
        let notice = &project.notices[0];
        let today = "2026-11-22".parse().expect("a day");
        let is_owed = |duty: &&Duty| seloste::derive::is_owed(duty, notice, &project.vocabulary, today);
        law::duties().iter().filter(is_owed).map(|duty| duty.id.clone()).collect()
    };
    let register = |keys: &str| format!("registers:\n  customer-register:\n    sources: {{ customer: data-subject }}\n{keys}");
    let bare = owed(&register("    purposes: { customer-service: {} }\n"));
    let cases = [
        ("further-purpose", register("    purposes: { customer-service: { further: { from: 2026-12-01, told: 2026-11-01 } } }\n")),
        ("known-information", register("    exemption: { ground: known }\n    purposes: { customer-service: {} }\n")),
        ("language-for-children", "audience: { children: { consent: none } }\n".to_owned()),
        ("electronic-marketing", register("    purposes: { direct-marketing: {} }\n")),
        ("electronic-marketing", register("    purposes: { customer-service: { marketing: { channels: [email] } } }\n")),
    ];
    for (duty, facts) in cases {
        assert!(!bare.contains(duty), "{duty} is owed though nothing calls for it");
        assert!(owed(&facts).contains(duty), "{duty} is not owed by {facts}");
    }
}
