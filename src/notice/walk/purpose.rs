//! The part of the walk that meets what a purpose states, and the automated decisions.

use super::{Part, Walk};
use crate::notice::{Decision, Provision, Purpose, StatuteRef};

impl<'a> Walk<'a> {
    pub(super) fn purpose(&mut self, purpose: &'a Purpose) {
        self.text(&purpose.name);
        self.leaf(&purpose.kind);
        self.text(&purpose.description);
        self.list(&purpose.basis, |_, _| {});
        self.one(&purpose.law, |walk, law| {
            // An act is called by its title, which may end in words that elsewhere leave something open.
            if let StatuteRef::Written(text) = law {
                walk.push(text.span, Part::Name(text));
            }
        });
        for text in [&purpose.interest, &purpose.whose, &purpose.balancing] {
            self.text(text);
        }
        self.list(&purpose.data, |_, _| {});
        self.list(&purpose.recipients, |_, _| {});
        self.one(&purpose.retention, Self::retention);
        self.leaf(&purpose.special_condition);
        self.one(&purpose.given_by, Self::term);
        self.one(&purpose.withdraw, Self::term);
        self.text(&purpose.free_choice);
        self.one(&purpose.provision, Self::provision);
        self.one(&purpose.further, |walk, further| {
            walk.leaf(&further.from);
            walk.leaf(&further.told);
            walk.text(&further.compatibility);
        });
        self.one(&purpose.marketing, |walk, marketing| {
            walk.list(&marketing.channels, |_, _| {});
            walk.leaf(&marketing.allowed_by);
            walk.one(&marketing.opt_out, Self::term);
        });
        self.text(&purpose.consulted);
    }

    pub(super) fn provision(&mut self, provision: &'a Provision) {
        self.leaf(&provision.required_by);
        self.text(&provision.otherwise);
    }

    pub(super) fn decision(&mut self, decision: &'a Decision) {
        self.leaf(&decision.ground);
        for text in [&decision.what, &decision.logic, &decision.consequences, &decision.safeguards, &decision.ai] {
            self.text(text);
        }
    }
}
