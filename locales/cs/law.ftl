# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Totožnost a kontaktní údaje správce
duty-representative = Totožnost a kontaktní údaje zástupce
duty-data-protection-officer = Kontaktní údaje pověřence pro ochranu osobních údajů
duty-purposes = Účely zpracování
duty-legal-basis = Právní základ pro zpracování
duty-categories-of-data = Kategorie osobních údajů
duty-legitimate-interests = Sledované oprávněné zájmy
duty-recipients = Příjemci nebo kategorie příjemců
duty-transfers = Předávání do třetích zemí nebo mezinárodním organizacím
duty-storage-period = Doba uložení nebo kritéria pro její stanovení
duty-rights = Práva subjektu údajů
duty-withdrawal-of-consent = Právo odvolat souhlas
duty-complaint = Právo podat stížnost u dozorového úřadu
duty-obligation-to-provide = Povinnost údaje poskytnout a důsledky jejich neposkytnutí
duty-source-of-data = Zdroj osobních údajů
duty-automated-decisions = Automatizované rozhodování, včetně profilování
duty-further-purpose = Další zpracování k jinému účelu
duty-clear-language = Stručná, transparentní, srozumitelná a snadno přístupná forma, jasné a jednoduché jazykové prostředky
duty-language-for-children = Informace určené konkrétně dítěti
duty-icons = Strojově čitelné standardizované ikony vedle textu
duty-known-information = Kdy není třeba osobu informovat: informace, které již má, a výjimky podle čl. 14 odst. 5
duty-time-of-informing = Kdy se lidé dozvědí o údajích získaných odjinud
duty-effect-of-withdrawal = Odvolání je stejně snadné jako udělení souhlasu a nemá vliv na dřívější zpracování
duty-objection-apart = Právo vznést námitku, uvedené zřetelně a odděleně od ostatních informací
duty-safeguards-in-decisions = Lidský zásah, vyjádření vlastního názoru a napadení automatizovaného rozhodnutí
duty-joint-arrangement = Podstata ujednání mezi společnými správci
duty-representative-in-the-union = Zástupce správce, který není usazen v Unii
duty-designation-of-officer = Jmenování pověřence pro ochranu osobních údajů a zveřejnění jeho kontaktních údajů
duty-ground-of-transfer = Důvod podle kapitoly V pro každé předání
duty-adequacy-decision = Předání založená na rozhodnutí o odpovídající ochraně
duty-appropriate-safeguards = Předání založená na vhodných zárukách
duty-binding-corporate-rules = Závazná podniková pravidla
duty-derogations = Výjimky pro specifické situace
duty-complaint-to-authority = Dozorový úřad, u kterého lze podat stížnost
duty-cookie-information = Co se do zařízení ukládá nebo z něj čte, kdo to dělá, k čemu a na jak dlouho
duty-cookie-consent = Souhlas s tím, co není nezbytně nutné, a jak ho změnit
duty-electronic-marketing = Souhlas s elektronickým přímým marketingem, nebo výjimka pro stávající zákazníky

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Rámec pro ochranu osobních údajů mezi EU a USA

### Titles of acts, with their numbers as they are

act-fi-accounting-act = finský zákon o účetnictví (1336/1997)
act-fi-vat-act = finský zákon o dani z přidané hodnoty (1501/1993)
act-fi-prepayment-act = finský zákon o zálohách na daň (1118/1996)
act-fi-tax-assessment-procedure-act = finský zákon o daňovém řízení (1558/1995)
act-fi-incomes-information-system-act = finský zákon o informačním systému příjmů (53/2018)
act-fi-anti-money-laundering-act = finský zákon o předcházení praní peněz a financování terorismu (444/2017)
act-fi-debt-limitation-act = finský zákon o promlčení dluhů (728/2003)
act-fi-debt-collection-act = finský zákon o vymáhání pohledávek (513/1999)
act-fi-product-liability-act = finský zákon o odpovědnosti za výrobek (694/1990)
act-fi-consumer-protection-act = finský zákon o ochraně spotřebitele (38/1978)
act-fi-limited-liability-companies-act = finský zákon o akciových společnostech (624/2006)
act-fi-housing-companies-act = finský zákon o bytových akciových společnostech (1599/2009)
act-fi-associations-act = finský zákon o spolcích (503/1989)
act-fi-accommodation-act = finský zákon o ubytovacích a stravovacích službách (308/2006)
act-fi-employment-contracts-act = finský zákon o pracovních smlouvách (55/2001)
act-fi-working-hours-act = finský zákon o pracovní době (872/2019)
act-fi-annual-holidays-act = finský zákon o dovolené (162/2005)
act-fi-non-discrimination-act = finský zákon o zákazu diskriminace (1325/2014)
act-fi-equality-act = finský zákon o rovnosti žen a mužů (609/1986)
act-fi-working-life-privacy-act = finský zákon o ochraně soukromí v pracovním životě (759/2004)
act-fi-occupational-safety-and-health-act = finský zákon o bezpečnosti a ochraně zdraví při práci (738/2002)
act-fi-occupational-health-care-act = finský zákon o pracovnělékařské péči (1383/2001)
act-fi-employees-pensions-act = finský zákon o důchodech zaměstnanců (395/2006)
act-fi-contractors-liability-act = finský zákon o povinnostech a odpovědnosti objednatele při využití externí pracovní síly (1233/2006)
act-fi-whistleblower-act = finský zákon o ochraně osob oznamujících porušení práva Evropské unie a vnitrostátního práva (1171/2022)
act-fi-electronic-communications-services-act = finský zákon o službách elektronických komunikací (917/2014)
act-fi-client-data-act = finský zákon o zpracování údajů klientů v sociální a zdravotní péči (703/2023)
act-fi-patients-act = finský zákon o postavení a právech pacientů (785/1992)
act-fi-data-protection-act = finský zákon o ochraně údajů (1050/2018)
act-de-commercial-code = německý obchodní zákoník (Handelsgesetzbuch, HGB)
act-de-fiscal-code = německý daňový řád (Abgabenordnung, AO)
act-de-vat-act = německý zákon o dani z obratu (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = německý obecný zákon o rovném zacházení (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = německý zákon proti praní peněz (Geldwäschegesetz, GwG)
act-de-civil-code = německý občanský zákoník (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = švédský zákon o účetnictví (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = švédský zákon proti praní peněz (Lag 2017:630)
act-se-discrimination-act = švédský antidiskriminační zákon (Diskrimineringslag 2008:567)
act-fr-commercial-code = francouzský obchodní zákoník (Code de commerce)
act-fr-labour-code = francouzský zákoník práce (Code du travail)
act-fr-consumer-code = francouzský spotřebitelský zákoník (Code de la consommation)
act-fr-cnil-guidance = doporučení francouzského úřadu CNIL
act-no-bookkeeping-act = norský zákon o účetnictví (bokføringsloven, 2004)
act-dk-bookkeeping-act = dánský zákon o účetnictví (bogføringsloven, 2022)
act-ee-accounting-act = estonský zákon o účetnictví (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Vaše údaje po vaší smrti (Francie)
national-right-fr-after-death-text = Žijete-li ve Francii, můžete dát pokyny, jak mají být vaše údaje po vaší smrti uchovávány, vymazány a zpřístupněny.

### The law on cookies, and who supervises it

cookie-law-fi = finský zákon o službách elektronických komunikací (917/2014), § 205
cookie-authority-fi = Finská agentura pro dopravu a komunikace Traficom
