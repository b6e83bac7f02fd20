//! The commands as JSON lines: what the window is to its host, for page tests and other programs. No socket.

use std::io::{self, BufRead as _, Read as _, Write as _};

use api::{Desk, Refusal, verbs};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The longest line that is read, in bytes; more text than any command takes.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

#[derive(Deserialize)]
struct Call {
    #[serde(default)]
    id: Value,
    command: String,
    #[serde(default)]
    request: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Ok(Value),
    Error(Refusal),
}

#[derive(Serialize)]
struct Reply {
    id: Value,
    #[serde(flatten)]
    answer: Answer,
}

/// Answers commands until the input ends.
pub(crate) fn answer(desk: &mut Desk) -> Result<(), Refusal> {
    let mut input = io::stdin().lock();
    loop {
        let mut line = Vec::new();
        let read = input
            .by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)
            .map_err(|error| unread(&error))?;
        if read == 0 {
            return Ok(());
        }
        let reply = if line.ends_with(b"\n") || read < usize::try_from(LONGEST_LINE).unwrap_or(usize::MAX) {
            reply(desk, &line)
        } else {
            skip_line(&mut input)?;
            Reply {
                id: Value::Null,
                answer: Answer::Error(Refusal::input("too_long", "The line is too long.")),
            }
        };
        if !print(&reply)? {
            return Ok(());
        }
    }
}

fn reply(desk: &mut Desk, line: &[u8]) -> Reply {
    match serde_json::from_slice::<Call>(line) {
        Ok(call) => {
            let answer = dispatch(desk, &call.command, call.request);
            Reply {
                id: call.id,
                answer: answer.map_or_else(Answer::Error, Answer::Ok),
            }
        }
        Err(error) => {
            let refusal = Refusal::input("unreadable", format!("The line is no command: {error}."));
            Reply {
                id: Value::Null,
                answer: Answer::Error(refusal),
            }
        }
    }
}

/// Runs the command of this name.
pub(crate) fn dispatch(desk: &mut Desk, command: &str, request: Value) -> Result<Value, Refusal> {
    macro_rules! table {
        ($($name:ident: $request:ident => $answer:ident;)+) => {
            match command {
                $(stringify!($name) => {
                    // No request at all is an empty one.
                    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
                    let request: api::$request = serde_json::from_value(request)
                        .map_err(|error| Refusal::input("unreadable", format!("The request can’t be read: {error}.")))?;
                    let answer: api::$answer = verbs::$name(desk, request)?;
                    serde_json::to_value(answer).map_err(|error| Refusal::ours("unprintable", error.to_string()))
                })+
                _ => Err(Refusal::input("unknown_command", "There is no such command.")),
            }
        };
    }
    api::commands!(table)
}

fn skip_line(input: &mut impl io::BufRead) -> Result<(), Refusal> {
    loop {
        let chunk = input.fill_buf().map_err(|error| unread(&error))?;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let (used, done) = (end.map_or(chunk.len(), |at| at + 1), end.is_some() || chunk.is_empty());
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}

/// Prints a reply; `false` when nobody reads any more.
fn print(reply: &Reply) -> Result<bool, Refusal> {
    let mut out = io::stdout().lock();
    let json = serde_json::to_string(reply).map_err(|error| Refusal::ours("unprintable", error.to_string()))?;
    match writeln!(out, "{json}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        done => done
            .map(|()| true)
            .map_err(|error| Refusal::ours("unprintable", error.to_string())),
    }
}

fn unread(error: &io::Error) -> Refusal {
    Refusal::ours("unreadable", format!("Standard input can’t be read: {error}."))
}
