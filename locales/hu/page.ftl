### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Ugrás a tartalomra
label-all-notices = Minden adatkezelési tájékoztató
label-languages = Nyelvek
label-colophon = Ez az oldal nem helyez el sütiket, semmit nem tölt be más honlapokról, és nem futtat szkripteket.

## Pages that are not notices

label-search = Keresés
label-search-notices = Keresés az összes adatkezelési tájékoztatóban
label-search-hint = A keresés az Ön böngészőjében fut. Amit beír, azt sehová nem küldjük el.
label-search-found = Találatok száma:
label-search-none = Nincs találat. Próbálkozzon másik szóval vagy kevesebb szóval.
label-search-needs-script = A kereséshez szkript szükséges, ez a böngésző azonban nem futtat szkripteket. A kezdőlapon minden adatkezelési tájékoztató megtalálható.
label-colophon-search = Ez az oldal nem helyez el sütiket, és semmit nem tölt be más honlapokról. A keresés az Ön böngészőjében fut.
label-not-found-title = Az oldal nem található
label-not-found-text = Ezen a címen nincs oldal. Lehet, hogy áthelyezték vagy eltávolították.
label-moved-title = Ez az oldal új címre került
label-moved-text = Itt találja:

## A notice

label-draft = Tervezet.
label-draft-note = Ez a tájékoztató nem hatályos. Hiányozhatnak belőle adatok, vagy lehet benne hiba.
label-draft-mark = tervezet
label-withdrawn = Visszavonva.
label-withdrawn-note = Ez a tájékoztató már nem hatályos.
label-withdrawn-mark = visszavonva
label-summary = Röviden
label-contents = Tartalom
label-full-notice = A teljes adatkezelési tájékoztató
label-version = Verzió
label-gap-not-stated = Nincs megadva:
label-gap-to-do = Teendő:

## Below a notice

label-downloads = A tájékoztató letöltése
label-about-notice = Erről a tájékoztatóról
label-controller = Adatkezelő
label-created = Készült
label-updated = Frissítve
label-effective = Hatálybalépés
label-byline-effective = Hatálybalépés:
label-byline-updated = Frissítve:
label-review-by = Felülvizsgálat határideje
label-attachment = Ez a tájékoztató más programok számára olvasható adatként, JSON formátumban

## The front page

label-front-title = Adatkezelési tájékoztatók
label-front-description = Adatkezelési tájékoztatók, és azok a nyelvek, amelyeken olvashatók.
label-front-introduction = Mi történik a személyes adataival, miért, és milyen jogai vannak. Válasszon tájékoztatót és nyelvet.
label-front-drafts = A tervezetként megjelölt tájékoztató nem hatályos. Hiányozhatnak belőle adatok, vagy lehet benne hiba.
language-endonym = magyar

## Versions of a notice

label-versions = Minden verzió
label-versions-title = Mikor melyik verzió volt hatályos
label-versions-introduction = A tájékoztató minden verziója elérhető marad azon a címen, ahol közzétettük. Keresse meg azt a napot, amelyre kíváncsi: aznap a mellette feltüntetett verzió volt hatályos.
label-versions-period = Időbeli hatály
label-version-applies = Jelenleg hatályos
label-version-upcoming = Jövőbeli
label-version-earlier = Korábbi
label-version-earlier-note = Ez egy korábbi verzió. Már nem hatályos.
label-version-upcoming-note = Ez egy jövőbeli verzió. Még nem hatályos.
label-version-replaced-by = Felváltotta
label-version-today = A ma hatályos verzió
label-version-previous = Előző verzió
label-version-permanent = Ennek a verziónak az állandó címe
label-change-ahead = Ez a tájékoztató változni fog.
label-change-ahead-link = Olvassa el, mi fog változni

## What changed between two versions

label-changes = Mi változott
label-changes-introduction = Mi állt az előző verzióban, és mi áll helyette ebben.
label-changes-material = Fontos változások
label-changes-notable = Egyéb tartalmi változások
label-changes-editorial = Megfogalmazásbeli változások
label-changes-before = Korábban
label-changes-after = Most
label-changes-not-before = Az előző verzióban nem szerepelt
label-changes-no-longer = Ebben a verzióban már nem szerepel
label-changes-none = A tájékoztató szövege nem változott.
label-changes-first = Ez az első verzió.
label-changes-follow = A változások követése hírolvasóban (Atom)
label-changes-feed = Az adatkezelési tájékoztatók változásai

## Texts for telling people of a change

label-told-subject = Változik az adatkezelési tájékoztatónk
label-told-opening = Módosítani fogjuk az adatkezelési tájékoztatónkat. Kérjük, olvassa el, mi változik az Ön számára.
label-told-important = A legfontosabb változások:
label-told-read = Az új verzió és az összes változás:
label-told-banner = Változik az adatkezelési tájékoztatónk.

## The evidence report

report-title = Megfelelési jelentés
report-introduction = Hogyan áll ez az adatkezelési tájékoztató az általános adatvédelmi rendelet, valamint a sütikre és az elektronikus reklámra vonatkozó szabályok minden egyes követelményével: az értékelés, az a hely, ahol a tájékoztató az egyes nyelveken szól róla, a forrásfájl sorai, amelyeken alapul, és a szabályok, amelyek ellenőrzik.
report-judged = Az értékelés időpontja
report-program = Program
report-version = Verzió
report-no-version = nincs megadva
report-status = Állapot
report-controller = Adatkezelő
report-not-judged = A tájékoztatót nem értékeltük: az alábbi hibák kijavításáig nem olvasható be.
report-duties = A követelmények és az értékelés
report-duty = Követelmény
report-verdict = Értékelés
report-rules = Ellenőrző szabályok
report-findings = Megállapítások
report-lines = Forrás
report-told = Közölve
report-not-told = nincs közölve
report-shown-by = Teszttel igazolva
report-other-findings = Egyéb megállapítások
report-waivers = Elfogadott eltérések
report-waived-until = eddig:
report-todos = Még tisztázandó
report-todo-owner = felelős:
report-todo-by = határidő:
report-none = Nincs.
report-law = Rendelkezés
report-law-table = Felhasznált jogszabálytáblák
report-law-records = Tételek
report-law-unverified = ebből nem ellenőrzött
report-law-checked = Ellenőrizve
report-law-digest = SHA-256
report-verdict-met = Teljesül: nincs megállapítás
report-verdict-not-owed = Nem kötelező
report-verdict-fault = Nem teljesül
report-verdict-doubt = Kétséges
report-verdict-waived = Elfogadott eltérés
report-verdict-to-do = Tisztázandó
report-error = Hiba
report-warning = Figyelmeztetés
report-advice = Tanács
report-disclaimer = Ezt a jelentést egy program készítette a tájékoztató forrásfájljából. Nem minősül jogi tanácsadásnak, és az alkalmazott szabályokat jogász nem vizsgálta felül.
