INSERT INTO packet_field (
    id, review, position, label, required, crm_field
)
VALUES (
    :id, :review, :position, :label, :required, :crm_field
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    label = excluded.label,
    required = excluded.required,
    crm_field = excluded.crm_field
