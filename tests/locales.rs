//! Every language says everything: the same messages everywhere, a word for every term, and every message that the layout asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use seloste::decode::Choice;
use seloste::locale::{Catalogue, Shape};
use seloste::notice::Language;
use seloste::project::{Kind, Vocabulary};

/// The languages that we have words for.
fn languages() -> BTreeSet<Language> {
    seloste::locale::languages(&BTreeMap::new())
}

/// A language's messages. Words for the tables of law stand where the tables themselves have none, so they are looked at apart.
fn shapes(language: Language) -> Vec<(String, Shape)> {
    let of_law = ["duty-", "act-", "framework-", "national-right-", "cookie-law-", "cookie-authority-"];
    let mut all = seloste::locale::shapes(language);
    all.retain(|(id, _)| !of_law.iter().any(|prefix| id.starts_with(prefix)));
    all
}

fn message_ids(language: Language) -> Vec<String> {
    let mut ids: Vec<_> = shapes(language).into_iter().map(|(id, _)| id).collect();
    ids.sort();
    ids
}

fn english() -> BTreeSet<String> {
    message_ids(Language::ENGLISH).into_iter().collect()
}

#[test]
fn finnish_english_and_swedish_are_there() {
    let known: BTreeSet<_> = languages().into_iter().map(Language::code).collect();
    assert!(known.is_superset(&BTreeSet::from(["en", "fi", "sv"])), "{known:?}");
}

#[test]
fn every_language_has_the_same_messages() {
    let english = english();
    for language in languages() {
        let own: BTreeSet<_> = message_ids(language).into_iter().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, left over {extra:?}");
    }
}

#[test]
fn no_message_is_given_twice() {
    for language in languages() {
        let ids = message_ids(language);
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
        assert!(twice.is_empty(), "{language}: {twice:?}");
    }
}

#[test]
fn every_term_has_words_in_every_language() {
    let vocabulary = Vocabulary::default();
    for language in languages() {
        let catalogue = Catalogue::open(language, &BTreeMap::new()).expect("a locale");
        for (_, kind) in Kind::ALL {
            for id in vocabulary.ids(*kind) {
                let message = format!("{}-{id}", kind.prefix());
                assert!(catalogue.has(&message), "{language} lacks `{message}`");
            }
        }
    }
}

/// A notice that cites the provision prints the event from which its period runs.
#[test]
fn every_event_of_a_statute_is_a_term() {
    let vocabulary = Vocabulary::default();
    let provisions = seloste::law::statute_ids().filter_map(seloste::law::statute).filter_map(|statute| statute.provision.as_ref());
    let unknown: Vec<_> = provisions.map(|provision| &provision.event).filter(|event| !vocabulary.knows(Kind::Events, event)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn no_term_takes_the_name_of_a_sentence() {
    let vocabulary = Vocabulary::default();
    let sentences = fs::read_to_string("locales/en/notice.ftl").expect("the sentences");
    for (_, kind) in Kind::ALL {
        for id in vocabulary.ids(*kind) {
            let message = format!("\n{}-{id} =", kind.prefix());
            assert!(!sentences.contains(&message), "`{}` is both a term and a sentence", message.trim());
        }
    }
}

/// Messages that the layout names in full are looked for; those whose ids it puts together are named by what they are put together from.
#[test]
fn every_message_that_the_layout_names_exists() {
    let english = english();
    let mut asked = 0;
    for entry in fs::read_dir("src/document").expect("the layout") {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("a source file");
        for call in ["say(\"", "say_with(\"", "say_with(\n", "column-"] {
            for rest in text.split(call).skip(1) {
                let rest = rest.trim_start().trim_start_matches('"');
                let id = rest.split('"').next().unwrap_or_default();
                let id = if call == "column-" { format!("column-{id}") } else { id.to_owned() };
                if id.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !id.is_empty() {
                    asked += 1;
                    assert!(english.contains(&id), "the layout asks for `{id}`");
                }
            }
        }
    }
    assert!(asked > 100, "the test has lost sight of the layout's messages");
}

fn has_all<T: Choice>(english: &BTreeSet<String>, prefix: &str, suffix: &str, but: &[&str]) {
    for (name, _) in T::ALL.iter().filter(|(name, _)| !but.contains(name)) {
        let id = format!("{prefix}{name}{suffix}");
        assert!(english.contains(&id), "`{id}` is missing");
    }
}

#[test]
fn every_choice_has_its_words() {
    use seloste::notice::*;
    let english = english();
    has_all::<LegalBasis>(&english, "basis-", "", &[]);
    has_all::<RightKind>(&english, "right-", "-short", &[]);
    has_all::<RightKind>(&english, "right-", "-text", &["objection", "complaint"]);
    has_all::<SafeguardKind>(&english, "safeguard-", "", &[]);
    has_all::<transfer::Module>(&english, "safeguard-module-", "", &[]);
    has_all::<SourceKind>(&english, "source-", "", &[]);
    has_all::<ClaimKind>(&english, "claim-", "", &[]);
    has_all::<RecipientRole>(&english, "recipient-role-", "", &[]);
    has_all::<Role>(&english, "role-", "", &[]);
    has_all::<register::SpecialCategory>(&english, "special-", "", &[]);
    has_all::<purpose::SpecialCondition>(&english, "special-condition-", "", &[]);
    has_all::<Channel>(&english, "channel-", "", &[]);
    has_all::<AllowedBy>(&english, "marketing-allowed-by-", "", &["consent"]);
    has_all::<purpose::DecisionGround>(&english, "decision-ground-", "", &[]);
    has_all::<CookieBasis>(&english, "cookies-basis-", "", &[]);
    has_all::<cookie::Party>(&english, "party-", "", &[]);
    has_all::<party::AddressKind>(&english, "contact-address-", "", &[]);
}

#[test]
fn every_language_names_every_country() {
    for language in languages() {
        let text = fs::read_to_string(Path::new("locales").join(language.code()).join("cldr.json")).expect("CLDR data");
        for country in seloste::law::countries() {
            assert!(text.contains(&format!("\"{}\":", country.code)), "{language} has no name for {}", country.code);
        }
    }
}
