### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Gå til indholdet
label-all-notices = Alle privatlivspolitikker
label-languages = Sprog
label-colophon = Denne side sætter ingen cookies, henter intet fra andre websteder og kører ingen scripts.

## Pages that are not notices

label-search = Søg
label-search-notices = Søg i alle privatlivspolitikker
label-search-hint = Søgningen kører i din browser. Det, du skriver, sendes ingen steder hen.
label-search-found = Fundet:
label-search-none = Der blev ikke fundet noget. Prøv et andet ord eller færre ord.
label-search-needs-script = Søgningen kræver et script, som denne browser ikke kører. Alle privatlivspolitikker står på forsiden.
label-colophon-search = Denne side sætter ingen cookies og henter intet fra andre websteder. Søgningen kører i din browser.
label-not-found-title = Siden blev ikke fundet
label-not-found-text = Der er ingen side på denne adresse. Siden kan være flyttet eller slettet.
label-moved-title = Denne side er flyttet
label-moved-text = Du finder den her:

## A notice

label-draft = Udkast.
label-draft-note = Denne privatlivspolitik er ikke gældende. Den kan mangle oplysninger eller indeholde fejl.
label-draft-mark = udkast
label-withdrawn = Trukket tilbage.
label-withdrawn-note = Denne privatlivspolitik er ikke længere gældende.
label-withdrawn-mark = trukket tilbage
label-summary = Kort fortalt
label-contents = Indhold
label-full-notice = Hele privatlivspolitikken
label-version = Version
label-gap-not-stated = Ikke oplyst:
label-gap-to-do = Udestår:

## Below a notice

label-downloads = Hent denne privatlivspolitik
label-about-notice = Om denne privatlivspolitik
label-controller = Dataansvarlig
label-created = Udarbejdet
label-updated = Opdateret
label-effective = Gældende fra
label-byline-effective = Gældende fra
label-byline-updated = Opdateret
label-review-by = Skal gennemgås senest
label-attachment = Privatlivspolitikken som data til andre programmer, i JSON

## The front page

label-front-title = Privatlivspolitikker
label-front-description = Privatlivspolitikker og de sprog, hver af dem kan læses på.
label-front-introduction = Hvad der sker med dine personoplysninger, hvorfor, og hvilke rettigheder du har. Vælg en privatlivspolitik og et sprog.
label-front-drafts = En privatlivspolitik, der er mærket som udkast, er ikke gældende. Den kan mangle oplysninger eller indeholde fejl.
language-endonym = dansk

## Versions of a notice

label-versions = Alle versioner
label-versions-title = Hvilken version der gjaldt hvornår
label-versions-introduction = Hver version af denne privatlivspolitik bliver liggende dér, hvor den blev offentliggjort. Find den dag, det drejer sig om: da gjaldt den version, der står ud for dagen.
label-versions-period = Gældende
label-version-applies = Gældende nu
label-version-upcoming = Kommende
label-version-earlier = Tidligere
label-version-earlier-note = Dette er en tidligere version. Den er ikke længere gældende.
label-version-upcoming-note = Dette er en kommende version. Den er endnu ikke gældende.
label-version-replaced-by = Erstattet af
label-version-today = Den version, der gælder i dag
label-version-previous = Forrige version
label-version-permanent = Permanent adresse for denne version
label-change-ahead = Denne privatlivspolitik bliver ændret.
label-change-ahead-link = Læs, hvad der bliver ændret

## What changed between two versions

label-changes = Hvad der er ændret
label-changes-introduction = Hvad der stod i den forrige version, og hvad der i stedet står i denne.
label-changes-material = Vigtige ændringer
label-changes-notable = Andre ændringer i indholdet
label-changes-editorial = Ændringer i ordlyden
label-changes-before = Før
label-changes-after = Nu
label-changes-not-before = Står ikke i den forrige version
label-changes-no-longer = Står ikke længere i denne version
label-changes-none = Privatlivspolitikkens tekst er ikke ændret.
label-changes-first = Dette er den første version.
label-changes-follow = Følg ændringerne i en feedlæser (Atom)
label-changes-feed = Ændringer i privatlivspolitikker

## Texts for telling people of a change

label-told-subject = Vores privatlivspolitik bliver ændret
label-told-opening = Vi ændrer vores privatlivspolitik. Læs venligst, hvad der ændrer sig for dig.
label-told-important = De vigtigste ændringer:
label-told-read = Den nye version og alle ændringer:
label-told-banner = Vores privatlivspolitik bliver ændret.

## The evidence report

report-title = Dokumentationsrapport
report-introduction = Hvordan denne privatlivspolitik opfylder hvert af de punkter, som databeskyttelsesforordningen og reglerne om cookies og elektronisk markedsføring kræver: vurderingen, de sætninger, der dækker punktet på hvert sprog, de linjer i kilden, som de bygger på, og de regler, der overvåger det.
report-judged = Vurderet pr.
report-program = Program
report-version = Version
report-no-version = ikke angivet
report-status = Status
report-controller = Dataansvarlig
report-not-judged = Privatlivspolitikken er ikke vurderet: den kan ikke læses, før fejlene nedenfor er rettet.
report-duties = Hvad der kræves, og vurderingen
report-duty = Punkt
report-verdict = Vurdering
report-rules = Overvåges af
report-findings = Fund
report-lines = Kilde
report-told = Omtalt
report-not-told = ikke omtalt
report-shown-by = Vist ved test
report-other-findings = Øvrige fund
report-waivers = Accepterede afvigelser
report-waived-until = indtil
report-todos = Mangler at blive afklaret
report-todo-owner = ansvarlig:
report-todo-by = senest
report-none = Ingen.
report-law = Bestemmelse
report-law-table = Anvendte lovtabeller
report-law-records = Poster
report-law-unverified = heraf ikke verificeret
report-law-checked = Kontrolleret
report-law-digest = SHA-256
report-verdict-met = Opfyldt: ingen fund
report-verdict-not-owed = Kræves ikke
report-verdict-fault = Ikke opfyldt
report-verdict-doubt = Tvivlsomt
report-verdict-waived = Afvigelse accepteret
report-verdict-to-do = Skal afklares
report-error = Fejl
report-warning = Advarsel
report-advice = Råd
report-disclaimer = Denne rapport er lavet af et program ud fra kilden til privatlivspolitikken. Den er ikke juridisk rådgivning, og ingen jurist har gennemgået de regler, den anvender.
