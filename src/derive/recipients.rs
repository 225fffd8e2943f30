//! Everybody who gets data: the recipients that are stated, and those that follow from cookie services (Art. 13(1)(e), 14(1)(e)).

use crate::decode::{Id, Stated};
use crate::notice::{Notice, Permission, Provider, Recipient, Register};
use crate::source::{Span, Spanned};

/// A recipient, wherever in the notice it was found.
#[derive(Clone, Copy, Debug)]
pub struct Recipients<'a> {
    /// The id of the recipient, or of the service that it was written out in.
    pub id: &'a str,
    pub span: Span,
    pub recipient: &'a Recipient,
    /// The path of the key that states it.
    pub stated_in: &'static str,
}

/// Every recipient, first the stated ones, then the providers of cookie services that are written out on the spot.
///
/// A recipient that the notice only inherits, and nothing in it uses, is left out: it stands in a shared file for the sake of others.
pub fn all_recipients(notice: &Notice) -> Vec<Recipients<'_>> {
    let concerns =
        |(id, span, recipient): &(&str, Span, &Recipient)| span.source == notice.file.source || !is_unused(notice, id, recipient);
    let stated =
        notice.recipients().filter(concerns).map(|(id, span, recipient)| Recipients { id, span, recipient, stated_in: "recipients" });
    let providers = notice.services().filter_map(|(id, span, service)| match service.provider.said() {
        Some(Provider::Here(recipient)) => Some(Recipients { id, span, recipient, stated_in: "cookies.services" }),
        _ => None,
    });
    stated.chain(providers).collect()
}

/// Whether nobody gives data to a recipient, so far as the notice says: every register says who receives its data, and none of them
/// names it. One that receives data only as a law demands need not be named.
pub fn is_unused(notice: &Notice, id: &str, recipient: &Recipient) -> bool {
    let is_by_law = recipient.permission.said() == Some(&Permission::Law);
    let all_say = notice.registers().next().is_some() && notice.registers().all(|(_, _, register)| says_who_receives(register));
    all_say && !is_by_law && !is_named(notice, id)
}

/// Whether a register says for all that it is used for who receives the data. What it leaves open may go to every recipient.
fn says_who_receives(register: &Register) -> bool {
    let says = |stated: &Stated<Vec<Spanned<Id>>>| stated.is_said() || stated.is_none();
    let by_purposes = register.purposes().next().is_some() && register.purposes().all(|(_, _, purpose)| says(&purpose.recipients));
    says(&register.recipients) || (register.recipients.is_not_stated() && by_purposes)
}

/// Whether a register, a purpose, a disclosure or a cookie service names a recipient.
fn is_named(notice: &Notice, id: &str) -> bool {
    let names = |stated: &Stated<Vec<Spanned<Id>>>| stated.items().iter().any(|named| named.as_str() == id);
    let by_register = |register: &Register| {
        names(&register.recipients)
            || register.purposes().any(|(_, _, purpose)| names(&purpose.recipients))
            || register.disclosures.items().iter().any(|disclosure| names(&disclosure.to))
    };
    let by_service = |provider: Option<&Provider>| matches!(provider, Some(Provider::Recipient(named)) if named.as_str() == id);
    notice.registers().any(|(_, _, register)| by_register(register))
        || notice.services().any(|(_, _, service)| by_service(service.provider.said()))
}
