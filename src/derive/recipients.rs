//! Everybody who gets data: the recipients that are stated, and those that follow from cookie services (Art. 13(1)(e), 14(1)(e)).

use crate::notice::{Notice, Provider, Recipient};
use crate::source::Span;

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
/// A recipient that only a processor's register uses is left out: its customers tell of it, not this notice.
pub fn all_recipients(notice: &Notice) -> Vec<Recipients<'_>> {
    let stated = notice.recipients().map(|(id, span, recipient)| Recipients { id, span, recipient, stated_in: "recipients" });
    let providers = notice.services().filter_map(|(id, span, service)| match service.provider.said() {
        Some(Provider::Here(recipient)) => Some(Recipients { id, span, recipient, stated_in: "cookies.services" }),
        _ => None,
    });
    stated.chain(providers).collect()
}
