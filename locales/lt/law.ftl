# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Duomenų valdytojo tapatybė ir kontaktiniai duomenys
duty-representative = Atstovo tapatybė ir kontaktiniai duomenys
duty-data-protection-officer = Duomenų apsaugos pareigūno kontaktiniai duomenys
duty-purposes = Duomenų tvarkymo tikslai
duty-legal-basis = Duomenų tvarkymo teisinis pagrindas
duty-categories-of-data = Asmens duomenų kategorijos
duty-legitimate-interests = Teisėti interesai
duty-recipients = Duomenų gavėjai arba jų kategorijos
duty-transfers = Perdavimas į trečiąsias valstybes arba tarptautinėms organizacijoms
duty-storage-period = Saugojimo laikotarpis arba jam nustatyti taikomi kriterijai
duty-rights = Duomenų subjekto teisės
duty-withdrawal-of-consent = Teisė atšaukti sutikimą
duty-complaint = Teisė pateikti skundą priežiūros institucijai
duty-obligation-to-provide = Pareiga pateikti duomenis ir jų nepateikimo pasekmės
duty-source-of-data = Asmens duomenų kilmės šaltinis
duty-automated-decisions = Automatizuotas sprendimų priėmimas, įskaitant profiliavimą
duty-further-purpose = Tolesnis duomenų tvarkymas kitu tikslu
duty-clear-language = Glausta, skaidri, suprantama ir lengvai prieinama forma, aiški ir paprasta kalba
duty-language-for-children = Konkrečiai vaikui skirta informacija
duty-icons = Standartizuotos, kompiuterio skaitomos piktogramos šalia teksto
duty-known-information = Kada nereikia informuoti: informacija, kurią asmuo jau turi, ir 14 straipsnio 5 dalies išimtys
duty-time-of-informing = Kada žmonės sužino apie kitur gautus duomenis
duty-effect-of-withdrawal = Sutikimą atšaukti taip pat lengva kaip duoti, ir tai nedaro poveikio ankstesniam tvarkymui
duty-objection-apart = Teisė nesutikti, į kurią dėmesys atkreiptas aiškiai ir atskirai nuo kitos informacijos
duty-safeguards-in-decisions = Žmogaus įsikišimas, savo požiūrio pareiškimas ir automatizuoto sprendimo užginčijimas
duty-joint-arrangement = Bendrų duomenų valdytojų susitarimo esmė
duty-representative-in-the-union = Sąjungoje neįsisteigusio duomenų valdytojo atstovas
duty-designation-of-officer = Duomenų apsaugos pareigūno paskyrimas ir jo kontaktinių duomenų paskelbimas
duty-ground-of-transfer = V skyriaus pagrindas kiekvienam perdavimui
duty-adequacy-decision = Perdavimas remiantis sprendimu dėl tinkamumo
duty-appropriate-safeguards = Perdavimas taikant tinkamas apsaugos priemones
duty-binding-corporate-rules = Įmonei privalomos taisyklės
duty-derogations = Nukrypti leidžiančios nuostatos konkrečiais atvejais
duty-complaint-to-authority = Priežiūros institucija, kuriai žmonės gali pateikti skundą
duty-cookie-information = Kas įrenginiuose saugoma ar iš jų nuskaitoma, kas tai daro, kam ir kiek laiko
duty-cookie-consent = Sutikimas dėl to, kas nebūtina, ir kaip pakeisti savo apsisprendimą
duty-electronic-marketing = Sutikimas dėl elektroninės tiesioginės rinkodaros arba esamiems klientams taikoma išimtis

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = ES ir JAV duomenų privatumo sistema

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Suomijos buhalterinės apskaitos įstatymas (1336/1997)
act-fi-vat-act = Suomijos pridėtinės vertės mokesčio įstatymas (1501/1993)
act-fi-prepayment-act = Suomijos išankstinio mokesčių mokėjimo įstatymas (1118/1996)
act-fi-tax-assessment-procedure-act = Suomijos apmokestinimo procedūros įstatymas (1558/1995)
act-fi-incomes-information-system-act = Suomijos pajamų informacinės sistemos įstatymas (53/2018)
act-fi-anti-money-laundering-act = Suomijos pinigų plovimo ir teroristų finansavimo prevencijos įstatymas (444/2017)
act-fi-debt-limitation-act = Suomijos skolų senaties įstatymas (728/2003)
act-fi-debt-collection-act = Suomijos skolų išieškojimo įstatymas (513/1999)
act-fi-product-liability-act = Suomijos atsakomybės už gaminius įstatymas (694/1990)
act-fi-consumer-protection-act = Suomijos vartotojų teisių apsaugos įstatymas (38/1978)
act-fi-limited-liability-companies-act = Suomijos akcinių bendrovių įstatymas (624/2006)
act-fi-housing-companies-act = Suomijos būsto bendrovių įstatymas (1599/2009)
act-fi-associations-act = Suomijos asociacijų įstatymas (503/1989)
act-fi-accommodation-act = Suomijos apgyvendinimo ir maitinimo veiklos įstatymas (308/2006)
act-fi-employment-contracts-act = Suomijos darbo sutarčių įstatymas (55/2001)
act-fi-working-hours-act = Suomijos darbo laiko įstatymas (872/2019)
act-fi-annual-holidays-act = Suomijos kasmetinių atostogų įstatymas (162/2005)
act-fi-non-discrimination-act = Suomijos nediskriminavimo įstatymas (1325/2014)
act-fi-equality-act = Suomijos moterų ir vyrų lygybės įstatymas (609/1986)
act-fi-working-life-privacy-act = Suomijos privatumo apsaugos darbe įstatymas (759/2004)
act-fi-occupational-safety-and-health-act = Suomijos darbuotojų saugos ir sveikatos įstatymas (738/2002)
act-fi-occupational-health-care-act = Suomijos profesinės sveikatos priežiūros įstatymas (1383/2001)
act-fi-employees-pensions-act = Suomijos darbuotojų pensijų įstatymas (395/2006)
act-fi-contractors-liability-act = Suomijos užsakovo pareigų ir atsakomybės naudojantis išorės darbo jėga įstatymas (1233/2006)
act-fi-whistleblower-act = Suomijos apie Europos Sąjungos ir nacionalinės teisės pažeidimus pranešančių asmenų apsaugos įstatymas (1171/2022)
act-fi-electronic-communications-services-act = Suomijos elektroninių ryšių paslaugų įstatymas (917/2014)
act-fi-client-data-act = Suomijos socialinės ir sveikatos priežiūros klientų duomenų tvarkymo įstatymas (703/2023)
act-fi-patients-act = Suomijos pacientų padėties ir teisių įstatymas (785/1992)
act-fi-data-protection-act = Suomijos duomenų apsaugos įstatymas (1050/2018)
act-de-commercial-code = Vokietijos prekybos kodeksas (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Vokietijos mokesčių kodeksas (Abgabenordnung, AO)
act-de-vat-act = Vokietijos apyvartos mokesčio įstatymas (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Vokietijos bendrasis vienodo požiūrio įstatymas (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Vokietijos pinigų plovimo įstatymas (Geldwäschegesetz, GwG)
act-de-civil-code = Vokietijos civilinis kodeksas (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Švedijos buhalterinės apskaitos įstatymas (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Švedijos pinigų plovimo įstatymas (Lag 2017:630)
act-se-discrimination-act = Švedijos diskriminacijos įstatymas (Diskrimineringslag 2008:567)
act-fr-commercial-code = Prancūzijos komercijos kodeksas (Code de commerce)
act-fr-labour-code = Prancūzijos darbo kodeksas (Code du travail)
act-fr-consumer-code = Prancūzijos vartotojų kodeksas (Code de la consommation)
act-fr-cnil-guidance = Prancūzijos duomenų apsaugos institucijos CNIL rekomendacijos
act-no-bookkeeping-act = Norvegijos buhalterinės apskaitos įstatymas (bokføringsloven, 2004)
act-dk-bookkeeping-act = Danijos buhalterinės apskaitos įstatymas (bogføringsloven, 2022)
act-ee-accounting-act = Estijos buhalterinės apskaitos įstatymas (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Jūsų duomenys po jūsų mirties (Prancūzija)
national-right-fr-after-death-text = Jei gyvenate Prancūzijoje, galite duoti nurodymus, kaip po jūsų mirties saugoti, ištrinti ir atskleisti jūsų duomenis.

### The law on cookies, and who supervises it

cookie-law-fi = Suomijos elektroninių ryšių paslaugų įstatymas (917/2014), 205 straipsnis
cookie-authority-fi = Suomijos transporto ir ryšių agentūra „Traficom“
