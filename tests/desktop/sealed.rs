//! What the running page can't do, tried from inside it.

use serde_json::{json, Value};

use crate::harness::Window;

/// Calls a command of the host and answers with what it said, or with why it said nothing.
const CALL: &str = "const [name, request, done] = arguments;
window.__TAURI_INTERNALS__.invoke(name, request).then(() => done('answered'), (refused) => done(JSON.stringify(refused)));";

fn call(window: &Window, name: &str, request: &Value) -> String {
    let answer = window
        .driver()
        .script_later(CALL, &[json!(name), request.clone()])
        .expect("the page calls");
    answer.as_str().unwrap_or_default().to_owned()
}

fn ask(window: &Window, script: &str) -> Value {
    window.driver().script(script, &[]).expect("the page runs the script")
}

#[test]
fn the_page_can_neither_call_the_hosts_own_commands_nor_unknown_ones() {
    let window = Window::open();
    assert_eq!(
        call(&window, "home", &json!({ "request": {} })),
        "answered",
        "the control"
    );
    for name in [
        "plugin:event|listen",
        "plugin:window|close",
        "plugin:app|version",
        "plugin:path|resolve_directory",
        "plugin:webview|create_webview_window",
        "plugin:fs|read_file",
        "no_such_command",
    ] {
        let answer = call(
            &window,
            name,
            &json!({ "event": "x", "target": { "kind": "Any" }, "handler": 1 }),
        );
        assert!(
            answer.contains("not allowed") || answer.contains("not found"),
            "{name}: {answer}"
        );
    }
}

#[test]
fn a_request_of_another_shape_is_refused_and_the_next_one_answered() {
    let window = Window::open();
    for request in [
        json!({}),
        json!({ "request": null }),
        json!({ "request": { "company": 5 } }),
        json!({ "request": { "company": "A".repeat(1_000_000), "admin": true } }),
    ] {
        let answer = call(&window, "prepare_review", &request);
        assert_ne!(answer, "answered");
    }
    assert_eq!(call(&window, "home", &json!({ "request": {} })), "answered");
}

#[test]
fn the_page_reaches_no_other_place() {
    let window = Window::open();
    ask(&window, "window.same = true;");
    let fetched = window.driver().script_later(
        "const done = arguments[0]; fetch('http://127.0.0.1:9/').then(() => done('reached'), (error) => done(String(error)));",
        &[],
    );
    let fetched = fetched.expect("the page tries");
    assert!(fetched.as_str().is_some_and(|error| error != "reached"), "{fetched}");
    let violations = "const done = arguments[0];
        addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
        const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.head.append(script);";
    let violated = window
        .driver()
        .script_later(violations, &[])
        .expect("the policy speaks");
    assert!(
        violated.as_str().is_some_and(|rule| rule.starts_with("script-src")),
        "{violated}"
    );
    assert_eq!(ask(&window, "return window.ran === undefined;"), true);
    assert_eq!(
        ask(&window, "return window.open('https://example.org/') === null;"),
        true
    );
    ask(&window, "location.href = 'https://example.org/';");
    // Empty, and needs no network: it would be there at once.
    ask(&window, "location.href = 'about:blank';");
    // The answer comes over the same way as the leave to go elsewhere, and after it.
    assert_eq!(call(&window, "home", &json!({ "request": {} })), "answered");
    assert_eq!(ask(&window, "return window.same;"), true, "it is the page it was");
}

#[test]
fn the_page_can_not_change_what_all_objects_share() {
    let window = Window::open();
    assert_eq!(ask(&window, "return Object.isFrozen(Object.prototype);"), true);
    assert_eq!(ask(&window, "return window.__TAURI__ === undefined;"), true);
    assert_eq!(ask(&window, "return localStorage.length + sessionStorage.length;"), 0);
}
