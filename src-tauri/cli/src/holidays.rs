//! Holidays from a calendar file: shown, and added when asked for.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use api::{CalendarRead, ChangeRequest, Desk, ReadCalendar, Refusal, verbs};

use crate::print;

/// A calendar file beyond this many bytes is not read to its end.
const MOST: u64 = 16 * 1024 * 1024;

/// Prints what the file would add, or adds it.
pub(crate) fn run(desk: &mut Desk, file: &Path, add: bool, json: bool) -> Result<(), Refusal> {
    let read = verbs::read_calendar(desk, ReadCalendar { text: text(file)? })?;
    if add && read.new > 0 {
        let change = api::Change::Set {
            target: "company/holidays".to_owned(),
            value: read.holidays.clone(),
        };
        verbs::change(desk, ChangeRequest { change })?;
    }
    if json {
        return print::value(&read);
    }
    print::text(&told(&read, add))
}

fn text(file: &Path) -> Result<String, Refusal> {
    let unreadable =
        |error: std::io::Error| Refusal::input("unreadable", format!("“{}” can’t be read: {error}.", file.display()));
    let reader: &mut dyn Read = if file == Path::new("-") {
        &mut std::io::stdin()
    } else {
        &mut File::open(file).map_err(unreadable)?
    };
    let mut bytes = Vec::new();
    reader.take(MOST).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn told(read: &CalendarRead, added: bool) -> String {
    let mut out = read.sentence.clone() + "\n";
    for day in &read.days {
        let state = match (day.known, added) {
            (true, _) => "there",
            (false, true) => "added",
            (false, false) => "new",
        };
        // Writing to a string can't fail.
        let _always = writeln!(out, "  {state:<6} {} {}", day.said, day.name);
    }
    for one in &read.left_out {
        let _always = writeln!(out, "Left out: {one}");
    }
    if read.more_left_out > 0 {
        let _always = writeln!(out, "Left out: {} more entries.", read.more_left_out);
    }
    out
}
