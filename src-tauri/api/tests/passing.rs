//! A workspace goes from desk to desk: new, the same, newer, older and apart; and what is no such file changes nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use api::{
    ChangeRequest, Desk, FileCard, Host, Length, Named, Nothing, OpenReview, PrepareReview, Refusal, ShareRequest,
    TakeIn, TakeInAs, View, verbs,
};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::Change;
use tempfile::TempDir;

/// A machine of its own: its clock goes on a minute whenever it is asked, and its person chooses nothing.
#[derive(Clone)]
struct Machine(Arc<AtomicU64>);

impl Host for Machine {
    fn now(&self) -> DateTime<Utc> {
        let minutes = i64::try_from(self.0.fetch_add(1, Ordering::Relaxed)).expect("few");
        DateTime::from_timestamp(1_800_000_000 + 60 * minutes, 0).expect("in range")
    }

    fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }

    fn moment(&self, local: NaiveDateTime) -> DateTime<Utc> {
        local.and_utc()
    }

    fn random(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        bytes
    }

    fn folder(&self) -> Option<PathBuf> {
        None
    }
}

struct Office {
    root: TempDir,
    desk: Desk,
}

impl Office {
    /// An office whose clock starts that many minutes later.
    fn new(minutes: u64) -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let machine = Machine(Arc::new(AtomicU64::new(minutes)));
        let desk = Desk::new(machine, root.path().join("data"));
        Self { root, desk }
    }

    fn prepare(&mut self) {
        let named = |name: &str| Named {
            name: name.into(),
            title: String::new(),
        };
        let request = PrepareReview {
            company: "Kestrel".into(),
            quarter: "Q2 2027".into(),
            marketing: named("Amara Osei"),
            sales: named("Daniel Brandt"),
            date: "2027-04-15".into(),
            starts: "09:00".into(),
            length: Length::HalfDay,
        };
        verbs::prepare_review(&mut self.desk, request).expect("prepared");
    }

    fn purpose(&mut self, text: &str) {
        self.set("review/purpose", text);
    }

    fn set(&mut self, target: &str, text: &str) {
        let change = Change::Set {
            target: target.into(),
            value: text.into(),
        };
        verbs::change(&mut self.desk, ChangeRequest { change }).expect("changed");
    }

    fn said(&mut self) -> String {
        let view = verbs::view(&mut self.desk, Nothing {}).expect("open");
        view.review.purpose.to_string()
    }

    fn share(&mut self) -> PathBuf {
        let path = self.root.path().join("Kestrel.accord");
        verbs::share_file(&mut self.desk, ShareRequest::default(), &path).expect("shared");
        path
    }

    fn look(&mut self, file: &Path) -> FileCard {
        verbs::look_at(&mut self.desk, file).expect("a shared file")
    }

    fn take(&mut self, how: TakeInAs) -> Result<View, Refusal> {
        verbs::take_in(&mut self.desk, TakeIn { how })
    }

    fn workspaces(&mut self) -> usize {
        verbs::home(&mut self.desk, Nothing {})
            .expect("always")
            .workspaces
            .len()
    }
}

#[test]
fn private_notes_stay_where_they_were_written_unless_they_are_asked_for() {
    let (mut here, mut there) = (Office::new(0), Office::new(10_000));
    here.prepare();
    let block = verbs::view(&mut here.desk, Nothing {}).expect("open").review.blocks[0]
        .block
        .id;
    let note = format!("block/{block}/note");
    here.set(&note, "Let sales speak first.");
    let noted = |view: &View| view.review.blocks[0].block.note.to_string();
    let file = here.share();
    there.look(&file);
    let view = there.take(TakeInAs::Open).expect("new here");
    assert_eq!((noted(&view).as_str(), view.private_notes), ("", false));
    // It comes back changed, and the note is still here.
    there.purpose("As they would have it.");
    let back = there.share();
    here.look(&back);
    let view = here.take(TakeInAs::Update).expect("newer");
    assert_eq!(view.review.purpose.as_str(), "As they would have it.");
    assert_eq!(
        (noted(&view).as_str(), view.private_notes),
        ("Let sales speak first.", true)
    );
    let whole = here.root.path().join("Whole.accord");
    verbs::share_file(&mut here.desk, ShareRequest { private_notes: true }, &whole).expect("shared");
    let mut third = Office::new(20_000);
    third.look(&whole);
    assert_eq!(
        noted(&third.take(TakeInAs::Open).expect("new here")),
        "Let sales speak first."
    );
}

#[test]
fn a_workspace_goes_back_and_forth_and_nothing_is_overwritten_in_silence() {
    let (mut here, mut there) = (Office::new(0), Office::new(10_000));
    here.prepare();
    here.purpose("First.");
    let file = here.share();
    let card = there.look(&file);
    assert_eq!(
        (card.company.as_str(), card.ways.as_slice()),
        ("Kestrel", [TakeInAs::Open].as_slice())
    );
    assert_eq!(card.sentence, "This workspace is not on this computer yet.");
    assert!(
        card.from
            .starts_with("Amara Osei for marketing, Daniel Brandt for sales. Last changed "),
        "{}",
        card.from
    );
    assert_eq!(there.workspaces(), 0, "looking takes nothing in");
    there.take(TakeInAs::Open).expect("taken in");
    assert_eq!(there.said(), "First.");
    assert_eq!(
        fs::read(there.share()).expect("there"),
        fs::read(&file).expect("there"),
        "passed on as it came"
    );
    assert_eq!(there.look(&file).sentence, "This is what is on this computer already.");

    there.purpose("Second.");
    let newer = there.share();
    let card = here.look(&newer);
    assert_eq!(card.ways, [TakeInAs::Update, TakeInAs::KeepBoth]);
    let view = here.take(TakeInAs::Update).expect("updated");
    assert!(view.undo.is_none(), "undo does not reach back past it");
    assert_eq!((here.said().as_str(), here.workspaces()), ("Second.", 1));

    let older = here.look(&file);
    assert!(older.sentence.starts_with("This is older"), "{}", older.sentence);
    let refused = here.take(TakeInAs::Update).expect_err("never back in time");
    assert_eq!(refused.code, "not_newer");

    here.take(TakeInAs::Open).expect("the one that is here");
    here.purpose("Here.");
    there.purpose("There.");
    let apart = there.share();
    let card = here.look(&apart);
    assert_eq!(card.ways, [TakeInAs::KeepBoth]);
    here.take(TakeInAs::KeepBoth).expect("kept beside");
    assert_eq!((here.said().as_str(), here.workspaces()), ("There.", 2));
    let home = verbs::home(&mut here.desk, Nothing {}).expect("always");
    let [one, other] = home.workspaces.as_slice() else {
        panic!("two workspaces")
    };
    assert_ne!(one.changed, other.changed, "they can be told apart");
    for card in [one, other] {
        let open = OpenReview {
            workspace: card.id,
            review: card.reviews[0].id,
        };
        verbs::open_review(&mut here.desk, open).expect("both open");
    }
    assert_eq!(
        here.look(&apart).ways,
        [TakeInAs::Open],
        "and the copy is known from now on"
    );
}

#[test]
fn a_pack_alone_is_new_the_same_or_something_else() {
    let (mut here, mut there) = (Office::new(0), Office::new(10_000));
    here.prepare();
    let pack = |office: &Office| {
        let path = office.root.path().join("pack.json");
        fs::write(&path, verbs::pack(&office.desk).expect("open").0).expect("written");
        path
    };
    let file = pack(&here);
    assert_eq!(there.look(&file).ways, [TakeInAs::Open]);
    there.take(TakeInAs::Open).expect("taken in");
    assert_eq!(fs::read(pack(&there)).expect("there"), fs::read(&file).expect("there"));
    assert_eq!(there.look(&file).sentence, "This is what is on this computer already.");
    here.purpose("Another.");
    let file = pack(&here);
    assert_eq!(there.look(&file).ways, [TakeInAs::KeepBoth]);
}

#[test]
fn the_sample_that_was_shared_stays_where_it_is_opened() {
    let (mut here, mut there) = (Office::new(0), Office::new(10_000));
    verbs::open_sample(&mut here.desk, Nothing {}).expect("made");
    let file = here.share();
    there.look(&file);
    assert!(!there.take(TakeInAs::Open).expect("taken in").sample);
    verbs::close(&mut there.desk, Nothing {}).expect("closed");
    assert_eq!(there.workspaces(), 1);
}

#[test]
fn what_was_not_looked_at_is_not_taken_in() {
    let mut office = Office::new(0);
    assert_eq!(
        office.take(TakeInAs::Open).expect_err("nothing to take").code,
        "no_file"
    );
    assert_eq!(
        verbs::looking(&mut office.desk, Nothing {})
            .expect_err("nobody asked for one")
            .code,
        "no_file"
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_of_ours_is_refused_soon_and_stays_as_it_is() {
    let mut office = Office::new(0);
    office.prepare();
    let good = fs::read(office.share()).expect("there");
    let folder = office.root.path().join("given");
    fs::create_dir(&folder).expect("made");
    let at = |name: &str| folder.join(name);
    fs::write(at("good.accord"), &good).expect("written");
    std::os::unix::fs::symlink(at("good.accord"), at("link.accord")).expect("linked");
    std::os::unix::fs::symlink(at("loop.accord"), at("loop.accord")).expect("linked");
    fs::create_dir(at("folder.accord")).expect("made");
    let made = std::process::Command::new("mkfifo").arg(at("pipe.accord")).status();
    assert!(made.is_ok_and(|status| status.success()), "a pipe");
    fs::write(at("empty.accord"), b"").expect("written");
    fs::write(at("-rf"), b"x").expect("written");
    fs::write(at("CON.accord"), b"x").expect("written");
    fs::write(at("\u{202e}drocca.x"), b"x").expect("written");
    fs::write(at("newer.json"), b"{\"format\":\"accord\",\"version\":9}").expect("written");
    let large = fs::File::create(at("large.accord")).expect("made");
    large.set_len(40 * 1024 * 1024 * 1024).expect("sparse");
    let named = [
        "link.accord",
        "loop.accord",
        "folder.accord",
        "pipe.accord",
        "empty.accord",
        "-rf",
        "CON.accord",
        "\u{202e}drocca.x",
        "newer.json",
        "large.accord",
        "missing.accord",
    ];
    // What a kernel makes up says it is empty and then is not: as a file does that grows while it is read.
    let elsewhere = ["/dev/zero", "/dev/full", "/proc/self/status"].map(PathBuf::from);
    for path in named
        .iter()
        .map(|name| at(name))
        .chain(elsewhere.into_iter().filter(|path| path.exists()))
    {
        let before = path
            .symlink_metadata()
            .ok()
            .map(|found| (found.len(), found.modified().ok()));
        let started = Instant::now();
        let refusal = verbs::look_at(&mut office.desk, &path).expect_err("refused");
        assert!(
            started.elapsed().as_secs() < 2,
            "{} took {:?}",
            path.display(),
            started.elapsed()
        );
        assert!(refusal.message.ends_with('.') && refusal.hint.is_some(), "{refusal:?}");
        assert!(!refusal.message.contains('\u{202e}'), "{refusal:?}");
        assert!(!refusal.ours, "{refusal:?}");
        let after = path
            .symlink_metadata()
            .ok()
            .map(|found| (found.len(), found.modified().ok()));
        if !path.starts_with("/proc") {
            assert_eq!(after, before, "{} was touched", path.display());
        }
        assert_eq!(
            office.take(TakeInAs::Open).expect_err("nothing to take").code,
            "no_file"
        );
    }
    assert_eq!(office.workspaces(), 1);
    office.look(&at("good.accord"));
}
