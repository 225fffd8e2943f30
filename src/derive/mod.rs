//! What follows from the facts of a notice, so that nobody has to type it and nobody can type it wrong.
//!
//! Every function is pure: a notice, the law, and the day it is asked for. Rules and the document both read their answers here, so
//! that a notice is never checked for one thing and printed with another.

mod articles;
mod audience;
mod duties;
mod occasions;
mod purposes;
mod recipients;
mod rights;
mod states;
mod transfers;

pub use articles::{Articles, articles, sources_of};
pub use audience::{children, consent_ages, consent_of_children, countries, national_rights};
pub use duties::is_owed;
pub use occasions::{Means, Occasion, occasions};
pub use purposes::{
    category_retention, flags_of, is_marketing, is_of_organisation, kind_of, profiles, purpose_recipients, purpose_retention, watches,
};
pub use recipients::{Recipients, all_recipients, is_unused};
pub use rights::{Reason, Right, rights};
pub use states::states;
pub use transfers::{Ground, Transfer, grounds, transfers};

use crate::law::{self, Authority, CookieLaw, CountryCode};
use crate::notice::{Notice, RecipientRole, Role};

/// The authority to which people can complain: the stated one, or that of the controller's establishment (Art. 55, 77).
///
/// `None` where neither can be said, as for a German private body without its Land.
pub fn authority(notice: &Notice) -> Option<&'static Authority> {
    if let Some(id) = notice.supervisory_authority.said() {
        return law::authority(id.as_str());
    }
    let controller = notice.controller.said()?;
    let country = controller.established_in.said()?;
    let region = controller.region.said().map(String::as_str);
    law::competent_authority(*country, region, controller.public_authority.said() == Some(&true))
}

/// Whether somebody determines the purposes and means together with the controller (Art. 26), in whichever place it is said.
pub fn has_joint_controllers(notice: &Notice) -> bool {
    let by_register = || notice.own_registers().any(|(_, _, register)| register.role.said() == Some(&Role::JointController));
    let by_recipient = || notice.recipients().any(|(_, _, found)| found.role.said() == Some(&RecipientRole::JointController));
    !notice.joint_controllers.items().is_empty() || by_register() || by_recipient()
}

/// Where the controller is established, if the notice states it.
pub fn establishment(notice: &Notice) -> Option<CountryCode> {
    notice.controller.said()?.established_in.said().copied()
}

/// The national law on cookies, by where the controller is established; for a notice that tells of cookies.
pub fn cookie_law(notice: &Notice) -> Option<&'static CookieLaw> {
    notice.cookies.said()?;
    law::cookie_law(establishment(notice)?)
}
