//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Accord without a window: agree what your funnel means, and write it down.
#[derive(Parser)]
#[command(name = "accord-cli", version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// Keep everything in this folder instead of the usual one (or set ACCORD_DATA_DIR)
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) data: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Look at a shared file instead of what is kept on this computer; nothing is kept of it
    #[arg(long = "file", value_name = "FILE", global = true)]
    pub(crate) shared_file: Option<PathBuf>,
    /// The review: its identity, its quarter, COMPANY/QUARTER, or `sample`; needed only where there are several
    #[arg(long, value_name = "REVIEW", global = true)]
    pub(crate) review: Option<String>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// What is to be done.
#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Make the sample workspace anew
    Sample,
    /// Make a review from the common definitions
    New(New),
    /// List the reviews on this computer
    Reviews,
    /// Say what Accord is made of and under which licence each part may be used, with the texts
    Licences,
    /// Show a review
    Show,
    /// List what is not agreed, owned or clean; exits 1 while something blocks signing
    Check {
        /// The review, as for --review
        #[arg(value_name = "REVIEW")]
        named: Option<String>,
    },
    /// Apply the steps of a JSON file: an array of changes and answers
    Apply {
        /// The file; `-` reads standard input
        file: PathBuf,
    },
    /// Let an error stand, for a reason both leaders give; `check --json` names codes and targets
    Waive {
        /// What kind of point it is, such as promise-without-source
        code: String,
        /// Where it stands, such as stage/MQL
        target: String,
        /// Why it may stay open
        #[arg(long)]
        reason: String,
    },
    /// Sign the review as it stands, for one side
    Sign {
        /// The side
        #[arg(value_enum)]
        side: Side,
        /// The name to sign with
        #[arg(long)]
        name: String,
        /// How it is given
        #[arg(long, value_enum, default_value = "own")]
        manner: Manner,
        /// Why somebody else signs; needed by proxy
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Take a signature back, while the other side has not signed
    Unsign {
        /// The side
        #[arg(value_enum)]
        side: Side,
    },
    /// Open a signed review again, for an amendment
    Reopen {
        /// Why; it is printed
        #[arg(long)]
        because: String,
    },
    /// Start the next quarter from a signed review
    Next,
    /// Read a rule, or try it on a record
    Rule {
        #[command(subcommand)]
        verb: RuleVerb,
    },
    /// Take the newest step back
    Undo,
    /// Do the step again that was taken back last
    Redo,
    /// Say when a lead is due: `due "Fri 17:40" "4 working hours"`
    Due {
        /// When it arrives: a weekday and a time, or a date and a time
        arrives: String,
        /// The time limit
        #[arg(allow_hyphen_values = true)]
        limit: String,
    },
    /// Replay the arrivals of the quarter on the rota: which share gets its first attempt in time, and what would be enough
    Feasibility {
        /// The review, as for --review
        #[arg(value_name = "REVIEW")]
        named: Option<String>,
    },
    /// Say what the gap between the sides costs in a year, with the arithmetic
    Cost,
    /// Work the plan out, from revenue back to leads; --json has every figure with its arithmetic
    Plan,
    /// Say where each measure of the quarter stands
    Scorecard {
        /// Week by week, or gathered by month or quarter
        #[arg(long, value_enum, default_value = "week")]
        by: By,
    },
    /// Say which holidays a calendar file (.ics) has; --add adds them to the company's
    Holidays {
        /// The file; `-` reads standard input
        calendar: PathBuf,
        /// Add them
        #[arg(long)]
        add: bool,
    },
    /// Write documents as PDF or Markdown
    Export {
        /// Which; definitions and plan when none is named
        documents: Vec<Document>,
        /// The folder, or for one document a file ending in .pdf
        #[arg(long, value_name = "PATH", default_value = ".")]
        to: PathBuf,
        /// The paper
        #[arg(long, value_enum, default_value = "a4")]
        paper: Paper,
        /// The format; the ending of a file named with --to decides before it
        #[arg(long, value_enum, default_value = "pdf")]
        format: Format,
    },
    /// Write the workspace as NAME.accord, to pass on
    Share {
        /// The folder, or a file ending in .accord
        #[arg(long, value_name = "PATH", default_value = ".")]
        to: PathBuf,
        /// Let the private notes on blocks go along
        #[arg(long)]
        private_notes: bool,
    },
    /// Say what a shared file is, and take nothing of it in
    Inspect {
        /// The file: .accord, or a pack in JSON
        shared: PathBuf,
    },
    /// Take a shared file in: as a new workspace, or as the newer state of the one that is here
    Open {
        /// The file: .accord, or a pack in JSON
        shared: PathBuf,
        /// Keep what is here and open the file as a second workspace
        #[arg(long)]
        keep_both: bool,
    },
    /// Print the workspace as canonical JSON
    Pack {
        /// Print the JSON Schema of that JSON instead
        #[arg(long, conflicts_with = "digest")]
        schema: bool,
        /// Print the digest of the content instead
        #[arg(long)]
        digest: bool,
    },
    /// Answer commands as JSON lines on standard input: {"id": 1, "command": "view", "request": {}}
    Rpc,
}

/// What is to be done with a rule.
#[derive(Subcommand)]
pub(crate) enum RuleVerb {
    /// Say what a rule means: its one spelling and its sentence, or what is wrong where
    Explain {
        /// The rule, such as '[Company size] >= 50 AND fit'
        text: String,
    },
    /// Try a rule on one record, part by part; exit 0 whether it takes the record or not
    Test {
        /// The rule
        text: String,
        /// A JSON object of fields and what they hold
        #[arg(long, value_name = "FILE")]
        record: PathBuf,
        /// The day the record is looked at; today when not given
        #[arg(long)]
        day: Option<String>,
    },
}

/// A new review.
#[derive(clap::Args)]
pub(crate) struct New {
    /// The company
    #[arg(long)]
    pub(crate) company: String,
    /// The quarter, such as "Q1 2027"
    #[arg(long)]
    pub(crate) quarter: String,
    /// Who answers for marketing, as "NAME" or "NAME, TITLE"
    #[arg(long)]
    pub(crate) marketing: String,
    /// Who answers for sales, as "NAME" or "NAME, TITLE"
    #[arg(long)]
    pub(crate) sales: String,
    /// The day of the meeting, such as 2027-01-21
    #[arg(long)]
    pub(crate) date: String,
    /// When it starts
    #[arg(long, default_value = "09:00")]
    pub(crate) starts: String,
    /// How long it is
    #[arg(long, value_enum, default_value = "half-day")]
    pub(crate) length: Length,
}

/// Which agenda.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Length {
    /// 240 minutes
    HalfDay,
    /// 190 minutes
    Shorter,
    /// 90 minutes
    Short,
}

/// One of the two sides.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Side {
    /// Marketing
    Marketing,
    /// Sales
    Sales,
}

/// How a signature is given.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Manner {
    /// The leader types the name
    Own,
    /// Said in the room, and recorded
    Room,
    /// Somebody else signs, for a reason
    Proxy,
}

/// Which document.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Document {
    /// The definitions document
    Definitions,
    /// The quarterly plan
    Plan,
    /// The weekly handoff sheet, on one page
    Weekly,
}

/// How the weeks of a scorecard are gathered.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    /// Week by week
    Week,
    /// By month
    Month,
    /// By quarter
    Quarter,
}

/// How a document is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Pages
    Pdf,
    /// Text for wikis, mails and version control
    Md,
}

/// Which paper.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Paper {
    /// 210 by 297 mm
    A4,
    /// 8.5 by 11 inches
    Letter,
}

impl From<Length> for api::Length {
    fn from(length: Length) -> Self {
        match length {
            Length::HalfDay => Self::HalfDay,
            Length::Shorter => Self::Shorter,
            Length::Short => Self::Short,
        }
    }
}

impl From<Side> for api::Side {
    fn from(side: Side) -> Self {
        match side {
            Side::Marketing => Self::Marketing,
            Side::Sales => Self::Sales,
        }
    }
}

impl From<Manner> for api::Manner {
    fn from(manner: Manner) -> Self {
        match manner {
            Manner::Own => Self::Own,
            Manner::Room => Self::Room,
            Manner::Proxy => Self::Proxy,
        }
    }
}

impl From<Document> for api::DocumentKind {
    fn from(document: Document) -> Self {
        match document {
            Document::Definitions => Self::Definitions,
            Document::Plan => Self::Plan,
            Document::Weekly => Self::Weekly,
        }
    }
}

impl From<Paper> for api::Paper {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::Letter => Self::Letter,
        }
    }
}
