//! A catalog on a fresh database, and its index in a fresh directory.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use catalog::{
    Catalog, FigureFilter, FigureView, Hit, Options, Order, Page, PageRequest, ReportFilter,
    ReportSummary, Search, SearchFilter, StatementFilter, StatementView,
};
use domain::{Entry, Result};
use testkit::{Backend, Database};

pub(crate) struct World {
    pub(crate) catalog: Catalog,
    pub(crate) database: Database,
    directory: tempfile::TempDir,
}

impl World {
    pub(crate) async fn new(backend: Backend) -> Self {
        let database = backend.database().await;
        let directory = tempfile::tempdir().unwrap();
        let catalog = open(&database, directory.path().join("index")).await;
        Self {
            catalog,
            database,
            directory,
        }
    }

    /// A catalog that has applied `entries` and indexed them.
    pub(crate) async fn with(backend: Backend, entries: &[Entry]) -> Self {
        let world = Self::new(backend).await;
        world.catalog.apply(entries).await.unwrap();
        world.indexed().await;
        world
    }

    /// The first page of what passes `filter`.
    pub(crate) async fn statements(&self, filter: StatementFilter) -> Vec<StatementView> {
        let first = PageRequest::default();
        self.catalog
            .statements(&filter, &first)
            .await
            .unwrap()
            .items
    }

    /// The first page of what passes `filter`.
    pub(crate) async fn reports(&self, filter: ReportFilter) -> Vec<ReportSummary> {
        let first = PageRequest::default();
        self.catalog.reports(&filter, &first).await.unwrap().items
    }

    /// The first page of what passes `filter`.
    pub(crate) async fn figures(&self, filter: FigureFilter) -> Vec<FigureView> {
        let first = PageRequest::default();
        self.catalog.figures(&filter, &first).await.unwrap().items
    }

    /// A page of the reports that match.
    pub(crate) async fn hits(
        &self,
        query: &str,
        filter: &SearchFilter,
        order: Order,
        page: &PageRequest,
    ) -> Result<Page<Hit>> {
        let search = Search {
            query: query.to_owned(),
            filter: filter.clone(),
            order,
            ..Search::default()
        };
        Ok(self.catalog.search_reports(&search, page).await?.page)
    }

    pub(crate) fn index_dir(&self) -> PathBuf {
        self.directory.path().join("index")
    }

    /// Waits until full text reflects what lists do.
    pub(crate) async fn indexed(&self) {
        let position = self.catalog.position();
        self.catalog.wait_for_index(position, soon()).await.unwrap();
    }

    /// Closes the catalog and opens it again on the same files.
    pub(crate) async fn reopened(self) -> Self {
        self.catalog.close().await;
        self.opened_again().await
    }

    /// Opens the catalog again after [`Catalog::close`].
    pub(crate) async fn opened_again(mut self) -> Self {
        self.catalog = open(&self.database, self.index_dir()).await;
        self
    }
}

async fn open(database: &Database, index: PathBuf) -> Catalog {
    Catalog::open(Options::new(database.url(), index))
        .await
        .unwrap()
}

pub(crate) fn soon() -> Instant {
    Instant::now() + Duration::from_secs(20)
}
