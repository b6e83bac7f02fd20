//! An export under way: beside the desk, so that drafts are kept while a folder is being chosen and pages are written.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::order::{Doing, Order};
use crate::Refusal;
use crate::host::Host;
use crate::view::{ExportState, Exported, Exporting};

/// An export, under way or over.
pub(crate) struct Export(Arc<Shared>);

struct Shared {
    stopped: AtomicBool,
    now: Mutex<Now>,
}

struct Now {
    shown: Exporting,
    folder: Option<PathBuf>,
}

impl Export {
    /// Asks for a folder and writes the files into it.
    pub(crate) fn start(orders: Vec<Order>, host: Arc<dyn Host>) -> Self {
        let shown = Exporting {
            state: ExportState::Asking,
            doing: String::new(),
            done: 0,
            of: Doing::WHOLE * orders.len(),
            exported: Exported::default(),
            refusal: None,
        };
        let shared = Arc::new(Shared {
            stopped: AtomicBool::new(false),
            now: Mutex::new(Now { shown, folder: None }),
        });
        let work = Arc::clone(&shared);
        thread::spawn(move || work.run(&orders, host.as_ref()));
        Self(shared)
    }

    /// How far it is.
    pub(crate) fn shown(&self) -> Exporting {
        self.0.now().shown.clone()
    }

    /// Whether it still works or waits.
    pub(crate) fn is_under_way(&self) -> bool {
        matches!(self.0.now().shown.state, ExportState::Asking | ExportState::Writing)
    }

    /// Asks it to stop; what is not whole by then is never seen.
    pub(crate) fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// The folder files were written to.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        let now = self.0.now();
        now.folder.clone().filter(|_| !now.shown.exported.written.is_empty())
    }
}

impl Drop for Export {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Shared {
    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, orders: &[Order], host: &dyn Host) {
        // Nobody waits for a thread that fell over: it has to be said here.
        let work = std::panic::AssertUnwindSafe(|| self.ask_and_write(orders, host));
        let ended = std::panic::catch_unwind(work)
            .unwrap_or_else(|_| Err(Refusal::ours("export_failed", "The export broke off.")));
        let mut now = self.now();
        match ended {
            Ok(state) => now.shown.state = state,
            Err(refusal) => {
                now.shown.state = ExportState::Refused;
                now.shown.refusal = Some(refusal);
            }
        }
        now.shown.doing.clear();
    }

    fn ask_and_write(&self, orders: &[Order], host: &dyn Host) -> Result<ExportState, Refusal> {
        let Some(folder) = host.folder() else {
            return Ok(ExportState::Stopped);
        };
        {
            let mut now = self.now();
            now.shown.state = ExportState::Writing;
            now.shown.exported.folder = folder.display().to_string();
            now.folder = Some(folder.clone());
        }
        for (number, order) in orders.iter().enumerate() {
            let path = folder.join(&order.name);
            let watch = |doing: Doing| self.step(order.title, number, &doing);
            match order.write(&path, host, &watch)? {
                Some(written) => self.now().shown.exported.written.push(written),
                None => return Ok(ExportState::Stopped),
            }
        }
        self.now().shown.done = Doing::WHOLE * orders.len();
        Ok(ExportState::Done)
    }

    /// Says what is done to the file of that number; false when nothing is to be done any more.
    fn step(&self, title: &str, number: usize, doing: &Doing) -> bool {
        let shown = &mut self.now().shown;
        // Pages are written on two threads, and the one that was later may say so first.
        let done = Doing::WHOLE * number + doing.done;
        if done >= shown.done {
            shown.done = done;
            shown.doing = match doing.pages {
                Some((page, of)) => format!("{} {title}, page {page} of {of}", doing.word),
                None => format!("{} {title}", doing.word),
            };
        }
        !self.stopped.load(Ordering::Relaxed)
    }
}
