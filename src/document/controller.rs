//! Who: Art. 13(1)(a)–(b), 14(1)(a)–(b), 26, 27.

use super::context::{Context, entry, paragraph, part, section};
use super::phrase::{Phrase, say, say_with};
use super::sections::Plan;
use super::words::{contact, verbatim};
use super::{Block, Entry, Part, Section};
use crate::decode::Stated;
use crate::derive;
use crate::law::gdpr;
use crate::notice::{Contact, Controller, Group};

/// The controller, those who answer with it, and whom to ask.
pub fn controller(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let notice = cx.notice;
    let mut parts = cx.stated("controller", &notice.controller, "identity-of-controller", "gap-none", |controller| {
        let law = vec![gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')];
        let block = Block::Definitions { entries: party("controller-name", controller) };
        let mut parts = vec![Part { law, facts: cx.facts("controller", &notice.controller), block }];
        parts.extend(contact_todos(cx, "controller", &controller.contact));
        parts
    });
    parts.extend(joint(cx));
    parts.extend(group(cx));
    parts.extend(representative(cx));
    parts.extend(officer(cx));
    parts.extend(contact_person(cx));
    vec![section(plan.id, say("heading-controller"), plan.law, parts)]
}

/// Who a party is and how to reach it.
fn party(label: &'static str, controller: &Controller) -> Vec<Entry<Phrase>> {
    let mut entries = Vec::new();
    if let Some(name) = controller.name.said() {
        let name = Phrase::Authored(name.clone()).strong();
        let name = match controller.short_name.said() {
            Some(short) => say_with("controller-also", [("name", name.into()), ("short", verbatim(short))]),
            None => name,
        };
        entries.push(entry(say(label), vec![name]));
    }
    if let Some(number) = controller.registration_number.said() {
        let country = controller.established_in.said().map_or(String::new(), ToString::to_string);
        entries.push(entry(say_with("controller-number", [("country", verbatim(&country))]), vec![Phrase::Verbatim(number.clone())]));
    }
    if let Some(country) = controller.established_in.said() {
        entries.push(entry(say("controller-established-in"), vec![Phrase::Country(*country)]));
    }
    entries.extend(contact(&controller.contact));
    entries
}

/// The to-dos among the ways to reach somebody.
fn contact_todos(cx: &Context, path: &str, contact: &Contact) -> Vec<Part<Phrase>> {
    let todos = [contact.email.todo(), contact.phone.todo(), contact.addresses.todo(), contact.form.todo(), contact.website.todo()];
    todos.into_iter().flatten().map(|todo| cx.todo(path, todo)).collect()
}

/// Joint controllers, with the essence of their arrangement (Art. 26).
fn joint(cx: &Context) -> Vec<Part<Phrase>> {
    let joint = &cx.notice.joint_controllers;
    if let Some(todo) = joint.todo() {
        return vec![cx.todo("joint-controllers", todo)];
    }
    let mut parts = Vec::new();
    for one in joint.items() {
        parts.push(paragraph(say("controller-joint")));
        let block = Block::Definitions { entries: party("controller-name", one) };
        parts.push(Part { law: vec![gdpr(26)], facts: cx.facts("joint-controllers", joint), block });
        if let Some(arrangement) = one.arrangement.said() {
            parts.push(Part { law: vec![gdpr(26).par(2)], ..part(Block::Prose { text: arrangement.into() }) });
        }
    }
    if derive::has_joint_controllers(cx.notice) {
        parts.push(Part { law: vec![gdpr(26).par(3)], ..paragraph(say("controller-joint-rights")) });
    }
    parts
}

/// The companies that share the notice, and what each answers for.
fn group(cx: &Context) -> Vec<Part<Phrase>> {
    let group = match &cx.notice.group {
        Stated::Said(group) => &group.value,
        Stated::ToDo(todo) => return vec![cx.todo("group", todo)],
        _ => return Vec::new(),
    };
    let mut parts = vec![paragraph(match group.short_name.said() {
        Some(name) => say_with("group-called", [("name", verbatim(name))]),
        None => say("group-companies"),
    })];
    if let Some(todo) = group.companies.todo() {
        parts.push(cx.todo("group.companies", todo));
    }
    let entries = companies(group);
    if !entries.is_empty() {
        parts.push(Part {
            law: vec![gdpr(13).par(1).point('a')],
            facts: cx.facts("group", &cx.notice.group),
            block: Block::Definitions { entries },
        });
    }
    parts
}

fn companies(group: &Group) -> Vec<Entry<Phrase>> {
    let company = |company: &crate::notice::Company| {
        let name = company.name.said().cloned().unwrap_or_default();
        let mut values = Vec::new();
        if let Some(number) = company.registration_number.said() {
            let country = company.country.said().map_or(String::new(), ToString::to_string);
            values.push(say_with("group-number", [("country", verbatim(&country)), ("number", verbatim(number))]));
        }
        if let Some(country) = company.country.said() {
            values.push(Phrase::Country(*country));
        }
        values.extend(company.controller_for.said().map(|text| Phrase::from(text).capital()));
        entry(Phrase::Verbatim(name), values)
    };
    group.companies.items().iter().map(company).collect()
}

/// The representative in the Union (Art. 27). Only those outside it need one, so silence says nothing.
fn representative(cx: &Context) -> Vec<Part<Phrase>> {
    match &cx.notice.representative {
        Stated::Said(said) => {
            let law = vec![gdpr(13).par(1).point('a'), gdpr(27)];
            let facts = cx.facts("representative", &cx.notice.representative);
            vec![
                paragraph(say("controller-representative")),
                Part { law, facts, block: Block::Definitions { entries: party("representative-name", &said.value) } },
            ]
        }
        Stated::ToDo(todo) => vec![cx.todo("representative", todo)],
        _ => Vec::new(),
    }
}

/// The data protection officer, or that there is none.
fn officer(cx: &Context) -> Vec<Part<Phrase>> {
    let officer = &cx.notice.data_protection_officer;
    cx.stated("data-protection-officer", officer, "data-protection-officer", "officer-none", |contact| {
        let law = vec![gdpr(13).par(1).point('b'), gdpr(14).par(1).point('b')];
        let facts = cx.facts("data-protection-officer", officer);
        let mut parts = vec![paragraph(say("officer")), Part { law, facts, block: Block::Definitions { entries: titled(contact) } }];
        parts.extend(contact_todos(cx, "data-protection-officer", contact));
        parts
    })
}

/// Whom to ask about the notice, when that is not the data protection officer.
fn contact_person(cx: &Context) -> Vec<Part<Phrase>> {
    match &cx.notice.contact_person {
        Stated::Said(said) => {
            let facts = cx.facts("contact-person", &cx.notice.contact_person);
            let block = Block::Definitions { entries: titled(&said.value) };
            vec![paragraph(say("contact-person")), Part { law: Vec::new(), facts, block }]
        }
        Stated::ToDo(todo) => vec![cx.todo("contact-person", todo)],
        _ => Vec::new(),
    }
}

fn titled(person: &Contact) -> Vec<Entry<Phrase>> {
    let title = person.title.said().map(|title| entry(say("contact-title"), vec![Phrase::from(title).capital()]));
    title.into_iter().chain(contact(person)).collect()
}
