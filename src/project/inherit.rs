//! Inheritance, resolved on nodes before anything is decoded, so that every value keeps the place where it was really written.
//!
//! Three steps: `extends` joins files, `defaults` fills registers, and a register's basis fills its purposes.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::Parsed;
use crate::decode::nearest;
use crate::diagnostic::Diagnostic;
use crate::notice::register::PURPOSE_DEFAULTS;
use crate::source::Span;
use crate::source::tree::{Entry, Kind, Node};

/// The keys whose mappings are joined key by key. Everything else is replaced whole: half of one person's contact details joined with half of
/// another's would be wrong in a way that nobody sees.
const JOINED: &[&str] = &["recipients", "registers", "rights", "texts", "transfers", "defaults"];

/// Keys that a part's reader never inherits.
const OWN: &[&str] = &["extends", "title", "status"];

/// Whether a file is a notice, and not a part that others inherit.
pub(super) fn is_notice(root: &Node) -> bool {
    root.get("title").is_some() || root.get("registers").is_some()
}

/// The ids of the files that a file says it extends, whether or not there are such files.
pub(super) fn bases_of(id: &str, root: &Node) -> Vec<String> {
    extends(root).into_iter().filter_map(|(name, _)| resolve(id, &name)).collect()
}

/// Whether a file, or one that it extends, was read only in part.
pub(super) fn rests_on_part_of_a_file(parsed: &HashMap<String, Parsed>, id: &str) -> bool {
    let (mut waiting, mut seen) = (vec![id.to_owned()], HashSet::new());
    while let Some(id) = waiting.pop() {
        let Some(file) = parsed.get(&id) else { continue };
        if file.is_partial {
            return true;
        }
        if seen.insert(id.clone()) {
            waiting.extend(bases_of(&id, &file.root));
        }
    }
    false
}

/// Resolves `extends` among the files of a project.
pub(super) struct Inheritance {
    /// The ids of all files, also of those that have been dealt with and let go.
    known: Vec<String>,
    /// Files that others extend, joined with what they extend themselves.
    joined: HashMap<String, Joined>,
}

/// A file joined with what it extends; the tree is `None` if it cannot be, for which the findings are. They are told with each file that
/// extends it, so that none of these depends on another's having been read.
#[derive(Clone)]
struct Joined {
    tree: Option<Node>,
    findings: Vec<Diagnostic>,
}

impl Inheritance {
    /// Begins with the ids of all files that could be parsed.
    pub fn new(known: Vec<String>) -> Self {
        Inheritance { known, joined: HashMap::new() }
    }

    /// A file as it is meant, with everything it inherits. `None` if that cannot be said, which is then reported.
    pub fn merged(&mut self, parsed: &HashMap<String, Parsed>, id: &str, findings: &mut Vec<Diagnostic>) -> Option<Node> {
        let mut joined = self.join(parsed, id, &mut Vec::new())?;
        findings.append(&mut joined.findings);
        joined.tree.map(fill_registers)
    }

    fn join(&mut self, parsed: &HashMap<String, Parsed>, id: &str, path: &mut Vec<String>) -> Option<Joined> {
        if let Some(done) = self.joined.get(id) {
            return Some(done.clone());
        }
        let own = parsed.get(id)?.root.clone();
        let mut findings = Vec::new();
        path.push(id.to_owned());
        let mut whole = Some(own.clone());
        // The last one named is inherited first, so that the first one named wins over it.
        for (name, span) in extends(&own).into_iter().rev() {
            let base = self.base(parsed, (id, &name, span), path, &mut findings);
            whole = match (whole, base) {
                (Some(node), Some(base)) => Some(inherit(&node, &base)),
                _ => None,
            };
        }
        path.pop();
        let joined = Joined { tree: whole, findings };
        if !path.is_empty() {
            self.joined.insert(id.to_owned(), joined.clone());
        }
        Some(joined)
    }

    /// The file that `extends` names, joined with what it extends itself.
    fn base(
        &mut self,
        parsed: &HashMap<String, Parsed>,
        (id, name, span): (&str, &str, Span),
        path: &mut Vec<String>,
        findings: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        let target = resolve(id, name);
        let Some(target) = target.filter(|target| parsed.contains_key(target)) else {
            let message = format!("there is no file `{name}` to extend");
            let mut finding = Diagnostic::error("unresolved-reference", span, message, "not found among the notices");
            match nearest(name, self.known.iter().map(String::as_str)) {
                Some(nearest) => finding.help(format!("did you mean `{nearest}`?")),
                None => {
                    finding.help("name a file beside this one without its ending, or a path under `notices/`, as in `../shared/controller`")
                }
            };
            findings.push(finding);
            return None;
        };
        if path.contains(&target) {
            let round = path.iter().chain([&target]).map(String::as_str).collect::<Vec<_>>().join(" → ");
            let mut finding = Diagnostic::error("extends-loop", span, "these files extend each other", format!("leads back: {round}"));
            finding.help("remove one of the `extends`");
            findings.push(finding);
            return None;
        }
        let mut joined = self.join(parsed, &target, path)?;
        findings.append(&mut joined.findings);
        joined.tree
    }
}

/// A part that no notice inherits is probably a forgotten one, or a notice whose `title` is missing.
pub(super) fn unused(id: &str, root: &Node) -> Diagnostic {
    let first = root.entries().first().map_or(root.span, |entry| entry.key.span);
    let mut finding = Diagnostic::error("unused-part", first, "no notice is made from this file", "it has no `title` and no `registers`");
    finding.severity = crate::diagnostic::Severity::Warning;
    finding.help(format!("give it a `title`, or inherit it somewhere with `extends: {id}`"));
    finding
}

/// The names after `extends`, with their places.
fn extends(node: &Node) -> Vec<(String, Span)> {
    let name = |node: &Node| match &node.kind {
        Kind::Scalar { text, .. } => Some((text.to_string(), node.span)),
        _ => None,
    };
    match node.get("extends") {
        Some(Node { kind: Kind::Sequence(items), .. }) => items.iter().filter_map(name).collect(),
        Some(node) => name(node).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The id that a name means, seen from a file: a path relative to the file's folder. `None` if it leaves the folder of notices.
fn resolve(from: &str, name: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in name.trim_end_matches(".yaml").split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            "" => return None,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A mapping with what it does not state taken from another.
fn inherit(own: &Node, base: &Node) -> Node {
    let mut entries = own.entries().to_vec();
    for inherited in base.entries() {
        let key = &*inherited.key.value;
        if OWN.contains(&key) {
            continue;
        }
        match entries.iter_mut().find(|entry| *entry.key.value == *key) {
            None => entries.push(inherited.clone()),
            Some(entry) if JOINED.contains(&key) && are_mappings(&entry.value, &inherited.value) => {
                entry.value = fill(&entry.value, &inherited.value, None);
            }
            Some(_) => {}
        }
    }
    Node { span: own.span, kind: Kind::Mapping(Rc::new(entries)) }
}

fn are_mappings(one: &Node, other: &Node) -> bool {
    let is_mapping = |node: &Node| matches!(node.kind, Kind::Mapping(_)) && node.get("todo").is_none();
    is_mapping(one) && is_mapping(other)
}

/// A mapping with the keys it lacks taken from another: all of them, or only those of a list.
fn fill(own: &Node, from: &Node, only: Option<&[&str]>) -> Node {
    let lacking = |entry: &&Entry| own.get(&entry.key.value).is_none() && only.is_none_or(|only| only.contains(&&*entry.key.value));
    let mut entries = own.entries().to_vec();
    entries.extend(from.entries().iter().filter(lacking).filter(|entry| &*entry.key.value != "reference").cloned());
    Node { span: own.span, kind: Kind::Mapping(Rc::new(entries)) }
}

/// Replaces the values of a mapping; what is no mapping stays as it is, to be reported when it is decoded.
fn map_values(node: &Node, change: impl Fn(&Node) -> Node) -> Node {
    let Kind::Mapping(entries) = &node.kind else { return node.clone() };
    let entries = entries.iter().map(|entry| Entry { key: entry.key.clone(), value: change(&entry.value) }).collect();
    Node { span: node.span, kind: Kind::Mapping(Rc::new(entries)) }
}

/// Fills each register from the defaults, and each purpose without a basis from its register.
fn fill_registers(notice: Node) -> Node {
    let defaults = notice.get("defaults").cloned();
    let fill_register = |register: &Node| {
        let register = match &defaults {
            Some(defaults) if are_mappings(register, defaults) => fill(register, defaults, None),
            _ => register.clone(),
        };
        fill_purposes(&register)
    };
    let Kind::Mapping(entries) = &notice.kind else { return notice };
    let replaced = entries.iter().map(|entry| match &*entry.key.value {
        "registers" => Entry { key: entry.key.clone(), value: map_values(&entry.value, fill_register) },
        _ => entry.clone(),
    });
    Node { span: notice.span, kind: Kind::Mapping(Rc::new(replaced.collect())) }
}

fn fill_purposes(register: &Node) -> Node {
    let Kind::Mapping(entries) = &register.kind else { return register.clone() };
    let fill_purpose = |purpose: &Node| {
        if purpose.get("basis").is_some() || !are_mappings(purpose, register) {
            return purpose.clone();
        }
        fill(purpose, register, Some(PURPOSE_DEFAULTS))
    };
    let replaced = entries.iter().map(|entry| match &*entry.key.value {
        "purposes" => Entry { key: entry.key.clone(), value: map_values(&entry.value, fill_purpose) },
        _ => entry.clone(),
    });
    Node { span: register.span, kind: Kind::Mapping(Rc::new(replaced.collect())) }
}
