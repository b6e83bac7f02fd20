//! What is still open, in lines to read: points of one kind on one screen are one line.

use domain::checker::Point;
use domain::signing::waiver_of;

use super::Scene;
use crate::view::{OpenPoint, PointAt};

/// A longer list of what a line is about is no help, in characters.
const LONGEST_NOTE: usize = 90;

/// The open points of the review, screen by screen and the heaviest first.
///
/// What both leaders waived is no open point any more; it is listed where they sign.
pub(super) fn open_points(scene: &Scene<'_>, points: &[Point]) -> Vec<OpenPoint> {
    let mut lines: Vec<(Point, Vec<String>, OpenPoint)> = Vec::new();
    let open = |point: &&Point| waiver_of(scene.workspace, scene.review, point).is_none();
    for point in points.iter().filter(open).cloned() {
        let at = PointAt {
            target: point.target.clone(),
            text: point.sentence.clone(),
            subject: point.subject.clone(),
            plain: point.code.is_plain(),
            fix: point.fix.as_ref().map(|fix| fix.label.clone()),
        };
        let alike =
            |line: &&mut (Point, Vec<String>, OpenPoint)| (line.0.code, line.0.place) == (point.code, point.place);
        match lines.iter_mut().find(alike) {
            Some((_, subjects, line)) => {
                if subjects.last() != Some(&point.subject) {
                    subjects.push(point.subject);
                }
                line.each.push(at);
            }
            None => {
                let line = OpenPoint {
                    code: point.code.word().to_owned(),
                    severity: point.code.severity(),
                    place: point.place,
                    text: point.sentence.clone(),
                    note: String::new(),
                    each: vec![at],
                };
                lines.push((point.clone(), vec![point.subject], line));
            }
        }
    }
    lines
        .into_iter()
        .map(|(point, subjects, line)| read(&point, &subjects, line))
        .collect()
}

/// A line as it is read: one point by its own sentence, several by their number and what they are about.
fn read(point: &Point, subjects: &[String], line: OpenPoint) -> OpenPoint {
    if line.each.len() == 1 {
        return line;
    }
    let note = subjects.join(", ");
    OpenPoint {
        text: point.code.many(line.each.len()),
        note: if note.chars().count() > LONGEST_NOTE {
            String::new()
        } else {
            note
        },
        ..line
    }
}
