//! Marks: which pieces of a page's content belong to which node of the tree.

use std::collections::BTreeMap;

use printpdf::{DictItem, Op};

/// The marked content of one page: which node each numbered piece belongs to.
#[derive(Debug, Default)]
pub(in crate::pdf) struct Marks {
    /// The node of each marked piece, by its number.
    pub(super) pieces: Vec<usize>,
    open: Option<Option<usize>>,
}

impl Marks {
    /// The operators that end the open piece and start one for `node`; none if it is open already.
    pub(in crate::pdf) fn enter(&mut self, node: Option<usize>) -> Vec<Op> {
        if self.open == Some(node) {
            return Vec::new();
        }
        let mut ops = self.leave();
        self.open = Some(node);
        ops.push(match node {
            None => Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            },
            Some(node) => {
                let number = i64::try_from(self.pieces.len()).unwrap_or(i64::MAX);
                self.pieces.push(node);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
                Op::BeginMarkedContentWithProperties {
                    tag: "Span".to_owned(),
                    properties: DictItem::Dict { map },
                }
            }
        });
        ops
    }

    /// The operator that ends the open piece.
    pub(in crate::pdf) fn leave(&mut self) -> Vec<Op> {
        self.open.take().map(|_| Op::EndMarkedContent).into_iter().collect()
    }
}
