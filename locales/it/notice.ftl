# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# For the next translator: the reader is addressed in the formal third person (può, Suoi, La), the pronoun Lei is left out where it can be;
# no participle agrees with the reader. Citation: art. 6, par. 1, lett. f), del GDPR. Quotation marks « », apostrophe ’.
# Names, countries, dates and lists stand after a colon or in brackets (never after di, a, da, il, l’, dell’: “l’8 maggio”, “il 9 maggio”).

### The whole

title-not-stated = Informativa sulla privacy
description = { $title }: come { $controller } tratta i dati personali e quali sono i Suoi diritti.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = A cura di: { $owner }.
gap-by = Scadenza: { $date }.
gap-not-stated = { $duty }
not-translated = (non tradotto; lingua: { $language })
gap-none = Non ce ne sono.

### Headings

heading-scope = A proposito di questa informativa
heading-controller = Chi è il titolare del trattamento
heading-register = Per che cosa usiamo i Suoi dati
heading-purposes = Finalità, basi giuridiche e periodi di conservazione
heading-processing = Per quali finalità trattiamo i dati
heading-retention = Perché conserviamo i dati per questo tempo e quali conserviamo più a lungo
heading-grounds = Su che cosa si fondano le basi giuridiche
heading-data = Quali dati trattiamo
heading-sources = Da dove provengono i dati
heading-disclosures = Comunicazione dei dati
heading-provision = È obbligatorio fornirci i dati?
heading-automated = Decisioni automatizzate e profilazione
heading-recipients = Chi riceve i Suoi dati
heading-transfers = Trasferimenti al di fuori dello Spazio economico europeo
heading-rights = I Suoi diritti
heading-objection = Il Suo diritto di opposizione
heading-children = Minori
heading-requests = Come esercitare i Suoi diritti
heading-complaint = Reclamo all’autorità di controllo
heading-cookies = Cookie
heading-security = Come proteggiamo i Suoi dati
heading-claims = I nostri impegni
heading-notice = Date e modifiche

### At a glance

summary-who = Titolare del trattamento
summary-why = Perché trattiamo i Suoi dati
summary-why-register = { $register }: { $purposes }
summary-retention = Per quanto tempo conserviamo i Suoi dati
summary-recipients = Chi riceve i Suoi dati
summary-transfers = Trasferimenti
summary-transfers-none = I Suoi dati non sono trasferiti al di fuori dello Spazio economico europeo.
summary-transfers-some = I Suoi dati sono trattati anche al di fuori dello Spazio economico europeo: { $countries }.
summary-rights = I Suoi diritti
summary-how = Come contattarci

### Who

controller-name = Titolare del trattamento
controller-also = { $name } («{ $short }»)
controller-number = { $country ->
    [FI] Numero identificativo dell’impresa (Y-tunnus)
    [IT] Numero di iscrizione al registro delle imprese
   *[other] Numero di registrazione
}
controller-established-in = Paese di stabilimento
controller-joint = Questo titolare determina insieme a noi le finalità e i mezzi del trattamento (contitolare del trattamento):
controller-joint-rights = Può esercitare i Suoi diritti nei confronti di ciascun contitolare del trattamento.
controller-representative = Il nostro rappresentante nell’Unione europea:
representative-name = Rappresentante
group-called = Questa informativa riguarda anche le altre società del nostro gruppo ({ $name }). Ogni società è titolare del trattamento indicato accanto al suo nome:
group-companies = Questa informativa riguarda anche le seguenti società del nostro gruppo. Ogni società è titolare del trattamento indicato accanto al suo nome:
group-number = { $country ->
    [FI] Numero identificativo dell’impresa (Y-tunnus): { $number }
    [IT] Numero di iscrizione al registro delle imprese: { $number }
   *[other] Numero di registrazione: { $number }
}
officer = Il nostro responsabile della protezione dei dati:
officer-none = Non abbiamo designato un responsabile della protezione dei dati.
contact-person = Contatto per domande sui Suoi dati personali:
contact-title = Contatti
contact-address = Indirizzo
contact-address-postal = Indirizzo postale
contact-address-visiting = Indirizzo per le visite
contact-address-office = Ufficio
contact-email = E-mail
contact-phone = Telefono
contact-form = Modulo di contatto
contact-website = Sito web
address-in-country = { $address }, { $country }
scope-countries = Questa informativa è destinata alle persone che si trovano in questi paesi: { $countries }.
children-version = Esiste una versione di questa informativa per i minori: { $address }
children-age = Quando i nostri servizi si basano sul consenso, il minore può prestarlo da solo a partire da questa età (art. 8, par. 1, del GDPR). Prima di questa età deve prestarlo o autorizzarlo il titolare della responsabilità genitoriale.
children-age-in = { $country }: { $age }
children-age-own = Quando i nostri servizi si basano sul consenso, il minore può prestarlo da solo a partire da questa età: { $age }. Prima di questa età deve prestarlo o autorizzarlo il titolare della responsabilità genitoriale (art. 8, par. 1, del GDPR).

### Registers

role-controller = Siamo titolari del trattamento per questo archivio.
role-joint-controller = Siamo contitolari del trattamento per questo archivio.
role-processor = Trattiamo questi dati in qualità di responsabile del trattamento, per conto dei nostri clienti e secondo le loro istruzioni. Il cliente è il titolare del trattamento e informa gli interessati.
persons-of-register = Trattiamo dati relativi a queste persone:
persons-also-former = { $who }, attuali ed ex
persons-defined = { $who }: { $definition }
column-purpose = Finalità
column-basis = Base giuridica
column-data = Dati
column-retention = Per quanto tempo li conserviamo
column-recipients = Destinatari
caption-purposes = { $register }: per che cosa usiamo i dati, su quale base giuridica e per quanto tempo li conserviamo
purposes-none = Qui non trattiamo dati personali per alcuna finalità.
nobody = nessuno
ground-interest = Il nostro legittimo interesse: { $what }
ground-interest-of-others = Il legittimo interesse: { $what }
ground-whose = Di chi è l’interesse: { $what }
ground-balancing = Come lo abbiamo bilanciato con i Suoi interessi: { $what }
ground-law = La legge che lo impone: { $what }
ground-law-behind = La legge su cui si fonda: { $what }
ground-given-by = Come si presta il consenso: { $what }
ground-withdraw = Come si revoca: { $what }
ground-free-choice = Perché è possibile rifiutare liberamente: { $what }
ground-consulted = Come è stato consultato il personale: { $what }
marketing-channels = Come Le arrivano i nostri messaggi: { $channels }
channel-email = e-mail
channel-sms = SMS
channel-app = messaggi nella nostra app
channel-phone = telefono
channel-post = posta
marketing-allowed-by-existing-customers = Non Le chiediamo il consenso perché è cliente e ci ha fornito i Suoi dati di contatto al momento di un acquisto da noi. Le proponiamo soltanto prodotti o servizi nostri, simili a quelli che ha acquistato. Può rifiutare gratuitamente quando ci fornisce i Suoi dati e in ogni messaggio.
marketing-allowed-by-business-role = Non Le chiediamo il consenso perché Le scriviamo come rappresentante della Sua organizzazione, su questioni che rientrano nel Suo ruolo. Può rifiutare gratuitamente in qualsiasi momento.
marketing-opt-out = Come non ricevere più messaggi: { $what }
further-from = All’inizio non abbiamo raccolto i dati per questa finalità. Data da cui li usiamo per questa finalità: { $date }.
further-told = Data in cui Le abbiamo comunicato questa finalità: { $date }.
further-compatibility = Perché questa finalità è compatibile con quelle per cui abbiamo raccolto i dati: { $what }
basis-consent = il Suo consenso (art. 6, par. 1, lett. a), del GDPR)
basis-contract = esecuzione di un contratto con Lei o di misure precontrattuali adottate su Sua richiesta (art. 6, par. 1, lett. b), del GDPR)
basis-legal-obligation = adempimento di un obbligo legale (art. 6, par. 1, lett. c), del GDPR)
basis-vital-interests = salvaguardia degli interessi vitali (art. 6, par. 1, lett. d), del GDPR)
basis-public-task = compito di interesse pubblico o connesso all’esercizio di pubblici poteri (art. 6, par. 1, lett. e), del GDPR)
basis-legitimate-interests = legittimi interessi (art. 6, par. 1, lett. f), del GDPR)
why-consent = Ci ha dato il permesso: { $basis }
why-contract = Ci serve per fare ciò che abbiamo concordato con Lei o che ci ha chiesto: { $basis }
why-legal-obligation = Ce lo impone la legge: { $basis }
why-vital-interests = Può dipenderne la vita o la salute di qualcuno: { $basis }
why-public-task = Fa parte di un compito che svolgiamo per la collettività: { $basis }
why-legitimate-interests = Abbiamo un motivo fondato per farlo: { $basis }
special-condition-explicit-consent = Trattiamo categorie particolari di dati con il Suo consenso esplicito (art. 9, par. 2, lett. a), del GDPR).
special-condition-employment = Trattiamo categorie particolari di dati per assolvere obblighi ed esercitare diritti in materia di diritto del lavoro e della sicurezza sociale e protezione sociale (art. 9, par. 2, lett. b), del GDPR).
special-condition-vital-interests = Trattiamo categorie particolari di dati per tutelare interessi vitali (art. 9, par. 2, lett. c), del GDPR).
special-condition-association = Trattiamo categorie particolari di dati nell’ambito delle attività di un organismo senza scopo di lucro che persegue finalità politiche, filosofiche, religiose o sindacali (art. 9, par. 2, lett. d), del GDPR).
special-condition-made-public = Le categorie particolari di dati che trattiamo sono dati che Lei ha reso manifestamente pubblici (art. 9, par. 2, lett. e), del GDPR).
special-condition-legal-claims = Trattiamo categorie particolari di dati per accertare, esercitare o difendere un diritto in sede giudiziaria (art. 9, par. 2, lett. f), del GDPR).
special-condition-public-interest = Trattiamo categorie particolari di dati per motivi di interesse pubblico rilevante, sulla base del diritto dell’Unione o degli Stati membri (art. 9, par. 2, lett. g), del GDPR).
special-condition-health-care = Trattiamo categorie particolari di dati per l’assistenza sanitaria o sociale, sulla base del diritto dell’Unione o degli Stati membri o conformemente a un contratto con un professionista della sanità (art. 9, par. 2, lett. h), del GDPR).
special-condition-public-health = Trattiamo categorie particolari di dati per motivi di interesse pubblico nel settore della sanità pubblica, sulla base del diritto dell’Unione o degli Stati membri (art. 9, par. 2, lett. i), del GDPR).
special-condition-research = Trattiamo categorie particolari di dati a fini di archiviazione nel pubblico interesse, di ricerca scientifica o storica o a fini statistici, sulla base del diritto dell’Unione o degli Stati membri (art. 9, par. 2, lett. j), del GDPR).

### How long

retention-period-from = { $limit ->
    [maximum] al massimo { $period } { $event }
    [minimum] almeno { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] al massimo { $period }
    [minimum] almeno { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = fino alla revoca del consenso
retention-by-statute = per il tempo richiesto dalla legge
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, al massimo { $period }
retention-reason = Motivo: { $reason }
retention-exceptions = Eccezioni: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, capo { $chapter }, articolo { $section }
statute-section = { $kind ->
    [number] { $act }, articolo { $section }
    [annex] { $act }, allegato
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Qui non trattiamo dati personali.
in-case = { $what } ({ $when })
special-ethnic-origin = Categoria particolare di dati: origine razziale o etnica (art. 9 del GDPR).
special-political-opinions = Categoria particolare di dati: opinioni politiche (art. 9 del GDPR).
special-beliefs = Categoria particolare di dati: convinzioni religiose o filosofiche (art. 9 del GDPR).
special-trade-union = Categoria particolare di dati: appartenenza sindacale (art. 9 del GDPR).
special-genetic = Categoria particolare di dati: dati genetici (art. 9 del GDPR).
special-biometric = Categoria particolare di dati: dati biometrici intesi a identificare una persona (art. 9 del GDPR).
special-health = Categoria particolare di dati: dati relativi alla salute (art. 9 del GDPR).
special-sex-life = Categoria particolare di dati: vita sessuale o orientamento sessuale (art. 9 del GDPR).
mark-criminal = Dati relativi a condanne penali e reati (art. 10 del GDPR).
mark-national-id = Comprende un numero di identificazione nazionale (art. 87 del GDPR).
mark-organisation = Dati relativi a organizzazioni. Sono dati personali soltanto quando dicono qualcosa di una persona, come nel caso di un imprenditore individuale.
mark-needed-for = A che cosa ci servono: { $what }
mark-access = Chi li può trattare: { $what }
source-data-subject = Lei
source-observed = il Suo uso dei nostri servizi
source-third-party = un terzo
source-public = una fonte accessibile al pubblico
source-authority = un’autorità
source-unnamed = un’altra fonte
source-data = Dati provenienti da questa fonte: { $data }
source-data-all = Dati provenienti da questa fonte: tutti quelli indicati sopra
source-public-yes = Questa fonte è accessibile al pubblico.
source-public-no = Questa fonte non è accessibile al pubblico.
exemption-known = Non Le ripetiamo le informazioni di cui già dispone (art. 13, par. 4, e art. 14, par. 5, lett. a), del GDPR).
exemption-impossible = Non informiamo individualmente ogni persona dei dati provenienti da altre fonti, perché ciò sarebbe impossibile, implicherebbe uno sforzo sproporzionato o impedirebbe di conseguire le finalità del trattamento (art. 14, par. 5, lett. b), del GDPR).
exemption-law = Non informiamo individualmente ogni persona dei dati provenienti da altre fonti, perché la legge prevede espressamente che li otteniamo o li comunichiamo (art. 14, par. 5, lett. c), del GDPR).
exemption-secrecy = Non informiamo individualmente ogni persona dei dati provenienti da altre fonti, perché la legge ci obbliga a mantenerli segreti (art. 14, par. 5, lett. d), del GDPR).
exemption-reason = Motivo: { $reason }
exemption-measures = Come tuteliamo altrimenti i Suoi diritti: { $measures }
source-permission = { $permission ->
    [objection] Può opporsi all’ottenimento dei dati da questa fonte: in tal caso non li otteniamo.
    [consent] Otteniamo i dati da questa fonte soltanto con il Suo consenso.
   *[law] Otteniamo i dati da questa fonte perché la legge lo permette o lo impone.
}

### Must the data be given

provision-law = La legge Le impone di fornirci questi dati.
provision-contract = Il Suo contratto con noi Le impone di fornirci questi dati.
provision-entering-contract = Questi dati ci servono per concludere un contratto.
provision-nobody = Non è obbligatorio fornirci questi dati.

### Automated decisions

automated-none = Non prendiamo decisioni che La riguardano basate unicamente sul trattamento automatizzato e non svolgiamo profilazione nei Suoi confronti.
automated-profiling = Svolgiamo attività di profilazione, che da sola non decide nulla. { $what }
automated-profiling-beside-decisions = Svolgiamo attività di profilazione. { $what }
automated-no-profiling = Non svolgiamo profilazione nei Suoi confronti.
automated-no-decisions = Non prendiamo decisioni che La riguardano basate unicamente sul trattamento automatizzato.
decision-what = La decisione
decision-ground = Perché è consentita
decision-ground-contract = È necessaria per la conclusione o l’esecuzione di un contratto tra Lei e noi (art. 22, par. 2, lett. a), del GDPR).
decision-ground-law = È autorizzata dal diritto dell’Unione o degli Stati membri (art. 22, par. 2, lett. b), del GDPR).
decision-ground-explicit-consent = Lei ha prestato il consenso esplicito (art. 22, par. 2, lett. c), del GDPR).
decision-logic = Come viene presa
decision-consequences = Che cosa comporta per Lei
decision-safeguards = Come può farla riesaminare
decision-ai = Sistema di IA
decision-ai-none = Nessun sistema di IA partecipa alla decisione.

### Recipients

column-recipient = Destinatario
column-what-for = Che cosa fa il destinatario
column-role = Ruolo
column-place = Dove
caption-recipients = Destinatari dei dati personali
recipients-none = Non comunichiamo i Suoi dati a nessuno.
recipient-unnamed = Un destinatario di cui non è indicato il nome
recipient-with-category = { $name } – { $category }
recipient-examples = Per esempio: { $examples }
recipient-when = Soltanto in questo caso: { $when }
recipient-role-processor = responsabile del trattamento, per nostro conto e secondo le nostre istruzioni
recipient-role-controller = titolare autonomo del trattamento
recipient-role-joint-controller = contitolare del trattamento insieme a noi
recipient-role-authority = autorità pubblica
place-eea = all’interno dello Spazio economico europeo
place-outside-eea = al di fuori dello Spazio economico europeo
disclosure-to = Destinatari: { $recipients }
disclosure-permission = { $permission ->
    [objection] Può opporsi alla comunicazione: in tal caso non comunichiamo i Suoi dati.
    [consent] Comunichiamo i dati soltanto con il Suo permesso.
   *[law] Comunichiamo i dati soltanto quando la legge lo impone.
}
disclosure-aggregated = Questi dati non consentono di identificare nessuno e quindi non sono dati personali.
disclosure-basis = Base giuridica: { $basis }.

### Transfers

transfers-none = Non trasferiamo i Suoi dati al di fuori dello Spazio economico europeo e nessuno dei nostri destinatari li tratta al di fuori di esso.
transfers-some = Questi destinatari trattano dati al di fuori dello Spazio economico europeo:
transfer-to = { $recipient } – { $country }
adequacy-whole = La Commissione europea ha deciso che in questo paese i dati godono di una protezione adeguata: decisione { $decision } (art. 45 del GDPR).
adequacy-some = La Commissione europea ha deciso che in questo paese i dati godono di una protezione adeguata presso determinati destinatari, tra cui questo: decisione { $decision } (art. 45 del GDPR).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/CE
}
adequacy-framework = Il destinatario aderisce a un regime ({ $framework }) per il quale la Commissione europea ha deciso che i dati godono di una protezione adeguata: decisione { $decision } (art. 45 del GDPR).
adequacy-none = Non esiste una decisione della Commissione europea secondo cui in questo paese i dati godono di una protezione adeguata.
adequacy-only-certified = La decisione di adeguatezza della Commissione europea per questo paese riguarda soltanto le organizzazioni certificate e il trasferimento non si fonda su di essa.
adequacy-only-partly = La decisione di adeguatezza della Commissione europea per questo paese riguarda soltanto determinati destinatari e il trasferimento non si fonda su di essa.
ground-first = Primo fondamento: { $ground }
ground-then = Se questo fondamento viene meno: { $ground }
safeguard-adequacy = Il trasferimento si fonda su una decisione di adeguatezza della Commissione europea (art. 45 del GDPR).
safeguard-standard-contractual-clauses = Il trasferimento è protetto dalle clausole contrattuali tipo adottate dalla Commissione europea: decisione (UE) 2021/914 (art. 46, par. 2, lett. c), del GDPR).
safeguard-binding-corporate-rules = Il trasferimento è protetto da norme vincolanti d’impresa approvate da un’autorità di controllo (art. 46, par. 2, lett. b), e art. 47 del GDPR).
safeguard-code-of-conduct = Il trasferimento è protetto da un codice di condotta approvato, con impegni vincolanti ed esecutivi del destinatario (art. 46, par. 2, lett. e), del GDPR).
safeguard-certification = Il trasferimento è protetto da un meccanismo di certificazione approvato, con impegni vincolanti ed esecutivi del destinatario (art. 46, par. 2, lett. f), del GDPR).
safeguard-public-authority-instrument = Il trasferimento è protetto da uno strumento giuridicamente vincolante e avente efficacia esecutiva tra autorità pubbliche (art. 46, par. 2, lett. a), del GDPR).
safeguard-authorised-clauses = Il trasferimento è protetto da clausole contrattuali autorizzate da un’autorità di controllo (art. 46, par. 3, lett. a), del GDPR).
safeguard-explicit-consent = Il trasferimento si fonda sul Suo consenso esplicito, prestato dopo aver ricevuto informazioni sui rischi (art. 49, par. 1, lett. a), del GDPR).
safeguard-contract = Il trasferimento è necessario per l’esecuzione di un contratto con Lei o per misure precontrattuali adottate su Sua richiesta (art. 49, par. 1, lett. b), del GDPR).
safeguard-contract-in-interest = Il trasferimento è necessario per la conclusione o l’esecuzione di un contratto stipulato nel Suo interesse con un’altra persona (art. 49, par. 1, lett. c), del GDPR).
safeguard-public-interest = Il trasferimento è necessario per importanti motivi di interesse pubblico (art. 49, par. 1, lett. d), del GDPR).
safeguard-legal-claims = Il trasferimento è necessario per accertare, esercitare o difendere un diritto in sede giudiziaria (art. 49, par. 1, lett. e), del GDPR).
safeguard-vital-interests = Il trasferimento è necessario per tutelare interessi vitali (art. 49, par. 1, lett. f), del GDPR).
safeguard-public-register = Il trasferimento è effettuato a partire da un registro pubblico (art. 49, par. 1, lett. g), del GDPR).
safeguard-compelling-interests = Il trasferimento non è ripetitivo, riguarda soltanto un numero limitato di persone ed è necessario per i nostri interessi legittimi cogenti (art. 49, par. 1, secondo comma, del GDPR).
safeguard-module-controller = Si applica il modulo uno delle clausole: da titolare a titolare.
safeguard-module-processor = Si applica il modulo due delle clausole: da titolare a responsabile del trattamento.
safeguard-module-sub-processor = Si applica il modulo tre delle clausole: da responsabile a responsabile del trattamento.
safeguard-module-processor-to-controller = Si applica il modulo quattro delle clausole: da responsabile del trattamento a titolare.
safeguard-name = Più precisamente: { $name }.
safeguard-interest = L’interesse cogente che perseguiamo: { $interest }
safeguard-authority-told = Data in cui l’autorità di controllo è stata informata del trasferimento: { $date }.
safeguard-when = Quando: { $when }
safeguard-checked = Data della verifica: { $date }.
safeguard-measures = Misure supplementari: { $measures }.
safeguard-assessment = Valutazione del trasferimento: { $assessment }
safeguard-risks = Rischi: { $risks }
safeguard-copy = Può ottenere una copia delle garanzie qui: { $ways }.

### Rights

rights-intro = Questi sono i Suoi diritti. Dipendono dalle finalità per cui usiamo i Suoi dati e dalla base giuridica.
right-access = Diritto di accesso (art. 15 del GDPR)
right-access-short = accesso
right-access-text = Può chiederci se trattiamo dati che La riguardano. Se li trattiamo, riceve una copia dei dati e le relative informazioni.
right-rectification = Diritto di rettifica (art. 16 del GDPR)
right-rectification-short = rettifica
right-rectification-text = Può chiederci di correggere i dati inesatti e di integrare i dati incompleti.
right-erasure = Diritto alla cancellazione (art. 17 del GDPR)
right-erasure-short = cancellazione
right-erasure-text = Può chiederci di cancellare i Suoi dati, per esempio quando non ci servono più, quando revoca il consenso su cui si basa il trattamento o quando non abbiamo il diritto di trattarli.
right-erasure-limited = Non possiamo cancellare i dati che la legge ci impone di conservare o che ci servono per un compito di interesse pubblico. Questo limite riguarda i seguenti trattamenti: { $purposes }.
right-restriction = Diritto di limitazione di trattamento (art. 18 del GDPR)
right-restriction-short = limitazione di trattamento
right-restriction-text = Può chiederci di limitarci a conservare i Suoi dati senza usarli in altro modo, per esempio mentre verifichiamo se sono esatti o se la Sua opposizione è fondata.
right-portability = Diritto alla portabilità dei dati (art. 20 del GDPR)
right-portability-short = portabilità dei dati
right-portability-text = Può ricevere i dati che ci ha fornito in un formato strutturato, di uso comune e leggibile da dispositivo automatico, e farli trasmettere a un altro titolare del trattamento, se tecnicamente fattibile. Il diritto riguarda i dati trattati con mezzi automatizzati sulla base del consenso o di un contratto.
right-portability-because = Il diritto riguarda i seguenti trattamenti: { $purposes }.
right-objection-short = opposizione
right-withdrawal = Diritto di revocare il consenso (art. 7, par. 3, del GDPR)
right-withdrawal-short = revoca del consenso
right-withdrawal-text = Può revocare il consenso in qualsiasi momento. La revoca non pregiudica la liceità del trattamento effettuato prima.
right-withdrawal-because = Il diritto riguarda i seguenti trattamenti: { $purposes }.
right-automated-decisions = Diritto all’intervento umano nelle decisioni automatizzate (art. 22 del GDPR)
right-automated-decisions-short = intervento umano nelle decisioni automatizzate
right-automated-decisions-text = Può far riesaminare da una persona una decisione presa unicamente con mezzi automatizzati, esprimere la Sua opinione e contestare la decisione.
right-complaint-short = reclamo all’autorità di controllo
objection-grounds = Ha il diritto di opporsi al trattamento dei Suoi dati in qualsiasi momento, per motivi connessi alla Sua situazione particolare. Il diritto riguarda i seguenti trattamenti: { $purposes }. Se si oppone, interrompiamo il trattamento, salvo che dimostriamo l’esistenza di motivi legittimi cogenti che prevalgono sui Suoi interessi, diritti e libertà oppure che i dati ci servano per accertare, esercitare o difendere un diritto in sede giudiziaria (art. 21, par. 1, del GDPR).
objection-research = Ha il diritto di opporsi al trattamento dei Suoi dati a fini di ricerca scientifica o storica o a fini statistici, per motivi connessi alla Sua situazione particolare. Il diritto riguarda i seguenti trattamenti: { $purposes }. Se si oppone, interrompiamo il trattamento, salvo che sia necessario per l’esecuzione di un compito di interesse pubblico (art. 21, par. 6, del GDPR).
objection-marketing = Ha il diritto di opporsi in qualsiasi momento, senza indicare i motivi, al marketing diretto e alla profilazione connessa. Il diritto riguarda i seguenti trattamenti: { $purposes }. Se si oppone, non usiamo più i Suoi dati per il marketing diretto (art. 21, parr. 2 e 3, del GDPR).
requests-ways = Può presentare la richiesta in questi modi:
requests-to-controller = Presenti la richiesta al titolare del trattamento, i cui dati di contatto sono indicati sopra.
requests-time = Rispondiamo senza ingiustificato ritardo e al più tardi entro un mese. Se una richiesta è complessa o le richieste sono numerose, possiamo impiegare fino ad altri due mesi; in tal caso La informiamo, con i motivi, entro il primo mese.
requests-time-stated = Rispondiamo senza ingiustificato ritardo e al più tardi entro { $period }. Se una richiesta è complessa o le richieste sono numerose, possiamo prorogare il termine fino ad altri due mesi; in tal caso La informiamo, con i motivi, entro un mese dalla Sua richiesta.
requests-free = L’esercizio dei diritti è gratuito. Soltanto se una richiesta è manifestamente infondata o eccessiva possiamo addebitare un contributo spese ragionevole o rifiutare di soddisfarla (art. 12, par. 5, del GDPR).
requests-once-a-year = Rispondiamo gratuitamente a una richiesta all’anno.
requests-identity-on-doubt = Se abbiamo ragionevoli dubbi su chi presenta la richiesta, chiediamo ulteriori informazioni per confermare la Sua identità.
requests-identity-always = Le chiediamo di confermare la Sua identità.
requests-identity-email = Invii la richiesta da un indirizzo e-mail che ci permetta di identificarLa.
requests-form-any = Può presentare la richiesta in qualsiasi forma.
requests-form-written = Invii la richiesta per iscritto.
requests-form-signed = Invii la richiesta per iscritto e con la Sua firma.
requests-refusal = Se respingiamo la Sua richiesta, Le comunichiamo i motivi entro un mese. Può allora proporre reclamo all’autorità di controllo o ricorso dinanzi all’autorità giudiziaria.
requests-recipients-told = Se rettifichiamo o cancelliamo i Suoi dati o ne limitiamo il trattamento, lo comunichiamo a tutti i destinatari a cui li abbiamo trasmessi, salvo che ciò si riveli impossibile o implichi uno sforzo sproporzionato. Se lo chiede, Le diciamo chi sono (art. 19 del GDPR).
complaint-right = Ha il diritto di proporre reclamo a un’autorità di controllo se ritiene che il trattamento dei Suoi dati violi il regolamento generale sulla protezione dei dati. Può farlo nello Stato membro in cui risiede abitualmente, in quello in cui lavora o in quello in cui si è verificata la presunta violazione (art. 77 del GDPR).
complaint-authority = L’autorità di controllo del luogo in cui siamo stabiliti:
complaint-authority-abroad = L’autorità di controllo nell’Unione europea a cui può rivolgersi per prima:
authority-name = Autorità di controllo
authority-complaint = Come presentare un reclamo

### Cookies

cookies-none = Il nostro sito web non memorizza cookie sul Suo dispositivo e non usa tecniche simili.
cookies-choice = I cookie non necessari sono usati soltanto con il Suo consenso. Può rifiutarli con la stessa facilità con cui li accetta e cambiare la scelta in qualsiasi momento.
cookies-choice-settings = I cookie non necessari sono usati soltanto con il Suo consenso. Può rifiutarli nelle impostazioni e cambiare la scelta in qualsiasi momento.
cookies-choice-unstated = I cookie non necessari sono usati soltanto con il Suo consenso. Può cambiare la scelta in qualsiasi momento.
cookies-choice-keeps = Per quanto tempo la scelta viene ricordata prima che Le venga chiesta di nuovo: { $period }.
cookies-tool = Strumento con cui si effettua la scelta: { $tool }.
cookies-settings = Impostazioni dei cookie: { $settings }
cookies-data = Tramite i cookie raccogliamo:
cookies-services = Servizi che memorizzano o leggono dati sul Suo dispositivo:
cookies-own = Il nostro sito web
cookies-provider = Fornitore: { $provider }
cookies-provider-controller = il titolare del trattamento stesso
cookies-purpose = Finalità: { $purposes }
cookies-basis-consent = Usato soltanto con il Suo consenso.
cookies-basis-necessary = Necessario per il servizio che ha richiesto: il consenso non occorre.
cookies-basis-legitimate-interests = Usato sulla base di legittimi interessi.
cookies-basis-none = Usato senza chiedere il Suo consenso.
cookies-starts-after-consent = Nulla viene memorizzato o letto prima del Suo consenso.
cookies-starts-at-once = Si avvia non appena apre la pagina.
cookies-access = Accesso a quanto memorizzato: { $access }
cookies-access-none = Nessun altro può leggere quanto memorizzato.
cookies-tracking = Questo servizio può seguirLa da un sito web all’altro o creare un Suo profilo.
cookies-links = Maggiori informazioni sui cookie:
cookies-law = I cookie e le tecniche simili sono disciplinati anche da queste norme: { $law }.
cookies-authority = Autorità che vigila sulla loro osservanza: { $authority }.
caption-cookies = Cookie e memorizzazioni simili
column-cookie = Nome
column-service = Servizio
column-keeps = Durata
column-party = Chi lo installa
keeps-session = fino alla chiusura del browser
keeps-persistent = fino alla cancellazione da parte Sua
party-first = questo sito
party-third = un altro sito
technology-cookie = cookie
technology-local-storage = memoria locale del browser
technology-pixel = pixel che invia dati all’apertura della pagina
technology-fingerprint = riconoscimento del dispositivo in base alle sue caratteristiche
technology-sdk = codice di un’altra azienda nell’app

### Security and promises

measures-general = Proteggiamo i Suoi dati in questi modi:
measures-electronic = Dati in formato elettronico:
measures-manual = Dati su carta:
measures-staff = Persone che trattano i dati:
measures-certificates = Certificati:
claim-never-sold = Non vendiamo i Suoi dati.
claim-no-transfers = Non trasferiamo i Suoi dati al di fuori dello Spazio economico europeo.
claim-not-disclosed = Non comunichiamo i Suoi dati ad altri.
claim-own-use-only = I Suoi dati sono usati soltanto da noi.
claim-not-identifiable = I dati non La identificano.
claim-no-profiling = Non svolgiamo profilazione nei Suoi confronti.
claim-marketing-only-with-consent = Inviamo comunicazioni di marketing soltanto a chi vi ha acconsentito.
claim-never-combined = Non combiniamo i Suoi dati con altri dati che La riguardano.
claim-only-from-the-person = Otteniamo i Suoi dati soltanto da Lei.

### Dates

notice-status = Stato
status-draft = Bozza
status-in-force = In vigore
status-withdrawn = Ritirata
notice-effective = Entrata in vigore
notice-updated = Ultimo aggiornamento
notice-created = Prima stesura
notice-review-by = Prossima revisione entro
notice-version = Versione
notice-published-at = Pubblicata su
notice-original = Lingua originale
notice-further-purpose = Se intendiamo usare i Suoi dati per una finalità diversa da queste, La informiamo prima di farlo.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } secondo
    [many] { $amount } di secondi
   *[other] { $amount } secondi
}
period-minute = { $amount ->
    [one] { $amount } minuto
    [many] { $amount } di minuti
   *[other] { $amount } minuti
}
period-hour = { $amount ->
    [one] { $amount } ora
    [many] { $amount } di ore
   *[other] { $amount } ore
}
period-day = { $amount ->
    [one] { $amount } giorno
    [many] { $amount } di giorni
   *[other] { $amount } giorni
}
period-week = { $amount ->
    [one] { $amount } settimana
    [many] { $amount } di settimane
   *[other] { $amount } settimane
}
period-month = { $amount ->
    [one] { $amount } mese
    [many] { $amount } di mesi
   *[other] { $amount } mesi
}
period-year = { $amount ->
    [one] { $amount } anno
    [many] { $amount } di anni
   *[other] { $amount } anni
}

### Short notices, for the place where data is collected

short-heading-form = Che cosa facciamo con i dati di questo modulo
short-heading-newsletter = Che cosa facciamo con i Suoi dati quando si iscrive alla newsletter
short-heading-camera = Videosorveglianza
