//! What the schema says about each method.

use std::collections::HashMap;

use prost::Message;
use prost_types::{FileDescriptorSet, MethodDescriptorProto};

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
    /// The methods of `marsad.v1`, of health and of reflection.
    pub(crate) fn known() -> Self {
        let mut methods = Self(HashMap::new());
        for descriptors in [
            tonic_health::pb::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1alpha::FILE_DESCRIPTOR_SET,
        ] {
            methods.read(descriptors, |_| Kind::Probe);
        }
        methods.read(proto::DESCRIPTORS, |method| {
            match (method.client_streaming(), method.server_streaming()) {
                (true, _) => Kind::Upload,
                (false, true) => Kind::Feed,
                (false, false) => Kind::Unary,
            }
        });
        methods
    }

    fn read(&mut self, descriptors: &[u8], kind: impl Fn(&MethodDescriptorProto) -> Kind) {
        // The descriptors are generated and committed; a test reads them.
        let set = FileDescriptorSet::decode(descriptors).unwrap_or_default();
        for file in &set.file {
            for service in &file.service {
                for method in &service.method {
                    let (package, service) = (file.package(), service.name());
                    let path = format!("/{package}.{service}/{}", method.name());
                    self.0.insert(path, kind(method));
                }
            }
        }
    }

    pub(super) fn kind(&self, path: &str) -> Kind {
        self.0.get(path).copied().unwrap_or(Kind::Unknown)
    }

    /// The path as a label: one word for all that are not in the schema, which are anyone's to
    /// invent.
    pub(super) fn label(&self, path: &str) -> String {
        match self.kind(path) {
            Kind::Unknown => "unknown".to_owned(),
            Kind::Unary | Kind::Feed | Kind::Upload | Kind::Probe => {
                path.trim_start_matches('/').to_owned()
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
            (
                "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
                Kind::Probe,
            ),
            ("/grpc.invented/At", Kind::Unknown),
            ("/marsad.v1.Nothing/At", Kind::Unknown),
        ] {
            assert_eq!(methods.kind(path), kind, "{path}");
        }
    }
}
