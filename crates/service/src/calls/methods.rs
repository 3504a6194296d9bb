//! What the schema says about each method.

use std::collections::HashMap;

use prost::Message;
use prost_types::FileDescriptorSet;

/// How a method is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One request, one answer.
    Unary,
    /// One request, many answers.
    Feed,
    /// Many requests.
    Upload,
    /// Health and reflection.
    Probe,
    /// Not in the schema; treated as unary.
    Unknown,
}

/// The methods of the schema by path.
#[derive(Debug)]
pub(crate) struct Methods(HashMap<String, Kind>);

impl Methods {
    /// The methods of `marsad.v1`.
    pub(crate) fn known() -> Self {
        // The descriptors are generated and committed; a test reads them.
        let set = FileDescriptorSet::decode(proto::DESCRIPTORS).unwrap_or_default();
        let mut kinds = HashMap::new();
        for file in &set.file {
            for service in &file.service {
                for method in &service.method {
                    let path = format!("/{}.{}/{}", file.package(), service.name(), method.name());
                    let kind = match (method.client_streaming(), method.server_streaming()) {
                        (true, _) => Kind::Upload,
                        (false, true) => Kind::Feed,
                        (false, false) => Kind::Unary,
                    };
                    kinds.insert(path, kind);
                }
            }
        }
        Self(kinds)
    }

    pub(super) fn kind(&self, path: &str) -> Kind {
        match self.0.get(path) {
            Some(kind) => *kind,
            None if path.starts_with("/grpc.") => Kind::Probe,
            None => Kind::Unknown,
        }
    }

    /// The path as a label: one word for all that are not in the schema, which are anyone's to
    /// invent.
    pub(super) fn label(&self, path: &str) -> String {
        match self.kind(path) {
            Kind::Unknown => "unknown".to_owned(),
            Kind::Unary | Kind::Feed | Kind::Upload | Kind::Probe => {
                path.trim_start_matches('/').chars().take(128).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_tells_streams_from_single_calls() {
        let methods = Methods::known();
        for (path, kind) in [
            ("/marsad.v1.IngestService/Submit", Kind::Unary),
            ("/marsad.v1.IngestService/SubmitStream", Kind::Upload),
            ("/marsad.v1.LedgerService/Follow", Kind::Feed),
            ("/grpc.health.v1.Health/Watch", Kind::Probe),
            ("/marsad.v1.Nothing/At", Kind::Unknown),
        ] {
            assert_eq!(methods.kind(path), kind, "{path}");
        }
    }
}
