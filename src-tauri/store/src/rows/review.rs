//! Rows of `review` and of all that belongs to one.

pub(super) mod block;
pub(super) mod cost;
pub(super) mod diagnosis;
pub(super) mod meeting_event;
pub(super) mod shared_number;
pub(super) mod source;

use domain::{Review, ReviewId};
use rusqlite::Connection;

use super::{
    Columns, Lists, Row, Table, answer, definition, handoff, listed, outlook, plan, profile, promise, record, rhythm,
    rota, scorecard, signing, stage,
};
use crate::StoreError;

/// The table.
pub(super) const TABLE: Table = Table {
    name: "review",
    put: include_str!("review/put_review.sql"),
};

/// Writes a review and everything in it.
pub(super) fn rows(position: usize, review: &Review) -> Vec<Row> {
    let Review {
        id,
        quarter,
        date,
        starts,
        purpose,
        effective,
        middle_owner,
        stages,
        fields,
        named_rules,
        scores,
        fit_threshold,
        engagement_threshold,
        reasons,
        packet,
        commitments,
        shared_number,
        diagnosis,
        cost,
        sources,
        plan,
        scenarios,
        goals,
        blocks,
        decisions,
        issues,
        actions,
        wins,
        rivals,
        initiatives,
        risks,
        profile,
        segments,
        rituals,
        standing_promises,
        measures,
        overdue,
        shifts,
        waves,
        answers,
        meeting,
        signatures_due,
        waivers,
        signatures,
    } = review;
    let own = TABLE
        .row(id)
        .set("position", &position)
        .set("quarter", quarter)
        .set("date", date)
        .set("starts", starts)
        .set("purpose", purpose)
        .set("effective", effective)
        .set("middle_owner", middle_owner)
        .set("fit_threshold", fit_threshold)
        .set("engagement_threshold", engagement_threshold)
        .set("signatures_due", signatures_due);
    let mut rows = vec![
        own,
        shared_number::row(id, shared_number),
        diagnosis::row(id, diagnosis),
        cost::row(id, cost),
    ];
    rows.extend(
        stages
            .iter()
            .enumerate()
            .flat_map(|(place, stage)| stage::rows(id, place, stage)),
    );
    rows.push(plan::row(id, plan));
    rows.extend(listed(id, scenarios, plan::scenario::row));
    rows.extend(listed(id, fields, definition::data_field::row));
    rows.extend(listed(id, named_rules, definition::named_rule::row));
    rows.extend(listed(id, scores, definition::score_line::row));
    rows.extend(listed(id, reasons, handoff::reason::row));
    rows.extend(listed(id, packet, handoff::packet_field::row));
    rows.extend(listed(id, commitments, promise::commitment::row));
    rows.extend(listed(id, sources, source::row));
    rows.extend(listed(id, goals, promise::goal::row));
    rows.extend(listed(id, blocks, block::row));
    rows.extend(listed(id, decisions, record::decision::row));
    rows.extend(listed(id, issues, record::issue::row));
    rows.extend(listed(id, actions, record::action::row));
    rows.extend(listed(id, wins, record::win::row));
    rows.extend(listed(id, rivals, record::rival::row));
    rows.extend(listed(id, initiatives, outlook::initiative::row));
    rows.extend(listed(id, risks, outlook::risk::row));
    rows.extend(listed(id, profile, profile::profile_line::row));
    rows.extend(listed(id, segments, profile::segment::row));
    rows.extend(listed(id, rituals, rhythm::ritual::row));
    rows.extend(listed(id, standing_promises, rhythm::standing_promise::row));
    rows.extend(listed(id, measures, scorecard::measure::row));
    rows.extend(listed(id, overdue, scorecard::overdue::row));
    rows.extend(listed(id, shifts, rota::shift::row));
    rows.extend(listed(id, waves, rota::wave::row));
    rows.extend(listed(id, answers, answer::row));
    rows.extend(listed(id, meeting, meeting_event::row));
    rows.extend(listed(id, waivers, signing::waiver::row));
    rows.extend(listed(id, signatures, signing::signature::row));
    rows
}

/// Reads all reviews with everything in them.
///
/// What undo passes over stays where it is also for a review that is not there: its return brings it back.
pub(super) fn read(connection: &Connection) -> Result<Vec<Review>, StoreError> {
    let mut stages = stage::read(connection)?;
    let mut shared = shared_number::by_review(connection)?;
    let mut diagnoses = diagnosis::by_review(connection)?;
    let mut costs = cost::by_review(connection)?;
    let mut plans = plan::by_review(connection)?;
    let mut scenarios = of(plan::scenario::TABLE, connection, plan::scenario::read)?;
    let mut fields = of(definition::data_field::TABLE, connection, definition::data_field::read)?;
    let mut named_rules = of(definition::named_rule::TABLE, connection, definition::named_rule::read)?;
    let mut scores = of(definition::score_line::TABLE, connection, definition::score_line::read)?;
    let mut reasons = of(handoff::reason::TABLE, connection, handoff::reason::read)?;
    let mut packet = of(handoff::packet_field::TABLE, connection, handoff::packet_field::read)?;
    let mut commitments = of(promise::commitment::TABLE, connection, promise::commitment::read)?;
    let mut sources = of(source::TABLE, connection, source::read)?;
    let mut goals = of(promise::goal::TABLE, connection, promise::goal::read)?;
    let mut blocks = of(block::TABLE, connection, block::read)?;
    let mut decisions = of(record::decision::TABLE, connection, record::decision::read)?;
    let mut issues = of(record::issue::TABLE, connection, record::issue::read)?;
    let mut actions = of(record::action::TABLE, connection, record::action::read)?;
    let mut wins = of(record::win::TABLE, connection, record::win::read)?;
    let mut rivals = of(record::rival::TABLE, connection, record::rival::read)?;
    let mut initiatives = of(outlook::initiative::TABLE, connection, outlook::initiative::read)?;
    let mut risks = of(outlook::risk::TABLE, connection, outlook::risk::read)?;
    let mut profile = of(profile::profile_line::TABLE, connection, profile::profile_line::read)?;
    let mut segments = of(profile::segment::TABLE, connection, profile::segment::read)?;
    let mut rituals = of(rhythm::ritual::TABLE, connection, rhythm::ritual::read)?;
    let mut standing_promises = of(
        rhythm::standing_promise::TABLE,
        connection,
        rhythm::standing_promise::read,
    )?;
    let mut measures = of(scorecard::measure::TABLE, connection, scorecard::measure::read)?;
    let mut overdue = of(scorecard::overdue::TABLE, connection, scorecard::overdue::read)?;
    let mut shifts = of(rota::shift::TABLE, connection, rota::shift::read)?;
    let mut waves = of(rota::wave::TABLE, connection, rota::wave::read)?;
    let mut answers = of(answer::TABLE, connection, answer::read)?;
    let mut meeting = of(meeting_event::TABLE, connection, meeting_event::read)?;
    let mut waivers = of(signing::waiver::TABLE, connection, signing::waiver::read)?;
    let mut signatures = of(signing::signature::TABLE, connection, signing::signature::read)?;
    TABLE.read(connection, |columns| {
        let id: ReviewId = columns.get("id")?;
        Ok(Review {
            id,
            quarter: columns.get("quarter")?,
            date: columns.get("date")?,
            starts: columns.get("starts")?,
            purpose: columns.get("purpose")?,
            effective: columns.get("effective")?,
            middle_owner: columns.get("middle_owner")?,
            stages: stages.take(id),
            fields: fields.take(id),
            named_rules: named_rules.take(id),
            scores: scores.take(id),
            fit_threshold: columns.get("fit_threshold")?,
            engagement_threshold: columns.get("engagement_threshold")?,
            reasons: reasons.take(id),
            packet: packet.take(id),
            commitments: commitments.take(id),
            shared_number: shared.remove(&id).ok_or_else(|| columns.missing("shared_number"))?,
            diagnosis: diagnoses.remove(&id).ok_or_else(|| columns.missing("diagnosis"))?,
            cost: costs.remove(&id).ok_or_else(|| columns.missing("cost"))?,
            sources: sources.take(id),
            plan: plans.remove(&id).ok_or_else(|| columns.missing("plan"))?,
            scenarios: scenarios.take(id),
            goals: goals.take(id),
            blocks: blocks.take(id),
            decisions: decisions.take(id),
            issues: issues.take(id),
            actions: actions.take(id),
            wins: wins.take(id),
            rivals: rivals.take(id),
            initiatives: initiatives.take(id),
            risks: risks.take(id),
            profile: profile.take(id),
            segments: segments.take(id),
            rituals: rituals.take(id),
            standing_promises: standing_promises.take(id),
            measures: measures.take(id),
            overdue: overdue.take(id),
            shifts: shifts.take(id),
            waves: waves.take(id),
            answers: answers.take(id),
            meeting: meeting.take(id),
            signatures_due: columns.get("signatures_due")?,
            waivers: waivers.take(id),
            signatures: signatures.take(id),
        })
    })
}

fn of<T>(
    table: Table,
    connection: &Connection,
    read: impl Fn(&Columns<'_>) -> Result<T, StoreError>,
) -> Result<Lists<T>, StoreError> {
    table.lists(connection, "review", read)
}
