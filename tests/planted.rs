//! The defects that were planted in a notice to see what other programs find (one warning, and no error) are all found.
//!
//! So are those of the example that the schema of TILT comes with, which validates.

use std::path::Path;

use seloste::check;
use seloste::diagnostic::Diagnostic;
use seloste::project::Project;
use seloste::time::parse_date;

/// A planted defect and what finds it.
struct Defect {
    /// Its number in the comparison; those of TILT's example have none.
    number: &'static str,
    what: &'static str,
    file: &'static str,
    /// Words that only the line at fault holds.
    line: &'static str,
    /// The rule, or the code of the mistake of reading.
    code: &'static str,
}

const fn defect(number: &'static str, what: &'static str, file: &'static str, line: &'static str, code: &'static str) -> Defect {
    Defect { number, what, file, line, code }
}

#[rustfmt::skip]
const PLANTED: &[Defect] = &[
    defect("1", "a placeholder for the company's name", "twenty-one", "[Company Name]", "placeholder"),
    defect("2", "a controller named TODO", "twenty-one", "name: TODO", "placeholder"),
    defect("3", "an address without its sign", "twenty-one", "dpo(at)", "broken-contact"),
    defect("4", "“n/a” for the e-mail of the data protection officer", "twenty-one", "email: n/a", "broken-contact"),
    defect("5", "a day that does not exist", "twenty-one", "2019-99-99", "wrong-type"),
    defect("6", "Finnish text in an English notice", "twenty-one", "Käsittelemme", "text-in-another-language"),
    defect("7", "health data on legitimate interests, without a condition", "twenty-one", "wellbeing-offers:", "special-data-without-condition"),
    defect("8", "a national identity number without a ground in national law", "twenty-one", "national-identifiers: {", "national-id-without-need"),
    defect("9", "a legitimate interest that is not named", "twenty-one", "# 9", "unstated-interest"),
    defect("10", "“as long as necessary”", "twenty-one", "as long as necessary", "empty-retention"),
    defect("11", "“no longer needed”", "twenty-one", "no longer needed", "empty-retention"),
    defect("12", "a period of -1 years", "twenty-one", "-1 years", "wrong-type"),
    defect("13", "a purpose called “x”", "twenty-one", "{ en: x }", "empty-words"),
    defect("14", "consequences “lorem ipsum”", "twenty-one", "lorem ipsum", "placeholder"),
    defect("15", "required by contract under legitimate interests, with the consequences “none”", "twenty-one", "# 15", "contradicted-provision"),
    defect("16", "a recipient that is there twice", "twenty-one", "hosting-again: {", "duplicate-recipient"),
    defect("17", "a recipient without a purpose", "twenty-one", "couriers: {", "recipient-without-purpose"),
    defect("18", "a link that runs a script", "twenty-one", "javascript:", "refused-link"),
    defect("19", "a processor in the United States without country or mechanism", "twenty-one", "Example Mail Inc.", "unknown-location"),
    defect("20", "an automated decision with an empty logic and significance", "twenty-one", "# 20", "empty-value"),
    defect("21", "analytics cookies on legitimate interests", "twenty-one", "# 21", "cookie-on-legitimate-interests"),
    defect("TILT", "a legal basis that is none", "tilt", "GDPR-99-1-a", "unknown-word"),
    defect("TILT", "an interest that does not exist, and its reasoning", "tilt", "basis: legitimate-interests", "unstated-interest"),
    defect("TILT", "a member state with an adequacy decision", "tilt", "kind: adequacy", "safeguards-inside-the-eea"),
];

/// Everything that is said of the planted notices: mistakes of reading, and findings of the rules.
fn said() -> (Project, Vec<Diagnostic>) {
    let (project, mut said) = Project::load(Path::new("tests/planted")).expect("the folder can be read");
    let today = parse_date("2026-11-22").expect("the day of the tests is one");
    said.extend(project.notices.iter().flat_map(|notice| check::check_notice(&project, notice, today)));
    (project, said)
}

/// The line on which a diagnostic begins.
fn line<'a>(project: &'a Project, diagnostic: &Diagnostic) -> &'a str {
    let span = diagnostic.span();
    let start = project.sources.place(span);
    project.sources.file(span.source).text.lines().nth(start.line - 1).unwrap_or_default()
}

#[test]
fn every_planted_defect_is_found() {
    let (project, said) = said();
    let mut missed = Vec::new();
    for Defect { number, what, file, line: words, code } in PLANTED {
        let at = |diagnostic: &&Diagnostic| {
            let path = project.sources.file(diagnostic.span().source).path.to_string_lossy();
            path.ends_with(&format!("{file}.yaml")) && line(&project, diagnostic).contains(words)
        };
        if !said.iter().filter(at).any(|diagnostic| diagnostic.code == *code) {
            let others: Vec<_> = said.iter().filter(at).map(|diagnostic| &diagnostic.code).collect();
            missed.push(format!("{number}: {what}: `{code}` says nothing of `{words}`; {others:?} do"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn all_twenty_one_are_planted() {
    for number in 1..=21 {
        assert!(PLANTED.iter().any(|defect| defect.number == number.to_string()), "{number} is not planted");
    }
    for Defect { file, line, .. } in PLANTED {
        let path = Path::new("tests/planted/notices").join(format!("{file}.yaml"));
        let text = std::fs::read_to_string(path).expect("the planted notice can be read");
        let lines = text.lines().filter(|text| text.contains(line));
        assert_eq!(lines.count(), 1, "{file}: `{line}` stands on one line only");
    }
}
