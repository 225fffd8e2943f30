### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Naar de inhoud
label-all-notices = Alle privacyverklaringen
label-languages = Talen
label-colophon = Deze pagina plaatst geen cookies, laadt niets van andere websites en voert geen scripts uit.

## Pages that are not notices

label-search = Zoeken
label-search-notices = Zoeken in alle privacyverklaringen
label-search-hint = Het zoeken gebeurt in uw browser. Wat u intypt, wordt nergens naartoe gestuurd.
label-search-found = Gevonden:
label-search-none = Er is niets gevonden. Probeer een ander woord, of minder woorden.
label-search-needs-script = Voor het zoeken is een script nodig, en deze browser voert geen scripts uit. Alle privacyverklaringen staan op de startpagina.
label-colophon-search = Deze pagina plaatst geen cookies en laadt niets van andere websites. Het zoeken gebeurt in uw browser.
label-not-found-title = Pagina niet gevonden
label-not-found-text = Op dit adres staat geen pagina. De pagina is misschien verplaatst of verwijderd.
label-moved-title = Deze pagina is verplaatst
label-moved-text = U vindt de pagina hier:

## A notice

label-draft = Concept.
label-draft-note = Deze privacyverklaring is niet van kracht. Er kan informatie ontbreken of onjuist zijn.
label-draft-mark = concept
label-withdrawn = Ingetrokken.
label-withdrawn-note = Deze privacyverklaring is niet meer van kracht.
label-withdrawn-mark = ingetrokken
label-summary = In één oogopslag
label-contents = Inhoud
label-full-notice = De volledige privacyverklaring
label-version = Versie
label-gap-not-stated = Niet vermeld:
label-gap-to-do = Nog te doen:

## Below a notice

label-downloads = Deze privacyverklaring downloaden
label-about-notice = Over deze privacyverklaring
label-controller = Verwerkingsverantwoordelijke
label-created = Opgesteld
label-updated = Bijgewerkt
label-effective = Van kracht vanaf
label-byline-effective = Van kracht vanaf
label-byline-updated = Bijgewerkt
label-review-by = Te herzien uiterlijk op
label-attachment = Deze privacyverklaring als gegevens voor andere programma’s, in JSON

## The front page

label-front-title = Privacyverklaringen
label-front-description = Privacyverklaringen en de talen waarin u ze kunt lezen.
label-front-introduction = Wat er met uw persoonsgegevens gebeurt, waarom, en welke rechten u hebt. Kies een privacyverklaring en een taal.
label-front-drafts = Een privacyverklaring die als concept is gemarkeerd, is niet van kracht. Er kan informatie ontbreken of onjuist zijn.
language-endonym = Nederlands

## Versions of a notice

label-versions = Alle versies
label-versions-title = Welke versie wanneer van kracht was
label-versions-introduction = Elke versie van deze privacyverklaring blijft beschikbaar op de plaats waar zij is gepubliceerd. Zoek de dag op waar het u om gaat: de versie die ernaast staat, was op die dag van kracht.
label-versions-period = Van kracht
label-version-applies = Nu van kracht
label-version-upcoming = Toekomstige versie
label-version-earlier = Eerdere versie
label-version-earlier-note = Dit is een eerdere versie. Deze is niet meer van kracht.
label-version-upcoming-note = Dit is een toekomstige versie. Deze is nog niet van kracht.
label-version-replaced-by = Vervangen door
label-version-today = De versie die vandaag van kracht is
label-version-previous = Vorige versie
label-version-permanent = Vast adres van deze versie
label-change-ahead = Deze privacyverklaring gaat veranderen.
label-change-ahead-link = Lees wat er verandert

## What changed between two versions

label-changes = Wat er is veranderd
label-changes-introduction = Wat er in de vorige versie stond en wat in deze versie daarvoor in de plaats komt.
label-changes-material = Belangrijke wijzigingen
label-changes-notable = Andere inhoudelijke wijzigingen
label-changes-editorial = Redactionele wijzigingen
label-changes-before = Oude tekst
label-changes-after = Nieuwe tekst
label-changes-not-before = Stond niet in de vorige versie
label-changes-no-longer = Staat niet meer in deze versie
label-changes-none = De tekst van de privacyverklaring is niet gewijzigd.
label-changes-first = Dit is de eerste versie.
label-changes-follow = De wijzigingen volgen in een feedlezer (Atom)
label-changes-feed = Wijzigingen in privacyverklaringen

## Texts for telling people of a change

label-told-subject = Onze privacyverklaring gaat veranderen
label-told-opening = Wij gaan onze privacyverklaring wijzigen. Lees wat er voor u verandert.
label-told-important = De belangrijkste wijzigingen:
label-told-read = De nieuwe versie en alle wijzigingen:
label-told-banner = Onze privacyverklaring gaat veranderen.

## The evidence report

report-title = Bewijsrapport
report-introduction = Hoe deze privacyverklaring ervoor staat op elk punt dat de Algemene verordening gegevensbescherming en de regels voor cookies en elektronische marketing eisen: het oordeel, de plaats waar het in elke taal staat, de bronregels waarop het berust en de controleregels die het bewaken.
report-judged = Beoordeeld per
report-program = Programma
report-version = Versie
report-no-version = niet vermeld
report-status = Status
report-controller = Verwerkingsverantwoordelijke
report-not-judged = De privacyverklaring is niet beoordeeld: zij kan pas worden gelezen als de onderstaande fouten zijn hersteld.
report-duties = Wat wordt geëist, en het oordeel
report-duty = Punt
report-verdict = Oordeel
report-rules = Bewaakt door
report-findings = Bevindingen
report-lines = Bron
report-told = Vermeld
report-not-told = niet vermeld
report-shown-by = Aangetoond door test
report-other-findings = Overige bevindingen
report-waivers = Aanvaarde afwijkingen
report-waived-until = tot
report-todos = Nog uit te zoeken
report-todo-owner = verantwoordelijk:
report-todo-by = uiterlijk
report-none = Geen.
report-law = Bepaling
report-law-table = Gebruikte rechtstabellen
report-law-records = Vermeldingen
report-law-unverified = waarvan niet geverifieerd
report-law-checked = Gecontroleerd
report-law-digest = SHA-256
report-verdict-met = Voldaan: niets gevonden
report-verdict-not-owed = Niet verplicht
report-verdict-fault = Niet voldaan
report-verdict-doubt = Twijfelachtig
report-verdict-waived = Afwijking aanvaard
report-verdict-to-do = Uit te zoeken
report-error = Fout
report-warning = Waarschuwing
report-advice = Advies
report-disclaimer = Dit rapport is door een programma gemaakt uit de bron van de privacyverklaring. Het is geen juridisch advies, en geen jurist heeft de toegepaste regels beoordeeld.
