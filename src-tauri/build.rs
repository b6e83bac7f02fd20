//! Tells tauri which commands the window may be allowed to call at all: those of the list in `api`.

#[macro_use]
#[path = "api/src/commands.rs"]
mod list;

macro_rules! names {
    ($($name:ident: $request:ident => $answer:ident;)*) => {
        &[$(stringify!($name)),*]
    };
}

fn main() {
    println!("cargo:rerun-if-changed=api/src/commands.rs");
    // The interface is part of the program: a newly built one needs a new program.
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(commands!(names));
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes).expect("configuration and capabilities fit each other and the list of commands");
}
