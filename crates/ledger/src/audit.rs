//! Checking that what addenda and withdrawals name is there, or gone.

use domain::{Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::addendum::positions_of;
use crate::identity::differs;
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
        let find = revision::Entity::find()
            .filter(revision::Column::ReportId.eq(report))
            .order_by_asc(revision::Column::Position)
            .find_also_related(entry::Entity);
        let rows = self
            .fetch("read revisions", |db| find.clone().all(db))
            .await?;
        let first = rows.first().map(|(row, _)| row.position);
        let before = |position: i64| position.cast_unsigned() < by;
        let mut found = false;
        for (row, entry) in &rows {
            if !before(row.position) || revision.is_some_and(|id| id != row.id) {
                continue;
            }
            found = true;
            match entry.as_ref().and_then(|entry| entry.withdrawn_by) {
                Some(at) if at.cast_unsigned() == by => {
                    named.revisions += 1;
                    named.withdrawn += 1;
                    named.reports += u64::from(Some(row.position) == first);
                }
                Some(at) if at.cast_unsigned() < by => (),
                _ => return Err(lost(row.position.cast_unsigned(), "is not withdrawn")),
            }
        }
        if !found {
            return Err(lost(by, "withdraws what is not there"));
        }
        let positions = positions_of(report, revision);
        let find = entry::Entity::find()
            .filter(entry::Column::Position.in_subquery(positions))
            .filter(entry::Column::Position.lt(by.cast_signed()))
            .filter(entry::Column::Kind.ne(i16::from(WITHDRAWAL)));
        let rows = self
            .fetch("read addenda", |db| find.clone().all(db))
            .await?;
        for row in rows {
            match row.withdrawn_by.map(i64::cast_unsigned) {
                Some(at) if at == by => {
                    named.addenda += 1;
                    named.withdrawn += 1;
                }
                Some(at) if at < by => (),
                _ => return Err(lost(row.position.cast_unsigned(), "is not withdrawn")),
            }
        }
        Ok(())
    }

    /// Checks that each addendum has its row.
    pub(crate) async fn addenda_are(
        &self,
        addenda: &[(Position, u8, String, String)],
    ) -> Result<()> {
        for (position, kind, report, revision) in addenda {
            let key = (report.clone(), revision.clone(), position.cast_signed());
            let find = addendum::Entity::find_by_id(key);
            let row = self
                .fetch("read addenda", |db| find.clone().one(db))
                .await?;
            if row.is_none_or(|row| row.kind != i16::from(*kind)) {
                return Err(differs(*position, "addendum"));
            }
        }
        Ok(())
    }
}
