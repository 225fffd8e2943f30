//! What tells people of a change: the page of what changed, and texts that are ready for an e-mail and for a banner.

use super::pages::{CHANGES, Placed};
use super::words::About;
use crate::changes::Class;
use crate::document::phrase::plain;
use crate::error::Error;
use crate::history::{Line, Told};
use crate::render::versions::{Telling, ToldLine};
use crate::render::{Edition, Files, html};
use crate::site::front;
use crate::site::look::Look;

/// Adds the files that tell of a version, if it changed anything.
pub(super) fn put(placed: &Placed, page: &Edition, about: &About, look: &Look, files: &mut Files) -> Result<(), Error> {
    let Some(changes) = &about.changes else { return Ok(()) };
    super::changed::put(placed, page, about, changes, look, files)?;
    let folder = format!("{}/{}/{}/", page.notice, placed.effective, page.language);
    // The address that a notice states for itself leads to the notice, and to nothing beside it.
    let changed = format!("{folder}{CHANGES}");
    let whole = front::public_address(placed.project, &changed);
    let email = Telling {
        language: page.language,
        labels: &page.labels,
        title: &about.title,
        author: &about.author,
        effective: &about.effective,
        changes: whole.clone().unwrap_or(changed),
        address: page.address.clone().unwrap_or(folder),
        lines: lines(changes),
    };
    // Until the site has an address of its own, the line for other pages leads from where it lies.
    let banner = Telling { changes: whole.unwrap_or_else(|| CHANGES.to_owned()), ..email.clone() };
    files.push(("announcement.txt".to_owned(), html::email(&email, &look.theme)?));
    files.push(("announcement.html".to_owned(), html::told_banner(&banner, &look.theme)?));
    Ok(())
}

/// The changes of content in a line each, without their marks; those of wording alone are nobody's news.
pub(super) fn lines(told: &Told) -> Vec<ToldLine> {
    let groups = told.groups.iter().filter(|group| group.class > Class::Editorial);
    groups
        .flat_map(|group| group.sections.iter().map(move |place| (group.class, place)))
        .flat_map(|(class, place)| {
            let heading = place.above.iter().chain([&place.heading]).map(plain).collect::<Vec<_>>();
            place.lines.iter().map(move |line| told_line(class, heading.clone(), line))
        })
        .collect()
}

fn told_line(class: Class, place: Vec<String>, line: &Line) -> ToldLine {
    let about = line.labels.iter().chain(&line.column).map(plain).collect();
    ToldLine {
        class: class.name(),
        place,
        about,
        before: line.before.iter().map(plain).collect(),
        after: line.after.iter().map(plain).collect(),
    }
}
