//! `ActorService`.

use catalog::{Actor, ActorProfile, Catalog};
use domain::Result;
use proto::pb;
use service::{attached, to_status};
use tonic::{Request, Response, Status};

use crate::{
    convert::page,
    fresh,
    search_convert::{spans, values},
};

/// Actors of a lookup that names no limit.
const LOOKUP_DEFAULT: usize = 10;

/// The service.
pub(crate) struct Actors(pub(crate) Catalog);

#[tonic::async_trait]
impl pb::actor_service_server::ActorService for Actors {
    async fn get_actor(
        &self,
        request: Request<pb::GetActorRequest>,
    ) -> Result<Response<pb::GetActorResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { get(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn list_actors(
        &self,
        request: Request<pb::ListActorsRequest>,
    ) -> Result<Response<pb::ListActorsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { list(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }

    async fn lookup_actors(
        &self,
        request: Request<pb::LookupActorsRequest>,
    ) -> Result<Response<pb::LookupActorsResponse>, Status> {
        let (catalog, request) = (self.0.clone(), request.into_inner());
        let answer = attached(async move { lookup(&catalog, request).await }).await;
        answer.map(Response::new).map_err(to_status)
    }
}

async fn get(catalog: &Catalog, request: pb::GetActorRequest) -> Result<pb::GetActorResponse> {
    let pb::GetActorRequest { key, at_least } = request;
    fresh::index(catalog, at_least).await?;
    let ActorProfile {
        actor,
        members,
        acts,
        outlets,
        mediums,
        measures,
        languages,
        months,
        position,
    } = catalog.actor(key.trim()).await?;
    Ok(pb::GetActorResponse {
        actor: Some(to_wire(actor)),
        members: members.into_iter().map(to_wire).collect(),
        acts: values(acts),
        outlets: values(outlets),
        mediums: values(mediums),
        measures: values(measures),
        languages: values(languages),
        months: spans(months),
        freshness: fresh::freshness(position),
    })
}

async fn list(catalog: &Catalog, request: pb::ListActorsRequest) -> Result<pb::ListActorsResponse> {
    let pb::ListActorsRequest {
        page_size,
        page_token,
        at_least,
    } = request;
    fresh::index(catalog, at_least).await?;
    let found = catalog.actors(&page(page_size, page_token)).await?;
    Ok(pb::ListActorsResponse {
        actors: found.items.into_iter().map(to_wire).collect(),
        next_page_token: found.next.unwrap_or_default(),
        freshness: fresh::freshness(found.position),
    })
}

async fn lookup(
    catalog: &Catalog,
    request: pb::LookupActorsRequest,
) -> Result<pb::LookupActorsResponse> {
    let pb::LookupActorsRequest {
        typed,
        limit,
        at_least,
    } = request;
    fresh::index(catalog, at_least).await?;
    let limit = match limit {
        0 => LOOKUP_DEFAULT,
        some => some as usize,
    };
    let (actors, position) = catalog.lookup_actors(&typed, limit).await?;
    Ok(pb::LookupActorsResponse {
        actors: actors.into_iter().map(to_wire).collect(),
        freshness: fresh::freshness(position),
    })
}

fn to_wire(actor: Actor) -> pb::Actor {
    let Actor {
        key,
        merged,
        family,
        names,
        statements,
    } = actor;
    pb::Actor {
        key,
        merged,
        family,
        names: values(names),
        statements,
    }
}
