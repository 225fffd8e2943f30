# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Form of address: "vi", lower case; "mi" for the controller. The polite plural ("dali ste") agrees with no one's gender.
# A notice is an "obavijest o privatnosti" and, where the text names itself, an "obavijest"; a register is an "evidencija".
# Citation: članak 6. stavak 1. točka (f) Opće uredbe. Sections of foreign acts: §.
# Names are never inflected: they stand after a colon, in brackets, as the subject, or in quotation marks after a noun.
# A date is a genitive with a full stop of its own ("25. svibnja 2026."): it can follow "od" and "dana", and no sentence
# puts a second full stop after it. A length of time is an accusative ("1 godinu"): it answers "koliko dugo".

### The whole

title-not-stated = Obavijest o privatnosti
description = { $title }: kako { $controller } obrađuje osobne podatke i koja su vaša prava.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Odgovorna osoba: { $owner }.
gap-by = Rok: { $date }
gap-not-stated = { $duty }
not-translated = (nije prevedeno; jezik: { $language })
gap-none = Nema.

### Headings

heading-scope = O ovoj obavijesti
heading-controller = Tko je odgovoran za vaše podatke
heading-register = Za što upotrebljavamo vaše podatke
heading-purposes = Svrhe, pravne osnove i razdoblja pohrane
heading-processing = Za što se podaci obrađuju
heading-retention = Zašto podatke čuvamo toliko dugo i što čuvamo dulje
heading-grounds = Na čemu se temelje pravne osnove
heading-data = Podaci koje obrađujemo
heading-sources = Odakle podaci potječu
heading-disclosures = Otkrivanje podataka
heading-provision = Morate li nam dati podatke?
heading-automated = Automatizirane odluke i izrada profila
heading-recipients = Tko prima vaše podatke
heading-transfers = Prijenosi izvan Europskog gospodarskog prostora
heading-rights = Vaša prava
heading-objection = Vaše pravo na prigovor
heading-children = Djeca
heading-requests = Kako ostvariti svoja prava
heading-complaint = Pritužba nadzornom tijelu
heading-cookies = Kolačići
heading-security = Kako štitimo vaše podatke
heading-claims = Što obećavamo
heading-notice = Datumi i promjene

### At a glance

summary-who = Voditelj obrade
summary-why = Zašto obrađujemo vaše podatke
summary-why-register = { $register }: { $purposes }
summary-retention = Koliko dugo čuvamo vaše podatke
summary-recipients = Tko prima vaše podatke
summary-transfers = Prijenosi
summary-transfers-none = Vaši se podaci ne prenose izvan Europskog gospodarskog prostora.
summary-transfers-some = Vaši se podaci obrađuju i izvan Europskog gospodarskog prostora: { $countries }.
summary-rights = Vaša prava
summary-how = Kako nam se obratiti

### Who

controller-name = Voditelj obrade
controller-also = { $name } („{ $short }”)
controller-number = { $country ->
    [HR] Matični broj subjekta (MBS)
    [FI] Finski identifikacijski broj poduzeća (Y-tunnus)
   *[other] Registracijski broj
}
controller-established-in = Država poslovnog nastana
controller-joint = Ovaj voditelj obrade zajedno s nama određuje svrhe i načine obrade (zajednički voditelj obrade):
controller-joint-rights = Svoja prava možete ostvariti kod svakog od zajedničkih voditelja obrade.
controller-representative = Naš predstavnik u Europskoj uniji:
representative-name = Predstavnik
group-called = Ova obavijest obuhvaća i ostala društva naše grupe ({ $name }). Svako je društvo voditelj obrade za obradu koja je navedena uz njegovo ime:
group-companies = Ova obavijest obuhvaća i sljedeća društva naše grupe. Svako je društvo voditelj obrade za obradu koja je navedena uz njegovo ime:
group-number = { $country ->
    [HR] matični broj subjekta (MBS) { $number }
    [FI] finski identifikacijski broj poduzeća (Y-tunnus) { $number }
   *[other] registracijski broj { $number }
}
officer = Naš službenik za zaštitu podataka:
officer-none = Nismo imenovali službenika za zaštitu podataka.
contact-person = Kontakt za pitanja o vašim osobnim podacima:
contact-title = Kontakt
contact-address = Adresa
contact-address-postal = Poštanska adresa
contact-address-visiting = Adresa za posjete
contact-address-office = Ured
contact-email = E-pošta
contact-phone = Telefon
contact-form = Obrazac za kontakt
contact-website = Internetska stranica
address-in-country = { $address }, { $country }
scope-countries = Ova je obavijest namijenjena ljudima u ovim državama: { $countries }.
children-version = Postoji i inačica ove obavijesti za djecu: { $address }
children-age = Kad se naše usluge temelje na privoli, dijete privolu može samostalno dati od ovdje navedene dobi (članak 8. stavak 1. Opće uredbe). Do te dobi privolu mora dati ili odobriti roditelj ili skrbnik.
children-age-in = { $country }: { $age }
children-age-own = Kad se naše usluge temelje na privoli, dijete privolu može samostalno dati od ove dobi: { $age }. Do te dobi privolu mora dati ili odobriti roditelj ili skrbnik (članak 8. stavak 1. Opće uredbe).

### Registers

role-controller = Mi smo voditelj obrade za ovu evidenciju.
role-joint-controller = Mi smo zajednički voditelji obrade za ovu evidenciju.
role-processor = Ove podatke obrađujemo kao izvršitelj obrade, u ime svojih klijenata i prema njihovim uputama. Voditelj obrade je klijent i on obavješćuje osobe na koje se podaci odnose.
persons-of-register = Obrađujemo podatke o ovim osobama:
persons-also-former = { $who } (sada i ranije)
persons-defined = { $who }: { $definition }
column-purpose = Svrha
column-basis = Pravna osnova
column-data = Podaci
column-retention = Koliko ih dugo čuvamo
column-recipients = Primatelji
caption-purposes = { $register }: za što upotrebljavamo podatke, na kojoj osnovi i koliko ih dugo čuvamo
purposes-none = Ovdje osobne podatke ne obrađujemo ni u jednu svrhu.
nobody = nitko
ground-interest = Naš legitimni interes: { $what }
ground-interest-of-others = Legitimni interes: { $what }
ground-whose = Čiji je to interes: { $what }
ground-balancing = Kako smo ga odvagnuli u odnosu na vaše interese: { $what }
ground-law = Propis koji to zahtijeva: { $what }
ground-law-behind = Propis na kojem se to temelji: { $what }
ground-given-by = Kako dajete privolu: { $what }
ground-withdraw = Kako je možete povući: { $what }
ground-free-choice = Zašto privolu možete slobodno uskratiti: { $what }
ground-consulted = Kako je provedeno savjetovanje s radnicima: { $what }
marketing-channels = Kako naše poruke dolaze do vas: { $channels }
channel-email = e-pošta
channel-sms = SMS
channel-app = poruke u našoj aplikaciji
channel-phone = telefon
channel-post = pošta
marketing-allowed-by-existing-customers = Ne tražimo vašu privolu jer ste naš klijent, a svoje ste nam kontaktne podatke dali pri kupnji kod nas. Obavješćujemo vas samo o vlastitim proizvodima ili uslugama koji su slični onima koje ste kupili. Takve poruke možete besplatno odbiti kad nam dajete svoje podatke i u svakoj poruci.
marketing-allowed-by-business-role = Ne tražimo vašu privolu jer vam pišemo kao osobi koja predstavlja svoju organizaciju, o pitanjima koja se odnose na vašu ulogu u njoj. Takve poruke možete besplatno odbiti u svakom trenutku.
marketing-opt-out = Kako odbiti poruke: { $what }
further-from = Podatke smo isprva prikupili u drugu svrhu. Od { $date } upotrebljavamo ih i u ovu svrhu.
further-told = Dana { $date } obavijestili smo vas o ovoj svrsi.
further-compatibility = Zašto je ova svrha u skladu sa svrhama u koje smo prikupili podatke: { $what }
basis-consent = vaša privola (članak 6. stavak 1. točka (a) Opće uredbe)
basis-contract = izvršavanje ugovora s vama ili radnje koje prije njegova sklapanja zatražite (članak 6. stavak 1. točka (b) Opće uredbe)
basis-legal-obligation = poštovanje pravne obveze (članak 6. stavak 1. točka (c) Opće uredbe)
basis-vital-interests = zaštita životno važnih interesa (članak 6. stavak 1. točka (d) Opće uredbe)
basis-public-task = zadaća od javnog interesa ili izvršavanje službene ovlasti (članak 6. stavak 1. točka (e) Opće uredbe)
basis-legitimate-interests = legitimni interesi (članak 6. stavak 1. točka (f) Opće uredbe)
why-consent = Složili ste se s tim: { $basis }
why-contract = To nam je potrebno da bismo učinili ono što smo s vama dogovorili ili što ste od nas zatražili: { $basis }
why-legal-obligation = Na to nas obvezuje propis: { $basis }
why-vital-interests = O tome može ovisiti nečiji život ili zdravlje: { $basis }
why-public-task = To je dio zadaće koju obavljamo za javnost: { $basis }
why-legitimate-interests = Za to imamo opravdan razlog: { $basis }
special-condition-explicit-consent = Posebne kategorije podataka obrađuju se uz vašu izričitu privolu (članak 9. stavak 2. točka (a) Opće uredbe).
special-condition-employment = Posebne kategorije podataka obrađuju se radi izvršavanja obveza i ostvarivanja prava u području radnog prava i prava socijalne sigurnosti (članak 9. stavak 2. točka (b) Opće uredbe).
special-condition-vital-interests = Posebne kategorije podataka obrađuju se radi zaštite životno važnih interesa (članak 9. stavak 2. točka (c) Opće uredbe).
special-condition-association = Posebne kategorije podataka obrađuju se u sklopu aktivnosti neprofitnog tijela s političkim, filozofskim, vjerskim ili sindikalnim ciljem (članak 9. stavak 2. točka (d) Opće uredbe).
special-condition-made-public = Obrađuju se posebne kategorije podataka za koje je očito da ste ih sami objavili (članak 9. stavak 2. točka (e) Opće uredbe).
special-condition-legal-claims = Posebne kategorije podataka obrađuju se radi pravnih zahtjeva (članak 9. stavak 2. točka (f) Opće uredbe).
special-condition-public-interest = Posebne kategorije podataka obrađuju se za potrebe značajnog javnog interesa, na temelju prava Unije ili države članice (članak 9. stavak 2. točka (g) Opće uredbe).
special-condition-health-care = Posebne kategorije podataka obrađuju se u svrhu zdravstvene ili socijalne skrbi, na temelju prava Unije ili države članice ili u skladu s ugovorom sa zdravstvenim radnikom (članak 9. stavak 2. točka (h) Opće uredbe).
special-condition-public-health = Posebne kategorije podataka obrađuju se zbog javnog interesa u području javnog zdravlja, na temelju prava Unije ili države članice (članak 9. stavak 2. točka (i) Opće uredbe).
special-condition-research = Posebne kategorije podataka obrađuju se u svrhu arhiviranja u javnom interesu, znanstvenog ili povijesnog istraživanja ili statistike, na temelju prava Unije ili države članice (članak 9. stavak 2. točka (j) Opće uredbe).

### How long

retention-period-from = { $limit ->
    [maximum] najviše { $period } { $event }
    [minimum] najmanje { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] najviše { $period }
    [minimum] najmanje { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = dok ne povučete privolu
retention-by-statute = onoliko dugo koliko propis zahtijeva
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, a najviše { $period }
retention-reason = Razlog: { $reason }
retention-exceptions = Iznimke: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, poglavlje { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, prilog
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Ovdje ne obrađujemo osobne podatke.
in-case = { $what } ({ $when })
special-ethnic-origin = Posebna kategorija podataka: rasno ili etničko podrijetlo (članak 9. Opće uredbe).
special-political-opinions = Posebna kategorija podataka: politička mišljenja (članak 9. Opće uredbe).
special-beliefs = Posebna kategorija podataka: vjerska ili filozofska uvjerenja (članak 9. Opće uredbe).
special-trade-union = Posebna kategorija podataka: članstvo u sindikatu (članak 9. Opće uredbe).
special-genetic = Posebna kategorija podataka: genetski podaci (članak 9. Opće uredbe).
special-biometric = Posebna kategorija podataka: biometrijski podaci za identifikaciju osobe (članak 9. Opće uredbe).
special-health = Posebna kategorija podataka: podaci koji se odnose na zdravlje (članak 9. Opće uredbe).
special-sex-life = Posebna kategorija podataka: spolni život ili seksualna orijentacija (članak 9. Opće uredbe).
mark-criminal = Podaci koji se odnose na kaznene osude i kažnjiva djela (članak 10. Opće uredbe).
mark-national-id = Obuhvaćen je i nacionalni identifikacijski broj (članak 87. Opće uredbe).
mark-organisation = Podaci o organizacijama. Osobni su podaci samo ako govore nešto o osobi, na primjer o obrtniku.
mark-needed-for = Za što nam trebaju: { $what }
mark-access = Tko smije raditi s njima: { $what }
source-data-subject = vi sami
source-observed = vaše korištenje našim uslugama
source-third-party = druga strana
source-public = javno dostupan izvor
source-authority = tijelo javne vlasti
source-unnamed = drugi izvor
source-data = Podaci iz ovog izvora: { $data }
source-data-all = Podaci iz ovog izvora: svi prethodno navedeni
source-public-yes = Ovaj je izvor javno dostupan.
source-public-no = Ovaj izvor nije javno dostupan.
exemption-known = O onome što već znate ne obavješćujemo vas ponovno (članak 13. stavak 4. i članak 14. stavak 5. točka (a) Opće uredbe).
exemption-impossible = O podacima iz drugih izvora ne obavješćujemo svaku osobu pojedinačno jer bi to bilo nemoguće, zahtijevalo bi nerazmjeran napor ili bi onemogućilo postizanje svrhe obrade (članak 14. stavak 5. točka (b) Opće uredbe).
exemption-law = O podacima iz drugih izvora ne obavješćujemo svaku osobu pojedinačno jer propis izričito određuje da ih dobivamo ili otkrivamo (članak 14. stavak 5. točka (c) Opće uredbe).
exemption-secrecy = O podacima iz drugih izvora ne obavješćujemo svaku osobu pojedinačno jer nas propis obvezuje da ih čuvamo kao tajnu (članak 14. stavak 5. točka (d) Opće uredbe).
exemption-reason = Razlog: { $reason }
exemption-measures = Kako umjesto toga štitimo vaša prava: { $measures }
source-permission = { $permission ->
    [objection] Možete uložiti prigovor na pribavljanje podataka iz tog izvora i tada ih ne pribavljamo.
    [consent] Podatke iz tog izvora pribavljamo samo uz vašu privolu.
   *[law] Podatke iz tog izvora pribavljamo jer to propis dopušta ili zahtijeva.
}

### Must the data be given

provision-law = Propis zahtijeva da nam date ove podatke.
provision-contract = Ove nam podatke morate dati na temelju ugovora s nama.
provision-entering-contract = Ovi su nam podaci potrebni za sklapanje ugovora.
provision-nobody = Ove nam podatke ne morate dati.

### Automated decisions

automated-none = O vama ne donosimo odluke koje se temelje isključivo na automatiziranoj obradi i ne izrađujemo vaš profil.
automated-profiling = Izrađujemo profile, ali oni sami ni o čemu ne odlučuju. { $what }
automated-profiling-beside-decisions = Izrađujemo profile. { $what }
automated-no-profiling = Ne izrađujemo vaš profil.
automated-no-decisions = O vama ne donosimo odluke koje se temelje isključivo na automatiziranoj obradi.
decision-what = Odluka
decision-ground = Na kojoj je osnovi dopuštena
decision-ground-contract = Nužna je za sklapanje ili izvršenje ugovora između vas i nas (članak 22. stavak 2. točka (a) Opće uredbe).
decision-ground-law = Dopuštena je pravom Unije ili pravom države članice (članak 22. stavak 2. točka (b) Opće uredbe).
decision-ground-explicit-consent = Za nju imamo vašu izričitu privolu (članak 22. stavak 2. točka (c) Opće uredbe).
decision-logic = Kako se donosi
decision-consequences = Što znači za vas
decision-safeguards = Kako možete zatražiti njezino preispitivanje
decision-ai = Sustav umjetne inteligencije
decision-ai-none = U donošenju odluke ne sudjeluje sustav umjetne inteligencije.

### Recipients

column-recipient = Primatelj
column-what-for = Što primatelj radi
column-role = Uloga
column-place = Gdje
caption-recipients = Primatelji osobnih podataka
recipients-none = Vaše podatke nikome ne otkrivamo.
recipient-unnamed = Neimenovani primatelj
recipient-with-category = { $name } – { $category }
recipient-examples = Na primjer: { $examples }
recipient-when = Samo u ovom slučaju: { $when }
recipient-role-processor = izvršitelj obrade, u naše ime i prema našim uputama
recipient-role-controller = voditelj obrade, na vlastitu odgovornost
recipient-role-joint-controller = zajednički voditelj obrade s nama
recipient-role-authority = tijelo javne vlasti
place-eea = unutar Europskog gospodarskog prostora
place-outside-eea = izvan Europskog gospodarskog prostora
disclosure-to = Primatelji: { $recipients }
disclosure-permission = { $permission ->
    [objection] Možete uložiti prigovor na otkrivanje i tada vaše podatke ne otkrivamo.
    [consent] Podatke otkrivamo samo uz vaše dopuštenje.
   *[law] Podatke otkrivamo samo kad propis to zahtijeva.
}
disclosure-aggregated = Iz ovih se podataka nitko ne može prepoznati pa to nisu osobni podaci.
disclosure-basis = Pravna osnova: { $basis }.

### Transfers

transfers-none = Vaše podatke ne prenosimo izvan Europskog gospodarskog prostora i nijedan ih primatelj ondje ne obrađuje.
transfers-some = Ovi primatelji obrađuju podatke izvan Europskog gospodarskog prostora:
transfer-to = { $recipient } – { $country }
adequacy-whole = Europska komisija odlučila je da su podaci ondje primjereno zaštićeni: odluka { $decision } (članak 45. Opće uredbe).
adequacy-some = Europska komisija odlučila je da su podaci ondje primjereno zaštićeni kod nekih primatelja, među kojima je i ovaj: odluka { $decision } (članak 45. Opće uredbe).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/EZ
}
adequacy-framework = Primatelj sudjeluje u mehanizmu „{ $framework }”, za koji je Europska komisija odlučila da su podaci primjereno zaštićeni: odluka { $decision } (članak 45. Opće uredbe).
adequacy-none = Ne postoji odluka Europske komisije da su podaci ondje primjereno zaštićeni.
adequacy-only-certified = Odluka Europske komisije o primjerenosti za ovu zemlju obuhvaća samo certificirane organizacije i prijenos se ne temelji na njoj.
adequacy-only-partly = Odluka Europske komisije o primjerenosti za ovu zemlju obuhvaća samo neke primatelje i prijenos se ne temelji na njoj.
ground-first = Prva osnova: { $ground }
ground-then = Ako ta osnova otpadne: { $ground }
safeguard-adequacy = Prijenos se temelji na odluci Europske komisije o primjerenosti (članak 45. Opće uredbe).
safeguard-standard-contractual-clauses = Prijenos je zaštićen standardnim ugovornim klauzulama koje je donijela Europska komisija: odluka (EU) 2021/914 (članak 46. stavak 2. točka (c) Opće uredbe).
safeguard-binding-corporate-rules = Prijenos je zaštićen obvezujućim korporativnim pravilima koja je odobrilo nadzorno tijelo (članak 46. stavak 2. točka (b) i članak 47. Opće uredbe).
safeguard-code-of-conduct = Prijenos je zaštićen odobrenim kodeksom ponašanja zajedno s obvezujućim i provedivim obvezama primatelja (članak 46. stavak 2. točka (e) Opće uredbe).
safeguard-certification = Prijenos je zaštićen odobrenim mehanizmom certificiranja zajedno s obvezujućim i provedivim obvezama primatelja (članak 46. stavak 2. točka (f) Opće uredbe).
safeguard-public-authority-instrument = Prijenos je zaštićen pravno obvezujućim i provedivim instrumentom između tijela javne vlasti (članak 46. stavak 2. točka (a) Opće uredbe).
safeguard-authorised-clauses = Prijenos je zaštićen ugovornim klauzulama koje je odobrilo nadzorno tijelo (članak 46. stavak 3. točka (a) Opće uredbe).
safeguard-explicit-consent = Prijenos se temelji na vašoj izričitoj privoli, danoj nakon obavijesti o rizicima prijenosa (članak 49. stavak 1. točka (a) Opće uredbe).
safeguard-contract = Prijenos je nužan za izvršavanje ugovora s vama ili za radnje koje ste zatražili prije njegova sklapanja (članak 49. stavak 1. točka (b) Opće uredbe).
safeguard-contract-in-interest = Prijenos je nužan za sklapanje ili izvršavanje ugovora koji se u vašem interesu sklapa s drugom osobom (članak 49. stavak 1. točka (c) Opće uredbe).
safeguard-public-interest = Prijenos je nužan iz važnih razloga javnog interesa (članak 49. stavak 1. točka (d) Opće uredbe).
safeguard-legal-claims = Prijenos je nužan radi pravnih zahtjeva (članak 49. stavak 1. točka (e) Opće uredbe).
safeguard-vital-interests = Prijenos je nužan radi zaštite životno važnih interesa (članak 49. stavak 1. točka (f) Opće uredbe).
safeguard-public-register = Prijenos se obavlja iz javnog registra (članak 49. stavak 1. točka (g) Opće uredbe).
safeguard-compelling-interests = Prijenos se ne ponavlja, odnosi se samo na mali broj osoba i nužan je radi naših uvjerljivih legitimnih interesa (članak 49. stavak 1. drugi podstavak Opće uredbe).
safeguard-module-controller = Primjenjuje se prvi modul klauzula: od voditelja obrade voditelju obrade.
safeguard-module-processor = Primjenjuje se drugi modul klauzula: od voditelja obrade izvršitelju obrade.
safeguard-module-sub-processor = Primjenjuje se treći modul klauzula: od izvršitelja obrade izvršitelju obrade.
safeguard-module-processor-to-controller = Primjenjuje se četvrti modul klauzula: od izvršitelja obrade voditelju obrade.
safeguard-name = Točnije: { $name }.
safeguard-interest = Interes koji nalaže prijenos: { $interest }
safeguard-authority-told = Dana { $date } nadzorno je tijelo obaviješteno o prijenosu.
safeguard-when = Kada: { $when }
safeguard-checked = Provjereno { $date }
safeguard-measures = Dodatne mjere: { $measures }.
safeguard-assessment = Procjena prijenosa: { $assessment }
safeguard-risks = Rizici: { $risks }
safeguard-copy = Kopiju zaštitnih mjera možete dobiti ovdje: { $ways }.

### Rights

rights-intro = Ovo su vaša prava. Proizlaze iz toga za što upotrebljavamo vaše podatke i na kojoj pravnoj osnovi.
right-access = Pravo na pristup (članak 15. Opće uredbe)
right-access-short = pristup
right-access-text = Možete nas pitati obrađujemo li podatke o vama. Ako ih obrađujemo, dobit ćete njihovu kopiju i pripadajuće informacije.
right-rectification = Pravo na ispravak (članak 16. Opće uredbe)
right-rectification-short = ispravak
right-rectification-text = Možete tražiti da ispravimo netočne podatke i dopunimo nepotpune.
right-erasure = Pravo na brisanje (članak 17. Opće uredbe)
right-erasure-short = brisanje
right-erasure-text = Možete tražiti da izbrišemo vaše podatke, na primjer kad nam više nisu potrebni, kad povučete privolu na kojoj se obrada temelji ili kad ih nemamo pravo obrađivati.
right-erasure-limited = Ne možemo izbrisati podatke koje prema propisu moramo čuvati ili koji su nam potrebni za zadaću od javnog interesa. To se ograničenje odnosi na ovu obradu: { $purposes }.
right-restriction = Pravo na ograničenje obrade (članak 18. Opće uredbe)
right-restriction-short = ograničenje obrade
right-restriction-text = Možete tražiti da vaše podatke samo čuvamo i ne činimo s njima ništa drugo, na primjer dok provjeravamo jesu li točni ili je li vaš prigovor opravdan.
right-portability = Pravo na prenosivost podataka (članak 20. Opće uredbe)
right-portability-short = prenosivost podataka
right-portability-text = Podatke koje ste nam dali možete dobiti u strukturiranom, uobičajeno upotrebljavanom i strojno čitljivom formatu te tražiti da se prenesu drugom voditelju obrade ako je to tehnički izvedivo. To se pravo odnosi na podatke koji se obrađuju automatizirano na temelju privole ili ugovora.
right-portability-because = To se pravo odnosi na ovu obradu: { $purposes }.
right-objection-short = prigovor
right-withdrawal = Pravo na povlačenje privole (članak 7. stavak 3. Opće uredbe)
right-withdrawal-short = povlačenje privole
right-withdrawal-text = Svoju privolu možete povući u svakom trenutku. Povlačenjem ne postaje nezakonito ono što je prije njega učinjeno.
right-withdrawal-because = To se pravo odnosi na ovu obradu: { $purposes }.
right-automated-decisions = Pravo na ljudsku intervenciju kod automatiziranih odluka (članak 22. Opće uredbe)
right-automated-decisions-short = ljudska intervencija kod automatiziranih odluka
right-automated-decisions-text = Možete tražiti da odluku koja je donesena isključivo automatizirano preispita čovjek, izraziti svoje stajalište i osporiti odluku.
right-complaint-short = pritužba nadzornom tijelu
objection-grounds = Imate pravo u svakom trenutku uložiti prigovor na obradu svojih podataka, na temelju svoje posebne situacije. To se pravo odnosi na ovu obradu: { $purposes }. Tada prestajemo s obradom, osim ako dokažemo da postoje uvjerljivi legitimni razlozi koji nadilaze vaše interese, prava i slobode ili ako nam podaci trebaju radi pravnih zahtjeva (članak 21. stavak 1. Opće uredbe).
objection-research = Imate pravo uložiti prigovor na obradu svojih podataka u svrhu znanstvenog ili povijesnog istraživanja ili u statističke svrhe, na temelju svoje posebne situacije. To se pravo odnosi na ovu obradu: { $purposes }. Tada prestajemo s obradom, osim ako je ona nužna za provođenje zadaće koja se obavlja zbog javnog interesa (članak 21. stavak 6. Opće uredbe).
objection-marketing = Imate pravo u svakom trenutku, bez navođenja razloga, uložiti prigovor na izravni marketing i na izradu profila koja je s njim povezana. To se pravo odnosi na ovu obradu: { $purposes }. Nakon prigovora vaše podatke više ne upotrebljavamo za izravni marketing (članak 21. stavci 2. i 3. Opće uredbe).
requests-ways = Svoj zahtjev možete podnijeti na ove načine:
requests-to-controller = Zahtjev podnesite voditelju obrade; njegovi su kontaktni podaci navedeni gore.
requests-time = Odgovaramo bez nepotrebnog odgađanja, a najkasnije u roku od mjesec dana. Ako je zahtjev složen ili ako je zahtjeva mnogo, rok smijemo produljiti za najviše još dva mjeseca; o tome vas, uz objašnjenje razloga, obavješćujemo tijekom prvog mjeseca.
requests-time-stated = Odgovaramo bez nepotrebnog odgađanja, a najdulji rok za odgovor iznosi { $period }. Ako je zahtjev složen ili ako je zahtjeva mnogo, rok smijemo produljiti za najviše još dva mjeseca; o tome vas, uz objašnjenje razloga, obavješćujemo u roku od mjesec dana od vašeg zahtjeva.
requests-free = Svoja prava ostvarujete besplatno. Samo ako je zahtjev očito neutemeljen ili pretjeran, smijemo naplatiti razumnu naknadu ili ga odbiti (članak 12. stavak 5. Opće uredbe).
requests-once-a-year = Na jedan zahtjev godišnje odgovaramo besplatno.
requests-identity-on-doubt = Ako opravdano sumnjamo u to tko podnosi zahtjev, tražimo dodatne informacije kako bismo potvrdili vaš identitet.
requests-identity-always = Tražimo da potvrdite svoj identitet.
requests-identity-email = Zahtjev pošaljite s adrese e-pošte po kojoj vas možemo prepoznati.
requests-form-any = Zahtjev možete podnijeti u bilo kojem obliku.
requests-form-written = Zahtjev pošaljite u pisanom obliku.
requests-form-signed = Zahtjev pošaljite u pisanom obliku i s potpisom.
requests-refusal = Ako odbijemo vaš zahtjev, u roku od mjesec dana priopćujemo vam zašto. Tada možete podnijeti pritužbu nadzornom tijelu ili se obratiti sudu.
requests-recipients-told = Ako vaše podatke ispravimo ili izbrišemo ili ograničimo njihovu obradu, to priopćujemo svima kojima smo ih otkrili, osim ako se to pokaže nemogućim ili zahtijeva nerazmjeran napor. Na vaš zahtjev priopćujemo vam tko su oni (članak 19. Opće uredbe).
complaint-right = Imate pravo podnijeti pritužbu nadzornom tijelu ako smatrate da se obradom vaših podataka krši Opća uredba o zaštiti podataka. Možete je podnijeti u državi članici u kojoj imate uobičajeno boravište, u kojoj je vaše radno mjesto ili u kojoj je navodno došlo do kršenja (članak 77. Opće uredbe).
complaint-authority = Nadzorno tijelo u državi našeg poslovnog nastana:
complaint-authority-abroad = Nadzorno tijelo u Europskoj uniji kojem se možete najprije obratiti:
authority-name = Nadzorno tijelo
authority-complaint = Kako podnijeti pritužbu

### Cookies

cookies-none = Naša internetska stranica ne pohranjuje kolačiće na vašem uređaju i ne upotrebljava ništa slično.
cookies-choice = Kolačići koji nisu nužni upotrebljavaju se samo uz vašu privolu. Možete ih odbiti jednako lako kao i prihvatiti te u svakom trenutku promijeniti svoj izbor.
cookies-choice-settings = Kolačići koji nisu nužni upotrebljavaju se samo uz vašu privolu. Možete ih odbiti u postavkama i u svakom trenutku promijeniti svoj izbor.
cookies-choice-unstated = Kolačići koji nisu nužni upotrebljavaju se samo uz vašu privolu. Svoj izbor možete promijeniti u svakom trenutku.
cookies-choice-keeps = Koliko se dugo pamti vaš izbor prije nego što vas ponovno pitamo: { $period }.
cookies-tool = Izbor se unosi u alatu „{ $tool }”.
cookies-settings = Postavke kolačića: { $settings }
cookies-data = Podaci koje prikupljamo putem kolačića:
cookies-services = Usluge koje pohranjuju ili čitaju podatke na vašem uređaju:
cookies-own = Naša vlastita internetska stranica
cookies-provider = Pružatelj: { $provider }
cookies-provider-controller = sam voditelj obrade
cookies-purpose = Svrha: { $purposes }
cookies-basis-consent = Upotrebljava se samo uz vašu privolu.
cookies-basis-necessary = Nužno je za uslugu koju ste zatražili, pa privola nije potrebna.
cookies-basis-legitimate-interests = Upotrebljava se na temelju legitimnih interesa.
cookies-basis-none = Upotrebljava se bez traženja vaše privole.
cookies-starts-after-consent = Ništa se ne pohranjuje niti čita prije nego što date privolu.
cookies-starts-at-once = Počinje čim otvorite stranicu.
cookies-access = Pristup pohranjenim podacima: { $access }
cookies-access-none = Nitko drugi ne može čitati pohranjene podatke.
cookies-tracking = Ova vas usluga može pratiti na različitim internetskim stranicama ili izrađivati vaš profil.
cookies-links = Više o kolačićima:
cookies-law = Kolačiće i slične tehnologije uređuje i ovaj propis: { $law }.
cookies-authority = Poštovanje tog propisa nadzire: { $authority }.
caption-cookies = Kolačići i slični načini pohrane
column-cookie = Naziv
column-service = Usluga
column-keeps = Čuva se
column-party = Tko ga postavlja
keeps-session = dok ne zatvorite preglednik
keeps-persistent = dok to ne izbrišete
party-first = ova stranica
party-third = druga stranica
technology-cookie = kolačić
technology-local-storage = lokalna pohrana preglednika
technology-pixel = piksel koji šalje podatke kad se stranica otvori
technology-fingerprint = prepoznavanje uređaja po njegovim obilježjima
technology-sdk = kôd drugog poduzeća u aplikaciji

### Security and promises

measures-general = Vaše podatke štitimo na ove načine:
measures-electronic = Podaci u elektroničkom obliku:
measures-manual = Podaci na papiru:
measures-staff = Osobe koje rade s podacima:
measures-certificates = Certifikati:
claim-never-sold = Ne prodajemo vaše podatke.
claim-no-transfers = Vaše podatke ne prenosimo izvan Europskog gospodarskog prostora.
claim-not-disclosed = Vaše podatke ne otkrivamo drugima.
claim-own-use-only = Vaši podaci služe samo za našu vlastitu uporabu.
claim-not-identifiable = Iz podataka se ne može utvrditi vaš identitet.
claim-no-profiling = Ne izrađujemo vaš profil.
claim-marketing-only-with-consent = Marketinške poruke šaljemo samo onima koji su za to dali privolu.
claim-never-combined = Vaše podatke ne povezujemo s drugim podacima o vama.
claim-only-from-the-person = Vaše podatke dobivamo samo od vas.

### Dates

notice-status = Status
status-draft = Nacrt
status-in-force = Na snazi
status-withdrawn = Povučena
notice-effective = Na snazi od
notice-updated = Posljednji put ažurirano
notice-created = Prvi put sastavljeno
notice-review-by = Sljedeća provjera do
notice-version = Verzija
notice-published-at = Objavljeno na adresi
notice-original = Izvorni jezik
notice-further-purpose = Ako vaše podatke želimo upotrijebiti u neku drugu svrhu, o tome vas obavješćujemo prije nego što to učinimo.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekundu
    [few] { $amount } sekunde
   *[other] { $amount } sekundi
}
period-minute = { $amount ->
    [one] { $amount } minutu
    [few] { $amount } minute
   *[other] { $amount } minuta
}
period-hour = { $amount ->
    [one] { $amount } sat
    [few] { $amount } sata
   *[other] { $amount } sati
}
period-day = { $amount ->
    [one] { $amount } dan
    [few] { $amount } dana
   *[other] { $amount } dana
}
period-week = { $amount ->
    [one] { $amount } tjedan
    [few] { $amount } tjedna
   *[other] { $amount } tjedana
}
period-month = { $amount ->
    [one] { $amount } mjesec
    [few] { $amount } mjeseca
   *[other] { $amount } mjeseci
}
period-year = { $amount ->
    [one] { $amount } godinu
    [few] { $amount } godine
   *[other] { $amount } godina
}

### Short notices, for the place where data is collected

short-heading-form = Što činimo s podacima iz ovog obrasca
short-heading-newsletter = Što činimo s vašim podacima kad se pretplatite na newsletter
short-heading-camera = Videonadzor
