//! Links within a site, of which none may break when it is built. `tests/elsewhere.rs` has those that lead elsewhere.

mod support;

use support::{Project, Run, files};

/// A project that has been published once, so that a failed build has something to lose.
fn published(name: &str) -> Project {
    let project = Project::complete(name, &[]);
    project.write("site/site.yaml", "base-url: https://privacy.example/notices\n");
    assert_eq!(project.build().code, Some(0));
    project
}

/// Builds a project that has been published before, and holds it to what it published then.
fn refused(project: &Project) -> Run {
    let before = project.site();
    let built = project.build();
    assert_eq!((built.code, built.stdout.as_str()), (Some(2), ""), "{built:?}");
    assert!(project.site() == before, "the old site is touched: {built:?}");
    assert!(files(&project.root).iter().all(|(path, _)| !path.starts_with(".public")), "something is left beside it");
    built
}

/// A front page with these words in it, in place of ours.
fn with_front_page(project: &Project, words: &str) {
    let head = "{% extends \"seloste/front.html\" %}{% block body %}<main id=\"content\"><h1 id=\"äö\">x</h1>";
    project.write("templates/front.html", format!("{head}{words}</main>{{% endblock body %}}"));
}

#[test]
fn a_link_that_breaks_is_told_with_its_page_and_nothing_is_replaced() {
    let project = published("broken");
    for (words, told) in [
        ("<a href=\"{{ root }}gone.html\">x</a>", "gone.html` leads to `gone.html`, which is not on the site"),
        (
            "<a href='{{ root }}customers/en/gone/'>x</a>",
            "customers/en/gone/` leads to `customers/en/gone/index.html`, which is not on the site",
        ),
        ("<a href=#gone>x</a>", "`#gone` leads to a place that `customers/index.html` does not have"),
        ("<a href=\"{{ root }}customers/en/index.html#gone\">x</a>", "leads to a place that `customers/en/index.html` does not have"),
        ("<img alt=\"\" src=\"{{ root }}logo.png\">", "logo.png` leads to `logo.png`, which is not on the site"),
        ("<a href=\"/notices/gone.html\">x</a>", "leads to `gone.html`, which is not on the site"),
        ("<link rel=\"canonical\" href=\"https://privacy.example/notices/gone/\">", "leads to `gone/index.html`, which is not on the site"),
        ("<a href=\"../../etc/passwd\">x</a>", "`../../etc/passwd` leads out of the site"),
        ("<a href=\"{{ root }}gone%20%c3%a4.html\">x</a>", "leads to `gone ä.html`, which is not on the site"),
    ] {
        with_front_page(&project, words);
        let built = refused(&project);
        assert!(built.stderr.contains("error: `") && built.stderr.contains(told), "{words}\n{built:?}");
        assert!(built.stderr.contains("`customers/index.html`: "), "the first page that has it is named: {words}\n{built:?}");
        assert!(built.stderr.contains("help: mend the template or style sheet"), "{built:?}");
    }
}

#[test]
fn a_page_that_would_load_from_elsewhere_is_not_published() {
    let project = published("loads");
    for words in [
        "<img alt=\"\" src=\"https://elsewhere.example/pixel.gif\">",
        "<script src=//elsewhere.example/a.js></script>",
        "<link rel=\"preconnect\" href=\"https://elsewhere.example\">",
        "<img alt=\"\" srcset=\"style.css 1x, https://elsewhere.example/b.png 2x\">",
    ] {
        with_front_page(&project, words);
        let built = refused(&project);
        assert!(
            built.stderr.contains("elsewhere.example") && built.stderr.contains("would be loaded from elsewhere"),
            "{words}\n{built:?}"
        );
    }
}

/// Links that are right, in every way in which they can be written.
#[test]
fn links_that_lead_somewhere_are_let_be() {
    let project = published("whole");
    project.write("site/our logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    let root = "{{ root }}";
    with_front_page(
        &project,
        &[
            format!(
                "<a href=\"{root}customers/en/\">x</a><a href=\"{root}customers\">x</a><a href=\"{root}./index.html?a=b#content\">x</a>"
            ),
            "<a href=\"#%C3%A4%C3%B6\">x</a><a href=\"#\">x</a><a href=\"#top\">x</a><a href=\"/notices/\">x</a><a href=/contact>x</a>"
                .into(),
            format!("<img alt=\"\" src=\"{root}our%20logo.svg\"><a href=\"{root}customers/en/index.html#controller\">x</a>"),
            "<a href=\"https://elsewhere.example/\">x</a><a href=\"mailto:a@b.example\">x</a><a href=\"tel:+3581\">x</a>".into(),
            "<!-- <a href=\"gone.html\"> --><link rel=\"license\" href=\"https://elsewhere.example/\">".into(),
        ]
        .concat(),
    );
    let built = project.build();
    assert_eq!(built.code, Some(0), "{built:?}");
}

#[test]
fn a_style_sheet_that_loads_from_elsewhere_or_nothing_is_told_with_its_line() {
    let project = published("style");
    for (style, told) in [
        ("body {\n  background: url(missing.png) }\n", "`site/style.css:2`: `missing.png` leads to `missing.png`"),
        ("\n\n@import 'https://elsewhere.example/a.css';\n", "`site/style.css:3`: `https://elsewhere.example/a.css` would be loaded"),
        ("a { b: url(\"//elsewhere.example/x.woff2\") }", "`site/style.css:1`: `//elsewhere.example/x.woff2` would be loaded"),
    ] {
        project.write("site/style.css", style);
        let built = refused(&project);
        assert!(built.stderr.contains(told), "{style}\n{built:?}");
    }
    project.write("site/style.css", "a { color: red }\n");
    project.write("site/look.css", "b { color: red }\ni { background: url(https://elsewhere.example/i.png) }\n");
    let built = refused(&project);
    assert!(built.stderr.contains("`site/look.css:2`: `https://elsewhere.example/i.png` would be loaded"), "{built:?}");
    project.write("site/look.css", "");
    project.write("site/style.css", "/* url(gone.png) */ a { b: url(data:,) url( 'img/x.svg' ) url(#clip) }");
    project.write("site/img/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    assert_eq!(project.build().code, Some(0));
}

#[test]
fn of_several_broken_links_the_first_is_told_and_the_others_are_counted() {
    let project = published("several");
    with_front_page(&project, "<a href=\"{{ root }}b.html\">x</a><a href=\"{{ root }}a.html\">x</a><a href=\"{{ root }}c.html\">x</a>");
    let built = refused(&project);
    assert!(built.stderr.contains("`customers/index.html`: `../a.html` leads to `a.html`"), "{built:?}");
    assert!(built.stderr.contains("(and 2 more)"), "{built:?}");
}

/// Without pages, the front page leads to what nobody asked for.
#[test]
fn single_formats_can_be_built_without_the_pages() {
    let project = published("formats");
    let built = project.run(&["build", support::TODAY, "--format", "markdown"]);
    assert_eq!(built.code, Some(0), "{built:?}");
}
