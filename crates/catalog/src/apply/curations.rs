//! Judgements of people: each is remembered, and what became of it is worked out anew whenever
//! something is recorded about its subject.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Analysis, Curated, Curation, CurationState, Entry, EntryBody, Fate, Judgement, Overlay,
    Position, Result, Revision, Subject, TargetKind, Withdrawal, fates, overlay,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{as_column, column, insert::LOOKUP, rows};
use crate::{
    error::database,
    payload::{self, CurationRow, RevisionRow},
    read, row,
};

/// Applies curations, one after the other.
pub(super) async fn apply<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    for entry in entries {
        let Some(EntryBody::Curation(curation)) = &entry.body else {
            continue;
        };
        remember(connection, entry, curation).await?;
        let subject = curation.judgement.subject();
        settle(connection, &column(&subject.key().0)).await?;
    }
    Ok(())
}

/// Works out anew what became of the curations of the reports that `entries` are about.
pub(super) async fn follow<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    use row::curation::{Column, Entity};
    let any = Entity::find().select_only().column(Column::Position);
    let any: Option<i64> = any
        .limit(1)
        .into_tuple()
        .one(connection)
        .await
        .map_err(database)?;
    if any.is_none() {
        return Ok(());
    }
    let reports: BTreeSet<&str> = entries.iter().filter_map(report).collect();
    let reports: Vec<&str> = reports.into_iter().collect();
    for some in reports.chunks(LOOKUP) {
        let judged: Vec<String> = Entity::find()
            .select_only()
            .column(Column::Subject)
            .distinct()
            .filter(Column::Subject.is_in(some.iter().copied()))
            .into_tuple()
            .all(connection)
            .await
            .map_err(database)?;
        for subject in judged {
            settle(connection, &subject).await?;
        }
    }
    Ok(())
}

/// The report that an entry adds to or takes from.
fn report(entry: &Entry) -> Option<&str> {
    match entry.body.as_ref()? {
        EntryBody::Revision { report, .. } => Some(&report.id),
        EntryBody::Analysis { report_id, .. } => Some(report_id),
        EntryBody::Withdrawal(withdrawal) => Some(&withdrawal.report_id),
        EntryBody::Curation(_) => None,
    }
}

/// Deletes what was judged of content that is withdrawn: it quotes it.
pub(super) async fn remove<C: ConnectionTrait>(
    connection: &C,
    withdrawal: &Withdrawal,
) -> Result<()> {
    use row::curation::{Column, Entity};
    let only = withdrawal.revision_id.as_ref();
    let withdrawn = Condition::all()
        .add(Column::Subject.eq(&withdrawal.report_id))
        .add_option(only.map(|id| Column::Revision.eq(id)));
    let delete = Entity::delete_many().filter(withdrawn).exec(connection);
    delete.await.map(drop).map_err(database)
}

async fn remember<C: ConnectionTrait>(
    connection: &C,
    entry: &Entry,
    curation: &Curation,
) -> Result<()> {
    let subject = curation.judgement.subject();
    let (actor_a, actor_b) = match &subject {
        Subject::Actors(a, b) => (column(a), column(b)),
        Subject::Report { .. } | Subject::Outlet(_) => Default::default(),
    };
    let (subject, revision) = subject.key();
    let row: row::curation::ActiveModel = row::curation::Model {
        position: as_column(entry.position),
        subject: column(&subject),
        revision: column(&revision),
        actor_a,
        actor_b,
        curator: column(&curation.curator),
        recorded: entry.recorded.0,
        // Until it is settled.
        state: CurationState::AnchorLost.name().to_owned(),
        target: String::new(),
        payload: payload::encode(&CurationRow::of(curation))?,
    }
    .into();
    let insert = row::curation::Entity::insert(row).exec_without_returning(connection);
    insert.await.map(drop).map_err(database)
}

/// Works out what became of all curations of a subject.
async fn settle<C: ConnectionTrait>(connection: &C, subject: &str) -> Result<()> {
    use row::curation::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::Subject.eq(subject))
        .order_by_asc(Column::Position)
        .all(connection)
        .await
        .map_err(database)?;
    let curations = rows.iter().map(curated).collect::<Result<Vec<_>>>()?;
    let is_report = |one: &Curated| {
        let subject = one.curation.judgement.subject();
        matches!(subject, Subject::Report { .. })
    };
    let settled = match curations.first() {
        Some(first) if is_report(first) => match shown(connection, subject).await? {
            Some(revision) => told(&revision, &curations),
            None => lost(&curations),
        },
        _ => told_alone(fates(&curations)),
    };
    for row in rows {
        let position = u64::try_from(row.position).unwrap_or(0);
        let Some((state, target)) = settled.get(&position) else {
            continue;
        };
        if (row.state.as_str(), &row.target) == (state.name(), target) {
            continue;
        }
        Entity::update_many()
            .col_expr(Column::State, Expr::value(state.name()))
            .col_expr(Column::Target, Expr::value(target.as_str()))
            .filter(Column::Position.eq(row.position))
            .exec(connection)
            .await
            .map_err(database)?;
    }
    Ok(())
}

type Settled = BTreeMap<Position, (CurationState, String)>;

/// What became of curations of the report that `revision` is shown of.
fn told(revision: &Revision, curations: &[Curated]) -> Settled {
    let Revision {
        id,
        document,
        analysis,
        ..
    } = revision;
    let Overlay {
        analysis, fates, ..
    } = overlay(id, document, analysis.clone(), curations);
    let settled = fates.into_iter().map(|(position, fate)| {
        let Fate { state, target } = fate;
        let target = target.and_then(|target| match target.kind {
            TargetKind::Statement => {
                let statement = analysis.statements.get(target.index)?;
                Some(rows::statement_id(id, statement))
            }
            TargetKind::Figure => {
                let figure = analysis.figures.get(target.index)?;
                Some(rows::figure_id(id, figure))
            }
        });
        (position, (state, target.unwrap_or_default()))
    });
    settled.collect()
}

/// Nothing is left of the report.
fn lost(curations: &[Curated]) -> Settled {
    let mut fates = fates(curations);
    for one in curations {
        if let Some(fate) = fates.get_mut(&one.position)
            && !matches!(one.curation.judgement, Judgement::Undo { .. })
            && fate.state != CurationState::Undone
        {
            fate.state = CurationState::AnchorLost;
        }
    }
    told_alone(fates)
}

fn told_alone(fates: BTreeMap<Position, Fate>) -> Settled {
    let fates = fates.into_iter();
    fates
        .map(|(position, fate)| (position, (fate.state, String::new())))
        .collect()
}

pub(crate) fn curated(row: &row::curation::Model) -> Result<Curated> {
    let curation = payload::decode::<CurationRow>("curation", &row.payload)?;
    Ok(Curated {
        position: u64::try_from(row.position).unwrap_or(0),
        curation: curation.into_domain()?,
    })
}

/// The revision that a report is shown by, as it is read now.
async fn shown<C: ConnectionTrait>(connection: &C, report: &str) -> Result<Option<Revision>> {
    let found = row::report::Entity::find_by_id(report.to_owned());
    let Some(found) = found.one(connection).await.map_err(database)? else {
        return Ok(None);
    };
    let revision = row::revision::Entity::find_by_id(found.position);
    let Some(revision) = revision.one(connection).await.map_err(database)? else {
        return Ok(None);
    };
    let (first, end) = super::seqs(found.position);
    macro_rules! read {
        ($table:ident, $read:path) => {{
            let rows = row::$table::Entity::find()
                .filter(row::$table::Column::Seq.gte(first))
                .filter(row::$table::Column::Seq.lt(end))
                .order_by_asc(row::$table::Column::Seq);
            let rows = rows.all(connection).await.map_err(database)?;
            rows.iter().map($read).collect::<Result<Vec<_>>>()?
        }};
    }
    let analysis = Analysis {
        analyser: revision.analyser.clone(),
        statements: read!(statement, read::statement),
        figures: read!(figure, read::figure),
    };
    let text = payload::decode::<RevisionRow>("revision", &revision.payload)?;
    text.into_domain(analysis).map(Some)
}
