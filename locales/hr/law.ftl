# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identitet i kontaktni podaci voditelja obrade
duty-representative = Identitet i kontaktni podaci predstavnika
duty-data-protection-officer = Kontaktni podaci službenika za zaštitu podataka
duty-purposes = Svrhe obrade
duty-legal-basis = Pravna osnova za obradu
duty-categories-of-data = Kategorije osobnih podataka
duty-legitimate-interests = Legitimni interesi
duty-recipients = Primatelji ili kategorije primatelja
duty-transfers = Prijenosi u treće zemlje ili međunarodne organizacije
duty-storage-period = Razdoblje pohrane ili kriteriji za njegovo utvrđivanje
duty-rights = Prava ispitanika
duty-withdrawal-of-consent = Pravo na povlačenje privole
duty-complaint = Pravo na podnošenje pritužbe nadzornom tijelu
duty-obligation-to-provide = Obveza davanja podataka i posljedice ako se podaci ne daju
duty-source-of-data = Izvor osobnih podataka
duty-automated-decisions = Automatizirano donošenje odluka, uključujući izradu profila
duty-further-purpose = Daljnja obrada u drugu svrhu
duty-clear-language = Sažet, transparentan, razumljiv i lako dostupan oblik, uz uporabu jasnog i jednostavnog jezika
duty-language-for-children = Informacije namijenjene upravo djetetu
duty-icons = Standardizirane, strojno čitljive ikone uz tekst
duty-known-information = Kad osobu ne treba obavijestiti: informacije koje osoba već ima i iznimke iz članka 14. stavka 5.
duty-time-of-informing = Kada ljudi saznaju za podatke dobivene od drugoga
duty-effect-of-withdrawal = Povlačenje je jednako jednostavno kao i davanje privole i ne utječe na raniju obradu
duty-objection-apart = Pravo na prigovor, na koje se upozorava jasno i odvojeno od drugih informacija
duty-safeguards-in-decisions = Ljudska intervencija, izražavanje stajališta i osporavanje automatizirane odluke
duty-joint-arrangement = Bit dogovora među zajedničkim voditeljima obrade
duty-representative-in-the-union = Predstavnik voditelja obrade koji nema poslovni nastan u Uniji
duty-designation-of-officer = Imenovanje službenika za zaštitu podataka i objava njegovih kontaktnih podataka
duty-ground-of-transfer = Osnova iz poglavlja V. za svaki prijenos
duty-adequacy-decision = Prijenosi na temelju odluke o primjerenosti
duty-appropriate-safeguards = Prijenosi uz odgovarajuće zaštitne mjere
duty-binding-corporate-rules = Obvezujuća korporativna pravila
duty-derogations = Odstupanja za posebne situacije
duty-complaint-to-authority = Nadzorno tijelo kojem ljudi mogu podnijeti pritužbu
duty-cookie-information = Što se pohranjuje na uređajima ili s njih čita, tko to čini, u koju svrhu i koliko dugo
duty-cookie-consent = Privola za ono što nije strogo nužno i kako se predomisliti
duty-electronic-marketing = Privola za elektronički izravni marketing ili iznimka za postojeće klijente

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Okvir EU-a i SAD-a za privatnost podataka (Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finski Zakon o računovodstvu (1336/1997)
act-fi-vat-act = Finski Zakon o porezu na dodanu vrijednost (1501/1993)
act-fi-prepayment-act = Finski Zakon o predujmu poreza (1118/1996)
act-fi-tax-assessment-procedure-act = Finski Zakon o postupku utvrđivanja poreza (1558/1995)
act-fi-incomes-information-system-act = Finski Zakon o informacijskom sustavu dohodaka (53/2018)
act-fi-anti-money-laundering-act = Finski Zakon o sprječavanju pranja novca i financiranja terorizma (444/2017)
act-fi-debt-limitation-act = Finski Zakon o zastari dugova (728/2003)
act-fi-debt-collection-act = Finski Zakon o naplati dugova (513/1999)
act-fi-product-liability-act = Finski Zakon o odgovornosti za proizvode (694/1990)
act-fi-consumer-protection-act = Finski Zakon o zaštiti potrošača (38/1978)
act-fi-limited-liability-companies-act = Finski Zakon o društvima kapitala (624/2006)
act-fi-housing-companies-act = Finski Zakon o stambenim dioničkim društvima (1599/2009)
act-fi-associations-act = Finski Zakon o udrugama (503/1989)
act-fi-accommodation-act = Finski Zakon o smještaju i ugostiteljskoj djelatnosti (308/2006)
act-fi-employment-contracts-act = Finski Zakon o ugovorima o radu (55/2001)
act-fi-working-hours-act = Finski Zakon o radnom vremenu (872/2019)
act-fi-annual-holidays-act = Finski Zakon o godišnjem odmoru (162/2005)
act-fi-non-discrimination-act = Finski Zakon o suzbijanju diskriminacije (1325/2014)
act-fi-equality-act = Finski Zakon o ravnopravnosti žena i muškaraca (609/1986)
act-fi-working-life-privacy-act = Finski Zakon o zaštiti privatnosti u radnim odnosima (759/2004)
act-fi-occupational-safety-and-health-act = Finski Zakon o zaštiti na radu (738/2002)
act-fi-occupational-health-care-act = Finski Zakon o zdravstvenoj zaštiti na radu (1383/2001)
act-fi-employees-pensions-act = Finski Zakon o mirovinama radnika (395/2006)
act-fi-contractors-liability-act = Finski Zakon o obvezama i odgovornosti naručitelja pri korištenju vanjskom radnom snagom (1233/2006)
act-fi-whistleblower-act = Finski Zakon o zaštiti prijavitelja povreda prava Europske unije i nacionalnog prava (1171/2022)
act-fi-electronic-communications-services-act = Finski Zakon o uslugama elektroničkih komunikacija (917/2014)
act-fi-client-data-act = Finski Zakon o obradi podataka o korisnicima u zdravstvu i socijalnoj skrbi (703/2023)
act-fi-patients-act = Finski Zakon o položaju i pravima pacijenata (785/1992)
act-fi-data-protection-act = Finski Zakon o zaštiti podataka (1050/2018)
act-de-commercial-code = Njemački Trgovački zakonik (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Njemački Porezni zakonik (Abgabenordnung, AO)
act-de-vat-act = Njemački Zakon o porezu na dodanu vrijednost (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Njemački Opći zakon o jednakom postupanju (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Njemački Zakon o sprječavanju pranja novca (Geldwäschegesetz, GwG)
act-de-civil-code = Njemački Građanski zakonik (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Švedski Zakon o računovodstvu (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Švedski Zakon o sprječavanju pranja novca (Lag 2017:630)
act-se-discrimination-act = Švedski Zakon o suzbijanju diskriminacije (Diskrimineringslag 2008:567)
act-fr-commercial-code = Francuski Trgovački zakonik (Code de commerce)
act-fr-labour-code = Francuski Zakonik o radu (Code du travail)
act-fr-consumer-code = Francuski Potrošački zakonik (Code de la consommation)
act-fr-cnil-guidance = Preporuke francuskog nadzornog tijela CNIL
act-no-bookkeeping-act = Norveški Zakon o računovodstvu (bokføringsloven, 2004)
act-dk-bookkeeping-act = Danski Zakon o računovodstvu (bogføringsloven, 2022)
act-ee-accounting-act = Estonski Zakon o računovodstvu (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Vaši podaci nakon vaše smrti (Francuska)
national-right-fr-after-death-text = Ako živite u Francuskoj, možete dati upute o tome kako se vaši podaci nakon vaše smrti čuvaju, brišu i otkrivaju.

### The law on cookies, and who supervises it

cookie-law-fi = Finski Zakon o uslugama elektroničkih komunikacija (917/2014), § 205
cookie-authority-fi = Finska agencija za promet i komunikacije Traficom
