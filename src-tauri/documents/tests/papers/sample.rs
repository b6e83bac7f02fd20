//! The sample as it stands at the end of its story, and its documents.

use std::sync::LazyLock;

use documents::flow::{Item, Page, Pages};
use documents::model::{Document, Paper};
use documents::{Edition, definitions, lay_out, quarterly_plan, weekly_sheet};
use domain::sample::{Sample, sample};
use domain::signing::{Digests, digests};
use domain::{Digest, Fresh, Review, ReviewId, Uuid, Workspace};

/// How near to the end of the one before a part of a line starts that follows it, in points.
const NEAR: f32 = 8.0;

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

/// Telling it takes hundreds of changes, so it is told once.
static TOLD: LazyLock<(Workspace, ReviewId)> = LazyLock::new(tell);

/// The sample after all that happened in its room.
pub(crate) fn told() -> (Workspace, ReviewId) {
    TOLD.clone()
}

fn tell() -> (Workspace, ReviewId) {
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

/// The same with the digest that stands under each signature, which is the one a signed document is printed with.
fn edition_signed(workspace: &Workspace, paper: Paper, digest: fn(&Digests) -> &Digest) -> Edition {
    let plain = edition(workspace, paper);
    match only(workspace).is_signed() {
        true => Edition {
            digest: digest(&digests(workspace, only(workspace))).short(),
            ..plain
        },
        false => plain,
    }
}

/// The weekly sheet of a workspace's review.
pub(crate) fn weekly(workspace: &Workspace, paper: Paper) -> Document {
    weekly_sheet(workspace, only(workspace), &edition(workspace, paper))
}

/// Both documents of a workspace's review.
pub(crate) fn both(workspace: &Workspace, paper: Paper) -> [Document; 2] {
    let review = only(workspace);
    let edition = |digest| edition_signed(workspace, paper, digest);
    [
        definitions(workspace, review, &edition(|digests| &digests.definitions)),
        quarterly_plan(workspace, review, &edition(|digests| &digests.plan)),
    ]
}

/// The words of each page.
pub(crate) fn words(document: &Document) -> Vec<String> {
    lay_out(document).pages.iter().map(Page::words).collect()
}

/// The words of all pages under the number of the page: a line for each line on paper, where its baseline and its left end
/// are to a tenth of a point, and where each part of it starts that does not follow the one before.
pub(crate) fn reading(pages: &Pages) -> String {
    let mut out = String::new();
    for (number, page) in pages.pages.iter().enumerate() {
        out.push_str(&format!("page {}\n", number + 1));
        let (mut line, mut end) = (f32::NAN, 0.0);
        for item in &page.items {
            let Item::Glyphs { run, y, node: Some(_) } = item else {
                continue;
            };
            if (y - line).abs() >= 0.1 {
                out.push_str(&format!("\n  {y:.1} {:.1} ", run.x));
            } else if (run.x - end).abs() < NEAR {
                out.push(' ');
            } else {
                out.push_str(&format!(" | {:.1} ", run.x));
            }
            out.push_str(&run.text);
            (line, end) = (*y, run.x + run.width);
        }
        out.push('\n');
    }
    out
}
