//! What follows from the facts of a notice is told without being typed, in every language, so that nobody can get it wrong.

mod common;

use common::{edition_of, layout, project_of, today};
use seloste::check;
use seloste::derive;
use seloste::notice::Notice;
use seloste::project::Project;
use seloste::time::parse_date;

/// A notice in three languages with these recipients and the rest of its keys.
fn notice_with(folder: &str, rest: &str) -> Project {
    let text = format!("title: T\nlanguages: [fi, en, sv]\nstatus: draft\n{rest}");
    let (project, findings) = project_of(folder, text.as_bytes());
    let told: Vec<_> = findings.iter().map(|finding| format!("{} {}", finding.message, finding.labels[0].text)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    project
}

fn only(project: &Project) -> &Notice {
    project.notice("notice").expect("the project holds one notice")
}

/// What the notice tells its readers, in each language.
fn told(project: &Project) -> Vec<String> {
    common::LANGUAGES.iter().map(|code| layout::words(&layout::of_edition(&edition_of(project, "notice", code)))).collect()
}

fn findings_of(project: &Project, rule: &str) -> usize {
    check::check_notice(project, only(project), today()).iter().filter(|finding| finding.code == rule).count()
}

/// One recipient in a third country with these safeguards.
fn transfer(folder: &str, country: &str, safeguards: &str) -> Project {
    let recipient = format!("{{ name: Example Inc., role: processor, country: {country}, safeguards: [{safeguards}] }}");
    notice_with(folder, &format!("recipients:\n  one: {recipient}\nregisters: {{ customer-register: {{ recipients: [one] }} }}\n"))
}

#[test]
fn the_provider_of_a_cookie_service_is_told_as_a_recipient() {
    let services = "cookies:\n  services:\n    statistics: { name: Counter, provider: { name: Example Statistics Inc., country: US } }\n    \
                    shop: { name: Shop, provider: shop }\n";
    let rest = format!(
        "recipients: {{ shop: {{ name: Example Shop Oy }} }}\nregisters: {{ customer-register: {{ recipients: none }} }}\n{services}"
    );
    let project = notice_with("derived-providers", &rest);
    let recipients = derive::all_recipients(only(&project));
    let ids: Vec<_> = recipients.iter().map(|found| (found.stated_in, found.id)).collect();
    assert_eq!(ids, [("recipients", "shop"), ("cookies.services", "statistics")]);
    assert_eq!(derive::transfers(only(&project), today()).len(), 1, "and where it is outside the EEA, that is a transfer");
    for language in common::LANGUAGES {
        let document = edition_of(&project, "notice", language).document;
        let section = document.sections.iter().find(|section| section.id == "recipients").expect("a section tells of recipients");
        let facts: Vec<_> = section.parts.iter().flat_map(|part| &part.facts).map(|fact| fact.path.as_str()).collect();
        assert!(facts.contains(&"recipients.shop") && facts.contains(&"cookies.services.statistics"), "{language}: {facts:?}");
    }
}

#[test]
fn an_authority_that_gets_data_as_the_law_demands_need_not_be_named() {
    let rest = "recipients: { court: { category: courts, role: authority, permission: law } }\ntransfers: none\n\
                registers: { customer-register: { recipients: none } }\n";
    let project = notice_with("derived-authorities", rest);
    for rule in ["unnamed-recipient", "unused-recipient", "recipient-without-purpose", "unknown-location"] {
        assert_eq!(findings_of(&project, rule), 0, "{rule}");
    }
}

#[test]
fn standard_clauses_are_cited_by_the_decision_in_force() {
    let project = transfer("derived-clauses", "IN", "{ kind: standard-contractual-clauses }");
    for words in told(&project) {
        assert!(words.contains("2021/914"), "{words}");
    }
}

#[test]
fn grounds_are_told_in_their_order() {
    let safeguards = "{ kind: adequacy, framework: eu-us-dpf }, { kind: standard-contractual-clauses }";
    let project = transfer("derived-order", "US", safeguards);
    let falls_away = ["Jos se ei enää päde", "If that ground falls away", "Om den grunden faller bort"];
    for (words, then) in told(&project).iter().zip(falls_away) {
        let first = words.find("2023/1795").expect("the framework is told");
        let second = words.find("2021/914").expect("the clauses are told");
        let link = words.find(then).expect("it is told which is the second");
        assert!(first < link && link < second, "{words}");
    }
}

#[test]
fn every_transfer_says_whether_there_is_an_adequacy_decision() {
    let clauses = "{ kind: standard-contractual-clauses }";
    let absent = transfer("derived-absence", "IN", clauses);
    let none =
        ["ei ole tehnyt päätöstä", "There is no decision of the European Commission", "Det finns inget beslut av Europeiska kommissionen"];
    for (words, none) in told(&absent).iter().zip(none) {
        assert!(words.contains(none), "{words}");
    }
    for words in told(&transfer("derived-existence", "NZ", clauses)) {
        assert!(words.contains("2013/65/EU"), "{words}");
    }
    // What the Commission did before the Treaty of Lisbon is numbered by the Community, which each language calls otherwise.
    let in_part = told(&transfer("derived-existence-in-part", "CA", "{ kind: adequacy, checked: 2026-11-02 }"));
    for (words, decision) in in_part.iter().zip(["2002/2/EY", "2002/2/EC", "2002/2/EG"]) {
        assert!(words.contains(decision), "{words}");
    }
}

#[test]
fn observed_data_falls_under_article_13() {
    let project = notice_with("derived-observed", "registers: { web-service-register: { sources: { visits: observed } } }\n");
    let (_, _, register) = only(&project).registers().next().expect("there is a register");
    let articles = derive::articles(register);
    assert!(articles.thirteen && !articles.fourteen);
}

/// The labels of a rule's only finding in a notice.
fn labels_of(folder: &str, rest: &str, rule: &str) -> Vec<String> {
    let project = notice_with(folder, rest);
    let found = check::check_notice(&project, only(&project), today());
    let of_rule: Vec<_> = found.iter().filter(|finding| finding.code == rule).collect();
    assert_eq!(of_rule.len(), 1, "{rule} in {rest}");
    of_rule.iter().flat_map(|finding| &finding.labels).map(|label| label.text.clone()).collect()
}

#[test]
fn one_fault_is_told_once_and_where_it_is() {
    let register = "registers:\n  customer-register:\n    data: { contact-details: [name], orders: [order-details], purchases: [purchases] }\n    \
                    purposes: { accounting: { data: [orders], retention: { keep: 6 years, from: order } } }\n";
    let labels = labels_of("derived-uncovered", register, "data-without-retention");
    assert_eq!(labels, ["how long `contact-details` is kept is not said", "nor `purchases`"]);

    let placeholder = "texts: { scope: TBD }\n";
    assert_eq!(labels_of("derived-placeholder", placeholder, "placeholder"), ["“TBD” was meant to be replaced"]);
    assert_eq!(findings_of(&notice_with("derived-placeholder", placeholder), "empty-words"), 0);

    let labels = |folder: &str, rest: &str| labels_of(folder, &format!("controller: {{ name: Beispiel GmbH, {rest} }}\n"), "no-authority");
    assert_eq!(labels("derived-land", "established-in: DE, region: Berlin"), ["is no region with an authority of its own"]);
    assert_eq!(labels("derived-abroad", "established-in: US"), ["the authority does not follow from this country"]);

    let checked = "{ kind: adequacy, framework: eu-us-dpf, checked: 2099-01-01 }";
    assert_eq!(findings_of(&transfer("derived-checked", "US", checked), "unchecked-certification"), 1);

    let cookies = "cookies:\n  consent-tool: none\n  services: { statistics: { purpose: visitor-statistics, basis: consent } }\n";
    assert_eq!(
        labels_of("derived-unasked", cookies, "no-cookie-choice"),
        ["nothing asks for consent, this says", "`statistics` needs consent"]
    );

    let promise = "security: [{ fi: Tiedot, en: Data, sv: Vi garanterar fullständig säkerhet. }]\n";
    assert_eq!(findings_of(&notice_with("derived-promise", promise), "absolute-security"), 1);
}

#[test]
fn a_decision_that_ends_soon_is_told_half_a_year_before() {
    let project = transfer("derived-end", "GB", "");
    let is_told = |day: &str| {
        let day = parse_date(day).expect("a day");
        check::check_notice(&project, only(&project), day).iter().any(|finding| finding.code == "expiring-adequacy")
    };
    assert!(!is_told("2031-06-26") && is_told("2031-06-27") && is_told("2031-12-26"));
    // From its last day there is no decision at all, which is worse.
    assert!(!is_told("2031-12-27"));
}

#[test]
fn a_shared_recipient_is_told_only_where_it_is_used() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("derived-shared");
    std::fs::create_dir_all(folder.join("notices")).expect("the target folder can be written");
    let write = |name: &str, text: &str| std::fs::write(folder.join("notices").join(name), text).expect("it can be written");
    write("shared.yaml", "recipients: { one: { name: One Oy, country: FI }, two: { name: Two Oy, country: FI } }\n");
    write("says.yaml", "extends: shared\ntitle: T\nlanguages: [en]\nregisters: { customer-register: { recipients: [one] } }\n");
    write("leaves-open.yaml", "extends: shared\ntitle: T\nlanguages: [en]\nregisters: { customer-register: { people: [customers] } }\n");
    let (project, _) = Project::load(&folder).expect("the project can be read");
    let ids = |id: &str| {
        let notice = project.notice(id).expect("the notice is there");
        let found = check::check_notice(&project, notice, today()).iter().filter(|finding| finding.code == "unused-recipient").count();
        (derive::all_recipients(notice).iter().map(|found| found.id.to_owned()).collect::<Vec<_>>(), found)
    };
    assert_eq!(ids("says"), (vec!["one".to_owned()], 0));
    assert_eq!(ids("leaves-open"), (vec!["one".to_owned(), "two".to_owned()], 0));
}

#[test]
fn what_a_safeguard_and_an_exemption_are_is_told() {
    let safeguards = "{ kind: binding-corporate-rules, name: Example Rules }, \
                      { kind: compelling-interests, interest: Example Interest, authority-told: 2026-03-20 }";
    for words in told(&transfer("derived-names", "IN", safeguards)) {
        assert!(["Example Rules", "Example Interest", "2026"].iter().all(|one| words.contains(one)), "{words}");
    }
    let sources = "sources: { archive: { kind: public, name: Example Archive } }";
    let exemption = "exemption: { ground: impossible, reason: Example Reason, measures: Example Measures }";
    let rest = format!("registers: {{ customer-register: {{ {sources}, {exemption} }} }}\n");
    for words in told(&notice_with("derived-exemption", &rest)) {
        assert!(["Example Reason", "Example Measures", "14"].iter().all(|one| words.contains(one)), "{words}");
    }
}
