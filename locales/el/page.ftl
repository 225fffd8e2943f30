### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Μετάβαση στο περιεχόμενο
label-all-notices = Όλες οι πολιτικές απορρήτου
label-languages = Γλώσσες
label-colophon = Αυτή η σελίδα δεν χρησιμοποιεί cookies, δεν φορτώνει τίποτα από άλλους ιστοτόπους και δεν εκτελεί σενάρια (scripts).

## Pages that are not notices

label-search = Αναζήτηση
label-search-notices = Αναζήτηση σε όλες τις πολιτικές απορρήτου
label-search-hint = Η αναζήτηση γίνεται στο πρόγραμμα περιήγησής σας. Όσα πληκτρολογείτε δεν αποστέλλονται πουθενά.
label-search-found = Αποτελέσματα:
label-search-none = Δεν βρέθηκε τίποτα. Δοκιμάστε άλλη λέξη ή λιγότερες λέξεις.
label-search-needs-script = Για την αναζήτηση χρειάζεται ένα σενάριο (script) που αυτό το πρόγραμμα περιήγησης δεν εκτελεί. Όλες οι πολιτικές απορρήτου παρατίθενται στην αρχική σελίδα.
label-colophon-search = Αυτή η σελίδα δεν χρησιμοποιεί cookies και δεν φορτώνει τίποτα από άλλους ιστοτόπους. Η αναζήτηση γίνεται στο πρόγραμμα περιήγησής σας.
label-not-found-title = Η σελίδα δεν βρέθηκε
label-not-found-text = Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση. Η σελίδα μπορεί να έχει μεταφερθεί ή να έχει αφαιρεθεί.
label-moved-title = Αυτή η σελίδα μεταφέρθηκε
label-moved-text = Θα τη βρείτε εδώ:

## A notice

label-draft = Σχέδιο.
label-draft-note = Αυτή η πολιτική απορρήτου δεν ισχύει. Τα στοιχεία της μπορεί να είναι ελλιπή ή λανθασμένα.
label-draft-mark = σχέδιο
label-withdrawn = Αποσύρθηκε.
label-withdrawn-note = Αυτή η πολιτική απορρήτου δεν ισχύει πλέον.
label-withdrawn-mark = αποσύρθηκε
label-summary = Με μια ματιά
label-contents = Περιεχόμενα
label-full-notice = Ολόκληρη η πολιτική απορρήτου
label-version = Έκδοση
label-gap-not-stated = Δεν αναφέρεται:
label-gap-to-do = Εκκρεμεί:

## Below a notice

label-downloads = Λήψη αυτής της πολιτικής απορρήτου
label-about-notice = Σχετικά με αυτή την πολιτική απορρήτου
label-controller = Υπεύθυνος επεξεργασίας
label-created = Σύνταξη
label-updated = Επικαιροποίηση
label-effective = Έναρξη ισχύος
label-byline-effective = Έναρξη ισχύος:
label-byline-updated = Επικαιροποίηση:
label-review-by = Αναθεώρηση το αργότερο
label-attachment = Αυτή η πολιτική απορρήτου ως δεδομένα για άλλα προγράμματα, σε μορφή JSON

## The front page

label-front-title = Πολιτικές απορρήτου
label-front-description = Πολιτικές απορρήτου και οι γλώσσες στις οποίες διατίθεται η καθεμία.
label-front-introduction = Τι γίνεται με τα προσωπικά σας δεδομένα, γιατί, και ποια δικαιώματα έχετε. Επιλέξτε πολιτική απορρήτου και γλώσσα.
label-front-drafts = Όποια πολιτική απορρήτου φέρει την ένδειξη «σχέδιο» δεν ισχύει. Τα στοιχεία της μπορεί να είναι ελλιπή ή λανθασμένα.
language-endonym = Ελληνικά

## Versions of a notice

label-versions = Όλες οι εκδόσεις
label-versions-title = Ποια έκδοση ίσχυε και πότε
label-versions-introduction = Κάθε έκδοση αυτής της πολιτικής απορρήτου παραμένει εκεί όπου δημοσιεύθηκε. Βρείτε την ημέρα που σας ενδιαφέρει: εκείνη την ημέρα ίσχυε η έκδοση που αναγράφεται δίπλα της.
label-versions-period = Περίοδος ισχύος
label-version-applies = Ισχύει τώρα
label-version-upcoming = Μελλοντική
label-version-earlier = Παλαιότερη
label-version-earlier-note = Αυτή είναι μια παλαιότερη έκδοση. Δεν ισχύει πλέον.
label-version-upcoming-note = Αυτή είναι μια μελλοντική έκδοση. Δεν ισχύει ακόμη.
label-version-replaced-by = Αντικαταστάθηκε από
label-version-today = Η έκδοση που ισχύει σήμερα
label-version-previous = Προηγούμενη έκδοση
label-version-permanent = Μόνιμη διεύθυνση αυτής της έκδοσης
label-change-ahead = Αυτή η πολιτική απορρήτου θα αλλάξει.
label-change-ahead-link = Διαβάστε τι θα αλλάξει

## What changed between two versions

label-changes = Τι άλλαξε
label-changes-introduction = Τι ανέφερε η προηγούμενη έκδοση και τι αναφέρει αντίστοιχα αυτή η έκδοση.
label-changes-material = Σημαντικές αλλαγές
label-changes-notable = Άλλες αλλαγές στο περιεχόμενο
label-changes-editorial = Αλλαγές στη διατύπωση
label-changes-before = Πριν
label-changes-after = Τώρα
label-changes-not-before = Δεν υπήρχε στην προηγούμενη έκδοση
label-changes-no-longer = Δεν υπάρχει πλέον σε αυτή την έκδοση
label-changes-none = Το κείμενο της πολιτικής απορρήτου δεν άλλαξε.
label-changes-first = Αυτή είναι η πρώτη έκδοση.
label-changes-follow = Παρακολούθηση των αλλαγών με πρόγραμμα ανάγνωσης ροών (Atom)
label-changes-feed = Αλλαγές στις πολιτικές απορρήτου

## Texts for telling people of a change

label-told-subject = Η πολιτική απορρήτου μας θα αλλάξει
label-told-opening = Πρόκειται να αλλάξουμε την πολιτική απορρήτου μας. Παρακαλούμε διαβάστε τι αλλάζει για εσάς.
label-told-important = Οι σημαντικότερες αλλαγές:
label-told-read = Η νέα έκδοση και όλες οι αλλαγές:
label-told-banner = Η πολιτική απορρήτου μας θα αλλάξει.

## The evidence report

report-title = Έκθεση τεκμηρίωσης
report-introduction = Πώς ανταποκρίνεται αυτή η πολιτική απορρήτου σε κάθε σημείο που ζητούν από αυτήν ο Γενικός Κανονισμός για την Προστασία Δεδομένων και οι κανόνες για τα cookies και την ηλεκτρονική εμπορική προώθηση: το αποτέλεσμα, τι το λέει σε κάθε γλώσσα, οι γραμμές της πηγής στις οποίες στηρίζεται και οι κανόνες που το ελέγχουν.
report-judged = Ημερομηνία αξιολόγησης
report-program = Πρόγραμμα
report-version = Έκδοση
report-no-version = δεν αναφέρεται
report-status = Κατάσταση
report-controller = Υπεύθυνος επεξεργασίας
report-not-judged = Η πολιτική απορρήτου δεν αξιολογήθηκε: δεν είναι δυνατή η ανάγνωσή της πριν διορθωθούν τα παρακάτω λάθη.
report-duties = Τι ζητείται και ποιο είναι το αποτέλεσμα
report-duty = Σημείο
report-verdict = Αποτέλεσμα
report-rules = Κανόνες ελέγχου
report-findings = Ευρήματα
report-lines = Πηγή
report-told = Αναφέρεται
report-not-told = δεν αναφέρεται
report-shown-by = Δοκιμή που το δείχνει
report-other-findings = Άλλα ευρήματα
report-waivers = Αποδεκτές αποκλίσεις
report-waived-until = έως
report-todos = Όσα μένει να διευκρινιστούν
report-todo-owner = αρμόδιο πρόσωπο:
report-todo-by = προθεσμία:
report-none = Κανένα.
report-law = Διάταξη
report-law-table = Πίνακες νομοθεσίας που χρησιμοποιήθηκαν
report-law-records = Εγγραφές
report-law-unverified = από αυτές ανεπαλήθευτες
report-law-checked = Έλεγχος
report-law-digest = SHA-256
report-verdict-met = Πληρούται: κανένα εύρημα
report-verdict-not-owed = Δεν απαιτείται
report-verdict-fault = Δεν πληρούται
report-verdict-doubt = Αμφίβολο
report-verdict-waived = Αποδεκτή απόκλιση
report-verdict-to-do = Προς διευκρίνιση
report-error = Σφάλμα
report-warning = Προειδοποίηση
report-advice = Συμβουλή
report-disclaimer = Η έκθεση αυτή παράγεται από πρόγραμμα με βάση την πηγή της πολιτικής απορρήτου. Δεν αποτελεί νομική συμβουλή και κανένας νομικός δεν έχει ελέγξει τους κανόνες που εφαρμόζει.
