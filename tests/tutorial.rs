//! What the tutorial and the how-tos tell their readers to type is typed, and what they say that seloste answers is what it answers.
//!
//! A fenced block with `yaml FILE` is a whole file. `yaml mends FILE` replaces the line that begins with the same key, at the same
//! indentation, as the block. `yaml drops FILE` takes lines away. `text check` is what `check` says then. The commands of `sh typed` are run as on
//! the day of the how-tos, and `text said` is what the last of them says.

mod support;

use seloste::source::{SourceMap, tree};
use support::Project;

/// 2027-11-22, at midnight in UTC.
const DAY_OF_HOW_TOS: &str = "1826841600";

struct Block<'a> {
    info: Vec<&'a str>,
    text: String,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else { continue };
        let text: String = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
        blocks.push(Block { info: info.split(' ').collect(), text });
    }
    blocks
}

/// Puts a block in the place of the one line that is the same as its first, or else of the one that begins with the same key.
fn mended(file: &str, block: &str) -> String {
    let first = block.lines().next().expect("a block that begins with a key");
    let key = |line: &str| line.split_once(':').map(|(key, _)| key.to_owned());
    let found: Vec<_> = match file.lines().filter(|line| *line == first).collect::<Vec<_>>() {
        same if same.len() == 1 => same,
        _ => file.lines().filter(|line| key(line) == key(first)).collect(),
    };
    let [line] = found.as_slice() else { panic!("`{first}` can go in {} places of\n{file}", found.len()) };
    file.replacen(&format!("{line}\n"), block, 1)
}

/// What must stand in the answer of `check`, and the day as of which it is given.
fn answer(page: &str, project: &Project, expected: &str) {
    let day = expected.split(" as of ").nth(1).and_then(|rest| rest.split_whitespace().next()).expect("a day");
    let run = project.run(&["check", "--today", day]);
    let said = format!("{}{}", run.stdout, run.stderr);
    for line in expected.lines() {
        assert!(said.contains(line), "{page} promises\n{expected}\nand `check` says\n{said}");
    }
    // The last line counts the findings, so none is left out silently.
    assert!(said.ends_with(&format!("{}\n", expected.lines().last().unwrap_or_default())), "{page}: {said}");
}

/// Runs the commands of a block, and returns what the last of them says.
fn typed(project: &Project, commands: &str) -> String {
    let mut said = String::new();
    for line in commands.lines().filter_map(|line| line.strip_prefix("seloste ")) {
        let words: Vec<_> = line.split('#').next().unwrap_or_default().split_whitespace().collect();
        let run = support::run(project.command(&words).env("SOURCE_DATE_EPOCH", DAY_OF_HOW_TOS));
        said = format!("{}{}", run.stdout, run.stderr);
        assert_eq!(run.code, Some(0), "{line}: {said}");
    }
    said
}

/// Types what a page says, and answers with what `check` was promised to say.
fn follow(page: &str, project: &Project) -> Vec<String> {
    let text = std::fs::read_to_string(page).expect("a page of the documents");
    let (mut answers, mut said) = (Vec::new(), String::new());
    for block in blocks(&text) {
        match block.info.as_slice() {
            ["yaml", "mends", path] => project.write(path, mended(&project.read(path), &block.text)),
            ["yaml", "drops", path] => {
                let file = project.read(path);
                assert_eq!(file.matches(&block.text).count(), 1, "what is dropped stands once in\n{file}");
                project.write(path, file.replace(&block.text, ""));
            }
            ["yaml", path] => project.write(path, &block.text),
            ["text", "check"] => {
                answer(page, project, &block.text);
                answers.push(block.text);
            }
            ["sh", "typed"] => said = typed(project, &block.text),
            ["text", "said"] => {
                assert!(block.text.lines().all(|line| said.contains(line)), "{page} promises\n{}\nand is told\n{said}", block.text)
            }
            ["yaml"] => {
                let source = SourceMap::default().add("fragment.yaml".into(), block.text.clone());
                assert_eq!(tree::parse(source, &block.text).1, [], "{}", block.text);
            }
            ["sh" | "css" | "html"] => {}
            other => panic!("{page} holds a block that is neither typed nor answered: {other:?}"),
        }
    }
    answers
}

#[test]
fn the_tutorial_does_what_it_says() {
    let project = Project::new("tutorial", &[]);
    assert_eq!(project.run(&["init"]).code, Some(0));
    let answers = follow("docs/tutorial.md", &project);
    assert!(answers.len() > 3, "the tutorial shows what `check` says");
    assert!(answers.last().expect("an answer").starts_with("no findings"), "the reader ends with a clean notice");

    let built = project.run(&["build", "--today=2027-11-22"]);
    assert_eq!(built.code, Some(0), "{built:?}");
    let page = project.read("public/customers/en/index.html");
    assert!(page.contains("Post Otter Oy") && !page.contains("India"), "the transfer is no longer told");
}

/// Every how-to begins where the tutorial ends.
#[test]
fn every_how_to_does_what_it_says() {
    let mut answers = 0;
    for entry in std::fs::read_dir("docs/howto").expect("the how-tos") {
        let page = entry.expect("an entry").path();
        let name = page.file_stem().expect("a name").to_string_lossy().into_owned();
        let project = Project::new(&name, &[]);
        follow("docs/tutorial.md", &project);
        answers += follow(&page.to_string_lossy(), &project).len();
    }
    assert!(answers > 8, "most how-tos show what `check` says");
}
