//! What curations do to an analysis. Pure, and the same for every analysis of every revision, so
//! that judgements survive a re-analysis: each is resolved anew by the words it is about.

mod retain;
mod target;
mod value;

use std::collections::{BTreeMap, HashMap, HashSet};

use target::Read;
use value::{figure, set_in_figure, set_in_statement, statement};

use crate::curation::{Curation, CurationState, Field, FieldValue, Judgement, TargetKind};
use crate::{Analysis, Document, Figure, Position, Statement};

/// A curation where it stands in the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Curated {
    /// Its place.
    pub position: Position,
    /// The curation.
    pub curation: Curation,
}

/// What became of a curation, and what it is about now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// What became of it.
    pub state: CurationState,
    /// The statement or figure it was resolved to.
    pub target: Option<Target>,
}

/// A statement or figure of the overlaid analysis, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target {
    /// Which list.
    pub kind: TargetKind,
    /// Where in it.
    pub index: usize,
}

/// What people judged of one statement or figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Fields that a curation says or rejects, with its position.
    pub fields: Vec<(Field, Position)>,
    /// The curation that rejects all of it.
    pub rejected_by: Option<Position>,
    /// The curation that added it.
    pub added_by: Option<Position>,
}

/// An analysis with the judgements of people laid over it.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// The analysis: corrected, and what was added behind what was read. What was rejected stays.
    pub analysis: Analysis,
    /// What was judged, of those that anything was judged of.
    pub marks: BTreeMap<Target, Marks>,
    /// What became of each curation, by its position.
    pub fates: BTreeMap<Position, Fate>,
}

/// Lays `curations`, all of one report in the order of the ledger, over what was read out of
/// `document`, the text of `revision`.
pub fn overlay(
    revision: &str,
    document: &Document,
    analysis: Analysis,
    curations: &[Curated],
) -> Overlay {
    let read = Read::of(revision, document, &analysis);
    let mut layer = Layer {
        overlay: Overlay {
            analysis,
            marks: BTreeMap::new(),
            fates: fates_of_undoing(curations),
        },
        winners: HashMap::new(),
    };
    // What is added can be judged, too.
    for one in curations {
        layer.add(one, &read);
    }
    let read = Read::of(revision, document, &layer.overlay.analysis);
    let found: Vec<_> = curations.iter().map(|one| layer.find(one, &read)).collect();
    for (one, found) in curations.iter().zip(found) {
        if let Some((target, field)) = found {
            layer.judge(one, target, field, document);
        }
    }
    layer.unlink();
    layer.overlay
}

/// What became of curations of a subject that no text belongs to: the newest that is not undone
/// counts.
pub fn fates(curations: &[Curated]) -> BTreeMap<Position, Fate> {
    let mut fates = fates_of_undoing(curations);
    let standing = curations.iter().rev().map(|one| one.position);
    let standing: Vec<_> = standing.filter(|at| !fates.contains_key(at)).collect();
    for (age, position) in standing.into_iter().enumerate() {
        let state = match age {
            0 => CurationState::Applied,
            _ => CurationState::Superseded,
        };
        fates.insert(
            position,
            Fate {
                state,
                target: None,
            },
        );
    }
    fates
}

/// The fates of undoings and of what they undo.
fn fates_of_undoing(curations: &[Curated]) -> BTreeMap<Position, Fate> {
    let all: HashSet<Position> = curations.iter().map(|one| one.position).collect();
    let mut fates = BTreeMap::new();
    let mut put = |at, state| {
        let target = None;
        fates.insert(at, Fate { state, target })
    };
    for one in curations {
        if let Judgement::Undo { position, .. } = one.curation.judgement {
            match all.contains(&position) && position < one.position {
                true => {
                    put(position, CurationState::Undone);
                    put(one.position, CurationState::Applied)
                }
                false => put(one.position, CurationState::AnchorLost),
            };
        }
    }
    fates
}

/// Whose curation takes whose place: those about the same field of the same target, or about all
/// of it.
type Key = (Target, Option<Field>);

struct Layer {
    overlay: Overlay,
    /// The newest curation so far of each key.
    winners: HashMap<Key, Position>,
}

impl Layer {
    fn settle(&mut self, position: Position, state: CurationState, target: Option<Target>) {
        let fate = Fate { state, target };
        self.overlay.fates.insert(position, fate);
    }

    /// Adds what `one` says is missing, where the analyser does not read it by now.
    fn add(&mut self, one: &Curated, read: &Read<'_>) {
        let position = one.position;
        if self.overlay.fates.contains_key(&position) {
            return;
        }
        let analysis = &mut self.overlay.analysis;
        let (added, known) = match &one.curation.judgement {
            Judgement::Statement(added) => {
                let Some(statement) = statement(added, read.document) else {
                    return self.settle(position, CurationState::AnchorLost, None);
                };
                let same = |known: &Statement| known.cue == statement.cue;
                let known = analysis.statements.iter().position(same);
                if known.is_none() {
                    analysis.statements.push(statement);
                }
                (TargetKind::Statement, known)
            }
            Judgement::Figure(added) => {
                let Some(figure) = figure(added, read.document, analysis) else {
                    return self.settle(position, CurationState::AnchorLost, None);
                };
                let same =
                    |known: &Figure| known.text == figure.text && known.measure == figure.measure;
                let known = analysis.figures.iter().position(same);
                if known.is_none() {
                    analysis.figures.push(figure);
                }
                (TargetKind::Figure, known)
            }
            _ => return,
        };
        let last = match added {
            TargetKind::Statement => analysis.statements.len() - 1,
            TargetKind::Figure => analysis.figures.len() - 1,
        };
        let target = Target {
            kind: added,
            index: known.unwrap_or(last),
        };
        match known {
            Some(_) => self.settle(position, CurationState::Superseded, Some(target)),
            None => {
                self.overlay.marks.entry(target).or_default().added_by = Some(position);
                self.settle(position, CurationState::Applied, Some(target));
            }
        }
    }

    /// What `one` judges, and which field of it; `None` where it is settled.
    fn find(&mut self, one: &Curated, read: &Read<'_>) -> Option<Key> {
        if self.overlay.fates.contains_key(&one.position) {
            return None;
        }
        let (anchor, field) = match &one.curation.judgement {
            Judgement::Field { anchor, field, .. } => (anchor, Some(*field)),
            Judgement::Rejection(anchor) => (anchor, None),
            // Settled by `add` and `fates_of_undoing`, or of another subject.
            _ => return None,
        };
        match read.target(anchor) {
            Some(target) => Some((target, field)),
            None => {
                self.settle(one.position, CurationState::AnchorLost, None);
                None
            }
        }
    }

    fn judge(&mut self, one: &Curated, target: Target, field: Option<Field>, document: &Document) {
        let position = one.position;
        if let Judgement::Field { field, value, .. } = &one.curation.judgement
            && self.set(target, *field, value.as_ref(), document).is_none()
        {
            return self.settle(position, CurationState::AnchorLost, Some(target));
        }
        let marks = self.overlay.marks.entry(target).or_default();
        match field {
            Some(field) => {
                marks.fields.retain(|(known, _)| *known != field);
                marks.fields.push((field, position));
            }
            None => marks.rejected_by = Some(position),
        }
        if let Some(before) = self.winners.insert((target, field), position) {
            self.settle(before, CurationState::Superseded, Some(target));
        }
        self.settle(position, CurationState::Applied, Some(target));
    }

    /// Lets no figure point to what was rejected.
    fn unlink(&mut self) {
        let Overlay {
            analysis, marks, ..
        } = &mut self.overlay;
        let is_rejected = |kind, index: &mut u32| {
            let index = *index as usize;
            let marks = marks.get(&Target { kind, index });
            marks.is_some_and(|marks| marks.rejected_by.is_some())
        };
        for figure in &mut analysis.figures {
            figure
                .holder
                .take_if(|index| is_rejected(TargetKind::Statement, index));
            figure
                .part_of
                .take_if(|index| is_rejected(TargetKind::Figure, index));
        }
    }

    /// Sets a field; `None` where the words of the value are not in the text, and nothing was set.
    fn set(
        &mut self,
        target: Target,
        field: Field,
        value: Option<&FieldValue>,
        document: &Document,
    ) -> Option<()> {
        let analysis = &mut self.overlay.analysis;
        match target.kind {
            TargetKind::Statement => {
                let statement = analysis.statements.get_mut(target.index)?;
                set_in_statement(statement, field, value, document)
            }
            TargetKind::Figure => {
                set_in_figure(analysis.figures.get_mut(target.index)?, field, value)
            }
        }
    }
}

#[cfg(test)]
mod tests;
