INSERT INTO criterion (
    id, stage, position, joined, text, crm_field, rule
)
VALUES (
    :id, :stage, :position, :joined, :text, :crm_field, :rule
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    joined = excluded.joined,
    text = excluded.text,
    crm_field = excluded.crm_field,
    rule = excluded.rule
