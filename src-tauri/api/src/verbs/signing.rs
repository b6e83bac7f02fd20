//! Signing, reopening, and letting an error stand.

use domain::meeting;
use domain::signing::{self, Ask};
use store::OpKind;

use crate::compose::compose;
use crate::desk::Desk;
use crate::{Refusal, ReopenRequest, SignRequest, TakeBackSignature, TakeBackWaiver, View, WaiveRequest};

/// Signs the review as it stands for a side, and backs it up. The second signature ends the sitting, if one runs.
///
/// # Errors
/// `empty` without a name, or without a reason for a proxy; `blocked` while an error is neither mended nor waived; `signed`
/// when the side has signed these words already.
pub fn sign(desk: &mut Desk, request: SignRequest) -> Result<View, Refusal> {
    let open = desk.opened()?;
    let now = desk.host().now();
    let target = format!("signature/{}", request.side.word());
    let ask = Ask {
        side: request.side,
        name: &request.name,
        manner: request.manner,
        reason: &request.reason,
    };
    let next = signing::sign(open.workspace(), open.review, ask, now, &mut desk.identities())
        .map_err(|fault| Refusal::from(fault).at(target.clone()))?;
    desk.transact("sign", &target, OpKind::Signed, next)?;
    end_sitting(desk)?;
    desk.back_up();
    compose(desk, target)
}

/// Adjourns once both have signed, so that no clock goes on behind a review that is done, and none is found far over its time
/// should the review be reopened.
fn end_sitting(desk: &mut Desk) -> Result<(), Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    if open.review()?.is_signed() {
        // Refused where no sitting runs: there is nothing to end then. What cannot be kept now is no fault of the signature.
        let over = meeting::adjourn(open.workspace(), open.review, now, &mut desk.identities());
        let _missed = over.map(|next| desk.transact("adjourn", super::meeting::TARGET, OpKind::Passed, next));
    }
    Ok(())
}

/// Takes a side's signature back, while the other side has not signed the same.
///
/// # Errors
/// `signed` once both have signed, `unknown` when the side has not.
pub fn take_back_signature(desk: &mut Desk, request: TakeBackSignature) -> Result<View, Refusal> {
    let open = desk.opened()?;
    let now = desk.host().now();
    let target = format!("signature/{}", request.side.word());
    let next = signing::withdraw(open.workspace(), open.review, request.side, now)?;
    desk.transact("take back", &target, OpKind::Signed, next)?;
    compose(desk, target)
}

/// Reopens a signed review for an amendment.
///
/// # Errors
/// `empty` without a reason, `unsigned` when the review is not signed.
pub fn reopen(desk: &mut Desk, request: ReopenRequest) -> Result<View, Refusal> {
    let open = desk.opened()?;
    let now = desk.host().now();
    let next = signing::reopen(open.workspace(), open.review, &request.because, now)
        .map_err(|fault| Refusal::from(fault).at("signature"))?;
    desk.transact("reopen", "signature", OpKind::Signed, next)?;
    compose(desk, "signature".into())
}

/// Records that both leaders let an error stand, with their reason.
///
/// # Errors
/// `empty` without a reason, `unknown` for a point that does not block signing.
pub fn waive(desk: &mut Desk, request: WaiveRequest) -> Result<View, Refusal> {
    let WaiveRequest { code, target, reason } = request;
    let open = desk.opened()?;
    let now = desk.host().now();
    let point = (code.parse()?, target.as_str());
    let next = signing::waive(
        open.workspace(),
        open.review,
        point,
        &reason,
        now,
        &mut desk.identities(),
    )
    .map_err(|fault| Refusal::from(fault).at(target.clone()))?;
    desk.transact("waive", &target, OpKind::Passed, next)?;
    compose(desk, target)
}

/// Takes a waiver back: the error blocks signing again.
///
/// # Errors
/// `unknown` when there is none.
pub fn take_back_waiver(desk: &mut Desk, request: TakeBackWaiver) -> Result<View, Refusal> {
    let TakeBackWaiver { code, target } = request;
    let open = desk.opened()?;
    let now = desk.host().now();
    let next = signing::take_back_waiver(open.workspace(), open.review, (code.parse()?, &target), now)?;
    desk.transact("take back", &target, OpKind::Passed, next)?;
    compose(desk, target)
}
