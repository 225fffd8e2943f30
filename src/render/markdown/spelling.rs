//! Words in CommonMark, spelt so that a parser reads back the same words and marks (CommonMark 0.31.2, sections 2.4, 2.5 and 6).
//!
//! Emphasis is `_` and strong is `**`, so that two marks side by side never run together. Where the rules for flanking delimiters
//! (section 6.2) would not see a mark, the character beside it is written as a numeric reference: it then counts as punctuation.

use std::fmt::Write;

use crate::document::{Inline, RichText, phrase};

/// Words that may run over several lines.
pub fn on_lines(text: &RichText) -> String {
    as_it_stands(text).unwrap_or_else(|| write(&pieces(text, "\\\n")))
}

/// Words for a heading, where a line break can only be a space.
pub fn on_one_line(text: &RichText) -> String {
    as_it_stands(text).unwrap_or_else(|| write(&pieces(text, " ")))
}

/// Words in which nothing means anything to CommonMark, and which need no look at every character's neighbours. Most of a notice is such:
/// plain words, or a strong label before them.
fn as_it_stands(text: &RichText) -> Option<String> {
    let mut out = String::new();
    for inline in text {
        match inline {
            Inline::Text(words) if means_nothing(words) => out.push_str(words),
            Inline::Strong(content) => match content.as_slice() {
                [Inline::Text(words)] if means_nothing(words) && is_edged_by_letters(words) => out.extend(["**", words, "**"]),
                _ => return None,
            },
            _ => return None,
        }
    }
    let begins = out.starts_with(|c: char| c.is_alphabetic()) || (out.starts_with("**") && text.len() > 1);
    let ends = !out.ends_with(|c: char| c.is_whitespace());
    // Strong next to strong would be one mark of four.
    let is_apart = !text.windows(2).any(|pair| matches!(pair, [Inline::Strong(_), Inline::Strong(_)]));
    (begins && ends && is_apart).then_some(out)
}

fn means_nothing(words: &str) -> bool {
    let is_harmless = |c: char| {
        c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | ';' | ':' | '(' | ')' | '/' | '-' | '–' | '’' | '”' | '“' | '@' | '%')
    };
    !words.is_empty() && words.chars().all(is_harmless)
}

fn is_edged_by_letters(words: &str) -> bool {
    words.starts_with(char::is_alphanumeric) && words.ends_with(char::is_alphanumeric)
}

/// Words cut up so that each piece can look at its neighbours.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Character(char),
    Open(&'static str),
    Close(&'static str),
    Code(String),
    /// Punctuation of CommonMark's own, such as the parts of a link.
    Punctuation(String),
    Break(&'static str),
}

use Piece::{Break, Character, Close, Code, Open, Punctuation};

fn pieces(text: &RichText, line_break: &'static str) -> Vec<Piece> {
    let mut cutter = Cutter { pieces: Vec::new(), open: Vec::new(), is_in_link: false, line_break };
    cutter.cut(text);
    let Cutter { mut pieces, .. } = cutter;
    while matches!(pieces.last(), Some(Break(_))) {
        pieces.pop();
    }
    let start = pieces.iter().take_while(|piece| matches!(piece, Break(_))).count();
    pieces.split_off(start)
}

struct Cutter {
    pieces: Vec<Piece>,
    /// The marks that the words stand in: emphasis within emphasis is no more than emphasis.
    open: Vec<&'static str>,
    is_in_link: bool,
    line_break: &'static str,
}

impl Cutter {
    fn cut(&mut self, text: &RichText) {
        for inline in text {
            match inline {
                Inline::Text(words) => self.pieces.extend(words.chars().map(Character)),
                Inline::Emphasis(content) => self.within("_", content),
                Inline::Strong(content) => self.within("**", content),
                Inline::Code(code) => self.code(code),
                Inline::Link { href, content } => self.link(href, content),
                // CommonMark cannot say in which language words are.
                Inline::Foreign { content, .. } => self.cut(content),
                Inline::LineBreak => self.line_break(),
            }
        }
    }

    fn within(&mut self, mark: &'static str, content: &RichText) {
        if self.open.contains(&mark) {
            return self.cut(content);
        }
        // What ends and begins again at once never ended.
        if self.pieces.last() == Some(&Close(mark)) {
            drop(self.pieces.pop())
        } else {
            self.pieces.push(Open(mark))
        }
        self.open.push(mark);
        self.cut(content);
        self.open.pop();
        self.close(mark);
    }

    fn close(&mut self, mark: &'static str) {
        let end = self.end();
        if end > 0 && self.pieces[end - 1] == Open(mark) {
            self.pieces.remove(end - 1);
        } else {
            self.pieces.insert(end, Close(mark));
        }
    }

    /// Where a mark or a link closes: before the line breaks at its end, because none can close at the start of a line.
    fn end(&self) -> usize {
        self.pieces.len() - self.pieces.iter().rev().take_while(|piece| matches!(piece, Break(_))).count()
    }

    /// A line break stands before the marks and the link just opened, for the same reason.
    fn line_break(&mut self) {
        let is_opening = |piece: &&Piece| matches!(piece, Open(_)) || **piece == Punctuation("[".to_owned());
        let at = self.pieces.len() - self.pieces.iter().rev().take_while(is_opening).count();
        self.pieces.insert(at, Break(self.line_break));
    }

    fn code(&mut self, code: &str) {
        let code = code.replace(['\n', '\r'], " ");
        match self.pieces.last_mut() {
            _ if code.is_empty() => {}
            // Two spans side by side would be one with backticks in it.
            Some(Code(before)) => before.push_str(&code),
            _ => self.pieces.push(Code(code)),
        }
    }

    fn link(&mut self, href: &str, content: &RichText) {
        // CommonMark has no anchors that a link within the file could lead to.
        if self.is_in_link || href.starts_with('#') {
            return self.cut(content);
        }
        if phrase::plain(content) == href && is_autolink(href) {
            return self.pieces.push(Punctuation(format!("<{href}>")));
        }
        self.pieces.push(Punctuation("[".to_owned()));
        self.is_in_link = true;
        self.cut(content);
        self.is_in_link = false;
        self.pieces.insert(self.end(), Punctuation(format!("]({})", destination(href))));
    }
}

fn write(pieces: &[Piece]) -> String {
    let mut out = String::with_capacity(pieces.len() + pieces.len() / 8);
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Character(character) => spell(*character, &Place { pieces, index }, &mut out),
            Open(mark) | Close(mark) => out.push_str(mark),
            Code(code) => push_code(code, &mut out),
            Punctuation(own) => out.push_str(own),
            Break(line_break) => out.push_str(line_break),
        }
    }
    out
}

/// Where a character stands.
struct Place<'a> {
    pieces: &'a [Piece],
    index: usize,
}

impl<'a> Place<'a> {
    fn before(&self, distance: usize) -> Option<&'a Piece> {
        self.index.checked_sub(distance).map(|index| &self.pieces[index])
    }

    fn after(&self, distance: usize) -> Option<&'a Piece> {
        self.pieces.get(self.index + distance)
    }

    fn begins_line(&self) -> bool {
        matches!(self.before(1), None | Some(Break(_)))
    }

    fn ends_line(&self) -> bool {
        matches!(self.after(1), None | Some(Break(_)))
    }

    /// Whether only digits stand between the line's start and here, as before the dot of a numbered list.
    fn ends_number(&self) -> bool {
        let digits = (1..).take_while(|distance| matches!(self.before(*distance), Some(Character('0'..='9')))).count();
        digits > 0 && matches!(self.before(digits + 1), None | Some(Break(_)))
    }

    /// Whether a mark or a part of a link is so close that the rules for words do not hold.
    fn is_near_a_mark(&self) -> bool {
        let near = [self.before(2), self.before(1), self.after(1), self.after(2)];
        near.into_iter().flatten().any(|piece| !matches!(piece, Character(_)))
    }

    fn is_in_word(&self) -> bool {
        is_alphanumeric(self.before(1)) && is_alphanumeric(self.after(1)) && !self.is_near_a_mark()
    }

    /// Whether a mark that stands beside this character would not be seen because of it.
    fn hides_a_mark(&self) -> bool {
        let opens = matches!(self.after(1), Some(Open(mark)) if *mark == "_" || !is_plain_edge(self.after(2), self.after(3)));
        let closes = matches!(self.before(1), Some(Close(mark)) if *mark == "_" || !is_plain_edge(self.before(2), self.before(3)));
        opens || closes
    }
}

fn is_alphanumeric(piece: Option<&Piece>) -> bool {
    matches!(piece, Some(Character(character)) if character.is_alphanumeric())
}

/// Whether a mark's inner edge is a letter or digit that stays as it is.
fn is_plain_edge(edge: Option<&Piece>, beyond: Option<&Piece>) -> bool {
    is_alphanumeric(edge) && !matches!(beyond, Some(Open(_) | Close(_)))
}

fn spell(character: char, place: &Place, out: &mut String) {
    let is_inner_edge = matches!(place.before(1), Some(Open(_))) || matches!(place.after(1), Some(Close(_)));
    let is_outer_edge = place.begins_line() || place.ends_line();
    let by_number = match character {
        '\n' | '\r' => true,
        ' ' | '\t' => is_outer_edge || is_inner_edge,
        _ if character.is_whitespace() => is_inner_edge,
        _ => !character.is_ascii_punctuation() && place.hides_a_mark(),
    };
    if by_number {
        return write!(out, "&#{};", u32::from(character)).expect("a String takes every write");
    }
    if is_special(character, place) {
        out.push('\\');
    }
    out.push(character);
}

/// Whether the character would mean something here.
fn is_special(character: char, place: &Place) -> bool {
    match character {
        // `~`, `|` and `$` mean nothing in CommonMark, but much in what is built on it.
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' | '$' => true,
        '_' => !place.is_in_word(),
        '&' => matches!(place.after(1), Some(Character('#'))) || is_alphanumeric(place.after(1)),
        '!' => matches!(place.after(1), Some(Punctuation(_))),
        '#' => place.begins_line() || matches!(place.before(1), Some(Character(before)) if before.is_whitespace()),
        '+' | '-' | '=' | '>' | ':' => place.begins_line(),
        '.' | ')' => place.ends_number(),
        _ => false,
    }
}

/// A code span: its fence is longer than any run of backticks in it, and a space keeps them apart.
fn push_code(code: &str, out: &mut String) {
    let longest = code.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let is_edged = |edge: char| code.starts_with(edge) || code.ends_with(edge);
    let is_stripped = code.starts_with(' ') && code.ends_with(' ') && !code.trim_matches(' ').is_empty();
    let pad = if is_edged('`') || is_stripped { " " } else { "" };
    out.extend([&fence, pad, code, pad, &fence]);
}

/// Whether an address can stand between angle brackets as it is (section 6.5).
fn is_autolink(href: &str) -> bool {
    let has_scheme = href.starts_with("https://") || href.starts_with("http://");
    has_scheme && !href.chars().any(|character| character.is_whitespace() || character.is_control() || character == '<' || character == '>')
}

/// The address of a link (section 6.3).
fn destination(href: &str) -> String {
    let mut out = String::with_capacity(href.len() + 2);
    for character in href.chars() {
        match character {
            ' ' | '\n' | '\r' | '\t' => write!(out, "%{:02X}", u32::from(character)).expect("a String takes every write"),
            '\\' | '(' | ')' | '<' | '>' | '&' if needs_escape(character, href) => out.extend(['\\', character]),
            _ => out.push(character),
        }
    }
    if out.is_empty() { "<>".to_owned() } else { out }
}

/// An ampersand is only special if a character reference can begin with it, and most queries hold some that cannot.
fn needs_escape(character: char, href: &str) -> bool {
    character != '&' || href.contains(';')
}
