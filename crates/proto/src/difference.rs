//! What changed between two analyses, with the members themselves.

use domain::{Analysis, Change, difference};

use crate::{analysis_to_wire, pb};

/// What changed from the analysis `before`, of the revision with the id `revision_before`, to the
/// one `after`.
pub fn difference_to_wire(
    (before, revision_before): (Analysis, &str),
    (after, revision_after): (Analysis, &str),
) -> (Vec<pb::StatementChange>, Vec<pb::FigureChange>) {
    let found = difference(&before, &after);
    let old = analysis_to_wire(before, revision_before);
    let new = analysis_to_wire(after, revision_after);
    let statement = |change: Change| {
        let (before, after, fields) = sides(change, &old.statements, &new.statements);
        pb::StatementChange {
            before,
            after,
            fields,
        }
    };
    let figure = |change: Change| {
        let (before, after, fields) = sides(change, &old.figures, &new.figures);
        pb::FigureChange {
            before,
            after,
            fields,
        }
    };
    (
        found.statements.into_iter().map(statement).collect(),
        found.figures.into_iter().map(figure).collect(),
    )
}

fn sides<T: Clone>(change: Change, old: &[T], new: &[T]) -> (Option<T>, Option<T>, Vec<String>) {
    let (before, after, fields) = match change {
        Change::Added { after } => (None, Some(after), Vec::new()),
        Change::Removed { before } => (Some(before), None, Vec::new()),
        Change::Changed {
            before,
            after,
            fields,
        } => (Some(before), Some(after), fields),
    };
    (
        before.and_then(|at| old.get(at).cloned()),
        after.and_then(|at| new.get(at).cloned()),
        fields.into_iter().map(str::to_owned).collect(),
    )
}
