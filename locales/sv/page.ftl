### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Hoppa till innehållet
label-all-notices = Alla dataskyddsbeskrivningar
label-languages = Språk
label-colophon = Den här sidan använder inga kakor, hämtar inget från andra webbplatser och kör inga skript.

## Pages that are not notices

label-search = Sök
label-search-notices = Sök i alla dataskyddsbeskrivningar
label-search-hint = Sökningen görs i din webbläsare. Det du skriver skickas ingenstans.
label-search-found = Träffar:
label-search-none = Inga träffar. Prova ett annat ord eller färre ord.
label-search-needs-script = Sökningen kräver ett skript, och den här webbläsaren kör inga skript. Alla dataskyddsbeskrivningar finns på startsidan.
label-colophon-search = Den här sidan använder inga kakor och hämtar inget från andra webbplatser. Sökningen görs i din webbläsare.
label-not-found-title = Sidan hittades inte
label-not-found-text = Det finns ingen sida på den här adressen. Sidan kan ha flyttats eller tagits bort.
label-moved-title = Sidan har flyttats
label-moved-text = Du hittar sidan här:

## A notice

label-draft = Utkast.
label-draft-note = Den här beskrivningen gäller inte. Uppgifter kan saknas eller vara felaktiga.
label-draft-mark = utkast
label-withdrawn = Upphävd.
label-withdrawn-note = Den här beskrivningen gäller inte längre.
label-withdrawn-mark = upphävd
label-summary = I korthet
label-contents = Innehåll
label-full-notice = Hela dataskyddsbeskrivningen
label-version = Version
label-gap-not-stated = Inte angivet:
label-gap-to-do = Att göra:

## Below a notice

label-downloads = Ladda ner beskrivningen
label-about-notice = Om beskrivningen
label-controller = Personuppgiftsansvarig
label-created = Upprättad
label-updated = Uppdaterad
label-effective = Gäller från och med
label-byline-effective = Gäller från och med
label-byline-updated = Uppdaterad
label-review-by = Ses över senast
label-attachment = Beskrivningen som data för andra program, i JSON

## The front page

label-front-title = Dataskyddsbeskrivningar
label-front-description = Dataskyddsbeskrivningar och de språk som var och en finns på.
label-front-introduction = Vad som görs med dina personuppgifter, varför och vilka rättigheter du har. Välj en beskrivning och ett språk.
label-front-drafts = En beskrivning som är märkt som utkast gäller inte. Den kan sakna information eller innehålla fel.
language-endonym = svenska

## Versions of a notice

label-versions = Alla versioner
label-versions-title = Vilken version som gällde när
label-versions-introduction = Varje version av dataskyddsbeskrivningen finns kvar där den publicerades. Sök upp den dag du undrar över: då gällde versionen bredvid.
label-versions-period = Gällde
label-version-applies = Gäller nu
label-version-upcoming = Kommande
label-version-earlier = Tidigare
label-version-earlier-note = Detta är en tidigare version. Den gäller inte längre.
label-version-upcoming-note = Detta är en kommande version. Den gäller inte ännu.
label-version-replaced-by = Ersatt av
label-version-today = Den version som gäller i dag
label-version-previous = Föregående version
label-version-permanent = Den här versionens permanenta adress
label-change-ahead = Den här dataskyddsbeskrivningen kommer att ändras.
label-change-ahead-link = Läs vad som ändras

## What changed between two versions

label-changes = Vad som har ändrats
label-changes-introduction = Vad den föregående versionen sade och vad den här versionen säger i stället.
label-changes-material = Viktiga ändringar
label-changes-notable = Andra ändringar av innehållet
label-changes-editorial = Ändringar av ordalydelsen
label-changes-before = Tidigare
label-changes-after = Nu
label-changes-not-before = Inte i den föregående versionen
label-changes-no-longer = Inte längre i den här versionen
label-changes-none = Dataskyddsbeskrivningens text har inte ändrats.
label-changes-first = Detta är den första versionen.
label-changes-follow = Följ ändringarna i en flödesläsare (Atom)
label-changes-feed = Ändringar av dataskyddsbeskrivningar

## Texts for telling people of a change

label-told-subject = Vår dataskyddsbeskrivning ändras
label-told-opening = Vi kommer att ändra vår dataskyddsbeskrivning. Läs vad som ändras för dig.
label-told-important = De viktigaste ändringarna:
label-told-read = Den nya versionen och alla ändringar:
label-told-banner = Vår dataskyddsbeskrivning ändras.

## The evidence report

report-title = Redogörelse för efterlevnad
report-introduction = Hur denna dataskyddsbeskrivning uppfyller varje punkt som den allmänna dataskyddsförordningen och bestämmelserna om kakor och elektronisk marknadsföring kräver: bedömningen, meningarna som berättar om punkten på varje språk, raderna i källfilen som de bygger på och reglerna som bevakar den.
report-judged = Bedömd per
report-program = Program
report-version = Version
report-no-version = inte angiven
report-status = Status
report-controller = Personuppgiftsansvarig
report-not-judged = Beskrivningen har inte bedömts: den kan inte läsas förrän felen nedan har rättats.
report-duties = Kraven och bedömningen
report-duty = Punkt
report-verdict = Bedömning
report-rules = Bevakas av
report-findings = Iakttagelser
report-lines = Källa
report-told = Berättas
report-not-told = berättas inte
report-shown-by = Visas av testet
report-other-findings = Övriga iakttagelser
report-waivers = Godtagna avvikelser
report-waived-until = till
report-todos = Återstår att utreda
report-todo-owner = ansvarig:
report-todo-by = senast
report-none = Inga.
report-law = Bestämmelse
report-law-table = Använda rättstabeller
report-law-records = Poster
report-law-unverified = varav inte verifierade
report-law-checked = Kontrollerade
report-law-digest = SHA-256
report-verdict-met = Uppfyllt: inga iakttagelser
report-verdict-not-owed = Gäller inte denna beskrivning
report-verdict-fault = Inte uppfyllt
report-verdict-doubt = Tveksamt
report-verdict-waived = Avvikelse godtagen
report-verdict-to-do = Ska utredas
report-error = Fel
report-warning = Varning
report-advice = Råd
report-disclaimer = Denna redogörelse har framställts av ett program ur beskrivningens källa. Den är inte juridisk rådgivning, och ingen jurist har granskat reglerna som tillämpas.
