//! From phrases to words: `Document<Phrase>` becomes `Document<RichText>`.

use fluent::{FluentArgs, FluentValue};

use super::Catalogue;
use crate::document::markdown::{self, push_inline};
use crate::document::phrase::plain;
use crate::document::{Arg, Block, Cell, Document, Entry, Inline, Part, Phrase, RichText, Row, Section, Short};
use crate::error::Error;
use crate::law::{Authority, Words};
use crate::notice::Text;

/// Stands for an argument that is more than plain text while a message is formatted. These codes are no characters,
/// and what authors write is freed of them when it is read.
const FIRST_MARK: u32 = 0xFDD0;

impl Catalogue {
    /// Says a whole document in this language, but for its short notices: see [`Catalogue::localise_shorts`].
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] if a message is missing or cannot be formatted.
    pub fn localise(&self, document: &Document<Phrase>) -> Result<Document<RichText>, Error> {
        Ok(Document {
            title: self.say(&document.title)?,
            description: self.say(&document.description)?,
            summary: self.entries(&document.summary)?,
            sections: document.sections.iter().map(|section| self.section(section)).collect::<Result<_, _>>()?,
            shorts: Vec::new(),
        })
    }

    /// Says short notices in this language.
    ///
    /// # Errors
    ///
    /// As [`Catalogue::localise`].
    pub fn localise_shorts(&self, shorts: &[Short<Phrase>]) -> Result<Vec<Short<RichText>>, Error> {
        let said = |short: &Short<Phrase>| {
            Ok(Short {
                id: short.id.clone(),
                means: short.means.clone(),
                section: short.section.clone(),
                heading: self.say(&short.heading)?,
                entries: self.entries(&short.entries)?,
                callouts: self.all(&short.callouts)?,
            })
        };
        shorts.iter().map(said).collect()
    }

    fn section(&self, section: &Section<Phrase>) -> Result<Section<RichText>, Error> {
        let mut parts = Vec::with_capacity(section.parts.len());
        for part in &section.parts {
            self.part(part, &mut parts)?;
        }
        Ok(Section {
            id: section.id.clone(),
            heading: self.say(&section.heading)?,
            law: section.law.clone(),
            apart: section.apart,
            fold: section.fold,
            parts,
            sections: section.sections.iter().map(|inner| self.section(inner)).collect::<Result<_, _>>()?,
        })
    }

    /// An author's prose becomes as many parts as it has blocks; every other part stays one.
    fn part(&self, part: &Part<Phrase>, parts: &mut Vec<Part<RichText>>) -> Result<(), Error> {
        for block in self.block(&part.block)? {
            parts.push(Part { law: part.law.clone(), facts: part.facts.clone(), block });
        }
        Ok(())
    }

    fn block(&self, block: &Block<Phrase>) -> Result<Vec<Block<RichText>>, Error> {
        let one = match block {
            Block::Prose { text: Phrase::Authored(text) } => return self.prose(text),
            Block::Prose { text } | Block::Paragraph { text } => Block::Paragraph { text: self.say(text)? },
            Block::Subheading { text } => Block::Subheading { text: self.say(text)? },
            Block::List { ordered, items } => {
                let items = items.iter().map(|item| self.blocks(item)).collect::<Result<_, _>>()?;
                Block::List { ordered: *ordered, items }
            }
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks)? },
            Block::Definitions { entries } => Block::Definitions { entries: self.entries(entries)? },
            Block::Table { caption, header, rows } => {
                Block::Table { caption: self.say(caption)?, header: self.all(header)?, rows: self.rows(rows)? }
            }
            Block::Gap { state, text } => Block::Gap { state: *state, text: self.say(text)? },
            Block::Callout { text } => Block::Callout { text: self.say(text)? },
        };
        Ok(vec![one])
    }

    fn blocks(&self, blocks: &[Block<Phrase>]) -> Result<Vec<Block<RichText>>, Error> {
        let mut said = Vec::with_capacity(blocks.len());
        for block in blocks {
            said.extend(self.block(block)?);
        }
        Ok(said)
    }

    fn rows(&self, rows: &[Row<Phrase>]) -> Result<Vec<Row<RichText>>, Error> {
        let cell = |cell: &Cell<Phrase>| Ok(Cell { values: self.all(&cell.values)? });
        rows.iter().map(|row| Ok(Row { cells: row.cells.iter().map(cell).collect::<Result<_, _>>()? })).collect()
    }

    fn entries(&self, entries: &[Entry<Phrase>]) -> Result<Vec<Entry<RichText>>, Error> {
        entries.iter().map(|entry| Ok(Entry { term: self.say(&entry.term)?, values: self.all(&entry.values)? })).collect()
    }

    fn all(&self, phrases: &[Phrase]) -> Result<Vec<RichText>, Error> {
        // A phrase can come to nothing, as the address of an authority whose address is unknown.
        let said = phrases.iter().map(|phrase| self.say(phrase)).collect::<Result<Vec<_>, _>>()?;
        Ok(said.into_iter().filter(|text| !text.is_empty()).collect())
    }

    /// Says one phrase.
    pub fn say(&self, phrase: &Phrase) -> Result<RichText, Error> {
        Ok(match phrase {
            Phrase::Message(id, args) => self.message_with(id, args)?,
            Phrase::Authored(text) => self.authored(text)?,
            Phrase::Verbatim(text) => vec![Inline::Text(text.clone())],
            Phrase::Law(words, message) => self.law(words, message.as_deref())?,
            Phrase::AuthorityAddress(authority) => self.address(authority),
            Phrase::AuthorityComplaint(authority) => self.complaint(authority),
            Phrase::List(phrases) => self.list(phrases)?,
            Phrase::Sentences(phrases) => self.sentences(phrases)?,
            Phrase::Capital(phrase) => capital(self.say(phrase)?),
            Phrase::Strong(phrase) => vec![Inline::Strong(self.say(phrase)?)],
            Phrase::Link { href, text } => vec![Inline::Link { href: href.clone(), content: without_links(self.say(text)?) }],
            Phrase::Country(code) => vec![Inline::Text(self.cldr.country(*code))],
            Phrase::Language(language) => vec![Inline::Text(self.cldr.language(*language))],
            Phrase::Date(date) => vec![Inline::Text(self.cldr.date(*date))],
            Phrase::Period(period) => vec![Inline::Text(self.period(*period)?)],
        })
    }

    /// Words of the law's tables: the table's own in this language, or else the locale's, or else the table's in the language that they
    /// were made in, marked as such.
    pub fn law(&self, words: &Words, message: Option<&str>) -> Result<RichText, Error> {
        if let Some(words) = words.get(self.language.code()) {
            return Ok(vec![Inline::Text(words.to_owned())]);
        }
        if let Some(message) = message.filter(|message| self.has(message)) {
            return Ok(vec![Inline::Text(self.label(message)?)]);
        }
        let (language, words) = words.own();
        Ok(vec![foreign(language, vec![Inline::Text(words.to_owned())])])
    }

    /// A message, with its arguments put in. What is more than plain text, such as a link, goes in after the message is formatted.
    fn message_with(&self, id: &str, args: &[(&'static str, Arg)]) -> Result<RichText, Error> {
        let mut fluent = FluentArgs::with_capacity(args.len());
        let mut rich: Vec<RichText> = Vec::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Choice(choice) => FluentValue::from(*choice),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Phrase(phrase) => match self.say(phrase)?.as_mut_slice() {
                    [] => FluentValue::from(""),
                    [Inline::Text(text)] => FluentValue::from(std::mem::take(text)),
                    content => {
                        let mark =
                            char::from_u32(FIRST_MARK + rich.len() as u32).expect("a message has fewer arguments than there are marks");
                        rich.push(content.to_vec());
                        FluentValue::from(mark.to_string())
                    }
                },
            };
            fluent.set(*name, value);
        }
        let text = self.message(id, &fluent)?;
        Ok(if rich.is_empty() { vec![Inline::Text(text)] } else { put_in(&text, &rich) })
    }

    /// An author's words as one line. Words that are missing in this language are shown in the one they were written in, marked with it,
    /// and the reader is told: only a draft, or a build that was told to put up with it, can get this far.
    fn authored(&self, text: &Text) -> Result<RichText, Error> {
        if let Some(words) = text.get(self.language) {
            return Ok(markdown::inlines(words));
        }
        let Some((language, words)) = text.first() else { return Ok(RichText::new()) };
        let note = self.message_with("not-translated", &[("language", Arg::Phrase(Phrase::Language(language)))])?;
        let mut content = vec![foreign(language.code(), markdown::inlines(words)), Inline::Text(" ".to_owned())];
        content.extend(note);
        Ok(content)
    }

    fn prose(&self, text: &Text) -> Result<Vec<Block<RichText>>, Error> {
        Ok(match text.get(self.language) {
            Some(words) => markdown::blocks(words),
            None => vec![Block::Paragraph { text: self.authored(text)? }],
        })
    }

    fn list(&self, phrases: &[Phrase]) -> Result<RichText, Error> {
        let said = self.all(phrases)?;
        let (mut between, mut last) = self.cldr.separators(said.len(), &said.last().map(plain).unwrap_or_default());
        // Where the items themselves hold commas or conjunctions, only a stronger mark shows where one ends.
        let conjunction = self.cldr.conjunction();
        if said.iter().map(plain).any(|item| item.contains(", ") || item.contains(&conjunction)) {
            between = self.cldr.semicolon();
            last = self.cldr.semicolon();
        }
        let count = said.len();
        let mut out = RichText::new();
        for (index, text) in said.into_iter().enumerate() {
            if index > 0 {
                let separator = if index + 1 == count { &last } else { &between };
                push_inline(&mut out, Inline::Text(separator.clone()));
            }
            text.into_iter().for_each(|inline| push_inline(&mut out, inline));
        }
        Ok(out)
    }

    /// Sentences with a blank between them; one that an author left without its full stop gets one when another follows.
    fn sentences(&self, phrases: &[Phrase]) -> Result<RichText, Error> {
        let mut out = RichText::new();
        for text in self.all(phrases)? {
            if !out.is_empty() {
                let ends = ends_sentence(&out);
                push_inline(&mut out, Inline::Text(if ends { " " } else { ". " }.to_owned()));
            }
            capital(text).into_iter().for_each(|inline| push_inline(&mut out, inline));
        }
        Ok(out)
    }

    fn address(&self, authority: &Authority) -> RichText {
        let lines = authority.postal(self.language.code());
        if lines.is_empty() { RichText::new() } else { vec![Inline::Text(lines.join(", "))] }
    }

    fn complaint(&self, authority: &Authority) -> RichText {
        match authority.complaint(self.language.code()) {
            Some(address) => vec![Inline::Link { href: address.to_owned(), content: vec![Inline::Text(address.to_owned())] }],
            None => RichText::new(),
        }
    }
}

/// Replaces each mark in a formatted message by what it stands for.
fn put_in(text: &str, rich: &[RichText]) -> RichText {
    let mut out = RichText::new();
    let mut plain = String::new();
    for c in text.chars() {
        let argument = u32::from(c).checked_sub(FIRST_MARK).and_then(|index| rich.get(index as usize));
        match argument {
            None => plain.push(c),
            Some(content) => {
                if !plain.is_empty() {
                    push_inline(&mut out, Inline::Text(std::mem::take(&mut plain)));
                }
                content.iter().cloned().for_each(|inline| push_inline(&mut out, inline));
            }
        }
    }
    if !plain.is_empty() {
        push_inline(&mut out, Inline::Text(plain));
    }
    out
}

/// The same with a capital first letter.
fn capital(mut text: RichText) -> RichText {
    match text.first_mut() {
        Some(Inline::Text(words)) => {
            let mut chars = words.chars();
            if let Some(first) = chars.next().filter(|first| first.is_lowercase()) {
                *words = first.to_uppercase().chain(chars).collect();
            }
        }
        Some(Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } | Inline::Foreign { content, .. }) => {
            *content = capital(std::mem::take(content));
        }
        _ => {}
    }
    text
}

/// Words in another language than those around them.
fn foreign(language: &str, content: RichText) -> Inline {
    Inline::Foreign { language: language.to_owned(), content }
}

/// A link within a link is no link.
fn without_links(text: RichText) -> RichText {
    let mut out = RichText::new();
    for inline in text {
        match inline {
            Inline::Link { content, .. } => without_links(content).into_iter().for_each(|inline| push_inline(&mut out, inline)),
            Inline::Emphasis(content) => out.push(Inline::Emphasis(without_links(content))),
            Inline::Strong(content) => out.push(Inline::Strong(without_links(content))),
            Inline::Foreign { language, content } => out.push(Inline::Foreign { language, content: without_links(content) }),
            inline => push_inline(&mut out, inline),
        }
    }
    out
}

fn ends_sentence(text: &RichText) -> bool {
    match text.last() {
        Some(Inline::Text(words) | Inline::Code(words)) => words.trim_end().ends_with(['.', ':', '!', '?', '…']),
        Some(Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } | Inline::Foreign { content, .. }) => {
            ends_sentence(content)
        }
        Some(Inline::LineBreak) | None => true,
    }
}
