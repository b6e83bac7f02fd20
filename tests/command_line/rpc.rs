//! The commands as JSON lines.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::environment::Environment;

/// A program that answers commands, until this is dropped.
pub(crate) struct Conversation {
    pub(crate) child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Conversation {
    pub(crate) fn start(machine: &Environment) -> Self {
        let mut command = machine.command();
        let mut child = command
            .arg("rpc")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let input = child.stdin.take().expect("piped");
        let output = BufReader::new(child.stdout.take().expect("piped"));
        Self { child, input, output }
    }

    /// Says a line; `false` when nobody listens any more.
    pub(crate) fn say(&mut self, line: &str) -> bool {
        writeln!(self.input, "{line}").and_then(|()| self.input.flush()).is_ok()
    }

    /// Hears a whole line, if one comes.
    pub(crate) fn hear(&mut self) -> Option<Value> {
        let mut line = String::new();
        self.output.read_line(&mut line).ok()?;
        line.ends_with('\n').then(|| serde_json::from_str(&line).expect("JSON"))
    }

    /// Asks and answers.
    pub(crate) fn ask(&mut self, command: &str, request: Value) -> Value {
        assert!(self.say(&json!({ "id": 1, "command": command, "request": request }).to_string()));
        self.hear().expect("an answer")
    }

    /// The answer to a command that goes well.
    pub(crate) fn ok(&mut self, command: &str, request: Value) -> Value {
        let mut answer = self.ask(command, request);
        assert!(answer.get("error").is_none(), "{answer}");
        answer["ok"].take()
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        // It may have ended already, which is as well.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

#[test]
fn every_line_gets_one_answer_with_its_id() {
    let machine = Environment::new();
    let mut program = Conversation::start(&machine);
    let sample = program.ok("open_sample", json!({}));
    assert_eq!(sample["review"]["stages"].as_array().map(Vec::len), Some(7));
    for (line, code) in [
        ("not json", "unreadable"),
        ("{\"id\":7,\"command\":\"fly\"}", "unknown_command"),
        ("{\"id\":7,\"command\":\"change\",\"request\":{}}", "unreadable"),
        (
            "{\"id\":7,\"command\":\"change\",\"request\":{\"change\":{\"set\":{\"target\":\"x\",\"value\":\"y\"}}}}",
            "unknown",
        ),
        ("{\"id\":7,\"command\":\"redo\"}", "nothing_to_redo"),
    ] {
        assert!(program.say(line));
        let answer = program.hear().expect("an answer");
        assert_eq!(answer["error"]["code"], code, "{line}: {answer}");
    }
    let home = program.ok("close", json!({}));
    assert_eq!(home["workspaces"], json!([]), "the sample is no workspace");
    assert_eq!(program.ask("view", json!({}))["error"]["code"], "nothing_open");
}

#[test]
fn half_typed_text_survives_the_program() {
    let machine = Environment::with_review();
    let open = |program: &mut Conversation| {
        let home = program.ok("home", json!({}));
        let workspace = &home["workspaces"][0];
        program.ok(
            "open_review",
            json!({ "workspace": workspace["id"], "review": workspace["reviews"][0]["id"] }),
        )
    };
    let mut program = Conversation::start(&machine);
    let view = open(&mut program);
    let target = format!(
        "stage/{}/statement",
        view["review"]["stages"][0]["stage"]["id"].as_str().expect("text")
    );
    program.ok("draft", json!({ "target": target, "text": "Half a sen" }));
    let lost = program.ask("draft", json!({ "target": "stage/none/statement", "text": "x" }));
    assert_eq!(lost["error"]["code"], "unknown");
    drop(program);
    let mut program = Conversation::start(&machine);
    let view = open(&mut program);
    assert_eq!(view["drafts"], json!([{ "target": target, "text": "Half a sen" }]));
    let view = program.ok(
        "change",
        json!({ "change": { "set": { "target": target, "value": "Half a sentence." } } }),
    );
    assert_eq!(view["drafts"], json!([]), "the operation takes its draft with it");
}
