//! The faces that a PDF is set in: ours, and after them those of the project.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::error::Error;

/// Source Sans 3: the one open family we found with every letter of the Union's languages and every mark of our templates.
/// Its licence reserves its name, so the files are shipped as they were published.
const FACES: [&[u8]; 4] = [
    include_bytes!("../../../site/fonts/SourceSans3_400Regular.ttf"),
    include_bytes!("../../../site/fonts/SourceSans3_400Regular_Italic.ttf"),
    include_bytes!("../../../site/fonts/SourceSans3_700Bold.ttf"),
    include_bytes!("../../../site/fonts/SourceSans3_700Bold_Italic.ttf"),
];

/// Our faces are costly to open and never change.
static OURS: LazyLock<Fonts> = LazyLock::new(|| Fonts::of(FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect()));

/// Faces, and what the typesetter wants to know to choose among them.
#[derive(Clone)]
pub struct Fonts {
    pub(super) faces: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
}

impl Fonts {
    /// The faces that come with seloste.
    pub fn ours() -> Fonts {
        OURS.clone()
    }

    /// Ours, and after them those in a project's files, by path below `templates/`.
    ///
    /// # Errors
    ///
    /// [`Error::Font`] for the first file that holds no face.
    pub fn with_own(files: &BTreeMap<String, Vec<u8>>) -> Result<Fonts, Error> {
        let mut faces = OURS.faces.clone();
        for (name, bytes) in files {
            let before = faces.len();
            faces.extend(Font::iter(Bytes::new(bytes.clone())));
            if faces.len() == before {
                return Err(Error::Font { name: name.clone() });
            }
        }
        Ok(Fonts::of(faces))
    }

    fn of(faces: Vec<Font>) -> Fonts {
        Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }

    /// Whether there are others than ours.
    pub(super) fn has_own(&self) -> bool {
        self.faces.len() > OURS.faces.len()
    }

    /// Whether a character can stand anywhere: each of our faces draws it, or one of the project's, which is then used in its place.
    pub(super) fn draws(&self, character: char) -> bool {
        let has = |face: &Font| face.info().coverage.contains(character.into());
        let (ours, own) = self.faces.split_at(OURS.faces.len());
        ours.iter().all(has) || own.iter().any(has)
    }

    /// The names by which a template can ask for them.
    pub(super) fn families(&self) -> String {
        self.book.families().map(|(family, _)| family).collect::<Vec<_>>().join(", ")
    }
}

/// Whether a character can stand in a PDF as itself; others are printed as their codes.
pub fn can_draw(character: char) -> bool {
    OURS.draws(character)
}
