# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Totožnosť a kontaktné údaje prevádzkovateľa
duty-representative = Totožnosť a kontaktné údaje zástupcu
duty-data-protection-officer = Kontaktné údaje zodpovednej osoby
duty-purposes = Účely spracúvania
duty-legal-basis = Právny základ spracúvania
duty-categories-of-data = Kategórie osobných údajov
duty-legitimate-interests = Sledované oprávnené záujmy
duty-recipients = Príjemcovia alebo kategórie príjemcov
duty-transfers = Prenosy do tretích krajín alebo medzinárodným organizáciám
duty-storage-period = Doba uchovávania alebo kritériá na jej určenie
duty-rights = Práva dotknutej osoby
duty-withdrawal-of-consent = Právo odvolať súhlas
duty-complaint = Právo podať sťažnosť dozornému orgánu
duty-obligation-to-provide = Povinnosť poskytnúť údaje a následky ich neposkytnutia
duty-source-of-data = Zdroj osobných údajov
duty-automated-decisions = Automatizované rozhodovanie vrátane profilovania
duty-further-purpose = Ďalšie spracúvanie na iný účel
duty-clear-language = Stručná, transparentná, zrozumiteľná a ľahko dostupná forma, jasne a jednoducho formulovaná
duty-language-for-children = Informácie určené osobitne dieťaťu
duty-icons = Strojovo čitateľné štandardizované ikony popri texte
duty-known-information = Kedy osobu netreba informovať: informácie, ktoré už má, a výnimky podľa článku 14 ods. 5
duty-time-of-informing = Kedy sa ľudia dozvedia o údajoch získaných inde
duty-effect-of-withdrawal = Odvolanie je rovnako jednoduché ako vyjadrenie súhlasu a nemá vplyv na predchádzajúce spracúvanie
duty-objection-apart = Právo namietať, uvedené jasne a oddelene od ostatných informácií
duty-safeguards-in-decisions = Ľudský zásah, vyjadrenie vlastného stanoviska a napadnutie automatizovaného rozhodnutia
duty-joint-arrangement = Základné časti dohody medzi spoločnými prevádzkovateľmi
duty-representative-in-the-union = Zástupca prevádzkovateľa, ktorý nie je usadený v Únii
duty-designation-of-officer = Určenie zodpovednej osoby a zverejnenie jej kontaktných údajov
duty-ground-of-transfer = Základ podľa kapitoly V pre každý prenos
duty-adequacy-decision = Prenosy na základe rozhodnutia o primeranosti
duty-appropriate-safeguards = Prenosy vyžadujúce primerané záruky
duty-binding-corporate-rules = Záväzné vnútropodnikové pravidlá
duty-derogations = Výnimky pre osobitné situácie
duty-complaint-to-authority = Dozorný orgán, ktorému možno podať sťažnosť
duty-cookie-information = Čo sa v zariadeniach ukladá alebo z nich číta, kto to robí, na čo a ako dlho
duty-cookie-consent = Súhlas s tým, čo nie je nevyhnutne potrebné, a ako ho zmeniť
duty-electronic-marketing = Súhlas s elektronickým priamym marketingom alebo výnimka pre existujúcich zákazníkov

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Rámec ochrany osobných údajov medzi EÚ a USA

### Titles of acts, with their numbers as they are

act-fi-accounting-act = fínsky zákon o účtovníctve (1336/1997)
act-fi-vat-act = fínsky zákon o dani z pridanej hodnoty (1501/1993)
act-fi-prepayment-act = fínsky zákon o preddavkoch na daň (1118/1996)
act-fi-tax-assessment-procedure-act = fínsky zákon o daňovom konaní (1558/1995)
act-fi-incomes-information-system-act = fínsky zákon o informačnom systéme príjmov (53/2018)
act-fi-anti-money-laundering-act = fínsky zákon o predchádzaní praniu špinavých peňazí a financovaniu terorizmu (444/2017)
act-fi-debt-limitation-act = fínsky zákon o premlčaní dlhov (728/2003)
act-fi-debt-collection-act = fínsky zákon o vymáhaní pohľadávok (513/1999)
act-fi-product-liability-act = fínsky zákon o zodpovednosti za výrobok (694/1990)
act-fi-consumer-protection-act = fínsky zákon o ochrane spotrebiteľa (38/1978)
act-fi-limited-liability-companies-act = fínsky zákon o akciových spoločnostiach (624/2006)
act-fi-housing-companies-act = fínsky zákon o bytových akciových spoločnostiach (1599/2009)
act-fi-associations-act = fínsky zákon o združeniach (503/1989)
act-fi-accommodation-act = fínsky zákon o ubytovacích a stravovacích službách (308/2006)
act-fi-employment-contracts-act = fínsky zákon o pracovných zmluvách (55/2001)
act-fi-working-hours-act = fínsky zákon o pracovnom čase (872/2019)
act-fi-annual-holidays-act = fínsky zákon o dovolenke (162/2005)
act-fi-non-discrimination-act = fínsky zákon o zákaze diskriminácie (1325/2014)
act-fi-equality-act = fínsky zákon o rovnosti žien a mužov (609/1986)
act-fi-working-life-privacy-act = fínsky zákon o ochrane súkromia v pracovnom živote (759/2004)
act-fi-occupational-safety-and-health-act = fínsky zákon o bezpečnosti a ochrane zdravia pri práci (738/2002)
act-fi-occupational-health-care-act = fínsky zákon o pracovnej zdravotnej službe (1383/2001)
act-fi-employees-pensions-act = fínsky zákon o dôchodkoch zamestnancov (395/2006)
act-fi-contractors-liability-act = fínsky zákon o povinnostiach a zodpovednosti objednávateľa pri využití externej pracovnej sily (1233/2006)
act-fi-whistleblower-act = fínsky zákon o ochrane osôb, ktoré nahlasujú porušenia práva Európskej únie a vnútroštátneho práva (1171/2022)
act-fi-electronic-communications-services-act = fínsky zákon o službách elektronických komunikácií (917/2014)
act-fi-client-data-act = fínsky zákon o spracúvaní údajov klientov v sociálnej a zdravotnej starostlivosti (703/2023)
act-fi-patients-act = fínsky zákon o postavení a právach pacientov (785/1992)
act-fi-data-protection-act = fínsky zákon o ochrane údajov (1050/2018)
act-de-commercial-code = nemecký obchodný zákonník (Handelsgesetzbuch, HGB)
act-de-fiscal-code = nemecký daňový poriadok (Abgabenordnung, AO)
act-de-vat-act = nemecký zákon o dani z obratu (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = nemecký všeobecný zákon o rovnakom zaobchádzaní (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = nemecký zákon proti praniu špinavých peňazí (Geldwäschegesetz, GwG)
act-de-civil-code = nemecký občiansky zákonník (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = švédsky zákon o účtovníctve (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = švédsky zákon proti praniu špinavých peňazí (Lag 2017:630)
act-se-discrimination-act = švédsky antidiskriminačný zákon (Diskrimineringslag 2008:567)
act-fr-commercial-code = francúzsky obchodný zákonník (Code de commerce)
act-fr-labour-code = francúzsky zákonník práce (Code du travail)
act-fr-consumer-code = francúzsky spotrebiteľský zákonník (Code de la consommation)
act-fr-cnil-guidance = odporúčania francúzskeho úradu CNIL
act-no-bookkeeping-act = nórsky zákon o účtovníctve (bokføringsloven, 2004)
act-dk-bookkeeping-act = dánsky zákon o účtovníctve (bogføringsloven, 2022)
act-ee-accounting-act = estónsky zákon o účtovníctve (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Vaše údaje po vašej smrti (Francúzsko)
national-right-fr-after-death-text = Ak žijete vo Francúzsku, môžete dať pokyny, ako sa majú vaše údaje po vašej smrti uchovávať, vymazať a poskytovať.

### The law on cookies, and who supervises it

cookie-law-fi = fínsky zákon o službách elektronických komunikácií (917/2014), § 205
cookie-authority-fi = Fínska agentúra pre dopravu a komunikácie Traficom
