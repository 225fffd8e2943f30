//! The door to `tiny_http`: who may ask, what they may ask for, and how they are answered.
//!
//! A preview shows what nobody has published yet. It is therefore told to this machine alone unless its author says otherwise; it only ever
//! reads; and it answers to its own name, so that no page from elsewhere can have a name of its own lead here and read along.

use std::io::{self, ErrorKind, Write};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::error::Error;
use crate::site::POLICY;

/// How many requests are answered at a time.
const WORKERS: usize = 4;
/// How many open pages are told of changes at a time; each takes a thread.
const LISTENERS: usize = 64;
/// What every answer says: nothing of it is kept, guessed at or embedded elsewhere, nothing loads from there, and only our own script runs.
const HEADERS: &[(&str, &str)] = &[
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Content-Security-Policy", POLICY),
];

/// A port that somebody listens at.
pub(super) struct Listener {
    server: Server,
    address: SocketAddr,
    /// The host as it was asked for.
    host: String,
}

/// What is asked for: a path without its first slash, and what is said after the question mark.
pub(super) struct Asked {
    pub path: String,
    query: String,
}

/// What writes events until writing fails.
pub(super) type Events = Box<dyn FnOnce(&mut dyn Write) -> io::Result<()> + Send>;

/// What is answered.
pub(super) enum Answer {
    Whole {
        status: u16,
        media_type: &'static str,
        bytes: Vec<u8>,
    },
    /// The same thing is found there.
    Elsewhere(String),
    /// Events, for as long as writing them succeeds.
    Events(Events),
}

impl Answer {
    /// A short text.
    pub fn text(status: u16, text: &str) -> Answer {
        Answer::Whole { status, media_type: "text/plain", bytes: text.as_bytes().to_vec() }
    }
}

impl Asked {
    /// What is said for a name after the question mark.
    pub fn value(&self, name: &str) -> Option<String> {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).find_map(|(_, value)| unescaped(value))
    }
}

/// Whether a request brings, or claims to bring, more than its head.
fn has_body(request: &Request) -> bool {
    let is_chunked = request.headers().iter().any(|header| header.field.equiv("Transfer-Encoding"));
    is_chunked || request.body_length().is_some_and(|length| length > 0)
}

impl Listener {
    /// Begins to listen. Port 0 means any that is free.
    pub fn bind(host: &str, port: u16) -> Result<Listener, Error> {
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let listener = TcpListener::bind((bare, port)).map_err(|cause| refused(host, port, &cause))?;
        let address = listener.local_addr().map_err(|cause| refused(host, port, &cause))?;
        let server = Server::from_listener(listener, None).map_err(|cause| refused(host, port, &io::Error::other(cause)))?;
        Ok(Listener { server, address, host: bare.to_owned() })
    }

    /// The address for a browser on this machine.
    pub fn url(&self) -> String {
        let ip = match self.address.ip() {
            ip if !ip.is_unspecified() => ip,
            IpAddr::V4(_) => IpAddr::from([127, 0, 0, 1]),
            IpAddr::V6(_) => IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1]),
        };
        format!("http://{}/", SocketAddr::new(ip, self.address.port()))
    }

    /// Whether only this machine can ask.
    pub fn is_loopback(&self) -> bool {
        self.address.ip().is_loopback()
    }

    /// Answers until the process ends.
    pub fn serve(&self, answer: &(dyn Fn(&Asked) -> Answer + Sync)) {
        let listeners = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| {
                    while let Ok(request) = self.server.recv() {
                        if has_body(&request) {
                            // The library would read to its end what a body claims to be, into memory, before anything can be answered.
                            // Nobody who looks at a preview sends one.
                            std::mem::forget(request);
                            continue;
                        }
                        match self.answer(&request, answer) {
                            Answer::Events(_) if listeners.load(Ordering::Relaxed) >= LISTENERS => {
                                respond(request, Answer::text(503, "too many pages are open\n"));
                            }
                            Answer::Events(events) => {
                                listeners.fetch_add(1, Ordering::Relaxed);
                                let listeners = &listeners;
                                scope.spawn(move || {
                                    // A page that has been left is no failure.
                                    let _ = stream(request, events);
                                    listeners.fetch_sub(1, Ordering::Relaxed);
                                });
                            }
                            answer => respond(request, answer),
                        }
                    }
                });
            }
        });
    }

    /// What a request asks for, if it is one that a preview answers.
    fn answer(&self, request: &Request, answer: &(dyn Fn(&Asked) -> Answer + Sync)) -> Answer {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return Answer::text(405, "a preview can only be read\n");
        }
        let host = request.headers().iter().find(|header| header.field.equiv("Host")).map(|header| header.value.as_str());
        if !host.is_some_and(|host| self.is_called(host)) {
            return Answer::text(403, "this preview does not answer to that name\n");
        }
        let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
        match path.strip_prefix('/').and_then(unescaped) {
            Some(path) => answer(&Asked { path, query: query.to_owned() }),
            None => Answer::text(400, "this is no path\n"),
        }
    }

    /// Whether a request that names this host is meant for us. A number can belong to no page from elsewhere, as a name can; but numbers of
    /// the world are believed only where the world was let in.
    fn is_called(&self, host: &str) -> bool {
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.parse::<u16>().is_ok() => name,
            _ => host,
        };
        let name = name.trim_start_matches('[').trim_end_matches(']');
        let is_ours = |ip: IpAddr| ip.is_loopback() || ip == self.address.ip() || self.address.ip().is_unspecified();
        name.eq_ignore_ascii_case("localhost") || name.eq_ignore_ascii_case(&self.host) || name.parse().is_ok_and(is_ours)
    }
}

fn refused(host: &str, port: u16, cause: &io::Error) -> Error {
    if cause.kind() == ErrorKind::AddrInUse {
        let next = port.checked_add(1).unwrap_or(4000);
        return Error::Usage {
            message: format!("port {port} of `{host}` is in use"),
            help: format!("name another, as in `--port {next}`, or let a free one be found with `--port 0`"),
        };
    }
    Error::Usage {
        message: format!("cannot listen at port {port} of `{host}`: {cause}"),
        help: "name an address of this machine and a port that you may use, as in `--host 127.0.0.1 --port 4000`".into(),
    }
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

/// Answers a request. Whoever asked may have gone away, which is no failure.
fn respond(request: Request, answer: Answer) {
    let (status, media_type, bytes, to) = match answer {
        Answer::Whole { status, media_type, bytes } => (status, media_type, bytes, None),
        Answer::Elsewhere(to) => (307, "text/plain", Vec::new(), header("Location", &to)),
        Answer::Events(_) => return,
    };
    let mut response = Response::from_data(bytes).with_status_code(status).with_chunked_threshold(usize::MAX);
    let is_text = media_type.starts_with("text/") || media_type == "application/json";
    let content = if is_text { format!("{media_type}; charset=utf-8") } else { media_type.to_owned() };
    let allow = if status == 405 { header("Allow", "GET, HEAD") } else { None };
    let own = [header("Content-Type", &content), to, allow];
    for header in HEADERS.iter().map(|(name, value)| header(name, value)).chain(own).flatten() {
        response.add_header(header);
    }
    let _ = request.respond(response);
}

/// Answers with events, each sent at once: the response is written by hand, because the usual one waits until there is enough to send.
fn stream(request: Request, events: Events) -> io::Result<()> {
    let is_head = *request.method() == Method::Head;
    let mut writer = request.into_writer();
    write!(writer, "HTTP/1.1 {} OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n", StatusCode(200).0)?;
    for (name, value) in HEADERS {
        write!(writer, "{name}: {value}\r\n")?;
    }
    writer.write_all(b"\r\n")?;
    writer.flush()?;
    if is_head { Ok(()) } else { events(&mut writer) }
}

/// A part of an address with its `%` escapes read; `None` if that is no text.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digit = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        bytes.push(u8::try_from(digit(0)? * 16 + digit(1)?).ok()?);
        rest = after.get(2..)?;
    }
    String::from_utf8(bytes).ok()
}
