//! The verbs themselves, one function a command.

mod answering;
mod calendar;
mod capturing;
mod choosing;
mod costing;
mod documents;
mod editing;
mod home;
mod meeting;
mod passing;
mod planning;
mod rehearsing;
mod restoring;
mod ruling;
mod signing;
mod sla;
mod wall;

pub use answering::{answer, take_back};
pub use calendar::read_calendar;
pub use capturing::{capture, make_action, make_issue, recent, understand};
pub use choosing::{add_field, add_sources};
pub use costing::weigh_cost;
pub use documents::{
    export, export_file, export_name, exporting, find_in_document, preview, reveal_export, stop_export,
};
pub use editing::{change, draft, make_enough, mend, put_back, redo, undo, view};
pub use home::{
    close, home, keep_settings, open_review, open_sample, prepare_review, reopen_sample, settings, start_next,
};
pub use meeting::{adjourn, clock, next_block, pause_clock, resume_block, run_clock, start_meeting};
pub use passing::{
    export_markdown, look_at, look_at_file, looking, markdown_name, pack, pack_schema, share, share_file, share_name,
    take_in,
};
pub use planning::{plan_case, try_plan};
pub use rehearsing::{end_rehearsal, rehearse};
pub use restoring::{earlier_states, restore};
pub use ruling::{fill_decay, fill_rule, read_rule, try_rule};
pub use signing::{reopen, sign, take_back_signature, take_back_waiver, waive};
pub use sla::test_lead;
pub use wall::{close_wall, full_screen, open_wall, show_wall, watch_wall};
