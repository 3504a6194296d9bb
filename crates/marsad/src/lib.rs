//! The command line, and one process that runs both services for a first look.
