### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Otse sisu juurde
label-all-notices = Kõik andmekaitsetingimused
label-languages = Keeled
label-colophon = See leht ei salvesta küpsiseid, ei laadi midagi teistelt saitidelt ega käivita skripte.

## Pages that are not notices

label-search = Otsing
label-search-notices = Otsing kõigist andmekaitsetingimustest
label-search-hint = Otsing toimub teie brauseris. Seda, mida te kirjutate, ei saadeta kuhugi.
label-search-found = Leitud:
label-search-none = Midagi ei leitud. Proovige mõnda muud sõna või kasutage vähem sõnu.
label-search-needs-script = Otsing vajab skripti, mida see brauser ei käivita. Kõik andmekaitsetingimused on loetletud avalehel.
label-colophon-search = See leht ei salvesta küpsiseid ega laadi midagi teistelt saitidelt. Otsing toimub teie brauseris.
label-not-found-title = Lehte ei leitud
label-not-found-text = Sellel aadressil lehte ei ole. Leht võib olla teisaldatud või eemaldatud.
label-moved-title = See leht on teisaldatud
label-moved-text = Leiate selle siit:

## A notice

label-draft = Kavand.
label-draft-note = Need tingimused ei kehti. Need võivad olla puudulikud või valed.
label-draft-mark = kavand
label-withdrawn = Kehtetu.
label-withdrawn-note = Need tingimused enam ei kehti.
label-withdrawn-mark = kehtetu
label-summary = Lühidalt
label-contents = Sisukord
label-full-notice = Andmekaitsetingimused tervikuna
label-version = Versioon
label-gap-not-stated = Märkimata:
label-gap-to-do = Teha:

## Below a notice

label-downloads = Laadige need tingimused alla
label-about-notice = Nende tingimuste kohta
label-controller = Vastutav töötleja
label-created = Koostatud
label-updated = Ajakohastatud
label-effective = Kehtivuse algus
label-byline-effective = Kehtivuse algus:
label-byline-updated = Ajakohastatud:
label-review-by = Läbivaatamise tähtaeg
label-attachment = Need tingimused andmetena teiste programmide jaoks, JSON-vormingus

## The front page

label-front-title = Andmekaitsetingimused
label-front-description = Andmekaitsetingimused ja keeled, milles neid lugeda saab.
label-front-introduction = Mida teie isikuandmetega tehakse, miks ja millised õigused teil on. Valige tingimused ja keel.
label-front-drafts = Kavandiks märgitud tingimused ei kehti. Need võivad olla puudulikud või valed.
language-endonym = eesti

## Versions of a notice

label-versions = Kõik versioonid
label-versions-title = Milline versioon millal kehtis
label-versions-introduction = Nende tingimuste iga versioon jääb kättesaadavaks aadressil, kus see avaldati. Leidke päev, mis teid huvitab: siis kehtis selle kõrval olev versioon.
label-versions-period = Kehtivusaeg
label-version-applies = Kehtib praegu
label-version-upcoming = Tulevane
label-version-earlier = Varasem
label-version-earlier-note = See on varasem versioon. See enam ei kehti.
label-version-upcoming-note = See on tulevane versioon. See veel ei kehti.
label-version-replaced-by = Asendav versioon
label-version-today = Täna kehtiv versioon
label-version-previous = Eelmine versioon
label-version-permanent = Selle versiooni püsiaadress
label-change-ahead = Need tingimused muutuvad.
label-change-ahead-link = Lugege, mis muutub

## What changed between two versions

label-changes = Mis on muutunud
label-changes-introduction = Mis oli kirjas eelmises versioonis ja mis on selle asemel kirjas siin.
label-changes-material = Olulised muudatused
label-changes-notable = Muud sisulised muudatused
label-changes-editorial = Sõnastuse muudatused
label-changes-before = Varem
label-changes-after = Nüüd
label-changes-not-before = Eelmises versioonis ei olnud
label-changes-no-longer = Selles versioonis enam ei ole
label-changes-none = Tingimuste tekst ei ole muutunud.
label-changes-first = See on esimene versioon.
label-changes-follow = Jälgige muudatusi uudisvoo lugejas (Atom)
label-changes-feed = Andmekaitsetingimuste muudatused

## Texts for telling people of a change

label-told-subject = Meie andmekaitsetingimused muutuvad
label-told-opening = Muudame oma andmekaitsetingimusi. Palun lugege, mis teie jaoks muutub.
label-told-important = Kõige olulisemad muudatused:
label-told-read = Uus versioon ja kõik muudatused:
label-told-banner = Meie andmekaitsetingimused muutuvad.

## The evidence report

report-title = Tõendusaruanne
report-introduction = Kuidas need andmekaitsetingimused vastavad igale nõudele, mille esitavad isikuandmete kaitse üldmäärus ning küpsiste ja elektroonilise turunduse normid: hinnang, mis seda igas keeles väljendab, lähteteksti read, millele see tugineb, ja reeglid, mis seda jälgivad.
report-judged = Hinnatud seisuga
report-program = Programm
report-version = Versioon
report-no-version = märkimata
report-status = Olek
report-controller = Vastutav töötleja
report-not-judged = Tingimusi ei hinnatud: neid ei saa lugeda enne, kui allpool nimetatud vead on parandatud.
report-duties = Mida nõutakse, ja hinnang
report-duty = Nõue
report-verdict = Hinnang
report-rules = Jälgivad reeglid
report-findings = Leiud
report-lines = Lähtetekst
report-told = Öeldud
report-not-told = ütlemata
report-shown-by = Kinnitatud testiga
report-other-findings = Muud leiud
report-waivers = Loobutud
report-waived-until = kuni
report-todos = Veel välja selgitada
report-todo-owner = vastutaja:
report-todo-by = tähtaeg
report-none = Puudub.
report-law = Säte
report-law-table = Kasutatud õigusaktide tabelid
report-law-records = Kirjeid
report-law-unverified = neist kontrollimata
report-law-checked = Kontrollitud
report-law-digest = SHA-256
report-verdict-met = Täidetud: midagi ei leitud
report-verdict-not-owed = Ei kohaldu
report-verdict-fault = Täitmata
report-verdict-doubt = Kaheldav
report-verdict-waived = Loobutud
report-verdict-to-do = Välja selgitada
report-error = Viga
report-warning = Hoiatus
report-advice = Soovitus
report-disclaimer = Selle aruande on koostanud programm tingimuste lähteteksti põhjal. See ei ole õigusnõu ja ükski jurist ei ole programmi kohaldatavaid reegleid läbi vaadanud.
