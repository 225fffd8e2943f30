//! Every rule keeps what its page promises: the rule is found where the failing example says, and is silent about the passing one.
//!
//! An example without a title is laid over `rules/complete.yaml`, of which no rule complains: its keys replace the keys of the same
//! name. Under a line of a failing example stands a comment whose caret points into the finding, followed by words of its label.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use seloste::check::{self, Rule};
use seloste::diagnostic::{Diagnostic, READING};
use seloste::project::Project;
use seloste::time::{Date, parse_date};

const COMPLETE: &str = include_str!("rules/complete.yaml");

fn today() -> Date {
    parse_date("2026-11-22").expect("the day of the tests is one")
}

#[test]
fn ids_are_unique_and_kebab_case() {
    let mut ids = BTreeSet::new();
    for rule in check::rules() {
        assert!(ids.insert(rule.id), "two rules are called {}", rule.id);
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.id);
        assert!(!rule.summary.ends_with('.') && !rule.summary.starts_with(char::is_uppercase), "{}: {}", rule.id, rule.summary);
    }
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let file_of = |entry: fs::DirEntry| entry.file_name().to_string_lossy().trim_end_matches(".md").to_owned();
    let pages: BTreeSet<String> =
        fs::read_dir(folder).expect("docs/rules is there").map(|entry| file_of(entry.expect("it can be read"))).collect();
    let rules: BTreeSet<String> = check::rules().map(|rule| rule.id.to_owned()).collect();
    // The page that lists them is no rule's own.
    let pages: BTreeSet<String> = pages.into_iter().filter(|page| page != "README").collect();
    assert_eq!(pages.difference(&rules).collect::<Vec<_>>(), Vec::<&String>::new(), "pages without a rule");
    for rule in check::rules() {
        assert_eq!(rule.manual.lines().next(), Some(format!("# {}", rule.id).as_str()), "the page of another rule, or none");
        assert!(rule.manual.lines().count() < 40, "the page of {} is too long", rule.id);
    }
}

#[test]
fn every_mistake_of_reading_has_a_section_and_every_section_a_mistake() {
    let sections: Vec<_> = check::manual::reading().map(|(code, _)| code).collect();
    assert_eq!(sections, READING);
    assert!(check::manual::reading().all(|(_, text)| text.len() > 50), "a section says something");
    for code in READING {
        assert!(check::rule(code).is_none(), "`{code}` is a rule, too");
    }
    // What is reported must be one of them; the constructor of findings asks as well, and this looks where no test leads.
    let mut reported = BTreeSet::new();
    for text in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        for call in [
            "Diagnostic::error(",
            ".report(",
            "finding_of_file(sources, source, ",
            "Some((",
            "Problem::Link => (",
            "Problem::Html => (",
            "Problem::Image => (",
        ] {
            let after = text.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            reported.extend(
                after
                    .filter_map(|rest| rest.split_once('"'))
                    .filter(|(code, _)| READING.contains(code) || call != "Some((")
                    .map(|(code, _)| code.to_owned()),
            );
        }
    }
    let unknown: Vec<_> = reported.iter().filter(|code| !READING.contains(&code.as_str())).collect();
    assert!(unknown.is_empty() && reported.len() + 4 > READING.len(), "{unknown:?} of {reported:?}");
}

/// The text of every source file.
fn sources(folder: &Path) -> Vec<String> {
    let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let read = |path: PathBuf| match path.is_dir() {
        true => sources(&path),
        false => fs::read_to_string(&path).into_iter().collect(),
    };
    paths.flat_map(read).collect()
}

#[test]
fn no_rule_complains_of_the_complete_notice() {
    let (project, findings) = findings("complete", COMPLETE, (None, None)).expect("the complete notice can be read");
    assert!(findings.is_empty(), "{}", told(&project, &findings));
}

#[test]
fn every_rule_is_found_where_its_page_says() {
    let faults: Vec<String> = check::rules().flat_map(|rule| faults_of(rule).err()).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_is_silent_where_its_page_says() {
    let faults: Vec<String> = check::rules().flat_map(|rule| false_alarms_of(rule).err()).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Looks for findings of the rule in its passing example.
fn false_alarms_of(rule: &Rule) -> Result<(), String> {
    let example = example(rule, "yaml passes").ok_or_else(|| format!("{}: the page has no passing example", rule.id))?;
    let published = self::example(rule, "yaml published");
    let (project, found) = findings(&format!("{}-passes", rule.id), &laid_over(&example), (None, published))?;
    let of_rule: Vec<_> = found.into_iter().filter(|finding| finding.code == rule.id).collect();
    if of_rule.is_empty() { Ok(()) } else { Err(told(&project, &of_rule)) }
}

#[test]
fn a_known_gap_is_told_once_and_as_a_gap() {
    let keys = ["people", "data", "purposes", "sources", "recipients", "retention", "provision", "automated-decisions"];
    let register: String = keys.map(|key| format!("    {key}: {{ todo: ask }}\n")).concat();
    let keys = ["name", "category", "role", "country", "purpose"];
    let recipient: String = keys.map(|key| format!("    {key}: {{ todo: ask }}\n")).concat();
    let keys = ["controller", "data-protection-officer", "transfers", "rights", "security", "cookies", "texts"];
    let notice: String = keys.map(|key| format!("{key}: {{ todo: ask }}\n")).concat();
    let gaps = format!(
        "status: draft\n{notice}recipients:\n  hosting:\n{recipient}registers:\n  customers:\n    name: customer-register\n    role: controller\n{register}"
    );
    let (project, found) = findings("gaps", &laid_over(&gaps), (None, None)).expect("a notice full of gaps can be read");
    let others: Vec<_> = found.into_iter().filter(|finding| finding.code != "open-to-do").collect();
    assert!(others.is_empty(), "{}", told(&project, &others));
}

/// Looks for a finding of the rule at every caret of its failing example.
fn faults_of(rule: &Rule) -> Result<(), String> {
    let example = example(rule, "yaml fails").ok_or_else(|| format!("{}: the page has no failing example", rule.id))?;
    let text = laid_over(&example);
    let beside = (self::example(rule, "yaml lock"), self::example(rule, "yaml published"));
    let (project, found) = findings(&format!("{}-fails", rule.id), &text, beside)?;
    let of_rule: Vec<_> = found.into_iter().filter(|finding| finding.code == rule.id).collect();
    let carets = carets(&text);
    if carets.is_empty() {
        return Err(format!("{}: no caret in the failing example", rule.id));
    }
    for (line, column, words) in carets {
        let is_there = |finding: &&Diagnostic| covers(&project, finding, line, column) && finding.labels[0].text.contains(&words);
        if !of_rule.iter().any(|finding| is_there(&finding)) {
            return Err(format!("{}: nothing at {line}:{column} says `{words}`\n{}", rule.id, told(&project, &of_rule)));
        }
    }
    Ok(())
}

/// Whether a finding's place begins on a line and covers a column of it, both counted from 1.
fn covers(project: &Project, finding: &Diagnostic, line: usize, column: usize) -> bool {
    let span = finding.span();
    let (start, file) = (project.sources.place(span), project.sources.file(span.source));
    let length = file.text[span.range()].lines().next().map_or(0, |first| first.chars().count());
    start.line == line && (start.column..start.column + length.max(1)).contains(&column)
}

/// The line and column that each caret points at, and the words behind it.
fn carets(text: &str) -> Vec<(usize, usize, String)> {
    let mut carets = Vec::new();
    for (nth, line) in text.lines().enumerate() {
        let comment = line.trim_start().strip_prefix('#').map(str::trim_start);
        if let Some(words) = comment.and_then(|comment| comment.strip_prefix('^')) {
            let column = line.chars().position(|c| c == '^').expect("the line holds a caret") + 1;
            carets.push((nth, column, words.trim_start_matches('^').trim().to_owned()));
        }
    }
    carets
}

/// The block of a rule's page that is fenced with these words.
fn example(rule: &Rule, fence: &str) -> Option<String> {
    let (_, after) = rule.manual.split_once(&format!("```{fence}\n"))?;
    let (block, _) = after.split_once("```")?;
    Some(block.to_owned())
}

/// The complete notice with the example's keys in place of its own; a whole notice stays as it is.
fn laid_over(example: &str) -> String {
    let is_key = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let key = |line: &str| line.split(':').next().unwrap_or_default().to_owned();
    let keys: BTreeSet<String> = example.lines().filter(|line| is_key(line)).map(key).collect();
    if keys.contains("title") {
        return example.to_owned();
    }
    let mut text = String::new();
    let mut is_replaced = false;
    for line in COMPLETE.lines() {
        if is_key(line) {
            is_replaced = keys.contains(&key(line));
        }
        if !is_replaced {
            text += line;
            text.push('\n');
        }
    }
    text + example
}

/// What the rules find in a notice that stands alone in a project, perhaps with a lock of its translations and a version that was published,
/// or why it cannot be read.
fn findings(name: &str, text: &str, (lock, published): (Option<String>, Option<String>)) -> Result<(Project, Vec<Diagnostic>), String> {
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules").join(name);
    fs::create_dir_all(folder.join("notices")).expect("the target folder can be written");
    if let Some(published) = published {
        publish(&folder, &laid_over(&published));
    }
    fs::write(folder.join("notices/notice.yaml"), text).expect("the target folder can be written");
    if let Some(lock) = lock {
        fs::create_dir_all(folder.join("translations")).expect("the target folder can be written");
        fs::write(folder.join("translations/notice.lock"), lock).expect("the target folder can be written");
    }
    let (project, mistakes) = Project::load(&folder).expect("the project can be read");
    if !mistakes.is_empty() {
        return Err(format!("{name} cannot be read:\n{}", told(&project, &mistakes)));
    }
    let notice = project.notice("notice").expect("the project holds one notice");
    let found = check::check_notice(&project, notice, today());
    Ok((project, found))
}

/// Publishes a notice as its first version, in one format, which is enough to be compared with.
fn publish(folder: &Path, text: &str) {
    let _ = fs::remove_dir_all(folder.join("notices/versions"));
    fs::write(folder.join("notices/notice.yaml"), text).expect("the target folder can be written");
    let (project, _) = Project::load_with_facts(folder).expect("the project can be read");
    let notice = project.notice("notice").expect("the project holds one notice");
    let day = parse_date("2026-10-01").expect("a day");
    let draft = seloste::site::Draft::new(&project, notice, &["html".to_owned()], day).expect("a draft");
    draft.make().expect("its pages").write(folder).expect("the target folder can be written");
}

fn told(project: &Project, findings: &[Diagnostic]) -> String {
    let line = |finding: &Diagnostic| {
        format!("{} {}: {} ({})\n", project.place(finding.span()), finding.code, finding.message, finding.labels[0].text)
    };
    findings.iter().map(line).collect()
}
