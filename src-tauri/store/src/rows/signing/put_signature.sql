INSERT INTO signature (
    id, review, position, side, person, leader, title, name, manner, reason, recorded_by, at, definitions, plan,
    content, ended_at, ended_by, reopened_because
)
VALUES (
    :id, :review, :position, :side, :person, :leader, :title, :name, :manner, :reason, :recorded_by, :at,
    :definitions, :plan, :content, :ended_at, :ended_by, :reopened_because
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    side = excluded.side,
    person = excluded.person,
    leader = excluded.leader,
    title = excluded.title,
    name = excluded.name,
    manner = excluded.manner,
    reason = excluded.reason,
    recorded_by = excluded.recorded_by,
    at = excluded.at,
    definitions = excluded.definitions,
    plan = excluded.plan,
    content = excluded.content,
    ended_at = excluded.ended_at,
    ended_by = excluded.ended_by,
    reopened_because = excluded.reopened_because
