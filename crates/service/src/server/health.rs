//! Health as `grpc.health.v1` tells it: per service, and `""` for all of them together.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tonic_health::ServingStatus;
use tonic_health::pb::health_server::HealthServer;
use tonic_health::server::{HealthReporter, HealthService};

/// Says which services can serve. `""` serves while all do. Once draining, none ever does again.
#[derive(Clone, Debug)]
pub struct Health {
    reporter: HealthReporter,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    serving: BTreeMap<String, bool>,
    /// What was said last, so that watchers hear of changes only.
    told: BTreeMap<String, bool>,
    draining: bool,
}

impl Default for Health {
    fn default() -> Self {
        Self {
            reporter: HealthReporter::new(),
            state: Arc::default(),
        }
    }
}

impl Health {
    /// Says whether `service`, by its full name (`marsad.v1.IngestService`), can serve.
    pub async fn set(&self, service: &str, serving: bool) {
        self.change(|state| {
            state.serving.insert(service.to_owned(), serving);
        });
        self.publish().await;
    }

    /// Whether every service can serve, as readiness probes ask.
    pub fn is_ready(&self) -> bool {
        self.change(|state| state.is_ready())
    }

    /// Why [`Health::is_ready`] says no, a line a reason.
    pub(crate) fn describe(&self) -> String {
        self.change(|state| {
            let waiting = state.serving.iter().filter(|(_, serving)| !**serving);
            let mut text: String = waiting
                .map(|(name, _)| format!("{name} cannot serve\n"))
                .collect();
            if state.draining {
                text.push_str("the service is shutting down\n");
            }
            text
        })
    }

    pub(super) fn register(&self, service: &str) {
        self.change(|state| {
            state.serving.entry(service.to_owned()).or_insert(true);
        });
    }

    pub(super) async fn drain(&self) {
        self.change(|state| state.draining = true);
        self.publish().await;
    }

    pub(super) async fn publish(&self) {
        for (name, serving) in self.change(State::news) {
            let status = if serving {
                ServingStatus::Serving
            } else {
                ServingStatus::NotServing
            };
            self.reporter.set_service_status(name, status).await;
        }
    }

    pub(super) fn service(&self) -> HealthServer<HealthService> {
        HealthServer::new(HealthService::from_health_reporter(self.reporter.clone()))
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        // No change leaves the state half-way, so a panic elsewhere does not spoil it.
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn is_ready(&self) -> bool {
        !self.draining && self.serving.values().all(|serving| *serving)
    }

    /// What differs from what was said last.
    fn news(&mut self) -> Vec<(String, bool)> {
        let all = (String::new(), self.is_ready());
        let each = self.serving.iter();
        let now = each.map(|(name, serving)| (name.clone(), *serving && !self.draining));
        let news: Vec<_> = now
            .chain([all])
            .filter(|(name, serving)| self.told.get(name) != Some(serving))
            .collect();
        self.told.extend(news.iter().cloned());
        news
    }
}
