INSERT INTO block (
    id, review, position, chapter, name, minutes, what, note
)
VALUES (
    :id, :review, :position, :chapter, :name, :minutes, :what, :note
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    chapter = excluded.chapter,
    name = excluded.name,
    minutes = excluded.minutes,
    what = excluded.what,
    note = excluded.note
