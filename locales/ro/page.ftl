### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Salt la conținut
label-all-notices = Toate politicile de confidențialitate
label-languages = Limbi
label-colophon = Această pagină nu plasează cookie-uri, nu încarcă nimic de pe alte site-uri și nu rulează scripturi.

## Pages that are not notices

label-search = Căutare
label-search-notices = Căutare în toate politicile de confidențialitate
label-search-hint = Căutarea se face în browserul dumneavoastră. Ce scrieți nu este trimis nicăieri.
label-search-found = Rezultate:
label-search-none = Nu s-a găsit nimic. Încercați un alt cuvânt sau mai puține cuvinte.
label-search-needs-script = Căutarea are nevoie de un script, iar acest browser nu rulează scripturi. Toate politicile de confidențialitate se găsesc pe pagina principală.
label-colophon-search = Această pagină nu plasează cookie-uri și nu încarcă nimic de pe alte site-uri. Căutarea se face în browserul dumneavoastră.
label-not-found-title = Pagina nu a fost găsită
label-not-found-text = La această adresă nu există nicio pagină. Este posibil ca pagina să fi fost mutată sau ștearsă.
label-moved-title = Această pagină a fost mutată
label-moved-text = O găsiți aici:

## A notice

label-draft = Proiect.
label-draft-note = Această politică nu este în vigoare. Poate fi incompletă sau greșită.
label-draft-mark = proiect
label-withdrawn = Retrasă.
label-withdrawn-note = Această politică nu mai este în vigoare.
label-withdrawn-mark = retrasă
label-summary = Pe scurt
label-contents = Cuprins
label-full-notice = Politica de confidențialitate completă
label-version = Versiune
label-gap-not-stated = Nu este indicat:
label-gap-to-do = De completat:

## Below a notice

label-downloads = Descărcați această politică
label-about-notice = Despre această politică
label-controller = Operator
label-created = Creată la
label-updated = Actualizată la
label-effective = Se aplică de la
label-byline-effective = Se aplică de la
label-byline-updated = Actualizată la
label-review-by = De revizuit cel târziu la
label-attachment = Această politică sub formă de date pentru alte programe, în format JSON

## The front page

label-front-title = Politici de confidențialitate
label-front-description = Politici de confidențialitate și limbile în care poate fi citită fiecare.
label-front-introduction = Ce se face cu datele dumneavoastră cu caracter personal, de ce și ce drepturi aveți. Alegeți o politică și o limbă.
label-front-drafts = O politică marcată ca proiect nu este în vigoare. Poate fi incompletă sau greșită.
language-endonym = română

## Versions of a notice

label-versions = Toate versiunile
label-versions-title = Ce versiune era în vigoare la o anumită dată
label-versions-introduction = Fiecare versiune a acestei politici rămâne la adresa la care a fost publicată. Căutați ziua care vă interesează: în ziua aceea era în vigoare versiunea indicată alături.
label-versions-period = Perioada de aplicare
label-version-applies = În vigoare acum
label-version-upcoming = Viitoare
label-version-earlier = Anterioară
label-version-earlier-note = Aceasta este o versiune anterioară. Nu mai este în vigoare.
label-version-upcoming-note = Aceasta este o versiune viitoare. Nu este încă în vigoare.
label-version-replaced-by = Înlocuită de
label-version-today = Versiunea în vigoare astăzi
label-version-previous = Versiunea precedentă
label-version-permanent = Adresa permanentă a acestei versiuni
label-change-ahead = Această politică se va schimba.
label-change-ahead-link = Citiți ce se va schimba

## What changed between two versions

label-changes = Ce s-a schimbat
label-changes-introduction = Ce scria în versiunea precedentă și ce scrie, în schimb, în această versiune.
label-changes-material = Modificări importante
label-changes-notable = Alte modificări de conținut
label-changes-editorial = Modificări de formulare
label-changes-before = Textul vechi
label-changes-after = Textul nou
label-changes-not-before = Nu apărea în versiunea precedentă
label-changes-no-longer = Nu mai apare în această versiune
label-changes-none = Textul politicii nu s-a schimbat.
label-changes-first = Aceasta este prima versiune.
label-changes-follow = Urmăriți modificările într-un cititor de fluxuri (Atom)
label-changes-feed = Modificări ale politicilor de confidențialitate

## Texts for telling people of a change

label-told-subject = Politica noastră de confidențialitate se va schimba
label-told-opening = Urmează să ne modificăm politica de confidențialitate. Vă rugăm să citiți ce se schimbă pentru dumneavoastră.
label-told-important = Cele mai importante modificări:
label-told-read = Versiunea nouă și toate modificările:
label-told-banner = Politica noastră de confidențialitate se va schimba.

## The evidence report

report-title = Raport justificativ
report-introduction = Cum se prezintă această politică de confidențialitate la fiecare element cerut de Regulamentul general privind protecția datelor și de normele privind cookie-urile și marketingul electronic: verdictul, unde este enunțat elementul în fiecare limbă, rândurile din sursă pe care se bazează și regulile care îl verifică.
report-judged = Evaluată la data de
report-program = Program
report-version = Versiune
report-no-version = neindicată
report-status = Stare
report-controller = Operator
report-not-judged = Politica nu a fost evaluată: nu poate fi citită până când nu sunt corectate greșelile de mai jos.
report-duties = Ce se cere și verdictul
report-duty = Element
report-verdict = Verdict
report-rules = Verificat de
report-findings = Constatări
report-lines = Sursă
report-told = Enunțat
report-not-told = neenunțat
report-shown-by = Demonstrat de testul
report-other-findings = Alte constatări
report-waivers = Abateri acceptate
report-waived-until = până la
report-todos = De aflat încă
report-todo-owner = responsabil:
report-todo-by = termen:
report-none = Nu există.
report-law = Dispoziție
report-law-table = Tabele de drept folosite
report-law-records = Înregistrări
report-law-unverified = dintre care neverificate
report-law-checked = Verificat la
report-law-digest = SHA-256
report-verdict-met = Îndeplinit: nicio constatare
report-verdict-not-owed = Nu se cere
report-verdict-fault = Neîndeplinit
report-verdict-doubt = Îndoielnic
report-verdict-waived = Abatere acceptată
report-verdict-to-do = De aflat
report-error = Eroare
report-warning = Avertisment
report-advice = Recomandare
report-disclaimer = Acest raport este întocmit de un program pe baza sursei politicii. Nu constituie consultanță juridică, iar regulile aplicate nu au fost verificate de un jurist.
