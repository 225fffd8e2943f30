//! In which of the four states each fact is that Art. 13 and 14 ask for, so that the published data tells "none" from "not stated".

use std::collections::BTreeMap;

use crate::notice::Notice;

/// The state of each fact, by its path: `not-stated`, `none`, `to-do` or `stated`.
pub fn states(notice: &Notice) -> BTreeMap<String, &'static str> {
    let mut states = BTreeMap::new();
    let of_notice = [
        ("controller", notice.controller.state()),
        ("representative", notice.representative.state()),
        ("data-protection-officer", notice.data_protection_officer.state()),
        ("recipients", notice.recipients.state()),
        ("transfers", notice.transfers.state()),
        ("rights", notice.rights.state()),
        ("security", notice.security.state()),
        ("cookies", notice.cookies.state()),
        ("registers", notice.registers.state()),
    ];
    states.extend(of_notice.map(|(path, state)| (path.to_owned(), state)));
    for (id, _, register) in notice.registers() {
        let of_register = [
            ("people", register.people.state()),
            ("data", register.data.state()),
            ("purposes", register.purposes.state()),
            ("sources", register.sources.state()),
            ("recipients", register.recipients.state()),
            ("retention", register.retention.state()),
            ("provision", register.provision.state()),
            ("automated-decisions", register.automated_decisions.state()),
        ];
        states.extend(of_register.map(|(key, state)| (format!("registers.{id}.{key}"), state)));
    }
    states
}
