# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identiteten og kontaktopplysningene til den behandlingsansvarlige
duty-representative = Identiteten og kontaktopplysningene til representanten
duty-data-protection-officer = Kontaktopplysningene til personvernombudet
duty-purposes = Formålene med behandlingen
duty-legal-basis = Rettslig grunnlag for behandlingen
duty-categories-of-data = Kategorier av personopplysninger
duty-legitimate-interests = Berettigede interesser som forfølges
duty-recipients = Mottakere eller kategorier av mottakere
duty-transfers = Overføringer til tredjestater eller internasjonale organisasjoner
duty-storage-period = Lagringstid eller kriteriene for den
duty-rights = Den registrertes rettigheter
duty-withdrawal-of-consent = Rett til å trekke tilbake samtykke
duty-complaint = Rett til å klage til en tilsynsmyndighet
duty-obligation-to-provide = Plikt til å gi opplysningene og konsekvenser av ikke å gi dem
duty-source-of-data = Kilde til personopplysningene
duty-automated-decisions = Automatiserte avgjørelser, herunder profilering
duty-further-purpose = Viderebehandling for et annet formål
duty-clear-language = Kortfattet, åpen, forståelig og lett tilgjengelig form og et klart og enkelt språk
duty-language-for-children = Informasjon som er særskilt rettet mot barn
duty-icons = Standardiserte ikoner, maskinlesbare, ved siden av teksten
duty-known-information = Når den registrerte ikke trenger å bli informert: informasjon vedkommende allerede har, og unntakene i artikkel 14 nr. 5
duty-time-of-informing = Når man får vite om opplysninger som er samlet inn andre steder
duty-effect-of-withdrawal = Det er like enkelt å trekke tilbake samtykke som å gi det, og det påvirker ikke tidligere behandling
duty-objection-apart = Retten til å protestere, gjort tydelig kjent og atskilt fra annen informasjon
duty-safeguards-in-decisions = Menneskelig inngripen og rett til å uttrykke sine synspunkter og til å bestride en automatisert avgjørelse
duty-joint-arrangement = Det vesentligste innholdet i ordningen mellom felles behandlingsansvarlige
duty-representative-in-the-union = En representant for en behandlingsansvarlig som ikke er etablert i EØS
duty-designation-of-officer = Utpeking av et personvernombud og offentliggjøring av kontaktopplysningene
duty-ground-of-transfer = Et grunnlag i kapittel V for hver overføring
duty-adequacy-decision = Overføringer på grunnlag av en beslutning om tilstrekkelig beskyttelsesnivå
duty-appropriate-safeguards = Overføringer som omfattes av nødvendige garantier
duty-binding-corporate-rules = Bindende virksomhetsregler
duty-derogations = Unntak i særlige situasjoner
duty-complaint-to-authority = Tilsynsmyndigheten man kan klage til
duty-cookie-information = Hva som lagres på eller leses fra enheter, av hvem, for hva og hvor lenge
duty-cookie-consent = Samtykke til det som ikke er strengt nødvendig, og hvordan man ombestemmer seg
duty-electronic-marketing = Samtykke til elektronisk direkte markedsføring eller unntaket for eksisterende kunder

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = personvernrammeverket mellom EU og USA (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finlands bokføringslov (1336/1997)
act-fi-vat-act = Finlands merverdiavgiftslov (1501/1993)
act-fi-prepayment-act = Finlands lov om forskuddsinnkreving av skatt (1118/1996)
act-fi-tax-assessment-procedure-act = Finlands skatteforvaltningslov (1558/1995)
act-fi-incomes-information-system-act = Finlands lov om inntektsregisteret (53/2018)
act-fi-anti-money-laundering-act = Finlands lov om forebygging av hvitvasking og terrorfinansiering (444/2017)
act-fi-debt-limitation-act = Finlands lov om foreldelse av gjeld (728/2003)
act-fi-debt-collection-act = Finlands inkassolov (513/1999)
act-fi-product-liability-act = Finlands produktansvarslov (694/1990)
act-fi-consumer-protection-act = Finlands forbrukervernlov (38/1978)
act-fi-limited-liability-companies-act = Finlands aksjelov (624/2006)
act-fi-housing-companies-act = Finlands lov om boligaksjeselskaper (1599/2009)
act-fi-associations-act = Finlands foreningslov (503/1989)
act-fi-accommodation-act = Finlands lov om overnattings- og serveringsvirksomhet (308/2006)
act-fi-employment-contracts-act = Finlands arbeidsavtalelov (55/2001)
act-fi-working-hours-act = Finlands arbeidstidslov (872/2019)
act-fi-annual-holidays-act = Finlands ferielov (162/2005)
act-fi-non-discrimination-act = Finlands diskrimineringslov (1325/2014)
act-fi-equality-act = Finlands lov om likestilling mellom kvinner og menn (609/1986)
act-fi-working-life-privacy-act = Finlands lov om personvern i arbeidslivet (759/2004)
act-fi-occupational-safety-and-health-act = Finlands arbeidsmiljølov (738/2002)
act-fi-occupational-health-care-act = Finlands lov om bedriftshelsetjeneste (1383/2001)
act-fi-employees-pensions-act = Finlands lov om arbeidstakeres pensjon (395/2006)
act-fi-contractors-liability-act = Finlands lov om oppdragsgivers plikter og ansvar ved bruk av innleid arbeidskraft og underleverandører (1233/2006)
act-fi-whistleblower-act = Finlands lov om vern av personer som varsler om brudd på EU-retten og nasjonal rett (1171/2022)
act-fi-electronic-communications-services-act = Finlands lov om elektroniske kommunikasjonstjenester (917/2014)
act-fi-client-data-act = Finlands lov om behandling av klientopplysninger i helse- og sosialtjenesten (703/2023)
act-fi-patients-act = Finlands lov om pasienters stilling og rettigheter (785/1992)
act-fi-data-protection-act = Finlands personopplysningslov (1050/2018)
act-de-commercial-code = Tysklands handelslov (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Tysklands skatteforvaltningslov (Abgabenordnung, AO)
act-de-vat-act = Tysklands merverdiavgiftslov (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Tysklands likebehandlingslov (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Tysklands hvitvaskingslov (Geldwäschegesetz, GwG)
act-de-civil-code = Tysklands sivillovbok (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Sveriges bokføringslov (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Sveriges hvitvaskingslov (Lag 2017:630)
act-se-discrimination-act = Sveriges diskrimineringslov (Diskrimineringslag 2008:567)
act-fr-commercial-code = Frankrikes handelslov (Code de commerce)
act-fr-labour-code = Frankrikes arbeidslov (Code du travail)
act-fr-consumer-code = Frankrikes forbrukerlov (Code de la consommation)
act-fr-cnil-guidance = anbefalinger fra Frankrikes personvernmyndighet CNIL
act-dk-bookkeeping-act = Danmarks bokføringslov (bogføringsloven, 2022)
act-ee-accounting-act = Estlands regnskapslov (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Opplysningene dine etter din død (Frankrike)
national-right-fr-after-death-text = Hvis du bor i Frankrike, kan du gi instrukser om hvordan opplysningene dine skal lagres, slettes og utleveres etter din død.

### The law on cookies, and who supervises it

cookie-law-fi = Finlands lov om elektroniske kommunikasjonstjenester (917/2014) § 205
cookie-authority-fi = Finlands transport- og kommunikasjonsmyndighet Traficom
