//! What changed between two versions is told where it stands, with the words that stood and stand there, whole, and in every language.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{LANGUAGES, edition_of, project_of};
use seloste::changes::Class;
use seloste::document::phrase::plain;
use seloste::document::{Block, Document, Inline, Part, RichText, Section};
use seloste::history::{Changes, LABELS, Line, Place, Presence, Told, Version, told};
use seloste::locale::Catalogue;
use seloste::render::{Edition, Theme};

const CLINIC: &str = include_str!("../notices/clinic.yaml");
const SCHOOL: &str = include_str!("../notices/school.yaml");
const SHOP: &str = include_str!("../notices/3dtech.yaml");

const PERIOD: (&str, &str) =
    ("{ keep: 3 years, from: end-of-customer-relationship }", "{ keep: 5 years, from: end-of-customer-relationship }");
const RECIPIENT: (&str, &str) =
    ("recipients: [potilastietojarjestelma, tilitoimisto]", "recipients: [potilastietojarjestelma, vakuutusyhtio]");
const PURPOSE: (&str, &str) = (
    "      accounting:\n",
    "      newsletters:\n        basis: consent\n        given-by: form\n        withdraw: link-in-message\n        data: [bookings]\n        recipients: none\n      accounting:\n",
);
const WORDS: (&str, &str) = ("in words that suit their age", "in _plain_ <b>words</b>");
const NAME: (&str, &str) = ("suorakorvaus vakuutusyhtiöltä, en: direct settlement with your insurer", "suorakorvaukset, en: direct claims");
const REGISTER: (&str, &str) = ("  potilaat:\n    name: patient-register", "  asiakkaat:\n    name: customer-register");
const VERSION: (&str, &str) = ("version: \"1.2\"", "version: \"2.0\"");
const DAY: (&str, &str) = ("effective: 2026-10-15", "effective: 2027-01-01");

fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in the notice");
        text.replace(from, to)
    })
}

/// The clinic's notice before and after these changes. Each `folder` belongs to one test.
fn clinics(folder: &str, changes: &[(&str, &str)], code: &str) -> (Edition, Edition) {
    let edition = |name: &str, text: &str| {
        let (project, _) = project_of(&format!("changes-told-{folder}-{name}"), text.as_bytes());
        edition_of(&project, "notice", code)
    };
    (edition("before", CLINIC), edition("after", &changed(CLINIC, changes)))
}

fn told_of(folder: &str, changes: &[(&str, &str)], code: &str) -> Told {
    let (before, after) = clinics(folder, changes, code);
    told(&before.document, &after.document, &weigh)
}

/// As if periods, and whole registers, had changed materially, and purposes and recipients notably.
fn weigh(facts: &[&str]) -> Option<Class> {
    let is_of = |part: &str| facts.iter().any(|fact| fact.contains(part));
    match () {
        () if is_of("retention") => Some(Class::Material),
        () if is_of("purposes.") || is_of("recipients.") => Some(Class::Notable),
        () => None,
    }
}

fn texts(texts: &[RichText]) -> Vec<String> {
    texts.iter().map(|text| plain(text).replace('\u{a0}', " ")).collect()
}

/// The only section in which something is told.
fn only(told: &Told) -> (Class, &Place) {
    let [group] = told.groups.as_slice() else { panic!("one class: {told:?}") };
    let [place] = group.sections.as_slice() else { panic!("one section: {told:?}") };
    (group.class, place)
}

fn only_line(told: &Told) -> &Line {
    let [line] = only(told).1.lines.as_slice() else { panic!("one line: {told:?}") };
    line
}

fn place<'t>(told: &'t Told, id: &str) -> &'t Place {
    let mut places = told.groups.iter().flat_map(|group| &group.sections);
    places.find(|place| place.id == id).unwrap_or_else(|| panic!("`{id}` is not told"))
}

#[test]
fn of_versions_that_say_the_same_nothing_is_told() {
    for (nth, text) in [CLINIC, SCHOOL, SHOP].into_iter().enumerate() {
        let (project, _) = project_of(&format!("changes-told-same-{nth}"), text.as_bytes());
        let edition = edition_of(&project, "notice", "fi");
        assert_eq!(told(&edition.document, &edition.document, &|_| Some(Class::Material)), Told::default());
    }
}

#[test]
fn that_a_day_or_a_version_moved_is_not_told() {
    assert_eq!(told_of("days", &[VERSION, DAY, ("updated: 2026-09-30", "updated: 2026-12-01")], "en"), Told::default());
}

#[test]
fn what_the_notice_says_of_its_changes_is_told() {
    let told = told_of("promise", &[("a month before", "two months before")], "en");
    assert_eq!(only(&told).1.id, "notice");
    assert!(texts(&only_line(&told).after)[0].contains("two months before"));
}

#[test]
fn one_change_that_befell_several_is_told_once() {
    let expected = [
        ("fi", ["Varausten käsittely", "Laskutus"], "3 vuotta", "5 vuotta"),
        ("en", ["Handling bookings", "Invoicing"], "3 years", "5 years"),
        ("sv", ["Hantering av bokningar", "Fakturering"], "3 år", "5 år"),
    ];
    for (code, labels, before, after) in expected {
        let told = told_of("period", &[PERIOD], code);
        let (_, place) = only(&told);
        assert_eq!((place.id.as_str(), place.presence), ("register-potilaat-purposes", Presence::Both), "{code}");
        assert_eq!(place.above.len(), 1, "{code}: the register's heading stands above");
        let line = only_line(&told);
        assert_eq!(texts(&line.labels), labels, "{code}");
        assert!(line.column.is_some() && !line.law.is_empty(), "{code}: {line:?}");
        let (said, says) = (texts(&line.before), texts(&line.after));
        assert!(said.len() == 1 && said[0].starts_with(before), "{code}: {said:?}");
        assert!(says.len() == 1 && says[0].starts_with(after), "{code}: {says:?}");
    }
}

#[test]
fn of_several_values_those_are_told_in_whose_place_others_came() {
    for code in LANGUAGES {
        let told = told_of("recipient", &[RECIPIENT], code);
        let (_, place) = only(&told);
        let line = place.lines.iter().find(|line| line.column.is_some()).expect("the cell of the recipients");
        assert_eq!(texts(&line.before), ["Vaasan Esimerkkitilit Oy"], "{code}");
        assert_eq!((line.labels.len(), line.after.len()), (1, 1), "{code}: {line:?}");
    }
}

#[test]
fn a_purpose_more_is_told_as_one_line_with_all_that_is_said_of_it() {
    let told = told_of("purpose", &[PURPOSE], "en");
    let place = place(&told, "register-potilaat-purposes");
    let [line] = place.lines.as_slice() else { panic!("one line: {place:?}") };
    assert_eq!((texts(&line.labels), line.before.len()), (vec!["Newsletters".to_owned()], 0));
    let said = texts(&line.after).join("\n");
    for words in ["Legal basis You have agreed to it", "Data Bookings", "How long we keep it 3 years", "Recipients Nobody"] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn a_purpose_of_another_name_is_the_same_purpose() {
    let told = told_of("name", &[NAME], "en");
    let place = place(&told, "register-potilaat-purposes");
    let [line] = place.lines.as_slice() else { panic!("one line: {place:?}") };
    assert_eq!(texts(&line.before), ["Direct settlement with your insurer"]);
    assert_eq!(texts(&line.after), ["Direct claims"]);
}

#[test]
fn a_sentence_that_changed_is_told_beside_the_one_that_stood_there() {
    let told = told_of("words", &[WORDS], "en");
    assert_eq!((only(&told).0, only(&told).1.id.as_str()), (Class::Editorial, "scope"));
    let line = only_line(&told);
    assert!(line.labels.is_empty() && line.column.is_none());
    assert_eq!((line.before.len(), line.after.len()), (1, 1));
    assert!(texts(&line.before)[0].contains("in words that suit their age"), "{line:?}");
}

#[test]
fn a_title_is_told() {
    let told = told_of("title", &[("en: Privacy notice for patients", "en: Privacy notice for all patients")], "en");
    assert_eq!(only(&told).1.id, "content");
    assert_eq!(texts(&only_line(&told).after), ["Privacy notice for all patients"]);
}

#[test]
fn a_register_that_came_or_went_is_told_in_one_piece() {
    let told = told_of("register", &[REGISTER], "en");
    for (id, presence) in [("register-potilaat", Presence::Gone), ("register-asiakkaat", Presence::New)] {
        let classes: Vec<_> = told.groups.iter().filter(|group| group.sections.iter().any(|place| place.id == id)).collect();
        assert!(classes.len() == 1 && classes[0].class == Class::Material, "{id}");
        let place = place(&told, id);
        assert_eq!(place.presence, presence, "{id}");
        assert!(place.lines.iter().all(|line| line.before.is_empty() != line.after.is_empty()), "{id}");
        assert!(place.lines.iter().filter_map(|line| line.under.as_ref()).map(plain).collect::<BTreeSet<_>>().len() > 4, "{id}");
    }
}

#[test]
fn what_matters_most_comes_first() {
    let told = told_of("classes", &[PERIOD, WORDS, PURPOSE], "sv");
    let classes: Vec<_> = told.groups.iter().map(|group| group.class).collect();
    assert_eq!(classes, [Class::Notable, Class::Editorial]);
    let (before, after) = clinics("classes", &[PERIOD], "sv");
    let of = |facts: &[&str]| Some(if facts.contains(&"registers.potilaat") { Class::Material } else { Class::Notable });
    assert_eq!(only(&seloste::history::told(&before.document, &after.document, &of)).0, Class::Material);
}

/// Every change of the tests, and versions that have nothing to do with one another.
fn all_pairs(folder: &str, code: &str) -> Vec<(Document<RichText>, Document<RichText>)> {
    let sets: [&[(&str, &str)]; 4] = [&[PERIOD, PURPOSE], &[RECIPIENT, NAME], &[WORDS, REGISTER], &[("logging, ", ""), DAY]];
    let mut pairs: Vec<_> = sets.iter().map(|set| clinics(folder, set, code)).collect();
    let of = |name: &str, text: &str| edition_of(&project_of(&format!("changes-told-{folder}-{name}"), text.as_bytes()).0, "notice", code);
    pairs.push((of("clinic", CLINIC), of("school", SCHOOL)));
    pairs.push((of("school", SCHOOL), of("shop", SHOP)));
    pairs.into_iter().map(|(before, after)| (before.document, after.document)).collect()
}

/// The lines that are told, in no order, with their sections and without what the law says of them.
fn lines(told: &Told) -> Vec<String> {
    let places = told.groups.iter().flat_map(|group| group.sections.iter().map(move |place| (group.class, place)));
    let mut lines: Vec<_> = places
        .flat_map(|(class, place)| place.lines.iter().map(move |line| (class, place, line)))
        .map(|(class, place, line)| {
            let labels: BTreeSet<_> = texts(&line.labels).into_iter().collect();
            format!("{class:?} {} {labels:?} {:?} {:?}", place.id, line.before, line.after)
        })
        .collect();
    lines.sort();
    lines
}

#[test]
fn the_way_back_is_the_mirror_of_the_way_there() {
    for code in LANGUAGES {
        for (before, after) in all_pairs("mirror", code) {
            let (there, mut back) = (told(&before, &after, &weigh), told(&after, &before, &weigh));
            for line in back.groups.iter_mut().flat_map(|group| &mut group.sections).flat_map(|place| &mut place.lines) {
                std::mem::swap(&mut line.before, &mut line.after);
            }
            assert!(!lines(&there).is_empty(), "{code}");
            assert_eq!(lines(&there), lines(&back), "{code}");
        }
    }
}

/// What stands in the sections of a document: each value with its section, without the list of dates.
fn said(document: &Document<RichText>) -> BTreeSet<(String, String)> {
    fn of_block(block: &Block<RichText>, said: &mut Vec<String>) {
        match block {
            Block::Paragraph { text }
            | Block::Subheading { text }
            | Block::Prose { text }
            | Block::Callout { text }
            | Block::Gap { text, .. } => said.push(plain(text)),
            Block::List { items, .. } => items.iter().flatten().for_each(|block| of_block(block, said)),
            Block::Quote { blocks } => blocks.iter().for_each(|block| of_block(block, said)),
            Block::Definitions { entries } => {
                said.extend(entries.iter().flat_map(|entry| std::iter::once(&entry.term).chain(&entry.values)).map(plain));
            }
            Block::Table { rows, .. } => {
                said.extend(rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.values).map(plain));
            }
        }
    }
    fn of_section(section: &Section<RichText>, top: &str, said: &mut BTreeSet<(String, String)>) {
        let mut own = Vec::new();
        for part in section.parts.iter().filter(|part| section.id != "notice" || !matches!(part.block, Block::Definitions { .. })) {
            of_block(&part.block, &mut own);
        }
        said.extend(own.into_iter().map(|words| (top.to_owned(), words)));
        section.sections.iter().for_each(|inner| of_section(inner, top, said));
    }
    let mut all = BTreeSet::from([("content".to_owned(), plain(&document.title))]);
    document.sections.iter().for_each(|section| of_section(section, &section.id, &mut all));
    all
}

/// Whatever stands in one version and not in the other is told, in its section.
#[test]
fn nothing_that_differs_is_left_out() {
    for code in LANGUAGES {
        for (before, after) in all_pairs("whole", code) {
            let told = told(&before, &after, &weigh);
            let (old, new) = (said(&before), said(&after));
            for (side, (section, words)) in
                old.difference(&new).map(|one| ("before", one)).chain(new.difference(&old).map(|one| ("after", one)))
            {
                let places = told.groups.iter().flat_map(|group| &group.sections);
                let mut lines = places
                    .filter(|place| place.id == *section || place.id.starts_with(&format!("{section}-")))
                    .flat_map(|place| &place.lines);
                let is_told = lines.any(|line| {
                    let values = if side == "before" { &line.before } else { &line.after };
                    values.iter().chain(&line.labels).any(|value| plain(value).contains(words.as_str()))
                });
                assert!(is_told, "{code}: {side}: `{words}` of `{section}` is not told");
            }
        }
    }
}

/// A document of which one section holds these paragraphs.
fn of_paragraphs(texts: impl Iterator<Item = String>) -> Document<RichText> {
    let mut document = clinics("paragraphs", &[], "en").0.document;
    document.sections.truncate(1);
    let part = document.sections[0].parts[0].clone();
    let paragraph = |text| Part { facts: Vec::new(), block: Block::Paragraph { text: vec![Inline::Text(text)] }, ..part.clone() };
    document.sections[0].parts = texts.map(paragraph).collect();
    document
}

#[test]
fn a_paragraph_between_thousands_is_found() {
    let all = |range: std::ops::Range<usize>| range.map(|number| format!("Sentence {number}."));
    let (before, after) = (of_paragraphs(all(0..4000)), of_paragraphs(all(1..4000).chain(["And another.".to_owned()])));
    let told = told(&before, &after, &weigh);
    let lines: Vec<_> = only(&told).1.lines.iter().map(|line| (texts(&line.before), texts(&line.after))).collect();
    assert_eq!(lines, [(vec!["Sentence 0.".to_owned()], vec![]), (vec![], vec!["And another.".to_owned()])]);
    let others = of_paragraphs((0..4000).map(|number| format!("Other words {number}.")));
    assert_eq!(only(&seloste::history::told(&before, &others, &weigh)).1.lines.len(), 4000);
}

#[test]
fn of_several_paragraphs_those_most_alike_belong_together() {
    let of = |texts: &[&str]| of_paragraphs(texts.iter().map(|text| (*text).to_owned()));
    let before = of(&["First.", "We keep a log of visitors.", "We use three cameras at the door.", "Last."]);
    let after = of(&["First.", "We use two cameras at the door.", "Last."]);
    let told = told(&before, &after, &weigh);
    let lines: Vec<_> = only(&told).1.lines.iter().map(|line| (texts(&line.before).concat(), texts(&line.after).concat())).collect();
    let expected = [("We keep a log of visitors.", ""), ("We use three cameras at the door.", "We use two cameras at the door.")];
    assert_eq!(lines, expected.map(|(before, after)| (before.to_owned(), after.to_owned())));
}

/// A later version of the program, or of a project's own words, may call a column otherwise.
#[test]
fn another_head_of_a_column_is_told_once() {
    let (before, after) = clinics("head", &[], "en");
    let mut after = after.document;
    let sections = after.sections.iter_mut().flat_map(|section| &mut section.sections).flat_map(|section| &mut section.parts);
    for part in sections {
        if let Block::Table { header, .. } = &mut part.block {
            header[3] = vec![Inline::Text("Storage".to_owned())];
        }
    }
    let told = told(&before.document, &after, &|_| None);
    assert_eq!(
        (texts(&only_line(&told).before), texts(&only_line(&told).after)),
        (vec!["How long we keep it".into()], vec!["Storage".into()])
    );
}

#[test]
fn what_is_told_can_be_kept_and_read_back() {
    let told = told_of("kept", &[PERIOD, PURPOSE, WORDS, REGISTER], "sv");
    let kept = serde_json::to_string(&told).expect("plain data");
    assert!(serde_json::from_str::<Told>(&kept).expect("it can be read") == told);
}

/// The page of a change, as the site will make it.
fn page(folder: &str, changes: &[(&str, &str)], code: &str) -> Changes {
    let (before, after) = clinics(folder, changes, code);
    let catalogue = Catalogue::open(common::language(code), &BTreeMap::new()).expect("the language has words");
    let mut labels = after.labels.clone();
    labels.extend(catalogue.labels("label-", LABELS.iter().copied()).expect("the words of the page"));
    let version = |edition: &Edition, href: &str| Version {
        number: edition.version.clone().unwrap_or_default(),
        date: edition.dates.effective.clone(),
        href: href.to_owned(),
    };
    Changes {
        generator: after.generator.clone(),
        language: after.language,
        alternates: after.alternates.clone(),
        canonical: None,
        root: String::new(),
        style: "style.css".to_owned(),
        is_permanent: false,
        labels,
        plain_title: after.plain_title.clone(),
        from: version(&before, "../1.2/index.html"),
        to: version(&after, "../2.0/index.html"),
        told: told(&before.document, &after.document, &weigh),
    }
}

const ALL: &[(&str, &str)] = &[PERIOD, PURPOSE, WORDS, RECIPIENT, VERSION, DAY, ("logging, ", "")];

#[test]
fn the_page_says_what_was_and_what_is() {
    let theme = Theme::new(&BTreeMap::new()).expect("our own templates fit together");
    for (code, before, after) in [("fi", "3 vuotta", "5 vuotta"), ("en", "3 years", "5 years")] {
        let changes = page("page", ALL, code);
        let html = String::from_utf8(changes.page(&theme).expect("the page is made")).expect("it is text");
        let page = common::html::parse(&html).expect("the page is well-formed");
        let text = page.text().replace('\u{a0}', " ");
        for words in
            [before, after, &changes.labels["changes_before"], &changes.labels["changes_after"], &changes.labels["changes_no_longer"]]
        {
            assert!(text.contains(words), "{code}: {words}");
        }
        assert!(!html.contains("<b>words"), "{code}: what authors write is no markup");
        let marked =
            |name: &str| page.all().into_iter().filter(|element| element.name == name).map(|element| element.text()).collect::<Vec<_>>();
        assert!(marked("del").iter().any(|said| said.replace('\u{a0}', " ").starts_with(before)), "{code}");
        assert!(marked("ins").iter().any(|says| says.replace('\u{a0}', " ").starts_with(after)), "{code}");
    }
}

#[test]
fn the_same_is_told_in_markdown() {
    let markdown = page("markdown", ALL, "en").markdown();
    for expected in [
        "# What changed: Privacy notice for patients\n\n- Before: Version 1.2 · In force from 15 October 2026\n",
        "\n\n## Other changes of content\n\n### Patient register · Purposes, legal bases and storage periods\n\n",
        "- **Handling bookings** · **Invoicing** · How long we keep it\n  * Before: 3\u{a0}years from the end of the customer relationship\n  * Now: 5\u{a0}years",
        "\\<b>words",
    ] {
        assert!(markdown.contains(expected), "{expected}\n---\n{markdown}");
    }
    let none = page("markdown-none", &[DAY], "en").markdown();
    assert!(none.ends_with("\n\nThe text of the notice has not changed.\n"), "{none}");
}

#[test]
fn a_register_that_came_says_so_once() {
    let theme = Theme::new(&BTreeMap::new()).expect("our own templates fit together");
    let changes = page("came", &[REGISTER], "en");
    let html = String::from_utf8(changes.page(&theme).expect("the page is made")).expect("it is text");
    common::html::parse(&html).expect("the page is well-formed");
    assert_eq!(html.matches("Not in the previous version").count(), 1);
    assert_eq!(html.matches("No longer in this version").count(), 1);
    assert!(html.contains("<a href=\"../1.2/index.html#register-potilaat\">"), "what is gone is found in the version that has it");
    assert!(html.contains("<a href=\"../2.0/index.html#register-asiakkaat\">"));
}

#[test]
fn what_leads_within_a_version_leads_there() {
    let mut changes = page("within", &[WORDS], "en");
    let line = &mut changes.told.groups[0].sections[0].lines[0];
    line.before[0] = vec![Inline::Link { href: "#rights".to_owned(), content: vec![Inline::Text("rights".to_owned())] }];
    line.after[0] = vec![Inline::Strong(line.before[0].clone())];
    let theme = Theme::new(&BTreeMap::new()).expect("our own templates fit together");
    let html = String::from_utf8(changes.page(&theme).expect("the page is made")).expect("it is text");
    assert!(html.contains("<del><a href=\"../1.2/index.html#rights\">"), "{html}");
    assert!(html.contains("<ins><strong><a href=\"../2.0/index.html#rights\">"), "{html}");
}
