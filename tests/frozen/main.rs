//! What was published is kept whole or not used at all: whatever becomes of it is told, and neither a site nor another version is made of it.

mod forms;
mod gates;
mod kept;
mod order;
#[path = "../support/mod.rs"]
mod support;
mod tampered;
mod upgrade;
