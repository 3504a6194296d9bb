//! One transaction that records a batch of drafts.
//!
//! Reports go first; the head row, which every writer needs, is locked as late as possible and held
//! to the commit. Reports are inserted in the order of their ids, so that two writers that meet wait
//! for each other in one direction only. Captures wait for the lock: they are packed against
//! entries, which have no position before.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::{Head, Outcome, Position, Timestamp};
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, QueryFilter, QuerySelect, Set,
};

use crate::backend::begin;
use crate::draft::{Draft, Key, Recorded};
use crate::insert::{insert, padded, prefix};
use crate::log::End;
use crate::options::Options;
use crate::row::{capture, entry, report, revision};

impl Recorded {
    fn stand(&self) -> Stand {
        Stand {
            position: self.position,
            recorded: self.recorded,
            withdrawn: false,
        }
    }
}

/// What earlier tries to commit the same drafts would have recorded. If a commit took place
/// although its answer was lost, the next try finds its rows and answers as that one would have.
pub(crate) type Attempts = HashMap<Key, Recorded>;

/// What is known of a revision that was recorded before.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stand {
    position: Position,
    recorded: Timestamp,
    withdrawn: bool,
}

/// Where revisions stand that were recorded before.
type Known = HashMap<Key, Stand>;

/// Records `drafts` in one transaction: all or none, durable when this returns. Answers in their
/// order, with the head if it moved. A draft whose revision is known, or stands in `drafts`
/// before, is unchanged. `seen` is a head that was
/// committed before this is called.
pub(crate) async fn record(
    db: &DatabaseConnection,
    drafts: &[&Draft],
    options: &Options,
    seen: &Head,
    attempts: &mut Attempts,
) -> Result<(Vec<Recorded>, Option<Head>), DbErr> {
    let mut made = attempts.clone();
    let txn = begin(db).await?;
    let mut known = known(&txn, drafts).await?;
    let mut fresh = fresh(drafts, &known);
    let mut moved = None;
    if !fresh.is_empty() {
        let mut created = insert_reports(&txn, &fresh).await?;
        let mut end = End::lock(&txn, seen).await?;
        if end.head().position != seen.position {
            // Other processes may have recorded some of them since the look above.
            known.extend(self::known(&txn, &fresh).await?);
            fresh.retain(|draft| !known.contains_key(&draft.key()));
        }
        if !fresh.is_empty() {
            let recorded = append(&txn, &fresh, &mut created, &mut end, options).await?;
            end.store(&txn, Some(options)).await?;
            attempts.extend(recorded.iter().map(|r| (r.key(), r.clone())));
            known.extend(recorded.iter().map(|r| (r.key(), r.stand())));
            made.extend(recorded.into_iter().map(|r| (r.key(), r)));
            moved = Some(end.head());
        }
    }
    txn.commit().await?;
    Ok((answers(drafts, &known, made)?, moved))
}

fn answers(drafts: &[&Draft], known: &Known, mut made: Attempts) -> Result<Vec<Recorded>, DbErr> {
    let answer = |draft: &&Draft| {
        let key = draft.key();
        let Some(&stand) = known.get(&key) else {
            return Err(DbErr::Custom(format!(
                "revision {} was not recorded",
                key.1
            )));
        };
        // Only the first of several in one batch is told that it made the entry.
        let mine = made.remove(&key).filter(|r| r.stand() == stand);
        Ok(mine.unwrap_or(Recorded {
            outcome: match stand.withdrawn {
                true => Outcome::Withdrawn,
                false => Outcome::Unchanged,
            },
            report_id: key.0,
            revision_id: key.1,
            position: stand.position,
            recorded: stand.recorded,
        }))
    };
    drafts.iter().map(answer).collect()
}

/// The drafts that are not known, each key once, in the order given.
fn fresh<'a>(drafts: &[&'a Draft], known: &Known) -> Vec<&'a Draft> {
    let mut seen = HashSet::new();
    let new = |draft: &&&Draft| !known.contains_key(&draft.key()) && seen.insert(draft.key());
    drafts.iter().filter(new).copied().collect()
}

async fn known(db: &impl ConnectionTrait, drafts: &[&Draft]) -> Result<Known, DbErr> {
    let mut known = Known::new();
    let mut rest = drafts;
    while !rest.is_empty() {
        let (chunk, left) = rest.split_at(prefix(rest.len()));
        rest = left;
        let reports: Vec<_> = chunk.iter().map(|draft| draft.report.id.clone()).collect();
        let revisions: Vec<_> = chunk.iter().map(|draft| draft.revision.clone()).collect();
        let found: Vec<(String, String, i64, i64, Option<i64>)> = revision::with_entry()
            .columns([
                revision::Column::ReportId,
                revision::Column::Id,
                revision::Column::Position,
            ])
            .columns([entry::Column::Recorded, entry::Column::WithdrawnBy])
            .filter(revision::Column::ReportId.is_in(padded(reports)))
            .filter(revision::Column::Id.is_in(padded(revisions)))
            .into_tuple()
            .all(db)
            .await?;
        known.extend(
            found
                .into_iter()
                .map(|(report, id, position, recorded, withdrawn_by)| {
                    let stand = Stand {
                        position: position.cast_unsigned(),
                        recorded: Timestamp(recorded),
                        withdrawn: withdrawn_by.is_some(),
                    };
                    ((report, id), stand)
                }),
        );
    }
    Ok(known)
}

/// Makes sure that all reports are there; answers which were not.
async fn insert_reports(
    db: &impl ConnectionTrait,
    fresh: &[&Draft],
) -> Result<HashSet<String>, DbErr> {
    let mut rows: Vec<_> = fresh.iter().map(|draft| &draft.report).collect();
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    rows.dedup_by(|a, b| a.id == b.id);
    let mut created = HashSet::new();
    let mut rest = rows.as_slice();
    while !rest.is_empty() {
        let (chunk, left) = rest.split_at(prefix(rest.len()));
        rest = left;
        let mut statement = Query::insert()
            .into_table(report::Entity)
            .columns([
                report::Column::Id,
                report::Column::Outlet,
                report::Column::Url,
                report::Column::OwnId,
            ])
            .on_conflict(
                OnConflict::column(report::Column::Id)
                    .do_nothing()
                    .to_owned(),
            )
            .returning_col(report::Column::Id)
            .to_owned();
        for row in chunk {
            statement.values_panic([
                Expr::value(&row.id),
                Expr::value(&row.outlet),
                Expr::value(&row.url),
                Expr::value(&row.own_id),
            ]);
        }
        for row in db.query_all(&statement).await? {
            created.insert(row.try_get_by_index(0)?);
        }
    }
    Ok(created)
}

/// Adds one entry per draft at the end, in the order given. `created` loses the reports whose
/// first revision this was.
async fn append(
    db: &impl ConnectionTrait,
    fresh: &[&Draft],
    created: &mut HashSet<String>,
    end: &mut End,
    options: &Options,
) -> Result<Vec<Recorded>, DbErr> {
    let mut entries = Vec::with_capacity(fresh.len());
    let mut revisions = Vec::with_capacity(fresh.len());
    let mut captures = BTreeMap::new();
    let mut all = Vec::with_capacity(fresh.len());
    for draft in fresh {
        let (recorded, leaf) = end.append(draft.kind, &draft.body, (options.clock)());
        let position = end.head().position.cast_signed();
        entries.push(entry::ActiveModel {
            position: Set(position),
            kind: Set(i16::from(draft.kind)),
            recorded: Set(recorded.0),
            leaf_hash: Set(leaf.0.to_vec()),
            size: Set(draft.body.len() as i64),
            body: Set(draft.body_packed.clone()),
            ..Default::default()
        });
        captures
            .entry(draft.capture)
            .or_insert_with(|| capture::ActiveModel {
                sha256: Set(draft.capture.0.to_vec()),
                size: Set(draft.capture_size as i64),
                bytes: Set(draft.capture_packed.clone()),
                base: Set(Some(position)),
            });
        revisions.push(revision::ActiveModel {
            report_id: Set(draft.report.id.clone()),
            id: Set(draft.revision.clone()),
            captured: Set(draft.captured.0),
            capture: Set(draft.capture.0.to_vec()),
            position: Set(position),
        });
        all.push(Recorded {
            outcome: match created.remove(&draft.report.id) {
                true => Outcome::Created,
                false => Outcome::Revised,
            },
            report_id: draft.report.id.clone(),
            revision_id: draft.revision.clone(),
            position: position.cast_unsigned(),
            recorded,
        });
    }
    insert(db, entries, None).await?;
    insert(db, revisions, None).await?;
    let there = OnConflict::column(capture::Column::Sha256)
        .do_nothing()
        .to_owned();
    insert(db, captures.into_values().collect(), Some(there)).await?;
    Ok(all)
}

#[cfg(test)]
mod tests;
