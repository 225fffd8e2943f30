//! The door to `similar`: what a repair changes, as a patch.

use similar::TextDiff;

use super::Repaired;

/// How many lines around a change are shown.
const CONTEXT: usize = 3;

impl Repaired {
    /// What would be written, as a unified diff that `git apply` takes.
    pub fn diff(&self) -> String {
        let path = self.shown.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let diff = TextDiff::from_lines(self.before.as_str(), self.after.as_str());
        diff.unified_diff().context_radius(CONTEXT).header(&format!("a/{path}"), &format!("b/{path}")).to_string()
    }
}
