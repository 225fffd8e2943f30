//! Which page has changed since it was shown, for those who wait for it to.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// The number of the latest change, and that of the latest one to each notice.
#[derive(Debug)]
pub(super) struct Versions {
    counts: Mutex<Counts>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Counts {
    latest: u64,
    /// The latest change that concerned every page.
    of_all: u64,
    of_notices: HashMap<String, u64>,
}

impl Counts {
    /// A page that is no notice's shows something of each.
    fn of(&self, notice: &str) -> u64 {
        if notice.is_empty() { self.latest } else { self.of_all.max(self.of_notices.get(notice).copied().unwrap_or_default()) }
    }
}

impl Versions {
    /// Begins with a number that no earlier preview has given, so that a page left open meets another one when the program is back.
    pub fn begin() -> Versions {
        let first = u64::from(std::process::id()) << 32;
        Versions { counts: Mutex::new(Counts { latest: first, of_all: first, of_notices: HashMap::new() }), changed: Condvar::new() }
    }

    /// Records a change to some notices, or to all.
    pub fn count(&self, notices: Option<&BTreeSet<String>>) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.latest += 1;
        let latest = counts.latest;
        match notices {
            Some(notices) => counts.of_notices.extend(notices.iter().map(|id| (id.clone(), latest))),
            None => counts.of_all = latest,
        }
        self.changed.notify_all();
    }

    /// The version of a notice's page, or of a page that is no notice's if it is empty.
    pub fn of(&self, notice: &str) -> u64 {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).of(notice)
    }

    /// The version of a page once it is another than the one seen, or after a while.
    pub fn wait(&self, notice: &str, seen: u64, limit: Duration) -> u64 {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(counts, limit, |counts| counts.of(notice) == seen);
        waited.unwrap_or_else(PoisonError::into_inner).0.of(notice)
    }
}
