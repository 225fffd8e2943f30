### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Aqbeż għall-kontenut
label-all-notices = Il-politiki kollha tal-privatezza
label-languages = Lingwi
label-colophon = Din il-paġna ma tqiegħed l-ebda cookie, ma ttella’ xejn minn siti oħra u ma tħaddem l-ebda skript.

## Pages that are not notices

label-search = Tiftix
label-search-notices = Fittex fil-politiki kollha tal-privatezza
label-search-hint = It-tiftix isir fil-browser tiegħek. Dak li tikteb ma jintbagħat imkien.
label-search-found = Riżultati misjuba:
label-search-none = Ma nstab xejn. Ipprova kelma oħra, jew inqas kliem.
label-search-needs-script = It-tiftix jeħtieġ skript, li dan il-browser ma jħaddimx. Il-politiki kollha tal-privatezza huma elenkati fil-paġna ewlenija.
label-colophon-search = Din il-paġna ma tqiegħed l-ebda cookie u ma ttella’ xejn minn siti oħra. It-tiftix isir fil-browser tiegħek.
label-not-found-title = Il-paġna ma nstabitx
label-not-found-text = F’dan l-indirizz ma hemm l-ebda paġna. Jista’ jkun li ċċaqalqet jew tneħħiet.
label-moved-title = Din il-paġna ċċaqalqet
label-moved-text = Issibha hawn:

## A notice

label-draft = Abbozz.
label-draft-note = Din il-politika mhijiex fis-seħħ. Tista’ tkun nieqsa minn informazzjoni jew ikun fiha żbalji.
label-draft-mark = abbozz
label-withdrawn = Irtirata.
label-withdrawn-note = Din il-politika m’għadhiex fis-seħħ.
label-withdrawn-mark = irtirata
label-summary = Fil-qosor
label-contents = Werrej
label-full-notice = Il-politika sħiħa tal-privatezza
label-version = Verżjoni
label-gap-not-stated = Mhux iddikjarat:
label-gap-to-do = Għad irid isir:

## Below a notice

label-downloads = Niżżel din il-politika
label-about-notice = Dwar din il-politika
label-controller = Kontrollur
label-created = Maħluqa
label-updated = L-aħħar aġġornament
label-effective = Dħul fis-seħħ
label-byline-effective = Dħul fis-seħħ:
label-byline-updated = L-aħħar aġġornament:
label-review-by = Skadenza għar-reviżjoni
label-attachment = Din il-politika bħala data għal programmi oħra, f’format JSON

## The front page

label-front-title = Politiki tal-privatezza
label-front-description = Politiki tal-privatezza, u l-lingwi li fihom tista’ tinqara kull waħda.
label-front-introduction = X’isir bid-data personali tiegħek, għaliex, u x’drittijiet għandek. Agħżel politika u lingwa.
label-front-drafts = Politika mmarkata bħala abbozz mhijiex fis-seħħ. Tista’ tkun nieqsa minn informazzjoni jew ikun fiha żbalji.
language-endonym = Malti

## Versions of a notice

label-versions = Il-verżjonijiet kollha
label-versions-title = Liema verżjoni kienet fis-seħħ u meta
label-versions-introduction = Kull verżjoni ta’ din il-politika tibqa’ fejn ġiet ippubblikata. Fittex il-jum li jinteressak: dakinhar kienet fis-seħħ il-verżjoni mniżżla ħdejh.
label-versions-period = Fis-seħħ
label-version-applies = Fis-seħħ bħalissa
label-version-upcoming = Futura
label-version-earlier = Ta’ qabel
label-version-earlier-note = Din hija verżjoni ta’ qabel. M’għadhiex fis-seħħ.
label-version-upcoming-note = Din hija verżjoni futura. Għadha mhijiex fis-seħħ.
label-version-replaced-by = Il-verżjoni li ħadet postha
label-version-today = Il-verżjoni fis-seħħ illum
label-version-previous = Il-verżjoni preċedenti
label-version-permanent = L-indirizz permanenti ta’ din il-verżjoni
label-change-ahead = Din il-politika se tinbidel.
label-change-ahead-link = Aqra x’se jinbidel

## What changed between two versions

label-changes = X’inbidel
label-changes-introduction = X’kienet tgħid il-verżjoni preċedenti, u x’tgħid minflok din il-verżjoni.
label-changes-material = Bidliet importanti
label-changes-notable = Bidliet oħra fil-kontenut
label-changes-editorial = Bidliet fil-kliem
label-changes-before = Qabel
label-changes-after = Issa
label-changes-not-before = Ma kienx jidher fil-verżjoni preċedenti
label-changes-no-longer = M’għadux jidher f’din il-verżjoni
label-changes-none = It-test tal-politika ma nbidilx.
label-changes-first = Din hija l-ewwel verżjoni.
label-changes-follow = Segwi l-bidliet f’qarrej tal-feeds (Atom)
label-changes-feed = Bidliet fil-politiki tal-privatezza

## Texts for telling people of a change

label-told-subject = Il-politika tagħna tal-privatezza se tinbidel
label-told-opening = Se nbiddlu l-politika tagħna tal-privatezza. Jekk jogħġbok, aqra x’se jinbidel għalik.
label-told-important = L-aktar bidliet importanti:
label-told-read = Il-verżjoni l-ġdida u l-bidliet kollha:
label-told-banner = Il-politika tagħna tal-privatezza se tinbidel.

## The evidence report

report-title = Rapport ta’ evidenza
report-introduction = Kif tinsab din il-politika tal-privatezza fir-rigward ta’ kull element li jitolbu minnha r-Regolament Ġenerali dwar il-Protezzjoni tad-Data u r-regoli dwar il-cookies u l-kummerċjalizzazzjoni elettronika: il-verdett, fejn jingħad f’kull lingwa, il-linji tas-sors li fuqhom huwa bbażat, u r-regoli li jissorveljawh.
report-judged = Evalwata fid-data
report-program = Programm
report-version = Verżjoni
report-no-version = mhux iddikjarata
report-status = Status
report-controller = Kontrollur
report-not-judged = Il-politika ma ġietx evalwata: ma tistax tinqara qabel ma jissewwew l-iżbalji ta’ hawn taħt.
report-duties = X’jintalab, u l-verdett
report-duty = Element
report-verdict = Verdett
report-rules = Issorveljat minn
report-findings = Sejbiet
report-lines = Sors
report-told = Jingħad
report-not-told = ma jingħadx
report-shown-by = Muri mit-test
report-other-findings = Sejbiet oħra
report-waivers = Eċċezzjonijiet aċċettati
report-waived-until = sa
report-todos = Għad irid jinstab
report-todo-owner = responsabbli:
report-todo-by = skadenza:
report-none = Xejn.
report-law = Dispożizzjoni
report-law-table = Tabelli tal-liġi li ntużaw
report-law-records = Entrati
report-law-unverified = minnhom mhux ivverifikati
report-law-checked = Ivverifikat
report-law-digest = SHA-256
report-verdict-met = Sodisfatt: ma nstab xejn
report-verdict-not-owed = Mhux dovut
report-verdict-fault = Mhux sodisfatt
report-verdict-doubt = Dubjuż
report-verdict-waived = Eċċezzjoni aċċettata
report-verdict-to-do = Għad irid jinstab
report-error = Żball
report-warning = Twissija
report-advice = Parir
report-disclaimer = Dan ir-rapport isir minn programm fuq il-bażi tas-sors tal-politika. Mhuwiex parir legali, u l-ebda avukat ma eżamina r-regoli li japplika.
