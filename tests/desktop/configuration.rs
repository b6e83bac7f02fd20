//! How the window is sealed off, read from the files that say so.

use std::path::Path;

use serde_json::{json, Value};

/// The page may load what the program itself serves and speak to the program; nothing else.
const POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
    connect-src ipc: http://ipc.localhost; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

macro_rules! permissions {
    ($($name:ident: $request:ident => $answer:ident;)*) => {
        [$(format!("allow-{}", stringify!($name).replace('_', "-"))),*]
    };
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn configuration() -> Value {
    serde_json::from_str(&read("tauri.conf.json")).expect("the configuration is JSON")
}

#[test]
fn the_page_loads_and_reaches_nothing_but_the_program() {
    let security = &configuration()["app"]["security"];
    assert_eq!(security["csp"], POLICY);
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["assetProtocol"], json!({ "enable": false, "scope": [] }));
    for hole in ["devCsp", "dangerousDisableAssetCspModification", "pattern", "headers"] {
        assert_eq!(security[hole], Value::Null, "{hole}");
    }
}

#[test]
fn the_page_is_given_nothing_by_default() {
    let configuration = configuration();
    assert_eq!(configuration["app"]["withGlobalTauri"], false);
    assert_eq!(configuration["build"]["removeUnusedCommands"], true);
    assert_eq!(
        configuration["build"]["devUrl"],
        Value::Null,
        "no page comes from a server"
    );
    assert_eq!(configuration["plugins"], Value::Null, "no plugin speaks to the page");
    let manifest = read("Cargo.toml");
    let plugins = manifest.lines().filter(|line| line.starts_with("tauri-plugin"));
    assert_eq!(plugins.count(), 0);
}

#[test]
fn both_windows_are_made_by_the_program_which_guards_where_they_lead() {
    let windows = &configuration()["app"]["windows"];
    let windows = windows.as_array().expect("windows are listed");
    let described: Vec<_> = windows
        .iter()
        .map(|one| (&one["label"], &one["url"], &one["create"]))
        .collect();
    assert_eq!(
        described,
        [
            (&json!("main"), &Value::Null, &json!(false)),
            (&json!("wall"), &json!("wall.html"), &json!(false)),
        ]
    );
    let source = read("src/window.rs");
    for guard in [".on_navigation(is_ours)", "NewWindowResponse::Deny"] {
        assert!(source.contains(guard), "{guard}");
    }
    assert_eq!(
        source.matches("WebviewWindowBuilder::").count(),
        1,
        "no window is made past the guards"
    );
}

fn capability(name: &str) -> Value {
    let capability: Value =
        serde_json::from_str(&read(&format!("capabilities/{name}.json"))).expect("the capability is JSON");
    assert_eq!(capability["windows"], json!([name]));
    for wider in ["webviews", "remote", "local", "platforms"] {
        assert_eq!(capability[wider], Value::Null, "{name}: {wider}");
    }
    capability
}

#[test]
fn the_presenters_window_may_call_the_listed_commands_and_the_rooms_asks_only_what_it_shows() {
    const ROOM: &str = "allow-watch-wall";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities");
    let files = std::fs::read_dir(folder).expect("capabilities are in their folder");
    let mut names: Vec<_> = files.map(|file| file.expect("it can be listed").file_name()).collect();
    names.sort();
    assert_eq!(names, ["main.json", "wall.json"]);
    assert_eq!(
        configuration()["app"]["security"]["capabilities"],
        json!(["main", "wall"])
    );
    let listed = api::commands!(permissions);
    let presenters: Vec<_> = listed.iter().filter(|name| *name != ROOM).collect();
    assert_eq!(
        capability("main")["permissions"],
        json!(presenters),
        "the same commands in the same order"
    );
    assert_eq!(capability("wall")["permissions"], json!([ROOM]));
    assert!(
        read("build.rs").contains("app_manifest"),
        "only listed commands may be allowed at all"
    );
}
