INSERT INTO cost (
    id, leads, lead_cost, worked, people, hours, hourly_cost, weeks, late_leads, in_time, late, later, deal,
    margin, forecast, actual, revenue, source
)
VALUES (
    :id, :leads, :lead_cost, :worked, :people, :hours, :hourly_cost, :weeks, :late_leads, :in_time, :late,
    :later, :deal, :margin, :forecast, :actual, :revenue, :source
)
ON CONFLICT (id) DO UPDATE SET
    leads = excluded.leads,
    lead_cost = excluded.lead_cost,
    worked = excluded.worked,
    people = excluded.people,
    hours = excluded.hours,
    hourly_cost = excluded.hourly_cost,
    weeks = excluded.weeks,
    late_leads = excluded.late_leads,
    in_time = excluded.in_time,
    late = excluded.late,
    later = excluded.later,
    deal = excluded.deal,
    margin = excluded.margin,
    forecast = excluded.forecast,
    actual = excluded.actual,
    revenue = excluded.revenue,
    source = excluded.source
