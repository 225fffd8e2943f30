//! Making a version of a notice: its facts, its words, and its pages as they will stay.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::pages::{self, Placed};
use super::still;
use super::words::{self, About};
use crate::changes::difference::{Between, Difference};
use crate::changes::{self, Change, Class};
use crate::document::{self, Document, Phrase};
use crate::error::Error;
use crate::history::told;
use crate::locale;
use crate::notice::{Language, Notice};
use crate::project::versions::{self, DIGESTS, FACTS, HEAD, Head, STAGING, TERMS, digest_of};
use crate::project::{Project, Version};
use crate::render::{Edition, FORMATS, Files, Format, json};
use crate::site::look::Look;
use crate::site::{editions, style_of};
use crate::source::facts::Facts;
use crate::time::Date;

/// What never becomes a part of a version: what nobody is told.
const PRIVATE: &[&str] = &["waive"];

/// The file in the folder of versions that tells git what it must not do to them.
const ATTRIBUTES: (&str, &str) = (".gitattributes", "# What was published stays as it is, to the byte.\n* -text\n");

/// A version that is about to be published.
pub struct Draft<'a> {
    project: &'a Project,
    notice: &'a Notice,
    facts: &'a Facts,
    before: Option<&'a Version>,
    formats: Vec<&'static Format>,
    today: Date,
    pub number: u32,
    pub effective: Date,
    /// What it changes; nothing if it is the first.
    pub changes: Vec<Change>,
}

/// A version that was made and not yet written.
pub struct Made {
    pub head: Head,
    /// By path in its folder, without the head and the list of digests.
    files: BTreeMap<String, Vec<u8>>,
    list: String,
    style: Vec<u8>,
}

impl<'a> Draft<'a> {
    /// Plans the next version of a notice in the formats with these names; none named means all. The project was read with the facts of all.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if the notice does not say from when it applies.
    pub fn new(project: &'a Project, notice: &'a Notice, formats: &[String], today: Date) -> Result<Draft<'a>, Error> {
        let effective = notice.effective.said().copied().ok_or_else(|| Error::Usage {
            message: format!("`{}` does not say from when it applies", notice.id),
            help: "write `effective:` with the day from which it does".to_owned(),
        })?;
        Draft::effective_from(project, notice, formats, today, effective)
    }

    /// The same for a notice of which it is known otherwise from when it applies.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if the notice cannot be read whole.
    pub fn effective_from(
        project: &'a Project,
        notice: &'a Notice,
        formats: &[String],
        today: Date,
        effective: Date,
    ) -> Result<Draft<'a>, Error> {
        let facts = project.facts.get(&notice.id).ok_or_else(|| Error::Usage {
            message: format!("`{}` cannot be read whole", notice.id),
            help: "mend what `seloste check` tells of it".to_owned(),
        })?;
        let before = project.versions.latest(&notice.id);
        let changes = changes::since_latest(project, notice, today);
        let is_wanted = |format: &&Format| formats.is_empty() || formats.iter().any(|name| name == format.name);
        let number = before.map_or(1, |before| before.head.number + 1);
        Ok(Draft { project, notice, facts, before, formats: FORMATS.iter().filter(is_wanted).collect(), today, number, effective, changes })
    }

    /// How much it changes; nothing if it is the first.
    pub fn class(&self) -> Option<Class> {
        changes::gravest(&self.changes)
    }

    /// Makes its words and pages.
    ///
    /// # Errors
    ///
    /// Whatever keeps a page from being made, or the version before it from being read.
    pub fn make(&self) -> Result<Made, Error> {
        let mut look = Look::new(&self.project.templates, &self.project.fonts)?;
        let languages = self.notice.languages();
        for language in &languages {
            look.open(*language, &self.project.locales)?;
        }
        let style = style_of(self.project);
        let style_name = format!("style-{}.css", digest_of(&style).get(..16).unwrap_or_default());
        let laid = document::assemble(&document::Context { notice: self.notice, project: self.project, today: self.today });
        let mut files = BTreeMap::new();
        files.insert(FACTS.to_owned(), self.facts.clone().without(PRIVATE).written().into_bytes());
        files.extend(self.project.terms.as_ref().map(|terms| (TERMS.to_owned(), terms.written().into_bytes())));
        let placed = Placed {
            project: self.project,
            notice: self.notice,
            before: self.before,
            effective: self.effective,
            number: self.number,
            style: &style_name,
            formats: &self.formats,
        };
        for language in &languages {
            let edition = self.edition(*language, &laid, &look)?;
            let about = self.about(&edition, &look)?;
            let pages = pages::permanent(&placed, &edition, &about, &look)?;
            pages.iter().try_for_each(|(path, bytes)| still::check_page(path, bytes))?;
            files.extend(pages.into_iter().map(|(path, bytes)| (format!("pages/{language}/{path}"), bytes)));
            files.insert(words::words_path(*language), json::pretty(&edition));
            files.insert(words::about_path(*language), json::pretty(&about));
        }
        files.extend(self.shared_pages(&placed, &look)?.into_iter().map(|(path, bytes)| (format!("pages/{path}"), bytes)));
        Ok(self.sealed(files, style_name, style))
    }

    /// Its words in a language, as they stand at the notice's own address.
    fn edition(&self, language: Language, laid: &Document<Phrase>, look: &Look) -> Result<Edition, Error> {
        let catalogue = look.words(language)?;
        let mut edition = editions::edition(self.project, &[self.notice], self.notice, catalogue, laid, &self.formats)?;
        edition.labels.extend(catalogue.labels("label-", pages::LABELS.iter().copied())?);
        // Whether there is a search, and where, is the site's affair.
        edition.search = None;
        Ok(edition)
    }

    fn about(&self, edition: &Edition, look: &Look) -> Result<About, Error> {
        let catalogue = look.words(edition.language)?;
        let before = self.before.filter(|before| before.head.languages.contains(&edition.language));
        let weigh = |facts: &[&str]| weigh(&self.changes, facts);
        let changes = before.map(|before| {
            let before = words::words(before, edition.language)?;
            Ok::<_, Error>(told(&before.document, &edition.document, &weigh))
        });
        let until = self.before.and_then(|_| self.effective.yesterday().ok());
        Ok(About {
            title: edition.plain_title.clone(),
            author: edition.author.clone(),
            version: edition.version.clone(),
            published: editions::written(catalogue, self.today),
            effective: editions::written(catalogue, self.effective),
            until: until.map(|until| editions::written(catalogue, until)),
            changes: changes.transpose()?,
            labels: edition.labels.clone(),
        })
    }

    /// Pages of the version that are in no language, or in all.
    fn shared_pages(&self, placed: &Placed, look: &Look) -> Result<Files, Error> {
        let mut files = vec![("index.html".to_owned(), pages::choice(placed, look)?)];
        if let Some(before) = self.before {
            let between = Between {
                notice: &self.notice.id,
                from: Some(before.head.number),
                to: Some(self.number),
                effective: Some(self.effective),
                published: Some(self.today),
            };
            files.push(("changes.json".to_owned(), json::pretty(&Difference::of(between, &self.changes))));
        }
        Ok(files)
    }

    /// Puts digests to everything.
    fn sealed(&self, files: BTreeMap<String, Vec<u8>>, style: String, style_bytes: Vec<u8>) -> Made {
        let list: String = files.iter().map(|(path, bytes)| format!("{}  {path}\n", digest_of(bytes))).collect();
        let digest = |path: &str| files.get(path).map(|bytes| digest_of(bytes));
        let law: String = crate::law::table_versions().iter().map(|table| table.digest.as_str()).collect();
        let languages = self.notice.languages();
        let head = Head {
            notice: self.notice.id.clone(),
            number: self.number,
            effective: self.effective,
            published: self.today,
            formats: self.formats.iter().map(|format| format.name.to_owned()).collect(),
            change: self.class().map(|class| class.name().to_owned()),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            words: locale::digest(&languages, &self.project.locales),
            law: digest_of(law.as_bytes()),
            facts: digest(FACTS).expect("the facts are among the files"),
            terms: digest(TERMS),
            files: digest_of(list.as_bytes()),
            style,
            style_digest: digest_of(&style_bytes),
            previous: self.before.map(|before| before.head.digest.clone()),
            digest: String::new(),
            languages,
        };
        Made { head, files, list, style: style_bytes }
    }
}

impl Made {
    /// Puts the version in its place, which must be empty; says which folder that is.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] if it cannot be written; then nothing is left of it.
    pub fn write(&self, root: &Path) -> Result<PathBuf, Error> {
        let of_notice = versions::folder_of(root, &self.head.notice)?;
        let all = versions::folder_of(root, "")?;
        let folder = of_notice.join(self.head.effective.to_string());
        if fs::symlink_metadata(&folder).is_ok() {
            let message = format!("there is a version at `{}` already", folder.display());
            return Err(Error::Usage { message, help: "a version is never replaced: give the notice a later day in `effective:`".into() });
        }
        remove_left_over(&all);
        let staging = all.join(format!("{STAGING}{}", std::process::id()));
        let written = self.write_in(&staging).and_then(|()| {
            self.read_back(&staging)?;
            fs::create_dir_all(&of_notice).map_err(Error::write(&of_notice))?;
            self.write_style(&all)?;
            Made::write_attributes(&all)?;
            fs::rename(&staging, &folder).map_err(Error::write(&folder))
        });
        if written.is_err() {
            let _ = fs::remove_dir_all(&staging);
        }
        written.map(|()| folder)
    }

    fn write_in(&self, staging: &Path) -> Result<(), Error> {
        let put = |path: &str, bytes: &[u8]| {
            let file = staging.join(path);
            let folder = file.parent().unwrap_or(staging);
            fs::create_dir_all(folder).map_err(Error::write(folder))?;
            fs::write(&file, bytes).map_err(Error::write(&file))
        };
        self.files.iter().try_for_each(|(path, bytes)| put(path, bytes))?;
        put(DIGESTS, self.list.as_bytes())?;
        put(HEAD, self.head.written().as_bytes())
    }

    /// Nobody could build or publish anything any more beside a version that cannot be read: what is inherited and translated stands in one file
    /// there, and may be more than is read.
    fn read_back(&self, staging: &Path) -> Result<(), Error> {
        Version::read_back(&self.head, staging).map_err(|error| match error {
            Error::Version { cause, .. } => Error::Usage {
                message: format!("what `{}` states could not be read back: {cause}", self.head.notice),
                help: "say less in one notice, or make two of it".into(),
            },
            other => other,
        })
    }

    /// Keeps git from changing the ends of lines, as it does where it is set up so, because then no digest would be right.
    fn write_attributes(folder: &Path) -> Result<(), Error> {
        let file = folder.join(ATTRIBUTES.0);
        let is_there = fs::symlink_metadata(&file).is_ok();
        if is_there { Ok(()) } else { fs::write(&file, ATTRIBUTES.1).map_err(Error::write(&file)) }
    }

    /// The style sheet is one file for all versions that look the same.
    fn write_style(&self, folder: &Path) -> Result<(), Error> {
        let file = folder.join(&self.head.style);
        if fs::read(&file).is_ok_and(|bytes| bytes == self.style) {
            return Ok(());
        }
        fs::write(&file, &self.style).map_err(Error::write(&file))
    }
}

/// What has facts of its own in a register; everything else that a register states holds for all of it.
const APART: &[&str] = &["purposes", "data", "sources"];

/// Removes what publications that were killed have left. Nobody reads it, so that it may also stay.
fn remove_left_over(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(STAGING)) {
        let _ = fs::remove_dir_all(entry.path());
    }
}

/// How much a change of what these facts tell matters; nothing if no such fact changed.
///
/// What a page says of a purpose also rests on what the register says for all of its purposes, and not on the other purposes. Where nothing is
/// known but the register, it may rest on anything in it.
fn weigh(changes: &[Change], facts: &[&str]) -> Option<Class> {
    let is_within = |one: &str, other: &str| other.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let is_of_register = |fact: &str, places: usize| fact.starts_with("registers.") && fact.split('.').count() >= places;
    let is_narrow = facts.iter().any(|fact| is_of_register(fact, 4));
    let is_general = |path: &str| path.split('.').nth(2).is_none_or(|key| !APART.contains(&key));
    let concerns = |change: &&Change| {
        facts.iter().any(|fact| {
            let is_wide = is_of_register(fact, 2) && !is_of_register(fact, 3);
            let reaches = is_within(fact, &change.path) && (!is_narrow || !is_wide || is_general(&change.path));
            reaches || is_within(&change.path, fact)
        })
    };
    changes.iter().filter(concerns).map(|change| change.class).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, class: Class) -> Change {
        let row = changes::rows().first().expect("the table has rows");
        Change { path: path.to_owned(), kind: changes::Kind::Changed, row, class, derived: false, before: None, after: None }
    }

    #[test]
    fn a_purpose_rests_on_itself_and_on_its_register() {
        let of_orders = ["registers.customers.purposes.orders", "registers.customers"];
        let wording = change("registers.customers.purposes.orders.description", Class::Editorial);
        let other = change("registers.customers.purposes.marketing.basis", Class::Material);
        let retention = change("registers.customers.retention", Class::Material);
        assert_eq!(weigh(&[wording.clone(), other.clone()], &of_orders), Some(Class::Editorial));
        assert_eq!(weigh(&[wording, retention], &of_orders), Some(Class::Material));
        assert_eq!(weigh(std::slice::from_ref(&other), &of_orders), None);
        assert_eq!(weigh(&[other], &["register-customers-provision", "registers.customers"]), Some(Class::Material), "it may rest on it");
    }
}
