//! Reaching another marsad service.

use std::time::Duration;

use tonic::transport::{Channel, Endpoint};

/// A channel to the service at `url` (`http://host:port`), which connects on its first call and
/// again after each loss. A peer that is gone without a word is found within 20 + 10 s, also while
/// a feed is silent; without that a half-open feed hangs for ever.
///
/// # Errors
/// [`domain::Error::Invalid`] for `field` when the URL is not one.
pub fn channel(url: &str, field: &str) -> domain::Result<Channel> {
    let malformed = |_| domain::Error::invalid(field, "URL_MALFORMED", "is not http://host:port");
    let endpoint = Endpoint::from_shared(url.to_owned()).map_err(malformed)?;
    Ok(endpoint
        .connect_timeout(Duration::from_secs(5))
        .http2_keep_alive_interval(Duration::from_secs(20))
        .keep_alive_timeout(Duration::from_secs(10))
        .keep_alive_while_idle(true)
        .tcp_nodelay(true)
        .connect_lazy())
}
