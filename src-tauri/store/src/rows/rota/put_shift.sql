INSERT INTO shift (
    id, review, position, name, days, starts, ends, people
)
VALUES (
    :id, :review, :position, :name, :days, :starts, :ends, :people
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    name = excluded.name,
    days = excluded.days,
    starts = excluded.starts,
    ends = excluded.ends,
    people = excluded.people
