//! What the world may put before the command: files that are no notices, texts that are no words, disks that fail, and builds that are killed.
//! Nothing of it may end in a panic, in a page that says what nobody wrote, or in the loss of what was published before.

mod support;

use std::fs;
use std::process::Stdio;

use seloste::prose::{Event, Tag, parse};
use support::{COMPLETE, Project, Run, TODAY, changed, files, run};

/// Checks a project whose only file is this one.
fn checked(name: &str, file: &str, bytes: impl AsRef<[u8]>) -> Run {
    let project = Project::new(name, &[]);
    project.write(&format!("notices/{file}"), bytes);
    project.check()
}

/// That a run found an error and told its place.
fn assert_told(run: &Run, code: &str, place: &str) {
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stdout.contains(&format!("error[{code}]: ")), "{code}: {run:?}");
    assert!(run.stdout.contains(&format!("--> {place}\n")), "{place}: {run:?}");
}

#[test]
fn a_file_that_is_no_notice_is_told() {
    let bomb = (1..12).fold("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, level| {
        let before = level - 1;
        text + &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{before}"); 10].join(", "))
    });
    let block: String = (0..10_000).map(|level| " ".repeat(level.min(90)) + "a:\n").collect();
    let two = format!("{COMPLETE}---\ntitle: Another\n");
    let second = format!("notices/a.yaml:{}:1", COMPLETE.lines().count() + 1);
    for (name, bytes, code, place) in [
        ("empty", Vec::new(), "nothing-stated", "notices/a.yaml:1:1"),
        ("comments", b"# only\n# comments\n".to_vec(), "nothing-stated", "notices/a.yaml:1:1"),
        ("a-list", b"[title, registers]\n".to_vec(), "nothing-stated", "notices/a.yaml:1:1"),
        ("binary", b"\xff\xfe\x00\x01title".to_vec(), "not-text", "notices/a.yaml:1:1"),
        ("null-byte", b"title: a\0b\n".to_vec(), "syntax", "notices/a.yaml:1:9"),
        ("large", vec![b'a'; 50_000_000], "file-size", "notices/a.yaml:1:1"),
        ("bomb", bomb.into_bytes(), "syntax", "notices/a.yaml:5:45"),
        ("deep-flow", "[".repeat(10_000).into_bytes(), "syntax", "notices/a.yaml:1:49"),
        ("deep-list", "- ".repeat(10_000).into_bytes(), "syntax", "notices/a.yaml:1:97"),
        ("deep-block", block.into_bytes(), "syntax", "notices/a.yaml:49:49"),
        ("a-mapping-for-a-key", b"title: x\n? { a: b }\n: c\n".to_vec(), "syntax", "notices/a.yaml:2:3"),
        ("two-documents", two.into_bytes(), "syntax", &second),
        ("tabs", b"title:\n\ten: x\n".to_vec(), "syntax", "notices/a.yaml:2:2"),
        ("alias-of-itself", b"title: &a [*a]\n".to_vec(), "syntax", "notices/a.yaml:1:12"),
    ] {
        assert_told(&checked(name, "a.yaml", bytes), code, place);
    }
}

#[test]
fn a_mark_at_the_beginning_and_ends_of_lines_from_elsewhere_do_no_harm() {
    let mark = format!("\u{FEFF}{COMPLETE}");
    let ends = COMPLETE.replace('\n', "\r\n");
    for (name, text) in [("mark", &mark), ("ends", &ends)] {
        let run = checked(name, "a.yaml", text);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    }
    let mistaken = checked("ends-and-mistake", "a.yaml", ends.replace("response-time:", "response-tiem:"));
    let line = COMPLETE.lines().position(|line| line.contains("response-time:")).expect("the notice says it") + 1;
    assert_told(&mistaken, "unknown-key", &format!("notices/a.yaml:{line}:3"));
}

#[test]
fn a_name_that_cannot_be_a_page_is_told() {
    for (name, file) in [
        ("capital", "Asiakkaat.yaml"),
        ("blank", "our customers.yaml"),
        ("language", "fi.yaml"),
        ("folder", "en/a.yaml"),
        ("hyphen", "-a.yaml"),
        ("other-ending", "a.yml"),
        ("loud-ending", "a.YAML"),
    ] {
        assert_told(&checked(&format!("name-{name}"), file, COMPLETE), "file-name", &format!("notices/{file}:1:1"));
    }
    let deep = "a/".repeat(20) + "a.yaml";
    assert_told(&checked("name-deep", &deep, COMPLETE), "file-name", &format!("notices/{}:1:1", ["a"; 16].join("/")));
}

#[test]
fn a_file_that_cannot_be_read_is_not_lost_without_a_word() {
    let project = Project::new("lost", &[("notices/good.yaml", COMPLETE), ("notices/lost.yaml", "title: [\n")]);
    let built = project.build();
    assert_eq!(built.code, Some(1), "{built:?}");
    assert!(built.stderr.contains("refused because of errors: `lost`;"), "{built:?}");
    assert!(project.has("public/good/en/index.html"));
}

/// A pull request can bring a link in the place of a folder, and what it leads to would be published.
#[cfg(unix)]
#[test]
fn a_folder_of_the_project_that_is_a_link_is_refused() {
    for folder in ["notices", "site", "templates", "locales"] {
        let project = Project::new(
            &format!("link-{folder}"),
            &[("project/notices/a.yaml", COMPLETE), ("elsewhere/secret.txt", "secret\n"), ("elsewhere/a.yaml", COMPLETE)],
        );
        let here = project.root.join("project").join(folder);
        let _ = fs::remove_dir_all(&here);
        std::os::unix::fs::symlink(project.root.join("elsewhere"), &here).expect("a link can be made");
        for arguments in [&["check", TODAY, "project"][..], &["build", TODAY, "--project", "project"]] {
            let run = project.run(arguments);
            assert!(
                run.code == Some(2) && run.stderr.contains(&format!("cannot read `project/{folder}`: it is a symbolic link")),
                "{run:?}"
            );
        }
        assert!(!project.has("public"), "{folder}");
    }
}

/// Whoever nests without end keeps the words; nobody's stack ends.
#[test]
fn what_is_nested_deeper_than_anybody_reads_keeps_its_words() {
    for (name, open) in [("quotes", "> ".repeat(20_000)), ("lists", "- ".repeat(20_000)), ("marks", "*a ".repeat(5_000))] {
        let text = format!("  introduction: |-\n    {open}Innermost words\n");
        let project = Project::complete(&format!("nested-{name}"), &[("\ntexts:\n", &format!("\ntexts:\n{text}"))]);
        let built = project.build();
        assert_eq!(built.code, Some(0), "{name}: {}", built.stderr.chars().take(400).collect::<String>());
        assert!(project.read("public/customers/en/index.html").contains("Innermost words"), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn what_lies_outside_of_the_project_is_not_read() {
    use std::os::unix::fs::symlink;
    let project = Project::new(
        "links",
        &[("project/notices/a.yaml", COMPLETE), ("elsewhere/b.yaml", "secret: 1\n"), ("elsewhere/c.css", "secret\n")],
    );
    let at = |path: &str| project.root.join(path);
    for (there, here) in [
        ("elsewhere", "notices/folder"),
        ("elsewhere/b.yaml", "notices/b.yaml"),
        ("elsewhere/b.yaml", "site/site.yaml"),
        ("elsewhere/c.css", "site/c.css"),
        ("elsewhere", "templates/more"),
    ] {
        let here = at("project").join(here);
        fs::create_dir_all(here.parent().expect("it lies in a folder")).expect("the folder can be made");
        symlink(at(there), here).expect("a link can be made");
    }
    let told = project.run(&["check", TODAY, "project"]);
    for here in ["notices/folder", "notices/b.yaml", "site/site.yaml"] {
        assert_told(&told, "link-out", &format!("project/{here}:1:1"));
    }
    assert!(!told.stdout.contains("secret"), "{told:?}");
    let built = project.run(&["build", TODAY, "--project", "project"]);
    assert!(built.code == Some(1) && !project.has("public"), "a site whose settings cannot be read is not built: {built:?}");
    fs::remove_file(at("project/site/site.yaml")).expect("the link can be removed");
    let built = project.run(&["build", TODAY, "--project", "project"]);
    assert_eq!(built.code, Some(1), "{built:?}");
    assert!(project.has("public/a/en/index.html") && !project.has("public/c.css") && !project.has("public/folder"));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let project = Project::complete("pipe", &[]);
    let made = std::process::Command::new("mkfifo").arg(project.root.join("notices/pipe.yaml")).status();
    assert!(made.expect("mkfifo can be run").success());
    assert_told(&project.check(), "not-text", "notices/pipe.yaml:1:1");
}

#[test]
fn a_language_or_message_that_is_missing_is_named() {
    let in_german = changed(&[("languages: [en]", "languages: [en, uk]"), ("status: in-force", "status: draft")]);
    let project = Project::new("german", &[("notices/a.yaml", &in_german)]);
    let built = project.build();
    assert_eq!(built.code, Some(1), "{built:?}");
    assert!(built.stderr.contains("error[unworded-language]: there are no words for the language `uk` yet"), "{built:?}");
    assert!(built.stderr.contains("refused because of errors: `a`"), "{built:?}");

    let too_deep = "error[broken-message]: one message opens too many braces";
    let deep = |before: &str, opening: &str| format!("label-all-notices = {before}{}\n", opening.repeat(100_000));
    for (name, message, said) in [
        (
            "unknown-variable",
            "label-all-notices = All { $no-such } notices\n",
            "error[wrong-message]: nothing is put in for `{ $no-such }` in `label-all-notices`",
        ),
        (
            "unknown-reference",
            "label-all-notices = { no-such }\n",
            "error[wrong-message]: the message `label-all-notices` refers to `no-such`",
        ),
        ("unknown-message", "label-all-notice = All\n", "help: did you mean `label-all-notices`?"),
        ("deep-message", &deep("", "{"), too_deep),
        ("deep-lines", &deep("", "{\n"), too_deep),
        ("deep-calls", &deep("{ ", "A("), too_deep),
        ("deep-cases", &deep("", "{ $a ->\n[b] "), too_deep),
        ("deep-strings", &deep("", "{ \"}\" {"), too_deep),
        ("unreadable-message", "label-all-notices = All { $x notices\n", "error[broken-message]: this is no message"),
    ] {
        let project = Project::complete(name, &[]);
        assert_eq!(project.build().code, Some(0));
        let before = project.site();
        project.write("locales/en/own.ftl", message);
        let built = project.build();
        assert_eq!((built.code, built.stdout.as_str()), (Some(1), ""), "{built:?}");
        assert!(built.stderr.contains(said) && built.stderr.contains("--> locales/en/own.ftl:"), "{built:?}");
        assert!(project.site() == before, "{name}: the old site is touched");
    }
}

/// A register without a name is called by its key, and a draft with one of its own making must still be shown.
#[test]
fn a_draft_with_an_unknown_word_does_not_keep_the_site_from_being_built() {
    let draft = "title: { en: Notice }\nstatus: draft\nlanguages: [en]\nregisters: { of-my-own: { todo: soon } }\n";
    let project = Project::new("own-register", &[("notices/a.yaml", draft)]);
    let built = project.build();
    assert!(built.code == Some(1) && project.read("public/a/en/index.html").contains("Of-my-own"), "{built:?}");
}

#[test]
fn a_refused_notice_in_an_unknown_language_does_not_keep_the_others_from_being_built() {
    let in_german = changed(&[("languages: [en]", "languages: [uk, en]")]);
    let project = Project::new("refused-german", &[("notices/a.yaml", &in_german), ("notices/b.yaml", COMPLETE)]);
    let built = project.build();
    assert_eq!(built.code, Some(1), "{built:?}");
    assert!(built.stderr.contains("refused because of errors: `a`;"), "{built:?}");
    assert!(project.has("public/b/en/index.html") && !project.has("public/a"));
}

#[test]
fn only_a_site_is_replaced_by_a_site() {
    let project = Project::complete("outputs", &[]);
    project.write("file", "mine\n");
    project.write("other/mine", "mine\n");
    let whole = project.root.to_str().expect("the scratch folder's path is text").to_owned();
    let before = files(&project.root);
    for (output, said) in [
        ("file/public", "cannot write `file/public"),
        ("file", "`file` is not a folder"),
        ("other", "`other` holds files that no build of seloste made"),
        (".", "`.` cannot be replaced by a site"),
        ("..", "`..` cannot be replaced by a site"),
        (&whole, "holds the project itself"),
        ("notices", "`notices` lies in `notices`"),
        ("notices/public", "`notices/public` lies in `notices`"),
        ("nowhere/../notices/public", "`nowhere/../notices/public` lies in `notices`"),
        ("templates", "`templates` lies in `templates`"),
        ("translations", "`translations` lies in `translations`"),
        ("site/public", "`site/public` lies in `site`"),
    ] {
        let built = project.run(&["build", TODAY, "--output", output]);
        assert_eq!((built.code, built.stdout.as_str()), (Some(2), ""), "{output}: {built:?}");
        assert!(built.stderr.contains(said), "{output}: {built:?}");
        assert!(files(&project.root) == before, "{output}: something was written");
    }
    fs::create_dir(project.root.join("fresh")).expect("a folder can be made");
    assert_eq!(project.run(&["build", TODAY, "--output", "fresh"]).code, Some(0), "an empty folder may be replaced");
    assert_eq!(project.run(&["build", TODAY, "--output", "fresh"]).code, Some(0), "and a site, too");
}

/// A disk that is full cannot be had without privileges. A process that may write no file above a few kilobytes fails in the same place.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_published_site_as_it_was() {
    let project = Project::complete("full-disk", &[]);
    assert_eq!(project.build().code, Some(0));
    let before = project.site();
    project.write("notices/second.yaml", COMPLETE);
    let mut limited = std::process::Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_seloste"), "build", TODAY]);
    let built = run(limited.current_dir(&project.root).env("XDG_CACHE_HOME", project.caches()));
    assert_eq!((built.code, built.stdout.as_str()), (Some(2), ""), "{built:?}");
    assert!(built.stderr.contains("error: cannot write `public/"), "{built:?}");
    assert!(built.stderr.contains("help: what was there before is untouched"), "{built:?}");
    assert!(project.site() == before, "the old site is touched");
    assert!(files(&project.root).iter().all(|(path, _)| !path.starts_with(".public")), "something is left beside it");
}

/// Only on Linux can a build see whether the process of another one is still alive.
#[cfg(target_os = "linux")]
#[test]
fn a_build_that_is_killed_leaves_the_published_site_and_the_next_one_tidies_up() {
    let project = Project::complete("killed", &[]);
    assert_eq!(project.build().code, Some(0));
    let before = project.site();
    // A page that takes for ever, so that the build is surely still at work when it is killed.
    let loops: String = ["a", "b", "c", "d", "e", "f"].map(|name| format!("{{% for {name} in range(end=1000) %}}")).concat();
    project.write("templates/notice.html", loops + &"{% endfor %}".repeat(6));
    let mut child = project.command(&["build", TODAY]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it can be run");
    let staging = format!(".public.new-{}", child.id());
    while !project.has(&staging) {
        assert!(child.try_wait().expect("it is our child").is_none(), "the build ended before it began to write");
        std::thread::yield_now();
    }
    child.kill().expect("our child can be killed");
    child.wait().expect("and be waited for");
    assert!(project.has(&staging), "a killed build cannot tidy up");
    assert!(project.site() == before, "the old site is touched");
    fs::remove_file(project.root.join("templates/notice.html")).expect("the template can be removed");
    assert_eq!(project.build().code, Some(0));
    assert!(!project.has(&staging), "the next build tidies up");
    assert!(project.site() == before, "and publishes the same again");
}

/// Texts that another language would take for its own.
const MARKUP: &str = "<script>alert(1)</script> ](javascript:x) #let x = 1 { $name } 安全 😀 &amp; |a| $$";

/// The complete notice with hostile words wherever words can stand.
fn hostile() -> String {
    changed(&[
        ("status: in-force", "status: draft"),
        ("title: { en: Privacy notice for customers }", &format!("title: {{ en: 'Notice {MARKUP}' }}")),
        ("name: Esimerkki Oy", &format!("name: 'Controller {MARKUP} {{{{ title }}}} {{% raw %}}'")),
        ("people: [customers]", &format!("people: [customers, 'People {MARKUP}']")),
        ("texts:\n", &format!("texts:\n  introduction: {{ en: 'Introduction {MARKUP} {{{{ title }}}}' }}\n")),
        ("name: { en: Online shop }", &format!("name: {{ en: 'Shop {MARKUP}' }}")),
        ("{ name: session,", &format!("{{ name: 'session {MARKUP}',")),
    ])
}

#[test]
fn what_looks_like_markup_is_text_in_every_format() {
    let project = Project::new("markup", &[("notices/a.yaml", &hostile())]);
    let built = project.build();
    assert!(matches!(built.code, Some(0 | 1)), "{built:?}");
    let page = project.read("public/a/en/index.html");
    for shown in ["Notice", "Controller", "People", "Introduction", "Shop", "session"] {
        let whole = format!("{shown} &lt;script&gt;alert(1)&lt;/script&gt; ](javascript:x) #let x = 1 {{ $name }} 安全 😀 &amp;");
        assert!(page.contains(&whole), "{shown}: {page}");
    }
    assert!(page.contains("{{ title }}"), "{page}");
    for path in ["public/index.html", "public/a/index.html", "public/a/en/index.html"] {
        assert!(!project.read(path).contains("<script"), "{path}");
    }
    let written = project.read("public/a/en/a.md");
    for event in parse(&written) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML in Markdown: {html}"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(["#", "https://", "mailto:", "tel:"].iter().any(|start| dest_url.starts_with(start)), "{dest_url}")
            }
            Event::Start(Tag::Image { dest_url, .. }) => panic!("an image in Markdown: {dest_url}"),
            _ => {}
        }
    }
    assert!(written.contains("alert(1)") && written.contains("安全 😀"), "{written}");
    let data = project.read("public/a/en/a.json");
    assert!(data.contains("Controller <script>alert(1)</script> ](javascript:x) #let x = 1 { $name } 安全 😀"), "{data}");
    let pdf = fs::read(project.root.join("public/a/en/a.pdf")).expect("the PDF is there");
    let pdf = String::from_utf8_lossy(&pdf);
    assert!(
        pdf.contains(">Notice &lt;script&gt;alert(1)&lt;/script&gt; ](javascript:x) #let x = 1 {"),
        "its metadata holds the title as text"
    );
}

#[test]
fn a_character_that_nobody_can_see_is_refused() {
    for (name, written, shown) in
        [("null", "\\0", "U+0000"), ("turned", "\\u202E", "U+202E"), ("no-character", "\\uFDD0", "U+FDD0"), ("escape", "\\e[31m", "U+001B")]
    {
        let project = Project::complete(
            &format!("hidden-{name}"),
            &[("name: Esimerkki Oy", &format!("name: \"Esi{written}merkki\"")), ("status: in-force", "status: draft")],
        );
        let told = project.check();
        assert_told(&told, "hidden-character", "notices/customers.yaml:14:9");
        assert!(told.stdout.contains(&format!("holds {shown}")), "{told:?}");
        assert!(!told.stdout.contains(['\0', '\u{202E}', '\u{FDD0}', '\u{1B}']), "a terminal obeys it: {told:?}");
        assert_eq!(project.build().code, Some(1));
        for file in ["index.html", "customers.md", "customers.json"] {
            let text = project.read(&format!("public/customers/en/{file}"));
            assert!(!text.contains(['\0', '\u{202E}', '\u{FDD0}', '\u{1B}']), "{file}");
            assert!(text.contains("Esi\u{FFFD}"), "{file}: {text}");
        }
    }
}

#[test]
fn a_name_of_a_file_is_no_order_to_the_terminal() {
    if cfg!(unix) {
        let run = checked("name-of-escape", "\u{1B}[31m\n.yaml", COMPLETE);
        assert_told(&run, "file-name", "notices/\u{FFFD}[31m\u{FFFD}.yaml:1:1");
    }
}

#[test]
fn only_links_to_the_web_mail_and_telephone_are_published() {
    for (index, refused) in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//elsewhere.example",
        " https://blank.example",
    ]
    .into_iter()
    .enumerate()
    {
        let contact = format!("  email: privacy@esimerkki.example\n  website: \"{refused}\"\n  phone");
        let project = Project::complete(
            &format!("website-{index}"),
            &[("  email: privacy@esimerkki.example\n  phone", &contact), ("status: in-force", "status: draft")],
        );
        assert_told(&project.check(), "refused-link", "notices/customers.yaml:20:12");
        assert_eq!(project.build().code, Some(1));
        assert!(!project.read("public/customers/en/index.html").contains(refused.trim()), "{refused}");
    }
}

/// A draft with links of every kind in a text.
fn links(name: &str) -> Project {
    let text = "[a](javascript:alert) [b](data:text/html,x) <javascript:y> [c][d] [e](https://e.example) <mailto:f@f.example> [g](HTTPS://g.example)";
    let introduction = format!("texts:\n  introduction:\n    en: |-\n      {text}\n\n      [d]: vbscript:z\n");
    Project::complete(name, &[("texts:\n", &introduction), ("status: in-force", "status: draft")])
}

#[test]
fn only_links_to_the_web_mail_and_telephone_leave_a_text() {
    let project = links("text-links");
    assert!(project.build().code.is_some_and(|code| code < 2));
    let page = project.read("public/customers/en/index.html");
    let hrefs: Vec<_> = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for href in &hrefs {
        let allowed = ["https://", "HTTPS://", "http://", "mailto:", "tel:", "#", "../", "customers.", "customers-summary.pdf", "data:,"];
        assert!(allowed.iter().any(|start| href.starts_with(start)), "{href}");
    }
    for kept in ["https://e.example", "mailto:f@f.example", "HTTPS://g.example"] {
        assert!(hrefs.contains(&kept), "{kept}: {hrefs:?}");
    }
    let written = project.read("public/customers/en/customers.md");
    assert!(!written.contains("](javascript:") && !written.contains("](data:") && !written.contains("vbscript:"), "{written}");
}

#[test]
fn the_author_is_told_of_a_link_that_readers_will_not_get() {
    assert_told(&links("told-links").check(), "refused-link", "notices/customers.yaml:13:5");
}
