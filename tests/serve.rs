//! The live preview, asked as a browser asks it, while its files change.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::{Project, TODAY, changed};

/// How long anything may take before a test gives up. Far more than it does.
const DEADLINE: Duration = Duration::from_secs(60);

/// A running preview, which ends with the test.
struct Preview {
    child: Child,
    address: SocketAddr,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn preview_of(project: &Project) -> Preview {
    let mut child = project.command(&["serve", "--port", "0", TODAY]).stderr(Stdio::piped()).spawn().expect("the command can be run");
    let mut line = String::new();
    BufReader::new(child.stderr.take().expect("a pipe")).read_line(&mut line).expect("it says where it is");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_else(|| panic!("no address in {line:?}"));
    let address = address.parse().expect("an address");
    Preview { child, address }
}

/// An answer, as its status and the rest of it.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Preview {
    fn stream(&self, method: &str, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(DEADLINE)).expect("a deadline");
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("it reads");
        stream
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut bytes = Vec::new();
        self.stream(method, path, host).read_to_end(&mut bytes).expect("it answers");
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer to {method} {path}: {text:?}"));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &self.address.to_string())
    }

    /// Waits until a page is as wanted.
    fn page(&self, path: &str, is_wanted: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if is_wanted(&answer) {
                return answer;
            }
            assert!(begun.elapsed() < DEADLINE, "`{path}` never was as it should be; it is {}", answer.body);
            sleep(Duration::from_millis(20));
        }
    }

    /// The events that a page is told.
    fn events(&self, notice: &str) -> impl Iterator<Item = String> + use<> {
        let stream = self.stream("GET", &format!("/.preview/events?notice={notice}"), &self.address.to_string());
        BufReader::new(stream).lines().map_while(Result::ok).filter_map(|line| line.strip_prefix("data: ").map(str::to_owned))
    }
}

const PAGE: &str = "/customers/en/";

#[test]
fn a_page_is_served_as_it_would_be_published_with_the_preview_after_it() {
    let project = Project::complete("page", &[]);
    assert_eq!(project.build().code, Some(0));
    let preview = preview_of(&project);
    let answer = preview.get(PAGE);
    assert_eq!(answer.status, 200);
    let (page, panel) = answer.body.split_once("<div id=\"seloste-preview\"").expect("the panel stands after the page");
    assert!(panel.contains("<script src=\"/.preview/preview.js\"></script>") && panel.contains("nothing to mend"), "{panel}");
    // But for where its parts come from, the page is the one that a build makes, and that one has nothing of a preview.
    let published = project.read("public/customers/en/index.html");
    assert!(!published.contains("data-source") && !published.contains("preview"), "{published}");
    // A page that is published lets no script run, and that would be the preview's own, too.
    assert!(published.contains("http-equiv=\"Content-Security-Policy\"") && published.contains("script-src 'none'"));
    assert!(!page.contains("http-equiv=\"Content-Security-Policy\"") && answer.head.contains("script-src 'self'"), "{}", answer.head);
    let page = page.replace("data-published=\"policy\"", "http-equiv=\"Content-Security-Policy\"");
    assert_eq!(without_sources(&page), published);
    for path in ["/", "/style.css", "/robots.txt", "/customers/", "/customers/en/customers.md", "/customers/en/customers.json"] {
        assert_eq!(preview.get(path).status, 200, "{path}");
    }
    assert!(preview.get("/customers/en/customers.pdf").body.starts_with("%PDF-"));
    let bare = preview.get("/customers/en");
    assert!(bare.status == 307 && bare.head.contains("Location: /customers/en/"), "{}", bare.head);
    assert_eq!(preview.get("/customers/xx/").status, 404);
}

fn without_sources(page: &str) -> String {
    let mut parts = page.split(" data-source=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').expect("an attribute ends").1)
}

#[test]
fn a_part_says_where_it_comes_from_and_a_place_shows_its_lines() {
    let project = Project::complete("sources", &[]);
    let preview = preview_of(&project);
    let page = preview.get(PAGE).body;
    let (before, _) = page.split_once("When this notice changes").expect("the text");
    let place = before.rsplit_once("data-source=\"").and_then(|(_, place)| place.split('"').next()).expect("its place");
    assert_eq!(place, "notices/customers.yaml:12:12");
    let lines = preview.get(&format!("/.preview/source?at={place}")).body;
    assert!(lines.contains("\"line\":12") && lines.contains("changes: { en: When this notice changes"), "{lines}");
    for place in
        ["notices/customers.yaml", "notices/none.yaml:1:1", "../../Cargo.toml:1:1", "/etc/passwd:1:1", "notices/customers.yaml:x:1", ""]
    {
        assert_eq!(preview.get(&format!("/.preview/source?at={place}")).status, 404, "{place}");
    }
    assert!(preview.get("/.preview/source?at=notices/customers.yaml:99999:1").body.contains("\"lines\":[]"));
}

#[test]
fn a_finding_stands_beside_the_part_that_it_concerns() {
    let project = Project::complete(
        "findings",
        &[("role: processor, country: FI, purpose: { en: Hosting", "role: processor, country: IN, purpose: { en: Hosting")],
    );
    let preview = preview_of(&project);
    let page = preview.get(PAGE).body;
    let (_, finding) = page.split_once("<li class=\"finding error\"").expect("an error");
    assert!(finding.contains("transfer-without-safeguard") && finding.contains("notices/customers.yaml:23:"), "{finding}");
    let part = finding.split("data-part=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its part");
    assert!(page.contains(&format!("data-source=\"{part}\"")), "{part} is a part of the page");
    assert!(part.contains("notices/customers.yaml:23:"), "{part} tells the recipient");
}

#[test]
fn a_saved_file_is_told_and_its_page_has_the_new_words() {
    let project = Project::complete("saved", &[]);
    let preview = preview_of(&project);
    let mut events = preview.events("customers");
    let first = events.next().expect("the version at the beginning");
    assert!(preview.get(PAGE).body.contains(&format!("data-version=\"{first}\"")));
    project.write("notices/customers.yaml", changed(&[("When this notice changes", "Whenever this text is reworded")]));
    let second = events.next().expect("the version after the change");
    assert_ne!(first, second);
    let page = preview.get(PAGE).body;
    assert!(page.contains("Whenever this text is reworded") && page.contains(&format!("data-version=\"{second}\"")), "{page}");
    project.write("notices/another.yaml", "title: { en: Another }\nregisters: {}\n");
    preview.page("/another/en/", |page| page.status == 200);
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_last_page_and_says_why() {
    let project = Project::complete("broken", &[]);
    let preview = preview_of(&project);
    assert!(preview.get(PAGE).body.contains("Esimerkki Oy"));
    project.write("notices/customers.yaml", "title: { en: Customers\n");
    let page = preview.page(PAGE, |page| page.body.contains("cannot be read"));
    assert!(page.status == 200 && page.body.contains("Esimerkki Oy") && page.body.contains("<code>syntax</code>"), "{}", page.body);
    project.write("notices/customers.yaml", changed(&[]));
    preview.page(PAGE, |page| !page.body.contains("cannot be read"));
}

#[test]
fn a_template_or_words_that_cannot_be_used_leave_the_last_page_and_say_why() {
    let project = Project::complete("template", &[]);
    let preview = preview_of(&project);
    assert_eq!(preview.get(PAGE).status, 200);
    project.write("templates/page.html", "{% broken");
    let page = preview.page(PAGE, |page| page.body.contains("cannot be used"));
    assert!(page.status == 200 && page.body.contains("Esimerkki Oy") && page.body.contains("templates/page.html"), "{}", page.body);
    project.write("templates/page.html", "{{ nothing.of.the.kind }}");
    let page = preview.page(PAGE, |page| page.body.contains("cannot be used") && !page.body.contains("broken"));
    assert!(page.body.contains("Esimerkki Oy"), "{}", page.body);
    std::fs::remove_file(project.root.join("templates/page.html")).expect("the template can be removed");
    preview.page(PAGE, |page| !page.body.contains("cannot be used"));
    project.write("locales/en/notice.ftl", "heading-controller = {");
    let page = preview.page(PAGE, |page| page.body.contains("broken-message"));
    assert!(page.status == 200 && page.body.contains("Esimerkki Oy"), "{}", page.body);
}

#[test]
fn a_file_or_folder_that_vanishes_does_not_end_it() {
    let project = Project::complete("vanished", &[]);
    let preview = preview_of(&project);
    assert_eq!(preview.get(PAGE).status, 200);
    std::fs::remove_file(project.root.join("notices/customers.yaml")).expect("the file can be removed");
    preview.page(PAGE, |page| page.status == 404);
    std::fs::remove_dir_all(project.root.join("notices")).expect("the folder, too");
    preview.page("/", |page| page.body.contains("there is no folder `notices`"));
    project.write("notices/customers.yaml", changed(&[]));
    preview.page(PAGE, |page| page.status == 200 && !page.body.contains("there is no"));
}

#[test]
fn it_answers_to_its_own_name_only_and_can_only_be_read() {
    let project = Project::complete("names", &[]);
    let preview = preview_of(&project);
    let port = preview.address.port();
    assert!(preview.address.ip().is_loopback());
    for host in [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}"), "localhost".to_owned()] {
        assert_eq!(preview.ask("GET", "/", &host).status, 200, "{host}");
    }
    for host in ["example.org", "localhost.example.org", "127.0.0.1.example.org", "192.0.2.1", "", "localhost@example.org"] {
        assert_eq!(preview.ask("GET", "/", host).status, 403, "{host:?}");
        assert_eq!(preview.ask("GET", "/.preview/events?notice=", host).status, 403, "{host:?}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let answer = preview.ask(method, "/", &preview.address.to_string());
        assert!(answer.status == 405 && answer.head.contains("Allow: GET, HEAD"), "{method}: {}", answer.head);
    }
    let answer = preview.ask("HEAD", "/", &preview.address.to_string());
    assert!(answer.status == 200 && answer.body.is_empty() && !answer.head.contains("Access-Control-Allow"), "{}", answer.head);
}

/// The server library would make room for whatever a body claims to be.
#[test]
fn a_request_with_a_body_is_let_go_and_ends_nothing() {
    let project = Project::complete("body", &[]);
    let preview = preview_of(&project);
    for claim in ["Content-Length: 1000000000000000", "Content-Length: 2000", "Transfer-Encoding: chunked"] {
        let mut stream = TcpStream::connect(preview.address).expect("it listens");
        write!(stream, "GET / HTTP/1.1\r\nHost: localhost\r\n{claim}\r\n\r\n").expect("it listens");
        assert_eq!(preview.get(PAGE).status, 200, "{claim}");
    }
    let script = preview.get("/search/search.js");
    assert!(script.status == 200 && script.head.contains("Content-Type: text/javascript"), "{}", script.head);
}

#[test]
fn no_path_leads_out_of_the_site() {
    let project = Project::complete("paths", &[]);
    project.write("secret.txt", "a secret");
    project.write("site/shown.txt", "shown");
    let preview = preview_of(&project);
    assert_eq!(preview.get("/shown.txt").body, "shown");
    let paths = [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/customers/../../secret.txt",
        "/secret.txt",
        "//secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/notices/customers.yaml",
        "/site/site.yaml",
        "/%ff",
        "/%",
        "/%0",
        "/%00",
        "/.preview/../secret.txt",
        "/.preview/preview.js/..",
        "*",
    ];
    for path in paths {
        let answer = preview.get(path);
        assert!([400, 404].contains(&answer.status) && !answer.body.contains("a secret"), "{path}: {} {}", answer.status, answer.body);
    }
}

#[test]
fn what_authors_write_becomes_no_markup_of_the_panel() {
    let evil = "title: { en: Evil }\nregisters: {}\n\"<script>alert(1)</script>\": none\n";
    let project = Project::new("evil", &[("notices/evil.yaml", evil)]);
    let page = preview_of(&project).get("/evil/en/").body;
    assert!(page.contains("unknown key `&lt;script&gt;alert") && !page.contains("<script>"), "{page}");
}

#[test]
fn a_port_in_use_a_strange_address_and_an_empty_folder_are_told() {
    let project = Project::complete("refused", &[]);
    let preview = preview_of(&project);
    let port = preview.address.port().to_string();
    let run = project.run(&["serve", "--port", &port, TODAY]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains(&format!("port {port} of `127.0.0.1` is in use")) && run.stderr.contains("--port 0"), "{}", run.stderr);
    let run = project.run(&["serve", "--port", "0", "--host", "192.0.2.1", TODAY]);
    assert!(run.code == Some(2) && run.stderr.contains("cannot listen at port 0 of `192.0.2.1`"), "{}", run.stderr);
    let run = project.run(&["serve", "--port", "0", "--project", "no-such-folder", TODAY]);
    assert!(run.code == Some(2) && run.stderr.contains("cannot read `no-such-folder`"), "{}", run.stderr);
    let run = Project::new("empty", &[]).run(&["serve", "--port", "0", TODAY]);
    assert!(run.code == Some(2) && run.stderr.contains("there is no folder `notices`"), "{}", run.stderr);
}

#[test]
fn nothing_is_written_to_the_project() {
    let project = Project::complete("unwritten", &[]);
    let before = support::files(&project.root);
    let preview = preview_of(&project);
    for path in ["/", PAGE, "/customers/en/customers.pdf"] {
        assert_eq!(preview.get(path).status, 200);
    }
    drop(preview);
    assert_eq!(support::files(&project.root), before);
}
