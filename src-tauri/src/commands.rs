//! The commands: each is one line into `api`.

use std::sync::{Mutex, MutexGuard, PoisonError};

use api::Desk;

/// The desk, which one command at a time works on.
pub(crate) struct Held(Mutex<Desk>);

impl Held {
    pub(crate) fn new(desk: Desk) -> Self {
        Self(Mutex::new(desk))
    }

    /// Waits for the desk. What a command left unfinished the store has rolled back, so the desk is sound after a panic too.
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

macro_rules! adapters {
    ($($name:ident: $request:ident => $answer:ident;)*) => {
        /// One adapter a command. They are in a module of their own because tauri's macro exports names beside each of them.
        mod adapters {
            use api::Refusal;
            use tauri::State;

            use super::Held;

            $(
                #[tauri::command(async)]
                pub(super) fn $name(held: State<'_, Held>, request: api::$request) -> Result<api::$answer, Refusal> {
                    api::verbs::$name(&mut held.desk(), request)
                }
            )*
        }

        /// Answers the page's commands.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$(adapters::$name),*]
        }
    };
}

api::commands!(adapters);
