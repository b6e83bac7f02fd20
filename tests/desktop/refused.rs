//! Bad input in the real window: one sentence under the field, and what was typed stays.

use crate::harness::Window;
use crate::steps::{prepare, stage, MARKETING, SALES};

#[test]
fn a_review_without_a_name_is_refused_at_the_name() {
    let window = Window::open();
    window.press("Prepare a review");
    window.fill("Company", "Halden Optics");
    window.fill_in("Who answers for sales?", "Name", SALES);
    window.press("Create review");
    window.has("alert", "");
    assert_eq!(
        window.trouble_at("Name"),
        window.said(),
        "the sentence stands at the empty name"
    );
    assert_eq!(
        window.value("Company").as_deref(),
        Some("Halden Optics"),
        "what was typed stays"
    );
    window.write(MARKETING);
    window.press("Create review");
    window.has("page", "Agenda");
}

#[test]
fn a_text_that_makes_no_sense_stays_in_its_field_with_the_reason_under_it() {
    let window = Window::open();
    prepare(&window);
    stage(&window, "MQL");
    let field = "Time limit of MQL";
    for wrong in ["soon", "0 working hours", "9999999 days"] {
        window.fill(field, wrong);
        window.until("the reason stands under the field", |_| {
            !window.trouble_at(field).is_empty()
        });
        assert_eq!(window.value(field).as_deref(), Some(wrong));
    }
    window.fill(field, "6 working hours");
    window.until("the reason is gone", |_| window.trouble_at(field).is_empty());
    window.paints("6 working hours");
}

#[test]
fn a_target_of_zero_and_a_due_date_before_the_quarter_are_refused_where_they_stand() {
    let window = Window::open();
    prepare(&window);
    window.go("Targets");
    window.tab("Goals");
    window.press("Add a goal");
    window.has("field", "New goal");
    window.write("More pipeline");
    window.chord("Enter");
    window.holds("New goal", "");
    window.chord("Esc");
    let target = "Target of “More pipeline”";
    window.fill(target, "0");
    window.until("the reason stands under the target", |_| {
        !window.trouble_at(target).is_empty()
    });
    assert_eq!(window.value(target).as_deref(), Some("0"));
    window.fill(target, "12");
    window.until("the reason is gone", |_| window.trouble_at(target).is_empty());
    window.until("nothing is open at the target", |_| {
        !window.words().contains("More pipeline has no target")
    });
    window.press("Due date of “More pipeline”");
    window.until("the cursor is where the day is typed", |driver| {
        let there = "return document.activeElement?.getAttribute('role') === 'spinbutton';";
        driver.script(there, &[]).is_ok_and(|there| there == true)
    });
    window.write("01122026");
    window.chord("Enter");
    window.has("alert", "");
    assert!(!window.said().is_empty());
}
