//! Whether every name means something: recipients, categories, sources, statutes, authorities, and the terms of the vocabulary.

use super::vocabulary::{Kind, Vocabulary};
use crate::decode::{Choice, Decoder, Id, Map, Stated, mend, nearest};
use crate::diagnostic::Fix;
use crate::law;
use crate::notice::{
    Cookies, Notice, Provider, Purpose, Recipient, Register, Retention, RetentionRule, RightKind, Safeguard, StatuteRef, Term,
};
use crate::source::{Span, Spanned};

/// Reports every name in a notice that means nothing. What it could mean that cannot be read is not asked.
pub(super) fn check(notice: &Notice, vocabulary: &Vocabulary, decoder: &mut Decoder) {
    let mut names = Names { notice, vocabulary, decoder };
    names.notice();
}

struct Names<'a> {
    notice: &'a Notice,
    vocabulary: &'a Vocabulary,
    decoder: &'a mut Decoder,
}

impl Names<'_> {
    fn notice(&mut self) {
        for (_, _, recipient) in self.notice.recipients() {
            self.recipient(recipient);
        }
        for (id, span, register) in self.notice.registers() {
            self.register(id, span, register);
        }
        if let Some(id) = self.notice.supervisory_authority.spanned() {
            self.known(id.value.as_str(), id.span, "supervisory authority", law::authority_ids());
        }
        if let Some(security) = self.notice.security.said() {
            for list in [&security.measures, &security.manual, &security.electronic, &security.staff] {
                self.terms(Kind::Security, list);
            }
        }
        if let Some(cookies) = self.notice.cookies.said() {
            self.cookies(cookies);
        }
        if let Some(rights) = self.notice.rights.said() {
            self.rights(&rights.words);
            self.rights(&rights.limits);
            self.rights(&rights.denied);
        }
    }

    fn rights<T>(&mut self, map: &Stated<Map<T>>) {
        let Some(map) = map.said() else { return };
        for (id, span, _) in map.iter() {
            self.known(id, span, "right", RightKind::ALL.iter().map(|(name, _)| *name));
        }
    }

    fn recipient(&mut self, recipient: &Recipient) {
        self.stated_term(Kind::RecipientCategories, &recipient.category);
        for safeguard in recipient.safeguards.items() {
            self.safeguard(safeguard);
        }
    }

    fn safeguard(&mut self, safeguard: &Safeguard) {
        self.terms(Kind::Security, &safeguard.measures);
        if let Some(id) = safeguard.framework.spanned() {
            self.known(id.as_str(), id.span, "framework", law::framework_ids());
        }
    }

    fn register(&mut self, id: &str, span: Span, register: &Register) {
        match &register.name {
            Stated::Said(name) => self.term(Kind::Registers, name),
            Stated::Broken(_) => {}
            _ => self.named_by_id(Kind::Registers, id, span),
        }
        for people in register.people.items() {
            self.term(Kind::People, &people.who);
        }
        for (id, span, category) in register.data() {
            if !category.name.is_said() && !category.name.is_broken() {
                self.named_by_id(Kind::DataCategories, id, span);
            }
            for item in category.items.items() {
                self.term(Kind::Data, &item.item);
            }
            self.retention(&category.retention);
            self.ids(&category.source, "source", &register.sources);
        }
        for (id, span, purpose) in register.purposes() {
            self.purpose(id, span, purpose, register);
        }
        for (_, _, source) in register.sources() {
            self.ids(&source.data, "category of data", &register.data);
        }
        for disclosure in register.disclosures.items() {
            self.recipient_ids(&disclosure.to);
        }
        self.recipient_ids(&register.recipients);
        self.retention(&register.retention);
    }

    fn purpose(&mut self, id: &str, span: Span, purpose: &Purpose, register: &Register) {
        if let Some(kind) = purpose.kind.spanned() {
            self.term_id(Kind::Purposes, kind.value.as_str(), kind.span);
        }
        if ![purpose.name.is_said(), purpose.name.is_broken(), purpose.kind.is_said(), purpose.kind.is_broken()].contains(&true) {
            self.named_by_id(Kind::Purposes, id, span);
        }
        if let Some(StatuteRef::Table(law)) = purpose.law.said() {
            self.known(law.as_str(), law.span, "statute", law::statute_ids());
        }
        self.ids(&purpose.data, "category of data", &register.data);
        self.recipient_ids(&purpose.recipients);
        self.retention(&purpose.retention);
        self.stated_term(Kind::Consents, &purpose.given_by);
        self.stated_term(Kind::Withdrawals, &purpose.withdraw);
        if let Some(marketing) = purpose.marketing.said() {
            self.stated_term(Kind::Withdrawals, &marketing.opt_out);
        }
    }

    fn retention(&mut self, retention: &Stated<Retention>) {
        let Some(retention) = retention.said() else { return };
        if let RetentionRule::Period { from: Stated::Said(from), .. } = &retention.rule {
            self.term(Kind::Events, from);
        }
        if let Some(id) = retention.law.spanned() {
            self.known(id.as_str(), id.span, "statute", law::statute_ids());
        }
    }

    fn cookies(&mut self, cookies: &Cookies) {
        self.terms(Kind::Data, &cookies.data);
        for (_, _, service) in cookies.services.said().into_iter().flat_map(Map::iter) {
            self.terms(Kind::CookiePurposes, &service.purpose);
            match service.provider.said() {
                Some(Provider::Recipient(id)) => self.recipient_id(id),
                Some(Provider::Here(recipient)) => self.recipient(recipient),
                _ => {}
            }
            for cookie in service.cookies.items() {
                self.terms(Kind::CookiePurposes, &cookie.purpose);
            }
        }
    }

    fn terms(&mut self, kind: Kind, terms: &Stated<Vec<Term>>) {
        for term in terms.items() {
            self.term(kind, term);
        }
    }

    fn stated_term(&mut self, kind: Kind, term: &Stated<Term>) {
        if let Some(term) = term.said() {
            self.term(kind, term);
        }
    }

    fn term(&mut self, kind: Kind, term: &Term) {
        if let Term::Named(id) = term {
            self.term_id(kind, id.as_str(), id.span);
        }
    }

    fn term_id(&mut self, kind: Kind, id: &str, span: Span) {
        if self.vocabulary.knows(kind, id) {
            return;
        }
        self.decoder.meant.names.insert(span);
        let nearest = nearest(id, self.vocabulary.ids(kind)).map(str::to_owned);
        let meant = mend::slip(id, self.vocabulary.ids(kind)).filter(|meant| !self.vocabulary.means_another(id, meant));
        let fix = meant.and_then(|meant| Fix::word(span, id, meant));
        let message = format!("`{id}` is not in the vocabulary");
        let report = self.decoder.report("unknown-term", span, message, format!("not one of the {}", kind.name())).fix(fix);
        match nearest {
            Some(nearest) => report.help(format!("did you mean `{nearest}`?")),
            None => report
                .help(format!("write it out, as in `{{ fi: …, en: … }}`, or add it to `notices/vocabulary.yaml` under `{}:`", kind.name())),
        };
    }

    /// An id that must be a word of the vocabulary because nothing else says what the thing is called.
    fn named_by_id(&mut self, kind: Kind, id: &str, span: Span) {
        if self.vocabulary.knows(kind, id) {
            return;
        }
        let nearest = nearest(id, self.vocabulary.ids(kind)).map(str::to_owned);
        let report =
            self.decoder.report("unknown-term", span, format!("`{id}` has no name that readers could be shown"), "not in the vocabulary");
        match nearest {
            Some(nearest) => report.help(format!("did you mean `{nearest}`? Otherwise say what it is called with `name:`")),
            None => report.help("say what it is called, as in `name: { fi: …, en: … }`"),
        };
    }

    fn recipient_ids(&mut self, ids: &Stated<Vec<Spanned<Id>>>) {
        for id in ids.items() {
            self.recipient_id(id);
        }
    }

    fn recipient_id(&mut self, id: &Spanned<Id>) {
        if self.notice.recipients.is_broken() {
            return;
        }
        let known: Vec<_> = self.notice.recipients().map(|(known, ..)| known).collect();
        self.known(id.as_str(), id.span, "recipient", known.into_iter());
    }

    /// Checks ids against those of a mapping beside them; against nothing, if that mapping was not stated.
    fn ids<T>(&mut self, ids: &Stated<Vec<Spanned<Id>>>, what: &str, map: &Stated<Map<T>>) {
        if map.is_broken() {
            return;
        }
        let known: Vec<_> = map.said().into_iter().flat_map(Map::ids).collect();
        for id in ids.items() {
            self.known(id.as_str(), id.span, what, known.iter().copied());
        }
    }

    fn known<'k>(&mut self, id: &str, span: Span, what: &str, known: impl Iterator<Item = &'k str>) {
        let known: Vec<_> = known.collect();
        if known.contains(&id) {
            return;
        }
        self.decoder.meant.names.insert(span);
        let meant = mend::slip(id, known.iter().copied()).filter(|meant| !self.vocabulary.means_another(id, meant));
        let fix = meant.and_then(|meant| Fix::word(span, id, meant));
        let report = self.decoder.report("unresolved-reference", span, format!("there is no {what} `{id}`"), "not found").fix(fix);
        match nearest(id, known.iter().copied()) {
            Some(nearest) => report.help(format!("did you mean `{nearest}`?")),
            None if known.is_empty() => report.help(format!("no {what} is stated yet")),
            None if known.len() > 20 => report,
            None => report.help(format!("there are {}", crate::decode::quoted(&known))),
        };
    }
}
