INSERT INTO answer (
    id, review, position, item, side, person, name, vote, wish, how, recorded_by, at, words, digest
)
VALUES (
    :id, :review, :position, :item, :side, :person, :name, :vote, :wish, :how, :recorded_by, :at, :words,
    :digest
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    item = excluded.item,
    side = excluded.side,
    person = excluded.person,
    name = excluded.name,
    vote = excluded.vote,
    wish = excluded.wish,
    how = excluded.how,
    recorded_by = excluded.recorded_by,
    at = excluded.at,
    words = excluded.words,
    digest = excluded.digest
