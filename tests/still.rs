//! What is kept of a version only tells: a pull request can bring a version that nobody published, with digests that are right and with more in
//! it than a notice has.

mod support;

use seloste::project::versions::digest_of;
use support::Project;

const FOLDER: &str = "notices/versions/customers/2026-11-15";

/// A project with a version in one language.
fn published(name: &str) -> Project {
    let project = Project::complete(name, &[]);
    let run = project.run(&["publish", "customers", "--today=2026-11-10", "--format=html", "--format=json"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    project
}

/// Puts other bytes in the place of a file, or beside the others, and makes every digest right.
fn forge(project: &Project, path: &str, change: impl Fn(&str) -> String) {
    let file = format!("{FOLDER}/{path}");
    let before = if project.has(&file) { project.read(&file) } else { String::new() };
    let after = change(&before);
    assert_ne!(before, after, "nothing was forged");
    project.write(&file, &after);
    let list = project.read(&format!("{FOLDER}/files.sha256"));
    let mut lines: Vec<String> = list.lines().filter(|line| !line.ends_with(&format!("  {path}"))).map(str::to_owned).collect();
    lines.push(format!("{}  {path}", digest_of(after.as_bytes())));
    let list = lines.join("\n") + "\n";
    project.write(&format!("{FOLDER}/files.sha256"), &list);
    let head = project.read(&format!("{FOLDER}/version.yaml"));
    let above: String = head
        .lines()
        .filter(|line| !line.starts_with("sha256: "))
        .map(|line| if line.starts_with("files: ") { format!("files: {}\n", digest_of(list.as_bytes())) } else { format!("{line}\n") })
        .collect();
    project.write(&format!("{FOLDER}/version.yaml"), format!("{above}sha256: {}\n", digest_of(above.as_bytes())));
}

/// Builds, and expects that nothing is built for this reason.
fn is_refused(project: &Project, reason: &str) {
    let run = project.run(&["build", "--no-cache", support::TODAY]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains(reason), "{}", run.stderr);
    assert!(!project.has("public"), "nothing was built");
}

#[test]
fn what_was_published_is_built() {
    let project = published("as-published");
    let run = project.run(&["build", "--no-cache", support::TODAY]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(project.has("public/customers/2026-11-15/en/index.html"));
}

#[test]
fn a_forged_page_cannot_act() {
    for (name, forged) in [
        ("script", "<script>alert(1)</script></body>"),
        ("event", "<p onmouseover=\"alert(1)\">x</p></body>"),
        ("frame", "<iframe src=\"https://example.com/\"></iframe></body>"),
        ("address", "<a href=\"javascript:alert(1)\">x</a></body>"),
    ] {
        let project = published(name);
        forge(&project, "pages/en/index.html", |page| page.replace("</body>", forged));
        is_refused(&project, "a published notice only tells");
    }
}

#[test]
fn a_forged_page_loads_nothing_from_elsewhere() {
    let project = published("loads");
    forge(&project, "pages/en/index.html", |page| page.replace("</body>", "<img src=\"https://example.com/x.png\"></body>"));
    let run = project.run(&["build", "--no-cache", support::TODAY]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(!project.has("public"), "{}", run.stderr);
}

#[test]
fn only_files_of_a_notice_are_published() {
    let project = published("svg");
    forge(&project, "pages/en/picture.svg", |_| "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned());
    is_refused(&project, "no notice is published as such a file");
}

#[test]
fn forged_words_lead_nowhere_else_and_name_no_files() {
    let project = published("link");
    forge(&project, "words/en.json", |words| words.replace("\"href\": \"#", "\"href\": \"javascript:alert(1)//"));
    is_refused(&project, "a link that a notice cannot have");
    let project = published("name");
    forge(&project, "words/en.json", |words| {
        words.replace("\"name\": \"customers\"", "\"name\": \"../../../x\"").replace("\"root\": \"", "\"root\": \"https://example.com/")
    });
    let run = project.run(&["build", "--no-cache", support::TODAY]);
    assert_eq!(run.code, Some(0), "where a page lies is for the site to say: {}", run.stderr);
    assert!(!project.read("public/customers/en/index.html").contains("https://example.com/style.css"));
}

#[test]
fn own_templates_that_act_or_hide_the_note_are_told_when_a_version_is_made() {
    let project = Project::complete("own-template", &[]);
    let publish = || project.run(&["publish", "customers", "--today=2026-11-10", "--format=html"]);
    project.write("templates/notice.html", "<!doctype html><html lang=\"{{ language }}\"><head><title>{{ plain_title }}</title></head><body onload=\"x()\"><!--standing--></body></html>");
    let run = publish();
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("`onload`"), "{}", run.stderr);
    project.write(
        "templates/notice.html",
        "<!doctype html><html lang=\"{{ language }}\"><head><title>{{ plain_title }}</title></head><body></body></html>",
    );
    let run = publish();
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("<!--standing-->"), "{}", run.stderr);
    assert!(!project.has("notices/versions/customers"));
}
