//! Text in, analysis out: statements, chains and figures with their evidence.
