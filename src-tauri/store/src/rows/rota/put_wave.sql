INSERT INTO wave (
    id, review, position, name, days, starts, ends, leads, clock, minutes
)
VALUES (
    :id, :review, :position, :name, :days, :starts, :ends, :leads, :clock, :minutes
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    name = excluded.name,
    days = excluded.days,
    starts = excluded.starts,
    ends = excluded.ends,
    leads = excluded.leads,
    clock = excluded.clock,
    minutes = excluded.minutes
