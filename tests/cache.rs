//! Building again: what did not change is not made again, the site is the same as if all of it had been, and whatever may have happened to the
//! cache costs time and nothing else.

mod support;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use seloste::source::digest::Digester;
use support::{COMPLETE, Project, Run, TODAY, changed, files, run};

/// A page is quicker to make than a PDF, and as good to show what happens to either.
const PAGES: [&str; 3] = ["build", TODAY, "--format=html"];

/// The complete notice of another controller.
fn other() -> String {
    changed(&[("  name: Esimerkki Oy", "  name: Toinen Oy")])
}

/// A project with two notices in one language.
fn of_two(name: &str) -> Project {
    Project::new(name, &[("notices/one.yaml", COMPLETE), ("notices/two.yaml", &other())])
}

/// How many editions a build says it took from the cache.
#[track_caller]
fn unchanged(run: &Run) -> usize {
    assert!(matches!(run.code, Some(0 | 1)) && run.stdout.is_empty(), "{run:?}");
    let line = run.stderr.lines().find(|line| line.starts_with("built ")).unwrap_or_else(|| panic!("{run:?}"));
    line.split_once('(').map_or(0, |(_, rest)| rest.split(' ').next().and_then(|number| number.parse().ok()).expect("a number"))
}

/// That the published site is what a build without a cache makes with the same options.
#[track_caller]
fn assert_clean(project: &Project, options: &[&str]) {
    let clean = project.run(&[options, &["--no-cache", "--output", "clean"]].concat());
    assert_eq!(unchanged(&clean), 0);
    let (cached, clean) = (project.site(), files(&project.root.join("clean")));
    let names = |site: &[(String, Vec<u8>)]| site.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&cached), names(&clean));
    for ((path, cached), (_, clean)) in cached.iter().zip(&clean) {
        assert!(cached == clean, "`{path}` is not what a clean build makes");
    }
}

/// The name of a project's cache among all, which says where the project lies.
fn id(project: &Path) -> String {
    let mut digester = Digester::default();
    digester.add(fs::canonicalize(project).expect("it is there").as_os_str().as_encoded_bytes());
    digester.finish()[..16].to_owned()
}

/// The folder of a project's cache.
fn folder(project: &Project) -> PathBuf {
    project.caches().join("seloste").join(id(&project.root))
}

/// The entries of a project's cache, in the order of their names.
fn entries(project: &Project) -> Vec<PathBuf> {
    let all = files(&folder(project)).into_iter().map(|(name, _)| name);
    all.filter(|name| name.len() == 64).map(|name| folder(project).join(name)).collect()
}

/// An entry as a build would write it.
fn entry(key: &str, files: &[(&str, &[u8])]) -> Vec<u8> {
    let list: Vec<_> = files.iter().map(|(path, bytes)| (path, bytes.len())).collect();
    let head = format!("{{\"key\":\"{key}\",\"files\":{}}}\n", serde_json::to_string(&list).expect("JSON"));
    let rest: Vec<u8> = head.bytes().chain(files.iter().flat_map(|(_, bytes)| bytes.iter().copied())).collect();
    let mut digester = Digester::default();
    digester.add(&rest);
    [digester.finish().as_bytes(), b"\n", &rest].concat()
}

fn name(path: &Path) -> String {
    path.file_name().expect("an entry has a name").to_string_lossy().into_owned()
}

#[test]
fn a_cached_build_equals_a_clean_one_to_the_byte() {
    let project = of_two("bytes");
    let all = ["build", TODAY];
    let first = project.run(&all);
    assert_eq!(unchanged(&first), 0);
    assert!(first.stderr.ends_with("files in `public`\n"), "{first:?}");
    let bilingual = other().replace("languages: [en]", "languages: [en, sv]").replace("in-force", "draft");
    let (without_orders, third) = (COMPLETE.replace("order-history, ", ""), other());
    let font = fs::read("site/fonts/SourceSans3_400Regular.ttf").expect("a font");
    type Change<'a> = (&'a str, &'a str, Option<&'a [u8]>, &'a [&'a str], usize);
    let changes: [Change; 14] = [
        ("nothing", "", None, &all, 2),
        ("a notice", "notices/two.yaml", Some(without_orders.as_bytes()), &all, 1),
        ("a template", "templates/blocks/gap.html", Some(b"<p>gap</p>\n"), &all, 0),
        ("a template of the PDF", "templates/notice.typ", Some(include_bytes!("../templates/notice.typ")), &all, 0),
        ("a font", "templates/fonts/own.ttf", Some(&font), &all, 0),
        ("the style", "site/style.css", Some(b"body { color: red }\n"), &all, 2),
        ("a word", "locales/en/own.ftl", Some(b"label-all-notices = Every notice\n"), &all, 0),
        ("an address", "site/site.yaml", Some(b"base-url: https://esimerkki.example/notices\n"), &all, 0),
        ("the formats", "", None, &["build", TODAY, "--format=json", "--format=html"], 0),
        ("the formats, back again", "", None, &all, 2),
        ("the day", "", None, &["build", "--today=2026-11-23"], 2),
        ("a language", "notices/two.yaml", Some(bilingual.as_bytes()), &all, 1),
        ("a notice more", "notices/three.yaml", Some(third.as_bytes()), &all, 3),
        ("a notice less", "notices/one.yaml", None, &all, 3),
    ];
    for (what, path, text, options, taken) in changes {
        match text {
            Some(text) => project.write(path, text),
            None if path.is_empty() => {}
            None => fs::remove_file(project.root.join(path)).expect("it was there"),
        }
        let again = project.run(options);
        assert_eq!(unchanged(&again), taken, "after a change of {what}: {again:?}");
        assert_clean(&project, options);
    }
    assert!(project.build().stderr.contains("(3 editions unchanged)\n"));
}

/// An entry is known by the JSON of its edition. What that leaves out, formats could read all the same.
#[test]
fn the_json_of_an_edition_leaves_out_nothing_that_counts() {
    let documents = fs::read_dir("src/document").expect("a folder").map(|file| file.expect("an entry").path());
    let mut left_out = Vec::new();
    for path in documents.filter(|path| path.is_file()).chain(["src/render/mod.rs".into()]) {
        let text = fs::read_to_string(&path).expect("a source file");
        let fields = text.split("#[serde(").skip(1).filter_map(|rest| rest.split_once(")]"));
        let fields = fields.filter(|(how, _)| how.split(", ").any(|word| word == "skip" || word == "skip_serializing"));
        left_out.extend(fields.filter_map(|(_, rest)| Some(rest.split_once(':')?.0.trim().trim_start_matches("pub ").to_owned())));
    }
    left_out.sort();
    // A span says what the fact's place says, by the number of its file, which changes with every file more.
    assert_eq!(left_out, ["span"], "can no format read it?");
}

/// Each entry is changed by hand: what then stands on a page was not made from the notice again, but taken from there.
#[test]
fn nothing_is_rendered_again_whose_inputs_did_not_change() {
    let project = of_two("rendered");
    assert_eq!(unchanged(&project.run(&PAGES)), 0);
    for path in entries(&project) {
        fs::write(&path, entry(&name(&path), &[("index.html", b"from the cache")])).expect("an entry can be written");
    }
    project.write("notices/two.yaml", COMPLETE.replace("Esimerkki Oy", "Kolmas Oy"));
    assert_eq!(unchanged(&project.run(&PAGES)), 1);
    assert_eq!(project.read("public/one/en/index.html"), "from the cache");
    let page = project.read("public/two/en/index.html");
    assert!(page.contains("Kolmas Oy"), "what did change is made anew: {page}");

    let without = project.run(&[&PAGES[..], &["--no-cache"]].concat());
    assert_eq!(unchanged(&without), 0);
    assert!(project.read("public/one/en/index.html").contains("Esimerkki Oy"), "{without:?}");
}

/// A program of the same version may make something else.
#[cfg(target_os = "linux")]
#[test]
fn another_program_takes_nothing_from_the_cache() {
    let project = of_two("program");
    assert_eq!(unchanged(&project.run(&PAGES)), 0);
    // Another process writes the copy: one that was started meanwhile by another test could still hold a file open that is to be run.
    let copy = ["-c", "cp \"$0\" copy && echo >> copy", env!("CARGO_BIN_EXE_seloste")];
    assert!(std::process::Command::new("sh").args(copy).current_dir(&project.root).status().expect("sh runs").success());
    let mut command = std::process::Command::new(project.root.join("copy"));
    assert_eq!(unchanged(&run(command.args(PAGES).current_dir(&project.root).env("XDG_CACHE_HOME", project.caches()))), 0);
    assert_eq!((unchanged(&project.run(&PAGES)), entries(&project).len()), (2, 4));
    fs::remove_file(project.root.join("copy")).expect("the copy is large");
}

#[test]
fn a_damaged_entry_is_made_anew() {
    let swap = |entries: &[PathBuf]| {
        let (one, two) = (fs::read(&entries[0]).expect("an entry"), fs::read(&entries[1]).expect("an entry"));
        fs::write(&entries[0], two).and_then(|()| fs::write(&entries[1], one)).expect("entries can be written");
    };
    let change = |entries: &[PathBuf], change: &dyn Fn(&mut Vec<u8>)| {
        for path in entries {
            let mut bytes = fs::read(path).expect("an entry");
            change(&mut bytes);
            fs::write(path, bytes).expect("an entry can be written");
        }
    };
    let middle = |bytes: &mut Vec<u8>| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    };
    type Damage<'a> = (&'a str, &'a dyn Fn(&[PathBuf]));
    let damages: [Damage; 7] = [
        ("a bit", &|entries| change(entries, &middle)),
        ("a bit of the digest", &|entries| change(entries, &|bytes| bytes[0] ^= 1)),
        ("truncated", &|entries| change(entries, &|bytes| bytes.truncate(bytes.len() - 1))),
        ("empty", &|entries| change(entries, &Vec::clear)),
        ("no text", &|entries| change(entries, &|bytes| bytes.fill(0xFF))),
        ("another's", &swap),
        ("huge", &|entries| entries.iter().for_each(|path| File::create(path).and_then(|file| file.set_len(1 << 40)).expect("a hole"))),
    ];
    let project = of_two("damaged");
    project.run(&PAGES);
    for (what, damage) in damages {
        damage(&entries(&project));
        let again = project.run(&PAGES);
        assert_eq!((again.code, unchanged(&again)), (Some(0), 0), "{what}: {again:?}");
        assert_clean(&project, &PAGES);
        assert_eq!(unchanged(&project.run(&PAGES)), 2, "{what}: it is mended");
    }
}

/// What somebody has put there with a digest that is right is believed as far as it concerns the files of its edition, and no further.
#[test]
fn an_entry_cannot_write_elsewhere() {
    let project = of_two("elsewhere");
    project.run(&PAGES);
    let all = || [files(&project.root), files(&project.caches())].concat().into_iter().map(|(path, _)| path).collect::<Vec<_>>();
    let before = all();
    let absolute = project.root.join("absolute").to_string_lossy().into_owned();
    for path in ["../../../../out", &absolute, "../out", "./out", "other.html", "index.html/out", "", "index.html\0", "two.pdf"] {
        for entry_path in entries(&project) {
            let page = ("index.html", &b"planted"[..]);
            fs::write(&entry_path, entry(&name(&entry_path), &[page, (path, b"planted")])).expect("an entry can be written");
        }
        let again = project.run(&PAGES);
        assert_eq!((again.code, unchanged(&again)), (Some(0), 0), "{path:?}: {again:?}");
        assert_eq!(before, all(), "{path:?}");
    }
    assert_clean(&project, &PAGES);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_in_the_cache_is_left_alone() {
    use std::os::unix::fs::symlink;
    let project = of_two("no-file");
    project.run(&PAGES);
    let [first, second] = entries(&project).try_into().expect("two entries");
    // A link to what would be a good entry, and a pipe that nobody writes to.
    fs::rename(&first, project.root.join("outside"))
        .and_then(|()| symlink(project.root.join("outside"), &first))
        .expect("a link can be made");
    let outside = fs::read(project.root.join("outside")).expect("it was moved");
    fs::remove_file(&second).expect("it was there");
    assert!(std::process::Command::new("mkfifo").arg(&second).status().expect("mkfifo can be run").success());
    let again = project.run(&PAGES);
    assert_eq!((again.code, unchanged(&again)), (Some(0), 0), "{again:?}");
    assert_clean(&project, &PAGES);
    assert!(fs::read(project.root.join("outside")).expect("it is there") == outside, "the link is replaced, and not what it leads to");
    assert_eq!(unchanged(&project.run(&PAGES)), 2);
}

#[test]
fn a_cache_may_be_deleted_at_any_time() {
    let project = of_two("deleted");
    project.run(&PAGES);
    let ours = folder(&project);
    for (path, left) in [(project.caches(), 0), (ours.clone(), 0), (ours.join("CACHEDIR.TAG"), 2), (ours.join(".gitignore"), 2)] {
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.expect("it was there");
        assert_eq!(unchanged(&project.run(&PAGES)), left, "{}", path.display());
        assert_clean(&project, &PAGES);
    }
    fs::remove_file(entries(&project).remove(0)).expect("it was there");
    assert_eq!(unchanged(&project.run(&PAGES)), 1);
}

#[test]
fn a_cache_says_what_it_is_and_stays_out_of_repositories_and_backups() {
    let project = of_two("says");
    project.run(&PAGES);
    let text = |name: &str| fs::read_to_string(folder(&project).join(name)).expect("a file of the cache");
    assert!(text("CACHEDIR.TAG").starts_with("Signature: 8a477f597d28d172789f06886806bc55\n"));
    assert_eq!(text(".gitignore"), "*\n");
    let names: Vec<_> = files(&project.root).into_iter().filter(|(path, _)| !path.starts_with("public/")).map(|(path, _)| path).collect();
    assert_eq!(names, ["notices/one.yaml", "notices/two.yaml"], "the project has nothing of it");

    assert_eq!(unchanged(&project.run(&[&PAGES[..], &["--cache", ".kept"]].concat())), 0);
    assert_eq!(project.check().stdout, "", "nobody takes it for a part of the project");
    // A folder of notices that stands alone is read whole.
    let alone = Project::new("alone", &[("one.yaml", COMPLETE)]);
    let kept = [&PAGES[..], &["--cache", ".kept"]].concat();
    assert_eq!(unchanged(&alone.run(&kept)), 0);
    assert_eq!(unchanged(&alone.run(&kept)), 1);
    assert_eq!((alone.check().code, alone.check().stdout.as_str()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn a_cache_that_cannot_be_written_costs_time_and_is_told_once() {
    let told = |run: &Run| run.stderr.matches("nothing more is kept for the next build: cannot write `").count();
    let project = of_two("unwritable");
    fs::write(project.caches(), "a file is in the way\n").expect("a file can be written");
    for _ in 0..2 {
        let built = project.run(&PAGES);
        assert_eq!((built.code, unchanged(&built), told(&built)), (Some(0), 0, 1), "{built:?}");
        assert_clean(&project, &PAGES);
    }
    assert_eq!(fs::read_to_string(project.caches()).expect("it is there"), "a file is in the way\n");
    fs::remove_file(project.caches()).expect("it was there");

    // No file may be as large as an entry, which holds the other two; the site's own files may.
    let project = of_two("full");
    let both = ["build", TODAY, "--format=html", "--format=json"];
    project.run(&[&both[..], &["--no-cache"]].concat());
    let largest = project.site().iter().map(|(_, bytes)| bytes.len()).max().expect("files");
    let mut limited = std::process::Command::new("sh");
    let limit = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", largest.div_ceil(512));
    limited.args(["-c", &limit, env!("CARGO_BIN_EXE_seloste")]).args(both);
    let built = run(limited.current_dir(&project.root).env("XDG_CACHE_HOME", project.caches()));
    assert_eq!((built.code, unchanged(&built), told(&built)), (Some(0), 0, 1), "{built:?}");
    assert_clean(&project, &both);
    let left: Vec<_> = files(&folder(&project)).into_iter().map(|(name, _)| name).collect();
    assert_eq!(left, [".gitignore", "CACHEDIR.TAG"], "nothing half written is left");
    assert_eq!(unchanged(&project.run(&both)), 0);
    assert_eq!(unchanged(&project.run(&both)), 2);
}

/// Where the user's caches lie if nothing else is stated, in the folder that is the user's home.
const OF_HOME: &str = if cfg!(target_os = "macos") { "Library/Caches/seloste" } else { ".cache/seloste" };

#[cfg(unix)]
#[test]
fn a_cache_lies_where_the_user_keeps_what_may_be_deleted() {
    let project = of_two("own");
    let home = project.caches();
    let build = |stated: &[(&str, &Path)]| {
        let mut command = project.command(&PAGES);
        run(command.env_remove("XDG_CACHE_HOME").env_remove("HOME").envs(stated.iter().copied()))
    };
    let (caches, relative) = (home.join("caches"), Path::new("caches"));
    for (stated, place) in [
        (&[("XDG_CACHE_HOME", caches.as_path()), ("HOME", home.as_path())][..], "caches/seloste"),
        (&[("HOME", home.as_path())], OF_HOME),
        (&[("HOME", home.as_path()), ("XDG_CACHE_HOME", relative)], OF_HOME),
    ] {
        for taken in [0, 2] {
            assert_eq!(unchanged(&build(stated)), taken, "{stated:?}");
        }
        assert_eq!(files(&home).len(), 4, "two entries and what marks a cache");
        assert!(home.join(place).join(id(&project.root)).join("CACHEDIR.TAG").is_file(), "{stated:?}");
        fs::remove_dir_all(&home).expect("it was there");
    }
    let before = files(&project.root);
    for stated in [&[][..], &[("HOME", relative)], &[("HOME", Path::new("")), ("XDG_CACHE_HOME", Path::new(""))]] {
        for _ in 0..2 {
            let built = build(stated);
            assert_eq!((built.code, unchanged(&built), built.stderr.lines().count()), (Some(0), 0, 1), "nothing is said of it: {built:?}");
        }
        assert!(files(&project.root) == before && !home.exists(), "something was written");
    }
}

#[test]
fn each_project_has_a_cache_of_its_own_however_it_is_named() {
    let project = Project::new("several", &[("one/notices/a.yaml", COMPLETE), ("two/notices/a.yaml", COMPLETE)]);
    let build = |folder: &str| unchanged(&project.run(&[&PAGES[..], &["--project", folder]].concat()));
    assert_eq!((build("one"), build("two"), build("two/../one"), build("two")), (0, 0, 1, 1));
}

/// Whoever proposes a change of a notice could commit entries with it, whose digests are right.
#[cfg(unix)]
#[test]
fn what_a_repository_holds_is_no_cache() {
    for (name, sub, variable, value, place) in [
        // Where caches once lay.
        ("old-place", ".", "XDG_CACHE_HOME", "../.caches-of-old-place", ".seloste/cache"),
        // Some build servers lead the environment into the checkout.
        ("caches-inside", ".", "XDG_CACHE_HOME", "caches", "caches/seloste"),
        ("home-inside", ".", "HOME", "home", &format!("home/{OF_HOME}")),
        ("beside", "privacy", "XDG_CACHE_HOME", "caches", "caches/seloste"),
        ("linked", ".", "XDG_CACHE_HOME", "../.caches-of-linked/link", "caches/seloste"),
    ] {
        let project = Project::new(name, &[(&format!("{sub}/notices/one.yaml"), COMPLETE)]);
        let build = |more: &[&str]| {
            let mut command = project.command(&[&PAGES[..], &["--project", sub], more].concat());
            run(command.env_remove("XDG_CACHE_HOME").env(variable, project.root.join(value)))
        };
        let id = id(&project.root.join(sub));
        let place = project.root.join(if name == "old-place" { place.to_owned() } else { format!("{place}/{id}") });
        assert_eq!(unchanged(&build(&["--cache", &place.to_string_lossy()])), 0);
        for (entry_name, _) in files(&place).into_iter().filter(|(name, _)| name.len() == 64) {
            fs::write(place.join(&entry_name), entry(&entry_name, &[("index.html", b"planted")])).expect("an entry can be written");
        }
        if name == "linked" {
            fs::create_dir_all(project.caches()).expect("a folder can be made");
            std::os::unix::fs::symlink(project.root.join("caches"), project.caches().join("link")).expect("a link can be made");
        }
        let planted = files(&place);
        let built = build(&[]);
        assert_eq!((built.code, unchanged(&built), built.stderr.lines().count()), (Some(0), 0, 1), "{name}: {built:?}");
        assert!(project.read("public/one/en/index.html").contains("Esimerkki Oy"), "{name}");
        assert!(files(&place) == planted, "{name}: something was written");
        // Whoever names the folder vouches for what is in it.
        assert_eq!(unchanged(&build(&["--cache", &place.to_string_lossy()])), 1, "{name}");
        assert_eq!(project.read("public/one/en/index.html"), "planted", "{name}");
    }
}

#[test]
fn a_cache_lies_where_it_harms_nothing() {
    let project = of_two("places");
    project.write("mine/file", "mine\n");
    project.write("tagged/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
    project.write("file", "mine\n");
    assert_eq!(project.run(&PAGES).code, Some(0));
    let before = files(&project.root);
    for (folder, said) in [
        ("notices/cache", "`notices/cache` lies in `notices`, from which sites are made"),
        ("nowhere/../notices/cache", "lies in `notices`"),
        ("site", "`site` lies in `site`"),
        ("templates/cache", "lies in `templates`"),
        ("locales", "lies in `locales`"),
        ("translations/sv", "lies in `translations`"),
        ("public", "`public` and the site in `public` would lie in each other"),
        ("public/cache", "would lie in each other"),
        (".", "would lie in each other"),
        ("mine", "`mine` holds files that no cache of seloste does"),
        ("tagged", "`tagged` holds files that no cache of seloste does"),
        ("file", "`file` is not a folder"),
    ] {
        let built = project.run(&[&PAGES[..], &["--cache", folder]].concat());
        assert_eq!((built.code, built.stdout.as_str()), (Some(2), ""), "{folder}: {built:?}");
        assert!(built.stderr.contains(said) && built.stderr.contains("help: name a folder for it alone"), "{folder}: {built:?}");
        assert!(files(&project.root) == before, "{folder}: something was written");
    }
    let around = project.run(&[&PAGES[..], &["--cache", "..", "--output", "../../outside-of-places"]].concat());
    assert!(around.code == Some(2) && around.stderr.contains("`..` holds the project itself"), "{around:?}");
    let kept = files(&folder(&project));
    let into = project.run(&[&PAGES[..], &["--output", &folder(&project).to_string_lossy()]].concat());
    assert!(into.code == Some(2) && into.stderr.contains(" holds files that no build of seloste made"), "{into:?}");
    assert!(files(&project.root) == before && files(&folder(&project)) == kept, "something was written");

    let elsewhere = [&PAGES[..], &["--cache", "elsewhere/cache"]].concat();
    assert_eq!(unchanged(&project.run(&elsewhere)), 0);
    assert_eq!(unchanged(&project.run(&elsewhere)), 2);
    let both = project.run(&[&elsewhere[..], &["--no-cache"]].concat());
    assert!(both.code == Some(2) && both.stderr.contains("cannot be used with"), "{both:?}");
}

#[test]
fn what_no_build_asks_for_goes_in_time() {
    let project = of_two("old");
    project.run(&PAGES);
    let now = SystemTime::now();
    let days = |days: u64| now.checked_sub(Duration::from_secs(days * 24 * 60 * 60)).expect("a day");
    let plant = |name: &str, age: u64, size: u64| {
        let file = File::create(folder(&project).join(name)).expect("a file can be made");
        file.set_len(size).and_then(|()| file.set_modified(days(age))).expect("it can be changed");
    };
    let entry = |digit: &str| digit.repeat(64);
    // What is left of old formats, and of killed builds; what is younger, or not ours, stays.
    plant(&entry("a"), 31, 10);
    plant(&entry("b"), 29, 10);
    plant(".new-1", 2, 10);
    plant(".new-2", 0, 10);
    plant("mine", 400, 10);
    // More than there is room for: the one that was asked for longer ago goes. Both are holes on the disk.
    plant(&entry("c"), 3, 600 << 20);
    plant(&entry("d"), 2, 600 << 20);
    let ours = entries(&project).into_iter().map(|path| name(&path)).filter(|name| name.chars().any(|c| !name.starts_with(c)));
    let ours: Vec<_> = ours.collect();
    for name in &ours {
        File::open(folder(&project).join(name)).and_then(|file| file.set_modified(days(100))).expect("it can be changed");
    }
    assert_eq!(unchanged(&project.run(&PAGES)), 2, "however old they are, they are good");
    let has = |name: &str| folder(&project).join(name).exists();
    assert!(!has(&entry("a")) && !has(".new-1") && !has(&entry("c")));
    assert!(has(&entry("b")) && has(".new-2") && has("mine") && has(&entry("d")) && has("CACHEDIR.TAG"));
    assert!(ours.iter().all(|name| has(name)));
    fs::remove_file(project.root.join("notices/two.yaml")).expect("it was there");
    assert_eq!(unchanged(&project.run(&PAGES)), 1);
    assert!(ours.iter().all(|name| has(name)), "what was asked for a moment ago is young again");
}

#[test]
fn builds_at_the_same_time_do_not_disturb_each_other() {
    let notices: Vec<_> =
        (0..6).map(|number| (format!("notices/n{number}.yaml"), changed(&[("Oy\n  reg", &format!("{number}\n  reg"))]))).collect();
    let notices: Vec<_> = notices.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let project = Project::new("at-once", &notices);
    let start = |output: &str| {
        let mut command = project.command(&[&PAGES[..], &["--output", output]].concat());
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().expect("it can be run")
    };
    for _ in 0..3 {
        let builds = ["public", "second", "third"].map(&start);
        for build in builds {
            let ended = build.wait_with_output().expect("it ends");
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert!(ended.status.success() && !said.contains("nothing more is kept"), "{said}");
        }
        assert_clean(&project, &PAGES);
        for other in ["second", "third"] {
            assert!(files(&project.root.join(other)) == project.site(), "`{other}` differs");
        }
        let left = files(&folder(&project)).into_iter().filter(|(name, _)| name.starts_with(".new-"));
        assert_eq!(left.count(), 0, "nothing half written is left");
        fs::remove_dir_all(folder(&project)).expect("the cache can be deleted");
    }
}

/// A notice is there or not there while it is read: the site has it or lacks it, or the build says what it could not read and changes nothing.
#[test]
fn a_file_that_comes_and_goes_during_builds_loses_nothing() {
    let project = of_two("comes-and-goes");
    project.run(&PAGES);
    let with = project.site();
    let (there, gone) = (project.root.join("notices/two.yaml"), project.root.join("two.yaml"));
    fs::rename(&there, &gone).expect("it can be moved");
    project.run(&PAGES);
    let without = project.site();
    assert!(with != without);
    let is_over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                fs::rename(&gone, &there).and_then(|()| fs::rename(&there, &gone)).expect("it can be moved");
            }
        });
        for _ in 0..20 {
            let before = project.site();
            let built = project.run(&PAGES);
            let after = project.site();
            match built.code {
                Some(0) => assert!(after == with || after == without, "{built:?}"),
                _ => assert!(after == before && built.stderr.contains("cannot read `./notices/two.yaml`"), "{built:?}"),
            }
        }
        is_over.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}

/// A build reads first and writes afterwards: nothing that vanishes in between is missed.
#[test]
fn what_vanishes_after_it_was_read_is_still_published() {
    let project = of_two("vanished");
    project.write("site/extra.css", "p { color: red }\n");
    project.write("templates/blocks/gap.html", "<p>gap</p>\n");
    project.run(&PAGES);
    let (read, _) = seloste::project::Project::load(&project.root).expect("a project");
    for gone in [project.root.join("notices"), project.root.join("site"), project.root.join("templates"), folder(&project)] {
        fs::remove_dir_all(gone).expect("it was there");
    }
    let today = seloste::time::parse_date("2026-11-22").expect("a day");
    let output = project.root.join("late");
    let cache = seloste::site::Cache::open(&folder(&project), &project.root, &output, SystemTime::now()).expect("a cache");
    let history = Default::default();
    let site = seloste::site::Site::plan(&read, &history, &Default::default(), &["html".to_owned()], today)
        .expect("a site")
        .with_cache(Some(&cache));
    assert_eq!(site.publish(&output, &|_| {}).expect("it is published").editions, 2);
    assert!(files(&output) == project.site(), "the site lacks something");
}
