//! Checking that what addenda and withdrawals name is there, or gone.

use std::collections::HashMap;

use domain::{Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::addendum::positions_of;
use crate::identity::differs;
use crate::insert::padded;
use crate::ledger::Ledger;
use crate::read::lost;
use crate::row::{addendum, entry, revision};
use crate::withdraw::WITHDRAWAL;

/// What the entries speak of, counted on the way.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) revisions: u64,
    pub(crate) reports: u64,
    /// Entries about revisions recorded before.
    pub(crate) addenda: u64,
    /// Entries without a body.
    pub(crate) withdrawn: u64,
}

impl Ledger {
    /// Checks that the withdrawal at `by` removed what it names, and counts that into `named`.
    pub(crate) async fn names(
        &self,
        by: Position,
        report: &str,
        revision: Option<&str>,
        named: &mut Tally,
    ) -> Result<()> {
        let find = revision::with_entry()
            .columns([revision::Column::Id])
            .columns([entry::Column::Position, entry::Column::WithdrawnBy])
            .filter(revision::Column::ReportId.eq(report))
            .order_by_asc(revision::Column::Position);
        let rows = |db| {
            find.clone()
                .into_tuple::<(String, i64, Option<i64>)>()
                .all(db)
        };
        let rows = self.fetch("read revisions", rows).await?;
        let first = rows.first().map(|(_, position, _)| *position);
        let mut found = false;
        for (id, position, withdrawn_by) in rows {
            if position.cast_unsigned() > by || revision.is_some_and(|only| only != id) {
                continue;
            }
            found = true;
            if is_by(position, withdrawn_by, by)? {
                named.revisions += 1;
                named.withdrawn += 1;
                named.reports += u64::from(Some(position) == first);
            }
        }
        if !found {
            return Err(lost(by, "withdraws what is not there"));
        }
        let positions = positions_of(report, revision);
        let find = entry::Entity::find()
            .select_only()
            .columns([entry::Column::Position, entry::Column::WithdrawnBy])
            .filter(entry::Column::Position.in_subquery(positions))
            .filter(entry::Column::Position.lt(by.cast_signed()))
            .filter(entry::Column::Kind.ne(i16::from(WITHDRAWAL)));
        let rows = |db| find.clone().into_tuple::<(i64, Option<i64>)>().all(db);
        for (position, withdrawn_by) in self.fetch("read addenda", rows).await? {
            if is_by(position, withdrawn_by, by)? {
                named.addenda += 1;
                named.withdrawn += 1;
            }
        }
        Ok(())
    }

    /// Checks that each addendum has its row.
    pub(crate) async fn addenda_are(
        &self,
        addenda: &[(Position, u8, String, String)],
    ) -> Result<()> {
        if addenda.is_empty() {
            return Ok(());
        }
        let positions = addenda.iter().map(|(position, ..)| position.cast_signed());
        let reports = addenda.iter().map(|(_, _, report, _)| report.clone());
        let find = addendum::Entity::find()
            .filter(addendum::Column::ReportId.is_in(padded(reports.collect())))
            .filter(addendum::Column::Position.is_in(padded(positions.collect())));
        let rows = self
            .fetch("read addenda", |db| find.clone().all(db))
            .await?;
        let rows: HashMap<_, _> = rows.into_iter().map(|row| (row.position, row)).collect();
        for (position, kind, report, revision) in addenda {
            let same = rows.get(&position.cast_signed()).is_some_and(|row| {
                (row.kind, &row.report_id, &row.revision_id) == (i16::from(*kind), report, revision)
            });
            if !same {
                return Err(differs(*position, "addendum"));
            }
        }
        Ok(())
    }
}

/// Whether the withdrawal at `by`, which names the entry at `position`, is the one that removed it;
/// an earlier one may have.
fn is_by(position: i64, withdrawn_by: Option<i64>, by: Position) -> Result<bool> {
    match withdrawn_by.map(i64::cast_unsigned) {
        Some(at) if at <= by => Ok(at == by),
        _ => Err(lost(position.cast_unsigned(), "is not withdrawn")),
    }
}
