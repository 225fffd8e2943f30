//! Translations are looked after: what goes stale is told until somebody has seen to it, and what translators are given comes back whole.

mod support;

use proptest::prelude::*;
use seloste::source::{SourceMap, tree};
use seloste::translation::xliff::{self, Document, File, Unit};
use seloste::translation::{in_place, texts};
use support::{Project, Run, TODAY};

/// A notice in Finnish with its Swedish: a text on one line, one within braces, and one in a block.
const NOTICE: &str = "\
title: { fi: Tietosuojaseloste, sv: Dataskyddsbeskrivning }
status: draft
languages: [fi, sv]
texts:
  introduction:
    fi: Kerromme tässä, mitä tiedoillasi tehdään.
    sv: Vi berättar här vad som görs med dina uppgifter.
  changes:
    fi: |-
      Kerromme muutoksista:

      - sähköpostilla
      - verkkosivuillamme
    sv: |-
      Vi meddelar ändringar:

      - per e-post
      - på vår webbplats
registers: { customers: { todo: kesken } }
";

fn project(name: &str) -> Project {
    Project::new(name, &[("notices/customers.yaml", NOTICE)])
}

fn change(project: &Project, from: &str, to: &str) {
    let text = project.read("notices/customers.yaml");
    assert_eq!(text.matches(from).count(), 1, "`{from}` stands once");
    project.write("notices/customers.yaml", text.replace(from, to));
}

fn list(project: &Project) -> Run {
    project.run(&["translations"])
}

/// The findings of the rules on translations, each on a line.
fn found(project: &Project) -> Vec<String> {
    let run = project.run(&["check", TODAY, "--format", "concise"]);
    run.stdout
        .lines()
        .filter(|line| line.contains("translat") || line.contains("no-lock") || line.contains("left-over-record"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_project_that_keeps_no_locks_is_not_asked() {
    assert_eq!(found(&project("no-locks")), Vec::<String>::new());
}

#[test]
fn a_changed_original_makes_its_translations_stale_until_they_are_rewritten() {
    let project = project("rewritten");
    assert_eq!(project.run(&["translations", "confirm"]).code, Some(0));
    assert_eq!((list(&project).code, found(&project)), (Some(0), Vec::new()));

    change(&project, "mitä tiedoillasi tehdään", "miksi tietojasi käsitellään");
    let told = list(&project);
    assert_eq!(told.code, Some(1), "{told:?}");
    assert!(told.stdout.contains("notices/customers.yaml:7:9: sv stale: texts.introduction\n"), "{told:?}");
    assert!(
        told.stdout.contains("was: Kerromme tässä, mitä tiedoillasi tehdään.\n  now: Kerromme tässä, miksi tietojasi käsitellään."),
        "{told:?}"
    );
    let check = project.check();
    assert!(check.stdout.contains("error[stale-translation]"), "{check:?}");
    assert!(check.stdout.contains("made from: “Kerromme tässä, mitä tiedoillasi tehdään.”"), "{check:?}");
    assert!(check.stdout.contains("now: “Kerromme tässä, miksi tietojasi käsitellään.”"), "{check:?}");

    // Whoever rewrites it has still to say that it was made from the new wording, and until then that is not known.
    change(&project, "vad som görs med dina uppgifter", "varför dina uppgifter behandlas");
    assert!(found(&project).iter().all(|line| line.contains("warning[unrecorded-translation]")), "{:?}", found(&project));
    assert_eq!(project.run(&["translations", "confirm"]).code, Some(0));
    assert_eq!((list(&project).code, found(&project)), (Some(0), Vec::new()));
}

#[test]
fn a_stale_translation_is_confirmed_only_by_name() {
    let project = project("confirmed");
    project.run(&["translations", "confirm"]);
    change(&project, "mitä tiedoillasi tehdään", "mitä tiedoillasi tehdään nyt");
    let refused = project.run(&["translations", "confirm"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.stderr.contains("left alone: 1 stale translation;"), "{refused:?}");
    assert_eq!(list(&project).code, Some(1));
    let other = project.run(&["translations", "confirm", "--stale", "--text", "title"]);
    assert!(other.code == Some(0) && list(&project).code == Some(1), "{other:?}");
    assert_eq!(project.run(&["translations", "confirm", "--stale", "--text", "texts.introduction"]).code, Some(0));
    assert_eq!(list(&project).code, Some(0));
}

#[test]
fn a_better_translation_of_the_same_wording_is_fresh() {
    let project = project("reworded");
    project.run(&["translations", "confirm"]);
    change(&project, "vad som görs med dina uppgifter", "hur dina uppgifter används");
    assert_eq!((list(&project).code, found(&project)), (Some(0), Vec::new()));
}

#[test]
fn translations_in_files_of_their_own_are_published() {
    let project = project("apart");
    change(&project, "languages: [fi, sv]", "languages: [fi, sv, en]");
    let missing = list(&project);
    assert!(missing.stdout.contains("notices/customers.yaml:1:8: en missing: title\n"), "{missing:?}");
    let words = "title: Privacy notice\ntexts.introduction: We tell you here what is done with your data.\ntexts.changes: We publish changes on our website.\n";
    project.write("translations/en/customers.yaml", words);
    // An item that moves in a list would take over the address of another, so translations that stand apart must be remembered.
    let told = found(&project);
    assert!(told.len() == 1 && told[0].contains("translations/en/customers.yaml:1:1: warning[no-lock]"), "{told:?}");
    assert_eq!(project.run(&["translations", "confirm"]).code, Some(0));
    assert_eq!(found(&project), Vec::<String>::new());
    let built = project.build();
    let page = project.read("public/customers/en/index.html");
    assert!(page.contains("We tell you here what is done with your data.") && page.contains("<h1>Privacy notice</h1>"), "{built:?}");
}

#[test]
fn a_translation_that_belongs_to_nothing_is_told_with_its_place() {
    let project = project("astray");
    project.run(&["translations", "confirm"]);
    project.write("translations/en/customers.yaml", "texts.introductoin: Hello\ntexts.changes: [1]\n");
    project.write("translations/sv/customers.yaml", "title: Integritetspolicy\n");
    project.write("translations/en/suppliers.yaml", "title: Privacy notice\n");
    project.write("translations/english/customers.yaml", "title: Privacy notice\n");
    change(&project, "  introduction:\n", "  scope:\n");
    let run = project.check();
    for told in [
        "error[translation-without-text]: there is no text at `texts.introductoin`\n --> translations/en/customers.yaml:1:1",
        "error[wrong-type]: a translation is words\n --> translations/en/customers.yaml:2:16",
        "error[translated-twice]: `title` is said in `sv` twice\n --> translations/sv/customers.yaml:1:1",
        "error[translation-without-text]: there is no file `suppliers.yaml` that this would belong to\n --> translations/en/suppliers.yaml:1:1",
        "error[file-name]: this file of translations is in no language\n --> translations/english/customers.yaml:1:1",
        "error[left-over-record]: the lock remembers a text at `texts.introduction`, and there is none\n --> translations/customers.lock:",
    ] {
        let flat = run.stdout.replace("\n  -->", "\n -->").replace("\n   -->", "\n -->");
        assert!(flat.contains(told), "{told}\n{}", run.stdout);
    }
}

#[test]
fn a_broken_lock_is_told_with_its_place() {
    let project = project("broken-lock");
    project.write("translations/customers.lock", "title: nothing\n");
    let run = project.check();
    assert!(run.stdout.contains("error[wrong-type]: this is no record of translations"), "{run:?}");
    assert!(run.stdout.contains("translations/customers.lock:1:8"), "{run:?}");
}

#[test]
fn what_is_exported_and_filled_in_comes_back() {
    let project = project("exchange");
    project.run(&["translations", "confirm"]);
    change(&project, "mitä tiedoillasi tehdään", "mitä & <miksi>");
    change(&project, "- sähköpostilla", "- kirjeellä");
    change(&project, "title: { fi: Tietosuojaseloste,", "title: { fi: Tietosuojailmoitus,");
    let run = project.run(&["translations", "export", "--language", "sv", "--output", "sv.xlf"]);
    assert!(run.code == Some(0) && run.stderr.contains("exported 3 texts into `sv`"), "{run:?}");
    let exported = project.read("sv.xlf");
    assert!(exported.contains("<note category=\"earlier-source\">Tietosuojaseloste</note>"), "{exported}");

    // Nobody has done anything yet: nothing is taken.
    let untouched = project.run(&["translations", "import", "sv.xlf"]);
    assert!(untouched.stderr.contains("took 0 translations into `sv`"), "{untouched:?}");
    assert_eq!(list(&project).stdout.matches("sv stale").count(), 3);

    let done = exported
        .replace("<target>Dataskyddsbeskrivning</target>", "<target>Integritetsmeddelande: \"allt\"</target>")
        .replace("vad som görs med dina uppgifter", "vad &amp; &lt;varför&gt;")
        .replace("- per e-post", "- per brev");
    project.write("sv.xlf", done);
    let taken = project.run(&["translations", "import", "sv.xlf"]);
    assert!(taken.code == Some(0) && taken.stderr.contains("took 3 translations into `sv`"), "{taken:?}");
    let expected = NOTICE
        .replace("mitä tiedoillasi tehdään", "mitä & <miksi>")
        .replace("- sähköpostilla", "- kirjeellä")
        .replace("fi: Tietosuojaseloste, sv: Dataskyddsbeskrivning", "fi: Tietosuojailmoitus, sv: \"Integritetsmeddelande: \\\"allt\\\"\"")
        .replace("sv: Vi berättar här vad som görs med dina uppgifter.", "sv: \"Vi berättar här vad & <varför>.\"")
        .replace("- per e-post", "- per brev");
    assert_eq!(project.read("notices/customers.yaml"), expected);
    assert_eq!(list(&project).code, Some(0), "{:?}", list(&project));
}

#[test]
fn a_new_language_comes_into_files_of_its_own() {
    let project = project("new-language");
    change(&project, "languages: [fi, sv]", "languages: [fi, sv, de]");
    let run = project.run(&["translations", "export", "--language", "de"]);
    assert!(run.stdout.contains("srcLang=\"fi\" trgLang=\"de\"") && !run.stdout.contains("<target>"), "{run:?}");
    let filled = run
        .stdout
        .replace("</source>", "</source>\n<target>Deutsch:\n- „x“ \\ # &amp;</target>")
        .replace("state=\"initial\"", "state=\"translated\"");
    project.write("de.xlf", filled);
    assert_eq!(project.run(&["translations", "import", "de.xlf"]).code, Some(0));
    let words = project.read("translations/de/customers.yaml");
    assert!(words.contains("title:") && words.contains("texts.introduction:") && words.contains("texts.changes:"), "{words}");
    assert_eq!(list(&project).stdout.matches("de ").count(), 0, "{:?}", list(&project));
    let nothing = project.run(&["translations", "export", "--language", "de"]);
    assert!(nothing.stdout.is_empty() && nothing.stderr.contains("nothing is to be translated into `de`; `--all`"), "{nothing:?}");
    let again = project.run(&["translations", "export", "--language", "de", "--all"]);
    assert!(
        again.stdout.contains("<target>Deutsch:\n- „x“ \\ # &amp;</target>") && again.stdout.contains("state=\"translated\""),
        "{again:?}"
    );
}

#[test]
fn an_item_that_takes_over_the_address_of_another_is_told() {
    let project = project("moved");
    change(
        &project,
        "registers: { customers: { todo: kesken } }",
        "security: { electronic: [{ fi: lukitus, sv: låsning }, { fi: salaus, sv: kryptering }] }",
    );
    change(&project, "{ fi: lukitus, sv: låsning }, { fi: salaus, sv: kryptering }", "{ fi: lukitus }, { fi: salaus }");
    project.write("translations/sv/customers.yaml", "security.electronic[0]: låsning\nsecurity.electronic[1]: kryptering\n");
    project.run(&["translations", "confirm"]);
    assert_eq!(list(&project).code, Some(0));
    change(&project, "{ fi: lukitus }, { fi: salaus }", "{ fi: salaus }");
    let told = list(&project);
    assert!(told.stdout.contains("sv stale: security.electronic[0]\n  was: lukitus\n  now: salaus"), "{told:?}");
    let check = project.check();
    assert!(check.stdout.contains("there is no text at `security.electronic[1]`"), "{check:?}");
}

#[test]
fn an_original_that_changed_while_it_was_away_leaves_its_translation_stale() {
    let project = project("overtaken");
    project.run(&["translations", "confirm"]);
    change(&project, "mitä tiedoillasi tehdään", "miten");
    let exported = project.run(&["translations", "export", "--language", "sv"]).stdout;
    change(&project, "miten", "miksi");
    project.write("sv.xlf", exported.replace("vad som görs med dina uppgifter", "hur"));
    let taken = project.run(&["translations", "import", "sv.xlf"]);
    assert!(taken.code == Some(1) && taken.stderr.contains("the original has changed since it was exported"), "{taken:?}");
    assert!(list(&project).stdout.contains("was: Kerromme tässä, miten."), "{:?}", list(&project));
}

#[test]
fn nothing_is_taken_that_is_no_translation_of_the_text() {
    let project = project("refused");
    project.run(&["translations", "confirm"]);
    let before = project.read("notices/customers.yaml");
    let exported = project.run(&["translations", "export", "--language", "sv", "--all"]).stdout;
    for (name, file, said) in [
        ("original", exported.replace("trgLang=\"sv\"", "trgLang=\"fi\""), "cannot be translated from `fi` into `fi`"),
        ("source", exported.replace("srcLang=\"fi\"", "srcLang=\"en\""), "cannot be translated from `en` into `sv`"),
        ("language", exported.replace("trgLang=\"sv\"", "trgLang=\"de\""), "is not published in `de`"),
        (
            "half",
            exported.replace(
                "<target>Dataskyddsbeskrivning</target>\n      </segment>",
                "<target>Halv</target>\n      </segment><segment><source>x</source></segment>",
            ),
            "translated in part only",
        ),
        ("blank", exported.replace("<target>Dataskyddsbeskrivning</target>", "<target>   </target>"), ""),
    ] {
        assert_ne!(file, exported, "{name}");
        project.write("in.xlf", file);
        let run = project.run(&["translations", "import", "in.xlf"]);
        assert!(run.stderr.contains(said), "{name}: {run:?}");
        assert_eq!(project.read("notices/customers.yaml"), before, "{name}");
        assert_eq!(list(&project).code, Some(0), "{name}");
    }
}

#[test]
fn units_that_a_tool_has_put_elsewhere_or_twice_are_neither_lost_nor_mixed() {
    let project = project("twice");
    let exported = project.run(&["translations", "export", "--language", "sv"]).stdout.replace("state=\"initial\"", "state=\"translated\"");
    let exported =
        exported.replace("Dataskyddsbeskrivning", "Ny titel").replace("Vi berättar här vad som görs med dina uppgifter.", "Ny inledning.");
    // The first unit in a file of its own, and the whole of the first file again.
    let (head, rest) = exported.split_once("    <unit id=\"u2\"").expect("two units");
    let again = format!("{head}  </file>\n  <file id=\"g\" original=\"customers.yaml\">\n    <unit id=\"u2\"{rest}");
    let body = again.split_once("<file id=\"f1\"").expect("a file").1.rsplit_once("</xliff>").expect("its end").0.to_owned();
    project.write("in.xlf", again.replace("</xliff>", &format!("  <file id=\"h\"{}</xliff>", body.replace("Ny titel", "Sen titel"))));
    let run = project.run(&["translations", "import", "in.xlf"]);
    assert!(run.code == Some(1) && run.stderr.contains("title: translated twice; only the first was taken"), "{run:?}");
    let notice = project.read("notices/customers.yaml");
    assert!(notice.contains("sv: \"Ny titel\"") && notice.contains("sv: \"Ny inledning.\"") && !notice.contains("Sen titel"), "{notice}");
}

#[test]
fn a_correction_made_while_a_file_was_away_is_kept() {
    let project = project("kept");
    project.run(&["translations", "confirm"]);
    let exported = project.run(&["translations", "export", "--language", "sv", "--all"]).stdout;
    change(&project, "sv: Dataskyddsbeskrivning", "sv: Integritetsmeddelande");
    project.write("in.xlf", &exported);
    assert_eq!(project.run(&["translations", "import", "in.xlf"]).code, Some(0));
    assert!(project.read("notices/customers.yaml").contains("Integritetsmeddelande"), "what came back untouched undoes nothing");
    project.write("in.xlf", exported.replace("<target>Dataskyddsbeskrivning", "<target>Dataskydd"));
    let run = project.run(&["translations", "import", "in.xlf"]);
    assert!(run.code == Some(1) && run.stderr.contains("reworded both here and by the translator, and not taken: Dataskydd"), "{run:?}");
    assert!(project.read("notices/customers.yaml").contains("Integritetsmeddelande"));
}

#[test]
fn an_export_overwrites_nothing_that_was_read() {
    let project = project("export-over");
    for path in ["notices/customers.yaml", "./notices/../notices/customers.yaml"] {
        let run = project.run(&["translations", "export", "--language", "sv", "--output", path]);
        assert!(run.code == Some(2) && run.stderr.contains("is one of the files that were read"), "{run:?}");
    }
    assert_eq!(project.read("notices/customers.yaml"), NOTICE);
}

#[test]
fn what_cannot_be_read_among_translations_keeps_its_notice_back() {
    let whole = support::COMPLETE.replace("languages: [en]", "languages: [en, qaa]").replace(", qaa", "");
    let project = Project::new("kept-back", &[("notices/customers.yaml", &whole), ("notices/others.yaml", &whole)]);
    assert_eq!(project.build().code, Some(0));
    project.write("translations/fi/customers.yaml", "texts.no-such: x\ntexts.no-such: y\n");
    let built = project.build();
    assert!(built.code == Some(1) && built.stderr.contains("refused because of errors: `customers`;"), "{built:?}");
    let check = project.run(&["check", "notices/customers.yaml", TODAY]);
    assert!(check.code == Some(1) && check.stdout.contains("translations/fi/customers.yaml:2:1"), "{check:?}");
    let other = project.run(&["check", "notices/others.yaml", TODAY]);
    assert_eq!(other.code, Some(0), "{other:?}");
}

/// What is wrong with the translations of a shared part is wrong with every notice that inherits it.
#[test]
fn what_cannot_be_read_of_a_shared_part_keeps_back_whoever_inherits_it() {
    let heir = format!("extends: shared\n{}", support::COMPLETE);
    let part = "group: { short-name: Esimerkki, companies: [{ name: Toinen Oy, country: FI, controller-for: { en: Contact persons } }] }\n";
    let files = [("notices/heir.yaml", heir.as_str()), ("notices/other.yaml", support::COMPLETE), ("notices/shared.yaml", part)];
    let project = Project::new("shared-part", &files);
    assert!(project.build().stderr.contains("built 2 notices"), "{:?}", project.build());
    project.write("translations/fi/shared.yaml", "group: [\n");
    let built = project.build();
    assert!(built.code == Some(1) && built.stderr.contains("refused because of errors: `heir`;"), "{built:?}");
}

#[test]
fn what_cannot_be_read_of_the_vocabulary_keeps_every_notice_back() {
    let words = "data:\n  hat-size: { en: hat size }\n";
    let project = Project::new("vocabulary", &[("notices/a.yaml", support::COMPLETE), ("notices/vocabulary.yaml", words)]);
    assert!(project.build().stderr.contains("built 1 notice"), "{:?}", project.build());
    project.write("translations/fi/vocabulary.yaml", "data.hat-siez: hatun koko\n");
    let built = project.build();
    assert!(built.code == Some(1) && built.stderr.contains("refused because of errors: `a`;"), "{built:?}");
}

#[test]
fn several_languages_can_be_asked_for_in_any_order() {
    let project = project("several");
    change(&project, "languages: [fi, sv]", "languages: [fi, sv, de, en]");
    for order in [["sv", "de", "en"], ["en", "de", "sv"], ["de", "sv", "en"]] {
        let [a, b, c] = order;
        let run = project.run(&["translations", "--language", a, "--language", b, "--language", c]);
        assert!(run.code == Some(1) && order.iter().all(|code| run.stdout.contains(&format!(" {code} "))), "{run:?}");
    }
}

#[test]
fn a_notice_that_cannot_be_read_leaves_its_translations_alone() {
    let project = project("unread");
    project.run(&["translations", "confirm"]);
    project.write("translations/en/customers.yaml", "title: Privacy notice\n");
    project.write("notices/customers.yaml", "title: [\n");
    let check = project.check();
    assert!(check.stdout.contains("error[syntax]") && !check.stdout.contains("translation-without-text"), "{check:?}");
}

#[test]
fn a_damaged_record_is_not_taken_for_none() {
    let project = project("damaged");
    project.run(&["translations", "confirm"]);
    let lock = project.read("translations/customers.lock");
    project.write("translations/customers.lock", lock.replacen("- from:", "- form:", 1));
    let run = project.run(&["translations", "confirm"]);
    assert!(run.code == Some(1) && run.stderr.contains("this is no record of translations"), "{run:?}");
}

#[test]
fn translations_into_a_language_of_no_page_are_told() {
    let project = project("unlisted");
    project.write("translations/de/customers.yaml", "title: Datenschutzerklärung\n");
    project.run(&["translations", "confirm"]);
    let check = project.check();
    assert!(
        check.stdout.contains("warning[unlisted-language]") && check.stdout.contains("translations/de/customers.yaml:1:8"),
        "{check:?}"
    );
    assert_eq!(list(&project).code, Some(0));
}

#[test]
fn codes_that_look_like_languages_are_no_texts() {
    let project = project("codes");
    change(&project, "registers: { customers: { todo: kesken } }", "registers: { customers: { sources: { hr: third-party } } }");
    assert!(!list(&project).stdout.contains("registers"), "{:?}", list(&project));
}

#[test]
fn what_cannot_be_done_is_told() {
    let project = project("usage");
    project.write("not.xlf", "<html></html>");
    project.write("broken.xlf", "<xliff\n<");
    for (arguments, words) in [
        (&["translations", "export"][..], "an export is into one language"),
        (&["translations", "--notice", "customer"], "there is no file `customer` in the project"),
        (&["translations", "--text", "texts.intro"], "there is no text `texts.intro` in the project"),
        (&["translations", "--language", "xx"], "expected the code of a language"),
        (&["translations", "--language", "pt"], "nothing in the project is in the language `pt`"),
        (&["translations", "import", "not.xlf", "--text", "title"], "an import takes the whole of a file"),
        (&["translations", "import", "not.xlf"], "`not.xlf`, line 1: this is not XLIFF 2"),
        (&["translations", "import", "broken.xlf"], "`broken.xlf`, line 2:"),
        (&["translations", "import", "none.xlf"], "none.xlf"),
    ] {
        let run = project.run(arguments);
        assert!(run.code == Some(2) && run.stderr.contains(words), "{arguments:?}: {run:?}");
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let project = project("link");
    let outside = Project::new("link-outside", &[("kept.txt", "kept")]);
    std::os::unix::fs::symlink(&outside.root, project.root.join("translations")).expect("a link can be made");
    let run = project.run(&["translations", "confirm"]);
    assert!(run.code == Some(1) && run.stderr.contains("a symbolic link is not followed"), "{run:?}");
    assert!(!outside.has("customers.lock"));
}

/// Words as authors and translators write them, with what YAML and XML read otherwise than as words.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n"),
        Just("\n\n"),
        Just(" "),
        Just("\t"),
        Just(": "),
        Just("- "),
        Just("# "),
        Just("\""),
        Just("'"),
        Just("&amp;"),
        Just("<x>"),
        Just("]]>"),
        Just("{"),
        Just("}"),
        Just("\\"),
        Just("|-"),
        Just("é"),
        Just("ς"),
        Just("word"),
        Just("no"),
        Just("1")
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

fn cases(count: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(count);
    let rng_seed = proptest::test_runner::RngSeed::Fixed(20_261_122);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn no_file_of_translations_makes_the_program_panic(translation in prop_oneof![words(), any::<String>()], lock in prop_oneof![words(), any::<String>()]) {
        let project = Project::new("any-files", &[("notices/customers.yaml", NOTICE)]);
        project.write("translations/en/customers.yaml", format!("texts.changes: {translation}\n{translation}"));
        project.write("translations/customers.lock", format!("texts.changes:\n- from: {lock}\n  made: {{ sv: {lock} }}\n{lock}"));
        seloste::project::Project::load(&project.root).expect("only a disk that fails keeps a project from being read");
        seloste::project::translations::Texts::load(&project.root).expect("nor its texts");
    }

    #[test]
    fn nothing_is_lost_on_the_way_to_a_translator_and_back(source in words(), target in prop::option::of(words()), earlier in prop::option::of(words()), is_done: bool) {
        let target = target.filter(|target| !target.trim().is_empty());
        let unit = Unit { address: "texts.introduction".to_owned(), source, exported: target.clone(), target, earlier, is_done, is_partial: false };
        let file = File { path: "a.yaml".to_owned(), units: vec![unit] };
        let document = Document { source: "fi".to_owned(), target: "el".to_owned(), files: vec![file] };
        prop_assert_eq!(xliff::read(&xliff::write(&document)), Ok(document));
    }

    #[test]
    fn words_take_the_place_of_others_and_of_nothing_else(new in words(), at in 0..12_usize, end in prop::sample::select(&["\n", "\r\n"][..])) {
        let notice = SHAPES.replace('\n', end);
        let read = |text: &str| {
            let mut sources = SourceMap::default();
            let (root, problems) = tree::parse(sources.add("a.yaml".into(), text.to_owned()), text);
            assert!(problems.is_empty(), "{problems:?}\n{text}");
            texts(&root.expect("it parses"))
        };
        let before = read(&notice);
        let text = &before[at % before.len()];
        let wording = text.wordings.iter().find(|wording| wording.language.code() == "sv").expect("it has a translation");
        // What cannot be written where it stands is refused, and then nothing at all is written.
        let Some(changed) = in_place(&notice, text, wording, &new) else { return Ok(()) };
        for (old, now) in before.iter().zip(&read(&changed)) {
            prop_assert_eq!(&old.address, &now.address);
            for (was, is) in old.wordings.iter().zip(&now.wordings) {
                let is_it = old.address == text.address && was.language == wording.language;
                prop_assert_eq!(&is.words.value, if is_it { &new } else { &was.words.value });
            }
        }
    }
}

/// Texts in every way that YAML lets people write them.
const SHAPES: &str = "\
languages: [fi, sv]
plain: { fi: a, sv: b }
quoted: { fi: \"a\", sv: 'b' }
texts:
  block:
    fi: |
      a
    sv: |-
      b

      c
  folded:
    sv: >-  # a note
      b
      c
    fi: a
  remark:
    fi: a   # Anna: as agreed
    sv: b   # Lars: see a > b | c
  below:
    fi: a
    sv:   # see a > b
      b
  flow: {
    fi: a,
    sv: b
  }
  named:
    fi: &n a
    sv: &m b
  again:
    fi: *n
    sv: *n
list:
  - fi: a
    sv: |
      b
  - { fi: a, sv: b }
";

#[test]
fn most_ways_of_writing_a_text_can_be_written_over() {
    let mut sources = SourceMap::default();
    let (root, _) = tree::parse(sources.add("a.yaml".into(), SHAPES.to_owned()), SHAPES);
    let refused: Vec<_> = texts(&root.expect("it parses"))
        .iter()
        .filter(|text| {
            in_place(SHAPES, text, text.get(seloste::notice::Language::parse("sv").expect("Swedish")).expect("it has one"), "ny\n\ntext")
                .is_none()
        })
        .map(|text| text.address.clone())
        .collect();
    assert_eq!(refused, ["texts.again"], "an alias repeats the words of another text");
}
