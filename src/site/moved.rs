//! Notices that have moved: each old address has a page that leads on, and a line in `_redirects` for the hosts that read it.
//!
//! An old name of a notice stands for the notice in each of its languages and formats.

use std::cmp::Reverse;

use super::{Put, Site, addresses, editions, front, signposts};
use crate::decode::{nearest, quoted};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::notice::{Language, Notice};
use crate::project::{Destination, Project, Redirect, is_good_name};
use crate::render::FileName;

/// What is found at an old address.
#[derive(Clone, Copy)]
pub(super) enum Goal<'a> {
    /// A notice, in one language or in whichever.
    Here(&'a Notice, Option<Language>),
    Elsewhere(&'a str),
}

/// An old address, and what is found there.
pub(super) struct Old<'a> {
    /// A path without a slash at its ends.
    pub path: String,
    pub goal: Goal<'a>,
}

impl Old<'_> {
    /// The file that stands at the old address.
    pub(super) fn file(&self) -> String {
        if self.path.ends_with(".html") { self.path.clone() } else { format!("{}/index.html", self.path) }
    }
}

/// Each redirect of a project, the deepest first, so that none hides another.
fn redirects(project: &Project) -> Vec<&Redirect> {
    let mut redirects: Vec<_> = project.config.redirects.said().map(|all| all.0.iter().collect()).unwrap_or_default();
    redirects.sort_by_key(|redirect: &&Redirect| Reverse(redirect.old.split('/').count()));
    redirects
}

/// What a redirect leads to among some notices.
fn goal<'a>(redirect: &'a Redirect, notices: &[&'a Notice]) -> Option<Goal<'a>> {
    let to = match &redirect.to.value {
        Destination::Elsewhere(link) => return Some(Goal::Elsewhere(&link.0)),
        Destination::Here(to) => to,
    };
    let of = |id: &str| notices.iter().find(|notice| notice.id == id).copied();
    if let Some(notice) = of(to) {
        return Some(Goal::Here(notice, None));
    }
    let (id, code) = to.rsplit_once('/')?;
    let (notice, language) = (of(id)?, Language::parse(code)?);
    notice.languages().contains(&language).then_some(Goal::Here(notice, Some(language)))
}

/// The folder of a notice, or of one of its languages, on the site.
pub(super) fn folder(notice: &Notice, language: Option<Language>) -> String {
    language.map_or_else(|| format!("{}/", notice.id), |language| editions::folder(notice, language))
}

/// Every old address that a redirect stands for: its own, and that of each language of a notice.
pub(super) fn olds<'a>(project: &'a Project, redirect: &'a Redirect, notices: &[&'a Notice]) -> Vec<Old<'a>> {
    let Some(goal) = goal(redirect, notices) else { return Vec::new() };
    let mut olds = vec![Old { path: redirect.old.value.clone(), goal }];
    if let Goal::Here(notice, None) = goal
        && is_name(redirect)
    {
        let of = |language: Language| Old { path: format!("{}/{language}", redirect.old.value), goal: Goal::Here(notice, Some(language)) };
        // An address that has a redirect of its own leads where that one says.
        let is_own = |old: &Old| project.config.redirects.said().is_some_and(|all| all.has(&old.path));
        olds.extend(notice.languages().into_iter().map(of).filter(|old| !is_own(old)));
    }
    olds
}

/// Whether an old address can have been that of a notice.
fn is_name(redirect: &Redirect) -> bool {
    is_good_name(&redirect.old)
}

/// Writes a page at each old address that is wanted, and `_redirects`.
pub(super) fn put(site: &Site, is_wanted: &dyn Fn(&str) -> bool, put: &Put) -> Result<(), Error> {
    let mut lines = String::new();
    for redirect in redirects(site.project) {
        let olds = olds(site.project, redirect, &site.notices);
        for old in olds.iter().filter(|old| is_wanted(&old.file())) {
            put(&old.file(), &signposts::moved(site, old)?)?;
        }
        lines += &rules(site, redirect, &olds);
    }
    if lines.is_empty() { Ok(()) } else { put("_redirects", lines.as_bytes()) }
}

/// The lines of a redirect, as Netlify and Cloudflare Pages read them: the first line that fits is the one that counts.
fn rules(site: &Site, redirect: &Redirect, olds: &[Old]) -> String {
    let root = front::root_path(site.project);
    let line = |from: &str, to: &str| format!("{root}{from} {to} 301\n");
    let to = |goal: Goal| match goal {
        Goal::Elsewhere(address) => address.to_owned(),
        Goal::Here(notice, language) => root.clone() + &folder(notice, language),
    };
    let pages = |old: &Old| match old.path.ends_with(".html") {
        true => line(&old.path, &to(old.goal)),
        false => line(&old.path, &to(old.goal)) + &line(&format!("{}/", old.path), &to(old.goal)),
    };
    let mut lines = String::new();
    let path = &redirect.old.value;
    let Some(Old { goal: Goal::Here(notice, None), .. }) = olds.first().filter(|_| is_name(redirect)) else {
        return olds.iter().map(pages).collect();
    };
    // The files of a notice are named after it, so each has a line of its own.
    let name = path.rsplit('/').next().unwrap_or(path);
    for language in notice.languages() {
        for format in site.formats.iter().filter(|format| matches!(format.file, FileName::Ending(_))) {
            let new = root.clone() + &editions::place(notice, language, format);
            lines += &line(&format!("{path}/{language}/{}", format.place(name)), &new);
        }
    }
    if addresses::is_above_something(site, path) {
        return lines + &olds.iter().map(pages).collect::<String>();
    }
    let new = root.clone() + &folder(notice, None);
    lines + &line(path, &new) + &line(&format!("{path}/*"), &format!("{new}:splat"))
}

/// Redirects that lead nowhere, or back to the site by its whole address.
pub(super) fn findings(project: &Project) -> Vec<Diagnostic> {
    let notices: Vec<_> = project.notices.iter().collect();
    let mistake = |redirect: &Redirect| match &redirect.to.value {
        // What could not be read may be a notice, and has been told.
        Destination::Here(to)
            if project.unreadable.iter().any(|id| to == id || to.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('/'))) =>
        {
            None
        }
        Destination::Here(to) => goal(redirect, &notices).is_none().then(|| unresolved(project, redirect, to)),
        Destination::Elsewhere(link) => is_within(project, &link.0).then(|| {
            let span = redirect.to.span;
            let mut finding = Diagnostic::error("unresolved-reference", span, "a redirect to the site itself", "this address is its own");
            finding.help("name the notice by its id, as in `customers` or `customers/en`");
            finding
        }),
    };
    redirects(project).into_iter().filter_map(mistake).collect()
}

fn unresolved(project: &Project, redirect: &Redirect, to: &str) -> Diagnostic {
    let span = redirect.to.span;
    let notice = project.notices.iter().find(|notice| to.rsplit_once('/').is_some_and(|(id, _)| id == notice.id));
    if let Some(notice) = notice {
        let message = format!("the notice `{}` is not published in this language", notice.id);
        let mut finding = Diagnostic::error("unresolved-reference", span, message, "none of its languages");
        let languages = notice.languages();
        finding.help(format!("its languages are {}", quoted(&languages.iter().map(|language| language.code()).collect::<Vec<_>>())));
        return finding;
    }
    let mut finding = Diagnostic::error("unresolved-reference", span, format!("there is no notice `{to}`"), "leads nowhere");
    let ids = project.notices.iter().map(|notice| notice.id.as_str());
    let is_old = project.config.redirects.said().is_some_and(|all| all.has(to));
    match (is_old, nearest(to, ids)) {
        (true, _) => finding.help("this is an old address, too: name what is to be found in the end"),
        (false, Some(nearest)) => finding.help(format!("did you mean `{nearest}`?")),
        (false, None) => finding.help("name a notice by its id, as in `customers`, one of its languages, as in `customers/en`, or an address that begins with `https://`"),
    };
    finding
}

/// Whether an address is one of the site's own.
fn is_within(project: &Project, address: &str) -> bool {
    let Some(base) = project.config.base_url.said().map(|base| base.0.trim_end_matches('/').to_ascii_lowercase()) else { return false };
    let address = address.to_ascii_lowercase();
    address.strip_prefix(&base).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}
