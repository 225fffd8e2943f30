//! The story that the tests of versions tell: eleven states of one notice, `tests/fixtures/versions/`, and projects that have published them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use seloste::source::yaml::embedded;
use seloste::time::{Date, parse_date};
use serde::Deserialize;

use crate::support::{Project, Run};

/// The formats that are cheap to make.
pub const FORMATS: [&str; 4] = ["html", "markdown", "text", "json"];
pub const LANGUAGES: [&str; 3] = ["fi", "en", "sv"];
/// How many versions the projects of the tests begin with; one more is told in the story.
pub const TEN: usize = 10;
pub const ADDRESS: &str = "https://verkkokauppa.example";
const FIRST: &str = include_str!("../fixtures/versions/1.yaml");
const SWEDISH: &str = include_str!("../fixtures/versions/7.sv.yaml");

/// A version of the story.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    pub published: String,
    /// The day on which people are told of it; nobody is told of what does not matter to them.
    pub announced: Option<String>,
    pub effective: String,
    /// How much it changes, by the name of a class; nothing for the first.
    pub class: Option<String>,
    /// What it changes, by the rows of `src/law/changes.yaml`.
    #[serde(default)]
    pub changes: Vec<String>,
    /// The sections of the page in which that is told, by class.
    #[serde(default)]
    pub sections: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    replace: Vec<Replacement>,
    /// Texts of the Swedish translation that the notice no longer has.
    #[serde(default)]
    untranslated: Vec<String>,
    /// Words that stand in it and in all later ones, by language, and words that stand in none of them and in all earlier ones.
    #[serde(default)]
    pub tells: BTreeMap<String, String>,
    #[serde(default)]
    pub no_longer: BTreeMap<String, String>,
    /// The notice, whole.
    #[serde(skip)]
    pub text: String,
}

/// Words of the notice before it that others take the place of. Words of several lines stand in the notice indented as a whole.
#[derive(Debug, Deserialize)]
struct Replacement {
    was: String,
    now: String,
}

static STORY: LazyLock<Vec<Step>> = LazyLock::new(|| {
    let mut steps = vec![Step {
        published: value(FIRST, "updated").to_owned(),
        announced: None,
        effective: value(FIRST, "effective").to_owned(),
        class: None,
        changes: Vec::new(),
        sections: BTreeMap::new(),
        replace: Vec::new(),
        untranslated: Vec::new(),
        tells: BTreeMap::new(),
        no_longer: BTreeMap::new(),
        text: FIRST.to_owned(),
    }];
    for number in 2..=TEN + 1 {
        let path = format!("tests/fixtures/versions/{number}.yaml");
        let mut step: Step = embedded(&path, &fs::read_to_string(&path).unwrap_or_else(|cause| panic!("{path}: {cause}")));
        let before = steps.last().map_or("", |step| step.text.as_str());
        let text = step.replace.iter().fold(before.to_owned(), |text, one| replaced(&text, one, number));
        let text = set(&set(&text, "version", &format!("\"{number}\"")), "updated", &step.published);
        step.text = told(&set(&text, "effective", &step.effective), step.announced.as_deref());
        steps.push(step);
    }
    steps
});

/// The versions of the story, the first one first.
pub fn story() -> &'static [Step] {
    &STORY
}

/// The version with a number.
pub fn step(number: usize) -> &'static Step {
    &STORY[number - 1]
}

impl Step {
    /// Whether version `number` of the story is published in a language.
    pub fn languages(&self) -> Vec<&'static str> {
        let stated = value(&self.text, "languages");
        LANGUAGES.into_iter().filter(|code| stated.contains(code)).collect()
    }
}

fn value<'t>(text: &'t str, key: &str) -> &'t str {
    let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
    line.unwrap_or_else(|| panic!("the notice states `{key}`"))
}

fn set(text: &str, key: &str, word: &str) -> String {
    text.replacen(&format!("\n{key}: {}\n", value(text, key)), &format!("\n{key}: {word}\n"), 1)
}

/// The plan for telling people is that of one version, and stands behind the day from which it applies.
fn told(text: &str, announced: Option<&str>) -> String {
    let mut lines: Vec<_> = text.lines().filter(|line| !line.starts_with("announcement: ")).map(str::to_owned).collect();
    let at = lines.iter().position(|line| line.starts_with("effective: ")).expect("it says from when it applies");
    lines.splice(at + 1..at + 1, announced.map(|day| format!("announcement: {{ on: {day}, by: [email] }}")));
    lines.join("\n") + "\n"
}

fn replaced(text: &str, one: &Replacement, number: usize) -> String {
    let is_block = one.was.ends_with('\n');
    let indents = if is_block { 0..12 } else { 0..1 };
    let found = indents.rev().map(|indent| (indented(&one.was, indent), indented(&one.now, indent))).find(|(was, _)| text.contains(was));
    let (was, now) = found.unwrap_or_else(|| panic!("version {number}: the notice before it says\n{}", one.was));
    assert_eq!(text.matches(&was).count(), 1, "version {number}: the notice before it says once\n{was}");
    text.replace(&was, &now)
}

/// Lines with blanks before each; a word within a line stays as it is.
fn indented(text: &str, by: usize) -> String {
    if by == 0 { text.to_owned() } else { text.lines().map(|line| format!("{}{line}\n", " ".repeat(by))).collect() }
}

/// A project that has published nothing yet.
pub fn shop(name: &str) -> Project {
    let project = Project::new(name, &[("site/site.yaml", &format!("base-url: {ADDRESS}\n"))]);
    write(&project, 1);
    project
}

/// A project that has published the first ten versions, each on its day.
pub fn published(name: &str) -> Project {
    static TEN_PUBLISHED: LazyLock<Project> = LazyLock::new(|| {
        let project = shop("ten-versions");
        (1..=TEN).for_each(|number| publish(&project, number));
        project
    });
    let project = Project::new(name, &[]);
    copy(&TEN_PUBLISHED.root, &project.root);
    project
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in crate::support::files(from) {
        let place = to.join(path);
        fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(place, bytes).expect("a file can be copied");
    }
}

/// Writes a version of the story as it was before it was published.
pub fn write(project: &Project, number: usize) {
    project.write("notices/customers.yaml", &step(number).text);
    if step(number).languages().contains(&"sv") {
        let is_said = |line: &&str| !step(number).untranslated.iter().any(|address| line.starts_with(address.as_str()));
        project.write("translations/sv/customers.yaml", SWEDISH.lines().filter(is_said).collect::<Vec<_>>().join("\n") + "\n");
        confirm(project);
    }
}

/// Somebody has looked at the translations.
pub fn confirm(project: &Project) {
    let run = project.run(&["translations", "confirm", "--stale"]);
    assert_eq!(run.code, Some(0), "{run:?}");
}

/// Publishes a version of the story on its day.
pub fn publish(project: &Project, number: usize) {
    write(project, number);
    let run = publish_on(project, &step(number).published);
    assert_eq!(run.code, Some(0), "version {number}: {}{}", run.stdout, run.stderr);
}

pub fn publish_on(project: &Project, day: &str) -> Run {
    project.run(&with_formats(&["publish", "customers", "--today", day]))
}

/// Builds the site of a day, in the formats of the tests.
pub fn build(project: &Project, day: &str) {
    let run = build_on(project, day);
    assert_eq!(run.code, Some(0), "{day}: {}", run.stderr);
}

pub fn build_on(project: &Project, day: &str) -> Run {
    project.run(&with_formats(&["build", "--no-cache", "--today", day]))
}

fn with_formats<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    arguments.iter().copied().chain(FORMATS.iter().flat_map(|format| ["--format", format])).collect()
}

/// The files of a format in the folder of a language.
pub fn file(format: &str) -> &'static str {
    match format {
        "html" => "index.html",
        "markdown" => "customers.md",
        "text" => "customers.txt",
        _ => "customers.json",
    }
}

/// A file of the site as text, with blanks as they are typed.
pub fn page(project: &Project, path: &str) -> String {
    project.read(&format!("public/{path}")).replace('\u{a0}', " ")
}

pub fn day(text: &str) -> Date {
    parse_date(text).expect("a day of the story is one")
}

pub fn before(text: &str) -> String {
    day(text).yesterday().expect("there is a day before").to_string()
}

pub fn after(text: &str) -> String {
    day(text).tomorrow().expect("there is a day after").to_string()
}
