//! What became of every requirement of the catalogue that this program was specified by: `account.yaml`.
//!
//! A rule does not name the requirements that it watches; the account names the rules, so that the fact stands in one place.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::source::yaml;

/// A requirement on a notice, and who sees to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Requirement {
    /// Such as `A13-1-a-NAME`.
    pub id: String,
    /// What it is about, as in `transfers`.
    pub group: String,
    pub title: String,
    pub severity: Weight,
    /// The provisions, guidelines and decisions that it rests on, as the catalogue cites them.
    pub sources: Vec<String>,
    pub status: Status,
    /// Those of the sources that nobody has read.
    #[serde(default)]
    pub recall: Vec<String>,
    /// The rules that watch it.
    #[serde(default)]
    pub rules: Vec<String>,
    pub by_construction: Option<Construction>,
    /// Why only a reader of the prose can judge it.
    pub prose: Option<String>,
    /// Why nothing watches it.
    pub left_out: Option<String>,
    /// Why we judge otherwise than the catalogue.
    pub differs: Option<String>,
}

/// What makes a requirement impossible to break.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Construction {
    /// What sees to it.
    pub how: String,
    /// Where it is shown: the file of a test and its name, as in `tests/duties.rs: sections_have_names_of_their_own`.
    pub test: String,
}

/// How much weight the catalogue gives to a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    Error,
    Warning,
    Note,
}

/// How much of a requirement's sources has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Verified,
    /// Some of it; see [`Requirement::recall`].
    Partly,
    /// None: it was written from memory.
    Recall,
    /// It rests on our own tables, whose records say for themselves what was checked.
    Table,
}

static REQUIREMENTS: LazyLock<Vec<Requirement>> = LazyLock::new(|| yaml::embedded("check/account.yaml", include_str!("account.yaml")));

/// Every requirement, in the order of the catalogue.
pub fn requirements() -> &'static [Requirement] {
    &REQUIREMENTS
}

/// The requirements that a rule watches; none for a rule of our own.
pub fn watched_by(rule: &str) -> impl Iterator<Item = &'static Requirement> {
    requirements().iter().filter(move |requirement| requirement.rules.iter().any(|id| id == rule))
}

impl Requirement {
    /// Whether none of its sources has been read.
    pub fn is_from_memory(&self) -> bool {
        self.status == Status::Recall || (self.status == Status::Partly && self.recall.len() == self.sources.len())
    }

    /// Its sources in a line, with what of them was not verified.
    pub fn basis(&self) -> String {
        let named = |source: &String| if self.is_unread(source) { format!("{source} (not verified)") } else { source.clone() };
        self.sources.iter().map(named).collect::<Vec<_>>().join("; ")
    }

    fn is_unread(&self, source: &String) -> bool {
        self.status == Status::Recall || self.recall.contains(source)
    }

    /// What became of it, in a line of Markdown.
    pub fn answer(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        if !self.rules.is_empty() {
            parts.push(self.rules.iter().map(|rule| format!("[`{rule}`]({rule}.md)")).collect::<Vec<_>>().join(", "));
        }
        if let Some(construction) = &self.by_construction {
            parts.push(format!("by construction: {} (`{}`)", construction.how, construction.test));
        }
        parts.extend(self.prose.as_ref().map(|why| format!("prose: {why}")));
        parts.extend(self.left_out.as_ref().map(|why| format!("left out: {why}")));
        parts.extend(self.differs.clone());
        parts.join("; ")
    }

    /// The requirement with the answer to it, in a few lines.
    pub fn told(&self) -> String {
        let mut text = format!("{}: {}\n  rests on {}\n", self.id, self.title, self.sources.join("; "));
        match self.status {
            Status::Verified | Status::Table => {}
            Status::Partly => text += &format!("  not verified: {}\n", self.recall.join("; ")),
            Status::Recall => text += "  not verified: written from memory\n",
        }
        for rule in &self.rules {
            text += &format!("  watched by `{rule}`\n");
        }
        if let Some(construction) = &self.by_construction {
            text += &format!("  cannot be broken: {}\n", construction.how);
        }
        for reason in [&self.prose, &self.left_out, &self.differs].into_iter().flatten() {
            text += &format!("  {reason}\n");
        }
        text
    }
}
