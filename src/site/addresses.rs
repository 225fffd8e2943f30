//! Who wants which address on the site. Two that want the same one are told before anything is built, so that nothing replaces another in silence.
//!
//! No two notices can want one: their ids differ, and no part of an id is a language's. What can are the project's own files, redirects, and
//! what every site has. Addresses that differ only in the case of their letters are one on some systems.

use std::collections::{HashMap, HashSet};
use std::fmt;

use super::{Site, editions, front, moved, versions, well_known};
use crate::diagnostic::Diagnostic;
use crate::notice::{Language, Notice};
use crate::project::{Project, Redirect};
use crate::render::{FORMATS, FileName};
use crate::source::{SourceId, Span, Spanned};

/// What has a file on the site.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owner<'a> {
    /// What every site has.
    Site,
    Notice(&'a str, Span),
    /// A file of the project, by its path under `site/`.
    Asset(&'a str, Span),
    Redirect(&'a str, Span),
}

impl fmt::Display for Owner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Owner::Site => f.write_str("a page that every site has"),
            Owner::Notice(id, _) => write!(f, "the notice `{id}`"),
            Owner::Asset(path, _) => write!(f, "the file `site/{path}`"),
            Owner::Redirect(old, _) => write!(f, "the redirect from `{old}`"),
        }
    }
}

impl Owner<'_> {
    fn span(&self) -> Option<Span> {
        match self {
            Owner::Site => None,
            Owner::Notice(_, span) | Owner::Asset(_, span) | Owner::Redirect(_, span) => Some(*span),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Owner::Asset(..) => "give the file another name",
            Owner::Redirect(..) => "remove the redirect: its old address is in use",
            _ => "give the notice's file another name",
        }
    }
}

/// A place on the site.
struct Claim<'a> {
    path: String,
    /// Whether everything below it is claimed, too.
    is_folder: bool,
    owner: Owner<'a>,
}

/// What is wrong with the site's own address, and every two things that want one address on it.
pub(super) fn findings(project: &Project) -> Vec<Diagnostic> {
    let mut findings: Vec<_> = base(project).into_iter().collect();
    findings.extend(shared(project));
    findings
}

/// A site's own address to which no path can be added.
fn base(project: &Project) -> Option<Diagnostic> {
    let base = project.config.base_url.spanned().filter(|base| base.0.contains(['?', '#']))?;
    let mut finding = Diagnostic::error("refused-link", base.span, "not the address of a site", "paths cannot follow a `?` or a `#`");
    finding.help("name the folder in which the site lies, as in `https://example.com/privacy/`");
    Some(finding)
}

/// Every two that want one address.
fn shared(project: &Project) -> Vec<Diagnostic> {
    let mut claims = own_pages(project);
    claims.extend(assets(project));
    claims.extend(redirects(project));
    let heads: HashSet<_> = claims.iter().map(|claim| head(&claim.path).to_lowercase()).collect();
    // A notice that shares its first folder with nothing else has it to itself.
    claims.extend(
        project
            .notices
            .iter()
            .filter(|notice| heads.contains(&head(&notice.id).to_lowercase()))
            .flat_map(|notice| of_notice(project, notice)),
    );
    let mut first: HashMap<String, &Claim> = HashMap::new();
    let mut pairs: Vec<(Owner, Owner)> = Vec::new();
    for claim in &claims {
        let folded = claim.path.to_lowercase();
        match first.get(&folded) {
            Some(other) => pairs.push((other.owner, claim.owner)),
            None => {
                first.insert(folded, claim);
            }
        }
    }
    for claim in &claims {
        let folded = claim.path.to_lowercase();
        let above = folded.match_indices('/').filter_map(|(at, _)| first.get(folded.get(..at)?));
        // A file cannot be a folder as well, and a claimed folder is its owner's.
        pairs.extend(above.filter(|other| !other.is_folder || other.owner != claim.owner).map(|other| (other.owner, claim.owner)));
    }
    let mut told: Vec<_> = pairs.into_iter().map(|(one, other)| if one < other { (one, other) } else { (other, one) }).collect();
    told.retain(|(one, other)| one != other);
    told.sort();
    told.dedup();
    let named = project.notices.iter().map(|notice| &notice.languages).chain([&project.config.languages]);
    let twice = named.flat_map(|languages| named_twice(languages.items()));
    told.into_iter().filter_map(|(one, other)| finding(one, other)).chain(twice).collect()
}

/// A language that is named twice would have its pages written twice.
fn named_twice(languages: &[Spanned<Language>]) -> Vec<Diagnostic> {
    let again = |(index, language): (usize, &Spanned<Language>)| {
        let first = languages.iter().take(index).find(|other| other.value == language.value)?;
        let message = format!("the language `{}` is named twice", language.value);
        let mut finding = Diagnostic::error("one-address", language.span, message, "named again here");
        finding.also(first.span, "named first here").help("remove one of the two");
        Some(finding)
    };
    languages.iter().enumerate().filter_map(again).collect()
}

fn finding(one: Owner, other: Owner) -> Option<Diagnostic> {
    let label = format!("this would lie where {one} does");
    let mut finding = Diagnostic::error("one-address", other.span()?, format!("{one} and {other} have one address"), label);
    if let Some(span) = one.span() {
        finding.also(span, format!("{one}"));
    }
    finding.help(other.help());
    Some(finding)
}

fn head(path: &str) -> &str {
    path.split('/').next().unwrap_or(path)
}

/// What every site has, or may come to have.
fn own_pages(project: &Project) -> Vec<Claim<'static>> {
    let claim = |path: &str, is_folder: bool| Claim { path: path.to_owned(), is_folder, owner: Owner::Site };
    let files = ["404.html", "_headers", "_redirects", "sitemap.xml", ".seloste"];
    let mut claims: Vec<_> = files.into_iter().map(|path| claim(path, false)).collect();
    claims.extend(well_known::paths(project).map(|path| claim(path, false)));
    // A project's own take the place of ours.
    claims.extend(
        ["style.css", "fragment.css", "robots.txt"]
            .into_iter()
            .filter(|path| !project.assets.contains_key(*path))
            .map(|path| claim(path, false)),
    );
    let languages = front::languages(project, &project.notices.iter().collect::<Vec<_>>());
    let has_versions = !project.versions.is_empty();
    if has_versions {
        claims.push(claim(versions::LIST, false));
    }
    let has_search = project.config.search.said() != Some(&false);
    for (index, language) in languages.into_iter().enumerate() {
        let folder = front::folder(index, language);
        claims.push(claim(&format!("{folder}index.html"), false));
        if has_versions {
            claims.push(claim(&format!("{folder}{}", versions::FEED), false));
        }
        if has_search {
            claims.push(claim(&format!("{folder}search"), true));
        }
    }
    claims
}

fn assets<'a>(project: &'a Project) -> impl Iterator<Item = Claim<'a>> {
    let of = |(path, source): (&'a String, &SourceId)| {
        let owner = Owner::Asset(path, project.sources.beginning(*source));
        Claim { path: path.clone(), is_folder: false, owner }
    };
    project.asset_sources.iter().map(of)
}

fn redirects(project: &Project) -> impl Iterator<Item = Claim<'_>> {
    let notices: Vec<_> = project.notices.iter().collect();
    let stated: &[Redirect] = project.config.redirects.said().map_or(&[], |all| all.0.as_slice());
    stated.iter().flat_map(move |redirect| {
        let owner = Owner::Redirect(&redirect.old.value, redirect.old.span);
        let files: Vec<_> = moved::olds(project, redirect, &notices).iter().map(moved::Old::file).collect();
        files.into_iter().map(move |path| Claim { path, is_folder: false, owner })
    })
}

fn of_notice<'a>(project: &Project, notice: &'a Notice) -> Vec<Claim<'a>> {
    let owner = Owner::Notice(&notice.id, notice.file);
    let mut claims = vec![Claim { path: format!("{}/index.html", notice.id), is_folder: false, owner }];
    claims.extend(versions::folders(project, &notice.id).map(|path| Claim { path, is_folder: true, owner }));
    for language in notice.languages() {
        let of = |format| (editions::place(notice, language, format), matches!(format.file, FileName::Folder(_)));
        claims.extend(FORMATS.iter().map(of).map(|(path, is_folder)| Claim { path, is_folder, owner }));
    }
    claims
}

/// Whether something that is published lies below a path.
pub(super) fn is_above_something(site: &Site, path: &str) -> bool {
    let lies_below = |other: &str| other.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
    site.notices.iter().any(|notice| lies_below(&notice.id)) || site.project.assets.keys().any(|asset| lies_below(asset))
}
