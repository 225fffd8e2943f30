//! What every language must get right, as far as a program can tell: arguments, plurals, official terms, citations, and the words before
//! what is put in. Whether it reads well is for people; `locales/README.md` says who has read what.

use std::collections::{BTreeMap, BTreeSet};

use seloste::locale::{Catalogue, Shape, languages, shapes};
use seloste::notice::Language;
use serde::Deserialize;

fn all() -> Vec<(Language, BTreeMap<String, Shape>)> {
    languages(&BTreeMap::new()).into_iter().map(|language| (language, shapes(language).into_iter().collect())).collect()
}

fn english() -> BTreeMap<String, Shape> {
    shapes(Language::ENGLISH).into_iter().collect()
}

/// Where what is put in stands among the words of a message.
const PUT_IN: char = '\u{FFFC}';

#[test]
fn every_official_language_of_the_union_is_there_with_norwegian_and_icelandic() {
    let known: Vec<_> = languages(&BTreeMap::new()).into_iter().collect();
    let expected: Vec<_> = Language::all().collect();
    assert_eq!(known, expected);
    assert_eq!(expected.len(), 26);
}

#[test]
fn every_message_takes_the_same_arguments_in_every_language() {
    let english = english();
    let mut faults = Vec::new();
    for (language, shapes) in all() {
        for (id, shape) in &shapes {
            let Some(model) = english.get(id) else { continue };
            if shape.arguments != model.arguments {
                faults.push(format!("{language} {id}: {:?} instead of {:?}", shape.arguments, model.arguments));
            }
            if !shape.references.is_empty() {
                faults.push(format!("{language} {id} refers to {:?}", shape.references));
            }
            for (name, cases) in &model.cases {
                // What a number is called differs from country to country, and which plurals there are from language to language.
                let differs = shape.cases.get(name) != Some(cases);
                if differs && !["country", "amount"].contains(&name.as_str()) {
                    faults.push(format!("{language} {id}: cases {:?} of `{name}`", shape.cases.get(name)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The plurals of whole numbers and fractions in CLDR 48.
const PLURALS: &[(&str, &str)] = &[
    ("one other", "bg da de el en et fi hu is nb nl sv"),
    ("one many other", "es fr it pt"),
    ("one few other", "hr ro"),
    ("one few many other", "cs lt pl sk"),
    ("zero one other", "lv"),
    ("one two few other", "sl"),
    ("one two few many other", "ga mt"),
];

#[test]
fn every_number_has_all_plurals_of_its_language() {
    let mut checked = 0;
    for (language, shapes) in all() {
        let (plurals, _) = PLURALS.iter().find(|(_, of)| of.split(' ').any(|code| code == language.code())).expect("plurals");
        let plurals: BTreeSet<_> = plurals.split(' ').map(str::to_owned).collect();
        for (id, shape) in shapes {
            if let Some(cases) = shape.cases.get("amount") {
                checked += 1;
                assert_eq!(cases, &plurals, "{language} {id}");
            }
        }
    }
    assert_eq!(checked, 26 * 7, "seven units of time in each language");
}

/// Terms that are the same in English, or that the language has taken over as they are; what is left would be untranslated.
const ALIKE: &[&str] = &["business intelligence", "direct marketing", "trade unions", "single sign-on", "report-law-digest"];

#[test]
fn no_message_is_left_in_english() {
    let english = english();
    let mut faults = Vec::new();
    for (language, shapes) in all().into_iter().filter(|(language, _)| *language != Language::ENGLISH) {
        for (id, shape) in shapes {
            let words = shape.words.trim().to_lowercase();
            let is_phrase = words.split([' ', PUT_IN, '\n']).filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
            let is_same = english.get(&id).is_some_and(|model| model.words.trim().to_lowercase() == words);
            if is_phrase && is_same && !ALIKE.contains(&words.as_str()) && !ALIKE.contains(&id.as_str()) {
                faults.push(format!("{language} {id}: {words}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Stems of the official terms that messages must hold, by language and message, in lower case.
#[derive(Deserialize)]
struct Terms(BTreeMap<String, BTreeMap<String, Vec<String>>>);

fn terms() -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let terms: Terms = serde_json::from_str(include_str!("locales/terms.json")).expect("the terms can be read");
    terms.0
}

#[test]
fn rights_bases_and_roles_are_called_by_their_official_names() {
    let terms = terms();
    let mut faults = Vec::new();
    for (language, shapes) in all() {
        let of_language = terms.get(language.code()).unwrap_or_else(|| panic!("no terms of {language}"));
        assert!(of_language.len() > 25, "{language}: too few terms");
        for (id, stems) in of_language.iter().filter(|(id, _)| !id.starts_with("a ")) {
            let words = shapes.get(id).unwrap_or_else(|| panic!("{language} lacks {id}")).words.to_lowercase();
            let missing: Vec<_> = stems.iter().filter(|stem| !words.contains(*stem)).collect();
            if stems.is_empty() || !missing.is_empty() {
                faults.push(format!("{language} {id} lacks {missing:?}: {words}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The Italian processor is a *responsabile*, the Spanish controller a *responsable*: what names the one must never name the other.
#[test]
fn controller_and_processor_are_never_swapped() {
    let terms = terms();
    for (language, shapes) in all() {
        let of = |id: &str| terms[language.code()][id].clone();
        let (controller, processor) = (of("controller-name"), of("recipient-role-processor"));
        let (a_controller, a_processor) = (of("a controller").concat(), of("a processor").concat());
        let words = |id: &str| shapes[id].words.to_lowercase();
        let has = |text: &str, stems: &[String]| stems.iter().all(|stem| text.contains(stem.as_str()));
        for id in
            ["controller-name", "role-controller", "recipient-role-controller", "label-controller", "report-controller", "summary-who"]
        {
            let text = words(id);
            assert!(has(&text, &controller) && !text.contains(&a_processor), "{language} {id}: {text}");
        }
        let text = words("recipient-role-processor");
        // A Romanian processor is one "authorised by the controller".
        assert!(has(&text, &processor) && !text.replace(&a_processor, "").contains(&a_controller), "{language}: {text}");
        let text = words("role-processor");
        assert!(has(&text, &processor), "{language}: {text}");
    }
}

/// The letters of points (a) to (f) of Article 6(1) as the official texts have them.
fn letters(language: Language) -> [&'static str; 6] {
    match language.code() {
        "bg" => ["а", "б", "в", "г", "д", "е"],
        "el" => ["α", "β", "γ", "δ", "ε", "στ"],
        _ => ["a", "b", "c", "d", "e", "f"],
    }
}

#[test]
fn every_legal_basis_cites_its_point_by_a_letter_of_the_language() {
    const BASES: [&str; 6] = [
        "basis-consent",
        "basis-contract",
        "basis-legal-obligation",
        "basis-vital-interests",
        "basis-public-task",
        "basis-legitimate-interests",
    ];
    for (language, shapes) in all() {
        for (basis, letter) in BASES.iter().zip(letters(language)) {
            let words = shapes[*basis].words.to_lowercase();
            let cited = words.rsplit_once(['6']).expect("it cites Article 6").1;
            let (before, after) = words.split_once(cited).unwrap_or((&words, ""));
            // Most languages put the point after the article, some before it.
            let is_cited = is_word(cited, letter)
                || is_word(before.rsplit_once('(').map_or(before, |(_, cite)| cite), letter)
                || is_word(&words, letter) && after.is_empty();
            assert!(is_cited, "{language} {basis}: no point {letter}: {words}");
        }
    }
}

/// Whether a letter or two stand in a text by themselves.
fn is_word(text: &str, letters: &str) -> bool {
    // The keraia, which marks a Greek letter as a number, is written in three ways, two of which Unicode counts as letters.
    text.split(|c: char| !c.is_alphabetic() || matches!(c, '\u{2B9}' | '\u{374}')).any(|word| word == letters)
}

#[test]
fn bulgarian_and_greek_cite_no_point_by_a_latin_letter() {
    for (language, shapes) in all().into_iter().filter(|(language, _)| ["bg", "el"].contains(&language.code())) {
        for (id, shape) in shapes {
            // Beside a letter of the alphabet's own, a Latin one is a slip that no reader would see.
            let single = shape.words.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() == 1);
            let latin: Vec<_> = single.filter(|word| word.chars().all(|c| matches!(c, 'a'..='j'))).collect();
            assert!(latin.is_empty(), "{language} {id}: {latin:?} in {}", shape.words);
        }
    }
}

/// Words after which what is put in would have to elide, contract or be inflected, by language.
const BEFORE: &[(&str, &str)] = &[
    ("cs", "k ke s se v ve z ze u o na od do pro při"),
    ("da", "en et den det"),
    ("de", "dem den des der die das vom zum zur beim im am ein eine einer eines einem einen"),
    ("el", "ο η το τον την του της στον στην στο των τους τις από"),
    ("es", "el la del al y o e u"),
    ("fr", "le la du au les des aux"),
    ("ga", "an na don den sa san ag ar"),
    ("hr", "s sa k ka u na od do za o"),
    ("hu", "a az"),
    ("it", "il lo la gli dello della dei degli delle al allo alla nel nello nella e ed"),
    ("lt", "į iš nuo iki per su be"),
    ("lv", "no līdz uz ar pie"),
    ("mt", "il tal mill fil lill bil"),
    ("nb", "en et den det"),
    ("nl", "de het een"),
    ("pl", "z ze w we od do na o dla przez"),
    ("pt", "o a do da no na ao à pelo pela"),
    ("ro", "un o al a ai ale lui"),
    ("sk", "k ku s so v vo z zo u o na od do pre pri"),
    ("sl", "s z k h v na od do za o pri"),
    ("sv", "en ett den det"),
];

/// Messages in which a day may follow a preposition, where the long form of a date in CLDR is that case or knows none.
const DATED: &[&str] = &["further-from", "further-told", "gap-by", "safeguard-authority-told", "safeguard-checked"];
/// Languages in which it is a nominative that nothing may govern.
const UNDATED: &[&str] = &["et", "hu", "lv", "mt", "sl"];

#[test]
fn nothing_is_put_in_where_it_would_have_to_be_inflected() {
    let mut faults = Vec::new();
    for (language, shapes) in all() {
        let before: Vec<_> = BEFORE.iter().filter(|(code, _)| *code == language.code()).flat_map(|(_, words)| words.split(' ')).collect();
        for (id, shape) in &shapes {
            let words: Vec<char> = shape.words.chars().collect();
            for at in (0..words.len()).filter(|at| words[*at] == PUT_IN) {
                let touches = |c: Option<&char>| c.is_some_and(|c| c.is_alphabetic() || matches!(c, '\'' | '’'));
                let (left, right) = (at.checked_sub(1).and_then(|at| words.get(at)), words.get(at + 1));
                let lead: String = words[..at].iter().collect();
                let last = lead.trim_end().rsplit([' ', '\u{A0}', PUT_IN, '(', '\n']).next().unwrap_or_default().to_lowercase();
                // Numbers are not inflected.
                let is_date = DATED.contains(&id.as_str()) && !UNDATED.contains(&language.code());
                let is_number = is_date || id.starts_with("period-") || id.starts_with("decision-number") || id.starts_with("statute-");
                if touches(left) || touches(right) || (before.contains(&last.as_str()) && lead.ends_with([' ', '\u{A0}']) && !is_number) {
                    faults.push(format!("{language} {id}: {}", shape.words.trim()));
                }
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_are_spelt_with_the_marks_of_print() {
    for (language, shapes) in all() {
        for (id, shape) in shapes {
            let straight = shape.words.contains(['"', '\'', '`']) || shape.words.contains("...") || shape.words.contains("  ");
            assert!(!straight, "{language} {id}: {}", shape.words);
        }
    }
}

/// French sets its tall marks off by a no-break space, or they could begin a line.
#[test]
fn french_marks_do_not_begin_a_line() {
    for (id, shape) in shapes(Language::parse("fr").expect("French")) {
        for mark in [':', ';', '?', '!', '»'] {
            for (at, _) in shape.words.match_indices(mark) {
                let before = shape.words[..at].chars().next_back();
                if before.is_some_and(|c| c.is_ascii_digit()) {
                    continue; // Swedish acts have numbers such as 1999:1078.
                }
                assert!(matches!(before, Some('\u{A0}' | '\u{202F}') | None), "{id}: {}", shape.words);
            }
        }
    }
}

/// What stands in the tables of law has words in every language: in the table, or in the locale, and never in both.
#[test]
fn what_a_notice_has_to_tell_has_a_name_in_every_language() {
    let duties = seloste::law::duties().iter().map(|duty| (format!("duty-{}", duty.id), &duty.title));
    let acts = seloste::law::statute_ids().filter_map(seloste::law::statute).filter(|act| act.id == act.act);
    let acts = acts.map(|act| (format!("act-{}", act.id), &act.title));
    let words: Vec<_> = duties.chain(acts).collect();
    for (language, shapes) in all() {
        for (id, words) in &words {
            let (in_table, in_locale) = (words.get(language.code()).is_some(), shapes.contains_key(id));
            assert!(in_table != in_locale, "{language} {id}: {}", if in_table { "said twice" } else { "not said" });
        }
    }
}

#[test]
fn every_language_names_itself_and_the_others() {
    let none = BTreeMap::new();
    for language in languages(&none) {
        let catalogue = Catalogue::open(language, &none).expect("a locale");
        assert_eq!(catalogue.label("language-endonym").expect("a name"), seloste::locale::endonym(language, &none));
        assert_ne!(seloste::locale::endonym(language, &none), language.code());
    }
}
