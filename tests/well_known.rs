//! Files that programs look for at the root of a host: how to report a weakness, and what becomes of an objection by a browser's signal.

mod support;

use support::{COMPLETE, Project, Run, TODAY};

fn with_settings(name: &str, settings: &str) -> Project {
    Project::new(name, &[("notices/customers.yaml", COMPLETE), ("site/site.yaml", settings)])
}

fn build(project: &Project) -> Run {
    project.run(&["build", TODAY, "--format", "html"])
}

#[test]
fn how_to_report_a_weakness_is_published_as_the_standard_has_it() {
    let settings = "base-url: https://privacy.example/\n\
                    security:\n  contact: [mailto:security@example.com, 'tel:+358-1-234567', 'https://example.com/report']\n  \
                    expires: 2027-06-30\n  languages: [en, fi]\n  policy: https://example.com/policy\n  \
                    acknowledgments: https://example.com/thanks\n  encryption: https://example.com/key.txt\n  hiring: https://example.com/jobs\n";
    let project = with_settings("security", settings);
    let built = build(&project);
    assert_eq!((built.code, built.stderr.contains("warning")), (Some(0), false), "{built:?}");
    let wanted = "Contact: mailto:security@example.com\nContact: tel:+358-1-234567\nContact: https://example.com/report\n\
                  Expires: 2027-06-30T00:00:00Z\nEncryption: https://example.com/key.txt\nAcknowledgments: https://example.com/thanks\n\
                  Preferred-Languages: en, fi\nCanonical: https://privacy.example/.well-known/security.txt\n\
                  Policy: https://example.com/policy\nHiring: https://example.com/jobs\n";
    assert_eq!(project.read("public/.well-known/security.txt"), wanted);
}

#[test]
fn whether_global_privacy_control_is_respected_is_published() {
    for (said, told) in [("true", "true"), ("no", "false")] {
        let project = with_settings("gpc", &format!("gpc: {{ respected: {said}, updated: 2026-11-20 }}\n"));
        assert_eq!(build(&project).code, Some(0));
        assert_eq!(project.read("public/.well-known/gpc.json"), format!("{{\n  \"gpc\": {told},\n  \"lastUpdate\": \"2026-11-20\"\n}}\n"));
    }
}

#[test]
fn what_is_not_stated_is_not_published() {
    let project = with_settings("neither", "languages: [en]\n");
    build(&project);
    assert!(!project.has("public/.well-known"));
}

#[test]
fn a_day_that_makes_the_file_useless_is_told() {
    for (expires, wanted) in [
        ("2026-11-22", Some("warning[well-known-file]: `security.txt` is out of date\n --> site/site.yaml:1:55")),
        ("2020-01-01", Some("this is not after 2026-11-22")),
        ("2026-11-23", None),
        ("2027-11-22", None),
        ("2027-11-23", Some("`security.txt` is to hold for more than a year")),
    ] {
        let settings = format!("security: {{ contact: 'mailto:a@example.com', expires: {expires} }}\n");
        let checked = with_settings("expires", &settings).check();
        assert_eq!(checked.code, Some(0), "{checked:?}");
        match wanted {
            Some(wanted) => assert!(checked.stdout.contains(wanted), "{expires}: {}", checked.stdout),
            None => assert_eq!(checked.stdout, "", "{expires}"),
        }
    }
}

#[test]
fn a_site_in_a_folder_is_told_that_nobody_looks_there() {
    let settings = "base-url: https://example.com/privacy\ngpc: { respected: true, updated: 2026-11-20 }\n";
    let checked = with_settings("folder", settings).check();
    let wanted = "warning[well-known-file]: files under `.well-known/` would not be found\n --> site/site.yaml:1:11";
    assert!(checked.stdout.contains(wanted), "{checked:?}");
}

#[test]
fn settings_that_cannot_be_published_are_told_and_nothing_is_built() {
    for (number, (settings, wanted)) in [
        ("security: { expires: 2027-06-30 }", "error[incomplete-settings]: `contact` is missing\n --> site/site.yaml:1:11"),
        ("security: { contact: [], expires: 2027-06-30 }", "`contact` is missing"),
        ("security: { contact: 'mailto:a@example.com' }", "`expires` is missing"),
        ("security: { contact: 'mailto:a@example.com', expires: soon }", "expected a day that exists"),
        ("security: { contact: 'security@example.com', expires: 2027-06-30 }", "error[refused-link]: not an address for reports"),
        ("security: { contact: 'http://example.com', expires: 2027-06-30 }", "error[refused-link]"),
        ("security: { contact: \"mailto:a@example.com\\nExpires: x\", expires: 2027-06-30 }", "error[refused-link]"),
        ("security: { contact: 'mailto:', expires: 2027-06-30 }", "error[refused-link]"),
        ("security: { contact: 'mailto:a@example.com', expires: 2027-06-30, policies: x }", "did you mean `policy`?"),
        ("security: mailto:a@example.com", "expected the settings of `security`"),
        ("gpc: { respected: true }", "`updated` is missing"),
        ("gpc: { updated: 2026-11-20 }", "`respected` is missing"),
        ("gpc: { respected: maybe, updated: 2026-11-20 }", "expected `true` or `false`"),
        ("gpc: true", "expected the settings of `gpc`"),
    ]
    .into_iter()
    .enumerate()
    {
        let project = with_settings(&format!("refused-{number}"), &format!("{settings}\n"));
        let checked = project.check();
        assert!(checked.code == Some(1) && checked.stdout.contains(wanted), "{settings}: {checked:?}");
        let built = build(&project);
        assert!(built.code == Some(1) && !project.has("public"), "{settings}: {built:?}");
    }
}

#[test]
fn a_mistyped_key_is_not_told_as_missing_as_well() {
    let checked = with_settings("mistyped", "security: { contakt: 'mailto:a@example.com', expires: 2027-06-30 }\n").check();
    assert!(checked.stdout.contains("unknown key `contakt`") && !checked.stdout.contains("is missing"), "{checked:?}");
}

#[test]
fn a_projects_own_file_is_published_unless_the_settings_make_one() {
    let project = Project::complete("own", &[]);
    project.write("site/.well-known/security.txt", "Contact: mailto:a@example.com\n");
    assert_eq!(build(&project).code, Some(0));
    assert_eq!(project.read("public/.well-known/security.txt"), "Contact: mailto:a@example.com\n");
    project.write("site/site.yaml", "security: { contact: 'mailto:b@example.com', expires: 2027-06-30 }\n");
    let checked = project.check();
    assert!(checked.stdout.contains("error[one-address]: "), "{checked:?}");
    assert_eq!(build(&project).code, Some(1));
    assert_eq!(project.read("public/.well-known/security.txt"), "Contact: mailto:a@example.com\n", "the old site stays");
}
