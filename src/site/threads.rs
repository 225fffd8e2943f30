//! Work that is divided among the machine's processors.
//!
//! Plain threads: the typesetter brings its own pool, in which a waiting thread would start further documents and hold them all in memory.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::error::Error;

/// Does all pieces of some work on as many threads as the machine has, each taking the next one, until they are done or one fails.
///
/// # Errors
///
/// That of a piece that failed.
pub(super) fn divided<T: Sync>(pieces: &[T], work: &(dyn Fn(&T) -> Result<(), Error> + Sync)) -> Result<(), Error> {
    let (next, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
    let take = || pieces.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| !failed.load(Ordering::Relaxed));
    let worker = || std::iter::from_fn(take).try_for_each(|piece| work(piece).inspect_err(|_| failed.store(true, Ordering::Relaxed)));
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..available().min(pieces.len())).map(|_| scope.spawn(worker)).collect();
        let results = workers.into_iter().map(|worker| worker.join().expect("a worker ends with a result"));
        results.collect::<Vec<_>>().into_iter().collect()
    })
}

/// How many threads the machine runs at a time.
pub(super) fn available() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
