//! The documents as those meet them who do not see them: no rule of PDF/UA is broken, whatever a review holds.

use chrono::DateTime;
use documents::model::Paper;

use crate::gaps::bare;
use crate::readers::errors_by_outloud;
use crate::sample::{both, told, weekly};

#[test]
fn outloud_finds_no_error_in_the_documents_of_the_sample_and_of_an_almost_empty_review() {
    for workspace in [told().0, bare()] {
        let [definitions, plan] = both(&workspace, Paper::A4);
        for document in [definitions, plan, weekly(&workspace, Paper::A4)] {
            let bytes = documents::export(&document, DateTime::UNIX_EPOCH).expect("it is written");
            assert_eq!(errors_by_outloud(&bytes), [""; 0], "{}", document.title);
        }
    }
}
