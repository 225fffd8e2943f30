//! `docs/reference.md` is made from the model, and says of each mapping what the reader of files takes in it. `docs/terms.md` lists the terms.
//!
//! `UPDATE=1 cargo test --test reference` writes both anew.

mod model;
mod page;
mod terms;

use std::fs;

use seloste::decode::{Decode, Decoder, Id, Link, MailAddress, ToDo};
use seloste::law::CountryCode;
use seloste::notice::*;
use seloste::project::{Config, GlobalPrivacyControl, RuleLevels, SecurityContact};
use seloste::source::SourceMap;
use seloste::source::tree::{self, Node};
use seloste::time::{Date, Period};

use model::Model;

fn model() -> Model {
    let notices = fs::read_dir("src/notice").expect("the notice's files").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = notices.filter(|path| path.is_file()).map(|path| path.to_string_lossy().into_owned()).collect();
    let others = ["project/config.rs", "project/redirects.rs", "project/well_known.rs", "decode/stated.rs"];
    files.extend(others.map(|path| format!("src/{path}")));
    files.sort();
    Model::read(&files)
}

#[test]
fn the_reference_is_the_one_that_the_model_makes() {
    for (path, made) in [("docs/reference.md", page::page(&model())), ("docs/terms.md", terms::page())] {
        if std::env::var_os("UPDATE").is_some() {
            fs::write(path, &made).expect("the page can be written");
        }
        let kept = fs::read_to_string(path).expect("a page of the documents");
        assert!(kept == made, "{path} is stale: run `UPDATE=1 cargo test --test reference`");
    }
}

#[test]
fn the_reference_names_the_keys_that_are_read_and_no_others() {
    let model = model();
    let told: Vec<_> = READ.iter().map(|(name, ..)| *name).collect();
    for name in model.keys.keys() {
        assert!(told.contains(&name.as_str()), "add {name} to READ, so that its keys are compared with those that are read");
    }
    for (name, beside, read) in READ {
        let mut named: Vec<_> = model.keys_of(name).into_iter().map(|(_, key)| key.name).collect();
        if *name == "Register" {
            named.extend(register::PURPOSE_DEFAULTS.iter().map(|key| (*key).to_owned()));
        }
        let mut known = read(beside);
        named.sort();
        known.sort();
        assert_eq!(named, known, "{name}");
    }
}

/// Asks the decoder which keys it knows in a mapping.
type Keys = fn(&str) -> Vec<String>;
/// Tries whether the decoder can read a value.
type Reads = fn(&Node, &mut Decoder) -> bool;

/// Every mapping: what must stand in it so that it is read as one, and the keys that are known there.
const READ: &[(&str, &str, Keys)] = &[
    ("Notice", "", notice_keys),
    ("Texts", "", keys::<Texts>),
    ("Security", "", keys::<Security>),
    ("Claim", "claim: never-sold", keys::<Claim>),
    ("Waiver", "", keys::<Waiver>),
    ("Announcement", "", keys::<seloste::notice::Announcement>),
    ("Audience", "", keys::<Audience>),
    ("Children", "", keys::<Children>),
    ("Cookies", "", keys::<Cookies>),
    ("ConsentTool", "", keys::<cookie::ConsentTool>),
    ("Service", "", keys::<Service>),
    ("Cookie", "", keys::<Cookie>),
    ("Exemption", "", keys::<Exemption>),
    ("Marketing", "", keys::<Marketing>),
    ("Further", "", keys::<Further>),
    ("Controller", "", keys::<Controller>),
    ("Contact", "", keys::<Contact>),
    ("Address", "", keys::<Address>),
    ("Group", "", keys::<Group>),
    ("Company", "", keys::<Company>),
    ("Recipient", "", keys::<Recipient>),
    ("Purpose", "", keys::<Purpose>),
    ("Provision", "", keys::<Provision>),
    ("AutomatedDecisions", "", keys::<AutomatedDecisions>),
    ("Decision", "", keys::<Decision>),
    ("Register", "", keys::<Register>),
    ("People", "who: customers", keys::<People>),
    ("DataCategory", "", keys::<DataCategory>),
    ("Item", "item: email", keys::<Item>),
    ("Source", "", keys::<Source>),
    ("Disclosure", "", keys::<Disclosure>),
    ("Retention", "criteria: x", keys::<Retention>),
    ("Rights", "", keys::<Rights>),
    ("Requests", "", keys::<Requests>),
    ("MoreRight", "name: x", keys::<rights::MoreRight>),
    ("LabelledLink", "", keys::<LabelledLink>),
    ("Transfers", "", keys::<Transfers>),
    ("Copy", "", keys::<transfer::Copy>),
    ("Safeguard", "", keys::<Safeguard>),
    ("Config", "", keys::<Config>),
    ("RuleLevels", "", keys::<RuleLevels>),
    ("SecurityContact", "", keys::<SecurityContact>),
    ("GlobalPrivacyControl", "", keys::<GlobalPrivacyControl>),
    ("ToDo", "todo: x", keys::<ToDo>),
];

fn keys<T: Decode>(beside: &str) -> Vec<String> {
    known(beside, |node, decoder| {
        T::decode(node, decoder);
    })
}

fn notice_keys(beside: &str) -> Vec<String> {
    known(beside, |node, decoder| {
        Notice::decode("one", node.span, node, decoder);
    })
}

/// The keys that reading a mapping with an unknown key offers instead.
fn known(beside: &str, read: impl Fn(&Node, &mut Decoder)) -> Vec<String> {
    let node = parse(&format!("{beside}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxx: 1\n"));
    let mut decoder = Decoder::default();
    read(&node, &mut decoder);
    let finding = decoder.findings.iter().find(|finding| finding.code == "unknown-key").expect("an unknown key is told");
    let help = finding.help.as_deref().and_then(|help| help.strip_prefix("the keys here are ")).expect("the keys are offered");
    help.split(", ").map(|key| key.trim_matches('`').to_owned()).collect()
}

#[test]
fn every_example_of_a_value_can_be_read() {
    for leaf in page::LEAVES {
        let (_, read) = LEAVES.iter().find(|(of, _)| *of == leaf.of).unwrap_or_else(|| panic!("{} is not tried", leaf.of));
        let node = parse(leaf.example);
        let mut decoder = Decoder::default();
        assert!(read(&node, &mut decoder) && decoder.findings.is_empty(), "{}: {:?}", leaf.of, decoder.findings);
    }
}

const LEAVES: &[(&str, Reads)] = &[
    ("Text", reads::<Text>),
    ("Term", reads::<Term>),
    ("String", reads::<String>),
    ("Id", reads::<Id>),
    ("Date", reads::<Date>),
    ("Period", reads::<Period>),
    ("CountryCode", reads::<CountryCode>),
    ("Language", reads::<Language>),
    ("Link", reads::<Link>),
    ("MailAddress", reads::<MailAddress>),
    ("bool", reads::<bool>),
    ("u8", reads::<u8>),
];

fn reads<T: Decode>(node: &Node, decoder: &mut Decoder) -> bool {
    T::decode(node, decoder).is_some()
}

fn parse(text: &str) -> Node {
    let source = SourceMap::default().add("one.yaml".into(), text.to_owned());
    tree::parse(source, text).0.expect("YAML")
}
