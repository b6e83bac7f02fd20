//! WebKitWebDriver and one session of it: the protocol, without a word about Accord.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{json, Value};

use super::display::Display;
use super::http;
use super::process::{self, Process};
use super::until;

/// The name under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session in which a window can be driven.
pub(crate) struct Driver {
    process: Process,
    port: u16,
    session: String,
}

/// Something on the page.
#[derive(Clone, Debug)]
pub(crate) struct Element(String);

impl Driver {
    /// Starts the driver and lets it start the program; home is where both may write.
    pub(crate) fn start(display: &Display, program: &Path, arguments: &[String], home: &Path) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("NO_AT_BRIDGE", "1")
            .env("TZ", "UTC")
            .env_remove("ACCORD_DATA_DIR")
            // With either of them a picture of the page never arrives.
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
            .stderr(Stdio::null());
        display.show(&mut command);
        let process = Process::start(&mut command);
        until("the driver listens", || {
            http::send(port, "GET", "/status", &Value::Null).is_ok()
        });
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": arguments },
            "timeouts": { "script": 30_000, "pageLoad": 30_000, "implicit": 0 },
        } } });
        let answer = http::send(port, "POST", "/session", &wanted).expect("the driver answers");
        let session = answer["value"]["sessionId"].as_str();
        let session = session
            .unwrap_or_else(|| panic!("the window did not open: {answer}"))
            .to_owned();
        Self { process, port, session }
    }

    /// Asks the session; an error is the driver's own answer.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let path = format!("/session/{}/{path}", self.session);
        let answer = http::send(self.port, method, &path, body).map_err(|error| error.to_string())?;
        let value = answer["value"].clone();
        match value.get("error") {
            Some(error) => Err(format!("{path}: {error} {}", value["message"])),
            None => Ok(value),
        }
    }

    /// Runs a function's body in the page.
    pub(crate) fn script(&self, body: &str, arguments: &[Value]) -> Result<Value, String> {
        self.ask("POST", "execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Runs a function's body in the page, which calls its last argument when it is done.
    pub(crate) fn script_later(&self, body: &str, arguments: &[Value]) -> Result<Value, String> {
        self.ask("POST", "execute/async", &json!({ "script": body, "args": arguments }))
    }

    /// Runs a function's body that answers with an element.
    pub(crate) fn element(&self, body: &str, arguments: &[Value]) -> Option<Element> {
        let found = self.script(body, arguments).ok()?;
        Some(Element(found.get(ELEMENT)?.as_str()?.to_owned()))
    }

    /// Clicks into the middle of an element, as a mouse does; refused when something else lies over it.
    pub(crate) fn click(&self, element: &Element) -> Result<(), String> {
        self.ask("POST", &format!("element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Clicks at a place of the page.
    pub(crate) fn click_at(&self, x: i64, y: i64) -> Result<(), String> {
        let actions = json!([
            { "type": "pointerMove", "x": x, "y": y, "origin": "viewport", "duration": 0 },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        let mouse =
            json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": actions });
        self.ask("POST", "actions", &json!({ "actions": [mouse] })).map(drop)
    }

    /// Presses and releases keys: modifiers are held while the last key is pressed.
    pub(crate) fn press(&self, keys: &[char]) -> Result<(), String> {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        self.keyboard(&down.chain(up).collect::<Vec<_>>())
    }

    /// Types a text, key by key, into whatever has the focus.
    pub(crate) fn write(&self, text: &str) -> Result<(), String> {
        let strokes = text.chars().flat_map(|key| {
            [
                json!({ "type": "keyDown", "value": key }),
                json!({ "type": "keyUp", "value": key }),
            ]
        });
        self.keyboard(&strokes.collect::<Vec<_>>())
    }

    fn keyboard(&self, actions: &[Value]) -> Result<(), String> {
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.ask("POST", "actions", &body).map(drop)
    }

    /// Makes the window this large.
    pub(crate) fn resize(&self, width: u32, height: u32) -> Result<(), String> {
        self.ask(
            "POST",
            "window/rect",
            &json!({ "x": 0, "y": 0, "width": width, "height": height }),
        )
        .map(drop)
    }

    /// The windows there are.
    pub(crate) fn windows(&self) -> Vec<String> {
        let handles = self.ask("GET", "window/handles", &Value::Null).unwrap_or_default();
        serde_json::from_value(handles).unwrap_or_default()
    }

    /// The window that is driven.
    pub(crate) fn here(&self) -> String {
        let handle = self.ask("GET", "window", &Value::Null).unwrap_or_default();
        handle.as_str().unwrap_or_default().to_owned()
    }

    /// Drives another window from now on.
    pub(crate) fn turn_to(&self, window: &str) -> Result<(), String> {
        self.ask("POST", "window", &json!({ "handle": window })).map(drop)
    }

    /// A picture of the page as PNG.
    pub(crate) fn picture(&self) -> Result<Vec<u8>, String> {
        use base64::Engine;
        let picture = self.ask("GET", "screenshot", &Value::Null)?;
        let text = picture.as_str().ok_or("the picture is not a text")?;
        base64::engine::general_purpose::STANDARD
            .decode(text)
            .map_err(|error| error.to_string())
    }

    /// The ids of the program and of everything it started.
    pub(crate) fn programs(&self) -> Vec<u32> {
        let mut family = self.process.family();
        family.remove(0);
        family
    }

    /// The id of the program with this name.
    pub(crate) fn program(&self, name: &str) -> Option<u32> {
        self.programs().into_iter().find(|id| process::name(*id) == name)
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("this machine has a free port")
        .port()
}
