//! The command as people use it: what it prints, what it writes, and how it ends.

mod support;

use std::fs;

use support::{COMPLETE, Project, TODAY, changed};

#[test]
fn what_init_writes_can_be_read_and_built() {
    let project = Project::new("init", &[]);
    let begun = project.run(&["init"]);
    assert_eq!((begun.code, begun.stdout.as_str()), (Some(0), ""), "{begun:?}");
    assert!(begun.stderr.contains("wrote ./notices/customers.yaml"), "{begun:?}");

    let checked = project.check();
    assert_eq!(checked.code, Some(0), "{checked:?}");
    assert!(!checked.stdout.contains("error["), "{checked:?}");

    let built = project.build();
    assert_eq!(built.code, Some(0), "{built:?}");
    for language in ["en", "fi", "sv"] {
        for file in ["index.html", "customers.md", "customers.txt", "customers.pdf", "customers.docx", "customers.json"] {
            assert!(project.has(&format!("public/customers/{language}/{file}")), "{language}/{file}");
        }
    }
    assert!(project.read("public/customers/en/customers.json").contains("\"draft\": true"));
}

#[test]
fn init_never_overwrites() {
    let project = Project::new("init-again", &[("notices/customers.yaml", "mine\n")]);
    let begun = project.run(&["init"]);
    assert_eq!(begun.code, Some(0), "{begun:?}");
    assert!(begun.stderr.contains("kept  ./notices/customers.yaml"), "{begun:?}");
    assert_eq!(project.read("notices/customers.yaml"), "mine\n");
    assert!(project.has("notices/controller.yaml"), "what was not there is written");
}

#[test]
fn nothing_is_printed_of_a_clean_notice() {
    let project = Project::complete("clean", &[]);
    let checked = project.check();
    assert_eq!((checked.code, checked.stdout.as_str()), (Some(0), ""), "{checked:?}");
    assert_eq!(checked.stderr, "no findings as of 2026-11-22\n");
}

#[test]
fn a_finding_has_a_place_a_label_a_help_and_a_provision() {
    let project = Project::complete(
        "finding",
        &[("role: processor, country: FI, purpose: { en: Hosting", "role: processor, country: IN, purpose: { en: Hosting")],
    );
    let checked = project.check();
    assert_eq!(checked.code, Some(1), "{checked:?}");
    for shown in [
        "error[transfer-without-safeguard]: a transfer outside the EEA rests on nothing\n",
        "--> notices/customers.yaml:23:96\n",
        "^^ no adequacy decision covers IN on 2026-11-22\n",
        "= help: name the safeguard, as in `safeguards: ",
        "= note: GDPR Art. 13(1)(f), ",
    ] {
        assert!(checked.stdout.contains(shown), "{shown}\n{}", checked.stdout);
    }
    assert!(!checked.stderr.contains("error["), "findings go to standard output: {checked:?}");
}

/// The findings as `code line:column`, in the order in which they were printed.
fn places(stdout: &str) -> Vec<String> {
    let code = |block: &str| block.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(code, _)| code.to_owned());
    let place = |block: &str| block.split_once("--> ").and_then(|(_, rest)| rest.lines().next()).map(str::to_owned);
    stdout.split("\n\n").filter_map(|block| Some(format!("{} {}", code(block)?, place(block)?))).collect()
}

#[test]
fn every_mistake_of_a_file_is_told_at_its_place() {
    let mistakes = include_str!("fixtures/mistakes.yaml");
    let files = [("notices/customers.yaml", mistakes), ("notices/circle.yaml", "extends: customers\n")];
    let checked = Project::new("mistakes", &files).check();
    assert_eq!(checked.code, Some(1), "{checked:?}");
    // Each line of the fixture that holds a mistake says so at its end: code and column.
    let expected: Vec<String> = mistakes
        .lines()
        .enumerate()
        .flat_map(|(index, line)| {
            let told = line.split_once("# ").map_or("", |(_, told)| told);
            let place = move |mistake: &str| {
                let (code, column) = mistake.rsplit_once(' ').expect("a code and a column");
                format!("{code} notices/customers.yaml:{}:{column}", index + 1)
            };
            told.split(", ").filter(|mistake| !mistake.is_empty()).map(place).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(expected.len(), 12, "the fixture holds that many");
    assert_eq!(places(&checked.stdout), expected, "{}", checked.stdout);
    for help in [
        "did you mean `controller`?",
        "did you mean `customers`?",
        "did you mean `order`?",
        "leads back: circle → customers → circle",
        "put the whole text in double quotes",
    ] {
        assert!(checked.stdout.contains(help), "{help}\n{}", checked.stdout);
    }
    assert!(checked.stderr.contains("not judged against the law until they can be read: `customers`"), "{checked:?}");
}

#[test]
fn no_is_norway_and_norway_is_no_third_country() {
    let project = Project::complete(
        "norway",
        &[("role: processor, country: FI, purpose: { en: Hosting", "role: processor, country: NO, purpose: { en: Hosting")],
    );
    let checked = project.check();
    assert_eq!((checked.code, checked.stdout.as_str()), (Some(0), ""), "{checked:?}");
    assert_eq!(project.build().code, Some(0));
    let text = project.read("public/customers/en/customers.md");
    assert!(text.contains("Norway"), "{text}");
    assert!(text.contains("not transferred outside the European Economic Area"), "{text}");
}

#[test]
fn the_path_of_a_notice_checks_that_notice_only() {
    let bad = changed(&[("  email: privacy@esimerkki.example\n  phone", "  emial: x\n  phone")]);
    let project = Project::new(
        "one",
        &[
            ("notices/bad.yaml", &bad),
            ("notices/good.yaml", COMPLETE),
            ("notices/poor.yaml", &changed(&[("country: FI, purpose: { en: Keeping", "country: IN, purpose: { en: Keeping")])),
        ],
    );
    let good = project.run(&["check", TODAY, "notices/good.yaml"]);
    assert_eq!((good.code, good.stdout.as_str()), (Some(0), ""), "{good:?}");
    for (file, code) in [("bad", "unknown-key"), ("poor", "transfer-without-safeguard")] {
        let checked = project.run(&["check", TODAY, &format!("notices/{file}.yaml")]);
        assert_eq!(checked.code, Some(1), "{checked:?}");
        assert!(checked.stdout.contains(&format!("error[{code}]")), "{checked:?}");
        assert_eq!(checked.stderr.contains("judged only in part until they can be read whole: `bad`"), file == "bad", "{checked:?}");
        assert!(
            checked.stdout.lines().filter(|line| line.contains("--> ")).all(|line| line.contains(&format!("{file}.yaml:"))),
            "{checked:?}"
        );
    }
    let all = project.check();
    assert_eq!(all.code, Some(1), "{all:?}");
    assert!(all.stdout.contains("bad.yaml:") && all.stdout.contains("poor.yaml:"), "{all:?}");
}

#[test]
fn what_makes_the_exit_code_1_can_be_chosen() {
    let project = Project::complete("deny", &[("response-time: 1 month", "refusal: { en: We tell why. }")]);
    let advised = project.check();
    assert_eq!(advised.code, Some(0), "{advised:?}");
    assert!(advised.stdout.contains("advice["), "{advised:?}");
    assert_eq!(project.run(&["check", TODAY, "--fail-on", "advice"]).code, Some(1));
    let quiet = project.run(&["check", TODAY, "--quiet"]);
    assert_eq!((quiet.code, quiet.stdout.as_str()), (Some(0), ""), "{quiet:?}");
}

/// A transfer without safeguard, which is an error, and no time of answer, which is advice.
const THIRD: (&str, &str) = ("country: FI, purpose: { en: Hosting", "country: IN, purpose: { en: Hosting");
const UNSAID: (&str, &str) = ("transfers: none", "# Nothing is said of transfers.");
const UNTIMED: (&str, &str) = ("response-time: 1 month", "refusal: { en: We tell why. }");

/// How a check with these arguments ends, and the severity and rule of each finding.
fn levelled(project: &Project, arguments: &[&str]) -> (Option<i32>, Vec<String>, String) {
    let run = project.run(&[&["check", TODAY, "--format", "concise"], arguments].concat());
    let told = run.stdout.lines().filter_map(|line| line.split(": ").nth(1)).map(str::to_owned).collect();
    (run.code, told, run.stderr)
}

#[test]
fn rules_and_topics_can_be_denied_warned_of_and_allowed() {
    let project = Project::complete("levels", &[THIRD, UNSAID, UNTIMED]);
    for (arguments, code, told) in [
        (&[][..], 1, &["error[transfer-without-safeguard]", "advice[no-answer-time]"][..]),
        (&["--allow", "transfers"], 0, &["advice[no-answer-time]"]),
        (&["--warn", "transfer-without-safeguard"], 0, &["warning[transfer-without-safeguard]", "advice[no-answer-time]"]),
        (&["--warn", "all", "--fail-on", "warning"], 1, &["warning[transfer-without-safeguard]", "warning[no-answer-time]"]),
        (&["--allow", "transfers,rights"], 0, &[]),
        (&["--allow", "all", "--deny", "no-answer-time"], 1, &["error[no-answer-time]"]),
        (&["--deny", "no-answer-time", "--allow", "all"], 0, &[]),
        (
            &["--deny=rights", "--warn", "all", "--allow", "transfers", "--deny", "transfers"],
            1,
            &["error[transfer-without-safeguard]", "warning[no-answer-time]"],
        ),
    ] {
        let (ended, found, stderr) = levelled(&project, arguments);
        assert_eq!((ended, found), (Some(code), told.iter().map(ToString::to_string).collect()), "{arguments:?}: {stderr}");
    }
    let (.., stderr) = levelled(&project, &["--allow", "all"]);
    assert_eq!(stderr, "no findings as of 2026-11-22\n2 findings allowed, errors without that: `transfer-without-safeguard`\n");
}

#[test]
fn the_site_settings_give_levels_and_the_command_line_wins() {
    let project = Project::complete("levels-site", &[THIRD, UNSAID, UNTIMED]);
    let settings = |rules: &str| project.write("site/site.yaml", format!("rules: {rules}\n"));
    settings("{ deny: [all], warn: transfers, allow: [transfer-without-safeguard] }");
    let (code, told, stderr) = levelled(&project, &[]);
    assert_eq!((code, told), (Some(1), vec!["error[no-answer-time]".to_owned()]), "the narrower name wins: {stderr}");
    assert_eq!(levelled(&project, &["--warn", "rights"]).1, ["warning[no-answer-time]"]);
    assert_eq!(levelled(&project, &["notices/customers.yaml", "--allow", "no-answer-time"]).0, Some(0));

    settings("{ deny: [transfer], allow: [no-answer-tme, dates], warn: [dates], forbid: [data] }");
    let told = project.check();
    for said in [
        "error[unknown-rule]: there is no rule or topic `transfer`\n --> site/site.yaml:1:17\n",
        "help: did you mean `transfers`?",
        "error[unknown-rule]: there is no rule or topic `no-answer-tme`\n --> site/site.yaml:1:36\n",
        "help: did you mean `no-answer-time`?",
        "error[contradictory-level]: `dates` has two levels\n",
        "error[unknown-key]: unknown key `forbid`\n",
    ] {
        assert!(told.stdout.contains(said), "{said}\n{told:?}");
    }
    for (argument, help) in [("transfer", "did you mean `transfers`?"), ("unknown-key", "mistakes of reading have no level")] {
        let run = project.run(&["check", TODAY, "--allow", argument]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.contains(&format!("there is no rule or topic `{argument}`")) && run.stderr.contains(help), "{run:?}");
    }
}

#[test]
fn a_waiver_of_nothing_is_a_rule_that_has_a_page_and_a_level() {
    let waiver = "waive: [{ rule: undated-notice, reason: known, by: the officer, until: 2027-01-01 }]\n";
    let project = Project::complete("unused-waiver", &[]);
    project.write("notices/customers.yaml", changed(&[]) + waiver);
    let told = project.check();
    assert!(told.code == Some(0) && told.stdout.starts_with("warning[unused-waiver]: a waiver waives nothing\n"), "{told:?}");
    assert_eq!(levelled(&project, &["--deny", "unused-waiver"]).0, Some(1));
    assert_eq!(levelled(&project, &["--allow", "waivers"]).2, "no findings as of 2026-11-22\n1 finding allowed\n");
    assert!(project.run(&["explain", "unused-waiver"]).stdout.starts_with("# unused-waiver\n\nwarning: a waiver waives nothing\n"));
}

#[test]
fn a_mistake_of_reading_is_explained() {
    let project = Project::new("explain-reading", &[]);
    let told = project.run(&["explain", "unknown-key"]);
    assert!(
        told.code == Some(0) && told.stdout.starts_with("# unknown-key\n\na mistake of reading: no rule, and without a level\n\nA mapping"),
        "{told:?}"
    );
    let near = project.run(&["explain", "unknwon-key"]);
    assert!(near.code == Some(2) && near.stderr.contains("did you mean `unknown-key`?"), "{near:?}");
}

#[test]
fn what_is_waived_is_not_told_at_any_level() {
    let project = Project::complete("levels-waiver", &[THIRD, UNSAID]);
    let waiver = "waive: [{ rule: transfer-without-safeguard, reason: moved soon, by: the board, until: 2027-01-31 }]\n";
    project.write("notices/customers.yaml", changed(&[THIRD, UNSAID]) + waiver);
    for level in ["--deny", "--warn", "--allow"] {
        let (code, told, stderr) = levelled(&project, &[level, "all"]);
        assert_eq!((code, told), (Some(0), vec![]), "{stderr}");
        assert_eq!(stderr, "no findings as of 2026-11-22\n1 finding waived\n", "the waiver covers something, and nothing is allowed");
    }
}

#[test]
fn a_build_respects_the_levels() {
    let project = Project::complete("levels-build", &[THIRD, UNSAID]);
    let refused = project.build();
    assert!(refused.code == Some(1) && refused.stderr.contains("refused because of errors: `customers`"), "{refused:?}");
    let allowed = project.run(&["build", TODAY, "--allow", "transfers"]);
    assert_eq!(allowed.code, Some(0), "{allowed:?}");
    assert!(allowed.stderr.contains("1 finding allowed, errors without that: `transfer-without-safeguard`"), "{allowed:?}");
    assert!(project.has("public/customers/en/index.html"));
    project.write("site/site.yaml", "rules: { warn: [transfers] }\n");
    let warned = project.build();
    assert!(warned.code == Some(0) && warned.stderr.contains("warning[transfer-without-safeguard]"), "{warned:?}");
    let denied = project.run(&["build", TODAY, "--deny", "transfer-without-safeguard"]);
    assert_eq!(denied.code, Some(1), "{denied:?}");
}

#[test]
fn no_name_is_both_of_a_rule_and_of_a_topic() {
    for topic in seloste::check::TOPICS {
        assert!(seloste::check::rule(topic.id).is_none() && topic.id != "all", "{}", topic.id);
    }
}

#[test]
fn a_notice_in_force_with_errors_is_refused_and_the_others_are_built() {
    let files = [
        ("notices/good.yaml", COMPLETE),
        ("notices/unlawful.yaml", &changed(&[("country: FI, purpose: { en: Keeping", "country: IN, purpose: { en: Keeping")])),
        ("notices/unreadable.yaml", &changed(&[("response-time: 1 month", "response-tiem: 1 month")])),
    ];
    let project = Project::new("refused", &files);
    let built = project.build();
    assert_eq!((built.code, built.stdout.as_str()), (Some(1), ""), "{built:?}");
    assert!(built.stderr.contains("refused because of errors: `unlawful`, `unreadable`;"), "{built:?}");
    assert!(project.has("public/good/en/good.pdf"));
    assert!(project.site().iter().all(|(path, _)| !path.starts_with("unlawful") && !path.starts_with("unreadable")));
    assert!(!project.read("public/index.html").contains("unlawful"));
}

#[test]
fn a_draft_with_errors_is_built_and_says_that_it_is_a_draft() {
    let project = Project::complete(
        "draft",
        &[("status: in-force", "status: draft"), ("country: FI, purpose: { en: Keeping", "country: IN, purpose: { en: Keeping")],
    );
    let built = project.build();
    assert_eq!((built.code, built.stdout.as_str()), (Some(1), ""), "{built:?}");
    let folder = "public/customers/en";
    let page = project.read(&format!("{folder}/index.html"));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    let note = "This notice is not in force.";
    assert!(page.contains("<strong>Draft.</strong>") && page.contains(note), "{page}");
    let markdown = project.read(&format!("{folder}/customers.md"));
    assert!(markdown.contains("> **Draft.** This notice is not in force."), "{markdown}");
    assert!(project.read(&format!("{folder}/customers.json")).contains("\"draft\": true"));
    let pdf = fs::read(project.root.join(folder).join("customers.pdf")).expect("the PDF is there");
    let pdf = String::from_utf8_lossy(&pdf);
    assert!(
        pdf.starts_with("%PDF-") && pdf.contains("<dc:title>") && pdf.contains(">Privacy notice for customers<"),
        "its metadata names it"
    );
    assert!(project.read("public/robots.txt").contains("Disallow: /customers/en/customers.pdf\n"));

    let in_force = Project::complete("in-force", &[]);
    assert_eq!(in_force.build().code, Some(0));
    let page = in_force.read("public/customers/en/index.html");
    assert!(!page.contains("noindex") && !page.contains(note), "{page}");
    assert!(!in_force.read("public/robots.txt").contains("Disallow"));
}

/// A key given twice: who can say which of the two was meant?
#[test]
fn a_notice_that_says_a_thing_twice_does_not_go_out() {
    let twice = changed(&[("created: 2026-10-01", "created: 2026-10-01\ncreated: 2026-10-02")]);
    let project = Project::new("twice", &[("notices/twice.yaml", &twice), ("notices/whole.yaml", changed(&[]).as_str())]);
    let built = project.build();
    assert!(built.code == Some(1) && built.stderr.contains("refused because of errors: `twice`;"), "{built:?}");
    assert!(!project.has("public/twice") && project.has("public/whole/en/index.html"));

    // What it inherits through another part counts, and an allowed rule does not help.
    let part = "texts: { introduction: { en: One. } }\ntexts: { introduction: { en: Two. } }\n";
    let files =
        [("notices/deep.yaml", part), ("notices/part.yaml", "extends: deep\ncreated: 2026-10-01\n"), ("notices/whole.yaml", &changed(&[]))];
    let project = Project::new("twice-inherited", &files);
    project.write("notices/heir.yaml", format!("extends: part\n{}", changed(&[])));
    let built = project.run(&["build", TODAY, "--allow", "all"]);
    assert!(built.code == Some(1) && built.stderr.contains("refused because of errors: `heir`;"), "{built:?}");
    assert!(!project.has("public/heir") && project.has("public/whole/en/index.html"));
}

#[test]
fn no_notice_goes_out_whose_words_cannot_be_read() {
    for (name, vocabulary) in [
        ("twice", "people: { customers: { en: one } }\npeople: { customers: { en: two } }\n"),
        ("syntax", "people: [\n"),
        ("misspelt", "peeple: { customers: { en: patrons } }\n"),
    ] {
        let project = Project::complete(&format!("words-{name}"), &[]);
        project.write("notices/vocabulary.yaml", vocabulary);
        let built = project.build();
        assert!(built.code == Some(1) && built.stderr.contains("refused because of errors: `customers`"), "{built:?}");
        assert!(!project.has("public/customers"), "{name}");
    }
}

#[test]
fn what_cannot_be_run_ends_with_2_and_says_what_to_do() {
    let project = Project::complete("usage", &[]);
    for (arguments, said) in [
        (&["check", TODAY, "nowhere"][..], "cannot read `nowhere`"),
        (&["build", TODAY, "--project", "nowhere"], "cannot read `nowhere`"),
        (&["check", "--today=2026-02-30"], "2026-02-30"),
        (&["build", "--today=tomorrow"], "as in 2026-11-20"),
        (&["explain", "no-such-rule"], "there is no rule or provision `no-such-rule`"),
        (&["explain", "transfer-without-safegaurd"], "did you mean `transfer-without-safeguard`?"),
        (&["build", TODAY, "--format", "odt"], "[possible values: html, markdown, text, pdf"),
        (&["announce"], "unrecognized subcommand"),
        (&["publish", TODAY], "no notice has a version yet"),
        (&["publish", TODAY, "custmers"], "did you mean `customers`?"),
        (&["show", TODAY, "customers"], "unexpected argument"),
        (&["show", "customers"], "`customers` was never published in versions"),
        (&[], "Usage: seloste"),
    ] {
        let ended = project.run(arguments);
        assert_eq!((ended.code, ended.stdout.as_str()), (Some(2), ""), "{arguments:?}: {ended:?}");
        assert!(ended.stderr.contains(said), "{arguments:?}: {ended:?}");
    }
    let empty = Project::new("no-notices", &[]).check();
    assert_eq!(empty.code, Some(2), "{empty:?}");
    assert!(empty.stderr.contains("help: run `seloste init`"), "{empty:?}");
}

#[test]
fn a_rule_a_provision_and_a_row_of_the_catalogue_can_be_explained() {
    let project = Project::new("explain", &[]);
    let explain = |what: &str| {
        let explained = project.run(&["explain", what]);
        assert_eq!((explained.code, explained.stderr.as_str()), (Some(0), ""), "{what}: {explained:?}");
        explained.stdout
    };
    let rule = explain("transfer-without-safeguard");
    assert!(
        rule.starts_with("# transfer-without-safeguard\n") && rule.contains("\nerror: ") && rule.contains("\nGDPR Art. 13(1)(f)"),
        "{rule}"
    );
    for provision in ["13(1)(f)", "Art. 13(1)(f)"] {
        let about = explain(provision);
        assert!(about.starts_with("GDPR Art. 13(1)(f)\n") && about.contains("transfer-without-safeguard"), "{about}");
    }
    let requirement = rule.lines().find_map(|line| line.strip_prefix("requirement ")).expect("the rule names its requirements");
    let (id, _) = requirement.split_once(':').expect("a requirement has a title");
    let answer = explain(id);
    assert!(answer.starts_with(&format!("{id}: ")) && answer.contains("# transfer-without-safeguard\n"), "{answer}");
    let all = project.run(&["explain", "--all"]);
    assert!(all.code == Some(0) && all.stdout.contains("# no-controller\n") && all.stdout.contains(&rule), "{all:?}");
    let index = project.run(&["explain"]);
    assert!(index.code == Some(0) && index.stdout.contains("\n  transfer-without-safeguard "), "{index:?}");
}

#[test]
fn every_verb_tells_what_each_of_its_options_does() {
    let project = Project::new("help", &[]);
    let top = project.run(&["--help"]);
    assert_eq!(top.code, Some(0), "{top:?}");
    let verbs: Vec<_> =
        top.stdout.split("Commands:\n").nth(1).expect("it lists them").lines().take_while(|line| !line.is_empty()).collect();
    // A long description goes on below its beginning, further to the right.
    let verbs = verbs.iter().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let verbs: Vec<_> = verbs.filter_map(|line| line.split_whitespace().next()).filter(|verb| *verb != "help").collect();
    assert_eq!(
        verbs,
        ["init", "check", "build", "serve", "publish", "show", "diff", "history", "report", "translations", "links", "explain"]
    );
    for (verb, options) in [
        ("init", &["[DIR]"][..]),
        (
            "check",
            &[
                "[PATHS]...",
                "--today",
                "--format",
                "--output",
                "--deny",
                "--warn",
                "--allow",
                "--fail-on",
                "--changed-since",
                "--quiet",
                "--fix",
                "--diff",
            ],
        ),
        ("build", &["--project", "--output", "--format", "--today", "--cache", "--no-cache", "--deny", "--warn", "--allow"]),
        ("serve", &["--project", "--port", "--host", "--open", "--today"]),
        ("publish", &["[NOTICES]...", "--project", "--today", "--format", "--dry-run", "--deny", "--warn", "--allow"]),
        ("show", &["[NOTICE]", "--on", "--language", "--format", "--project"]),
        ("links", &["--project", "--external", "--allow-local"]),
        ("explain", &["[RULE|PROVISION]", "--all"]),
    ] {
        let help = project.run(&[verb, "--help"]);
        assert_eq!((help.code, help.stderr.as_str()), (Some(0), ""), "{help:?}");
        let lines: Vec<_> = help.stdout.lines().collect();
        for option in options {
            let is_head = |line: &&str| line.starts_with("  ") && line.split([' ', ',']).any(|word| word == *option);
            let at = lines.iter().position(is_head).unwrap_or_else(|| panic!("{verb} {option}: {}", help.stdout));
            let told = lines.get(at + 1).map_or("", |line| line.trim());
            assert!(told.starts_with(char::is_uppercase) && told.len() > 10, "{verb} {option}: {told}");
        }
    }
}
