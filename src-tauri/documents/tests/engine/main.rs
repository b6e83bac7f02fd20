//! The engine as a whole: pages that lose nothing, files that other readers accept, bytes that do not change.

mod areas;
mod hostile;
mod pages;
mod pdf;
mod properties;
mod readers;
mod scripts;
mod specimen;
mod svg;
mod tree;
