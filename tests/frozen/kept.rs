//! A project with three published versions and a site, and ways to tamper with what is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use seloste::project::versions::digest_of;

use crate::support::{COMPLETE, Project, Run, changed, files, run};

/// The days on which the versions were published, and from which they apply.
pub const VERSIONS: [(&str, &str); 3] = [("2026-11-10", "2026-11-15"), ("2026-11-20", "2026-12-01"), ("2026-12-10", "2027-01-01")];
/// A day after all of it.
pub const LATER: &str = "2027-01-10";

/// The notice as each version states it, which differs in the telephone number of the data protection officer, and a later day.
pub fn notice(number: usize, effective: &str) -> String {
    let phone = format!("+358 10 000 000{number}");
    let title = format!("title: {{ en: Privacy notice for customers }}\nversion: \"{number}\"\n");
    let text = changed(&[
        ("+358 10 000 0001", &phone),
        ("effective: 2026-11-15", &format!("effective: {effective}")),
        ("title: { en: Privacy notice for customers }\n", &title),
        ("version: \"1.0\"\n", ""),
    ]);
    assert!(text != COMPLETE || number == 1);
    text
}

/// A project with three versions and the site of a day on which the third applies.
pub fn project(name: &str) -> Project {
    static KEPT: LazyLock<Project> = LazyLock::new(|| {
        let project = Project::new("three-versions", &[]);
        for (index, (published, effective)) in VERSIONS.iter().enumerate() {
            project.write("notices/customers.yaml", notice(index + 1, effective));
            let run = publish(&project, published);
            assert_eq!(run.code, Some(0), "{}", run.stderr);
        }
        let run = build(&project);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        project
    });
    let project = Project::new(name, &[]);
    for (path, bytes) in files(&KEPT.root) {
        project.write(&path, bytes);
    }
    project
}

const FORMATS: [&str; 6] = ["--format", "html", "--format", "markdown", "--format", "json"];

pub fn publish(project: &Project, today: &str) -> Run {
    project.run(&[&["publish", "customers", "--today", today][..], &FORMATS].concat())
}

pub fn build(project: &Project) -> Run {
    build_on(project, LATER)
}

pub fn build_on(project: &Project, today: &str) -> Run {
    project.run(&[&["build", "--no-cache", "--today", today][..], &FORMATS].concat())
}

/// A build of a day that the environment decides.
pub fn build_at(project: &Project, epoch: &str) -> Run {
    run(project.command(&[&["build", "--no-cache"][..], &FORMATS].concat()).env("SOURCE_DATE_EPOCH", epoch))
}

/// The path of a file of a version.
pub fn at(number: usize, file: &str) -> String {
    format!("notices/versions/customers/{}/{file}", VERSIONS[number - 1].1)
}

/// Everything that is kept and published: what a refusal leaves as it was.
pub fn all(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let kept = files(&project.root).into_iter().filter(|(path, _)| !path.starts_with(".git"));
    kept.collect()
}

/// That neither a build nor the next version is made of what is kept, that both say why, and that everything stays as it is.
pub fn assert_refused(project: &Project, name: &str, told: &[&str]) {
    let before = all(project);
    let next = notice(4, "2027-02-01");
    for (verb, run) in [
        ("build", build(project)),
        ("publish", {
            project.write("notices/customers.yaml", &next);
            publish(project, LATER)
        }),
    ] {
        assert!(matches!(run.code, Some(1 | 2)), "{name}: {verb}: {run:?}");
        told.iter().for_each(|words| assert!(run.stderr.contains(words), "{name}: {verb} says `{words}`:\n{}", run.stderr));
        assert!(!run.stderr.contains("panicked"), "{name}: {}", run.stderr);
    }
    let mut now = all(project);
    now.insert("notices/customers.yaml".to_owned(), before["notices/customers.yaml"].clone());
    assert!(now == before, "{name}: everything stays as it is");
}

/// Replaces words in a file of a version.
pub fn tamper(project: &Project, path: &str, from: &str, to: &str) {
    let text = project.read(path);
    assert!(text.contains(from), "`{path}` holds `{from}`");
    project.write(path, text.replacen(from, to, 1));
}

/// Puts right digests to a version as it lies there now, and to those that follow it, as another program could.
pub fn reseal(project: &Project, number: usize) {
    let folder = project.root.join(at(number, ""));
    let list: String = files(&folder)
        .into_iter()
        .filter(|(path, _)| !["version.yaml", "files.sha256"].contains(&path.as_str()))
        .map(|(path, bytes)| format!("{}  {path}\n", digest_of(&bytes)))
        .collect();
    project.write(&at(number, "files.sha256"), &list);
    let digest = |path: &str| digest_of(&fs::read(folder.join(path)).expect("it is there"));
    set(project, number, "files", &digest("files.sha256"));
    set(project, number, "facts", &digest("facts.yaml"));
    sign(project, number);
}

/// Puts another value to a key of a head.
pub fn set(project: &Project, number: usize, key: &str, value: &str) {
    let text = project.read(&at(number, "version.yaml"));
    let line = |line: &str| if line.starts_with(&format!("{key}: ")) { format!("{key}: {value}\n") } else { format!("{line}\n") };
    project.write(&at(number, "version.yaml"), text.lines().map(line).collect::<String>());
}

/// Puts the right digest at the end of a head, and of those that follow it.
pub fn sign(project: &Project, number: usize) {
    sign_one(project, number);
    for later in number + 1..=VERSIONS.len() {
        let digest = own_digest(project, later - 1);
        set(project, later, "previous", &digest);
        sign_one(project, later);
    }
}

/// Puts the right digest at the end of one head; the next one then follows another than it says.
pub fn sign_one(project: &Project, number: usize) {
    let text = project.read(&at(number, "version.yaml"));
    let (above, _) = text.rsplit_once("sha256: ").expect("a head ends with its digest");
    project.write(&at(number, "version.yaml"), format!("{above}sha256: {}\n", digest_of(above.as_bytes())));
}

fn own_digest(project: &Project, number: usize) -> String {
    let text = project.read(&at(number, "version.yaml"));
    text.rsplit_once("sha256: ").expect("a head ends with its digest").1.trim().to_owned()
}

/// Moves a folder of the project.
pub fn rename(project: &Project, from: &str, to: &str) {
    fs::rename(project.root.join(from), project.root.join(to)).expect("it can be moved");
}

pub fn remove(project: &Project, path: &str) {
    let path: &Path = &project.root.join(path);
    if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("it can be removed");
}
