//! The door to `ureq`: asks a server whether an address still leads to a page.
//!
//! A request tells the server an address that it has published itself, and the name of this program; it carries no cookie and reads no page.
//! What a notice or a server names is not trusted: machines of the own network are not asked unless somebody allows it, whatever leads there.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error};

use super::Answer;

/// How long a server has to answer, from the first question for its name.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often an address may lead on to another.
const REDIRECTS: usize = 5;

/// Asks servers, each for one thing at a time.
pub struct Client {
    agent: Agent,
    /// Whoever holds a host's lock may ask it.
    hosts: Mutex<HashMap<String, Arc<Mutex<()>>>>,
}

/// What a server says of an address.
struct Reply {
    status: u16,
    /// Where it leads on, as the server wrote it.
    location: Option<String>,
}

impl Client {
    /// A client that asks machines of the own network only if `allow_local`.
    pub fn new(allow_local: bool) -> Client {
        let config = Agent::config_builder()
            .user_agent(concat!("seloste/", env!("CARGO_PKG_VERSION")))
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            // Each step is looked at before it is taken.
            .max_redirects(0)
            // A proxy would look up names itself, and could be led into the own network.
            .proxy(None)
            .build();
        let resolver = Guard { resolver: DefaultResolver::default(), allow_local };
        Client { agent: Agent::with_parts(config, DefaultConnector::default(), resolver), hosts: Mutex::default() }
    }

    /// Follows an address to where it leads.
    pub fn ask(&self, address: &str) -> Answer {
        let (mut at, mut moved, mut is_for_good) = (address.to_owned(), None, true);
        for _ in 0..=REDIRECTS {
            let reply = match self.reply(&at) {
                Ok(reply) => reply,
                Err(why) => return Answer::Unreachable(why),
            };
            match (reply.status, reply.location) {
                (200..=299, _) => return moved.map_or(Answer::There, Answer::Moved),
                (status @ (301 | 302 | 303 | 307 | 308), Some(location)) => {
                    let Some(next) = joined(&at, &location) else {
                        return Answer::Unreachable(format!("it leads on to `{location}`, which is no address on the web"));
                    };
                    is_for_good &= matches!(status, 301 | 308);
                    if is_for_good {
                        moved = Some(next.clone());
                    }
                    at = next;
                }
                (status @ (404 | 410), _) if at == address => return Answer::Gone(format!("its server answers {status}")),
                (status @ (404 | 410), _) => return Answer::Gone(format!("it leads on to `{at}`, whose server answers {status}")),
                (status, _) => return Answer::Unreachable(format!("its server answers {status}")),
            }
        }
        Answer::Unreachable(format!("it leads on more than {REDIRECTS} times"))
    }

    /// Asks for the head of a page, and for the page where a server has no good answer to that; not all know the question.
    fn reply(&self, address: &str) -> Result<Reply, String> {
        let uri: Uri =
            address.parse().map_err(|_| "it is not written as servers are asked: letters beyond A to Z must be encoded".to_owned())?;
        let lock = self.hosts.lock().unwrap_or_else(PoisonError::into_inner).entry(host(address)).or_default().clone();
        let _turn = lock.lock().unwrap_or_else(PoisonError::into_inner);
        match self.agent.head(&uri).call() {
            Ok(response) if response.status().as_u16() < 400 => Ok(reply(&response)),
            Ok(_) | Err(Error::Protocol(_)) => self.agent.get(&uri).call().map(|response| reply(&response)).map_err(|error| why(&error)),
            Err(error) => Err(why(&error)),
        }
    }
}

fn reply<T>(response: &ureq::http::Response<T>) -> Reply {
    let location = response.headers().get("location").and_then(|value| value.to_str().ok());
    Reply { status: response.status().as_u16(), location: location.map(str::to_owned) }
}

/// Why a server could not be asked, in words.
fn why(error: &Error) -> String {
    match error {
        Error::Timeout(_) => format!("no answer within {} seconds", PATIENCE.as_secs()),
        Error::HostNotFound => "its host has no address".to_owned(),
        Error::Io(cause) => cause.to_string(),
        other => other.to_string(),
    }
}

/// The host of an address, which tells one server from another.
pub(super) fn host(address: &str) -> String {
    let authority = address.split_once("://").map_or(address, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let port = host.rsplit_once(':').filter(|(_, port)| port.chars().all(|c| c.is_ascii_digit()));
    port.map_or(host, |(host, _)| host).to_ascii_lowercase()
}

/// Where a server leads on to; `None` if that is not on the web.
fn joined(from: &str, location: &str) -> Option<String> {
    let location = location.trim().split('#').next().unwrap_or_default();
    let (scheme, rest) = from.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_whole = location.split_once(':').is_some_and(|(scheme, _)| !scheme.is_empty() && !scheme.contains(['/', '?']));
    let next = if is_whole {
        location.to_owned()
    } else if location.starts_with("//") {
        format!("{scheme}:{location}")
    } else if location.starts_with('/') {
        format!("{scheme}://{authority}{location}")
    } else if location.starts_with('?') {
        format!("{scheme}://{authority}{path}{location}")
    } else {
        let (below, query) = location.split_at(location.find('?').unwrap_or(location.len()));
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{authority}{}{query}", without_dots(&format!("{folder}/{below}")))
    };
    crate::decode::is_web_address(&next).then_some(next)
}

/// A path without the parts that lead to the folder itself or the one above it: RFC 3986, section 5.2.4.
fn without_dots(path: &str) -> String {
    let mut parts = Vec::new();
    let is_folder = ["/", "/.", "/.."].iter().any(|end| path.ends_with(end));
    for part in path.split('/').skip(1) {
        match part {
            // Two slashes in a row mean one to every server that we know of.
            "." | "" => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    format!("/{}{}", parts.join("/"), if is_folder && !parts.is_empty() { "/" } else { "" })
}

/// Looks up names, and keeps to itself what it must not ask. It sees every address that is asked, so that no name can lead around it.
#[derive(Debug)]
struct Guard {
    resolver: DefaultResolver,
    allow_local: bool,
}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.resolver.resolve(uri, config, timeout)?;
        let mut kept = self.empty();
        found.iter().filter(|address| self.allow_local || is_public(address.ip())).for_each(|address| kept.push(*address));
        if kept.is_empty() {
            let cause = "its host is in the own network, and `--allow-local` was not given";
            return Err(Error::Io(std::io::Error::other(cause)));
        }
        Ok(kept)
    }
}

/// Whether an address is one of the public internet: what is kept for networks of one's own, for machines themselves, for documents and for
/// nobody yet is not (RFC 6890 and the registries that it describes).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let is_for_networks = address.is_private() || address.is_link_local() || matches!(address.octets(), [100, 64..=127, ..]);
            let is_for_nobody = matches!(address.octets(), [0 | 127 | 240.., ..] | [192, 0, 0, _] | [198, 18 | 19, ..]);
            !is_for_networks && !is_for_nobody && !address.is_documentation() && !address.is_multicast()
        }
        IpAddr::V6(address) => match (address.to_ipv4_mapped(), address.segments()) {
            (Some(address), _) => is_public(IpAddr::V4(address)),
            // Of all that is handed out, leave out tunnels, which hide an address of the other kind, and what is kept for documents.
            (None, [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002 | 0x3fff, ..]) => false,
            (None, [first, ..]) => first & 0xe000 == 0x2000,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        for local in [
            "127.0.0.1",
            "10.1.2.3",
            "172.31.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.100.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
        ] {
            assert!(!is_public(local.parse().expect("an address")), "{local}");
        }
        for local in ["::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "ff02::1"] {
            assert!(!is_public(local.parse().expect("an address")), "{local}");
        }
        for public in ["9.9.9.9", "172.32.0.1", "100.128.0.1", "2620:fe::fe", "2a00:1450::1", "::ffff:9.9.9.9"] {
            assert!(is_public(public.parse().expect("an address")), "{public}");
        }
    }

    #[test]
    fn a_server_leads_on_within_the_web_only() {
        for (from, location, next) in [
            ("https://a.example/b/c?d", "https://e.example/", Some("https://e.example/")),
            ("https://a.example/b/c?d", "//e.example/x#y", Some("https://e.example/x")),
            ("https://a.example/b/c?d", "/x", Some("https://a.example/x")),
            ("https://a.example/b/c?d", "x:y", None),
            ("https://a.example/b/c?d", "x", Some("https://a.example/b/x")),
            ("https://a.example/b/c/d/", "../new", Some("https://a.example/b/c/new")),
            ("https://a.example/b/c/", "../../../up/?a=../b", Some("https://a.example/up/?a=../b")),
            ("https://a.example/b/c", "./", Some("https://a.example/b/")),
            ("https://a.example/b/c?d", "?x=1:2", Some("https://a.example/b/c?x=1:2")),
            ("https://a.example", "x", Some("https://a.example/x")),
            ("https://a.example", "file:///etc/passwd", None),
            ("https://a.example", "ftp://a.example/", None),
        ] {
            assert_eq!(joined(from, location).as_deref(), next, "{from} {location}");
        }
    }

    #[test]
    fn a_host_is_known_again_however_it_is_written() {
        for address in ["https://A.example", "http://a.example:80/x@y:1", "https://user@a.example?b:2", "https://a.example:443#x"] {
            assert_eq!(host(address), "a.example", "{address}");
        }
        assert_eq!(host("https://[::1]:8080/"), "[::1]");
    }
}
