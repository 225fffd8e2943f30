# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Latvian, for the next translator. Form of address: “jūs”, lower case, throughout; no past participles with “jūs” (they would show gender or number), so the simple past is used.
# Citations: “VDAR 6. panta 1. punkta a) apakšpunkts” in brackets, in the nominative. Finnish and Swedish sections are “pants”, chapters “nodaļa”.
# Names, countries, dates and lists are never inflected: they stand after a colon, in brackets, or as the subject.
# A period is in the nominative (1 gads, 2 gadi, 10 gadi); it can follow “ne vairāk kā”, “vismaz” or a colon, but not “laikā” (genitive) and not a verb of duration (accusative). Events begin with “pēc”.

### The whole

title-not-stated = Privātuma politika
description = { $title }: kā { $controller } apstrādā personas datus un kādas ir jūsu tiesības.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Atbildīgais: { $owner }.
gap-by = Termiņš: { $date }.
gap-not-stated = { $duty }
not-translated = (nav tulkots; valoda: { $language })
gap-none = Tāda nav.

### Headings

heading-scope = Par šo privātuma politiku
heading-controller = Kas atbild par jūsu datiem
heading-register = Kādiem nolūkiem mēs izmantojam jūsu datus
heading-purposes = Nolūki, juridiskie pamati un glabāšanas termiņi
heading-processing = Kādiem nolūkiem apstrādā datus
heading-retention = Kāpēc mēs datus glabājam tik ilgi, un ko glabājam ilgāk
heading-grounds = Uz ko balstās juridiskie pamati
heading-data = Kādus datus mēs apstrādājam
heading-sources = No kurienes dati iegūti
heading-disclosures = Datu izpaušana
heading-provision = Vai jums dati ir jāsniedz?
heading-automated = Automatizēti lēmumi un profilēšana
heading-recipients = Kas saņem jūsu datus
heading-transfers = Nosūtīšana ārpus Eiropas Ekonomikas zonas
heading-rights = Jūsu tiesības
heading-objection = Jūsu tiesības iebilst
heading-children = Bērni
heading-requests = Kā izmantot savas tiesības
heading-complaint = Sūdzība uzraudzības iestādei
heading-cookies = Sīkdatnes
heading-security = Kā mēs aizsargājam jūsu datus
heading-claims = Ko mēs apsolām
heading-notice = Datumi un izmaiņas

### At a glance

summary-who = Pārzinis
summary-why = Kāpēc mēs apstrādājam jūsu datus
summary-why-register = { $register }: { $purposes }
summary-retention = Cik ilgi mēs glabājam jūsu datus
summary-recipients = Kas saņem jūsu datus
summary-transfers = Nosūtīšana
summary-transfers-none = Jūsu datus nenosūta ārpus Eiropas Ekonomikas zonas.
summary-transfers-some = Jūsu datus apstrādā arī ārpus Eiropas Ekonomikas zonas: { $countries }.
summary-rights = Jūsu tiesības
summary-how = Kā ar mums sazināties

### Who

controller-name = Pārzinis
controller-also = { $name } (“{ $short }”)
controller-number = { $country ->
    [FI] Y-tunnus (Somijas uzņēmuma numurs)
   *[other] Reģistrācijas numurs
}
controller-established-in = Uzņēmējdarbības vieta
controller-joint = Šis pārzinis apstrādes nolūkus un līdzekļus nosaka kopā ar mums (kopīgs pārzinis):
controller-joint-rights = Savas tiesības varat izmantot attiecībā uz katru kopīgo pārzini.
controller-representative = Mūsu pārstāvis Eiropas Savienībā:
representative-name = Pārstāvis
group-called = Šī politika attiecas arī uz citiem mūsu grupas ({ $name }) uzņēmumiem. Katrs uzņēmums ir pārzinis tai apstrādei, kas norādīta pie tā:
group-companies = Šī politika attiecas arī uz šādiem mūsu grupas uzņēmumiem. Katrs uzņēmums ir pārzinis tai apstrādei, kas norādīta pie tā:
group-number = { $country ->
    [FI] Y-tunnus (Somijas uzņēmuma numurs) { $number }
   *[other] Reģistrācijas numurs { $number }
}
officer = Mūsu datu aizsardzības speciālists:
officer-none = Mēs neesam iecēluši datu aizsardzības speciālistu.
contact-person = Saziņa jautājumos par jūsu personas datiem:
contact-title = Saziņai
contact-address = Adrese
contact-address-postal = Pasta adrese
contact-address-visiting = Apmeklētāju adrese
contact-address-office = Birojs
contact-email = E-pasts
contact-phone = Tālrunis
contact-form = Saziņas veidlapa
contact-website = Tīmekļa vietne
address-in-country = { $address }, { $country }
scope-countries = Šī politika ir paredzēta cilvēkiem šādās valstīs: { $countries }.
children-version = Šai politikai ir bērniem rakstīta versija: { $address }
children-age = Ja mūsu pakalpojumi balstās uz piekrišanu, bērns to drīkst dot patstāvīgi no šāda vecuma (VDAR 8. panta 1. punkts). Jaunāku bērnu vietā piekrišana jādod vai jāapstiprina kādam no vecākiem vai aizbildnim.
children-age-in = { $country }: { $age }
children-age-own = Ja mūsu pakalpojumi balstās uz piekrišanu, bērns to drīkst dot patstāvīgi no šāda vecuma: { $age }. Jaunāku bērnu vietā piekrišana jādod vai jāapstiprina kādam no vecākiem vai aizbildnim (VDAR 8. panta 1. punkts).

### Registers

role-controller = Mēs esam šī reģistra pārzinis.
role-joint-controller = Mēs esam šī reģistra kopīgi pārziņi.
role-processor = Šos datus mēs apstrādājam kā apstrādātājs savu klientu vārdā un pēc viņu norādījumiem. Pārzinis ir klients, un viņš informē cilvēkus, uz kuriem dati attiecas.
persons-of-register = Mēs apstrādājam datus par šādiem cilvēkiem:
persons-also-former = { $who }, pašreizējie un bijušie
persons-defined = { $who }: { $definition }
column-purpose = Nolūks
column-basis = Juridiskais pamats
column-data = Dati
column-retention = Glabāšanas termiņš
column-recipients = Saņēmēji
caption-purposes = { $register }: kādiem nolūkiem un uz kāda pamata mēs datus izmantojam un cik ilgi tos glabājam
purposes-none = Mums šeit nav nolūka apstrādāt personas datus.
nobody = neviens
ground-interest = Mūsu leģitīmās intereses: { $what }
ground-interest-of-others = Leģitīmās intereses: { $what }
ground-whose = Kam šīs intereses pieder: { $what }
ground-balancing = Kā mēs tās esam samērojuši ar jūsu interesēm: { $what }
ground-law = Likums, kas to prasa: { $what }
ground-law-behind = Likums, uz kuru tas balstās: { $what }
ground-given-by = Kā jūs dodat piekrišanu: { $what }
ground-withdraw = Kā to atsaukt: { $what }
ground-free-choice = Kāpēc jūs brīvi varat atteikties: { $what }
ground-consulted = Kā notika apspriešanās ar darbiniekiem: { $what }
marketing-channels = Kā mūsu ziņas nonāk pie jums: { $channels }
channel-email = e-pasts
channel-sms = īsziņa
channel-app = ziņas mūsu lietotnē
channel-phone = tālrunis
channel-post = pasts
marketing-allowed-by-existing-customers = Mēs neprasām jūsu piekrišanu, jo jūs esat mūsu klients un sniedzāt mums savu kontaktinformāciju, kad pie mums iepirkāties. Mēs informējam tikai par saviem produktiem vai pakalpojumiem, kas ir līdzīgi jūsu pirktajiem. Jūs varat bez maksas atteikties gan tad, kad sniedzat savus datus, gan katrā saņemtajā ziņojumā.
marketing-allowed-by-business-role = Mēs neprasām jūsu piekrišanu, jo rakstām jums kā jūsu organizācijas pārstāvim par jautājumiem, kas ietilpst jūsu pienākumos tajā. Jūs jebkurā laikā varat bez maksas atteikties.
marketing-opt-out = Kā atteikties: { $what }
further-from = Sākotnēji datus mēs nevācām šim nolūkam. Šim nolūkam tos izmantojam, sākot no šāda datuma: { $date }.
further-told = Par šo nolūku jūs informējām. Datums: { $date }.
further-compatibility = Kāpēc šis nolūks ir savienojams ar tiem, kuriem mēs datus vācām: { $what }
basis-consent = jūsu piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts)
basis-contract = ar jums noslēgta līguma izpilde vai pasākumi pirms tā noslēgšanas pēc jūsu pieprasījuma (VDAR 6. panta 1. punkta b) apakšpunkts)
basis-legal-obligation = juridiska pienākuma izpilde (VDAR 6. panta 1. punkta c) apakšpunkts)
basis-vital-interests = vitālu interešu aizsardzība (VDAR 6. panta 1. punkta d) apakšpunkts)
basis-public-task = uzdevums sabiedrības interesēs vai oficiālo pilnvaru īstenošana (VDAR 6. panta 1. punkta e) apakšpunkts)
basis-legitimate-interests = leģitīmās intereses (VDAR 6. panta 1. punkta f) apakšpunkts)
why-consent = Jūs tam piekritāt: { $basis }
why-contract = Mums tas ir vajadzīgs, lai izdarītu to, par ko ar jums vienojāmies vai ko jūs mums lūdzāt: { $basis }
why-legal-obligation = To no mums prasa likums: { $basis }
why-vital-interests = No tā var būt atkarīga kāda cilvēka dzīvība vai veselība: { $basis }
why-public-task = Tas ietilpst uzdevumā, ko mēs veicam sabiedrības labā: { $basis }
why-legitimate-interests = Mums tam ir pamatots iemesls: { $basis }
special-condition-explicit-consent = Īpašu kategoriju personas datus apstrādā ar jūsu nepārprotamu piekrišanu (VDAR 9. panta 2. punkta a) apakšpunkts).
special-condition-employment = Īpašu kategoriju personas datus apstrādā, lai izpildītu pienākumus un īstenotu tiesības nodarbinātības un sociālā nodrošinājuma tiesību jomā (VDAR 9. panta 2. punkta b) apakšpunkts).
special-condition-vital-interests = Īpašu kategoriju personas datus apstrādā, lai aizsargātu vitālas intereses (VDAR 9. panta 2. punkta c) apakšpunkts).
special-condition-association = Īpašu kategoriju personas datus apstrādā tādas bezpeļņas struktūras darbībā, kurai ir politisks, filozofisks, reliģisks vai ar arodbiedrībām saistīts mērķis (VDAR 9. panta 2. punkta d) apakšpunkts).
special-condition-made-public = Šie ir īpašu kategoriju personas dati, kurus jūs apzināti publiskojāt (VDAR 9. panta 2. punkta e) apakšpunkts).
special-condition-legal-claims = Īpašu kategoriju personas datus apstrādā, lai celtu, īstenotu vai aizstāvētu likumīgas prasības (VDAR 9. panta 2. punkta f) apakšpunkts).
special-condition-public-interest = Īpašu kategoriju personas datus apstrādā būtisku sabiedrības interešu dēļ, pamatojoties uz Savienības vai dalībvalsts tiesību aktiem (VDAR 9. panta 2. punkta g) apakšpunkts).
special-condition-health-care = Īpašu kategoriju personas datus apstrādā veselības vai sociālajai aprūpei, pamatojoties uz Savienības vai dalībvalsts tiesību aktiem vai saskaņā ar līgumu ar veselības darba profesionāli (VDAR 9. panta 2. punkta h) apakšpunkts).
special-condition-public-health = Īpašu kategoriju personas datus apstrādā sabiedrības veselības interesēs, pamatojoties uz Savienības vai dalībvalsts tiesību aktiem (VDAR 9. panta 2. punkta i) apakšpunkts).
special-condition-research = Īpašu kategoriju personas datus apstrādā arhivēšanai sabiedrības interesēs, zinātniskai vai vēstures pētniecībai vai statistikai, pamatojoties uz Savienības vai dalībvalsts tiesību aktiem (VDAR 9. panta 2. punkta j) apakšpunkts).

### How long

retention-period-from = { $limit ->
    [maximum] ne vairāk kā { $period } { $event }
    [minimum] vismaz { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] ne vairāk kā { $period }
    [minimum] vismaz { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = līdz brīdim, kad atsaucat piekrišanu
retention-by-statute = tik ilgi, cik prasa likums
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, bet ne vairāk kā { $period }
retention-reason = Iemesls: { $reason }
retention-exceptions = Izņēmumi: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, { $chapter }. nodaļa, { $section }. pants
statute-section = { $kind ->
    [number] { $act }, { $section }. pants
    [annex] { $act }, pielikums
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Šeit mēs neapstrādājam personas datus.
in-case = { $what } ({ $when })
special-ethnic-origin = Īpašas kategorijas dati: rase vai etniskā piederība (VDAR 9. pants).
special-political-opinions = Īpašas kategorijas dati: politiskie uzskati (VDAR 9. pants).
special-beliefs = Īpašas kategorijas dati: reliģiskā vai filozofiskā pārliecība (VDAR 9. pants).
special-trade-union = Īpašas kategorijas dati: dalība arodbiedrībā (VDAR 9. pants).
special-genetic = Īpašas kategorijas dati: ģenētiskie dati (VDAR 9. pants).
special-biometric = Īpašas kategorijas dati: biometriskie dati personas identifikācijai (VDAR 9. pants).
special-health = Īpašas kategorijas dati: veselības dati (VDAR 9. pants).
special-sex-life = Īpašas kategorijas dati: dzimumdzīve vai seksuālā orientācija (VDAR 9. pants).
mark-criminal = Dati par sodāmību un pārkāpumiem (VDAR 10. pants).
mark-national-id = Ietver valsts identifikācijas numuru (VDAR 87. pants).
mark-organisation = Dati par organizācijām. Tie ir personas dati tikai tad, ja kaut ko pasaka par cilvēku, piemēram, individuālo komersantu.
mark-needed-for = Kam mums tie ir vajadzīgi: { $what }
mark-access = Kas drīkst ar tiem strādāt: { $what }
source-data-subject = jūs
source-observed = tas, kā jūs izmantojat mūsu pakalpojumus
source-third-party = cita persona
source-public = publiski pieejams avots
source-authority = iestāde
source-unnamed = cits avots
source-data = No šī avota iegūtie dati: { $data }
source-data-all = No šī avota iegūtie dati: viss iepriekš minētais
source-public-yes = Šis avots ir publiski pieejams.
source-public-no = Šis avots nav publiski pieejams.
exemption-known = Mēs nesniedzam vēlreiz informāciju, kas jau ir jūsu rīcībā (VDAR 13. panta 4. punkts un 14. panta 5. punkta a) apakšpunkts).
exemption-impossible = Mēs neinformējam katru atsevišķi par datiem no citiem avotiem, jo tas nebūtu iespējams, prasītu nesamērīgi lielas pūles vai padarītu apstrādes nolūku nesasniedzamu (VDAR 14. panta 5. punkta b) apakšpunkts).
exemption-law = Mēs neinformējam katru atsevišķi par datiem no citiem avotiem, jo to iegūšana vai izpaušana ir skaidri noteikta likumā (VDAR 14. panta 5. punkta c) apakšpunkts).
exemption-secrecy = Mēs neinformējam katru atsevišķi par datiem no citiem avotiem, jo likums mums uzliek pienākumu tos glabāt noslēpumā (VDAR 14. panta 5. punkta d) apakšpunkts).
exemption-reason = Iemesls: { $reason }
exemption-measures = Kā mēs tā vietā aizsargājam jūsu tiesības: { $measures }
source-permission = { $permission ->
    [objection] Jūs varat iebilst pret datu iegūšanu no šī avota, un tad mēs tos tur neiegūstam.
    [consent] Mēs datus no šī avota iegūstam tikai ar jūsu piekrišanu.
   *[law] Mēs datus no šī avota iegūstam, jo likums to atļauj vai prasa.
}

### Must the data be given

provision-law = Likums nosaka, ka jums ir jāsniedz mums šie dati.
provision-contract = Jums ir jāsniedz mums šie dati saskaņā ar līgumu starp jums un mums.
provision-entering-contract = Mums šie dati ir vajadzīgi, lai noslēgtu līgumu.
provision-nobody = Jums šie dati mums nav jāsniedz.

### Automated decisions

automated-none = Mēs nepieņemam par jums lēmumus, kas balstīti tikai uz automatizētu apstrādi, un neveicam jūsu profilēšanu.
automated-profiling = Mēs izmantojam profilēšanu, kas pati par sevi neko neizlemj. { $what }
automated-profiling-beside-decisions = Mēs izmantojam profilēšanu. { $what }
automated-no-profiling = Mēs neveicam jūsu profilēšanu.
automated-no-decisions = Mēs nepieņemam par jums lēmumus, kas balstīti tikai uz automatizētu apstrādi.
decision-what = Lēmums
decision-ground = Uz kāda pamata tas ir atļauts
decision-ground-contract = Tas ir vajadzīgs, lai noslēgtu vai izpildītu līgumu starp jums un mums (VDAR 22. panta 2. punkta a) apakšpunkts).
decision-ground-law = Tas ir atļauts saskaņā ar Savienības vai dalībvalsts tiesību aktiem (VDAR 22. panta 2. punkta b) apakšpunkts).
decision-ground-explicit-consent = Jūs devāt nepārprotamu piekrišanu (VDAR 22. panta 2. punkta c) apakšpunkts).
decision-logic = Kā to pieņem
decision-consequences = Ko tas nozīmē jums
decision-safeguards = Kā panākt lēmuma pārskatīšanu
decision-ai = Mākslīgā intelekta sistēma
decision-ai-none = Lēmuma pieņemšanā nepiedalās mākslīgā intelekta sistēma.

### Recipients

column-recipient = Saņēmējs
column-what-for = Ko saņēmējs dara
column-role = Loma
column-place = Kur
caption-recipients = Personas datu saņēmēji
recipients-none = Mēs jūsu datus nevienam neizpaužam.
recipient-unnamed = Nenosaukts saņēmējs
recipient-with-category = { $name } – { $category }
recipient-examples = Piemēram: { $examples }
recipient-when = Tikai šādā gadījumā: { $when }
recipient-role-processor = apstrādātājs, mūsu vārdā un pēc mūsu norādījumiem
recipient-role-controller = pārzinis, uz savu atbildību
recipient-role-joint-controller = kopīgs pārzinis kopā ar mums
recipient-role-authority = publiska iestāde
place-eea = Eiropas Ekonomikas zonā
place-outside-eea = ārpus Eiropas Ekonomikas zonas
disclosure-to = Saņēmēji: { $recipients }
disclosure-permission = { $permission ->
    [objection] Jūs varat iebilst pret izpaušanu, un tad mēs jūsu datus neizpaužam.
    [consent] Mēs datus izpaužam tikai ar jūsu atļauju.
   *[law] Mēs datus izpaužam tikai tad, ja to prasa likums.
}
disclosure-aggregated = Pēc šiem datiem neviens nav identificējams, tāpēc tie nav personas dati.
disclosure-basis = Juridiskais pamats: { $basis }.

### Transfers

transfers-none = Mēs nenosūtām jūsu datus ārpus Eiropas Ekonomikas zonas, un neviens mūsu saņēmējs tos tur neapstrādā.
transfers-some = Šādi saņēmēji apstrādā datus ārpus Eiropas Ekonomikas zonas:
transfer-to = { $recipient } – { $country }
adequacy-whole = Eiropas Komisija ir nolēmusi, ka dati tur ir pietiekami aizsargāti: lēmums { $decision } (VDAR 45. pants).
adequacy-some = Eiropas Komisija ir nolēmusi, ka dati ir pietiekami aizsargāti pie daļas saņēmēju tajā valstī, un šis saņēmējs ir viens no tiem: lēmums { $decision } (VDAR 45. pants).
decision-number = { $form ->
    [union-first] (ES) { $number }
    [union-last] { $number }/ES
   *[community] { $number }/EK
}
adequacy-framework = Saņēmējs piedalās šādā regulējumā: { $framework }. Eiropas Komisija ir nolēmusi, ka tā ietvaros dati ir pietiekami aizsargāti: lēmums { $decision } (VDAR 45. pants).
adequacy-none = Eiropas Komisija nav pieņēmusi lēmumu, ka dati tur ir pietiekami aizsargāti.
adequacy-only-certified = Eiropas Komisijas lēmums par aizsardzības līmeņa pietiekamību šajā valstī attiecas tikai uz sertificētām organizācijām, un nosūtīšana uz to nebalstās.
adequacy-only-partly = Eiropas Komisijas lēmums par aizsardzības līmeņa pietiekamību šajā valstī attiecas tikai uz daļu saņēmēju, un nosūtīšana uz to nebalstās.
ground-first = Pirmais pamats: { $ground }
ground-then = Ja šis pamats zūd: { $ground }
safeguard-adequacy = Nosūtīšana balstās uz Eiropas Komisijas lēmumu par aizsardzības līmeņa pietiekamību (VDAR 45. pants).
safeguard-standard-contractual-clauses = Nosūtīšanu aizsargā līguma standartklauzulas, ko pieņēmusi Eiropas Komisija: lēmums (ES) 2021/914 (VDAR 46. panta 2. punkta c) apakšpunkts).
safeguard-binding-corporate-rules = Nosūtīšanu aizsargā saistošie uzņēmuma noteikumi, ko apstiprinājusi uzraudzības iestāde (VDAR 46. panta 2. punkta b) apakšpunkts un 47. pants).
safeguard-code-of-conduct = Nosūtīšanu aizsargā apstiprināts rīcības kodekss kopā ar saņēmēja saistošu un tiesiski īstenojamu apņemšanos (VDAR 46. panta 2. punkta e) apakšpunkts).
safeguard-certification = Nosūtīšanu aizsargā apstiprināts sertifikācijas mehānisms kopā ar saņēmēja saistošu un tiesiski īstenojamu apņemšanos (VDAR 46. panta 2. punkta f) apakšpunkts).
safeguard-public-authority-instrument = Nosūtīšanu aizsargā juridiski saistošs un tiesiski īstenojams instruments starp publiskām iestādēm (VDAR 46. panta 2. punkta a) apakšpunkts).
safeguard-authorised-clauses = Nosūtīšanu aizsargā līguma klauzulas, kurām uzraudzības iestāde devusi atļauju (VDAR 46. panta 3. punkta a) apakšpunkts).
safeguard-explicit-consent = Nosūtīšana balstās uz jūsu nepārprotamu piekrišanu, ko devāt pēc tam, kad saņēmāt informāciju par nosūtīšanas riskiem (VDAR 49. panta 1. punkta a) apakšpunkts).
safeguard-contract = Nosūtīšana ir vajadzīga ar jums noslēgta līguma izpildei vai pasākumiem, ko jūs pieprasījāt pirms tā noslēgšanas (VDAR 49. panta 1. punkta b) apakšpunkts).
safeguard-contract-in-interest = Nosūtīšana ir vajadzīga, lai jūsu interesēs noslēgtu vai izpildītu līgumu ar citu personu (VDAR 49. panta 1. punkta c) apakšpunkts).
safeguard-public-interest = Nosūtīšana ir vajadzīga svarīgu iemeslu dēļ sabiedrības interesēs (VDAR 49. panta 1. punkta d) apakšpunkts).
safeguard-legal-claims = Nosūtīšana ir vajadzīga, lai celtu, īstenotu vai aizstāvētu likumīgas prasības (VDAR 49. panta 1. punkta e) apakšpunkts).
safeguard-vital-interests = Nosūtīšana ir vajadzīga, lai aizsargātu vitālas intereses (VDAR 49. panta 1. punkta f) apakšpunkts).
safeguard-public-register = Datus nosūta no publiska reģistra (VDAR 49. panta 1. punkta g) apakšpunkts).
safeguard-compelling-interests = Nosūtīšana neatkārtojas, attiecas tikai uz nelielu skaitu cilvēku un ir vajadzīga mūsu pārliecinošu leģitīmo interešu dēļ (VDAR 49. panta 1. punkta otrā daļa).
safeguard-module-controller = Piemēro klauzulu pirmo moduli: no pārziņa pārzinim.
safeguard-module-processor = Piemēro klauzulu otro moduli: no pārziņa apstrādātājam.
safeguard-module-sub-processor = Piemēro klauzulu trešo moduli: no apstrādātāja apstrādātājam.
safeguard-module-processor-to-controller = Piemēro klauzulu ceturto moduli: no apstrādātāja pārzinim.
safeguard-name = Precīzāk: { $name }.
safeguard-interest = Mūsu pārliecinošā interese: { $interest }
safeguard-authority-told = Uzraudzības iestādei par nosūtīšanu ir paziņots. Datums: { $date }.
safeguard-when = Kad: { $when }
safeguard-checked = Pārbaudīts: { $date }.
safeguard-measures = Papildu pasākumi: { $measures }.
safeguard-assessment = Nosūtīšanas novērtējums: { $assessment }
safeguard-risks = Riski: { $risks }
safeguard-copy = Garantiju kopiju varat saņemt šeit: { $ways }.

### Rights

rights-intro = Jums ir šādas tiesības. Tās ir atkarīgas no tā, kādiem nolūkiem un uz kāda juridiskā pamata mēs izmantojam jūsu datus.
right-access = Piekļuves tiesības (VDAR 15. pants)
right-access-short = piekļuve datiem
right-access-text = Jūs varat mums jautāt, vai mēs apstrādājam datus par jums. Ja apstrādājam, jūs saņemat šo datu kopiju un ar tiem saistīto informāciju.
right-rectification = Tiesības labot datus (VDAR 16. pants)
right-rectification-short = datu labošana
right-rectification-text = Jūs varat pieprasīt, lai mēs izlabojam neprecīzus datus un papildinām nepilnīgus datus.
right-erasure = Tiesības uz dzēšanu (VDAR 17. pants)
right-erasure-short = datu dzēšana
right-erasure-text = Jūs varat pieprasīt, lai mēs dzēšam jūsu datus, piemēram, kad tie mums vairs nav vajadzīgi, kad jūs atsaucat piekrišanu, uz ko apstrāde balstās, vai kad mums nav tiesību tos apstrādāt.
right-erasure-limited = Mēs nevaram dzēst datus, kurus likums mums liek glabāt vai kuri mums vajadzīgi uzdevumam sabiedrības interesēs. Šis ierobežojums attiecas uz šādu apstrādi: { $purposes }.
right-restriction = Tiesības ierobežot apstrādi (VDAR 18. pants)
right-restriction-short = apstrādes ierobežošana
right-restriction-text = Jūs varat pieprasīt, lai mēs jūsu datus tikai glabājam un neko citu ar tiem nedarām, piemēram, kamēr mēs pārbaudām datu precizitāti vai jūsu iebilduma pamatotību.
right-portability = Tiesības uz datu pārnesamību (VDAR 20. pants)
right-portability-short = datu pārnesamība
right-portability-text = Jūs varat saņemt datus, ko mums sniedzāt, strukturētā, plaši izmantotā un mašīnlasāmā formātā un panākt, lai tos nosūta citam pārzinim, ja tas ir tehniski iespējams. Šīs tiesības attiecas uz datiem, ko apstrādā ar automatizētiem līdzekļiem, pamatojoties uz piekrišanu vai līgumu.
right-portability-because = Šīs tiesības attiecas uz šādu apstrādi: { $purposes }.
right-objection-short = iebilšana
right-withdrawal = Tiesības atsaukt piekrišanu (VDAR 7. panta 3. punkts)
right-withdrawal-short = piekrišanas atsaukums
right-withdrawal-text = Jūs jebkurā laikā varat atsaukt savu piekrišanu. Atsaukums nepadara nelikumīgu to, kas ar datiem darīts pirms tam.
right-withdrawal-because = Šīs tiesības attiecas uz šādu apstrādi: { $purposes }.
right-automated-decisions = Tiesības panākt, ka automatizētu lēmumu pārskata cilvēks (VDAR 22. pants)
right-automated-decisions-short = cilvēka veikta automatizētu lēmumu pārskatīšana
right-automated-decisions-text = Ja lēmums pieņemts tikai automatizēti, jūs varat panākt, ka to pārskata cilvēks, paust savu viedokli un apstrīdēt lēmumu.
right-complaint-short = sūdzība uzraudzības iestādei
objection-grounds = Jums ir tiesības jebkurā laikā, pamatojoties uz iemesliem saistībā ar jūsu īpašo situāciju, iebilst pret savu datu apstrādi. Šīs tiesības attiecas uz šādu apstrādi: { $purposes }. Tad mēs apstrādi pārtraucam, izņemot, ja varam norādīt uz pārliecinošiem leģitīmiem iemesliem, kas ir svarīgāki par jūsu interesēm, tiesībām un brīvībām, vai ja dati mums vajadzīgi, lai celtu, īstenotu vai aizstāvētu likumīgas prasības (VDAR 21. panta 1. punkts).
objection-research = Jums ir tiesības, pamatojoties uz iemesliem saistībā ar jūsu īpašo situāciju, iebilst pret savu datu apstrādi zinātniskai vai vēstures pētniecībai vai statistikai. Šīs tiesības attiecas uz šādu apstrādi: { $purposes }. Tad mēs apstrādi pārtraucam, izņemot, ja tā ir vajadzīga, lai izpildītu uzdevumu sabiedrības interesēs (VDAR 21. panta 6. punkts).
objection-marketing = Jums ir tiesības jebkurā laikā un nenorādot iemeslu iebilst pret tiešo tirgvedību un ar to saistīto profilēšanu. Šīs tiesības attiecas uz šādu apstrādi: { $purposes }. Tad mēs jūsu datus tiešajai tirgvedībai vairs neizmantojam (VDAR 21. panta 2. un 3. punkts).
requests-ways = Savu pieprasījumu varat iesniegt šādi:
requests-to-controller = Iesniedziet pieprasījumu pārzinim, kura kontaktinformācija norādīta iepriekš.
requests-time = Mēs atbildam bez nepamatotas kavēšanās un ne vēlāk kā mēneša laikā. Ja pieprasījums ir sarežģīts vai pieprasījumu ir daudz, mēs drīkstam šo termiņu pagarināt vēl ne ilgāk kā par diviem mēnešiem; par pagarinājumu un tā iemeslu paziņojam jums pirmā mēneša laikā.
requests-time-stated = Mēs atbildam bez nepamatotas kavēšanās. Ilgākais atbildes termiņš: { $period }. Ja pieprasījums ir sarežģīts vai pieprasījumu ir daudz, mēs drīkstam šo termiņu pagarināt vēl ne ilgāk kā par diviem mēnešiem; par pagarinājumu un tā iemeslu paziņojam jums mēneša laikā pēc pieprasījuma.
requests-free = Savas tiesības jūs izmantojat bez maksas. Tikai tad, ja pieprasījums ir acīmredzami nepamatots vai pārmērīgs, mēs drīkstam prasīt saprātīgu maksu vai atteikties to izpildīt (VDAR 12. panta 5. punkts).
requests-once-a-year = Uz vienu pieprasījumu gadā mēs atbildam bez maksas.
requests-identity-on-doubt = Ja mums ir pamatotas šaubas par to, kas pieprasījumu iesniedz, mēs lūdzam papildu informāciju jūsu identitātes apstiprināšanai.
requests-identity-always = Mēs lūdzam jūs apstiprināt savu identitāti.
requests-identity-email = Nosūtiet pieprasījumu no e-pasta adreses, pēc kuras mēs varam jūs identificēt.
requests-form-any = Pieprasījumu varat iesniegt jebkādā formā.
requests-form-written = Iesniedziet pieprasījumu rakstveidā.
requests-form-signed = Iesniedziet pieprasījumu rakstveidā un parakstiet to.
requests-refusal = Ja mēs pieprasījumu noraidām, mēneša laikā paskaidrojam jums iemeslu. Tad jūs varat iesniegt sūdzību uzraudzības iestādē vai vērsties tiesā.
requests-recipients-told = Ja mēs labojam vai dzēšam jūsu datus vai ierobežojam to apstrādi, mēs par to paziņojam visiem, kam datus esam izpauduši, ja vien tas neizrādās neiespējami vai nav saistīts ar nesamērīgi lielām pūlēm. Ja jūs to lūdzat, mēs pasakām, kas viņi ir (VDAR 19. pants).
complaint-right = Jums ir tiesības iesniegt sūdzību uzraudzības iestādē, ja uzskatāt, ka jūsu personas datu apstrāde pārkāpj Vispārīgo datu aizsardzības regulu (VDAR). To varat darīt dalībvalstī, kurā ir jūsu pastāvīgā dzīvesvieta, darbavieta vai iespējamā pārkāpuma vieta (VDAR 77. pants).
complaint-authority = Uzraudzības iestāde mūsu uzņēmējdarbības vietā:
complaint-authority-abroad = Uzraudzības iestāde, pie kuras Eiropas Savienībā varat vērsties vispirms:
authority-name = Uzraudzības iestāde
authority-complaint = Kā iesniegt sūdzību

### Cookies

cookies-none = Mūsu tīmekļa vietne jūsu ierīcē nesaglabā sīkdatnes un neizmanto neko līdzīgu.
cookies-choice = Sīkdatnes, kas nav obligāti nepieciešamas, izmanto tikai tad, ja jūs piekrītat. Jūs varat no tām atteikties tikpat viegli kā tām piekrist un jebkurā laikā mainīt savu izvēli.
cookies-choice-settings = Sīkdatnes, kas nav obligāti nepieciešamas, izmanto tikai tad, ja jūs piekrītat. Jūs varat no tām atteikties iestatījumos un jebkurā laikā mainīt savu izvēli.
cookies-choice-unstated = Sīkdatnes, kas nav obligāti nepieciešamas, izmanto tikai tad, ja jūs piekrītat. Jūs jebkurā laikā varat mainīt savu izvēli.
cookies-choice-keeps = Cik ilgi jūsu izvēli atceras, pirms jautā vēlreiz: { $period }.
cookies-tool = Izvēles rīks: { $tool }.
cookies-settings = Sīkdatņu iestatījumi: { $settings }
cookies-data = Ar sīkdatnēm mēs vācam šādus datus:
cookies-services = Pakalpojumi, kas jūsu ierīcē glabā datus vai tos nolasa:
cookies-own = Mūsu pašu tīmekļa vietne
cookies-provider = Nodrošinātājs: { $provider }
cookies-provider-controller = pats pārzinis
cookies-purpose = Nolūks: { $purposes }
cookies-basis-consent = Izmanto tikai ar jūsu piekrišanu.
cookies-basis-necessary = Nepieciešams pakalpojumam, ko jūs pieprasījāt, tāpēc piekrišana nav vajadzīga.
cookies-basis-legitimate-interests = Izmanto, pamatojoties uz leģitīmajām interesēm.
cookies-basis-none = Izmanto, neprasot jūsu piekrišanu.
cookies-starts-after-consent = Nekas netiek ne glabāts, ne nolasīts, pirms jūs piekrītat.
cookies-starts-at-once = Tas sākas, tiklīdz jūs atverat lapu.
cookies-access = Piekļuve saglabātajiem datiem: { $access }
cookies-access-none = Neviens cits nevar nolasīt saglabātos datus.
cookies-tracking = Šis pakalpojums spēj sekot jums dažādās tīmekļa vietnēs vai veidot jūsu profilu.
cookies-links = Vairāk par sīkdatnēm:
cookies-law = Sīkdatnes un tamlīdzīgus līdzekļus regulē arī: { $law }.
cookies-authority = Tā ievērošanu uzrauga: { $authority }.
caption-cookies = Sīkdatnes un līdzīga datu glabāšana
column-cookie = Nosaukums
column-service = Pakalpojums
column-keeps = Glabāšanas ilgums
column-party = Kas to saglabā
keeps-session = līdz pārlūka aizvēršanai
keeps-persistent = līdz to izdzēšat
party-first = šī vietne
party-third = cita vietne
technology-cookie = sīkdatne
technology-local-storage = pārlūka lokālā krātuve
technology-pixel = pikselis, kas lapas atvēršanas brīdī nosūta datus
technology-fingerprint = ierīces atpazīšana pēc tās pazīmēm
technology-sdk = cita uzņēmuma kods lietotnē

### Security and promises

measures-general = Mēs aizsargājam jūsu datus šādi:
measures-electronic = Dati elektroniskā veidā:
measures-manual = Dati uz papīra:
measures-staff = Cilvēki, kas strādā ar datiem:
measures-certificates = Sertifikāti:
claim-never-sold = Mēs jūsu datus nepārdodam.
claim-no-transfers = Mēs jūsu datus nenosūtām ārpus Eiropas Ekonomikas zonas.
claim-not-disclosed = Mēs jūsu datus neizpaužam citiem.
claim-own-use-only = Jūsu datus mēs izmantojam tikai paši savām vajadzībām.
claim-not-identifiable = Pēc šiem datiem jūs nav iespējams identificēt.
claim-no-profiling = Mēs neveicam jūsu profilēšanu.
claim-marketing-only-with-consent = Mārketinga ziņas mēs sūtām tikai tiem, kas tam ir piekrituši.
claim-never-combined = Mēs jūsu datus neapvienojam ar citiem datiem par jums.
claim-only-from-the-person = Jūsu datus mēs saņemam tikai no jums.

### Dates

notice-status = Statuss
status-draft = Projekts
status-in-force = Spēkā
status-withdrawn = Atsaukta
notice-effective = Spēkā stāšanās datums
notice-updated = Pēdējās atjaunināšanas datums
notice-created = Izveides datums
notice-review-by = Nākamās pārskatīšanas termiņš
notice-version = Versija
notice-published-at = Publicēšanas vieta
notice-original = Oriģinālvaloda
notice-further-purpose = Ja vēlēsimies izmantot jūsu datus citam nolūkam, kas šeit nav minēts, mēs jums par to paziņosim, pirms to darīsim.

### Lengths of time

period-second = { $amount ->
    [zero] { $amount } sekundes
    [one] { $amount } sekunde
   *[other] { $amount } sekundes
}
period-minute = { $amount ->
    [zero] { $amount } minūtes
    [one] { $amount } minūte
   *[other] { $amount } minūtes
}
period-hour = { $amount ->
    [zero] { $amount } stundas
    [one] { $amount } stunda
   *[other] { $amount } stundas
}
period-day = { $amount ->
    [zero] { $amount } dienas
    [one] { $amount } diena
   *[other] { $amount } dienas
}
period-week = { $amount ->
    [zero] { $amount } nedēļas
    [one] { $amount } nedēļa
   *[other] { $amount } nedēļas
}
period-month = { $amount ->
    [zero] { $amount } mēneši
    [one] { $amount } mēnesis
   *[other] { $amount } mēneši
}
period-year = { $amount ->
    [zero] { $amount } gadi
    [one] { $amount } gads
   *[other] { $amount } gadi
}

### Short notices, for the place where data is collected

short-heading-form = Ko mēs darām ar šajā veidlapā norādītajiem datiem
short-heading-newsletter = Ko mēs darām ar jūsu datiem, kad jūs abonējat jaunumu vēstuli
short-heading-camera = Videonovērošana
