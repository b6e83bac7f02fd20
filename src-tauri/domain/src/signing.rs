//! Signing: both leaders on the whole, bound to the very content they signed.
//!
//! A signature holds everything that was signed and the digest of each document. It stands while the review still has those
//! digests; other content makes it one to earlier content, visibly. Once both sides have signed the same, the review is
//! read only and reads as it was signed, whatever people or companies are called later. A change then starts with
//! [`reopen`]: an amendment, read back and signed again. What blocks signing are the checker's errors, unless both
//! leaders waive one with a reason. Actions and the scorecard live on after signing and are no part of what was signed.

mod content;
mod living;
mod signature;
mod snapshot;
mod status;
#[cfg(test)]
mod tests;
mod waiver;

pub use content::{Digests, digests, digests_of};
pub use living::as_printed;
pub(crate) use living::lives_on;
pub(crate) use signature::unsigned;
pub use signature::{Ask, Manner, Signature, reopen, sign, withdraw};
pub(crate) use snapshot::sound;
pub use snapshot::{as_signed, signed_review};
pub use status::{Amendment, Signed, State, Status, amendments, settled, state, status, status_given};
pub use waiver::{Waiver, blocking, take_back_waiver, waive, waiver_of};
