# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identiteit en contactgegevens van de verwerkingsverantwoordelijke
duty-representative = Identiteit en contactgegevens van de vertegenwoordiger
duty-data-protection-officer = Contactgegevens van de functionaris voor gegevensbescherming
duty-purposes = Verwerkingsdoeleinden
duty-legal-basis = Rechtsgrond voor de verwerking
duty-categories-of-data = Categorieën van persoonsgegevens
duty-legitimate-interests = Behartigde gerechtvaardigde belangen
duty-recipients = Ontvangers of categorieën van ontvangers
duty-transfers = Doorgiften aan derde landen of internationale organisaties
duty-storage-period = Bewaartermijn, of de criteria om die te bepalen
duty-rights = Rechten van de betrokkene
duty-withdrawal-of-consent = Recht om toestemming in te trekken
duty-complaint = Recht om een klacht in te dienen bij een toezichthoudende autoriteit
duty-obligation-to-provide = Verplichting om de gegevens te verstrekken, en gevolgen als ze niet worden verstrekt
duty-source-of-data = Bron van de persoonsgegevens
duty-automated-decisions = Geautomatiseerde besluitvorming, met inbegrip van profilering
duty-further-purpose = Verdere verwerking voor een ander doel
duty-clear-language = Beknopte, transparante, begrijpelijke en gemakkelijk toegankelijke vorm, in duidelijke en eenvoudige taal
duty-language-for-children = Informatie die specifiek voor een kind is bestemd
duty-icons = Gestandaardiseerde iconen naast de tekst, machineleesbaar
duty-known-information = Wanneer de betrokkene niet hoeft te worden geïnformeerd: informatie waarover deze al beschikt, en de uitzonderingen van artikel 14, lid 5, AVG
duty-time-of-informing = Wanneer mensen horen over gegevens die elders zijn verkregen
duty-effect-of-withdrawal = Intrekken is even eenvoudig als toestemmen en raakt eerdere verwerking niet
duty-objection-apart = Het recht van bezwaar, duidelijk en gescheiden van andere informatie onder de aandacht gebracht
duty-safeguards-in-decisions = Menselijke tussenkomst, het eigen standpunt kenbaar maken en een geautomatiseerd besluit aanvechten
duty-joint-arrangement = De wezenlijke inhoud van de regeling tussen gezamenlijke verwerkingsverantwoordelijken
duty-representative-in-the-union = Vertegenwoordiger van een verwerkingsverantwoordelijke die niet in de Unie is gevestigd
duty-designation-of-officer = Aanwijzing van een functionaris voor gegevensbescherming en bekendmaking van de contactgegevens
duty-ground-of-transfer = Een grond uit hoofdstuk V voor elke doorgifte
duty-adequacy-decision = Doorgiften op basis van een adequaatheidsbesluit
duty-appropriate-safeguards = Doorgiften op basis van passende waarborgen
duty-binding-corporate-rules = Bindende bedrijfsvoorschriften
duty-derogations = Afwijkingen voor specifieke situaties
duty-complaint-to-authority = De toezichthoudende autoriteit waarbij een klacht kan worden ingediend
duty-cookie-information = Wat op apparaten wordt opgeslagen of daarvan wordt uitgelezen, door wie, waarvoor en hoelang
duty-cookie-consent = Toestemming voor wat niet strikt noodzakelijk is, en hoe die keuze te wijzigen is
duty-electronic-marketing = Toestemming voor elektronische direct marketing, of de uitzondering voor bestaande klanten

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = EU-VS-kader voor gegevensbescherming (Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finse boekhoudwet (1336/1997)
act-fi-vat-act = Finse wet op de belasting over de toegevoegde waarde (1501/1993)
act-fi-prepayment-act = Finse wet op de voorheffing (1118/1996)
act-fi-tax-assessment-procedure-act = Finse wet op de belastingprocedure (1558/1995)
act-fi-incomes-information-system-act = Finse wet op het inkomensinformatiesysteem (53/2018)
act-fi-anti-money-laundering-act = Finse wet ter voorkoming van witwassen en terrorismefinanciering (444/2017)
act-fi-debt-limitation-act = Finse wet op de verjaring van schulden (728/2003)
act-fi-debt-collection-act = Finse incassowet (513/1999)
act-fi-product-liability-act = Finse wet op de productaansprakelijkheid (694/1990)
act-fi-consumer-protection-act = Finse wet op de consumentenbescherming (38/1978)
act-fi-limited-liability-companies-act = Finse wet op de aandelenvennootschappen (624/2006)
act-fi-housing-companies-act = Finse wet op de woningvennootschappen (1599/2009)
act-fi-associations-act = Finse verenigingswet (503/1989)
act-fi-accommodation-act = Finse wet op logies en horeca (308/2006)
act-fi-employment-contracts-act = Finse wet op de arbeidsovereenkomsten (55/2001)
act-fi-working-hours-act = Finse arbeidstijdenwet (872/2019)
act-fi-annual-holidays-act = Finse wet op de jaarlijkse vakantie (162/2005)
act-fi-non-discrimination-act = Finse antidiscriminatiewet (1325/2014)
act-fi-equality-act = Finse wet op de gelijkheid van vrouwen en mannen (609/1986)
act-fi-working-life-privacy-act = Finse wet op de bescherming van de persoonlijke levenssfeer op het werk (759/2004)
act-fi-occupational-safety-and-health-act = Finse wet op veiligheid en gezondheid op het werk (738/2002)
act-fi-occupational-health-care-act = Finse wet op de bedrijfsgezondheidszorg (1383/2001)
act-fi-employees-pensions-act = Finse wet op de werknemerspensioenen (395/2006)
act-fi-contractors-liability-act = Finse wet op de informatieplicht en aansprakelijkheid van de opdrachtgever bij uitbesteding van werk (1233/2006)
act-fi-whistleblower-act = Finse wet ter bescherming van personen die inbreuken op Unierecht en nationaal recht melden (1171/2022)
act-fi-electronic-communications-services-act = Finse wet op de elektronischecommunicatiediensten (917/2014)
act-fi-client-data-act = Finse wet op de verwerking van cliëntgegevens in de zorg en het sociaal domein (703/2023)
act-fi-patients-act = Finse wet op de positie en de rechten van patiënten (785/1992)
act-fi-data-protection-act = Finse wet gegevensbescherming (1050/2018)
act-de-commercial-code = Duits wetboek van koophandel (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Duits belastingwetboek (Abgabenordnung, AO)
act-de-vat-act = Duitse wet op de omzetbelasting (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Duitse algemene wet gelijke behandeling (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Duitse witwaswet (Geldwäschegesetz, GwG)
act-de-civil-code = Duits burgerlijk wetboek (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Zweedse boekhoudwet (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Zweedse witwaswet (Lag 2017:630)
act-se-discrimination-act = Zweedse discriminatiewet (Diskrimineringslag 2008:567)
act-fr-commercial-code = Frans wetboek van koophandel (Code de commerce)
act-fr-labour-code = Frans arbeidswetboek (Code du travail)
act-fr-consumer-code = Frans consumentenwetboek (Code de la consommation)
act-fr-cnil-guidance = Aanbevelingen van de Franse toezichthouder (CNIL)
act-no-bookkeeping-act = Noorse boekhoudwet (bokføringsloven, 2004)
act-dk-bookkeeping-act = Deense boekhoudwet (bogføringsloven, 2022)
act-ee-accounting-act = Estse boekhoudwet (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Uw gegevens na uw overlijden (Frankrijk)
national-right-fr-after-death-text = Als u in Frankrijk woont, kunt u aanwijzingen geven over de opslag, het wissen en de verstrekking van uw gegevens na uw overlijden.

### The law on cookies, and who supervises it

cookie-law-fi = Finse wet op de elektronischecommunicatiediensten (917/2014), artikel 205
cookie-authority-fi = Fins Agentschap voor vervoer en communicatie (Traficom)
