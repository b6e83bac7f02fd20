//! The checker: each code by a pair of reviews that differ in just that, and what it says of the common definitions.

mod bench;
mod beside;
mod fixture;
mod fresh;
mod mending;
mod oracle;
mod pairs;
mod plan;
mod ruled;
