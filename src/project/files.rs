//! Walking and reading. What is read is not trusted: size, encoding and links are checked before anything is parsed.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Component, Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::versions::VERSIONS;
use super::{Config, Drafts, Parsed};
use crate::decode::{Decoder, Id};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::notice::Language;
use crate::source::tree::{self, Node, Problem};
use crate::source::{SourceId, SourceMap};

/// The largest file that is read, in bytes. The longest notice that we know of is a hundredth of it.
const LARGEST: u64 = 1024 * 1024;
/// The largest file of a site or theme that is read, in bytes.
const LARGEST_ASSET: u64 = 8 * 1024 * 1024;
/// How the files end that are read from the folder of templates, of words, of the site, and of fonts.
pub(super) const TEMPLATES: &[&str] = &["html", "typ", "xml"];
pub(super) const WORDS: &[&str] = &["ftl", "json"];
pub(super) const ASSETS: &[&str] = &["css", "svg", "png", "jpg", "ico", "txt", "woff2"];
pub(super) const FONTS: &[&str] = &["ttf", "otf"];
/// How many folders deep notices may lie.
const DEEPEST: usize = 16;

/// What lies in the folder of notices.
pub(super) struct Read {
    pub parsed: HashMap<String, Parsed>,
    pub vocabulary: Option<Parsed>,
    /// Files of which nothing could be read; any of them may be a notice.
    pub unreadable: Vec<String>,
    /// Every file whose name may be a notice's, by its id.
    pub files: BTreeMap<String, SourceId>,
}

/// The folder that holds the notices of a project: `notices/`, or the folder itself if it has none but holds YAML.
pub(super) fn notices_folder(root: &Path) -> Result<PathBuf, Error> {
    let folder = root.join("notices");
    refuse_link(&folder)?;
    if folder.is_dir() {
        return Ok(folder);
    }
    fs::metadata(root).map_err(Error::read(root))?;
    let mut entries = fs::read_dir(root).map_err(Error::read(root))?;
    if entries.any(|entry| entry.is_ok_and(|entry| is_yaml(&entry.path()))) {
        return Ok(root.to_owned());
    }
    Err(Error::Usage {
        message: format!("there is no folder `notices` in `{}`", root.display()),
        help: "run `seloste init` to begin a project, or name the folder of one".into(),
    })
}

/// The path of a project's own vocabulary, as findings show it.
pub(super) fn vocabulary_path(root: &Path, folder: &Path) -> PathBuf {
    shown_path(root, &folder.join("vocabulary.yaml"))
}

pub(super) fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml")
}

/// Reads and parses every file of notices.
pub(super) fn read_notices(
    (root, folder): (&Path, &Path),
    drafts: &Drafts,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<Read, Error> {
    let mut read = Read { parsed: HashMap::new(), vocabulary: None, unreadable: Vec::new(), files: BTreeMap::new() };
    // What was published is no source of what will be.
    let is_source = |entry: &DirEntry| entry.depth() != 1 || entry.file_name() != VERSIONS || entry.file_type().is_file();
    for entry in WalkDir::new(folder).max_depth(DEEPEST).sort_by_file_name().into_iter().filter_entry(is_source) {
        let entry = entry.map_err(|cause| walk_error(folder, cause))?;
        let path = shown_path(root, entry.path());
        if entry.path_is_symlink() && entry.depth() > 0 {
            findings.push(refused_link(path, sources));
            continue;
        }
        if entry.file_type().is_dir() {
            report_too_deep(&entry, path, sources, findings);
            continue;
        }
        if !is_yaml(entry.path()) {
            report_near_miss(&entry, path, sources, findings);
            continue;
        }
        let told = findings.len();
        let (source, root) = read_file((entry.path(), path), drafts, sources, findings)?;
        let is_partial = findings.len() > told;
        let id = id_of(folder, entry.path());
        if id != "vocabulary" && is_good_name(&id) {
            read.files.insert(id.clone(), source);
        }
        let Some(root) = root else {
            if id != "vocabulary" {
                read.unreadable.push(id);
            }
            continue;
        };
        if id == "vocabulary" {
            read.vocabulary = Some(Parsed { source, root, is_partial });
        } else if is_good_name(&id) {
            read.parsed.insert(id, Parsed { source, root, is_partial });
        } else {
            let help = "use lower-case letters, digits and hyphens, and no name that is a language's, as `fi` is";
            findings.push(finding_of_file(sources, source, "file-name", "this file's name cannot stand in an address on the web", help));
        }
    }
    Ok(read)
}

pub(super) fn refused_link(path: PathBuf, sources: &mut SourceMap) -> Diagnostic {
    let source = sources.add(path, String::new());
    finding_of_file(sources, source, "link-out", "a symbolic link is not followed", "put the file itself here")
}

/// A file that its author probably took for a notice is not passed over in silence.
pub(super) fn report_near_miss(entry: &DirEntry, path: PathBuf, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) {
    if entry.path().extension().is_some_and(|extension| extension.eq_ignore_ascii_case("yml") || extension.eq_ignore_ascii_case("yaml")) {
        let source = sources.add(path, String::new());
        findings.push(finding_of_file(sources, source, "file-name", "this file is not read", "let its name end in `.yaml`"));
    }
}

/// What lies deeper than anybody looks is not passed over in silence either.
fn report_too_deep(entry: &DirEntry, path: PathBuf, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) {
    if entry.depth() == DEEPEST {
        let source = sources.add(path, String::new());
        let message = format!("folders of notices lie at most {DEEPEST} deep");
        findings.push(finding_of_file(sources, source, "file-name", &message, "move what lies in it further up"));
    }
}

/// Reads one file of notices. The tree is `None` if there is none to work with, which is then reported.
fn read_file(
    (file, path): (&Path, PathBuf),
    drafts: &Drafts,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<(SourceId, Option<Node>), Error> {
    let before = findings.len();
    let (source, root) = read_tree((file, path), drafts, sources, findings)?;
    Ok((source, stating((source, root), before, sources, findings)))
}

/// The tree of a file if it states anything. That it does not is reported, unless there is a finding beyond `before` that says why.
pub(super) fn stating(
    (source, root): (SourceId, Option<Node>),
    before: usize,
    sources: &SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let is_mapping = root.as_ref().is_some_and(|root| matches!(root.kind, tree::Kind::Mapping(_)));
    if !is_mapping && findings.len() == before {
        let help = "begin with `title:` and `registers:`, or remove the file";
        findings.push(finding_of_file(sources, source, "nothing-stated", "this file states nothing", help));
    }
    root.filter(|_| is_mapping)
}

/// The text of a file that was read before; `None` if it is gone, or has become something that is not read.
pub(super) fn text_again(file: &Path) -> Option<String> {
    let metadata = fs::symlink_metadata(file).ok()?;
    let is_read = metadata.is_file() && metadata.len() <= LARGEST;
    if is_read { fs::read_to_string(file).ok() } else { None }
}

/// Parses a file of the map of sources.
pub(super) fn parse(source: SourceId, sources: &SourceMap, findings: &mut Vec<Diagnostic>) -> Option<Node> {
    let (root, problems) = tree::parse(source, &sources.file(source).text);
    findings.extend(problems.into_iter().map(finding_of_problem));
    root
}

/// Reads and parses one file that is not trusted. What keeps it from being read is reported.
pub(super) fn read_tree(
    (file, path): (&Path, PathBuf),
    drafts: &Drafts,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<(SourceId, Option<Node>), Error> {
    let metadata = fs::symlink_metadata(file).map_err(Error::read(file))?;
    let size = metadata.len();
    let refused = if metadata.is_symlink() {
        Some(("link-out", "a symbolic link is not followed".to_owned(), "put the file itself here"))
    } else if !metadata.is_file() {
        // A pipe would be waited for until somebody writes to it.
        Some(("not-text", "this is not an ordinary file".to_owned(), "put a file of text here, or remove it"))
    } else if size > LARGEST {
        let message = format!("this file holds {size} bytes; a notice holds at most {LARGEST}");
        Some(("file-size", message, "split it, and share parts by `extends`"))
    } else {
        None
    };
    if let Some((code, message, help)) = refused {
        let source = sources.add(path, String::new());
        findings.push(finding_of_file(sources, source, code, &message, help));
        return Ok((source, None));
    }
    let bytes = match drafts.get(file) {
        Some(draft) => draft.clone().into_bytes(),
        None => fs::read(file).map_err(Error::read(file))?,
    };
    let Ok(text) = String::from_utf8(bytes) else {
        let source = sources.add(path, String::new());
        let help = "save it as UTF-8, or move it elsewhere";
        findings.push(finding_of_file(sources, source, "not-text", "this file is not text in UTF-8", help));
        return Ok((source, None));
    };
    let source = sources.add(path, text);
    sources.set_on_disk(source, file);
    Ok((source, parse(source, sources, findings)))
}

/// Reads `site/site.yaml`, if there is one.
pub(super) fn read_config(root: &Path, drafts: &Drafts, sources: &mut SourceMap, decoder: &mut Decoder) -> Result<Config, Error> {
    let file = root.join(super::SETTINGS);
    if fs::symlink_metadata(&file).is_err() {
        return Ok(Config::default());
    }
    let (_, node) = read_tree((&file, shown_path(root, &file)), drafts, sources, &mut decoder.findings)?;
    Ok(node.and_then(|node| crate::decode::Decode::decode(&node, decoder)).unwrap_or_default())
}

/// Reads a folder of the project's own templates or messages, by path under the folder.
pub(super) fn read_overrides(folder: &Path, extensions: &[&str]) -> Result<BTreeMap<String, String>, Error> {
    let mut texts = BTreeMap::new();
    for (path, bytes) in read_folder(folder, extensions)? {
        let not_text = |_| Error::Read { path: folder.join(&path), cause: std::io::ErrorKind::InvalidData.into() };
        let text = String::from_utf8(bytes).map_err(not_text)?;
        texts.insert(path, text);
    }
    Ok(texts)
}

/// Adds the project's own words to the map of sources, so that what is wrong with them has a place.
pub(super) fn add_locales(root: &Path, locales: &BTreeMap<String, String>, sources: &mut SourceMap) -> BTreeMap<String, SourceId> {
    let mut add = |path: &str, text: &str| sources.add(shown_path(root, &root.join("locales").join(path)), text.to_owned());
    locales.iter().map(|(path, text)| (path.clone(), add(path, text))).collect()
}

/// Reads the files that a project adds to its site, by path under the folder. Scripts are not among them: a notice needs none.
pub(super) fn read_assets(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    read_folder(folder, ASSETS)
}

/// Reads the fonts that a project's own PDFs are set in, by path under the folder. They are not published.
pub(super) fn read_fonts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    read_folder(folder, FONTS)
}

/// Adds the files of the site to the map of sources, so that what is wrong with one has a place. What they hold stays out of it.
pub(super) fn add_assets(root: &Path, assets: &BTreeMap<String, Vec<u8>>, sources: &mut SourceMap) -> BTreeMap<String, SourceId> {
    let mut add = |path: &str| sources.add(shown_path(root, &root.join("site").join(path)), String::new());
    assets.keys().map(|path| (path.clone(), add(path))).collect()
}

/// Refuses a folder of the project that is a link: it could lead to anything on the disk, and what lies there would be published.
fn refuse_link(folder: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(folder) {
        Ok(metadata) if metadata.is_symlink() => {
            let cause = std::io::Error::other("it is a symbolic link, which is not followed; put the folder itself here");
            Err(Error::Read { path: folder.to_owned(), cause })
        }
        _ => Ok(()),
    }
}

/// The files of a folder that end as wanted. Links are not followed, so nothing outside the folder is read.
fn read_folder(folder: &Path, extensions: &[&str]) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    refuse_link(folder)?;
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in WalkDir::new(folder).max_depth(DEEPEST).sort_by_file_name() {
        let entry = entry.map_err(|cause| walk_error(folder, cause))?;
        let wanted = entry.path().extension().and_then(|end| end.to_str()).is_some_and(|end| extensions.contains(&end));
        if !entry.file_type().is_file() || !wanted {
            continue;
        }
        let size = entry.metadata().map_err(|cause| walk_error(folder, cause))?.len();
        if size > LARGEST_ASSET {
            let cause = std::io::Error::other(format!("it holds {size} bytes; at most {LARGEST_ASSET} are read"));
            return Err(Error::Read { path: entry.path().to_owned(), cause });
        }
        let bytes = fs::read(entry.path()).map_err(Error::read(entry.path()))?;
        files.insert(slashed(entry.path().strip_prefix(folder).unwrap_or(entry.path())), bytes);
    }
    Ok(files)
}

/// Everything below a folder in the order of its names, without following links.
pub(super) fn walk(folder: &Path) -> impl Iterator<Item = Result<DirEntry, Error>> {
    let folder = folder.to_owned();
    WalkDir::new(&folder)
        .max_depth(DEEPEST)
        .sort_by_file_name()
        .into_iter()
        .map(move |entry| entry.map_err(|cause| walk_error(&folder, cause)))
}

fn walk_error(folder: &Path, cause: walkdir::Error) -> Error {
    let path = cause.path().unwrap_or(folder).to_owned();
    Error::Read { path, cause: cause.into() }
}

/// A notice's id: its path under the folder of notices, without the ending.
pub(super) fn id_of(folder: &Path, path: &Path) -> String {
    slashed(&path.strip_prefix(folder).unwrap_or(path).with_extension(""))
}

/// Whether every part of an id can be a folder on the site without colliding with the folders of languages.
pub fn is_good_name(id: &str) -> bool {
    id.split('/').all(|part| Id::is_id(part) && Language::parse(part).is_none())
}

/// A path with `/` between its parts on every system. The root is an empty first part, so that an absolute path begins with one `/`.
fn slashed(path: &Path) -> String {
    let part = |part: Component| match part {
        Component::RootDir => String::new(),
        other => other.as_os_str().to_string_lossy().into_owned(),
    };
    path.components().map(part).collect::<Vec<_>>().join("/")
}

/// A path as people should see it: relative to the project, and without characters that a terminal would obey.
pub(super) fn shown_path(root: &Path, path: &Path) -> PathBuf {
    let shown = if root == Path::new(".") { path.strip_prefix(root).unwrap_or(path) } else { path };
    PathBuf::from(slashed(shown).replace(char::is_control, "\u{FFFD}"))
}

pub(super) fn finding_of_file(sources: &SourceMap, source: SourceId, code: &'static str, message: &str, help: &str) -> Diagnostic {
    let mut finding = Diagnostic::error(code, sources.beginning(source), message, "");
    finding.help(help);
    finding
}

fn finding_of_problem(problem: Problem) -> Diagnostic {
    let code = if problem.earlier.is_some() { "duplicate-key" } else { "syntax" };
    let label = if problem.earlier.is_some() { "given again here" } else { "" };
    let mut finding = Diagnostic::error(code, problem.span, problem.message, label);
    if let Some(earlier) = problem.earlier {
        finding.also(earlier, "first given here");
    }
    if let Some(help) = problem.help {
        finding.help(help);
    }
    finding
}
