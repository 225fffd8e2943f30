//! Short notices, for the places where data is collected: what each must tell, and where there is one.

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::html::{Element, only, parse};
use common::{PROJECT, called, editions};
use seloste::derive::{self, Means};
use seloste::document::{RichText, Short, phrase::plain};
use seloste::project::Project;
use seloste::render::{Edition, Theme};

fn files(edition: &Edition) -> BTreeMap<String, String> {
    let theme = Theme::new(&BTreeMap::new()).expect("our own templates fit together");
    let files = common::format("short").files(edition, &theme).expect("short notices");
    files.into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect()
}

fn html(edition: &Edition, short: &Short<RichText>) -> Element {
    let file = &files(edition)[&format!("short/{}.html", short.id)];
    let read = if short.means == "camera" { parse(file) } else { only(file) };
    read.unwrap_or_else(|fault| panic!("{} {}: {fault}", called(edition), short.id))
}

fn complete() -> Project {
    let (project, _) = Project::load(Path::new("tests/complete")).expect("the complete notices can be read");
    project
}

fn means(project: &Project, notice: &str, purpose: &str) -> Option<Means> {
    let notice = project.notice(notice).expect("the project holds the notice");
    let found = derive::occasions(notice, &project.vocabulary);
    found.iter().find(|occasion| occasion.id == purpose).map(|occasion| occasion.means)
}

#[test]
fn the_place_where_data_is_collected_follows_from_the_facts() {
    assert_eq!(means(&PROJECT, "3dtech", "newsletter"), Some(Means::Newsletter), "messages that people agree to");
    assert_eq!(means(&PROJECT, "clinic", "bookings"), Some(Means::Form), "people give the data");
    assert_eq!(means(&complete(), "camera", "camera-surveillance"), Some(Means::Camera), "people are filmed");
    assert_eq!(means(&complete(), "camera", "legal-claims"), None, "nobody gives a clip");
    let netox = PROJECT.notice("netox").expect("the notice");
    let registers: Vec<_> = derive::occasions(netox, &PROJECT.vocabulary).iter().map(|found| found.register_id.to_owned()).collect();
    assert!(registers.iter().all(|id| !netox.registers().any(|(other, _, register)| other == id && register.is_processors())));
}

#[test]
fn there_is_one_for_each_purpose_that_people_give_data_for() {
    for edition in editions() {
        let notice = PROJECT.notice(&edition.notice).expect("the notice");
        let files = files(&edition);
        let expected = derive::occasions(notice, &PROJECT.vocabulary).len();
        assert!(expected > 0, "{}", called(&edition));
        for end in [".html", ".txt"] {
            let made = files.keys().filter(|path| path.ends_with(end) && *path != "short/index.html").count();
            assert_eq!(made, expected, "{} {end}", called(&edition));
        }
    }
}

/// WP260 rev.01, para. 36: the controller's identity, the purposes, the rights, and what matters most; and the way to the rest.
#[test]
fn each_tells_who_what_for_why_how_long_which_rights_and_where_the_rest_is() {
    for edition in editions() {
        for short in &edition.document.shorts {
            let page = html(&edition, short);
            let told = page.text();
            for entry in &short.entries {
                assert!(told.contains(&plain(&entry.term)), "{} {}: {}", called(&edition), short.id, plain(&entry.term));
                for value in &entry.values {
                    assert!(told.contains(&plain(value)), "{} {}: {}", called(&edition), short.id, plain(value));
                }
            }
            let terms: Vec<_> = short.entries.iter().map(|entry| plain(&entry.term)).collect();
            let notice = &edition.document.summary;
            let asked = notice.iter().map(|entry| plain(&entry.term)).filter(|term| terms.contains(term)).count();
            assert!(asked >= 4, "{} {}: who, how long, which rights, whom to ask: {terms:?}", called(&edition), short.id);
            assert!(short.entries.len() >= 6 && told.contains(&edition.author), "{} {}", called(&edition), short.id);
            let links: Vec<_> = page.all().into_iter().filter_map(|element| element.attribute("href")).collect();
            let whole = format!("#{}", short.section);
            assert!(links.iter().any(|href| href.ends_with(&whole)), "{} {}: {links:?}", called(&edition), short.id);
            assert!(edition.document.sections.iter().any(|section| section.id == short.section));
        }
    }
}

/// Art. 21(4): at the latest at the first communication, and apart from everything else.
#[test]
fn the_right_to_object_stands_apart_in_each_that_it_concerns() {
    let edition = common::edition("netox", "en");
    let of = |id: &str| edition.document.shorts.iter().find(|short| short.id == id).expect("the short notice");
    let marketing = of("customers.direct-marketing");
    let callout = marketing.callouts.iter().map(plain).collect::<String>();
    assert!(callout.contains("right to object to direct marketing at any time"), "{callout}");
    assert!(html(&edition, marketing).all().iter().any(|element| element.attribute("class") == Some("seloste-callout")));
    assert!(of("customers.accounting").callouts.is_empty(), "nobody can object to what a law requires");
}

#[test]
fn a_subscription_says_how_to_end_it() {
    let edition = common::edition("3dtech", "en");
    let short = edition.document.shorts.iter().find(|short| short.means == "newsletter").expect("a newsletter");
    let told: Vec<_> = short.entries.iter().flat_map(|entry| entry.values.iter().map(plain)).collect();
    assert!(told.iter().any(|value| value.contains("How to withdraw it: ")), "{told:?}");
}

#[test]
fn a_sign_is_a_page_of_its_own_and_asks_nobody_to_give_anything() {
    let project = complete();
    let edition = common::edition_of(&project, "camera", "en");
    let [short] = &edition.document.shorts[..] else { panic!("one purpose films people") };
    let page = html(&edition, short);
    assert_eq!(page.named("h1").len(), 1);
    assert!(page.text().contains("https://metsakulma.example/tietosuoja/kameravalvonta"), "a sign on a wall has no links to follow");
    assert!(!page.text().contains("Do you have to give us the data?"));
    assert!(page.text().contains("At most 14\u{a0}days from the recording"));
}

/// A piece for another page meets nothing of it.
#[test]
fn classes_and_ids_of_what_is_put_into_another_page_have_the_prefix() {
    for edition in editions() {
        for short in edition.document.shorts.iter().filter(|short| short.means != "camera") {
            let page = html(&edition, short);
            assert_eq!(page.attribute("lang"), Some(edition.language.code()));
            for name in page.all().into_iter().flat_map(|element| [element.attribute("class"), element.attribute("id")]).flatten() {
                assert!(
                    name.split(' ').all(|name| name == "seloste" || name.starts_with("seloste-")),
                    "{} {}: {name}",
                    called(&edition),
                    short.id
                );
            }
            for element in page.all() {
                assert!(!["style", "script", "link", "img", "h1"].contains(&element.name.as_str()), "<{}>", element.name);
            }
        }
    }
}

#[test]
fn the_list_of_short_notices_leads_to_its_other_languages() {
    let edition = common::edition("netox", "fi");
    let page = parse(&files(&edition)["short/index.html"]).expect("a page");
    let links: Vec<_> = page.named("a").into_iter().filter_map(|link| link.attribute("href")).collect();
    for other in &edition.alternates {
        let wanted = format!("../../{}/short/index.html", other.language);
        assert!(links.contains(&wanted.as_str()), "{wanted}: {links:?}");
    }
}

#[test]
fn a_short_notice_of_a_draft_says_that_it_is_one() {
    let edition = common::edition("netox", "en");
    assert!(edition.draft);
    let files = files(&edition);
    for short in &edition.document.shorts {
        assert!(html(&edition, short).text().contains("This notice is not in force."), "{}", short.id);
        assert!(files[&format!("short/{}.txt", short.id)].contains("This notice is not in force."), "{}", short.id);
    }
}

#[test]
fn a_short_notice_of_a_withdrawn_notice_says_that_it_is_one() {
    let mut edition = common::edition("netox", "en");
    (edition.draft, edition.status) = (false, "withdrawn".to_owned());
    let files = files(&edition);
    for file in files.values() {
        assert!(file.contains("This notice is no longer in force."), "{file}");
    }
}

/// It is short: what a form has room for.
#[test]
fn a_short_notice_is_short() {
    for edition in editions().filter(|edition| edition.language.code() == "en") {
        for short in &edition.document.shorts {
            let words: usize =
                short.entries.iter().flat_map(|entry| &entry.values).map(|value| plain(value).split_whitespace().count()).sum();
            assert!(words <= 150, "{} {}: {words} words", called(&edition), short.id);
        }
    }
}
