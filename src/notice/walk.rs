//! A walk over everything that a notice states: its words, terms, addresses and to-dos, wherever they stand.
//!
//! What is written once and inherited by several registers is met once. Begin with [`parts`].

mod parties;
mod purpose;

use std::collections::HashSet;

use super::rights::MoreRight;
use super::transfer::Copy;
use super::{
    Claim, Cookies, DataCategory, Disclosure, Exemption, LabelledLink, Notice, People, Provider, Recipient, Register, Requests, Retention,
    RetentionRule, Rights, Safeguard, Security, Service, Source, Term, Text,
};
use crate::decode::{Id, Link as WebAddress, MailAddress, Map, Stated, ToDo};
use crate::notice::rights::Fee;
use crate::source::{Span, Spanned};

/// One thing that a notice states.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// Words that read differently in each language.
    Prose(&'a Text),
    /// A name, which may well be the same in every language.
    Name(&'a Text),
    /// A text that is no Markdown, such as a street or a short name.
    Plain(&'a Spanned<String>),
    /// A word of the vocabulary.
    Term(&'a Spanned<Id>),
    ToDo(&'a ToDo),
    Mail(&'a Spanned<MailAddress>),
    /// An address on the web.
    Address(&'a Spanned<WebAddress>),
    Link(&'a LabelledLink),
    /// A list or mapping that is stated and holds nothing.
    Empty(Span),
}

/// Everything that a notice states, about in the order of the format.
pub fn parts(notice: &Notice) -> Vec<Part<'_>> {
    let mut walk = Walk { parts: Vec::new(), seen: HashSet::new() };
    walk.notice(notice);
    walk.parts
}

struct Walk<'a> {
    parts: Vec<Part<'a>>,
    seen: HashSet<Span>,
}

impl<'a> Walk<'a> {
    /// Keeps a part, unless one that is written in the same place was met before.
    fn push(&mut self, at: Span, part: Part<'a>) {
        if self.seen.insert(at) {
            self.parts.push(part);
        }
    }

    // Nothing here asks for what could not be read: whoever walks meets what is there, and misses nothing.

    /// A fact of which only the to-do is of interest.
    fn leaf<T>(&mut self, stated: &'a Stated<T>) {
        if let Some(todo) = stated.todo() {
            self.push(todo.span, Part::ToDo(todo));
        }
    }

    fn prose(&mut self, text: &'a Text) {
        self.push(text.span, Part::Prose(text));
    }

    fn term(&mut self, term: &'a Term) {
        match term {
            Term::Named(id) => self.push(id.span, Part::Term(id)),
            Term::Written(text) => self.prose(text),
        }
    }

    fn text(&mut self, stated: &'a Stated<Text>) {
        self.one(stated, Self::prose);
    }

    fn name(&mut self, stated: &'a Stated<Text>) {
        self.one(stated, |walk, text| walk.push(text.span, Part::Name(text)));
    }

    fn plain(&mut self, stated: &'a Stated<String>) {
        self.leaf(stated);
        if let Stated::Said(text) = stated {
            self.push(text.span, Part::Plain(text));
        }
    }

    fn mail(&mut self, stated: &'a Stated<MailAddress>) {
        self.leaf(stated);
        if let Stated::Said(mail) = stated {
            self.push(mail.span, Part::Mail(mail));
        }
    }

    fn address(&mut self, stated: &'a Stated<WebAddress>) {
        self.leaf(stated);
        if let Stated::Said(address) = stated {
            self.push(address.span, Part::Address(address));
        }
    }

    fn one<T>(&mut self, stated: &'a Stated<T>, visit: impl FnOnce(&mut Self, &'a T)) {
        self.leaf(stated);
        if let Stated::Said(value) = stated {
            visit(self, &value.value);
        }
    }

    fn list<T>(&mut self, stated: &'a Stated<Vec<T>>, visit: impl Fn(&mut Self, &'a T)) {
        self.leaf(stated);
        let Stated::Said(list) = stated else { return };
        if list.is_empty() {
            self.push(list.span, Part::Empty(list.span));
        }
        list.iter().for_each(|item| visit(self, item));
    }

    fn map<T>(&mut self, stated: &'a Stated<Map<T>>, visit: impl Fn(&mut Self, &'a T)) {
        self.leaf(stated);
        let Stated::Said(map) = stated else { return };
        if map.is_empty() {
            self.push(map.span, Part::Empty(map.span));
        }
        map.iter().for_each(|(_, _, value)| visit(self, value));
    }

    fn notice(&mut self, notice: &'a Notice) {
        self.text(&notice.title);
        self.leaf(&notice.status);
        self.plain(&notice.version);
        for day in [&notice.created, &notice.updated, &notice.effective, &notice.review_by] {
            self.leaf(day);
        }
        self.one(&notice.announcement, |walk, plan| {
            walk.leaf(&plan.on);
            walk.list(&plan.by, |_, _| {});
        });
        self.address(&notice.published_at);
        self.list(&notice.languages, |_, _| {});
        self.one(&notice.texts, |walk, texts| {
            for text in [&texts.introduction, &texts.principles, &texts.scope, &texts.exclusions, &texts.changes] {
                walk.text(text);
            }
        });
        self.one(&notice.controller, Self::controller);
        self.one(&notice.group, Self::group);
        self.list(&notice.joint_controllers, Self::controller);
        self.one(&notice.representative, Self::controller);
        self.one(&notice.data_protection_officer, Self::contact);
        self.one(&notice.contact_person, Self::contact);
        self.one(&notice.audience, Self::audience);
        self.map(&notice.recipients, Self::recipient);
        self.one(&notice.transfers, |walk, transfers| {
            walk.one(&transfers.copy, Self::copy);
            for text in [&transfers.location, &transfers.remote_access, &transfers.statement] {
                walk.text(text);
            }
        });
        self.map(&notice.registers, Self::register);
        self.one(&notice.rights, Self::rights);
        self.leaf(&notice.supervisory_authority);
        self.one(&notice.security, Self::security);
        self.one(&notice.cookies, Self::cookies);
        self.list(&notice.claims, |walk, claim: &Claim| walk.text(&claim.text));
    }

    fn recipient(&mut self, recipient: &'a Recipient) {
        self.name(&recipient.name);
        self.one(&recipient.category, Self::term);
        self.leaf(&recipient.role);
        self.list(&recipient.country, |_, _| {});
        self.text(&recipient.purpose);
        self.text(&recipient.when);
        // Examples are often names alone.
        self.name(&recipient.examples);
        self.address(&recipient.website);
        self.leaf(&recipient.permission);
        self.list(&recipient.safeguards, Self::safeguard);
    }

    fn safeguard(&mut self, safeguard: &'a Safeguard) {
        self.leaf(&safeguard.kind);
        self.name(&safeguard.name);
        self.leaf(&safeguard.framework);
        self.leaf(&safeguard.checked);
        self.leaf(&safeguard.module);
        self.list(&safeguard.measures, Self::term);
        for text in [&safeguard.assessment, &safeguard.when, &safeguard.risks, &safeguard.interest] {
            self.text(text);
        }
        self.leaf(&safeguard.authority_told);
        self.one(&safeguard.copy, Self::copy);
    }

    fn copy(&mut self, copy: &'a Copy) {
        self.mail(&copy.email);
        self.address(&copy.form);
        self.address(&copy.website);
        self.text(&copy.text);
    }

    fn register(&mut self, register: &'a Register) {
        self.one(&register.name, Self::term);
        self.text(&register.description);
        self.leaf(&register.role);
        self.text(&register.requests);
        self.leaf(&register.large_scale);
        self.text(&register.impact_assessment);
        self.list(&register.people, |walk, people: &People| {
            walk.term(&people.who);
            walk.text(&people.definition);
            walk.leaf(&people.former);
        });
        self.map(&register.data, Self::category);
        self.map(&register.purposes, Self::purpose);
        self.map(&register.sources, Self::source);
        self.one(&register.exemption, Self::exemption);
        self.list(&register.recipients, |_, _| {});
        self.list(&register.disclosures, |walk, disclosure: &Disclosure| {
            walk.leaf(&disclosure.kind);
            walk.text(&disclosure.what);
            walk.list(&disclosure.to, |_, _| {});
            walk.leaf(&disclosure.permission);
            walk.leaf(&disclosure.basis);
        });
        self.one(&register.retention, Self::retention);
        self.one(&register.provision, Self::provision);
        self.one(&register.automated_decisions, |walk, automated| {
            walk.text(&automated.profiling);
            walk.list(&automated.decisions, Self::decision);
        });
        self.text(&register.deletion);
        self.text(&register.self_service);
    }

    fn category(&mut self, category: &'a DataCategory) {
        self.text(&category.name);
        self.list(&category.items, |walk, item| {
            walk.term(&item.item);
            walk.text(&item.when);
        });
        self.one(&category.provision, Self::provision);
        self.one(&category.retention, Self::retention);
        self.list(&category.source, |_, _| {});
        self.leaf(&category.special);
        self.leaf(&category.criminal);
        self.leaf(&category.national_id);
        self.leaf(&category.organisation);
        self.text(&category.needed_for);
        self.text(&category.access);
    }

    fn source(&mut self, source: &'a Source) {
        self.leaf(&source.kind);
        self.name(&source.name);
        self.leaf(&source.public);
        self.list(&source.data, |_, _| {});
        self.text(&source.channel);
        self.text(&source.informed);
        self.leaf(&source.permission);
    }

    fn exemption(&mut self, exemption: &'a Exemption) {
        self.leaf(&exemption.ground);
        [&exemption.reason, &exemption.measures].into_iter().for_each(|text| self.text(text));
    }

    fn retention(&mut self, retention: &'a Retention) {
        match &retention.rule {
            RetentionRule::Period { from, .. } => self.one(from, Self::term),
            RetentionRule::Criteria(text) => self.prose(text),
            RetentionRule::UntilWithdrawal | RetentionRule::Statute => {}
        }
        self.leaf(&retention.law);
        self.leaf(&retention.limit);
        self.leaf(&retention.at_most);
        self.text(&retention.reason);
        self.list(&retention.exceptions, Self::prose);
    }

    fn rights(&mut self, rights: &'a Rights) {
        self.one(&rights.requests, |walk, requests: &Requests| {
            walk.mail(&requests.email);
            walk.leaf(&requests.phone);
            walk.address(&requests.form);
            walk.leaf(&requests.post);
            walk.text(&requests.text);
        });
        self.leaf(&rights.identity_check);
        self.leaf(&rights.response_time);
        self.leaf(&rights.form);
        self.one(&rights.fee, |walk, fee| {
            if let Fee::Other(text) = fee {
                walk.prose(text);
            }
        });
        self.text(&rights.refusal);
        self.text(&rights.forwarding);
        self.map(&rights.words, Self::prose);
        self.map(&rights.limits, |walk, limits| limits.iter().for_each(|limit| walk.prose(limit)));
        self.text(&rights.marketing);
        self.map(&rights.denied, Self::prose);
        self.list(&rights.more, |walk, more: &MoreRight| {
            walk.prose(&more.name);
            walk.text(&more.text);
        });
    }

    fn security(&mut self, security: &'a Security) {
        for measures in [&security.measures, &security.manual, &security.electronic, &security.staff] {
            self.list(measures, Self::term);
        }
        // A certificate is called after its standard in every language.
        self.list(&security.certificates, |walk, certificate| match certificate {
            Term::Written(text) => walk.push(text.span, Part::Name(text)),
            Term::Named(_) => walk.term(certificate),
        });
    }

    fn cookies(&mut self, cookies: &'a Cookies) {
        self.text(&cookies.explanation);
        self.one(&cookies.consent_tool, |walk, tool| {
            walk.plain(&tool.name);
            walk.address(&tool.settings);
            walk.text(&tool.text);
            walk.leaf(&tool.refusal);
            walk.leaf(&tool.keeps);
        });
        self.text(&cookies.browser_settings);
        self.list(&cookies.data, Self::term);
        self.list(&cookies.links, Self::link);
        self.map(&cookies.services, Self::service);
    }

    fn service(&mut self, service: &'a Service) {
        self.name(&service.name);
        self.one(&service.provider, |walk, provider| {
            if let Provider::Here(recipient) = provider {
                walk.recipient(recipient);
            }
        });
        self.list(&service.purpose, Self::term);
        self.text(&service.description);
        self.leaf(&service.basis);
        self.text(&service.necessary);
        self.text(&service.access);
        self.leaf(&service.tracking);
        self.leaf(&service.starts);
        self.list(&service.links, Self::link);
        self.list(&service.cookies, |walk, cookie| {
            walk.plain(&cookie.name);
            walk.leaf(&cookie.party);
            walk.leaf(&cookie.keeps);
            walk.list(&cookie.purpose, Self::term);
            walk.leaf(&cookie.technology);
        });
    }

    fn link(&mut self, link: &'a LabelledLink) {
        self.push(link.span, Part::Link(link));
        // A label may be a product's name.
        self.name(&link.label);
        self.address(&link.url);
    }
}
