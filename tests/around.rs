//! What a site has besides its notices: front pages by controller, addresses for machines, and pages for those who took a wrong turn.

mod support;

use std::collections::BTreeMap;

use support::{COMPLETE, Project, Run, TODAY, changed};

/// Builds the pages and what is around them.
fn build(project: &Project) -> Run {
    project.run(&["build", TODAY, "--format", "html"])
}

/// The complete notice of another controller, or of the same one if `name` says so.
fn of(name: &str, number: &str) -> String {
    changed(&[
        ("name: Esimerkki Oy", &format!("name: {name}")),
        ("registration-number: 1234567-1", &format!("registration-number: {number}")),
    ])
}

#[test]
fn the_front_page_lists_notices_under_their_controllers() {
    let files = [
        ("notices/a.yaml", of("First Oy", "1111111-1")),
        ("notices/b.yaml", of("Second Oy", "2222222-2")),
        ("notices/c.yaml", of("First Oyj", "1111111-1")),
    ];
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let project = Project::new("controllers", &files);
    build(&project);
    let page = project.read("public/index.html");
    let headings: Vec<_> = page.split("<h2>").skip(1).filter_map(|rest| rest.split("</h2>").next()).collect();
    assert_eq!(headings, ["First Oy", "Second Oy"], "a controller is known by its number: {page}");
    let first = page.split("<h2>Second Oy").next().expect("the part before it");
    assert!(first.contains("href=\"a/en/index.html\"") && first.contains("href=\"c/en/index.html\""), "{page}");
    assert_eq!(page.matches("<h3>").count(), 3, "a notice stands under its controller: {page}");
}

#[test]
fn a_site_of_one_controller_needs_no_headings_for_it() {
    let project = Project::new("one-controller", &[("notices/a.yaml", COMPLETE), ("notices/b.yaml", COMPLETE)]);
    build(&project);
    let page = project.read("public/index.html");
    assert_eq!((page.matches("<h2>").count(), page.matches("<h3>").count()), (2, 0), "{page}");
    assert_eq!(page.matches("<span>Esimerkki Oy</span>").count(), 2, "each says whose it is: {page}");
}

#[test]
fn a_sitemap_lists_what_is_in_force_in_each_language() {
    let draft = changed(&[("status: in-force", "status: draft")]);
    let withdrawn = changed(&[("status: in-force", "status: withdrawn")]);
    let files = [
        ("notices/customers.yaml", COMPLETE),
        ("notices/drafted.yaml", draft.as_str()),
        ("notices/old.yaml", withdrawn.as_str()),
        ("site/site.yaml", "base-url: https://privacy.example/a&b/\nlanguages: [en, sv]\n"),
    ];
    let project = Project::new("sitemap", &files);
    project.run(&["build", TODAY, "--format", "html", "--format", "markdown"]);
    let sitemap = project.read("public/sitemap.xml");
    let addresses: Vec<_> = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    assert_eq!(addresses, ["", "sv/", "customers/en/"].map(|path| format!("https://privacy.example/a&amp;b/{path}")), "{sitemap}");
    assert_eq!(sitemap.matches("<lastmod>2026-").count(), 1, "the day on which the notice was last changed: {sitemap}");
    roxmltree::Document::parse(&sitemap).unwrap_or_else(|fault| panic!("{fault}: {sitemap}"));
    let robots = project.read("public/robots.txt");
    assert!(robots.contains("\nDisallow: /a&b/drafted/en/drafted.md\n"), "{robots}");
    assert!(robots.starts_with("Sitemap: https://privacy.example/a&b/sitemap.xml\n\nUser-agent: *\n"), "{robots}");

    for (alternate, target) in [("en", ""), ("sv", "sv/"), ("x-default", "")] {
        let link = format!("hreflang=\"{alternate}\" href=\"https://privacy.example/a&amp;b/{target}\"");
        assert_eq!(sitemap.matches(&link).count(), 2, "each language names all of them: {sitemap}");
    }
}

#[test]
fn a_site_that_does_not_know_its_address_has_no_sitemap() {
    let project = Project::complete("no-sitemap", &[]);
    build(&project);
    assert!(!project.has("public/sitemap.xml") && !project.read("public/robots.txt").contains("Sitemap"));
}

#[test]
fn a_projects_own_robots_file_takes_the_place_of_ours() {
    let project = Project::complete("own-robots", &[]);
    project.write("site/robots.txt", "User-agent: *\nDisallow: /\n");
    build(&project);
    assert_eq!(project.read("public/robots.txt"), "User-agent: *\nDisallow: /\n");
}

#[test]
fn a_page_for_addresses_where_nothing_is_works_at_any_depth() {
    let project = Project::complete("lost", &[]);
    for (base, root) in
        [("", "/"), ("base-url: https://example.com\n", "/"), ("base-url: https://example.com/legal/privacy/\n", "/legal/privacy/")]
    {
        project.write("site/site.yaml", format!("{base}languages: [en, sv]\n"));
        build(&project);
        let page = project.read("public/404.html");
        let links: Vec<_> = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for link in &links {
            assert!(link.starts_with(root) || ["#content", "data:,"].contains(link), "{base}: `{link}` depends on where the page is shown");
        }
        for wanted in ["style.css", "index.html", "sv/index.html"] {
            assert!(links.contains(&format!("{root}{wanted}").as_str()), "{base}: {wanted} of {links:?}");
        }
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">") && page.contains("<h1>Page not found</h1>"), "{page}");
    }
}

/// The complete notice with settings of the site, and the settings.
fn with_settings(name: &str, settings: &str) -> Project {
    Project::new(name, &[("notices/customers.yaml", COMPLETE), ("site/site.yaml", settings)])
}

#[test]
fn an_old_address_leads_to_where_its_notice_is_now() {
    let settings = "base-url: https://example.com/legal/\nredirects:\n  clients: customers\n  Old_page.html: customers/en\n  \
                    data/protection: customers\n  away: https://elsewhere.example/a?b=1&c\n";
    let project = with_settings("moved", settings);
    project.write("notices/data/protection/staff.yaml", COMPLETE);
    let built = project.run(&["build", TODAY, "--format", "html", "--format", "markdown"]);
    assert_eq!(built.code, Some(0), "{built:?}");
    for (page, way, canonical) in [
        ("clients/index.html", "../customers/index.html", "https://example.com/legal/customers/"),
        ("clients/en/index.html", "../../customers/en/index.html", "https://example.com/legal/customers/en/"),
        ("Old_page.html", "customers/en/index.html", "https://example.com/legal/customers/en/"),
        ("data/protection/index.html", "../../customers/index.html", "https://example.com/legal/customers/"),
        ("away/index.html", "https://elsewhere.example/a?b=1&amp;c", "https://elsewhere.example/a?b=1&amp;c"),
    ] {
        let text = project.read(&format!("public/{page}"));
        for wanted in [
            format!("<meta http-equiv=\"refresh\" content=\"0; url={way}\">"),
            format!("<a href=\"{way}\""),
            format!("<link rel=\"canonical\" href=\"{canonical}\">"),
            "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            "<h1>This page has moved</h1>".to_owned(),
        ] {
            assert!(text.contains(&wanted), "{page}: {wanted}\n{text}");
        }
    }
    let rules = "/legal/data/protection/en/protection.md /legal/customers/en/customers.md 301\n\
                 /legal/data/protection /legal/customers/ 301\n\
                 /legal/data/protection/ /legal/customers/ 301\n\
                 /legal/data/protection/en /legal/customers/en/ 301\n\
                 /legal/data/protection/en/ /legal/customers/en/ 301\n\
                 /legal/clients/en/clients.md /legal/customers/en/customers.md 301\n\
                 /legal/clients /legal/customers/ 301\n\
                 /legal/clients/* /legal/customers/:splat 301\n\
                 /legal/Old_page.html /legal/customers/en/ 301\n\
                 /legal/away https://elsewhere.example/a?b=1&c 301\n\
                 /legal/away/ https://elsewhere.example/a?b=1&c 301\n";
    assert_eq!(project.read("public/_redirects"), rules, "what lies below an old address is not hidden by it");
}

#[test]
fn a_redirect_of_its_own_wins_over_that_of_the_whole_notice() {
    let project = with_settings("own-redirect", "redirects: { clients: customers, clients/en: https://elsewhere.example/ }\n");
    assert_eq!(build(&project).code, Some(0));
    assert!(project.read("public/clients/en/index.html").contains("url=https://elsewhere.example/"));
    let rules = project.read("public/_redirects");
    assert!(rules.starts_with("/clients/en https://elsewhere.example/ 301\n"), "{rules}");
}

/// That settings are refused with these words, and that what was built before stays.
fn assert_refused(name: &str, settings: &str, wanted: &[&str]) {
    let project = Project::complete(name, &[]);
    assert_eq!(build(&project).code, Some(0));
    let before = project.site();
    project.write("site/site.yaml", settings);
    let checked = project.check();
    assert_eq!(checked.code, Some(1), "{settings}: {checked:?}");
    for wanted in wanted {
        assert!(checked.stdout.contains(wanted), "{settings}: {wanted}\n{}", checked.stdout);
    }
    let built = build(&project);
    assert_eq!(built.code, Some(1), "{settings}: {built:?}");
    assert!(built.stderr.contains("nothing was built: "), "{settings}: {built:?}");
    assert!(project.site() == before, "{settings}: the old site is touched");
}

#[test]
fn a_redirect_that_leads_nowhere_is_told_with_its_place() {
    for (number, (settings, wanted)) in [
        ("redirects:\n  old: custmers\n", &["there is no notice `custmers`\n --> site/site.yaml:2:8", "did you mean `customers`?"][..]),
        ("redirects: { old: customers/fi }\n", &["`customers` is not published in this language", "its languages are `en`"]),
        ("redirects: { old: older, older: customers }\n", &["there is no notice `older`", "this is an old address, too"]),
        ("redirects: { a: b, b: a }\n", &["there is no notice `a`", "there is no notice `b`"]),
        ("base-url: https://Example.com/\nredirects: { old: 'https://example.com/old' }\n", &["a redirect to the site itself"]),
        ("redirects: { old: 'http://elsewhere.example' }\n", &["error[refused-link]", "expected `https://…`"]),
        ("redirects: { old: 'javascript:alert(1)' }\n", &["error[refused-link]"]),
        ("redirects: { old: [customers] }\n", &["expected a text"]),
        ("redirects: { Customers: customers }\n", &["one-address"]),
        ("redirects: { fragment.css: customers }\n", &["one-address"]),
        ("redirects: [old]\n", &["expected a mapping from old addresses to notices"]),
        (
            "base-url: https://example.com/a?b=1\n",
            &["not the address of a site\n --> site/site.yaml:1:11", "paths cannot follow a `?` or a `#`"],
        ),
    ]
    .into_iter()
    .enumerate()
    {
        assert_refused(&format!("nowhere-{number}"), settings, wanted);
    }
}

#[test]
fn an_old_address_stays_within_the_site() {
    let long = "a".repeat(300);
    for (number, old) in
        ["../up", "a/../../up", "/root", "C:\\x", "a//b", "a/", ".well-known/x", "ä", "a b", "a?b", "<x>", "*", ":splat", &long]
            .iter()
            .enumerate()
    {
        let settings = format!("redirects: {{ '{old}': customers }}\n");
        assert_refused(&format!("outside-{number}"), &settings, &["expected an old address on this site\n --> site/site.yaml:1:14"]);
    }
}

#[test]
fn two_things_with_one_address_are_told_and_the_old_site_stays() {
    for (name, path, settings, wanted) in [
        (
            "taken-by-notice",
            "",
            "customers",
            "the notice `customers` and the redirect from `customers` have one address\n --> site/site.yaml:1:14",
        ),
        ("taken-by-edition", "", "customers/en", "the notice `customers` and the redirect from `customers/en` have one address"),
        ("taken-by-front", "", "index.html", "a page that every site has and the redirect from `index.html` have one address"),
        ("taken-by-style", "", "style.css", "a page that every site has and the redirect from `style.css` have one address"),
        ("taken-by-headers", "", "_headers", "a page that every site has and the redirect from `_headers` have one address"),
        ("taken-by-search", "", "search/en", "a page that every site has and the redirect from `search/en` have one address"),
        ("taken-by-file", "site/logo.png", "logo.png", "the file `site/logo.png` and the redirect from `logo.png` have one address"),
        ("taken-in-capitals", "", "STYLE.css", "a page that every site has and the redirect from `STYLE.css` have one address"),
        (
            "taken-twice",
            "",
            "old/index.html: customers, old",
            "the redirect from `old` and the redirect from `old/index.html` have one address",
        ),
        (
            "file-in-capitals",
            "site/Robots.txt",
            "old",
            "a page that every site has and the file `site/Robots.txt` have one address\n --> site/Robots.txt:1:1",
        ),
        ("file-in-a-file", "site/404.html/a.png", "old", "a page that every site has and the file `site/404.html/a.png` have one address"),
        (
            "file-in-an-edition",
            "site/customers/en/customers.pdf/a.png",
            "old",
            "the notice `customers` and the file `site/customers/en/customers.pdf/a.png`",
        ),
    ] {
        let project = Project::complete(name, &[]);
        assert_eq!(build(&project).code, Some(0));
        let before = project.site();
        if !path.is_empty() {
            project.write(path, "x");
        }
        project.write("site/site.yaml", format!("redirects: {{ {settings}: customers }}\n"));
        let checked = project.check();
        assert!(checked.stdout.contains(&format!("error[one-address]: {wanted}")), "{name}: {}", checked.stdout);
        let built = build(&project);
        assert_eq!(built.code, Some(1), "{name}: {built:?}");
        assert!(project.site() == before, "{name}: the old site is touched");
    }
}

#[test]
fn a_notice_cannot_take_the_address_of_the_search() {
    let project = Project::new("search", &[("notices/search.yaml", COMPLETE)]);
    let checked = project.check();
    let wanted = "error[one-address]: a page that every site has and the notice `search` have one address\n --> notices/search.yaml:1:1";
    assert!(checked.stdout.contains(wanted), "{checked:?}");
    assert!(!project.has("public") && build(&project).code == Some(1) && !project.has("public"));
    project.write("site/site.yaml", "search: false\n");
    assert_eq!(build(&project).code, Some(0), "where there is no search, its address is free");
    let elsewhere = with_settings("search-in-swedish", "languages: [en, sv]\nredirects: { sv/search/old: customers }\n").check();
    assert!(elsewhere.stdout.contains("error[one-address]: "), "{elsewhere:?}");
}

#[test]
fn two_notices_cannot_have_one_address() {
    for (name, second) in [("other-ending", "customers.yml"), ("capitals", "Customers.yaml"), ("of-a-language", "customers/en.yaml")] {
        let project = Project::new(name, &[("notices/customers.yaml", COMPLETE), (&format!("notices/{second}"), COMPLETE)]);
        let checked = project.check();
        assert!(checked.stdout.contains("error[file-name]: ") && checked.stdout.contains(&format!("notices/{second}:1:1")), "{checked:?}");
    }
}

#[test]
fn a_language_that_is_named_twice_is_told() {
    assert_refused("fronts-twice", "languages: [en, sv, sv]\n", &["the language `sv` is named twice\n --> site/site.yaml:1:21"]);
    let project = Project::complete("notice-twice", &[("languages: [en]", "languages: [en, en]")]);
    let checked = project.check();
    assert!(checked.stdout.contains("error[one-address]: the language `en` is named twice\n  --> notices/customers.yaml:"), "{checked:?}");
    assert!(build(&project).code == Some(1) && !project.has("public"));
}

/// The directives of a policy, in the order of their names.
fn directives(policy: &str) -> BTreeMap<&str, &str> {
    policy.split("; ").filter_map(|directive| directive.split_once(' ')).collect()
}

#[test]
fn pages_and_headers_hold_browsers_to_what_a_notice_needs() {
    let project = Project::complete("headers", &[]);
    build(&project);
    let headers = project.read("public/_headers");
    let header = |name: &str| headers.lines().find_map(|line| line.strip_prefix(&format!("  {name}: "))).unwrap_or_default();
    assert!(headers.starts_with("/*\n"), "{headers}");
    let mut wanted = directives(header("Content-Security-Policy"));
    assert_eq!((wanted["default-src"], wanted["frame-ancestors"], wanted["base-uri"]), ("'none'", "'none'", "'none'"));
    assert!(!headers.contains("unsafe") && !headers.contains("http"), "{headers}");
    for (name, value) in [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-cache")] {
        assert_eq!(header(name), value, "{headers}");
    }
    assert!(header("Permissions-Policy").contains("browsing-topics=()"), "{headers}");
    assert!(headers.lines().all(|line| line.len() < 2_000), "Cloudflare Pages reads no longer line");

    // A page says the same of itself, but that it needs no script; who may frame it only headers can say.
    wanted.remove("frame-ancestors");
    wanted.remove("connect-src");
    wanted.insert("script-src", "'none'");
    let policy_of = |page: &str| {
        let text = project.read(&format!("public/{page}"));
        let policy = text.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
        policy.unwrap_or_default().to_owned()
    };
    for page in ["index.html", "404.html", "customers/index.html", "customers/en/index.html"] {
        assert_eq!(directives(&policy_of(page)), wanted, "{page}");
    }
    // The search alone runs the site's own script, which fetches the site's own index.
    wanted.extend([("script-src", "'self'"), ("connect-src", "'self'")]);
    assert_eq!(directives(&policy_of("search/index.html")), wanted);
}

#[test]
fn only_a_site_with_a_host_of_its_own_binds_it_to_encryption() {
    for (base, is_bound) in [("https://privacy.example", true), ("https://example.com/privacy", false), ("http://privacy.example", false)] {
        let project = with_settings("encryption", &format!("base-url: {base}\n"));
        build(&project);
        let headers = project.read("public/_headers");
        assert_eq!(headers.contains("  Strict-Transport-Security: max-age=31536000\n"), is_bound, "{base}: {headers}");
    }
    let project = with_settings("in-a-folder", "base-url: https://example.com/privacy\n");
    build(&project);
    assert!(project.read("public/_headers").starts_with("/privacy/*\n"));
}

/// The value of an Open Graph property.
fn shared<'a>(page: &'a str, property: &str) -> Option<&'a str> {
    page.split(&format!("<meta property=\"og:{property}\" content=\"")).nth(1).and_then(|rest| rest.split('"').next())
}

#[test]
fn pages_say_what_they_are_where_others_link_to_them() {
    let project = with_settings("shared", "title: Our \"notices\"\n");
    build(&project);
    let (front, notice) = (project.read("public/index.html"), project.read("public/customers/en/index.html"));
    assert_eq!((shared(&front, "type"), shared(&notice, "type")), (Some("website"), Some("article")));
    assert_eq!(
        (shared(&front, "title"), shared(&notice, "title")),
        (Some("Our &quot;notices&quot;"), Some("Privacy notice for customers"))
    );
    assert_eq!(shared(&notice, "site_name"), Some("Our &quot;notices&quot;"), "the site's own title is its name on every page");
    assert!(shared(&notice, "description").is_some_and(|text| text.contains("Esimerkki Oy")), "{notice}");
    assert_eq!((shared(&notice, "url"), shared(&notice, "image")), (None, None), "there are only whole addresses, or none");

    project.write("site/site.yaml", "base-url: https://privacy.example\n");
    project.write("site/og.png", "a picture");
    build(&project);
    let notice = project.read("public/customers/en/index.html");
    assert_eq!(shared(&notice, "url"), Some("https://privacy.example/customers/en/"));
    assert_eq!(shared(&notice, "image"), Some("https://privacy.example/og.png"));
    assert_eq!(shared(&project.read("public/404.html"), "title"), None, "nobody links to a page that is not there");
}

#[test]
fn the_settings_in_the_manual_are_right() {
    let manual = include_str!("../docs/site.md");
    let settings = manual.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let project = with_settings("manual", settings);
    let checked = project.check();
    assert_eq!((checked.code, checked.stdout.as_str()), (Some(0), ""), "{checked:?}");
    assert_eq!(build(&project).code, Some(0));
    for path in
        ["clients/en/index.html", "clients/sv/index.html", "legal/privacy.html", "shop/index.html", ".well-known/gpc.json", "sitemap.xml"]
    {
        assert!(project.has(&format!("public/{path}")), "{path}");
    }
}
