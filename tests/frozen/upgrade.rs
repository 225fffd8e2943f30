//! Versions that another program has published.

use crate::kept::{LATER, all, assert_refused, at, build, project, reseal, set, sign, tamper};

#[test]
fn a_form_that_a_later_program_writes_is_told() {
    for (name, is_signed) in [("signed", true), ("unsigned", false)] {
        let project = project(&format!("newer-{name}"));
        set(&project, 3, "format", "2");
        if is_signed {
            sign(&project, 3);
        }
        let told = "error[version-unreadable]: a published version is kept in form 2, and this seloste reads up to 1";
        assert_refused(&project, name, &[told, "written by a later seloste", "use that seloste or a later one"]);
    }
}

#[test]
fn words_of_an_unknown_shape_are_told() {
    for (name, file, from, to) in [
        ("words", "words/en.json", "\"document\": ", "\"papers\": "),
        ("about", "about/en.json", "\"title\": ", "\"heading\": "),
        ("no-json", "words/en.json", "{", "<"),
    ] {
        let project = project(&format!("shape-{name}"));
        tamper(&project, &at(3, file), from, to);
        reseal(&project, 3);
        assert_refused(&project, name, &[&at(3, file), "this seloste cannot read it", "help: "]);
    }
}

#[test]
fn facts_that_this_program_does_not_know_are_told() {
    let project = project("shape-facts");
    tamper(&project, &at(3, "facts.yaml"), "status:", "state-of-affairs:");
    reseal(&project, 3);
    assert_refused(&project, "facts", &[&at(3, "facts.yaml"), "state-of-affairs"]);
}

#[test]
fn a_list_of_files_that_leads_elsewhere_is_refused() {
    for (name, line) in [("up", "../../../customers.yaml"), ("root", "/etc/hostname"), ("none", "")] {
        let project = project(&format!("list-{name}"));
        let list = project.read(&at(2, "files.sha256"));
        project.write(&at(2, "files.sha256"), format!("{}  {line}\n{list}", "0".repeat(64)));
        let digest = seloste::project::versions::digest_of(project.read(&at(2, "files.sha256")).as_bytes());
        set(&project, 2, "files", &digest);
        sign(&project, 2);
        assert_refused(&project, name, &[&at(2, "files.sha256"), "it is no list of digests"]);
    }
}

/// What is in order stays in order: the tests above fail for the reason that they name.
#[test]
fn right_digests_are_accepted() {
    let project = project("resealed");
    let before = all(&project);
    reseal(&project, 1);
    reseal(&project, 2);
    reseal(&project, 3);
    assert!(all(&project) == before, "the digests are those that were written");
    let run = build(&project);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(all(&project) == before, "{LATER}");
}
