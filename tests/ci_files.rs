//! The files for build servers hold commands that seloste knows and that do what they are for.
//!
//! The scripts in them are run here as they stand, in a repository of their own. What only GitHub, GitLab or Docker could try is not tried.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::{COMPLETE, Project, Run};

const BROKEN: (&str, &str) = ("established-in: FI", "established-in: XX");

fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&fs::read_to_string(path).expect("a file of the repository")).expect("YAML")
}

/// Runs a script in a project, with seloste on the path.
fn script(project: &Project, shell: &str, script: &str, environment: &[(&str, &str)]) -> Run {
    let folder = Path::new(env!("CARGO_BIN_EXE_seloste")).parent().expect("the binary's folder");
    let path = std::env::join_paths([folder, Path::new("/usr/local/bin"), Path::new("/usr/bin"), Path::new("/bin")]).expect("a path");
    let mut command = Command::new(shell);
    command.args(["-euc", script]).current_dir(&project.root).env("PATH", path).env("XDG_CACHE_HOME", project.caches());
    command.envs(environment.iter().copied());
    let output = command.output().expect("a shell");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// A repository with a sound notice on `main`, and a branch that breaks it.
fn repository(name: &str) -> Project {
    let project = Project::new(name, &[("notices/customers.yaml", COMPLETE)]);
    git(&project, "git init -q -b main && git add -A && git commit -qm sound && git checkout -qb change");
    project
}

fn break_it(project: &Project) {
    assert!(COMPLETE.contains(BROKEN.0), "the complete notice has the line that is broken here");
    project.write("notices/customers.yaml", COMPLETE.replacen(BROKEN.0, BROKEN.1, 1));
    git(project, "git commit -qam broken");
}

fn git(project: &Project, commands: &str) {
    let of = [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_AUTHOR_NAME", "a"),
        ("GIT_AUTHOR_EMAIL", "a@example.com"),
        ("GIT_COMMITTER_NAME", "a"),
        ("GIT_COMMITTER_EMAIL", "a@example.com"),
    ];
    let run = script(project, "sh", commands, &of);
    assert_eq!(run.code, Some(0), "{run:?}");
}

/// The script of a step of the action.
fn step(id: &str) -> String {
    let action = yaml("action.yml");
    let steps = action["runs"]["steps"].as_array().expect("steps");
    let step = steps.iter().find(|step| step["id"] == id).expect("a step with this id");
    step["run"].as_str().expect("a script").to_owned()
}

/// What the action hands to its scripts when nothing is stated, but for the program, which is here already.
fn inputs(changed: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut inputs = vec![
        ("SELOSTE", "seloste"),
        ("PROJECT", "."),
        ("FAIL_ON", "error"),
        ("CHANGED_SINCE", ""),
        ("OUTPUT", "public"),
        ("GITHUB_OUTPUT", "outputs"),
        ("CACHE", "true"),
        ("RUNNER_TEMP", "temp"),
    ];
    inputs.retain(|(name, _)| changed.iter().all(|(other, _)| other != name));
    inputs.extend(changed);
    inputs
}

#[test]
fn the_action_annotates_what_a_branch_breaks_and_builds_what_is_sound() {
    let project = repository("action");
    let sound = script(&project, "bash", &step("check"), &inputs(&[("CHANGED_SINCE", "main")]));
    assert_eq!((sound.code, sound.stdout.as_str()), (Some(0), ""), "{sound:?}");
    let built = script(&project, "bash", &step("build"), &inputs(&[]));
    assert_eq!(built.code, Some(0), "{built:?}");
    assert!(project.has("public/index.html"));
    assert_eq!(project.read("outputs"), "site=public\n");
    let kept = yaml("action.yml")["runs"]["steps"].to_string();
    assert!(project.has("temp/seloste-editions/CACHEDIR.TAG") && kept.contains(r#""path":"${{ runner.temp }}/seloste-editions""#));
    fs::remove_dir_all(project.root.join("temp")).expect("it was there");
    let built = script(&project, "bash", &step("build"), &inputs(&[("CACHE", "false")]));
    assert!(built.code == Some(0) && !project.has("temp") && !project.caches().exists(), "{built:?}");

    break_it(&project);
    for since in ["main", ""] {
        let broken = script(&project, "bash", &step("check"), &inputs(&[("CHANGED_SINCE", since)]));
        assert_eq!(broken.code, Some(1), "{broken:?}");
        assert!(broken.stdout.contains("::error file=notices/customers.yaml,line="), "{broken:?}");
    }
}

#[test]
fn the_action_knows_its_version_by_its_sources() {
    let project = Project::new("version", &[]);
    let here = std::env::current_dir().expect("the repository");
    let of = [
        ("GITHUB_ACTION_PATH", here.to_str().expect("a path")),
        ("GITHUB_OUTPUT", "outputs"),
        ("RUNNER_OS", "Linux"),
        ("RUNNER_ARCH", "X64"),
    ];
    let run = script(&project, "bash", &step("version"), &of);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}");
    let key = project.read("outputs");
    assert_eq!(key.trim_end().strip_prefix("key=seloste-Linux-X64-").map(str::len), Some(64), "{key}");
}

#[test]
fn the_jobs_for_gitlab_report_and_publish() {
    let project = repository("gitlab");
    let file = yaml("ci/gitlab.yml");
    let job = |name: &str| {
        let lines = file[name]["script"].as_array().expect("a script");
        lines.iter().map(|line| line.as_str().expect("a line")).collect::<Vec<_>>().join("\n")
    };
    let of = [("SELOSTE_PROJECT", "."), ("SELOSTE_FAIL_ON", "error"), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "main")];
    let published = script(&project, "sh", &job("pages"), &of);
    assert_eq!(published.code, Some(0), "{published:?}");
    assert!(project.has("public/index.html"));

    let kept = ".seloste-editions/CACHEDIR.TAG";
    assert!(project.has(kept) && file["pages"]["cache"]["paths"] == serde_json::json!([".seloste-editions"]));
    git(&project, &format!("git add --force {kept} && git commit -qm planted"));
    fs::remove_dir_all(project.root.join("public")).expect("it was there");
    let refused = script(&project, "sh", &job("pages"), &of);
    assert!(refused.code == Some(1) && !project.has("public"), "what is committed is no cache: {refused:?}");

    break_it(&project);
    let checked = script(&project, "sh", &job("seloste-check"), &of);
    assert_eq!(checked.code, Some(1), "{checked:?}");
    let report: Value = serde_json::from_str(&project.read("gl-code-quality-report.json")).expect("a report");
    assert_eq!(report[0]["location"]["path"], "notices/customers.yaml");
}

#[test]
fn the_hooks_check_the_whole_project() {
    let project = repository("hooks");
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hooks = hooks.as_array().expect("hooks");
    assert_eq!(hooks.len(), 2);
    let run = |hook: &Value| script(&project, "sh", hook["entry"].as_str().expect("a command"), &[]);
    for hook in hooks {
        assert_eq!((&hook["pass_filenames"], &hook["files"]), (&Value::Bool(false), &Value::from(r"\.ya?ml$")));
        assert_eq!(run(hook).code, Some(0), "{hook}");
    }
    break_it(&project);
    assert!(hooks.iter().all(|hook| run(hook).code == Some(1)));
}

#[test]
fn the_image_starts_what_is_in_it() {
    let file = fs::read_to_string("Dockerfile").expect("Dockerfile");
    let words = |instruction: &str| -> Vec<String> {
        let line = file.lines().rev().find_map(|line| line.strip_prefix(instruction)).expect("an instruction");
        serde_json::from_str(line).expect("a list of words")
    };
    let command = [words("ENTRYPOINT "), words("CMD ")].concat();
    assert_eq!(command, ["/seloste", "check"]);
    assert!(file.contains("/out/seloste /seloste\n") && file.lines().any(|line| line == "USER 1000:1000"));
    let verbs: Vec<_> = file.lines().filter_map(|line| line.strip_prefix("CMD [\"seloste\", \"")?.strip_suffix("\"]")).collect();
    assert_eq!(verbs, ["check"], "the image for build servers");
    assert_eq!(Project::complete("image", &[]).run(&command[1..].iter().map(String::as_str).collect::<Vec<_>>()).code, Some(0));
}

/// What the program is compiled from must be in the image, and in the sum by which the action knows its version.
#[test]
fn whatever_is_compiled_in_is_part_of_the_version() {
    let ignored = fs::read_to_string(".dockerignore").expect(".dockerignore");
    let kept: Vec<_> = ignored.lines().filter_map(|line| line.strip_prefix('!')).collect();
    let version = step("version");
    for file in compiled_in() {
        assert!(kept.iter().any(|kept| file.starts_with(kept)), "{file} is not in the image");
        assert!(version.split_whitespace().any(|part| file.starts_with(part)), "{file} is not part of the action's version");
    }
}

/// The folders and files outside `src/` that the sources include.
fn compiled_in() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![std::path::PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let ways = text.split('"').skip(1).step_by(2).filter_map(|way| {
                    way.rsplit_once("../")
                        .map_or_else(|| way.strip_prefix("$CARGO_MANIFEST_DIR/"), |(_, rest)| (Path::new(rest).exists()).then_some(rest))
                });
                found.extend(ways.map(str::to_owned));
            }
        }
    }
    assert!(found.len() > 10, "{found:?}");
    found
}

/// Verbs that the documents speak of and that are not there yet.
const TO_COME: &[&str] = &["serve"];

#[test]
fn every_command_in_the_documents_is_one_that_seloste_knows() {
    let project = Project::new("documents", &[]);
    let mut tried = 0;
    for path in documents() {
        let text = fs::read_to_string(&path).expect("a document");
        for block in text.split("```sh\n").skip(1) {
            let lines = block.split("```").next().unwrap_or_default().lines().flat_map(|line| line.split("&&")).map(str::trim);
            for line in lines.filter(|line| line.starts_with("seloste ") && !TO_COME.iter().any(|verb| line.contains(verb))) {
                let command = line.split("  #").next().unwrap_or_default();
                let run = script(&project, "sh", &format!("git() {{ echo revision; }}; {command} --help"), &[]);
                assert!(run.code == Some(0) && run.stdout.contains("Usage: seloste "), "{path}: {line}\n{run:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 5, "only {tried} commands were found");
}

fn documents() -> Vec<String> {
    let mut found = vec!["README.md".to_owned()];
    for folder in ["docs", "docs/howto"] {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        found
            .extend(entries.filter(|path| path.extension().is_some_and(|end| end == "md")).map(|path| path.to_string_lossy().into_owned()));
    }
    found.sort();
    found
}
