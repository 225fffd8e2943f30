//! What authors write in Markdown becomes blocks and inlines, and nothing else.
//!
//! Raw HTML, images and links to anywhere but the web, mail and telephone do not survive: their text is shown as text, and
//! the author is told when the text is read.

use super::{Block, Inline, RichText};
use crate::prose::{Event, Tag, TagEnd, is_allowed, is_plain, parse};

/// The blocks of an author's text.
pub fn blocks(text: &str) -> Vec<Block<RichText>> {
    if is_plain(text) && !text.trim().contains('\n') {
        return vec![Block::Paragraph { text: vec![Inline::Text(text.trim().to_owned())] }];
    }
    blocks_of(text)
}

fn blocks_of(text: &str) -> Vec<Block<RichText>> {
    let mut builder = Builder::default();
    for event in parse(text) {
        builder.event(event);
    }
    builder.finish()
}

/// An author's text as one line: several paragraphs are joined by line breaks, and lists lose their marks.
pub fn inlines(text: &str) -> RichText {
    if is_plain(text) && !text.trim().contains('\n') {
        return vec![Inline::Text(text.trim().to_owned())];
    }
    if !text.trim().contains('\n') {
        return one_line(text.trim());
    }
    let mut lines = Vec::new();
    flatten(blocks(text), &mut lines);
    lines.retain(|line| !line.is_empty());
    lines.join(&Inline::LineBreak)
}

/// One line of Markdown, which is never a block: "1. Esimerkki Oy" is a name and not the first item of a list.
/// A full stop in front keeps blocks from opening, and is taken away again.
fn one_line(text: &str) -> RichText {
    let mut blocks = blocks_of(&format!(".{text}"));
    let mut line = match blocks.pop() {
        Some(Block::Paragraph { text }) => text,
        _ => return vec![Inline::Text(text.to_owned())],
    };
    if let Some(Inline::Text(first)) = line.first_mut() {
        first.remove(0);
    }
    line.retain(|inline| *inline != Inline::Text(String::new()));
    line
}

fn flatten(blocks: Vec<Block<RichText>>, lines: &mut Vec<RichText>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Subheading { text } => lines.push(text),
            Block::List { items, .. } => items.into_iter().for_each(|item| flatten(item, lines)),
            Block::Quote { blocks } => flatten(blocks, lines),
            _ => {}
        }
    }
}

/// How many blocks and marks of an author's may stand in one another.
const DEEPEST: usize = 8;

enum Open {
    Paragraph(RichText),
    Heading(RichText),
    List {
        ordered: bool,
        items: Vec<Vec<Block<RichText>>>,
    },
    Item(Vec<Block<RichText>>, RichText),
    Quote(Vec<Block<RichText>>),
    Emphasis(RichText),
    Strong(RichText),
    Link {
        href: Option<String>,
        content: RichText,
    },
    /// Code and raw HTML of several lines: shown as text.
    Verbatim(String),
}

#[derive(Default)]
struct Builder {
    done: Vec<Block<RichText>>,
    open: Vec<Open>,
}

impl Builder {
    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.inline(Inline::Code(text.into_string())),
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.inline(Inline::LineBreak),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        let open = match tag {
            Tag::Paragraph => Open::Paragraph(Vec::new()),
            Tag::Heading { .. } => Open::Heading(Vec::new()),
            Tag::List(first) => {
                self.close_loose_text();
                Open::List { ordered: first.is_some(), items: Vec::new() }
            }
            Tag::Item => Open::Item(Vec::new(), Vec::new()),
            Tag::BlockQuote(_) => Open::Quote(Vec::new()),
            Tag::Emphasis => Open::Emphasis(Vec::new()),
            Tag::Strong => Open::Strong(Vec::new()),
            Tag::Link { dest_url, .. } => Open::Link { href: is_allowed(&dest_url).then(|| dest_url.into_string()), content: Vec::new() },
            Tag::CodeBlock(_) | Tag::HtmlBlock => Open::Verbatim(String::new()),
            // Nothing else is switched on but images, whose description is shown as text.
            _ => Open::Link { href: None, content: Vec::new() },
        };
        self.open.push(open);
    }

    fn end(&mut self, _: TagEnd) {
        match self.open.pop() {
            Some(Open::Paragraph(text)) => self.block(Block::Paragraph { text }),
            Some(Open::Heading(text)) => self.block(Block::Subheading { text }),
            // Whoever nests deeper than anybody reads keeps the words and loses the marks.
            Some(Open::List { items, .. }) if self.is_deep() => items.into_iter().flatten().for_each(|block| self.block(block)),
            Some(Open::Quote(blocks)) if self.is_deep() => blocks.into_iter().for_each(|block| self.block(block)),
            Some(Open::Emphasis(content) | Open::Strong(content)) if self.is_deep() => {
                content.into_iter().for_each(|inline| self.inline(inline));
            }
            Some(Open::List { ordered, items }) => self.block(Block::List { ordered, items }),
            Some(Open::Item(mut blocks, loose)) => {
                push_paragraph(&mut blocks, loose);
                if let Some(Open::List { items, .. }) = self.open.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Open::Quote(blocks)) => self.block(Block::Quote { blocks }),
            Some(Open::Emphasis(content)) => self.inline(Inline::Emphasis(content)),
            Some(Open::Strong(content)) => self.inline(Inline::Strong(content)),
            Some(Open::Link { href: Some(href), content }) => self.inline(Inline::Link { href, content }),
            Some(Open::Link { href: None, content }) => content.into_iter().for_each(|inline| self.inline(inline)),
            Some(Open::Verbatim(text)) => {
                let mut lines = text.trim_end().lines().map(|line| vec![Inline::Text(line.to_owned())]).collect::<Vec<_>>();
                lines.retain(|line| !matches!(line.first(), Some(Inline::Text(text)) if text.is_empty()));
                self.block(Block::Paragraph { text: lines.join(&Inline::LineBreak) });
            }
            None => {}
        }
    }

    /// Templates and every other reader of a tree go down into it, and have only so much room for that.
    fn is_deep(&self) -> bool {
        self.open.len() >= DEEPEST
    }

    fn block(&mut self, block: Block<RichText>) {
        match self.open.last_mut() {
            Some(Open::Item(blocks, loose)) => {
                push_paragraph(blocks, std::mem::take(loose));
                blocks.push(block);
            }
            Some(Open::Quote(blocks)) => blocks.push(block),
            _ => self.done.push(block),
        }
    }

    /// The text of a tight list item stands directly in the item; a list that follows it must come after it.
    fn close_loose_text(&mut self) {
        if let Some(Open::Item(blocks, loose)) = self.open.last_mut() {
            push_paragraph(blocks, std::mem::take(loose));
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(Open::Verbatim(verbatim)) = self.open.last_mut() {
            verbatim.push_str(text);
            return;
        }
        self.inline(Inline::Text(text.to_owned()));
    }

    fn inline(&mut self, inline: Inline) {
        let content = match self.open.last_mut() {
            Some(Open::Paragraph(content) | Open::Heading(content) | Open::Item(_, content)) => content,
            Some(Open::Emphasis(content) | Open::Strong(content) | Open::Link { content, .. }) => content,
            _ => return,
        };
        push_inline(content, inline);
    }

    fn finish(mut self) -> Vec<Block<RichText>> {
        while !self.open.is_empty() {
            self.end(TagEnd::Paragraph);
        }
        self.done
    }
}

fn push_paragraph(blocks: &mut Vec<Block<RichText>>, text: RichText) {
    if !text.is_empty() {
        blocks.push(Block::Paragraph { text });
    }
}

/// Adds an inline; text that follows text is joined to it, so that what reads as one stretch is one.
pub(crate) fn push_inline(content: &mut RichText, inline: Inline) {
    match (content.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => content.push(inline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::phrase::plain;

    #[test]
    fn what_looks_like_markup_comes_out_as_text() {
        for text in ["<script>alert(1)</script>", "a <b onclick=x>b</b>", "#let x = 1", "{{ title }}", "![x](http://t/x.png)"] {
            let words: String = blocks(text)
                .iter()
                .map(|block| match block {
                    Block::Paragraph { text } | Block::Subheading { text } => plain(text),
                    _ => String::new(),
                })
                .collect();
            assert!(!words.is_empty(), "{text}");
        }
        assert_eq!(plain(&inlines("<script>alert(1)</script>")), "<script>alert(1)</script>");
    }

    #[test]
    fn only_links_to_the_web_mail_and_telephone_survive() {
        assert!(matches!(inlines("[a](https://a.example)").as_slice(), [Inline::Link { .. }]));
        assert!(matches!(inlines("[a](mailto:a@a.example)").as_slice(), [Inline::Link { .. }]));
        for bad in ["[a](javascript:alert)", "[a](data:text/html,x)", "[a](//host)", "[a](file:///etc)", "[a](../x)"] {
            assert!(matches!(inlines(bad).as_slice(), [Inline::Text(text)] if text == "a"), "{bad}");
        }
    }

    #[test]
    fn a_list_within_a_list_keeps_its_order() {
        let blocks = blocks("- one\n  - inner\n- two\n");
        let [Block::List { items, .. }] = blocks.as_slice() else { panic!("one list: {blocks:?}") };
        assert_eq!(items.len(), 2);
        assert!(matches!(items[0].as_slice(), [Block::Paragraph { .. }, Block::List { .. }]));
    }
}
