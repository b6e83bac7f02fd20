INSERT INTO company (
    id, name, currency, fiscal_year_start, zone, working_days, day_starts, day_ends, other_hours, holidays, language
)
VALUES (
    :id, :name, :currency, :fiscal_year_start, :zone, :working_days, :day_starts, :day_ends, :other_hours, :holidays,
    :language
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    currency = excluded.currency,
    fiscal_year_start = excluded.fiscal_year_start,
    zone = excluded.zone,
    working_days = excluded.working_days,
    day_starts = excluded.day_starts,
    day_ends = excluded.day_ends,
    other_hours = excluded.other_hours,
    holidays = excluded.holidays,
    language = excluded.language
