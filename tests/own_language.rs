//! A language is a folder: a project adds one that the program has never heard of, and everything else follows.

mod support;

use std::fs;

use support::{Project, changed};

/// A code that ISO 639-2 leaves to local use.
const CODE: &str = "qaa";

/// The files of an invented language: the English ones, with some words and names of its own.
fn files() -> Vec<(String, String)> {
    const OWN: &[(&str, &str)] = &[
        ("language-endonym = English", "language-endonym = Hylli"),
        ("heading-controller = Who is responsible for your data", "heading-controller = Vesu na mei tolo"),
        ("label-colophon = This page", "label-colophon = Sio lapu"),
        ("\"November\"", "\"Marrasu\""),
        ("\"{0} and {1}\"", "\"{0} nok {1}\""),
        ("\"FI\": \"Finland\"", "\"FI\": \"Suovala\""),
    ];
    let entries = fs::read_dir("locales/en").expect("English").map(|entry| entry.expect("a file").path());
    let renamed = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a file of words");
        (format!("locales/{CODE}/{name}"), OWN.iter().fold(text, |text, (from, to)| text.replace(from, to)))
    };
    let files: Vec<_> = entries.map(renamed).collect();
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    assert!(OWN.iter().all(|(_, to)| all.contains(to)), "a word of English that this test rewords has changed");
    files
}

/// A notice in English and in the invented language, whose own texts are in a file of translations.
fn project(name: &str) -> Project {
    let notice = changed(&[("languages: [en]", "languages: [en, qaa]")]);
    let project = Project::new(name, &[("notices/customers.yaml", &notice)]);
    for (path, text) in files() {
        project.write(&path, text);
    }
    let listed = project.run(&["translations", "export", "--language", CODE]).stdout;
    let translated = listed.replace("</source>", "</source>\n<target>Sanu</target>").replace("state=\"initial\"", "state=\"translated\"");
    project.write("qaa.xlf", translated);
    let taken = project.run(&["translations", "import", "qaa.xlf"]);
    assert_eq!(taken.code, Some(0), "{taken:?}");
    project
}

#[test]
fn a_folder_makes_a_language() {
    let project = project("whole");
    let check = project.check();
    assert!(check.code == Some(0) && !check.stdout.contains("locales/") && !check.stdout.contains("error"), "{check:?}");
    let built = project.build();
    assert_eq!(built.code, Some(0), "{built:?}");
    let page = project.read("public/customers/qaa/index.html");
    for words in ["<html lang=\"qaa\"", "Vesu na mei tolo", "Sio lapu", "15 Marrasu 2026", "Suovala", " nok ", "hreflang=\"qaa\""] {
        assert!(page.contains(words), "`{words}` is not on the page");
    }
    assert!(project.read("public/customers/en/index.html").contains("Hylli"), "the other language offers it by its name");
    assert!(
        project.has("public/customers/qaa/customers.pdf") && project.read("public/customers/qaa/customers.md").contains("Vesu na mei tolo")
    );
}

#[test]
fn what_the_folder_lacks_is_told_with_its_place() {
    let project = project("incomplete");
    let page = project.read("locales/qaa/page.ftl");
    project.write("locales/qaa/page.ftl", page.replace("label-draft = Draft.\n", ""));
    let notice = project.read("locales/qaa/notice.ftl");
    let notice =
        notice.replace("gap-owner = Owner: { $owner }.", "gap-owner = Owner.").replace("gap-by = By { $date }.", "gap-by = By { $dat }.");
    project.write(
        "locales/qaa/notice.ftl",
        notice.replace("### Headings\n", "### Headings\n\nheading-of-nothing = Nothing\n= what is this\n"),
    );
    fs::remove_file(project.root.join("locales/qaa/cldr.json")).expect("it is there");
    let check = project.check();
    for told in [
        "error[incomplete-language]: the language `qaa` has no words for everything",
        "help: add `cldr.json`, `label-draft`;",
        "error[wrong-message]: the message `gap-owner` leaves out `{ $owner }`",
        "error[wrong-message]: nothing is put in for `{ $dat }` in `gap-by`",
        "error[unknown-message]: there is no message `heading-of-nothing`",
        "error[broken-message]: this is no message",
        "--> locales/qaa/notice.ftl:1",
    ] {
        assert!(check.stdout.contains(told), "{told}\n{}", check.stdout);
    }
    assert_eq!(project.build().code, Some(1));
    assert!(!project.has("public"), "nothing is built with words missing");
}

#[test]
fn data_that_cannot_be_read_is_told_with_its_line() {
    let project = project("broken-data");
    let data = project.read("locales/qaa/cldr.json").replacen("\"months\": [", "\"months\": [ 1,", 1);
    project.write("locales/qaa/cldr.json", data);
    let check = project.check();
    assert!(check.stdout.contains("error[wrong-type]: this is not how a language writes dates and lists"), "{}", check.stdout);
    assert!(check.stdout.contains("--> locales/qaa/cldr.json:4:"), "{}", check.stdout);
}

#[test]
fn a_folder_that_is_no_languages_is_told() {
    let project = Project::complete("no-language", &[("status: in-force", "status: draft")]);
    project.write("locales/klingon/page.ftl", "label-draft = nuqneH\n");
    let check = project.check();
    assert!(
        check.code == Some(1) && check.stdout.contains("error[unknown-language]: `locales/klingon` is not the folder of a language"),
        "{check:?}"
    );
}

#[test]
fn a_plural_that_a_language_has_is_not_left_out() {
    let project = Project::complete("plural", &[]);
    project.write("locales/pl/own.ftl", "period-day = { $amount ->\n    [one] { $amount } dzień\n   *[other] { $amount } dni\n}\n");
    let check = project.check();
    assert!(check.stdout.contains("the message `period-day` has no case `[few]`, `[many]` of `$amount`"), "{}", check.stdout);
}

/// Words that are not there in a language are shown in another only in a draft, and the reader is told.
#[test]
fn a_text_that_is_not_translated_is_marked_with_its_language() {
    let notice = changed(&[("languages: [en]", "languages: [en, de]"), ("status: in-force", "status: draft")]);
    let project = Project::new("fallback", &[("notices/customers.yaml", &notice)]);
    let built = project.build();
    assert!(built.code == Some(1) && built.stderr.contains("error[untranslated-text]"), "{built:?}");
    let page = project.read("public/customers/de/index.html");
    assert!(page.contains("<span lang=\"en\">When this notice changes we publish it"), "{page}");
    assert!(page.contains("</span> (nicht übersetzt; Sprache: Englisch)"), "the reader is told");
    let refused = Project::new("no-fallback", &[("notices/customers.yaml", &notice.replace("status: draft", "status: in-force"))]);
    refused.build();
    assert!(!refused.has("public/customers/de/index.html"), "what is in force is never half translated");
}
