//! A difference for people at a terminal.

use std::fmt::Write;

use clap::builder::styling::{AnsiColor, Style};

use super::words::sides;
use super::{Compared, Row};
use crate::changes::{Change, Class};
use crate::findings::on_a_line;
use crate::law::cited;

/// The most characters of both sides together that stand on one line.
const WIDTH: usize = 96;

/// Everything that is told, the gravest first. Nothing if there is nothing to tell.
pub(super) fn text(compared: &Compared, is_styled: bool) -> String {
    let mut out = String::new();
    for (class, rows) in compared.by_class() {
        let style = if is_styled { style(class) } else { Style::new() };
        writeln!(out, "{style}{}{style:#}\n", class.name()).expect("a String takes every write");
        rows.iter().for_each(|row| out.push_str(&of_row(compared, row, is_styled)));
    }
    out
}

fn style(class: Class) -> Style {
    match class {
        Class::Material => AnsiColor::BrightRed.on_default().bold(),
        Class::Notable => AnsiColor::Yellow.on_default().bold(),
        Class::Editorial => Style::new().bold(),
    }
}

fn of_row(compared: &Compared, row: &Row, is_styled: bool) -> String {
    let bold = if is_styled { Style::new().bold() } else { Style::new() };
    let mut lines = vec![format!("  {bold}{}{bold:#}", row.row.title)];
    for change in &row.changes {
        let follows = if change.derived { " (follows from other facts)" } else { "" };
        lines.push(format!("    {}{follows}", on_a_line(&change.path)));
        lines.extend(said(change).iter().map(|line| format!("      {line}")));
        lines.extend(places(compared, change).map(|places| format!("      {places}")));
    }
    lines.push(format!("    {}", cited(&row.row.law)));
    lines.push(format!("    {}", row.row.reason));
    lines.join("\n") + "\n\n"
}

/// What both sides say, on one line if there is room.
fn said(change: &Change) -> Vec<String> {
    match sides(change) {
        (Some(before), Some(after)) if before.chars().count() + after.chars().count() <= WIDTH => vec![format!("{before} → {after}")],
        (Some(before), Some(after)) => vec![before, format!("→ {after}")],
        (None, Some(after)) => vec![format!("added: {after}")],
        (Some(before), None) => vec![format!("removed: {before}")],
        (None, None) => Vec::new(),
    }
}

/// Where both sides say it.
fn places(compared: &Compared, change: &Change) -> Option<String> {
    let places = compared.places(change);
    let spots = [places.before, places.after].into_iter().flatten();
    let spots: Vec<_> = spots.map(|spot| format!("{}:{}:{}", spot.file, spot.line, spot.column)).collect();
    (!spots.is_empty()).then(|| spots.join(" → "))
}
