//! Short notices for the places where data is collected: a form, a subscription, a camera. Each is the first layer of one purpose
//! (WP260 rev.01, para. 36; for cameras EDPB Guidelines 3/2019, para. 114), and leads to the whole notice.

use super::context::{Context, entry};
use super::phrase::{Phrase, say, say_with};
use super::register::{Held, provision_sentences};
use super::words::{purpose_name, recipient_names, term, why};
use super::{Short, rights, summary};
use crate::decode::{Choice, Stated};
use crate::derive::{self, Means, Occasion, Right};
use crate::notice::{LegalBasis, RightKind};
use crate::project::Kind;

/// A short notice for each purpose for which data is collected from the people themselves.
pub fn shorts(cx: &Context) -> Vec<Short<Phrase>> {
    let rights = derive::rights(cx.notice, &cx.project.vocabulary);
    derive::occasions(cx.notice, &cx.project.vocabulary).iter().map(|occasion| short(cx, occasion, &rights)).collect()
}

fn short(cx: &Context, occasion: &Occasion, rights: &[Right]) -> Short<Phrase> {
    let own: Vec<_> = rights.iter().filter(|right| concerns(right, occasion)).collect();
    let (id, purpose) = (occasion.id, occasion.purpose);
    let name = cx.notice.controller.said().and_then(|controller| controller.name.said());
    let mut entries: Vec<_> = name.map(|name| entry(say("summary-who"), vec![name.into()])).into_iter().collect();
    let mut what = vec![purpose_name(&cx.project.vocabulary, id, purpose).capital()];
    if occasion.means == Means::Camera {
        // Beside a camera everybody knows that there is one, and asks why.
        what.extend(purpose.description.said().map(|text| Phrase::from(text).capital()));
        what.extend(purpose.interest.said().map(|text| say_with("ground-interest", [("what", text.into())])));
    }
    entries.push(entry(say("column-purpose"), what));
    let bases: Vec<_> = purpose.bases().map(why).collect();
    let mut said = |key: &'static str, values: Vec<Phrase>| {
        if !values.is_empty() {
            entries.push(entry(say(key).capital(), values));
        }
    };
    said("column-basis", bases);
    // Nobody fills anything in before a camera.
    if occasion.means != Means::Camera {
        let provision = purpose.provision.or(&occasion.register.provision);
        said("heading-provision", provision.said().map(provision_sentences).unwrap_or_default());
    }
    said("summary-retention", Held::of(cx, occasion.register_id, occasion.register).kept(purpose));
    said("summary-recipients", given_to(cx, occasion));
    let names: Vec<_> = own.iter().map(|right| say(format!("right-{}-short", right.kind.name()))).collect();
    said("summary-rights", vec![Phrase::List(names).capital()]);
    said("right-withdrawal-short", ways_out(cx, occasion));
    entries.extend(summary::how(cx));
    Short {
        // Neither id holds a full stop, so no two purposes share a name.
        id: format!("{}.{id}", occasion.register_id),
        means: occasion.means.name().to_owned(),
        section: format!("register-{}", occasion.register_id),
        heading: say(format!("short-heading-{}", occasion.means.name())),
        entries,
        callouts: objections(cx, &own, occasion),
    }
}

/// Whether people have the right as to this purpose.
fn concerns(right: &Right, occasion: &Occasion) -> bool {
    right.because.is_empty() || right.because.iter().any(|reason| reason.register == occasion.register_id && reason.id == occasion.id)
}

/// Who gets the data, and where, if that is outside the European Economic Area.
fn given_to(cx: &Context, occasion: &Occasion) -> Vec<Phrase> {
    let stated = derive::purpose_recipients(occasion.register, occasion.purpose);
    if matches!(stated, Stated::None(_)) {
        return vec![say("nobody").capital()];
    }
    let ids: Vec<_> = stated.items().iter().map(|id| id.as_str()).collect();
    let names = recipient_names(&cx.project.vocabulary, cx.notice.recipients.said(), ids.iter().copied());
    if names.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![Phrase::List(names).capital()];
    let mut transfers = derive::transfers(cx.notice, cx.today);
    transfers.retain(|transfer| ids.contains(&transfer.id));
    if !transfers.is_empty() {
        lines.push(summary::transferred_to(&transfers));
    }
    lines
}

/// How consent is withdrawn, and how messages are refused.
fn ways_out(cx: &Context, occasion: &Occasion) -> Vec<Phrase> {
    if !occasion.purpose.rests_on(LegalBasis::Consent) {
        return Vec::new();
    }
    let vocabulary = &cx.project.vocabulary;
    let withdraw = occasion.purpose.withdraw.said().map(|how| ("ground-withdraw", how));
    let out = occasion.purpose.marketing.said().and_then(|marketing| marketing.opt_out.said()).map(|how| ("marketing-opt-out", how));
    let ways = withdraw.into_iter().chain(out);
    ways.map(|(key, how)| say_with(key, [("what", term(vocabulary, Kind::Withdrawals, how).into())])).collect()
}

/// The right to object, which must be told apart from everything else, and at the latest now (Art. 21(4)).
fn objections(cx: &Context, own: &[&Right], occasion: &Occasion) -> Vec<Phrase> {
    let right = own.iter().find(|right| right.kind == RightKind::Objection);
    let reasons = right.map(|right| right.because.as_slice()).unwrap_or_default();
    let of_this = |reason: &&derive::Reason| reason.register == occasion.register_id && reason.id == occasion.id;
    let reasons: Vec<_> = reasons.iter().filter(of_this).copied().collect();
    rights::objections(cx, &reasons).into_iter().map(|(phrase, _)| phrase).collect()
}
