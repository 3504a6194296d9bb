//! What was withdrawn: the tombstones.

use domain::{Error, Position, Result, Timestamp, Withdrawal};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::reports::missing;
use crate::{
    Batch, Catalog, Page, PageRequest, ReportChange, WithdrawalView,
    apply::as_column,
    error::database,
    row::withdrawal::{Column, Entity, Model},
};

impl Catalog {
    /// Withdrawals, of one report or of all, the newest first.
    pub async fn withdrawals(
        &self,
        report: Option<&str>,
        page: &PageRequest,
    ) -> Result<Page<WithdrawalView>> {
        let scope = format!("withdrawals|{report:?}");
        let position = self.position();
        let after = page.after::<i64>(&scope)?;
        let wanted = Condition::all()
            .add_option(report.map(|report| Column::Report.eq(report)))
            .add_option(after.map(|at| Column::Position.lt(at)));
        let rows = Entity::find()
            .filter(wanted)
            .order_by_desc(Column::Position)
            .limit(page.limit() as u64 + 1)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let page = Page::cut(rows, page.limit(), position, &scope, |row| row.position)?;
        page.try_map(|row| Ok(view(row)))
    }

    /// What entries behind `position` changed about reports: revisions as
    /// [`Catalog::reports_after`], and withdrawals. Of one entry the withdrawal comes first.
    pub async fn changes_after(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Batch<ReportChange>> {
        let Batch { items, mut through } = self.reports_after(position, limit).await?;
        let limit = limit.max(1);
        let withdrawn = Entity::find()
            .filter(Column::Position.gt(as_column(position)))
            .filter(Column::Position.lte(as_column(through)))
            .order_by_asc(Column::Position)
            .limit(limit as u64)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let withdrawn: Vec<_> = withdrawn.into_iter().map(view).collect();
        if let Some(last) = withdrawn.last().filter(|_| withdrawn.len() == limit) {
            through = last.position;
        }
        let revisions = items.into_iter().filter(|h| h.position <= through);
        let mut items: Vec<_> = withdrawn
            .into_iter()
            .map(ReportChange::Withdrawal)
            .chain(revisions.map(ReportChange::Revision))
            .collect();
        items.sort_by_key(ReportChange::position);
        Ok(Batch { items, through })
    }

    /// Why there is no object `id` of a kind: it was never recorded, or was withdrawn, by its own id
    /// or with its whole `report`. The last withdrawal is told.
    pub(super) async fn gone(
        &self,
        kind: &'static str,
        id: &str,
        report: Option<&str>,
    ) -> Result<Error> {
        let of_report = report.map(|report| {
            let own = Column::Report.eq(report);
            match report == id {
                true => Condition::all().add(own),
                false => Condition::all().add(own).add(Column::Revision.eq("")),
            }
        });
        let by = Condition::any()
            .add(Column::Revision.eq(id))
            .add_option(of_report);
        let last = Entity::find()
            .filter(by)
            .order_by_desc(Column::Position)
            .one(&self.store().read)
            .await
            .map_err(database)?;
        Ok(match last {
            Some(row) => Error::Withdrawn {
                kind,
                id: id.to_owned(),
                position: u64::try_from(row.position).unwrap_or(0),
                reason: row.reason,
            },
            None => missing(kind, id),
        })
    }
}

fn view(row: Model) -> WithdrawalView {
    let Model {
        position,
        report,
        revision,
        recorded,
        reason,
        requested_by,
    } = row;
    WithdrawalView {
        position: u64::try_from(position).unwrap_or(0),
        recorded: Timestamp(recorded),
        withdrawal: Withdrawal {
            report_id: report,
            revision_id: (!revision.is_empty()).then_some(revision),
            reason,
            requested_by,
        },
    }
}
