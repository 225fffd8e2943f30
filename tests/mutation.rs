//! Every fact of a complete notice is removed, and then damaged, one at a time; each mutant is found by the rule that watches the fact.
//!
//! `mutation/expected.yaml` names the rules for each fact, or says why a mutant without it is a complete notice, too. After a change run
//! `MUTANTS=1 cargo test --test mutation -- --nocapture` to see what is found where.

#[path = "mutation/tree.rs"]
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use seloste::check;
use seloste::project::Project;
use seloste::time::{Date, parse_date};
use serde::Deserialize;
use tree::Value;

/// What is expected of each kind of mutant, by the pattern of the fact's path.
type Expected = BTreeMap<String, BTreeMap<String, Answer>>;

/// Facts that are made wrong instead of being removed: what the change is called, the key it is made to, and what is written there.
const WRONGS: &[(&str, &str, &str)] = &[
    ("left-open", "retention", "{criteria: {LANGUAGE: NECESSARY}}"),
    ("left-open", "interest", "{LANGUAGE: INTEREST}"),
    ("consented-to", "basis", "consent"),
    ("balanced", "basis", "legitimate-interests"),
    ("obliged", "basis", "legal-obligation"),
    ("moved-abroad", "country", "IN"),
    ("unreachable", "email", "info(at)esimerkki.example"),
    ("scripted", "website", "\"javascript:alert(1)\""),
    ("scripted", "form", "\"javascript:alert(1)\""),
    ("out-of-time", "updated", "2031-01-01"),
    ("out-of-time", "effective", "2001-01-01"),
    ("out-of-time", "review-by", "2020-01-01"),
    ("denied", "transfers", "none"),
    ("denied", "cookies", "none"),
    ("denied", "provision", "none"),
    ("denied", "retention", "none"),
    ("denied", "sources", "none"),
    ("denied", "recipients", "none"),
    ("denied", "purposes", "none"),
    ("denied", "basis", "none"),
    ("denied", "data", "none"),
    ("denied", "people", "none"),
    ("denied", "languages", "none"),
    ("denied", "controller", "none"),
    ("decided-alone", "automated-decisions", "{decisions: [{what: {LANGUAGE: Refusing an order}}]}"),
];

/// What finds a mutant.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", untagged)]
enum Answer {
    /// Any of these rules, or mistakes of reading.
    Found(Vec<String>),
    /// Nothing need find it, because the notice is complete without it; if something does, it is one of these.
    Survives { survives: String, or: Option<Vec<String>> },
}

/// A file in which one fact is not as it was.
struct Mutant {
    file: String,
    /// `removed`, `damaged`, or the name of what was made wrong.
    kind: &'static str,
    pattern: String,
    text: String,
}

fn today() -> Date {
    parse_date("2026-11-22").expect("the day of the tests is one")
}

/// The files of the complete notices, by their path below `notices/`.
fn files() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/complete/notices");
    let mut files = BTreeMap::new();
    // Three stand among the repository's own notices. Here they are in the languages that they say themselves.
    for (name, languages) in [("clinic", "[fi, en, sv]"), ("employer", "[fi]"), ("school", "[sv]")] {
        let text = fs::read_to_string(format!("notices/{name}.yaml")).expect("a notice");
        let line = text.lines().find(|line| line.starts_with("languages: ")).expect("it states its languages").to_owned();
        files.insert(format!("{name}.yaml"), text.replace(&line, &format!("languages: {languages}")));
    }
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the complete notices are there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).expect("it lies below").to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path).expect("a notice"));
        }
    }
    files.insert("complete.yaml".to_owned(), include_str!("rules/complete.yaml").to_owned());
    files
}

/// Words that say nothing, in a language.
fn in_language(wrong: &str, language: &str) -> String {
    let (necessary, interest) = match language {
        "fi" => ("niin kauan kuin on tarpeen", "liiketoimintamme edut"),
        "sv" => ("så länge det är nödvändigt", "våra affärsintressen"),
        _ => ("as long as necessary", "our legitimate interests"),
    };
    wrong.replace("LANGUAGE", language).replace("NECESSARY", necessary).replace("INTEREST", interest)
}

fn mutants(files: &BTreeMap<String, String>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (file, text) in files {
        let value = tree::read(text);
        // The words of a wrong fact are in the first language of the notice, so that nothing but the fact is wrong.
        let language = text.split_once("languages: [").map_or("fi", |(_, rest)| &rest[..2]);
        for path in value.paths() {
            let pattern = value.pattern(&path);
            // What is inherited and what is waived are no facts of the notice.
            if pattern.starts_with("extends") || pattern.starts_with("waive") || pattern.ends_with("reference") {
                continue;
            }
            let mutant = |kind, value: Value| Mutant { file: file.clone(), kind, pattern: pattern.clone(), text: value.written() };
            mutants.push(mutant("removed", value.without(&path)));
            if let Value::Scalar(..) = value.at(&path) {
                mutants.push(mutant("damaged", value.with(&path, Value::Scalar("TODO".to_owned(), true))));
            }
            let key = pattern.rsplit('.').next().unwrap_or_default();
            for (name, _, wrong) in WRONGS.iter().filter(|(_, of, _)| *of == key) {
                let wrong = tree::read(&in_language(wrong, language));
                if wrong != *value.at(&path) {
                    mutants.push(mutant(name, value.with(&path, wrong)));
                }
            }
        }
    }
    mutants
}

/// The codes of what is found in a project with a mutant in it.
fn found(folder: &Path, files: &BTreeMap<String, String>, mutant: &Mutant) -> BTreeSet<String> {
    // A part is judged by the notices that inherit it, a notice alone with the parts.
    let is_part = |name: &str| name.contains('/') || name == "vocabulary.yaml";
    let _ = fs::remove_dir_all(folder);
    for (name, text) in files {
        if is_part(name) || is_part(&mutant.file) || *name == mutant.file {
            let path = folder.join("notices").join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the target folder can be written");
            fs::write(path, if *name == mutant.file { &mutant.text } else { text }).expect("the target folder can be written");
        }
    }
    let Ok((project, reading)) = Project::load(folder) else { return BTreeSet::from(["no-project".to_owned()]) };
    let unused = |code: &&str| *code != "unused-part";
    let codes = reading.iter().map(|finding| finding.code).filter(unused).map(str::to_owned);
    codes.chain(check::check(&project, today()).findings.iter().map(|finding| finding.code.to_owned())).collect()
}

/// Everything that is found in every mutant, on all threads.
fn judged(files: &BTreeMap<String, String>, mutants: &[Mutant]) -> Vec<BTreeSet<String>> {
    let (next, results) = (AtomicUsize::new(0), Mutex::new(vec![BTreeSet::new(); mutants.len()]));
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation");
    std::thread::scope(|scope| {
        for thread in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            let (next, results) = (&next, &results);
            let folder: PathBuf = root.join(thread.to_string());
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(mutant) = mutants.get(index) else { break };
                    let codes = found(&folder, files, mutant);
                    results.lock().expect("no thread panics with the lock")[index] = codes;
                }
            });
        }
    });
    results.into_inner().expect("no thread panics with the lock")
}

#[test]
fn no_mutant_goes_unnoticed() {
    let files = files();
    let mutants = mutants(&files);
    assert!(mutants.len() > 500, "only {} mutants", mutants.len());
    let results = judged(&files, &mutants);
    if std::env::var_os("MUTANTS").is_some() {
        print_found(&mutants, &results);
        return;
    }
    let expected: Expected = yaml();
    let mut used: BTreeSet<(&str, String)> = BTreeSet::new();
    let mut faults = BTreeSet::new();
    for (mutant, codes) in mutants.iter().zip(&results) {
        match expected.get(mutant.kind).and_then(|answers| answer(answers, &mutant.pattern)) {
            None => drop(faults.insert(format!("{} {}: no answer; found {codes:?} ({})", mutant.kind, mutant.pattern, mutant.file))),
            Some((pattern, answer)) => {
                used.insert((mutant.kind, pattern.to_owned()));
                if let Some(fault) = fault(answer, codes) {
                    faults.insert(format!("{} {}: {fault} ({})", mutant.kind, mutant.pattern, mutant.file));
                }
            }
        }
    }
    let all = expected.iter().flat_map(|(kind, answers)| answers.keys().map(move |key| (kind.as_str(), key)));
    faults.extend(
        all.filter(|(kind, key)| !used.contains(&(*kind, (*key).clone())))
            .map(|(kind, key)| format!("{kind} {key}: no mutant is like that")),
    );
    assert!(faults.is_empty(), "{} of {} mutants:\n{}", faults.len(), mutants.len(), faults.into_iter().collect::<Vec<_>>().join("\n"));
}

fn yaml() -> Expected {
    seloste::source::yaml::embedded("tests/mutation/expected.yaml", include_str!("mutation/expected.yaml"))
}

/// The answer for a path: the longest pattern that is the path, or its end after `…`.
fn answer<'a>(answers: &'a BTreeMap<String, Answer>, path: &str) -> Option<(&'a str, &'a Answer)> {
    let fits = |pattern: &str| match pattern.strip_prefix('…') {
        Some(end) => path.ends_with(end),
        None => path == pattern,
    };
    let best = answers.iter().filter(|(pattern, _)| fits(pattern)).max_by_key(|(pattern, _)| (!pattern.starts_with('…'), pattern.len()))?;
    Some((best.0, best.1))
}

fn fault(answer: &Answer, codes: &BTreeSet<String>) -> Option<String> {
    let is_among = |wanted: &[String]| wanted.iter().any(|code| codes.contains(code));
    match answer {
        Answer::Found(wanted) if is_among(wanted) => None,
        Answer::Found(wanted) => Some(format!("{wanted:?} expected, found {codes:?}")),
        Answer::Survives { .. } if codes.is_empty() => None,
        Answer::Survives { or, .. } if or.as_deref().is_some_and(is_among) => None,
        Answer::Survives { .. } => Some(format!("said to survive, and {codes:?} found it")),
    }
}

#[test]
fn survivors_have_reasons() {
    let expected = yaml();
    for (pattern, answer) in expected.values().flatten() {
        if let Answer::Survives { survives, .. } = answer {
            assert!(survives.split_whitespace().count() > 3, "{pattern}: “{survives}” is no reason");
        }
    }
}

/// What is found in each mutant, a line for each.
fn print_found(mutants: &[Mutant], results: &[BTreeSet<String>]) {
    for (mutant, codes) in mutants.iter().zip(results) {
        println!("{}\t{}\t{}\t{}", mutant.kind, mutant.pattern, mutant.file, codes.iter().cloned().collect::<Vec<_>>().join(" "));
    }
}
