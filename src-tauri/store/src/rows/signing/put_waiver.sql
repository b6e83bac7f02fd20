INSERT INTO waiver (
    id, review, position, code, target, sentence, bound, reason, marketing, sales, recorded_by, at, ended_at
)
VALUES (
    :id, :review, :position, :code, :target, :sentence, :bound, :reason, :marketing, :sales, :recorded_by, :at,
    :ended_at
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    code = excluded.code,
    target = excluded.target,
    sentence = excluded.sentence,
    bound = excluded.bound,
    reason = excluded.reason,
    marketing = excluded.marketing,
    sales = excluded.sales,
    recorded_by = excluded.recorded_by,
    at = excluded.at,
    ended_at = excluded.ended_at
