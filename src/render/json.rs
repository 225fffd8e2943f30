//! JSON: exactly what the templates receive, for other programs and for whoever writes a template.

use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::error::Error;

pub const FORMAT: Format = Format {
    name: "json",
    file: FileName::Ending(".json"),
    media_type: "application/json",
    label: Label::Name("JSON"),
    render: Render::One(render),
};

fn render(edition: &Edition, _: &Theme) -> Result<Vec<u8>, Error> {
    Ok(pretty(edition))
}

/// An edition, or another struct of plain data, with one fact on a line, so that a difference between two versions can be read.
pub fn pretty(data: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(data).expect("what is written is plain data with text for keys");
    bytes.push(b'\n');
    bytes
}
