//! An analysis without what was judged to be none.

use super::Target;
use crate::{Analysis, TargetKind};

impl Analysis {
    /// The statements and figures that `stands` says yes to. A figure whose statement is left out is
    /// the outlet's own, and a part whose whole is left out stands alone.
    pub fn retaining(mut self, stands: impl Fn(Target) -> bool) -> Self {
        let statements = renumbered(TargetKind::Statement, self.statements.len(), &stands);
        let figures = renumbered(TargetKind::Figure, self.figures.len(), &stands);
        keep(&mut self.statements, &statements);
        keep(&mut self.figures, &figures);
        let now = |list: &[Option<u32>], index: u32| list.get(index as usize).copied().flatten();
        for figure in &mut self.figures {
            figure.holder = figure.holder.and_then(|index| now(&statements, index));
            figure.part_of = figure.part_of.and_then(|index| now(&figures, index));
        }
        self
    }
}

/// The new index of each of `count` items; `None` for those that are left out.
fn renumbered(kind: TargetKind, count: usize, stands: impl Fn(Target) -> bool) -> Vec<Option<u32>> {
    let mut next = 0;
    let number = |index| {
        let number = next;
        stands(Target { kind, index }).then(|| {
            next += 1;
            number
        })
    };
    (0..count).map(number).collect()
}

fn keep<T>(items: &mut Vec<T>, numbers: &[Option<u32>]) {
    let mut numbers = numbers.iter();
    items.retain(|_| numbers.next().is_some_and(Option::is_some));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_what_is_left() {
        let kind = TargetKind::Figure;
        let stands = |target: Target| target.index != 1;
        let numbers = renumbered(kind, 4, stands);
        assert_eq!(numbers, [Some(0), None, Some(1), Some(2)]);
        let mut items = vec!["a", "b", "c", "d"];
        keep(&mut items, &numbers);
        assert_eq!(items, ["a", "c", "d"]);
    }
}
