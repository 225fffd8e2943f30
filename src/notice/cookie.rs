//! Cookies and what is like them: Art. 5(3) of Directive 2002/58/EC, and the transparency of the services behind them.

use super::one_or_many;
use super::party::Recipient;
use super::text::{LabelledLink, Term, Text};
use crate::decode::{Choice, Decode, Decoder, Id, Link, Map, Stated};
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};
use crate::time::Period;

/// What a website stores on its visitors' devices.
#[derive(Clone, Debug)]
pub struct Cookies {
    /// What cookies are and do here, in your words.
    pub explanation: Stated<Text>,
    /// By what people choose; `none` if there is no such tool.
    pub consent_tool: Stated<ConsentTool>,
    /// What people can do in their browser.
    pub browser_settings: Stated<Text>,
    /// What is collected: terms of the kind `data`, or texts.
    pub data: Stated<Vec<Term>>,
    /// Where to read more.
    pub links: Stated<Vec<LabelledLink>>,
    /// The services that store or read something on the device.
    pub services: Stated<Map<Service>>,
}

/// The tool by which visitors choose.
#[derive(Clone, Debug)]
pub struct ConsentTool {
    /// What it is called.
    pub name: Stated<String>,
    /// Where people can change what they chose.
    pub settings: Stated<Link>,
    /// More words on it.
    pub text: Stated<Text>,
    /// Where people can refuse; `none` where they cannot.
    pub refusal: Stated<Refusal>,
    /// How long a choice is remembered before people are asked again.
    pub keeps: Stated<Period>,
}

/// Where people can refuse cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Beside the button that accepts them.
    FirstLayer,
    /// Only behind it.
    Settings,
}

impl Choice for Refusal {
    const WHAT: &'static str = "where people can refuse";
    const ALL: &'static [(&'static str, Self)] = &[("first-layer", Self::FirstLayer), ("settings", Self::Settings)];
}

/// A service that stores or reads something on the device.
#[derive(Clone, Debug)]
pub struct Service {
    /// What it is called.
    pub name: Stated<Text>,
    /// Who provides it.
    pub provider: Stated<Provider>,
    /// What for: a term of the kind `cookie-purposes`, or a text.
    pub purpose: Stated<Vec<Term>>,
    /// More words on it.
    pub description: Stated<Text>,
    /// What the storing rests on; `none` if no consent is asked.
    pub basis: Stated<CookieBasis>,
    /// Why it needs no consent.
    pub necessary: Stated<Text>,
    /// Who else can read what is stored.
    pub access: Stated<Text>,
    /// Whether it follows people across sites, or builds profiles.
    pub tracking: Stated<bool>,
    /// When it first stores or reads something.
    pub starts: Stated<Starts>,
    /// Where to read more.
    pub links: Stated<Vec<LabelledLink>>,
    /// What it stores.
    pub cookies: Stated<Vec<Cookie>>,
}

/// Who provides a service.
#[derive(Clone, Debug)]
pub enum Provider {
    Controller(Span),
    /// A recipient of the notice, by its id.
    Recipient(Spanned<Id>),
    /// Written out on the spot; it is a recipient all the same.
    Here(Box<Recipient>),
}

/// On what the storing rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieBasis {
    Consent,
    Necessary,
    LegitimateInterests,
}

impl Choice for CookieBasis {
    const WHAT: &'static str = "what a cookie rests on";
    const ALL: &'static [(&'static str, Self)] =
        &[("consent", Self::Consent), ("necessary", Self::Necessary), ("legitimate-interests", Self::LegitimateInterests)];
}

/// When a service first stores or reads something on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Starts {
    AfterConsent,
    AtOnce,
}

impl Choice for Starts {
    const WHAT: &'static str = "when a service starts";
    const ALL: &'static [(&'static str, Self)] = &[("after-consent", Self::AfterConsent), ("at-once", Self::AtOnce)];
}

/// One cookie, or one group of them under one name.
#[derive(Clone, Debug)]
pub struct Cookie {
    pub span: Span,
    /// Its name on the device.
    pub name: Stated<String>,
    /// Whose domain it belongs to.
    pub party: Stated<Party>,
    /// How long it stays.
    pub keeps: Stated<Keeps>,
    /// What for. Left out, as the service.
    pub purpose: Stated<Vec<Term>>,
    /// A cookie, if nothing is stated.
    pub technology: Stated<Technology>,
}

/// By what means a device is written to or read from. The law treats all of them alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Technology {
    Cookie,
    LocalStorage,
    Pixel,
    Fingerprint,
    Sdk,
}

impl Choice for Technology {
    const WHAT: &'static str = "a means to store or to read";
    const ALL: &'static [(&'static str, Self)] = &[
        ("cookie", Self::Cookie),
        ("local-storage", Self::LocalStorage),
        ("pixel", Self::Pixel),
        ("fingerprint", Self::Fingerprint),
        ("sdk", Self::Sdk),
    ];
}

/// Whose domain a cookie belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    First,
    Third,
}

impl Choice for Party {
    const WHAT: &'static str = "`first` or `third`";
    const ALL: &'static [(&'static str, Self)] = &[("first", Self::First), ("third", Self::Third)];
}

/// How long a cookie stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// Until the browser is closed.
    Session,
    /// It stays, and nobody says for how long.
    Persistent,
    For(Period),
}

impl Decode for Cookies {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "`none`, or cookies with their services")?;
        let cookies = Cookies {
            explanation: fields.get("explanation"),
            consent_tool: fields.get("consent-tool"),
            browser_settings: fields.get("browser-settings"),
            data: fields.get("data"),
            links: fields.get("links"),
            services: fields.get("services"),
        };
        fields.finish();
        Some(cookies)
    }
}

impl Decode for ConsentTool {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a consent tool")?;
        let tool = ConsentTool {
            name: fields.get("name"),
            settings: fields.get("settings"),
            text: fields.get("text"),
            refusal: fields.get("refusal"),
            keeps: fields.get("keeps"),
        };
        fields.finish();
        Some(tool)
    }
}

impl Decode for Service {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a cookie service")?;
        let service = Service {
            name: fields.get("name"),
            provider: fields.get("provider"),
            purpose: one_or_many(fields.get("purpose")),
            description: fields.get("description"),
            basis: fields.get("basis"),
            necessary: fields.get("necessary"),
            access: fields.get("access"),
            tracking: fields.get("tracking"),
            starts: fields.get("starts"),
            links: fields.get("links"),
            cookies: fields.get("cookies"),
        };
        fields.finish();
        Some(service)
    }
}

impl Decode for Provider {
    /// `controller`, the name of a recipient, or a recipient written out with its keys.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if &**text == "controller" => Some(Provider::Controller(node.span)),
            Kind::Scalar { .. } => Spanned::decode(node, decoder).map(Provider::Recipient),
            _ => Recipient::decode(node, decoder).map(|recipient| Provider::Here(Box::new(recipient))),
        }
    }
}

impl Decode for Cookie {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a cookie")?;
        let cookie = Cookie {
            span: node.span,
            name: fields.get("name"),
            party: fields.get("party"),
            keeps: fields.get("keeps"),
            purpose: one_or_many(fields.get("purpose")),
            technology: fields.get("technology"),
        };
        fields.finish();
        Some(cookie)
    }
}

impl Decode for Keeps {
    /// A period, `session`, or `persistent` where nobody says for how long.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if &**text == "session" => Some(Keeps::Session),
            Kind::Scalar { text, .. } if &**text == "persistent" => Some(Keeps::Persistent),
            _ => Period::decode(node, decoder).map(Keeps::For),
        }
    }
}
