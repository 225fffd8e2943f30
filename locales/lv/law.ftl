# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Pārziņa identitāte un kontaktinformācija
duty-representative = Pārstāvja identitāte un kontaktinformācija
duty-data-protection-officer = Datu aizsardzības speciālista kontaktinformācija
duty-purposes = Apstrādes nolūki
duty-legal-basis = Apstrādes juridiskais pamats
duty-categories-of-data = Personas datu kategorijas
duty-legitimate-interests = Leģitīmās intereses
duty-recipients = Saņēmēji vai saņēmēju kategorijas
duty-transfers = Nosūtīšana uz trešām valstīm vai starptautiskām organizācijām
duty-storage-period = Glabāšanas termiņš vai tā noteikšanas kritēriji
duty-rights = Datu subjekta tiesības
duty-withdrawal-of-consent = Tiesības atsaukt piekrišanu
duty-complaint = Tiesības iesniegt sūdzību uzraudzības iestādē
duty-obligation-to-provide = Pienākums sniegt datus un sekas, ja tie netiek sniegti
duty-source-of-data = Personas datu avots
duty-automated-decisions = Automatizēta lēmumu pieņemšana, tostarp profilēšana
duty-further-purpose = Turpmāka apstrāde citam nolūkam
duty-clear-language = Kodolīga, pārredzama, saprotama un viegli pieejama forma, skaidra un vienkārša valoda
duty-language-for-children = Īpaši bērnam paredzēta informācija
duty-icons = Standartizētas ikonas pie teksta, mašīnlasāmas
duty-known-information = Kad persona nav jāinformē: informācija, kas tai jau ir, un 14. panta 5. punkta izņēmumi
duty-time-of-informing = Kad cilvēki uzzina par datiem, kas iegūti citur
duty-effect-of-withdrawal = Atsaukt piekrišanu ir tikpat viegli kā to dot, un tas neietekmē agrāku apstrādi
duty-objection-apart = Tiesības iebilst, kam vērsta uzmanība skaidri un atsevišķi no citas informācijas
duty-safeguards-in-decisions = Cilvēka līdzdalība, sava viedokļa paušana un automatizēta lēmuma apstrīdēšana
duty-joint-arrangement = Kopīgo pārziņu vienošanās būtība
duty-representative-in-the-union = Pārstāvis pārzinim, kas neveic uzņēmējdarbību Savienībā
duty-designation-of-officer = Datu aizsardzības speciālista iecelšana un kontaktinformācijas publicēšana
duty-ground-of-transfer = V nodaļas pamats katrai nosūtīšanai
duty-adequacy-decision = Nosūtīšana, pamatojoties uz lēmumu par aizsardzības līmeņa pietiekamību
duty-appropriate-safeguards = Nosūtīšana, pamatojoties uz atbilstošām garantijām
duty-binding-corporate-rules = Saistošie uzņēmuma noteikumi
duty-derogations = Atkāpes īpašās situācijās
duty-complaint-to-authority = Uzraudzības iestāde, kurā iesniedz sūdzību
duty-cookie-information = Ko ierīcēs glabā vai nolasa, kas to dara, kāpēc un cik ilgi
duty-cookie-consent = Piekrišana tam, kas nav obligāti nepieciešams, un kā mainīt savas domas
duty-electronic-marketing = Piekrišana elektroniskai tiešajai tirgvedībai vai izņēmums esošajiem klientiem

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = ES un ASV datu privātuma regulējums

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Somijas Grāmatvedības likums (1336/1997)
act-fi-vat-act = Somijas Pievienotās vērtības nodokļa likums (1501/1993)
act-fi-prepayment-act = Somijas Nodokļu priekšmaksas likums (1118/1996)
act-fi-tax-assessment-procedure-act = Somijas Nodokļu noteikšanas procedūras likums (1558/1995)
act-fi-incomes-information-system-act = Somijas Ienākumu informācijas sistēmas likums (53/2018)
act-fi-anti-money-laundering-act = Somijas Noziedzīgi iegūtu līdzekļu legalizācijas un terorisma finansēšanas novēršanas likums (444/2017)
act-fi-debt-limitation-act = Somijas Parādu noilguma likums (728/2003)
act-fi-debt-collection-act = Somijas Parādu piedziņas likums (513/1999)
act-fi-product-liability-act = Somijas Produktatbildības likums (694/1990)
act-fi-consumer-protection-act = Somijas Patērētāju aizsardzības likums (38/1978)
act-fi-limited-liability-companies-act = Somijas Akciju sabiedrību likums (624/2006)
act-fi-housing-companies-act = Somijas Dzīvokļu akciju sabiedrību likums (1599/2009)
act-fi-associations-act = Somijas Biedrību likums (503/1989)
act-fi-accommodation-act = Somijas Izmitināšanas un ēdināšanas darbības likums (308/2006)
act-fi-employment-contracts-act = Somijas Darba līgumu likums (55/2001)
act-fi-working-hours-act = Somijas Darba laika likums (872/2019)
act-fi-annual-holidays-act = Somijas Ikgadējo atvaļinājumu likums (162/2005)
act-fi-non-discrimination-act = Somijas Diskriminācijas aizlieguma likums (1325/2014)
act-fi-equality-act = Somijas Sieviešu un vīriešu līdztiesības likums (609/1986)
act-fi-working-life-privacy-act = Somijas Privātuma aizsardzības darba dzīvē likums (759/2004)
act-fi-occupational-safety-and-health-act = Somijas Darba drošības likums (738/2002)
act-fi-occupational-health-care-act = Somijas Arodveselības aprūpes likums (1383/2001)
act-fi-employees-pensions-act = Somijas Darbinieku pensiju likums (395/2006)
act-fi-contractors-liability-act = Somijas Pasūtītāja pienākumu un atbildības likums, izmantojot ārpakalpojumu darbaspēku (1233/2006)
act-fi-whistleblower-act = Somijas Eiropas Savienības un valsts tiesību pārkāpumu ziņotāju aizsardzības likums (1171/2022)
act-fi-electronic-communications-services-act = Somijas Elektronisko sakaru pakalpojumu likums (917/2014)
act-fi-client-data-act = Somijas Sociālās un veselības aprūpes klientu datu apstrādes likums (703/2023)
act-fi-patients-act = Somijas Pacientu statusa un tiesību likums (785/1992)
act-fi-data-protection-act = Somijas Datu aizsardzības likums (1050/2018)
act-de-commercial-code = Vācijas Tirdzniecības kodekss (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Vācijas Nodokļu kodekss (Abgabenordnung, AO)
act-de-vat-act = Vācijas Apgrozījuma nodokļa likums (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Vācijas Vispārējais vienlīdzīgas attieksmes likums (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Vācijas Noziedzīgi iegūtu līdzekļu legalizācijas likums (Geldwäschegesetz, GwG)
act-de-civil-code = Vācijas Civilkodekss (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Zviedrijas Grāmatvedības likums (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Zviedrijas Noziedzīgi iegūtu līdzekļu legalizācijas likums (Lag 2017:630)
act-se-discrimination-act = Zviedrijas Diskriminācijas likums (Diskrimineringslag 2008:567)
act-fr-commercial-code = Francijas Komerckodekss (Code de commerce)
act-fr-labour-code = Francijas Darba kodekss (Code du travail)
act-fr-consumer-code = Francijas Patērētāju kodekss (Code de la consommation)
act-fr-cnil-guidance = Francijas datu aizsardzības iestādes CNIL ieteikumi
act-no-bookkeeping-act = Norvēģijas Grāmatvedības likums (bokføringsloven, 2004)
act-dk-bookkeeping-act = Dānijas Grāmatvedības likums (bogføringsloven, 2022)
act-ee-accounting-act = Igaunijas Grāmatvedības likums (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Jūsu dati pēc jūsu nāves (Francija)
national-right-fr-after-death-text = Ja jūs dzīvojat Francijā, jūs varat dot norādījumus par to, kā jūsu datus glabāt, dzēst un izpaust pēc jūsu nāves.

### The law on cookies, and who supervises it

cookie-law-fi = Somijas Elektronisko sakaru pakalpojumu likums (917/2014), 205. pants
cookie-authority-fi = Somijas Transporta un sakaru aģentūra Traficom
