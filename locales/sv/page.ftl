### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Hoppa till innehållet
label-all-notices = Alla integritetspolicyer
label-languages = Språk
label-colophon = Den här sidan använder inga kakor, hämtar inget från andra webbplatser och kör inga skript.

## A notice

label-draft = Utkast.
label-draft-note = Den här policyn är inte i kraft. Uppgifter kan saknas eller vara felaktiga.
label-draft-mark = utkast
label-withdrawn = Upphävd.
label-withdrawn-note = Den här policyn är inte längre i kraft.
label-withdrawn-mark = upphävd
label-summary = I korthet
label-contents = Innehåll
label-gap-not-stated = Inte angivet
label-gap-to-do = Att göra

## Below a notice

label-downloads = Ladda ner policyn
label-about-notice = Om policyn
label-controller = Personuppgiftsansvarig
label-created = Upprättad
label-updated = Uppdaterad
label-effective = I kraft från
label-review-by = Ses över senast
label-attachment = Policyn som data för andra program, i JSON

## The front page

label-front-title = Integritetspolicyer
label-front-description = Integritetspolicyer och de språk som var och en kan läsas på.
label-front-introduction = Vad som görs med dina personuppgifter, varför och vilka rättigheter du har. Välj en policy och ett språk.
label-front-drafts = En policy som är märkt som utkast är ett exempel: den är inte i kraft, och ingens uppgifter behandlas enligt den.
language-endonym = svenska
