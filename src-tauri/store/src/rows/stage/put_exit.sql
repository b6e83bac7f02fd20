INSERT INTO exit (
    id, stage, position, kind, text, to_stage, to_state, wait, passes, rule
)
VALUES (
    :id, :stage, :position, :kind, :text, :to_stage, :to_state, :wait, :passes, :rule
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    kind = excluded.kind,
    text = excluded.text,
    to_stage = excluded.to_stage,
    to_state = excluded.to_state,
    wait = excluded.wait,
    passes = excluded.passes,
    rule = excluded.rule
