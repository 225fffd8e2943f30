//! Where data is collected, and so where people must be told the most important facts at once: Art. 13(1); WP260 rev.01, paras 35 to 38; for
//! cameras, EDPB Guidelines 3/2019, paras 111 to 119.

use super::{flags_of, sources_of};
use crate::notice::{LegalBasis, Notice, Purpose, Register, SourceKind};
use crate::project::vocabulary::Vocabulary;

/// How people come to give their data, or to be filmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    Form,
    /// They subscribe to messages.
    Newsletter,
    Camera,
}

impl Means {
    /// The name that messages and files know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Newsletter => "newsletter",
            Self::Camera => "camera",
        }
    }
}

/// A purpose for which data is collected from the people themselves.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    pub register_id: &'a str,
    pub register: &'a Register,
    pub id: &'a str,
    pub purpose: &'a Purpose,
    pub means: Means,
}

/// Every purpose of the controller's own registers for which people give their data or are filmed. Data that is only observed, as on a
/// website, or comes from elsewhere has no place at which a short notice could stand.
pub fn occasions<'a>(notice: &'a Notice, vocabulary: &Vocabulary) -> Vec<Occasion<'a>> {
    let mut found = Vec::new();
    for (register_id, _, register) in notice.own_registers() {
        for (id, _, purpose) in register.purposes() {
            let means = means(vocabulary, register, id, purpose);
            found.extend(means.map(|means| Occasion { register_id, register, id, purpose, means }));
        }
    }
    found
}

fn means(vocabulary: &Vocabulary, register: &Register, id: &str, purpose: &Purpose) -> Option<Means> {
    let flags = flags_of(vocabulary, id, purpose);
    if flags.camera {
        return Some(Means::Camera);
    }
    let is_given =
        |category: &str| sources_of(register, category).iter().any(|(.., source)| source.kind.said() == Some(&SourceKind::DataSubject));
    if !purpose.data.items().iter().any(|category| is_given(category.as_str())) {
        return None;
    }
    let channels = purpose.marketing.said().map(|marketing| marketing.channels.items()).unwrap_or_default();
    let is_mailed = flags.electronic || channels.iter().any(|channel| channel.value.is_electronic());
    Some(if is_mailed && purpose.rests_on(LegalBasis::Consent) { Means::Newsletter } else { Means::Form })
}
