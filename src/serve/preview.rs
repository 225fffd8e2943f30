//! The project as it is at the moment, and what is answered about it.

use std::collections::VecDeque;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use serde::Serialize;

use super::http::{Answer, Asked};
use super::page::{self, Panel};
use super::versions::Versions;
use super::{beside, beside::Spot};
use crate::check::{self, Levels};
use crate::diagnostic::{self, Diagnostic, Severity, Tally};
use crate::error::Error;
use crate::locale;
use crate::notice::{Language, Notice};
use crate::project::{Changed, Kept};
use crate::render::Theme;
use crate::site::{Look, Place, Site};
use crate::time::Date;

/// What is added to pages.
const SCRIPT: &str = include_str!("../../templates/preview/preview.js");
const STYLE: &str = include_str!("../../templates/preview/preview.css");
/// Under which path what belongs to the preview itself lies; no notice can be called so.
const OWN: &str = ".preview/";
/// How many pages are remembered as they last could be made.
const REMEMBERED: usize = 32;
/// How often an open page is told that nothing has happened, which shows whether it is still open.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How many lines of a file are shown around a place, and how much of each.
const MARGIN: usize = 3;
const WIDTH: usize = 400;

/// A project that is shown while it is written.
pub struct Preview {
    state: RwLock<State>,
    /// Our own templates, for what must be told even while the project's cannot be used.
    ours: Theme,
    today: Date,
    versions: Arc<Versions>,
    remembered: Mutex<VecDeque<(String, Vec<u8>)>>,
}

struct State {
    kept: Kept,
    look: Look,
    /// What is wrong with the project's own words.
    words: Vec<Diagnostic>,
    /// What kept the project from being read anew, and its templates from being used.
    unread: Option<String>,
    unusable: Option<String>,
}

/// What came of reading anew.
pub struct Did {
    pub changed: bool,
    /// Whether everything was read.
    pub is_everything: bool,
    /// Whether reading failed, and should be tried again.
    pub is_behind: bool,
}

/// A page that could be made, and the notice with its parts that it is the page of.
type Made<'a> = (Vec<u8>, Option<(&'a Notice, Vec<Spot>)>);

/// Lines of a file around a place.
#[derive(Serialize)]
struct Lines<'a> {
    place: &'a str,
    line: usize,
    first: usize,
    lines: Vec<String>,
}

impl Preview {
    /// Reads the project at `root`.
    ///
    /// # Errors
    ///
    /// As [`crate::project::Project::load`]. Templates and words that cannot be used are told on the pages.
    pub fn open(root: &Path, today: Date) -> Result<Preview, Error> {
        let ours = Theme::new(&Default::default())?;
        let look = Look::new(&Default::default(), &Default::default())?;
        let mut state = State { kept: Kept::load(root)?, look, words: Vec::new(), unread: None, unusable: None };
        state.dress();
        Ok(Preview { state: RwLock::new(state), ours, today, versions: Arc::new(Versions::begin()), remembered: Mutex::default() })
    }

    /// Reads anew what lies at these paths, and tells the pages that show it.
    pub fn update(&self, paths: &[PathBuf]) -> Did {
        let mut state = self.write();
        let updated = state.kept.update(paths);
        let was_behind = state.unread.take().is_some();
        let (notices, is_everything) = match updated {
            Ok(Changed::Nothing) if !was_behind => return Did { changed: false, is_everything: false, is_behind: false },
            Ok(Changed::Nothing) => (None, false),
            Ok(Changed::Files(notices)) => {
                state.open_words();
                (Some(notices), false)
            }
            Ok(Changed::Everything) => {
                state.dress();
                (None, true)
            }
            Err(error) => {
                let told = told(&error);
                let is_known = was_behind;
                state.unread = Some(told);
                drop(state);
                // While it is tried again and again, it is told once.
                if !is_known {
                    self.versions.count(None);
                }
                return Did { changed: !is_known, is_everything: false, is_behind: true };
            }
        };
        drop(state);
        self.versions.count(notices.as_ref());
        Did { changed: true, is_everything, is_behind: false }
    }

    /// Tells on every page what the world has done to us.
    pub(super) fn tell(&self, error: &Error) {
        self.write().unread = Some(told(error));
        self.versions.count(None);
    }

    pub(super) fn answer(&self, asked: &Asked) -> Answer {
        match asked.path.strip_prefix(OWN) {
            None => self.file(&asked.path),
            Some("preview.js") => whole(200, "text/javascript", SCRIPT.into()),
            Some("preview.css") => whole(200, "text/css", STYLE.into()),
            Some("source") => self.lines(&asked.value("at").unwrap_or_default()),
            Some("events") => self.events(asked.value("notice").unwrap_or_default()),
            Some(_) => Answer::text(404, "there is no such thing\n"),
        }
    }

    /// The bytes of a page of the site, as [`Preview::answer`] gives them; `None` if there is no such page, or it cannot be made.
    pub fn page(&self, path: &str) -> Option<Vec<u8>> {
        match self.file(path) {
            Answer::Whole { status: 200, bytes, .. } => Some(bytes),
            _ => None,
        }
    }

    fn file(&self, path: &str) -> Answer {
        let state = self.read();
        let is_folder = path.is_empty() || path.ends_with('/');
        let path = if is_folder { format!("{path}index.html") } else { path.to_owned() };
        let site = Site::preview(&state.kept.project, &state.look, self.today);
        match site.at(&path) {
            Ok(Some(Place::File { media_type: "text/html", bytes })) => self.shown(&state, &path, Ok((bytes, None))),
            Ok(Some(Place::File { media_type, bytes })) => whole(200, media_type, bytes),
            Ok(Some(Place::Page { notice, edition })) => {
                let page = page::with_sources(&edition, site.theme());
                let page = page.map(|bytes| (bytes, Some((notice, beside::spots(&edition.document)))));
                self.shown(&state, &path, page)
            }
            Ok(None) if !is_folder && matches!(site.at(&format!("{path}/index.html")), Ok(Some(_))) => {
                Answer::Elsewhere(format!("/{path}/"))
            }
            Ok(None) => self.absent(&state, &path),
            Err(error) if path.ends_with(".html") => self.shown(&state, &path, Err(error)),
            Err(error) => Answer::text(500, &(told(&error) + "\n")),
        }
    }

    /// A page with its panel; or, if it cannot be made, as it last could be.
    fn shown(&self, state: &State, path: &str, page: Result<Made, Error>) -> Answer {
        match page {
            Ok((bytes, of)) => {
                let bytes = without_policy(bytes);
                self.remember(path, &bytes);
                let (notice, spots) = of.map_or((None, Vec::new()), |(notice, spots)| (Some(notice), spots));
                let id = notice.map(|notice| notice.id.as_str()).unwrap_or_default();
                whole(200, "text/html", [bytes, self.panel(state, id, &spots, Vec::new())].concat())
            }
            Err(error) => {
                let panel = self.panel(state, state.named_in(path), &[], vec![told(&error)]);
                match self.remembered(path) {
                    Some(bytes) => whole(200, "text/html", [bytes, panel].concat()),
                    None => whole(500, "text/html", panel),
                }
            }
        }
    }

    /// What is shown where there is no page: the last one, if the file of its notice only cannot be read, or why there is none.
    fn absent(&self, state: &State, path: &str) -> Answer {
        let id = state.named_in(path);
        let is_page = path.ends_with(".html");
        match self.remembered(path).filter(|_| !id.is_empty()) {
            Some(bytes) => whole(200, "text/html", [bytes, self.panel(state, id, &[], vec![format!("`{id}` cannot be read")])].concat()),
            None if is_page => whole(404, "text/html", self.panel(state, id, &[], vec![format!("there is no page `{path}`")])),
            None => Answer::text(404, "there is no such file\n"),
        }
    }

    fn panel(&self, state: &State, id: &str, spots: &[Spot], mut failures: Vec<String>) -> Vec<u8> {
        failures.extend(state.unread.iter().chain(&state.unusable).cloned());
        let project = &state.kept.project;
        let notice = project.notice(id);
        let findings = if id.is_empty() { state.unreadable() } else { state.findings(id, self.today) };
        let panel = Panel {
            version: self.versions.of(id),
            notice: id,
            title: notice.and_then(|notice| notice.title.span()).map(|span| project.place(span)),
            failures,
            tally: Tally::of(&findings),
            findings: page::findings(project, &findings, spots),
        };
        self.ours.render("preview/panel.html", &panel).unwrap_or_else(|error| told(&error).into_bytes())
    }

    /// The lines around a place such as `notices/customers.yaml:12:3`, of a file that was read as a part of the project.
    fn lines(&self, at: &str) -> Answer {
        let state = self.read();
        let place = at.rsplit_once(':').and_then(|(rest, _)| rest.rsplit_once(':'));
        let place = place.and_then(|(path, line)| Some((state.kept.source(path)?, line.parse::<usize>().ok()?)));
        let Some((source, line)) = place else { return Answer::text(404, "there is no such place\n") };
        let text = &state.kept.project.sources.file(source).text;
        let first = line.saturating_sub(MARGIN).max(1);
        let lines = text
            .lines()
            .skip(first - 1)
            .take(line.saturating_add(MARGIN + 1) - first)
            .map(|line| line.chars().take(WIDTH).collect())
            .collect();
        let lines = Lines { place: at, line, first, lines };
        whole(200, "application/json", serde_json::to_vec(&lines).expect("lines are plain data"))
    }

    /// Tells a page its version, and again whenever that changes.
    fn events(&self, notice: String) -> Answer {
        let versions = Arc::clone(&self.versions);
        Answer::Events(Box::new(move |writer: &mut dyn Write| {
            let mut seen = versions.of(&notice);
            write!(writer, "retry: 500\ndata: {seen}\n\n")?;
            writer.flush()?;
            loop {
                let version = versions.wait(&notice, seen, HEARTBEAT);
                if version == seen {
                    write!(writer, ":\n\n")?
                } else {
                    write!(writer, "data: {version}\n\n")?
                }
                writer.flush()?;
                seen = version;
            }
        }))
    }

    fn remember(&self, path: &str, bytes: &[u8]) {
        let mut remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        remembered.retain(|(known, _)| known != path);
        remembered.push_back((path.to_owned(), bytes.to_vec()));
        if remembered.len() > REMEMBERED {
            remembered.pop_front();
        }
    }

    fn remembered(&self, path: &str) -> Option<Vec<u8>> {
        let remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        remembered.iter().find(|(known, _)| known == path).map(|(_, bytes)| bytes.clone())
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page without the policy that it states itself, which lets no script run, and so none of the preview's either. The headers of each answer
/// hold the preview to its own.
fn without_policy(page: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(page) {
        Ok(page) => page.replace("http-equiv=\"Content-Security-Policy\"", "data-published=\"policy\"").into_bytes(),
        Err(page) => page.into_bytes(),
    }
}

impl State {
    /// Opens templates and words anew. Templates that cannot be used leave the earlier ones in their place.
    fn dress(&mut self) {
        let look = Look::new(&self.kept.project.templates, &self.kept.project.fonts);
        self.unusable = look.as_ref().err().map(told);
        self.look = look.unwrap_or_else(|_| self.look.without_words());
        self.words = locale::findings(&self.kept.project);
        self.open_words();
    }

    /// Opens the words of every language that is asked for. Why some cannot be opened is a finding.
    fn open_words(&mut self) {
        let project = &self.kept.project;
        let own = project.config.languages.items().iter().map(|language| language.value);
        let languages: std::collections::BTreeSet<Language> = project.notices.iter().flat_map(Notice::languages).chain(own).collect();
        for language in languages.into_iter().chain([Language::ENGLISH]) {
            let _ = self.look.open(language, &project.locales);
        }
    }

    /// The id of the notice whose file a path belongs to, readable or not; empty if there is none.
    fn named_in<'p>(&self, path: &'p str) -> &'p str {
        // The longest: a notice may lie in a folder that is named like another.
        let ends = path.rmatch_indices('/').map(|(at, _)| at);
        ends.filter_map(|at| path.get(..at)).find(|id| self.kept.has_file(id)).unwrap_or_default()
    }

    /// What is to be told of a notice: of its files, its words and the law.
    fn findings(&self, id: &str, today: Date) -> Vec<Diagnostic> {
        let project = &self.kept.project;
        let mut findings = self.kept.findings_of(id);
        if let Some(notice) = project.notice(id) {
            findings.extend(check::check_some(project, &[notice], today, &Levels::default()).findings);
            findings.extend(locale::unworded(project, &[notice]));
        }
        findings.extend(self.words.iter().cloned());
        diagnostic::sort(&mut findings);
        findings
    }

    /// What is told where no notice is shown: what keeps files from being read.
    fn unreadable(&self) -> Vec<Diagnostic> {
        let mut findings = self.kept.findings();
        findings.retain(|finding| finding.severity == Severity::Error);
        findings.extend(self.words.iter().cloned());
        findings
    }
}

fn whole(status: u16, media_type: &'static str, bytes: Vec<u8>) -> Answer {
    Answer::Whole { status, media_type, bytes }
}

/// An error in words, with what to do about it.
fn told(error: &Error) -> String {
    match error.help() {
        Some(help) => format!("{error} ({help})"),
        None => error.to_string(),
    }
}
