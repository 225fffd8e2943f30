//! What changed between two versions, as CommonMark: for whoever is asked whether it may be published.

use super::page::{Changes, Version};
use super::told::{Line, Place, Presence};
use crate::changes::Class;
use crate::document::{Inline, RichText};
use crate::render::markdown::{Mark, heading, labelled, list, on_lines, strong};

/// Between names in one line.
const BETWEEN: &str = " · ";

impl Changes {
    /// What changed, as CommonMark.
    pub fn markdown(&self) -> String {
        let title = text(&format!("{}{} {}", self.label("changes"), self.label("colon"), self.plain_title));
        let versions = [("changes_before", &self.from), ("changes_after", &self.to)];
        let versions = versions.map(|(key, version)| labelled(&text(self.label(key)), &[self.version(version)]));
        let mut parts = vec![heading(1, "", &title), list(versions.into_iter(), false, Mark::Usual)];
        for group in &self.told.groups {
            let key = match group.class {
                Class::Material => "changes_material",
                Class::Notable => "changes_notable",
                Class::Editorial => "changes_editorial",
            };
            parts.push(heading(2, "", &text(self.label(key))));
            group.sections.iter().for_each(|place| self.place(place, &mut parts));
        }
        if self.told.groups.is_empty() {
            parts.push(on_lines(&text(self.label("changes_none"))));
        }
        parts.join("\n\n") + "\n"
    }

    fn label(&self, key: &str) -> &str {
        self.labels.get(key).map_or("", String::as_str)
    }

    fn version(&self, version: &Version) -> RichText {
        let since = version.date.as_ref().map(|day| format!("{BETWEEN}{} {}", self.label("byline_effective"), day.written));
        text(&format!("{} {}{}", self.label("version"), version.number, since.unwrap_or_default()))
    }

    fn place(&self, place: &Place, parts: &mut Vec<String>) {
        parts.push(heading(3, "", &joined(place.above.iter().chain([&place.heading]))));
        let presence = match place.presence {
            Presence::New => Some("changes_not_before"),
            Presence::Gone => Some("changes_no_longer"),
            Presence::Both => None,
        };
        parts.extend(presence.map(|key| on_lines(&text(self.label(key)))));
        for lines in place.lines.chunk_by(|one, next| one.under == next.under) {
            parts.extend(lines.first().and_then(|line| line.under.as_ref()).map(|under| heading(4, "", under)));
            parts.push(list(lines.iter().map(|line| self.line(line, place.presence)), false, Mark::Usual));
        }
    }

    fn line(&self, line: &Line, presence: Presence) -> String {
        let labels: Vec<_> = line.labels.iter().map(strong).collect();
        let head = joined(labels.iter().chain(&line.column));
        if presence != Presence::Both {
            return match if presence == Presence::Gone { line.before.as_slice() } else { line.after.as_slice() } {
                [value] if head.is_empty() => on_lines(value),
                values => labelled(&head, values),
            };
        }
        let sides = [("changes_before", &line.before, "changes_not_before"), ("changes_after", &line.after, "changes_no_longer")];
        let sides = sides.map(|(key, values, none)| self.side(key, values, none));
        // Without a head there is nothing that the two could stand below.
        if head.is_empty() { sides.join("\n\n") } else { on_lines(&head) + "\n" + &list(sides.into_iter(), false, Mark::Other) }
    }

    fn side(&self, key: &str, values: &[RichText], none: &str) -> String {
        let nothing = [vec![Inline::Emphasis(text(self.label(none)))]];
        labelled(&text(self.label(key)), if values.is_empty() { &nothing } else { values })
    }
}

fn text(words: &str) -> RichText {
    vec![Inline::Text(words.to_owned())]
}

fn joined<'t>(texts: impl Iterator<Item = &'t RichText>) -> RichText {
    let mut joined = RichText::new();
    for words in texts {
        if !joined.is_empty() {
            joined.extend(text(BETWEEN));
        }
        joined.extend(words.iter().cloned());
    }
    joined
}
