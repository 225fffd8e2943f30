//! Why some people are not informed, or not of everything: Art. 13(4), 14(5).

use super::text::Text;
use crate::decode::{Choice, Decode, Decoder, Stated};
use crate::source::tree::Node;

/// An exemption from informing people individually, with what it rests on.
#[derive(Clone, Debug)]
pub struct Exemption {
    /// Which exemption it is.
    pub ground: Stated<ExemptionGround>,
    /// Why it applies here.
    pub reason: Stated<Text>,
    /// What protects people instead (Art. 14(5)(b)).
    pub measures: Stated<Text>,
}

/// The exemptions of Art. 14(5), of which Art. 13(4) has the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExemptionGround {
    /// The person already has the information: Art. 13(4), 14(5)(a).
    Known,
    /// It would be impossible, take a disproportionate effort, or defeat the purpose: Art. 14(5)(b).
    Impossible,
    /// A law expressly lays down that the data is obtained or disclosed: Art. 14(5)(c).
    Law,
    /// Professional secrecy that is regulated by law: Art. 14(5)(d).
    Secrecy,
}

impl Choice for ExemptionGround {
    const WHAT: &'static str = "why people are not informed (Art. 13(4), 14(5))";
    const ALL: &'static [(&'static str, Self)] =
        &[("known", Self::Known), ("impossible", Self::Impossible), ("law", Self::Law), ("secrecy", Self::Secrecy)];
}

impl ExemptionGround {
    /// Whether it is for data from elsewhere only: Art. 13 knows no exemption but for what people know already.
    pub fn is_for_other_sources(self) -> bool {
        self != Self::Known
    }
}

impl Decode for Exemption {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "why people are not informed, as in `{ ground: impossible, reason: …, measures: … }`")?;
        let exemption = Exemption { ground: fields.get("ground"), reason: fields.get("reason"), measures: fields.get("measures") };
        fields.finish();
        Some(exemption)
    }
}
