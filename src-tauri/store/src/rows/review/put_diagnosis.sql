INSERT INTO diagnosis (
    id, incentives, data, middle, leadership, messaging, systems, blame, mql_to_sql, wasted_spend,
    mixed_messages, marketing_ratings, sales_ratings
)
VALUES (
    :id, :incentives, :data, :middle, :leadership, :messaging, :systems, :blame, :mql_to_sql, :wasted_spend,
    :mixed_messages, :marketing_ratings, :sales_ratings
)
ON CONFLICT (id) DO UPDATE SET
    incentives = excluded.incentives,
    data = excluded.data,
    middle = excluded.middle,
    leadership = excluded.leadership,
    messaging = excluded.messaging,
    systems = excluded.systems,
    blame = excluded.blame,
    mql_to_sql = excluded.mql_to_sql,
    wasted_spend = excluded.wasted_spend,
    mixed_messages = excluded.mixed_messages,
    marketing_ratings = excluded.marketing_ratings,
    sales_ratings = excluded.sales_ratings
