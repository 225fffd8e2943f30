//! The walk over a notice meets everything that can be left to do: what it passed by would go out as a gap that nobody sees.

use std::fs;
use std::path::Path;

use seloste::notice::{Part, parts};
use seloste::project::Project;

/// A to-do at every key that takes one. `T` stands for it.
const NOTICE: &str = "
title: T
status: T
version: T
created: T
updated: T
effective: T
review-by: T
published-at: T
announcement: { on: T, by: T }
languages: T
texts: { introduction: T, principles: T, scope: T, exclusions: T, changes: T }
controller:
  name: T
  short-name: T
  registration-number: T
  established-in: T
  region: T
  public-authority: T
  addresses: [{ kind: T, street: T, postal-code: T, city: T, country: T }]
  email: T
  phone: T
  website: T
  form: T
group: { short-name: T, companies: [{ name: T, registration-number: T, country: T, controller-for: T }] }
joint-controllers: [{ name: T, arrangement: T }]
representative: { name: T }
data-protection-officer: { title: T, email: T, addresses: T }
contact-person: T
audience: { countries: T, children: { consent: T, verification: T, age: T, version: T } }
recipients:
  one:
    name: T
    category: T
    role: T
    country: T
    purpose: T
    when: T
    examples: T
    website: T
    permission: T
    safeguards: [{ kind: T, framework: T, checked: T, module: T, measures: T, assessment: T, when: T, risks: T, name: T, interest: T, authority-told: T, copy: { email: T, form: T, website: T, text: T } }]
  two: { safeguards: T }
transfers: { copy: T, location: T, remote-access: T, statement: T }
registers:
  customer-register:
    name: T
    description: T
    role: T
    requests: T
    large-scale: T
    impact-assessment: T
    people: [{ who: customers, definition: T, former: T }]
    data:
      contact-details:
        name: T
        items: [{ item: name, when: T }]
        provision: { required-by: T, otherwise: T }
        retention: { keep: 1 year, from: T, law: T, limit: T, at-most: T, reason: T, exceptions: T }
        source: T
        special: T
        criminal: T
        national-id: T
        organisation: T
        needed-for: T
        access: T
      orders: { items: T, provision: T, retention: T }
    purposes:
      invoicing:
        name: T
        kind: T
        description: T
        basis: T
        law: T
        interest: T
        whose: T
        balancing: T
        data: T
        recipients: T
        retention: T
        special-condition: T
        given-by: T
        withdraw: T
        free-choice: T
        provision: T
        further: { from: T, told: T, compatibility: T }
        marketing: { channels: T, allowed-by: T, opt-out: T }
        consulted: T
      accounting: { further: T, marketing: T }
    sources: { one: { kind: T, name: T, public: T, data: T, channel: T, informed: T, permission: T } }
    exemption: { ground: T, reason: T, measures: T }
    recipients: T
    disclosures: [{ kind: T, what: T, to: T, permission: T, basis: T }]
    retention: T
    provision: T
    automated-decisions: { profiling: T, decisions: [{ what: T, ground: T, logic: T, consequences: T, safeguards: T, ai: T }] }
    deletion: T
    self-service: T
  marketing-register: { people: T, data: T, purposes: T, sources: T, exemption: T, disclosures: T, automated-decisions: { decisions: T } }
rights:
  requests: { email: T, phone: T, form: T, post: T, text: T }
  identity-check: T
  response-time: T
  form: T
  fee: T
  refusal: T
  forwarding: T
  words: T
  limits: T
  marketing: T
  denied: T
  more: [{ name: { en: More }, text: T }]
supervisory-authority: T
security: { measures: T, manual: T, electronic: T, staff: T, certificates: T }
cookies:
  explanation: T
  consent-tool: { name: T, settings: T, text: T, refusal: T, keeps: T }
  browser-settings: T
  data: T
  links: [{ label: T, url: T }]
  services:
    one:
      name: T
      provider: { name: T }
      purpose: T
      description: T
      basis: T
      necessary: T
      access: T
      tracking: T
      starts: T
      links: T
      cookies: [{ name: T, party: T, keeps: T, purpose: T, technology: T }]
    two: { provider: T, cookies: T }
claims: [{ claim: never-sold, text: T }]
";

#[test]
fn every_to_do_is_met() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walk");
    fs::create_dir_all(&folder).expect("the folder can be made");
    // A capital T that stands alone after a key is the only one in the text.
    fs::write(folder.join("example.yaml"), NOTICE.replace(": T", ": { todo: find out }")).expect("the file can be written");
    let (project, findings) = Project::load(&folder).expect("the folder can be read");
    let told: Vec<_> = findings.iter().map(|finding| format!("{}: {}", project.place(finding.span()), finding.message)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    let notice = project.notices.first().expect("there is one notice");
    let met = parts(notice).iter().filter(|part| matches!(part, Part::ToDo(_))).count();
    assert_eq!(met, NOTICE.matches(": T").count());
}
