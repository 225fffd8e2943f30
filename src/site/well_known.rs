//! Files that programs look for at the root of a host: `security.txt` (RFC 9116) and `gpc.json` (Global Privacy Control).

use serde::Serialize;

use super::{Put, front};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;
use crate::project::{Project, PublicAddress, SecurityContact};
use crate::render::json;
use crate::source::Span;
use crate::time::{Date, months_before};

const SECURITY: &str = ".well-known/security.txt";
const GPC: &str = ".well-known/gpc.json";

/// What `gpc.json` holds, by the names of its specification.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Gpc {
    gpc: bool,
    last_update: String,
}

/// The files that the settings ask for.
pub(super) fn paths(project: &Project) -> impl Iterator<Item = &'static str> {
    let config = &project.config;
    [(SECURITY, config.security.is_said()), (GPC, config.gpc.is_said())].into_iter().filter(|(_, is_said)| *is_said).map(|(path, _)| path)
}

/// Writes the files that the settings ask for.
pub(super) fn put(project: &Project, put: &Put) -> Result<(), Error> {
    if let Some(security) = project.config.security.said() {
        put(SECURITY, security_txt(project, security).as_bytes())?;
    }
    if let Some(gpc) = project.config.gpc.said() {
        put(GPC, &json::pretty(&Gpc { gpc: gpc.is_respected, last_update: gpc.updated.to_string() }))?;
    }
    Ok(())
}

/// Each field on a line, by RFC 9116, section 2.5. A day begins at midnight in UTC.
fn security_txt(project: &Project, security: &SecurityContact) -> String {
    let all =
        |name: &str, addresses: &[PublicAddress]| addresses.iter().map(|address| format!("{name}: {}\n", address.0)).collect::<String>();
    let mut text = all("Contact", &security.contact);
    if let Some(expires) = &security.expires {
        text += &format!("Expires: {}T00:00:00Z\n", expires.value);
    }
    text += &all("Encryption", security.encryption.items());
    text += &all("Acknowledgments", security.acknowledgments.items());
    let languages: Vec<_> = security.languages.items().iter().map(|language| language.code()).collect();
    if !languages.is_empty() {
        text += &format!("Preferred-Languages: {}\n", languages.join(", "));
    }
    // Where the file lies in a folder of its host, nobody looks for it there.
    if let Some(address) =
        front::public_address(project, SECURITY).filter(|address| front::root_path(project) == "/" && address.starts_with("https://"))
    {
        text += &format!("Canonical: {address}\n");
    }
    text + &all("Policy", security.policy.items()) + &all("Hiring", security.hiring.items())
}

/// What would make the files useless.
pub(super) fn findings(project: &Project, today: Date) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if let Some(expires) = project.config.security.said().and_then(|security| security.expires.as_ref()) {
        let help = "see whether it is still right, and name a day within a year";
        if expires.value <= today {
            findings.push(warning(expires.span, "`security.txt` is out of date", format!("this is not after {today}"), help));
        } else if months_before(expires.value, 12).is_some_and(|day| day > today) {
            let label = format!("this is more than a year after {today}");
            findings.push(warning(expires.span, "`security.txt` is to hold for more than a year", label, help));
        }
    }
    let is_in_folder = front::root_path(project) != "/";
    if let Some(base) = project.config.base_url.spanned().filter(|_| is_in_folder && paths(project).next().is_some()) {
        let help = "put the folder `.well-known` of the built site at the root of the host yourself";
        findings.push(warning(
            base.span,
            "files under `.well-known/` would not be found",
            "the site lies in a folder of its host".into(),
            help,
        ));
    }
    findings
}

fn warning(span: Span, message: &str, label: String, help: &str) -> Diagnostic {
    let mut finding = Diagnostic { severity: Severity::Warning, ..Diagnostic::error("well-known-file", span, message, label) };
    finding.help(help);
    finding
}
