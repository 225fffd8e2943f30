//! Who: controllers (Art. 4(7), 26), representatives (Art. 27), data protection officers (Art. 37), recipients (Art. 4(9)).

use super::one_or_many;
use super::register::Permission;
use super::text::{Term, Text};
use super::transfer::{Place, Safeguard};
use crate::decode::{Choice, Decode, Decoder, Id, Link, MailAddress, Stated};
use crate::law::CountryCode;
use crate::source::tree::Node;

/// A controller, a joint controller, or a representative.
#[derive(Clone, Debug)]
pub struct Controller {
    /// The legal name. It is the same in every language unless the author says otherwise.
    pub name: Stated<Text>,
    /// The name by which the notice calls it.
    pub short_name: Stated<String>,
    /// Its number in the trade register.
    pub registration_number: Stated<String>,
    /// The country in which it is established. The authority and national law follow from it.
    pub established_in: Stated<CountryCode>,
    /// The part of a country by which its authority is found, as in ISO 3166-2 without the country: `BY` for Bavaria.
    pub region: Stated<String>,
    /// Whether it is a public authority or body, for which some rules differ (Art. 6(1), 37(1)(a)).
    pub public_authority: Stated<bool>,
    pub contact: Contact,
    /// Of a joint controller: the essence of the arrangement (Art. 26(2)).
    pub arrangement: Stated<Text>,
}

/// The ways to reach somebody.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// What the person or office is called; never a natural person's name, which nobody needs.
    pub title: Stated<Text>,
    /// Addresses, each of one kind.
    pub addresses: Stated<Vec<Address>>,
    /// An e-mail address.
    pub email: Stated<MailAddress>,
    /// A telephone number, in quotes.
    pub phone: Stated<String>,
    /// A page on the web.
    pub website: Stated<Link>,
    /// A page with a form by which to write.
    pub form: Stated<Link>,
}

/// An address of one kind.
#[derive(Clone, Debug)]
pub struct Address {
    /// What it is for.
    pub kind: Stated<AddressKind>,
    /// Street and number, or a post-office box.
    pub street: Stated<String>,
    /// In quotes, so that a zero at its beginning stays.
    pub postal_code: Stated<String>,
    /// The town.
    pub city: Stated<String>,
    /// The country.
    pub country: Stated<CountryCode>,
}

/// What an address is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressKind {
    Postal,
    Visiting,
    Office,
}

impl Choice for AddressKind {
    const WHAT: &'static str = "a kind of address";
    const ALL: &'static [(&'static str, Self)] = &[("postal", Self::Postal), ("visiting", Self::Visiting), ("office", Self::Office)];
}

/// Companies that share one notice.
#[derive(Clone, Debug)]
pub struct Group {
    /// What the companies are called together.
    pub short_name: Stated<String>,
    /// The companies.
    pub companies: Stated<Vec<Company>>,
}

/// A company of a group, and what it is controller for.
#[derive(Clone, Debug)]
pub struct Company {
    /// The legal name.
    pub name: Stated<String>,
    /// Its number in the trade register.
    pub registration_number: Stated<String>,
    /// Where it is established.
    pub country: Stated<CountryCode>,
    /// What it is controller for.
    pub controller_for: Stated<Text>,
}

/// Somebody to whom personal data is disclosed (Art. 4(9)).
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Its name; may be left out where only the category is known.
    pub name: Stated<Text>,
    /// What kind of recipient it is: a term of the kind `recipient-categories`.
    pub category: Stated<Term>,
    /// In what capacity it gets the data.
    pub role: Stated<RecipientRole>,
    /// Where it processes the data.
    pub country: Stated<Vec<Place>>,
    /// What it does for the controller.
    pub purpose: Stated<Text>,
    /// In which cases only it gets the data.
    pub when: Stated<Text>,
    /// Examples, where many are meant.
    pub examples: Stated<Text>,
    /// Where it tells about itself.
    pub website: Stated<Link>,
    /// On what it depends whether it gets the data.
    pub permission: Stated<Permission>,
    /// What a transfer to a third country rests on, in order: the first that holds, then the fallback.
    pub safeguards: Stated<Vec<Safeguard>>,
}

/// In what capacity a recipient gets the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecipientRole {
    /// On behalf of the controller (Art. 28).
    Processor,
    /// For purposes of its own.
    Controller,
    /// For purposes decided together (Art. 26).
    JointController,
    /// An authority that the law lets receive the data.
    Authority,
}

impl Choice for RecipientRole {
    const WHAT: &'static str = "a recipient's role";
    const ALL: &'static [(&'static str, Self)] = &[
        ("processor", Self::Processor),
        ("controller", Self::Controller),
        ("joint-controller", Self::JointController),
        ("authority", Self::Authority),
    ];
}

impl Contact {
    /// Whether there is any way at all to reach them that can work.
    pub fn is_reachable(&self) -> bool {
        let mail = self.email.said().is_some_and(MailAddress::is_whole);
        let post = self.addresses.items().iter().any(Address::is_whole);
        mail || post || self.phone.is_said() || self.form.is_said()
    }

    /// How many kinds of channel are stated: post, e-mail, telephone, form.
    pub fn channels(&self) -> usize {
        let kinds = [!self.addresses.items().is_empty(), self.email.is_said(), self.phone.is_said(), self.form.is_said()];
        kinds.into_iter().filter(|stated| *stated).count()
    }
}

impl Address {
    /// Whether a letter would arrive.
    pub fn is_whole(&self) -> bool {
        self.street.is_said() && self.city.is_said()
    }
}

impl Contact {
    fn fields(fields: &mut crate::decode::Fields) -> Contact {
        Contact {
            title: fields.get("title"),
            addresses: fields.get("addresses"),
            email: fields.get("email"),
            phone: fields.get("phone"),
            website: fields.get("website"),
            form: fields.get("form"),
        }
    }
}

impl Decode for Contact {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "ways to reach somebody, as in `{ email: … }`")?;
        let contact = Contact::fields(&mut fields);
        fields.finish();
        Some(contact)
    }
}

impl Decode for Controller {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a controller")?;
        let established_in = match fields.get::<CountryCode>("established-in") {
            Stated::NotStated => fields.get("country"),
            stated => stated,
        };
        let controller = Controller {
            name: fields.get("name"),
            short_name: fields.get("short-name"),
            registration_number: fields.get("registration-number"),
            established_in,
            region: fields.get("region"),
            public_authority: fields.get("public-authority"),
            contact: Contact::fields(&mut fields),
            arrangement: fields.get("arrangement"),
        };
        fields.finish();
        Some(controller)
    }
}

impl Decode for Address {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "an address, as in `{ street: …, postal-code: …, city: … }`")?;
        let address = Address {
            kind: fields.get("kind"),
            street: fields.get("street"),
            postal_code: fields.get("postal-code"),
            city: fields.get("city"),
            country: fields.get("country"),
        };
        fields.finish();
        Some(address)
    }
}

impl Decode for Group {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a group of companies")?;
        let group = Group { short_name: fields.get("short-name"), companies: fields.get("companies") };
        fields.finish();
        Some(group)
    }
}

impl Decode for Company {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a company of a group")?;
        let company = Company {
            name: fields.get("name"),
            registration_number: fields.get("registration-number"),
            country: fields.get("country"),
            controller_for: fields.get("controller-for"),
        };
        fields.finish();
        Some(company)
    }
}

impl Decode for Recipient {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a recipient")?;
        let recipient = Recipient {
            name: fields.get("name"),
            category: fields.get("category"),
            role: fields.get("role"),
            country: one_or_many(fields.get("country")),
            purpose: fields.get("purpose"),
            when: fields.get("when"),
            examples: fields.get("examples"),
            website: fields.get("website"),
            permission: fields.get("permission"),
            safeguards: fields.get("safeguards"),
        };
        fields.finish();
        Some(recipient)
    }
}

/// The id of a recipient, where one is named.
pub type RecipientId = Id;
