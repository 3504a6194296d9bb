//! `marsad actors` and `marsad actor`.

use clap::Args;
use proto::pb;

use crate::arguments::Shared;
use crate::client::{Freshness, Service};
use crate::command::filter::Paging;
use crate::failure::Result;
use crate::output::Output;
use crate::render;

/// Options of `actors`.
#[derive(Args, Debug)]
pub struct Actors {
    /// Only those whose name begins so, in any script, who speaks most first; all by key without it
    pub name: Option<String>,
    /// How many
    #[command(flatten)]
    pub paging: Paging,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Options of `actor`.
#[derive(Args, Debug)]
pub struct Profile {
    /// Key of an actor or of a family
    pub key: String,
    /// How fresh
    #[command(flatten)]
    pub freshness: Freshness,
}

/// Lists actors, or looks one up.
pub async fn list(options: &Actors, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let mut listed = Vec::new();
    if let Some(typed) = &options.name {
        let request = service.request(pb::LookupActorsRequest {
            typed: typed.clone(),
            limit: u32::try_from(options.paging.limit.get()).unwrap_or(u32::MAX),
            at_least,
        });
        let answer = service.actors().lookup_actors(request).await;
        listed = answer.map_err(|s| service.failed(s))?.into_inner().actors;
    } else {
        let mut pages = options.paging.pages();
        while let Some((page_size, page_token)) = pages.ask() {
            let request = service.request(pb::ListActorsRequest {
                page_size,
                page_token,
                at_least,
            });
            let answer = service.actors().list_actors(request).await;
            let page = answer.map_err(|s| service.failed(s))?.into_inner();
            pages.took(page.actors.len(), page.next_page_token);
            listed.extend(page.actors);
        }
    }
    match output.json {
        true => output.values(&listed),
        false => output.table(render::actor_rows(output.style, &listed)),
    }
}

/// Shows the profile of an actor or of a family.
pub async fn profile(options: &Profile, shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let at_least = options.freshness.position(shared).await?;
    let request = service.request(pb::GetActorRequest {
        key: options.key.clone(),
        at_least,
    });
    let answer = service.actors().get_actor(request).await;
    let profile = answer.map_err(|s| service.failed(s))?.into_inner();
    match output.json {
        true => output.value(&profile),
        false => output.lines(render::profile(output.style, &profile)),
    }
}
