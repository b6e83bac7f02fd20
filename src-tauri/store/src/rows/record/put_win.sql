INSERT INTO win (
    id, review, position, text
)
VALUES (
    :id, :review, :position, :text
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    text = excluded.text
