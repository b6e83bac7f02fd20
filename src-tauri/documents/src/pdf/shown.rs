//! Shown glyphs: the operand of one `TJ`, strings of glyph numbers with corrections between them.

use printpdf::{DictItem, Op};

/// Glyphs and corrections collected for one operator.
#[derive(Default)]
pub(super) struct Shown {
    done: Vec<DictItem>,
    open: Vec<u8>,
}

impl Shown {
    /// Adds a glyph by its number in the subset.
    pub(super) fn glyph(&mut self, number: u16) {
        self.open.extend(number.to_be_bytes());
    }

    /// Moves what follows to the left by thousandths of the size.
    pub(super) fn kern(&mut self, thousandths: i64) {
        self.close();
        self.done.push(DictItem::Int(thousandths));
    }

    /// Adds the operator that shows everything collected. `printpdf` would write one string a glyph; an operator it does
    /// not know passes through as it is, and a string a stretch is a third of the work and the size.
    pub(super) fn flush(&mut self, ops: &mut Vec<Op>) {
        self.close();
        if self.done.is_empty() {
            return;
        }
        let value = vec![DictItem::Array(std::mem::take(&mut self.done))];
        ops.push(Op::Unknown {
            key: "TJ".to_owned(),
            value,
        });
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            let data = std::mem::take(&mut self.open);
            self.done.push(DictItem::String { data, literal: true });
        }
    }
}
