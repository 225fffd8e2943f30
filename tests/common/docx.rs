//! A reader of DOCX: its parts, and what a reader of the document meets in them.

use std::io::{Cursor, Read};

use roxmltree::{Document, Node};

/// The namespace of a document's words.
pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The files of a package by their names, in its order.
pub fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a DOCX is a ZIP archive");
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("an archive gives back what it lists");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("every part is text in UTF-8");
        if !file.is_dir() {
            parts.push((file.name().to_owned(), text));
        }
    }
    parts
}

/// One part of a package, by its name.
pub fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(own, _)| own == name);
    found.unwrap_or_else(|| panic!("the package has no {name}")).1
}

/// A part read as XML, given to `look`.
pub fn read<T>(bytes: &[u8], name: &str, look: impl FnOnce(&Document) -> T) -> T {
    let text = part(bytes, name);
    look(&Document::parse(&text).unwrap_or_else(|fault| panic!("{name}: {fault}")))
}

/// The elements with a name, in the order of the document.
pub fn named<'a, 'input: 'a>(node: Node<'a, 'input>, name: &'a str) -> impl Iterator<Item = Node<'a, 'input>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

/// An attribute of the element with this name directly within a node's properties, such as a paragraph's style.
pub fn property<'a>(node: Node<'a, '_>, properties: &str, name: &str) -> Option<&'a str> {
    let properties = node.children().find(|child| child.has_tag_name((W, properties)))?;
    properties.children().find(|child| child.has_tag_name((W, name)))?.attribute((W, "val"))
}

/// What a reader sees of a paragraph.
pub fn text(node: Node) -> String {
    let of = |node: Node| match node.tag_name().name() {
        "t" => node.text().unwrap_or_default().to_owned(),
        "br" | "tab" if node.parent().is_some_and(|parent| parent.has_tag_name((W, "r"))) => " ".to_owned(),
        _ => String::new(),
    };
    node.descendants().filter(Node::is_element).map(of).collect()
}

/// The words of the document, each paragraph on a line of its own.
pub fn words(bytes: &[u8]) -> String {
    read(bytes, "word/document.xml", |document| named(document.root(), "p").map(text).collect::<Vec<_>>().join("\n"))
}
