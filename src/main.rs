//! The command `seloste`. Everything is in the library; here is only the way in and the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    seloste::cli::main()
}

/// Pages are made of very many short texts, and this allocator hands them out in a fifth less time (`docs/decisions/0012-mimalloc.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
