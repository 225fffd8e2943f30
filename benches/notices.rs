//! What users wait for: reading and checking a notice, laying it out in a language, a page, a PDF, and a whole site.
//!
//! `cargo bench` prints the figures; `cargo bench -- site` only those of the site. Aims stand beside each bench; they are for
//! people to compare with, and no test depends on them.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use divan::Bencher;
use seloste::check;
use seloste::diagnostic::Severity;
use seloste::document::{self, Document, Phrase};
use seloste::findings::{self, Part, Report};
use seloste::locale::Catalogue;
use seloste::notice::{Language, Notice};
use seloste::project::Project;
use seloste::render::{Edition, FORMATS, Format, Theme};
use seloste::serve::Preview;
use seloste::site::{self, Cache, Draft, History, Made, Site};
use seloste::time::{Date, parse_date};

/// The command's own allocator, so that the figures are those that its users meet.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn today() -> Date {
    parse_date("2026-11-22").expect("a day")
}

/// What is measured: a notice as most controllers have it, with one register, and a long one with three.
const ORDINARY: &str = "notices/web-service.yaml";
const LONG: &str = "notices/3dtech.yaml";
const NOTICES: [&str; 2] = [ORDINARY, LONG];

/// A notice in the three languages that it says itself, so that none of its translations is read.
fn in_three_languages(notice: &str) -> String {
    let text = fs::read_to_string(notice).expect("the notice");
    let line = text.lines().find(|line| line.starts_with("languages: ")).expect("it states its languages").to_owned();
    text.replace(&line, "languages: [fi, en, sv]")
}

/// A folder with one notice, so that nothing else is read.
fn folder_of_one(notice: &str) -> PathBuf {
    let name = Path::new(notice).file_stem().expect("a name").to_string_lossy().into_owned();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-one-{name}"));
    fs::create_dir_all(folder.join("notices")).expect("a folder");
    fs::write(folder.join(notice), in_three_languages(notice)).expect("the notice");
    folder
}

/// A folder with one notice in some of its languages, with its translations into them.
fn folder_in(languages: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-in-{languages}"));
    let all = ["fi"].into_iter().chain(Language::all().map(Language::code).filter(|code| *code != "fi"));
    let codes: Vec<_> = all.take(languages).collect();
    let text = in_three_languages("notices/clinic.yaml").replace("languages: [fi, en, sv]", &format!("languages: [{}]", codes.join(", ")));
    let write = |path: String, text: String| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("notices/clinic.yaml".to_owned(), text);
    for code in codes {
        let path = format!("translations/{code}/clinic.yaml");
        if let Ok(text) = fs::read_to_string(&path) {
            write(path, text);
        }
    }
    folder
}

/// A folder with many notices that all differ, as a large group's would.
fn folder_of(count: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{count}"));
    fs::create_dir_all(folder.join("notices")).expect("a folder");
    let text = in_three_languages(ORDINARY);
    for number in 0..count {
        let own = text.replace("Esimerkkipalvelu Oy", &format!("Yhtiö {number} Oy"));
        fs::write(folder.join(format!("notices/notice-{number}.yaml")), own).expect("a notice");
    }
    folder
}

fn load(folder: &Path) -> Project {
    Project::load(folder).expect("a project").0
}

fn finnish() -> Catalogue {
    Catalogue::open(Language::parse("fi").expect("Finnish"), &BTreeMap::new()).expect("the words")
}

fn lay_out(project: &Project, notice: &Notice) -> Document<Phrase> {
    document::assemble(&document::Context { notice, project, today: today() })
}

fn edition(project: &Project, number: usize) -> Edition {
    let notice = &project.notices[number];
    let formats: Vec<&'static Format> = FORMATS.iter().collect();
    site::edition(project, &project.notices.iter().collect::<Vec<_>>(), notice, &finnish(), &lay_out(project, notice), &formats)
        .expect("an edition")
}

fn format(name: &str) -> &'static Format {
    FORMATS.iter().find(|format| format.name == name).expect("a format")
}

/// Aim: below 1 ms, files included.
#[divan::bench(args = NOTICES)]
fn read_and_check_one_notice(bencher: Bencher, notice: &str) {
    let folder = folder_of_one(notice);
    bencher.bench_local(|| {
        let project = load(&folder);
        check::check(&project, today()).findings.len()
    });
}

/// Aim: a thousand notices within a thousand times one, divided among the processors. Reading is left out.
#[divan::bench(args = [1, 1000], sample_count = 10)]
fn check_of(bencher: Bencher, notices: usize) {
    let project = load(&folder_of(notices));
    bencher.bench_local(|| check::check(&project, today()).findings.len());
}

/// A thousand findings of one file, as each form of report tells them. Aim: below 0.2 s.
#[divan::bench(args = ["human", "sarif", "junit", "json"], sample_count = 10)]
fn telling_a_thousand_findings(bencher: Bencher, form: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-findings");
    fs::create_dir_all(folder.join("notices")).expect("a folder");
    let recipients = (0..1000).map(|number| format!("  r{number}: {{ name: R{number}, role: processor, country: IN }}\n"));
    fs::write(folder.join("notices/a.yaml"), format!("title: Notice\nrecipients:\n{}registers: {{}}\n", recipients.collect::<String>()))
        .expect("a notice");
    let project = load(&folder);
    let verdict = check::check(&project, today());
    assert!(verdict.findings.len() >= 1000, "every recipient is told");
    let parts = vec![Part { project, asked: HashSet::new(), verdict }];
    let report = Report { today: today(), fail_on: Severity::Error, is_styled: false, parts };
    let form = findings::FORMATS.iter().find(|format| format.name == form).expect("a form");
    bencher.bench_local(|| (form.render)(&report).len());
}

#[divan::bench(args = NOTICES)]
fn lay_out_and_localise_one_edition(bencher: Bencher, notice: &str) {
    let project = load(&folder_of_one(notice));
    let catalogue = finnish();
    bencher.bench_local(|| catalogue.localise(&lay_out(&project, &project.notices[0])).expect("words"));
}

/// Aim: below 0.3 ms.
#[divan::bench(args = NOTICES)]
fn one_html_page(bencher: Bencher, notice: &str) {
    let project = load(&folder_of_one(notice));
    let edition = edition(&project, 0);
    let theme = Theme::new(&BTreeMap::new()).expect("the templates");
    bencher.bench_local(|| format("html").files(&edition, &theme).expect("a page"));
}

#[divan::bench(args = NOTICES)]
fn one_markdown_file(bencher: Bencher, notice: &str) {
    let project = load(&folder_of_one(notice));
    let edition = edition(&project, 0);
    let theme = Theme::new(&BTreeMap::new()).expect("the templates");
    bencher.bench_local(|| format("markdown").files(&edition, &theme).expect("a file"));
}

/// Everything that a process does for its first PDF; run alone (`cargo bench -- first_pdf`), or fonts are already open.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn first_pdf(bencher: Bencher) {
    let project = load(&folder_of_one(ORDINARY));
    let edition = edition(&project, 0);
    let theme = Theme::new(&BTreeMap::new()).expect("the templates");
    bencher.bench_local(|| format("pdf").files(&edition, &theme).expect("a PDF"));
}

/// Aim: below 60 ms each over many different ones.
#[divan::bench(sample_count = 40, sample_size = 1)]
fn pdf_of_another_notice(bencher: Bencher) {
    let project = load(&folder_of(40));
    let editions: Vec<_> = (0..project.notices.len()).map(|number| edition(&project, number)).collect();
    let theme = Theme::new(&BTreeMap::new()).expect("the templates");
    let next = AtomicUsize::new(0);
    bencher.bench_local(|| {
        let number = next.fetch_add(1, Ordering::Relaxed) % editions.len();
        format("pdf").files(&editions[number], &theme).expect("a PDF")
    });
}

/// A whole build in three languages, as HTML and Markdown. Aim: 1,000 notices below 3 s of processor time, and twice the notices twice the time.
#[divan::bench(args = [500, 1000, 2000], sample_count = 3, sample_size = 1)]
fn site_of(bencher: Bencher, notices: usize) {
    let folder = folder_of(notices);
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-public");
    bencher.bench_local(|| {
        let project = load(&folder);
        let formats = ["html".to_owned(), "markdown".to_owned()];
        let history = History::default();
        let site = Site::plan(&project, &history, &HashSet::new(), &formats, today()).expect("a site");
        site.publish(&output, &|_| {}).expect("published").files
    });
}

/// A whole build in three languages and every format, of which nothing is kept yet.
#[divan::bench(args = [100], sample_count = 1, sample_size = 1)]
fn site_for_the_first_time(bencher: Bencher, notices: usize) {
    let folder = folder_of(notices);
    let _ = fs::remove_dir_all(cache_folder());
    bencher.bench_local(|| build_with_cache(&folder));
}

/// The same, after one notice has changed. Aim: below a twentieth of the first time.
#[divan::bench(args = [100], sample_count = 5, sample_size = 1)]
fn site_again_after_one_change(bencher: Bencher, notices: usize) {
    let folder = folder_of(notices);
    build_with_cache(&folder);
    let next = AtomicUsize::new(0);
    let change = || {
        let name = format!("Yhtiö {} Oy", notices + next.fetch_add(1, Ordering::Relaxed));
        fs::write(folder.join("notices/notice-0.yaml"), in_three_languages(ORDINARY).replace("Esimerkkipalvelu Oy", &name))
            .expect("a notice");
    };
    bencher.with_inputs(change).bench_local_values(|()| build_with_cache(&folder));
}

fn cache_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-cache")
}

/// Builds with what earlier builds have kept, and returns how many editions were taken from there.
fn build_with_cache(folder: &Path) -> usize {
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-public-cached");
    let project = load(folder);
    let cache = Cache::open(&cache_folder(), folder, &output, SystemTime::now()).expect("a cache");
    let history = History::default();
    let site = Site::plan(&project, &history, &HashSet::new(), &[], today()).expect("a site").with_cache(Some(&cache));
    site.publish(&output, &|_| {}).expect("published").unchanged
}

/// A whole build of one notice in every format. Aim: twenty-six languages below thirty times one.
#[divan::bench(args = [1, 26], sample_count = 3, sample_size = 1)]
fn site_of_one_notice_in(bencher: Bencher, languages: usize) {
    let folder = folder_in(languages);
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-public-{languages}"));
    bencher.bench_local(|| {
        let project = load(&folder);
        let history = History::default();
        let site = Site::plan(&project, &history, &HashSet::new(), &[], today()).expect("a site");
        site.publish(&output, &|_| {}).expect("published").files
    });
}

/// The folder of a notice in twenty-six languages with many published versions, each of which says another telephone number. They are made once,
/// for they take their time.
fn folder_of_versions(count: usize) -> PathBuf {
    static PUBLISHED: Mutex<usize> = Mutex::new(0);
    let folder = folder_in(26).with_file_name("bench-versions");
    let mut published = PUBLISHED.lock().expect("no bench panics");
    if *published == 0 {
        let _ = fs::remove_dir_all(&folder);
        copy(&folder_in(26), &folder);
    }
    while *published < count {
        *published += 1;
        next_version(&folder, *published).0.write(&folder).expect("written");
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &to) } else { fs::copy(entry.path(), to).map(drop).expect("a copy") }
    }
}

const VERSION_FORMATS: [&str; 3] = ["html", "markdown", "json"];

/// Makes the version with a number, and says how many editions it has. It applies a day later than the one before it.
fn next_version(folder: &Path, number: usize) -> (Made, usize) {
    let text = fs::read_to_string("notices/clinic.yaml").expect("the notice");
    let day = (0..number).fold(today(), |day, _| day.tomorrow().expect("a day"));
    let text = text.replace("effective: 2026-10-15", &format!("effective: {day}"));
    fs::write(folder.join("notices/clinic.yaml"), text.replace("10 000 3301", &format!("10 000 {number}"))).expect("the notice");
    let (project, _) = Project::load_with_facts(folder).expect("a project");
    let draft = Draft::new(&project, &project.notices[0], &VERSION_FORMATS.map(str::to_owned), today()).expect("a draft");
    assert_eq!(draft.number as usize, number);
    (draft.make().expect("a version"), project.notices[0].languages().len())
}

/// Publishing one more version of a notice in twenty-six languages, reading included and looking at the old ones left out. Aim: the hundredth takes
/// as long as the second, for only the new one is made.
#[divan::bench(args = [2, 101], sample_count = 5, sample_size = 1)]
fn publishing_version(bencher: Bencher, number: usize) {
    // Versions can only be added, so the folder of a few is one of its own.
    let folder = if number > 50 { folder_of_versions(number - 1) } else { few_versions(number - 1) };
    bencher.bench_local(|| next_version(&folder, number).1);
}

/// A copy of the folder with many versions that has only the first ones.
fn few_versions(count: usize) -> PathBuf {
    let all = folder_of_versions(count);
    let folder = all.with_file_name(format!("bench-versions-{count}"));
    let _ = fs::remove_dir_all(&folder);
    copy(&all, &folder);
    let versions = folder.join("notices/versions/clinic");
    let mut days: Vec<_> = fs::read_dir(&versions).expect("the versions").map(|entry| entry.expect("an entry").path()).collect();
    days.sort();
    days.iter().skip(count).for_each(|day| fs::remove_dir_all(day).expect("it can be removed"));
    folder
}

/// A whole build of a notice in twenty-six languages with many versions, as HTML, Markdown and JSON. Old versions are looked at and copied; aim: a
/// hundred versions below 3 s.
#[divan::bench(args = [1, 10, 100], sample_count = 3, sample_size = 1)]
fn site_with_versions(bencher: Bencher, versions: usize) {
    let folder = if versions > 50 { folder_of_versions(versions) } else { few_versions(versions) };
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-public-versions");
    bencher.bench_local(|| {
        let project = load(&folder);
        let history = History::open(&project, today()).expect("the versions");
        let site = Site::plan(&project, &history, &HashSet::new(), &VERSION_FORMATS.map(str::to_owned), today()).expect("a site");
        site.publish(&output, &|_| {}).expect("published").files
    });
}

/// Looking whether any file of a hundred versions in twenty-six languages was changed.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn looking_at_versions(bencher: Bencher) {
    let folder = folder_of_versions(100);
    let project = load(&folder);
    bencher.bench_local(|| assert!(project.versions.changed(&folder).is_empty()));
}

/// From a saved file to the bytes of the changed page, with its findings. Aim: below 50 ms for one notice of a thousand, and hardly more than
/// for one of one.
#[divan::bench(args = [1, 1000], sample_count = 40, sample_size = 1)]
fn saving_one_of(bencher: Bencher, notices: usize) {
    let folder = folder_of(notices);
    let preview = Preview::open(&folder, today()).expect("a preview");
    let path = folder.join("notices/notice-0.yaml");
    let text = fs::read_to_string(&path).expect("the notice");
    let words = AtomicUsize::new(0);
    let save = || {
        let name = format!("Yhtiö {} Oy", words.fetch_add(1, Ordering::Relaxed) + notices);
        fs::write(&path, text.replace("Yhtiö 0 Oy", &name)).expect("the notice");
        name
    };
    bencher.with_inputs(save).bench_local_values(|name| {
        assert!(preview.update(std::slice::from_ref(&path)).changed);
        let page = preview.page("notice-0/fi/").expect("a page");
        assert!(String::from_utf8_lossy(&page).contains(&name), "the page has the new words");
    });
    fs::write(&path, text).expect("the notice");
}

/// What it costs to have words: those that nobody asks for cost nothing, so a language more is a language's worth more.
#[divan::bench(args = [1, 3, 26])]
fn opening_words_of(bencher: Bencher, languages: usize) {
    let wanted: Vec<_> = Language::all().take(languages).collect();
    bencher.bench_local(|| {
        let open = |language: &Language| Catalogue::open(*language, &BTreeMap::new()).expect("the words");
        wanted.iter().map(open).filter(|catalogue| catalogue.has("label-draft")).count()
    });
}
