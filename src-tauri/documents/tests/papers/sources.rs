//! Paths: whatever a document shows leads to a field, a row or a list of the review.

use documents::lay_out;
use documents::model::{Block, Document, Paper, Piece};
use domain::{FieldPath, ListPath, RowPath, Typed, value_of};

use crate::gaps::bare;
use crate::sample::{both, only, told};

#[test]
fn every_path_leads_to_something_of_the_review() {
    for workspace in [told().0, bare()] {
        for document in both(&workspace, Paper::A4) {
            let paths = paths(&document);
            assert!(paths.len() > 10, "{} leads nowhere", document.title);
            for path in paths {
                let id = workspace.reviews[0].id;
                let field = path.parse::<FieldPath>();
                let there = match field {
                    Ok(field) => value_of(&workspace, id, field).is_ok(),
                    Err(_) => path.parse::<ListPath>().is_ok() || path.parse::<RowPath>().is_ok(),
                };
                assert!(there, "{} leads to “{path}”", document.title);
            }
        }
    }
}

#[test]
fn each_statement_and_promise_of_the_sample_can_be_found_from_its_page() {
    let (workspace, _) = told();
    let review = &workspace.reviews[0];
    let [definitions, plan] = both(&workspace, Paper::A4).map(|document| paths(&document));
    for stage in &review.stages {
        assert!(definitions.contains(&format!("stage/{}/statement", stage.id)));
    }
    for promise in &review.commitments {
        let path = format!("commitment/{}/promise", promise.id);
        assert!(definitions.contains(&path) && plan.contains(&path));
    }
    for goal in &review.goals {
        assert!(plan.contains(&format!("goal/{}/target", goal.id)));
    }
}

fn paths(document: &Document) -> Vec<String> {
    let mut paths = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading(heading) => paths.extend(heading.source.clone()),
            Block::Text(text) => paths.extend(text.source.clone()),
            Block::List(list) => paths.extend(list.items.iter().flatten().filter_map(|text| text.source.clone())),
            Block::Callout(callout) => paths.extend(callout.texts.iter().filter_map(|text| text.source.clone())),
            Block::Chart(figure) => {
                paths.extend(figure.source.clone());
                paths.extend(figure.marks.iter().filter_map(|mark| mark.source.clone()));
            }
            Block::Table(table) => {
                for row in &table.rows {
                    paths.extend(row.source.clone());
                    let pieces = row.cells.iter().flatten();
                    paths.extend(pieces.filter_map(|piece| match piece {
                        Piece::Text(text) => text.source.clone(),
                        Piece::Gap(_) | Piece::Rule => None,
                    }));
                }
            }
            Block::Cover(_) | Block::Contents(_) | Block::PageBreak => {}
        }
    }
    paths
}

#[test]
fn the_fields_that_rules_read_are_listed_and_no_others() {
    let (workspace, _) = told();
    let review = only(&workspace);
    let [definitions, _] = both(&workspace, Paper::A4);
    let pages = lay_out(&definitions);
    let listed = |path: &str| {
        let mut fields = pages.pages.iter().flat_map(|page| &page.fields);
        fields.any(|field| field.source == path)
    };
    let mut texts: Vec<String> = review.rules().map(|(_, rule)| rule.as_str().to_owned()).collect();
    texts.extend(
        review
            .scores
            .iter()
            .filter_map(|line| line.decay.as_ref())
            .map(|decay| decay.show()),
    );
    let mut seen = [0, 0];
    for field in &review.fields {
        let read = texts.iter().any(|text| text.contains(&format!("[{}]", field.name)));
        seen[usize::from(read)] += 1;
        assert_eq!(listed(&format!("field/{}/name", field.id)), read, "{}", field.name);
    }
    assert!(
        seen.iter().all(|count| *count > 2),
        "the sample has fields of both kinds: {seen:?}"
    );
}
