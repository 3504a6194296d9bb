//! `ExportService`: the whole catalog, a stretch of the ledger at a time.

use std::time::Duration;

use catalog::{Catalog, ReportFilter, SeriesRelations};
use data_encoding::BASE64URL_NOPAD;
use domain::{Error, Position, Relation, Result};
use prost::Message;
use proto::pb;
use service::{
    stream::{Answers, Bounds, Sender, feed},
    to_status,
};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use crate::{
    convert::{self, figure, report_filter, source, statement},
    fresh,
};

/// Entries read at once: what is kept in memory is what these hold.
const REPORTS_STRETCH: Position = 32;
const LABELS_STRETCH: Position = 256;
/// Series whose ids are read at once.
const SERIES_MAX: u64 = 64;
/// A message is sent when it has come to this many bytes; a larger entry is one message.
const MESSAGE_BYTES: usize = 256 << 10;

/// The service.
pub(crate) struct Export {
    catalog: Catalog,
    bounds: Bounds,
    draining: CancellationToken,
}

impl Export {
    pub(crate) fn new(
        catalog: Catalog,
        config: &crate::config::Export,
        draining: CancellationToken,
    ) -> Self {
        let bounds = Bounds {
            items_max: 64,
            bytes_max: 4 << 20,
            wait: Duration::from_millis(config.patience_ms),
        };
        Self {
            catalog,
            bounds,
            draining,
        }
    }

    /// The position that a call begun now ends at.
    async fn end(&self, after: Position, at_least: Position) -> Result<Position> {
        fresh::rows(&self.catalog, at_least).await?;
        fresh::known(&self.catalog, after)
    }
}

/// A call that runs through the ledger: its request, what it reads and what it makes of it.
macro_rules! stretches {
    ($self:ident, $request:ident, $stretch:ident, $between:ident, $field:ident, $wire:expr, $answer:ident) => {{
        let (filter, after) = ($request.filter, $request.after);
        let filter = report_filter(filter).map_err(to_status)?;
        let end = $self
            .end(after, $request.at_least)
            .await
            .map_err(to_status)?;
        let catalog = $self.catalog.clone();
        let answers = feed($self.bounds, &$self.draining, move |to| async move {
            let mut reached = after;
            while reached < end {
                let through = end.min(reached.saturating_add($stretch));
                let views = catalog.$between(reached, through, &filter).await?;
                let items = views.into_iter().map(|view| {
                    let position = view.heading.position;
                    (position, $wire(view))
                });
                for (position, $field) in messages(items, through) {
                    let answer = pb::$answer { $field, position };
                    let bytes = answer.encoded_len();
                    if to.send(answer, bytes).await.is_err() {
                        return Ok(());
                    }
                    to.reached(position);
                }
                reached = through;
            }
            Ok(())
        });
        Ok(Response::new(answers))
    }};
}

#[tonic::async_trait]
impl pb::export_service_server::ExportService for Export {
    type ExportReportsStream = Answers<pb::ExportReportsResponse>;

    async fn export_reports(
        &self,
        request: Request<pb::ExportReportsRequest>,
    ) -> Result<Response<Self::ExportReportsStream>, Status> {
        let request = request.into_inner();
        stretches!(
            self,
            request,
            REPORTS_STRETCH,
            reports_between,
            reports,
            report,
            ExportReportsResponse
        )
    }

    type ExportStatementsStream = Answers<pb::ExportStatementsResponse>;

    async fn export_statements(
        &self,
        request: Request<pb::ExportStatementsRequest>,
    ) -> Result<Response<Self::ExportStatementsStream>, Status> {
        let request = request.into_inner();
        stretches!(
            self,
            request,
            LABELS_STRETCH,
            statements_between,
            statements,
            statement,
            ExportStatementsResponse
        )
    }

    type ExportFiguresStream = Answers<pb::ExportFiguresResponse>;

    async fn export_figures(
        &self,
        request: Request<pb::ExportFiguresRequest>,
    ) -> Result<Response<Self::ExportFiguresStream>, Status> {
        let request = request.into_inner();
        stretches!(
            self,
            request,
            LABELS_STRETCH,
            figures_between,
            figures,
            figure,
            ExportFiguresResponse
        )
    }

    type ExportRelationsStream = Answers<pb::ExportRelationsResponse>;

    async fn export_relations(
        &self,
        request: Request<pb::ExportRelationsRequest>,
    ) -> Result<Response<Self::ExportRelationsStream>, Status> {
        let pb::ExportRelationsRequest {
            filter,
            after,
            at_least,
        } = request.into_inner();
        let filter = report_filter(filter).map_err(to_status)?;
        let after = Behind::read(&after).map_err(to_status)?;
        self.end(0, at_least).await.map_err(to_status)?;
        let catalog = self.catalog.clone();
        let answers = feed(self.bounds, &self.draining, move |to| {
            relations(catalog, filter, after, to)
        });
        Ok(Response::new(answers))
    }
}

/// Gathers items by their positions into messages of about [`MESSAGE_BYTES`]; items of one position
/// stay together. Each message comes with the position it reaches; the last one reaches `through`.
fn messages<T: Message>(
    items: impl Iterator<Item = (Position, T)>,
    through: Position,
) -> Vec<(Position, Vec<T>)> {
    let mut messages: Vec<(Position, Vec<T>)> = vec![(0, Vec::new())];
    let mut bytes = 0;
    for (position, item) in items {
        if let Some((reached, _)) = messages.last()
            && bytes >= MESSAGE_BYTES
            && *reached < position
        {
            messages.push((0, Vec::new()));
            bytes = 0;
        }
        bytes += item.encoded_len();
        if let Some((reached, message)) = messages.last_mut() {
            *reached = position;
            message.push(item);
        }
    }
    if let Some((reached, _)) = messages.last_mut() {
        *reached = through;
    }
    messages
}

fn report(view: catalog::ReportView) -> pb::ExportedReport {
    let catalog::ReportView {
        heading,
        recorded: _,
        analysed: _,
        revision,
        revisions: _,
        head: _,
        curated,
    } = view;
    pb::ExportedReport {
        own_id: heading.own_id.clone(),
        source: Some(source(heading)),
        revision: Some(convert::revision(revision, &curated)),
    }
}

/// The last relation that was sent, in the order of the stream.
#[derive(Debug, Default, PartialEq)]
struct Behind {
    series: String,
    /// Ids of the later and of the earlier figure; empty before the first relation of the series.
    from: String,
    to: String,
}

impl Behind {
    fn token(&self) -> String {
        let Self { series, from, to } = self;
        BASE64URL_NOPAD.encode(format!("1\n{series}\n{from}\n{to}").as_bytes())
    }

    fn read(token: &str) -> Result<Self> {
        if token.is_empty() {
            return Ok(Self::default());
        }
        let refused = || {
            let message = "not a token of an export of relations; export from the beginning";
            Error::invalid("after", "PAGE_TOKEN_INVALID", message)
        };
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes());
        let text = String::from_utf8(bytes.map_err(|_| refused())?).map_err(|_| refused())?;
        match text.split('\n').collect::<Vec<_>>()[..] {
            ["1", series, from, to] => Ok(Self {
                series: series.to_owned(),
                from: from.to_owned(),
                to: to.to_owned(),
            }),
            _ => Err(refused()),
        }
    }
}

async fn relations(
    catalog: Catalog,
    filter: ReportFilter,
    mut behind: Behind,
    to: Sender<pb::ExportRelationsResponse>,
) -> Result<()> {
    loop {
        let all = catalog
            .series_from(&behind.series, &filter, SERIES_MAX)
            .await?;
        let last_page = all.len() < SERIES_MAX as usize;
        for series in all {
            if series != behind.series {
                behind = Behind {
                    series: series.clone(),
                    ..Behind::default()
                };
            }
            let found = catalog.series_relations(&series, &filter).await?;
            for answer in of_series(found, &mut behind) {
                let bytes = answer.encoded_len();
                if to.send(answer, bytes).await.is_err() {
                    return Ok(());
                }
            }
        }
        if last_page {
            return Ok(());
        }
    }
}

/// The messages that tell the relations of one series behind `behind`, which moves along.
fn of_series(found: SeriesRelations, behind: &mut Behind) -> Vec<pb::ExportRelationsResponse> {
    let SeriesRelations {
        relations,
        figures,
        truncated,
    } = found;
    let rest = relations
        .into_iter()
        .filter(|relation| (&relation.from, &relation.to) > (&behind.from, &behind.to));
    let side = |id: &String| figures.get(id).cloned().map(figure);
    let mut messages = Vec::new();
    let mut message = pb::ExportRelationsResponse::default();
    let mut bytes = 0;
    for Relation { from, to, kind } in rest.collect::<Vec<_>>() {
        let relation = pb::LocatedRelation {
            kind: pb::RelationKind::from(kind).into(),
            from: side(&from),
            to: side(&to),
        };
        // Two figures may stand in two relations; a token cannot point between them.
        let is_apart = (&from, &to) != (&behind.from, &behind.to);
        if bytes >= MESSAGE_BYTES && is_apart {
            message.token = behind.token();
            messages.push(std::mem::take(&mut message));
            bytes = 0;
        }
        bytes += relation.encoded_len();
        message.relations.push(relation);
        (behind.from, behind.to) = (from, to);
    }
    if !message.relations.is_empty() || truncated {
        message.token = behind.token();
        message.truncated = truncated;
        messages.push(message);
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_hold_whole_entries_and_say_how_far_they_reach() {
        let item = |bytes: usize| pb::Excerpt {
            text: "x".repeat(bytes),
            ..Default::default()
        };
        let items = [
            (3, item(MESSAGE_BYTES)),
            (3, item(1)),
            (4, item(1)),
            (9, item(1)),
        ];
        let made = messages(items.into_iter(), 12);
        let shape: Vec<_> = made.iter().map(|(p, items)| (*p, items.len())).collect();
        assert_eq!(shape, [(3, 2), (12, 2)]);
        let none: [(Position, pb::Excerpt); 0] = [];
        assert_eq!(messages(none.into_iter(), 7), [(7, Vec::new())]);
    }

    #[test]
    fn a_token_is_read_back_and_a_garbled_one_refused() {
        let behind = Behind {
            series: "t_1".into(),
            from: "f_2".into(),
            to: String::new(),
        };
        assert_eq!(Behind::read(&behind.token()).unwrap(), behind);
        assert_eq!(Behind::read("").unwrap(), Behind::default());
        for garbled in ["%", "AAAA", &behind.token()[1..]] {
            let refused = Behind::read(garbled).unwrap_err().to_string();
            assert!(refused.contains("PAGE_TOKEN_INVALID"), "{refused}");
        }
    }
}
