//! Documents beside other typesetters: the same report set by Accord and by typst, WeasyPrint and ReportLab, in one run.
//!
//! What is compared is CPU time, since wall time depends on what else the machine does. Ours is the whole process, from its
//! start; theirs leaves out starting Python and importing, which is no fault of theirs.

use std::path::Path;
use std::process::Command;

use super::content;
use crate::Stop;
use crate::place::Place;
use crate::setup;
use crate::step::step;

/// The typesetters and all they need, each with its version.
const PINNED: [&str; 16] = [
    "brotli==1.2.1",
    "cffi==2.1.1",
    "charset-normalizer==3.5.2",
    "cssselect2==0.10.1",
    "fonttools==4.68.0",
    "pillow==13.0.0",
    "pycparser==3.12",
    "pydyf==0.13.0",
    "pyphen==0.18.1",
    "reportlab==5.1.0",
    "tinycss2==1.5.1",
    "tinyhtml5==2.1.0",
    "typst==0.15.2",
    "weasyprint==70.0",
    "webencodings==0.6.1",
    "zopfli==0.4.3",
];

/// Who is measured, ours first; typst, the one to beat, second.
const TYPESETTERS: [&str; 4] = ["accord", "typst", "weasyprint", "reportlab"];
/// What the report is called, and how many sections make it that long.
const LENGTHS: [(&str, usize); 2] = [("10 pages", 5), ("200 pages", 98)];
/// Runs of each; the middle one counts.
const RUNS: usize = 20;
/// Whoever takes longer than this for one run, in seconds of CPU, is run only as often as the next number says.
const SLOW: f64 = 3.0;
const RUNS_OF_THE_SLOW: usize = 3;

/// What one typesetter took for one report.
struct Taken {
    /// CPU time in seconds, the middle of all runs.
    seconds: f64,
    /// The most memory, in kilobytes.
    kilobytes: u64,
    /// The size of the file, in bytes.
    bytes: u64,
    runs: usize,
}

/// Prints what each typesetter took, and ours as a share of it.
pub(super) fn bench(place: &Place) -> Result<(), Stop> {
    let build = place.cargo(&[
        "build",
        "--locked",
        "--release",
        "-p",
        "documents",
        "--example",
        "typeset",
    ]);
    step(place, "typesetter", build).or_stop("typesetter")?;
    let python = setup::fill(place, "peers", &PINNED)?;
    for (name, sections) in LENGTHS {
        let report = place.own.join(format!("report-{sections}.json"));
        std::fs::write(&report, content::report(sections)).map_err(|error| Stop::Io(report.clone(), error))?;
        println!("  {name}, CPU time of the middle run, most memory, size of the file:");
        let mut ours = None;
        for typesetter in TYPESETTERS {
            let taken = measure(place, &python, typesetter, &report)?;
            let ours = ours.get_or_insert(taken.seconds);
            println!(
                "    {typesetter:<11}{:>7.0} ms{:>6} MB{:>6} KB  of {} runs; Accord takes {:.2} of that",
                taken.seconds * 1000.0,
                taken.kilobytes / 1024,
                taken.bytes / 1024,
                taken.runs,
                *ours / taken.seconds
            );
        }
    }
    Ok(())
}

fn measure(place: &Place, python: &Path, typesetter: &str, report: &Path) -> Result<Taken, Stop> {
    let tauri = place.root.join("src-tauri");
    let script = tauri.join("xtask").join("peers").join(format!("with_{typesetter}.py"));
    let helped = if typesetter == TYPESETTERS[0] {
        place
            .target
            .join("release")
            .join("examples")
            .join(format!("typeset{}", std::env::consts::EXE_SUFFIX))
    } else {
        tauri.join("documents").join("fonts")
    };
    let out = place.own.join(format!("by-{typesetter}.pdf"));
    let mut seconds: Vec<f64> = Vec::with_capacity(RUNS);
    let mut kilobytes = 0;
    while seconds.len() < RUNS && !(seconds.len() >= RUNS_OF_THE_SLOW && seconds[0] > SLOW) {
        let answer = Command::new(python).arg(&script).args([report, &helped, &out]).output();
        let answer = answer.map_err(|error| Stop::Io(python.into(), error))?;
        let said = String::from_utf8_lossy(&answer.stdout);
        let mut numbers = said.split_whitespace();
        let (Some(Ok(time)), Some(Ok(memory))) = (numbers.next().map(str::parse), numbers.next().map(str::parse))
        else {
            let complaint = String::from_utf8_lossy(&answer.stderr);
            return Err(Stop::Missing(format!(
                "{typesetter} did not set the report: {said}{complaint}"
            )));
        };
        seconds.push(time);
        kilobytes = u64::max(kilobytes, memory);
    }
    let runs = seconds.len();
    seconds.sort_by(f64::total_cmp);
    let bytes = out.metadata().map_err(|error| Stop::Io(out.clone(), error))?.len();
    Ok(Taken {
        seconds: seconds[runs / 2],
        kilobytes,
        bytes,
        runs,
    })
}
