//! Values that fields hold: choices, dates and times, figures, time limits, quarters.

mod amount;
mod choice;
mod date;
mod day_hours;
mod figure;
mod limit;
mod money;
mod quarter;
mod ratings;
mod text;
mod weeks;
mod zone;

pub use amount::{Amounts, Quantities, Quantity, Share, Shares};
pub(crate) use choice::choices;
pub use date::{Dates, TimeOfDay, WorkingDays};
pub(crate) use date::{day_in_full, day_of_month};
pub use day_hours::{DayHours, Span};
pub use figure::{Count, Currency, Days, Figure, FigureUnit, Minutes, Percent, Score, Weight};
pub use limit::{Limit, LimitUnit};
pub use money::Money;
pub use quarter::Quarter;
pub use ratings::Ratings;
pub use text::{Line, Name, Prose, Refers, Sentence, Typed, capitalised, clean, lowered};
pub use weeks::Weeks;
pub use zone::Zone;
