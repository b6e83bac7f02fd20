INSERT INTO example (
    id, stage, position, text, marketing, sales
)
VALUES (
    :id, :stage, :position, :text, :marketing, :sales
)
ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    position = excluded.position,
    text = excluded.text,
    marketing = excluded.marketing,
    sales = excluded.sales
