### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Na vsebino
label-all-notices = Vse politike zasebnosti
label-languages = Jeziki
label-colophon = Ta stran ne nastavlja piškotkov, ničesar ne nalaga z drugih spletnih mest in ne izvaja skriptov.

## Pages that are not notices

label-search = Iskanje
label-search-notices = Iskanje po vseh politikah zasebnosti
label-search-hint = Iskanje poteka v vašem brskalniku. Kar vpišete, se nikamor ne pošlje.
label-search-found = Zadetki:
label-search-none = Ni zadetkov. Poskusite z drugo besedo ali z manj besedami.
label-search-needs-script = Za iskanje je potreben skript, ta brskalnik pa skriptov ne izvaja. Vse politike zasebnosti so navedene na začetni strani.
label-colophon-search = Ta stran ne nastavlja piškotkov in ničesar ne nalaga z drugih spletnih mest. Iskanje poteka v vašem brskalniku.
label-not-found-title = Strani ni mogoče najti
label-not-found-text = Na tem naslovu ni nobene strani. Stran je bila morda premaknjena ali odstranjena.
label-moved-title = Ta stran je bila premaknjena
label-moved-text = Najdete jo tukaj:

## A notice

label-draft = Osnutek.
label-draft-note = Ta politika ne velja. Morda je nepopolna ali napačna.
label-draft-mark = osnutek
label-withdrawn = Umaknjena.
label-withdrawn-note = Ta politika ne velja več.
label-withdrawn-mark = umaknjena
label-summary = Na kratko
label-contents = Kazalo
label-full-notice = Celotna politika zasebnosti
label-version = Različica
label-gap-not-stated = Ni navedeno:
label-gap-to-do = Treba je storiti:

## Below a notice

label-downloads = Prenesite to politiko
label-about-notice = O tej politiki
label-controller = Upravljavec
label-created = Datum nastanka
label-updated = Zadnja posodobitev
label-effective = Začetek veljavnosti
label-byline-effective = Začetek veljavnosti:
label-byline-updated = Zadnja posodobitev:
label-review-by = Rok za pregled
label-attachment = Ta politika kot podatki za druge programe, v obliki JSON

## The front page

label-front-title = Politike zasebnosti
label-front-description = Politike zasebnosti in jeziki, v katerih je mogoče brati posamezno politiko.
label-front-introduction = Kaj se dogaja z vašimi osebnimi podatki, zakaj in kakšne pravice imate. Izberite politiko in jezik.
label-front-drafts = Politika, označena kot osnutek, ne velja. Morda je nepopolna ali napačna.
language-endonym = slovenščina

## Versions of a notice

label-versions = Vse različice
label-versions-title = Kdaj je veljala katera različica
label-versions-introduction = Vsaka različica te politike ostane na naslovu, na katerem je bila objavljena. Poiščite dan, ki vas zanima: takrat je veljala različica, navedena ob njem.
label-versions-period = Obdobje veljavnosti
label-version-applies = Zdaj velja
label-version-upcoming = Prihodnja
label-version-earlier = Starejša
label-version-earlier-note = To je starejša različica. Ne velja več.
label-version-upcoming-note = To je prihodnja različica. Še ne velja.
label-version-replaced-by = Nadomešča jo
label-version-today = Različica, ki velja danes
label-version-previous = Prejšnja različica
label-version-permanent = Stalni naslov te različice
label-change-ahead = Ta politika se bo spremenila.
label-change-ahead-link = Preberite, kaj se bo spremenilo

## What changed between two versions

label-changes = Kaj se je spremenilo
label-changes-introduction = Kaj je pisalo v prejšnji različici in kaj namesto tega piše v tej različici.
label-changes-material = Pomembne spremembe
label-changes-notable = Druge vsebinske spremembe
label-changes-editorial = Redakcijske spremembe
label-changes-before = Pred spremembo
label-changes-after = Po spremembi
label-changes-not-before = V prejšnji različici tega ni bilo
label-changes-no-longer = V tej različici tega ni več
label-changes-none = Besedilo politike se ni spremenilo.
label-changes-first = To je prva različica.
label-changes-follow = Spremljajte spremembe v bralniku virov (Atom)
label-changes-feed = Spremembe politik zasebnosti

## Texts for telling people of a change

label-told-subject = Naša politika zasebnosti se bo spremenila
label-told-opening = Svojo politiko zasebnosti bomo spremenili. Preberite, kaj se bo spremenilo za vas.
label-told-important = Najpomembnejše spremembe:
label-told-read = Nova različica in vse spremembe:
label-told-banner = Naša politika zasebnosti se bo spremenila.

## The evidence report

report-title = Poročilo z dokazi
report-introduction = Kako ta politika zasebnosti izpolnjuje vsako točko, ki jo od nje zahtevajo Splošna uredba o varstvu podatkov ter pravila o piškotkih in elektronskem trženju: ocena, besedilo, ki to pove v vsakem jeziku, vrstice vira, na katerih temelji, in pravila, ki to preverjajo.
report-judged = Stanje na dan
report-program = Program
report-version = Različica
report-no-version = ni navedena
report-status = Status
report-controller = Upravljavec
report-not-judged = Politika ni bila ocenjena: ni je mogoče prebrati, dokler spodaj navedene napake niso odpravljene.
report-duties = Kaj se zahteva in kakšna je ocena
report-duty = Točka
report-verdict = Ocena
report-rules = Preverjajo pravila
report-findings = Ugotovitve
report-lines = Vir
report-told = Povedano
report-not-told = ni povedano
report-shown-by = Pokazano s preskusom
report-other-findings = Druge ugotovitve
report-waivers = Sprejeta odstopanja
report-waived-until = konec:
report-todos = Še treba ugotoviti
report-todo-owner = odgovorna oseba:
report-todo-by = rok:
report-none = Ni.
report-law = Določba
report-law-table = Uporabljene preglednice predpisov
report-law-records = Zapisi
report-law-unverified = od tega nepreverjeni
report-law-checked = Preverjeno
report-law-digest = SHA-256
report-verdict-met = Izpolnjeno: brez ugotovitev
report-verdict-not-owed = Se ne zahteva
report-verdict-fault = Ni izpolnjeno
report-verdict-doubt = Dvomljivo
report-verdict-waived = Sprejeto odstopanje
report-verdict-to-do = Treba ugotoviti
report-error = Napaka
report-warning = Opozorilo
report-advice = Nasvet
report-disclaimer = To poročilo izdela program iz vira politike. Ni pravni nasvet in pravil, ki jih uporablja, ni pregledal pravnik.
