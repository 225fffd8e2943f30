//! `_headers`: what browsers are told with every file, by the hosts that read it, such as Netlify and Cloudflare Pages.
//!
//! What a page may do is said twice, because not every host reads this file: each page holds its own policy, in `templates/page.html`. Browsers
//! obey both. Hosts give a file the headers of all rules that fit it, so there is one rule; it allows what the search needs, which is a script of
//! the site's own, and every other page forbids that for itself.

use super::front;
use crate::project::Project;

/// What a page may load, run and send: by the Content Security Policy, Level 3. The icon is empty, and stands in the page itself as data.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; \
                          base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What browsers can do and a notice never needs. Those that a browser does not know it passes over.
const FEATURES: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The file, for every address of the site.
pub(super) fn text(project: &Project) -> String {
    let root = front::root_path(project);
    let features: Vec<_> = FEATURES.iter().map(|feature| format!("{feature}=()")).collect();
    let mut headers = vec![
        ("Content-Security-Policy", POLICY.to_owned()),
        ("Permissions-Policy", features.join(", ")),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        // Nobody shall read a notice that is no longer in force, so browsers ask each time whether what they have is still right.
        ("Cache-Control", "no-cache".to_owned()),
    ];
    // This binds the whole host, which a site that lies in a folder of it shares with others.
    let is_whole_host = root == "/" && project.config.base_url.said().is_some_and(|base| base.0.starts_with("https://"));
    if is_whole_host {
        headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
    }
    let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{root}*\n{lines}")
}
