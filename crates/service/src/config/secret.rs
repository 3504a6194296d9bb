//! Keeping passwords out of logs and of `print-config`.

use std::fmt;

use serde::Deserialize;

const HIDDEN: &str = "***";

/// A URL whose password never shows in `Debug`, such as that of a database.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct SecretUrl(String);

impl SecretUrl {
    /// Wraps a URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// The URL with its password, for the one place that connects.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", hide("", &self.0))
    }
}

impl fmt::Display for SecretUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hide("", &self.0))
    }
}

/// The value as it may be shown: wholly hidden when the key says that it is a secret, else with the
/// passwords of URLs (before `@`, and as parameters) hidden.
pub fn hide(key: &str, value: &str) -> String {
    let name = key.rsplit('.').next().unwrap_or(key);
    if !value.is_empty() && is_secret(name) {
        return HIDDEN.to_owned();
    }
    hide_parameters(&hide_user(value))
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["password", "secret", "token", "api_key", "private_key"]
        .iter()
        .any(|word| name.ends_with(word))
        || name == "pass"
        || name == "pwd"
}

/// `scheme://user:password@host` → `scheme://user:***@host`. The last `@` before the path ends the
/// user part, because people forget to escape one in a password.
fn hide_user(value: &str) -> String {
    let Some((scheme, rest)) = value.split_once("://") else {
        return value.to_owned();
    };
    let Some(at) = rest.rfind('@') else {
        return value.to_owned();
    };
    let (user, host) = rest.split_at(at);
    match user.split_once(':') {
        Some((name, _)) => format!("{scheme}://{name}:{HIDDEN}{host}"),
        None => value.to_owned(),
    }
}

fn hide_parameters(value: &str) -> String {
    let Some((base, query)) = value.split_once('?') else {
        return value.to_owned();
    };
    let parameters: Vec<_> = query
        .split('&')
        .map(|parameter| match parameter.split_once('=') {
            Some((name, _)) if is_secret(name) => format!("{name}={HIDDEN}"),
            _ => parameter.to_owned(),
        })
        .collect();
    format!("{base}?{}", parameters.join("&"))
}
