INSERT INTO overdue (
    id, review, position, reason, leads, oldest, owner
)
VALUES (
    :id, :review, :position, :reason, :leads, :oldest, :owner
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    reason = excluded.reason,
    leads = excluded.leads,
    oldest = excluded.oldest,
    owner = excluded.owner
