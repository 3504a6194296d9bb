//! `marsad rebuild`: a new catalog, built beside the one that answers.

use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::failure::Result;
use crate::output::Output;

/// Asks for a rebuild and tells how far it is until the new catalog answers. Interrupting this does
/// not interrupt the rebuild.
pub async fn run(shared: &Shared, output: &mut Output) -> Result {
    let service = Service::query(shared)?;
    let mut client = service.catalog();
    let answers = client.rebuild_catalog(pb::RebuildCatalogRequest {}).await;
    let answers = answers.map_err(|s| service.failed(s))?;
    let mut answers = answers.into_inner();
    let mut told = None;
    while let Some(answer) = answers.message().await.map_err(|s| service.failed(s))? {
        let pb::RebuildCatalogResponse {
            position,
            index_position,
            catalog_position,
            done,
        } = answer;
        // Not a line for every look: one when something has moved.
        let now = Some((position, index_position, done));
        if told == now {
            continue;
        }
        told = now;
        if output.json {
            output.value(&answer)?;
        } else if done {
            output.line(format_args!("the new catalog answers, at {position}"))?;
        } else {
            output.line(format_args!(
                "at {position} of {catalog_position}, index at {index_position}"
            ))?;
        }
        output.flush()?;
    }
    Ok(())
}
