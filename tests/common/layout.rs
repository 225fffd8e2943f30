//! What a reader meets one after another, in a notice's tree and in its Markdown read back.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use seloste::document::phrase::plain;
use seloste::document::{Block, Entry, GapState, Inline, RichText, Row, Section};
use seloste::render::Edition;

/// One thing that a reader meets. Whether it is strong or a link is left out; what it says, and where it stands, is not.
#[derive(Clone, Debug, PartialEq)]
pub enum Met {
    Heading(usize, String),
    Text(String),
    List { ordered: bool },
    Item,
    EndOfItem,
    EndOfList,
    Quote,
    EndOfQuote,
}

/// Everything that a reader of the tree meets, if tables and definitions are lists.
pub fn of_edition(edition: &Edition) -> Vec<Met> {
    let mut met = Vec::new();
    let label = |key: &str| edition.labels[key].clone();
    met.push(Met::Heading(1, trimmed(&edition.document.title)));
    let banner = match (edition.draft, edition.status.as_str()) {
        (true, _) => Some(("draft", "draft_note")),
        (false, "withdrawn") => Some(("withdrawn", "withdrawn_note")),
        _ => None,
    };
    if let Some((mark, note)) = banner {
        met.extend([Met::Quote, Met::Text(format!("{} {}", label(mark), label(note))), Met::EndOfQuote]);
    }
    let mut about = vec![edition.author.clone()];
    about.extend(edition.dates.effective.iter().map(|day| format!("{} {}", label("effective"), day.written)));
    about.extend(edition.dates.updated.iter().map(|day| format!("{} {}", label("updated"), day.written)));
    about.retain(|part| !part.is_empty());
    push_text(&mut met, &about.join(" · "));
    if !edition.document.summary.is_empty() {
        met.push(Met::Heading(2, label("summary")));
        definitions(&mut met, &edition.document.summary);
    }
    for (index, section) in edition.document.sections.iter().enumerate() {
        of_section(edition, &mut met, section, 2, &(index + 1).to_string());
    }
    met
}

fn of_section(edition: &Edition, met: &mut Vec<Met>, section: &Section<RichText>, level: usize, number: &str) {
    let heading = trimmed(&section.heading);
    met.push(Met::Heading(level.min(6), if heading.is_empty() { number.to_owned() } else { format!("{number} {heading}") }));
    // Definitions one after another differ in the facts they come from; to a reader they are one list.
    let mut parts = section.parts.iter().map(|part| &part.block).peekable();
    while let Some(block) = parts.next() {
        if let Block::Definitions { entries } = block {
            let mut entries: Vec<_> = entries.iter().collect();
            while let Some(Block::Definitions { entries: more }) = parts.next_if(|next| matches!(next, Block::Definitions { .. })) {
                entries.extend(more);
            }
            definitions(met, entries);
        } else {
            of_block(edition, met, block, level);
        }
    }
    for (index, child) in section.sections.iter().enumerate() {
        of_section(edition, met, child, level + 1, &format!("{number}.{}", index + 1));
    }
}

fn of_block(edition: &Edition, met: &mut Vec<Met>, block: &Block<RichText>, level: usize) {
    let mut quoted = |text: String| met.extend([Met::Quote, Met::Text(text), Met::EndOfQuote]);
    match block {
        Block::Paragraph { text } | Block::Prose { text } => push_text(met, &trimmed(text)),
        Block::Subheading { text } => met.push(Met::Heading((level + 1).min(6), trimmed(text))),
        Block::Callout { text } => quoted(trimmed(text)),
        Block::Gap { state: GapState::NotStated, text } => quoted(format!("{} {}", edition.labels["gap_not_stated"], trimmed(text))),
        Block::Gap { state: GapState::ToDo, text } => quoted(format!("{} {}", edition.labels["gap_to_do"], trimmed(text))),
        Block::Definitions { entries } => definitions(met, entries),
        Block::List { ordered, items } => {
            let items = items.iter().map(|item| within(|met| item.iter().for_each(|block| of_block(edition, met, block, level))));
            list(met, *ordered, items);
        }
        Block::Quote { blocks } => {
            let inner = within(|met| blocks.iter().for_each(|block| of_block(edition, met, block, level)));
            if !inner.is_empty() {
                met.push(Met::Quote);
                met.extend(inner);
                met.push(Met::EndOfQuote);
            }
        }
        // A caption tells screen readers what a table is; the list that stands for it in Markdown has its heading.
        Block::Table { header, rows, .. } => {
            list(met, false, rows.iter().map(|row| of_row(header, row)));
        }
    }
}

fn of_row(header: &[RichText], row: &Row<RichText>) -> Vec<Met> {
    let mut met = Vec::new();
    let Some((head, cells)) = row.cells.split_first() else { return met };
    let (first, more) = head.values.split_first().map_or((String::new(), &[][..]), |(first, more)| (trimmed(first), more));
    push_text(&mut met, &first);
    let more = more.iter().map(|value| within(|met| push_text(met, &trimmed(value))));
    let said = header.iter().skip(1).zip(cells).filter(|(_, cell)| !cell.values.is_empty());
    list(&mut met, false, more.chain(said.map(|(column, cell)| labelled(column, &cell.values))));
    met
}

fn definitions<'e>(met: &mut Vec<Met>, entries: impl IntoIterator<Item = &'e Entry<RichText>>) {
    list(met, false, entries.into_iter().map(|entry| labelled(&entry.term, &entry.values)));
}

fn labelled(term: &RichText, values: &[RichText]) -> Vec<Met> {
    if let [value] = values {
        return vec![Met::Text(trimmed(&[term.clone(), vec![Inline::Text(": ".to_owned())], value.clone()].concat()))];
    }
    let mut met = vec![Met::Text(format!("{}:", plain(term)))];
    list(&mut met, false, values.iter().map(|value| within(|met| push_text(met, &trimmed(value)))));
    met
}

fn list(met: &mut Vec<Met>, ordered: bool, items: impl Iterator<Item = Vec<Met>>) {
    let mut items = items.filter(|item| !item.is_empty()).peekable();
    if items.peek().is_none() {
        return;
    }
    met.push(Met::List { ordered });
    for item in items {
        met.push(Met::Item);
        met.extend(item);
        met.push(Met::EndOfItem);
    }
    met.push(Met::EndOfList);
}

fn within(build: impl FnOnce(&mut Vec<Met>)) -> Vec<Met> {
    let mut met = Vec::new();
    build(&mut met);
    met
}

/// The words of a text, without the line breaks at its ends, which separate it from nothing.
fn trimmed(text: &RichText) -> String {
    let is_break = |inline: &&Inline| **inline == Inline::LineBreak;
    let start = text.iter().take_while(is_break).count();
    let end = text.iter().rev().take_while(is_break).count();
    plain(&text.get(start..text.len() - end).unwrap_or_default().to_vec())
}

fn push_text(met: &mut Vec<Met>, text: &str) {
    if !text.is_empty() {
        met.push(Met::Text(text.to_owned()));
    }
}

/// Everything that a reader of the Markdown meets.
pub fn of_markdown(text: &str) -> Vec<Met> {
    let mut met = Vec::new();
    let mut words = String::new();
    for event in Parser::new_ext(text, Options::empty()) {
        if matches!(&event, Event::Start(tag) if is_block(tag)) {
            push_text(&mut met, &std::mem::take(&mut words));
        }
        match event {
            Event::Text(text) | Event::Code(text) => words += &text,
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::Html(markup) | Event::InlineHtml(markup) => met.push(Met::Text(format!("MARKUP {markup}"))),
            Event::Rule => met.push(Met::Text("RULE".to_owned())),
            Event::Start(Tag::List(first)) => met.push(Met::List { ordered: first.is_some() }),
            Event::Start(Tag::Item) => met.push(Met::Item),
            Event::Start(Tag::BlockQuote(_)) => met.push(Met::Quote),
            Event::Start(Tag::CodeBlock(_)) => met.push(Met::Text("CODE BLOCK".to_owned())),
            Event::Start(Tag::Image { .. }) => met.push(Met::Text("IMAGE".to_owned())),
            Event::End(TagEnd::Heading(level)) => met.push(Met::Heading(depth(level), std::mem::take(&mut words))),
            Event::End(end @ (TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_) | TagEnd::BlockQuote(_))) => {
                push_text(&mut met, &std::mem::take(&mut words));
                met.extend(match end {
                    TagEnd::Item => Some(Met::EndOfItem),
                    TagEnd::List(_) => Some(Met::EndOfList),
                    TagEnd::BlockQuote(_) => Some(Met::EndOfQuote),
                    _ => None,
                });
            }
            _ => {}
        }
    }
    met
}

fn is_block(tag: &Tag) -> bool {
    matches!(tag, Tag::Paragraph | Tag::Heading { .. } | Tag::List(_) | Tag::Item | Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::HtmlBlock)
}

fn depth(level: HeadingLevel) -> usize {
    level as usize
}

/// Where the links of some Markdown lead.
pub fn addresses_of_markdown(text: &str) -> Vec<String> {
    let address = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    };
    Parser::new_ext(text, Options::empty()).filter_map(address).collect()
}

/// The words of what is met, each heading and each paragraph on a line of its own.
pub fn words(met: &[Met]) -> String {
    let said = met.iter().filter_map(|met| match met {
        Met::Heading(_, text) | Met::Text(text) => Some(text.as_str()),
        _ => None,
    });
    said.collect::<Vec<_>>().join("\n")
}

/// The first place where two readers meet different things, with what comes before it.
pub fn difference(tree: &[Met], read: &[Met]) -> Option<String> {
    let at = (0..tree.len().max(read.len())).find(|at| tree.get(*at) != read.get(*at))?;
    let before = &tree[at.saturating_sub(2)..at.min(tree.len())];
    Some(format!("after {before:?} the tree has {:?}, and the Markdown {:?}", tree.get(at), read.get(at)))
}
