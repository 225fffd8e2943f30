### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Prejsť na obsah
label-all-notices = Všetky zásady ochrany osobných údajov
label-languages = Jazyky
label-colophon = Táto stránka neukladá súbory cookie, nič nenačítava z iných stránok a nespúšťa žiadne skripty.

## Pages that are not notices

label-search = Hľadať
label-search-notices = Hľadať vo všetkých zásadách ochrany osobných údajov
label-search-hint = Vyhľadávanie prebieha vo vašom prehliadači. To, čo napíšete, sa nikam neodosiela.
label-search-found = Nájdené:
label-search-none = Nič sa nenašlo. Skúste iné slovo alebo menej slov.
label-search-needs-script = Na vyhľadávanie je potrebný skript a tento prehliadač skripty nespúšťa. Všetky zásady ochrany osobných údajov sú uvedené na úvodnej stránke.
label-colophon-search = Táto stránka neukladá súbory cookie a nič nenačítava z iných stránok. Vyhľadávanie prebieha vo vašom prehliadači.
label-not-found-title = Stránka sa nenašla
label-not-found-text = Na tejto adrese nie je žiadna stránka. Stránka mohla byť presunutá alebo odstránená.
label-moved-title = Táto stránka bola presunutá
label-moved-text = Nájdete ju tu:

## A notice

label-draft = Návrh.
label-draft-note = Tento dokument nie je účinný. Môžu v ňom chýbať informácie alebo byť chyby.
label-draft-mark = návrh
label-withdrawn = Zrušené.
label-withdrawn-note = Tento dokument už nie je účinný.
label-withdrawn-mark = zrušené
label-summary = Stručne
label-contents = Obsah
label-full-notice = Úplné znenie zásad ochrany osobných údajov
label-version = Verzia
label-gap-not-stated = Neuvedené:
label-gap-to-do = Treba doplniť:

## Below a notice

label-downloads = Stiahnuť tento dokument
label-about-notice = O tomto dokumente
label-controller = Prevádzkovateľ
label-created = Vytvorené
label-updated = Aktualizované
label-effective = Účinné od
label-byline-effective = Účinné od
label-byline-updated = Aktualizované
label-review-by = Ďalšia revízia do
label-attachment = Tento dokument ako dáta pre iné programy vo formáte JSON

## The front page

label-front-title = Zásady ochrany osobných údajov
label-front-description = Zásady ochrany osobných údajov a jazyky, v ktorých si ich možno prečítať.
label-front-introduction = Čo sa deje s vašimi osobnými údajmi, prečo a aké máte práva. Vyberte si dokument a jazyk.
label-front-drafts = Dokument označený ako návrh nie je účinný. Môžu v ňom chýbať informácie alebo byť chyby.
language-endonym = slovenčina

## Versions of a notice

label-versions = Všetky verzie
label-versions-title = Kedy boli jednotlivé verzie účinné
label-versions-introduction = Každá verzia tohto dokumentu zostáva na adrese, na ktorej bola zverejnená. Nájdite si deň, ktorý vás zaujíma: v ten deň bola účinná verzia uvedená vedľa.
label-versions-period = Obdobie účinnosti
label-version-applies = Aktuálne účinná
label-version-upcoming = Budúca
label-version-earlier = Staršia
label-version-earlier-note = Toto je staršia verzia. Už nie je účinná.
label-version-upcoming-note = Toto je budúca verzia. Ešte nie je účinná.
label-version-replaced-by = Nahrádza ju
label-version-today = Verzia účinná dnes
label-version-previous = Predchádzajúca verzia
label-version-permanent = Trvalá adresa tejto verzie
label-change-ahead = Tento dokument sa zmení.
label-change-ahead-link = Prečítajte si, čo sa zmení

## What changed between two versions

label-changes = Čo sa zmenilo
label-changes-introduction = Čo sa uvádzalo v predchádzajúcej verzii a čo sa namiesto toho uvádza v tejto verzii.
label-changes-material = Dôležité zmeny
label-changes-notable = Ďalšie zmeny obsahu
label-changes-editorial = Zmeny formulácií
label-changes-before = Pred zmenou
label-changes-after = Po zmene
label-changes-not-before = V predchádzajúcej verzii to nebolo
label-changes-no-longer = V tejto verzii to už nie je
label-changes-none = Text dokumentu sa nezmenil.
label-changes-first = Toto je prvá verzia.
label-changes-follow = Sledovať zmeny v čítačke kanálov (Atom)
label-changes-feed = Zmeny zásad ochrany osobných údajov

## Texts for telling people of a change

label-told-subject = Naše zásady ochrany osobných údajov sa zmenia
label-told-opening = Zmeníme svoje zásady ochrany osobných údajov. Prečítajte si, prosím, čo sa zmení pre vás.
label-told-important = Najdôležitejšie zmeny:
label-told-read = Nová verzia a všetky zmeny:
label-told-banner = Naše zásady ochrany osobných údajov sa zmenia.

## The evidence report

report-title = Správa o plnení požiadaviek
report-introduction = Ako tieto zásady ochrany osobných údajov plnia jednotlivé požiadavky všeobecného nariadenia o ochrane údajov a pravidiel o súboroch cookie a elektronickom marketingu: hodnotenie, vety, ktoré požiadavku plnia v jednotlivých jazykoch, riadky zdroja, o ktoré sa opierajú, a pravidlá, ktoré na to dozerajú.
report-judged = Posúdené k dátumu
report-program = Program
report-version = Verzia
report-no-version = neuvedená
report-status = Stav
report-controller = Prevádzkovateľ
report-not-judged = Dokument nebol posúdený: kým sa neopravia chyby uvedené nižšie, nedá sa načítať.
report-duties = Požiadavky a hodnotenie
report-duty = Požiadavka
report-verdict = Hodnotenie
report-rules = Kontrolné pravidlá
report-findings = Zistenia
report-lines = Zdroj
report-told = Uvedené
report-not-told = neuvedené
report-shown-by = Dokazuje test
report-other-findings = Ďalšie zistenia
report-waivers = Schválené výnimky
report-waived-until = do
report-todos = Treba ešte zistiť
report-todo-owner = zodpovedá:
report-todo-by = termín:
report-none = Žiadne.
report-law = Ustanovenie
report-law-table = Použité tabuľky právnych predpisov
report-law-records = Záznamy
report-law-unverified = z toho neoverené
report-law-checked = Overené
report-law-digest = SHA-256
report-verdict-met = Splnené: bez zistení
report-verdict-not-owed = Netýka sa
report-verdict-fault = Nesplnené
report-verdict-doubt = Sporné
report-verdict-waived = Schválená výnimka
report-verdict-to-do = Treba zistiť
report-error = Chyba
report-warning = Varovanie
report-advice = Odporúčanie
report-disclaimer = Túto správu vytvoril program zo zdroja dokumentu. Nie je právnym poradenstvom a pravidlá, ktoré program používa, neposúdil žiaden právnik.
