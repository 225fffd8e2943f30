//! The example of a company's look does what `docs/howto/change-the-look.md` says of it.

mod common;
mod support;

use std::fs;
use std::path::Path;

use common::html::parse;
use support::Project;

const EXAMPLE: &str = "docs/examples/look";

/// The files of the example in which the look is.
const LOOK: &[&str] = &["site/look.css", "site/logo.svg", "templates/page.html"];

fn built(name: &str) -> Project {
    let project = Project::new(name, &[]);
    for path in LOOK.iter().chain(&["site/site.yaml", "notices/newsletter.yaml"]) {
        project.write(path, fs::read_to_string(Path::new(EXAMPLE).join(path)).expect("a file of the example"));
    }
    let run = project.run(&["build", "--deny=all", support::TODAY]);
    assert_eq!(run.code, Some(0), "{run:?}");
    project
}

#[test]
fn the_company_s_look_takes_thirty_lines() {
    let lines: usize = LOOK.iter().map(|path| fs::read_to_string(Path::new(EXAMPLE).join(path)).expect("a file").lines().count()).sum();
    assert!(lines <= 30, "{lines} lines");
}

#[test]
fn the_look_comes_after_our_style_sheet_which_stays_whole() {
    let project = built("style");
    let (ours, look) = (fs::read_to_string("site/style.css").expect("ours"), project.read("site/look.css"));
    assert_eq!(project.read("public/style.css"), format!("{ours}{look}"));
    assert!(!project.has("public/look.css"), "it is published once");
}

#[test]
fn a_style_sheet_of_the_project_s_own_is_dressed_too() {
    let project = built("replaced");
    project.write("site/style.css", "body { color: black }\n");
    assert_eq!(project.run(&["build", support::TODAY]).code, Some(0));
    assert_eq!(project.read("public/style.css"), format!("body {{ color: black }}\n{}", project.read("site/look.css")));
}

#[test]
fn every_page_shows_the_logo_and_keeps_what_was_on_it() {
    let project = built("logo");
    for (page, root) in [("index.html", ""), ("newsletter/index.html", "../"), ("newsletter/en/index.html", "../../")] {
        let html = parse(&project.read(&format!("public/{page}"))).expect("a page that can be read");
        let logo = html.named("img").into_iter().next().expect("a logo");
        assert_eq!(logo.attribute("src"), Some(format!("{root}logo.svg").as_str()), "{page}");
        assert_eq!(logo.attribute("alt"), Some("Lantern Books"), "{page}");
        assert_eq!(html.named("h1").len(), 1, "{page}");
        let first = html.named("body")[0].elements().next().expect("an element");
        assert_eq!(first.attribute("class"), Some("skip"), "{page}: the way past the logo comes first");
    }
    assert!(project.has("public/logo.svg"));
}

#[test]
fn the_look_loads_nothing_from_elsewhere() {
    let project = built("elsewhere");
    let own = ["public/style.css", "public/logo.svg", "public/newsletter/en/index.html"].map(|path| project.read(path));
    for text in own {
        let text = text.replace("http://www.w3.org/2000/svg", "");
        for foreign in ["url(http", "url(\"http", "@import", "src=\"http", "<script"] {
            assert!(!text.contains(foreign), "{foreign}");
        }
    }
}
