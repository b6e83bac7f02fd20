INSERT INTO reason (
    id, review, position, label, phase, sub_reason, next, days, fixed_by, active
)
VALUES (
    :id, :review, :position, :label, :phase, :sub_reason, :next, :days, :fixed_by, :active
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    label = excluded.label,
    phase = excluded.phase,
    sub_reason = excluded.sub_reason,
    next = excluded.next,
    days = excluded.days,
    fixed_by = excluded.fixed_by,
    active = excluded.active
