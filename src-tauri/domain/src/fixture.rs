//! What the domain's tests share: identities that count up.

use crate::id::{Fresh, Uuid};

/// Identities in order, the same in every run.
#[derive(Default)]
pub(crate) struct Counting(u64);

impl Fresh for Counting {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(chrono::DateTime::UNIX_EPOCH, random)
    }
}
