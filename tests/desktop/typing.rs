//! How long a key takes to show in a large review, and whether frames keep coming meanwhile. Measured in the page: a driver's own
//! time is no part of it.

use std::path::Path;

use api::{verbs, ChangeRequest, Desk, Length, Machine, Named, Nothing, PrepareReview, View};
use serde_json::json;

use crate::harness::Window;

/// As large as a review gets in practice: the most stages there may be, and criteria of all of them together.
const STAGES: usize = 40;
const CRITERIA: usize = 500;

/// What is typed: as many keys as a long statement has.
const TEXT: &str =
    "Someone who fits our profile and shows enough intent to be called by sales the same day, and says so. ";

/// Goals for the ninety-fifth percentile: milliseconds from key to page, and frames as a ratio of the idle window's.
const KEY: f64 = 8.0;
const FRAMES: f64 = 1.3;

/// How often a key is measured where each waits for what the one before did.
const PRESSES: usize = 60;

/// Begins to note the time of frames, and of each key until the page shows what it did: the words themselves, or the figures that follow
/// from them, which stand outside the field.
const BEGIN: &str = "const noted = { frames: [], keys: [], last: 0, at: 0, on: true };
window.noted = noted;
const frame = (now) => {
  if (noted.last > 0) noted.frames.push(now - noted.last);
  noted.last = now;
  if (noted.on) requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
if (arguments[0]) {
  addEventListener('keydown', () => { noted.at = performance.now(); }, { capture: true });
  const ours = (node) => arguments[0] === 'words' || !(node.parentElement ?? node).closest('.grow');
  new MutationObserver((all) => {
    if (noted.at === 0 || !all.some((one) => ours(one.target))) return;
    noted.keys.push(performance.now() - noted.at);
    noted.at = 0;
  }).observe(document.querySelector('#sheet'), { subtree: true, childList: true, characterData: true });
}";

/// Ends it, and answers with frames and keys.
const END: &str = "window.noted.on = false; return [window.noted.frames, window.noted.keys];";

/// Waits for so many frames, in the page.
const WAIT: &str = "const [frames, done] = arguments;
const wait = () => (window.noted.frames.length >= frames ? done(true) : requestAnimationFrame(wait));
wait();";

fn add(desk: &mut Desk, list: &str, value: &str) -> View {
    let request = json!({ "change": { "add": { "list": list, "value": value, "after": null } } });
    let request: ChangeRequest = serde_json::from_value(request).expect("it is a request");
    verbs::change(desk, request).expect("the row is taken")
}

/// A review of that size, made without a window.
fn large(folder: &Path) {
    let mut desk = Desk::new(Machine::new(|| None, || None), folder.to_path_buf());
    let named = |name: &str| Named {
        name: name.into(),
        title: String::new(),
    };
    let request = PrepareReview {
        company: "Halden Optics".into(),
        quarter: "Q2 2027".into(),
        marketing: named("Mara Lind"),
        sales: named("Tomas Berg"),
        date: "2027-04-15".into(),
        starts: "09:00".into(),
        length: Length::HalfDay,
    };
    let mut view = verbs::prepare_review(&mut desk, request).expect("prepared");
    for number in view.review.stages.len()..STAGES {
        view = add(&mut desk, "stages", &format!("ST{number}"));
    }
    let stages: Vec<_> = view.review.stages.iter().map(|one| one.stage.id).collect();
    let there: usize = view.review.stages.iter().map(|one| one.stage.criteria.len()).sum();
    for number in there..CRITERIA {
        let stage = stages[number % stages.len()];
        add(
            &mut desk,
            &format!("stage/{stage}/criteria"),
            &format!("Named project {number}"),
        );
    }
    verbs::close(&mut desk, Nothing {}).expect("closed");
}

/// Waits until the page has shown what so many keys did, in the page.
const SHOWN: &str = "const [keys, done] = arguments;
const wait = () => (window.noted.keys.length >= keys ? done(true) : requestAnimationFrame(wait));
wait();";

/// Waits until the page is at rest, as it is when a person presses the next key: six frames in a row came in time. Without a graphics
/// card painting one takes longer than any key, on the very cores that work out the next.
const REST: &str = "const done = arguments[0];
let last = performance.now();
let calm = 0;
const wait = (now) => {
  calm = now - last < 25 ? calm + 1 : 0;
  last = now;
  if (calm >= 6) done(true);
  else requestAnimationFrame(wait);
};
requestAnimationFrame(wait);";

/// The value below which that share of a hundred lies.
fn at(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
        .get(sorted.len() * percent / 100)
        .copied()
        .unwrap_or(f64::INFINITY)
}

/// Frames and keys of what is done meanwhile, in milliseconds.
fn noted(window: &Window, keys: &str, work: impl FnOnce()) -> (Vec<f64>, Vec<f64>) {
    let driver = window.driver();
    driver.script(BEGIN, &[json!(keys)]).expect("the page notes");
    work();
    driver.script_later(WAIT, &[json!(90)]).expect("frames come");
    let found = driver.script(END, &[]).expect("the page says");
    serde_json::from_value(found).expect("two lists of times")
}

/// Presses keys one after the other, each once the page has shown what the one before did and is at rest.
fn one_by_one(window: &Window, presses: usize, press: impl Fn(usize)) {
    for number in 0..presses {
        window.driver().script_later(REST, &[]).expect("the page comes to rest");
        press(number);
        let shown = window.driver().script_later(SHOWN, &[json!(number + 1)]);
        shown.expect("the page shows what the key did");
    }
}

#[test]
#[ignore = "a measurement, run by cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn typing_in_a_large_review_shows_within_a_frame() {
    let window = Window::open_over(large);
    window.press("Halden Optics");
    window.has("group", "Chapters");
    window.go("Stages");
    window.tab("MQL");
    let (idle, _) = noted(&window, "", || {});
    let idle = at(&idle, 95);
    window.enter("Statement of MQL");
    let statement = noted(&window, "words", || window.write(TEXT));
    window.go("Targets");
    window.tab("Plan");
    window.enter("Revenue target");
    window.chord("Mod A");
    window.write("5");
    // A digit more and a digit less: all that follows from the sum is another figure.
    let press = |number: usize| {
        if number.is_multiple_of(2) {
            window.write("7");
        } else {
            window.chord("Backspace");
        }
    };
    let cell = noted(&window, "words", || one_by_one(&window, PRESSES, press));
    let figures = noted(&window, "figures", || one_by_one(&window, PRESSES, press));
    let mut slow = Vec::new();
    for (place, (frames, keys)) in [
        ("a statement", statement),
        ("a cell of the plan", cell),
        ("a cell of the plan, to the figures that follow", figures),
    ] {
        let (count, half, frames, keys) = (keys.len(), at(&keys, 50), at(&frames, 95), at(&keys, 95));
        let ratio = frames / idle;
        println!(
            "typing in {place}: p50 {half:.1} and p95 {keys:.1} ms of {count} keys; frames {frames:.1} ms, {ratio:.2} times idle"
        );
        assert!(count >= PRESSES, "{place}: only {count} keys were seen");
        if keys > KEY || ratio > FRAMES {
            slow.push(place);
        }
    }
    assert!(slow.is_empty(), "beyond {KEY} ms or {FRAMES} times idle: {slow:?}");
}
