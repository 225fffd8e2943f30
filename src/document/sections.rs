//! The sections of a notice: what it tells, in which order, and by which provisions.

use std::collections::HashSet;

use super::{
    Block, Context, Document, Phrase, Section, about, audience, controller, cookies, recipients, register, rights, short, summary,
    transfers,
};
use crate::document::phrase::say_with;
use crate::law::{Provision, eprivacy, gdpr};
use crate::notice::walk;

/// A section of a notice: what it tells, by which provisions, and how it is laid out.
pub struct Plan {
    /// Its anchor, and the suffix of its heading's message.
    pub id: &'static str,
    pub law: &'static [Provision],
    /// Whether a page may fold it away.
    pub fold: bool,
    /// Lays it out; nothing, if the notice has nothing to tell there.
    pub lay: fn(&Plan, &Context) -> Vec<Section<Phrase>>,
}

/// Every section, in the order in which a reader meets them.
pub const SECTIONS: &[Plan] = &[
    Plan { id: "scope", law: &[gdpr(12).par(1)], fold: false, lay: about::scope },
    Plan {
        id: "controller",
        law: &[
            gdpr(13).par(1).point('a'),
            gdpr(13).par(1).point('b'),
            gdpr(14).par(1).point('a'),
            gdpr(14).par(1).point('b'),
            gdpr(26).par(2),
            gdpr(37).par(7),
        ],
        fold: false,
        lay: controller::controller,
    },
    Plan {
        id: "register",
        law: &[
            gdpr(13).par(1).point('c'),
            gdpr(13).par(1).point('d'),
            gdpr(13).par(2).point('a'),
            gdpr(13).par(2).point('e'),
            gdpr(13).par(2).point('f'),
            gdpr(13).par(3),
            gdpr(13).par(4),
            gdpr(14).par(1).point('c'),
            gdpr(14).par(1).point('d'),
            gdpr(14).par(2).point('a'),
            gdpr(14).par(2).point('b'),
            gdpr(14).par(2).point('f'),
            gdpr(14).par(2).point('g'),
            gdpr(14).par(4),
            gdpr(14).par(5),
            gdpr(22).par(3),
        ],
        fold: false,
        lay: register::registers,
    },
    Plan { id: "recipients", law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')], fold: true, lay: recipients::recipients },
    Plan {
        id: "transfers",
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(44), gdpr(45), gdpr(46), gdpr(47), gdpr(49)],
        fold: true,
        lay: transfers::transfers,
    },
    Plan {
        id: "rights",
        law: &[
            gdpr(13).par(2).point('b'),
            gdpr(13).par(2).point('c'),
            gdpr(14).par(2).point('c'),
            gdpr(14).par(2).point('d'),
            gdpr(12).par(2),
            gdpr(7).par(3),
        ],
        fold: false,
        lay: rights::rights,
    },
    Plan {
        id: "objection",
        law: &[gdpr(21).par(4), gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c')],
        fold: false,
        lay: rights::objection,
    },
    Plan { id: "children", law: &[gdpr(8), gdpr(12).par(1)], fold: false, lay: audience::children },
    Plan { id: "requests", law: &[gdpr(12).par(2), gdpr(12).par(3), gdpr(12).par(5)], fold: false, lay: rights::requests },
    Plan { id: "complaint", law: &[gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(77)], fold: false, lay: rights::complaint },
    Plan { id: "cookies", law: &[gdpr(13), eprivacy(5).par(3)], fold: true, lay: cookies::cookies },
    Plan { id: "security", law: &[gdpr(32)], fold: true, lay: about::security },
    Plan { id: "claims", law: &[gdpr(12).par(1)], fold: false, lay: about::claims },
    Plan { id: "notice", law: &[gdpr(12).par(1)], fold: true, lay: about::notice },
];

/// Lays out a notice: the whole of it, whatever rules may think of it.
pub fn assemble(context: &Context) -> Document<Phrase> {
    let title = match context.notice.title.said() {
        Some(title) => title.into(),
        None => super::phrase::say("title-not-stated"),
    };
    let name = context.notice.controller.said().and_then(|controller| controller.name.said());
    let description = match name {
        Some(name) => say_with("description", [("title", title.clone().into()), ("controller", name.into())]),
        None => title.clone(),
    };
    let lay = |plan: &Plan| (plan.lay)(plan, context).into_iter().map(|section| Section { fold: plan.fold, ..section }).collect::<Vec<_>>();
    let mut sections: Vec<_> = SECTIONS.iter().flat_map(lay).collect();
    show_every_gap(context, &mut sections);
    sections.iter_mut().for_each(unfold_gaps);
    Document { title, description, summary: summary::summary(context), sections, shorts: short::shorts(context) }
}

/// Adds the to-dos that no section has shown to the last one, so that no gap its author knows of is silent in a draft.
fn show_every_gap(context: &Context, sections: &mut [Section<Phrase>]) {
    let mut shown = HashSet::new();
    sections.iter().for_each(|section| gaps(section, &mut shown));
    let unshown = walk::parts(context.notice).into_iter().filter_map(|part| match part {
        walk::Part::ToDo(todo) => Some(context.todo("todo", todo)),
        _ => None,
    });
    let unshown: Vec<_> = unshown.filter(|part| part.facts.iter().all(|fact| !shown.contains(&fact.place))).collect();
    if let Some(last) = sections.last_mut() {
        last.parts.extend(unshown);
    }
}

/// Leaves open every section that holds a gap: nobody should have to look for what a draft lacks.
fn unfold_gaps(section: &mut Section<Phrase>) {
    section.sections.iter_mut().for_each(unfold_gaps);
    section.fold &= !holds_gap(section);
}

fn holds_gap(section: &Section<Phrase>) -> bool {
    section.parts.iter().any(|part| matches!(part.block, Block::Gap { .. })) || section.sections.iter().any(holds_gap)
}

/// The places of the gaps that a section shows.
fn gaps(section: &Section<Phrase>, shown: &mut HashSet<String>) {
    for part in section.parts.iter().filter(|part| matches!(part.block, Block::Gap { .. })) {
        shown.extend(part.facts.iter().map(|fact| fact.place.clone()));
    }
    section.sections.iter().for_each(|inner| gaps(inner, shown));
}
