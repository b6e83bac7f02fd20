INSERT INTO score_line (
    id, review, position, axis, text, rule, points, decay
)
VALUES (
    :id, :review, :position, :axis, :text, :rule, :points, :decay
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    axis = excluded.axis,
    text = excluded.text,
    rule = excluded.rule,
    points = excluded.points,
    decay = excluded.decay
