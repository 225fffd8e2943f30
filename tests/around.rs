//! What a site has besides its notices: front pages by controller, addresses for machines, and pages for those who took a wrong turn.

mod support;

use support::{COMPLETE, Project, changed};

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
    project.build();
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
    project.build();
    let page = project.read("public/index.html");
    assert_eq!((page.matches("<h2>").count(), page.matches("<h3>").count()), (2, 0), "{page}");
    assert_eq!(page.matches("<span>Esimerkki Oy</span>").count(), 2, "each says whose it is: {page}");
}
