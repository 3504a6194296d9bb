//! What both servers share: configuration, telemetry, limits, drain and status codes.
