# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Den dataansvarliges identitet og kontaktoplysninger
duty-representative = Repræsentantens identitet og kontaktoplysninger
duty-data-protection-officer = Databeskyttelsesrådgiverens kontaktoplysninger
duty-purposes = Formålene med behandlingen
duty-legal-basis = Retsgrundlaget for behandlingen
duty-categories-of-data = Kategorier af personoplysninger
duty-legitimate-interests = Legitime interesser, der forfølges
duty-recipients = Modtagere eller kategorier af modtagere
duty-transfers = Overførsler til tredjelande eller internationale organisationer
duty-storage-period = Opbevaringsperiode eller kriterierne for den
duty-rights = Den registreredes rettigheder
duty-withdrawal-of-consent = Ret til at trække samtykke tilbage
duty-complaint = Ret til at indgive klage til en tilsynsmyndighed
duty-obligation-to-provide = Pligt til at give oplysningerne og konsekvenser af ikke at give dem
duty-source-of-data = Kilde til personoplysningerne
duty-automated-decisions = Automatiske afgørelser, herunder profilering
duty-further-purpose = Viderebehandling til et andet formål
duty-clear-language = Kortfattet, gennemsigtig, letforståelig og lettilgængelig form og et klart og enkelt sprog
duty-language-for-children = Oplysninger, der specifikt er rettet mod et barn
duty-icons = Standardiserede ikoner, maskinlæsbare, ved siden af teksten
duty-known-information = Hvornår den registrerede ikke behøver at blive informeret: oplysninger, som vedkommende allerede har, og undtagelserne i artikel 14, stk. 5
duty-time-of-informing = Hvornår man får besked om oplysninger indsamlet andetsteds
duty-effect-of-withdrawal = Det er lige så let at trække samtykke tilbage som at give det, og det berører ikke tidligere behandling
duty-objection-apart = Retten til indsigelse, meddelt klart og adskilt fra andre oplysninger
duty-safeguards-in-decisions = Menneskelig indgriben og ret til at fremkomme med sine synspunkter og til at bestride en automatisk afgørelse
duty-joint-arrangement = Det væsentligste indhold af ordningen mellem fælles dataansvarlige
duty-representative-in-the-union = En repræsentant for en dataansvarlig, der ikke er etableret i Unionen
duty-designation-of-officer = Udpegning af en databeskyttelsesrådgiver og offentliggørelse af kontaktoplysningerne
duty-ground-of-transfer = Et grundlag i kapitel V for hver overførsel
duty-adequacy-decision = Overførsler baseret på en afgørelse om tilstrækkeligheden af beskyttelsesniveauet
duty-appropriate-safeguards = Overførsler omfattet af fornødne garantier
duty-binding-corporate-rules = Bindende virksomhedsregler
duty-derogations = Undtagelser i særlige situationer
duty-complaint-to-authority = Den tilsynsmyndighed, der kan klages til
duty-cookie-information = Hvad der gemmes på eller læses fra enheder, af hvem, til hvad og hvor længe
duty-cookie-consent = Samtykke til det, der ikke er strengt nødvendigt, og hvordan man ændrer sit valg
duty-electronic-marketing = Samtykke til elektronisk direkte markedsføring eller undtagelsen for eksisterende kunder

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = databeskyttelsesrammen mellem EU og USA (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finlands bogføringslov (1336/1997)
act-fi-vat-act = Finlands momslov (1501/1993)
act-fi-prepayment-act = Finlands lov om forskudsvis opkrævning af skat (1118/1996)
act-fi-tax-assessment-procedure-act = Finlands lov om skatteligningsproceduren (1558/1995)
act-fi-incomes-information-system-act = Finlands lov om indkomstregistret (53/2018)
act-fi-anti-money-laundering-act = Finlands lov om forebyggelse af hvidvask og finansiering af terrorisme (444/2017)
act-fi-debt-limitation-act = Finlands lov om forældelse af gæld (728/2003)
act-fi-debt-collection-act = Finlands inkassolov (513/1999)
act-fi-product-liability-act = Finlands produktansvarslov (694/1990)
act-fi-consumer-protection-act = Finlands forbrugerbeskyttelseslov (38/1978)
act-fi-limited-liability-companies-act = Finlands aktieselskabslov (624/2006)
act-fi-housing-companies-act = Finlands lov om boligaktieselskaber (1599/2009)
act-fi-associations-act = Finlands foreningslov (503/1989)
act-fi-accommodation-act = Finlands lov om overnatnings- og serveringsvirksomhed (308/2006)
act-fi-employment-contracts-act = Finlands lov om ansættelsesaftaler (55/2001)
act-fi-working-hours-act = Finlands arbejdstidslov (872/2019)
act-fi-annual-holidays-act = Finlands ferielov (162/2005)
act-fi-non-discrimination-act = Finlands lov mod forskelsbehandling (1325/2014)
act-fi-equality-act = Finlands lov om ligestilling mellem kvinder og mænd (609/1986)
act-fi-working-life-privacy-act = Finlands lov om beskyttelse af privatlivet i arbejdslivet (759/2004)
act-fi-occupational-safety-and-health-act = Finlands arbejdsmiljølov (738/2002)
act-fi-occupational-health-care-act = Finlands lov om bedriftssundhedstjeneste (1383/2001)
act-fi-employees-pensions-act = Finlands lov om arbejdstageres pension (395/2006)
act-fi-contractors-liability-act = Finlands lov om bestillerens forpligtelser og ansvar ved brug af ekstern arbejdskraft (1233/2006)
act-fi-whistleblower-act = Finlands lov om beskyttelse af personer, der indberetter overtrædelser af EU-retten og national ret (1171/2022)
act-fi-electronic-communications-services-act = Finlands lov om elektroniske kommunikationstjenester (917/2014)
act-fi-client-data-act = Finlands lov om behandling af klientoplysninger i social- og sundhedsvæsenet (703/2023)
act-fi-patients-act = Finlands lov om patienters stilling og rettigheder (785/1992)
act-fi-data-protection-act = Finlands databeskyttelseslov (1050/2018)
act-de-commercial-code = Tysklands handelslov (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Tysklands skatteforvaltningslov (Abgabenordnung, AO)
act-de-vat-act = Tysklands momslov (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Tysklands lov om ligebehandling (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Tysklands hvidvasklov (Geldwäschegesetz, GwG)
act-de-civil-code = Tysklands borgerlige lovbog (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Sveriges bogføringslov (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Sveriges hvidvasklov (Lag 2017:630)
act-se-discrimination-act = Sveriges lov mod diskrimination (Diskrimineringslag 2008:567)
act-fr-commercial-code = Frankrigs handelslov (Code de commerce)
act-fr-labour-code = Frankrigs arbejdslov (Code du travail)
act-fr-consumer-code = Frankrigs forbrugerlov (Code de la consommation)
act-fr-cnil-guidance = anbefalinger fra Frankrigs databeskyttelsesmyndighed CNIL
act-no-bookkeeping-act = Norges bogføringslov (bokføringsloven, 2004)
act-ee-accounting-act = Estlands regnskabslov (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Dine oplysninger efter din død (Frankrig)
national-right-fr-after-death-text = Hvis du bor i Frankrig, kan du give anvisninger om, hvordan dine oplysninger skal opbevares, slettes og videregives efter din død.

### The law on cookies, and who supervises it

cookie-law-fi = Finlands lov om elektroniske kommunikationstjenester (917/2014), § 205
cookie-authority-fi = Finlands transport- og kommunikationsmyndighed Traficom
