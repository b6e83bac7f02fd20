//! The sample as it stands at the end of its story, and its documents.

use documents::flow::{Item, Page, Pages};
use documents::model::{Document, Paper};
use documents::{Edition, definitions, lay_out, quarterly_plan, weekly_sheet};
use domain::sample::{Sample, sample};
use domain::{Fresh, Review, ReviewId, Uuid, Workspace};

/// Identities that count up, the same in every run.
#[derive(Default)]
pub(crate) struct Counting(u64);

impl Counting {
    /// Identities the sample has not used.
    pub(crate) fn beyond() -> Self {
        Self(1_000_000)
    }
}

impl Fresh for Counting {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(chrono::DateTime::UNIX_EPOCH, random)
    }
}

/// The sample after all that happened in its room.
pub(crate) fn told() -> (Workspace, ReviewId) {
    let fresh = &mut Counting::default();
    let Sample {
        mut workspace,
        review,
        story,
    } = sample(fresh).expect("the sample is taken");
    for (at, scene) in story {
        let happened = scene.happen(&workspace, review, at.and_utc(), fresh);
        let happened = happened.expect("the scene is taken");
        workspace = happened.expect("it changes something").workspace;
    }
    // Its documents are printed as those of a first review; `changed` has the one that follows another.
    workspace.reviews.retain(|one| one.id == review);
    (workspace, review)
}

/// The one review of a workspace.
pub(crate) fn only(workspace: &Workspace) -> &Review {
    workspace.reviews.first().expect("the workspace has a review")
}

fn edition(workspace: &Workspace, paper: Paper) -> Edition {
    let review = only(workspace);
    Edition {
        paper,
        language: workspace.company.language,
        version: review.version(),
        date: review.date,
        digest: "7f3a 91c2 04be".to_owned(),
    }
}

/// The weekly sheet of a workspace's review.
pub(crate) fn weekly(workspace: &Workspace, paper: Paper) -> Document {
    weekly_sheet(workspace, only(workspace), &edition(workspace, paper))
}

/// Both documents of a workspace's review.
pub(crate) fn both(workspace: &Workspace, paper: Paper) -> [Document; 2] {
    let (review, edition) = (only(workspace), edition(workspace, paper));
    [
        definitions(workspace, review, &edition),
        quarterly_plan(workspace, review, &edition),
    ]
}

/// The words of each page.
pub(crate) fn words(document: &Document) -> Vec<String> {
    lay_out(document).pages.iter().map(Page::words).collect()
}

/// The words of all pages, a line for each line on paper, under the number of the page.
pub(crate) fn reading(pages: &Pages) -> String {
    let mut out = String::new();
    for (number, page) in pages.pages.iter().enumerate() {
        out.push_str(&format!("page {}\n", number + 1));
        let mut line = f32::NAN;
        for item in &page.items {
            let Item::Glyphs { run, y, node: Some(_) } = item else {
                continue;
            };
            out.push_str(if (y - line).abs() < 0.1 { " " } else { "\n  " });
            out.push_str(&run.text);
            line = *y;
        }
        out.push('\n');
    }
    out
}
