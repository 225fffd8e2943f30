//! Addresses elsewhere: listed where they are written, asked for on request only, and what their servers answer.
//!
//! The servers are threads of the tests, on this machine; nothing here asks anything of the network.

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use support::{COMPLETE, Project, Run, TODAY};

/// A server that answers as its paths say, and remembers what it was asked.
struct Server {
    base: String,
    asked: Arc<Mutex<Vec<String>>>,
    /// How many it was asked at once, at most.
    at_once: Arc<AtomicUsize>,
}

impl Server {
    fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
        let base = format!("http://{}", listener.local_addr().expect("its address"));
        let (asked, at_once, now) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let server = Server { base, asked: asked.clone(), at_once: at_once.clone() };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (asked, at_once, now) = (asked.clone(), at_once.clone(), now.clone());
                std::thread::spawn(move || {
                    at_once.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    answer(stream, &asked, &now);
                });
            }
        });
        server
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("nothing panics while it is held").clone()
    }
}

/// Reads a request and answers it: `/ok`, `/404`, `/301/ok` and so on.
fn answer(mut stream: TcpStream, asked: &Mutex<Vec<String>>, now: &AtomicUsize) {
    let mut lines = BufReader::new(stream.try_clone().expect("a second handle")).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let headers: Vec<_> = lines.take_while(|line| !line.is_empty()).map(|line| line.to_ascii_lowercase()).collect();
    let private = headers.iter().find(|line| line.starts_with("cookie") || line.starts_with("referer"));
    let request = first.trim_end_matches(" HTTP/1.1").to_owned();
    asked.lock().expect("nothing panics while it is held").push(format!("{request}{}", private.map_or("", String::as_str)));
    let (method, path) = request.split_once(' ').expect("a request");
    let reply = match path.trim_start_matches('/').split_once('/').unwrap_or((path.trim_start_matches('/'), "")) {
        ("ok", _) => "200 OK\r\nContent-Length: 0\r\nSet-Cookie: a=b".to_owned(),
        ("get-only", _) if method == "HEAD" => "405 Method Not Allowed\r\nContent-Length: 0".to_owned(),
        // A page that never comes to its end is not waited for.
        ("get-only", _) => "200 OK\r\nContent-Length: 99999999999".to_owned(),
        ("loop", _) => "302 Found\r\nContent-Length: 0\r\nLocation: /loop/on".to_owned(),
        (status @ ("301" | "302" | "308"), to) if to.contains(':') => format!("{status} On\r\nContent-Length: 0\r\nLocation: {to}"),
        (status @ ("301" | "302" | "308"), to) => format!("{status} On\r\nContent-Length: 0\r\nLocation: /{to}"),
        ("nonsense", _) => "what is this".to_owned(),
        (status, _) => format!("{status} Said\r\nContent-Length: 0"),
    };
    // It is let go before the answer, because whoever has that may ask again at once.
    now.fetch_sub(1, Ordering::SeqCst);
    let _ = write!(stream, "HTTP/1.1 {reply}\r\nConnection: close\r\n\r\n").and_then(|()| stream.flush());
}

/// A project whose notice leads to these addresses, each in a sentence of its own on lines that follow one another.
fn leading_to(name: &str, addresses: &[String]) -> Project {
    let project = Project::complete(name, &[("published-at: https://esimerkki.example/privacy\n", "")]);
    let sentences: String = addresses.iter().map(|address| format!("      Read [this]({address}) too.\n")).collect();
    let notice = project.read("notices/customers.yaml");
    let changed = notice.replace("texts:\n", &format!("texts:\n  introduction:\n    en: |\n{sentences}"));
    project.write("notices/customers.yaml", changed);
    project
}

fn ask(project: &Project) -> Run {
    project.run(&["links", "--external", "--allow-local"])
}

#[test]
fn addresses_are_listed_where_they_are_written_and_nobody_is_asked() {
    let server = Server::start();
    let project = leading_to("listed", &[format!("{}/ok#part", server.base), "mailto:a@b.example".into(), "tel:+3581".into()]);
    let notice = project.read("notices/customers.yaml");
    let website = "  email: privacy@esimerkki.example\n  website: https://esimerkki.example\n  phone";
    project.write("notices/customers.yaml", notice.replace("  email: privacy@esimerkki.example\n  phone", website));
    let run = project.run(&["links"]);
    let line = |words: &str| project.read("notices/customers.yaml").lines().position(|line| line.contains(words)).map_or(0, |at| at + 1);
    let wanted = format!(
        "notices/customers.yaml:{}:19: {}/ok\nnotices/customers.yaml:{}:12: https://esimerkki.example\n",
        line("/ok#part"),
        server.base,
        line("website:")
    );
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), wanted.as_str()), "{run:?}");
    assert!(run.stderr.contains("2 addresses"), "{run:?}");
    assert_eq!(server.asked(), Vec::<String>::new());
}

#[test]
fn an_address_that_is_gone_is_an_error_with_its_place() {
    let server = Server::start();
    let project = leading_to("gone", &["/ok", "/404", "/410"].map(|path| server.base.clone() + path));
    let run = ask(&project);
    assert_eq!(run.code, Some(1), "{run:?}");
    for (path, line) in [("/404", 14), ("/410", 15)] {
        let told = format!("error[gone-address]: `{}{path}` is gone: its server answers {}", server.base, &path[1..]);
        assert!(run.stdout.contains(&told), "{told}\n{run:?}");
        assert!(run.stdout.contains(&format!("notices/customers.yaml:{line}:19")), "{run:?}");
    }
    assert!(run.stderr.contains("asked for 3 addresses: 1 there, 0 moved, 2 gone, 0 unreachable"), "{run:?}");
    // A server that does not know an address from its head is asked for the page itself before anybody is told.
    assert_eq!(server.asked().iter().filter(|request| request.ends_with("/404")).collect::<Vec<_>>(), ["HEAD /404", "GET /404"]);
}

#[test]
fn an_address_that_moved_for_good_is_a_warning_with_the_new_one() {
    let server = Server::start();
    let project = leading_to("moved", &["/301/308/ok", "/302/ok", "/301/302/ok"].map(|path| server.base.clone() + path));
    let run = ask(&project);
    assert_eq!(run.code, Some(0), "a warning is no failure: {run:?}");
    assert!(run.stdout.contains(&format!("warning[moved-address]: `{}/301/308/ok` has moved for good", server.base)), "{run:?}");
    assert!(run.stdout.contains(&format!("help: write `{}/ok`", server.base)), "{run:?}");
    assert!(!run.stdout.contains(&format!("`{}/302/ok` has moved", server.base)), "who leads on for now may change his mind: {run:?}");
    assert!(run.stdout.contains(&format!("help: write `{}/302/ok`", server.base)), "only the first step is for good: {run:?}");
    assert!(run.stderr.contains("1 there, 2 moved"), "{run:?}");
}

#[test]
fn what_nobody_can_tell_is_a_warning_that_says_why() {
    let server = Server::start();
    let closed = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port that nobody listens on");
    let addresses = ["/503", "/403", "/loop", "/301/file:///etc/passwd", "/nonsense"].map(|path| server.base.clone() + path);
    // A server that does not speak TLS is one that nobody can trust.
    let plain = server.base.replace("http:", "https:") + "/ok";
    let project = leading_to("unreachable", &[&addresses[..], &[format!("http://{closed}/"), plain.clone()]].concat());
    let run = ask(&project);
    assert_eq!(run.code, Some(0), "{run:?}");
    for told in [
        "/503` cannot be reached: its server answers 503",
        "/403` cannot be reached: its server answers 403",
        "/loop` cannot be reached: it leads on more than 5 times",
        "it leads on to `file:///etc/passwd`, which is no address on the web",
        "/nonsense` cannot be reached: ",
        &format!("`http://{closed}/` cannot be reached: "),
        &format!("`{plain}` cannot be reached: "),
    ] {
        assert!(run.stdout.contains(told), "{told}\n{run:?}");
    }
    assert!(run.stderr.contains("0 there, 0 moved, 0 gone, 7 unreachable"), "{run:?}");
}

#[test]
fn an_address_that_leads_to_what_is_gone_is_gone() {
    let server = Server::start();
    let run = ask(&leading_to("leads-to-gone", &[server.base.clone() + "/302/410"]));
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stdout.contains(&format!("is gone: it leads on to `{}/410`, whose server answers 410", server.base)), "{run:?}");
}

#[test]
fn a_server_that_knows_no_heads_is_asked_for_the_page_and_not_waited_for() {
    let server = Server::start();
    let run = ask(&leading_to("get-only", &[server.base.clone() + "/get-only"]));
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    assert_eq!(server.asked(), ["HEAD /get-only", "GET /get-only"]);
}

/// Neither a notice nor a server may lead this program to machines that only the own network should reach.
#[test]
fn machines_of_the_own_network_are_asked_only_if_allowed() {
    let server = Server::start();
    let port = server.base.rsplit(':').next().expect("a port").to_owned();
    let names = ["127.0.0.1", "localhost", "[::1]", "0x7f000001", "[::ffff:127.0.0.1]", "0"];
    let project = leading_to("local", &names.map(|name| format!("http://{name}:{port}/ok")));
    let run = project.run(&["links", "--external"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(server.asked(), Vec::<String>::new());
    assert!(run.stdout.contains(&format!("`http://127.0.0.1:{port}/ok` cannot be reached: its host is in the own network")), "{run:?}");
    let alone = project.run(&["links", "--allow-local"]);
    assert_eq!(alone.code, Some(2), "it means nothing by itself: {alone:?}");
}

#[test]
fn a_host_is_asked_for_one_thing_at_a_time_and_told_nothing_of_the_reader() {
    let server = Server::start();
    let others = Server::start();
    let led: Vec<_> = (0..6).map(|number| format!("{}/302/{}/ok/{number}", others.base, server.base)).collect();
    let direct = (0..6).map(|number| format!("{}/ok/direct{number}", server.base));
    let run = ask(&leading_to("polite", &led.into_iter().chain(direct).collect::<Vec<_>>()));
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    assert_eq!(server.at_once.load(Ordering::SeqCst), 1);
    let asked = server.asked();
    assert_eq!(asked.len(), 12, "{asked:?}");
    assert!(asked.iter().all(|request| request.starts_with("HEAD /ok/") && !request.contains("cookie") && !request.contains("referer")));
}

#[test]
fn an_address_that_is_written_twice_is_asked_for_once_and_told_at_both_places() {
    let server = Server::start();
    let gone = server.base.clone() + "/404";
    let project = leading_to("twice", &[gone.clone(), server.base.clone() + "/ok"]);
    project.write("notices/other.yaml", COMPLETE.replace("https://esimerkki.example/privacy", &gone));
    let run = ask(&project);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert_eq!(run.stdout.matches("error[gone-address]").count(), 1, "{run:?}");
    assert!(run.stdout.contains("notices/customers.yaml:13:19") && run.stdout.contains("notices/other.yaml:9"), "{run:?}");
    assert_eq!(server.asked().len(), 3, "{:?}", server.asked());
}

#[test]
fn checking_and_building_ask_nobody() {
    let server = Server::start();
    let project = leading_to("quiet", &[server.base.clone() + "/404"]);
    project.check();
    assert_eq!(project.run(&["build", TODAY, "--format", "html"]).code, Some(0));
    assert!(project.read("public/customers/en/index.html").contains(&server.base));
    assert_eq!(server.asked(), Vec::<String>::new());
}

#[test]
fn what_cannot_be_read_is_not_passed_over_in_silence() {
    let project = leading_to("unread", &[]);
    project.write("notices/broken.yaml", "title: [\n");
    let run = project.run(&["links"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stderr.contains("cannot be read") && run.stderr.contains("0 addresses"), "{run:?}");
    let nowhere = Project::new("nowhere", &[]).run(&["links", "--external"]);
    assert!(nowhere.code == Some(2) && nowhere.stderr.contains("there is no folder `notices`"), "{nowhere:?}");
}
