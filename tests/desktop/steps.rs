//! The steps that several journeys begin with.

use crate::harness::Window;

/// Who is in the review that the tests prepare.
pub(crate) const COMPANY: &str = "Halden Optics";
pub(crate) const MARKETING: &str = "Mara Lind";
pub(crate) const SALES: &str = "Tomas Berg";

/// Prepares a review from the first run on and ends on its agenda.
pub(crate) fn prepare(window: &Window) {
    window.press("Prepare a review");
    window.fill("Company", COMPANY);
    window.fill_in("Who answers for marketing?", "Name", MARKETING);
    window.fill_in("Who answers for marketing?", "Title", "Chief Marketing Officer");
    window.fill_in("Who answers for sales?", "Name", SALES);
    window.fill_in("Who answers for sales?", "Title", "Chief Revenue Officer");
    window.press("Create review");
    window.has("page", "Agenda");
}

/// Opens the prepared review from the list of reviews.
pub(crate) fn open(window: &Window) {
    window.press(COMPANY);
    window.has("group", "Chapters");
}

/// Opens the sample from wherever the ways in are shown.
pub(crate) fn sample(window: &Window) {
    window.press("Look around a sample");
    window.has("group", "Chapters");
}

/// Goes to a stage.
pub(crate) fn stage(window: &Window, name: &str) {
    window.go("Stages");
    window.tab(name);
    window.has("field", &format!("Statement of {name}"));
}
