//! Words of the cost of the gap.

super::fixed! {
    cost_title() = "What the gap costs in a year", "Was die Lücke im Jahr kostet";
    cost_intro() = "From the team’s own figures, low to high. Money spent and revenue at risk are never added.", "Aus den eigenen Zahlen des Teams, von niedrig bis hoch. Ausgegebenes Geld und gefährdeter Umsatz werden nie addiert.";
    likely() = "Likely", "Wahrscheinlich";
    low_to_high() = "Low to high", "Niedrig bis hoch";
    money_spent() = "Money spent", "Ausgegebenes Geld";
    at_risk() = "Revenue at risk, as gross margin", "Gefährdeter Umsatz als Bruttomarge";
    wasted_spend() = "Leads that nobody works", "Leads, die niemand bearbeitet";
    duplicate_effort() = "Work done twice", "Doppelte Arbeit";
    late_follow_up() = "Late follow-up", "Zu späte Bearbeitung";
    between(low, high) = "{low} to {high}", "{low} bis {high}";
    forecast_off(figure) = "The forecast of the year was {figure} off; this is part of neither sum.", "Die Jahresprognose lag um {figure} daneben; das ist in keiner der Summen enthalten.";
    figures_from(source) = "Figures from: {source}.", "Zahlen aus: {source}.";
}
