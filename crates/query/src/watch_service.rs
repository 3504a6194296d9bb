//! `WatchService`: what is new, as the catalog takes it in.

use std::{sync::Arc, time::Duration};

use catalog::{Catalog, FigureView, RelationNews, RelationView, ReportChange, StatementView};
use domain::{Error, Merges, Position, Result, Violation};
use prost::Message;
use proto::pb;
use service::{
    stream::{Answers, Bounds, Sender, feed},
    to_status,
};
use tokio::time::{self, Instant};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use crate::{
    convert::{
        figure, figure_filter, report_filter, source, statement, statement_filter, withdrawal,
    },
    fresh,
    tail::Tail,
};

/// Items read at a time; those of one entry are never split.
const ITEMS_MAX: usize = 256;
/// Figures whose relations are worked out at a time: each costs a history.
const RELATED_MAX: usize = 16;

/// The service.
pub(crate) struct Watch {
    catalog: Catalog,
    heartbeat: Duration,
    bounds: Bounds,
    draining: CancellationToken,
    reports: Arc<Tail<ReportChange>>,
    statements: Arc<Tail<StatementView>>,
    figures: Arc<Tail<FigureView>>,
    relations: Arc<Tail<RelationNews>>,
}

/// The tail of one kind, read from the catalog.
macro_rules! tail {
    ($catalog:ident, $read:ident, $limit:ident) => {{
        let catalog = $catalog.clone();
        Tail::new(move |after| {
            let catalog = catalog.clone();
            async move { catalog.$read(after, $limit).await }
        })
    }};
}

impl Watch {
    pub(crate) fn new(
        catalog: Catalog,
        config: &crate::config::Watch,
        draining: CancellationToken,
    ) -> Self {
        Self {
            heartbeat: config.heartbeat(),
            bounds: config.bounds(),
            draining,
            reports: tail!(catalog, changes_after, ITEMS_MAX),
            statements: tail!(catalog, statements_after, ITEMS_MAX),
            figures: tail!(catalog, figures_after, ITEMS_MAX),
            relations: tail!(catalog, relations_after, RELATED_MAX),
            catalog,
        }
    }

    fn start<T, M>(
        &self,
        tail: &Arc<Tail<T>>,
        after: Option<Position>,
        kind: Kind<T, M>,
    ) -> Result<Response<Answers<M>>, Status>
    where
        T: Clone + Send + Sync + 'static,
        M: Message + 'static,
    {
        let resets = self.catalog.resets();
        let last = fresh::known(&self.catalog, after.unwrap_or(0)).map_err(to_status)?;
        let start = Start {
            after: after.unwrap_or(last),
            resets,
        };
        let (catalog, heartbeat) = (self.catalog.clone(), self.heartbeat);
        let tail = Arc::clone(tail);
        let answers = feed(self.bounds, &self.draining, move |to| {
            watch(catalog, tail, kind, start, heartbeat, to)
        });
        Ok(Response::new(answers))
    }
}

/// Where a stream begins.
struct Start {
    after: Position,
    /// Of the catalog when `after` meant something in it.
    resets: u64,
}

/// Whether an item passes, where the actors that are one are taken for one.
type Passes<T> = dyn Fn(&T, &Merges) -> bool + Send + Sync;

/// What differs between the streams.
struct Kind<T, M> {
    passes: Box<Passes<T>>,
    position: fn(&T) -> Position,
    /// The message of the items of one entry; of none, a heartbeat.
    message: fn(Vec<T>, Position) -> M,
}

#[tonic::async_trait]
impl pb::watch_service_server::WatchService for Watch {
    type WatchReportsStream = Answers<pb::WatchReportsResponse>;

    async fn watch_reports(
        &self,
        request: Request<pb::WatchReportsRequest>,
    ) -> Result<Response<Self::WatchReportsStream>, Status> {
        let pb::WatchReportsRequest { after, filter } = request.into_inner();
        let filter = report_filter(filter).map_err(to_status)?;
        let kind = Kind {
            passes: Box::new(move |change, _| match change {
                ReportChange::Revision(heading) => filter.passes(heading),
                ReportChange::Withdrawal(_) => true,
            }),
            position: ReportChange::position,
            message: report_changes,
        };
        self.start(&self.reports, after, kind)
    }

    type WatchStatementsStream = Answers<pb::WatchStatementsResponse>;

    async fn watch_statements(
        &self,
        request: Request<pb::WatchStatementsRequest>,
    ) -> Result<Response<Self::WatchStatementsStream>, Status> {
        let pb::WatchStatementsRequest { after, filter } = request.into_inner();
        let filter = statement_filter(filter).map_err(to_status)?;
        let kind = Kind {
            passes: Box::new(move |view, merges| filter.passes(view, merges)),
            position: |view: &StatementView| view.heading.position,
            message: |views, position| pb::WatchStatementsResponse {
                statements: views.into_iter().map(statement).collect(),
                position,
            },
        };
        self.start(&self.statements, after, kind)
    }

    type WatchFiguresStream = Answers<pb::WatchFiguresResponse>;

    async fn watch_figures(
        &self,
        request: Request<pb::WatchFiguresRequest>,
    ) -> Result<Response<Self::WatchFiguresStream>, Status> {
        let pb::WatchFiguresRequest { after, filter } = request.into_inner();
        let filter = figure_filter(filter).map_err(to_status)?;
        let kind = Kind {
            passes: Box::new(move |view, merges| filter.passes(view, merges)),
            position: |view: &FigureView| view.heading.position,
            message: |views, position| pb::WatchFiguresResponse {
                figures: views.into_iter().map(figure).collect(),
                position,
            },
        };
        self.start(&self.figures, after, kind)
    }

    type WatchRelationsStream = Answers<pb::WatchRelationsResponse>;

    async fn watch_relations(
        &self,
        request: Request<pb::WatchRelationsRequest>,
    ) -> Result<Response<Self::WatchRelationsStream>, Status> {
        let pb::WatchRelationsRequest {
            after,
            filter,
            kinds,
        } = request.into_inner();
        let filter = figure_filter(filter).map_err(to_status)?;
        let unknown = kinds.iter().position(|kind| !is_kind(*kind));
        if let Some(at) = unknown {
            let message = format!("{} is no kind of relation", kinds[at]);
            let field = format!("kinds[{at}]");
            let violation = Violation::new(field, "FILTER_INVALID", message);
            return Err(to_status(Error::Invalid(vec![violation])));
        }
        let kind = Kind {
            passes: Box::new(move |news: &RelationNews, merges| match news {
                RelationNews::Found(view) => {
                    let kind = i32::from(pb::RelationKind::from(view.kind));
                    (kinds.is_empty() || kinds.contains(&kind)) && filter.passes(&view.from, merges)
                }
                RelationNews::Truncated(figure) => filter.passes(figure, merges),
            }),
            position: RelationNews::position,
            message: |news, position| {
                let mut message = pb::WatchRelationsResponse {
                    position,
                    ..Default::default()
                };
                for news in news {
                    match news {
                        RelationNews::Found(view) => message.relations.push(relation(*view)),
                        RelationNews::Truncated(figure) => {
                            message.truncated_figure_ids.push(figure.id);
                        }
                    }
                }
                message
            },
        };
        self.start(&self.relations, after, kind)
    }
}

fn report_changes(changes: Vec<ReportChange>, position: Position) -> pb::WatchReportsResponse {
    let mut message = pb::WatchReportsResponse {
        position,
        ..Default::default()
    };
    for change in changes {
        match change {
            ReportChange::Revision(heading) => message.reports.push(source(heading)),
            ReportChange::Withdrawal(view) => message.withdrawals.push(withdrawal(view)),
        }
    }
    message
}

fn is_kind(number: i32) -> bool {
    number != 0 && pb::RelationKind::try_from(number).is_ok()
}

fn relation(view: RelationView) -> pb::LocatedRelation {
    let RelationView {
        kind,
        from,
        to,
        position: _,
    } = view;
    pb::LocatedRelation {
        kind: pb::RelationKind::from(kind).into(),
        from: Some(figure(from)),
        to: Some(figure(to)),
    }
}

/// Ends with [`Error::OutOfRange`] where the catalog was reset: the positions told are of a ledger that
/// is no longer the one followed.
async fn watch<T: Clone, M: Message>(
    catalog: Catalog,
    tail: Arc<Tail<T>>,
    kind: Kind<T, M>,
    start: Start,
    heartbeat: Duration,
    to: Sender<M>,
) -> Result<()> {
    let Start { mut after, resets } = start;
    let mut positions = catalog.subscribe();
    // Due at once, so that the watcher soon knows where it stands.
    let mut beat_due = Instant::now();
    loop {
        // Marked as seen before reading: what is applied in between wakes the wait below.
        let applied = *positions.borrow_and_update();
        let behind = after < applied;
        let mut told = Vec::new();
        if behind {
            let stretch = tail.behind(after, catalog.removals()).await?;
            let fresh = stretch.items.iter().filter(|i| (kind.position)(i) > after);
            let merges = catalog.merges();
            let matching = fresh.filter(|item| (kind.passes)(item, &merges)).cloned();
            told = by_entry(matching, kind.position);
            // Where there is nothing more to tell, the position has moved on nevertheless.
            after = if stretch.through > after {
                stretch.through
            } else {
                applied
            };
        }
        if catalog.resets() != resets {
            return Err(Error::OutOfRange {
                what: "position",
                given: after,
                first: 0,
                last: catalog.position(),
            });
        }
        for (position, items) in told {
            let message = (kind.message)(items, position);
            let bytes = message.encoded_len();
            if to.send(message, bytes).await.is_err() {
                return Ok(());
            }
            to.reached(position);
            beat_due = Instant::now() + heartbeat;
        }
        // Also on the way through what does not match, so that the watcher can go on from there.
        if Instant::now() >= beat_due {
            let beat = (kind.message)(Vec::new(), after);
            if to.send(beat, 16).await.is_err() {
                return Ok(());
            }
            to.reached(after);
            beat_due = Instant::now() + heartbeat;
        }
        if behind {
            continue;
        }
        tokio::select! {
            changed = positions.changed() => if changed.is_err() { return Ok(()) },
            () = time::sleep_until(beat_due) => {}
            () = to.closed() => return Ok(()),
        }
    }
}

/// Items in the order of the ledger, put together by the entry they are of.
fn by_entry<T>(
    items: impl Iterator<Item = T>,
    position: fn(&T) -> Position,
) -> Vec<(Position, Vec<T>)> {
    let mut entries: Vec<(Position, Vec<T>)> = Vec::new();
    for item in items {
        let at = position(&item);
        match entries.last_mut() {
            Some((last, items)) if *last == at => items.push(item),
            _ => entries.push((at, vec![item])),
        }
    }
    entries
}
