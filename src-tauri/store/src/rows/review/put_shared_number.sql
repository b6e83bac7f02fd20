INSERT INTO shared_number (
    id, choice, sourcing_rule, "window", date_used, amount_as_of, blank_amounts, exclusions, report,
    checked_by, target, marketing_stops, marketing_stops_from, sales_stops, sales_stops_from
)
VALUES (
    :id, :choice, :sourcing_rule, :window, :date_used, :amount_as_of, :blank_amounts, :exclusions, :report,
    :checked_by, :target, :marketing_stops, :marketing_stops_from, :sales_stops, :sales_stops_from
)
ON CONFLICT (id) DO UPDATE SET
    choice = excluded.choice,
    sourcing_rule = excluded.sourcing_rule,
    "window" = excluded."window",
    date_used = excluded.date_used,
    amount_as_of = excluded.amount_as_of,
    blank_amounts = excluded.blank_amounts,
    exclusions = excluded.exclusions,
    report = excluded.report,
    checked_by = excluded.checked_by,
    target = excluded.target,
    marketing_stops = excluded.marketing_stops,
    marketing_stops_from = excluded.marketing_stops_from,
    sales_stops = excluded.sales_stops,
    sales_stops_from = excluded.sales_stops_from
