//! What holds for every two states of a notice: what was changed is told, and nothing else; each direction mirrors the other; and every key of
//! the format is spoken of by a row that was meant for it.

mod common;
mod support;

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use seloste::changes::{Change, Kind, State, compare};
use seloste::law::{Difference, Turn, change_row, is_left_out};
use seloste::notice::Language;
use seloste::project::Project;
use seloste::source::Spanned;
use seloste::source::facts::{Facts, Value};
use support::states::state;

/// The complete notices, and those of the repository.
static PROJECTS: LazyLock<Vec<Project>> = LazyLock::new(|| {
    let load = |root: &str| Project::load_with_facts(root.as_ref()).expect("the notices can be read").0;
    vec![load("."), load("tests/complete")]
});

fn notices() -> Vec<State<'static>> {
    let of = |project: &'static Project| project.notices.iter().map(|notice| state(project, &notice.id, common::today()));
    PROJECTS.iter().flat_map(of).collect()
}

/// A step into a tree: the position of an entry or item.
type Address = Vec<usize>;

/// The names that lead to a place, as far as they are keys: an item of a list may be told by a name of its own, or by none.
struct Place {
    address: Address,
    keys: Vec<String>,
    is_below_list: bool,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Word,
    /// A text in some languages, or a part of one.
    Wording,
    List,
    Mapping,
}

fn is_language_map(facts: &Facts) -> bool {
    !facts.keys().is_empty() && facts.keys().iter().all(|(key, _)| Language::parse(&key.value).is_some())
}

/// Every place in a tree that is compared.
fn places(facts: &Facts, place: Place, out: &mut Vec<Place>) {
    if place.keys.last().is_some_and(|key| key == "reference") || is_left_out(&place.keys) {
        return;
    }
    let below = |at: usize, key: Option<&str>, value: &Facts| {
        let what = match &value.value {
            _ if is_language_map(facts) => What::Wording,
            Value::Word { .. } => What::Word,
            Value::List(_) => What::List,
            Value::Keys(_) if is_language_map(value) => What::Wording,
            Value::Keys(_) => What::Mapping,
        };
        let keys = if what == What::Wording && is_language_map(facts) { None } else { key };
        Place {
            address: [&place.address[..], &[at]].concat(),
            keys: place.keys.iter().cloned().chain(keys.map(str::to_owned)).collect(),
            is_below_list: place.is_below_list || key.is_none(),
            what,
        }
    };
    // Below a list nothing is named by keys alone.
    let children: Vec<_> = match &facts.value {
        Value::Word { .. } => Vec::new(),
        Value::List(items) => items.iter().enumerate().map(|(at, item)| (below(at, None, item), item)).collect(),
        Value::Keys(keys) => keys.iter().enumerate().map(|(at, (key, value))| (below(at, Some(&key.value), value), value)).collect(),
    };
    out.push(place);
    children.into_iter().for_each(|(place, value)| places(value, place, out));
}

fn all_places(facts: &Facts) -> Vec<Place> {
    let mut out = Vec::new();
    places(facts, Place { address: Vec::new(), keys: Vec::new(), is_below_list: false, what: What::Mapping }, &mut out);
    out
}

/// The facts at an address.
fn at<'a>(facts: &'a mut Facts, address: &[usize]) -> &'a mut Facts {
    let Some((first, rest)) = address.split_first() else { return facts };
    match &mut facts.value {
        Value::Word { .. } => panic!("nothing stands below a word"),
        Value::List(items) => at(&mut items[*first], rest),
        Value::Keys(keys) => at(&mut keys[*first].1, rest),
    }
}

/// Another word of the same kind.
fn another(word: &str) -> String {
    match word.split_once(' ') {
        _ if word == "true" => "false".to_owned(),
        _ if word == "false" => "true".to_owned(),
        Some((amount, unit)) if amount.parse::<u32>().is_ok() => format!("{}9 {unit}", amount),
        _ => format!("{word} otherwise"),
    }
}

/// A change that somebody might make.
#[derive(Clone, Copy, Debug)]
enum Edit {
    /// Other words in place of the ones that stand there.
    Reword,
    Remove,
    Add,
    /// The last item of a list comes first.
    Rotate,
}

/// Edits the facts at a place; `None` where such an edit has no sense.
fn edited(facts: &Facts, place: &Place, edit: Edit) -> Option<Facts> {
    let mut facts = facts.clone();
    let (last, above) = place.address.split_last()?;
    let target = at(&mut facts, &place.address);
    let fresh = Facts { value: Value::Word { text: "brand-new".to_owned(), plain: true }, span: target.span };
    let key = Spanned { value: "brand-new".to_owned(), span: target.span };
    match (edit, &mut target.value) {
        (Edit::Reword, Value::Word { text, .. }) if text != "none" => *text = another(text),
        (Edit::Add, Value::List(items)) => items.push(fresh),
        (Edit::Add, Value::Keys(keys)) if place.what == What::Mapping => keys.push((key, fresh)),
        (Edit::Rotate, Value::List(items)) if items.len() > 1 => items.rotate_right(1),
        (Edit::Remove, _) if place.what != What::Wording || !place.address.is_empty() => match &mut at(&mut facts, above).value {
            Value::List(items) => _ = items.remove(*last),
            Value::Keys(keys) if keys.len() > 1 => _ = keys.remove(*last),
            _ => return None,
        },
        _ => return None,
    }
    Some(facts)
}

/// Keys that only keep others together: what goes with them is told one by one.
const GROUPS: &[&str] = &[
    "audience",
    "data",
    "denied",
    "limits",
    "purposes",
    "recipients",
    "registers",
    "requests",
    "rights",
    "security",
    "services",
    "sources",
    "texts",
    "transfers",
    "words",
];

fn stated(before: &State, after: &State) -> Vec<Change> {
    compare(before, after).into_iter().filter(|change| !change.derived).collect()
}

/// Whether a change is told at a place, or of what the place belongs to.
fn is_told_at(change: &Change, place: &Place) -> bool {
    // The one is short for the other.
    let told = format!("{}.", change.path).replace(".established-in.", ".country.");
    let keys = format!("{}.", place.keys.join(".")).replace(".established-in.", ".country.");
    keys.starts_with(&told) || told.starts_with(&keys) || place.is_below_list
}

fn assert_told(changes: &[Change], place: &Place, edit: Edit) -> Result<(), TestCaseError> {
    let of_list = matches!(changes, [one, other] if place.is_below_list && one.kind != other.kind);
    let is_group = matches!(edit, Edit::Remove) && place.keys.last().is_some_and(|key| GROUPS.contains(&key.as_str()));
    let is_one = changes.len() == 1 || of_list || is_group || matches!(edit, Edit::Rotate) && changes.len() < 2;
    prop_assert!(is_one, "{edit:?} at {}: {changes:#?}", place.keys.join("."));
    prop_assert!(changes.iter().all(|change| is_told_at(change, place)), "{edit:?} at {}: {changes:#?}", place.keys.join("."));
    Ok(())
}

/// What a change is without its class: in the other direction that may well be another.
fn outline(change: &Change) -> (String, String, Option<String>, Option<String>, bool) {
    let words = |said: &Option<seloste::changes::Said>| said.as_ref().map(|said| said.words.clone());
    (change.path.clone(), change.kind.name().to_owned(), words(&change.before), words(&change.after), change.derived)
}

fn assert_mirrored(before: &State, after: &State) -> Result<(), TestCaseError> {
    let mirrored = |change: &Change| {
        let kind = match change.kind {
            Kind::Added => Kind::Removed,
            Kind::Removed => Kind::Added,
            Kind::Changed => Kind::Changed,
        };
        outline(&Change { kind, before: change.after.clone(), after: change.before.clone(), ..change.clone() })
    };
    let mut there: Vec<_> = compare(before, after).iter().map(outline).collect();
    let mut back: Vec<_> = compare(after, before).iter().map(mirrored).collect();
    there.sort();
    back.sort();
    prop_assert_eq!(there, back);
    Ok(())
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![4 => Just(Edit::Reword), 2 => Just(Edit::Remove), 2 => Just(Edit::Add), 1 => Just(Edit::Rotate)]
}

/// Few cases, always the same ones, as in `tests/properties.rs`.
fn cases(count: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(count);
    let rng_seed = proptest::test_runner::RngSeed::Fixed(20_261_122);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_changed_is_told_and_nothing_else(notice: Index, place: Index, edit in edit()) {
        let notices = notices();
        let before = notice.get(&notices);
        let places = all_places(before.facts);
        let place = place.get(&places);
        let Some(facts) = edited(before.facts, place, edit) else { return Ok(()) };
        let after = State { facts: &facts, ..*before };
        assert_told(&stated(before, &after), place, edit)?;
        assert_mirrored(before, &after)?;
    }

}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn many_changes_at_once_are_mirrored(notice: Index, edits in prop::collection::vec((any::<Index>(), edit()), 2..8)) {
        let notices = notices();
        let before = notice.get(&notices);
        let mut facts = before.facts.clone();
        for (place, edit) in edits {
            let places = all_places(&facts);
            facts = edited(&facts, place.get(&places), edit).unwrap_or(facts);
        }
        assert_mirrored(before, &State { facts: &facts, ..*before })?;
    }

    #[test]
    fn any_two_notices_are_mirrored(one: Index, other: Index) {
        let notices = notices();
        assert_mirrored(one.get(&notices), other.get(&notices))?;
    }
}

#[test]
fn a_notice_does_not_differ_from_itself() {
    for notice in notices() {
        assert_eq!(compare(&notice, &notice), [], "{}", notice.notice.id);
    }
}

/// A text in which every word that is asked for is a key of the format's page: its sections, by their names in links.
fn sections() -> Vec<(String, Vec<(String, String)>)> {
    let page = std::fs::read_to_string("docs/reference.md").expect("the page of the format");
    let row = |line: &str| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let key = cells.next()?.trim_end_matches('`').to_owned();
        Some((key, cells.next()?.to_owned()))
    };
    let section = |text: &str| {
        let anchor = text.lines().next().unwrap_or_default().trim().to_lowercase().replace(' ', "-");
        (anchor, text.lines().filter_map(row).collect())
    };
    page.split("\n## ").skip(1).map(section).collect()
}

/// Every path of the format below a section; names and items of lists are called `x`.
fn paths_below(section: &str, above: &[String], out: &mut Vec<Vec<String>>) {
    let sections = sections();
    let (_, keys) = sections.iter().find(|(anchor, _)| anchor == section).unwrap_or_else(|| panic!("no section `{section}`"));
    for (key, what) in keys {
        let mut path = [above, std::slice::from_ref(key)].concat();
        if is_left_out(&path) {
            continue;
        }
        out.push(path.clone());
        let holds_several = what.contains("names, under each") || what.contains("a list");
        if holds_several {
            path.push("x".to_owned());
            out.push(path.clone());
        }
        if let Some((_, link)) = what.split_once("](#") {
            paths_below(link.split(')').next().unwrap_or_default(), &path, out);
        }
    }
}

#[test]
fn every_key_of_the_format_has_a_row_that_was_meant_for_it() {
    let mut paths = Vec::new();
    paths_below("a-notice", &[], &mut paths);
    assert!(paths.len() > 250, "only {} paths were found", paths.len());
    let mut without = Vec::new();
    for path in &paths {
        for turn in [Turn::Added, Turn::Removed, Turn::Changed] {
            let row = change_row(Difference { path, turn, to: None, derived: false });
            if row.is_for_everything() {
                without.push(format!("{}: {turn:?} is {}", path.join("."), row.id));
            }
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

/// A word that is no other.
fn word(text: &str, like: &Facts) -> Facts {
    Facts { value: Value::Word { text: text.to_owned(), plain: true }, span: like.span }
}

/// A notice with so many recipients, each with a name and a country, and a register with as many data.
fn of_size(like: &Facts, count: usize, seed: usize) -> Facts {
    let key = |name: &str| Spanned { value: name.to_owned(), span: like.span };
    let keys = |keys: Vec<(Spanned<String>, Facts)>| Facts { value: Value::Keys(keys), span: like.span };
    let recipient = |number: usize| keys(vec![(key("name"), word(&format!("Company {}", number + seed), like))]);
    // In reverse where the seed is another, so that nothing stands where it stood.
    let numbers = || (0..count).map(move |number| if seed == 0 { number } else { count - number });
    let recipients = keys(numbers().map(|number| (key(&format!("r{number}")), recipient(number))).collect());
    let item = |number: usize| {
        keys(vec![(key("who"), word(&format!("p{number}"), like)), (key("definition"), word(&format!("d{}", number * (seed + 1)), like))])
    };
    let people = Facts { value: Value::List(numbers().map(item).collect()), span: like.span };
    let register = keys(vec![(key("people"), people)]);
    keys(vec![(key("recipients"), recipients), (key("registers"), keys(vec![(key("r"), register)]))])
}

#[test]
fn a_comparison_of_large_notices_takes_no_longer_than_reading_them() {
    let like = &notices()[0];
    let (before, after) = (of_size(like.facts, 30_000, 0), of_size(like.facts, 30_000, 1));
    let begun = std::time::Instant::now();
    let changes = stated(&State { facts: &before, ..*like }, &State { facts: &after, ..*like });
    // Comparing each with each would take hours.
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    assert!(changes.len() > 59_000, "{}", changes.len());
}

#[test]
fn what_a_shared_file_holds_for_others_is_no_change() {
    const NOTICE: &str = "extends: shared\ntitle: { en: Notice }\nregisters: { customer-register: { recipients: [hosting] } }\n";
    const OTHER: &str = "extends: shared\ntitle: { en: Other }\nregisters: { marketing-register: { recipients: [mailing] } }\n";
    let load = |name: &str, mailing: &str| {
        let shared = format!("recipients:\n  hosting: {{ name: Postia Oy, country: FI }}\n{mailing}");
        let files = [("notices/shared.yaml", shared.as_str()), ("notices/notice.yaml", NOTICE), ("notices/other.yaml", OTHER)];
        let scratch = support::Project::new(name, &files);
        Project::load_with_facts(&scratch.root).expect("a scratch project can be read").0
    };
    let (before, after) = (load("shared-before", ""), load("shared-after", "  mailing: { name: Mail Inc., country: US }\n"));
    let paths = |id: &str| {
        let changes = compare(&state(&before, id, common::today()), &state(&after, id, common::today()));
        changes.iter().map(|change| change.path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(paths("notice"), Vec::<String>::new());
    assert_eq!(paths("other"), ["recipients.mailing", "transfers.mailing"]);
}
