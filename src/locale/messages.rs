//! The messages of a file of words, and what each asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{ParserError, parse};

/// What a message needs: its arguments, and which cases it tells apart by each argument that it selects on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    pub arguments: BTreeSet<String>,
    pub cases: BTreeMap<String, BTreeSet<String>>,
    /// Messages, terms and functions that it refers to, which ours never do.
    pub references: BTreeSet<String>,
    /// Its words, for looking at them in tests: those of every case one after another, and U+FFFC for what is put in.
    pub words: String,
}

/// The object replacement character.
const PUT_IN: char = '\u{FFFC}';

/// How often one message may open a brace or a parenthesis. The longest of ours does so eight times; the parser calls itself for each, and
/// would run out of stack on a file made to that end.
const OPENINGS: usize = 200;

/// Where a message opens more braces than anybody writes, as a byte of the file. Such a file must not be parsed.
pub fn too_deep(text: &str) -> Option<usize> {
    let (mut openings, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        // What stands in braces may go on over lines, so that only a line which begins a message ends the one before.
        if begins_message(line) {
            openings = 0;
        }
        if !line.starts_with('#') {
            for (at, _) in line.match_indices(['{', '(']) {
                openings += 1;
                if openings > OPENINGS {
                    return Some(start + at);
                }
            }
        }
        start += line.len();
    }
    None
}

fn begins_message(line: &str) -> bool {
    let name = line.split_once('=').map(|(name, _)| name.trim_end_matches(' ')).unwrap_or_default();
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The messages of a file with their shapes, in the order of the file, and what could not be parsed.
pub fn read(text: &str) -> (Vec<(String, Shape)>, Vec<ParserError>) {
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    let message = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => Some((message.id.name.to_owned(), shape(message))),
        _ => None,
    };
    (resource.body.iter().filter_map(message).collect(), errors)
}

/// Where a message begins in a file: the bytes of its id.
pub fn place(text: &str, id: &str) -> std::ops::Range<usize> {
    let begins = |at: &usize| *at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let is_whole = |at: &usize| text.get(at + id.len()..).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='));
    let start = text.match_indices(id).map(|(at, _)| at).find(|at| begins(at) && is_whole(at));
    start.map_or(0..0, |start| start..start + id.len())
}

fn shape(message: &ast::Message<&str>) -> Shape {
    let mut shape = Shape::default();
    if let Some(pattern) = &message.value {
        visit(pattern, &mut shape);
    }
    shape
}

fn visit(pattern: &ast::Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.words.push_str(value),
            PatternElement::Placeable { expression } => visit_expression(expression, shape),
        }
    }
}

fn visit_inline(expression: &InlineExpression<&str>, shape: &mut Shape) {
    match expression {
        InlineExpression::VariableReference { id } => {
            shape.words.push(PUT_IN);
            shape.arguments.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, shape),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => shape.words.push_str(value),
        InlineExpression::FunctionReference { id, arguments } => {
            shape.references.insert(id.name.to_owned());
            arguments.positional.iter().for_each(|argument| visit_inline(argument, shape));
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            shape.references.insert(id.name.to_owned());
        }
    }
}

fn visit_expression(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(expression) => visit_inline(expression, shape),
        Expression::Select { selector, variants } => {
            let by = match selector {
                InlineExpression::VariableReference { id } => {
                    shape.arguments.insert(id.name.to_owned());
                    Some(id.name)
                }
                other => {
                    visit_inline(other, shape);
                    None
                }
            };
            for variant in variants {
                let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = &variant.key;
                if let Some(by) = by {
                    shape.cases.entry(by.to_owned()).or_default().insert((*name).to_owned());
                }
                visit(&variant.value, shape);
                shape.words.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_found_where_its_line_begins() {
        let text = "# right = no\nright-short = x\nright = y\n";
        assert_eq!(place(text, "right"), 29..34);
        assert_eq!(place(text, "wrong"), 0..0);
    }

    #[test]
    fn arguments_and_cases_are_found_at_any_depth() {
        let (messages, errors) = read("m = { $n ->\n    [one] { $a } x\n   *[other] { $b ->\n        *[c] y\n    }\n}\n");
        assert!(errors.is_empty());
        let shape = &messages[0].1;
        assert_eq!(shape.arguments.iter().map(String::as_str).collect::<Vec<_>>(), ["a", "b", "n"]);
        assert_eq!(shape.cases["n"].iter().map(String::as_str).collect::<Vec<_>>(), ["one", "other"]);
    }
}
