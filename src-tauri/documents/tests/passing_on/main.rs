//! Passing a workspace on: the pack, the shared file and Markdown, and what comes back as one of them.

mod everything;
mod frozen;
mod hostile;
mod markdown;
mod pack;
mod sample;
mod shared;
