//! Which version applied on which day, as the list of versions and `seloste show` tell it.

use crate::html::{Element, parse};
use crate::story::{LANGUAGES, TEN, after, before, build, build_on, confirm, page, published, shop, step};
use crate::support::Project;

/// A line of the list: the version, its first and last day, its state, and the language of the page that it leads to.
#[derive(Debug, PartialEq)]
struct Row {
    number: usize,
    from: String,
    until: Option<String>,
    is_marked: bool,
    state: String,
    href: String,
}

/// The list of versions in a language, the first version first.
fn rows(project: &Project, code: &str) -> Vec<Row> {
    let path = format!("customers/versions/{code}/index.html");
    let page = parse(&page(project, &path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let body = page.named("tbody").first().copied().expect("the list is a table").clone();
    let mut rows: Vec<_> = body.elements().map(row).collect();
    rows.reverse();
    rows
}

fn row(row: &Element) -> Row {
    let days: Vec<_> = row.named("time").iter().filter_map(|time| time.attribute("datetime")).map(str::to_owned).collect();
    let link = row.named("a").first().copied().expect("a version is linked").clone();
    let mark = row.named("span").first().copied().expect("a version has a state").clone();
    Row {
        number: link.text().rsplit(' ').next().and_then(|number| number.parse().ok()).expect("a version has a number"),
        from: days[0].clone(),
        until: days.get(1).cloned(),
        is_marked: row.attribute("class") == Some("applies"),
        state: mark.attribute("class").and_then(|class| class.strip_prefix("mark ")).unwrap_or_default().to_owned(),
        href: link.attribute("href").unwrap_or_default().to_owned(),
    }
}

/// What the list is to say on a day on which version `current` applies.
fn expected(code: &str, current: usize) -> Vec<Row> {
    let row = |number: usize| {
        let own = step(number).languages();
        let shown = if own.contains(&code) { code } else { "fi" };
        Row {
            number,
            from: step(number).effective.clone(),
            until: (number < TEN).then(|| before(&step(number + 1).effective)),
            is_marked: number == current,
            state: if number == current {
                "applies"
            } else if number < current {
                "earlier"
            } else {
                "upcoming"
            }
            .to_owned(),
            href: format!("../../{}/{shown}/index.html", step(number).effective),
        }
    };
    (1..=TEN).map(row).collect()
}

#[test]
fn the_list_tells_the_first_and_the_last_day_of_each_version() {
    let project = published("list");
    build(&project, &step(TEN).effective);
    for code in LANGUAGES {
        assert_eq!(rows(&project, code), expected(code, TEN), "{code}");
    }
    let boundaries: Vec<_> = rows(&project, "en").into_iter().filter_map(|row| row.until).collect();
    assert!(["2021-12-31", "2023-02-28", "2024-02-29"].iter().all(|day| boundaries.contains(&(*day).to_owned())), "{boundaries:?}");
}

/// What stands in a list in another language than the list says so.
#[test]
fn a_day_in_another_language_says_which() {
    let project = published("list-language");
    build(&project, &step(TEN).effective);
    let text = page(&project, "customers/versions/sv/index.html");
    let row = |number: usize| {
        let at = text.find(&format!("<time datetime=\"{}\"", step(number).effective)).expect("the version is listed");
        text[at..].split("</th>").next().expect("its period ends").to_owned()
    };
    assert_eq!(row(6).matches("lang=\"fi\"").count(), 1, "version 6 was not published in Swedish, the next was: {}", row(6));
    assert_eq!(row(5).matches("lang=\"fi\"").count(), 2, "{}", row(5));
    assert_eq!(row(7).matches("lang=").count(), 0, "{}", row(7));
}

/// Ten versions that were all published before the first of them applied, as nobody does: so that every day can be built.
fn published_ahead(name: &str) -> Project {
    let project = shop(name);
    for number in 1..=TEN {
        let day = format!("2021-02-{:02}", number + 8);
        crate::story::write(&project, number);
        let notice = project.read("notices/customers.yaml");
        // Who is told of a version is told between its publication and the day from which it applies, whichever they are.
        let notice = notice.replace(&format!("updated: {}", step(number).published), &format!("updated: {day}"));
        let told = format!("announcement: {{ on: {}, by: [email] }}", after(&day));
        let lines = notice.lines().map(|line| if line.starts_with("announcement: ") { told.as_str() } else { line });
        project.write("notices/customers.yaml", lines.collect::<Vec<_>>().join("\n") + "\n");
        confirm(&project);
        let run = crate::story::publish_on(&project, &day);
        assert_eq!(run.code, Some(0), "version {number}: {}", run.stderr);
    }
    project
}

#[test]
fn the_list_marks_the_version_that_applies_on_the_day_of_the_build() {
    let project = published_ahead("marked");
    for number in 1..=TEN {
        build(&project, &step(number).effective);
        for code in LANGUAGES {
            assert_eq!(rows(&project, code), expected(code, number), "{code} on {}", step(number).effective);
        }
    }
    for number in [2, 3, 7, TEN] {
        let day = before(&step(number).effective);
        build(&project, &day);
        assert_eq!(rows(&project, "en"), expected("en", number - 1), "{day}");
    }
    build(&project, &before(&step(1).effective));
    let rows = rows(&project, "en");
    assert!(rows.iter().all(|row| row.state == "upcoming" && !row.is_marked), "{rows:?}");
}

#[test]
fn show_answers_for_the_days_around_each_boundary() {
    let project = published("show");
    let show = |day: &str| project.run(&["show", "customers", "--on", day]);
    let first = before(&step(1).effective);
    let run = show(&first);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert_eq!(run.stdout, format!("customers: no version applied on {first}; the first applies from 2021-03-01\n"));
    for number in 1..=TEN {
        let from = &step(number).effective;
        let until = if number < TEN { format!(" until {}", before(&step(number + 1).effective)) } else { String::new() };
        let line = format!("customers: version {number}, from {from}{until}\n");
        for day in [from.clone(), after(from)] {
            let run = show(&day);
            assert!(run.code == Some(0) && run.stdout.starts_with(&line), "{day}: {run:?}");
        }
        if number < TEN {
            let last = before(&step(number + 1).effective);
            assert!(show(&last).stdout.starts_with(&line), "{last}");
        }
    }
    let codes = show("2023-12-01").stdout;
    assert!(codes.contains("published on 2023-08-15 in fi, en\n") && codes.contains("on the site at customers/2023-10-01/\n"), "{codes}");
}

#[test]
fn show_prints_a_version_as_it_was_published() {
    let project = published("show-text");
    let show = |code: &str, format: &str| project.run(&["show", "customers", "--on", "2022-12-31", "--language", code, "--format", format]);
    let run = show("en", "markdown");
    assert_eq!(run.stdout, project.read("notices/versions/customers/2022-07-01/pages/en/customers.md"), "{}", run.stderr);
    assert!(run.stdout.contains("6 years from the end of the customer") || run.stdout.contains("6\u{a0}years"), "{}", run.stdout);
    let run = show("sv", "markdown");
    assert!(run.code == Some(2) && run.stderr.contains("version 4 of `customers` was not published in `sv`"), "{run:?}");
    let run = show("en", "fragment");
    assert!(run.code == Some(2) && run.stderr.contains("version 4 of `customers` was not published as fragment"), "{run:?}");
}

#[test]
fn a_day_before_the_last_publication_is_refused() {
    let project = published("backwards");
    let day = before(&step(TEN).published);
    let told = format!("error: version 10 of `customers` was published on {}, and today is said to be {day}\n", step(TEN).published);
    build(&project, &step(TEN).published);
    let site = project.site();
    let run = build_on(&project, &day);
    assert!(run.code == Some(2) && run.stderr.contains(&told), "{run:?}");
    assert!(project.site() == site, "the old site is whole");
    let run = crate::story::publish_on(&project, &day);
    assert!(run.code == Some(2) && run.stderr.contains(&told), "{run:?}");
}
