//! States of notices to be compared, and the cases of `tests/fixtures/changes`, whose head says how they are written.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use seloste::changes::State;
use seloste::project::Project;
use seloste::source::facts::Facts;
use seloste::time::{Date, parse_date};

/// A project of one notice, and the day as of which it is looked at.
pub struct Side {
    pub project: Project,
    pub today: Date,
    /// What is wrong with the files.
    pub trouble: Vec<String>,
}

impl Side {
    pub fn state(&self) -> State<'_> {
        state(&self.project, "notice", self.today)
    }

    pub fn facts(&self) -> &Facts {
        &self.project.facts["notice"]
    }
}

/// A notice of a project that was loaded with its facts.
pub fn state<'a>(project: &'a Project, id: &str, today: Date) -> State<'a> {
    let notice = project.notice(id).unwrap_or_else(|| panic!("`{id}` is no notice of the project"));
    State { facts: &project.facts[id], notice, vocabulary: &project.vocabulary, today }
}

/// A notice that is the only one of its project, with a vocabulary if it is not empty.
pub fn side(name: &str, notice: &str, vocabulary: &str, today: Date) -> Side {
    let mut files = vec![("notices/notice.yaml", notice)];
    if !vocabulary.trim().is_empty() {
        files.push(("notices/vocabulary.yaml", vocabulary));
    }
    let scratch = super::Project::new(name, &files);
    let (project, findings) = Project::load_with_facts(&scratch.root).expect("a scratch project can be read");
    let trouble = findings.iter().map(|finding| format!("{name} {} {}", project.place(finding.span()), finding.message)).collect();
    Side { project, today, trouble }
}

/// Two states and what is told of them.
pub struct Case {
    pub name: String,
    pub before: Side,
    pub after: Side,
    /// As `after 3: row`, or `follows: row path`.
    pub expected: Vec<String>,
}

/// Every case, in the order of the files.
pub static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut files: Vec<_> = fs::read_dir("tests/fixtures/changes").expect("the cases").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.iter().flat_map(|file| cases_of(file)).collect()
});

fn cases_of(file: &Path) -> Vec<Case> {
    let text = fs::read_to_string(file).expect("cases");
    let topic = file.file_stem().unwrap_or_default().to_string_lossy();
    let mut from = 0;
    let mut cases = Vec::new();
    for (number, block) in text.split("\n---\n").enumerate() {
        let name = format!("{topic}-{}", from + 1);
        if number > 0 {
            cases.push(case(&name, block));
        }
        from += block.lines().count() + 1;
    }
    cases
}

fn case(name: &str, block: &str) -> Case {
    let mut expected: Vec<_> =
        block.lines().filter_map(|line| line.strip_prefix("# ")).filter(|line| line.starts_with("follows: ")).map(str::to_owned).collect();
    let days = block.lines().find_map(|line| line.strip_prefix("# days: ")).unwrap_or("2026-11-22 2026-11-22");
    let (first, second) = days.split_once(' ').expect("two days");
    let mut side_of = |which: &str, day: &str| {
        let (notice, vocabulary, rows) = written(block, which);
        expected.extend(rows.iter().map(|(line, row)| format!("{which} {line}: {row}")));
        side(&format!("{name}-{which}"), &notice, &vocabulary, parse_date(day).expect("a day"))
    };
    let (before, after) = (side_of("before", first), side_of("after", second));
    Case { name: name.to_owned(), before, after, expected }
}

/// One side of a case as a file of its own, on the same lines, its vocabulary as another, and the rows that stand beside lines.
fn written(block: &str, which: &str) -> (String, String, Vec<(usize, String)>) {
    let (mut notice, mut vocabulary, mut rows) = (String::new(), String::new(), Vec::new());
    let (mut is_side, mut is_vocabulary) = (false, false);
    for (number, line) in block.lines().enumerate() {
        if !line.starts_with(' ') {
            is_side = line == format!("{which}:");
        }
        let own = line.strip_prefix("  ").filter(|_| is_side).unwrap_or_default();
        if !own.starts_with(' ') {
            is_vocabulary = own == "vocabulary:";
        }
        let (to_notice, to_vocabulary) = match is_vocabulary {
            true => ("", own.strip_prefix("  ").unwrap_or_default()),
            false => (own, ""),
        };
        notice.push_str(&format!("{to_notice}\n"));
        vocabulary.push_str(&format!("{to_vocabulary}\n"));
        let beside = own.rsplit_once(" # ").map_or("", |(_, rows)| rows);
        rows.extend(beside.split(',').map(str::trim).filter(|row| !row.is_empty()).map(|row| (number + 1, row.to_owned())));
    }
    if !notice.contains("\nregisters:") && !notice.contains("\ntitle:") {
        notice.push_str("title: { en: Notice }\n");
    }
    (notice, vocabulary, rows)
}
