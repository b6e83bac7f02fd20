//! The verbs of Accord: one function a command, each answering with what the screen needs next.

mod commands;
mod error;
mod request;
#[cfg(feature = "typescript")]
pub mod typescript;
mod view;

pub use error::Refusal;
pub use request::{
    AnswerRequest, ChangeRequest, DocumentKind, DocumentRequest, DraftRequest, ExportRequest, Length, Named, Nothing,
    OpenReview, Paper, PrepareReview, Said, SetTheme, TakeBack, Theme,
};
pub use view::{
    AgreementView, BlockView, CommitmentView, DraftView, ExitView, Exported, GoalView, Home, Mark, OpenPoint, Place,
    Preview, PreviewPage, ReviewCard, ReviewView, Run, Saved, Settings, Shown, SideView, Since, StageView,
    StandingView, StepView, View, WorkspaceCard, Written,
};
