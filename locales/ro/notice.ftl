# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# The reader is "dumneavoastră". A notice is a "politică de confidențialitate" and, where the text names itself, "această politică". A register is
# an "evidență". Citations: art. 6 alin. (1) lit. (a) din RGPD. Names and countries follow a colon or a generic noun, because the suffixed article and
# the genitive cannot be put on them. Numbers from 20 up take "de" (20 de zile); the period-* messages see to it.

### The whole

title-not-stated = Politica de confidențialitate
description = { $title }: cum prelucrează { $controller } datele cu caracter personal și ce drepturi aveți.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Responsabil: { $owner }.
gap-by = Termen: { $date }.
gap-not-stated = { $duty }
not-translated = (netradus; limba: { $language })
gap-none = Nu există.

### Headings

heading-scope = Despre această politică
heading-controller = Cine răspunde de datele dumneavoastră
heading-register = La ce folosim datele dumneavoastră
heading-purposes = Scopuri, temeiuri juridice și perioade de stocare
heading-processing = La ce sunt folosite datele
heading-retention = De ce păstrăm datele atât de mult și ce păstrăm mai mult timp
heading-grounds = Pe ce se bazează temeiurile juridice
heading-data = Ce date prelucrăm
heading-sources = De unde provin datele
heading-disclosures = Divulgarea datelor
heading-provision = Trebuie să ne furnizați datele?
heading-automated = Decizii automatizate și creare de profiluri
heading-recipients = Cine primește datele dumneavoastră
heading-transfers = Transferuri în afara Spațiului Economic European
heading-rights = Drepturile dumneavoastră
heading-objection = Dreptul dumneavoastră la opoziție
heading-children = Copii
heading-requests = Cum vă exercitați drepturile
heading-complaint = Plângere la autoritatea de supraveghere
heading-cookies = Cookie-uri
heading-security = Cum vă protejăm datele
heading-claims = Ce promitem
heading-notice = Date calendaristice și modificări

### At a glance

summary-who = Operator
summary-why = De ce vă prelucrăm datele
summary-why-register = { $register }: { $purposes }
summary-retention = Cât timp vă păstrăm datele
summary-recipients = Cine primește datele dumneavoastră
summary-transfers = Transferuri
summary-transfers-none = Datele dumneavoastră nu sunt transferate în afara Spațiului Economic European.
summary-transfers-some = Datele dumneavoastră sunt prelucrate și în afara Spațiului Economic European: { $countries }.
summary-rights = Drepturile dumneavoastră
summary-how = Cum ne contactați

### Who

controller-name = Operator
controller-also = { $name } („{ $short }”)
controller-number = { $country ->
    [FI] Număr finlandez de identificare a întreprinderii (Y-tunnus)
    [RO] Cod unic de înregistrare
   *[other] Număr de înregistrare
}
controller-established-in = Țara în care are sediul
controller-joint = Acest operator stabilește împreună cu noi scopurile și mijloacele de prelucrare (operator asociat):
controller-joint-rights = Vă puteți exercita drepturile în raport cu fiecare dintre operatorii asociați.
controller-representative = Reprezentantul nostru în Uniunea Europeană:
representative-name = Reprezentant
group-called = Această politică se referă și la celelalte societăți din grupul nostru ({ $name }). Fiecare societate este operatorul prelucrării indicate în dreptul ei:
group-companies = Această politică se referă și la următoarele societăți din grupul nostru. Fiecare societate este operatorul prelucrării indicate în dreptul ei:
group-number = { $country ->
    [FI] Număr finlandez de identificare a întreprinderii (Y-tunnus): { $number }
    [RO] Cod unic de înregistrare: { $number }
   *[other] Număr de înregistrare: { $number }
}
officer = Responsabilul nostru cu protecția datelor:
officer-none = Nu am desemnat un responsabil cu protecția datelor.
contact-person = Contact pentru întrebări despre datele dumneavoastră cu caracter personal:
contact-title = Contact
contact-address = Adresă
contact-address-postal = Adresă poștală
contact-address-visiting = Adresă pentru vizitatori
contact-address-office = Birou
contact-email = E-mail
contact-phone = Telefon
contact-form = Formular de contact
contact-website = Site web
address-in-country = { $address }, { $country }
scope-countries = Această politică se adresează persoanelor din următoarele țări: { $countries }.
children-version = Există o versiune a acestei politici pentru copii: { $address }
children-age = În cazul în care serviciile noastre se bazează pe consimțământ, un copil îl poate da singur de la vârsta de mai jos (art. 8 alin. (1) din RGPD). Până la această vârstă, consimțământul trebuie dat sau autorizat de titularul răspunderii părintești.
children-age-in = { $country }: { $age }
children-age-own = În cazul în care serviciile noastre se bazează pe consimțământ, un copil îl poate da singur de la următoarea vârstă: { $age }. Până la această vârstă, consimțământul trebuie dat sau autorizat de titularul răspunderii părintești (art. 8 alin. (1) din RGPD).

### Registers

role-controller = Suntem operatorul acestei evidențe.
role-joint-controller = Suntem operatori asociați pentru această evidență.
role-processor = Prelucrăm aceste date ca persoană împuternicită de operator, în numele clienților noștri și conform instrucțiunilor lor. Clientul este operatorul și informează persoanele vizate.
persons-of-register = Prelucrăm date despre aceste persoane:
persons-also-former = { $who }, în prezent sau în trecut
persons-defined = { $who }: { $definition }
column-purpose = Scop
column-basis = Temei juridic
column-data = Date
column-retention = Cât timp le păstrăm
column-recipients = Destinatari
caption-purposes = { $register }: la ce folosim datele, pe ce temei și cât timp le păstrăm
purposes-none = Nu avem aici niciun scop pentru care să prelucrăm date cu caracter personal.
nobody = nimeni
ground-interest = Interesul nostru legitim: { $what }
ground-interest-of-others = Interesul legitim: { $what }
ground-whose = Al cui este interesul: { $what }
ground-balancing = Cum l-am pus în balanță cu interesele dumneavoastră: { $what }
ground-law = Legea care impune prelucrarea: { $what }
ground-law-behind = Legea pe care se întemeiază prelucrarea: { $what }
ground-given-by = Cum vă dați consimțământul: { $what }
ground-withdraw = Cum îl retrageți: { $what }
ground-free-choice = De ce puteți refuza în mod liber: { $what }
ground-consulted = Cum a fost consultat personalul: { $what }
marketing-channels = Cum ajung la dumneavoastră mesajele noastre: { $channels }
channel-email = e-mail
channel-sms = SMS
channel-app = mesaje în aplicația noastră
channel-phone = telefon
channel-post = poștă
marketing-allowed-by-existing-customers = Nu vă cerem consimțământul, deoarece vă numărați printre clienții noștri și ne-ați dat datele de contact când ați cumpărat de la noi. Vă prezentăm numai produse sau servicii proprii similare celor pe care le-ați cumpărat. Puteți refuza gratuit atunci când ne dați datele, precum și în fiecare mesaj.
marketing-allowed-by-business-role = Nu vă cerem consimțământul, deoarece vă scriem în calitate de reprezentant al organizației dumneavoastră, despre chestiuni care țin de rolul pe care îl aveți acolo. Puteți refuza gratuit în orice moment.
marketing-opt-out = Cum refuzați mesajele: { $what }
further-from = Inițial nu am colectat datele în acest scop. Le folosim în acest scop din { $date }.
further-told = V-am informat despre acest scop la { $date }.
further-compatibility = De ce este compatibil acest scop cu cele pentru care am colectat datele: { $what }
basis-consent = consimțământul dumneavoastră (art. 6 alin. (1) lit. (a) din RGPD)
basis-contract = executarea unui contract cu dumneavoastră sau demersuri făcute la cererea dumneavoastră înainte de încheierea lui (art. 6 alin. (1) lit. (b) din RGPD)
basis-legal-obligation = îndeplinirea unei obligații legale (art. 6 alin. (1) lit. (c) din RGPD)
basis-vital-interests = protejarea intereselor vitale (art. 6 alin. (1) lit. (d) din RGPD)
basis-public-task = îndeplinirea unei sarcini care servește unui interes public sau care rezultă din exercitarea autorității publice (art. 6 alin. (1) lit. (e) din RGPD)
basis-legitimate-interests = interese legitime (art. 6 alin. (1) lit. (f) din RGPD)
why-consent = Ați fost de acord cu acest lucru: { $basis }
why-contract = Avem nevoie de date ca să facem ce am convenit cu dumneavoastră sau ce ne-ați cerut: { $basis }
why-legal-obligation = Legea ne impune acest lucru: { $basis }
why-vital-interests = Viața sau sănătatea cuiva poate depinde de acest lucru: { $basis }
why-public-task = Ține de ceea ce facem în folosul publicului: { $basis }
why-legitimate-interests = Avem un motiv întemeiat pentru acest lucru: { $basis }
special-condition-explicit-consent = Prelucrăm categorii speciale de date cu consimțământul dumneavoastră explicit (art. 9 alin. (2) lit. (a) din RGPD).
special-condition-employment = Prelucrăm categorii speciale de date pentru îndeplinirea obligațiilor și exercitarea drepturilor din domeniul ocupării forței de muncă și al securității sociale (art. 9 alin. (2) lit. (b) din RGPD).
special-condition-vital-interests = Prelucrăm categorii speciale de date pentru protejarea intereselor vitale (art. 9 alin. (2) lit. (c) din RGPD).
special-condition-association = Prelucrăm categorii speciale de date în cadrul activităților unui organism fără scop lucrativ, cu specific politic, filozofic, religios sau sindical (art. 9 alin. (2) lit. (d) din RGPD).
special-condition-made-public = Categoriile speciale de date sunt date pe care le-ați făcut publice în mod manifest (art. 9 alin. (2) lit. (e) din RGPD).
special-condition-legal-claims = Prelucrăm categorii speciale de date pentru constatarea, exercitarea sau apărarea unui drept în instanță (art. 9 alin. (2) lit. (f) din RGPD).
special-condition-public-interest = Prelucrăm categorii speciale de date din motive de interes public major, în baza dreptului Uniunii sau a dreptului intern (art. 9 alin. (2) lit. (g) din RGPD).
special-condition-health-care = Prelucrăm categorii speciale de date pentru asistență medicală sau socială, în baza dreptului Uniunii sau a dreptului intern sau în temeiul unui contract încheiat cu un cadru medical (art. 9 alin. (2) lit. (h) din RGPD).
special-condition-public-health = Prelucrăm categorii speciale de date din motive de interes public în domeniul sănătății publice, în baza dreptului Uniunii sau a dreptului intern (art. 9 alin. (2) lit. (i) din RGPD).
special-condition-research = Prelucrăm categorii speciale de date în scopuri de arhivare în interes public, de cercetare științifică sau istorică ori în scopuri statistice, în baza dreptului Uniunii sau a dreptului intern (art. 9 alin. (2) lit. (j) din RGPD).

### How long

retention-period-from = { $limit ->
    [maximum] cel mult { $period } { $event }
    [minimum] cel puțin { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] cel mult { $period }
    [minimum] cel puțin { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = până când vă retrageți consimțământul
retention-by-statute = cât timp o cere legea
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, cel mult { $period }
retention-reason = Motiv: { $reason }
retention-exceptions = Excepții: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, cap. { $chapter }, art. { $section }
statute-section = { $kind ->
    [number] { $act }, art. { $section }
    [annex] { $act }, anexa
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Nu prelucrăm aici date cu caracter personal.
in-case = { $what } ({ $when })
special-ethnic-origin = Categorie specială de date: originea rasială sau etnică (art. 9 din RGPD).
special-political-opinions = Categorie specială de date: opiniile politice (art. 9 din RGPD).
special-beliefs = Categorie specială de date: confesiunea religioasă sau convingerile filozofice (art. 9 din RGPD).
special-trade-union = Categorie specială de date: apartenența la sindicate (art. 9 din RGPD).
special-genetic = Categorie specială de date: date genetice (art. 9 din RGPD).
special-biometric = Categorie specială de date: date biometrice pentru identificarea unei persoane (art. 9 din RGPD).
special-health = Categorie specială de date: date privind sănătatea (art. 9 din RGPD).
special-sex-life = Categorie specială de date: viața sexuală sau orientarea sexuală (art. 9 din RGPD).
mark-criminal = Date referitoare la condamnări penale și infracțiuni (art. 10 din RGPD).
mark-national-id = Include un număr de identificare național (art. 87 din RGPD).
mark-organisation = Date despre organizații. Sunt date cu caracter personal numai atunci când spun ceva despre o persoană, de exemplu despre un întreprinzător individual.
mark-needed-for = De ce avem nevoie de ele: { $what }
mark-access = Cine are dreptul să le prelucreze: { $what }
source-data-subject = chiar dumneavoastră
source-observed = utilizarea serviciilor noastre de către dumneavoastră
source-third-party = o altă persoană sau organizație
source-public = o sursă disponibilă public
source-authority = o autoritate
source-unnamed = o altă sursă
source-data = Date din această sursă: { $data }
source-data-all = Date din această sursă: toate cele de mai sus
source-public-yes = Această sursă este disponibilă public.
source-public-no = Această sursă nu este disponibilă public.
exemption-known = Nu vă mai spunem o dată ceea ce știți deja (art. 13 alin. (4) și art. 14 alin. (5) lit. (a) din RGPD).
exemption-impossible = Nu informăm individual fiecare persoană despre datele provenite din alte surse, deoarece acest lucru ar fi imposibil, ar implica eforturi disproporționate sau ar afecta grav realizarea obiectivelor prelucrării (art. 14 alin. (5) lit. (b) din RGPD).
exemption-law = Nu informăm individual fiecare persoană despre datele provenite din alte surse, deoarece legea prevede în mod expres că le obținem sau le divulgăm (art. 14 alin. (5) lit. (c) din RGPD).
exemption-secrecy = Nu informăm individual fiecare persoană despre datele provenite din alte surse, deoarece legea ne obligă să păstrăm secretul asupra lor (art. 14 alin. (5) lit. (d) din RGPD).
exemption-reason = Motiv: { $reason }
exemption-measures = Cum vă protejăm în schimb drepturile: { $measures }
source-permission = { $permission ->
    [objection] Vă puteți opune obținerii datelor de acolo, caz în care nu le obținem.
    [consent] Obținem datele de acolo numai cu consimțământul dumneavoastră.
   *[law] Obținem datele de acolo deoarece legea permite sau impune acest lucru.
}

### Must the data be given

provision-law = Legea vă obligă să ne furnizați aceste date.
provision-contract = Contractul pe care îl aveți cu noi vă obligă să ne furnizați aceste date.
provision-entering-contract = Avem nevoie de aceste date pentru a încheia un contract.
provision-nobody = Nu aveți obligația să ne furnizați aceste date.

### Automated decisions

automated-none = Nu luăm în privința dumneavoastră decizii bazate exclusiv pe prelucrarea automată și nu vă creăm profiluri.
automated-profiling = Recurgem la crearea de profiluri; aceasta nu decide nimic singură. { $what }
automated-profiling-beside-decisions = Recurgem la crearea de profiluri. { $what }
automated-no-profiling = Nu vă creăm profiluri.
automated-no-decisions = Nu luăm în privința dumneavoastră decizii bazate exclusiv pe prelucrarea automată.
decision-what = Decizia
decision-ground = De ce este permisă
decision-ground-contract = Este necesară pentru încheierea sau executarea unui contract între dumneavoastră și noi (art. 22 alin. (2) lit. (a) din RGPD).
decision-ground-law = Este autorizată de dreptul Uniunii sau de dreptul intern (art. 22 alin. (2) lit. (b) din RGPD).
decision-ground-explicit-consent = V-ați dat consimțământul explicit (art. 22 alin. (2) lit. (c) din RGPD).
decision-logic = Cum se ajunge la decizie
decision-consequences = Ce înseamnă pentru dumneavoastră
decision-safeguards = Cum puteți cere revizuirea deciziei
decision-ai = Sistem de IA
decision-ai-none = Niciun sistem de IA nu participă la luarea deciziei.

### Recipients

column-recipient = Destinatar
column-what-for = Ce face destinatarul
column-role = Rol
column-place = Unde
caption-recipients = Destinatarii datelor cu caracter personal
recipients-none = Nu divulgăm datele dumneavoastră nimănui.
recipient-unnamed = Un destinatar al cărui nume nu este indicat
recipient-with-category = { $name } – { $category }
recipient-examples = De exemplu: { $examples }
recipient-when = Numai în acest caz: { $when }
recipient-role-processor = persoană împuternicită de operator, în numele nostru și conform instrucțiunilor noastre
recipient-role-controller = operator, pe propria răspundere
recipient-role-joint-controller = operator asociat, împreună cu noi
recipient-role-authority = autoritate publică
place-eea = în Spațiul Economic European
place-outside-eea = în afara Spațiului Economic European
disclosure-to = Destinatari: { $recipients }
disclosure-permission = { $permission ->
    [objection] Vă puteți opune divulgării, caz în care nu divulgăm datele dumneavoastră.
    [consent] Divulgăm datele numai cu permisiunea dumneavoastră.
   *[law] Divulgăm datele numai atunci când legea o cere.
}
disclosure-aggregated = Nimeni nu poate fi identificat pe baza acestor date, așa că ele nu sunt date cu caracter personal.
disclosure-basis = Temei juridic: { $basis }.

### Transfers

transfers-none = Nu transferăm datele dumneavoastră în afara Spațiului Economic European și niciunul dintre destinatarii noștri nu le prelucrează acolo.
transfers-some = Acești destinatari prelucrează date în afara Spațiului Economic European:
transfer-to = { $recipient } – { $country }
adequacy-whole = Comisia Europeană a decis că datele beneficiază acolo de un nivel de protecție adecvat: decizia { $decision } (art. 45 din RGPD).
adequacy-some = Comisia Europeană a decis că datele beneficiază de un nivel de protecție adecvat la o parte dintre destinatarii de acolo, printre care și acesta: decizia { $decision } (art. 45 din RGPD).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/CE
}
adequacy-framework = Destinatarul participă la următorul cadru: { $framework }. Comisia Europeană a decis că, în temeiul acestui cadru, datele beneficiază de un nivel de protecție adecvat: decizia { $decision } (art. 45 din RGPD).
adequacy-none = Nu există o decizie a Comisiei Europene potrivit căreia datele beneficiază acolo de un nivel de protecție adecvat.
adequacy-only-certified = Decizia Comisiei Europene privind caracterul adecvat al nivelului de protecție din această țară se referă numai la organizațiile certificate, iar transferul nu se bazează pe ea.
adequacy-only-partly = Decizia Comisiei Europene privind caracterul adecvat al nivelului de protecție din această țară se referă numai la o parte dintre destinatari, iar transferul nu se bazează pe ea.
ground-first = Primul temei: { $ground }
ground-then = Dacă acest temei dispare: { $ground }
safeguard-adequacy = Transferul se bazează pe o decizie a Comisiei Europene privind caracterul adecvat al nivelului de protecție (art. 45 din RGPD).
safeguard-standard-contractual-clauses = Transferul este protejat prin clauzele contractuale standard adoptate de Comisia Europeană: decizia (UE) 2021/914 (art. 46 alin. (2) lit. (c) din RGPD).
safeguard-binding-corporate-rules = Transferul este protejat prin reguli corporatiste obligatorii aprobate de o autoritate de supraveghere (art. 46 alin. (2) lit. (b) și art. 47 din RGPD).
safeguard-code-of-conduct = Transferul este protejat printr-un cod de conduită aprobat, însoțit de angajamente obligatorii și executorii ale destinatarului (art. 46 alin. (2) lit. (e) din RGPD).
safeguard-certification = Transferul este protejat printr-un mecanism de certificare aprobat, însoțit de angajamente obligatorii și executorii ale destinatarului (art. 46 alin. (2) lit. (f) din RGPD).
safeguard-public-authority-instrument = Transferul este protejat printr-un instrument obligatoriu din punct de vedere juridic și executoriu între autorități publice (art. 46 alin. (2) lit. (a) din RGPD).
safeguard-authorised-clauses = Transferul este protejat prin clauze contractuale autorizate de o autoritate de supraveghere (art. 46 alin. (3) lit. (a) din RGPD).
safeguard-explicit-consent = Transferul se bazează pe consimțământul dumneavoastră explicit, dat după ce ați primit informații despre riscurile transferului (art. 49 alin. (1) lit. (a) din RGPD).
safeguard-contract = Transferul este necesar pentru executarea unui contract cu dumneavoastră sau pentru aplicarea unor măsuri precontractuale adoptate la cererea dumneavoastră (art. 49 alin. (1) lit. (b) din RGPD).
safeguard-contract-in-interest = Transferul este necesar pentru încheierea, în interesul dumneavoastră, a unui contract cu o altă persoană sau pentru executarea lui (art. 49 alin. (1) lit. (c) din RGPD).
safeguard-public-interest = Transferul este necesar din considerente importante de interes public (art. 49 alin. (1) lit. (d) din RGPD).
safeguard-legal-claims = Transferul este necesar pentru constatarea, exercitarea sau apărarea unui drept în instanță (art. 49 alin. (1) lit. (e) din RGPD).
safeguard-vital-interests = Transferul este necesar pentru protejarea intereselor vitale (art. 49 alin. (1) lit. (f) din RGPD).
safeguard-public-register = Transferul se realizează dintr-un registru public (art. 49 alin. (1) lit. (g) din RGPD).
safeguard-compelling-interests = Transferul nu este repetitiv, se referă doar la un număr limitat de persoane și este necesar în scopul realizării intereselor noastre legitime majore (art. 49 alin. (1) al doilea paragraf din RGPD).
safeguard-module-controller = Se aplică modulul 1 al clauzelor: de la operator la operator.
safeguard-module-processor = Se aplică modulul 2 al clauzelor: de la operator la persoana împuternicită de operator.
safeguard-module-sub-processor = Se aplică modulul 3 al clauzelor: de la o persoană împuternicită de operator la altă persoană împuternicită de operator.
safeguard-module-processor-to-controller = Se aplică modulul 4 al clauzelor: de la persoana împuternicită de operator la operator.
safeguard-name = Mai exact: { $name }.
safeguard-interest = Interesul nostru major: { $interest }
safeguard-authority-told = Autoritatea de supraveghere a fost informată despre transfer la { $date }.
safeguard-when = Când: { $when }
safeguard-checked = Verificat la { $date }.
safeguard-measures = Măsuri suplimentare: { $measures }.
safeguard-assessment = Evaluarea transferului: { $assessment }
safeguard-risks = Riscuri: { $risks }
safeguard-copy = Puteți obține o copie a garanțiilor aici: { $ways }.

### Rights

rights-intro = Acestea sunt drepturile dumneavoastră. Ele decurg din scopurile în care vă folosim datele și din temeiul juridic al prelucrării.
right-access = Dreptul de acces (art. 15 din RGPD)
right-access-short = acces
right-access-text = Ne puteți întreba dacă prelucrăm date despre dumneavoastră. Dacă da, primiți o copie a lor și informațiile aferente.
right-rectification = Dreptul la rectificare (art. 16 din RGPD)
right-rectification-short = rectificare
right-rectification-text = Ne puteți cere să rectificăm datele inexacte și să completăm datele incomplete.
right-erasure = Dreptul la ștergerea datelor (art. 17 din RGPD)
right-erasure-short = ștergerea datelor
right-erasure-text = Ne puteți cere să ștergem datele dumneavoastră, de exemplu când nu mai avem nevoie de ele, când vă retrageți consimțământul pe care se bazează prelucrarea sau când nu avem dreptul să le prelucrăm.
right-erasure-limited = Nu putem șterge datele pe care legea ne obligă să le păstrăm sau de care avem nevoie pentru o sarcină de interes public. Această limită privește următoarele prelucrări: { $purposes }.
right-restriction = Dreptul la restricționarea prelucrării (art. 18 din RGPD)
right-restriction-short = restricționarea prelucrării
right-restriction-text = Ne puteți cere să nu facem nimic cu datele dumneavoastră în afară de a le stoca, de exemplu cât timp verificăm dacă sunt exacte sau dacă opoziția dumneavoastră este întemeiată.
right-portability = Dreptul la portabilitatea datelor (art. 20 din RGPD)
right-portability-short = portabilitatea datelor
right-portability-text = Puteți primi datele pe care ni le-ați furnizat într-un format structurat, utilizat în mod curent și care poate fi citit automat, și puteți obține transmiterea lor către alt operator, acolo unde acest lucru este fezabil din punct de vedere tehnic. Dreptul privește datele prelucrate prin mijloace automate pe baza consimțământului sau a unui contract.
right-portability-because = Dreptul privește următoarele prelucrări: { $purposes }.
right-objection-short = opoziție
right-withdrawal = Dreptul de a vă retrage consimțământul (art. 7 alin. (3) din RGPD)
right-withdrawal-short = retragerea consimțământului
right-withdrawal-text = Vă puteți retrage consimțământul în orice moment. Retragerea nu afectează legalitatea prelucrărilor efectuate înainte.
right-withdrawal-because = Dreptul privește următoarele prelucrări: { $purposes }.
right-automated-decisions = Dreptul la intervenție umană în cazul deciziilor automatizate (art. 22 din RGPD)
right-automated-decisions-short = intervenție umană în cazul deciziilor automatizate
right-automated-decisions-text = Puteți cere ca o persoană să revizuiască o decizie luată exclusiv prin mijloace automate, vă puteți exprima punctul de vedere și puteți contesta decizia.
right-complaint-short = plângere la autoritatea de supraveghere
objection-grounds = Aveți dreptul de a vă opune în orice moment prelucrării datelor dumneavoastră, din motive legate de situația particulară în care vă aflați. Dreptul privește următoarele prelucrări: { $purposes }. În acest caz încetăm prelucrarea, cu excepția situației în care demonstrăm că avem motive legitime și imperioase care prevalează asupra intereselor, drepturilor și libertăților dumneavoastră sau în care avem nevoie de date pentru constatarea, exercitarea sau apărarea unui drept în instanță (art. 21 alin. (1) din RGPD).
objection-research = Aveți dreptul de a vă opune, din motive legate de situația particulară în care vă aflați, prelucrării datelor dumneavoastră în scopuri de cercetare științifică sau istorică ori în scopuri statistice. Dreptul privește următoarele prelucrări: { $purposes }. În acest caz încetăm prelucrarea, cu excepția situației în care ea este necesară pentru îndeplinirea unei sarcini din motive de interes public (art. 21 alin. (6) din RGPD).
objection-marketing = Aveți dreptul de a vă opune marketingului direct în orice moment și fără să dați un motiv, precum și creării de profiluri legate de acesta. Dreptul privește următoarele prelucrări: { $purposes }. În acest caz nu mai folosim datele dumneavoastră pentru marketing direct (art. 21 alin. (2) și (3) din RGPD).
requests-ways = Puteți face cererea în următoarele moduri:
requests-to-controller = Adresați cererea operatorului, ale cărui date de contact sunt indicate mai sus.
requests-time = Răspundem fără întârzieri nejustificate și în cel mult o lună. Dacă o cerere este complexă sau dacă cererile sunt numeroase, termenul poate fi prelungit cu cel mult două luni; vă anunțăm acest lucru și motivele prelungirii în prima lună.
requests-time-stated = Răspundem fără întârzieri nejustificate și în cel mult { $period }. Dacă o cerere este complexă sau dacă cererile sunt numeroase, termenul poate fi prelungit cu cel mult două luni; vă anunțăm acest lucru și motivele prelungirii în termen de o lună de la cererea dumneavoastră.
requests-free = Exercitarea drepturilor este gratuită. Numai dacă o cerere este vădit nefondată sau excesivă putem percepe o taxă rezonabilă sau putem refuza să îi dăm curs (art. 12 alin. (5) din RGPD).
requests-once-a-year = Răspundem gratuit la o cerere pe an.
requests-identity-on-doubt = Dacă avem îndoieli întemeiate cu privire la identitatea persoanei care face cererea, solicităm informații suplimentare pentru a vă confirma identitatea.
requests-identity-always = Vă cerem să vă confirmați identitatea.
requests-identity-email = Trimiteți cererea de la o adresă de e-mail după care vă putem identifica.
requests-form-any = Cererea poate avea orice formă.
requests-form-written = Trimiteți cererea în scris.
requests-form-signed = Trimiteți cererea în scris și semnată.
requests-refusal = Dacă vă refuzăm cererea, vă comunicăm motivele în termen de o lună. Puteți apoi să depuneți o plângere la autoritatea de supraveghere sau să vă adresați unei instanțe.
requests-recipients-told = Dacă rectificăm sau ștergem datele dumneavoastră ori dacă le restricționăm prelucrarea, informăm fiecare destinatar căruia i-am divulgat datele, cu excepția cazului în care acest lucru se dovedește imposibil sau presupune eforturi disproporționate. Dacă ne cereți, vă spunem cine sunt acești destinatari (art. 19 din RGPD).
complaint-right = Aveți dreptul de a depune o plângere la o autoritate de supraveghere dacă considerați că prelucrarea datelor dumneavoastră încalcă Regulamentul general privind protecția datelor. O puteți face în statul membru în care aveți reședința obișnuită, în care se află locul dumneavoastră de muncă sau în care a avut loc presupusa încălcare (art. 77 din RGPD).
complaint-authority = Autoritatea de supraveghere din țara în care avem sediul:
complaint-authority-abroad = Autoritatea de supraveghere din Uniunea Europeană căreia vă puteți adresa mai întâi:
authority-name = Autoritate de supraveghere
authority-complaint = Cum depuneți o plângere

### Cookies

cookies-none = Site-ul nostru web nu stochează cookie-uri pe dispozitivul dumneavoastră și nu folosește nimic asemănător.
cookies-choice = Cookie-urile care nu sunt necesare se folosesc numai dacă vă dați consimțământul. Le puteți refuza la fel de ușor cum le puteți accepta și vă puteți schimba alegerea în orice moment.
cookies-choice-settings = Cookie-urile care nu sunt necesare se folosesc numai dacă vă dați consimțământul. Le puteți refuza în setări și vă puteți schimba alegerea în orice moment.
cookies-choice-unstated = Cookie-urile care nu sunt necesare se folosesc numai dacă vă dați consimțământul. Vă puteți schimba alegerea în orice moment.
cookies-choice-keeps = Cât timp este reținută alegerea dumneavoastră până când vă întrebăm din nou: { $period }.
cookies-tool = Alegerea se face în următorul instrument: { $tool }.
cookies-settings = Setări pentru cookie-uri: { $settings }
cookies-data = Prin intermediul cookie-urilor colectăm:
cookies-services = Servicii care stochează sau citesc date pe dispozitivul dumneavoastră:
cookies-own = Site-ul nostru web
cookies-provider = Furnizor: { $provider }
cookies-provider-controller = chiar operatorul
cookies-purpose = Scop: { $purposes }
cookies-basis-consent = Se folosește numai cu consimțământul dumneavoastră.
cookies-basis-necessary = Este necesar pentru serviciul pe care l-ați solicitat, așa că nu este nevoie de consimțământ.
cookies-basis-legitimate-interests = Se folosește pe baza intereselor legitime.
cookies-basis-none = Se folosește fără a vă cere consimțământul.
cookies-starts-after-consent = Nimic nu este stocat sau citit înainte de a vă da consimțământul.
cookies-starts-at-once = Pornește imediat ce deschideți pagina.
cookies-access = Accesul la ceea ce este stocat: { $access }
cookies-access-none = Nimeni altcineva nu poate citi ceea ce este stocat.
cookies-tracking = Acest serviciu vă poate urmări de la un site web la altul sau vă poate crea un profil.
cookies-links = Mai multe despre cookie-uri:
cookies-law = Cookie-urile și tehnologiile asemănătoare sunt reglementate și de următorul act: { $law }.
cookies-authority = Autoritatea care supraveghează respectarea acestor norme: { $authority }.
caption-cookies = Cookie-uri și stocare similară
column-cookie = Denumire
column-service = Serviciu
column-keeps = Durată
column-party = Plasat de
keeps-session = până când închideți browserul
keeps-persistent = până când îl ștergeți
party-first = acest site
party-third = un alt site
technology-cookie = cookie
technology-local-storage = memoria locală a browserului
technology-pixel = pixel, care trimite date la deschiderea paginii
technology-fingerprint = recunoașterea dispozitivului după caracteristicile sale
technology-sdk = cod al altei companii în aplicație

### Security and promises

measures-general = Vă protejăm datele în următoarele moduri:
measures-electronic = Date în format electronic:
measures-manual = Date pe hârtie:
measures-staff = Persoanele care lucrează cu datele:
measures-certificates = Certificări:
claim-never-sold = Nu vindem datele dumneavoastră.
claim-no-transfers = Nu transferăm datele dumneavoastră în afara Spațiului Economic European.
claim-not-disclosed = Nu divulgăm datele dumneavoastră altora.
claim-own-use-only = Datele dumneavoastră sunt numai pentru uzul nostru.
claim-not-identifiable = Datele nu vă identifică.
claim-no-profiling = Nu vă creăm profiluri.
claim-marketing-only-with-consent = Trimitem mesaje de marketing numai celor care și-au dat consimțământul.
claim-never-combined = Nu combinăm datele dumneavoastră cu alte date despre dumneavoastră.
claim-only-from-the-person = Obținem datele dumneavoastră numai de la dumneavoastră.

### Dates

notice-status = Stare
status-draft = Proiect
status-in-force = În vigoare
status-withdrawn = Retrasă
notice-effective = Se aplică de la
notice-updated = Ultima actualizare
notice-created = Prima redactare
notice-review-by = Următoarea revizuire, cel târziu la
notice-version = Versiune
notice-published-at = Publicată la adresa
notice-original = Limba originală
notice-further-purpose = Dacă dorim să folosim datele dumneavoastră în alt scop decât acestea, vă informăm înainte de a o face.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } secundă
    [few] { $amount } secunde
   *[other] { $amount } de secunde
}
period-minute = { $amount ->
    [one] { $amount } minut
    [few] { $amount } minute
   *[other] { $amount } de minute
}
period-hour = { $amount ->
    [one] { $amount } oră
    [few] { $amount } ore
   *[other] { $amount } de ore
}
period-day = { $amount ->
    [one] { $amount } zi
    [few] { $amount } zile
   *[other] { $amount } de zile
}
period-week = { $amount ->
    [one] { $amount } săptămână
    [few] { $amount } săptămâni
   *[other] { $amount } de săptămâni
}
period-month = { $amount ->
    [one] { $amount } lună
    [few] { $amount } luni
   *[other] { $amount } de luni
}
period-year = { $amount ->
    [one] { $amount } an
    [few] { $amount } ani
   *[other] { $amount } de ani
}

### Short notices, for the place where data is collected

short-heading-form = Ce facem cu datele din acest formular
short-heading-newsletter = Ce facem cu datele dumneavoastră când vă abonați la buletinul informativ
short-heading-camera = Supraveghere video
