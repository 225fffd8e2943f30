# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# A notice is a "dataskyddsbeskrivning" and, where the text names itself, a "beskrivning", as in Finland.

### The whole

title-not-stated = Dataskyddsbeskrivning
description = { $title }: så behandlar { $controller } personuppgifter, och dessa rättigheter har du.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Ansvarig: { $owner }.
gap-by = Senast { $date }.
gap-not-stated = { $duty }
not-translated = (inte översatt; språk: { $language })
gap-none = Finns inte.

### Headings

heading-scope = Om den här beskrivningen
heading-controller = Vem ansvarar för dina uppgifter
heading-register = Vad vi använder dina uppgifter till
heading-purposes = Ändamål, rättsliga grunder och lagringstider
heading-processing = Vad uppgifterna används till
heading-retention = Varför vi sparar uppgifterna så länge, och vad vi sparar längre
heading-grounds = Närmare om de rättsliga grunderna
heading-data = Vilka uppgifter vi behandlar
heading-sources = Varifrån uppgifterna kommer
heading-disclosures = Utlämnande av uppgifter
heading-provision = Måste du lämna uppgifterna?
heading-automated = Automatiserade beslut och profilering
heading-recipients = Vem tar emot dina uppgifter
heading-transfers = Överföring till länder utanför Europeiska ekonomiska samarbetsområdet
heading-rights = Dina rättigheter
heading-objection = Din rätt att göra invändningar
heading-children = Barn
heading-requests = Så utövar du dina rättigheter
heading-complaint = Klagomål till tillsynsmyndigheten
heading-cookies = Kakor
heading-security = Så skyddar vi dina uppgifter
heading-claims = Vad vi lovar
heading-notice = Datum och ändringar

### At a glance

summary-who = Personuppgiftsansvarig
summary-why = Varför vi behandlar dina uppgifter
summary-why-register = { $register }: { $purposes }
summary-retention = Hur länge vi sparar dina uppgifter
summary-recipients = Vem tar emot dina uppgifter
summary-transfers = Överföringar
summary-transfers-none = Dina uppgifter överförs inte till länder utanför Europeiska ekonomiska samarbetsområdet.
summary-transfers-some = Dina uppgifter behandlas också utanför Europeiska ekonomiska samarbetsområdet: { $countries }.
summary-rights = Dina rättigheter
summary-how = Så når du oss

### Who

controller-name = Personuppgiftsansvarig
controller-also = { $name } (”{ $short }”)
controller-number = { $country ->
    [FI] FO-nummer
    [SE] Organisationsnummer
   *[other] Företags- eller organisationsnummer
}
controller-established-in = Etablerad i
controller-joint = Följande personuppgiftsansvarige bestämmer tillsammans med oss ändamålen med och medlen för behandlingen (gemensamt personuppgiftsansvarig):
controller-joint-rights = Du kan utöva dina rättigheter mot var och en av de gemensamt personuppgiftsansvariga.
controller-representative = Vår företrädare i Europeiska unionen:
representative-name = Företrädare
group-called = Beskrivningen gäller också de övriga bolagen i vår koncern, { $name }. Varje bolag är personuppgiftsansvarigt för den behandling som anges vid bolaget:
group-companies = Beskrivningen gäller också dessa bolag i vår koncern. Varje bolag är personuppgiftsansvarigt för den behandling som anges vid bolaget:
group-number = { $country ->
    [FI] FO-nummer: { $number }
    [SE] Organisationsnummer: { $number }
   *[other] Företags- eller organisationsnummer: { $number }
}
officer = Vårt dataskyddsombud:
officer-none = Vi har inte utnämnt något dataskyddsombud.
contact-person = Kontakt i frågor om dina personuppgifter:
contact-title = Kontakt
contact-address = Adress
contact-address-postal = Postadress
contact-address-visiting = Besöksadress
contact-address-office = Kontor
contact-email = E-post
contact-phone = Telefon
contact-form = Kontaktformulär
contact-website = Webbplats
address-in-country = { $address }, { $country }
scope-countries = Beskrivningen är avsedd för personer i följande länder: { $countries }.
children-version = Det finns en version av beskrivningen för barn: { $address }
children-age = När våra tjänster bygger på samtycke kan ett barn självt ge det från och med följande ålder (artikel 8.1 i dataskyddsförordningen). För yngre barn ska samtycket ges eller godkännas av vårdnadshavaren.
children-age-in = { $country }: { $age }
children-age-own = När våra tjänster bygger på samtycke kan ett barn självt ge det från och med följande ålder: { $age }. För yngre barn ska samtycket ges eller godkännas av vårdnadshavaren (artikel 8.1 i dataskyddsförordningen).

### Registers

role-controller = Vi är personuppgiftsansvariga för detta register.
role-joint-controller = Vi är gemensamt personuppgiftsansvariga för detta register tillsammans med andra.
role-processor = Vi behandlar dessa uppgifter som personuppgiftsbiträde, för våra kunders räkning och enligt deras instruktioner. Kunden är personuppgiftsansvarig och informerar dem som uppgifterna gäller.
persons-of-register = Vi behandlar uppgifter om dessa personer:
persons-also-former = { $who }, nuvarande och tidigare
persons-defined = { $who }: { $definition }
column-purpose = Ändamål
column-basis = Rättslig grund
column-data = Uppgifter
column-retention = Lagringstid
column-recipients = Mottagare
caption-purposes = { $register }: vad vi använder uppgifterna till, på vilken grund och hur länge vi sparar dem
purposes-none = Här behandlar vi inte personuppgifter för något ändamål.
nobody = ingen
ground-interest = Vårt berättigade intresse: { $what }
ground-interest-of-others = Det berättigade intresset: { $what }
ground-whose = Vems intresset är: { $what }
ground-balancing = Så har vi vägt intresset mot dina intressen: { $what }
ground-law = Lag som kräver behandlingen: { $what }
ground-law-behind = Lag som behandlingen stöder sig på: { $what }
ground-given-by = Så lämnar du ditt samtycke: { $what }
ground-withdraw = Sätt att återkalla samtycket: { $what }
ground-free-choice = Därför kan du fritt säga nej: { $what }
ground-consulted = Så har personalen hörts: { $what }
marketing-channels = Så når våra meddelanden dig: { $channels }
channel-email = e-post
channel-sms = textmeddelande
channel-app = meddelanden i vår app
channel-phone = telefon
channel-post = post
marketing-allowed-by-existing-customers = Vi ber inte om ditt samtycke, eftersom du är vår kund och lämnade dina kontaktuppgifter till oss när du köpte av oss. Vi berättar bara om våra egna varor eller tjänster som liknar dem du har köpt. Du kan avgiftsfritt säga nej när du lämnar dina uppgifter och i varje meddelande.
marketing-allowed-by-business-role = Vi ber inte om ditt samtycke, eftersom vi skriver till dig som företrädare för din organisation om sådant som hör till din roll där. Du kan när som helst avgiftsfritt säga nej.
marketing-opt-out = Sätt att säga nej: { $what }
further-from = Vi samlade från början inte in uppgifterna för detta ändamål. Vi använder dem för detta ändamål från och med den { $date }.
further-told = Vi informerade dig om detta ändamål den { $date }.
further-compatibility = Därför är ändamålet förenligt med de ändamål för vilka vi samlade in uppgifterna: { $what }
basis-consent = ditt samtycke (artikel 6.1 a i dataskyddsförordningen)
basis-contract = fullgörande av ett avtal med dig eller åtgärder på din begäran innan ett avtal ingås (artikel 6.1 b i dataskyddsförordningen)
basis-legal-obligation = fullgörande av en rättslig förpliktelse (artikel 6.1 c i dataskyddsförordningen)
basis-vital-interests = skydd av intressen som är av grundläggande betydelse (artikel 6.1 d i dataskyddsförordningen)
basis-public-task = en uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i dataskyddsförordningen)
basis-legitimate-interests = berättigade intressen (artikel 6.1 f i dataskyddsförordningen)
why-consent = Du har sagt ja till det: { $basis }
why-contract = Vi behöver uppgifterna för att göra det vi har kommit överens om med dig eller det du har bett oss om: { $basis }
why-legal-obligation = Lagen kräver det av oss: { $basis }
why-vital-interests = Någons liv eller hälsa kan hänga på det: { $basis }
why-public-task = Det hör till en samhällsuppgift som vi sköter: { $basis }
why-legitimate-interests = Vi har ett befogat skäl till det: { $basis }
special-condition-explicit-consent = Särskilda kategorier av personuppgifter behandlas med ditt uttryckliga samtycke (artikel 9.2 a i dataskyddsförordningen).
special-condition-employment = Särskilda kategorier av personuppgifter behandlas för att fullgöra skyldigheter och utöva rättigheter inom arbetsrätten och på områdena social trygghet och socialt skydd (artikel 9.2 b i dataskyddsförordningen).
special-condition-vital-interests = Särskilda kategorier av personuppgifter behandlas för att skydda intressen som är av grundläggande betydelse (artikel 9.2 c i dataskyddsförordningen).
special-condition-association = Särskilda kategorier av personuppgifter behandlas i verksamheten hos ett organ som inte drivs i vinstsyfte och som har ett politiskt, filosofiskt, religiöst eller fackligt syfte (artikel 9.2 d i dataskyddsförordningen).
special-condition-made-public = De särskilda kategorier av personuppgifter som behandlas är sådana som du själv tydligt har offentliggjort (artikel 9.2 e i dataskyddsförordningen).
special-condition-legal-claims = Särskilda kategorier av personuppgifter behandlas för rättsliga anspråk (artikel 9.2 f i dataskyddsförordningen).
special-condition-public-interest = Särskilda kategorier av personuppgifter behandlas med stöd av unionsrätten eller en medlemsstats nationella rätt av hänsyn till ett viktigt allmänt intresse (artikel 9.2 g i dataskyddsförordningen).
special-condition-health-care = Särskilda kategorier av personuppgifter behandlas för hälso- och sjukvård eller social omsorg med stöd av unionsrätten eller en medlemsstats nationella rätt eller enligt avtal med yrkesverksamma på hälsoområdet (artikel 9.2 h i dataskyddsförordningen).
special-condition-public-health = Särskilda kategorier av personuppgifter behandlas med stöd av unionsrätten eller en medlemsstats nationella rätt av folkhälsoskäl (artikel 9.2 i i dataskyddsförordningen).
special-condition-research = Särskilda kategorier av personuppgifter behandlas med stöd av unionsrätten eller en medlemsstats nationella rätt för arkivändamål av allmänt intresse, vetenskaplig eller historisk forskning eller statistik (artikel 9.2 j i dataskyddsförordningen).

### How long

retention-period-from = { $limit ->
    [maximum] högst { $period } { $event }
    [minimum] minst { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] högst { $period }
    [minimum] minst { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = tills du återkallar ditt samtycke
retention-by-statute = så länge lagen kräver
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, högst { $period }
retention-reason = Skäl: { $reason }
retention-exceptions = Undantag: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, { $chapter } kap. { $section } §
statute-section = { $kind ->
    [number] { $act }, { $section } §
    [annex] { $act }, bilaga
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Här behandlar vi inga personuppgifter.
in-case = { $what } ({ $when })
special-ethnic-origin = Särskild kategori av personuppgifter: ras eller etniskt ursprung (artikel 9 i dataskyddsförordningen).
special-political-opinions = Särskild kategori av personuppgifter: politiska åsikter (artikel 9 i dataskyddsförordningen).
special-beliefs = Särskild kategori av personuppgifter: religiös eller filosofisk övertygelse (artikel 9 i dataskyddsförordningen).
special-trade-union = Särskild kategori av personuppgifter: medlemskap i fackförening (artikel 9 i dataskyddsförordningen).
special-genetic = Särskild kategori av personuppgifter: genetiska uppgifter (artikel 9 i dataskyddsförordningen).
special-biometric = Särskild kategori av personuppgifter: biometriska uppgifter för att identifiera en person (artikel 9 i dataskyddsförordningen).
special-health = Särskild kategori av personuppgifter: uppgifter om hälsa (artikel 9 i dataskyddsförordningen).
special-sex-life = Särskild kategori av personuppgifter: sexualliv eller sexuell läggning (artikel 9 i dataskyddsförordningen).
mark-criminal = Uppgifterna rör fällande domar i brottmål och lagöverträdelser som innefattar brott (artikel 10 i dataskyddsförordningen).
mark-national-id = Ett nationellt identifikationsnummer ingår (artikel 87 i dataskyddsförordningen).
mark-organisation = Uppgifter om organisationer. De är personuppgifter endast om de säger något om en person, till exempel en enskild näringsidkare.
mark-needed-for = Vad vi behöver uppgifterna till: { $what }
mark-access = Vem som får hantera uppgifterna: { $what }
source-data-subject = du själv
source-observed = din användning av våra tjänster
source-third-party = en annan part
source-public = en allmänt tillgänglig källa
source-authority = en myndighet
source-unnamed = en annan källa
source-data = Uppgifter från denna källa: { $data }
source-data-all = Uppgifter från den här källan: alla ovan nämnda
source-public-yes = Källan är allmänt tillgänglig.
source-public-no = Källan är inte allmänt tillgänglig.
exemption-known = Vi berättar inte på nytt vad du redan känner till (artiklarna 13.4 och 14.5 a i dataskyddsförordningen).
exemption-impossible = Vi informerar inte varje person enskilt om uppgifter från andra källor, eftersom det vore omöjligt, skulle medföra en oproportionell ansträngning eller skulle omintetgöra syftet med behandlingen (artikel 14.5 b i dataskyddsförordningen).
exemption-law = Vi informerar inte varje person enskilt om uppgifter från andra källor, eftersom det uttryckligen föreskrivs i lag att vi erhåller eller lämnar ut dem (artikel 14.5 c i dataskyddsförordningen).
exemption-secrecy = Vi informerar inte varje person enskilt om uppgifter från andra källor, eftersom vi enligt lag har tystnadsplikt i fråga om dem (artikel 14.5 d i dataskyddsförordningen).
exemption-reason = Skäl: { $reason }
exemption-measures = Så skyddar vi dina rättigheter i stället: { $measures }
source-permission = { $permission ->
    [objection] Du kan invända mot att vi hämtar uppgifterna härifrån, och då hämtar vi dem inte.
    [consent] Vi hämtar uppgifterna härifrån bara med ditt samtycke.
   *[law] Vi hämtar uppgifterna härifrån eftersom lagen tillåter eller kräver det.
}

### Must the data be given

provision-law = Enligt lag måste du lämna dessa uppgifter till oss.
provision-contract = Enligt ditt avtal med oss måste du lämna dessa uppgifter till oss.
provision-entering-contract = Vi behöver dessa uppgifter för att avtal ska kunna ingås.
provision-nobody = Du behöver inte lämna dessa uppgifter till oss.

### Automated decisions

automated-none = Vi fattar inga beslut om dig som enbart grundas på automatiserad behandling, och vi profilerar dig inte.
automated-profiling = Vi använder profilering som inte avgör något på egen hand. { $what }
automated-profiling-beside-decisions = Vi använder profilering. { $what }
automated-no-profiling = Vi profilerar dig inte.
automated-no-decisions = Vi fattar inga beslut om dig som enbart grundas på automatiserad behandling.
decision-what = Beslutet
decision-ground = På vilken grund det är tillåtet
decision-ground-contract = Beslutet är nödvändigt för att ingå eller fullgöra ett avtal mellan dig och oss (artikel 22.2 a i dataskyddsförordningen).
decision-ground-law = Beslutet är tillåtet enligt unionsrätten eller en medlemsstats nationella rätt (artikel 22.2 b i dataskyddsförordningen).
decision-ground-explicit-consent = Du har gett ditt uttryckliga samtycke (artikel 22.2 c i dataskyddsförordningen).
decision-logic = Hur beslutet kommer till
decision-consequences = Vad beslutet betyder för dig
decision-safeguards = Hur du kan få beslutet omprövat
decision-ai = AI-system
decision-ai-none = Inget AI-system används i beslutet.

### Recipients

column-recipient = Mottagare
column-what-for = Vad mottagaren gör
column-role = Roll
column-place = Plats
caption-recipients = Mottagare av personuppgifter
recipients-none = Vi lämnar inte ut dina uppgifter till någon.
recipient-unnamed = En mottagare som inte är namngiven
recipient-with-category = { $name } – { $category }
recipient-examples = Till exempel: { $examples }
recipient-when = Bara i detta fall: { $when }
recipient-role-processor = personuppgiftsbiträde, för vår räkning och enligt våra instruktioner
recipient-role-controller = personuppgiftsansvarig, på eget ansvar
recipient-role-joint-controller = gemensamt personuppgiftsansvarig med oss
recipient-role-authority = myndighet
place-eea = Europeiska ekonomiska samarbetsområdet
place-outside-eea = land utanför Europeiska ekonomiska samarbetsområdet
disclosure-to = Mottagare: { $recipients }
disclosure-permission = { $permission ->
    [objection] Du kan motsätta dig utlämnandet, och då lämnar vi inte ut dina uppgifter.
    [consent] Vi lämnar ut uppgifterna bara med ditt tillstånd.
   *[law] Vi lämnar ut uppgifterna bara när lagen kräver det.
}
disclosure-aggregated = Ingen kan identifieras utifrån uppgifterna, och därför är de inte personuppgifter.
disclosure-basis = Rättslig grund: { $basis }.

### Transfers

transfers-none = Vi överför inte dina uppgifter till länder utanför Europeiska ekonomiska samarbetsområdet, och ingen av mottagarna behandlar dem där.
transfers-some = Dessa mottagare behandlar uppgifter utanför Europeiska ekonomiska samarbetsområdet:
transfer-to = { $recipient } – { $country }
adequacy-whole = Europeiska kommissionen har beslutat att skyddsnivån där är adekvat: beslut { $decision } (artikel 45 i dataskyddsförordningen).
adequacy-some = Europeiska kommissionen har beslutat att skyddsnivån är adekvat hos vissa mottagare där, till vilka denna hör: beslut { $decision } (artikel 45 i dataskyddsförordningen).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/EG
}
adequacy-framework = Mottagaren är ansluten till { $framework }. Europeiska kommissionen har beslutat att skyddsnivån då är adekvat: beslut { $decision } (artikel 45 i dataskyddsförordningen).
adequacy-none = Det finns inget beslut av Europeiska kommissionen om att skyddsnivån där är adekvat.
adequacy-only-certified = Europeiska kommissionens beslut om adekvat skyddsnivå omfattar i detta land bara certifierade organisationer, och överföringen grundar sig inte på det.
adequacy-only-partly = Europeiska kommissionens beslut om adekvat skyddsnivå omfattar i detta land bara vissa mottagare, och överföringen grundar sig inte på det.
ground-first = I första hand: { $ground }
ground-then = Om den grunden faller bort: { $ground }
safeguard-adequacy = Överföringen grundar sig på Europeiska kommissionens beslut om adekvat skyddsnivå (artikel 45 i dataskyddsförordningen).
safeguard-standard-contractual-clauses = Överföringen skyddas av de standardavtalsklausuler som Europeiska kommissionen har antagit: beslut (EU) 2021/914 (artikel 46.2 c i dataskyddsförordningen).
safeguard-binding-corporate-rules = Överföringen skyddas av bindande företagsbestämmelser som en tillsynsmyndighet har godkänt (artiklarna 46.2 b och 47 i dataskyddsförordningen).
safeguard-code-of-conduct = Överföringen skyddas av en godkänd uppförandekod med rättsligt bindande och verkställbara åtaganden från mottagaren (artikel 46.2 e i dataskyddsförordningen).
safeguard-certification = Överföringen skyddas av en godkänd certifiering med rättsligt bindande och verkställbara åtaganden från mottagaren (artikel 46.2 f i dataskyddsförordningen).
safeguard-public-authority-instrument = Överföringen skyddas av ett rättsligt bindande och verkställbart instrument mellan myndigheter (artikel 46.2 a i dataskyddsförordningen).
safeguard-authorised-clauses = Överföringen skyddas av avtalsklausuler som en tillsynsmyndighet har gett tillstånd till (artikel 46.3 a i dataskyddsförordningen).
safeguard-explicit-consent = Överföringen grundar sig på ditt uttryckliga samtycke, som du har lämnat efter att ha informerats om riskerna (artikel 49.1 a i dataskyddsförordningen).
safeguard-contract = Överföringen är nödvändig för att fullgöra ett avtal med dig eller för åtgärder som du har begärt innan avtalet ingås (artikel 49.1 b i dataskyddsförordningen).
safeguard-contract-in-interest = Överföringen är nödvändig för att ingå eller fullgöra ett avtal med en annan person i ditt intresse (artikel 49.1 c i dataskyddsförordningen).
safeguard-public-interest = Överföringen är nödvändig av viktiga skäl som rör allmänintresset (artikel 49.1 d i dataskyddsförordningen).
safeguard-legal-claims = Överföringen är nödvändig för rättsliga anspråk (artikel 49.1 e i dataskyddsförordningen).
safeguard-vital-interests = Överföringen är nödvändig för att skydda intressen som är av grundläggande betydelse (artikel 49.1 f i dataskyddsförordningen).
safeguard-public-register = Överföringen görs från ett offentligt register (artikel 49.1 g i dataskyddsförordningen).
safeguard-compelling-interests = Överföringen upprepas inte, gäller bara ett fåtal personer och är nödvändig för våra tvingande berättigade intressen (artikel 49.1 andra stycket i dataskyddsförordningen).
safeguard-module-controller = Modul ett av klausulerna tillämpas: från personuppgiftsansvarig till personuppgiftsansvarig.
safeguard-module-processor = Modul två av klausulerna tillämpas: från personuppgiftsansvarig till personuppgiftsbiträde.
safeguard-module-sub-processor = Modul tre av klausulerna tillämpas: från personuppgiftsbiträde till personuppgiftsbiträde.
safeguard-module-processor-to-controller = Modul fyra av klausulerna tillämpas: från personuppgiftsbiträde till personuppgiftsansvarig.
safeguard-name = Närmare bestämt: { $name }.
safeguard-interest = Vårt tvingande intresse: { $interest }
safeguard-authority-told = Tillsynsmyndigheten underrättades om överföringen den { $date }.
safeguard-when = När: { $when }
safeguard-checked = Kontrollerat den { $date }.
safeguard-measures = Kompletterande åtgärder: { $measures }.
safeguard-assessment = Bedömning av överföringen: { $assessment }
safeguard-risks = Risker: { $risks }
safeguard-copy = Här får du en kopia av skyddsåtgärderna: { $ways }.

### Rights

rights-intro = Du har dessa rättigheter. De beror på vad vi använder dina uppgifter till och på vilken rättslig grund.
right-access = Rätt till tillgång (artikel 15 i dataskyddsförordningen)
right-access-short = tillgång
right-access-text = Du kan fråga oss om vi behandlar uppgifter om dig. Om vi gör det får du en kopia av uppgifterna och information om hur de behandlas.
right-rectification = Rätt till rättelse (artikel 16 i dataskyddsförordningen)
right-rectification-short = rättelse
right-rectification-text = Du kan be oss rätta uppgifter som är felaktiga och komplettera uppgifter som är ofullständiga.
right-erasure = Rätt till radering (artikel 17 i dataskyddsförordningen)
right-erasure-short = radering
right-erasure-text = Du kan be oss radera dina uppgifter, till exempel när vi inte längre behöver dem, när du återkallar det samtycke som behandlingen grundar sig på eller när vi inte har rätt att behandla dem.
right-erasure-limited = Vi kan inte radera uppgifter som vi enligt lag måste spara eller som vi behöver för en uppgift av allmänt intresse. Begränsningen gäller denna behandling: { $purposes }.
right-restriction = Rätt till begränsning av behandling (artikel 18 i dataskyddsförordningen)
right-restriction-short = begränsning av behandling
right-restriction-text = Du kan be oss att bara lagra dina uppgifter och inte göra något annat med dem, till exempel medan vi kontrollerar om de är riktiga eller om din invändning är berättigad.
right-portability = Rätt till dataportabilitet (artikel 20 i dataskyddsförordningen)
right-portability-short = dataportabilitet
right-portability-text = Du kan få ut de uppgifter som du har lämnat till oss i ett strukturerat, allmänt använt och maskinläsbart format, och få dem överförda till en annan personuppgiftsansvarig om det är tekniskt möjligt. Rätten gäller uppgifter som behandlas automatiserat med stöd av samtycke eller avtal.
right-portability-because = Rätten gäller denna behandling: { $purposes }.
right-objection-short = invändning
right-withdrawal = Rätt att återkalla samtycke (artikel 7.3 i dataskyddsförordningen)
right-withdrawal-short = återkallande av samtycke
right-withdrawal-text = Du kan när som helst återkalla ditt samtycke. Det som har gjorts före återkallandet blir inte olagligt.
right-withdrawal-because = Rätten gäller denna behandling: { $purposes }.
right-automated-decisions = Rätt till mänsklig prövning av automatiserade beslut (artikel 22 i dataskyddsförordningen)
right-automated-decisions-short = mänsklig prövning av automatiserade beslut
right-automated-decisions-text = Om ett beslut har fattats enbart automatiserat kan du få det prövat av en människa. Du kan också framföra din ståndpunkt och bestrida beslutet.
right-complaint-short = klagomål till tillsynsmyndigheten
objection-grounds = Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, invända mot att dina uppgifter behandlas. Rätten gäller denna behandling: { $purposes }. Då upphör vi med behandlingen, om vi inte kan visa tvingande berättigade skäl som väger tyngre än dina intressen, rättigheter och friheter eller behöver uppgifterna för rättsliga anspråk (artikel 21.1 i dataskyddsförordningen).
objection-research = Du har rätt att, av skäl som hänför sig till din specifika situation, invända mot att dina uppgifter behandlas för vetenskapliga eller historiska forskningsändamål eller statistiska ändamål. Rätten gäller denna behandling: { $purposes }. Då upphör vi med behandlingen, om den inte är nödvändig för att utföra en uppgift av allmänt intresse (artikel 21.6 i dataskyddsförordningen).
objection-marketing = Du har rätt att när som helst, utan att ange något skäl, invända mot direktmarknadsföring och mot profilering som har samband med den. Rätten gäller denna behandling: { $purposes }. Då använder vi inte längre dina uppgifter för direktmarknadsföring (artikel 21.2 och 21.3 i dataskyddsförordningen).
requests-ways = Du kan framställa din begäran på följande sätt:
requests-to-controller = Framställ din begäran till den personuppgiftsansvarige, vars kontaktuppgifter finns ovan.
requests-time = Vi svarar utan onödigt dröjsmål och senast inom en månad. Om en begäran är komplicerad eller om begärandena är många kan vi förlänga tiden med högst två månader. Vi meddelar dig förlängningen och skälet till den inom den första månaden.
requests-time-stated = Vi svarar utan onödigt dröjsmål och senast inom { $period }. Om en begäran är komplicerad eller om begärandena är många kan vi förlänga tiden med högst två månader. Vi meddelar dig förlängningen och skälet till den inom en månad från din begäran.
requests-free = Det kostar inget att utöva dina rättigheter. Bara om en begäran är uppenbart ogrundad eller orimlig får vi ta ut en rimlig avgift eller vägra att tillmötesgå den (artikel 12.5 i dataskyddsförordningen).
requests-once-a-year = Vi besvarar kostnadsfritt en begäran per år.
requests-identity-on-doubt = Om vi har rimliga skäl att tvivla på vem som framställer begäran ber vi om mer information för att bekräfta din identitet.
requests-identity-always = Vi ber dig bekräfta din identitet.
requests-identity-email = Skicka din begäran från en e-postadress som vi kan identifiera dig med.
requests-form-any = Din begäran behöver inte ha någon viss form.
requests-form-written = Framställ din begäran skriftligen.
requests-form-signed = Framställ din begäran skriftligen och underteckna den.
requests-refusal = Om vi avslår din begäran meddelar vi dig skälet inom en månad. Du kan då lämna in klagomål till tillsynsmyndigheten eller föra saken till domstol.
requests-recipients-told = Om vi rättar eller raderar dina uppgifter eller begränsar behandlingen av dem underrättar vi alla som vi har lämnat ut uppgifterna till, om det inte är omöjligt eller kräver en oproportionell ansträngning. Om du ber om det berättar vi vilka de är (artikel 19 i dataskyddsförordningen).
complaint-right = Du har rätt att lämna in klagomål till en tillsynsmyndighet om du anser att behandlingen av dina uppgifter strider mot den allmänna dataskyddsförordningen. Du kan göra det i den medlemsstat där du har din hemvist eller din arbetsplats eller där intrånget påstås ha begåtts (artikel 77 i dataskyddsförordningen).
complaint-authority = Tillsynsmyndigheten där vi är etablerade:
complaint-authority-abroad = Tillsynsmyndighet som du i första hand kan vända dig till i Europeiska unionen:
authority-name = Tillsynsmyndighet
authority-complaint = Så klagar du

### Cookies

cookies-none = Vår webbplats lagrar inga kakor på din enhet och använder ingen liknande teknik.
cookies-choice = Kakor som inte är nödvändiga används bara om du samtycker. Du kan avvisa dem lika enkelt som du kan godkänna dem, och du kan ändra ditt val när som helst.
cookies-choice-settings = Kakor som inte är nödvändiga används bara om du samtycker. Du kan avvisa dem i inställningarna, och du kan ändra ditt val när som helst.
cookies-choice-unstated = Kakor som inte är nödvändiga används bara om du samtycker. Du kan ändra ditt val när som helst.
cookies-choice-keeps = Så länge sparas ditt val innan du tillfrågas på nytt: { $period }.
cookies-tool = Du gör ditt val i { $tool }.
cookies-settings = Kakinställningar: { $settings }
cookies-data = Med kakor samlar vi in:
cookies-services = Tjänster som lagrar eller läser uppgifter på din enhet:
cookies-own = Vår egen webbplats
cookies-provider = Leverantör: { $provider }
cookies-provider-controller = den personuppgiftsansvarige själv
cookies-purpose = Ändamål: { $purposes }
cookies-basis-consent = Används bara med ditt samtycke.
cookies-basis-necessary = Behövs för den tjänst som du har begärt, och därför krävs inget samtycke.
cookies-basis-legitimate-interests = Används med stöd av berättigade intressen.
cookies-basis-none = Används utan att ditt samtycke begärs.
cookies-starts-after-consent = Inget lagras eller läses innan du har samtyckt.
cookies-starts-at-once = Användningen börjar så snart du öppnar sidan.
cookies-access = Åtkomst till det som lagras: { $access }
cookies-access-none = Ingen annan kan läsa det som lagras.
cookies-tracking = Tjänsten kan följa dig från webbplats till webbplats eller bygga upp en profil av dig.
cookies-links = Mer om kakor:
cookies-law = Användningen av kakor och liknande teknik regleras även av: { $law }.
cookies-authority = Tillsyn över efterlevnaden utövas av: { $authority }.
caption-cookies = Kakor och liknande lagring
column-cookie = Namn
column-service = Tjänst
column-keeps = Varaktighet
column-party = Sätts av
keeps-session = tills du stänger webbläsaren
keeps-persistent = tills du raderar den
party-first = denna webbplats
party-third = en annan webbplats
technology-cookie = kaka
technology-local-storage = webbläsarens lokala lagring
technology-pixel = pixel, som skickar uppgifter när sidan öppnas
technology-fingerprint = igenkänning av enheten genom dess egenskaper
technology-sdk = ett annat företags kod i appen

### Security and promises

measures-general = Så skyddar vi dina uppgifter:
measures-electronic = Uppgifter i elektronisk form:
measures-manual = Uppgifter på papper:
measures-staff = Personer som behandlar uppgifterna:
measures-certificates = Certifikat:
claim-never-sold = Vi säljer inte dina uppgifter.
claim-no-transfers = Vi överför inte dina uppgifter till länder utanför Europeiska ekonomiska samarbetsområdet.
claim-not-disclosed = Vi lämnar inte ut dina uppgifter till andra.
claim-own-use-only = Vi använder dina uppgifter bara i vår egen verksamhet.
claim-not-identifiable = Uppgifterna identifierar dig inte.
claim-no-profiling = Vi profilerar dig inte.
claim-marketing-only-with-consent = Vi skickar marknadsföring bara till dem som har samtyckt till det.
claim-never-combined = Vi kombinerar inte dina uppgifter med andra uppgifter om dig.
claim-only-from-the-person = Vi får dina uppgifter bara från dig.

### Dates

notice-status = Status
status-draft = Utkast
status-in-force = Gäller
status-withdrawn = Upphävd
notice-effective = Gäller från och med
notice-updated = Senast uppdaterad
notice-created = Upprättad
notice-review-by = Ses över senast
notice-version = Version
notice-published-at = Publicerad på
notice-original = Originalspråk
notice-further-purpose = Om vi vill använda dina uppgifter för något annat ändamål än dessa informerar vi dig innan vi gör det.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekund
   *[other] { $amount } sekunder
}
period-minute = { $amount ->
    [one] { $amount } minut
   *[other] { $amount } minuter
}
period-hour = { $amount ->
    [one] { $amount } timme
   *[other] { $amount } timmar
}
period-day = { $amount ->
    [one] { $amount } dag
   *[other] { $amount } dagar
}
period-week = { $amount ->
    [one] { $amount } vecka
   *[other] { $amount } veckor
}
period-month = { $amount ->
    [one] { $amount } månad
   *[other] { $amount } månader
}
period-year = { $amount ->
    [one] { $amount } år
   *[other] { $amount } år
}

### Short notices, for the place where data is collected

short-heading-form = Vad vi gör med uppgifterna i det här formuläret
short-heading-newsletter = Vad vi gör med dina uppgifter när du prenumererar på nyhetsbrevet
short-heading-camera = Kamerabevakning
