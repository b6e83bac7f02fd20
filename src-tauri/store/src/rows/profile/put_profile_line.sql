INSERT INTO profile_line (
    id, review, position, want, text
)
VALUES (
    :id, :review, :position, :want, :text
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    want = excluded.want,
    text = excluded.text
