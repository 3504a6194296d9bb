//! One spelling for each address, so that a report keeps its identity however it was reached.

use std::sync::LazyLock;

use domain::{Error, Result};
use url::Url;

/// The longest address, in bytes.
pub const URL_BYTES_MAX: usize = 4_096;

/// The canonical form of the address of a report.
///
/// The scheme is `https` (outlets answer on both); credentials, default ports and fragments go; the
/// host is lower case, international names in their ASCII form, without a final dot and without
/// `www.`, `m.`, `mobile.` or `amp.` in front; the path loses AMP markers and its final slash, and
/// keeps its case; percent-encoding is of what needs it, in capitals; query parameters that only
/// track (`utm_*`, `fbclid`, …) go, the others are sorted by name. Addresses inside Google's AMP
/// caches give the address of the original. The result is canonical itself.
///
/// # Errors
/// [`Error::Invalid`] on `url` with `URL_MALFORMED`: no address, not of the web, or longer than
/// [`URL_BYTES_MAX`].
pub fn canonical_url(url: &str) -> Result<String> {
    let url = url.trim();
    if url.len() > URL_BYTES_MAX {
        return Err(malformed(format!("longer than {URL_BYTES_MAX} bytes")));
    }
    let mut parsed = Url::parse(url).map_err(|cause| malformed(cause.to_string()))?;
    // One unwrapped address can be inside another, and each rule can make another one apply.
    for _ in 0..16 {
        let next = canonical(&parsed)?;
        if next == parsed {
            break;
        }
        parsed = next;
    }
    Ok(parsed.into())
}

/// The name of an outlet as ids and lists use it: an address or domain becomes the bare lower-case
/// domain, white space in other names becomes single spaces. Letters keep their case.
///
/// # Errors
/// [`Error::Invalid`] on `outlet` with `OUTLET_MALFORMED`: empty, or longer than 200 bytes.
pub fn outlet_name(outlet: &str) -> Result<String> {
    let name = crate::clean::line(outlet);
    if name.is_empty() || name.len() > 200 {
        let message = "outlet needs a name of 1 to 200 bytes";
        return Err(Error::invalid("outlet", "OUTLET_MALFORMED", message));
    }
    let is_domain = name.contains('.') && !name.contains(' ');
    let address = if name.contains("://") {
        name.clone()
    } else {
        format!("https://{name}")
    };
    let host = Url::parse(&address).ok().filter(|_| is_domain);
    let host = host.as_ref().and_then(Url::host_str).map(bare_host);
    Ok(host.filter(|host| host.contains('.')).unwrap_or(name))
}

fn malformed(message: String) -> Error {
    Error::invalid("url", "URL_MALFORMED", message)
}

fn canonical(url: &Url) -> Result<Url> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(malformed(format!(
            "scheme {:?} is not http or https",
            url.scheme()
        )));
    }
    let host = url.host_str().unwrap_or_default();
    if let Some(original) = inside_cache(host, url.path()) {
        return Url::parse(&original).map_err(|cause| malformed(cause.to_string()));
    }
    let host = bare_host(host);
    if host.is_empty() {
        return Err(malformed("no host".to_owned()));
    }
    let port = url.port().filter(|port| !matches!(port, 80 | 443));
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    let path = bare_path(&encoded(url.path()));
    let query = bare_query(url.query().unwrap_or_default());
    let address = format!("https://{host}{port}{path}{query}");
    Url::parse(&address).map_err(|cause| malformed(cause.to_string()))
}

/// The original's address inside the path of an AMP cache: `/c/s/host/path`, `/amp/s/host/path`.
fn inside_cache(host: &str, path: &str) -> Option<String> {
    let rest = if host.ends_with(".cdn.ampproject.org") {
        path.strip_prefix("/c/")
            .or_else(|| path.strip_prefix("/v/"))?
    } else if host.starts_with("www.google.") || host.starts_with("google.") {
        path.strip_prefix("/amp/")?
    } else {
        return None;
    };
    let rest = rest.strip_prefix("s/").unwrap_or(rest);
    let named = rest
        .split('/')
        .next()
        .is_some_and(|host| host.contains('.'));
    named.then(|| format!("https://{rest}"))
}

/// `host` without a final dot and without the labels that name a form of the page.
fn bare_host(host: &str) -> String {
    const FORMS: [&str; 5] = ["www", "m", "mobile", "amp", "wap"];
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let mut labels: Vec<&str> = host.split('.').collect();
    while labels.len() > 2 && FORMS.contains(&labels[0]) && !is_suffix(&labels[1..]) {
        labels.remove(0);
    }
    // "ar.m.example.org"
    if labels.len() > 3 && labels[1] == "m" {
        labels.remove(1);
    }
    labels.join(".")
}

/// Whether `labels` are only a country's second level ("com.sy"), so that what stands before them
/// is the outlet's own name.
fn is_suffix(labels: &[&str]) -> bool {
    const SECOND: [&str; 12] = [
        "com", "co", "org", "net", "gov", "edu", "ac", "mil", "gob", "gouv", "info", "press",
    ];
    matches!(labels, [second, country] if SECOND.contains(second) && country.len() == 2)
}

/// `path` without AMP markers and without its final slashes.
fn bare_path(path: &str) -> String {
    let mut path = path.trim_end_matches('/');
    if let Some(rest) = strip_suffix(path, "/amp") {
        path = rest.trim_end_matches('/');
    }
    if path.len() > 5 && path.as_bytes()[..5].eq_ignore_ascii_case(b"/amp/") {
        path = &path[4..];
    }
    for (marked, plain) in [(".amp.html", ".html"), (".amp", "")] {
        if let Some(rest) = strip_suffix(path, marked) {
            return if rest.is_empty() || rest.ends_with('/') {
                path.to_owned()
            } else {
                format!("{rest}{plain}")
            };
        }
    }
    if path.is_empty() {
        "/".to_owned()
    } else {
        path.to_owned()
    }
}

fn strip_suffix<'a>(path: &'a str, suffix: &str) -> Option<&'a str> {
    let at = path.len().checked_sub(suffix.len())?;
    path.as_bytes()[at..]
        .eq_ignore_ascii_case(suffix.as_bytes())
        .then(|| &path[..at])
}

/// The query with its question mark, sorted and without what only tracks; empty where none is left.
fn bare_query(query: &str) -> String {
    let query = query.replace('+', "%20");
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (encoded(name), encoded(value))
        })
        .filter(|(name, value)| !name.is_empty() && !tracks(name, value))
        .collect();
    // Stable: repeated parameters keep their order, which can matter.
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    let joined: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| {
            if value.is_empty() {
                name
            } else {
                format!("{name}={value}")
            }
        })
        .collect();
    if joined.is_empty() {
        String::new()
    } else {
        format!("?{}", joined.join("&"))
    }
}

static TRACKING: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let lines = include_str!("tracking.txt").lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| match line.split_once(" = ") {
            Some((name, values)) => (name, values.split(' ').collect()),
            None => (line, Vec::new()),
        })
        .collect()
});

fn tracks(name: &str, value: &str) -> bool {
    let (name, value) = (name.to_ascii_lowercase(), value.to_ascii_lowercase());
    TRACKING.iter().any(|(pattern, values)| {
        let named = match pattern.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == *pattern,
        };
        named && (values.is_empty() || values.contains(&value.as_str()))
    })
}

/// `text` (a path or a part of a query) with only those octets percent-encoded that need it, in
/// capitals. A `%` that encodes nothing becomes `%25`.
fn encoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let octet = (byte == b'%')
            .then(|| octet(bytes.get(at + 1..at + 3)?))
            .flatten();
        match octet {
            Some(octet) if is_unreserved(octet) => out.push(char::from(octet)),
            Some(octet) => out.push_str(&format!("%{octet:02X}")),
            None if byte == b'%' => out.push_str("%25"),
            None if byte.is_ascii() => out.push(char::from(byte)),
            None => out.push_str(&format!("%{byte:02X}")),
        }
        at += if octet.is_some() { 3 } else { 1 };
    }
    out
}

fn octet(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()
}

fn is_unreserved(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
