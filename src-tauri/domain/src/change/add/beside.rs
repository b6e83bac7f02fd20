//! New rows of what stands beside the agreed items: the record, the profile, initiatives, risks and the rhythm.

use super::{Added, insert};
use crate::change::{ListPath, RowPath};
use crate::fault::Fault;
use crate::id::{
    ActionId, DecisionId, FieldId, Fresh, InitiativeId, IssueId, LineageId, NamedRuleId, ProfileLineId, RiskId,
    RitualId, RivalId, ScenarioId, ScoreLineId, SegmentId, SourceId, StandingPromiseId, WinId,
};
use crate::id::{MeasureId, OverdueId, ShiftId, WaveId};
use crate::plan::Scenario;
use crate::review::{
    Action, DataField, Decision, Initiative, Issue, Measure, NamedRule, Overdue, ProfileLine, Review, Risk, Ritual,
    Rival, RivalState, ScoreLine, Segment, Shift, Source, StandingPromise, Wave, Win,
};
use crate::value::{Minutes, Prose, Typed};

/// What a shift and arrivals start with, before a team says otherwise.
const WORKING_DAYS: &str = "Mon Tue Wed Thu Fri";

/// Adds a row to one of these lists.
pub(super) fn add(
    review: &mut Review,
    list: ListPath,
    value: &str,
    after: Option<RowPath>,
    fresh: &mut dyn Fresh,
) -> Result<Added, Fault> {
    let added = match list {
        ListPath::Decisions => {
            let row = Decision::new(DecisionId::fresh(fresh), Typed::read(value, "Decision")?);
            put(
                &mut review.decisions,
                row,
                after,
                |row| RowPath::Decision(row.id),
                "text",
            )
        }
        ListPath::Issues(kind) => {
            let text = Typed::read(value, "Issue")?;
            let row = Issue::new(IssueId::fresh(fresh), LineageId::fresh(fresh), kind, text);
            put(&mut review.issues, row, after, |row| RowPath::Issue(row.id), "text")
        }
        ListPath::Actions => {
            let text = Typed::read(value, "Action")?;
            let row = Action::new(ActionId::fresh(fresh), LineageId::fresh(fresh), text);
            put(&mut review.actions, row, after, |row| RowPath::Action(row.id), "text")
        }
        ListPath::Wins => {
            let text = Typed::read(value, "Win")?;
            let id = WinId::fresh(fresh);
            put(
                &mut review.wins,
                Win { id, text },
                after,
                |row| RowPath::Win(row.id),
                "text",
            )
        }
        ListPath::Rivals(of) => {
            let text: Prose = Typed::read(value, "Other wording")?;
            if text.is_empty() {
                return Err(Fault::Needed { what: "Other wording" });
            }
            let (id, state) = (RivalId::fresh(fresh), RivalState::Open);
            let row = Rival { id, of, text, state };
            put(&mut review.rivals, row, after, |row| RowPath::Rival(row.id), "text")
        }
        ListPath::Risks => {
            let row = Risk::new(RiskId::fresh(fresh), Typed::read(value, "Risk")?);
            put(&mut review.risks, row, after, |row| RowPath::Risk(row.id), "text")
        }
        ListPath::Initiatives => {
            let name = Typed::read(value, "Initiative")?;
            let row = Initiative::new(InitiativeId::fresh(fresh), LineageId::fresh(fresh), name);
            put(
                &mut review.initiatives,
                row,
                after,
                |row| RowPath::Initiative(row.id),
                "name",
            )
        }
        ListPath::Scenarios => {
            let row = Scenario::new(ScenarioId::fresh(fresh), Typed::read(value, "Scenario")?);
            put(
                &mut review.scenarios,
                row,
                after,
                |row| RowPath::Scenario(row.id),
                "name",
            )
        }
        ListPath::Profile(want) => {
            let text = Typed::read(value, "Line")?;
            let id = ProfileLineId::fresh(fresh);
            let row = ProfileLine { id, want, text };
            put(
                &mut review.profile,
                row,
                after,
                |row| RowPath::ProfileLine(row.id),
                "text",
            )
        }
        ListPath::Segments => {
            let row = Segment {
                id: SegmentId::fresh(fresh),
                lineage: LineageId::fresh(fresh),
                name: Typed::read(value, "Segment")?,
                message: Prose::default(),
            };
            put(&mut review.segments, row, after, |row| RowPath::Segment(row.id), "name")
        }
        ListPath::Rituals => {
            let name = Typed::read(value, "Meeting")?;
            let minutes = Minutes::read("30", "Minutes")?;
            let row = Ritual::new(RitualId::fresh(fresh), LineageId::fresh(fresh), name, minutes);
            put(&mut review.rituals, row, after, |row| RowPath::Ritual(row.id), "name")
        }
        ListPath::StandingPromises(side) => {
            let row = StandingPromise {
                id: StandingPromiseId::fresh(fresh),
                lineage: LineageId::fresh(fresh),
                side,
                text: Typed::read(value, "Standing promise")?,
            };
            let promises = &mut review.standing_promises;
            put(promises, row, after, |row| RowPath::StandingPromise(row.id), "text")
        }
        ListPath::Sources => {
            let row = Source::new(SourceId::fresh(fresh), Typed::read(value, "Source")?);
            put(&mut review.sources, row, after, |row| RowPath::Source(row.id), "name")
        }
        ListPath::Measures => {
            let name = Typed::read(value, "Measure")?;
            let row = Measure::new(MeasureId::fresh(fresh), LineageId::fresh(fresh), name);
            put(&mut review.measures, row, after, |row| RowPath::Measure(row.id), "name")
        }
        ListPath::Overdue => {
            let row = Overdue {
                id: OverdueId::fresh(fresh),
                reason: Typed::read(value, "Reason")?,
                leads: None,
                oldest: None,
                owner: None,
            };
            put(
                &mut review.overdue,
                row,
                after,
                |row| RowPath::Overdue(row.id),
                "reason",
            )
        }
        ListPath::Shifts => {
            let row = Shift {
                id: ShiftId::fresh(fresh),
                name: Typed::read(value, "Shift")?,
                days: Typed::read(WORKING_DAYS, "Days")?,
                starts: Typed::read("09:00", "From")?,
                ends: Typed::read("18:00", "Until")?,
                people: Typed::read("1", "People")?,
            };
            put(&mut review.shifts, row, after, |row| RowPath::Shift(row.id), "name")
        }
        ListPath::Waves => {
            // What arrives is handed over, and then under that stage's first limit until somebody says otherwise.
            let first = review.handed_over().and_then(|stage| stage.clocks.first());
            let row = Wave {
                id: WaveId::fresh(fresh),
                name: Typed::read(value, "Leads")?,
                days: Typed::read(WORKING_DAYS, "Days")?,
                starts: Typed::read("09:00", "From")?,
                ends: Typed::read("18:00", "Until")?,
                leads: Typed::read("10", "Leads a week")?,
                clock: first.map(|clock| clock.id),
                minutes: Typed::read("15", "Minutes a lead")?,
            };
            put(&mut review.waves, row, after, |row| RowPath::Wave(row.id), "name")
        }
        ListPath::Fields => {
            let row = DataField::new(FieldId::fresh(fresh), Typed::read(value, "Field")?);
            put(&mut review.fields, row, after, |row| RowPath::DataField(row.id), "name")
        }
        ListPath::NamedRules => {
            let row = NamedRule::new(NamedRuleId::fresh(fresh), Typed::read(value, "Name")?);
            let rules = &mut review.named_rules;
            put(rules, row, after, |row| RowPath::NamedRule(row.id), "name")
        }
        ListPath::Scores(axis) => {
            let row = ScoreLine::new(ScoreLineId::fresh(fresh), axis, Typed::read(value, "Condition")?);
            put(&mut review.scores, row, after, |row| RowPath::ScoreLine(row.id), "text")
        }
        _ => return Err(Fault::Nowhere { path: "list".into() }),
    };
    Ok(added)
}

fn put<T>(
    rows: &mut Vec<T>,
    row: T,
    after: Option<RowPath>,
    path: fn(&T) -> RowPath,
    first_field: &'static str,
) -> Added {
    let added = Added {
        row: path(&row),
        first_field,
    };
    insert(rows, row, after, path);
    added
}
