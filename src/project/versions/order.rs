//! Whether the versions of a notice follow one another.

use super::Version;
use super::head::span;
use crate::diagnostic::Diagnostic;

/// Reports numbers that are missing or given twice, days that two versions share, and a clock that ran backwards between them.
pub(super) fn judge(versions: &[Version], findings: &mut Vec<Diagnostic>) {
    if let Some(first) = versions.first().filter(|first| first.head.number > 1) {
        findings.push(gap(first, 0));
    }
    for (earlier, later) in versions.iter().zip(versions.iter().skip(1)) {
        findings.extend(pair(earlier, later));
    }
}

fn pair(earlier: &Version, later: &Version) -> Option<Diagnostic> {
    let (one, other) = (&earlier.head, &later.head);
    let error = |message: String, label: String| Diagnostic::error("version-order", span(later), message, label);
    if one.number == other.number {
        let mut finding = error(format!("two versions of `{}` have the number {}", one.notice, one.number), "this one".to_owned());
        finding.also(span(earlier), "and this one").help("remove the one that was never published, as two branches may each have made one");
        return Some(finding);
    }
    if one.number + 1 < other.number {
        return Some(gap(later, one.number));
    }
    if one.effective >= other.effective {
        let label = format!("applies from {}", other.effective);
        let mut finding = error(format!("version {} of `{}` does not apply later than the one before it", other.number, one.notice), label);
        finding.also(span(earlier), format!("version {} applies from {}", one.number, one.effective));
        finding.help("restore the versions as they were published: each applies from a later day than the one before it");
        return Some(finding);
    }
    if one.published > other.published {
        let label = format!("published on {}", other.published);
        let mut finding = error(format!("version {} of `{}` was published before the one before it", other.number, one.notice), label);
        finding.also(span(earlier), format!("version {} was published on {}", one.number, one.published));
        finding.help("a clock ran backwards: remove the later version, if nobody has seen it, and publish it again on the right day");
        return Some(finding);
    }
    if other.previous.as_ref() != Some(&one.digest) {
        let mut finding = Diagnostic::error(
            "version-changed",
            span(earlier),
            format!("version {} of `{}` is not the one that version {} followed", one.number, one.notice, other.number),
            "was changed",
        );
        finding.also(span(later), "holds another digest of it").help("put it back as it was published, as from git");
        return Some(finding);
    }
    None
}

/// A version whose predecessor is not there.
fn gap(later: &Version, before: u32) -> Diagnostic {
    let head = &later.head;
    let missing = if before + 2 == head.number {
        format!("version {} of `{}` is missing", before + 1, head.notice)
    } else {
        format!("versions {} to {} of `{}` are missing", before + 1, head.number - 1, head.notice)
    };
    let mut finding = Diagnostic::error("version-order", span(later), missing, format!("this is version {}", head.number));
    finding.help("put back what was published, as from git: every version stays for good");
    finding
}
