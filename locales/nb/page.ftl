### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Gå til innholdet
label-all-notices = Alle personvernerklæringer
label-languages = Språk
label-colophon = Denne siden setter ingen informasjonskapsler, henter ingenting fra andre nettsteder og kjører ingen skript.

## Pages that are not notices

label-search = Søk
label-search-notices = Søk i alle personvernerklæringer
label-search-hint = Søket kjører i nettleseren din. Det du skriver, sendes ingen steder.
label-search-found = Treff:
label-search-none = Ingen treff. Prøv et annet ord, eller færre ord.
label-search-needs-script = Søket krever et skript, og denne nettleseren kjører ikke skript. Du finner alle personvernerklæringene på forsiden.
label-colophon-search = Denne siden setter ingen informasjonskapsler og henter ingenting fra andre nettsteder. Søket kjører i nettleseren din.
label-not-found-title = Siden finnes ikke
label-not-found-text = Det er ingen side på denne adressen. Siden kan være flyttet eller fjernet.
label-moved-title = Siden er flyttet
label-moved-text = Du finner siden her:

## A notice

label-draft = Utkast.
label-draft-note = Denne personvernerklæringen gjelder ikke. Den kan mangle opplysninger eller inneholde feil.
label-draft-mark = utkast
label-withdrawn = Trukket tilbake.
label-withdrawn-note = Denne personvernerklæringen gjelder ikke lenger.
label-withdrawn-mark = trukket tilbake
label-summary = Kort fortalt
label-contents = Innhold
label-full-notice = Hele personvernerklæringen
label-version = Versjon
label-gap-not-stated = Ikke oppgitt:
label-gap-to-do = Gjenstår:

## Below a notice

label-downloads = Last ned denne personvernerklæringen
label-about-notice = Om denne personvernerklæringen
label-controller = Behandlingsansvarlig
label-created = Utarbeidet
label-updated = Oppdatert
label-effective = Gjelder fra
label-byline-effective = Gjelder fra
label-byline-updated = Oppdatert
label-review-by = Skal gjennomgås senest
label-attachment = Personvernerklæringen som data for andre programmer, i JSON

## The front page

label-front-title = Personvernerklæringer
label-front-description = Personvernerklæringer og språkene hver av dem kan leses på.
label-front-introduction = Hva som gjøres med personopplysningene dine, hvorfor, og hvilke rettigheter du har. Velg en personvernerklæring og et språk.
label-front-drafts = En personvernerklæring som er merket som utkast, gjelder ikke. Den kan mangle opplysninger eller inneholde feil.
language-endonym = norsk bokmål

## Versions of a notice

label-versions = Alle versjoner
label-versions-title = Hvilken versjon som gjaldt når
label-versions-introduction = Alle versjoner av denne personvernerklæringen blir liggende der de ble publisert. Finn datoen du lurer på: den dagen gjaldt versjonen som står ved siden av.
label-versions-period = Gyldighetsperiode
label-version-applies = Gjelder nå
label-version-upcoming = Kommende
label-version-earlier = Tidligere
label-version-earlier-note = Dette er en tidligere versjon. Den gjelder ikke lenger.
label-version-upcoming-note = Dette er en kommende versjon. Den gjelder ikke ennå.
label-version-replaced-by = Erstattet av
label-version-today = Versjonen som gjelder i dag
label-version-previous = Forrige versjon
label-version-permanent = Fast adresse til denne versjonen
label-change-ahead = Denne personvernerklæringen blir endret.
label-change-ahead-link = Les hva som blir endret

## What changed between two versions

label-changes = Hva som er endret
label-changes-introduction = Hva som sto i den forrige versjonen, og hva som står i denne versjonen i stedet.
label-changes-material = Viktige endringer
label-changes-notable = Andre endringer i innholdet
label-changes-editorial = Endringer i ordlyden
label-changes-before = Før endringen
label-changes-after = Etter endringen
label-changes-not-before = Sto ikke i den forrige versjonen
label-changes-no-longer = Står ikke lenger i denne versjonen
label-changes-none = Teksten i personvernerklæringen er ikke endret.
label-changes-first = Dette er den første versjonen.
label-changes-follow = Følg endringene i en nyhetsleser (Atom)
label-changes-feed = Endringer i personvernerklæringer

## Texts for telling people of a change

label-told-subject = Vi endrer personvernerklæringen vår
label-told-opening = Vi skal endre personvernerklæringen vår. Les hva endringene betyr for deg.
label-told-important = De viktigste endringene:
label-told-read = Den nye versjonen og alle endringene:
label-told-banner = Vi endrer personvernerklæringen vår.

## The evidence report

report-title = Dokumentasjonsrapport
report-introduction = Hvordan denne personvernerklæringen oppfyller hvert av punktene som personvernforordningen og reglene om informasjonskapsler og elektronisk markedsføring krever: vurderingen, setningene som dekker punktet på hvert språk, linjene i kilden som de bygger på, og reglene som overvåker det.
report-judged = Vurdert per
report-program = Program
report-version = Versjon
report-no-version = ikke oppgitt
report-status = Status
report-controller = Behandlingsansvarlig
report-not-judged = Personvernerklæringen er ikke vurdert: den kan ikke leses før feilene nedenfor er rettet.
report-duties = Hva som kreves, og vurderingen
report-duty = Punkt
report-verdict = Vurdering
report-rules = Overvåkes av
report-findings = Funn
report-lines = Kilde
report-told = Omtalt
report-not-told = ikke omtalt
report-shown-by = Vist ved test
report-other-findings = Andre funn
report-waivers = Godtatte avvik
report-waived-until = til
report-todos = Gjenstår å avklare
report-todo-owner = ansvarlig:
report-todo-by = senest
report-none = Ingen.
report-law = Bestemmelse
report-law-table = Lovtabeller som er brukt
report-law-records = Poster
report-law-unverified = av disse ikke verifisert
report-law-checked = Kontrollert
report-law-digest = SHA-256
report-verdict-met = Oppfylt: ingen funn
report-verdict-not-owed = Kreves ikke
report-verdict-fault = Ikke oppfylt
report-verdict-doubt = Tvilsomt
report-verdict-waived = Avvik godtatt
report-verdict-to-do = Må avklares
report-error = Feil
report-warning = Advarsel
report-advice = Råd
report-disclaimer = Denne rapporten er laget av et program ut fra kilden til personvernerklæringen. Den er ikke juridisk rådgivning, og ingen jurist har gjennomgått reglene den bruker.
