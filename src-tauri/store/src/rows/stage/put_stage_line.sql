INSERT INTO stage_line (
    id, stage, position, kind, text
)
VALUES (
    :id, :stage, :position, :kind, :text
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    kind = excluded.kind,
    text = excluded.text
