//! Checking what the ledger keeps beside the log against what the log says.
//!
//! Reports, revisions and captures stand in tables of their own, which no leaf covers: a lost
//! revision would be recorded a second time, a lost capture could not be fetched. What they must
//! hold follows from the entries' bodies, which only the ingestion service can read.

use std::collections::HashMap;

use domain::{Error, Head, Position, Report, Result, Sha256, Timestamp};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter,
};

use crate::audit::Tally;
use crate::insert::padded;
use crate::ledger::Ledger;
use crate::read::{Entry, lost};
use crate::row::{addendum, report, revision};
use crate::verify::Progress;
use crate::withdraw::WITHDRAWAL;

/// What an entry's body says it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// It records a revision.
    Revision(Identity),
    /// It adds to a revision recorded before, or judges something that is none.
    Addendum {
        /// Id of the report, or the key of the subject judged.
        report_id: String,
        /// Id of the revision; empty where it is about none.
        revision_id: String,
    },
    /// It withdraws a revision, or all of a report where there is no id of one.
    Withdrawal {
        /// Id of the report.
        report_id: String,
        /// Id of the revision.
        revision_id: Option<String>,
    },
}

/// A revision that an entry records.
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
    /// Compares reports, revisions, captures and addenda with what `identify` reads out of kind
    /// and body of all entries up to the head that have a body, and what is withdrawn with what the
    /// withdrawals name; it answers `None` for a body that it cannot read.
    /// Captures are unpacked and hashed. `progress` is called now and then; its checkpoints stay
    /// 0. [`Ledger::verify`] is what makes the bodies themselves trustworthy: call it first.
    ///
    /// # Errors
    /// `DataLoss` that names the first entry whose rows are missing or are not what it says, or
    /// says that there are rows which no entry speaks of.
    pub async fn verify_identities(
        &self,
        identify: impl Fn(u8, &[u8]) -> Option<Subject> + Send + Sync,
        mut progress: impl FnMut(Progress),
    ) -> Result<()> {
        loop {
            let head = self.head().await?;
            let result = self.identities_up_to(head, &identify, &mut progress).await;
            // What is withdrawn while this looks would seem to be lost.
            if result.is_ok() || !self.withdrawn_since(head.position).await? {
                return result;
            }
        }
    }

    async fn withdrawn_since(&self, position: Position) -> Result<bool> {
        let find = addendum::Entity::find()
            .filter(addendum::Column::Kind.eq(i16::from(WITHDRAWAL)))
            .filter(addendum::Column::Position.gt(position.cast_signed()));
        let found = self
            .fetch("read withdrawals", |db| find.clone().one(db))
            .await?;
        Ok(found.is_some())
    }

    async fn identities_up_to(
        &self,
        head: Head,
        identify: &(impl Fn(u8, &[u8]) -> Option<Subject> + Send + Sync),
        progress: &mut impl FnMut(Progress),
    ) -> Result<()> {
        let mut so_far = Progress {
            last: head.position,
            ..Progress::default()
        };
        // What the bodies say, and how many entries have none.
        let mut said = Tally::default();
        // What the withdrawals name.
        let mut named = Tally::default();
        let mut after = 0;
        while after < head.position {
            let page = self.read(after, PAGE, BYTES).await?;
            let page = page.iter().filter(|entry| entry.position <= head.position);
            let page: Vec<&Entry> = page.collect();
            after = page.last().map_or(head.position, |entry| entry.position);
            so_far.entries += page.len() as u64;
            let (mut identities, mut addenda) = (Vec::new(), Vec::new());
            for entry in page {
                let position = entry.position;
                if entry.withdrawn_by != 0 {
                    said.withdrawn += 1;
                    continue;
                }
                match identify(entry.kind, &entry.body) {
                    Some(Subject::Revision(identity)) => identities.push((position, identity)),
                    Some(Subject::Addendum {
                        report_id,
                        revision_id,
                    }) => addenda.push((position, entry.kind, report_id, revision_id)),
                    Some(Subject::Withdrawal {
                        report_id,
                        revision_id,
                    }) => {
                        let key = revision_id.clone().unwrap_or_default();
                        addenda.push((position, entry.kind, report_id.clone(), key));
                        self.names(position, &report_id, revision_id.as_deref(), &mut named)
                            .await?;
                    }
                    None => return Err(lost(position, "says nothing that can be read")),
                }
            }
            said.revisions += identities.len() as u64;
            said.reports += self.identities_are(&identities).await?;
            said.addenda += addenda.len() as u64;
            self.addenda_are(&addenda).await?;
            progress(so_far);
        }
        if said.withdrawn != named.withdrawn {
            return Err(Error::DataLoss(format!(
                "{} entries have no body, the withdrawals name {}",
                said.withdrawn, named.withdrawn
            )));
        }
        said.revisions += named.revisions;
        said.reports += named.reports;
        said.addenda += named.addenda;
        self.nothing_unspoken(&head, &said).await
    }

    /// The tables hold as many rows as the entries speak of.
    async fn nothing_unspoken(&self, head: &Head, said: &Tally) -> Result<()> {
        // What was recorded since the head was read speaks for itself the next time.
        let position = head.position.cast_signed();
        let find = revision::Entity::find().filter(revision::Column::Position.lte(position));
        let kept = self
            .fetch("count revisions", |db| find.clone().count(db))
            .await?;
        let find = addendum::Entity::find().filter(addendum::Column::Position.lte(position));
        let addenda = self
            .fetch("count addenda", |db| find.clone().count(db))
            .await?;
        let known = self
            .fetch("count reports", |db| first_reports(db, position))
            .await?;
        let unspoken = self
            .fetch("count reports", reports_without_revision)
            .await?;
        let Tally {
            revisions,
            reports,
            addenda: added,
            withdrawn: _,
        } = *said;
        if (kept, known, unspoken) != (revisions, reports, 0) {
            return Err(Error::DataLoss(format!(
                "the log speaks of {revisions} revisions of {reports} reports, the tables hold \
                 {kept} of {known} and {unspoken} reports without any"
            )));
        }
        if addenda != added {
            return Err(Error::DataLoss(format!(
                "the log speaks of {added} addenda, the table holds {addenda}"
            )));
        }
        Ok(())
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

pub(crate) fn differs(position: Position, what: &str) -> Error {
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
