### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Pereiti prie turinio
label-all-notices = Visos privatumo politikos
label-languages = Kalbos
label-colophon = Šis puslapis nenaudoja slapukų, nieko neįkelia iš kitų svetainių ir nepaleidžia scenarijų.

## Pages that are not notices

label-search = Paieška
label-search-notices = Ieškoti visose privatumo politikose
label-search-hint = Paieška vyksta jūsų naršyklėje. Tai, ką įrašote, niekur nesiunčiama.
label-search-found = Rasta:
label-search-none = Nieko nerasta. Pabandykite kitą žodį arba mažiau žodžių.
label-search-needs-script = Paieškai reikia scenarijaus, kurio ši naršyklė nepaleidžia. Visos privatumo politikos išvardytos pradžios puslapyje.
label-colophon-search = Šis puslapis nenaudoja slapukų ir nieko neįkelia iš kitų svetainių. Paieška vyksta jūsų naršyklėje.
label-not-found-title = Puslapis nerastas
label-not-found-text = Šiuo adresu puslapio nėra. Galbūt jis perkeltas arba pašalintas.
label-moved-title = Šis puslapis perkeltas
label-moved-text = Jį rasite čia:

## A notice

label-draft = Projektas.
label-draft-note = Ši politika negalioja. Ji gali būti neišsami ar klaidinga.
label-draft-mark = projektas
label-withdrawn = Nebegalioja.
label-withdrawn-note = Ši politika nebegalioja.
label-withdrawn-mark = nebegalioja
label-summary = Trumpai
label-contents = Turinys
label-full-notice = Visa privatumo politika
label-version = Versija
label-gap-not-stated = Nenurodyta:
label-gap-to-do = Reikia atlikti:

## Below a notice

label-downloads = Atsisiųsti šią politiką
label-about-notice = Apie šią politiką
label-controller = Duomenų valdytojas
label-created = Parengta
label-updated = Atnaujinta
label-effective = Galioja nuo
label-byline-effective = Galioja nuo
label-byline-updated = Atnaujinta
label-review-by = Peržiūra iki
label-attachment = Ši politika kaip duomenys kitoms programoms, JSON formatu

## The front page

label-front-title = Privatumo politikos
label-front-description = Privatumo politikos ir kalbos, kuriomis jas galima skaityti.
label-front-introduction = Kas daroma su jūsų asmens duomenimis, kodėl ir kokios yra jūsų teisės. Pasirinkite politiką ir kalbą.
label-front-drafts = Kaip projektas pažymėta politika negalioja. Ji gali būti neišsami ar klaidinga.
language-endonym = lietuvių

## Versions of a notice

label-versions = Visos versijos
label-versions-title = Kuri versija kada galiojo
label-versions-introduction = Kiekviena šios politikos versija lieka ten, kur buvo paskelbta. Raskite jus dominančią dieną: tą dieną galiojo šalia jos nurodyta versija.
label-versions-period = Galiojimo laikotarpis
label-version-applies = Galioja dabar
label-version-upcoming = Būsima
label-version-earlier = Ankstesnė
label-version-earlier-note = Tai ankstesnė versija. Ji nebegalioja.
label-version-upcoming-note = Tai būsima versija. Ji dar negalioja.
label-version-replaced-by = Ją pakeitė
label-version-today = Šiandien galiojanti versija
label-version-previous = Ankstesnė versija
label-version-permanent = Nuolatinis šios versijos adresas
label-change-ahead = Ši politika keisis.
label-change-ahead-link = Skaityti, kas keisis

## What changed between two versions

label-changes = Kas pasikeitė
label-changes-introduction = Kas buvo sakoma ankstesnėje versijoje ir kas vietoj to sakoma šioje.
label-changes-material = Svarbūs pakeitimai
label-changes-notable = Kiti turinio pakeitimai
label-changes-editorial = Formuluočių pakeitimai
label-changes-before = Anksčiau
label-changes-after = Dabar
label-changes-not-before = Ankstesnėje versijoje to nebuvo
label-changes-no-longer = Šioje versijoje to nebėra
label-changes-none = Politikos tekstas nepasikeitė.
label-changes-first = Tai pirmoji versija.
label-changes-follow = Stebėti pakeitimus sklaidos kanalų skaitytuvėje (Atom)
label-changes-feed = Privatumo politikų pakeitimai

## Texts for telling people of a change

label-told-subject = Mūsų privatumo politika keisis
label-told-opening = Keisime savo privatumo politiką. Prašome perskaityti, kas jums pasikeis.
label-told-important = Svarbiausi pakeitimai:
label-told-read = Nauja versija ir visi pakeitimai:
label-told-banner = Mūsų privatumo politika keisis.

## The evidence report

report-title = Įrodymų ataskaita
report-introduction = Kaip ši privatumo politika atitinka kiekvieną reikalavimą, kurį jai kelia Bendrasis duomenų apsaugos reglamentas ir slapukų bei elektroninės rinkodaros taisyklės: vertinimas, kuo tai pasakyta kiekviena kalba, šaltinio eilutės, kuriomis jis remiasi, ir taisyklės, kurios tai prižiūri.
report-judged = Vertinta pagal būklę
report-program = Programa
report-version = Versija
report-no-version = nenurodyta
report-status = Būsena
report-controller = Duomenų valdytojas
report-not-judged = Politika neįvertinta: jos neįmanoma perskaityti, kol neištaisytos toliau nurodytos klaidos.
report-duties = Ko reikalaujama ir vertinimas
report-duty = Reikalavimas
report-verdict = Vertinimas
report-rules = Prižiūri taisyklės
report-findings = Pastabos
report-lines = Šaltinis
report-told = Pasakyta
report-not-told = nepasakyta
report-shown-by = Rodo testas
report-other-findings = Kitos pastabos
report-waivers = Atsisakyta taikyti
report-waived-until = iki
report-todos = Dar reikia išsiaiškinti
report-todo-owner = atsakingas asmuo:
report-todo-by = terminas
report-none = Nėra.
report-law = Nuostata
report-law-table = Panaudotos teisės nuostatų lentelės
report-law-records = Įrašai
report-law-unverified = iš jų nepatikrinti
report-law-checked = Patikrinta
report-law-digest = SHA-256
report-verdict-met = Įvykdyta: nieko nerasta
report-verdict-not-owed = Netaikoma
report-verdict-fault = Neįvykdyta
report-verdict-doubt = Abejotina
report-verdict-waived = Atsisakyta taikyti
report-verdict-to-do = Reikia išsiaiškinti
report-error = Klaida
report-warning = Įspėjimas
report-advice = Patarimas
report-disclaimer = Šią ataskaitą iš politikos šaltinio parengė programa. Tai nėra teisinė konsultacija, ir programos taikomų taisyklių joks teisininkas neperžiūrėjo.
