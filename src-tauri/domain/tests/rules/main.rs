//! Rules that hold over any edits of a whole workspace.

mod admitting;
mod agreeing;
mod capturing;
mod changing;
mod clock;
mod feasibility;
mod fixture;
mod meeting;
mod naming;
mod numbers;
mod plan;
mod putting_back;
mod solving;
mod uncertainty;
