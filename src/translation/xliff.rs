//! Texts to be translated, as translators' tools exchange them: XLIFF 2.0 (ISO 21720).
//!
//! What the file looks like stands in `templates/translation/`: with `render` and `findings`, this is a door to `tera`; it is the door to
//! `roxmltree`, too. Nothing that a file says makes the reader fetch or expand anything.

use serde::Serialize;
use tera::{Context, Tera};

/// A document of units in one pair of languages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// The code of the language that is translated from.
    pub source: String,
    /// The code of the language that is translated into.
    pub target: String,
    pub files: Vec<File>,
}

/// The texts of one file of the project.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct File {
    /// Its path below `notices/`, with `/` between folders.
    pub path: String,
    pub units: Vec<Unit>,
}

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unit {
    pub address: String,
    pub source: String,
    pub target: Option<String>,
    /// The wording that the translation was made from, where the source has changed since.
    pub earlier: Option<String>,
    /// The fingerprint of the translation that was exported, by which it is known whether the translator has touched it.
    pub exported: Option<String>,
    /// Whether somebody vouches for the translation: any state but `initial`.
    pub is_done: bool,
    /// Whether a tool has cut the text up and translated some pieces only; then there is no target.
    #[serde(skip)]
    pub is_partial: bool,
}

/// Why a file is no document of ours: what is wrong, and in which line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub message: String,
    pub line: u32,
}

const TEMPLATE: (&str, &str) = ("xliff.xml", include_str!("../../templates/translation/xliff.xml"));
/// XLIFF 2.0 and 2.1 share it; later versions end otherwise.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.";

/// Whether XML can carry a text: of the control characters it knows only the tab and the line feed (XML 1.0, section 2.2).
pub fn can_carry(text: &str) -> bool {
    text.chars().all(|c| !c.is_control() || c == '\n' || c == '\t') && !text.contains(['\u{FFFE}', '\u{FFFF}'])
}

/// A document as a file.
pub fn write(document: &Document) -> String {
    let mut tera = Tera::default();
    tera.add_raw_template(TEMPLATE.0, TEMPLATE.1).expect("our own template can be read, as the tests show");
    let context = Context::from_serialize(document).expect("it is a struct of plain data");
    tera.render(TEMPLATE.0, &context).expect("our own template asks for nothing that is not there, as the tests show") + "\n"
}

/// Reads a document that a translator's tool has written.
///
/// # Errors
///
/// A [`Problem`] if the file is not XML, not XLIFF 2, or lacks what a document needs.
pub fn read(text: &str) -> Result<Document, Problem> {
    let tree = roxmltree::Document::parse(text).map_err(|error| Problem { message: error.to_string(), line: error.pos().row })?;
    let problem =
        |node: roxmltree::Node, message: &str| Problem { message: message.to_owned(), line: tree.text_pos_at(node.range().start).row };
    let root = tree.root_element();
    if root.tag_name().name() != "xliff" || !root.tag_name().namespace().is_some_and(|name| name.starts_with(NAMESPACE)) {
        return Err(problem(root, "this is not XLIFF 2"));
    }
    let needed = |node: roxmltree::Node, name: &str| {
        let value = node.attribute(name).map(str::to_owned);
        value.ok_or_else(|| problem(node, &format!("`{}` lacks `{name}`", node.tag_name().name())))
    };
    let mut files = Vec::new();
    for file in children(root, "file") {
        let mut units = Vec::new();
        for unit in file.descendants().filter(|node| node.has_tag_name((root.tag_name().namespace().unwrap_or_default(), "unit"))) {
            units.push(unit_of(unit, needed(unit, "name")?));
        }
        files.push(File { path: needed(file, "original")?, units });
    }
    Ok(Document { source: needed(root, "srcLang")?, target: needed(root, "trgLang")?, files })
}

fn children<'a, 'b: 'a>(node: roxmltree::Node<'a, 'b>, name: &'static str) -> impl Iterator<Item = roxmltree::Node<'a, 'b>> {
    node.children().filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// A unit, whose segments a tool may have cut up: they are one text again.
fn unit_of(unit: roxmltree::Node, address: String) -> Unit {
    let parts = || unit.children().filter(|child| matches!(child.tag_name().name(), "segment" | "ignorable"));
    let source = parts().flat_map(|part| children(part, "source")).map(words).collect::<String>();
    let is_segment = |part: &roxmltree::Node| part.tag_name().name() == "segment";
    let has_target = |part: &roxmltree::Node| children(*part, "target").next().is_some();
    let (whole, some) = (parts().filter(is_segment).all(|part| has_target(&part)), parts().any(|part| has_target(&part)));
    // What stands between segments, mostly a blank, is the same in both languages unless the tool says otherwise.
    let said = |part: roxmltree::Node| children(part, "target").chain(children(part, "source")).next().map(words).unwrap_or_default();
    let target = parts().map(said).collect::<String>();
    let is_initial = |part: roxmltree::Node| is_segment(&part) && part.attribute("state").unwrap_or("initial") == "initial";
    let notes = || children(unit, "notes").flat_map(|notes| children(notes, "note"));
    let note = |category: &str| notes().filter(|note| note.attribute("category") == Some(category)).map(words).next();
    // Pieces in another order, and blanks, are no text that could be put together without guessing.
    let is_ordered = !parts().flat_map(|part| children(part, "target")).any(|target| target.has_attribute("order"));
    Unit {
        address,
        source,
        target: (whole && is_ordered && !target.trim().is_empty()).then_some(target),
        earlier: note("earlier-source"),
        exported: note("exported-target"),
        is_done: !parts().any(is_initial),
        is_partial: some && !(whole && is_ordered),
    }
}

/// The words of an element, without the codes that a tool may have put among them.
fn words(node: roxmltree::Node) -> String {
    node.descendants().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::digest::fingerprint;

    fn document() -> Document {
        let unit = |address: &str, source: &str, target: Option<&str>, is_done: bool| Unit {
            address: address.to_owned(),
            source: source.to_owned(),
            target: target.map(str::to_owned),
            earlier: (!is_done).then(|| "Ennen & <nyt>".to_owned()),
            exported: target.map(fingerprint),
            is_done,
            is_partial: false,
        };
        let units = vec![
            unit("texts.introduction", " Hei,\n\n- *sinä* & <sinä>\t\"a\" 'b' ]]> ", Some("Hej"), true),
            unit("people[0]", "asiakkaat", None, false),
        ];
        Document { source: "fi".to_owned(), target: "sv".to_owned(), files: vec![File { path: "a/b.yaml".to_owned(), units }] }
    }

    #[test]
    fn a_document_comes_back_as_it_went() {
        assert_eq!(read(&write(&document())), Ok(document()));
    }

    #[test]
    fn what_a_tool_cuts_up_is_one_text_again() {
        let text = write(&document()).replace("<target>Hej</target>", "<target>Hej <pc id=\"1\">du</pc></target>");
        let cut = text.replace("      </segment>\n    </unit>\n    <unit id=\"u2\"", "      </segment><ignorable><source> </source></ignorable><segment state=\"final\"><source>x</source><target>y</target></segment>\n    </unit>\n    <unit id=\"u2\"");
        assert_ne!(cut, text);
        let first = read(&cut).expect("it can be read").files[0].units[0].clone();
        assert_eq!(first.target.as_deref(), Some("Hej du y"));
        assert!(first.source.ends_with(" x"));
        let half = read(&cut.replace("<target>y</target>", "")).expect("it can be read").files[0].units[0].clone();
        assert!(half.is_partial && half.target.is_none(), "half a translation is none");
    }

    #[test]
    fn other_files_are_told_apart() {
        for (text, message) in [
            ("", "a root node"),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>", "DTD"),
            ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "this is not XLIFF 2"),
            ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>", "`xliff` lacks `srcLang`"),
        ] {
            let problem = read(text).expect_err(text);
            assert!(problem.message.contains(message), "{text}: {problem:?}");
        }
    }
}
