# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Ταυτότητα και στοιχεία επικοινωνίας του υπευθύνου επεξεργασίας
duty-representative = Ταυτότητα και στοιχεία επικοινωνίας του εκπροσώπου
duty-data-protection-officer = Στοιχεία επικοινωνίας του υπευθύνου προστασίας δεδομένων
duty-purposes = Σκοποί της επεξεργασίας
duty-legal-basis = Νομική βάση για την επεξεργασία
duty-categories-of-data = Κατηγορίες δεδομένων προσωπικού χαρακτήρα
duty-legitimate-interests = Έννομα συμφέροντα που επιδιώκονται
duty-recipients = Αποδέκτες ή κατηγορίες αποδεκτών
duty-transfers = Διαβιβάσεις σε τρίτες χώρες ή διεθνείς οργανισμούς
duty-storage-period = Χρονικό διάστημα αποθήκευσης ή κριτήρια που το καθορίζουν
duty-rights = Δικαιώματα του υποκειμένου των δεδομένων
duty-withdrawal-of-consent = Δικαίωμα ανάκλησης της συγκατάθεσης
duty-complaint = Δικαίωμα υποβολής καταγγελίας σε εποπτική αρχή
duty-obligation-to-provide = Υποχρέωση παροχής των δεδομένων και συνέπειες της μη παροχής τους
duty-source-of-data = Πηγή των δεδομένων προσωπικού χαρακτήρα
duty-automated-decisions = Αυτοματοποιημένη λήψη αποφάσεων, περιλαμβανομένης της κατάρτισης προφίλ
duty-further-purpose = Περαιτέρω επεξεργασία για άλλον σκοπό
duty-clear-language = Συνοπτική, διαφανής, κατανοητή και εύκολα προσβάσιμη μορφή, με σαφή και απλή διατύπωση
duty-language-for-children = Πληροφορίες που απευθύνονται ειδικά σε παιδιά
duty-icons = Τυποποιημένα εικονίδια, μηχανικώς αναγνώσιμα, δίπλα στο κείμενο
duty-known-information = Πότε δεν απαιτείται ενημέρωση: πληροφορίες που το πρόσωπο ήδη έχει και οι εξαιρέσεις του άρθρου 14 παρ. 5
duty-time-of-informing = Πότε ενημερώνονται τα πρόσωπα για δεδομένα που συλλέχθηκαν αλλού
duty-effect-of-withdrawal = Η ανάκληση είναι εξίσου εύκολη με τη συγκατάθεση και δεν θίγει την προηγούμενη επεξεργασία
duty-objection-apart = Το δικαίωμα εναντίωσης, που επισημαίνεται με σαφήνεια και χωριστά από κάθε άλλη πληροφορία
duty-safeguards-in-decisions = Ανθρώπινη παρέμβαση, έκφραση άποψης και αμφισβήτηση της αυτοματοποιημένης απόφασης
duty-joint-arrangement = Η ουσία της συμφωνίας μεταξύ των από κοινού υπευθύνων επεξεργασίας
duty-representative-in-the-union = Εκπρόσωπος υπευθύνου επεξεργασίας που δεν είναι εγκατεστημένος στην Ένωση
duty-designation-of-officer = Ορισμός υπευθύνου προστασίας δεδομένων και δημοσίευση των στοιχείων επικοινωνίας του
duty-ground-of-transfer = Βάση του κεφαλαίου V για κάθε διαβίβαση
duty-adequacy-decision = Διαβιβάσεις βάσει απόφασης επάρκειας
duty-appropriate-safeguards = Διαβιβάσεις που υπόκεινται σε κατάλληλες εγγυήσεις
duty-binding-corporate-rules = Δεσμευτικοί εταιρικοί κανόνες
duty-derogations = Παρεκκλίσεις για ειδικές καταστάσεις
duty-complaint-to-authority = Η εποπτική αρχή στην οποία υποβάλλονται καταγγελίες
duty-cookie-information = Τι αποθηκεύεται ή διαβάζεται σε συσκευές, από ποιον, για ποιον σκοπό και για πόσο διάστημα
duty-cookie-consent = Συγκατάθεση για ό,τι δεν είναι απολύτως απαραίτητο και τρόπος αλλαγής της επιλογής
duty-electronic-marketing = Συγκατάθεση για ηλεκτρονική απευθείας εμπορική προώθηση ή η εξαίρεση για υφιστάμενους πελάτες

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = πλαίσιο ΕΕ-ΗΠΑ για την προστασία των δεδομένων (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Φινλανδικός νόμος περί λογιστικής (1336/1997)
act-fi-vat-act = Φινλανδικός νόμος περί φόρου προστιθέμενης αξίας (1501/1993)
act-fi-prepayment-act = Φινλανδικός νόμος περί προκαταβολής φόρου (1118/1996)
act-fi-tax-assessment-procedure-act = Φινλανδικός νόμος περί διαδικασίας επιβολής φόρου (1558/1995)
act-fi-incomes-information-system-act = Φινλανδικός νόμος περί του συστήματος πληροφοριών εισοδημάτων (53/2018)
act-fi-anti-money-laundering-act = Φινλανδικός νόμος περί πρόληψης της νομιμοποίησης εσόδων από παράνομες δραστηριότητες και της χρηματοδότησης της τρομοκρατίας (444/2017)
act-fi-debt-limitation-act = Φινλανδικός νόμος περί παραγραφής χρεών (728/2003)
act-fi-debt-collection-act = Φινλανδικός νόμος περί είσπραξης οφειλών (513/1999)
act-fi-product-liability-act = Φινλανδικός νόμος περί ευθύνης για ελαττωματικά προϊόντα (694/1990)
act-fi-consumer-protection-act = Φινλανδικός νόμος περί προστασίας των καταναλωτών (38/1978)
act-fi-limited-liability-companies-act = Φινλανδικός νόμος περί εταιρειών περιορισμένης ευθύνης (624/2006)
act-fi-housing-companies-act = Φινλανδικός νόμος περί στεγαστικών εταιρειών περιορισμένης ευθύνης (1599/2009)
act-fi-associations-act = Φινλανδικός νόμος περί σωματείων (503/1989)
act-fi-accommodation-act = Φινλανδικός νόμος περί δραστηριοτήτων παροχής καταλύματος και εστίασης (308/2006)
act-fi-employment-contracts-act = Φινλανδικός νόμος περί συμβάσεων εργασίας (55/2001)
act-fi-working-hours-act = Φινλανδικός νόμος περί χρόνου εργασίας (872/2019)
act-fi-annual-holidays-act = Φινλανδικός νόμος περί ετήσιων αδειών (162/2005)
act-fi-non-discrimination-act = Φινλανδικός νόμος κατά των διακρίσεων (1325/2014)
act-fi-equality-act = Φινλανδικός νόμος περί ισότητας γυναικών και ανδρών (609/1986)
act-fi-working-life-privacy-act = Φινλανδικός νόμος περί προστασίας της ιδιωτικής ζωής στην εργασία (759/2004)
act-fi-occupational-safety-and-health-act = Φινλανδικός νόμος περί υγείας και ασφάλειας στην εργασία (738/2002)
act-fi-occupational-health-care-act = Φινλανδικός νόμος περί υπηρεσιών ιατρικής της εργασίας (1383/2001)
act-fi-employees-pensions-act = Φινλανδικός νόμος περί συντάξεων των εργαζομένων (395/2006)
act-fi-contractors-liability-act = Φινλανδικός νόμος περί υποχρεώσεων και ευθύνης του αναθέτοντος κατά την ανάθεση εργασιών σε τρίτους (1233/2006)
act-fi-whistleblower-act = Φινλανδικός νόμος περί προστασίας των προσώπων που αναφέρουν παραβιάσεις του ενωσιακού και του εθνικού δικαίου (1171/2022)
act-fi-electronic-communications-services-act = Φινλανδικός νόμος περί υπηρεσιών ηλεκτρονικών επικοινωνιών (917/2014)
act-fi-client-data-act = Φινλανδικός νόμος περί επεξεργασίας δεδομένων πελατών στην υγειονομική και κοινωνική φροντίδα (703/2023)
act-fi-patients-act = Φινλανδικός νόμος περί της θέσης και των δικαιωμάτων των ασθενών (785/1992)
act-fi-data-protection-act = Φινλανδικός νόμος περί προστασίας δεδομένων (1050/2018)
act-de-commercial-code = Γερμανικός εμπορικός κώδικας (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Γερμανικός φορολογικός κώδικας (Abgabenordnung, AO)
act-de-vat-act = Γερμανικός νόμος περί φόρου κύκλου εργασιών (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Γερμανικός γενικός νόμος περί ίσης μεταχείρισης (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Γερμανικός νόμος περί νομιμοποίησης εσόδων από παράνομες δραστηριότητες (Geldwäschegesetz, GwG)
act-de-civil-code = Γερμανικός αστικός κώδικας (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Σουηδικός νόμος περί λογιστικής (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Σουηδικός νόμος περί νομιμοποίησης εσόδων από παράνομες δραστηριότητες (Lag 2017:630)
act-se-discrimination-act = Σουηδικός νόμος κατά των διακρίσεων (Diskrimineringslag 2008:567)
act-fr-commercial-code = Γαλλικός εμπορικός κώδικας (Code de commerce)
act-fr-labour-code = Γαλλικός εργατικός κώδικας (Code du travail)
act-fr-consumer-code = Γαλλικός κώδικας κατανάλωσης (Code de la consommation)
act-fr-cnil-guidance = Συστάσεις της γαλλικής αρχής προστασίας δεδομένων (CNIL)
act-no-bookkeeping-act = Νορβηγικός νόμος περί τήρησης λογιστικών βιβλίων (bokføringsloven, 2004)
act-dk-bookkeeping-act = Δανικός νόμος περί τήρησης λογιστικών βιβλίων (bogføringsloven, 2022)
act-ee-accounting-act = Εσθονικός νόμος περί λογιστικής (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Τα δεδομένα σας μετά τον θάνατό σας (Γαλλία)
national-right-fr-after-death-text = Αν κατοικείτε στη Γαλλία, μπορείτε να δώσετε οδηγίες για την αποθήκευση, τη διαγραφή και την κοινολόγηση των δεδομένων σας μετά τον θάνατό σας.

### The law on cookies, and who supervises it

cookie-law-fi = Φινλανδικός νόμος περί υπηρεσιών ηλεκτρονικών επικοινωνιών (917/2014), άρθρο 205
cookie-authority-fi = Φινλανδική Υπηρεσία Μεταφορών και Επικοινωνιών (Traficom)
