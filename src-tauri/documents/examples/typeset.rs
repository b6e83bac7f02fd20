//! Sets the report of the bench: JSON in, PDF out. Also the shortest way from a document of one's own to its file.
//!
//! `typeset REPORT.json OUT.pdf`

use std::error::Error;

use documents::model::{Block, Document, Inline, List, Paper, Piece, Role, Running, Table, Text};
use serde::Deserialize;

/// A report as every typesetter of the bench gets it.
#[derive(Deserialize)]
struct Report {
    title: String,
    author: String,
    head: String,
    blocks: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Part {
    Heading { level: u8, text: String },
    Paragraph { runs: Vec<Words> },
    List { entries: Vec<String> },
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
}

#[derive(Deserialize)]
struct Words {
    text: String,
    strong: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(source), Some(target)) = (arguments.next(), arguments.next()) else {
        return Err("typeset REPORT.json OUT.pdf".into());
    };
    let report: Report = serde_json::from_slice(&std::fs::read(source)?)?;
    let bytes = documents::export(&document(report), chrono::DateTime::UNIX_EPOCH)?;
    std::fs::write(target, bytes)?;
    Ok(())
}

fn document(report: Report) -> Document {
    let mut blocks = vec![Block::Contents("Contents".to_owned())];
    for part in report.blocks {
        match part {
            Part::Heading { level: 1, text } => blocks.extend([Block::PageBreak, Block::title(text)]),
            Part::Heading { text, .. } => blocks.push(Block::subtitle(text)),
            Part::Paragraph { runs } => {
                let inlines = runs.into_iter().map(|run| match run.strong {
                    true => Inline::strong(run.text),
                    false => Inline::plain(run.text),
                });
                blocks.push(Block::Text(Text::of(Role::Body, inlines.collect())));
            }
            Part::List { entries } => {
                let items = entries.into_iter().map(|entry| vec![Text::new(Role::Body, entry)]);
                blocks.push(Block::List(List {
                    numbered: false,
                    items: items.collect(),
                }));
            }
            Part::Table { head, rows } => blocks.push(Block::Table(table(&head, rows))),
        }
    }
    Document {
        title: report.title,
        author: report.author,
        subject: "What every typesetter of the bench sets".to_owned(),
        language: "en".to_owned(),
        paper: Paper::A4,
        running: Running {
            head: report.head,
            foot: "Version 8".to_owned(),
            draft: false,
        },
        blocks,
    }
}

fn table(head: &[String], rows: Vec<Vec<String>>) -> Table {
    let labels: Vec<&str> = head.iter().map(String::as_str).collect();
    let mut table = Table::new(&[1.2, 4.0, 1.6, 0.8, 0.8])
        .with_head(&labels)
        .with_right(&[3, 4]);
    for row in rows {
        let cells = row.into_iter().enumerate().map(|(column, text)| {
            let role = if column < 3 { Role::Detail } else { Role::Figure };
            vec![Piece::from(Text::new(role, text))]
        });
        table.push(cells.collect());
    }
    table
}
