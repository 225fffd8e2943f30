//! What a notice tells although nobody wrote it: the rights that follow from its facts, how they are used, and what belongs to a basis.
//!
//! The account of the requirements points here for what no author can get wrong.

mod common;

use common::{LANGUAGES, edition_of, project_of};
use seloste::document::phrase::plain;
use seloste::document::{Block, Document, RichText, Section};
use seloste::law::{Provision, gdpr};

/// A notice in every language, with these purposes in its only register and what else is given.
fn told(folder: &str, purposes: &str, others: &str) -> Vec<(&'static str, Document<RichText>)> {
    let source = format!(
        "title: Notice\nstatus: in-force\nlanguages: [fi, en, sv]\n{others}registers:\n  customer-register:\n    purposes:\n{purposes}\n"
    );
    let (project, findings) = project_of(&format!("told-{folder}"), source.as_bytes());
    assert_eq!(findings.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new());
    LANGUAGES.iter().map(|code| (*code, edition_of(&project, "notice", code).document)).collect()
}

fn section<'a>(document: &'a Document<RichText>, id: &str) -> Option<&'a Section<RichText>> {
    document.sections.iter().find(|section| section.id == id)
}

/// The words of a section that rest on a provision; those of its inner sections, too.
fn words(section: &Section<RichText>, law: Option<Provision>) -> String {
    let said = |block: &Block<RichText>| match block {
        Block::Paragraph { text } | Block::Callout { text } => plain(text),
        Block::Definitions { entries } => {
            let lines = entries.iter().flat_map(|entry| std::iter::once(&entry.term).chain(&entry.values));
            lines.map(plain).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    };
    let own = section.parts.iter().filter(|part| law.is_none_or(|law| part.law.contains(&law))).map(|part| said(&part.block));
    let inner = section.sections.iter().map(|inner| words(inner, law));
    own.chain(inner).collect::<Vec<_>>().join("\n")
}

/// What a document says of a provision in a section; empty if nothing.
fn of(document: &Document<RichText>, id: &str, law: Provision) -> String {
    section(document, id).map(|section| words(section, Some(law))).unwrap_or_default()
}

/// The words of one language out of those of the three.
fn in_language<'a>(code: &str, fi: &'a str, en: &'a str, sv: &'a str) -> &'a str {
    match code {
        "fi" => fi,
        "en" => en,
        _ => sv,
    }
}

#[test]
fn everybody_is_told_the_rights_that_everybody_has() {
    for (code, document) in told("always", "      invoicing: { basis: legal-obligation }", "") {
        for article in [15, 16, 17, 18] {
            let said = of(&document, "rights", gdpr(article));
            assert!(said.split_whitespace().count() > 10, "{code}: Art. {article}: {said}");
        }
        let complaint = section(&document, "complaint").expect("a notice tells of complaints");
        let word = in_language(code, "valvontaviranomai", "supervisory authority", "tillsynsmyndighet");
        assert!(words(complaint, None).contains(word), "{code}");
    }
}

#[test]
fn the_right_to_object_follows_from_basis_and_purpose() {
    let gives = |name: &str, purpose: &str, law: Option<Provision>| {
        for (code, document) in told(name, &format!("      {purpose}"), "") {
            let section = section(&document, "objection");
            assert_eq!(section.is_some(), law.is_some(), "{code}: {purpose}");
            if let (Some(section), Some(law)) = (section, law) {
                assert!(!words(section, Some(law)).is_empty(), "{code}: {purpose} gives no right by {law}");
            }
        }
    };
    gives("objection-interests", "reporting: { basis: legitimate-interests }", Some(gdpr(21).par(1)));
    gives("objection-task", "reporting: { basis: public-task }", Some(gdpr(21).par(1)));
    gives("objection-marketing", "newsletter: { basis: consent }", Some(gdpr(21).par(2)));
    gives("objection-none", "invoicing: { basis: contract }", None);
}

#[test]
fn portability_follows_from_consent_and_contract() {
    for (basis, gives) in [("consent", true), ("contract", true), ("legal-obligation", false), ("legitimate-interests", false)] {
        for (code, document) in told(&format!("portability-{basis}"), &format!("      invoicing: {{ basis: {basis} }}"), "") {
            assert_eq!(!of(&document, "rights", gdpr(20)).is_empty(), gives, "{code}: {basis}");
        }
    }
}

#[test]
fn rights_name_the_processing_that_they_concern() {
    let purposes = "      newsletter: { basis: consent }\n      accounting: { basis: legal-obligation }\n      reporting: { basis: legitimate-interests }";
    for (code, document) in told("apply", purposes, "") {
        let newsletter = in_language(code, "uutiskirje", "newsletter", "nyhetsbrev");
        let accounting = in_language(code, "kirjanpi", "accounting", "bokföring");
        for law in [gdpr(20), gdpr(7).par(3)] {
            let said = of(&document, "rights", law).to_lowercase();
            assert!(said.contains(newsletter) && !said.contains(accounting), "{code}: {law}: {said}");
        }
        let reporting = in_language(code, "raport", "report", "rapport");
        let said = of(&document, "objection", gdpr(21).par(1)).to_lowercase();
        assert!(said.contains(reporting) && !said.contains(newsletter), "{code}: {said}");
    }
}

#[test]
fn each_right_is_explained() {
    let purposes = "      newsletter: { basis: [consent, legitimate-interests] }";
    let decides = "defaults: { automated-decisions: { decisions: [{ what: A, ground: contract }] } }\n";
    for (code, document) in told("explained", purposes, decides) {
        let rights = section(&document, "rights").expect("a notice tells of rights");
        let entries = rights.parts.iter().filter_map(|part| match &part.block {
            Block::Definitions { entries } => Some(entries),
            _ => None,
        });
        let entries: Vec<_> = entries.flatten().collect();
        assert_eq!(entries.len(), 7, "{code}: all rights but those that have sections of their own");
        for entry in entries {
            let first = entry.values.first().map(plain).unwrap_or_default();
            assert!(first.ends_with('.') && first.split_whitespace().count() > 5, "{code}: {}: {first}", plain(&entry.term));
        }
    }
}

#[test]
fn erasure_names_what_the_law_keeps() {
    for (code, document) in told("erasure", "      accounting: { basis: legal-obligation }\n      newsletter: { basis: consent }", "") {
        let said = of(&document, "rights", gdpr(17)).to_lowercase();
        let accounting = in_language(code, "kirjanpi", "accounting", "bokföring");
        assert!(said.contains(accounting) && !said.contains(in_language(code, "uutiskirje", "newsletter", "nyhetsbrev")), "{code}: {said}");
    }
}

#[test]
fn a_refusal_comes_with_its_remedies() {
    for (code, document) in told("refusal", "      invoicing: { basis: contract }", "") {
        let said = of(&document, "requests", gdpr(12).par(4));
        let remedies = [
            in_language(code, "syyn", "why", "skälet"),
            in_language(code, "kuukauden", "one month", "en månad"),
            in_language(code, "valvontaviranomai", "supervisory authority", "tillsynsmyndighet"),
            in_language(code, "tuomioistui", "court", "domstol"),
        ];
        assert!(remedies.iter().all(|remedy| said.contains(remedy)), "{code}: {said}");
    }
}

#[test]
fn recipients_are_told_of_what_a_request_changed() {
    let purposes = "      invoicing: { basis: contract }";
    for (code, document) in told("recipients", purposes, "recipients: { printer: { name: Printer Oy } }\n") {
        assert!(of(&document, "requests", gdpr(19)).split_whitespace().count() > 15, "{code}");
    }
    for (code, document) in told("no-recipients", purposes, "recipients: none\n") {
        assert_eq!(of(&document, "requests", gdpr(19)), "", "{code}");
    }
}

#[test]
fn the_right_to_object_stands_apart() {
    for (code, document) in told("apart", "      newsletter: { basis: legitimate-interests }", "") {
        let objection = section(&document, "objection").expect("the right applies");
        assert!(objection.apart && !plain(&objection.heading).is_empty(), "{code}");
        assert!(document.sections.iter().all(|section| section.apart == (section.id == "objection")), "{code}");
        // It is told nowhere else among the rights, so that it is not a bullet, too.
        assert_eq!(of(&document, "rights", gdpr(21)), "", "{code}");
    }
}

#[test]
fn an_objection_is_told_with_grounds_and_what_overrides_it() {
    for (code, document) in told("grounds", "      reporting: { basis: legitimate-interests }", "") {
        let said = of(&document, "objection", gdpr(21).par(1));
        let situation =
            in_language(code, "henkilökohtaiseen erityiseen tilanteeseesi", "your particular situation", "din specifika situation");
        let overriding = in_language(code, "huomattavan tärkeän", "compelling legitimate grounds", "tvingande berättigade skäl");
        assert!(said.contains(situation) && said.contains(overriding), "{code}: {said}");
    }
}

#[test]
fn research_can_be_objected_to_whatever_it_rests_on() {
    for basis in ["consent", "public-task"] {
        for (code, document) in told(&format!("research-{basis}"), &format!("      scientific-research: {{ basis: {basis} }}"), "") {
            let said = of(&document, "objection", gdpr(21).par(6));
            assert!(said.contains(in_language(code, "yleistä etua", "public interest", "allmänt intresse")), "{code}: {said}");
            assert_eq!(of(&document, "objection", gdpr(21).par(1)), "", "{code}: {basis} is told once");
        }
    }
}

#[test]
fn withdrawing_consent_undoes_nothing() {
    for (code, document) in told("withdrawal", "      newsletter: { basis: consent }", "") {
        let said = of(&document, "rights", gdpr(7).par(3));
        assert!(said.contains(in_language(code, "tehty ennen sitä", "what was done before", "före återkallandet")), "{code}: {said}");
    }
}

#[test]
fn an_interest_is_told_with_whose_it_is() {
    let purposes = "      reporting: { basis: legitimate-interests, interest: Alpha }\n      invoicing: { basis: legitimate-interests, interest: Beta, whose: Gamma }";
    for (code, document) in told("whose", purposes, "") {
        let said = words(section(&document, "register-customer-register").expect("a section for the register"), None);
        let ours = in_language(code, "Oikeutettu etumme: Alpha", "Our legitimate interest: Alpha", "Vårt berättigade intresse: Alpha");
        let theirs = in_language(code, "Oikeutettu etu: Beta", "The legitimate interest: Beta", "Det berättigade intresset: Beta");
        assert!(said.contains(ours) && said.contains(theirs) && said.contains("Gamma"), "{code}: {said}");
    }
}

#[test]
fn the_exception_for_customers_is_told_whole() {
    let purposes = "      newsletter: { basis: legitimate-interests, marketing: { channels: email, allowed-by: existing-customers, opt-out: unsubscribe-link } }";
    for (code, document) in told("customers", purposes, "") {
        let said = words(section(&document, "register-customer-register").expect("a section for the register"), None);
        let conditions = [
            in_language(code, "olet asiakkaamme", "you are our customer", "du är vår kund"),
            in_language(code, "samankaltaisia", "similar to those you have bought", "liknar dem du har köpt"),
            in_language(code, "kun annat yhteystietosi", "when you give us your details", "när du lämnar dina uppgifter"),
            in_language(code, "jokaisessa viestissä", "in every message", "i varje meddelande"),
        ];
        assert!(conditions.iter().all(|condition| said.contains(condition)), "{code}: {said}");
    }
}

#[test]
fn a_new_purpose_is_told_with_its_days() {
    let purposes =
        "      reporting: { basis: legitimate-interests, further: { from: 2027-01-01, told: 2026-12-01, compatibility: Delta } }";
    for (code, document) in told("further", purposes, "") {
        let said = words(section(&document, "register-customer-register").expect("a section for the register"), None);
        assert!(said.contains("2027") && said.contains("2026") && said.contains("Delta"), "{code}: {said}");
    }
}
