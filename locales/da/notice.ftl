# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# The reader is "du", the controller "vi". A notice is a "privatlivspolitik" throughout; a register is a "register".
# Citations: databeskyttelsesforordningens artikel 6, stk. 1, litra f. Quotation marks: »…«. No-break spaces keep § and the numbers of a citation together.
# Names stand after a colon, in brackets or as the subject, never in the genitive.

### The whole

title-not-stated = Privatlivspolitik
description = { $title }: sådan behandler { $controller } personoplysninger, og disse rettigheder har du.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Ansvarlig: { $owner }.
gap-by = Senest { $date }.
gap-not-stated = { $duty }
not-translated = (ikke oversat; sprog: { $language })
gap-none = Findes ikke.

### Headings

heading-scope = Om denne privatlivspolitik
heading-controller = Hvem der er ansvarlig for dine oplysninger
heading-register = Hvad vi bruger dine oplysninger til
heading-purposes = Formål, retsgrundlag og opbevaringsperioder
heading-processing = Hvad oplysningerne bruges til
heading-retention = Hvorfor vi opbevarer oplysningerne så længe, og hvad vi opbevarer længere
heading-grounds = Nærmere om retsgrundlagene
heading-data = Hvilke oplysninger vi behandler
heading-sources = Hvor oplysningerne kommer fra
heading-disclosures = Videregivelse af oplysninger
heading-provision = Skal du give os oplysningerne?
heading-automated = Automatiske afgørelser og profilering
heading-recipients = Hvem der modtager dine oplysninger
heading-transfers = Overførsler til lande uden for Det Europæiske Økonomiske Samarbejdsområde
heading-rights = Dine rettigheder
heading-objection = Din ret til indsigelse
heading-children = Børn
heading-requests = Sådan bruger du dine rettigheder
heading-complaint = Klage til tilsynsmyndigheden
heading-cookies = Cookies
heading-security = Sådan beskytter vi dine oplysninger
heading-claims = Hvad vi lover
heading-notice = Datoer og ændringer

### At a glance

summary-who = Dataansvarlig
summary-why = Hvorfor vi behandler dine oplysninger
summary-why-register = { $register }: { $purposes }
summary-retention = Hvor længe vi opbevarer dine oplysninger
summary-recipients = Hvem der modtager dine oplysninger
summary-transfers = Overførsler
summary-transfers-none = Dine oplysninger overføres ikke til lande uden for Det Europæiske Økonomiske Samarbejdsområde.
summary-transfers-some = Dine oplysninger behandles også uden for Det Europæiske Økonomiske Samarbejdsområde: { $countries }.
summary-rights = Dine rettigheder
summary-how = Sådan kontakter du os

### Who

controller-name = Dataansvarlig
controller-also = { $name } (»{ $short }«)
controller-number = { $country ->
    [DK] CVR-nummer
    [FI] Finsk virksomhedsnummer (Y-tunnus)
    [NO] Organisationsnummer
    [SE] Organisationsnummer
   *[other] Registreringsnummer
}
controller-established-in = Etableret i
controller-joint = Denne dataansvarlige fastlægger sammen med os formålene med og hjælpemidlerne til behandlingen (fælles dataansvarlig):
controller-joint-rights = Du kan bruge dine rettigheder over for hver enkelt af de fælles dataansvarlige.
controller-representative = Vores repræsentant i Den Europæiske Union:
representative-name = Repræsentant
group-called = Privatlivspolitikken gælder også for de øvrige selskaber i vores koncern, { $name }. Hvert selskab er dataansvarligt for den behandling, der er nævnt ud for selskabet:
group-companies = Privatlivspolitikken gælder også for disse selskaber i vores koncern. Hvert selskab er dataansvarligt for den behandling, der er nævnt ud for selskabet:
group-number = { $country ->
    [DK] CVR-nummer: { $number }
    [FI] Finsk virksomhedsnummer (Y-tunnus): { $number }
    [NO] Organisationsnummer: { $number }
    [SE] Organisationsnummer: { $number }
   *[other] Registreringsnummer: { $number }
}
officer = Vores databeskyttelsesrådgiver:
officer-none = Vi har ikke udpeget en databeskyttelsesrådgiver.
contact-person = Kontakt, hvis du har spørgsmål om dine personoplysninger:
contact-title = Kontakt
contact-address = Adresse
contact-address-postal = Postadresse
contact-address-visiting = Besøgsadresse
contact-address-office = Kontor
contact-email = E-mail
contact-phone = Telefon
contact-form = Kontaktformular
contact-website = Websted
address-in-country = { $address }, { $country }
scope-countries = Privatlivspolitikken henvender sig til personer i disse lande: { $countries }.
children-version = Der findes en udgave af privatlivspolitikken for børn: { $address }
children-age = Når vores tjenester bygger på samtykke, kan et barn selv give det fra denne alder (databeskyttelsesforordningens artikel 8, stk. 1). Indtil da skal indehaveren af forældremyndigheden give eller godkende samtykket.
children-age-in = { $country }: { $age }
children-age-own = Når vores tjenester bygger på samtykke, kan et barn selv give det fra denne alder: { $age }. Indtil da skal indehaveren af forældremyndigheden give eller godkende samtykket (databeskyttelsesforordningens artikel 8, stk. 1).

### Registers

role-controller = Vi er dataansvarlige for dette register.
role-joint-controller = Vi er fælles dataansvarlige for dette register sammen med andre.
role-processor = Vi behandler disse oplysninger som databehandler, på vegne af vores kunder og efter deres instruks. Kunden er dataansvarlig og informerer de personer, som oplysningerne handler om.
persons-of-register = Vi behandler oplysninger om disse personer:
persons-also-former = { $who }, nuværende og tidligere
persons-defined = { $who }: { $definition }
column-purpose = Formål
column-basis = Retsgrundlag
column-data = Oplysninger
column-retention = Hvor længe vi opbevarer dem
column-recipients = Modtagere
caption-purposes = { $register }: hvad vi bruger oplysningerne til, på hvilket grundlag, og hvor længe vi opbevarer dem
purposes-none = Vi har intet formål med at behandle personoplysninger her.
nobody = ingen
ground-interest = Vores legitime interesse: { $what }
ground-interest-of-others = Den legitime interesse: { $what }
ground-whose = Hvis interesse det er: { $what }
ground-balancing = Sådan har vi afvejet den mod dine interesser: { $what }
ground-law = Lov, der kræver behandlingen: { $what }
ground-law-behind = Lov, som behandlingen hviler på: { $what }
ground-given-by = Sådan giver du dit samtykke: { $what }
ground-withdraw = Sådan trækker du det tilbage: { $what }
ground-free-choice = Derfor kan du frit sige nej: { $what }
ground-consulted = Sådan er personalet blevet hørt: { $what }
marketing-channels = Sådan får du vores meddelelser: { $channels }
channel-email = e-mail
channel-sms = sms
channel-app = meddelelser i vores app
channel-phone = telefon
channel-post = post
marketing-allowed-by-existing-customers = Vi beder ikke om dit samtykke, fordi du er vores kunde og gav os dine kontaktoplysninger, da du købte hos os. Vi fortæller kun om vores egne varer eller tjenester, der svarer til dem, du har købt. Du kan gratis sige nej, når du giver os dine oplysninger, og i hver eneste meddelelse.
marketing-allowed-by-business-role = Vi beder ikke om dit samtykke, fordi vi skriver til dig som repræsentant for din organisation om emner, der hører til din rolle dér. Du kan til enhver tid gratis sige nej.
marketing-opt-out = Sådan siger du nej: { $what }
further-from = Vi indsamlede oprindelig ikke oplysningerne til dette formål. Vi bruger dem til dette formål fra den { $date }.
further-told = Vi informerede dig om dette formål den { $date }.
further-compatibility = Derfor er formålet foreneligt med de formål, som vi indsamlede oplysningerne til: { $what }
basis-consent = dit samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a)
basis-contract = opfyldelse af en kontrakt med dig eller foranstaltninger, som du beder om, før kontrakten indgås (databeskyttelsesforordningens artikel 6, stk. 1, litra b)
basis-legal-obligation = overholdelse af en retlig forpligtelse (databeskyttelsesforordningens artikel 6, stk. 1, litra c)
basis-vital-interests = beskyttelse af vitale interesser (databeskyttelsesforordningens artikel 6, stk. 1, litra d)
basis-public-task = en opgave i samfundets interesse eller offentlig myndighedsudøvelse (databeskyttelsesforordningens artikel 6, stk. 1, litra e)
basis-legitimate-interests = legitime interesser (databeskyttelsesforordningens artikel 6, stk. 1, litra f)
why-consent = Du har sagt ja til det: { $basis }
why-contract = Det er nødvendigt, for at vi kan gøre det, vi har aftalt med dig, eller det, du har bedt os om: { $basis }
why-legal-obligation = Loven kræver det af os: { $basis }
why-vital-interests = Nogens liv eller helbred kan afhænge af det: { $basis }
why-public-task = Det hører til en opgave, som vi udfører for samfundet: { $basis }
why-legitimate-interests = Vi har en saglig grund til det: { $basis }
special-condition-explicit-consent = Særlige kategorier af personoplysninger behandles med dit udtrykkelige samtykke (databeskyttelsesforordningens artikel 9, stk. 2, litra a).
special-condition-employment = Særlige kategorier af personoplysninger behandles af hensyn til arbejds- og socialretlige forpligtelser og rettigheder (databeskyttelsesforordningens artikel 9, stk. 2, litra b).
special-condition-vital-interests = Særlige kategorier af personoplysninger behandles for at beskytte vitale interesser (databeskyttelsesforordningens artikel 9, stk. 2, litra c).
special-condition-association = Særlige kategorier af personoplysninger behandles som led i aktiviteterne hos et organ, der ikke arbejder med gevinst for øje, og hvis sigte er af politisk, filosofisk, religiøs eller fagforeningsmæssig art (databeskyttelsesforordningens artikel 9, stk. 2, litra d).
special-condition-made-public = De særlige kategorier af personoplysninger er oplysninger, som du tydeligvis selv har offentliggjort (databeskyttelsesforordningens artikel 9, stk. 2, litra e).
special-condition-legal-claims = Særlige kategorier af personoplysninger behandles, for at retskrav kan fastlægges, gøres gældende eller forsvares (databeskyttelsesforordningens artikel 9, stk. 2, litra f).
special-condition-public-interest = Særlige kategorier af personoplysninger behandles på grundlag af EU-retten eller medlemsstaternes nationale ret af hensyn til væsentlige samfundsinteresser (databeskyttelsesforordningens artikel 9, stk. 2, litra g).
special-condition-health-care = Særlige kategorier af personoplysninger behandles med henblik på omsorg eller behandling på social- og sundhedsområdet på grundlag af EU-retten eller medlemsstaternes nationale ret eller i henhold til en kontrakt med en sundhedsperson (databeskyttelsesforordningens artikel 9, stk. 2, litra h).
special-condition-public-health = Særlige kategorier af personoplysninger behandles på grundlag af EU-retten eller medlemsstaternes nationale ret af hensyn til folkesundheden (databeskyttelsesforordningens artikel 9, stk. 2, litra i).
special-condition-research = Særlige kategorier af personoplysninger behandles på grundlag af EU-retten eller medlemsstaternes nationale ret til arkivformål i samfundets interesse, videnskabelig eller historisk forskning eller statistik (databeskyttelsesforordningens artikel 9, stk. 2, litra j).

### How long

retention-period-from = { $limit ->
    [maximum] højst { $period } { $event }
    [minimum] mindst { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] højst { $period }
    [minimum] mindst { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = indtil du trækker dit samtykke tilbage
retention-by-statute = så længe loven kræver det
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, højst { $period }
retention-reason = Begrundelse: { $reason }
retention-exceptions = Undtagelser: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, kapitel { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, bilag
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Vi behandler ingen personoplysninger her.
in-case = { $what } ({ $when })
special-ethnic-origin = Særlig kategori af personoplysninger: race eller etnisk oprindelse (databeskyttelsesforordningens artikel 9).
special-political-opinions = Særlig kategori af personoplysninger: politisk overbevisning (databeskyttelsesforordningens artikel 9).
special-beliefs = Særlig kategori af personoplysninger: religiøs eller filosofisk overbevisning (databeskyttelsesforordningens artikel 9).
special-trade-union = Særlig kategori af personoplysninger: fagforeningsmæssigt tilhørsforhold (databeskyttelsesforordningens artikel 9).
special-genetic = Særlig kategori af personoplysninger: genetiske data (databeskyttelsesforordningens artikel 9).
special-biometric = Særlig kategori af personoplysninger: biometriske data til identifikation af en person (databeskyttelsesforordningens artikel 9).
special-health = Særlig kategori af personoplysninger: helbredsoplysninger (databeskyttelsesforordningens artikel 9).
special-sex-life = Særlig kategori af personoplysninger: seksuelle forhold eller seksuel orientering (databeskyttelsesforordningens artikel 9).
mark-criminal = Oplysninger om straffedomme og lovovertrædelser (databeskyttelsesforordningens artikel 10).
mark-national-id = Omfatter et nationalt identifikationsnummer (databeskyttelsesforordningens artikel 87).
mark-organisation = Oplysninger om organisationer. De er kun personoplysninger, når de siger noget om en person, for eksempel om indehaveren af en enkeltmandsvirksomhed.
mark-needed-for = Hvad vi skal bruge dem til: { $what }
mark-access = Hvem der må håndtere dem: { $what }
source-data-subject = dig selv
source-observed = din brug af vores tjenester
source-third-party = en anden part
source-public = en offentligt tilgængelig kilde
source-authority = en myndighed
source-unnamed = en anden kilde
source-data = Oplysninger fra denne kilde: { $data }
source-data-all = Oplysninger fra denne kilde: alle de ovennævnte
source-public-yes = Kilden er offentligt tilgængelig.
source-public-no = Kilden er ikke offentligt tilgængelig.
exemption-known = Vi fortæller dig ikke igen det, du allerede ved (databeskyttelsesforordningens artikel 13, stk. 4, og artikel 14, stk. 5, litra a).
exemption-impossible = Vi informerer ikke hver enkelt person om oplysninger fra andre kilder, fordi det ville være umuligt, ville kræve en uforholdsmæssigt stor indsats eller ville forhindre, at formålet med behandlingen nås (databeskyttelsesforordningens artikel 14, stk. 5, litra b).
exemption-law = Vi informerer ikke hver enkelt person om oplysninger fra andre kilder, fordi det udtrykkelig er fastsat ved lov, at vi indsamler eller videregiver dem (databeskyttelsesforordningens artikel 14, stk. 5, litra c).
exemption-secrecy = Vi informerer ikke hver enkelt person om oplysninger fra andre kilder, fordi vi efter loven har tavshedspligt om dem (databeskyttelsesforordningens artikel 14, stk. 5, litra d).
exemption-reason = Begrundelse: { $reason }
exemption-measures = Sådan beskytter vi i stedet dine rettigheder: { $measures }
source-permission = { $permission ->
    [objection] Du kan gøre indsigelse mod, at vi indhenter oplysningerne derfra, og så indhenter vi dem ikke.
    [consent] Vi indhenter kun oplysningerne derfra med dit samtykke.
   *[law] Vi indhenter oplysningerne derfra, fordi loven tillader eller kræver det.
}

### Must the data be given

provision-law = Loven kræver, at du giver os disse oplysninger.
provision-contract = Efter din kontrakt med os skal du give os disse oplysninger.
provision-entering-contract = Vi har brug for disse oplysninger for at kunne indgå en kontrakt.
provision-nobody = Du behøver ikke give os disse oplysninger.

### Automated decisions

automated-none = Vi træffer ikke afgørelser om dig, der alene er baseret på automatisk behandling, og vi profilerer dig ikke.
automated-profiling = Vi bruger profilering, som ikke afgør noget i sig selv. { $what }
automated-profiling-beside-decisions = Vi bruger profilering. { $what }
automated-no-profiling = Vi profilerer dig ikke.
automated-no-decisions = Vi træffer ikke afgørelser om dig, der alene er baseret på automatisk behandling.
decision-what = Afgørelsen
decision-ground = Hvilket grundlag den er tilladt på
decision-ground-contract = Den er nødvendig for indgåelse eller opfyldelse af en kontrakt mellem dig og os (databeskyttelsesforordningens artikel 22, stk. 2, litra a).
decision-ground-law = Den er hjemlet i EU-retten eller en medlemsstats nationale ret (databeskyttelsesforordningens artikel 22, stk. 2, litra b).
decision-ground-explicit-consent = Du har givet dit udtrykkelige samtykke (databeskyttelsesforordningens artikel 22, stk. 2, litra c).
decision-logic = Hvordan den bliver truffet
decision-consequences = Hvad den betyder for dig
decision-safeguards = Hvordan du kan få den vurderet igen
decision-ai = AI-system
decision-ai-none = Intet AI-system medvirker til afgørelsen.

### Recipients

column-recipient = Modtager
column-what-for = Hvad modtageren gør
column-role = Rolle
column-place = Hvor
caption-recipients = Modtagere af personoplysninger
recipients-none = Vi giver ikke dine oplysninger videre til nogen.
recipient-unnamed = En modtager, der ikke er navngivet
recipient-with-category = { $name } – { $category }
recipient-examples = For eksempel: { $examples }
recipient-when = Kun i dette tilfælde: { $when }
recipient-role-processor = databehandler, på vores vegne og efter vores instruks
recipient-role-controller = dataansvarlig, på eget ansvar
recipient-role-joint-controller = fælles dataansvarlig sammen med os
recipient-role-authority = offentlig myndighed
place-eea = inden for Det Europæiske Økonomiske Samarbejdsområde
place-outside-eea = uden for Det Europæiske Økonomiske Samarbejdsområde
disclosure-to = Modtagere: { $recipients }
disclosure-permission = { $permission ->
    [objection] Du kan gøre indsigelse mod videregivelsen, og så videregiver vi ikke dine oplysninger.
    [consent] Vi videregiver kun oplysningerne med din tilladelse.
   *[law] Vi videregiver kun oplysningerne, når loven kræver det.
}
disclosure-aggregated = Ingen kan identificeres ud fra disse oplysninger, og derfor er de ikke personoplysninger.
disclosure-basis = Retsgrundlag: { $basis }.

### Transfers

transfers-none = Vi overfører ikke dine oplysninger til lande uden for Det Europæiske Økonomiske Samarbejdsområde, og ingen af vores modtagere behandler dem dér.
transfers-some = Disse modtagere behandler oplysninger uden for Det Europæiske Økonomiske Samarbejdsområde:
transfer-to = { $recipient } – { $country }
adequacy-whole = Europa-Kommissionen har fastslået, at beskyttelsesniveauet dér er tilstrækkeligt: afgørelse { $decision } (databeskyttelsesforordningens artikel 45).
adequacy-some = Europa-Kommissionen har fastslået, at beskyttelsesniveauet er tilstrækkeligt hos visse modtagere dér, og denne modtager er en af dem: afgørelse { $decision } (databeskyttelsesforordningens artikel 45).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/EF
}
adequacy-framework = Modtageren er tilsluttet { $framework }. Europa-Kommissionen har fastslået, at beskyttelsesniveauet dermed er tilstrækkeligt: afgørelse { $decision } (databeskyttelsesforordningens artikel 45).
adequacy-none = Europa-Kommissionen har ikke truffet afgørelse om, at beskyttelsesniveauet dér er tilstrækkeligt.
adequacy-only-certified = Europa-Kommissionens afgørelse om tilstrækkeligheden af beskyttelsesniveauet i dette land gælder kun for certificerede organisationer, og overførslen hviler ikke på den.
adequacy-only-partly = Europa-Kommissionens afgørelse om tilstrækkeligheden af beskyttelsesniveauet i dette land gælder kun for visse modtagere, og overførslen hviler ikke på den.
ground-first = Første grundlag: { $ground }
ground-then = Hvis det grundlag falder bort: { $ground }
safeguard-adequacy = Overførslen hviler på Europa-Kommissionens afgørelse om tilstrækkeligheden af beskyttelsesniveauet (databeskyttelsesforordningens artikel 45).
safeguard-standard-contractual-clauses = Overførslen er beskyttet af de standardkontraktbestemmelser, som Europa-Kommissionen har vedtaget: afgørelse (EU) 2021/914 (databeskyttelsesforordningens artikel 46, stk. 2, litra c).
safeguard-binding-corporate-rules = Overførslen er beskyttet af bindende virksomhedsregler, som en tilsynsmyndighed har godkendt (databeskyttelsesforordningens artikel 46, stk. 2, litra b, og artikel 47).
safeguard-code-of-conduct = Overførslen er beskyttet af en godkendt adfærdskodeks med bindende tilsagn, som kan håndhæves, fra modtageren (databeskyttelsesforordningens artikel 46, stk. 2, litra e).
safeguard-certification = Overførslen er beskyttet af en godkendt certificering med bindende tilsagn, som kan håndhæves, fra modtageren (databeskyttelsesforordningens artikel 46, stk. 2, litra f).
safeguard-public-authority-instrument = Overførslen er beskyttet af et retligt bindende instrument, som kan håndhæves, mellem offentlige myndigheder (databeskyttelsesforordningens artikel 46, stk. 2, litra a).
safeguard-authorised-clauses = Overførslen er beskyttet af kontraktbestemmelser, som en tilsynsmyndighed har givet tilladelse til (databeskyttelsesforordningens artikel 46, stk. 3, litra a).
safeguard-explicit-consent = Overførslen hviler på dit udtrykkelige samtykke, som du har givet efter at være blevet informeret om risiciene (databeskyttelsesforordningens artikel 49, stk. 1, litra a).
safeguard-contract = Overførslen er nødvendig for opfyldelsen af en kontrakt med dig eller for foranstaltninger, som du har bedt om, før kontrakten indgås (databeskyttelsesforordningens artikel 49, stk. 1, litra b).
safeguard-contract-in-interest = Overførslen er nødvendig for indgåelsen eller opfyldelsen af en kontrakt, der indgås i din interesse med en anden person (databeskyttelsesforordningens artikel 49, stk. 1, litra c).
safeguard-public-interest = Overførslen er nødvendig af hensyn til vigtige samfundsinteresser (databeskyttelsesforordningens artikel 49, stk. 1, litra d).
safeguard-legal-claims = Overførslen er nødvendig, for at retskrav kan fastlægges, gøres gældende eller forsvares (databeskyttelsesforordningens artikel 49, stk. 1, litra e).
safeguard-vital-interests = Overførslen er nødvendig for at beskytte vitale interesser (databeskyttelsesforordningens artikel 49, stk. 1, litra f).
safeguard-public-register = Overførslen sker fra et offentligt register (databeskyttelsesforordningens artikel 49, stk. 1, litra g).
safeguard-compelling-interests = Overførslen gentages ikke, vedrører kun få personer og er nødvendig af hensyn til vores vægtige legitime interesser (databeskyttelsesforordningens artikel 49, stk. 1, andet afsnit).
safeguard-module-controller = Modul et i bestemmelserne anvendes: fra dataansvarlig til dataansvarlig.
safeguard-module-processor = Modul to i bestemmelserne anvendes: fra dataansvarlig til databehandler.
safeguard-module-sub-processor = Modul tre i bestemmelserne anvendes: fra databehandler til databehandler.
safeguard-module-processor-to-controller = Modul fire i bestemmelserne anvendes: fra databehandler til dataansvarlig.
safeguard-name = Nærmere bestemt: { $name }.
safeguard-interest = Vores vægtige interesse: { $interest }
safeguard-authority-told = Tilsynsmyndigheden blev underrettet om overførslen den { $date }.
safeguard-when = Hvornår: { $when }
safeguard-checked = Kontrolleret den { $date }.
safeguard-measures = Supplerende foranstaltninger: { $measures }.
safeguard-assessment = Vurdering af overførslen: { $assessment }
safeguard-risks = Risici: { $risks }
safeguard-copy = Her kan du få en kopi af garantierne: { $ways }.

### Rights

rights-intro = Her er dine rettigheder. De afhænger af, hvad vi bruger dine oplysninger til, og på hvilket retsgrundlag.
right-access = Ret til indsigt (databeskyttelsesforordningens artikel 15)
right-access-short = indsigt
right-access-text = Du kan spørge os, om vi behandler oplysninger om dig. Hvis vi gør det, får du en kopi af oplysningerne og den information, der hører til.
right-rectification = Ret til berigtigelse (databeskyttelsesforordningens artikel 16)
right-rectification-short = berigtigelse
right-rectification-text = Du kan bede os rette oplysninger, der er urigtige, og udfylde oplysninger, der er ufuldstændige.
right-erasure = Ret til sletning (databeskyttelsesforordningens artikel 17)
right-erasure-short = sletning
right-erasure-text = Du kan bede os slette dine oplysninger, for eksempel når vi ikke længere har brug for dem, når du trækker det samtykke tilbage, som behandlingen hviler på, eller når vi ikke har ret til at behandle dem.
right-erasure-limited = Vi kan ikke slette oplysninger, som loven kræver, at vi opbevarer, eller som vi har brug for til en opgave i samfundets interesse. Begrænsningen gælder denne behandling: { $purposes }.
right-restriction = Ret til begrænsning af behandling (databeskyttelsesforordningens artikel 18)
right-restriction-short = begrænsning af behandling
right-restriction-text = Du kan bede os om kun at opbevare dine oplysninger og ikke gøre andet med dem, for eksempel mens vi kontrollerer, om de er rigtige, eller om din indsigelse er berettiget.
right-portability = Ret til dataportabilitet (databeskyttelsesforordningens artikel 20)
right-portability-short = dataportabilitet
right-portability-text = Du kan få de oplysninger, som du har givet os, i et struktureret, almindeligt anvendt og maskinlæsbart format og få dem sendt til en anden dataansvarlig, når det er teknisk muligt. Retten gælder oplysninger, som behandles automatisk på grundlag af samtykke eller kontrakt.
right-portability-because = Retten gælder denne behandling: { $purposes }.
right-objection-short = indsigelse
right-withdrawal = Ret til at trække samtykke tilbage (databeskyttelsesforordningens artikel 7, stk. 3)
right-withdrawal-short = tilbagetrækning af samtykke
right-withdrawal-text = Du kan til enhver tid trække dit samtykke tilbage. Det, der er sket før, bliver ikke ulovligt af, at du trækker samtykket tilbage.
right-withdrawal-because = Retten gælder denne behandling: { $purposes }.
right-automated-decisions = Ret til menneskelig vurdering af automatiske afgørelser (databeskyttelsesforordningens artikel 22)
right-automated-decisions-short = menneskelig vurdering af automatiske afgørelser
right-automated-decisions-text = Når en afgørelse alene er truffet automatisk, kan du få et menneske til at vurdere den, fremkomme med dine synspunkter og bestride afgørelsen.
right-complaint-short = klage til tilsynsmyndigheden
objection-grounds = Du har ret til at gøre indsigelse mod behandlingen af dine oplysninger. Det kan du gøre til enhver tid af grunde, der vedrører din særlige situation. Retten gælder denne behandling: { $purposes }. Når du gør indsigelse, stopper vi behandlingen, medmindre vi kan påvise vægtige legitime grunde, der går forud for dine interesser, rettigheder og frihedsrettigheder, eller vi har brug for oplysningerne, for at retskrav kan fastlægges, gøres gældende eller forsvares (databeskyttelsesforordningens artikel 21, stk. 1).
objection-research = Du har ret til at gøre indsigelse mod, at dine oplysninger behandles til videnskabelige eller historiske forskningsformål eller til statistiske formål. Det kan du gøre af grunde, der vedrører din særlige situation. Retten gælder denne behandling: { $purposes }. Når du gør indsigelse, stopper vi behandlingen, medmindre den er nødvendig for at udføre en opgave i samfundets interesse (databeskyttelsesforordningens artikel 21, stk. 6).
objection-marketing = Du har ret til at gøre indsigelse mod direkte markedsføring og mod profilering, der vedrører direkte markedsføring. Det kan du gøre til enhver tid og uden begrundelse. Retten gælder denne behandling: { $purposes }. Når du gør indsigelse, bruger vi ikke længere dine oplysninger til direkte markedsføring (databeskyttelsesforordningens artikel 21, stk. 2 og 3).
requests-ways = Du kan fremsætte din anmodning på disse måder:
requests-to-controller = Send din anmodning til den dataansvarlige. Kontaktoplysningerne står ovenfor.
requests-time = Vi svarer uden unødig forsinkelse og senest en måned efter modtagelsen af din anmodning. Hvis en anmodning er kompleks, eller hvis der er mange anmodninger, kan vi bruge op til to måneder mere. I så fald giver vi dig besked om det og om grunden inden for den første måned.
requests-time-stated = Vi svarer uden unødig forsinkelse og senest { $period } efter modtagelsen af din anmodning. Hvis en anmodning er kompleks, eller hvis der er mange anmodninger, kan vi forlænge fristen med op til yderligere to måneder. I så fald giver vi dig besked om det og om grunden inden for en måned efter din anmodning.
requests-free = Det er gratis at bruge dine rettigheder. Kun hvis en anmodning er åbenbart grundløs eller overdreven, kan vi opkræve et rimeligt gebyr eller afvise anmodningen (databeskyttelsesforordningens artikel 12, stk. 5).
requests-once-a-year = Vi besvarer én anmodning om året gratis.
requests-identity-on-doubt = Hvis vi har rimelig grund til at tvivle på, hvem der henvender sig, beder vi om flere oplysninger for at bekræfte din identitet.
requests-identity-always = Vi beder dig bekræfte din identitet.
requests-identity-email = Send din anmodning fra en e-mailadresse, som vi kan identificere dig ud fra.
requests-form-any = Der er ingen formkrav til din anmodning.
requests-form-written = Send din anmodning skriftligt.
requests-form-signed = Send din anmodning skriftligt og med underskrift.
requests-refusal = Hvis vi afslår din anmodning, fortæller vi dig hvorfor inden for en måned. Du kan så indgive en klage til tilsynsmyndigheden eller indbringe sagen for en domstol.
requests-recipients-told = Hvis vi berigtiger eller sletter dine oplysninger eller begrænser behandlingen af dem, giver vi besked til alle, som vi har videregivet oplysningerne til, medmindre det viser sig umuligt eller er uforholdsmæssigt vanskeligt. Hvis du beder om det, fortæller vi dig, hvem de er (databeskyttelsesforordningens artikel 19).
complaint-right = Du har ret til at indgive en klage til en tilsynsmyndighed, hvis du mener, at behandlingen af dine oplysninger overtræder databeskyttelsesforordningen. Du kan gøre det i den medlemsstat, hvor du har dit sædvanlige opholdssted eller dit arbejdssted, eller hvor den påståede overtrædelse har fundet sted (databeskyttelsesforordningens artikel 77).
complaint-authority = Tilsynsmyndigheden dér, hvor vi er etableret:
complaint-authority-abroad = Den tilsynsmyndighed i Den Europæiske Union, som du først kan henvende dig til:
authority-name = Tilsynsmyndighed
authority-complaint = Sådan klager du

### Cookies

cookies-none = Vores websted gemmer ingen cookies på din enhed og bruger ikke lignende teknologi.
cookies-choice = Cookies, der ikke er nødvendige, bruges kun, hvis du giver samtykke. Du kan afvise dem lige så let, som du kan acceptere dem, og du kan ændre dit valg til enhver tid.
cookies-choice-settings = Cookies, der ikke er nødvendige, bruges kun, hvis du giver samtykke. Du kan afvise dem i indstillingerne, og du kan ændre dit valg til enhver tid.
cookies-choice-unstated = Cookies, der ikke er nødvendige, bruges kun, hvis du giver samtykke. Du kan ændre dit valg til enhver tid.
cookies-choice-keeps = Så længe huskes dit valg, før du bliver spurgt igen: { $period }.
cookies-tool = Valget træffes i { $tool }.
cookies-settings = Cookieindstillinger: { $settings }
cookies-data = Gennem cookies indsamler vi:
cookies-services = Tjenester, der gemmer eller læser oplysninger på din enhed:
cookies-own = Vores eget websted
cookies-provider = Udbyder: { $provider }
cookies-provider-controller = den dataansvarlige selv
cookies-purpose = Formål: { $purposes }
cookies-basis-consent = Bruges kun med dit samtykke.
cookies-basis-necessary = Nødvendig for den tjeneste, du har bedt om, og kræver derfor ikke samtykke.
cookies-basis-legitimate-interests = Bruges på grundlag af legitime interesser.
cookies-basis-none = Bruges, uden at du bliver bedt om samtykke.
cookies-starts-after-consent = Intet gemmes eller læses, før du har givet samtykke.
cookies-starts-at-once = Brugen begynder, så snart du åbner siden.
cookies-access = Adgang til det, der gemmes: { $access }
cookies-access-none = Ingen andre kan læse det, der gemmes.
cookies-tracking = Denne tjeneste kan følge dig på tværs af websteder eller opbygge en profil af dig.
cookies-links = Mere om cookies:
cookies-law = Cookies og lignende reguleres også af: { $law }.
cookies-authority = Tilsyn med, at reglerne overholdes, føres af: { $authority }.
caption-cookies = Cookies og lignende lagring
column-cookie = Navn
column-service = Tjeneste
column-keeps = Varighed
column-party = Sættes af
keeps-session = indtil du lukker browseren
keeps-persistent = indtil du sletter den
party-first = dette websted
party-third = et andet websted
technology-cookie = cookie
technology-local-storage = browserens lokale lager
technology-pixel = pixel, der sender oplysninger, når siden åbnes
technology-fingerprint = genkendelse af enheden ud fra dens kendetegn
technology-sdk = en anden virksomheds kode i appen

### Security and promises

measures-general = Vi beskytter dine oplysninger på disse måder:
measures-electronic = Oplysninger i elektronisk form:
measures-manual = Oplysninger på papir:
measures-staff = Personer, der håndterer oplysningerne:
measures-certificates = Certifikater:
claim-never-sold = Vi sælger ikke dine oplysninger.
claim-no-transfers = Vi overfører ikke dine oplysninger til lande uden for Det Europæiske Økonomiske Samarbejdsområde.
claim-not-disclosed = Vi giver ikke dine oplysninger videre til andre.
claim-own-use-only = Dine oplysninger er kun til vores eget brug.
claim-not-identifiable = Oplysningerne identificerer dig ikke.
claim-no-profiling = Vi profilerer dig ikke.
claim-marketing-only-with-consent = Vi sender kun markedsføring til dem, der har givet samtykke til det.
claim-never-combined = Vi kombinerer ikke dine oplysninger med andre oplysninger om dig.
claim-only-from-the-person = Vi får kun dine oplysninger fra dig selv.

### Dates

notice-status = Status
status-draft = Udkast
status-in-force = Gældende
status-withdrawn = Trukket tilbage
notice-effective = Gældende fra
notice-updated = Senest opdateret
notice-created = Først udarbejdet
notice-review-by = Gennemgås igen senest
notice-version = Version
notice-published-at = Offentliggjort på
notice-original = Originalsprog
notice-further-purpose = Hvis vi vil bruge dine oplysninger til et andet formål end disse, fortæller vi dig om det, før vi gør det.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekund
   *[other] { $amount } sekunder
}
period-minute = { $amount ->
    [one] { $amount } minut
   *[other] { $amount } minutter
}
period-hour = { $amount ->
    [one] { $amount } time
   *[other] { $amount } timer
}
period-day = { $amount ->
    [one] { $amount } dag
   *[other] { $amount } dage
}
period-week = { $amount ->
    [one] { $amount } uge
   *[other] { $amount } uger
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

short-heading-form = Hvad vi gør med oplysningerne i denne formular
short-heading-newsletter = Hvad vi gør med dine oplysninger, når du tilmelder dig nyhedsbrevet
short-heading-camera = Tv-overvågning
