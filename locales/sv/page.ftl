### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Hoppa till innehållet
label-all-notices = Alla dataskyddsbeskrivningar
label-languages = Språk
label-colophon = Den här sidan använder inga kakor, hämtar inget från andra webbplatser och kör inga skript.

## A notice

label-draft = Utkast.
label-draft-note = Den här beskrivningen gäller inte. Uppgifter kan saknas eller vara felaktiga.
label-draft-mark = utkast
label-withdrawn = Upphävd.
label-withdrawn-note = Den här beskrivningen gäller inte längre.
label-withdrawn-mark = upphävd
label-summary = I korthet
label-contents = Innehåll
label-gap-not-stated = Inte angivet:
label-gap-to-do = Att göra:

## Below a notice

label-downloads = Ladda ner beskrivningen
label-about-notice = Om beskrivningen
label-controller = Personuppgiftsansvarig
label-created = Upprättad
label-updated = Uppdaterad
label-effective = Gäller från och med
label-review-by = Ses över senast
label-attachment = Beskrivningen som data för andra program, i JSON

## The front page

label-front-title = Dataskyddsbeskrivningar
label-front-description = Dataskyddsbeskrivningar och de språk som var och en finns på.
label-front-introduction = Vad som görs med dina personuppgifter, varför och vilka rättigheter du har. Välj en beskrivning och ett språk.
label-front-drafts = En beskrivning som är märkt som utkast gäller inte. Den kan sakna information eller innehålla fel.
language-endonym = svenska
