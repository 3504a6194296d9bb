//! Judgements of people: each is remembered, and what became of it, and of what it is about, is worked
//! out anew whenever something is recorded about its subject.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Analysis, Curated, Curation, CurationState, Entry, EntryBody, Fate, Judgement, Merges, Overlay,
    Position, Result, Subject, TargetKind, Withdrawal, fates, overlay,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    as_column, column,
    insert::{LOOKUP, Sheets},
    rows::AnalysisRows,
};
use crate::{
    error::database,
    payload::{self, AnalysisRow, Body, CurationRow},
    row,
};

/// Applies curations, one after the other.
pub(super) async fn apply<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    for entry in entries {
        let Some(EntryBody::Curation(curation)) = &entry.body else {
            continue;
        };
        remember(connection, entry, curation).await?;
        let subject = curation.judgement.subject();
        let at = Some(as_column(entry.position));
        settle(connection, &column(&subject.key().0), at).await?;
    }
    Ok(())
}

/// Works out anew what became of the curations of the reports that `entries` are about.
pub(super) async fn follow<C: ConnectionTrait>(connection: &C, entries: &[Entry]) -> Result<()> {
    use row::curation::{Column, Entity};
    let reports: BTreeSet<&str> = entries.iter().filter_map(report).collect();
    let reports: Vec<&str> = reports.into_iter().collect();
    if reports.is_empty() {
        return Ok(());
    }
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
            settle(connection, &subject, None).await?;
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

/// Deletes what was judged of content that is withdrawn, which it quotes, and what it did to the rest.
pub(super) async fn withdraw<C: ConnectionTrait>(
    connection: &C,
    withdrawal: &Withdrawal,
) -> Result<()> {
    use row::curation::{Column, Entity};
    let only = withdrawal.revision_id.as_ref();
    let withdrawn = Condition::all()
        .add(Column::Subject.eq(&withdrawal.report_id))
        .add_option(only.map(|id| Column::Revision.eq(id)));
    let delete = Entity::delete_many().filter(withdrawn).exec(connection);
    match delete.await.map_err(database)?.rows_affected {
        0 => Ok(()),
        _ => settle(connection, &withdrawal.report_id, None).await,
    }
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

/// Works out what became of all curations of a subject. Where the subject is a report, what is shown
/// of it is made anew, and stands from then on at `at` where one is given.
async fn settle<C: ConnectionTrait>(connection: &C, subject: &str, at: Option<i64>) -> Result<()> {
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
    // A report of which nothing is judged any more has no subject left to tell.
    let settled = match curations.first().is_none_or(is_report) {
        true => show(connection, subject, &curations, at).await?,
        false => told_alone(fates(&curations)),
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

/// Lays the curations of a report over every revision of it, and tells what became of each in the
/// one that lists show.
async fn show<C: ConnectionTrait>(
    connection: &C,
    report: &str,
    curations: &[Curated],
    at: Option<i64>,
) -> Result<Settled> {
    let mut settled = lost(curations);
    let shown = row::report::Entity::find_by_id(report.to_owned());
    let Some(shown) = shown.one(connection).await.map_err(database)? else {
        return Ok(settled);
    };
    let revisions = row::revision::Entity::find()
        .filter(row::revision::Column::Report.eq(report))
        .filter(row::revision::Column::Newest.eq(true))
        .order_by_asc(row::revision::Column::Position);
    for row in revisions.all(connection).await.map_err(database)? {
        let is_head = row.position == shown.position;
        let body = Body::open(&row.payload)?;
        let read = read(&row, &body)?;
        let document = body.text()?.into_domain(Analysis::default())?.document;
        let overlaid = overlay(&row.id, &document, read.clone(), curations);
        if is_head {
            settled = told(&row.id, &overlaid);
        }
        if row.uncurated.is_empty() && overlaid.marks.is_empty() {
            continue;
        }
        let uncurated = match overlaid.marks.is_empty() {
            true => Vec::new(),
            false => payload::encode(&AnalysisRow::of(&read))?,
        };
        let after = row::revision::Model {
            position: at.filter(|_| is_head).unwrap_or(row.position),
            uncurated,
            ..row.clone()
        };
        rewrite(connection, row.position, after, &body, &overlaid, is_head).await?;
    }
    Ok(settled)
}

/// What the analyser read, whatever people have made of it.
pub(super) fn read(revision: &row::revision::Model, body: &Body) -> Result<Analysis> {
    if revision.uncurated.is_empty() {
        return body.analysis(&revision.analyser);
    }
    let kept = payload::decode::<AnalysisRow>("analysis", &revision.uncurated)?;
    kept.into_domain()
}

/// Makes the rows of a revision anew that stood at `before`, with the text that `body` has.
async fn rewrite<C: ConnectionTrait>(
    connection: &C,
    before: i64,
    mut after: row::revision::Model,
    body: &Body,
    overlaid: &Overlay,
    is_head: bool,
) -> Result<()> {
    use row::report::{Column, Entity};
    super::clear(connection, before).await?;
    let gone = row::revision::Entity::delete_by_id(before);
    gone.exec(connection).await.map_err(database)?;
    let (report, position) = (after.report.clone(), after.position);
    let stands = u64::try_from(position).unwrap_or(0);
    let mut rows = AnalysisRows::of(stands, &after, &overlaid.analysis, &overlaid.marks)?;
    if is_head {
        rows.show(&overlaid.marks);
    }
    after.payload = rows.items.with_text_of(body)?;
    let mut sheets = Sheets::default();
    sheets.add_analysis(after, rows);
    sheets.write(connection).await?;
    if is_head && position != before {
        Entity::update_many()
            .col_expr(Column::Position, Expr::value(position))
            .filter(Column::Id.eq(report))
            .exec(connection)
            .await
            .map_err(database)?;
    }
    Ok(())
}

/// Gives the rows of a revision back what the analyser read: another analysis takes its place.
pub(super) async fn restore<C: ConnectionTrait>(
    connection: &C,
    revision: &row::revision::Model,
) -> Result<()> {
    if revision.uncurated.is_empty() {
        return Ok(());
    }
    let body = Body::open(&revision.payload)?;
    let read = Overlay {
        analysis: read(revision, &body)?,
        marks: BTreeMap::new(),
        fates: BTreeMap::new(),
    };
    let after = row::revision::Model {
        uncurated: Vec::new(),
        ..revision.clone()
    };
    rewrite(connection, revision.position, after, &body, &read, false).await
}

type Settled = BTreeMap<Position, (CurationState, String)>;

/// What became of the curations of a report that is shown by `revision`.
fn told(revision: &str, overlaid: &Overlay) -> Settled {
    let Overlay {
        analysis, fates, ..
    } = overlaid;
    let settled = fates.iter().map(|(position, fate)| {
        let Fate { state, target } = fate;
        let target = target.and_then(|target| match target.kind {
            TargetKind::Statement => analysis
                .statements
                .get(target.index)
                .map(|statement| statement.id(revision)),
            TargetKind::Figure => analysis
                .figures
                .get(target.index)
                .map(|figure| figure.id(revision)),
        });
        (*position, (*state, target.unwrap_or_default()))
    });
    settled.collect()
}

/// Who is one, by the judgements that count.
pub(crate) async fn merges<C: ConnectionTrait>(connection: &C) -> Result<Merges> {
    use row::curation::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::ActorA.ne(""))
        .filter(Column::State.eq(CurationState::Applied.name()))
        .order_by_asc(Column::Position)
        .all(connection)
        .await
        .map_err(database)?;
    let judged = rows.iter().map(curated).collect::<Result<Vec<_>>>()?;
    let verdicts = judged
        .iter()
        .filter_map(|one| match &one.curation.judgement {
            Judgement::Actors { a, b, verdict } => Some((a.as_str(), b.as_str(), *verdict)),
            // An undo of one counts, too.
            _ => None,
        });
    Ok(Merges::of(&verdicts.collect::<Vec<_>>()))
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
