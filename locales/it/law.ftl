# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identità e dati di contatto del titolare del trattamento
duty-representative = Identità e dati di contatto del rappresentante
duty-data-protection-officer = Dati di contatto del responsabile della protezione dei dati
duty-purposes = Finalità del trattamento
duty-legal-basis = Base giuridica del trattamento
duty-categories-of-data = Categorie di dati personali
duty-legitimate-interests = Legittimi interessi perseguiti
duty-recipients = Destinatari o categorie di destinatari
duty-transfers = Trasferimenti verso paesi terzi o organizzazioni internazionali
duty-storage-period = Periodo di conservazione o criteri per determinarlo
duty-rights = Diritti dell’interessato
duty-withdrawal-of-consent = Diritto di revocare il consenso
duty-complaint = Diritto di proporre reclamo a un’autorità di controllo
duty-obligation-to-provide = Obbligo di fornire i dati e conseguenze della mancata comunicazione
duty-source-of-data = Fonte dei dati personali
duty-automated-decisions = Processo decisionale automatizzato, compresa la profilazione
duty-further-purpose = Ulteriore trattamento per una finalità diversa
duty-clear-language = Forma concisa, trasparente, intelligibile e facilmente accessibile, con un linguaggio semplice e chiaro
duty-language-for-children = Informazioni destinate specificamente ai minori
duty-icons = Icone standardizzate, leggibili da dispositivo automatico, accanto al testo
duty-known-information = Quando non occorre informare la persona: informazioni di cui già dispone ed eccezioni dell’art. 14, par. 5
duty-time-of-informing = Quando le persone sono informate dei dati ottenuti presso altre fonti
duty-effect-of-withdrawal = La revoca è facile quanto il consenso e non pregiudica il trattamento precedente
duty-objection-apart = Il diritto di opposizione, presentato chiaramente e separatamente da qualsiasi altra informazione
duty-safeguards-in-decisions = Intervento umano, espressione della propria opinione e contestazione di una decisione automatizzata
duty-joint-arrangement = Contenuto essenziale dell’accordo tra contitolari del trattamento
duty-representative-in-the-union = Rappresentante di un titolare del trattamento non stabilito nell’Unione
duty-designation-of-officer = Designazione di un responsabile della protezione dei dati e pubblicazione dei suoi dati di contatto
duty-ground-of-transfer = Un fondamento ai sensi del capo V per ogni trasferimento
duty-adequacy-decision = Trasferimenti sulla base di una decisione di adeguatezza
duty-appropriate-safeguards = Trasferimenti soggetti a garanzie adeguate
duty-binding-corporate-rules = Norme vincolanti d’impresa
duty-derogations = Deroghe in specifiche situazioni
duty-complaint-to-authority = L’autorità di controllo a cui si può proporre reclamo
duty-cookie-information = Che cosa è memorizzato o letto sui dispositivi, da chi, a quale scopo e per quanto tempo
duty-cookie-consent = Consenso per ciò che non è strettamente necessario e come cambiare idea
duty-electronic-marketing = Consenso al marketing diretto elettronico o eccezione per chi è già cliente

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = quadro UE-USA per la protezione dei dati personali

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Legge finlandese sulla contabilità (1336/1997)
act-fi-vat-act = Legge finlandese sull’imposta sul valore aggiunto (1501/1993)
act-fi-prepayment-act = Legge finlandese sulla riscossione anticipata delle imposte (1118/1996)
act-fi-tax-assessment-procedure-act = Legge finlandese sulla procedura di accertamento tributario (1558/1995)
act-fi-incomes-information-system-act = Legge finlandese sul sistema informativo dei redditi (53/2018)
act-fi-anti-money-laundering-act = Legge finlandese sulla prevenzione del riciclaggio e del finanziamento del terrorismo (444/2017)
act-fi-debt-limitation-act = Legge finlandese sulla prescrizione dei debiti (728/2003)
act-fi-debt-collection-act = Legge finlandese sul recupero dei crediti (513/1999)
act-fi-product-liability-act = Legge finlandese sulla responsabilità per danno da prodotti (694/1990)
act-fi-consumer-protection-act = Legge finlandese sulla tutela dei consumatori (38/1978)
act-fi-limited-liability-companies-act = Legge finlandese sulle società per azioni (624/2006)
act-fi-housing-companies-act = Legge finlandese sulle società immobiliari abitative per azioni (1599/2009)
act-fi-associations-act = Legge finlandese sulle associazioni (503/1989)
act-fi-accommodation-act = Legge finlandese sulle attività ricettive e di ristorazione (308/2006)
act-fi-employment-contracts-act = Legge finlandese sui contratti di lavoro (55/2001)
act-fi-working-hours-act = Legge finlandese sull’orario di lavoro (872/2019)
act-fi-annual-holidays-act = Legge finlandese sulle ferie annuali (162/2005)
act-fi-non-discrimination-act = Legge finlandese sulla non discriminazione (1325/2014)
act-fi-equality-act = Legge finlandese sulla parità tra donne e uomini (609/1986)
act-fi-working-life-privacy-act = Legge finlandese sulla tutela della vita privata nel lavoro (759/2004)
act-fi-occupational-safety-and-health-act = Legge finlandese sulla salute e sicurezza sul lavoro (738/2002)
act-fi-occupational-health-care-act = Legge finlandese sull’assistenza sanitaria ai lavoratori (1383/2001)
act-fi-employees-pensions-act = Legge finlandese sulle pensioni dei lavoratori dipendenti (395/2006)
act-fi-contractors-liability-act = Legge finlandese sugli obblighi e sulla responsabilità del committente in caso di ricorso a manodopera esterna (1233/2006)
act-fi-whistleblower-act = Legge finlandese sulla protezione delle persone che segnalano violazioni del diritto dell’Unione europea e del diritto nazionale (1171/2022)
act-fi-electronic-communications-services-act = Legge finlandese sui servizi di comunicazione elettronica (917/2014)
act-fi-client-data-act = Legge finlandese sul trattamento dei dati degli utenti dei servizi sanitari e sociali (703/2023)
act-fi-patients-act = Legge finlandese sullo status e sui diritti dei pazienti (785/1992)
act-fi-data-protection-act = Legge finlandese sulla protezione dei dati (1050/2018)
act-de-commercial-code = Codice di commercio tedesco (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Codice tributario tedesco (Abgabenordnung, AO)
act-de-vat-act = Legge tedesca sull’imposta sul valore aggiunto (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Legge generale tedesca sulla parità di trattamento (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Legge tedesca antiriciclaggio (Geldwäschegesetz, GwG)
act-de-civil-code = Codice civile tedesco (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Legge svedese sulla contabilità (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Legge svedese antiriciclaggio (Lag 2017:630)
act-se-discrimination-act = Legge svedese contro le discriminazioni (Diskrimineringslag 2008:567)
act-fr-commercial-code = Codice di commercio francese (Code de commerce)
act-fr-labour-code = Codice del lavoro francese (Code du travail)
act-fr-consumer-code = Codice del consumo francese (Code de la consommation)
act-fr-cnil-guidance = Raccomandazioni della CNIL (autorità francese per la protezione dei dati)
act-no-bookkeeping-act = Legge norvegese sulla contabilità (bokføringsloven, 2004)
act-dk-bookkeeping-act = Legge danese sulla contabilità (bogføringsloven, 2022)
act-ee-accounting-act = Legge estone sulla contabilità (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = I Suoi dati dopo la morte (Francia)
national-right-fr-after-death-text = Se vive in Francia, può dare disposizioni su come conservare, cancellare e comunicare i Suoi dati dopo la Sua morte.

### The law on cookies, and who supervises it

cookie-law-fi = Legge finlandese sui servizi di comunicazione elettronica (917/2014), articolo 205
cookie-authority-fi = Agenzia finlandese dei trasporti e delle comunicazioni (Traficom)
