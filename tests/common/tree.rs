//! Every stretch of words in an edition.

use seloste::document::phrase::plain;
use seloste::document::{Block, Entry, RichText, Section};
use seloste::render::Edition;

/// What an edition says, piece by piece: titles, headings, paragraphs, terms, values, and every cell of its tables.
pub fn texts(edition: &Edition) -> Vec<String> {
    let mut found = vec![&edition.document.title];
    of_entries(&edition.document.summary, &mut found);
    edition.document.sections.iter().for_each(|section| of_section(section, &mut found));
    found.into_iter().map(plain).collect()
}

fn of_section<'a>(section: &'a Section<RichText>, found: &mut Vec<&'a RichText>) {
    found.push(&section.heading);
    section.parts.iter().for_each(|part| of_block(&part.block, found));
    section.sections.iter().for_each(|child| of_section(child, found));
}

fn of_block<'a>(block: &'a Block<RichText>, found: &mut Vec<&'a RichText>) {
    match block {
        Block::Paragraph { text } | Block::Prose { text } | Block::Subheading { text } => found.push(text),
        Block::Gap { text, .. } | Block::Callout { text } => found.push(text),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| of_block(block, found)),
        Block::Quote { blocks } => blocks.iter().for_each(|block| of_block(block, found)),
        Block::Definitions { entries } => of_entries(entries, found),
        Block::Table { caption, header, rows } => {
            found.push(caption);
            found.extend(header);
            found.extend(rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.values));
        }
    }
}

fn of_entries<'a>(entries: &'a [Entry<RichText>], found: &mut Vec<&'a RichText>) {
    for entry in entries {
        found.push(&entry.term);
        found.extend(&entry.values);
    }
}
