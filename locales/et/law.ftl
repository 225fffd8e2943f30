# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Vastutava töötleja nimi ja kontaktandmed
duty-representative = Esindaja nimi ja kontaktandmed
duty-data-protection-officer = Andmekaitseametniku kontaktandmed
duty-purposes = Isikuandmete töötlemise eesmärgid
duty-legal-basis = Isikuandmete töötlemise õiguslik alus
duty-categories-of-data = Isikuandmete liigid
duty-legitimate-interests = Õigustatud huvid
duty-recipients = Vastuvõtjad või vastuvõtjate kategooriad
duty-transfers = Edastamine kolmandatesse riikidesse või rahvusvahelistele organisatsioonidele
duty-storage-period = Säilitamisaeg või selle määramise kriteeriumid
duty-rights = Andmesubjekti õigused
duty-withdrawal-of-consent = Õigus nõusolek tagasi võtta
duty-complaint = Õigus esitada järelevalveasutusele kaebus
duty-obligation-to-provide = Kohustus andmeid esitada ja esitamata jätmise tagajärjed
duty-source-of-data = Isikuandmete päritoluallikas
duty-automated-decisions = Automatiseeritud otsuste tegemine, sealhulgas profiilianalüüs
duty-further-purpose = Edasine töötlemine muul eesmärgil
duty-clear-language = Kokkuvõtlik, läbipaistev, arusaadav ja kergesti kättesaadav vorm ning selge ja lihtne keel
duty-language-for-children = Spetsiaalselt lapsele suunatud teave
duty-icons = Standardsed ikoonid teksti kõrval, masinloetavad
duty-known-information = Millal ei ole teavitamist vaja: teave, mis inimesel juba on, ja artikli 14 lõike 5 erandid
duty-time-of-informing = Millal saavad inimesed teada mujalt saadud andmetest
duty-effect-of-withdrawal = Nõusoleku tagasivõtmine on sama lihtne kui andmine ega mõjuta varasemat töötlemist
duty-objection-apart = Õigus esitada vastuväiteid, esile toodud selgelt ja muust teabest eraldi
duty-safeguards-in-decisions = Inimese sekkumine, oma seisukoha väljendamine ja automatiseeritud otsuse vaidlustamine
duty-joint-arrangement = Kaasvastutavate töötlejate kokkuleppe põhisisu
duty-representative-in-the-union = Väljaspool liitu asuva vastutava töötleja esindaja
duty-designation-of-officer = Andmekaitseametniku määramine ja tema kontaktandmete avaldamine
duty-ground-of-transfer = V peatüki alus igale edastamisele
duty-adequacy-decision = Edastamine kaitse piisavuse otsuse alusel
duty-appropriate-safeguards = Edastamine asjakohaste kaitsemeetmete kohaldamisel
duty-binding-corporate-rules = Siduvad kontsernisisesed eeskirjad
duty-derogations = Erandid konkreetsetes olukordades
duty-complaint-to-authority = Järelevalveasutus, kellele saab kaebuse esitada
duty-cookie-information = Mida seadmetesse salvestatakse või neist loetakse, kes, milleks ja kui kaua
duty-cookie-consent = Nõusolek selleks, mis ei ole hädavajalik, ja kuidas oma valikut muuta
duty-electronic-marketing = Nõusolek elektrooniliseks otseturunduseks või olemasolevate klientide erand

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = ELi-USA andmekaitseraamistik

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Soome raamatupidamisseadus (1336/1997)
act-fi-vat-act = Soome käibemaksuseadus (1501/1993)
act-fi-prepayment-act = Soome maksude ettemaksu seadus (1118/1996)
act-fi-tax-assessment-procedure-act = Soome maksumenetluse seadus (1558/1995)
act-fi-incomes-information-system-act = Soome tuluinfosüsteemi seadus (53/2018)
act-fi-anti-money-laundering-act = Soome rahapesu ja terrorismi rahastamise tõkestamise seadus (444/2017)
act-fi-debt-limitation-act = Soome võlgade aegumise seadus (728/2003)
act-fi-debt-collection-act = Soome võlgade sissenõudmise seadus (513/1999)
act-fi-product-liability-act = Soome tootevastutuse seadus (694/1990)
act-fi-consumer-protection-act = Soome tarbijakaitseseadus (38/1978)
act-fi-limited-liability-companies-act = Soome aktsiaseltside seadus (624/2006)
act-fi-housing-companies-act = Soome elamuühistute seadus (1599/2009)
act-fi-associations-act = Soome ühinguteseadus (503/1989)
act-fi-accommodation-act = Soome majutus- ja toitlustustegevuse seadus (308/2006)
act-fi-employment-contracts-act = Soome töölepinguseadus (55/2001)
act-fi-working-hours-act = Soome tööajaseadus (872/2019)
act-fi-annual-holidays-act = Soome põhipuhkuse seadus (162/2005)
act-fi-non-discrimination-act = Soome võrdse kohtlemise seadus (1325/2014)
act-fi-equality-act = Soome naiste ja meeste võrdõiguslikkuse seadus (609/1986)
act-fi-working-life-privacy-act = Soome tööelu privaatsuse kaitse seadus (759/2004)
act-fi-occupational-safety-and-health-act = Soome tööohutuse seadus (738/2002)
act-fi-occupational-health-care-act = Soome töötervishoiu seadus (1383/2001)
act-fi-employees-pensions-act = Soome töötajate pensioniseadus (395/2006)
act-fi-contractors-liability-act = Soome seadus tellija kontrollikohustuse ja vastutuse kohta välise tööjõu kasutamisel (1233/2006)
act-fi-whistleblower-act = Soome seadus Euroopa Liidu ja riigisisese õiguse rikkumisest teatavate isikute kaitse kohta (1171/2022)
act-fi-electronic-communications-services-act = Soome elektroonilise side teenuste seadus (917/2014)
act-fi-client-data-act = Soome seadus sotsiaal- ja tervishoiu kliendiandmete töötlemise kohta (703/2023)
act-fi-patients-act = Soome patsiendi seisundi ja õiguste seadus (785/1992)
act-fi-data-protection-act = Soome andmekaitseseadus (1050/2018)
act-de-commercial-code = Saksamaa äriseadustik (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Saksamaa maksukorralduse seadus (Abgabenordnung, AO)
act-de-vat-act = Saksamaa käibemaksuseadus (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Saksamaa üldine võrdse kohtlemise seadus (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Saksamaa rahapesuseadus (Geldwäschegesetz, GwG)
act-de-civil-code = Saksamaa tsiviilseadustik (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Rootsi raamatupidamisseadus (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Rootsi rahapesuseadus (Lag 2017:630)
act-se-discrimination-act = Rootsi diskrimineerimisseadus (Diskrimineringslag 2008:567)
act-fr-commercial-code = Prantsusmaa kaubandusseadustik (Code de commerce)
act-fr-labour-code = Prantsusmaa tööseadustik (Code du travail)
act-fr-consumer-code = Prantsusmaa tarbijaseadustik (Code de la consommation)
act-fr-cnil-guidance = Prantsusmaa andmekaitseasutuse CNIL soovitused
act-no-bookkeeping-act = Norra raamatupidamisseadus (bokføringsloven, 2004)
act-dk-bookkeeping-act = Taani raamatupidamisseadus (bogføringsloven, 2022)

### Rights that national law adds

national-right-fr-after-death = Teie andmed pärast teie surma (Prantsusmaa)
national-right-fr-after-death-text = Kui elate Prantsusmaal, saate anda juhiseid selle kohta, kuidas teie andmeid pärast teie surma säilitada, kustutada ja avaldada.

### The law on cookies, and who supervises it

cookie-law-fi = Soome elektroonilise side teenuste seadus (917/2014), § 205
cookie-authority-fi = Soome transpordi- ja sideamet Traficom
