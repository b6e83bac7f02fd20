//! Values that fields hold: choices, dates and times, figures, time limits, quarters.

mod as_text;
mod choice;
mod date;
mod day_hours;
mod estimate;
mod figure;
mod limit;
mod money;
pub(crate) mod number;
mod quantity;
mod quarter;
mod ratings;
pub(crate) mod share;
mod text;
mod weeks;
mod zone;

pub(crate) use as_text::as_text;
pub(crate) use choice::choices;
pub use date::{Dates, TimeOfDay, WorkingDays};
pub(crate) use date::{day_in_full, day_of_month};
pub use day_hours::{DayHours, Span};
pub use estimate::{Ends, Estimable, Estimate};
pub(crate) use estimate::{parts, rising};
pub use figure::{Count, Currency, Days, Figure, FigureUnit, Minutes, Percent, Score, Weight};
pub use limit::{Limit, LimitUnit};
pub use money::Money;
pub use quantity::Quantity;
pub use quarter::Quarter;
pub use ratings::Ratings;
pub use share::Share;
pub use text::{Line, Name, Prose, Refers, Sentence, Typed, capitalised, clean, lowered};
pub use weeks::Weeks;
pub use zone::Zone;
