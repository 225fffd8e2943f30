//! JSON: exactly what the templates receive, for other programs and for whoever writes a template.

use super::{Edition, Format, Theme};
use crate::error::Error;

pub const FORMAT: Format = Format { name: "json", extension: "json", media_type: "application/json", label: "JSON", render };

fn render(edition: &Edition, _: &Theme) -> Result<Vec<u8>, Error> {
    Ok(pretty(edition))
}

/// An edition, or another struct of plain data, with one fact on a line, so that a difference between two versions can be read.
pub fn pretty(data: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(data).expect("what is written is plain data with text for keys");
    bytes.push(b'\n');
    bytes
}
