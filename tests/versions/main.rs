//! Ten versions of a notice over five years, published one after another: each stays where it was published, and everything that tells of it
//! tells the truth on every day.

mod bytes;
mod differences;
mod feeds;
#[path = "../common/html.rs"]
#[allow(dead_code)] // Other tests read more of a page.
mod html;
mod pages;
mod periods;
mod story;
#[path = "../support/mod.rs"]
mod support;
