INSERT INTO stage_line (
    id, stage, position, kind, text, rule
)
VALUES (
    :id, :stage, :position, :kind, :text, :rule
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    kind = excluded.kind,
    text = excluded.text,
    rule = excluded.rule
