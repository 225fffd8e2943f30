//! The records of the tables, each read from its file when it is first asked for.
//!
//! Countries are in [`country`](super::country), which only adds what the lists leave out. Looking things up by what
//! one knows of them is in the [room's front](super).

use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::country::CountryCode;
use super::provision::Provision;
use crate::source::yaml;
use crate::time::Date;

/// The same words in several languages, by language code; the first is the language they were made in.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Words(IndexMap<String, String>);

impl Words {
    /// The words in this language, or `None` if the table does not have them.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The words in this language, or else in the one they were made in.
    pub fn get_or_own(&self, language: &str) -> &str {
        self.get(language).unwrap_or(self.own().1)
    }

    /// The language that the words were made in, which stands first, and the words.
    pub fn own(&self) -> (&str, &str) {
        self.0.first().map_or(("", ""), |(language, words)| (language, words))
    }

    /// The languages there are words in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// A supervisory authority of Art. 51, or its like in the United Kingdom and Switzerland.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Authority {
    pub id: String,
    pub country: CountryCode,
    /// The part of the country that it is for: ISO 3166-2 without the country, such as `BY`.
    pub region: Option<String>,
    #[serde(rename = "for", default)]
    pub remit: Remit,
    /// Its official names; `en` may be a translation of ours.
    pub names: Words,
    #[serde(default)]
    postal: Vec<String>,
    #[serde(default)]
    pub visiting: Vec<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub website: String,
    complaint: Option<String>,
    /// What differs for readers of one language.
    #[serde(default)]
    in_language: IndexMap<String, AuthorityInLanguage>,
    pub status: AuthorityStatus,
    pub source: String,
    pub checked: Date,
}

/// What an authority has in one language only, in place of the field of the same name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AuthorityInLanguage {
    postal: Option<Vec<String>>,
    complaint: Option<String>,
}

/// Over whom an authority watches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remit {
    #[default]
    All,
    Private,
    Public,
    /// Federal bodies and some industries of a federal state; nobody's authority by default.
    Federal,
}

/// How far an authority's particulars have been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorityStatus {
    /// Two sources agree on the address.
    VerifiedTwoSources,
    /// Lists are out of date; the address is that of several current notices.
    Corrected,
    AddressOneSource,
    NameAndWebOnly,
    /// The address is not to be printed before somebody has looked.
    AddressUnsure,
}

impl Authority {
    /// The lines of the postal address for readers of a language; empty where it is unknown or too unsure to print.
    pub fn postal(&self, language: &str) -> &[String] {
        if self.status == AuthorityStatus::AddressUnsure {
            return &[];
        }
        self.in_language.get(language).and_then(|local| local.postal.as_deref()).unwrap_or(&self.postal)
    }

    /// The page on which to lodge a complaint, for readers of a language.
    pub fn complaint(&self, language: &str) -> Option<&str> {
        self.in_language.get(language).and_then(|local| local.complaint.as_deref()).or(self.complaint.as_deref())
    }

    /// Whether more than one source has the address.
    pub fn is_verified(&self) -> bool {
        matches!(self.status, AuthorityStatus::VerifiedTwoSources | AuthorityStatus::Corrected)
    }
}

/// A decision of the Commission that a country, or some recipients there, protect data adequately (Art. 45(3)).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AdequacyDecision {
    /// The country or territory; `None` for a decision on an international organisation.
    pub country: Option<CountryCode>,
    /// The id of the framework that recipients certify themselves under.
    pub framework: Option<String>,
    /// What the decision is about, where that is not simply the country.
    pub name: Option<Words>,
    /// The decision's number, such as `(EU) 2023/1795`.
    pub decision: String,
    pub scope: Scope,
    /// The recipients and data that the decision is limited to.
    pub covers: Option<String>,
    pub in_force: Date,
    /// The first day on which it no longer counts: annulled, or lapsed.
    pub until: Option<Date>,
    /// What ended it.
    pub ended_by: Option<String>,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

/// Whom in a country an adequacy decision covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Every recipient, but for what Art. 2(2) keeps out anyway.
    Whole,
    /// Recipients on the list of a framework.
    Certified,
    /// Businesses under the country's data protection act for the private sector.
    Commercial,
    /// Some recipients or data; see [`AdequacyDecision::covers`].
    Partial,
}

impl AdequacyDecision {
    /// Whether the decision counts on a day: from `in_force` up to, not including, `until`.
    pub fn is_in_force(&self, on: Date) -> bool {
        self.in_force <= on && self.until.is_none_or(|until| on < until)
    }
}

/// A decision on standard contractual clauses that no longer protect a transfer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RepealedClauses {
    /// The decision's number, such as `2010/87`, as texts cite it whatever follows.
    pub decision: String,
    pub ended_by: String,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

impl RepealedClauses {
    /// Whether a text cites the decision: its number, and not as a part of a longer one.
    pub fn is_cited_in(&self, text: &str) -> bool {
        text.match_indices(&self.decision).any(|(at, number)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + number.len()..).and_then(|after| after.chars().next());
            [before, after].into_iter().flatten().all(|c| !c.is_ascii_digit())
        })
    }
}

/// The age from which a child consents alone to an information society service (Art. 8(1)).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConsentAge {
    pub country: CountryCode,
    /// In years; at least 13.
    pub age: u8,
    /// The national provision, where the source has it.
    pub law: Option<String>,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

/// A right that national law adds, to be told where its people are among those that a notice speaks to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NationalRight {
    pub id: String,
    pub country: CountryCode,
    pub name: Words,
    pub text: Words,
    /// The national provision.
    pub law: String,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

/// The law of a country outside the EEA that asks for notices of its own kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OtherLaw {
    pub country: CountryCode,
    pub law: String,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

/// The national law on storing and reading on people's devices: Art. 5(3) of Directive 2002/58/EC as a state has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CookieLaw {
    pub country: CountryCode,
    law: Words,
    authority: Option<Words>,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    verified: bool,
    #[serde(default = "yes")]
    authority_verified: bool,
}

impl CookieLaw {
    /// The act and its provision; `None` where nobody has read that it is so.
    pub fn law(&self) -> Option<&Words> {
        self.verified.then_some(&self.law)
    }

    /// Who watches over it; `None` where nobody has read that it is so.
    pub fn authority(&self) -> Option<&Words> {
        self.authority.as_ref().filter(|_| self.authority_verified)
    }
}

/// An item that Art. 13 or 14 has the controller tell.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Duty {
    pub id: String,
    /// Where it stands: under Art. 13 for data from the person, under Art. 14 for data from elsewhere.
    pub provisions: Vec<Provision>,
    pub title: Words,
    pub when: When,
    /// Whether it is a demand on how, when or on what ground something is told or done, which no section tells.
    #[serde(default)]
    pub manner: bool,
    /// The sections that tell it as a whole; where there are none, the parts that rest on its provisions tell it.
    #[serde(default)]
    pub told_in: Vec<String>,
    /// The rules that watch it, where another duty rests on the same provisions; else they are found by their provisions.
    #[serde(default)]
    pub rules: Vec<String>,
    /// The test that shows that a notice of ours cannot break it, as `FILE: TEST`.
    pub shown_by: Option<String>,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

impl Duty {
    /// Whether the duty is one of this article, 13 or 14.
    pub fn is_of_article(&self, article: u8) -> bool {
        self.provisions.iter().any(|provision| provision.article == article)
    }
}

/// What must be the case for a duty to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    Always,
    /// The controller has a representative in the Union (Art. 27).
    Representative,
    /// There is a data protection officer.
    DataProtectionOfficer,
    /// A purpose rests on legitimate interests (Art. 6(1)(f)).
    LegitimateInterests,
    /// A purpose rests on consent (Art. 6(1)(a), 9(2)(a)).
    Consent,
    /// The data has recipients.
    Recipients,
    /// The controller intends to transfer data to a third country or an international organisation.
    Transfer,
    /// There is automated decision-making, including profiling, as in Art. 22(1) and (4).
    AutomatedDecisions,
    /// Decisions are taken by automated means alone (Art. 22(1)).
    Decisions,
    /// The controller intends to process the data further for another purpose.
    FurtherPurpose,
    /// The notice speaks to children, or of them.
    Children,
    /// Some people are not informed individually (Art. 13(4), 14(5)).
    Exemption,
    /// Some data comes from elsewhere than the person (Art. 14).
    FromElsewhere,
    /// People can object: to legitimate interests, a public task or direct marketing (Art. 21).
    Objection,
    /// There are joint controllers (Art. 26).
    JointControllers,
    /// The controller is established outside the EEA.
    OutsideTheEea,
    /// A transfer rests on an adequacy decision.
    Adequacy,
    /// A transfer rests on an appropriate safeguard (Art. 46, 47).
    AppropriateSafeguards,
    /// A transfer rests on binding corporate rules.
    BindingCorporateRules,
    /// A transfer rests on a derogation (Art. 49).
    Derogation,
    /// Something is stored on people's devices, or read from them.
    Cookies,
    /// There is direct marketing by electronic means.
    ElectronicMarketing,
}

/// What a record is taken to be that does not say otherwise.
pub(super) fn yes() -> bool {
    true
}

pub(super) static AUTHORITIES: LazyLock<Vec<Authority>> =
    LazyLock::new(|| yaml::embedded("law/authorities.yaml", include_str!("authorities.yaml")));

pub(super) static ADEQUACY: LazyLock<Vec<AdequacyDecision>> =
    LazyLock::new(|| yaml::embedded("law/adequacy.yaml", include_str!("adequacy.yaml")));

pub(super) static REPEALED_CLAUSES: LazyLock<Vec<RepealedClauses>> =
    LazyLock::new(|| yaml::embedded("law/repealed-clauses.yaml", include_str!("repealed-clauses.yaml")));

pub(super) static CONSENT_AGE: LazyLock<Vec<ConsentAge>> =
    LazyLock::new(|| yaml::embedded("law/consent-age.yaml", include_str!("consent-age.yaml")));

pub(super) static COOKIE_LAW: LazyLock<Vec<CookieLaw>> =
    LazyLock::new(|| yaml::embedded("law/cookie-law.yaml", include_str!("cookie-law.yaml")));

pub(super) static NATIONAL_RIGHTS: LazyLock<Vec<NationalRight>> =
    LazyLock::new(|| yaml::embedded("law/national-rights.yaml", include_str!("national-rights.yaml")));

pub(super) static OTHER_LAWS: LazyLock<Vec<OtherLaw>> =
    LazyLock::new(|| yaml::embedded("law/other-laws.yaml", include_str!("other-laws.yaml")));

pub(super) static DUTIES: LazyLock<Vec<Duty>> = LazyLock::new(|| yaml::embedded("law/duties.yaml", include_str!("duties.yaml")));
