//! The agendas of a half day (product.md, The half day).

use crate::fault::Fault;

use super::Script;

/// Which agenda a review starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agenda {
    /// 240 minutes, when no signed review exists.
    First,
    /// 240 minutes, with last quarter to look back on.
    Repeat,
    /// 190 minutes.
    Shorter,
    /// 90 minutes.
    Short,
}

impl Agenda {
    /// All of them.
    pub const ALL: &'static [Self] = &[Agenda::First, Agenda::Repeat, Agenda::Shorter, Agenda::Short];

    fn blocks(self) -> &'static [(&'static str, &'static str, &'static str, &'static str)] {
        match self {
            Agenda::First => FIRST,
            Agenda::Repeat => REPEAT,
            Agenda::Shorter => SHORTER,
            Agenda::Short => SHORT,
        }
    }
}

/// Writes the blocks of an agenda.
pub(crate) fn write(script: &mut Script<'_>, agenda: Agenda) -> Result<(), Fault> {
    for (name, chapter, minutes, what) in agenda.blocks() {
        script.add(
            "blocks",
            name,
            &[("chapter", chapter), ("minutes", minutes), ("what", what)],
        )?;
    }
    Ok(())
}

const FIRST: &[(&str, &str, &str, &str)] = &[
    ("Open", "open", "10", "Purpose, roles, who decides, no blame"),
    (
        "Gap and cost",
        "where_we_differ",
        "20",
        "Both sides’ own answers; what the gap costs",
    ),
    (
        "ICP, shared number and SQO",
        "who_we_want",
        "30",
        "Who we want, and the one number both answer for",
    ),
    ("Lead and MQL", "stages", "40", "What counts, and what hands it over"),
    ("Break", "break", "10", ""),
    (
        "SAL, SQL, reasons",
        "stages",
        "25",
        "What sales takes, confirms and sends back",
    ),
    (
        "Targets",
        "targets",
        "30",
        "Shared number, reverse funnel, coverage, capacity",
    ),
    ("Break", "break", "10", ""),
    (
        "Handoff and SLA",
        "handoff",
        "30",
        "Packet, reasons, clocks, escalation",
    ),
    ("Campaigns", "campaigns", "10", "Initiatives against the gap"),
    (
        "Issues and risks",
        "issues",
        "10",
        "Identify, discuss, solve; what could go wrong",
    ),
    ("Close", "sign", "15", "Read back, sign, rate 1 to 10"),
];

const REPEAT: &[(&str, &str, &str, &str)] = &[
    ("Open", "open", "10", "Purpose, roles, who decides, no blame"),
    ("Check-in", "check_in", "5", "Best joint win; one thing not working"),
    (
        "Last quarter",
        "last_quarter",
        "30",
        "Score every promise and goal; close each action",
    ),
    (
        "Where we differ",
        "where_we_differ",
        "15",
        "Turn up both sides’ own answers; cost of the gap",
    ),
    (
        "Who we want",
        "who_we_want",
        "10",
        "The profile, yes and no; one message a segment",
    ),
    (
        "Stages",
        "stages",
        "40",
        "Changed or disputed stages; the rest in one vote",
    ),
    ("Break", "break", "10", ""),
    (
        "Targets",
        "targets",
        "30",
        "Shared number, reverse funnel, coverage, capacity",
    ),
    (
        "Handoff and SLA",
        "handoff",
        "25",
        "Packet, reasons, clocks, escalation",
    ),
    ("Break", "break", "10", ""),
    ("Campaigns", "campaigns", "15", "Initiatives against the gap"),
    (
        "Issues",
        "issues",
        "15",
        "Identify, discuss, solve; every parked item gets a fate",
    ),
    ("Risks", "issues", "10", "“The quarter ended and we missed: why?”"),
    ("Close", "sign", "15", "Read back, sign, rate 1 to 10"),
];

const SHORTER: &[(&str, &str, &str, &str)] = &[
    (
        "Open and check-in",
        "open",
        "10",
        "Purpose, who decides; best joint win",
    ),
    (
        "Last quarter",
        "last_quarter",
        "25",
        "Score every promise and goal; close each action",
    ),
    ("Gap", "where_we_differ", "10", "Turn up both sides’ own answers"),
    ("ICP", "who_we_want", "5", "The profile, yes and no"),
    (
        "Definitions",
        "stages",
        "35",
        "Changed or disputed stages; the rest in one vote",
    ),
    ("Break", "break", "10", ""),
    (
        "Targets",
        "targets",
        "25",
        "Shared number, reverse funnel, coverage, capacity",
    ),
    ("SLA", "handoff", "20", "Packet, reasons, clocks, escalation"),
    ("Campaigns", "campaigns", "10", "Initiatives against the gap"),
    ("Issues", "issues", "10", "Every parked item gets a fate"),
    ("Risks", "issues", "5", "“The quarter ended and we missed: why?”"),
    ("Close", "sign", "15", "Read back, sign, rate 1 to 10"),
    ("Reserve", "break", "10", ""),
];

const SHORT: &[(&str, &str, &str, &str)] = &[
    ("Scorecard", "last_quarter", "15", "Score every promise and goal"),
    (
        "Changed definitions",
        "stages",
        "25",
        "Only what changed or is disputed",
    ),
    ("Targets", "targets", "20", "Shared number and goals"),
    ("SLA", "handoff", "15", "Promises of both sides"),
    ("Actions and close", "sign", "15", "Read back, sign"),
];
