//! Many editions, one website.
//!
//! A site is planned first, as a list of notices and pages, and made as it is written: a thousand notices then need no more memory than a few.

mod addresses;
mod cache;
mod editions;
mod front;
mod headers;
mod links;
mod look;
mod machines;
mod markup;
mod moved;
mod page;
mod search;
mod signposts;
mod threads;
mod versions;
mod well_known;
mod write;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use crate::diagnostic::Diagnostic;
use crate::document::{self, Document, Phrase};
use crate::error::Error;
use crate::locale::Catalogue;
use crate::notice::{Language, Notice};
use crate::project::Project;
use crate::render::{Edition, FORMATS, FileName, Files, Format, Theme, fragment};
use crate::time::Date;

/// The style sheet that comes with seloste; a project's own `site/style.css` takes its place.
const STYLE: (&str, &str) = ("style.css", include_str!("../../site/style.css"));
/// What a project adds to the style sheet, be it ours or its own: a look needs a few lines, not a style sheet.
const LOOK: &str = "look.css";
/// What a page of another system may use for fragments, in the same way.
const FRAGMENT_STYLE: (&str, &str) = ("fragment.css", include_str!("../../site/fragment.css"));

pub use cache::Cache;
pub use editions::{GENERATOR, edition, status};
pub use headers::POLICY;
pub use look::Look;
pub use page::Place;
pub use versions::{Draft, History, Made};
pub use write::Output;

/// What a build is made from.
pub struct Site<'a> {
    project: &'a Project,
    theme: Arc<Theme>,
    catalogues: BTreeMap<Language, Arc<Catalogue>>,
    /// What was published in versions, and stays.
    history: &'a History,
    /// The notices to publish, without those that are refused; of those that have versions, as the version that applies states them.
    notices: Vec<&'a Notice>,
    formats: Vec<&'static Format>,
    today: Date,
    /// What earlier builds have kept, with the digest of the project's own look.
    cache: Option<(&'a Cache, String)>,
}

/// Takes a file of the site, as path and bytes; called from several threads.
type Put<'a> = dyn Fn(&str, &[u8]) -> Result<(), Error> + Sync + 'a;

/// What a build has made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Built {
    pub notices: usize,
    pub editions: usize,
    /// How many of them were taken from a cache.
    pub unchanged: usize,
    pub files: usize,
}

/// What is wrong with the settings of a project's site, and with the addresses on it. A site with an error here is not built.
pub fn findings(project: &Project, today: Date) -> Vec<Diagnostic> {
    let mut findings = moved::findings(project);
    findings.extend(well_known::findings(project, today));
    findings.extend(addresses::findings(project));
    findings
}

/// The style sheet of a project's site: ours or its own, with what it adds.
fn style_of(project: &Project) -> Vec<u8> {
    let look = project.assets.get(LOOK).map_or(&[][..], Vec::as_slice);
    let style = project.assets.get(STYLE.0).map_or(STYLE.1.as_bytes(), Vec::as_slice);
    [style, look].concat()
}

/// Two files with one address: only one of them could be published.
fn taken(path: &str) -> Error {
    Error::Usage {
        message: format!("two files of the site have the address `{path}`"),
        help: "run `seloste check`, which tells what they are, and give one of them another name".into(),
    }
}

impl<'a> Site<'a> {
    /// Plans a site of every notice of a project but the refused ones, in the formats with these names; none named means all.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] or [`Error::Locale`] if a template or locale cannot be used.
    pub fn plan(
        project: &'a Project,
        history: &'a History,
        refused: &HashSet<String>,
        formats: &[String],
        today: Date,
    ) -> Result<Site<'a>, Error> {
        let mut look = Look::new(&project.templates, &project.fonts)?;
        let is_written = |notice: &&Notice| !refused.contains(&notice.id) && history.of(&notice.id).is_none();
        let mut notices: Vec<_> = project.notices.iter().filter(is_written).chain(history.notices()).collect();
        notices.sort_by(|one, other| one.id.cmp(&other.id));
        for language in notices.iter().flat_map(|notice| notice.languages()).chain(front::languages(project, &notices)) {
            look.open(language, &project.locales)?;
        }
        let is_wanted = |format: &&Format| formats.is_empty() || formats.iter().any(|name| name == format.name);
        let formats = FORMATS.iter().filter(is_wanted).collect();
        Ok(Site { project, history, theme: look.theme, catalogues: look.catalogues, notices, formats, today, cache: None })
    }

    /// Takes editions from a cache where it has them, and keeps new ones there.
    pub fn with_cache(mut self, cache: Option<&'a Cache>) -> Site<'a> {
        self.cache = cache.map(|cache| (cache, cache::look(self.project)));
        self
    }

    /// Every notice of a project in every format, to be made piece by piece with what has been opened already.
    pub fn preview(project: &'a Project, look: &Look, today: Date) -> Site<'a> {
        let (theme, catalogues) = (look.theme.clone(), look.catalogues.clone());
        // What is being written is previewed; what was published is as it was.
        static NOTHING: LazyLock<History> = LazyLock::new(History::default);
        let (notices, formats) = (project.notices.iter().collect(), FORMATS.iter().collect());
        Site { project, history: &NOTHING, theme, catalogues, notices, formats, today, cache: None }
    }

    /// How many editions the site has.
    pub fn editions(&self) -> usize {
        self.notices.iter().map(|notice| notice.languages().len()).sum()
    }

    /// Makes the whole site and puts it in the place of `output`, which stays as it was if anything fails.
    ///
    /// `progress` is called after each edition with how many are done.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if `output` is not a folder that a site may replace, and whatever keeps a page from being made or written.
    pub fn publish(&self, output: &Path, progress: &(dyn Fn(usize) + Sync)) -> Result<Built, Error> {
        let staged = Output::stage(output, &self.project.root)?;
        let files = Mutex::new(HashSet::new());
        let links = links::Links::new(self.project);
        let put = |path: &str, bytes: &[u8]| {
            // `findings` tells who they are; nothing is lost even if nobody asked it.
            let is_new = files.lock().expect("no worker panics while it holds it").insert(path.to_lowercase());
            links.take(path, bytes);
            if is_new { staged.put(path, bytes) } else { Err(taken(path)) }
        };
        let words = search::Words::default();
        self.put_editions(&put, &words, progress)?;
        self.put_pages(&|_| true, &put)?;
        words.put(self, &put)?;
        // Whoever asks for some formats without the pages knows that nothing can lead to them.
        if self.formats.iter().any(|format| format.file == FileName::Page) {
            links.judge(&staged)?;
        }
        staged.replace()?;
        let unchanged = self.cache.as_ref().map_or(0, |(cache, _)| {
            cache.tidy();
            cache.taken()
        });
        let files = files.into_inner().expect("no worker panicked while it held it").len();
        Ok(Built { notices: self.notices.len(), editions: self.editions(), unchanged, files })
    }

    /// What one thread does at a time: a notice in its languages, or in some of them where there are fewer notices than threads.
    fn work(&self, threads: usize) -> Vec<(&'a Notice, Vec<Language>)> {
        let parts = if self.notices.len() < threads { threads } else { 1 };
        let of = |notice: &&'a Notice| {
            let (notice, languages) = (*notice, notice.languages());
            let size = languages.len().div_ceil(parts).max(1);
            languages.chunks(size).map(|part| (notice, part.to_vec())).collect::<Vec<_>>()
        };
        self.notices.iter().flat_map(of).collect()
    }

    /// Makes the editions on as many threads as the machine has.
    fn put_editions(&self, put: &Put, words: &search::Words, progress: &(dyn Fn(usize) + Sync)) -> Result<(), Error> {
        let done = AtomicUsize::new(0);
        threads::divided(&self.work(threads::available()), &|(notice, languages)| {
            let laid = self.laid(notice);
            languages.iter().try_for_each(|language| {
                self.put_edition(notice, *language, laid.as_ref(), (put, words))?;
                progress(done.fetch_add(1, Ordering::Relaxed) + 1);
                Ok(())
            })
        })
    }

    fn put_edition(
        &self,
        notice: &Notice,
        language: Language,
        laid: Option<&Document<Phrase>>,
        (put, words): (&Put, &search::Words),
    ) -> Result<(), Error> {
        let edition = self.edition(notice, language, laid)?;
        words.take(self, notice, &edition);
        let folder = editions::folder(notice, language);
        let put_all = |files: &Files| files.iter().try_for_each(|(path, bytes)| put(&format!("{folder}{path}"), bytes));
        let Some((cache, look)) = &self.cache else { return put_all(&self.files(&edition)?) };
        let key = cache.key(look, &self.formats, &edition);
        if let Some(files) = cache.get(&key, &edition, &self.formats) {
            return put_all(&files);
        }
        let files = self.files(&edition)?;
        put_all(&files)?;
        cache.keep(&key, &files);
        Ok(())
    }

    /// A notice laid out; nothing for one that is published in versions, whose words are kept.
    fn laid(&self, notice: &Notice) -> Option<Document<Phrase>> {
        let context = document::Context { notice, project: self.project, today: self.today };
        self.history.of(&notice.id).is_none().then(|| document::assemble(&context))
    }

    fn edition(&self, notice: &Notice, language: Language, laid: Option<&Document<Phrase>>) -> Result<Edition, Error> {
        if let Some(shelf) = self.history.of(&notice.id) {
            return shelf.edition(self, language);
        }
        let laid = laid.expect("what has no versions is laid out");
        edition(self.project, &self.notices, notice, self.catalogue(language)?, laid, &self.formats)
    }

    /// Makes an edition in every format.
    fn files(&self, edition: &Edition) -> Result<Files, Error> {
        let mut files = Files::new();
        for format in &self.formats {
            files.extend(format.files(edition, &self.theme)?);
        }
        Ok(files)
    }

    /// The words of a language. [`Site::plan`] opened those of every notice; a preview may lack some.
    fn catalogue(&self, language: Language) -> Result<&Catalogue, Error> {
        let lacking = || Error::Locale { language: language.code().to_owned(), cause: "its words could not be opened".into() };
        self.catalogues.get(&language).map(Arc::as_ref).ok_or_else(lacking)
    }

    /// Everything that is not an edition: front pages, the page of each notice, style sheet and the project's own files.
    /// Pages at whose paths nobody looks are not made.
    fn put_pages(&self, is_wanted: &(dyn Fn(&str) -> bool + Sync), put: &Put) -> Result<(), Error> {
        for (path, bytes) in front::pages(self, is_wanted)? {
            put(&path, &bytes)?;
        }
        let assets = &self.project.assets;
        put(STYLE.0, &style_of(self.project))?;
        let has_fragments = self.formats.iter().any(|format| format.name == fragment::FORMAT.name);
        if has_fragments && !assets.contains_key(FRAGMENT_STYLE.0) {
            put(FRAGMENT_STYLE.0, FRAGMENT_STYLE.1.as_bytes())?;
        }
        for (path, bytes) in assets.iter().filter(|(path, _)| ![STYLE.0, LOOK].contains(&path.as_str())) {
            put(path, bytes)?;
        }
        if !self.project.assets.contains_key("robots.txt") {
            put("robots.txt", machines::robots(self).as_bytes())?;
        }
        if is_wanted("sitemap.xml") {
            machines::put_sitemap(self, put)?;
        }
        if is_wanted("404.html") {
            signposts::put_lost(self, put)?;
        }
        versions::put(self, is_wanted, put)?;
        moved::put(self, is_wanted, put)?;
        well_known::put(self.project, put)?;
        put("_headers", headers::text(self.project).as_bytes())
    }
}
