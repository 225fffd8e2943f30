### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Prijeđi na sadržaj
label-all-notices = Sve obavijesti o privatnosti
label-languages = Jezici
label-colophon = Ova stranica ne postavlja kolačiće, ne učitava ništa s drugih stranica i ne pokreće skripte.

## Pages that are not notices

label-search = Pretraživanje
label-search-notices = Pretražite sve obavijesti o privatnosti
label-search-hint = Pretraživanje se odvija u vašem pregledniku. Ono što upišete nikamo se ne šalje.
label-search-found = Pronađeno:
label-search-none = Ništa nije pronađeno. Pokušajte s drugom riječju ili s manje riječi.
label-search-needs-script = Za pretraživanje je potrebna skripta, a ovaj preglednik skripte ne pokreće. Sve su obavijesti o privatnosti navedene na početnoj stranici.
label-colophon-search = Ova stranica ne postavlja kolačiće i ne učitava ništa s drugih stranica. Pretraživanje se odvija u vašem pregledniku.
label-not-found-title = Stranica nije pronađena
label-not-found-text = Na ovoj adresi nema stranice. Možda je premještena ili uklonjena.
label-moved-title = Ova je stranica premještena
label-moved-text = Pronaći ćete je ovdje:

## A notice

label-draft = Nacrt.
label-draft-note = Ova obavijest nije na snazi. Može biti nepotpuna ili netočna.
label-draft-mark = nacrt
label-withdrawn = Povučena.
label-withdrawn-note = Ova obavijest više nije na snazi.
label-withdrawn-mark = povučena
label-summary = Ukratko
label-contents = Sadržaj
label-full-notice = Cjelovita obavijest o privatnosti
label-version = Verzija
label-gap-not-stated = Nije navedeno:
label-gap-to-do = Treba učiniti:

## Below a notice

label-downloads = Preuzmite ovu obavijest
label-about-notice = O ovoj obavijesti
label-controller = Voditelj obrade
label-created = Izrađeno
label-updated = Ažurirano
label-effective = Na snazi od
label-byline-effective = Na snazi od
label-byline-updated = Ažurirano
label-review-by = Provjeriti do
label-attachment = Ova obavijest kao podaci za druge programe, u formatu JSON

## The front page

label-front-title = Obavijesti o privatnosti
label-front-description = Obavijesti o privatnosti i jezici na kojima se svaka može pročitati.
label-front-introduction = Što se čini s vašim osobnim podacima, zašto i koja prava imate. Odaberite obavijest i jezik.
label-front-drafts = Obavijest označena kao nacrt nije na snazi. Može biti nepotpuna ili netočna.
language-endonym = hrvatski

## Versions of a notice

label-versions = Sve verzije
label-versions-title = Koja je verzija kada bila na snazi
label-versions-introduction = Svaka verzija ove obavijesti ostaje ondje gdje je objavljena. Pronađite dan koji vas zanima: na snazi je toga dana bila verzija navedena pokraj njega.
label-versions-period = Na snazi
label-version-applies = Sada na snazi
label-version-upcoming = Buduća
label-version-earlier = Ranija
label-version-earlier-note = Ovo je ranija verzija. Više nije na snazi.
label-version-upcoming-note = Ovo je buduća verzija. Još nije na snazi.
label-version-replaced-by = Zamijenila ju je
label-version-today = Verzija koja je danas na snazi
label-version-previous = Prethodna verzija
label-version-permanent = Trajna adresa ove verzije
label-change-ahead = Ova će se obavijest promijeniti.
label-change-ahead-link = Pročitajte što će se promijeniti

## What changed between two versions

label-changes = Što se promijenilo
label-changes-introduction = Što je pisalo u prethodnoj verziji i što umjesto toga piše u ovoj.
label-changes-material = Važne promjene
label-changes-notable = Ostale promjene sadržaja
label-changes-editorial = Promjene u formulaciji
label-changes-before = Prije
label-changes-after = Sada
label-changes-not-before = Toga nije bilo u prethodnoj verziji
label-changes-no-longer = Toga više nema u ovoj verziji
label-changes-none = Tekst obavijesti nije se promijenio.
label-changes-first = Ovo je prva verzija.
label-changes-follow = Pratite promjene u čitaču web-kanala (Atom)
label-changes-feed = Promjene u obavijestima o privatnosti

## Texts for telling people of a change

label-told-subject = Naša će se obavijest o privatnosti promijeniti
label-told-opening = Promijenit ćemo svoju obavijest o privatnosti. Pročitajte što se za vas mijenja.
label-told-important = Najvažnije promjene:
label-told-read = Nova verzija i sve promjene:
label-told-banner = Naša će se obavijest o privatnosti promijeniti.

## The evidence report

report-title = Izvješće s dokazima
report-introduction = Kako ova obavijest o privatnosti stoji u odnosu na svaku točku koju od nje traže Opća uredba o zaštiti podataka te pravila o kolačićima i elektroničkom marketingu: ocjena, tekst koji to govori na svakom jeziku, redci izvornika na kojima se temelji i pravila koja to prate.
report-judged = Ocijenjeno prema stanju na dan
report-program = Program
report-version = Verzija
report-no-version = nije navedena
report-status = Status
report-controller = Voditelj obrade
report-not-judged = Obavijest nije ocijenjena: ne može se pročitati dok se ne isprave pogreške navedene u nastavku.
report-duties = Što se traži i kako je ocijenjeno
report-duty = Točka
report-verdict = Ocjena
report-rules = Prate pravila
report-findings = Nalazi
report-lines = Izvornik
report-told = Navedeno
report-not-told = nije navedeno
report-shown-by = Dokazano testom
report-other-findings = Ostali nalazi
report-waivers = Prihvaćena odstupanja
report-waived-until = do
report-todos = Još treba utvrditi
report-todo-owner = odgovorna osoba:
report-todo-by = do
report-none = Nema.
report-law = Odredba
report-law-table = Upotrijebljene tablice propisa
report-law-records = Zapisi
report-law-unverified = od toga neprovjereno
report-law-checked = Provjereno
report-law-digest = SHA-256
report-verdict-met = Ispunjeno: nije pronađeno ništa
report-verdict-not-owed = Ne traži se
report-verdict-fault = Nije ispunjeno
report-verdict-doubt = Dvojbeno
report-verdict-waived = Prihvaćeno odstupanje
report-verdict-to-do = Treba utvrditi
report-error = Pogreška
report-warning = Upozorenje
report-advice = Savjet
report-disclaimer = Ovo izvješće izrađuje program na temelju izvornika obavijesti. Nije pravni savjet, a pravila koja primjenjuje nije pregledao pravnik.
