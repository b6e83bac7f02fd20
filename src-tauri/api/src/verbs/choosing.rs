//! Adding what CRMs come with: a field with all that is known of it, the sources of one CRM; each as one step.

use domain::vocabulary::{SOURCE_LISTS, suggested};
use domain::{Fault, Note, Typed, note};
use store::OpKind;

use crate::compose::compose;
use crate::desk::Desk;
use crate::{AddField, AddSources, Refusal, View};

/// Adds a suggested field with all that is known of it, as one step.
///
/// # Errors
/// `unknown` for a name that is not suggested, `taken` for a field that is there already.
pub fn add_field(desk: &mut Desk, request: AddField) -> Result<View, Refusal> {
    let field = suggested(&request.name).ok_or_else(|| {
        Refusal::from(Fault::Unknown {
            kind: "suggested field",
            given: request.name.clone(),
        })
    })?;
    let row = Note {
        list: "fields".into(),
        text: field.name.into(),
        fields: vec![
            ("kind", field.kind.show()),
            ("counts", field.counts.show()),
            ("meaning", field.meaning.into()),
            ("crm_property", field.crm_property.into()),
            ("filled", field.filled.show()),
        ],
    };
    let open = desk.opened()?;
    let applied = note(open.workspace(), open.review, &row, &mut desk.identities())?;
    desk.transact(&applied.name, &applied.target, OpKind::Step, applied.workspace)?;
    compose(desk, applied.target)
}

/// Adds the sources of a CRM that are not listed yet, as one step.
///
/// # Errors
/// `unknown` for a CRM whose sources are not known.
pub fn add_sources(desk: &mut Desk, request: AddSources) -> Result<View, Refusal> {
    let list = SOURCE_LISTS.iter().find(|list| list.crm == request.crm);
    let list = list.ok_or_else(|| {
        Refusal::from(Fault::Unknown {
            kind: "CRM",
            given: request.crm.clone(),
        })
    })?;
    let open = desk.opened()?;
    let (id, mut next) = (open.review, open.workspace().clone());
    let mut touched = "sources".to_owned();
    for name in list.values.iter().copied() {
        if next.review(id).is_some_and(|review| review.has_source(name)) {
            continue;
        }
        let row = Note {
            list: "sources".into(),
            text: name.into(),
            fields: Vec::new(),
        };
        let applied = note(&next, id, &row, &mut desk.identities())?;
        (next, touched) = (applied.workspace, applied.target);
    }
    if touched != "sources" {
        desk.transact("add sources", &touched, OpKind::Step, next)?;
    }
    compose(desk, touched)
}
