//! What is printed: the notice with its running header, the summary on one page, and the templates and fonts that a project brings along.

mod common;

use std::collections::BTreeMap;

use common::{called, edition_of};
use lopdf::Document;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use seloste::error::Error;
use seloste::render::{Edition, Theme};

fn open(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).expect("a PDF that can be read")
}

/// The words of each page, without what lines and columns may break up.
fn pages(pdf: &[u8]) -> Vec<String> {
    let document = open(pdf);
    let words = |page: u32| squeezed(&document.extract_text(&[page]).expect("its text can be read"));
    document.get_pages().into_keys().map(words).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Every notice of this repository in languages of three shapes: with long words, with longer words, and in another script.
fn editions() -> impl Iterator<Item = Edition> {
    let ids = common::PROJECT.notices.iter().map(|notice| notice.id.as_str());
    ids.flat_map(|id| ["fi", "de", "el"].map(|language| common::edition(id, language)))
}

fn faults(pdf: &[u8]) -> Vec<String> {
    let of = |profile: ValidationProfile| {
        let result = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(profile)).expect("it can be validated");
        // The validator takes a carriage return that ends a compressed stream for a part of the line's end after it.
        let told = result.failures.into_iter().filter(|failure| !failure.rule_id.to_string().ends_with("6.1.7.1:1"));
        told.map(|failure| format!("{failure:?}")).collect::<Vec<_>>()
    };
    [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a].into_iter().flat_map(of).collect()
}

// The notice.

#[test]
fn every_page_but_the_first_says_above_which_version_of_what_it_is() {
    let edition = common::edition("clinic", "en");
    let day = &edition.dates.effective.as_ref().expect("the notice says from when it holds").written;
    let above = squeezed(&format!(
        "{} {} {} {} {}",
        edition.plain_title, edition.labels["version"], "1.2", edition.labels["byline_effective"], day
    ));
    let pages = pages(&common::bytes(&edition, "pdf"));
    assert!(pages.len() > 3);
    for (index, page) in pages.iter().enumerate() {
        assert_eq!(page.contains(&above), index > 0, "page {}: {page}", index + 1);
    }
}

#[test]
fn a_draft_says_so_on_every_page_of_both() {
    let edition = common::edition("web-service", "en");
    assert!(edition.draft);
    for format in ["pdf", "summary"] {
        let note = squeezed(&edition.labels["draft_note"]);
        for page in pages(&common::bytes(&edition, format)) {
            assert!(page.contains(&note), "{format}: {page}");
        }
    }
}

#[test]
fn a_title_too_long_for_a_margin_stands_whole_on_the_first_page() {
    let title = "Tietosuojaseloste ääkkösistä, öylätistä ja åsnoista: ".repeat(4);
    let source = format!("title: {{ fi: \"{title}\" }}\nlanguages: [fi]\nversion: \"2\"\ncontroller: {{ name: Ääkkönen Oy }}\n");
    let (project, _) = common::project_of("long-title", source.as_bytes());
    let edition = edition_of(&project, "notice", "fi");
    let pages = pages(&common::bytes(&edition, "pdf"));
    assert!(pages[0].contains(&squeezed(&title)), "{}", pages[0]);
}

// The summary.

#[test]
fn the_summary_of_every_notice_is_one_page() {
    for edition in editions() {
        let pages = pages(&common::bytes(&edition, "summary"));
        assert_eq!(pages.len(), 1, "{}", called(&edition));
        for entry in &edition.document.summary {
            let term = squeezed(&seloste::document::phrase::plain(&entry.term));
            let is_among_ways = edition.document.summary.last().is_some_and(|last| std::ptr::eq(last, entry));
            assert!(is_among_ways || pages[0].contains(&term), "{} lacks {term}: {}", called(&edition), pages[0]);
            for value in &entry.values {
                let value = squeezed(&seloste::document::phrase::plain(value));
                assert!(pages[0].contains(&value), "{} lacks {value}: {}", called(&edition), pages[0]);
            }
        }
    }
}

#[test]
fn the_summary_can_be_read_by_everyone_and_for_ever() {
    for id in ["clinic", "netox"] {
        for language in ["fi", "de", "el", "ga"] {
            let edition = common::edition(id, language);
            let pdf = common::bytes(&edition, "summary");
            assert_eq!(faults(&pdf), Vec::<String>::new(), "{}", called(&edition));
            let said = open(&pdf).catalog().and_then(|catalogue| catalogue.get(b"Lang").cloned()).expect("it says its language");
            assert_eq!(said.as_str().ok(), Some(language.as_bytes()));
            assert!(pdf == common::bytes(&edition, "summary"), "{}: the same summary gives other bytes", called(&edition));
        }
    }
}

#[test]
fn the_summary_tells_the_right_to_object_and_where_to_ask() {
    let edition = common::edition("employer", "en");
    let page = pages(&common::bytes(&edition, "summary")).concat();
    for words in ["Your right to object", "on grounds relating to your particular situation", "+358 10 000 1201", "PL 12, 33101 Tampere"] {
        assert!(page.contains(&squeezed(words)), "{words}: {page}");
    }
}

#[test]
fn the_summary_of_a_monstrous_notice_loses_nothing() {
    let registers: String = (0..90)
        .map(|number| format!("  register-{number}:\n    name: Register number {number}\n    purposes: {{ p{number}: {{ name: \"purpose {number} of very many that a controller can think of\" }} }}\n"))
        .collect();
    let source =
        format!("title: {{ en: Everything }}\nlanguages: [en]\ncontroller: {{ name: \"{}\" }}\nregisters:\n{registers}", "Ö".repeat(400));
    let (project, _) = common::project_of("monstrous", source.as_bytes());
    let edition = edition_of(&project, "notice", "en");
    let pdf = common::bytes(&edition, "summary");
    assert_eq!(faults(&pdf), Vec::<String>::new());
    let pages = pages(&pdf);
    for number in 0..90 {
        assert!(pages.concat().contains(&squeezed(&format!("purpose {number} of very many that"))), "purpose {number} is lost");
    }
}

// Own templates.

/// The PDF of a notice, made with a project's own templates and fonts.
fn made(format: &str, templates: &[(&str, &str)], fonts: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, Error> {
    let templates: BTreeMap<String, String> = templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let fonts: BTreeMap<String, Vec<u8>> = fonts.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())).collect();
    let theme = Theme::new(&templates)?.with_fonts(&fonts)?;
    let files = common::format(format).files(&common::edition("clinic", "en"), &theme)?;
    Ok(files.into_iter().flat_map(|(_, bytes)| bytes).collect())
}

fn fault(format: &str, templates: &[(&str, &str)], fonts: &[(&str, Vec<u8>)]) -> String {
    let error = made(format, templates, fonts).expect_err("this cannot be made");
    format!("{error}\nhelp: {}", error.help().unwrap_or_default())
}

#[test]
fn what_is_wrong_with_a_template_is_told_with_its_file_line_and_column() {
    let cases = [
        ("pdf", "notice.typ", "#let x = (", "notice.typ:1:10: unclosed delimiter"),
        ("summary", "summary.typ", "#import \"parts.typ\": *\n\n#no-such-thing", "summary.typ:3:2: unknown variable: no-such-thing"),
        ("summary", "parts.typ", "#let accent = rgb(\"no\")", "parts.typ:1:19: "),
        // What our template asks of it and does not find is the fault of the project's file, too.
        ("pdf", "parts.typ", "#let accent = red", "notice.typ:"),
    ];
    for (format, name, text, told) in cases {
        let fault = fault(format, &[(name, text)], &[]);
        assert!(fault.starts_with(&format!("the template `{name}` cannot be used: {told}")), "{fault}");
        assert!(fault.ends_with(&format!("help: mend `templates/{name}`, or remove it to use the one that comes with seloste")), "{fault}");
    }
}

#[test]
fn a_template_may_import_another_of_the_projects_own() {
    let house = ("house.typ", "#let greeting(name) = [Good day, ] + name\n");
    let summary = "#import \"house.typ\": *\n#set document(title: \"x\")\n#greeting(json(\"/edition.json\").author)\n";
    let pdf = made("summary", &[house, ("summary.typ", summary)], &[]).expect("a PDF");
    assert_eq!(pages(&pdf), ["GooddayRantaklinikkaOy"]);
    let broken = [("house.typ", "#let greeting(name) = name +\n"), ("summary.typ", summary)];
    let told = fault("summary", &broken, &[]);
    assert!(told.starts_with("the template `house.typ` cannot be used: house.typ:1:"), "{told}");
}

#[test]
fn a_template_reads_nothing_but_what_it_is_given() {
    for path in ["/etc/hostname", "../Cargo.toml", "/notices/clinic.yaml"] {
        let told = fault("summary", &[("summary.typ", &format!("#read(\"{path}\")"))], &[]);
        assert!(told.starts_with("the template `summary.typ` cannot be used: summary.typ:1:"), "{told}");
    }
}

// Own fonts.

/// One of our fonts by another name of the same length, as a project's own would be.
fn own_font() -> Vec<u8> {
    let mut bytes = std::fs::read("site/fonts/SourceSans3_400Regular.ttf").expect("the font is there");
    for (ours, own) in [("Source Sans 3", "Village Serif"), ("SourceSans3", "VillageSeri")] {
        for (ours, own) in [(ours.as_bytes().to_vec(), own.as_bytes().to_vec()), (utf16(ours), utf16(own))] {
            while let Some(at) = bytes.windows(ours.len()).position(|window| window == ours) {
                bytes[at..at + own.len()].copy_from_slice(&own);
            }
        }
    }
    bytes
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

const IN_OWN_FONT: &str = "#import \"parts.typ\": *\n#show: dressed\n#set text(font: \"Village Serif\")\n#title-block()\n";

#[test]
fn a_projects_own_font_is_used_and_embedded() {
    let pdf = made("summary", &[("summary.typ", IN_OWN_FONT)], &[("fonts/village.ttf", own_font())]).expect("a PDF");
    let names: Vec<String> = open(&pdf)
        .objects
        .values()
        .filter_map(|object| {
            object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok().map(|name| String::from_utf8_lossy(name).into_owned())
        })
        .collect();
    assert!(names.iter().any(|name| name.contains("VillageSeri")), "{names:?}");
    assert_eq!(faults(&pdf), Vec::<String>::new());
}

#[test]
fn a_font_that_is_not_there_is_told_with_those_that_are() {
    let told = fault("summary", &[("summary.typ", IN_OWN_FONT)], &[]);
    assert!(
        told.starts_with(
            "the template `summary.typ` cannot be used: summary.typ:3:17: unknown font family: village serif; there are: Source Sans 3\n"
        ),
        "{told}"
    );
    let other = IN_OWN_FONT.replace("Village Serif", "Town Serif");
    let told = fault("pdf", &[("notice.typ", &other)], &[("fonts/village.ttf", own_font())]);
    assert!(told.contains("notice.typ:3:17: unknown font family: town serif; there are: Source Sans 3, Village Serif\n"), "{told}");
}

#[test]
fn a_file_that_is_no_font_is_named() {
    let told = fault("pdf", &[], &[("fonts/photo.ttf", b"\x89PNG".to_vec())]);
    assert_eq!(
        told,
        "the font `fonts/photo.ttf` cannot be used: it holds no face that can be read\n\
         help: put a TrueType or OpenType font at `templates/fonts/photo.ttf`, or remove it"
    );
}

#[test]
fn a_font_cut_short_is_no_reason_to_panic() {
    let whole = own_font();
    for part in [1, 2, 10, 50, 90, 99] {
        // Whether it is an error depends on what was lost; that there is an answer does not.
        let cut = whole[..whole.len() * part / 100].to_vec();
        if let Err(error) = made("summary", &[("summary.typ", IN_OWN_FONT)], &[("fonts/cut.ttf", cut)]) {
            assert!(matches!(error, Error::Font { .. } | Error::Template { .. }), "{error}");
        }
    }
}

#[test]
fn the_fonts_of_a_project_are_read_and_not_published() {
    let root = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("own-fonts");
    std::fs::create_dir_all(root.join("templates/fonts")).expect("the target folder can be written");
    std::fs::write(root.join("templates/fonts/village.ttf"), own_font()).expect("the target folder can be written");
    let (project, _) = common::project_of("own-fonts", b"title: { en: Notice }\nlanguages: [en]\n");
    assert_eq!(project.fonts.keys().collect::<Vec<_>>(), ["fonts/village.ttf"]);
    assert!(project.assets.is_empty() && project.templates.is_empty());
}
