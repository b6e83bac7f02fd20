INSERT INTO initiative (
    id, review, position, lineage, name, side, owner, budget, sqos, start, "end", kill_rule
)
VALUES (
    :id, :review, :position, :lineage, :name, :side, :owner, :budget, :sqos, :start, :end, :kill_rule
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    lineage = excluded.lineage,
    name = excluded.name,
    side = excluded.side,
    owner = excluded.owner,
    budget = excluded.budget,
    sqos = excluded.sqos,
    start = excluded.start,
    "end" = excluded."end",
    kill_rule = excluded.kill_rule
