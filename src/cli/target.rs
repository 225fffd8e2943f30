//! What the paths of a command line name: projects, folders of notices, or single notices of a project.

use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

use crate::check::{self, Levels};
use crate::diagnostic;
use crate::error::Error;
use crate::findings::Part;
use crate::locale;
use crate::notice::Notice;
use crate::project::Project;
use crate::site;
use crate::source::SourceId;
use crate::time::Date;

/// A project, and what of it is asked about.
pub(super) struct Target {
    pub root: PathBuf,
    /// Single notices, as the disk knows their paths; none means all of them.
    pub files: Vec<PathBuf>,
}

impl Target {
    /// A whole project.
    pub fn whole(root: PathBuf) -> Target {
        Target { root, files: Vec::new() }
    }

    /// What paths name. Notices of one project are judged together, so that it is read once.
    pub fn all(paths: &[PathBuf]) -> Result<Vec<Target>, Error> {
        let mut targets: Vec<Target> = Vec::new();
        for path in paths {
            let is_folder = std::fs::metadata(path).map_err(Error::read(path))?.is_dir();
            let path = near(path);
            let (root, file) = if is_folder { (whole(path), None) } else { (root_of(&path), Some(path)) };
            let file = file.map(|file| std::fs::canonicalize(&file).map_err(Error::read(&file))).transpose()?;
            match (targets.iter_mut().find(|target| target.root == root), file) {
                (Some(target), None) => target.files.clear(),
                (Some(target), Some(file)) if !target.files.is_empty() => target.files.push(file),
                (Some(_), Some(_)) => {}
                (None, file) => targets.push(Target { root, files: file.into_iter().collect() }),
            }
        }
        Ok(targets)
    }

    /// Reads the project and judges what is asked about. A notice is judged with what it inherits: findings that lie in an inherited file
    /// belong to it too.
    pub fn judge(&self, today: Date, levels: &Levels) -> Result<Part, Error> {
        let (project, mut findings) = Project::load(&self.root)?;
        let files = self.sources(&project);
        let is_asked = |source: SourceId| files.as_ref().is_none_or(|files| files.contains(&source));
        let notices: Vec<&Notice> = project.notices.iter().filter(|notice| is_asked(notice.file.source)).collect();
        let mut asked: HashSet<String> = notices.iter().map(|notice| notice.id.clone()).collect();
        // Of these files nothing could be read, and so there is no notice that names its file.
        asked.extend(project.unreadable.iter().filter(|id| project.notice(id).is_none() && self.names(id)).cloned());
        findings.extend(locale::findings(&project));
        findings.extend(site::findings(&project, today));
        findings.extend(project.versions.changed(&project.root));
        findings.retain(|finding| is_asked(finding.span().source));
        let mut verdict = check::check_some(&project, &notices, today, levels);
        findings.append(&mut verdict.findings);
        findings.extend(locale::unworded(&project, &notices));
        diagnostic::sort(&mut findings);
        verdict.findings = findings;
        Ok(Part { project, asked, verdict })
    }

    /// The files that are asked about, with their translations and locks; `None` for all.
    fn sources(&self, project: &Project) -> Option<HashSet<SourceId>> {
        let is_named = |path: &Path| std::fs::canonicalize(path).is_ok_and(|whole| self.files.contains(&whole));
        let belongs = |source: SourceId| project.translations.files.get(&source).is_some_and(|id| self.names(id));
        let files = || project.sources.files().filter(|(source, file)| is_named(&file.path) || belongs(*source));
        let named = || files().map(|(source, _)| source).collect();
        (!self.files.is_empty()).then(named)
    }

    fn names(&self, id: &str) -> bool {
        self.files.is_empty() || self.files.iter().any(|file| file.ends_with(format!("{id}.yaml")))
    }
}

/// A path as people and programs like to see it: from the folder in which the command runs, if it lies there.
pub(super) fn near(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    let path: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

/// The project that a folder is: of a folder `notices`, the one around it, which holds its translations and settings.
fn whole(folder: PathBuf) -> PathBuf {
    match folder.parent() {
        Some(parent) if folder.ends_with("notices") && parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) if folder.ends_with("notices") => parent.to_owned(),
        _ => folder,
    }
}

/// The project that a file belongs to: the nearest folder above it that holds `notices/`, or else the file's own folder.
fn root_of(file: &Path) -> PathBuf {
    let folder = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let holds_notices = |folder: &&Path| folder.file_name().is_some_and(|name| name == "notices");
    match folder.ancestors().find(holds_notices).and_then(Path::parent) {
        Some(root) if root.as_os_str().is_empty() => PathBuf::from("."),
        Some(root) => root.to_owned(),
        None => folder.to_owned(),
    }
}
