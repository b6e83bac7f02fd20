//! Rows and columns: a table where there is a head, otherwise a list, since Markdown knows no table without a head.

use crate::chart::Figure;
use crate::model::{List, Piece, Role, Row, Table, Text};

use super::escape::escaped;
use super::{strong, words};

/// A line to write on.
const TO_WRITE_ON: &str = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

/// The rows, under their head or as a list.
pub(super) fn table(table: &Table) -> String {
    let rows = table.rows.iter();
    if table.head.is_empty() {
        let items: Vec<String> = rows.map(item).filter(|item| !item.is_empty()).collect();
        return items.join("\n");
    }
    let head: Vec<String> = table.head.iter().map(|label| in_cell(&escaped(label))).collect();
    let rows = rows.map(|row| row.cells.iter().map(|cell| in_cell(&stacked(cell))).collect());
    under(head, rows.collect())
}

/// The numbers behind a figure, as a table.
pub(super) fn numbers(figure: &Figure) -> String {
    let cells = |row: &Vec<String>| row.iter().map(|cell| in_cell(&escaped(cell))).collect();
    if figure.head.is_empty() {
        String::new()
    } else {
        under(cells(&figure.head), figure.rows.iter().map(cells).collect())
    }
}

/// Entries behind a bullet or their number.
pub(super) fn list(list: &List) -> String {
    let entries = list.items.iter().zip(1..);
    let lines = entries.map(|(texts, number)| {
        let mark = if list.numbered {
            format!("{number}. ")
        } else {
            "- ".to_owned()
        };
        let texts: Vec<String> = texts.iter().map(words).collect();
        let indent = format!("\n{}", " ".repeat(mark.len()));
        mark + &texts.join("\\\n").replace('\n', &indent)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn under(head: Vec<String>, rows: Vec<Vec<String>>) -> String {
    let columns = head.len();
    let rule = vec!["---".to_owned(); columns];
    let rows = rows.into_iter().map(|mut cells| {
        cells.resize(columns, String::new());
        cells
    });
    let lines: Vec<String> = [head, rule].into_iter().chain(rows).map(|cells| line(&cells)).collect();
    lines.join("\n")
}

fn line(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// One row as items of a list: a cell each where each has its own label or heading, otherwise one for all of them.
fn item(row: &Row) -> String {
    let cells = row.cells.iter().filter(|cell| !stacked(cell).is_empty());
    let cells: Vec<&Vec<Piece>> = cells.collect();
    let apart = cells.len() > 1 && cells.iter().all(|cell| stands_alone(cell));
    let texts: Vec<String> = cells.iter().map(|cell| stacked(cell)).collect();
    if apart {
        return texts.iter().map(|text| of_lines(text)).collect::<Vec<_>>().join("\n");
    }
    let between = match texts.as_slice() {
        [] => return String::new(),
        // A key and its value.
        [first, ..] if first.ends_with(":**") => " ",
        texts if texts.iter().any(|text| text.contains('\n')) => "\\\n",
        _ => " · ",
    };
    of_lines(&texts.join(between))
}

/// Lines behind one bullet.
fn of_lines(text: &str) -> String {
    format!("- {}", text.replace('\n', "\n  "))
}

/// Whether a cell begins with what it is, or is a place to sign.
fn stands_alone(cell: &[Piece]) -> bool {
    match cell.iter().find(|piece| !matches!(piece, Piece::Gap(_))) {
        Some(Piece::Text(text)) => matches!(text.role, Role::Label | Role::Entry),
        Some(Piece::Rule) => true,
        _ => false,
    }
}

/// What stands in a cell, one line below the other; a key or label stands before what it names.
fn stacked(cell: &[Piece]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut label = String::new();
    for piece in cell {
        let words = match piece {
            Piece::Text(text) if is_label(text) => {
                label = format!("{} ", strong(&format!("{}:", words(text))));
                continue;
            }
            Piece::Text(text) if matches!(text.role, Role::Entry | Role::DetailEntry) => entry(&words(text)),
            Piece::Text(text) => words(text),
            Piece::Rule => TO_WRITE_ON.to_owned(),
            Piece::Gap(_) => continue,
        };
        if !words.is_empty() || !label.is_empty() {
            lines.push(std::mem::take(&mut label) + &words);
        }
    }
    if !label.is_empty() {
        lines.push(label.trim_end().to_owned());
    }
    lines.join("\\\n")
}

/// The name of an entry; one that has its own emphasis keeps it.
fn entry(words: &str) -> String {
    if words.is_empty() || words.contains("**") {
        words.to_owned()
    } else {
        strong(words)
    }
}

fn is_label(text: &Text) -> bool {
    matches!(text.role, Role::Label | Role::Key) && !words(text).is_empty()
}

/// A cell of a table has one line.
fn in_cell(text: &str) -> String {
    text.replace("\\\n", "<br>").replace('\n', " ")
}
