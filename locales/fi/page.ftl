### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Siirry sisältöön
label-all-notices = Kaikki tietosuojaselosteet
label-languages = Kielet
label-colophon = Tämä sivu ei käytä evästeitä, ei lataa mitään muilta sivustoilta eikä suorita skriptejä.

## Pages that are not notices

label-search = Haku
label-search-notices = Hae kaikista tietosuojaselosteista
label-search-hint = Haku tehdään selaimessasi. Kirjoittamaasi ei lähetetä mihinkään.
label-search-found = Löytyi:
label-search-none = Mitään ei löytynyt. Kokeile toista sanaa tai käytä vähemmän sanoja.
label-search-needs-script = Hakuun tarvitaan skripti, jota tämä selain ei suorita. Kaikki tietosuojaselosteet on lueteltu etusivulla.
label-colophon-search = Tämä sivu ei käytä evästeitä eikä lataa mitään muilta sivustoilta. Haku tehdään selaimessasi.
label-not-found-title = Sivua ei löydy
label-not-found-text = Tässä osoitteessa ei ole sivua. Sivu on ehkä siirretty tai poistettu.
label-moved-title = Tämä sivu on siirretty
label-moved-text = Löydät sen täältä:

## A notice

label-draft = Luonnos.
label-draft-note = Tämä seloste ei ole voimassa. Siitä voi puuttua tietoja, ja siinä voi olla virheitä.
label-draft-mark = luonnos
label-withdrawn = Poistunut käytöstä.
label-withdrawn-note = Tämä seloste ei ole enää voimassa.
label-withdrawn-mark = poistunut käytöstä
label-summary = Lyhyesti
label-contents = Sisällys
label-full-notice = Koko tietosuojaseloste
label-version = Versio
label-gap-not-stated = Ei kerrottu:
label-gap-to-do = Kesken:

## Below a notice

label-downloads = Lataa tämä seloste
label-about-notice = Tietoja tästä selosteesta
label-controller = Rekisterinpitäjä
label-created = Laadittu
label-updated = Päivitetty
label-effective = Voimassa alkaen
label-byline-effective = Voimassa alkaen
label-byline-updated = Päivitetty
label-review-by = Tarkistetaan viimeistään
label-attachment = Tämä seloste muiden ohjelmien luettavana tietona, JSON-muodossa

## The front page

label-front-title = Tietosuojaselosteet
label-front-description = Tietosuojaselosteet ja kielet, joilla kutakin voi lukea.
label-front-introduction = Mitä henkilötiedoillasi tehdään, miksi, ja mitä oikeuksia sinulla on. Valitse seloste ja kieli.
label-front-drafts = Luonnokseksi merkitty seloste ei ole voimassa. Siitä voi puuttua tietoja, ja siinä voi olla virheitä.
language-endonym = suomi

## Versions of a notice

label-versions = Kaikki versiot
label-versions-title = Mikä versio oli voimassa milloinkin
label-versions-introduction = Selosteen jokainen versio pysyy osoitteessa, jossa se on julkaistu. Etsi päivä, josta haluat tietää: silloin oli voimassa sen kohdalla oleva versio.
label-versions-period = Voimassa
label-version-applies = Voimassa nyt
label-version-upcoming = Tulossa
label-version-earlier = Aiempi
label-version-earlier-note = Tämä on aiempi versio. Se ei ole enää voimassa.
label-version-upcoming-note = Tämä on tuleva versio. Se ei ole vielä voimassa.
label-version-replaced-by = Korvattu versiolla
label-version-today = Tänään voimassa oleva versio
label-version-previous = Edellinen versio
label-version-permanent = Tämän version pysyvä osoite
label-change-ahead = Tämä seloste muuttuu.
label-change-ahead-link = Lue, mikä muuttuu

## What changed between two versions

label-changes = Mikä muuttui
label-changes-introduction = Mitä edellinen versio kertoi ja mitä tämä versio kertoo sen sijaan.
label-changes-material = Tärkeät muutokset
label-changes-notable = Muut sisällön muutokset
label-changes-editorial = Sanamuodon muutokset
label-changes-before = Ennen
label-changes-after = Nyt
label-changes-not-before = Ei edellisessä versiossa
label-changes-no-longer = Ei enää tässä versiossa
label-changes-none = Selosteen teksti ei ole muuttunut.
label-changes-first = Tämä on ensimmäinen versio.
label-changes-follow = Seuraa muutoksia syötteenlukijalla (Atom)
label-changes-feed = Tietosuojaselosteiden muutokset

## Texts for telling people of a change

label-told-subject = Tietosuojaselosteemme muuttuu
label-told-opening = Muutamme tietosuojaselostettamme. Lue, mikä sinun kannaltasi muuttuu.
label-told-important = Tärkeimmät muutokset:
label-told-read = Uusi versio ja kaikki muutokset:
label-told-banner = Tietosuojaselosteemme muuttuu.

## The evidence report

report-title = Selvitys vaatimusten täyttymisestä
report-introduction = Miten tämä tietosuojaseloste täyttää kunkin kohdan, jota yleinen tietosuoja-asetus sekä evästeitä ja sähköistä markkinointia koskevat säännöt siltä edellyttävät: arvio, kohdan kertovat virkkeet kullakin kielellä, lähdetiedoston rivit, joihin ne perustuvat, ja sitä valvovat säännöt.
report-judged = Arvioitu päivän mukaan
report-program = Ohjelma
report-version = Versio
report-no-version = ei ilmoitettu
report-status = Tila
report-controller = Rekisterinpitäjä
report-not-judged = Selostetta ei ole arvioitu: sitä ei voi lukea, ennen kuin alla olevat virheet on korjattu.
report-duties = Vaatimukset ja arvio
report-duty = Kohta
report-verdict = Arvio
report-rules = Valvovat säännöt
report-findings = Havainnot
report-lines = Lähde
report-told = Kerrottu
report-not-told = ei kerrota
report-shown-by = Osoittava testi
report-other-findings = Muut havainnot
report-waivers = Hyväksytyt poikkeamat
report-waived-until = voimassa
report-todos = Vielä selvitettävää
report-todo-owner = vastuuhenkilö:
report-todo-by = viimeistään
report-none = Ei ole.
report-law = Säännös
report-law-table = Käytetyt säädöstaulukot
report-law-records = Tietueita
report-law-unverified = joista varmistamatta
report-law-checked = Tarkistettu
report-law-digest = SHA-256
report-verdict-met = Täyttyy: ei havaintoja
report-verdict-not-owed = Ei koske tätä selostetta
report-verdict-fault = Ei täyty
report-verdict-doubt = Epävarma
report-verdict-waived = Poikkeama hyväksytty
report-verdict-to-do = Selvitettävä
report-error = Virhe
report-warning = Varoitus
report-advice = Neuvo
report-disclaimer = Ohjelma on tuottanut tämän selvityksen selosteen lähdetiedostosta. Se ei ole oikeudellista neuvontaa, eikä juristi ole tarkastanut sen soveltamia sääntöjä.
