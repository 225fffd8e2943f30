# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Lithuanian, for the next translator. Form of address: “jūs”, lower case, throughout; no participles that agree with the reader (the simple past and the neuter instead).
# Citations: “BDAR 6 straipsnio 1 dalies a punktas” in brackets, in the nominative. Finnish and Swedish sections are “straipsnis”, chapters “skyrius”.
# Names, countries and lists are never inflected: they stand after a colon, in brackets, or as the subject. A date (“2026 m. gegužės 25 d.”) is the same in the nominative, genitive and accusative; it ends with a dot, so it never stands last before a full stop.
# A period is in the nominative (1 mėnuo, 2 mėnesiai, 10 mėnesių); it can follow “ne daugiau kaip”, “ne mažiau kaip” or a colon, but not “per” (accusative). Events begin with “nuo”.

### The whole

title-not-stated = Privatumo politika
description = { $title }: kaip { $controller } tvarko asmens duomenis ir kokios yra jūsų teisės.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Atsako: { $owner }.
gap-by = Iki { $date } turi būti atlikta.
gap-not-stated = { $duty }
not-translated = (neišversta; kalba: { $language })
gap-none = Tokio nėra.

### Headings

heading-scope = Apie šią privatumo politiką
heading-controller = Kas atsako už jūsų duomenis
heading-register = Kokiais tikslais naudojame jūsų duomenis
heading-purposes = Tikslai, teisiniai pagrindai ir saugojimo laikotarpiai
heading-processing = Kokiais tikslais tvarkomi duomenys
heading-retention = Kodėl duomenis saugome tiek laiko ir ką saugome ilgiau
heading-grounds = Kuo remiasi teisiniai pagrindai
heading-data = Kokius duomenis tvarkome
heading-sources = Iš kur gauti duomenys
heading-disclosures = Duomenų atskleidimas
heading-provision = Ar privalote pateikti duomenis?
heading-automated = Automatizuoti sprendimai ir profiliavimas
heading-recipients = Kas gauna jūsų duomenis
heading-transfers = Perdavimas už Europos ekonominės erdvės ribų
heading-rights = Jūsų teisės
heading-objection = Jūsų teisė nesutikti
heading-children = Vaikai
heading-requests = Kaip pasinaudoti savo teisėmis
heading-complaint = Skundas priežiūros institucijai
heading-cookies = Slapukai
heading-security = Kaip apsaugome jūsų duomenis
heading-claims = Ką pažadame
heading-notice = Datos ir pakeitimai

### At a glance

summary-who = Duomenų valdytojas
summary-why = Kodėl tvarkome jūsų duomenis
summary-why-register = { $register }: { $purposes }
summary-retention = Kiek laiko saugome jūsų duomenis
summary-recipients = Kas gauna jūsų duomenis
summary-transfers = Perdavimas
summary-transfers-none = Jūsų duomenys neperduodami už Europos ekonominės erdvės ribų.
summary-transfers-some = Jūsų duomenys tvarkomi ir už Europos ekonominės erdvės ribų: { $countries }.
summary-rights = Jūsų teisės
summary-how = Kaip su mumis susisiekti

### Who

controller-name = Duomenų valdytojas
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [FI] Y-tunnus (Suomijos įmonės kodas)
    [LT] Juridinio asmens kodas
   *[other] Registracijos numeris
}
controller-established-in = Įsisteigimo valstybė
controller-joint = Šis duomenų valdytojas kartu su mumis nustato duomenų tvarkymo tikslus ir priemones (bendras duomenų valdytojas):
controller-joint-rights = Savo teisėmis galite pasinaudoti kiekvieno bendro duomenų valdytojo atžvilgiu.
controller-representative = Mūsų atstovas Europos Sąjungoje:
representative-name = Atstovas
group-called = Ši politika taikoma ir kitoms mūsų grupės ({ $name }) įmonėms. Kiekviena įmonė yra to duomenų tvarkymo, kuris nurodytas prie jos, duomenų valdytoja:
group-companies = Ši politika taikoma ir šioms mūsų grupės įmonėms. Kiekviena įmonė yra to duomenų tvarkymo, kuris nurodytas prie jos, duomenų valdytoja:
group-number = { $country ->
    [FI] Y-tunnus (Suomijos įmonės kodas) { $number }
    [LT] Juridinio asmens kodas { $number }
   *[other] Registracijos numeris { $number }
}
officer = Mūsų duomenų apsaugos pareigūnas:
officer-none = Duomenų apsaugos pareigūno nesame paskyrę.
contact-person = Kontaktai klausimams apie jūsų asmens duomenis:
contact-title = Kontaktai
contact-address = Adresas
contact-address-postal = Pašto adresas
contact-address-visiting = Lankytojų adresas
contact-address-office = Biuras
contact-email = El. paštas
contact-phone = Telefonas
contact-form = Kontaktų forma
contact-website = Interneto svetainė
address-in-country = { $address }, { $country }
scope-countries = Ši politika skirta žmonėms šiose valstybėse: { $countries }.
children-version = Yra vaikams parašyta šios politikos versija: { $address }
children-age = Kai mūsų paslaugos grindžiamos sutikimu, vaikas turi teisę jį duoti savarankiškai nuo šio amžiaus (BDAR 8 straipsnio 1 dalis). Už jaunesnį vaiką sutikimą turi duoti arba jį patvirtinti vienas iš tėvų arba globėjas.
children-age-in = { $country }: { $age }
children-age-own = Kai mūsų paslaugos grindžiamos sutikimu, vaikas turi teisę jį duoti savarankiškai nuo šio amžiaus: { $age }. Už jaunesnį vaiką sutikimą turi duoti arba jį patvirtinti vienas iš tėvų arba globėjas (BDAR 8 straipsnio 1 dalis).

### Registers

role-controller = Esame šio registro duomenų valdytojas.
role-joint-controller = Esame šio registro bendri duomenų valdytojai.
role-processor = Šiuos duomenis tvarkome kaip duomenų tvarkytojas, savo klientų vardu ir pagal jų nurodymus. Duomenų valdytojas yra klientas: jis informuoja asmenis, kurių duomenys tvarkomi.
persons-of-register = Tvarkome šių žmonių duomenis:
persons-also-former = { $who }, esami ir buvę
persons-defined = { $who }: { $definition }
column-purpose = Tikslas
column-basis = Teisinis pagrindas
column-data = Duomenys
column-retention = Saugojimo laikotarpis
column-recipients = Gavėjai
caption-purposes = { $register }: kokiais tikslais ir kokiu pagrindu naudojame duomenis ir kiek laiko juos saugome
purposes-none = Tikslo tvarkyti asmens duomenis čia neturime.
nobody = niekas
ground-interest = Mūsų teisėtas interesas: { $what }
ground-interest-of-others = Teisėtas interesas: { $what }
ground-whose = Kieno tai interesas: { $what }
ground-balancing = Kaip šį interesą palyginome su jūsų interesais: { $what }
ground-law = Teisės aktas, kuris to reikalauja: { $what }
ground-law-behind = Teisės aktas, kuriuo tai grindžiama: { $what }
ground-given-by = Kaip duodamas jūsų sutikimas: { $what }
ground-withdraw = Kaip jį atšaukti: { $what }
ground-free-choice = Kodėl galite laisvai atsisakyti: { $what }
ground-consulted = Kaip konsultuotasi su darbuotojais: { $what }
marketing-channels = Kaip mūsų žinutės jus pasiekia: { $channels }
channel-email = el. paštas
channel-sms = SMS žinutė
channel-app = žinutės mūsų programėlėje
channel-phone = telefonas
channel-post = paštas
marketing-allowed-by-existing-customers = Jūsų sutikimo neprašome, nes esate mūsų klientas ir savo kontaktinius duomenis mums pateikėte, kai iš mūsų pirkote. Informuojame tik apie savo prekes ar paslaugas, panašias į tas, kurias pirkote. Atsisakyti galite nemokamai ir tada, kai pateikiate savo duomenis, ir kiekvienoje žinutėje.
marketing-allowed-by-business-role = Jūsų sutikimo neprašome, nes rašome jums kaip jūsų organizacijos atstovui klausimais, susijusiais su jūsų pareigomis joje. Atsisakyti galite nemokamai bet kuriuo metu.
marketing-opt-out = Kaip atsisakyti: { $what }
further-from = Iš pradžių duomenų šiuo tikslu nerinkome. Nuo { $date } juos naudojame šiuo tikslu.
further-told = Apie šį tikslą { $date } jus informavome.
further-compatibility = Kodėl šis tikslas dera su tikslais, kuriais rinkome duomenis: { $what }
basis-consent = jūsų sutikimas (BDAR 6 straipsnio 1 dalies a punktas)
basis-contract = su jumis sudarytos sutarties vykdymas arba veiksmai jūsų prašymu prieš ją sudarant (BDAR 6 straipsnio 1 dalies b punktas)
basis-legal-obligation = teisinės prievolės vykdymas (BDAR 6 straipsnio 1 dalies c punktas)
basis-vital-interests = gyvybinių interesų apsauga (BDAR 6 straipsnio 1 dalies d punktas)
basis-public-task = užduotis, vykdoma viešojo intereso labui arba vykdant viešosios valdžios funkcijas (BDAR 6 straipsnio 1 dalies e punktas)
basis-legitimate-interests = teisėti interesai (BDAR 6 straipsnio 1 dalies f punktas)
why-consent = Jūs su tuo sutikote: { $basis }
why-contract = Mums to reikia, kad padarytume tai, dėl ko su jumis susitarėme arba ko mūsų prašėte: { $basis }
why-legal-obligation = Mus tai daryti įpareigoja teisės aktai: { $basis }
why-vital-interests = Nuo to gali priklausyti kieno nors gyvybė ar sveikata: { $basis }
why-public-task = Tai dalis užduoties, kurią atliekame visuomenės labui: { $basis }
why-legitimate-interests = Turime tam pagrįstą priežastį: { $basis }
special-condition-explicit-consent = Specialių kategorijų duomenys tvarkomi gavus jūsų aiškų sutikimą (BDAR 9 straipsnio 2 dalies a punktas).
special-condition-employment = Specialių kategorijų duomenys tvarkomi siekiant įvykdyti prievoles ir naudotis teisėmis darbo ir socialinės apsaugos teisės srityje (BDAR 9 straipsnio 2 dalies b punktas).
special-condition-vital-interests = Specialių kategorijų duomenys tvarkomi siekiant apsaugoti gyvybinius interesus (BDAR 9 straipsnio 2 dalies c punktas).
special-condition-association = Specialių kategorijų duomenis, vykdydama savo veiklą, tvarko pelno nesiekianti organizacija, turinti politinių, filosofinių, religinių ar profesinių sąjungų tikslų (BDAR 9 straipsnio 2 dalies d punktas).
special-condition-made-public = Tai specialių kategorijų duomenys, kuriuos akivaizdžiai paskelbėte viešai (BDAR 9 straipsnio 2 dalies e punktas).
special-condition-legal-claims = Specialių kategorijų duomenys tvarkomi siekiant pareikšti, vykdyti ar apginti teisinius reikalavimus (BDAR 9 straipsnio 2 dalies f punktas).
special-condition-public-interest = Specialių kategorijų duomenys tvarkomi dėl svarbaus viešojo intereso priežasčių, remiantis Sąjungos arba valstybės narės teise (BDAR 9 straipsnio 2 dalies g punktas).
special-condition-health-care = Specialių kategorijų duomenys tvarkomi sveikatos priežiūros ar socialinės rūpybos tikslais, remiantis Sąjungos arba valstybės narės teise arba pagal sutartį su sveikatos priežiūros specialistu (BDAR 9 straipsnio 2 dalies h punktas).
special-condition-public-health = Specialių kategorijų duomenys tvarkomi dėl visuomenės sveikatos priežasčių, remiantis Sąjungos arba valstybės narės teise (BDAR 9 straipsnio 2 dalies i punktas).
special-condition-research = Specialių kategorijų duomenys tvarkomi archyvavimo viešojo intereso labui, mokslinių ar istorinių tyrimų arba statistikos tikslais, remiantis Sąjungos arba valstybės narės teise (BDAR 9 straipsnio 2 dalies j punktas).

### How long

retention-period-from = { $limit ->
    [maximum] ne daugiau kaip { $period } { $event }
    [minimum] ne mažiau kaip { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] ne daugiau kaip { $period }
    [minimum] ne mažiau kaip { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = kol atšauksite sutikimą
retention-by-statute = tiek, kiek reikalauja teisės aktai
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, bet ne daugiau kaip { $period }
retention-reason = Priežastis: { $reason }
retention-exceptions = Išimtys: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, { $chapter } skyrius, { $section } straipsnis
statute-section = { $kind ->
    [number] { $act }, { $section } straipsnis
    [annex] { $act }, priedas
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Čia asmens duomenų netvarkome.
in-case = { $what } ({ $when })
special-ethnic-origin = Specialios kategorijos duomenys: rasinė ar etninė kilmė (BDAR 9 straipsnis).
special-political-opinions = Specialios kategorijos duomenys: politinės pažiūros (BDAR 9 straipsnis).
special-beliefs = Specialios kategorijos duomenys: religiniai ar filosofiniai įsitikinimai (BDAR 9 straipsnis).
special-trade-union = Specialios kategorijos duomenys: narystė profesinėje sąjungoje (BDAR 9 straipsnis).
special-genetic = Specialios kategorijos duomenys: genetiniai duomenys (BDAR 9 straipsnis).
special-biometric = Specialios kategorijos duomenys: biometriniai duomenys asmens tapatybei nustatyti (BDAR 9 straipsnis).
special-health = Specialios kategorijos duomenys: sveikatos duomenys (BDAR 9 straipsnis).
special-sex-life = Specialios kategorijos duomenys: lytinis gyvenimas ar lytinė orientacija (BDAR 9 straipsnis).
mark-criminal = Duomenys apie apkaltinamuosius nuosprendžius ir nusikalstamas veikas (BDAR 10 straipsnis).
mark-national-id = Tarp jų yra nacionalinis asmens identifikavimo numeris (BDAR 87 straipsnis).
mark-organisation = Duomenys apie organizacijas. Asmens duomenys jie yra tik tada, kai ką nors pasako apie žmogų, pavyzdžiui, individualią veiklą vykdantį asmenį.
mark-needed-for = Kam mums jų reikia: { $what }
mark-access = Kas turi teisę su jais dirbti: { $what }
source-data-subject = jūs
source-observed = tai, kaip naudojatės mūsų paslaugomis
source-third-party = kitas asmuo
source-public = viešai prieinamas šaltinis
source-authority = institucija
source-unnamed = kitas šaltinis
source-data = Iš šio šaltinio gauti duomenys: { $data }
source-data-all = Iš šio šaltinio gauti duomenys: visi pirmiau nurodyti
source-public-yes = Šis šaltinis yra viešai prieinamas.
source-public-no = Šis šaltinis nėra viešai prieinamas.
exemption-known = Nesakome jums dar kartą to, ką jau žinote (BDAR 13 straipsnio 4 dalis ir 14 straipsnio 5 dalies a punktas).
exemption-impossible = Apie duomenis iš kitų šaltinių atskirai kiekvieno neinformuojame, nes tai būtų neįmanoma, pareikalautų neproporcingų pastangų arba sukliudytų pasiekti tvarkymo tikslą (BDAR 14 straipsnio 5 dalies b punktas).
exemption-law = Apie duomenis iš kitų šaltinių atskirai kiekvieno neinformuojame, nes jų gavimas ar atskleidimas aiškiai nustatytas teisės akte (BDAR 14 straipsnio 5 dalies c punktas).
exemption-secrecy = Apie duomenis iš kitų šaltinių atskirai kiekvieno neinformuojame, nes teisės aktai įpareigoja mus juos laikyti paslaptyje (BDAR 14 straipsnio 5 dalies d punktas).
exemption-reason = Priežastis: { $reason }
exemption-measures = Kaip vietoj to apsaugome jūsų teises: { $measures }
source-permission = { $permission ->
    [objection] Galite nesutikti, kad duomenis gautume iš šio šaltinio, tada jų iš ten negauname.
    [consent] Duomenis iš šio šaltinio gauname tik su jūsų sutikimu.
   *[law] Duomenis iš šio šaltinio gauname, nes teisės aktai tai leidžia arba to reikalauja.
}

### Must the data be given

provision-law = Pateikti mums šiuos duomenis privalote pagal teisės aktus.
provision-contract = Pateikti mums šiuos duomenis privalote pagal su mumis sudarytą sutartį.
provision-entering-contract = Šių duomenų mums reikia, kad sudarytume sutartį.
provision-nobody = Pateikti mums šių duomenų neprivalote.

### Automated decisions

automated-none = Nepriimame dėl jūsų sprendimų, grindžiamų vien automatizuotu duomenų tvarkymu, ir jūsų neprofiliuojame.
automated-profiling = Naudojame profiliavimą, kuris pats nieko nesprendžia. { $what }
automated-profiling-beside-decisions = Naudojame profiliavimą. { $what }
automated-no-profiling = Jūsų neprofiliuojame.
automated-no-decisions = Nepriimame dėl jūsų sprendimų, grindžiamų vien automatizuotu duomenų tvarkymu.
decision-what = Sprendimas
decision-ground = Kokiu pagrindu jis leidžiamas
decision-ground-contract = Jis būtinas siekiant sudaryti arba vykdyti jūsų ir mūsų sutartį (BDAR 22 straipsnio 2 dalies a punktas).
decision-ground-law = Jį leidžia Sąjungos arba valstybės narės teisė (BDAR 22 straipsnio 2 dalies b punktas).
decision-ground-explicit-consent = Davėte aiškų sutikimą (BDAR 22 straipsnio 2 dalies c punktas).
decision-logic = Kaip jis priimamas
decision-consequences = Ką jis reiškia jums
decision-safeguards = Kaip pasiekti, kad jis būtų peržiūrėtas
decision-ai = Dirbtinio intelekto sistema
decision-ai-none = Priimant sprendimą dirbtinio intelekto sistema nedalyvauja.

### Recipients

column-recipient = Gavėjas
column-what-for = Ką gavėjas daro
column-role = Vaidmuo
column-place = Kur
caption-recipients = Asmens duomenų gavėjai
recipients-none = Jūsų duomenų niekam neatskleidžiame.
recipient-unnamed = Neįvardytas gavėjas
recipient-with-category = { $name } – { $category }
recipient-examples = Pavyzdžiui: { $examples }
recipient-when = Tik šiuo atveju: { $when }
recipient-role-processor = duomenų tvarkytojas, mūsų vardu ir pagal mūsų nurodymus
recipient-role-controller = duomenų valdytojas, savo atsakomybe
recipient-role-joint-controller = bendras duomenų valdytojas kartu su mumis
recipient-role-authority = valdžios institucija
place-eea = Europos ekonominėje erdvėje
place-outside-eea = už Europos ekonominės erdvės ribų
disclosure-to = Gavėjai: { $recipients }
disclosure-permission = { $permission ->
    [objection] Galite nesutikti, kad duomenys būtų atskleidžiami, tada jūsų duomenų neatskleidžiame.
    [consent] Duomenis atskleidžiame tik gavę jūsų leidimą.
   *[law] Duomenis atskleidžiame tik tada, kai to reikalauja teisės aktai.
}
disclosure-aggregated = Iš šių duomenų neįmanoma nustatyti nė vieno žmogaus tapatybės, todėl tai nėra asmens duomenys.
disclosure-basis = Teisinis pagrindas: { $basis }.

### Transfers

transfers-none = Jūsų duomenų neperduodame už Europos ekonominės erdvės ribų, ir nė vienas mūsų gavėjas jų ten netvarko.
transfers-some = Šie gavėjai tvarko duomenis už Europos ekonominės erdvės ribų:
transfer-to = { $recipient } – { $country }
adequacy-whole = Europos Komisija nusprendė, kad duomenys ten tinkamai apsaugoti: sprendimas { $decision } (BDAR 45 straipsnis).
adequacy-some = Europos Komisija nusprendė, kad duomenys tinkamai apsaugoti pas kai kuriuos toje valstybėje esančius gavėjus, o šis gavėjas yra vienas iš jų: sprendimas { $decision } (BDAR 45 straipsnis).
decision-number = { $form ->
    [union-first] (ES) { $number }
    [union-last] { $number }/ES
   *[community] { $number }/EB
}
adequacy-framework = Gavėjas dalyvauja šioje sistemoje: { $framework }. Europos Komisija nusprendė, kad joje duomenys tinkamai apsaugoti: sprendimas { $decision } (BDAR 45 straipsnis).
adequacy-none = Europos Komisija nėra priėmusi sprendimo, kad duomenys ten tinkamai apsaugoti.
adequacy-only-certified = Europos Komisijos sprendimas dėl tinkamumo, priimtas dėl šios valstybės, taikomas tik sertifikuotoms organizacijoms, ir perdavimas juo negrindžiamas.
adequacy-only-partly = Europos Komisijos sprendimas dėl tinkamumo, priimtas dėl šios valstybės, taikomas tik daliai gavėjų, ir perdavimas juo negrindžiamas.
ground-first = Pirmasis pagrindas: { $ground }
ground-then = Jei šis pagrindas nustoja galioti: { $ground }
safeguard-adequacy = Perdavimas grindžiamas Europos Komisijos sprendimu dėl tinkamumo (BDAR 45 straipsnis).
safeguard-standard-contractual-clauses = Perdavimą saugo Europos Komisijos priimtos standartinės sutarčių sąlygos: sprendimas (ES) 2021/914 (BDAR 46 straipsnio 2 dalies c punktas).
safeguard-binding-corporate-rules = Perdavimą saugo įmonei privalomos taisyklės, kurias patvirtino priežiūros institucija (BDAR 46 straipsnio 2 dalies b punktas ir 47 straipsnis).
safeguard-code-of-conduct = Perdavimą saugo patvirtintas elgesio kodeksas kartu su privalomais ir vykdytinais gavėjo įsipareigojimais (BDAR 46 straipsnio 2 dalies e punktas).
safeguard-certification = Perdavimą saugo patvirtintas sertifikavimo mechanizmas kartu su privalomais ir vykdytinais gavėjo įsipareigojimais (BDAR 46 straipsnio 2 dalies f punktas).
safeguard-public-authority-instrument = Perdavimą saugo teisiškai privalomas ir vykdytinas valdžios institucijų tarpusavio dokumentas (BDAR 46 straipsnio 2 dalies a punktas).
safeguard-authorised-clauses = Perdavimą saugo sutarčių sąlygos, kurias leido taikyti priežiūros institucija (BDAR 46 straipsnio 3 dalies a punktas).
safeguard-explicit-consent = Perdavimas grindžiamas jūsų aiškiu sutikimu, kurį davėte po to, kai sužinojote apie perdavimo riziką (BDAR 49 straipsnio 1 dalies a punktas).
safeguard-contract = Perdavimas būtinas su jumis sudarytai sutarčiai vykdyti arba veiksmams, kurių prašėte prieš ją sudarant, atlikti (BDAR 49 straipsnio 1 dalies b punktas).
safeguard-contract-in-interest = Perdavimas būtinas, kad būtų sudaryta arba įvykdyta jūsų interesais sudaroma sutartis su kitu asmeniu (BDAR 49 straipsnio 1 dalies c punktas).
safeguard-public-interest = Perdavimas būtinas dėl svarbių viešojo intereso priežasčių (BDAR 49 straipsnio 1 dalies d punktas).
safeguard-legal-claims = Perdavimas būtinas siekiant pareikšti, vykdyti ar apginti teisinius reikalavimus (BDAR 49 straipsnio 1 dalies e punktas).
safeguard-vital-interests = Perdavimas būtinas siekiant apsaugoti gyvybinius interesus (BDAR 49 straipsnio 1 dalies f punktas).
safeguard-public-register = Duomenys perduodami iš viešo registro (BDAR 49 straipsnio 1 dalies g punktas).
safeguard-compelling-interests = Perdavimas nesikartoja, susijęs tik su nedideliu žmonių skaičiumi ir būtinas dėl mūsų įtikinamų teisėtų interesų (BDAR 49 straipsnio 1 dalies antra pastraipa).
safeguard-module-controller = Taikomas pirmasis sąlygų modulis: iš duomenų valdytojo duomenų valdytojui.
safeguard-module-processor = Taikomas antrasis sąlygų modulis: iš duomenų valdytojo duomenų tvarkytojui.
safeguard-module-sub-processor = Taikomas trečiasis sąlygų modulis: iš duomenų tvarkytojo duomenų tvarkytojui.
safeguard-module-processor-to-controller = Taikomas ketvirtasis sąlygų modulis: iš duomenų tvarkytojo duomenų valdytojui.
safeguard-name = Tiksliau: { $name }.
safeguard-interest = Įtikinamas mūsų interesas: { $interest }
safeguard-authority-told = Apie perdavimą { $date } pranešta priežiūros institucijai.
safeguard-when = Kada: { $when }
safeguard-checked = { $date } patikrinta.
safeguard-measures = Papildomos priemonės: { $measures }.
safeguard-assessment = Perdavimo vertinimas: { $assessment }
safeguard-risks = Rizika: { $risks }
safeguard-copy = Apsaugos priemonių kopiją galite gauti čia: { $ways }.

### Rights

rights-intro = Turite šias teises. Jos priklauso nuo to, kokiais tikslais ir kokiu teisiniu pagrindu naudojame jūsų duomenis.
right-access = Teisė susipažinti su duomenimis (BDAR 15 straipsnis)
right-access-short = susipažinimas su duomenimis
right-access-text = Galite paklausti mūsų, ar tvarkome jūsų duomenis. Jei tvarkome, gaunate jų kopiją ir su jais susijusią informaciją.
right-rectification = Teisė reikalauti ištaisyti duomenis (BDAR 16 straipsnis)
right-rectification-short = duomenų ištaisymas
right-rectification-text = Galite reikalauti, kad ištaisytume netikslius duomenis ir papildytume neišsamius.
right-erasure = Teisė reikalauti ištrinti duomenis (BDAR 17 straipsnis)
right-erasure-short = duomenų ištrynimas
right-erasure-text = Galite reikalauti, kad ištrintume jūsų duomenis, pavyzdžiui, kai jų mums nebereikia, kai atšaukiate sutikimą, kuriuo grindžiamas tvarkymas, arba kai neturime teisės jų tvarkyti.
right-erasure-limited = Ištrinti negalime duomenų, kuriuos saugoti mus įpareigoja teisės aktai arba kurių mums reikia užduočiai, vykdomai viešojo intereso labui. Šis apribojimas taikomas šiam duomenų tvarkymui: { $purposes }.
right-restriction = Teisė apriboti duomenų tvarkymą (BDAR 18 straipsnis)
right-restriction-short = tvarkymo apribojimas
right-restriction-text = Galite reikalauti, kad jūsų duomenis tik saugotume ir nieko kito su jais nedarytume, pavyzdžiui, kol tikriname, ar jie tikslūs arba ar jūsų nesutikimas pagrįstas.
right-portability = Teisė į duomenų perkeliamumą (BDAR 20 straipsnis)
right-portability-short = duomenų perkeliamumas
right-portability-text = Galite gauti duomenis, kuriuos mums pateikėte, susistemintu, įprastai naudojamu ir kompiuterio skaitomu formatu, ir reikalauti, kad jie būtų persiųsti kitam duomenų valdytojui, kai tai techniškai įmanoma. Ši teisė taikoma duomenims, kurie tvarkomi automatizuotomis priemonėmis sutikimo arba sutarties pagrindu.
right-portability-because = Ši teisė taikoma šiam duomenų tvarkymui: { $purposes }.
right-objection-short = nesutikimas
right-withdrawal = Teisė atšaukti sutikimą (BDAR 7 straipsnio 3 dalis)
right-withdrawal-short = sutikimo atšaukimas
right-withdrawal-text = Savo sutikimą galite atšaukti bet kuriuo metu. Atšaukimas nepaverčia neteisėtu to, kas su duomenimis daryta iki jo.
right-withdrawal-because = Ši teisė taikoma šiam duomenų tvarkymui: { $purposes }.
right-automated-decisions = Teisė reikalauti, kad automatizuotą sprendimą peržiūrėtų žmogus (BDAR 22 straipsnis)
right-automated-decisions-short = žmogaus atliekama automatizuotų sprendimų peržiūra
right-automated-decisions-text = Jei sprendimas priimtas vien automatizuotomis priemonėmis, galite reikalauti, kad jį peržiūrėtų žmogus, pareikšti savo požiūrį ir užginčyti sprendimą.
right-complaint-short = skundas priežiūros institucijai
objection-grounds = Turite teisę bet kuriuo metu dėl su jūsų konkrečiu atveju susijusių priežasčių nesutikti, kad būtų tvarkomi jūsų duomenys. Ši teisė taikoma šiam duomenų tvarkymui: { $purposes }. Tada nustojame juos tvarkyti, išskyrus atvejus, kai galime įrodyti, kad duomenis tvarkome dėl įtikinamų teisėtų priežasčių, kurios yra viršesnės už jūsų interesus, teises ir laisves, arba kai duomenų mums reikia siekiant pareikšti, vykdyti ar apginti teisinius reikalavimus (BDAR 21 straipsnio 1 dalis).
objection-research = Turite teisę dėl su jūsų konkrečiu atveju susijusių priežasčių nesutikti, kad jūsų duomenys būtų tvarkomi mokslinių ar istorinių tyrimų arba statistikos tikslais. Ši teisė taikoma šiam duomenų tvarkymui: { $purposes }. Tada nustojame juos tvarkyti, išskyrus atvejus, kai tvarkyti būtina siekiant atlikti užduotį, vykdomą dėl viešojo intereso priežasčių (BDAR 21 straipsnio 6 dalis).
objection-marketing = Turite teisę bet kuriuo metu ir nenurodant priežasties nesutikti su tiesiogine rinkodara ir su ja susijusiu profiliavimu. Ši teisė taikoma šiam duomenų tvarkymui: { $purposes }. Tada jūsų duomenų tiesioginei rinkodarai nebenaudojame (BDAR 21 straipsnio 2 ir 3 dalys).
requests-ways = Savo prašymą galite pateikti šiais būdais:
requests-to-controller = Prašymą pateikite duomenų valdytojui, kurio kontaktiniai duomenys nurodyti pirmiau.
requests-time = Atsakome nepagrįstai nedelsdami ir ne vėliau kaip per vieną mėnesį. Jei prašymas sudėtingas arba prašymų daug, terminą turime teisę pratęsti dar ne daugiau kaip dviem mėnesiams; apie tai ir apie priežastį pranešame jums per pirmąjį mėnesį.
requests-time-stated = Atsakome nepagrįstai nedelsdami. Ilgiausias atsakymo terminas: { $period }. Jei prašymas sudėtingas arba prašymų daug, terminą turime teisę pratęsti dar ne daugiau kaip dviem mėnesiams; apie tai ir apie priežastį pranešame jums per vieną mėnesį nuo prašymo.
requests-free = Savo teisėmis naudojatės nemokamai. Tik jei prašymas akivaizdžiai nepagrįstas arba neproporcingas, turime teisę imti pagrįstą mokestį arba atsisakyti jį vykdyti (BDAR 12 straipsnio 5 dalis).
requests-once-a-year = Į vieną prašymą per metus atsakome nemokamai.
requests-identity-on-doubt = Jei turime pagrįstų abejonių, kas pateikė prašymą, paprašome papildomos informacijos, kad patvirtintume jūsų tapatybę.
requests-identity-always = Prašome patvirtinti savo tapatybę.
requests-identity-email = Prašymą siųskite iš el. pašto adreso, pagal kurį galime nustatyti jūsų tapatybę.
requests-form-any = Prašymas priimamas bet kokia forma.
requests-form-written = Prašymą pateikite raštu.
requests-form-signed = Prašymą pateikite raštu ir jį pasirašykite.
requests-refusal = Jei prašymo netenkiname, per vieną mėnesį pranešame jums priežastį. Tada galite pateikti skundą priežiūros institucijai arba kreiptis į teismą.
requests-recipients-told = Jei ištaisome ar ištriname jūsų duomenis arba apribojame jų tvarkymą, apie tai pranešame visiems, kuriems duomenis atskleidėme, nebent to padaryti būtų neįmanoma arba tai pareikalautų neproporcingų pastangų. Jei prašote, pasakome, kas jie (BDAR 19 straipsnis).
complaint-right = Turite teisę pateikti skundą priežiūros institucijai, jei manote, kad jūsų asmens duomenų tvarkymas pažeidžia Bendrąjį duomenų apsaugos reglamentą (BDAR). Skundą galite pateikti valstybėje narėje, kurioje yra jūsų nuolatinė gyvenamoji vieta, darbo vieta arba vieta, kurioje padarytas įtariamas pažeidimas (BDAR 77 straipsnis).
complaint-authority = Priežiūros institucija valstybėje, kurioje esame įsisteigę:
complaint-authority-abroad = Priežiūros institucija, į kurią Europos Sąjungoje galite kreiptis pirmiausia:
authority-name = Priežiūros institucija
authority-complaint = Kaip pateikti skundą

### Cookies

cookies-none = Mūsų interneto svetainė jūsų įrenginyje slapukų nesaugo ir nieko panašaus nenaudoja.
cookies-choice = Nebūtini slapukai naudojami tik jums sutikus. Jų atsisakyti galite taip pat lengvai, kaip su jais sutikti, o savo pasirinkimą galite bet kada pakeisti.
cookies-choice-settings = Nebūtini slapukai naudojami tik jums sutikus. Jų atsisakyti galite nustatymuose, o savo pasirinkimą galite bet kada pakeisti.
cookies-choice-unstated = Nebūtini slapukai naudojami tik jums sutikus. Savo pasirinkimą galite bet kada pakeisti.
cookies-choice-keeps = Kiek laiko jūsų pasirinkimas prisimenamas, kol paklausiama iš naujo: { $period }.
cookies-tool = Pasirinkimo įrankis: { $tool }.
cookies-settings = Slapukų nustatymai: { $settings }
cookies-data = Naudodami slapukus renkame šiuos duomenis:
cookies-services = Paslaugos, kurios jūsų įrenginyje saugo duomenis arba juos nuskaito:
cookies-own = Mūsų pačių interneto svetainė
cookies-provider = Teikėjas: { $provider }
cookies-provider-controller = pats duomenų valdytojas
cookies-purpose = Tikslas: { $purposes }
cookies-basis-consent = Naudojama tik su jūsų sutikimu.
cookies-basis-necessary = Būtina paslaugai, kurios prašėte, todėl sutikimo nereikia.
cookies-basis-legitimate-interests = Naudojama teisėtų interesų pagrindu.
cookies-basis-none = Naudojama neprašant jūsų sutikimo.
cookies-starts-after-consent = Kol nesutinkate, niekas nesaugoma ir nenuskaitoma.
cookies-starts-at-once = Prasideda vos atvėrus puslapį.
cookies-access = Prieiga prie saugomų duomenų: { $access }
cookies-access-none = Niekas kitas saugomų duomenų nuskaityti negali.
cookies-tracking = Ši paslauga sugeba sekti jus skirtingose interneto svetainėse arba sudaryti jūsų profilį.
cookies-links = Daugiau apie slapukus:
cookies-law = Slapukus ir panašias priemones reguliuoja ir: { $law }.
cookies-authority = Kaip to laikomasi, prižiūri: { $authority }.
caption-cookies = Slapukai ir panašus saugojimas
column-cookie = Pavadinimas
column-service = Paslauga
column-keeps = Galiojimo laikas
column-party = Kas įrašo
keeps-session = kol uždarysite naršyklę
keeps-persistent = kol ištrinsite
party-first = ši svetainė
party-third = kita svetainė
technology-cookie = slapukas
technology-local-storage = naršyklės vietinė saugykla
technology-pixel = pikselis, kuris atvėrus puslapį išsiunčia duomenis
technology-fingerprint = įrenginio atpažinimas pagal jo požymius
technology-sdk = kitos įmonės kodas programėlėje

### Security and promises

measures-general = Jūsų duomenis apsaugome šiais būdais:
measures-electronic = Elektroniniai duomenys:
measures-manual = Duomenys popieriuje:
measures-staff = Žmonės, dirbantys su duomenimis:
measures-certificates = Sertifikatai:
claim-never-sold = Jūsų duomenų neparduodame.
claim-no-transfers = Jūsų duomenų neperduodame už Europos ekonominės erdvės ribų.
claim-not-disclosed = Jūsų duomenų neatskleidžiame kitiems.
claim-own-use-only = Jūsų duomenis naudojame tik savo reikmėms.
claim-not-identifiable = Iš šių duomenų jūsų tapatybės nustatyti neįmanoma.
claim-no-profiling = Jūsų neprofiliuojame.
claim-marketing-only-with-consent = Rinkodaros žinutes siunčiame tik tiems, kurie su tuo sutiko.
claim-never-combined = Jūsų duomenų nejungiame su kitais duomenimis apie jus.
claim-only-from-the-person = Jūsų duomenis gauname tik iš jūsų.

### Dates

notice-status = Būsena
status-draft = Projektas
status-in-force = Galioja
status-withdrawn = Nebegalioja
notice-effective = Galioja nuo
notice-updated = Paskutinį kartą atnaujinta
notice-created = Parengta
notice-review-by = Kita peržiūra iki
notice-version = Versija
notice-published-at = Paskelbimo vieta
notice-original = Originalo kalba
notice-further-purpose = Jei ketinsime jūsų duomenis naudoti kitu nei čia nurodytu tikslu, jums apie tai pranešime iš anksto.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekundė
    [few] { $amount } sekundės
    [many] { $amount } sekundės
   *[other] { $amount } sekundžių
}
period-minute = { $amount ->
    [one] { $amount } minutė
    [few] { $amount } minutės
    [many] { $amount } minutės
   *[other] { $amount } minučių
}
period-hour = { $amount ->
    [one] { $amount } valanda
    [few] { $amount } valandos
    [many] { $amount } valandos
   *[other] { $amount } valandų
}
period-day = { $amount ->
    [one] { $amount } diena
    [few] { $amount } dienos
    [many] { $amount } dienos
   *[other] { $amount } dienų
}
period-week = { $amount ->
    [one] { $amount } savaitė
    [few] { $amount } savaitės
    [many] { $amount } savaitės
   *[other] { $amount } savaičių
}
period-month = { $amount ->
    [one] { $amount } mėnuo
    [few] { $amount } mėnesiai
    [many] { $amount } mėnesio
   *[other] { $amount } mėnesių
}
period-year = { $amount ->
    [one] { $amount } metai
    [few] { $amount } metai
    [many] { $amount } metų
   *[other] { $amount } metų
}

### Short notices, for the place where data is collected

short-heading-form = Ką darome su šioje formoje pateiktais duomenimis
short-heading-newsletter = Ką darome su jūsų duomenimis, kai užsiprenumeruojate naujienlaiškį
short-heading-camera = Vaizdo stebėjimas
