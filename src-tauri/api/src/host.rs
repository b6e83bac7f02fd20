//! The machine Accord runs on, as far as the verbs need it: the time, randomness, and the question where files go.

mod fonts;

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, NaiveDateTime, TimeZone, Utc};
use domain::{Fresh, Uuid};

use crate::Refusal;
use fonts::Installed;

/// What the verbs ask of the machine and of the person in front of it.
pub trait Host: Send + Sync {
    /// The time now.
    fn now(&self) -> DateTime<Utc>;

    /// A moment on the wall clock of this machine.
    fn local(&self, at: DateTime<Utc>) -> NaiveDateTime;

    /// The moment of a time on the wall clock; the earlier one where the clock is turned back.
    fn moment(&self, local: NaiveDateTime) -> DateTime<Utc>;

    /// The time zone of this machine by its IANA name, where it can be told; a new workspace starts with it.
    fn zone(&self) -> Option<String> {
        None
    }

    /// Ten random bytes.
    fn random(&self) -> [u8; 10];

    /// Font files of this machine that draw characters which ours don't have.
    fn fonts(&self, _missing: &[char]) -> Vec<Vec<u8>> {
        Vec::new()
    }

    /// Asks for the folder the documents go to; none when the person changed their mind.
    fn folder(&self) -> Option<PathBuf>;

    /// Shows a folder in the platform's file manager.
    ///
    /// # Errors
    /// When there is none, or it can't be started.
    fn reveal(&self, _folder: &Path) -> io::Result<()> {
        Err(io::Error::new(
            io::ErrorKind::Unsupported,
            "there is no file manager here",
        ))
    }

    /// Asks for the file to open; none when the person changed their mind, or nobody can be asked.
    fn file(&self) -> Option<PathBuf> {
        None
    }

    /// Fills the screen with the presenter's window, or gives the screen back; answers whether it is filled now.
    ///
    /// # Errors
    /// When there is no window, or the platform can't.
    fn full_screen(&self) -> io::Result<bool> {
        Err(io::Error::new(io::ErrorKind::Unsupported, "there is no window here"))
    }

    /// The window for the room, where there can be one.
    fn wall(&self) -> Option<&dyn Wall> {
        None
    }
}

/// The window that the room looks at, beside the one of the person who presents.
pub trait Wall: Send + Sync {
    /// Opens it, on the other screen where there is one; one that is open stays.
    ///
    /// # Errors
    /// When the platform can't.
    fn open(&self) -> io::Result<()>;

    /// Closes it, if it is open.
    fn close(&self);

    /// Whether it is open: the person in front of the machine may close it at any time.
    fn is_open(&self) -> bool;
}

/// The real machine.
pub struct Machine {
    folder: Ask,
    file: Ask,
    reveal: Option<Box<Reveal>>,
    fill: Option<Box<Fill>>,
    wall: Option<Box<dyn Wall>>,
    fonts: Installed,
}

/// A question to the person in front of the machine; none when they changed their mind.
type Ask = Box<dyn Fn() -> Option<PathBuf> + Send + Sync>;
/// A way to show a folder to the person in front of the machine.
type Reveal = dyn Fn(&Path) -> io::Result<()> + Send + Sync;
/// A way to fill the screen with the presenter's window, or to give it back.
type Fill = dyn Fn() -> io::Result<bool> + Send + Sync;

impl Machine {
    /// The machine, with the ways to ask for a folder to write to and for a file to open.
    pub fn new(
        folder: impl Fn() -> Option<PathBuf> + Send + Sync + 'static,
        file: impl Fn() -> Option<PathBuf> + Send + Sync + 'static,
    ) -> Self {
        Self {
            folder: Box::new(folder),
            file: Box::new(file),
            reveal: None,
            fill: None,
            wall: None,
            fonts: Installed::default(),
        }
    }

    /// The machine, with a way to show a folder in its file manager.
    #[must_use]
    pub fn revealing(self, reveal: impl Fn(&Path) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self {
            reveal: Some(Box::new(reveal)),
            ..self
        }
    }

    /// The machine, with a window that can fill its screen.
    #[must_use]
    pub fn filling(self, fill: impl Fn() -> io::Result<bool> + Send + Sync + 'static) -> Self {
        Self {
            fill: Some(Box::new(fill)),
            ..self
        }
    }

    /// The machine, with a window for the room.
    #[must_use]
    pub fn with_wall(self, wall: impl Wall + 'static) -> Self {
        Self {
            wall: Some(Box::new(wall)),
            ..self
        }
    }
}

impl Host for Machine {
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&Local).naive_local()
    }

    fn moment(&self, local: NaiveDateTime) -> DateTime<Utc> {
        Local
            .from_local_datetime(&local)
            .earliest()
            .map_or_else(|| local.and_utc(), |at| at.to_utc())
    }

    fn zone(&self) -> Option<String> {
        iana_time_zone::get_timezone().ok()
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where randomness comes from")]
    fn random(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        // Without randomness the time alone would tell identities apart, which is not enough: stop instead.
        getrandom::fill(&mut bytes).expect("every platform Accord runs on has a source of randomness");
        bytes
    }

    fn fonts(&self, missing: &[char]) -> Vec<Vec<u8>> {
        self.fonts.for_characters(missing)
    }

    fn folder(&self) -> Option<PathBuf> {
        (self.folder)()
    }

    fn reveal(&self, folder: &Path) -> io::Result<()> {
        match &self.reveal {
            Some(reveal) => reveal(folder),
            None => Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "there is no file manager here",
            )),
        }
    }

    fn file(&self) -> Option<PathBuf> {
        (self.file)()
    }

    fn full_screen(&self) -> io::Result<bool> {
        match &self.fill {
            Some(fill) => fill(),
            None => Err(io::Error::new(io::ErrorKind::Unsupported, "there is no window here")),
        }
    }

    fn wall(&self) -> Option<&dyn Wall> {
        self.wall.as_deref()
    }
}

/// New identities from the host's clock and randomness.
pub(crate) struct Identities<'a>(pub(crate) &'a dyn Host);

impl Fresh for Identities<'_> {
    fn uuid(&mut self) -> Uuid {
        Uuid::v7(self.0.now(), self.0.random())
    }
}

/// The folder everything is kept in: the one given, else `ACCORD_DATA_DIR`, else the platform's place for local data.
///
/// # Errors
/// When the platform names no such place.
pub fn data_folder(given: Option<PathBuf>, from_environment: Option<PathBuf>) -> Result<PathBuf, Refusal> {
    let platform = || directories::ProjectDirs::from("", "", "Accord").map(|dirs| dirs.data_local_dir().to_path_buf());
    let folder = given.or(from_environment).or_else(platform);
    let none = || {
        Refusal::ours("no_data_folder", "This machine names no folder for local data.")
            .hint("Start Accord with --data FOLDER.")
    };
    let folder = folder.ok_or_else(none)?;
    std::path::absolute(&folder).map_err(|_| none())
}
