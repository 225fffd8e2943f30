# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Form of address: "vi", lower case; "mi" for the controller. The polite plural ("ste dali") agrees with no one's gender.
# A notice is a "politika zasebnosti" and, where the text names itself, a "politika"; a register is an "evidenca".
# A recipient is a "prejemnik"; the official word, "uporabnik", stands beside it once, in caption-recipients.
# Citation: točka (f) prvega odstavka 6. člena Splošne uredbe. Sections of foreign acts: §.
# Names are never inflected: they stand after a colon, in brackets, as the subject, or in quotation marks after a noun.
# Dates are nominatives ("25. maj 2026") and stand only after a colon or in a cell of their own.
# A length of time is an accusative ("3 mesece"): it answers "kako dolgo" and follows "največ", "najmanj", "znaša".

### The whole

title-not-stated = Politika zasebnosti
description = { $title }: kako { $controller } obdeluje osebne podatke in kakšne so vaše pravice.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Odgovorna oseba: { $owner }.
gap-by = Rok: { $date }.
gap-not-stated = { $duty }
not-translated = (ni prevedeno; jezik: { $language })
gap-none = Ni.

### Headings

heading-scope = O tej politiki
heading-controller = Kdo je odgovoren za vaše podatke
heading-register = Za kaj uporabljamo vaše podatke
heading-purposes = Nameni, pravne podlage in obdobja hrambe
heading-processing = Za kaj se podatki obdelujejo
heading-retention = Zakaj podatke hranimo tako dolgo in kaj hranimo dlje
heading-grounds = Na čem temeljijo pravne podlage
heading-data = Podatki, ki jih obdelujemo
heading-sources = Od kod so podatki
heading-disclosures = Razkritja
heading-provision = Ali nam morate dati podatke?
heading-automated = Avtomatizirane odločitve in oblikovanje profilov
heading-recipients = Kdo prejme vaše podatke
heading-transfers = Prenosi iz Evropskega gospodarskega prostora
heading-rights = Vaše pravice
heading-objection = Vaša pravica do ugovora
heading-children = Otroci
heading-requests = Kako uveljavite svoje pravice
heading-complaint = Pritožba pri nadzornem organu
heading-cookies = Piškotki
heading-security = Kako varujemo vaše podatke
heading-claims = Kaj obljubljamo
heading-notice = Datumi in spremembe

### At a glance

summary-who = Upravljavec
summary-why = Zakaj obdelujemo vaše podatke
summary-why-register = { $register }: { $purposes }
summary-retention = Kako dolgo hranimo vaše podatke
summary-recipients = Kdo prejme vaše podatke
summary-transfers = Prenosi
summary-transfers-none = Vaši podatki se ne prenašajo iz Evropskega gospodarskega prostora.
summary-transfers-some = Vaši podatki se obdelujejo tudi zunaj Evropskega gospodarskega prostora: { $countries }.
summary-rights = Vaše pravice
summary-how = Kako stopite v stik z nami

### Who

controller-name = Upravljavec
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [SI] Matična številka
    [FI] Finska identifikacijska številka podjetja (Y-tunnus)
   *[other] Registrska številka
}
controller-established-in = Država sedeža
controller-joint = Ta upravljavec skupaj z nami določa namene in sredstva obdelave (skupni upravljavec):
controller-joint-rights = Svoje pravice lahko uveljavljate pri vsakem od skupnih upravljavcev.
controller-representative = Naš predstavnik v Evropski uniji:
representative-name = Predstavnik
group-called = Ta politika velja tudi za druge družbe naše skupine ({ $name }). Vsaka družba je upravljavec za obdelavo, ki je navedena ob njej:
group-companies = Ta politika velja tudi za naslednje družbe naše skupine. Vsaka družba je upravljavec za obdelavo, ki je navedena ob njej:
group-number = { $country ->
    [SI] matična številka { $number }
    [FI] finska identifikacijska številka podjetja (Y-tunnus) { $number }
   *[other] registrska številka { $number }
}
officer = Naša pooblaščena oseba za varstvo podatkov:
officer-none = Pooblaščene osebe za varstvo podatkov nismo imenovali.
contact-person = Kontakt za vprašanja o vaših osebnih podatkih:
contact-title = Kontakt
contact-address = Naslov
contact-address-postal = Poštni naslov
contact-address-visiting = Naslov za obiske
contact-address-office = Pisarna
contact-email = E-pošta
contact-phone = Telefon
contact-form = Kontaktni obrazec
contact-website = Spletno mesto
address-in-country = { $address }, { $country }
scope-countries = Ta politika je namenjena ljudem v teh državah: { $countries }.
children-version = Na voljo je različica te politike za otroke: { $address }
children-age = Kadar naše storitve temeljijo na privolitvi, jo lahko otrok sam da od tu navedene starosti (prvi odstavek 8. člena Splošne uredbe). Do te starosti mora privolitev dati ali odobriti eden od staršev ali skrbnik.
children-age-in = { $country }: { $age }
children-age-own = Kadar naše storitve temeljijo na privolitvi, jo lahko otrok sam da od te starosti: { $age }. Do te starosti mora privolitev dati ali odobriti eden od staršev ali skrbnik (prvi odstavek 8. člena Splošne uredbe).

### Registers

role-controller = Upravljavec te evidence smo mi.
role-joint-controller = Smo skupni upravljavci te evidence.
role-processor = Te podatke obdelujemo kot obdelovalec, v imenu svojih strank in po njihovih navodilih. Upravljavec je stranka in ta obvešča ljudi, na katere se podatki nanašajo.
persons-of-register = Obdelujemo podatke o teh ljudeh:
persons-also-former = { $who } (zdaj ali v preteklosti)
persons-defined = { $who }: { $definition }
column-purpose = Namen
column-basis = Pravna podlaga
column-data = Podatki
column-retention = Kako dolgo jih hranimo
column-recipients = Prejemniki
caption-purposes = { $register }: za kaj uporabljamo podatke, na kakšni podlagi in kako dolgo jih hranimo
purposes-none = Tu osebnih podatkov ne obdelujemo za noben namen.
nobody = nihče
ground-interest = Naš zakoniti interes: { $what }
ground-interest-of-others = Zakoniti interes: { $what }
ground-whose = Čigav je ta interes: { $what }
ground-balancing = Kako smo ga pretehtali glede na vaše interese: { $what }
ground-law = Predpis, ki to zahteva: { $what }
ground-law-behind = Predpis, na katerem to temelji: { $what }
ground-given-by = Kako date privolitev: { $what }
ground-withdraw = Kako jo prekličete: { $what }
ground-free-choice = Zakaj lahko privolitev svobodno zavrnete: { $what }
ground-consulted = Kako je potekalo posvetovanje z zaposlenimi: { $what }
marketing-channels = Kako vas dosežejo naša sporočila: { $channels }
channel-email = e-pošta
channel-sms = SMS
channel-app = sporočila v naši aplikaciji
channel-phone = telefon
channel-post = pošta
marketing-allowed-by-existing-customers = Za privolitev vas ne prosimo, ker ste naša stranka in ste nam svoje kontaktne podatke dali ob nakupu pri nas. Obveščamo vas samo o svojih izdelkih ali storitvah, ki so podobni tistim, ki ste jih kupili. Taka sporočila lahko brezplačno zavrnete, ko nam date svoje podatke, in pozneje v vsakem sporočilu.
marketing-allowed-by-business-role = Za privolitev vas ne prosimo, ker vam pišemo kot osebi, ki predstavlja svojo organizacijo, o zadevah, ki sodijo k vaši vlogi v njej. Taka sporočila lahko kadar koli brezplačno zavrnete.
marketing-opt-out = Kako se odjavite: { $what }
further-from = Podatke smo sprva zbrali za drug namen. Začetek uporabe za ta namen: { $date }.
further-told = Datum, ko smo vas obvestili o tem namenu: { $date }.
further-compatibility = Zakaj je ta namen združljiv z nameni, za katere smo podatke zbrali: { $what }
basis-consent = vaša privolitev (točka (a) prvega odstavka 6. člena Splošne uredbe)
basis-contract = izvajanje pogodbe z vami ali ukrepi pred njeno sklenitvijo, za katere zaprosite (točka (b) prvega odstavka 6. člena Splošne uredbe)
basis-legal-obligation = izpolnitev zakonske obveznosti (točka (c) prvega odstavka 6. člena Splošne uredbe)
basis-vital-interests = zaščita življenjskih interesov (točka (d) prvega odstavka 6. člena Splošne uredbe)
basis-public-task = naloga v javnem interesu ali izvajanje javne oblasti (točka (e) prvega odstavka 6. člena Splošne uredbe)
basis-legitimate-interests = zakoniti interesi (točka (f) prvega odstavka 6. člena Splošne uredbe)
why-consent = S tem ste se strinjali: { $basis }
why-contract = Podatke potrebujemo, da storimo to, o čemer smo se dogovorili z vami ali za kar ste nas prosili: { $basis }
why-legal-obligation = K temu nas zavezuje zakon: { $basis }
why-vital-interests = Od tega je lahko odvisno življenje ali zdravje človeka: { $basis }
why-public-task = To sodi k nalogi, ki jo opravljamo v korist javnosti: { $basis }
why-legitimate-interests = Za to imamo utemeljen razlog: { $basis }
special-condition-explicit-consent = Posebne vrste podatkov se obdelujejo z vašo izrecno privolitvijo (točka (a) drugega odstavka 9. člena Splošne uredbe).
special-condition-employment = Posebne vrste podatkov se obdelujejo zaradi obveznosti in pravic na področju delovnega prava in prava socialne varnosti (točka (b) drugega odstavka 9. člena Splošne uredbe).
special-condition-vital-interests = Posebne vrste podatkov se obdelujejo za zaščito življenjskih interesov (točka (c) drugega odstavka 9. člena Splošne uredbe).
special-condition-association = Posebne vrste podatkov se obdelujejo v okviru dejavnosti nepridobitnega telesa s političnim, filozofskim, verskim ali sindikalnim ciljem (točka (d) drugega odstavka 9. člena Splošne uredbe).
special-condition-made-public = Obdelujejo se posebne vrste podatkov, ki ste jih očitno sami objavili (točka (e) drugega odstavka 9. člena Splošne uredbe).
special-condition-legal-claims = Posebne vrste podatkov se obdelujejo zaradi pravnih zahtevkov (točka (f) drugega odstavka 9. člena Splošne uredbe).
special-condition-public-interest = Posebne vrste podatkov se obdelujejo iz razlogov bistvenega javnega interesa, na podlagi prava Unije ali države članice (točka (g) drugega odstavka 9. člena Splošne uredbe).
special-condition-health-care = Posebne vrste podatkov se obdelujejo za zdravstveno ali socialno oskrbo, na podlagi prava Unije ali države članice ali v skladu s pogodbo z zdravstvenim delavcem (točka (h) drugega odstavka 9. člena Splošne uredbe).
special-condition-public-health = Posebne vrste podatkov se obdelujejo iz razlogov javnega interesa na področju javnega zdravja, na podlagi prava Unije ali države članice (točka (i) drugega odstavka 9. člena Splošne uredbe).
special-condition-research = Posebne vrste podatkov se obdelujejo za arhiviranje v javnem interesu, znanstveno ali zgodovinsko raziskovanje ali statistiko, na podlagi prava Unije ali države članice (točka (j) drugega odstavka 9. člena Splošne uredbe).

### How long

retention-period-from = { $limit ->
    [maximum] največ { $period } { $event }
    [minimum] najmanj { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] največ { $period }
    [minimum] najmanj { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = dokler ne prekličete privolitve
retention-by-statute = tako dolgo, kot zahteva zakon
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, vendar največ { $period }
retention-reason = Razlog: { $reason }
retention-exceptions = Izjeme: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, poglavje { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, priloga
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Tu ne obdelujemo osebnih podatkov.
in-case = { $what } ({ $when })
special-ethnic-origin = Posebna vrsta podatkov: rasno ali etnično poreklo (9. člen Splošne uredbe).
special-political-opinions = Posebna vrsta podatkov: politično mnenje (9. člen Splošne uredbe).
special-beliefs = Posebna vrsta podatkov: versko ali filozofsko prepričanje (9. člen Splošne uredbe).
special-trade-union = Posebna vrsta podatkov: članstvo v sindikatu (9. člen Splošne uredbe).
special-genetic = Posebna vrsta podatkov: genetski podatki (9. člen Splošne uredbe).
special-biometric = Posebna vrsta podatkov: biometrični podatki za identifikacijo posameznika (9. člen Splošne uredbe).
special-health = Posebna vrsta podatkov: podatki v zvezi z zdravjem (9. člen Splošne uredbe).
special-sex-life = Posebna vrsta podatkov: spolno življenje ali spolna usmerjenost (9. člen Splošne uredbe).
mark-criminal = Podatki v zvezi s kazenskimi obsodbami in prekrški (10. člen Splošne uredbe).
mark-national-id = Vključena je nacionalna identifikacijska številka (87. člen Splošne uredbe).
mark-organisation = Podatki o organizacijah. Osebni podatki so le, kadar povedo kaj o posamezniku, na primer o samostojnem podjetniku.
mark-needed-for = Za kaj jih potrebujemo: { $what }
mark-access = Kdo sme delati z njimi: { $what }
source-data-subject = vi sami
source-observed = vaša uporaba naših storitev
source-third-party = druga oseba ali organizacija
source-public = javno dostopen vir
source-authority = javni organ
source-unnamed = drug vir
source-data = Podatki iz tega vira: { $data }
source-data-all = Podatki iz tega vira: vsi zgoraj navedeni
source-public-yes = Ta vir je javno dostopen.
source-public-no = Ta vir ni javno dostopen.
exemption-known = O tem, kar že veste, vas ne obveščamo znova (četrti odstavek 13. člena in točka (a) petega odstavka 14. člena Splošne uredbe).
exemption-impossible = O podatkih iz drugih virov ne obveščamo vsakega posameznika posebej, ker bi bilo to nemogoče, bi vključevalo nesorazmeren napor ali bi onemogočilo uresničitev namena obdelave (točka (b) petega odstavka 14. člena Splošne uredbe).
exemption-law = O podatkih iz drugih virov ne obveščamo vsakega posameznika posebej, ker predpis izrecno določa, da jih pridobimo ali razkrijemo (točka (c) petega odstavka 14. člena Splošne uredbe).
exemption-secrecy = O podatkih iz drugih virov ne obveščamo vsakega posameznika posebej, ker nas predpis zavezuje, da jih varujemo kot skrivnost (točka (d) petega odstavka 14. člena Splošne uredbe).
exemption-reason = Razlog: { $reason }
exemption-measures = Kako namesto tega varujemo vaše pravice: { $measures }
source-permission = { $permission ->
    [objection] Temu, da podatke pridobimo iz tega vira, lahko ugovarjate in potem jih od tam ne pridobimo.
    [consent] Podatke iz tega vira pridobimo samo z vašo privolitvijo.
   *[law] Podatke iz tega vira pridobimo, ker to zakon dovoljuje ali zahteva.
}

### Must the data be given

provision-law = Zakon zahteva, da nam date te podatke.
provision-contract = Te podatke nam morate dati po pogodbi z nami.
provision-entering-contract = Te podatke potrebujemo za sklenitev pogodbe.
provision-nobody = Teh podatkov nam niste dolžni dati.

### Automated decisions

automated-none = O vas ne sprejemamo odločitev, ki bi temeljile zgolj na avtomatizirani obdelavi, in ne oblikujemo vašega profila.
automated-profiling = Oblikujemo profile, ki sami po sebi ne odločajo o ničemer. { $what }
automated-profiling-beside-decisions = Oblikujemo profile. { $what }
automated-no-profiling = Vašega profila ne oblikujemo.
automated-no-decisions = O vas ne sprejemamo odločitev, ki bi temeljile zgolj na avtomatizirani obdelavi.
decision-what = Odločitev
decision-ground = Na kakšni podlagi je dovoljena
decision-ground-contract = Potrebna je za sklenitev ali izvajanje pogodbe med vami in nami (točka (a) drugega odstavka 22. člena Splošne uredbe).
decision-ground-law = Dovoljuje jo pravo Unije ali države članice (točka (b) drugega odstavka 22. člena Splošne uredbe).
decision-ground-explicit-consent = Zanjo imamo vašo izrecno privolitev (točka (c) drugega odstavka 22. člena Splošne uredbe).
decision-logic = Kako je sprejeta
decision-consequences = Kaj pomeni za vas
decision-safeguards = Kako zahtevate njen ponovni pregled
decision-ai = Sistem umetne inteligence
decision-ai-none = Pri odločitvi ne sodeluje noben sistem umetne inteligence.

### Recipients

column-recipient = Prejemnik
column-what-for = Kaj prejemnik počne
column-role = Vloga
column-place = Kje
caption-recipients = Prejemniki (uporabniki) osebnih podatkov
recipients-none = Vaših podatkov ne razkrivamo nikomur.
recipient-unnamed = Neimenovan prejemnik
recipient-with-category = { $name } – { $category }
recipient-examples = Na primer: { $examples }
recipient-when = Samo v tem primeru: { $when }
recipient-role-processor = obdelovalec, v našem imenu in po naših navodilih
recipient-role-controller = upravljavec, na lastno odgovornost
recipient-role-joint-controller = skupni upravljavec z nami
recipient-role-authority = javni organ
place-eea = v Evropskem gospodarskem prostoru
place-outside-eea = zunaj Evropskega gospodarskega prostora
disclosure-to = Prejemniki: { $recipients }
disclosure-permission = { $permission ->
    [objection] Razkritju lahko ugovarjate in potem vaših podatkov ne razkrijemo.
    [consent] Podatke razkrijemo samo z vašim dovoljenjem.
   *[law] Podatke razkrijemo samo, kadar to zahteva zakon.
}
disclosure-aggregated = Iz teh podatkov ni mogoče prepoznati nikogar, zato niso osebni podatki.
disclosure-basis = Pravna podlaga: { $basis }.

### Transfers

transfers-none = Vaših podatkov ne prenašamo iz Evropskega gospodarskega prostora in noben od naših prejemnikov jih ne obdeluje zunaj njega.
transfers-some = Ti prejemniki obdelujejo podatke zunaj Evropskega gospodarskega prostora:
transfer-to = { $recipient } – { $country }
adequacy-whole = Evropska komisija je odločila, da so podatki tam ustrezno varovani: sklep { $decision } (45. člen Splošne uredbe).
adequacy-some = Evropska komisija je odločila, da so podatki tam ustrezno varovani pri nekaterih prejemnikih, med katerimi je tudi ta: sklep { $decision } (45. člen Splošne uredbe).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/ES
}
adequacy-framework = Prejemnik sodeluje v mehanizmu „{ $framework }“, za katerega je Evropska komisija odločila, da so podatki ustrezno varovani: sklep { $decision } (45. člen Splošne uredbe).
adequacy-none = Ni sklepa Evropske komisije, da so podatki tam ustrezno varovani.
adequacy-only-certified = Sklep Evropske komisije o ustreznosti za to državo zajema samo certificirane organizacije in prenos ne temelji na njem.
adequacy-only-partly = Sklep Evropske komisije o ustreznosti za to državo zajema samo nekatere prejemnike in prenos ne temelji na njem.
ground-first = Prva podlaga: { $ground }
ground-then = Če ta podlaga odpade: { $ground }
safeguard-adequacy = Prenos temelji na sklepu Evropske komisije o ustreznosti (45. člen Splošne uredbe).
safeguard-standard-contractual-clauses = Prenos varujejo standardna pogodbena določila, ki jih je sprejela Evropska komisija: sklep (EU) 2021/914 (točka (c) drugega odstavka 46. člena Splošne uredbe).
safeguard-binding-corporate-rules = Prenos varujejo zavezujoča poslovna pravila, ki jih je odobril nadzorni organ (točka (b) drugega odstavka 46. člena in 47. člen Splošne uredbe).
safeguard-code-of-conduct = Prenos varuje odobren kodeks ravnanja skupaj z zavezujočimi in izvršljivimi zavezami prejemnika (točka (e) drugega odstavka 46. člena Splošne uredbe).
safeguard-certification = Prenos varuje odobren mehanizem potrjevanja (certificiranja) skupaj z zavezujočimi in izvršljivimi zavezami prejemnika (točka (f) drugega odstavka 46. člena Splošne uredbe).
safeguard-public-authority-instrument = Prenos varuje pravno zavezujoč in izvršljiv instrument med javnimi organi (točka (a) drugega odstavka 46. člena Splošne uredbe).
safeguard-authorised-clauses = Prenos varujejo pogodbena določila, ki jih je dovolil nadzorni organ (točka (a) tretjega odstavka 46. člena Splošne uredbe).
safeguard-explicit-consent = Prenos temelji na vaši izrecni privolitvi, dani po obvestilu o tveganjih prenosa (točka (a) prvega odstavka 49. člena Splošne uredbe).
safeguard-contract = Prenos je potreben za izvajanje pogodbe z vami ali za ukrepe, za katere ste zaprosili pred njeno sklenitvijo (točka (b) prvega odstavka 49. člena Splošne uredbe).
safeguard-contract-in-interest = Prenos je potreben za sklenitev ali izvajanje pogodbe, ki se v vašem interesu sklene z drugo osebo (točka (c) prvega odstavka 49. člena Splošne uredbe).
safeguard-public-interest = Prenos je potreben zaradi pomembnih razlogov javnega interesa (točka (d) prvega odstavka 49. člena Splošne uredbe).
safeguard-legal-claims = Prenos je potreben zaradi pravnih zahtevkov (točka (e) prvega odstavka 49. člena Splošne uredbe).
safeguard-vital-interests = Prenos je potreben za zaščito življenjskih interesov (točka (f) prvega odstavka 49. člena Splošne uredbe).
safeguard-public-register = Prenos se opravi iz javnega registra (točka (g) prvega odstavka 49. člena Splošne uredbe).
safeguard-compelling-interests = Prenos se ne ponavlja, zadeva le majhno število ljudi in je potreben zaradi naših nujnih zakonitih interesov (drugi pododstavek prvega odstavka 49. člena Splošne uredbe).
safeguard-module-controller = Uporablja se prvi modul določil: od upravljavca k upravljavcu.
safeguard-module-processor = Uporablja se drugi modul določil: od upravljavca k obdelovalcu.
safeguard-module-sub-processor = Uporablja se tretji modul določil: od obdelovalca k obdelovalcu.
safeguard-module-processor-to-controller = Uporablja se četrti modul določil: od obdelovalca k upravljavcu.
safeguard-name = Natančneje: { $name }.
safeguard-interest = Interes, zaradi katerega je prenos nujen: { $interest }
safeguard-authority-told = Datum, ko je bil nadzorni organ obveščen o prenosu: { $date }.
safeguard-when = Kdaj: { $when }
safeguard-checked = Datum preverjanja: { $date }.
safeguard-measures = Dodatni ukrepi: { $measures }.
safeguard-assessment = Ocena prenosa: { $assessment }
safeguard-risks = Tveganja: { $risks }
safeguard-copy = Kopijo zaščitnih ukrepov lahko dobite tukaj: { $ways }.

### Rights

rights-intro = To so vaše pravice. Izhajajo iz tega, za kaj uporabljamo vaše podatke in na kakšni pravni podlagi.
right-access = Pravica dostopa (15. člen Splošne uredbe)
right-access-short = dostop
right-access-text = Lahko nas vprašate, ali obdelujemo podatke o vas. Če jih obdelujemo, dobite njihovo kopijo in pripadajoče informacije.
right-rectification = Pravica do popravka (16. člen Splošne uredbe)
right-rectification-short = popravek
right-rectification-text = Zahtevate lahko, da popravimo netočne podatke in dopolnimo nepopolne.
right-erasure = Pravica do izbrisa (17. člen Splošne uredbe)
right-erasure-short = izbris
right-erasure-text = Zahtevate lahko, da vaše podatke izbrišemo, na primer kadar jih ne potrebujemo več, kadar prekličete privolitev, na kateri temeljijo, ali kadar jih nimamo pravice obdelovati.
right-erasure-limited = Ne moremo izbrisati podatkov, ki jih moramo hraniti po zakonu ali jih potrebujemo za nalogo v javnem interesu. Ta omejitev velja za to obdelavo: { $purposes }.
right-restriction = Pravica do omejitve obdelave (18. člen Splošne uredbe)
right-restriction-short = omejitev obdelave
right-restriction-text = Zahtevate lahko, da vaše podatke samo hranimo in z njimi ne počnemo ničesar drugega, na primer medtem ko preverjamo, ali so točni oziroma ali je vaš ugovor utemeljen.
right-portability = Pravica do prenosljivosti podatkov (20. člen Splošne uredbe)
right-portability-short = prenosljivost podatkov
right-portability-text = Podatke, ki ste nam jih dali, lahko dobite v strukturirani, splošno uporabljani in strojno berljivi obliki ter zahtevate, da se posredujejo drugemu upravljavcu, kadar je to tehnično izvedljivo. Pravica velja za podatke, ki se obdelujejo z avtomatiziranimi sredstvi na podlagi privolitve ali pogodbe.
right-portability-because = Pravica velja za to obdelavo: { $purposes }.
right-objection-short = ugovor
right-withdrawal = Pravica do preklica privolitve (tretji odstavek 7. člena Splošne uredbe)
right-withdrawal-short = preklic privolitve
right-withdrawal-text = Svojo privolitev lahko kadar koli prekličete. Zaradi preklica ne postane nezakonito to, kar je bilo storjeno pred njim.
right-withdrawal-because = Pravica velja za to obdelavo: { $purposes }.
right-automated-decisions = Pravica do osebnega posredovanja pri avtomatiziranih odločitvah (22. člen Splošne uredbe)
right-automated-decisions-short = osebno posredovanje pri avtomatiziranih odločitvah
right-automated-decisions-text = Zahtevate lahko, da odločitev, ki je bila sprejeta zgolj avtomatizirano, pregleda človek, izrazite svoje stališče in odločitev izpodbijate.
right-complaint-short = pritožba pri nadzornem organu
objection-grounds = Obdelavi svojih podatkov imate pravico kadar koli ugovarjati iz razlogov, povezanih z vašim posebnim položajem. Pravica velja za to obdelavo: { $purposes }. Po ugovoru prenehamo z obdelavo, razen če dokažemo nujne legitimne razloge, ki prevladajo nad vašimi interesi, pravicami in svoboščinami, ali če podatke potrebujemo zaradi pravnih zahtevkov (prvi odstavek 21. člena Splošne uredbe).
objection-research = Obdelavi svojih podatkov za znanstveno ali zgodovinsko raziskovanje ali statistične namene imate pravico ugovarjati iz razlogov, povezanih z vašim posebnim položajem. Pravica velja za to obdelavo: { $purposes }. Po ugovoru prenehamo z obdelavo, razen če je ta potrebna za opravljanje naloge, ki se izvaja iz razlogov javnega interesa (šesti odstavek 21. člena Splošne uredbe).
objection-marketing = Neposrednemu trženju imate pravico kadar koli ugovarjati brez navedbe razloga, prav tako oblikovanju profilov, ki je povezano z njim. Pravica velja za to obdelavo: { $purposes }. Po ugovoru vaših podatkov ne uporabljamo več za neposredno trženje (drugi in tretji odstavek 21. člena Splošne uredbe).
requests-ways = Svojo zahtevo lahko podate na te načine:
requests-to-controller = Zahtevo podajte upravljavcu; njegovi kontaktni podatki so navedeni zgoraj.
requests-time = Odgovorimo brez nepotrebnega odlašanja, najpozneje v enem mesecu. Če je zahteva zapletena ali je zahtev veliko, smemo rok podaljšati za največ dva dodatna meseca; o tem in o razlogih vas obvestimo v prvem mesecu.
requests-time-stated = Odgovorimo brez nepotrebnega odlašanja; rok za odgovor znaša največ { $period }. Če je zahteva zapletena ali je zahtev veliko, smemo rok podaljšati za največ dva dodatna meseca; o tem in o razlogih vas obvestimo v enem mesecu od vaše zahteve.
requests-free = Uveljavljanje pravic je brezplačno. Samo če je zahteva očitno neutemeljena ali pretirana, smemo zaračunati razumno pristojbino ali jo zavrniti (peti odstavek 12. člena Splošne uredbe).
requests-once-a-year = Na eno zahtevo na leto odgovorimo brezplačno.
requests-identity-on-doubt = Če upravičeno dvomimo o tem, kdo podaja zahtevo, prosimo za dodatne informacije, da potrdimo vašo identiteto.
requests-identity-always = Prosimo, da potrdite svojo identiteto.
requests-identity-email = Zahtevo pošljite z e-poštnega naslova, po katerem vas lahko prepoznamo.
requests-form-any = Zahtevo lahko podate v kakršni koli obliki.
requests-form-written = Zahtevo pošljite v pisni obliki.
requests-form-signed = Zahtevo pošljite v pisni obliki in s podpisom.
requests-refusal = Če vašo zahtevo zavrnemo, vam v enem mesecu sporočimo razlog. Potem lahko vložite pritožbo pri nadzornem organu ali se obrnete na sodišče.
requests-recipients-told = Če vaše podatke popravimo ali izbrišemo ali omejimo njihovo obdelavo, to sporočimo vsem, ki smo jim jih razkrili, razen če se to izkaže za nemogoče ali vključuje nesorazmeren napor. Na vašo zahtevo vam povemo, kdo so (19. člen Splošne uredbe).
complaint-right = Imate pravico vložiti pritožbo pri nadzornem organu, če menite, da obdelava vaših podatkov krši Splošno uredbo o varstvu podatkov. Vložite jo lahko v državi članici, v kateri imate običajno prebivališče, v kateri je vaš kraj dela ali v kateri je domnevno prišlo do kršitve (77. člen Splošne uredbe).
complaint-authority = Nadzorni organ v državi našega sedeža:
complaint-authority-abroad = Nadzorni organ v Evropski uniji, na katerega se lahko najprej obrnete:
authority-name = Nadzorni organ
authority-complaint = Kako vložite pritožbo

### Cookies

cookies-none = Naše spletno mesto na vaši napravi ne shranjuje piškotkov in ne uporablja ničesar podobnega.
cookies-choice = Piškotki, ki niso nujni, se uporabljajo samo z vašo privolitvijo. Zavrnete jih lahko enako preprosto, kot jih sprejmete, svojo izbiro pa lahko kadar koli spremenite.
cookies-choice-settings = Piškotki, ki niso nujni, se uporabljajo samo z vašo privolitvijo. Zavrnete jih lahko v nastavitvah, svojo izbiro pa lahko kadar koli spremenite.
cookies-choice-unstated = Piškotki, ki niso nujni, se uporabljajo samo z vašo privolitvijo. Svojo izbiro lahko kadar koli spremenite.
cookies-choice-keeps = Kako dolgo si zapomnimo vašo izbiro, preden vas znova vprašamo: { $period }.
cookies-tool = Izbira poteka z orodjem „{ $tool }“.
cookies-settings = Nastavitve piškotkov: { $settings }
cookies-data = Podatki, ki jih zbiramo s piškotki:
cookies-services = Storitve, ki na vaši napravi shranjujejo ali berejo podatke:
cookies-own = Naše lastno spletno mesto
cookies-provider = Ponudnik: { $provider }
cookies-provider-controller = upravljavec sam
cookies-purpose = Namen: { $purposes }
cookies-basis-consent = Uporablja se samo z vašo privolitvijo.
cookies-basis-necessary = Nujno je za storitev, za katero ste zaprosili, zato privolitev ni potrebna.
cookies-basis-legitimate-interests = Uporablja se na podlagi zakonitih interesov.
cookies-basis-none = Uporablja se, ne da bi vas prosili za privolitev.
cookies-starts-after-consent = Preden date privolitev, se nič ne shrani in nič ne prebere.
cookies-starts-at-once = Začne se takoj, ko odprete stran.
cookies-access = Dostop do shranjenega: { $access }
cookies-access-none = Nihče drug ne more brati shranjenega.
cookies-tracking = Ta storitev vam lahko sledi po različnih spletnih mestih ali oblikuje vaš profil.
cookies-links = Več o piškotkih:
cookies-law = Piškotke in podobno ureja tudi ta predpis: { $law }.
cookies-authority = Njegovo spoštovanje nadzira: { $authority }.
caption-cookies = Piškotki in podobno shranjevanje
column-cookie = Ime
column-service = Storitev
column-keeps = Trajanje
column-party = Kdo ga nastavi
keeps-session = dokler ne zaprete brskalnika
keeps-persistent = dokler tega ne izbrišete
party-first = to spletno mesto
party-third = drugo spletno mesto
technology-cookie = piškotek
technology-local-storage = lokalna shramba brskalnika
technology-pixel = slikovna pika, ki pošlje podatke, ko se stran odpre
technology-fingerprint = prepoznavanje naprave po njenih značilnostih
technology-sdk = koda drugega podjetja v aplikaciji

### Security and promises

measures-general = Vaše podatke varujemo na te načine:
measures-electronic = Podatki v elektronski obliki:
measures-manual = Podatki na papirju:
measures-staff = Ljudje, ki delajo s podatki:
measures-certificates = Certifikati:
claim-never-sold = Vaših podatkov ne prodajamo.
claim-no-transfers = Vaših podatkov ne prenašamo iz Evropskega gospodarskega prostora.
claim-not-disclosed = Vaših podatkov ne razkrivamo drugim.
claim-own-use-only = Vaši podatki so samo za našo lastno uporabo.
claim-not-identifiable = Iz podatkov ni mogoče ugotoviti vaše identitete.
claim-no-profiling = Vašega profila ne oblikujemo.
claim-marketing-only-with-consent = Trženjska sporočila pošiljamo samo tistim, ki so v to privolili.
claim-never-combined = Vaših podatkov ne združujemo z drugimi podatki o vas.
claim-only-from-the-person = Vaše podatke dobimo samo od vas.

### Dates

notice-status = Status
status-draft = Osnutek
status-in-force = Velja
status-withdrawn = Umaknjena
notice-effective = Začetek veljavnosti
notice-updated = Zadnja posodobitev
notice-created = Prvič sestavljena
notice-review-by = Rok za naslednji pregled
notice-version = Različica
notice-published-at = Objavljena na naslovu
notice-original = Jezik izvirnika
notice-further-purpose = Če želimo vaše podatke uporabiti za drug namen, kot so ti, vas o njem obvestimo, preden to storimo.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekundo
    [two] { $amount } sekundi
    [few] { $amount } sekunde
   *[other] { $amount } sekund
}
period-minute = { $amount ->
    [one] { $amount } minuto
    [two] { $amount } minuti
    [few] { $amount } minute
   *[other] { $amount } minut
}
period-hour = { $amount ->
    [one] { $amount } uro
    [two] { $amount } uri
    [few] { $amount } ure
   *[other] { $amount } ur
}
period-day = { $amount ->
    [one] { $amount } dan
    [two] { $amount } dneva
    [few] { $amount } dni
   *[other] { $amount } dni
}
period-week = { $amount ->
    [one] { $amount } teden
    [two] { $amount } tedna
    [few] { $amount } tedne
   *[other] { $amount } tednov
}
period-month = { $amount ->
    [one] { $amount } mesec
    [two] { $amount } meseca
    [few] { $amount } mesece
   *[other] { $amount } mesecev
}
period-year = { $amount ->
    [one] { $amount } leto
    [two] { $amount } leti
    [few] { $amount } leta
   *[other] { $amount } let
}

### Short notices, for the place where data is collected

short-heading-form = Kako ravnamo s podatki iz tega obrazca
short-heading-newsletter = Kako ravnamo z vašimi podatki, ko se naročite na e-novice
short-heading-camera = Videonadzor
