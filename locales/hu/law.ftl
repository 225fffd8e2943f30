# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Az adatkezelő kiléte és elérhetőségei
duty-representative = A képviselő kiléte és elérhetőségei
duty-data-protection-officer = Az adatvédelmi tisztviselő elérhetőségei
duty-purposes = Az adatkezelés céljai
duty-legal-basis = Az adatkezelés jogalapja
duty-categories-of-data = A személyes adatok kategóriái
duty-legitimate-interests = Az érvényesített jogos érdekek
duty-recipients = A címzettek vagy a címzettek kategóriái
duty-transfers = Adattovábbítás harmadik országba vagy nemzetközi szervezet részére
duty-storage-period = A tárolás időtartama vagy meghatározásának szempontjai
duty-rights = Az érintett jogai
duty-withdrawal-of-consent = A hozzájárulás visszavonásához való jog
duty-complaint = A felügyeleti hatóságnál történő panasztételhez való jog
duty-obligation-to-provide = Az adatok megadásának kötelezettsége és az elmaradás következményei
duty-source-of-data = A személyes adatok forrása
duty-automated-decisions = Automatizált döntéshozatal, ideértve a profilalkotást is
duty-further-purpose = További adatkezelés más célból
duty-clear-language = Tömör, átlátható, érthető és könnyen hozzáférhető forma, világosan és közérthetően megfogalmazva
duty-language-for-children = Kifejezetten gyermeknek szóló tájékoztatás
duty-icons = Géppel olvasható szabványosított ikonok a szöveg mellett
duty-known-information = Mikor nem kell az érintettet tájékoztatni: információk, amelyekkel már rendelkezik, és a GDPR 14. cikk (5) bekezdése szerinti kivételek
duty-time-of-informing = Mikor szereznek tudomást az érintettek a máshonnan szerzett adatokról
duty-effect-of-withdrawal = A visszavonás ugyanolyan egyszerű, mint a hozzájárulás megadása, és nem érinti a korábbi adatkezelést
duty-objection-apart = Figyelemfelhívás a tiltakozáshoz való jogra, egyértelműen és minden más információtól elkülönítve
duty-safeguards-in-decisions = Emberi beavatkozás, az álláspont kifejtése és kifogás az automatizált döntéssel szemben
duty-joint-arrangement = A közös adatkezelők közötti megállapodás lényege
duty-representative-in-the-union = Az Unióban tevékenységi hellyel nem rendelkező adatkezelő képviselője
duty-designation-of-officer = Az adatvédelmi tisztviselő kijelölése és elérhetőségeinek közzététele
duty-ground-of-transfer = Az V. fejezet szerinti alap minden adattovábbításhoz
duty-adequacy-decision = Adattovábbítás megfelelőségi határozat alapján
duty-appropriate-safeguards = Megfelelő garanciák alapján történő adattovábbítás
duty-binding-corporate-rules = Kötelező erejű vállalati szabályok
duty-derogations = Különös helyzetekben biztosított eltérések
duty-complaint-to-authority = A felügyeleti hatóság, amelynél panaszt lehet tenni
duty-cookie-information = Mit tárolnak az eszközökön vagy olvasnak ki róluk, ki, mire és meddig
duty-cookie-consent = Hozzájárulás ahhoz, ami nem feltétlenül szükséges, és a döntés megváltoztatásának módja
duty-electronic-marketing = Hozzájárulás az elektronikus közvetlen üzletszerzéshez, vagy a meglévő ügyfelekre vonatkozó kivétel

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = EU–USA adatvédelmi keret (Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finn számviteli törvény (1336/1997)
act-fi-vat-act = Finn törvény az általános forgalmi adóról (1501/1993)
act-fi-prepayment-act = Finn törvény az adóelőlegről (1118/1996)
act-fi-tax-assessment-procedure-act = Finn törvény az adómegállapítási eljárásról (1558/1995)
act-fi-incomes-information-system-act = Finn törvény a jövedelem-nyilvántartási rendszerről (53/2018)
act-fi-anti-money-laundering-act = Finn törvény a pénzmosás és a terrorizmusfinanszírozás megelőzéséről (444/2017)
act-fi-debt-limitation-act = Finn törvény a tartozások elévüléséről (728/2003)
act-fi-debt-collection-act = Finn törvény a követeléskezelésről (513/1999)
act-fi-product-liability-act = Finn termékfelelősségi törvény (694/1990)
act-fi-consumer-protection-act = Finn fogyasztóvédelmi törvény (38/1978)
act-fi-limited-liability-companies-act = Finn törvény a részvénytársaságokról (624/2006)
act-fi-housing-companies-act = Finn törvény a lakástársaságokról (1599/2009)
act-fi-associations-act = Finn egyesületi törvény (503/1989)
act-fi-accommodation-act = Finn törvény a szálláshely-szolgáltatásról és a vendéglátásról (308/2006)
act-fi-employment-contracts-act = Finn törvény a munkaszerződésekről (55/2001)
act-fi-working-hours-act = Finn munkaidőtörvény (872/2019)
act-fi-annual-holidays-act = Finn törvény az éves szabadságról (162/2005)
act-fi-non-discrimination-act = Finn törvény a megkülönböztetés tilalmáról (1325/2014)
act-fi-equality-act = Finn törvény a nők és férfiak egyenlőségéről (609/1986)
act-fi-working-life-privacy-act = Finn törvény a magánélet munkahelyi védelméről (759/2004)
act-fi-occupational-safety-and-health-act = Finn munkavédelmi törvény (738/2002)
act-fi-occupational-health-care-act = Finn törvény a foglalkozás-egészségügyi ellátásról (1383/2001)
act-fi-employees-pensions-act = Finn törvény a munkavállalók nyugdíjáról (395/2006)
act-fi-contractors-liability-act = Finn törvény a megrendelő kötelezettségeiről és felelősségéről munka kiszervezése esetén (1233/2006)
act-fi-whistleblower-act = Finn törvény az uniós jog és a nemzeti jog megsértését bejelentő személyek védelméről (1171/2022)
act-fi-electronic-communications-services-act = Finn törvény az elektronikus hírközlési szolgáltatásokról (917/2014)
act-fi-client-data-act = Finn törvény a szociális és egészségügyi ellátásban részesülők adatainak kezeléséről (703/2023)
act-fi-patients-act = Finn törvény a betegek jogállásáról és jogairól (785/1992)
act-fi-data-protection-act = Finn adatvédelmi törvény (1050/2018)
act-de-commercial-code = Német kereskedelmi törvénykönyv (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Német törvény az adózás rendjéről (Abgabenordnung, AO)
act-de-vat-act = Német forgalmiadó-törvény (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Német törvény az általános egyenlő bánásmódról (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Német pénzmosás elleni törvény (Geldwäschegesetz, GwG)
act-de-civil-code = Német polgári törvénykönyv (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Svéd számviteli törvény (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Svéd pénzmosás elleni törvény (Lag 2017:630)
act-se-discrimination-act = Svéd törvény a megkülönböztetés tilalmáról (Diskrimineringslag 2008:567)
act-fr-commercial-code = Francia kereskedelmi törvénykönyv (Code de commerce)
act-fr-labour-code = Francia munkatörvénykönyv (Code du travail)
act-fr-consumer-code = Francia fogyasztóvédelmi törvénykönyv (Code de la consommation)
act-fr-cnil-guidance = A francia adatvédelmi hatóság (CNIL) ajánlásai
act-no-bookkeeping-act = Norvég könyvviteli törvény (bokføringsloven, 2004)
act-dk-bookkeeping-act = Dán könyvviteli törvény (bogføringsloven, 2022)
act-ee-accounting-act = Észt számviteli törvény (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Az Ön adatai a halála után (Franciaország)
national-right-fr-after-death-text = Ha Franciaországban él, rendelkezhet arról, hogy a halála után hogyan tárolják, töröljék és adják át az adatait.

### The law on cookies, and who supervises it

cookie-law-fi = Finn törvény az elektronikus hírközlési szolgáltatásokról (917/2014), 205. §
cookie-authority-fi = Finn Közlekedési és Hírközlési Ügynökség (Traficom)
