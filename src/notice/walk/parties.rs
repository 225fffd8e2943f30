//! The walk over who has a part in a notice: controllers, those who answer for them, companies, and the audience.

use super::Walk;
use crate::notice::party::{Address, Company};
use crate::notice::{Audience, Contact, Controller, Group};

impl<'a> Walk<'a> {
    pub(super) fn controller(&mut self, controller: &'a Controller) {
        self.name(&controller.name);
        self.plain(&controller.short_name);
        self.plain(&controller.registration_number);
        self.leaf(&controller.established_in);
        self.leaf(&controller.region);
        self.leaf(&controller.public_authority);
        self.contact(&controller.contact);
        self.text(&controller.arrangement);
    }

    pub(super) fn contact(&mut self, contact: &'a Contact) {
        self.text(&contact.title);
        self.list(&contact.addresses, |walk, address: &Address| {
            walk.leaf(&address.kind);
            walk.plain(&address.street);
            walk.plain(&address.postal_code);
            walk.plain(&address.city);
            walk.leaf(&address.country);
        });
        self.mail(&contact.email);
        self.leaf(&contact.phone);
        self.address(&contact.website);
        self.address(&contact.form);
    }

    pub(super) fn audience(&mut self, audience: &'a Audience) {
        self.list(&audience.countries, |_, _| {});
        self.one(&audience.children, |walk, children| {
            walk.text(&children.consent);
            walk.text(&children.verification);
            walk.leaf(&children.age);
            walk.address(&children.version);
        });
    }

    pub(super) fn group(&mut self, group: &'a Group) {
        self.plain(&group.short_name);
        self.list(&group.companies, |walk, company: &Company| {
            walk.plain(&company.name);
            walk.plain(&company.registration_number);
            walk.leaf(&company.country);
            walk.text(&company.controller_for);
        });
    }
}
