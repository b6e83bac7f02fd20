INSERT INTO review (
    id, position, quarter, date, starts, purpose, effective, middle_owner, fit_threshold, engagement_threshold,
    signatures_due
)
VALUES (
    :id, :position, :quarter, :date, :starts, :purpose, :effective, :middle_owner, :fit_threshold, :engagement_threshold,
    :signatures_due
)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position,
    quarter = excluded.quarter,
    date = excluded.date,
    starts = excluded.starts,
    purpose = excluded.purpose,
    effective = excluded.effective,
    middle_owner = excluded.middle_owner,
    fit_threshold = excluded.fit_threshold,
    engagement_threshold = excluded.engagement_threshold,
    signatures_due = excluded.signatures_due
