//! What was recorded, in the order of the ledger: for streams that resume from a position.
//!
//! Told is what every revision holds, whether lists show it or not, so that nothing is lost or told
//! twice by a stream that goes on from [`Batch::through`]. A batch has at most about as many items
//! as were asked for; an entry is never split, so one with more comes whole.

use std::collections::{BTreeMap, HashMap};

use domain::{Position, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{heading, untorn};
use crate::{
    Batch, Catalog, FigureView, Heading, RelationNews, RelationView, StatementView,
    apply::as_column, error::database, row,
};

/// The next rows of a table that is keyed by `seq`, and how far they reach.
macro_rules! rows_after {
    ($self:ident, $table:ident, $position:ident, $limit:ident) => {{
        use row::$table::{Column, Entity};
        let limit = $limit.max(1);
        let known = $self.position();
        let first = row::seq_start($position.saturating_add(1));
        let mut rows = Entity::find()
            .filter(Column::Seq.gte(first))
            .order_by_asc(Column::Seq)
            .limit(limit as u64 + 1)
            .all(&$self.store().read)
            .await
            .map_err(database)?;
        let last = rows.last().map_or(0, |row| row::position_of(row.seq));
        let through = if rows.len() <= limit {
            known.max(last).max($position)
        } else if rows
            .first()
            .is_some_and(|row| row::position_of(row.seq) < last)
        {
            rows.retain(|row| row::position_of(row.seq) < last);
            last - 1
        } else {
            rows = Entity::find()
                .filter(Column::Seq.gte(first))
                .filter(Column::Seq.lt(row::seq_start(last.saturating_add(1))))
                .order_by_asc(Column::Seq)
                .all(&$self.store().read)
                .await
                .map_err(database)?;
            last
        };
        (rows, through)
    }};
}

impl Catalog {
    /// The revisions recorded behind `position`, without their texts.
    pub async fn reports_after(&self, position: Position, limit: usize) -> Result<Batch<Heading>> {
        use row::revision::{Column, Entity};
        let limit = limit.max(1);
        let known = self.position();
        let rows = Entity::find()
            .select_only()
            .columns(heading::COLUMNS)
            .filter(Column::Position.gt(as_column(position)))
            .order_by_asc(Column::Position)
            .limit(limit as u64)
            .into_model::<heading::Row>()
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let full = rows.len() == limit;
        let items = rows.into_iter().map(heading::Row::into_view);
        let items = items.collect::<Result<Vec<_>>>()?;
        let last = items.last().map_or(position, |heading| heading.position);
        Ok(Batch {
            items,
            through: if full { last } else { known.max(last) },
        })
    }

    /// The statements of the entries behind `position`, within an entry in reading order.
    pub async fn statements_after(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Batch<StatementView>> {
        untorn(|| self.statements_after_now(position, limit)).await
    }

    async fn statements_after_now(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Batch<StatementView>> {
        let (rows, through) = rows_after!(self, statement, position, limit);
        Ok(Batch {
            items: self.views(rows).await?,
            through,
        })
    }

    /// The figures of the entries behind `position`, within an entry in reading order.
    pub async fn figures_after(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Batch<FigureView>> {
        untorn(|| self.figures_after_now(position, limit)).await
    }

    async fn figures_after_now(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Batch<FigureView>> {
        let (rows, through) = rows_after!(self, figure, position, limit);
        Ok(Batch {
            items: self.figure_views(rows).await?,
            through,
        })
    }

    /// The relations that the figures of the entries behind `position` stand in, with each other and
    /// with figures recorded before; about `limit` figures are looked at. Every pair is told with
    /// the entry that completed it, and behind the pairs of an entry the figures of it whose
    /// history was truncated. Relations are computed among head revisions as they are read.
    pub async fn relations_after(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Batch<RelationNews>> {
        let Batch { items, through } = self.figures_after(position, limit).await?;
        let mut told = Vec::new();
        for entry in items.chunk_by(|a, b| a.heading.position == b.heading.position) {
            let (mut pairs, mut truncated) = (Pairs::new(), Vec::new());
            for figure in entry.iter().filter(|figure| figure.head) {
                if self.relate(figure, &mut pairs).await? {
                    truncated.push(RelationNews::Truncated(Box::new(figure.clone())));
                }
            }
            let pairs = pairs.into_values();
            told.extend(pairs.map(|pair| RelationNews::Found(Box::new(pair))));
            told.append(&mut truncated);
        }
        Ok(Batch {
            items: told,
            through,
        })
    }

    /// Adds the pairs that `figure` completes, and answers whether its history was truncated.
    async fn relate(&self, figure: &FigureView, found: &mut Pairs) -> Result<bool> {
        let at = figure.heading.position;
        // A reset, or a newer revision, may take it away meanwhile.
        let history = match self.history(&figure.id).await {
            Ok(history) => history,
            Err(domain::Error::NotFound { .. }) => return Ok(false),
            Err(error) => return Err(error),
        };
        let points: HashMap<_, _> = history.points.iter().map(|p| (&p.id, p)).collect();
        for relation in history.relations {
            let ends = (points.get(&relation.from), points.get(&relation.to));
            let (Some(from), Some(to)) = ends else {
                continue;
            };
            let own = relation.from == figure.id || relation.to == figure.id;
            let completed = from.heading.position.max(to.heading.position);
            if own && completed == at {
                let kind = relation.kind;
                let view = || RelationView {
                    kind,
                    from: FigureView::clone(from),
                    to: FigureView::clone(to),
                    position: at,
                };
                let key = (relation.from.clone(), relation.to.clone(), kind);
                found.entry(key).or_insert_with(view);
            }
        }
        Ok(history.truncated)
    }
}

/// Relations of one entry, by later figure, earlier figure and kind.
type Pairs = BTreeMap<(String, String, domain::RelationKind), RelationView>;
