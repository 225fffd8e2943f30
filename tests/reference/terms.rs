//! The second page: the words that the format knows without your translating them.

use std::collections::HashMap;

use seloste::decode::Choice;
use seloste::law;
use seloste::project::{Kind, Vocabulary};

pub fn page() -> String {
    let words = include_str!("../../locales/en/vocabulary.ftl").lines().filter_map(|line| line.split_once(" = "));
    let words: HashMap<_, _> = words.collect();
    let vocabulary = Vocabulary::default();
    let mut page = HEAD.to_owned();
    for (name, kind) in Kind::ALL {
        page.push_str(&format!("\n## {name}\n\n{}\n\n| write | for |\n|---|---|\n", about(*kind)));
        for id in vocabulary.ids(*kind) {
            let words = words.get(format!("{}-{id}", kind.prefix()).as_str()).expect("every term has words");
            page.push_str(&format!("| `{id}` | {words} |\n"));
        }
    }
    page.push_str(STATUTES);
    for statute in law::statute_ids().filter_map(law::statute) {
        let title = statute.title.get_or_own("en");
        let (what, period) = match &statute.provision {
            None => (String::new(), String::new()),
            Some(provision) => {
                let section = provision.section.as_deref().map(|section| format!(", section {section}")).unwrap_or_default();
                let (amount, unit) = (provision.period.amount, format!("{:?}", provision.period.unit).to_lowercase());
                let plural = if amount == 1 { "" } else { "s" };
                (format!("{section}: {}", provision.subject.get_or_own("en")), format!("{amount} {unit}{plural}"))
            }
        };
        let verified = if statute.verified { "" } else { "not verified" };
        page.push_str(&format!("| `{}` | {title}{what} | {period} | {verified} |\n", statute.id));
    }
    page.push_str(FRAMEWORKS);
    law::framework_ids().for_each(|id| page.push_str(&format!("- `{id}`\n")));
    page
}

const HEAD: &str = "# The words that need no translation

Each of these is known in every language. Write the word on the left; readers see what stands on the right in their own language. If a word is missing, write a
text in its place, or add a term in `notices/vocabulary.yaml` ([the format](format.md#the-vocabulary)).

This page is made from the tables of the program: `UPDATE=1 cargo test --test reference`.
";

const STATUTES: &str = "
## Statutes

For `law`. Of a provision, `retention: { law: … }` takes period and event from the table. Nobody has yet read the act for what
is marked “not verified”.

| write | for | period | |
|---|---|---|---|
";

const FRAMEWORKS: &str = "
## Frameworks

For `framework` of an adequacy decision that covers only those who have joined. Those that were annulled are known, too, so that the check can say so:

";

/// Where terms of a kind are written.
fn about(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "For `people` of a register.",
        Kind::Data => "For the items of a category of data, and `data` of cookies.",
        Kind::DataCategories => "The names of categories under `data` of a register.",
        Kind::Purposes => "The names of purposes, or their `kind`.",
        Kind::RecipientCategories => "For `category` of a recipient.",
        Kind::Events => "For `from` of a retention: it completes “2 years …”.",
        Kind::Security => "For `security`, and `measures` of a safeguard.",
        Kind::Registers => "The names of registers.",
        Kind::CookiePurposes => "For `purpose` of cookies and the services that set them.",
        Kind::Withdrawals => "For `withdraw` of a purpose, and `opt-out` of marketing.",
        Kind::Consents => "For `given-by` of a purpose.",
    }
}
