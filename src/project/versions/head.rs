//! `version.yaml`: what a version is.

use std::path::Path;
use std::sync::Arc;

use super::{HEAD, Version, digest_of, restore};
use crate::decode::{Decoder, Fields, Stated};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::notice::Language;
use crate::project::Drafts;
use crate::project::files::{finding_of_file, read_tree, shown_path};
use crate::source::tree::{Kind, Node};
use crate::source::{SourceId, SourceMap, Span, Spanned};
use crate::time::Date;

/// In which form versions are kept. A program reads all up to its own, and says so of later ones.
pub const FORMAT: u8 = 1;
/// The key of a head's own digest, which is its last line.
const OWN_DIGEST: &str = "sha256: ";

/// What a version is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The notice's id.
    pub notice: String,
    /// Versions are numbered from 1, without gaps.
    pub number: u32,
    /// The day from which it applies.
    pub effective: Date,
    /// The day on which it was published.
    pub published: Date,
    pub languages: Vec<Language>,
    /// The formats that it was published in, by name.
    pub formats: Vec<String>,
    /// How much it changed what the version before it says: the name of a class; nothing, for the first.
    pub change: Option<String>,
    /// The program that published it, by its version.
    pub program: String,
    /// The digest of the words that the program had in the languages of the notice.
    pub words: String,
    /// The digest of the tables of law that it was derived from.
    pub law: String,
    /// The digest of its `facts.yaml`, of the project's own terms if there are any, and of the list of all files.
    pub facts: String,
    pub terms: Option<String>,
    pub files: String,
    /// The style sheet of its pages, by its name in the folder of versions, and its digest.
    pub style: String,
    pub style_digest: String,
    /// The digest of the version before it; nothing, for the first.
    pub previous: Option<String>,
    /// Its own: that of every line above this one.
    pub digest: String,
}

impl Head {
    /// The text of `version.yaml`; the digest that the head holds is not asked, but made.
    pub fn written(&self) -> String {
        let mut lines = vec![
            format!("# Version {} of the privacy notice `{}`, as it was published. It is never changed:", self.number, self.notice),
            "# `seloste publish` makes the next one. `sha256sum -c files.sha256` compares every file with its digest.".to_owned(),
            format!("format: {FORMAT}"),
            format!("notice: {}", self.notice),
            format!("number: {}", self.number),
            format!("effective: {}", self.effective),
            format!("published: {}", self.published),
            format!("languages: [{}]", self.languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")),
            format!("formats: [{}]", self.formats.join(", ")),
        ];
        lines.extend(self.change.as_ref().map(|change| format!("change: {change}")));
        lines.push(format!("program: {:?}", self.program));
        lines.push(format!("words: {}", self.words));
        lines.push(format!("law: {}", self.law));
        lines.push(format!("facts: {}", self.facts));
        lines.extend(self.terms.as_ref().map(|terms| format!("terms: {terms}")));
        lines.push(format!("files: {}", self.files));
        lines.push(format!("style: {}", self.style));
        lines.push(format!("style-digest: {}", self.style_digest));
        lines.extend(self.previous.as_ref().map(|previous| format!("previous: {previous}")));
        let text = lines.join("\n") + "\n";
        let digest = digest_of(text.as_bytes());
        format!("{text}{OWN_DIGEST}{digest}\n")
    }
}

/// Reads the head of the version in a folder. `None` if it cannot be relied on, which is then reported.
pub(super) fn read(
    (root, folder, id): (&Path, &Path, &str),
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<Option<Version>, Error> {
    let path = folder.join(HEAD);
    let shown = shown_path(root, &path);
    if std::fs::symlink_metadata(&path).is_err() {
        let source = sources.add(shown, String::new());
        let help = "put it back as it was, as from git; or remove the folder, if nothing in it was ever published";
        findings.push(finding_of_file(sources, source, "version-changed", "a published version has lost its `version.yaml`", help));
        return Ok(None);
    }
    let before = findings.len();
    let (source, node) = read_tree((&path, shown.clone()), &Drafts::new(), sources, findings)?;
    let Some(node) = node else {
        if findings.len() == before {
            findings.push(finding_of_file(sources, source, "version-changed", "a published version was changed", &restore(&shown)));
        }
        return Ok(None);
    };
    if let Some(finding) = newer(&node) {
        findings.push(finding);
        return Ok(None);
    }
    if !is_as_published(&sources.file(source).text) {
        findings.push(finding_of_file(sources, source, "version-changed", "a published version was changed", &restore(&shown)));
        return Ok(None);
    }
    let mut decoder = Decoder::default();
    let head = decode(&node, &mut decoder);
    let is_whole = decoder.findings.is_empty();
    findings.append(&mut decoder.findings);
    let Some(head) = head else {
        if is_whole {
            let help = "it was written by another seloste; ask `seloste --version`, and use one that knows it";
            findings.push(finding_of_file(sources, source, "version-unreadable", "this seloste cannot read a published version", help));
        }
        return Ok(None);
    };
    let place = sources.beginning(source);
    Ok(is_in_its_place(&head, folder, id, source, sources, findings).then(|| Version {
        head,
        folder: folder.to_owned(),
        place,
        listed: Arc::default(),
    }))
}

/// Told of a version that a later program has written.
fn newer(node: &Node) -> Option<Diagnostic> {
    let node = node.get("format")?;
    let Kind::Scalar { text, .. } = &node.kind else { return None };
    let format: u32 = text.parse().ok().filter(|format| *format > u32::from(FORMAT))?;
    let message = format!("a published version is kept in form {format}, and this seloste reads up to {FORMAT}");
    let mut finding = Diagnostic::error("version-unreadable", node.span, message, "written by a later seloste");
    finding.help("use that seloste or a later one; nothing is built until then, so that nothing is lost");
    Some(finding)
}

/// Whether the last line holds the digest of those above it.
fn is_as_published(text: &str) -> bool {
    let Some((above, own)) = text.rfind(OWN_DIGEST).map(|at| text.split_at(at)) else { return false };
    own.strip_prefix(OWN_DIGEST).is_some_and(|own| own == format!("{}\n", digest_of(above.as_bytes())))
}

/// Whether a version lies where its notice and its day say.
fn is_in_its_place(head: &Head, folder: &Path, id: &str, source: SourceId, sources: &SourceMap, findings: &mut Vec<Diagnostic>) -> bool {
    let is_day = folder.file_name().is_some_and(|name| name.to_string_lossy() == head.effective.to_string());
    if head.notice == id && is_day {
        return true;
    }
    let message = format!("version {} of `{}` lies in another folder than its own", head.number, head.notice);
    let help = format!("move it to `versions/{}/{}`, where it was published", head.notice, head.effective);
    findings.push(finding_of_file(sources, source, "version-changed", &message, &help));
    false
}

fn decode(node: &Node, decoder: &mut Decoder) -> Option<Head> {
    let mut fields = decoder.fields(node, "a published version")?;
    let _ = fields.take("format");
    let head = Head::of(&mut fields);
    fields.finish();
    head
}

impl Head {
    fn of(fields: &mut Fields) -> Option<Head> {
        // All are asked for before one is missed, so that none counts as unknown.
        let mut text = |key: &'static str| said(fields.get::<String>(key));
        let (notice, number, program) = (text("notice"), text("number"), text("program"));
        let (words, law, facts, terms) = (text("words"), text("law"), text("facts"), text("terms"));
        let (files, style, style_digest) = (text("files"), text("style"), text("style-digest"));
        let (previous, digest, change) = (text("previous"), text("sha256"), text("change"));
        let (effective, published) = (said(fields.get::<Date>("effective")), said(fields.get::<Date>("published")));
        let languages = said(fields.get::<Vec<Spanned<Language>>>("languages"));
        let formats = said(fields.get::<Vec<String>>("formats"));
        let is_style = |name: &String| name.starts_with("style-") && name.ends_with(".css") && !name.contains(['/', '\\']);
        Some(Head {
            notice: notice?,
            number: number?.parse().ok()?,
            effective: effective?,
            published: published?,
            languages: languages?.into_iter().map(|language| language.value).collect(),
            formats: formats?,
            change,
            program: program?,
            words: words?,
            law: law?,
            facts: facts?,
            terms,
            files: files?,
            style: style.filter(is_style)?,
            style_digest: style_digest?,
            previous,
            digest: digest?,
        })
    }
}

fn said<T: Clone>(stated: Stated<T>) -> Option<T> {
    stated.said().cloned()
}

/// The place of a head, for what is told of several.
pub(super) fn span(version: &Version) -> Span {
    version.place
}
