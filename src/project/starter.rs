//! What `init` writes: a project that reads without a mistake, builds as a draft, and says what is still to do.

/// Each file by its path in the project.
pub const FILES: &[(&str, &str)] = &[
    ("notices/controller.yaml", include_str!("starter/controller.yaml")),
    ("notices/customers.yaml", include_str!("starter/customers.yaml")),
    ("site/site.yaml", include_str!("starter/site.yaml")),
];
