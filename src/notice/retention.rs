//! How long data is kept: Art. 13(2)(a), 14(2)(a).

use super::text::{Term, Text};
use crate::decode::{Choice, Decode, Decoder, Id, Stated};
use crate::source::tree::{Kind, Node};
use crate::time::Period;

/// A storage period, or the criteria for it, with what belongs to it.
#[derive(Clone, Debug)]
pub struct Retention {
    pub rule: RetentionRule,
    /// The statute it follows, by its id in the table.
    pub law: Stated<Id>,
    /// Whether the period is the longest or the shortest.
    pub limit: Stated<Limit>,
    /// The longest it can last where the rule itself has no end, as with consent.
    pub at_most: Stated<Period>,
    /// Why so long.
    pub reason: Stated<Text>,
    /// In which cases data is kept longer or shorter.
    pub exceptions: Stated<Vec<Text>>,
}

/// What the period follows.
#[derive(Clone, Debug)]
pub enum RetentionRule {
    /// A period from an event. The event may be missing, which a rule reports.
    Period {
        /// For how long.
        keep: Period,
        /// From when: a term of the kind `events`, or a text.
        from: Stated<Term>,
    },
    UntilWithdrawal,
    /// As the statute says; period and event come from the table.
    Statute,
    Criteria(Text),
}

/// Whether a period is the longest or the shortest that the data is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    Maximum,
    Minimum,
}

impl Choice for Limit {
    const WHAT: &'static str = "`maximum` or `minimum`";
    const ALL: &'static [(&'static str, Self)] = &[("maximum", Self::Maximum), ("minimum", Self::Minimum)];
}

/// The keys of which one must be there.
const WAYS: &[&str] = &["keep", "until", "criteria", "law"];

const HELP: &str = "say one of `keep: 2 years` with `from:`, `until: withdrawal`, `law:` or `criteria:`";

impl Decode for Retention {
    /// May be written as `until-withdrawal`. Otherwise it holds `keep`, `until`, `criteria`, or `law` alone.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Kind::Scalar { text, .. } = &node.kind {
            if &**text == "until-withdrawal" {
                return Some(Retention::plain(RetentionRule::UntilWithdrawal));
            }
            decoder.report("wrong-type", node.span, "expected how long the data is kept", format!("`{text}` does not say it")).help(HELP);
            return None;
        }
        let mut fields = decoder.fields(node, "how long data is kept")?;
        let keep = fields.get::<Period>("keep");
        let from = fields.get::<Term>("from");
        let until = fields.get::<Until>("until");
        let law = fields.get::<Id>("law");
        let criteria = fields.get::<Text>("criteria");
        let rest = Retention {
            rule: RetentionRule::Statute,
            law,
            limit: fields.get("limit"),
            at_most: fields.get("at-most"),
            reason: fields.get("reason"),
            exceptions: fields.get("exceptions"),
        };
        fields.finish();
        let rule = match (keep.said(), until.said(), criteria.said()) {
            (Some(keep), None, None) => RetentionRule::Period { keep: *keep, from },
            (None, Some(Until::Withdrawal), None) => RetentionRule::UntilWithdrawal,
            (None, None, Some(criteria)) => RetentionRule::Criteria(criteria.clone()),
            (None, None, None) if rest.law.is_said() => RetentionRule::Statute,
            // One of them is there and could not be read, which has been told.
            (None, None, None) if WAYS.iter().any(|key| node.get(key).is_some() || decoder.is_mistyped(node, key)) => return None,
            (None, None, None) => {
                decoder.report("incomplete-retention", node.span, "a retention without a period", "nothing here says how long").help(HELP);
                return None;
            }
            _ => {
                decoder.report("incomplete-retention", node.span, "a retention that says two things", "only one can hold").help(HELP);
                return None;
            }
        };
        Some(Retention { rule, ..rest })
    }
}

/// The only end that is not a period: until consent is withdrawn.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Until {
    Withdrawal,
}

impl Choice for Until {
    const WHAT: &'static str = "`withdrawal`";
    const ALL: &'static [(&'static str, Self)] = &[("withdrawal", Self::Withdrawal)];
}

impl Retention {
    fn plain(rule: RetentionRule) -> Retention {
        Retention {
            rule,
            law: Stated::NotStated,
            limit: Stated::NotStated,
            at_most: Stated::NotStated,
            reason: Stated::NotStated,
            exceptions: Stated::NotStated,
        }
    }
}
