# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = L-identità u d-dettalji ta’ kuntatt tal-kontrollur
duty-representative = L-identità u d-dettalji ta’ kuntatt tar-rappreżentant
duty-data-protection-officer = Id-dettalji ta’ kuntatt tal-uffiċjal tal-protezzjoni tad-data
duty-purposes = L-għanijiet tal-ipproċessar
duty-legal-basis = Il-bażi legali għall-ipproċessar
duty-categories-of-data = Il-kategoriji ta’ data personali
duty-legitimate-interests = L-interessi leġittimi segwiti
duty-recipients = Ir-riċevituri jew il-kategoriji ta’ riċevituri
duty-transfers = Trasferimenti lejn pajjiżi terzi jew organizzazzjonijiet internazzjonali
duty-storage-period = Il-perijodu tal-ħażna, jew il-kriterji użati biex jiġi ddeterminat
duty-rights = Id-drittijiet tas-suġġett tad-data
duty-withdrawal-of-consent = Id-dritt li jiġi rtirat il-kunsens
duty-complaint = Id-dritt li jitressaq ilment quddiem awtorità superviżorja
duty-obligation-to-provide = L-obbligu li tingħata d-data, u l-konsegwenzi jekk ma tingħatax
duty-source-of-data = Is-sors tad-data personali
duty-automated-decisions = It-teħid ta’ deċiżjonijiet awtomatizzati, inkluż it-tfassil ta’ profili
duty-further-purpose = Ipproċessar ulterjuri għal għan ieħor
duty-clear-language = Forma konċiża, trasparenti, intelliġibbli u faċilment aċċessibbli, b’lingwaġġ ċar u sempliċi
duty-language-for-children = Informazzjoni indirizzata speċifikament lil minorenni
duty-icons = Ikoni standardizzati, li jinqraw minn magna, ħdejn it-test
duty-known-information = Meta l-persuna ma għandhiex għalfejn tiġi infurmata: informazzjoni li l-persuna diġà għandha, u l-eżenzjonijiet tal-Artikolu 14(5)
duty-time-of-informing = Meta n-nies jiġu infurmati dwar data miksuba minn x’imkien ieħor
duty-effect-of-withdrawal = L-irtirar ikun faċli daqs l-għoti tal-kunsens, u ma jaffettwax l-ipproċessar ta’ qabel
duty-objection-apart = Id-dritt ta’ oġġezzjoni, ippreżentat b’mod ċar u separatament minn informazzjoni oħra
duty-safeguards-in-decisions = Intervent uman, l-espressjoni tal-fehma u l-kontestazzjoni ta’ deċiżjoni awtomatizzata
duty-joint-arrangement = L-essenza tal-arranġament bejn il-kontrolluri konġunti
duty-representative-in-the-union = Rappreżentant ta’ kontrollur li mhuwiex stabbilit fl-Unjoni
duty-designation-of-officer = Il-ħatra ta’ uffiċjal tal-protezzjoni tad-data, u l-pubblikazzjoni tad-dettalji ta’ kuntatt
duty-ground-of-transfer = Bażi mill-Kapitolu V għal kull trasferiment
duty-adequacy-decision = Trasferimenti abbażi ta’ deċiżjoni ta’ adegwatezza
duty-appropriate-safeguards = Trasferimenti soġġetti għal salvagwardji xierqa
duty-binding-corporate-rules = Regoli korporattivi vinkolanti
duty-derogations = Derogi għal sitwazzjonijiet speċifiċi
duty-complaint-to-authority = L-awtorità superviżorja li quddiemha jista’ jitressaq ilment
duty-cookie-information = X’jinħażen fuq l-apparat jew jinqara minnu, minn min, għalxiex u għal kemm żmien
duty-cookie-consent = Il-kunsens għal dak li mhuwiex strettament meħtieġ, u kif tinbidel l-għażla
duty-electronic-marketing = Il-kunsens għall-kummerċjalizzazzjoni diretta elettronika, jew l-eċċezzjoni għal klijenti eżistenti

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = il-Qafas dwar il-Privatezza tad-Data UE-US (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = l-Att Finlandiż dwar il-Kontabbiltà (1336/1997)
act-fi-vat-act = l-Att Finlandiż dwar it-Taxxa fuq il-Valur Miżjud (1501/1993)
act-fi-prepayment-act = l-Att Finlandiż dwar il-Ħlas tat-Taxxa bil-Quddiem (1118/1996)
act-fi-tax-assessment-procedure-act = l-Att Finlandiż dwar il-Proċedura tal-Valutazzjoni tat-Taxxa (1558/1995)
act-fi-incomes-information-system-act = l-Att Finlandiż dwar is-Sistema ta’ Informazzjoni dwar id-Dħul (53/2018)
act-fi-anti-money-laundering-act = l-Att Finlandiż dwar il-Prevenzjoni tal-Ħasil tal-Flus u tal-Finanzjament tat-Terroriżmu (444/2017)
act-fi-debt-limitation-act = l-Att Finlandiż dwar il-Preskrizzjoni tad-Djun (728/2003)
act-fi-debt-collection-act = l-Att Finlandiż dwar il-Ġbir tad-Dejn (513/1999)
act-fi-product-liability-act = l-Att Finlandiż dwar ir-Responsabbiltà għall-Prodotti (694/1990)
act-fi-consumer-protection-act = l-Att Finlandiż dwar il-Protezzjoni tal-Konsumatur (38/1978)
act-fi-limited-liability-companies-act = l-Att Finlandiż dwar il-Kumpaniji b’Responsabbiltà Limitata (624/2006)
act-fi-housing-companies-act = l-Att Finlandiż dwar il-Kumpaniji tad-Djar b’Responsabbiltà Limitata (1599/2009)
act-fi-associations-act = l-Att Finlandiż dwar l-Assoċjazzjonijiet (503/1989)
act-fi-accommodation-act = l-Att Finlandiż dwar l-Attivitajiet tal-Akkomodazzjoni u tal-Catering (308/2006)
act-fi-employment-contracts-act = l-Att Finlandiż dwar il-Kuntratti tal-Impjieg (55/2001)
act-fi-working-hours-act = l-Att Finlandiż dwar il-Ħin tax-Xogħol (872/2019)
act-fi-annual-holidays-act = l-Att Finlandiż dwar il-Leave Annwali (162/2005)
act-fi-non-discrimination-act = l-Att Finlandiż dwar in-Nondiskriminazzjoni (1325/2014)
act-fi-equality-act = l-Att Finlandiż dwar l-Ugwaljanza bejn in-Nisa u l-Irġiel (609/1986)
act-fi-working-life-privacy-act = l-Att Finlandiż dwar il-Protezzjoni tal-Privatezza fil-Ħajja tax-Xogħol (759/2004)
act-fi-occupational-safety-and-health-act = l-Att Finlandiż dwar is-Sikurezza u s-Saħħa fuq il-Post tax-Xogħol (738/2002)
act-fi-occupational-health-care-act = l-Att Finlandiż dwar il-Kura tas-Saħħa fuq il-Post tax-Xogħol (1383/2001)
act-fi-employees-pensions-act = l-Att Finlandiż dwar il-Pensjonijiet tal-Impjegati (395/2006)
act-fi-contractors-liability-act = l-Att Finlandiż dwar l-Obbligi u r-Responsabbiltà ta’ Min Jagħti Xogħol b’Kuntratt meta Jintużaw Ħaddiema Esterni (1233/2006)
act-fi-whistleblower-act = l-Att Finlandiż dwar il-Protezzjoni ta’ Persuni li Jirrapportaw Ksur tal-Liġi tal-Unjoni Ewropea u tal-Liġi Nazzjonali (1171/2022)
act-fi-electronic-communications-services-act = l-Att Finlandiż dwar is-Servizzi tal-Komunikazzjonijiet Elettroniċi (917/2014)
act-fi-client-data-act = l-Att Finlandiż dwar l-Ipproċessar tad-Data tal-Klijenti fil-Kura tas-Saħħa u fil-Kura Soċjali (703/2023)
act-fi-patients-act = l-Att Finlandiż dwar l-Istatus u d-Drittijiet tal-Pazjenti (785/1992)
act-fi-data-protection-act = l-Att Finlandiż dwar il-Protezzjoni tad-Data (1050/2018)
act-de-commercial-code = il-Kodiċi tal-Kummerċ Ġermaniż (Handelsgesetzbuch, HGB)
act-de-fiscal-code = il-Kodiċi tat-Taxxa Ġermaniż (Abgabenordnung, AO)
act-de-vat-act = l-Att Ġermaniż dwar il-VAT (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = l-Att Ġenerali Ġermaniż dwar it-Trattament Ugwali (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = l-Att Ġermaniż dwar il-Ħasil tal-Flus (Geldwäschegesetz, GwG)
act-de-civil-code = il-Kodiċi Ċivili Ġermaniż (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = l-Att Żvediż dwar il-Kontabbiltà (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = l-Att Żvediż dwar il-Ħasil tal-Flus (Lag 2017:630)
act-se-discrimination-act = l-Att Żvediż dwar id-Diskriminazzjoni (Diskrimineringslag 2008:567)
act-fr-commercial-code = il-Kodiċi tal-Kummerċ Franċiż (Code de commerce)
act-fr-labour-code = il-Kodiċi tax-Xogħol Franċiż (Code du travail)
act-fr-consumer-code = il-Kodiċi tal-Konsumatur Franċiż (Code de la consommation)
act-fr-cnil-guidance = ir-rakkomandazzjonijiet tal-awtorità Franċiża għall-protezzjoni tad-data (CNIL)
act-no-bookkeeping-act = l-Att Norveġiż dwar iż-Żamma tal-Kotba (bokføringsloven, 2004)
act-dk-bookkeeping-act = l-Att Daniż dwar iż-Żamma tal-Kotba (bogføringsloven, 2022)
act-ee-accounting-act = l-Att Estonjan dwar il-Kontabbiltà (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Id-data tiegħek wara mewtek (Franza)
national-right-fr-after-death-text = Jekk tgħix fi Franza, tista’ tagħti struzzjonijiet dwar kif id-data tiegħek għandha tinħażen, titħassar u tiġi żvelata wara mewtek.

### The law on cookies, and who supervises it

cookie-law-fi = l-Att Finlandiż dwar is-Servizzi tal-Komunikazzjonijiet Elettroniċi (917/2014), Artikolu 205
cookie-authority-fi = l-Aġenzija Finlandiża tat-Trasport u tal-Komunikazzjonijiet Traficom
