//! A scratch project on disk, and the command run in it.

#![allow(dead_code)] // Every test file is a crate of its own and uses only some of this.

pub mod git;
pub mod states;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A notice that no rule complains of.
pub const COMPLETE: &str = include_str!("../rules/complete.yaml");
/// The day on which every test judges.
pub const TODAY: &str = "--today=2026-11-22";

/// A project in a folder of its own, which is empty when the test begins.
pub struct Project {
    pub root: PathBuf,
}

/// What a run of the command left behind.
#[derive(Debug, PartialEq)]
pub struct Run {
    /// `None` if a signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    /// A project named after the test that uses it, with these files.
    pub fn new(name: &str, files: &[(&str, &str)]) -> Project {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("what an earlier run left can be removed");
        }
        // A repository of its own, or what lies beside it would be taken for a part of the one that it is tested in. To git it is none yet.
        fs::create_dir_all(root.join(".git")).expect("the scratch folder can be made");
        let project = Project { root };
        if project.caches().exists() {
            fs::remove_dir_all(project.caches()).expect("what an earlier run left can be removed");
        }
        files.iter().for_each(|(path, text)| project.write(path, text));
        project
    }

    /// A project whose only notice is the complete one, changed by replacing words that stand in it once.
    pub fn complete(name: &str, changes: &[(&str, &str)]) -> Project {
        Project::new(name, &[("notices/customers.yaml", &changed(changes))])
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.root.join(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("its folder can be made");
        fs::write(file, bytes).expect("a scratch file can be written");
    }

    pub fn read(&self, path: &str) -> String {
        let text = fs::read_to_string(self.root.join(path));
        text.unwrap_or_else(|cause| panic!("`{path}` cannot be read: {cause}"))
    }

    pub fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The command, to be run in the project's folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
        command.args(arguments).current_dir(&self.root).env_remove("NO_COLOR").env("XDG_CACHE_HOME", self.caches());
        command
    }

    /// The folder in which the user's programs keep their caches: one for each project, beside it.
    pub fn caches(&self) -> PathBuf {
        let name = self.root.file_name().expect("a project has a name").to_string_lossy();
        self.root.with_file_name(format!(".caches-of-{name}"))
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(arguments))
    }

    pub fn check(&self) -> Run {
        self.run(&["check", TODAY])
    }

    pub fn build(&self) -> Run {
        self.run(&["build", TODAY])
    }

    /// Every file of the published site, by its path in the site, with its bytes.
    pub fn site(&self) -> Vec<(String, Vec<u8>)> {
        files(&self.root.join("public"))
    }
}

/// The complete notice with some of its words replaced.
pub fn changed(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(COMPLETE.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in the complete notice");
        text.replace(from, to)
    })
}

pub fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the command can be run");
    let text = |bytes| String::from_utf8(bytes).expect("what the command says is UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Every file below a folder, sorted, by its path in it.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a folder of the site can be read") {
            let path = entry.expect("an entry of it, too").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let shown = path.strip_prefix(folder).expect("it lies below").to_string_lossy().replace('\\', "/");
            found.push((shown, fs::read(&path).expect("a file of the site can be read")));
        }
    }
    found.sort();
    found
}
