//! accord-cli: everything the window can do, except show it.
//!
//! Exit 0 done, 1 the input was at fault (the message says what and where), 2 the fault is ours or the machine's.

mod arguments;
mod choose;
mod figures;
mod holidays;
mod licences;
mod passing;
mod plan;
mod print;
mod reading;
mod rpc;
mod rule;
mod run;
mod steps;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => return print::usage(&usage),
    };
    let json = arguments.json;
    match run::run(arguments) {
        Ok(code) => code,
        Err(refusal) => print::refusal(&refusal, json),
    }
}
