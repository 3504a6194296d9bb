//! Outlets: who published what is here.
//!
//! Counted in the index over head revisions, each page in one snapshot; a page costs two passes over
//! what the outlets on it published.

use domain::Result;

use crate::{
    Catalog, Outlet, Page, PageRequest, SearchFilter,
    search::{Counting, Keyed, Kind, Label, Query, Tally},
};

impl Catalog {
    /// Outlets of which a report stands, by folded name. Pages go on behind the last name, so that
    /// outlets which publish for the first time meanwhile move nothing.
    pub async fn outlets(&self, page: &PageRequest) -> Result<Page<Outlet>> {
        let scope = "outlets";
        let after = page.after::<String>(scope)?;
        let limit = page.limit();
        let (outlets, position) = self
            .counted(move |snapshot| {
                let outlets = behind(snapshot, after.clone(), limit + 1)?;
                Ok((outlets, snapshot.position()))
            })
            .await?;
        Page::cut(outlets, limit, position, scope, |outlet| outlet.key.clone())
    }
}

/// The next `limit` outlets of which a report is left.
fn behind(snapshot: &dyn Counting, mut after: Option<String>, limit: usize) -> Result<Vec<Outlet>> {
    let mut outlets = Vec::new();
    while outlets.len() < limit {
        let keys = snapshot.keys(Keyed::Outlets, after.as_deref(), limit - outlets.len())?;
        let Some(last) = keys.last() else { break };
        after = Some(last.clone());
        for key in keys {
            let outlet = one(snapshot, key)?;
            outlets.extend(Some(outlet).filter(|outlet| outlet.reports > 0));
        }
    }
    Ok(outlets)
}

fn one(snapshot: &dyn Counting, key: String) -> Result<Outlet> {
    let filter = SearchFilter {
        outlet: Some(key.clone()),
        ..SearchFilter::default()
    };
    let counted = |kind, facets| {
        let wanted = Tally {
            total: true,
            facets,
            ..Tally::default()
        };
        snapshot.tally(kind, &Query::everything(), &filter, &wanted)
    };
    let reports = counted(Kind::Report, vec![Label::Outlet, Label::Language])?;
    let statements = counted(Kind::Statement, Vec::new())?;
    let name = reports.values(0).into_iter().next();
    Ok(Outlet {
        name: name.map_or_else(|| key.clone(), |(name, _)| name),
        reports: reports.total,
        statements: statements.total,
        languages: reports.values(1),
        key,
    })
}
