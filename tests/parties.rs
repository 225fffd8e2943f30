//! What a notice tells by itself, so that no author can forget it or get it wrong: it follows from the facts and from the law's tables.

mod common;

use seloste::check;
use seloste::diagnostic::Diagnostic;
use seloste::law;
use seloste::project::Project;

/// A notice of which no rule complains.
const COMPLETE: &str = include_str!("rules/complete.yaml");

/// The complete notice with other lines in place of some of its own.
fn complete_with(folder: &str, replaced: &[(&str, &str)]) -> Project {
    let mut text = COMPLETE.to_owned();
    for (old, new) in replaced {
        assert!(text.contains(old), "the complete notice has no `{old}`");
        text = text.replacen(old, new, 1);
    }
    let (project, findings) = common::project_of(&format!("parties-{folder}"), text.as_bytes());
    assert_eq!(findings.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new(), "{folder}");
    project
}

fn found(project: &Project) -> Vec<Diagnostic> {
    check::check_notice(project, project.notice("notice").expect("the project holds one notice"), common::today())
}

/// The notice as Markdown, which has all of its words in their order.
fn markdown(project: &Project, language: &str) -> String {
    common::text(&common::edition_of(project, "notice", language), "markdown")
}

#[test]
fn people_can_turn_to_any_joint_controller() {
    let sentence = "You can use your rights against each of the joint controllers.";
    let arrangement = "joint-controllers: [{ name: Toinen Oy, country: FI, email: a@toinen.example, arrangement: { en: We share it. } }]\n";
    let listed = ("recipients:\n", format!("{arrangement}recipients:\n"));
    let held = ("    role: controller\n", "    role: joint-controller\n".to_owned());
    let receives = ("role: processor", "role: joint-controller".to_owned());
    for (nth, (old, new)) in [listed, held, receives].into_iter().enumerate() {
        let project = complete_with(&format!("joint-{nth}"), &[(old, &new)]);
        assert!(markdown(&project, "en").contains(sentence), "{new}");
    }
    assert!(!markdown(&complete_with("alone", &[]), "en").contains(sentence));
}

#[test]
fn an_officer_needs_no_name_and_cannot_be_given_one() {
    assert!(found(&complete_with("officer", &[])).is_empty());
    let named = COMPLETE.replacen("{ title: { en: Data Protection Officer }", "{ name: Somebody", 1);
    let (_, findings) = common::project_of("parties-named-officer", named.as_bytes());
    assert!(findings.iter().any(|finding| finding.message == "unknown key `name`"));
}

#[test]
fn security_may_be_left_out() {
    assert!(found(&complete_with("security", &[("security: [access-control, firewall]\n", "")])).is_empty());
}

/// Each authority's particulars come from the table; the format has no key for them.
#[test]
fn an_authority_is_told_as_the_table_has_it() {
    for id in ["fi", "se", "de-by-private"] {
        let project =
            complete_with(&format!("authority-{id}"), &[("transfers: none\n", &format!("transfers: none\nsupervisory-authority: {id}\n"))]);
        let authority = law::authority(id).expect("the table has it");
        let told = markdown(&project, "en");
        let particulars =
            [authority.names.get_or_own("en"), &authority.website].into_iter().chain(authority.postal("en").iter().map(String::as_str));
        for particular in particulars {
            assert!(told.contains(particular), "{id}: {particular}");
        }
    }
}

#[test]
fn a_finnish_controllers_authority_is_the_ombudsman() {
    let told = markdown(&complete_with("ombudsman", &[("languages: [en]", "languages: [en, fi]")]), "fi");
    for particular in ["Tietosuojavaltuutetun toimisto", "PL 800", "00531 Helsinki", "tietosuoja.fi"] {
        assert!(told.contains(particular), "{particular}");
    }
}

#[test]
fn each_country_has_its_own_age_of_consent() {
    let audience = "audience:\n  countries: [FI, DE, AX]\n  children:\n    consent: { en: A parent confirms the account. }\n    verification: { en: By e-mail. }\n    version: https://esimerkki.example/lapset\n";
    let project = complete_with("ages", &[("transfers: none\n", &format!("transfers: none\n{audience}"))]);
    assert_eq!(found(&project).iter().map(|finding| finding.code).collect::<Vec<_>>(), Vec::<&str>::new());
    let told = markdown(&project, "en");
    for line in [
        "Finland: 13\u{a0}years",
        "Germany: 16\u{a0}years",
        "Åland Islands: 13\u{a0}years",
        "https://esimerkki.example/lapset",
        "A parent confirms",
    ] {
        assert!(told.contains(line), "{line} is not in\n{told}");
    }
}

#[test]
fn norway_iceland_and_liechtenstein_are_in_the_eea() {
    for country in ["\"NO\"", "IS", "LI"] {
        let project = complete_with(
            &format!("eea-{}", country.trim_matches('"')),
            &[
                ("established-in: FI", &format!("established-in: {country}")),
                ("role: processor, country: FI", &format!("role: processor, country: {country}")),
            ],
        );
        let outside = ["no-representative", "contradicted-no-transfers", "transfer-without-safeguard", "notice-under-another-law"];
        let found: Vec<_> = found(&project).into_iter().map(|finding| finding.code).filter(|code| outside.contains(code)).collect();
        assert_eq!(found, Vec::<&str>::new(), "{country}");
        assert!(markdown(&project, "en").contains("is not transferred outside the European Economic Area"), "{country}");
    }
}

#[test]
fn people_in_france_are_told_of_their_right_after_death() {
    let told = |audience: &str| {
        let audience = format!("transfers: none\naudience: {{ countries: {audience} }}\n");
        markdown(&complete_with("france", &[("transfers: none\n", &audience)]), "en").contains("after your death")
    };
    assert!(told("[FI, FR]"));
    assert!(!told("[FI, SE]"));
}

/// What Spanish law calls basic information: who, why, and which rights, before everything else.
#[test]
fn the_first_layer_tells_controller_purposes_and_rights() {
    let told = markdown(&complete_with("first-layer", &[]), "en");
    let place = |words: &str| told.find(words).unwrap_or_else(|| panic!("`{words}` is not in\n{told}"));
    let first_section = place("\n## 1 ");
    for words in ["Esimerkki Oy", "Handling orders", "rectification"] {
        assert!(place(words) < first_section, "{words} comes only after the first layer");
    }
}

#[test]
fn data_of_organisations_is_told_as_such() {
    let sentence = "Data on organisations.";
    let company = "      contact-details: [name, email, phone, postal-address]\n      company-details: [company-name, business-id]\n";
    let project = complete_with("organisations", &[("      contact-details: [name, email, phone, postal-address]\n", company)]);
    assert_eq!(markdown(&project, "en").matches(sentence).count(), 1);
    assert!(!markdown(&complete_with("people", &[]), "en").contains(sentence));
}

#[test]
fn the_need_for_data_and_who_handles_it_are_told() {
    let stated = "      orders: { items: [order-details], needed-for: { en: Guarantee. }, access: { en: The warehouse. } }\n";
    let told = markdown(&complete_with("need", &[("      orders: [order-details, order-history, invoices]\n", stated)]), "en");
    assert!(told.contains("What we need it for: Guarantee.") && told.contains("Who may handle it: The warehouse."), "{told}");
}
