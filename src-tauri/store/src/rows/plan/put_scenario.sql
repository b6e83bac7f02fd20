INSERT INTO scenario (
    id, review, position, name, target, average_deal, win_rate, sourcing_share, rates
)
VALUES (
    :id, :review, :position, :name, :target, :average_deal, :win_rate, :sourcing_share, :rates
)
ON CONFLICT (id) DO UPDATE SET
    review = excluded.review,
    position = excluded.position,
    name = excluded.name,
    target = excluded.target,
    average_deal = excluded.average_deal,
    win_rate = excluded.win_rate,
    sourcing_share = excluded.sourcing_share,
    rates = excluded.rates
