# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Address: Ön, third person; the controller speaks as „mi”. Citations: [GDPR 6. cikk (1) bekezdés a) pont] in square brackets; a whole article: (GDPR 15. cikk).
# A name, country, list or date never takes an article or a suffix: it stands after a colon or in brackets. A date ends in a full stop of its own
# („2026. május 25.”), so the messages that end in a date have none after it.
# The event stands before the length of time: „a szerződés megszűnésétől számított 2 év”; an event ends in -tól/-től.

### The whole

title-not-stated = Adatkezelési tájékoztató
description = { $title }: hogyan kezeljük a személyes adatokat, és milyen jogai vannak Önnek (adatkezelő: { $controller }).

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Felelős: { $owner }.
gap-by = Határidő: { $date }
gap-not-stated = { $duty }
not-translated = (nincs lefordítva; nyelv: { $language })
gap-none = Nincs ilyen.

### Headings

heading-scope = Erről a tájékoztatóról
heading-controller = Ki felel az Ön adataiért
heading-register = Mire használjuk az adatait
heading-purposes = Célok, jogalapok és tárolási idők
heading-processing = Mire használják az adatokat
heading-retention = Miért őrizzük meg eddig az adatokat, és mit őrzünk meg tovább
heading-grounds = Mi támasztja alá a jogalapokat
heading-data = Milyen adatokat kezelünk
heading-sources = Honnan származnak az adatok
heading-disclosures = Az adatok átadása
heading-provision = Meg kell adnia az adatokat?
heading-automated = Automatizált döntések és profilalkotás
heading-recipients = Ki kapja meg az adatait
heading-transfers = Adattovábbítás az Európai Gazdasági Térségen kívülre
heading-rights = Az Ön jogai
heading-objection = Az Ön tiltakozáshoz való joga
heading-children = Gyermekek
heading-requests = Hogyan gyakorolhatja a jogait
heading-complaint = Panasz a felügyeleti hatóságnál
heading-cookies = Sütik
heading-security = Hogyan védjük az adatait
heading-claims = Amit vállalunk
heading-notice = Dátumok és változások

### At a glance

summary-who = Adatkezelő
summary-why = Miért kezeljük az adatait
summary-why-register = { $register }: { $purposes }
summary-retention = Meddig őrizzük meg az adatait
summary-recipients = Ki kapja meg az adatait
summary-transfers = Adattovábbítás
summary-transfers-none = Az adatait nem továbbítjuk az Európai Gazdasági Térségen kívülre.
summary-transfers-some = Az adatait az Európai Gazdasági Térségen kívül is kezelik: { $countries }.
summary-rights = Az Ön jogai
summary-how = Hogyan ér el minket

### Who

controller-name = Adatkezelő
controller-also = { $name } („{ $short }”)
controller-number = { $country ->
    [HU] Cégjegyzékszám
    [FI] Finn vállalkozásazonosító (Y-tunnus)
   *[other] Nyilvántartási szám
}
controller-established-in = A székhely országa
controller-joint = Ez az adatkezelő velünk közösen határozza meg az adatkezelés céljait és eszközeit (közös adatkezelő):
controller-joint-rights = A jogait a közös adatkezelők mindegyikével szemben gyakorolhatja.
controller-representative = Képviselőnk az Európai Unióban:
representative-name = Képviselő
group-called = Ez a tájékoztató a cégcsoportunk ({ $name }) többi társaságára is vonatkozik. Minden társaság a mellette megnevezett adatkezelés tekintetében adatkezelő:
group-companies = Ez a tájékoztató a cégcsoportunk alábbi társaságaira is vonatkozik. Minden társaság a mellette megnevezett adatkezelés tekintetében adatkezelő:
group-number = { $country ->
    [HU] Cégjegyzékszám: { $number }
    [FI] Finn vállalkozásazonosító (Y-tunnus): { $number }
   *[other] Nyilvántartási szám: { $number }
}
officer = Adatvédelmi tisztviselőnk:
officer-none = Nem jelöltünk ki adatvédelmi tisztviselőt.
contact-person = Kapcsolat a személyes adataival kapcsolatos kérdésekben:
contact-title = Kapcsolat
contact-address = Cím
contact-address-postal = Postai cím
contact-address-visiting = Látogatási cím
contact-address-office = Iroda
contact-email = E-mail
contact-phone = Telefon
contact-form = Kapcsolatfelvételi űrlap
contact-website = Honlap
address-in-country = { $address }, { $country }
scope-countries = Ez a tájékoztató az alábbi országokban élőknek szól: { $countries }.
children-version = A tájékoztatónak van gyermekeknek szóló változata: { $address }
children-age = Ha szolgáltatásunk hozzájáruláson alapul, a gyermek az alábbi életkortól egyedül is megadhatja azt [GDPR 8. cikk (1) bekezdés]. Ennél fiatalabb gyermek helyett a hozzájárulást a szülői felügyeletet gyakorlónak kell megadnia vagy engedélyeznie.
children-age-in = { $country }: { $age }
children-age-own = Ha szolgáltatásunk hozzájáruláson alapul, a gyermek ettől az életkortól egyedül is megadhatja azt: { $age }. Ennél fiatalabb gyermek helyett a hozzájárulást a szülői felügyeletet gyakorlónak kell megadnia vagy engedélyeznie [GDPR 8. cikk (1) bekezdés].

### Registers

role-controller = Ennek a nyilvántartásnak mi vagyunk az adatkezelője.
role-joint-controller = Ennek a nyilvántartásnak másokkal együtt közös adatkezelői vagyunk.
role-processor = Ezeket az adatokat adatfeldolgozóként, ügyfeleink nevében és az ő utasításaik szerint kezeljük. Az adatkezelő az ügyfél, és ő tájékoztatja az érintetteket.
persons-of-register = Az alábbi személyek adatait kezeljük:
persons-also-former = { $who } (jelenlegi és korábbi)
persons-defined = { $who }: { $definition }
column-purpose = Cél
column-basis = Jogalap
column-data = Adatok
column-retention = Tárolási idő
column-recipients = Címzettek
caption-purposes = { $register }: mire használjuk az adatokat, milyen jogalapon, és meddig őrizzük meg őket
purposes-none = Itt semmilyen célból nem kezelünk személyes adatokat.
nobody = senki
ground-interest = Jogos érdekünk: { $what }
ground-interest-of-others = A jogos érdek: { $what }
ground-whose = Kinek az érdeke: { $what }
ground-balancing = Hogyan mérlegeltük az Ön érdekeivel szemben: { $what }
ground-law = Az adatkezelést előíró jogszabály: { $what }
ground-law-behind = Az adatkezelés alapjául szolgáló jogszabály: { $what }
ground-given-by = Hogyan adja meg a hozzájárulását: { $what }
ground-withdraw = Hogyan vonhatja vissza: { $what }
ground-free-choice = Miért utasíthatja el szabadon: { $what }
ground-consulted = Hogyan kértük ki a munkavállalók véleményét: { $what }
marketing-channels = Hogyan jutnak el Önhöz az üzeneteink: { $channels }
channel-email = e-mail
channel-sms = SMS
channel-app = üzenet az alkalmazásunkban
channel-phone = telefon
channel-post = postai levél
marketing-allowed-by-existing-customers = Nem kérjük a hozzájárulását, mert Ön az ügyfelünk, és az elérhetőségeit vásárláskor adta meg nekünk. Csak olyan saját termékeinkről vagy szolgáltatásainkról tájékoztatjuk, amelyek hasonlóak ahhoz, amit vásárolt. Ezt díjmentesen elutasíthatja, amikor megadja az adatait, és minden egyes üzenetben.
marketing-allowed-by-business-role = Nem kérjük a hozzájárulását, mert szervezete képviselőjeként írunk Önnek az ottani munkaköréhez tartozó ügyekben. Ezt bármikor díjmentesen elutasíthatja.
marketing-opt-out = Hogyan iratkozhat le: { $what }
further-from = Az adatokat eredetileg nem erre a célra gyűjtöttük. Erre a célra ettől a naptól használjuk őket: { $date }
further-told = Erről a célról ezen a napon tájékoztattuk Önt: { $date }
further-compatibility = Miért egyeztethető össze ez a cél azokkal, amelyekre az adatokat gyűjtöttük: { $what }
basis-consent = az Ön hozzájárulása [GDPR 6. cikk (1) bekezdés a) pont]
basis-contract = az Önnel kötött szerződés teljesítése vagy a szerződés megkötését megelőzően az Ön kérésére tett lépések [GDPR 6. cikk (1) bekezdés b) pont]
basis-legal-obligation = jogi kötelezettség teljesítése [GDPR 6. cikk (1) bekezdés c) pont]
basis-vital-interests = létfontosságú érdekek védelme [GDPR 6. cikk (1) bekezdés d) pont]
basis-public-task = közérdekű vagy közhatalmi jogosítvány gyakorlásának keretében végzett feladat [GDPR 6. cikk (1) bekezdés e) pont]
basis-legitimate-interests = jogos érdek [GDPR 6. cikk (1) bekezdés f) pont]
why-consent = Ön beleegyezett ebbe: { $basis }
why-contract = Ez szükséges ahhoz, hogy teljesítsük, amiben Önnel megállapodtunk, vagy amit Ön kért tőlünk: { $basis }
why-legal-obligation = Jogszabály kötelez rá minket: { $basis }
why-vital-interests = Valakinek az élete vagy az egészsége múlhat rajta: { $basis }
why-public-task = A közösség javára végzett feladatunkhoz tartozik: { $basis }
why-legitimate-interests = Megalapozott okunk van rá: { $basis }
special-condition-explicit-consent = A személyes adatok különleges kategóriáit az Ön kifejezett hozzájárulásával kezeljük [GDPR 9. cikk (2) bekezdés a) pont].
special-condition-employment = A személyes adatok különleges kategóriáit a foglalkoztatási és a szociális biztonsági jogból fakadó kötelezettségek és jogok érdekében kezeljük [GDPR 9. cikk (2) bekezdés b) pont].
special-condition-vital-interests = A személyes adatok különleges kategóriáit létfontosságú érdekek védelmében kezeljük [GDPR 9. cikk (2) bekezdés c) pont].
special-condition-association = A személyes adatok különleges kategóriáit egy politikai, világnézeti, vallási vagy szakszervezeti célú nonprofit szervezet tevékenysége keretében kezeljük [GDPR 9. cikk (2) bekezdés d) pont].
special-condition-made-public = A személyes adatok különleges kategóriáiba tartozó adatokat Ön kifejezetten nyilvánosságra hozta [GDPR 9. cikk (2) bekezdés e) pont].
special-condition-legal-claims = A személyes adatok különleges kategóriáit jogi igények előterjesztéséhez, érvényesítéséhez vagy védelméhez kezeljük [GDPR 9. cikk (2) bekezdés f) pont].
special-condition-public-interest = A személyes adatok különleges kategóriáit jelentős közérdek miatt, uniós vagy tagállami jog alapján kezeljük [GDPR 9. cikk (2) bekezdés g) pont].
special-condition-health-care = A személyes adatok különleges kategóriáit egészségügyi vagy szociális ellátás céljából, uniós vagy tagállami jog vagy egészségügyi szakemberrel kötött szerződés alapján kezeljük [GDPR 9. cikk (2) bekezdés h) pont].
special-condition-public-health = A személyes adatok különleges kategóriáit népegészségügyi okból, uniós vagy tagállami jog alapján kezeljük [GDPR 9. cikk (2) bekezdés i) pont].
special-condition-research = A személyes adatok különleges kategóriáit közérdekű archiválás, tudományos vagy történelmi kutatás vagy statisztika céljából, uniós vagy tagállami jog alapján kezeljük [GDPR 9. cikk (2) bekezdés j) pont].

### How long

retention-period-from = { $limit ->
    [maximum] { $event } számított legfeljebb { $period }
    [minimum] { $event } számított legalább { $period }
   *[exactly] { $event } számított { $period }
}
retention-period = { $limit ->
    [maximum] legfeljebb { $period }
    [minimum] legalább { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = a hozzájárulás visszavonásáig
retention-by-statute = ameddig a jogszabály előírja
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, legfeljebb { $period }
retention-reason = Indok: { $reason }
retention-exceptions = Kivételek: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, { $chapter }. fejezet { $section }. §
statute-section = { $kind ->
    [number] { $act }, { $section }. §
    [annex] { $act }, melléklet
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Itt nem kezelünk személyes adatokat.
in-case = { $what } ({ $when })
special-ethnic-origin = A személyes adatok különleges kategóriája: faji vagy etnikai származás (GDPR 9. cikk).
special-political-opinions = A személyes adatok különleges kategóriája: politikai vélemény (GDPR 9. cikk).
special-beliefs = A személyes adatok különleges kategóriája: vallási vagy világnézeti meggyőződés (GDPR 9. cikk).
special-trade-union = A személyes adatok különleges kategóriája: szakszervezeti tagság (GDPR 9. cikk).
special-genetic = A személyes adatok különleges kategóriája: genetikai adatok (GDPR 9. cikk).
special-biometric = A személyes adatok különleges kategóriája: személyek azonosítását célzó biometrikus adatok (GDPR 9. cikk).
special-health = A személyes adatok különleges kategóriája: egészségügyi adatok (GDPR 9. cikk).
special-sex-life = A személyes adatok különleges kategóriája: szexuális élet vagy szexuális irányultság (GDPR 9. cikk).
mark-criminal = Büntetőjogi felelősség megállapítására és bűncselekményekre vonatkozó adatok (GDPR 10. cikk).
mark-national-id = Nemzeti azonosító számot tartalmaz (GDPR 87. cikk).
mark-organisation = Szervezetek adatai. Csak akkor személyes adatok, ha egy személyről, például egy egyéni vállalkozóról árulnak el valamit.
mark-needed-for = Mire van rá szükségünk: { $what }
mark-access = Ki férhet hozzá: { $what }
source-data-subject = Ön maga
source-observed = szolgáltatásaink Ön általi használata
source-third-party = más fél
source-public = nyilvánosan hozzáférhető forrás
source-authority = hatóság
source-unnamed = más forrás
source-data = Ebből a forrásból származó adatok: { $data }
source-data-all = Ebből a forrásból származó adatok: a fent felsoroltak mindegyike
source-public-yes = Ez a forrás nyilvánosan hozzáférhető.
source-public-no = Ez a forrás nem nyilvánosan hozzáférhető.
exemption-known = Amit Ön már tud, arról nem tájékoztatjuk újra [GDPR 13. cikk (4) bekezdés és 14. cikk (5) bekezdés a) pont].
exemption-impossible = A más forrásból származó adatokról nem tájékoztatunk mindenkit külön-külön, mert ez lehetetlen lenne, aránytalanul nagy erőfeszítést igényelne, vagy meghiúsítaná az adatkezelés célját [GDPR 14. cikk (5) bekezdés b) pont].
exemption-law = A más forrásból származó adatokról nem tájékoztatunk mindenkit külön-külön, mert az adatok megszerzését vagy közlését jogszabály kifejezetten előírja [GDPR 14. cikk (5) bekezdés c) pont].
exemption-secrecy = A más forrásból származó adatokról nem tájékoztatunk mindenkit külön-külön, mert jogszabály kötelez minket a titokban tartásukra [GDPR 14. cikk (5) bekezdés d) pont].
exemption-reason = Indok: { $reason }
exemption-measures = Hogyan védjük ehelyett a jogait: { $measures }
source-permission = { $permission ->
    [objection] Tiltakozhat az ellen, hogy az adatokat innen szerezzük be; ekkor nem szerezzük be őket.
    [consent] Az adatokat innen csak az Ön hozzájárulásával szerezzük be.
   *[law] Az adatokat azért szerezzük be innen, mert jogszabály megengedi vagy előírja.
}

### Must the data be given

provision-law = Ezeket az adatokat jogszabály alapján meg kell adnia nekünk.
provision-contract = Ezeket az adatokat a velünk kötött szerződése alapján meg kell adnia nekünk.
provision-entering-contract = Ezekre az adatokra a szerződés megkötéséhez van szükségünk.
provision-nobody = Ezeket az adatokat nem kell megadnia nekünk.

### Automated decisions

automated-none = Nem hozunk Önről kizárólag automatizált adatkezelésen alapuló döntést, és nem alkotunk Önről profilt.
automated-profiling = Profilalkotást végzünk, amely önmagában semmiről sem dönt. { $what }
automated-profiling-beside-decisions = Profilalkotást végzünk. { $what }
automated-no-profiling = Nem alkotunk Önről profilt.
automated-no-decisions = Nem hozunk Önről kizárólag automatizált adatkezelésen alapuló döntést.
decision-what = A döntés
decision-ground = Mi alapján megengedett
decision-ground-contract = A döntés az Ön és az adatkezelő közötti szerződés megkötéséhez vagy teljesítéséhez szükséges [GDPR 22. cikk (2) bekezdés a) pont].
decision-ground-law = A döntést uniós vagy tagállami jog teszi lehetővé [GDPR 22. cikk (2) bekezdés b) pont].
decision-ground-explicit-consent = Ön kifejezetten hozzájárult [GDPR 22. cikk (2) bekezdés c) pont].
decision-logic = Hogyan születik
decision-consequences = Mit jelent Önnek
decision-safeguards = Hogyan kérheti a felülvizsgálatát
decision-ai = MI-rendszer
decision-ai-none = A döntésben nem vesz részt MI-rendszer.

### Recipients

column-recipient = Címzett
column-what-for = Mit tesz a címzett
column-role = Szerep
column-place = Hol
caption-recipients = A személyes adatok címzettjei
recipients-none = Az adatait senkinek nem adjuk át.
recipient-unnamed = Név szerint meg nem nevezett címzett
recipient-with-category = { $name } – { $category }
recipient-examples = Például: { $examples }
recipient-when = Csak ebben az esetben: { $when }
recipient-role-processor = adatfeldolgozó, a mi nevünkben és utasításaink szerint
recipient-role-controller = adatkezelő, saját felelősségére
recipient-role-joint-controller = velünk közös adatkezelő
recipient-role-authority = közhatalmi szerv
place-eea = az Európai Gazdasági Térségen belül
place-outside-eea = az Európai Gazdasági Térségen kívül
disclosure-to = Címzettek: { $recipients }
disclosure-permission = { $permission ->
    [objection] Tiltakozhat az átadás ellen; ekkor nem adjuk át az adatait.
    [consent] Az adatokat csak az Ön engedélyével adjuk át.
   *[law] Az adatokat csak akkor adjuk át, ha jogszabály előírja.
}
disclosure-aggregated = Ezekből az adatokból senki sem azonosítható, ezért nem személyes adatok.
disclosure-basis = Jogalap: { $basis }.

### Transfers

transfers-none = Az adatait nem továbbítjuk az Európai Gazdasági Térségen kívülre, és egyik címzettünk sem kezeli őket ott.
transfers-some = Az alábbi címzettek az Európai Gazdasági Térségen kívül kezelnek adatokat:
transfer-to = { $recipient } – { $country }
adequacy-whole = Az Európai Bizottság megállapította, hogy az adatok ott megfelelő védelemben részesülnek: { $decision } (GDPR 45. cikk).
adequacy-some = Az Európai Bizottság megállapította, hogy az adatok ott egyes címzetteknél, köztük ennél a címzettnél is megfelelő védelemben részesülnek: { $decision } (GDPR 45. cikk).
decision-number = { $form ->
    [union-first] (EU) { $number } végrehajtási határozat
    [union-last] { $number }/EU határozat
   *[community] { $number }/EK határozat
}
adequacy-framework = A címzett részt vesz a következő keretben: { $framework }. Az Európai Bizottság megállapította, hogy az adatok ebben a keretben megfelelő védelemben részesülnek: { $decision } (GDPR 45. cikk).
adequacy-none = Az Európai Bizottság nem hozott határozatot arról, hogy az adatok ott megfelelő védelemben részesülnek.
adequacy-only-certified = Az Európai Bizottságnak erre az országra vonatkozó megfelelőségi határozata csak a tanúsított szervezetekre terjed ki, és az adattovábbítás nem azon alapul.
adequacy-only-partly = Az Európai Bizottságnak erre az országra vonatkozó megfelelőségi határozata csak a címzettek egy részére terjed ki, és az adattovábbítás nem azon alapul.
ground-first = Elsődleges alap: { $ground }
ground-then = Ha ez az alap megszűnik: { $ground }
safeguard-adequacy = Az adattovábbítás az Európai Bizottság megfelelőségi határozatán alapul (GDPR 45. cikk).
safeguard-standard-contractual-clauses = Az adattovábbítást az Európai Bizottság által elfogadott általános szerződési feltételek (SCC) védik: (EU) 2021/914 végrehajtási határozat [GDPR 46. cikk (2) bekezdés c) pont].
safeguard-binding-corporate-rules = Az adattovábbítást felügyeleti hatóság által jóváhagyott, kötelező erejű vállalati szabályok védik [GDPR 46. cikk (2) bekezdés b) pont és 47. cikk].
safeguard-code-of-conduct = Az adattovábbítást jóváhagyott magatartási kódex és a címzett kötelező erejű és kikényszeríthető kötelezettségvállalása védi [GDPR 46. cikk (2) bekezdés e) pont].
safeguard-certification = Az adattovábbítást jóváhagyott tanúsítás és a címzett kötelező erejű és kikényszeríthető kötelezettségvállalása védi [GDPR 46. cikk (2) bekezdés f) pont].
safeguard-public-authority-instrument = Az adattovábbítást közhatalmi szervek közötti, jogilag kötelező erejű, kikényszeríthető jogi eszköz védi [GDPR 46. cikk (2) bekezdés a) pont].
safeguard-authorised-clauses = Az adattovábbítást felügyeleti hatóság által engedélyezett szerződéses rendelkezések védik [GDPR 46. cikk (3) bekezdés a) pont].
safeguard-explicit-consent = Az adattovábbítás az Ön kifejezett hozzájárulásán alapul, amelyet a kockázatokról szóló tájékoztatást követően adott [GDPR 49. cikk (1) bekezdés a) pont].
safeguard-contract = Az adattovábbítás az Önnel kötött szerződés teljesítéséhez vagy a szerződést megelőzően az Ön kérésére tett lépésekhez szükséges [GDPR 49. cikk (1) bekezdés b) pont].
safeguard-contract-in-interest = Az adattovábbítás az adatkezelő és más személy közötti, az Ön érdekét szolgáló szerződés megkötéséhez vagy teljesítéséhez szükséges [GDPR 49. cikk (1) bekezdés c) pont].
safeguard-public-interest = Az adattovábbítás fontos közérdekből szükséges [GDPR 49. cikk (1) bekezdés d) pont].
safeguard-legal-claims = Az adattovábbítás jogi igények előterjesztéséhez, érvényesítéséhez vagy védelméhez szükséges [GDPR 49. cikk (1) bekezdés e) pont].
safeguard-vital-interests = Az adattovábbítás létfontosságú érdekek védelme miatt szükséges [GDPR 49. cikk (1) bekezdés f) pont].
safeguard-public-register = Az adattovábbítás nyilvános nyilvántartásból történik [GDPR 49. cikk (1) bekezdés g) pont].
safeguard-compelling-interests = Az adattovábbítás nem ismétlődő, csak néhány személyre vonatkozik, és kényszerítő erejű jogos érdekünkben szükséges [GDPR 49. cikk (1) bekezdés második albekezdés].
safeguard-module-controller = A feltételek első modulja alkalmazandó: adatkezelőtől adatkezelőnek.
safeguard-module-processor = A feltételek második modulja alkalmazandó: adatkezelőtől adatfeldolgozónak.
safeguard-module-sub-processor = A feltételek harmadik modulja alkalmazandó: adatfeldolgozótól adatfeldolgozónak.
safeguard-module-processor-to-controller = A feltételek negyedik modulja alkalmazandó: adatfeldolgozótól adatkezelőnek.
safeguard-name = Pontosabban: { $name }.
safeguard-interest = A kényszerítő erejű érdekünk: { $interest }
safeguard-authority-told = A felügyeleti hatóságot ezen a napon tájékoztattuk az adattovábbításról: { $date }
safeguard-when = Mikor: { $when }
safeguard-checked = Az ellenőrzés napja: { $date }
safeguard-measures = Kiegészítő intézkedések: { $measures }.
safeguard-assessment = Az adattovábbítás értékelése: { $assessment }
safeguard-risks = Kockázatok: { $risks }
safeguard-copy = A garanciák másolatát itt kaphatja meg: { $ways }.

### Rights

rights-intro = Ezek az Ön jogai. Attól függnek, hogy mire és milyen jogalapon használjuk az adatait.
right-access = Hozzáférési jog (GDPR 15. cikk)
right-access-short = hozzáférés
right-access-text = Megkérdezheti tőlünk, hogy kezelünk-e Önről adatokat. Ha igen, megkapja az adatok másolatát és a hozzájuk tartozó tájékoztatást.
right-rectification = A helyesbítéshez való jog (GDPR 16. cikk)
right-rectification-short = helyesbítés
right-rectification-text = Kérheti, hogy a pontatlan adatokat helyesbítsük, a hiányosakat pedig egészítsük ki.
right-erasure = A törléshez való jog (GDPR 17. cikk)
right-erasure-short = törlés
right-erasure-text = Kérheti az adatai törlését, például ha már nincs rájuk szükségünk, ha visszavonja azt a hozzájárulást, amelyen a kezelésük alapul, vagy ha nincs jogunk kezelni őket.
right-erasure-limited = Nem törölhetjük azokat az adatokat, amelyek megőrzésére jogszabály kötelez, vagy amelyekre közérdekű feladathoz van szükségünk. Ez a korlátozás a következő adatkezelésre vonatkozik: { $purposes }.
right-restriction = Az adatkezelés korlátozásához való jog (GDPR 18. cikk)
right-restriction-short = az adatkezelés korlátozása
right-restriction-text = Kérheti, hogy az adatait csak tároljuk, és mást ne tegyünk velük, például amíg ellenőrizzük, hogy pontosak-e, vagy hogy megalapozott-e a tiltakozása.
right-portability = Az adathordozhatósághoz való jog (GDPR 20. cikk)
right-portability-short = adathordozhatóság
right-portability-text = Az Ön által megadott adatokat tagolt, széles körben használt, géppel olvasható formátumban megkaphatja, és kérheti, hogy továbbítsuk őket egy másik adatkezelőnek, ha ez technikailag megvalósítható. Ez a jog azokra az adatokra vonatkozik, amelyeket hozzájárulás vagy szerződés alapján, automatizált módon kezelnek.
right-portability-because = Ez a jog a következő adatkezelésre vonatkozik: { $purposes }.
right-objection-short = tiltakozás
right-withdrawal = A hozzájárulás visszavonásához való jog [GDPR 7. cikk (3) bekezdés]
right-withdrawal-short = a hozzájárulás visszavonása
right-withdrawal-text = A hozzájárulását bármikor visszavonhatja. A visszavonás nem érinti az azt megelőző adatkezelés jogszerűségét.
right-withdrawal-because = Ez a jog a következő adatkezelésre vonatkozik: { $purposes }.
right-automated-decisions = Az automatizált döntések emberi felülvizsgálatához való jog (GDPR 22. cikk)
right-automated-decisions-short = az automatizált döntések emberi felülvizsgálata
right-automated-decisions-text = Kérheti, hogy a kizárólag automatizált módon hozott döntést ember vizsgálja felül, kifejtheti az álláspontját, és kifogást nyújthat be a döntéssel szemben.
right-complaint-short = panasz a felügyeleti hatóságnál
objection-grounds = Önnek joga van ahhoz, hogy a saját helyzetével kapcsolatos okokból bármikor tiltakozzon adatai kezelése ellen. Ez a jog a következő adatkezelésre vonatkozik: { $purposes }. Ekkor az adatokat nem kezeljük tovább, kivéve, ha bizonyítani tudjuk, hogy az adatkezelést olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek az Ön érdekeivel, jogaival és szabadságaival szemben, vagy ha az adatokra jogi igények előterjesztéséhez, érvényesítéséhez vagy védelméhez van szükségünk [GDPR 21. cikk (1) bekezdés].
objection-research = Önnek joga van ahhoz, hogy a saját helyzetével kapcsolatos okokból tiltakozzon adatai tudományos vagy történelmi kutatási vagy statisztikai célú kezelése ellen. Ez a jog a következő adatkezelésre vonatkozik: { $purposes }. Ekkor az adatokat nem kezeljük tovább, kivéve, ha az adatkezelés közérdekű okból végzett feladat végrehajtásához szükséges [GDPR 21. cikk (6) bekezdés].
objection-marketing = Önnek joga van ahhoz, hogy bármikor, indokolás nélkül tiltakozzon a közvetlen üzletszerzés és az ahhoz kapcsolódó profilalkotás ellen. Ez a jog a következő adatkezelésre vonatkozik: { $purposes }. Ekkor az adatait többé nem használjuk közvetlen üzletszerzésre [GDPR 21. cikk (2) és (3) bekezdés].
requests-ways = Kérelmét az alábbi módokon nyújthatja be:
requests-to-controller = Kérelmét az adatkezelőnek nyújtsa be; az elérhetőségei fent szerepelnek.
requests-time = Indokolatlan késedelem nélkül, legkésőbb egy hónapon belül válaszolunk. Ha a kérelem összetett, vagy sok kérelem érkezik, a határidőt legfeljebb további két hónappal meghosszabbíthatjuk; erről és az okáról az első hónapon belül tájékoztatjuk.
requests-time-stated = Indokolatlan késedelem nélkül válaszolunk; a válaszadás határideje legfeljebb { $period }. Ha a kérelem összetett, vagy sok kérelem érkezik, a határidőt legfeljebb további két hónappal meghosszabbíthatjuk; erről és az okáról a kérelmétől számított egy hónapon belül tájékoztatjuk.
requests-free = A jogai gyakorlása díjmentes. Csak akkor számíthatunk fel észszerű díjat vagy tagadhatjuk meg a kérelem teljesítését, ha a kérelem egyértelműen megalapozatlan vagy túlzó [GDPR 12. cikk (5) bekezdés].
requests-once-a-year = Évente egy kérelmet díjmentesen megválaszolunk.
requests-identity-on-doubt = Ha megalapozott kétségeink vannak a kérelmező kilétével kapcsolatban, további információkat kérünk a személyazonossága megerősítéséhez.
requests-identity-always = Kérjük, hogy erősítse meg a személyazonosságát.
requests-identity-email = Kérelmét olyan e-mail-címről küldje, amely alapján azonosítani tudjuk.
requests-form-any = A kérelem nincs alakhoz kötve.
requests-form-written = Kérelmét írásban küldje el.
requests-form-signed = Kérelmét írásban, aláírva küldje el.
requests-refusal = Ha megtagadjuk a kérelme teljesítését, ennek okáról egy hónapon belül tájékoztatjuk. Ekkor panaszt nyújthat be a felügyeleti hatóságnál, vagy bírósághoz fordulhat.
requests-recipients-told = Ha az adatait helyesbítjük vagy töröljük, vagy a kezelésüket korlátozzuk, erről mindenkit tájékoztatunk, akivel az adatokat közöltük, kivéve, ha ez lehetetlennek bizonyul, vagy aránytalanul nagy erőfeszítést igényel. Kérésére megmondjuk, kik ezek a címzettek (GDPR 19. cikk).
complaint-right = Önnek joga van ahhoz, hogy panaszt tegyen egy felügyeleti hatóságnál, ha megítélése szerint adatai kezelése sérti az általános adatvédelmi rendeletet. Ezt a szokásos tartózkodási helye, a munkahelye vagy a feltételezett jogsértés helye szerinti tagállamban teheti meg (GDPR 77. cikk).
complaint-authority = A székhelyünk szerinti felügyeleti hatóság:
complaint-authority-abroad = Az a felügyeleti hatóság az Európai Unióban, amelyhez elsőként fordulhat:
authority-name = Felügyeleti hatóság
authority-complaint = Hogyan tehet panaszt

### Cookies

cookies-none = Honlapunk nem tárol sütiket az Ön eszközén, és nem használ hasonló megoldást sem.
cookies-choice = A nem szükséges sütiket csak az Ön hozzájárulásával használjuk. Ugyanolyan könnyen elutasíthatja őket, mint ahogyan elfogadhatja, és a választását bármikor megváltoztathatja.
cookies-choice-settings = A nem szükséges sütiket csak az Ön hozzájárulásával használjuk. A beállításokban elutasíthatja őket, és a választását bármikor megváltoztathatja.
cookies-choice-unstated = A nem szükséges sütiket csak az Ön hozzájárulásával használjuk. A választását bármikor megváltoztathatja.
cookies-choice-keeps = Ennyi ideig jegyezzük meg a választását, mielőtt újra megkérdeznénk: { $period }.
cookies-tool = Itt választhat: { $tool }.
cookies-settings = Sütibeállítások: { $settings }
cookies-data = A sütikkel az alábbi adatokat gyűjtjük:
cookies-services = Az Ön eszközén adatokat tároló vagy onnan adatokat kiolvasó szolgáltatások:
cookies-own = Saját honlapunk
cookies-provider = Szolgáltató: { $provider }
cookies-provider-controller = maga az adatkezelő
cookies-purpose = Cél: { $purposes }
cookies-basis-consent = Csak az Ön hozzájárulásával használjuk.
cookies-basis-necessary = Az Ön által kért szolgáltatáshoz szükséges, ezért nem kell hozzá hozzájárulás.
cookies-basis-legitimate-interests = Jogos érdek alapján használjuk.
cookies-basis-none = Anélkül használjuk, hogy a hozzájárulását kérnénk.
cookies-starts-after-consent = A hozzájárulása előtt semmit nem tárol és nem olvas ki.
cookies-starts-at-once = Az oldal megnyitásakor azonnal elindul.
cookies-access = Hozzáférés a tárolt adatokhoz: { $access }
cookies-access-none = Senki más nem olvashatja ki a tárolt adatokat.
cookies-tracking = Ez a szolgáltatás több honlapon át követheti Önt, vagy profilt alkothat Önről.
cookies-links = További tudnivalók a sütikről:
cookies-law = A sütikre és a hasonló megoldásokra ez is vonatkozik: { $law }.
cookies-authority = A betartását felügyelő hatóság: { $authority }.
caption-cookies = Sütik és hasonló tárolási megoldások
column-cookie = Név
column-service = Szolgáltatás
column-keeps = Tárolási idő
column-party = Ki helyezi el
keeps-session = a böngésző bezárásáig
keeps-persistent = amíg Ön nem törli
party-first = ez a honlap
party-third = más honlap
technology-cookie = süti
technology-local-storage = a böngésző helyi tárolója
technology-pixel = pixel, amely az oldal megnyitásakor adatokat küld
technology-fingerprint = az eszköz felismerése a jellemzői alapján
technology-sdk = más cég kódja az alkalmazásban

### Security and promises

measures-general = Így védjük az adatait:
measures-electronic = Elektronikus formában tárolt adatok:
measures-manual = Papíron tárolt adatok:
measures-staff = Az adatokkal dolgozó személyek:
measures-certificates = Tanúsítványok:
claim-never-sold = Az adatait nem adjuk el.
claim-no-transfers = Az adatait nem továbbítjuk az Európai Gazdasági Térségen kívülre.
claim-not-disclosed = Az adatait nem adjuk át másoknak.
claim-own-use-only = Az adatait csak saját magunk használjuk.
claim-not-identifiable = Az adatok alapján Ön nem azonosítható.
claim-no-profiling = Nem alkotunk Önről profilt.
claim-marketing-only-with-consent = Reklámot csak azoknak küldünk, akik ehhez hozzájárultak.
claim-never-combined = Az adatait nem kapcsoljuk össze Önről szóló más adatokkal.
claim-only-from-the-person = Az adatait csak Öntől kapjuk.

### Dates

notice-status = Állapot
status-draft = Tervezet
status-in-force = Hatályos
status-withdrawn = Visszavonva
notice-effective = Hatálybalépés
notice-updated = Legutóbbi frissítés
notice-created = Első változat kelte
notice-review-by = Következő felülvizsgálat határideje
notice-version = Verzió
notice-published-at = Közzététel helye
notice-original = Eredeti nyelv
notice-further-purpose = Ha az adatait a fentiektől eltérő célra szeretnénk használni, erről előzetesen tájékoztatjuk.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } másodperc
   *[other] { $amount } másodperc
}
period-minute = { $amount ->
    [one] { $amount } perc
   *[other] { $amount } perc
}
period-hour = { $amount ->
    [one] { $amount } óra
   *[other] { $amount } óra
}
period-day = { $amount ->
    [one] { $amount } nap
   *[other] { $amount } nap
}
period-week = { $amount ->
    [one] { $amount } hét
   *[other] { $amount } hét
}
period-month = { $amount ->
    [one] { $amount } hónap
   *[other] { $amount } hónap
}
period-year = { $amount ->
    [one] { $amount } év
   *[other] { $amount } év
}

### Short notices, for the place where data is collected

short-heading-form = Mit teszünk az űrlapon megadott adatokkal
short-heading-newsletter = Mit teszünk az adataival, ha feliratkozik a hírlevélre
short-heading-camera = Kamerás megfigyelés
