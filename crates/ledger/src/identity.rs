//! Checking what the ledger keeps beside the log against what the log says.
//!
//! Reports, revisions and captures stand in tables of their own, which no leaf covers: a lost
//! revision would be recorded a second time, a lost capture could not be fetched. What they must
//! hold follows from the entries' bodies, which only the ingestion service can read.

use std::collections::HashMap;

use domain::{Error, Position, Report, Result, Sha256, Timestamp};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter,
};

use crate::insert::padded;
use crate::ledger::Ledger;
use crate::read::Entry;
use crate::row::{report, revision};
use crate::verify::Progress;

/// What an entry's body says of the revision that it records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The report.
    pub report: Report,
    /// Id of the revision.
    pub revision_id: String,
    /// When it was captured.
    pub captured: Timestamp,
    /// SHA-256 of its capture.
    pub capture: Sha256,
}

impl Ledger {
    /// Compares reports, revisions and captures with what `identify` reads out of the bodies of
    /// all entries up to the head; it answers `None` for an entry that records no revision.
    /// Captures are unpacked and hashed. `progress` is called now and then; its checkpoints stay
    /// 0. [`Ledger::verify`] is what makes the bodies themselves trustworthy: call it first.
    ///
    /// # Errors
    /// `DataLoss` that names the first entry whose rows are missing or are not what it says, or
    /// says that there are rows which no entry speaks of.
    pub async fn verify_identities(
        &self,
        identify: impl Fn(u8, &[u8]) -> Option<Identity> + Send + Sync,
        mut progress: impl FnMut(Progress),
    ) -> Result<()> {
        let head = self.head().await?;
        let mut so_far = Progress {
            last: head.position,
            ..Progress::default()
        };
        let (mut revisions, mut reports) = (0, 0);
        let mut after = 0;
        while after < head.position {
            let page = self.read(after, PAGE, BYTES).await?;
            let page = page.iter().filter(|entry| entry.position <= head.position);
            let page: Vec<&Entry> = page.collect();
            after = page.last().map_or(head.position, |entry| entry.position);
            so_far.entries += page.len() as u64;
            let identify =
                |entry: &&Entry| Some((entry.position, identify(entry.kind, &entry.body)?));
            let identities: Vec<_> = page.iter().filter_map(identify).collect();
            revisions += identities.len() as u64;
            reports += self.identities_are(&identities).await?;
            progress(so_far);
        }
        // What was recorded since the head was read speaks for itself the next time.
        let position = head.position.cast_signed();
        let find = revision::Entity::find().filter(revision::Column::Position.lte(position));
        let kept = self
            .fetch("count revisions", |db| find.clone().count(db))
            .await?;
        let known = self
            .fetch("count reports", |db| first_reports(db, position))
            .await?;
        let unspoken = self
            .fetch("count reports", reports_without_revision)
            .await?;
        match (kept, known, unspoken) == (revisions, reports, 0) {
            true => Ok(()),
            false => Err(Error::DataLoss(format!(
                "the log speaks of {revisions} revisions of {reports} reports, the tables hold \
                 {kept} of {known} and {unspoken} reports without any"
            ))),
        }
    }

    /// Checks one page; answers how many of its revisions are the first of their report.
    async fn identities_are(&self, identities: &[(Position, Identity)]) -> Result<u64> {
        let ids = identities
            .iter()
            .map(|(_, identity)| identity.report.id.clone());
        let ids = padded(ids.collect());
        let find = report::Entity::find().filter(report::Column::Id.is_in(ids.clone()));
        let reports = self
            .fetch("read reports", |db| find.clone().all(db))
            .await?;
        let reports: HashMap<_, _> = reports
            .into_iter()
            .map(|row| (row.id.clone(), row))
            .collect();
        let find = revision::Entity::find().filter(revision::Column::ReportId.is_in(ids));
        let rows = self
            .fetch("read revisions", |db| find.clone().all(db))
            .await?;
        let mut first = HashMap::<String, i64>::new();
        for row in &rows {
            let least = first.entry(row.report_id.clone()).or_insert(row.position);
            *least = Ord::min(*least, row.position);
        }
        let rows = rows
            .into_iter()
            .map(|row| ((row.report_id.clone(), row.id.clone()), row));
        let rows: HashMap<_, _> = rows.collect();
        let mut firsts = 0;
        for (position, identity) in identities {
            let report = &identity.report;
            let row = rows.get(&(report.id.clone(), identity.revision_id.clone()));
            let same = row.is_some_and(|row| {
                row.position.cast_unsigned() == *position
                    && row.captured == identity.captured.0
                    && row.capture == identity.capture.0
            });
            if !same {
                return Err(differs(*position, "revision"));
            }
            let is_first = first.get(&report.id) == Some(&position.cast_signed());
            firsts += u64::from(is_first);
            let same = reports.get(&report.id).is_some_and(|row| {
                let kept = (&row.outlet, &row.url, &row.own_id);
                !is_first || kept == (&report.outlet, &report.url, &report.own_id)
            });
            if !same {
                return Err(differs(*position, "report"));
            }
            if self.capture(identity.capture).await?.is_none() {
                return Err(differs(*position, "capture"));
            }
        }
        Ok(firsts)
    }
}

/// Entries and bytes of bodies looked at together.
const PAGE: u64 = 128;
const BYTES: usize = 4 << 20;

fn differs(position: Position, what: &str) -> Error {
    Error::DataLoss(format!(
        "the {what} of entry {position} is missing or not what it says"
    ))
}

/// How many reports have a revision up to `position`.
async fn first_reports(db: &DatabaseConnection, position: i64) -> Result<u64, sea_orm::DbErr> {
    let column = Expr::col(revision::Column::ReportId).count_distinct();
    let count = Query::select()
        .expr(column)
        .from(revision::Entity)
        .and_where(Expr::col(revision::Column::Position).lte(position))
        .to_owned();
    counted(db, &count).await
}

/// How many reports have no revision at all.
async fn reports_without_revision(db: &DatabaseConnection) -> Result<u64, sea_orm::DbErr> {
    let revisions = Query::select()
        .column(revision::Column::ReportId)
        .from(revision::Entity)
        .to_owned();
    let count = Query::select()
        .expr(Expr::col(report::Column::Id).count())
        .from(report::Entity)
        .and_where(Expr::col(report::Column::Id).not_in_subquery(revisions))
        .to_owned();
    counted(db, &count).await
}

async fn counted(
    db: &DatabaseConnection,
    count: &sea_orm::sea_query::SelectStatement,
) -> Result<u64, sea_orm::DbErr> {
    let row = db.query_one(count).await?;
    let count = row.map(|row| row.try_get_by_index::<i64>(0)).transpose()?;
    Ok(count.unwrap_or(0).cast_unsigned())
}
