INSERT INTO escalation_step (
    id, stage, position, at, act, person, role
)
VALUES (
    :id, :stage, :position, :at, :act, :person, :role
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    at = excluded.at,
    act = excluded.act,
    person = excluded.person,
    role = excluded.role
