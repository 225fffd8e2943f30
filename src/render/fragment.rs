//! A fragment: a notice as one element, to be put into a page of a content management system.
//!
//! It has the page's blocks and none of its frame. Every class and id has a prefix, so that it meets nothing of the page that takes it in.

use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::error::Error;

pub const FORMAT: Format = Format {
    name: "fragment",
    file: FileName::Ending(".fragment.html"),
    media_type: "text/html",
    label: Label::None,
    render: Render::One(render),
};

/// What every class and id of a fragment begins with.
pub const PREFIX: &str = "seloste-";

fn render(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render_prefixed("fragment.html", edition, PREFIX)
}
