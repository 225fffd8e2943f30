//! The door to `annotate_snippets`: a finding as text for a terminal or a log.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Label, Severity};
use crate::law::cited;
use crate::source::{SourceFile, SourceMap, Span};

/// How many lines around a label are handed to the renderer.
/// It reads all the text it is given, so a finding in a long file would otherwise cost as much as the file is long.
const MARGIN: usize = 4;

/// Shows one finding; `styled` adds colour for a terminal.
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, styled: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE.with_name("advice"),
    };
    let windows = windows(diagnostic, sources);
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code));
    for window in &windows {
        let snippet = Snippet::source(window.text).path(window.path.as_str()).line_start(window.first_line).fold(true);
        group = group.element(snippet.annotations(window.labels.iter().map(|(primary, range, text)| {
            let kind = if *primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let annotation = kind.span(range.clone());
            if text.is_empty() { annotation } else { annotation.label(*text) }
        })));
    }
    let help = diagnostic.advice();
    if let Some(help) = &help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let law = cited(&diagnostic.law);
    if !law.is_empty() {
        group = group.element(Level::NOTE.message(law.as_str()));
    }
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).term_width(120).render(&[group])
}

/// The part of one file that a finding shows.
struct Window<'a> {
    path: String,
    text: &'a str,
    first_line: usize,
    labels: Vec<(bool, std::ops::Range<usize>, &'a str)>,
}

/// One window for each file that a label lies in, the primary one first.
fn windows<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceMap) -> Vec<Window<'a>> {
    let mut files: Vec<(crate::source::SourceId, Vec<(bool, &Label)>)> = Vec::new();
    for (index, label) in diagnostic.labels.iter().enumerate() {
        let entry = (index == 0, label);
        match files.iter_mut().find(|(source, _)| *source == label.span.source) {
            Some((_, labels)) => labels.push(entry),
            None => files.push((label.span.source, vec![entry])),
        }
    }
    files.into_iter().map(|(source, labels)| window(sources.file(source), &labels)).collect()
}

fn window<'a>(file: &'a SourceFile, labels: &[(bool, &'a Label)]) -> Window<'a> {
    let first = labels.iter().map(|(_, label)| label.span.start).min().unwrap_or(0);
    let last = labels.iter().map(|(_, label)| label.span.start).max().unwrap_or(0);
    let start = back(&file.text, first as usize);
    let end = forward(&file.text, last as usize);
    let labels = labels.iter().map(|(primary, label)| (*primary, clipped(&file.text, label.span, start, end), label.text.as_str()));
    Window {
        path: file.path.display().to_string(),
        text: file.text.get(start..end).unwrap_or_default(),
        first_line: file.place(start).line,
        labels: labels.collect(),
    }
}

/// The start of the line that lies [`MARGIN`] lines before `at`.
fn back(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rmatch_indices('\n').nth(MARGIN).map_or(0, |(newline, _)| newline + 1)
}

/// The end of the line that lies [`MARGIN`] lines after `at`.
fn forward(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    after.match_indices('\n').nth(MARGIN).map_or(text.len(), |(newline, _)| at + newline)
}

/// A label's range within the window. A value of several lines is underlined on its first line only:
/// the rest of a long paragraph would push the message off the screen.
fn clipped(text: &str, span: Span, start: usize, end: usize) -> std::ops::Range<usize> {
    let range = span.range();
    let first_line = text.get(range.clone()).and_then(|covered| covered.lines().next()).unwrap_or_default();
    let shown_end = (range.start + first_line.trim_end().len()).min(end);
    range.start - start..shown_end.max(range.start) - start
}
