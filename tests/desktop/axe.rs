//! axe, the checker of accessibility, in the real window: it finds nothing on any screen, light or dark.

use std::path::Path;

use serde_json::Value;

use crate::harness::Window;
use crate::{steps, walk};

const RUN: &str = "const done = arguments[0];
axe.run(document, { resultTypes: ['violations'] }).then(
  (result) => done(result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | '))),
  (error) => done([String(error)]),
);";

/// The checker itself.
pub(crate) fn source() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path).expect("the interface's packages are installed")
}

/// What it finds on the page as it is.
pub(crate) fn findings(window: &Window, source: &str) -> Vec<String> {
    let here = window
        .driver()
        .script("return typeof axe;", &[])
        .expect("the page answers");
    if here != "object" {
        window.driver().script(source, &[]).expect("axe runs in the page");
    }
    let found = window
        .driver()
        .script_later(RUN, &[])
        .unwrap_or_else(|error| Value::from(vec![error]));
    serde_json::from_value(found).expect("axe answers with a list")
}

#[test]
fn axe_finds_nothing_on_any_screen() {
    let source = source();
    let window = Window::open();
    let mut seen = Vec::new();
    let mut trouble = Vec::new();
    let mut overlaid = Vec::new();
    let mut look = |screen: &str| {
        for theme in ["light", "dark"] {
            window.paint(theme);
            // In between two themes no colour is what it will be.
            window.settle();
            seen.push(format!("{screen} {theme}"));
            let found = findings(&window, &source);
            trouble.extend(found.into_iter().map(|what| format!("{screen}, {theme}: {what}")));
        }
    };
    walk::doors(&window, &mut look);
    walk::reviews(&window, &mut look);
    // Under what lies over a screen nothing can be pressed: the theme comes first.
    let mut over = |overlay: &str, theme: &str| {
        window.settle();
        // A menu hangs from its button and lies in no landmark.
        let found = findings(&window, &source).into_iter();
        let found = found.filter(|what| !overlay.ends_with("-menu") || !what.starts_with("region: "));
        let found = found.map(|what| format!("{overlay}, {theme}: {what}"));
        overlaid.push((format!("{overlay} {theme}"), found.collect::<Vec<_>>()));
    };
    for theme in ["light", "dark"] {
        window.paint(theme);
        walk::kept(&window, &mut |overlay| over(overlay, theme));
    }
    steps::sample(&window);
    walk::chapters(&window, &mut look);
    for theme in ["light", "dark"] {
        window.paint(theme);
        walk::overlays(&window, &mut |overlay| over(overlay, theme));
    }
    for (overlay, found) in overlaid {
        seen.push(overlay);
        trouble.extend(found);
    }
    assert!(seen.len() >= 20, "every screen was looked at: {seen:?}");
    assert!(trouble.is_empty(), "axe found:\n{}", trouble.join("\n"));
}

#[test]
fn axe_sees_a_picture_without_words() {
    let source = source();
    let window = Window::open();
    let spoil = "document.querySelector('#app').append(document.createElement('img'));";
    window.driver().script(spoil, &[]).expect("the page takes a picture");
    let found = findings(&window, &source);
    assert!(found.iter().any(|what| what.starts_with("image-alt")), "{found:?}");
}
