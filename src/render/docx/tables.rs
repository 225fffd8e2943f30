//! Tables, and definitions as tables of two columns.

use docx_rs::{
    BorderType, HeightRule, Paragraph, Table, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders, TableLayoutType,
    TableRow, WidthType,
};

use super::writer::Writer;
use crate::document::{Entry, RichText, Row, phrase};

/// The width of the text on an A4 page with our margins, in twentieths of a point.
const WIDTH: usize = 9070;
/// The width of a term beside what is said of it.
const TERM: usize = 2750;
/// The least and the most weight of a column.
const WEIGHTS: (f64, f64) = (3.2, 9.0);
/// What a letter of a table's heads takes on average, and what a column needs beside its words: its margins, and the marks of lists.
const LETTER: usize = 90;
const MARGINS: usize = 142;
const MARK: usize = 198;
/// A longer word is broken rather than the other columns pressed.
const LONGEST_WORD: usize = 20;
/// A row with a cell of more letters may go on on the next page, since it could be longer than a page.
const LONG: usize = 600;
/// The line below the heads of columns, as notices in other formats have it.
const HEAD_LINE: (&str, usize) = ("0B5567", 8);

impl Writer<'_> {
    /// Words and what is said of them.
    pub fn definitions(&mut self, entries: &[&Entry<RichText>]) {
        let mut rows = Vec::new();
        for entry in entries {
            let term = cell(TERM, vec![self.text("Term", &entry.term)]);
            let values = self.values(&entry.values, "Value", "ValueBullet");
            rows.push(row(vec![term, cell(WIDTH - TERM, values)], entry.values.iter().map(size).sum()));
        }
        if !rows.is_empty() {
            self.push_table(table(rows, "Definitions", vec![TERM, WIDTH - TERM]));
        }
    }

    pub fn table(&mut self, caption: &RichText, header: &[RichText], rows: &[Row<RichText>]) {
        let caption = self.text("Caption", caption);
        self.push(caption);
        let widths = widths(header, rows);
        let mut made = vec![self.heads(header, &widths)];
        for of in rows {
            let mut cells = Vec::new();
            for (index, (of, width)) in of.cells.iter().zip(&widths).enumerate() {
                let content = if index == 0 { self.row_head(&of.values) } else { self.values(&of.values, "TableText", "TableBullet") };
                cells.push(cell(*width, content));
            }
            let longest = of.cells.iter().map(|cell| cell.values.iter().map(size).sum()).max().unwrap_or(0);
            made.push(row(cells, longest));
        }
        self.push_table(table(made, "NoticeTable", widths));
    }

    /// The heads of the columns, which every page of the table begins with.
    fn heads(&mut self, header: &[RichText], widths: &[usize]) -> TableRow {
        let line = TableCellBorder::new(TableCellBorderPosition::Bottom).border_type(BorderType::Single);
        let borders = TableCellBorders::with_empty().set(line.color(HEAD_LINE.0).size(HEAD_LINE.1));
        let cells = header.iter().zip(widths).map(|(head, width)| {
            let head = self.text("TableHead", head);
            cell(*width, vec![head]).set_borders(borders.clone())
        });
        // See `HEAD_ROW` in the file above.
        TableRow::new(cells.collect()).cant_split().row_height(0.0).height_rule(HeightRule::Auto)
    }

    /// A row is headed by a name; what else stands in its first cell is a remark on it.
    fn row_head(&mut self, values: &[RichText]) -> Vec<Paragraph> {
        let values = values.iter().enumerate();
        values.map(|(index, value)| self.text(if index == 0 { "RowHead" } else { "TableText" }, value)).collect()
    }

    /// One value as it is, several as a list.
    fn values(&mut self, values: &[RichText], alone: &str, of_several: &str) -> Vec<Paragraph> {
        match values {
            [] => vec![self.paragraph(alone)],
            [value] => vec![self.text(alone, value)],
            values => values.iter().map(|value| self.text(of_several, value)).collect(),
        }
    }
}

fn cell(width: usize, paragraphs: Vec<Paragraph>) -> TableCell {
    paragraphs.into_iter().fold(TableCell::new().width(width, WidthType::Dxa), TableCell::add_paragraph)
}

fn row(cells: Vec<TableCell>, longest: usize) -> TableRow {
    let row = TableRow::new(cells);
    if longest > LONG { row } else { row.cant_split() }
}

fn table(rows: Vec<TableRow>, style: &str, widths: Vec<usize>) -> Table {
    Table::without_borders(rows).style(style).layout(TableLayoutType::Fixed).width(widths.iter().sum(), WidthType::Dxa).set_grid(widths)
}

/// Columns are as wide as what they hold asks for, measured in letters as in `templates/notice.typ`, but wide enough for their longest word
/// if there is room for the longest words of all.
fn widths(header: &[RichText], rows: &[Row<RichText>]) -> Vec<usize> {
    let column = |(index, head): (usize, &RichText)| {
        let cells: Vec<_> = rows.iter().filter_map(|row| row.cells.get(index)).collect();
        let mark = if index > 0 && cells.iter().any(|cell| cell.values.len() > 1) { MARK } else { 0 };
        let held: Vec<_> = cells.into_iter().flat_map(|cell| &cell.values).collect();
        let mean = held.iter().copied().map(size).sum::<usize>() as f64 / rows.len().max(1) as f64;
        let weight = mean.max(size(head) as f64).sqrt().clamp(WEIGHTS.0, WEIGHTS.1);
        let word = held.into_iter().chain([head]).map(longest_word).max().unwrap_or(0);
        (weight, (word.min(LONGEST_WORD) * LETTER + MARGINS + mark) as f64)
    };
    shared_out(&header.iter().enumerate().map(column).collect::<Vec<_>>())
}

/// The width of the text, shared out to columns by their weights. One that would get less than it needs gets what it needs instead, and the
/// others share what is left; if there is not enough for all, each gets its part of what it needs.
fn shared_out(columns: &[(f64, f64)]) -> Vec<usize> {
    let whole = WIDTH as f64;
    let needed: f64 = columns.iter().map(|(_, least)| least).sum();
    if needed >= whole {
        return columns.iter().map(|(_, least)| (least / needed * whole) as usize).collect();
    }
    let mut is_short = vec![false; columns.len()];
    loop {
        let mut left = (whole, 0.0);
        for ((weight, least), short) in columns.iter().zip(&is_short) {
            left = if *short { (left.0 - least, left.1) } else { (left.0, left.1 + weight) };
        }
        let share = |weight: f64| weight / left.1 * left.0;
        let next = columns.iter().zip(&is_short).position(|((weight, least), short)| !short && share(*weight) < *least);
        let Some(next) = next else {
            let width = |((weight, least), short): (&(f64, f64), &bool)| if *short { *least } else { share(*weight) } as usize;
            return columns.iter().zip(&is_short).map(width).collect();
        };
        is_short[next] = true;
    }
}

/// How many letters cannot be divided: those between blanks and hyphens.
fn longest_word(text: &RichText) -> usize {
    phrase::plain(text).split([' ', '-', '–', '/']).map(|word| word.chars().count()).max().unwrap_or(0)
}

fn size(text: &RichText) -> usize {
    phrase::plain(text).chars().count()
}
