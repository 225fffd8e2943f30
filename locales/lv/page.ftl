### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Pāriet uz saturu
label-all-notices = Visas privātuma politikas
label-languages = Valodas
label-colophon = Šī lapa neizmanto sīkdatnes, neko neielādē no citām vietnēm un nepalaiž skriptus.

## Pages that are not notices

label-search = Meklēšana
label-search-notices = Meklēt visās privātuma politikās
label-search-hint = Meklēšana notiek jūsu pārlūkā. Tas, ko ierakstāt, nekur netiek nosūtīts.
label-search-found = Atrasts:
label-search-none = Nekas nav atrasts. Mēģiniet citu vārdu vai mazāk vārdu.
label-search-needs-script = Meklēšanai ir vajadzīgs skripts, kuru šis pārlūks nepalaiž. Visas privātuma politikas ir uzskaitītas sākumlapā.
label-colophon-search = Šī lapa neizmanto sīkdatnes un neko neielādē no citām vietnēm. Meklēšana notiek jūsu pārlūkā.
label-not-found-title = Lapa nav atrasta
label-not-found-text = Šajā adresē lapas nav. Iespējams, tā ir pārvietota vai noņemta.
label-moved-title = Šī lapa ir pārvietota
label-moved-text = Tā ir atrodama šeit:

## A notice

label-draft = Projekts.
label-draft-note = Šī politika nav spēkā. Tā var būt nepilnīga vai kļūdaina.
label-draft-mark = projekts
label-withdrawn = Atsaukta.
label-withdrawn-note = Šī politika vairs nav spēkā.
label-withdrawn-mark = atsaukta
label-summary = Īsumā
label-contents = Saturs
label-full-notice = Pilns privātuma politikas teksts
label-version = Versija
label-gap-not-stated = Nav norādīts:
label-gap-to-do = Jāizdara:

## Below a notice

label-downloads = Lejupielādēt šo politiku
label-about-notice = Par šo politiku
label-controller = Pārzinis
label-created = Izveides datums
label-updated = Atjaunināšanas datums
label-effective = Spēkā stāšanās datums
label-byline-effective = Spēkā stāšanās datums:
label-byline-updated = Atjaunināšanas datums:
label-review-by = Pārskatīšanas termiņš
label-attachment = Šī politika kā dati citām programmām JSON formātā

## The front page

label-front-title = Privātuma politikas
label-front-description = Privātuma politikas un valodas, kurās tās var lasīt.
label-front-introduction = Ko dara ar jūsu personas datiem, kāpēc, un kādas ir jūsu tiesības. Izvēlieties politiku un valodu.
label-front-drafts = Politika, kas atzīmēta kā projekts, nav spēkā. Tā var būt nepilnīga vai kļūdaina.
language-endonym = latviešu

## Versions of a notice

label-versions = Visas versijas
label-versions-title = Kura versija kad bija spēkā
label-versions-introduction = Ikviena šīs politikas versija paliek tur, kur tā publicēta. Atrodiet dienu, kas jūs interesē: tajā dienā bija spēkā blakus norādītā versija.
label-versions-period = Spēkā
label-version-applies = Pašlaik spēkā
label-version-upcoming = Gaidāma
label-version-earlier = Agrāka
label-version-earlier-note = Šī ir agrāka versija. Tā vairs nav spēkā.
label-version-upcoming-note = Šī ir gaidāmā versija. Tā vēl nav spēkā.
label-version-replaced-by = To aizstāj
label-version-today = Šodien spēkā esošā versija
label-version-previous = Iepriekšējā versija
label-version-permanent = Šīs versijas pastāvīgā adrese
label-change-ahead = Šī politika mainīsies.
label-change-ahead-link = Lasīt, kas mainīsies

## What changed between two versions

label-changes = Kas ir mainījies
label-changes-introduction = Kas bija teikts iepriekšējā versijā un kas tā vietā ir teikts šajā versijā.
label-changes-material = Svarīgas izmaiņas
label-changes-notable = Citas satura izmaiņas
label-changes-editorial = Formulējuma izmaiņas
label-changes-before = Iepriekš
label-changes-after = Tagad
label-changes-not-before = Iepriekšējā versijā tā nebija
label-changes-no-longer = Šajā versijā tā vairs nav
label-changes-none = Politikas teksts nav mainījies.
label-changes-first = Šī ir pirmā versija.
label-changes-follow = Sekot izmaiņām plūsmu lasītājā (Atom)
label-changes-feed = Privātuma politiku izmaiņas

## Texts for telling people of a change

label-told-subject = Mūsu privātuma politika mainīsies
label-told-opening = Mēs mainīsim savu privātuma politiku. Lūdzu, izlasiet, kas jums mainīsies.
label-told-important = Svarīgākās izmaiņas:
label-told-read = Jaunā versija un visas izmaiņas:
label-told-banner = Mūsu privātuma politika mainīsies.

## The evidence report

report-title = Pierādījumu ziņojums
report-introduction = Kā šī privātuma politika atbilst katrai prasībai, ko tai izvirza Vispārīgā datu aizsardzības regula un noteikumi par sīkdatnēm un elektronisko tirgvedību: vērtējums, kas to pasaka katrā valodā, pirmteksta rindas, uz kurām tas balstās, un programmas noteikumi, kas to uzrauga.
report-judged = Vērtēts pēc stāvokļa
report-program = Programma
report-version = Versija
report-no-version = nav norādīta
report-status = Statuss
report-controller = Pārzinis
report-not-judged = Politika netika vērtēta: to nevar nolasīt, kamēr nav izlabotas turpmāk norādītās kļūdas.
report-duties = Kas tiek prasīts, un vērtējums
report-duty = Prasība
report-verdict = Vērtējums
report-rules = Uzrauga
report-findings = Konstatējumi
report-lines = Pirmteksts
report-told = Pateikts
report-not-told = nav pateikts
report-shown-by = Parāda tests
report-other-findings = Citi konstatējumi
report-waivers = Pieļauta atkāpe
report-waived-until = līdz
report-todos = Vēl jānoskaidro
report-todo-owner = atbildīgais:
report-todo-by = termiņš
report-none = Nav.
report-law = Norma
report-law-table = Izmantotās tiesību normu tabulas
report-law-records = Ieraksti
report-law-unverified = no tiem nepārbaudīti
report-law-checked = Pārbaudīts
report-law-digest = SHA-256
report-verdict-met = Izpildīts: nekas nav konstatēts
report-verdict-not-owed = Nav jāizpilda
report-verdict-fault = Nav izpildīts
report-verdict-doubt = Apšaubāms
report-verdict-waived = Pieļauta atkāpe
report-verdict-to-do = Jānoskaidro
report-error = Kļūda
report-warning = Brīdinājums
report-advice = Ieteikums
report-disclaimer = Šo ziņojumu no politikas pirmteksta sagatavoja programma. Tā nav juridiska konsultācija, un neviens jurists nav pārbaudījis noteikumus, ko tā piemēro.
