INSERT INTO block (
    id, review, position, chapter, name, minutes, what
)
VALUES (
    :id, :review, :position, :chapter, :name, :minutes, :what
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    chapter = excluded.chapter,
    name = excluded.name,
    minutes = excluded.minutes,
    what = excluded.what
