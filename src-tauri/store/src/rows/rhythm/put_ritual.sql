INSERT INTO ritual (
    id, review, position, lineage, name, cadence, purpose, covers, attendees, owner, first, starts, minutes
)
VALUES (
    :id, :review, :position, :lineage, :name, :cadence, :purpose, :covers, :attendees, :owner, :first, :starts, :minutes
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    name = excluded.name,
    cadence = excluded.cadence,
    purpose = excluded.purpose,
    covers = excluded.covers,
    attendees = excluded.attendees,
    owner = excluded.owner,
    first = excluded.first,
    starts = excluded.starts,
    minutes = excluded.minutes
