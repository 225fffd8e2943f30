# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Address: u/uw, “u hebt”. Citations: artikel 6, lid 1, onder a, AVG (with commas); a whole article: artikel 15 AVG. A notice is a “privacyverklaring”.
# Words do not change form after a preposition, so dates follow “op” and “vanaf”; country names stand after a colon, since some need an article
# (de Verenigde Staten). A register is a “bestand”, the word of the regulation for a filing system.

### The whole

title-not-stated = Privacyverklaring
description = { $title }: hoe { $controller } persoonsgegevens verwerkt en welke rechten u hebt.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Verantwoordelijk: { $owner }.
gap-by = Uiterlijk op { $date }.
gap-not-stated = { $duty }
not-translated = (niet vertaald; taal: { $language })
gap-none = Die is er niet.

### Headings

heading-scope = Over deze privacyverklaring
heading-controller = Wie verantwoordelijk is voor uw gegevens
heading-register = Waarvoor wij uw gegevens gebruiken
heading-purposes = Doeleinden, rechtsgronden en bewaartermijnen
heading-processing = Waarvoor de gegevens worden verwerkt
heading-retention = Waarom wij gegevens zo lang bewaren en wat wij langer bewaren
heading-grounds = Waarop de rechtsgronden berusten
heading-data = Welke gegevens wij verwerken
heading-sources = Waar de gegevens vandaan komen
heading-disclosures = Verstrekking van gegevens
heading-provision = Moet u ons de gegevens geven?
heading-automated = Geautomatiseerde besluiten en profilering
heading-recipients = Wie uw gegevens ontvangt
heading-transfers = Doorgifte buiten de Europese Economische Ruimte
heading-rights = Uw rechten
heading-objection = Uw recht van bezwaar
heading-children = Kinderen
heading-requests = Hoe u uw rechten uitoefent
heading-complaint = Klacht bij de toezichthoudende autoriteit
heading-cookies = Cookies
heading-security = Hoe wij uw gegevens beschermen
heading-claims = Wat wij beloven
heading-notice = Datums en wijzigingen

### At a glance

summary-who = Verwerkingsverantwoordelijke
summary-why = Waarom wij uw gegevens verwerken
summary-why-register = { $register }: { $purposes }
summary-retention = Hoelang wij uw gegevens bewaren
summary-recipients = Wie uw gegevens ontvangt
summary-transfers = Doorgifte
summary-transfers-none = Uw gegevens worden niet doorgegeven buiten de Europese Economische Ruimte.
summary-transfers-some = Uw gegevens worden ook verwerkt buiten de Europese Economische Ruimte: { $countries }.
summary-rights = Uw rechten
summary-how = Hoe u ons bereikt

### Who

controller-name = Verwerkingsverantwoordelijke
controller-also = { $name } (“{ $short }”)
controller-number = { $country ->
    [NL] KVK-nummer
    [BE] Ondernemingsnummer
    [FI] Fins ondernemingsnummer (Y-tunnus)
   *[other] Registratienummer
}
controller-established-in = Land van vestiging
controller-joint = Deze verwerkingsverantwoordelijke bepaalt samen met ons de doeleinden van en de middelen voor de verwerking (gezamenlijke verwerkingsverantwoordelijke):
controller-joint-rights = U kunt uw rechten uitoefenen bij elk van de gezamenlijke verwerkingsverantwoordelijken.
controller-representative = Onze vertegenwoordiger in de Europese Unie:
representative-name = Vertegenwoordiger
group-called = Deze privacyverklaring geldt ook voor de andere ondernemingen van ons concern, { $name }. Elke onderneming is verwerkingsverantwoordelijke voor de verwerking die bij haar staat vermeld:
group-companies = Deze privacyverklaring geldt ook voor de volgende ondernemingen van ons concern. Elke onderneming is verwerkingsverantwoordelijke voor de verwerking die bij haar staat vermeld:
group-number = { $country ->
    [NL] KVK-nummer { $number }
    [BE] Ondernemingsnummer { $number }
    [FI] Fins ondernemingsnummer (Y-tunnus) { $number }
   *[other] Registratienummer { $number }
}
officer = Onze functionaris voor gegevensbescherming:
officer-none = Wij hebben geen functionaris voor gegevensbescherming aangewezen.
contact-person = Contact voor vragen over uw persoonsgegevens:
contact-title = Contact
contact-address = Adres
contact-address-postal = Postadres
contact-address-visiting = Bezoekadres
contact-address-office = Kantoor
contact-email = E-mail
contact-phone = Telefoon
contact-form = Contactformulier
contact-website = Website
address-in-country = { $address }, { $country }
scope-countries = Deze privacyverklaring is bestemd voor mensen in deze landen: { $countries }.
children-version = Er is een versie van deze privacyverklaring voor kinderen: { $address }
children-age = Waar onze diensten op toestemming berusten, kan een kind die zelf geven vanaf de volgende leeftijd (artikel 8, lid 1, AVG). Tot die leeftijd moet degene die de ouderlijke verantwoordelijkheid draagt, de toestemming geven of goedkeuren.
children-age-in = { $country }: { $age }
children-age-own = Waar onze diensten op toestemming berusten, kan een kind die zelf geven vanaf deze leeftijd: { $age }. Tot die leeftijd moet degene die de ouderlijke verantwoordelijkheid draagt, de toestemming geven of goedkeuren (artikel 8, lid 1, AVG).

### Registers

role-controller = Voor dit bestand zijn wij de verwerkingsverantwoordelijke.
role-joint-controller = Voor dit bestand zijn wij samen met anderen gezamenlijke verwerkingsverantwoordelijken.
role-processor = Wij verwerken deze gegevens als verwerker, namens onze klanten en volgens hun instructies. De klant is de verwerkingsverantwoordelijke en informeert de mensen om wie het gaat.
persons-of-register = Wij verwerken gegevens over deze personen:
persons-also-former = { $who } (huidige en voormalige)
persons-defined = { $who }: { $definition }
column-purpose = Doel
column-basis = Rechtsgrond
column-data = Gegevens
column-retention = Bewaartermijn
column-recipients = Ontvangers
caption-purposes = { $register }: waarvoor wij de gegevens gebruiken, op welke rechtsgrond en hoelang wij ze bewaren
purposes-none = Wij verwerken hier voor geen enkel doel persoonsgegevens.
nobody = niemand
ground-interest = Ons gerechtvaardigde belang: { $what }
ground-interest-of-others = Het gerechtvaardigde belang: { $what }
ground-whose = Wiens belang dit is: { $what }
ground-balancing = Hoe wij het tegen uw belangen hebben afgewogen: { $what }
ground-law = Wet die de verwerking voorschrijft: { $what }
ground-law-behind = Wet waarop de verwerking berust: { $what }
ground-given-by = Hoe u uw toestemming geeft: { $what }
ground-withdraw = Hoe u uw toestemming intrekt: { $what }
ground-free-choice = Waarom u vrij bent om te weigeren: { $what }
ground-consulted = Hoe het personeel is geraadpleegd: { $what }
marketing-channels = Hoe onze berichten u bereiken: { $channels }
channel-email = e-mail
channel-sms = sms
channel-app = berichten in onze app
channel-phone = telefoon
channel-post = post
marketing-allowed-by-existing-customers = Wij vragen u niet om toestemming, omdat u onze klant bent en ons uw contactgegevens hebt gegeven toen u bij ons kocht. Wij berichten u alleen over onze eigen producten of diensten die gelijksoortig zijn aan wat u hebt gekocht. U kunt dit kosteloos weigeren: wanneer u ons uw gegevens geeft en in elk bericht.
marketing-allowed-by-business-role = Wij vragen u niet om toestemming, omdat wij u schrijven als vertegenwoordiger van uw organisatie, over zaken die bij uw functie daar horen. U kunt dit op elk moment kosteloos weigeren.
marketing-opt-out = Hoe u zich afmeldt: { $what }
further-from = Wij hebben de gegevens in eerste instantie niet voor dit doel verzameld. Wij gebruiken ze voor dit doel vanaf { $date }.
further-told = Wij hebben u op { $date } over dit doel geïnformeerd.
further-compatibility = Waarom dit doel verenigbaar is met de doeleinden waarvoor wij de gegevens hebben verzameld: { $what }
basis-consent = uw toestemming (artikel 6, lid 1, onder a, AVG)
basis-contract = uitvoering van een overeenkomst met u, of maatregelen vóór de sluiting daarvan op uw verzoek (artikel 6, lid 1, onder b, AVG)
basis-legal-obligation = nakoming van een wettelijke verplichting (artikel 6, lid 1, onder c, AVG)
basis-vital-interests = bescherming van vitale belangen (artikel 6, lid 1, onder d, AVG)
basis-public-task = taak van algemeen belang of uitoefening van het openbaar gezag (artikel 6, lid 1, onder e, AVG)
basis-legitimate-interests = gerechtvaardigde belangen (artikel 6, lid 1, onder f, AVG)
why-consent = U hebt ermee ingestemd: { $basis }
why-contract = Wij hebben de gegevens nodig om te doen wat wij met u hebben afgesproken of wat u ons hebt gevraagd: { $basis }
why-legal-obligation = De wet verplicht ons ertoe: { $basis }
why-vital-interests = Iemands leven of gezondheid kan ervan afhangen: { $basis }
why-public-task = Het hoort bij een taak die wij voor de samenleving uitvoeren: { $basis }
why-legitimate-interests = Wij hebben er een gegronde reden voor: { $basis }
special-condition-explicit-consent = Bijzondere categorieën van persoonsgegevens worden verwerkt met uw uitdrukkelijke toestemming (artikel 9, lid 2, onder a, AVG).
special-condition-employment = Bijzondere categorieën van persoonsgegevens worden verwerkt voor verplichtingen en rechten op het gebied van het arbeidsrecht en het socialezekerheidsrecht (artikel 9, lid 2, onder b, AVG).
special-condition-vital-interests = Bijzondere categorieën van persoonsgegevens worden verwerkt om vitale belangen te beschermen (artikel 9, lid 2, onder c, AVG).
special-condition-association = Bijzondere categorieën van persoonsgegevens worden verwerkt bij de activiteiten van een instantie zonder winstoogmerk die op politiek, levensbeschouwelijk, godsdienstig of vakbondsgebied werkzaam is (artikel 9, lid 2, onder d, AVG).
special-condition-made-public = De bijzondere categorieën van persoonsgegevens zijn gegevens die u kennelijk zelf openbaar hebt gemaakt (artikel 9, lid 2, onder e, AVG).
special-condition-legal-claims = Bijzondere categorieën van persoonsgegevens worden verwerkt voor rechtsvorderingen (artikel 9, lid 2, onder f, AVG).
special-condition-public-interest = Bijzondere categorieën van persoonsgegevens worden verwerkt om redenen van zwaarwegend algemeen belang, op grond van Unierecht of lidstatelijk recht (artikel 9, lid 2, onder g, AVG).
special-condition-health-care = Bijzondere categorieën van persoonsgegevens worden verwerkt voor gezondheidszorg of sociale diensten, op grond van Unierecht of lidstatelijk recht of uit hoofde van een overeenkomst met een gezondheidswerker (artikel 9, lid 2, onder h, AVG).
special-condition-public-health = Bijzondere categorieën van persoonsgegevens worden verwerkt om redenen van volksgezondheid, op grond van Unierecht of lidstatelijk recht (artikel 9, lid 2, onder i, AVG).
special-condition-research = Bijzondere categorieën van persoonsgegevens worden verwerkt voor archivering in het algemeen belang, wetenschappelijk of historisch onderzoek of statistische doeleinden, op grond van Unierecht of lidstatelijk recht (artikel 9, lid 2, onder j, AVG).

### How long

retention-period-from = { $limit ->
    [maximum] ten hoogste { $period } { $event }
    [minimum] ten minste { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] ten hoogste { $period }
    [minimum] ten minste { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = totdat u uw toestemming intrekt
retention-by-statute = zolang de wet het voorschrijft
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, ten hoogste { $period }
retention-reason = Reden: { $reason }
retention-exceptions = Uitzonderingen: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, hoofdstuk { $chapter }, artikel { $section }
statute-section = { $kind ->
    [number] { $act }, artikel { $section }
    [annex] { $act }, bijlage
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Wij verwerken hier geen persoonsgegevens.
in-case = { $what } ({ $when })
special-ethnic-origin = Bijzondere categorie van persoonsgegevens: ras of etnische afkomst (artikel 9 AVG).
special-political-opinions = Bijzondere categorie van persoonsgegevens: politieke opvattingen (artikel 9 AVG).
special-beliefs = Bijzondere categorie van persoonsgegevens: religieuze of levensbeschouwelijke overtuigingen (artikel 9 AVG).
special-trade-union = Bijzondere categorie van persoonsgegevens: lidmaatschap van een vakbond (artikel 9 AVG).
special-genetic = Bijzondere categorie van persoonsgegevens: genetische gegevens (artikel 9 AVG).
special-biometric = Bijzondere categorie van persoonsgegevens: biometrische gegevens om een persoon te identificeren (artikel 9 AVG).
special-health = Bijzondere categorie van persoonsgegevens: gegevens over gezondheid (artikel 9 AVG).
special-sex-life = Bijzondere categorie van persoonsgegevens: seksueel gedrag of seksuele gerichtheid (artikel 9 AVG).
mark-criminal = Gegevens over strafrechtelijke veroordelingen en strafbare feiten (artikel 10 AVG).
mark-national-id = Bevat een nationaal identificatienummer (artikel 87 AVG).
mark-organisation = Gegevens over organisaties. Het zijn alleen persoonsgegevens voor zover ze iets zeggen over een persoon, zoals iemand met een eenmanszaak.
mark-needed-for = Waarvoor wij ze nodig hebben: { $what }
mark-access = Wie ermee mag werken: { $what }
source-data-subject = uzelf
source-observed = uw gebruik van onze diensten
source-third-party = een andere partij
source-public = een openbare bron
source-authority = een overheidsinstantie
source-unnamed = een andere bron
source-data = Gegevens uit deze bron: { $data }
source-data-all = Gegevens uit deze bron: alle hierboven genoemde
source-public-yes = Deze bron is openbaar.
source-public-no = Deze bron is niet openbaar.
exemption-known = Wat u al weet, vertellen wij u niet nog eens (artikel 13, lid 4, en artikel 14, lid 5, onder a, AVG).
exemption-impossible = Wij informeren mensen niet ieder afzonderlijk over gegevens uit andere bronnen, omdat dat onmogelijk zou zijn, onevenredig veel inspanning zou vergen of het doel van de verwerking onbereikbaar zou maken (artikel 14, lid 5, onder b, AVG).
exemption-law = Wij informeren mensen niet ieder afzonderlijk over gegevens uit andere bronnen, omdat een wet uitdrukkelijk voorschrijft dat wij die gegevens verkrijgen of verstrekken (artikel 14, lid 5, onder c, AVG).
exemption-secrecy = Wij informeren mensen niet ieder afzonderlijk over gegevens uit andere bronnen, omdat de wet ons verplicht die gegevens geheim te houden (artikel 14, lid 5, onder d, AVG).
exemption-reason = Reden: { $reason }
exemption-measures = Hoe wij in plaats daarvan uw rechten beschermen: { $measures }
source-permission = { $permission ->
    [objection] U kunt er bezwaar tegen maken dat wij de gegevens daar opvragen; dan vragen wij ze niet op.
    [consent] Wij vragen de gegevens daar alleen met uw toestemming op.
   *[law] Wij vragen de gegevens daar op omdat de wet dat toestaat of voorschrijft.
}

### Must the data be given

provision-law = De wet verplicht u ons deze gegevens te geven.
provision-contract = Volgens uw overeenkomst met ons moet u ons deze gegevens geven.
provision-entering-contract = Wij hebben deze gegevens nodig om een overeenkomst te sluiten.
provision-nobody = U hoeft ons deze gegevens niet te geven.

### Automated decisions

automated-none = Wij nemen geen besluiten over u die uitsluitend op geautomatiseerde verwerking berusten, en wij maken geen profiel van u.
automated-profiling = Wij maken gebruik van profilering; die leidt op zichzelf niet tot een besluit. { $what }
automated-profiling-beside-decisions = Wij maken gebruik van profilering. { $what }
automated-no-profiling = Wij maken geen profiel van u.
automated-no-decisions = Wij nemen geen besluiten over u die uitsluitend op geautomatiseerde verwerking berusten.
decision-what = Het besluit
decision-ground = Waarom het is toegestaan
decision-ground-contract = Het is noodzakelijk voor de totstandkoming of de uitvoering van een overeenkomst tussen u en ons (artikel 22, lid 2, onder a, AVG).
decision-ground-law = Het is op grond van Unierecht of lidstatelijk recht toegestaan (artikel 22, lid 2, onder b, AVG).
decision-ground-explicit-consent = U hebt uitdrukkelijk toestemming gegeven (artikel 22, lid 2, onder c, AVG).
decision-logic = Hoe het tot stand komt
decision-consequences = Wat het voor u betekent
decision-safeguards = Hoe u het kunt laten herzien
decision-ai = AI-systeem
decision-ai-none = Er komt geen AI-systeem aan het besluit te pas.

### Recipients

column-recipient = Ontvanger
column-what-for = Wat de ontvanger doet
column-role = Rol
column-place = Plaats
caption-recipients = Ontvangers van persoonsgegevens
recipients-none = Wij verstrekken uw gegevens aan niemand.
recipient-unnamed = Een ontvanger zonder naamsvermelding
recipient-with-category = { $name } – { $category }
recipient-examples = Bijvoorbeeld: { $examples }
recipient-when = Alleen in dit geval: { $when }
recipient-role-processor = verwerker, namens ons en volgens onze instructies
recipient-role-controller = verwerkingsverantwoordelijke, onder eigen verantwoordelijkheid
recipient-role-joint-controller = gezamenlijke verwerkingsverantwoordelijke samen met ons
recipient-role-authority = overheidsinstantie
place-eea = binnen de Europese Economische Ruimte
place-outside-eea = buiten de Europese Economische Ruimte
disclosure-to = Ontvangers: { $recipients }
disclosure-permission = { $permission ->
    [objection] U kunt bezwaar maken tegen de verstrekking; dan verstrekken wij uw gegevens niet.
    [consent] Wij verstrekken de gegevens alleen met uw instemming.
   *[law] Wij verstrekken de gegevens alleen waar de wet dat voorschrijft.
}
disclosure-aggregated = Uit deze gegevens is niemand te identificeren; het zijn dus geen persoonsgegevens.
disclosure-basis = Rechtsgrond: { $basis }.

### Transfers

transfers-none = Wij geven uw gegevens niet door buiten de Europese Economische Ruimte, en geen van onze ontvangers verwerkt ze daar.
transfers-some = Deze ontvangers verwerken gegevens buiten de Europese Economische Ruimte:
transfer-to = { $recipient } – { $country }
adequacy-whole = De Europese Commissie heeft besloten dat gegevens daar passend worden beschermd: { $decision } (artikel 45 AVG).
adequacy-some = De Europese Commissie heeft besloten dat gegevens daar bij bepaalde ontvangers passend worden beschermd, waaronder deze ontvanger: { $decision } (artikel 45 AVG).
decision-number = { $form ->
    [union-first] uitvoeringsbesluit (EU) { $number }
    [union-last] besluit { $number }/EU
   *[community] beschikking { $number }/EG
}
adequacy-framework = De ontvanger neemt deel aan dit kader: { $framework }. De Europese Commissie heeft besloten dat gegevens daarbinnen passend worden beschermd: { $decision } (artikel 45 AVG).
adequacy-none = De Europese Commissie heeft niet bij besluit vastgesteld dat gegevens daar passend worden beschermd.
adequacy-only-certified = Het adequaatheidsbesluit van de Europese Commissie voor dit land geldt alleen voor gecertificeerde organisaties; de doorgifte berust er niet op.
adequacy-only-partly = Het adequaatheidsbesluit van de Europese Commissie voor dit land geldt maar voor een deel van de ontvangers; de doorgifte berust er niet op.
ground-first = Eerste grond: { $ground }
ground-then = Als die grond vervalt: { $ground }
safeguard-adequacy = De doorgifte berust op een adequaatheidsbesluit van de Europese Commissie (artikel 45 AVG).
safeguard-standard-contractual-clauses = De doorgifte is beschermd door de standaardcontractbepalingen die de Europese Commissie heeft vastgesteld: uitvoeringsbesluit (EU) 2021/914 (artikel 46, lid 2, onder c, AVG).
safeguard-binding-corporate-rules = De doorgifte is beschermd door bindende bedrijfsvoorschriften die een toezichthoudende autoriteit heeft goedgekeurd (artikel 46, lid 2, onder b, en artikel 47 AVG).
safeguard-code-of-conduct = De doorgifte is beschermd door een goedgekeurde gedragscode met bindende en afdwingbare toezeggingen van de ontvanger (artikel 46, lid 2, onder e, AVG).
safeguard-certification = De doorgifte is beschermd door een goedgekeurde certificering met bindende en afdwingbare toezeggingen van de ontvanger (artikel 46, lid 2, onder f, AVG).
safeguard-public-authority-instrument = De doorgifte is beschermd door een juridisch bindend en afdwingbaar instrument tussen overheidsinstanties (artikel 46, lid 2, onder a, AVG).
safeguard-authorised-clauses = De doorgifte is beschermd door contractbepalingen waarvoor een toezichthoudende autoriteit toestemming heeft gegeven (artikel 46, lid 3, onder a, AVG).
safeguard-explicit-consent = De doorgifte berust op uw uitdrukkelijke toestemming, die u hebt gegeven nadat u over de risico’s bent ingelicht (artikel 49, lid 1, onder a, AVG).
safeguard-contract = De doorgifte is noodzakelijk voor de uitvoering van een overeenkomst met u, of voor maatregelen waar u vóór de sluiting daarvan om hebt gevraagd (artikel 49, lid 1, onder b, AVG).
safeguard-contract-in-interest = De doorgifte is noodzakelijk voor de sluiting of de uitvoering van een overeenkomst die in uw belang met een andere persoon wordt gesloten (artikel 49, lid 1, onder c, AVG).
safeguard-public-interest = De doorgifte is noodzakelijk wegens gewichtige redenen van algemeen belang (artikel 49, lid 1, onder d, AVG).
safeguard-legal-claims = De doorgifte is noodzakelijk voor rechtsvorderingen (artikel 49, lid 1, onder e, AVG).
safeguard-vital-interests = De doorgifte is noodzakelijk om vitale belangen te beschermen (artikel 49, lid 1, onder f, AVG).
safeguard-public-register = De gegevens worden doorgegeven vanuit een openbaar register (artikel 49, lid 1, onder g, AVG).
safeguard-compelling-interests = De doorgifte wordt niet herhaald, betreft slechts enkele personen en is noodzakelijk voor onze dwingende gerechtvaardigde belangen (artikel 49, lid 1, tweede alinea, AVG).
safeguard-module-controller = Module één van de bepalingen is van toepassing: van verwerkingsverantwoordelijke aan verwerkingsverantwoordelijke.
safeguard-module-processor = Module twee van de bepalingen is van toepassing: van verwerkingsverantwoordelijke aan verwerker.
safeguard-module-sub-processor = Module drie van de bepalingen is van toepassing: van verwerker aan verwerker.
safeguard-module-processor-to-controller = Module vier van de bepalingen is van toepassing: van verwerker aan verwerkingsverantwoordelijke.
safeguard-name = Om precies te zijn: { $name }.
safeguard-interest = Het belang dat ons dwingt: { $interest }
safeguard-authority-told = De toezichthoudende autoriteit is op { $date } over de doorgifte geïnformeerd.
safeguard-when = Wanneer: { $when }
safeguard-checked = Gecontroleerd op { $date }.
safeguard-measures = Aanvullende maatregelen: { $measures }.
safeguard-assessment = Beoordeling van de doorgifte: { $assessment }
safeguard-risks = Risico’s: { $risks }
safeguard-copy = Hier krijgt u een kopie van de waarborgen: { $ways }.

### Rights

rights-intro = Dit zijn uw rechten. Ze hangen af van waar wij uw gegevens voor gebruiken en op welke rechtsgrond.
right-access = Recht van inzage (artikel 15 AVG)
right-access-short = inzage
right-access-text = U kunt ons vragen of wij gegevens over u verwerken. Is dat zo, dan krijgt u een kopie van die gegevens en de informatie die daarbij hoort.
right-rectification = Recht op rectificatie (artikel 16 AVG)
right-rectification-short = rectificatie
right-rectification-text = U kunt ons vragen onjuiste gegevens te corrigeren en onvolledige gegevens aan te vullen.
right-erasure = Recht op gegevenswissing (artikel 17 AVG)
right-erasure-short = gegevenswissing
right-erasure-text = U kunt ons vragen uw gegevens te wissen, bijvoorbeeld als wij ze niet meer nodig hebben, als u de toestemming intrekt waarop de verwerking berust, of als wij geen recht hebben ze te verwerken.
right-erasure-limited = Gegevens die wij volgens de wet moeten bewaren of die wij nodig hebben voor een taak van algemeen belang, kunnen wij niet wissen. Deze beperking geldt voor deze verwerking: { $purposes }.
right-restriction = Recht op beperking van de verwerking (artikel 18 AVG)
right-restriction-short = beperking van de verwerking
right-restriction-text = U kunt ons vragen uw gegevens alleen nog op te slaan en er verder niets mee te doen, bijvoorbeeld terwijl wij nagaan of ze juist zijn of terwijl wij beoordelen of uw bezwaar gegrond is.
right-portability = Recht op overdraagbaarheid van gegevens (artikel 20 AVG)
right-portability-short = overdraagbaarheid van gegevens
right-portability-text = U kunt de gegevens die u ons hebt gegeven, ontvangen in een gestructureerd, gangbaar en machineleesbaar formaat, en ze aan een andere verwerkingsverantwoordelijke laten doorzenden als dat technisch haalbaar is. Dit recht geldt voor gegevens die geautomatiseerd worden verwerkt op grond van toestemming of een overeenkomst.
right-portability-because = Dit recht geldt voor deze verwerking: { $purposes }.
right-objection-short = bezwaar
right-withdrawal = Recht om toestemming in te trekken (artikel 7, lid 3, AVG)
right-withdrawal-short = intrekking van toestemming
right-withdrawal-text = U kunt uw toestemming op elk moment intrekken. Dat doet niet af aan de rechtmatigheid van de verwerking vóór de intrekking.
right-withdrawal-because = Dit recht geldt voor deze verwerking: { $purposes }.
right-automated-decisions = Recht op menselijke beoordeling van geautomatiseerde besluiten (artikel 22 AVG)
right-automated-decisions-short = menselijke beoordeling van geautomatiseerde besluiten
right-automated-decisions-text = U kunt een besluit dat uitsluitend geautomatiseerd is genomen, door een mens laten beoordelen, uw standpunt kenbaar maken en het besluit aanvechten.
right-complaint-short = klacht bij de toezichthoudende autoriteit
objection-grounds = U hebt het recht om op elk moment, wegens redenen die met uw specifieke situatie verband houden, bezwaar te maken tegen de verwerking van uw gegevens. Dit recht geldt voor deze verwerking: { $purposes }. Wij staken dan de verwerking, tenzij wij dwingende gerechtvaardigde gronden aanvoeren die zwaarder wegen dan uw belangen, rechten en vrijheden, of de gegevens nodig hebben voor een rechtsvordering (artikel 21, lid 1, AVG).
objection-research = U hebt het recht om wegens redenen die met uw specifieke situatie verband houden bezwaar te maken tegen de verwerking van uw gegevens voor wetenschappelijk of historisch onderzoek of statistische doeleinden. Dit recht geldt voor deze verwerking: { $purposes }. Wij staken dan de verwerking, tenzij die noodzakelijk is voor de uitvoering van een taak van algemeen belang (artikel 21, lid 6, AVG).
objection-marketing = U hebt het recht om op elk moment, zonder opgave van redenen, bezwaar te maken tegen direct marketing en tegen profilering die daarmee verband houdt. Dit recht geldt voor deze verwerking: { $purposes }. Wij gebruiken uw gegevens dan niet meer voor direct marketing (artikel 21, leden 2 en 3, AVG).
requests-ways = U kunt uw verzoek op deze manieren indienen:
requests-to-controller = Dien uw verzoek in bij de verwerkingsverantwoordelijke; de contactgegevens staan hierboven.
requests-time = Wij antwoorden onverwijld en uiterlijk binnen één maand. Is een verzoek complex of zijn er veel verzoeken, dan kunnen wij er nog ten hoogste twee maanden langer over doen; dat laten wij u, met de reden, binnen de eerste maand weten.
requests-time-stated = Wij antwoorden onverwijld en uiterlijk binnen { $period }. Is een verzoek complex of zijn er veel verzoeken, dan kunnen wij de termijn met nog ten hoogste twee maanden verlengen; dat laten wij u, met de reden, binnen één maand na uw verzoek weten.
requests-free = De uitoefening van uw rechten is kosteloos. Alleen als een verzoek kennelijk ongegrond of buitensporig is, mogen wij een redelijke vergoeding vragen of het verzoek weigeren (artikel 12, lid 5, AVG).
requests-once-a-year = Eén verzoek per jaar beantwoorden wij kosteloos.
requests-identity-on-doubt = Hebben wij redenen om te twijfelen aan de identiteit van degene die het verzoek doet, dan vragen wij om aanvullende informatie ter bevestiging.
requests-identity-always = Wij vragen u uw identiteit te bevestigen.
requests-identity-email = Stuur uw verzoek vanaf een e-mailadres waarmee wij u kunnen identificeren.
requests-form-any = Uw verzoek is vormvrij.
requests-form-written = Stuur uw verzoek schriftelijk in.
requests-form-signed = Stuur uw verzoek schriftelijk en ondertekend in.
requests-refusal = Als wij uw verzoek weigeren, laten wij u binnen één maand weten waarom. U kunt dan een klacht indienen bij de toezichthoudende autoriteit of de zaak aan de rechter voorleggen.
requests-recipients-told = Als wij uw gegevens rectificeren of wissen of de verwerking ervan beperken, melden wij dat aan iedereen aan wie wij de gegevens hebben verstrekt, tenzij dat onmogelijk blijkt of onevenredig veel inspanning vergt. Als u daarom vraagt, vertellen wij u wie dat zijn (artikel 19 AVG).
complaint-right = U hebt het recht een klacht in te dienen bij een toezichthoudende autoriteit als u van mening bent dat de verwerking van uw gegevens inbreuk maakt op de Algemene verordening gegevensbescherming. Dat kan in de lidstaat waar u gewoonlijk verblijft, waar u werkt of waar de beweerde inbreuk is begaan (artikel 77 AVG).
complaint-authority = De toezichthoudende autoriteit van de plaats waar wij gevestigd zijn:
complaint-authority-abroad = De toezichthoudende autoriteit in de Europese Unie waartoe u zich als eerste kunt wenden:
authority-name = Toezichthoudende autoriteit
authority-complaint = Hoe u een klacht indient

### Cookies

cookies-none = Onze website slaat geen cookies op uw apparaat op en gebruikt niets wat daarop lijkt.
cookies-choice = Cookies die niet noodzakelijk zijn, worden alleen met uw toestemming gebruikt. U kunt ze even gemakkelijk weigeren als accepteren, en uw keuze op elk moment wijzigen.
cookies-choice-settings = Cookies die niet noodzakelijk zijn, worden alleen met uw toestemming gebruikt. U kunt ze weigeren in de instellingen en uw keuze op elk moment wijzigen.
cookies-choice-unstated = Cookies die niet noodzakelijk zijn, worden alleen met uw toestemming gebruikt. U kunt uw keuze op elk moment wijzigen.
cookies-choice-keeps = Hoelang uw keuze wordt onthouden voordat wij het u opnieuw vragen: { $period }.
cookies-tool = U maakt uw keuze hier: { $tool }.
cookies-settings = Cookie-instellingen: { $settings }
cookies-data = Met cookies verzamelen wij:
cookies-services = Diensten die gegevens op uw apparaat opslaan of daarvan uitlezen:
cookies-own = Onze eigen website
cookies-provider = Aanbieder: { $provider }
cookies-provider-controller = de verwerkingsverantwoordelijke zelf
cookies-purpose = Doel: { $purposes }
cookies-basis-consent = Wordt alleen met uw toestemming gebruikt.
cookies-basis-necessary = Noodzakelijk voor de dienst waar u om hebt gevraagd; toestemming is daarom niet nodig.
cookies-basis-legitimate-interests = Wordt gebruikt op grond van gerechtvaardigde belangen.
cookies-basis-none = Wordt gebruikt zonder dat u om toestemming wordt gevraagd.
cookies-starts-after-consent = Er wordt niets opgeslagen of uitgelezen voordat u toestemming hebt gegeven.
cookies-starts-at-once = Start zodra u de pagina opent.
cookies-access = Toegang tot wat is opgeslagen: { $access }
cookies-access-none = Niemand anders kan uitlezen wat is opgeslagen.
cookies-tracking = Deze dienst kan u op verschillende websites volgen of een profiel van u opbouwen.
cookies-links = Meer over cookies:
cookies-law = Voor cookies en vergelijkbare technieken geldt ook: { $law }.
cookies-authority = Toezicht op de naleving daarvan: { $authority }.
caption-cookies = Cookies en vergelijkbare opslag
column-cookie = Naam
column-service = Dienst
column-keeps = Bewaartermijn
column-party = Geplaatst door
keeps-session = totdat u de browser sluit
keeps-persistent = totdat u de gegevens verwijdert
party-first = deze website
party-third = een andere website
technology-cookie = cookie
technology-local-storage = lokale opslag van de browser
technology-pixel = pixel die gegevens verstuurt wanneer de pagina opent
technology-fingerprint = herkenning van het apparaat aan zijn kenmerken
technology-sdk = code van een ander bedrijf in de app

### Security and promises

measures-general = Zo beschermen wij uw gegevens:
measures-electronic = Gegevens in elektronische vorm:
measures-manual = Gegevens op papier:
measures-staff = Mensen die met de gegevens werken:
measures-certificates = Certificaten:
claim-never-sold = Wij verkopen uw gegevens niet.
claim-no-transfers = Wij geven uw gegevens niet door buiten de Europese Economische Ruimte.
claim-not-disclosed = Wij verstrekken uw gegevens niet aan anderen.
claim-own-use-only = Uw gegevens zijn alleen voor ons eigen gebruik.
claim-not-identifiable = De gegevens identificeren u niet.
claim-no-profiling = Wij maken geen profiel van u.
claim-marketing-only-with-consent = Wij sturen reclame alleen aan mensen die daarvoor toestemming hebben gegeven.
claim-never-combined = Wij combineren uw gegevens niet met andere gegevens over u.
claim-only-from-the-person = Wij krijgen uw gegevens alleen van u.

### Dates

notice-status = Status
status-draft = Concept
status-in-force = Van kracht
status-withdrawn = Ingetrokken
notice-effective = Van kracht vanaf
notice-updated = Laatst bijgewerkt
notice-created = Eerste versie
notice-review-by = Volgende herziening uiterlijk op
notice-version = Versie
notice-published-at = Gepubliceerd op
notice-original = Oorspronkelijke taal
notice-further-purpose = Als wij uw gegevens voor een ander doel dan deze willen gebruiken, laten wij u dat vooraf weten.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } seconde
   *[other] { $amount } seconden
}
period-minute = { $amount ->
    [one] { $amount } minuut
   *[other] { $amount } minuten
}
period-hour = { $amount ->
    [one] { $amount } uur
   *[other] { $amount } uur
}
period-day = { $amount ->
    [one] { $amount } dag
   *[other] { $amount } dagen
}
period-week = { $amount ->
    [one] { $amount } week
   *[other] { $amount } weken
}
period-month = { $amount ->
    [one] { $amount } maand
   *[other] { $amount } maanden
}
period-year = { $amount ->
    [one] { $amount } jaar
   *[other] { $amount } jaar
}

### Short notices, for the place where data is collected

short-heading-form = Wat wij doen met de gegevens in dit formulier
short-heading-newsletter = Wat wij met uw gegevens doen als u zich op de nieuwsbrief abonneert
short-heading-camera = Cameratoezicht
