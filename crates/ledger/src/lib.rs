//! The ingestion service's store: the append-only ledger.
