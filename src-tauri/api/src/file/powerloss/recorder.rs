//! A disk in memory that records its calls, and what a power cut may leave of them.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::super::disk::Disk;

/// Data reach the disk in blocks of this many bytes.
pub(super) const BLOCK: usize = 64;

/// One call that changed something.
#[derive(Clone, Debug)]
pub(super) enum Op {
    Create(PathBuf, usize),
    Empty(usize),
    Write(usize, Vec<u8>),
    Sync(usize),
    Rename(PathBuf, PathBuf),
    SyncFolder,
    Remove(PathBuf),
}

type Names = BTreeMap<PathBuf, usize>;

/// The disk as programs see it, and how it came to be so.
#[derive(Default)]
struct Inside {
    first: (Names, Vec<Vec<u8>>),
    names: Names,
    files: Vec<Vec<u8>>,
    log: Vec<Op>,
    failing: Option<(usize, ErrorKind)>,
    calls: usize,
    lying: bool,
}

/// A disk that records.
#[derive(Clone)]
pub(super) struct Recorder(Rc<RefCell<Inside>>, Rc<Cell<usize>>);

/// A file of it.
pub(super) struct Open(Recorder, usize);

impl Recorder {
    /// A disk on which a file has lain for long.
    pub(super) fn holding(path: &str, bytes: Option<&[u8]>) -> Self {
        let mut inside = Inside::default();
        if let Some(bytes) = bytes {
            inside.names.insert(path.into(), 0);
            inside.files.push(bytes.to_vec());
        }
        inside.first = (inside.names.clone(), inside.files.clone());
        Self(Rc::new(RefCell::new(inside)), Rc::default())
    }

    /// The same, failing once at the call of this number.
    pub(super) fn failing(self, call: usize, kind: ErrorKind) -> Self {
        self.0.borrow_mut().failing = Some((call, kind));
        self
    }

    /// The same, reading one byte otherwise than it was written.
    pub(super) fn lying(self) -> Self {
        self.0.borrow_mut().lying = true;
        self
    }

    /// What a file holds for programs, and how many other files there are.
    pub(super) fn live(&self, path: &Path) -> (Option<Vec<u8>>, usize) {
        let inside = self.0.borrow();
        let held = inside.names.get(path).map(|file| inside.files[*file].clone());
        let others = inside.names.len() - usize::from(held.is_some());
        (held, others)
    }

    pub(super) fn log(&self) -> Vec<Op> {
        self.0.borrow().log.clone()
    }

    /// How many states were built so far.
    pub(super) fn built(&self) -> usize {
        self.1.get()
    }

    /// The recorded calls up to each point.
    pub(super) fn prefixes(&self) -> impl Iterator<Item = Prefix> {
        let (first, log) = (self.0.borrow().first.clone(), self.log());
        let built = Rc::clone(&self.1);
        (0..=log.len()).map(move |end| Prefix {
            first: first.clone(),
            log: log[..end].to_vec(),
            built: Rc::clone(&built),
        })
    }

    fn call(&self) -> io::Result<()> {
        let mut inside = self.0.borrow_mut();
        let now = inside.calls;
        inside.calls += 1;
        match inside.failing {
            Some((call, kind)) if call == now => Err(kind.into()),
            _ => Ok(()),
        }
    }

    fn record(&self, op: Op) {
        self.0.borrow_mut().log.push(op);
    }
}

impl Disk for Recorder {
    type File = Open;

    fn is_folder(&self, _path: &Path) -> bool {
        false
    }

    fn is_read_only(&self, _path: &Path) -> bool {
        false
    }

    fn create(&self, path: &Path) -> io::Result<Open> {
        self.call()?;
        let known = self.0.borrow().names.get(path).copied();
        let file = known.unwrap_or_else(|| {
            let mut inside = self.0.borrow_mut();
            inside.files.push(Vec::new());
            let file = inside.files.len() - 1;
            inside.names.insert(path.into(), file);
            file
        });
        self.0.borrow_mut().files[file].clear();
        self.record(known.map_or_else(|| Op::Create(path.into(), file), Op::Empty));
        Ok(Open(self.clone(), file))
    }

    fn sync(&self, file: &Open) -> io::Result<()> {
        self.call()?;
        self.record(Op::Sync(file.1));
        Ok(())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.call()?;
        let (held, _) = self.live(path);
        let mut held = held.ok_or(ErrorKind::NotFound)?;
        if self.0.borrow().lying {
            held[BLOCK] ^= 1;
        }
        Ok(held)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call()?;
        let file = self.0.borrow_mut().names.remove(from).ok_or(ErrorKind::NotFound)?;
        self.0.borrow_mut().names.insert(to.into(), file);
        self.record(Op::Rename(from.into(), to.into()));
        Ok(())
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        self.call()?;
        self.record(Op::SyncFolder);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.borrow_mut().names.remove(path).ok_or(ErrorKind::NotFound)?;
        self.record(Op::Remove(path.into()));
        Ok(())
    }
}

impl Write for Open {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A disk takes what it likes of what it is given.
        let taken = &bytes[..bytes.len().min(BLOCK)];
        self.0.call()?;
        self.0.0.borrow_mut().files[self.1].extend_from_slice(taken);
        self.0.record(Op::Write(self.1, taken.to_vec()));
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The calls up to a power cut.
pub(super) struct Prefix {
    first: (Names, Vec<Vec<u8>>),
    log: Vec<Op>,
    built: Rc<Cell<usize>>,
}

impl Prefix {
    /// Everything the file of this name may hold afterwards.
    pub(super) fn states(&self, path: &Path) -> BTreeSet<Option<Vec<u8>>> {
        let mut states = BTreeSet::new();
        let names = self.names();
        let files = self.log.iter().filter(|op| matches!(op, Op::Create(..))).count() + self.first.1.len();
        let each: Vec<Vec<Vec<u8>>> = (0..files).map(|file| self.contents(file)).collect();
        let together: usize = each.iter().map(Vec::len).product();
        self.built.set(self.built.get() + names.len() * together);
        for names in names {
            match names.get(path) {
                None => {
                    states.insert(None);
                }
                Some(file) => states.extend(each[*file].iter().cloned().map(Some)),
            }
        }
        states
    }

    /// The names that may be there: those that last, and any of the changes since, in their order.
    fn names(&self) -> Vec<Names> {
        let synced = self.log.iter().rposition(|op| matches!(op, Op::SyncFolder));
        let (lasting, open) = self.log.split_at(synced.map_or(0, |at| at + 1));
        let mut names = self.first.0.clone();
        lasting.iter().for_each(|op| name(&mut names, op));
        let changes: Vec<&Op> = open
            .iter()
            .filter(|op| matches!(op, Op::Create(..) | Op::Rename(..) | Op::Remove(_)))
            .collect();
        let kept = |chosen: usize| {
            let mut names = names.clone();
            let taken = changes.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
            taken.for_each(|(_, op)| late(&mut names, op, &self.log));
            names
        };
        (0..1_usize << changes.len()).map(kept).collect()
    }

    /// What a file may hold: all that lasts, and of the blocks since any one, all before or after it, all but it, torn.
    fn contents(&self, file: usize) -> Vec<Vec<u8>> {
        let of = |op: &&Op| matches!(op, Op::Empty(f) | Op::Write(f, _) | Op::Sync(f) if *f == file);
        let ops: Vec<&Op> = self.log.iter().filter(of).collect();
        let synced = ops.iter().rposition(|op| matches!(op, Op::Sync(_)));
        let (lasting, open) = ops.split_at(synced.map_or(0, |at| at + 1));
        let mut held = self.first.1.get(file).cloned().unwrap_or_default();
        lasting.iter().for_each(|op| fill(&mut held, op));
        let mut found = vec![held.clone()];
        if open.is_empty() {
            return found;
        }
        // Emptying may last alone, with the writes, or not at all.
        for emptied in [true, false] {
            let base = if emptied && matches!(open[0], Op::Empty(_)) {
                Vec::new()
            } else {
                held.clone()
            };
            let start = if matches!(open[0], Op::Empty(_)) { 0 } else { held.len() };
            let blocks: Vec<&Vec<u8>> = open
                .iter()
                .filter_map(|op| {
                    if let Op::Write(_, bytes) = op {
                        Some(bytes)
                    } else {
                        None
                    }
                })
                .collect();
            let build = |keep: &dyn Fn(usize) -> bool, torn: Option<usize>| {
                let mut bytes = base.clone();
                let mut at = start;
                for (index, block) in blocks.iter().enumerate() {
                    if keep(index) {
                        let end = if torn == Some(index) {
                            block.len() / 2
                        } else {
                            block.len()
                        };
                        bytes.resize(bytes.len().max(at + block.len()), 0);
                        bytes[at..at + end].copy_from_slice(&block[..end]);
                    }
                    at += block.len();
                }
                bytes
            };
            found.push(base.clone());
            for here in 0..blocks.len() {
                found.push(build(&|one| one <= here, None));
                found.push(build(&|one| one <= here, Some(here)));
                found.push(build(&|one| one >= here, None));
                found.push(build(&|one| one == here, None));
                found.push(build(&|one| one != here, None));
            }
            let mut zeros = base;
            zeros.resize(start + blocks.iter().map(|block| block.len()).sum::<usize>(), 0);
            found.push(zeros);
        }
        found
    }
}

fn name(names: &mut Names, op: &Op) {
    match op {
        Op::Create(path, file) => {
            names.insert(path.clone(), *file);
        }
        Op::Rename(from, to) => {
            if let Some(file) = names.remove(from) {
                names.insert(to.clone(), file);
            }
        }
        Op::Remove(path) => {
            names.remove(path);
        }
        Op::Empty(_) | Op::Write(..) | Op::Sync(_) | Op::SyncFolder => {}
    }
}

/// A change of names kept without those before it: a new name may last although the making of the old one did not.
fn late(names: &mut Names, op: &Op, log: &[Op]) {
    if let Op::Rename(from, to) = op {
        let made = log.iter().find_map(|op| match op {
            Op::Create(path, file) if path == from => Some(*file),
            _ => None,
        });
        if let Some(file) = names.remove(from).or(made) {
            names.insert(to.clone(), file);
        }
    } else {
        name(names, op);
    }
}

fn fill(held: &mut Vec<u8>, op: &Op) {
    match op {
        Op::Empty(_) => held.clear(),
        Op::Write(_, bytes) => held.extend_from_slice(bytes),
        Op::Create(..) | Op::Sync(_) | Op::Rename(..) | Op::SyncFolder | Op::Remove(_) => {}
    }
}
