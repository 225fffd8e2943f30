//! Whom the notice speaks to: where they are (Art. 3(2), 27(3)) and whether children are among them (Art. 8, 12(1)).

use super::one_or_many;
use super::text::Text;
use crate::decode::{Decode, Decoder, Link, Stated};
use crate::law::CountryCode;
use crate::source::Spanned;
use crate::source::tree::Node;

/// The people that a notice speaks to. Whose data a register holds is the register's to say.
#[derive(Clone, Debug)]
pub struct Audience {
    /// Where they are; not stated means the country in which the controller is established.
    pub countries: Stated<Vec<Spanned<CountryCode>>>,
    /// Children, if they are among them.
    pub children: Stated<Children>,
}

/// How a notice speaks to children, and how consent is given where a child cannot give it alone.
#[derive(Clone, Debug)]
pub struct Children {
    /// How the holder of parental responsibility gives or authorises it (Art. 8(1)); none where no information society service is
    /// offered to them.
    pub consent: Stated<Text>,
    /// How that is verified (Art. 8(2)).
    pub verification: Stated<Text>,
    /// The controller's own age limit, in years. Not stated means the law's.
    pub age: Stated<u8>,
    /// The version that is written for them (Art. 12(1)).
    pub version: Stated<Link>,
}

impl Decode for Audience {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "whom the notice speaks to, as in `{ countries: [FI, SE] }`")?;
        let audience = Audience { countries: one_or_many(fields.get("countries")), children: fields.get("children") };
        fields.finish();
        Some(audience)
    }
}

impl Decode for Children {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "`none`, or how children are spoken to, as in `{ version: https://… }`")?;
        let children = Children {
            consent: fields.get("consent"),
            verification: fields.get("verification"),
            age: fields.get("age"),
            version: fields.get("version"),
        };
        fields.finish();
        Some(children)
    }
}
