//! A program that writes through api is killed, again and again: what it acknowledged is there, whole and in order.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::environment::Environment;
use crate::rpc::Conversation;

/// Kills of one run of the tests; `ACCORD_KILLS` asks for more.
const KILLS: u32 = 200;

fn count(view: &Value) -> u64 {
    let purpose = view["review"]["purpose"].as_str().expect("text");
    purpose
        .strip_prefix("Count ")
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

fn open(program: &mut Conversation) -> Value {
    let home = program.ok("home", json!({}));
    let workspace = &home["workspaces"][0];
    assert_eq!(workspace["trouble"], "", "the store opens after every kill");
    program.ok(
        "open_review",
        json!({ "workspace": workspace["id"], "review": workspace["reviews"][0]["id"] }),
    )
}

/// Counts up until the program is killed; the last number acknowledged and the last one asked for.
fn write_until_killed(mut program: Conversation, from: u64, after: Duration) -> (u64, u64) {
    let process = program.child.id();
    let (stop, stopped) = mpsc::channel::<()>();
    let killer = thread::spawn(move || {
        // Nobody sends: the time is how long the program may live, not a wait for something to happen.
        let _over = stopped.recv_timeout(after);
        std::process::Command::new("kill")
            .args(["-9", &process.to_string()])
            .status()
            .expect("kill runs")
    });
    let (mut acknowledged, mut asked) = (from, from);
    loop {
        let change =
            json!({ "change": { "set": { "target": "review/purpose", "value": format!("Count {}", asked + 1) } } });
        if !program.say(&json!({ "command": "change", "request": change }).to_string()) {
            break;
        }
        asked += 1;
        match program.hear() {
            Some(answer) => {
                assert!(answer.get("error").is_none(), "{answer}");
                acknowledged = asked;
            }
            None => break,
        }
    }
    drop(stop);
    killer.join().expect("the killer is done");
    (acknowledged, asked)
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures of a long run")]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let kills = std::env::var("ACCORD_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok())
        .unwrap_or(KILLS);
    let machine = Environment::with_review();
    let (mut acknowledged, mut asked, mut unacknowledged) = (0, 0, 0);
    for kill in 0..kills {
        let mut program = Conversation::start(&machine);
        let held = count(&open(&mut program));
        assert!(
            acknowledged <= held && held <= asked,
            "kill {kill}: {acknowledged} acknowledged, {asked} asked for, {held} there"
        );
        unacknowledged += u64::from(held > acknowledged);
        let after = Duration::from_millis(u64::from(kill * 7 % 40 + 1));
        (acknowledged, asked) = write_until_killed(program, held, after);
    }
    // Negative control: had the program been killed before it could write, the loop above would prove nothing.
    assert!(
        acknowledged > u64::from(kills / 8),
        "the program got to write between kills: {acknowledged} changes"
    );
    println!("{kills} kills, {acknowledged} changes acknowledged, {unacknowledged} more were there");
}
