//! Real repositories, without the settings of whoever runs the tests.

use std::path::Path;
use std::process::Command;

use super::Project;

/// Runs git in a folder.
pub fn git(folder: &Path, arguments: &[&str]) {
    run(&mut command(folder, arguments));
}

/// Begins a repository in the project's folder, and commits what lies there.
pub fn begin(project: &Project) {
    git(&project.root, &["init", "--quiet", "--initial-branch=main"]);
    commit(project);
}

/// Commits what lies in the project's folder.
pub fn commit(project: &Project) {
    git(&project.root, &["add", "--all"]);
    git(&project.root, &["commit", "--quiet", "--allow-empty", "--message", "State"]);
}

/// The same at noon of a day, in UTC.
pub fn commit_on(project: &Project, day: &str) {
    git(&project.root, &["add", "--all"]);
    let mut command = command(&project.root, &["commit", "--quiet", "--allow-empty", "--message", "State"]);
    let noon = format!("{day}T12:00:00+00:00");
    run(command.env("GIT_AUTHOR_DATE", &noon).env("GIT_COMMITTER_DATE", &noon));
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Tests", "-c", "user.email=tests@example.invalid", "-c", "commit.gpgsign=false"]);
    command.args(["-c", "protocol.file.allow=always"]);
    command.args(arguments).current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(variable);
    }
    command
}

fn run(command: &mut Command) {
    let output = command.output().expect("git can be run");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
