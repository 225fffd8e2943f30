//! What a site has besides its notices: front pages by controller, addresses for machines, and pages for those who took a wrong turn.

mod support;

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
    assert!(robots.ends_with("\nSitemap: https://privacy.example/a&b/sitemap.xml\n"), "{robots}");

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
