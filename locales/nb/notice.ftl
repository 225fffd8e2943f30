# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# The reader is "du", the controller "vi". A notice is a "personvernerklæring" throughout; a register is a "register".
# Citations: personvernforordningen artikkel 6 nr. 1 bokstav f. Quotation marks: «…». No-break spaces keep § and the numbers of a citation together.
# The Regulation applies through the EEA Agreement: where the English says Union or Member State of the reader's rights, this says the European Economic Area or "EØS-stat".

### The whole

title-not-stated = Personvernerklæring
description = { $title }: slik behandler { $controller } personopplysninger, og disse rettighetene har du.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Ansvarlig: { $owner }.
gap-by = Senest { $date }.
gap-not-stated = { $duty }
not-translated = (ikke oversatt; språk: { $language })
gap-none = Finnes ikke.

### Headings

heading-scope = Om denne personvernerklæringen
heading-controller = Hvem som er ansvarlig for opplysningene dine
heading-register = Hva vi bruker opplysningene dine til
heading-purposes = Formål, rettslig grunnlag og lagringstid
heading-processing = Hva opplysningene brukes til
heading-retention = Hvorfor vi lagrer opplysningene så lenge, og hva vi lagrer lenger
heading-grounds = Mer om de rettslige grunnlagene
heading-data = Hvilke opplysninger vi behandler
heading-sources = Hvor opplysningene kommer fra
heading-disclosures = Utlevering av opplysninger
heading-provision = Må du gi oss opplysningene?
heading-automated = Automatiserte avgjørelser og profilering
heading-recipients = Hvem som mottar opplysningene dine
heading-transfers = Overføringer til land utenfor Det europeiske økonomiske samarbeidsområdet (EØS)
heading-rights = Rettighetene dine
heading-objection = Din rett til å protestere
heading-children = Barn
heading-requests = Slik bruker du rettighetene dine
heading-complaint = Klage til tilsynsmyndigheten
heading-cookies = Informasjonskapsler
heading-security = Slik beskytter vi opplysningene dine
heading-claims = Hva vi lover
heading-notice = Datoer og endringer

### At a glance

summary-who = Behandlingsansvarlig
summary-why = Hvorfor vi behandler opplysningene dine
summary-why-register = { $register }: { $purposes }
summary-retention = Hvor lenge vi lagrer opplysningene dine
summary-recipients = Hvem som mottar opplysningene dine
summary-transfers = Overføringer
summary-transfers-none = Opplysningene dine overføres ikke til land utenfor Det europeiske økonomiske samarbeidsområdet.
summary-transfers-some = Opplysningene dine behandles også utenfor Det europeiske økonomiske samarbeidsområdet: { $countries }.
summary-rights = Rettighetene dine
summary-how = Slik når du oss

### Who

controller-name = Behandlingsansvarlig
controller-also = { $name } («{ $short }»)
controller-number = { $country ->
    [DK] CVR-nummer
    [FI] Finsk foretaksnummer (Y-tunnus)
    [NO] Organisasjonsnummer
    [SE] Organisasjonsnummer
   *[other] Registreringsnummer
}
controller-established-in = Etablert i
controller-joint = Denne behandlingsansvarlige fastsetter formålene med og midlene for behandlingen sammen med oss (felles behandlingsansvarlig):
controller-joint-rights = Du kan bruke rettighetene dine overfor hver av de felles behandlingsansvarlige.
controller-representative = Vår representant i Det europeiske økonomiske samarbeidsområdet:
representative-name = Representant
group-called = Personvernerklæringen gjelder også for de andre selskapene i konsernet vårt, { $name }. Hvert selskap er behandlingsansvarlig for den behandlingen som står ved selskapet:
group-companies = Personvernerklæringen gjelder også for disse selskapene i konsernet vårt. Hvert selskap er behandlingsansvarlig for den behandlingen som står ved selskapet:
group-number = { $country ->
    [DK] CVR-nummer: { $number }
    [FI] Finsk foretaksnummer (Y-tunnus): { $number }
    [NO] Organisasjonsnummer: { $number }
    [SE] Organisasjonsnummer: { $number }
   *[other] Registreringsnummer: { $number }
}
officer = Vårt personvernombud:
officer-none = Vi har ikke utpekt noe personvernombud.
contact-person = Kontakt for spørsmål om personopplysningene dine:
contact-title = Kontakt
contact-address = Adresse
contact-address-postal = Postadresse
contact-address-visiting = Besøksadresse
contact-address-office = Kontor
contact-email = E-post
contact-phone = Telefon
contact-form = Kontaktskjema
contact-website = Nettsted
address-in-country = { $address }, { $country }
scope-countries = Personvernerklæringen er for personer i disse landene: { $countries }.
children-version = Det finnes en utgave av personvernerklæringen for barn: { $address }
children-age = Når tjenestene våre bygger på samtykke, kan et barn gi det alene fra denne alderen (personvernforordningen artikkel 8 nr. 1). Før det må den som har foreldreansvaret, gi eller godkjenne samtykket.
children-age-in = { $country }: { $age }
children-age-own = Når tjenestene våre bygger på samtykke, kan et barn gi det alene fra denne alderen: { $age }. Før det må den som har foreldreansvaret, gi eller godkjenne samtykket (personvernforordningen artikkel 8 nr. 1).

### Registers

role-controller = Vi er behandlingsansvarlig for dette registeret.
role-joint-controller = Vi er felles behandlingsansvarlig for dette registeret sammen med andre.
role-processor = Vi behandler disse opplysningene som databehandler, på vegne av kundene våre og etter deres instrukser. Kunden er behandlingsansvarlig og informerer dem opplysningene gjelder.
persons-of-register = Vi behandler opplysninger om disse personene:
persons-also-former = { $who }, nåværende og tidligere
persons-defined = { $who }: { $definition }
column-purpose = Formål
column-basis = Rettslig grunnlag
column-data = Opplysninger
column-retention = Hvor lenge vi lagrer dem
column-recipients = Mottakere
caption-purposes = { $register }: hva vi bruker opplysningene til, på hvilket grunnlag og hvor lenge vi lagrer dem
purposes-none = Vi har ikke noe formål med å behandle personopplysninger her.
nobody = ingen
ground-interest = Vår berettigede interesse: { $what }
ground-interest-of-others = Den berettigede interessen: { $what }
ground-whose = Hvem som har interessen: { $what }
ground-balancing = Slik har vi veid den mot interessene dine: { $what }
ground-law = Lov som krever behandlingen: { $what }
ground-law-behind = Lov som behandlingen bygger på: { $what }
ground-given-by = Slik gir du samtykket ditt: { $what }
ground-withdraw = Slik trekker du det tilbake: { $what }
ground-free-choice = Derfor kan du fritt si nei: { $what }
ground-consulted = Slik har de ansatte blitt hørt: { $what }
marketing-channels = Slik får du meldingene våre: { $channels }
channel-email = e-post
channel-sms = tekstmelding
channel-app = meldinger i appen vår
channel-phone = telefon
channel-post = post
marketing-allowed-by-existing-customers = Vi ber ikke om samtykke, fordi du er kunde hos oss og ga oss kontaktopplysningene dine da du kjøpte hos oss. Vi forteller bare om våre egne varer eller tjenester som ligner dem du har kjøpt. Du kan gratis si nei når du gir oss opplysningene dine, og i hver melding.
marketing-allowed-by-business-role = Vi ber ikke om samtykke, fordi vi skriver til deg som representant for organisasjonen din, om saker som hører til rollen din der. Du kan når som helst gratis si nei.
marketing-opt-out = Slik sier du nei: { $what }
further-from = Vi samlet opprinnelig ikke inn opplysningene for dette formålet. Vi bruker dem for dette formålet fra { $date }.
further-told = Vi informerte deg om dette formålet { $date }.
further-compatibility = Derfor er formålet forenlig med formålene vi samlet inn opplysningene for: { $what }
basis-consent = samtykket ditt (personvernforordningen artikkel 6 nr. 1 bokstav a)
basis-contract = oppfyllelse av en avtale med deg eller tiltak du ber om før avtalen inngås (personvernforordningen artikkel 6 nr. 1 bokstav b)
basis-legal-obligation = oppfyllelse av en rettslig forpliktelse (personvernforordningen artikkel 6 nr. 1 bokstav c)
basis-vital-interests = vern av vitale interesser (personvernforordningen artikkel 6 nr. 1 bokstav d)
basis-public-task = en oppgave i allmennhetens interesse eller utøvelse av offentlig myndighet (personvernforordningen artikkel 6 nr. 1 bokstav e)
basis-legitimate-interests = berettigede interesser (personvernforordningen artikkel 6 nr. 1 bokstav f)
why-consent = Du har sagt ja til det: { $basis }
why-contract = Vi trenger opplysningene for å gjøre det vi har avtalt med deg, eller det du har bedt oss om: { $basis }
why-legal-obligation = Loven pålegger oss det: { $basis }
why-vital-interests = Noens liv eller helse kan avhenge av det: { $basis }
why-public-task = Det hører til en samfunnsoppgave vi utfører: { $basis }
why-legitimate-interests = Vi har en saklig grunn til det: { $basis }
special-condition-explicit-consent = Særlige kategorier av personopplysninger behandles med ditt uttrykkelige samtykke (personvernforordningen artikkel 9 nr. 2 bokstav a).
special-condition-employment = Særlige kategorier av personopplysninger behandles for å oppfylle forpliktelser og ivareta rettigheter i arbeidsretten og trygde- og sosialretten (personvernforordningen artikkel 9 nr. 2 bokstav b).
special-condition-vital-interests = Særlige kategorier av personopplysninger behandles for å verne vitale interesser (personvernforordningen artikkel 9 nr. 2 bokstav c).
special-condition-association = Særlige kategorier av personopplysninger behandles som ledd i aktivitetene til et ideelt organ med et politisk, filosofisk, religiøst eller fagforeningsmessig mål (personvernforordningen artikkel 9 nr. 2 bokstav d).
special-condition-made-public = De særlige kategoriene av personopplysninger er opplysninger som det er åpenbart at du selv har offentliggjort (personvernforordningen artikkel 9 nr. 2 bokstav e).
special-condition-legal-claims = Særlige kategorier av personopplysninger behandles for å fastsette, gjøre gjeldende eller forsvare rettskrav (personvernforordningen artikkel 9 nr. 2 bokstav f).
special-condition-public-interest = Særlige kategorier av personopplysninger behandles på grunnlag av unionsretten eller nasjonal rett av hensyn til viktige allmenne interesser (personvernforordningen artikkel 9 nr. 2 bokstav g).
special-condition-health-care = Særlige kategorier av personopplysninger behandles for å yte helse- eller sosialtjenester på grunnlag av unionsretten eller nasjonal rett eller i henhold til en avtale med helsepersonell (personvernforordningen artikkel 9 nr. 2 bokstav h).
special-condition-public-health = Særlige kategorier av personopplysninger behandles på grunnlag av unionsretten eller nasjonal rett av folkehelsehensyn (personvernforordningen artikkel 9 nr. 2 bokstav i).
special-condition-research = Særlige kategorier av personopplysninger behandles på grunnlag av unionsretten eller nasjonal rett for arkivformål i allmennhetens interesse, vitenskapelig eller historisk forskning eller statistikk (personvernforordningen artikkel 9 nr. 2 bokstav j).

### How long

retention-period-from = { $limit ->
    [maximum] høyst { $period } { $event }
    [minimum] minst { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] høyst { $period }
    [minimum] minst { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = til du trekker samtykket ditt tilbake
retention-by-statute = så lenge loven krever det
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, høyst { $period }
retention-reason = Begrunnelse: { $reason }
retention-exceptions = Unntak: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act } kapittel { $chapter } § { $section }
statute-section = { $kind ->
    [number] { $act } § { $section }
    [annex] { $act }, vedlegg
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Vi behandler ingen personopplysninger her.
in-case = { $what } ({ $when })
special-ethnic-origin = Særlig kategori av personopplysninger: rasemessig eller etnisk opprinnelse (personvernforordningen artikkel 9).
special-political-opinions = Særlig kategori av personopplysninger: politisk oppfatning (personvernforordningen artikkel 9).
special-beliefs = Særlig kategori av personopplysninger: religion eller filosofisk overbevisning (personvernforordningen artikkel 9).
special-trade-union = Særlig kategori av personopplysninger: fagforeningsmedlemskap (personvernforordningen artikkel 9).
special-genetic = Særlig kategori av personopplysninger: genetiske opplysninger (personvernforordningen artikkel 9).
special-biometric = Særlig kategori av personopplysninger: biometriske opplysninger for å identifisere en person (personvernforordningen artikkel 9).
special-health = Særlig kategori av personopplysninger: helseopplysninger (personvernforordningen artikkel 9).
special-sex-life = Særlig kategori av personopplysninger: seksuelle forhold eller seksuell orientering (personvernforordningen artikkel 9).
mark-criminal = Opplysninger om straffedommer og lovovertredelser (personvernforordningen artikkel 10).
mark-national-id = Omfatter et nasjonalt identifikasjonsnummer (personvernforordningen artikkel 87).
mark-organisation = Opplysninger om organisasjoner. De er personopplysninger bare når de sier noe om en person, for eksempel innehaveren av et enkeltpersonforetak.
mark-needed-for = Hva vi trenger dem til: { $what }
mark-access = Hvem som kan håndtere dem: { $what }
source-data-subject = deg selv
source-observed = din bruk av tjenestene våre
source-third-party = en annen part
source-public = en offentlig tilgjengelig kilde
source-authority = en myndighet
source-unnamed = en annen kilde
source-data = Opplysninger fra denne kilden: { $data }
source-data-all = Opplysninger fra denne kilden: alle som er nevnt ovenfor
source-public-yes = Kilden er offentlig tilgjengelig.
source-public-no = Kilden er ikke offentlig tilgjengelig.
exemption-known = Vi forteller deg ikke på nytt det du allerede vet (personvernforordningen artikkel 13 nr. 4 og artikkel 14 nr. 5 bokstav a).
exemption-impossible = Vi informerer ikke hver enkelt om opplysninger fra andre kilder, fordi det ville være umulig, kreve en uforholdsmessig stor innsats eller hindre at formålet med behandlingen nås (personvernforordningen artikkel 14 nr. 5 bokstav b).
exemption-law = Vi informerer ikke hver enkelt om opplysninger fra andre kilder, fordi det er uttrykkelig fastsatt i lov at vi samler inn eller utleverer dem (personvernforordningen artikkel 14 nr. 5 bokstav c).
exemption-secrecy = Vi informerer ikke hver enkelt om opplysninger fra andre kilder, fordi vi har lovbestemt taushetsplikt om dem (personvernforordningen artikkel 14 nr. 5 bokstav d).
exemption-reason = Begrunnelse: { $reason }
exemption-measures = Slik verner vi rettighetene dine i stedet: { $measures }
source-permission = { $permission ->
    [objection] Du kan protestere mot at vi henter opplysningene derfra, og da henter vi dem ikke.
    [consent] Vi henter opplysningene derfra bare med samtykke fra deg.
   *[law] Vi henter opplysningene derfra fordi loven tillater eller krever det.
}

### Must the data be given

provision-law = Loven krever at du gir oss disse opplysningene.
provision-contract = Avtalen du har med oss, krever at du gir oss disse opplysningene.
provision-entering-contract = Vi trenger disse opplysningene for å kunne inngå en avtale.
provision-nobody = Du trenger ikke å gi oss disse opplysningene.

### Automated decisions

automated-none = Vi treffer ikke avgjørelser om deg som utelukkende er basert på automatisert behandling, og vi profilerer deg ikke.
automated-profiling = Vi bruker profilering, som ikke avgjør noe i seg selv. { $what }
automated-profiling-beside-decisions = Vi bruker profilering. { $what }
automated-no-profiling = Vi profilerer deg ikke.
automated-no-decisions = Vi treffer ikke avgjørelser om deg som utelukkende er basert på automatisert behandling.
decision-what = Avgjørelsen
decision-ground = Hvilket grunnlag den er tillatt på
decision-ground-contract = Den er nødvendig for å inngå eller oppfylle en avtale mellom deg og oss (personvernforordningen artikkel 22 nr. 2 bokstav a).
decision-ground-law = Den er tillatt i henhold til unionsretten eller nasjonal rett (personvernforordningen artikkel 22 nr. 2 bokstav b).
decision-ground-explicit-consent = Du har gitt ditt uttrykkelige samtykke (personvernforordningen artikkel 22 nr. 2 bokstav c).
decision-logic = Hvordan den blir til
decision-consequences = Hva den betyr for deg
decision-safeguards = Hvordan du kan få den vurdert på nytt
decision-ai = KI-system
decision-ai-none = Ingen KI-systemer medvirker til avgjørelsen.

### Recipients

column-recipient = Mottaker
column-what-for = Hva mottakeren gjør
column-role = Rolle
column-place = Sted
caption-recipients = Mottakere av personopplysninger
recipients-none = Vi gir ikke opplysningene dine videre til noen.
recipient-unnamed = En mottaker uten oppgitt navn
recipient-with-category = { $name } – { $category }
recipient-examples = For eksempel: { $examples }
recipient-when = Bare i dette tilfellet: { $when }
recipient-role-processor = databehandler, på våre vegne og etter våre instrukser
recipient-role-controller = behandlingsansvarlig, på eget ansvar
recipient-role-joint-controller = felles behandlingsansvarlig sammen med oss
recipient-role-authority = offentlig myndighet
place-eea = i Det europeiske økonomiske samarbeidsområdet
place-outside-eea = utenfor Det europeiske økonomiske samarbeidsområdet
disclosure-to = Mottakere: { $recipients }
disclosure-permission = { $permission ->
    [objection] Du kan protestere mot utleveringen, og da utleverer vi ikke opplysningene dine.
    [consent] Vi utleverer opplysningene bare med tillatelse fra deg.
   *[law] Vi utleverer opplysningene bare når loven krever det.
}
disclosure-aggregated = Ingen kan identifiseres ut fra disse opplysningene, og derfor er de ikke personopplysninger.
disclosure-basis = Rettslig grunnlag: { $basis }.

### Transfers

transfers-none = Vi overfører ikke opplysningene dine til land utenfor Det europeiske økonomiske samarbeidsområdet, og ingen av mottakerne behandler dem der.
transfers-some = Disse mottakerne behandler opplysninger utenfor Det europeiske økonomiske samarbeidsområdet:
transfer-to = { $recipient } – { $country }
adequacy-whole = Europakommisjonen har besluttet at beskyttelsesnivået der er tilstrekkelig: beslutning { $decision } (personvernforordningen artikkel 45).
adequacy-some = Europakommisjonen har besluttet at beskyttelsesnivået er tilstrekkelig hos visse mottakere der, og denne mottakeren er en av dem: beslutning { $decision } (personvernforordningen artikkel 45).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/EF
}
adequacy-framework = Mottakeren deltar i { $framework }. Europakommisjonen har besluttet at beskyttelsesnivået da er tilstrekkelig: beslutning { $decision } (personvernforordningen artikkel 45).
adequacy-none = Europakommisjonen har ikke truffet noen beslutning om at beskyttelsesnivået der er tilstrekkelig.
adequacy-only-certified = Europakommisjonens beslutning om tilstrekkelig beskyttelsesnivå for dette landet gjelder bare sertifiserte organisasjoner, og overføringen bygger ikke på den.
adequacy-only-partly = Europakommisjonens beslutning om tilstrekkelig beskyttelsesnivå for dette landet gjelder bare visse mottakere, og overføringen bygger ikke på den.
ground-first = Første grunnlag: { $ground }
ground-then = Hvis det grunnlaget faller bort: { $ground }
safeguard-adequacy = Overføringen bygger på en beslutning fra Europakommisjonen om tilstrekkelig beskyttelsesnivå (personvernforordningen artikkel 45).
safeguard-standard-contractual-clauses = Overføringen er sikret med standardavtalevilkårene som Europakommisjonen har vedtatt: beslutning (EU) 2021/914 (personvernforordningen artikkel 46 nr. 2 bokstav c).
safeguard-binding-corporate-rules = Overføringen er sikret med bindende virksomhetsregler som en tilsynsmyndighet har godkjent (personvernforordningen artikkel 46 nr. 2 bokstav b og artikkel 47).
safeguard-code-of-conduct = Overføringen er sikret med godkjente atferdsnormer sammen med bindende og håndhevbare forpliktelser for mottakeren (personvernforordningen artikkel 46 nr. 2 bokstav e).
safeguard-certification = Overføringen er sikret med en godkjent sertifisering sammen med bindende og håndhevbare forpliktelser for mottakeren (personvernforordningen artikkel 46 nr. 2 bokstav f).
safeguard-public-authority-instrument = Overføringen er sikret med et rettslig bindende og håndhevbart instrument mellom offentlige myndigheter (personvernforordningen artikkel 46 nr. 2 bokstav a).
safeguard-authorised-clauses = Overføringen er sikret med avtalevilkår som en tilsynsmyndighet har gitt tillatelse til (personvernforordningen artikkel 46 nr. 3 bokstav a).
safeguard-explicit-consent = Overføringen bygger på ditt uttrykkelige samtykke, som du har gitt etter at du ble informert om risikoene (personvernforordningen artikkel 49 nr. 1 bokstav a).
safeguard-contract = Overføringen er nødvendig for å oppfylle en avtale med deg eller for tiltak du har bedt om før avtalen inngås (personvernforordningen artikkel 49 nr. 1 bokstav b).
safeguard-contract-in-interest = Overføringen er nødvendig for å inngå eller oppfylle en avtale som inngås i din interesse med en annen person (personvernforordningen artikkel 49 nr. 1 bokstav c).
safeguard-public-interest = Overføringen er nødvendig av hensyn til viktige allmenne interesser (personvernforordningen artikkel 49 nr. 1 bokstav d).
safeguard-legal-claims = Overføringen er nødvendig for å fastsette, gjøre gjeldende eller forsvare rettskrav (personvernforordningen artikkel 49 nr. 1 bokstav e).
safeguard-vital-interests = Overføringen er nødvendig for å verne vitale interesser (personvernforordningen artikkel 49 nr. 1 bokstav f).
safeguard-public-register = Overføringen skjer fra et offentlig register (personvernforordningen artikkel 49 nr. 1 bokstav g).
safeguard-compelling-interests = Overføringen gjentas ikke, gjelder bare noen få personer og er nødvendig for våre tvingende berettigede interesser (personvernforordningen artikkel 49 nr. 1 annet ledd).
safeguard-module-controller = Modul én i vilkårene gjelder: fra behandlingsansvarlig til behandlingsansvarlig.
safeguard-module-processor = Modul to i vilkårene gjelder: fra behandlingsansvarlig til databehandler.
safeguard-module-sub-processor = Modul tre i vilkårene gjelder: fra databehandler til databehandler.
safeguard-module-processor-to-controller = Modul fire i vilkårene gjelder: fra databehandler til behandlingsansvarlig.
safeguard-name = Nærmere bestemt: { $name }.
safeguard-interest = Vår tvingende interesse: { $interest }
safeguard-authority-told = Tilsynsmyndigheten ble underrettet om overføringen { $date }.
safeguard-when = Når: { $when }
safeguard-checked = Kontrollert { $date }.
safeguard-measures = Supplerende tiltak: { $measures }.
safeguard-assessment = Vurdering av overføringen: { $assessment }
safeguard-risks = Risikoer: { $risks }
safeguard-copy = Her kan du få en kopi av garantiene: { $ways }.

### Rights

rights-intro = Dette er rettighetene dine. De avhenger av hva vi bruker opplysningene dine til, og på hvilket rettslig grunnlag.
right-access = Rett til innsyn (personvernforordningen artikkel 15)
right-access-short = innsyn
right-access-text = Du kan spørre oss om vi behandler opplysninger om deg. Hvis vi gjør det, får du en kopi av opplysningene og den informasjonen som hører til.
right-rectification = Rett til retting (personvernforordningen artikkel 16)
right-rectification-short = retting
right-rectification-text = Du kan be oss rette opplysninger som er uriktige, og utfylle opplysninger som er ufullstendige.
right-erasure = Rett til sletting (personvernforordningen artikkel 17)
right-erasure-short = sletting
right-erasure-text = Du kan be oss slette opplysningene dine, for eksempel når vi ikke lenger trenger dem, når du trekker tilbake samtykket som behandlingen bygger på, eller når vi ikke har rett til å behandle dem.
right-erasure-limited = Vi kan ikke slette opplysninger som loven krever at vi lagrer, eller som vi trenger for en oppgave i allmennhetens interesse. Begrensningen gjelder denne behandlingen: { $purposes }.
right-restriction = Rett til begrensning av behandling (personvernforordningen artikkel 18)
right-restriction-short = begrensning av behandling
right-restriction-text = Du kan be oss om bare å lagre opplysningene dine og ikke gjøre noe annet med dem, for eksempel mens vi kontrollerer om de er riktige, eller om protesten din er berettiget.
right-portability = Rett til dataportabilitet (personvernforordningen artikkel 20)
right-portability-short = dataportabilitet
right-portability-text = Du kan få opplysningene du har gitt oss, i et strukturert, alminnelig anvendt og maskinlesbart format, og få dem overført til en annen behandlingsansvarlig når det er teknisk mulig. Retten gjelder opplysninger som behandles automatisert på grunnlag av samtykke eller avtale.
right-portability-because = Retten gjelder denne behandlingen: { $purposes }.
right-objection-short = protest
right-withdrawal = Rett til å trekke tilbake samtykke (personvernforordningen artikkel 7 nr. 3)
right-withdrawal-short = tilbaketrekking av samtykke
right-withdrawal-text = Du kan når som helst trekke tilbake samtykket ditt. Det som ble gjort før, blir ikke ulovlig av at du trekker samtykket tilbake.
right-withdrawal-because = Retten gjelder denne behandlingen: { $purposes }.
right-automated-decisions = Rett til menneskelig vurdering av automatiserte avgjørelser (personvernforordningen artikkel 22)
right-automated-decisions-short = menneskelig vurdering av automatiserte avgjørelser
right-automated-decisions-text = Når en avgjørelse utelukkende er truffet automatisert, kan du få et menneske til å vurdere den, uttrykke synspunktene dine og bestride avgjørelsen.
right-complaint-short = klage til tilsynsmyndigheten
objection-grounds = Du har rett til å protestere mot behandlingen av opplysningene dine. Det kan du gjøre når som helst, av grunner knyttet til din særlige situasjon. Retten gjelder denne behandlingen: { $purposes }. Når du protesterer, stanser vi behandlingen, med mindre vi kan påvise tvingende berettigede grunner som går foran interessene, rettighetene og frihetene dine, eller trenger opplysningene for å fastsette, gjøre gjeldende eller forsvare rettskrav (personvernforordningen artikkel 21 nr. 1).
objection-research = Du har rett til å protestere mot at opplysningene dine behandles for vitenskapelig eller historisk forskning eller for statistiske formål. Det kan du gjøre av grunner knyttet til din særlige situasjon. Retten gjelder denne behandlingen: { $purposes }. Når du protesterer, stanser vi behandlingen, med mindre den er nødvendig for å utføre en oppgave i allmennhetens interesse (personvernforordningen artikkel 21 nr. 6).
objection-marketing = Du har rett til å protestere mot direkte markedsføring og mot profilering som er knyttet til direkte markedsføring. Det kan du gjøre når som helst og uten begrunnelse. Retten gjelder denne behandlingen: { $purposes }. Når du protesterer, bruker vi ikke lenger opplysningene dine til direkte markedsføring (personvernforordningen artikkel 21 nr. 2 og 3).
requests-ways = Du kan rette anmodningen din til oss på disse måtene:
requests-to-controller = Send anmodningen din til den behandlingsansvarlige. Kontaktopplysningene står ovenfor.
requests-time = Vi svarer uten ugrunnet opphold og senest én måned etter at vi har mottatt anmodningen. Hvis en anmodning er kompleks, eller det er mange anmodninger, kan vi bruke inntil to måneder til. I så fall sier vi fra til deg om det og om grunnen innen den første måneden.
requests-time-stated = Vi svarer uten ugrunnet opphold og senest { $period } etter at vi har mottatt anmodningen. Hvis en anmodning er kompleks, eller det er mange anmodninger, kan vi forlenge fristen med inntil to måneder til. I så fall sier vi fra til deg om det og om grunnen innen én måned etter at vi har mottatt anmodningen.
requests-free = Det er gratis å bruke rettighetene dine. Bare hvis en anmodning er åpenbart grunnløs eller overdreven, kan vi kreve et rimelig gebyr eller avslå den (personvernforordningen artikkel 12 nr. 5).
requests-once-a-year = Vi besvarer én anmodning i året gratis.
requests-identity-on-doubt = Hvis vi har rimelig grunn til å tvile på hvem som spør, ber vi om flere opplysninger for å bekrefte identiteten din.
requests-identity-always = Vi ber deg bekrefte identiteten din.
requests-identity-email = Send anmodningen fra en e-postadresse som vi kan identifisere deg ut fra.
requests-form-any = Det er ingen formkrav til anmodningen din.
requests-form-written = Send anmodningen din skriftlig.
requests-form-signed = Send anmodningen din skriftlig og med underskrift.
requests-refusal = Hvis vi avslår anmodningen din, forteller vi deg hvorfor innen én måned. Da kan du klage til tilsynsmyndigheten eller bringe saken inn for domstolene.
requests-recipients-told = Hvis vi retter eller sletter opplysningene dine eller begrenser behandlingen av dem, sier vi fra til alle vi har utlevert opplysningene til, med mindre det viser seg umulig eller innebærer en uforholdsmessig stor innsats. Hvis du ber om det, forteller vi deg hvem de er (personvernforordningen artikkel 19).
complaint-right = Du har rett til å klage til en tilsynsmyndighet hvis du mener at behandlingen av opplysningene dine er i strid med personvernforordningen. Du kan klage i den EØS-staten der du har ditt vanlige bosted eller ditt arbeidssted, eller der den påståtte overtredelsen har funnet sted (personvernforordningen artikkel 77).
complaint-authority = Tilsynsmyndigheten der vi er etablert:
complaint-authority-abroad = Den tilsynsmyndigheten i Det europeiske økonomiske samarbeidsområdet som du først kan henvende deg til:
authority-name = Tilsynsmyndighet
authority-complaint = Slik klager du

### Cookies

cookies-none = Nettstedet vårt lagrer ingen informasjonskapsler på enheten din og bruker ingenting lignende.
cookies-choice = Informasjonskapsler som ikke er nødvendige, brukes bare hvis du samtykker. Du kan avslå dem like enkelt som du kan godta dem, og du kan endre valget ditt når som helst.
cookies-choice-settings = Informasjonskapsler som ikke er nødvendige, brukes bare hvis du samtykker. Du kan avslå dem i innstillingene, og du kan endre valget ditt når som helst.
cookies-choice-unstated = Informasjonskapsler som ikke er nødvendige, brukes bare hvis du samtykker. Du kan endre valget ditt når som helst.
cookies-choice-keeps = Så lenge huskes valget ditt før du blir spurt på nytt: { $period }.
cookies-tool = Du gjør valget i { $tool }.
cookies-settings = Innstillinger for informasjonskapsler: { $settings }
cookies-data = Gjennom informasjonskapsler samler vi inn:
cookies-services = Tjenester som lagrer eller leser opplysninger på enheten din:
cookies-own = Vårt eget nettsted
cookies-provider = Leverandør: { $provider }
cookies-provider-controller = den behandlingsansvarlige selv
cookies-purpose = Formål: { $purposes }
cookies-basis-consent = Brukes bare med samtykke fra deg.
cookies-basis-necessary = Nødvendig for tjenesten du har bedt om, og krever derfor ikke samtykke.
cookies-basis-legitimate-interests = Brukes på grunnlag av berettigede interesser.
cookies-basis-none = Brukes uten at vi ber om samtykke fra deg.
cookies-starts-after-consent = Ingenting lagres eller leses før du har samtykket.
cookies-starts-at-once = Bruken starter så snart du åpner siden.
cookies-access = Tilgang til det som lagres: { $access }
cookies-access-none = Ingen andre kan lese det som lagres.
cookies-tracking = Denne tjenesten kan følge deg på tvers av nettsteder eller bygge en profil av deg.
cookies-links = Mer om informasjonskapsler:
cookies-law = Informasjonskapsler og lignende reguleres også av: { $law }.
cookies-authority = Tilsyn med at reglene følges, føres av: { $authority }.
caption-cookies = Informasjonskapsler og lignende lagring
column-cookie = Navn
column-service = Tjeneste
column-keeps = Varighet
column-party = Settes av
keeps-session = til du lukker nettleseren
keeps-persistent = til du sletter den
party-first = dette nettstedet
party-third = et annet nettsted
technology-cookie = informasjonskapsel
technology-local-storage = lokal lagring i nettleseren
technology-pixel = piksel, som sender opplysninger når siden åpnes
technology-fingerprint = gjenkjenning av enheten ut fra egenskapene dens
technology-sdk = kode fra et annet selskap i appen

### Security and promises

measures-general = Vi beskytter opplysningene dine på disse måtene:
measures-electronic = Opplysninger i elektronisk form:
measures-manual = Opplysninger på papir:
measures-staff = Personer som håndterer opplysningene:
measures-certificates = Sertifikater:
claim-never-sold = Vi selger ikke opplysningene dine.
claim-no-transfers = Vi overfører ikke opplysningene dine til land utenfor Det europeiske økonomiske samarbeidsområdet.
claim-not-disclosed = Vi gir ikke opplysningene dine videre til andre.
claim-own-use-only = Opplysningene dine er bare til vårt eget bruk.
claim-not-identifiable = Opplysningene identifiserer deg ikke.
claim-no-profiling = Vi profilerer deg ikke.
claim-marketing-only-with-consent = Vi sender markedsføring bare til dem som har samtykket til det.
claim-never-combined = Vi kobler ikke opplysningene dine sammen med andre opplysninger om deg.
claim-only-from-the-person = Vi får opplysningene dine bare fra deg.

### Dates

notice-status = Status
status-draft = Utkast
status-in-force = Gjeldende
status-withdrawn = Trukket tilbake
notice-effective = Gjelder fra
notice-updated = Sist oppdatert
notice-created = Først utarbeidet
notice-review-by = Gjennomgås på nytt senest
notice-version = Versjon
notice-published-at = Publisert på
notice-original = Originalspråk
notice-further-purpose = Hvis vi vil bruke opplysningene dine til et annet formål enn disse, sier vi fra til deg før vi gjør det.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekund
   *[other] { $amount } sekunder
}
period-minute = { $amount ->
    [one] { $amount } minutt
   *[other] { $amount } minutter
}
period-hour = { $amount ->
    [one] { $amount } time
   *[other] { $amount } timer
}
period-day = { $amount ->
    [one] { $amount } dag
   *[other] { $amount } dager
}
period-week = { $amount ->
    [one] { $amount } uke
   *[other] { $amount } uker
}
period-month = { $amount ->
    [one] { $amount } måned
   *[other] { $amount } måneder
}
period-year = { $amount ->
    [one] { $amount } år
   *[other] { $amount } år
}

### Short notices, for the place where data is collected

short-heading-form = Hva vi gjør med opplysningene i dette skjemaet
short-heading-newsletter = Hva vi gjør med opplysningene dine når du abonnerer på nyhetsbrevet
short-heading-camera = Kameraovervåking
