//! The query service's store: the read model and its full-text index.
