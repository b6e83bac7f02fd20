//! The house: holds the repository's shape, so that it stays one that a newcomer can learn once.
//!
//! Each rule is a function from what it looks at to the breaches it finds; it is held over the repository and, beside that,
//! shown to find a breach, so that a rule that has gone blind fails too.

mod arrows;
mod files;
mod lock;
mod speech;
mod tree;
mod words;
