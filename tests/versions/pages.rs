//! The pages of versions: each holds its own facts and no others', and says how it stands today.

use std::sync::LazyLock;

use crate::html::{Element, parse};
use crate::story::{FORMATS, LANGUAGES, TEN, after, build, file, page, publish, published, step, story};
use crate::support::Project;

/// The site on the day after the tenth version came into force.
static SITE: LazyLock<Project> = LazyLock::new(|| {
    let project = published("pages");
    build(&project, &after(&step(TEN).effective));
    project
});

/// A page of the site, read.
fn read(project: &Project, path: &str) -> Element {
    // Where a note would stand if anything were to be said, a mark waits for it.
    parse(&page(project, path).replace("<!--standing-->", "")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Where a link on a page leads, by path in the site.
fn target(from: &str, href: &str) -> String {
    let mut parts: Vec<_> = from.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            ".." => _ = parts.pop().expect("no link leads out of the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Where the links of a page with a relation lead, which must be there.
fn related(project: &Project, path: &str, relation: &str) -> Vec<String> {
    let page = read(project, path);
    let links = page.all().into_iter().filter(|element| element.attribute("rel") == Some(relation));
    let mut targets: Vec<_> = links.map(|link| target(path, link.attribute("href").expect("a link leads somewhere"))).collect();
    targets.dedup();
    targets.iter().for_each(|target| assert!(project.has(&format!("public/{target}")), "{path}: {relation} leads to {target}"));
    targets
}

/// The note of how the version of a page stands today: its text, its days, and where it leads.
fn banner(project: &Project, path: &str) -> Option<(String, Vec<String>, Vec<String>)> {
    let page = read(project, path);
    let notes: Vec<_> = page.all().into_iter().filter(|element| element.attribute("class") == Some("banner standing")).collect();
    assert!(notes.len() < 2, "{path} has one note");
    let note = notes.first()?;
    assert_eq!(note.attribute("role"), Some("note"), "{path}");
    let attribute = |name: &str, key: &str| {
        note.named(name).iter().map(|element| element.attribute(key).expect("it has it").to_owned()).collect::<Vec<_>>()
    };
    let links = attribute("a", "href").iter().map(|href| target(path, href)).collect();
    Some((note.text(), attribute("time", "datetime"), links))
}

fn at(number: usize, code: &str) -> String {
    format!("customers/{}/{code}/", step(number).effective)
}

/// That a text holds what version `number` of the story tells, and nothing that only others tell.
fn assert_tells(text: &str, number: usize, code: &str, called: &str) {
    // Plain text is broken into lines.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (index, step) in story().iter().enumerate() {
        let is_told = index < number;
        if let Some(words) = step.tells.get(code) {
            assert_eq!(text.contains(words.as_str()), is_told, "{called}: version {} tells `{words}`", index + 1);
        }
        if let Some(words) = step.no_longer.get(code) {
            assert_eq!(text.contains(words.as_str()), !is_told, "{called}: version {} no longer tells `{words}`", index + 1);
        }
    }
}

#[test]
fn each_version_stays_at_its_address_with_its_own_facts() {
    let mut pages = 0;
    for number in 1..=TEN {
        for code in step(number).languages() {
            for format in FORMATS {
                let path = at(number, code) + file(format);
                assert_tells(&page(&SITE, &path), number, code, &path);
                pages += 1;
            }
        }
        assert!(SITE.has(&format!("public/customers/{}/index.html", step(number).effective)), "version {number} lists its languages");
    }
    assert_eq!(pages, (6 * 2 + 4 * 3) * 4, "Swedish comes with version 7");
    assert!(!SITE.has(&format!("public/{}", at(6, "sv"))), "nothing is published in a language that came later");
}

#[test]
fn the_own_address_shows_the_version_that_applies() {
    for code in LANGUAGES {
        for format in FORMATS {
            let path = format!("customers/{code}/{}", file(format));
            assert_tells(&page(&SITE, &path), TEN, code, &path);
        }
    }
}

#[test]
fn the_version_that_applies_changes_with_the_day_alone() {
    let project = published("by-the-day");
    publish(&project, TEN + 1);
    let day = &step(TEN + 1).effective;
    for (today, number) in [(step(TEN + 1).published.clone(), TEN), (crate::story::before(day), TEN), (day.clone(), TEN + 1)] {
        build(&project, &today);
        for code in LANGUAGES {
            let path = format!("customers/{code}/index.html");
            assert_tells(&page(&project, &path), number, code, &format!("{path} on {today}"));
        }
    }
}

#[test]
fn an_earlier_version_says_what_replaced_it_and_when() {
    let words = [
        ("fi", "Tämä on aiempi versio. Se ei ole enää voimassa.", "Korvattu versiolla: Versio"),
        ("en", "This is an earlier version. It no longer applies.", "Replaced by: Version"),
        ("sv", "Detta är en tidigare version. Den gäller inte längre.", "Ersatt av: Version"),
    ];
    for number in 1..TEN {
        for (code, earlier, replaced) in words.iter().filter(|(code, ..)| step(number).languages().contains(code)) {
            let path = at(number, code) + "index.html";
            let (text, days, links) = banner(&SITE, &path).unwrap_or_else(|| panic!("{path} has a note"));
            assert!(text.contains(earlier) && text.contains(&format!("{replaced} {}", number + 1)), "{path}: {text}");
            assert_eq!(days, [step(number + 1).effective.clone()], "{path}");
            assert!(links.contains(&(at(number + 1, code) + "index.html")), "{path}: {links:?}");
            assert!(links.iter().all(|link| SITE.has(&format!("public/{link}"))), "{path}: {links:?}");
        }
    }
    for code in LANGUAGES {
        for path in [at(TEN, code), format!("customers/{code}/")] {
            assert_eq!(banner(&SITE, &(path + "index.html")), None, "nothing is to be said of the version that applies");
        }
    }
}

#[test]
fn an_upcoming_version_says_from_when_and_the_present_one_that_it_will_change() {
    let project = published("upcoming");
    publish(&project, TEN + 1);
    build(&project, &step(TEN + 1).published);
    let words = [
        ("fi", "Tämä on tuleva versio. Se ei ole vielä voimassa.", "Tämä seloste muuttuu."),
        ("en", "This is an upcoming version. It does not apply yet.", "This notice will change."),
        ("sv", "Detta är en kommande version. Den gäller inte ännu.", "Den här dataskyddsbeskrivningen kommer att ändras."),
    ];
    for (code, upcoming, ahead) in words {
        let next = at(TEN + 1, code);
        let (own, present) = (next.clone() + "index.html", format!("customers/{code}/index.html"));
        let (text, days, links) = banner(&project, &own).expect("the upcoming version has a note");
        assert!(text.contains(upcoming), "{text}");
        assert_eq!(days, [step(TEN + 1).effective.clone()]);
        assert!(links.contains(&"customers/index.html".to_owned()), "{links:?}");
        let (text, days, links) = banner(&project, &present).expect("the present version has a note");
        assert!(text.contains(ahead), "{text}");
        assert_eq!(days, [step(TEN + 1).effective.clone()]);
        assert!(links.contains(&own) && links.contains(&(next.clone() + "changes.html")), "{links:?}");
        assert_eq!(related(&project, &present, "successor-version"), [own]);
    }
}

#[test]
fn versions_lead_to_those_around_them() {
    for number in 1..=TEN {
        for code in step(number).languages() {
            let path = at(number, code) + "index.html";
            assert_eq!(related(&SITE, &path, "latest-version"), ["customers/index.html"], "{path}");
            assert_eq!(related(&SITE, &path, "version-history"), [format!("customers/versions/{code}/index.html")], "{path}");
            let before = (number > 1).then(|| {
                let has_it = step(number - 1).languages().contains(&code);
                if has_it { at(number - 1, code) + "index.html" } else { format!("customers/{}/index.html", step(number - 1).effective) }
            });
            assert_eq!(related(&SITE, &path, "predecessor-version"), before.into_iter().collect::<Vec<_>>(), "{path}");
            let next = (number < TEN).then(|| at(number + 1, code) + "index.html");
            assert_eq!(related(&SITE, &path, "successor-version"), next.into_iter().collect::<Vec<_>>(), "{path}");
        }
    }
    for code in LANGUAGES {
        let path = format!("customers/{code}/index.html");
        assert_eq!(related(&SITE, &path, "latest-version"), [path.as_str()]);
        assert_eq!(related(&SITE, &path, "predecessor-version"), [at(TEN - 1, code) + "index.html"]);
        assert_eq!(related(&SITE, &path, "version-history"), [format!("customers/versions/{code}/index.html")]);
    }
}
