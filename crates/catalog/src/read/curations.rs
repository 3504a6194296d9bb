//! What people judged, and what became of it.

use domain::{CurationState, Judgement, Result, Subject, Timestamp};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    Catalog, CurationFilter, CurationView, Page, PageRequest,
    apply::curated,
    error::database,
    payload::unknown,
    row::curation::{Column, Entity, Model},
};

impl Catalog {
    /// Curations that pass `filter`, the newest first.
    pub async fn curations(
        &self,
        filter: &CurationFilter,
        page: &PageRequest,
    ) -> Result<Page<CurationView>> {
        let scope = format!("curations|{filter:?}");
        let position = self.position();
        let after = page.after::<i64>(&scope)?;
        let rows = Entity::find()
            .filter(wanted(filter).add_option(after.map(|at| Column::Position.lt(at))))
            .order_by_desc(Column::Position)
            .limit(page.limit() as u64 + 1)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        let page = Page::cut(rows, page.limit(), position, &scope, |row| row.position)?;
        page.try_map(view)
    }

    /// The curation that grades `outlet`, of which there is one at most; `None` where nobody did.
    pub async fn grade(&self, outlet: &str) -> Result<Option<CurationView>> {
        let filter = CurationFilter {
            outlet: Some(outlet.to_owned()),
            state: Some(CurationState::Applied),
            ..CurationFilter::default()
        };
        let rows = Entity::find()
            .filter(wanted(&filter))
            .order_by_desc(Column::Position)
            .all(&self.store().read)
            .await
            .map_err(database)?;
        // An undo counts, too, and grades nothing.
        for row in rows {
            let view = view(row)?;
            if matches!(view.curation.judgement, Judgement::Grade { .. }) {
                return Ok(Some(view));
            }
        }
        Ok(None)
    }
}

fn wanted(filter: &CurationFilter) -> Condition {
    let CurationFilter {
        report,
        actor,
        outlet,
        curator,
        state,
    } = filter;
    let outlet = outlet.as_ref().map(|outlet| {
        let (subject, _) = Subject::Outlet(outlet.clone()).key();
        Column::Subject.eq(subject)
    });
    let actor = actor.as_ref().map(|actor| {
        Condition::any()
            .add(Column::ActorA.eq(actor))
            .add(Column::ActorB.eq(actor))
    });
    Condition::all()
        .add_option(report.as_ref().map(|report| Column::Subject.eq(report)))
        .add_option(actor)
        .add_option(outlet)
        .add_option(curator.as_ref().map(|name| Column::Curator.eq(name)))
        .add_option(state.map(|state| Column::State.eq(state.name())))
}

fn view(row: Model) -> Result<CurationView> {
    let curated = curated(&row)?;
    let state = CurationState::from_name(&row.state);
    Ok(CurationView {
        position: curated.position,
        recorded: Timestamp(row.recorded),
        curation: curated.curation,
        state: state.ok_or_else(|| unknown("curation state", &row.state))?,
        target: Some(row.target).filter(|id| !id.is_empty()),
    })
}
