# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Address: Sie/Ihr with a capital. Citations: Art. 6 Abs. 1 lit. a DSGVO, the same everywhere. A notice is a „Datenschutzerklärung“.
# Names, countries and lists stand after a colon or in brackets. Dates may follow „am“ and „ab dem“, which do not change them;
# lengths of time stand in the nominative or accusative only (never after „von“, „seit“: 2 Monate, but innerhalb von 2 Monaten).
# „Register“ is no everyday word for a set of data: say „Verarbeitung“ for it, and name it by the activity (Kundenverwaltung).
# The section stands before the act (§ 257 Handelsgesetzbuch), so titles of acts are nominative with a capital.

### The whole

title-not-stated = Datenschutzerklärung
description = { $title }: wie { $controller } personenbezogene Daten verarbeitet und welche Rechte Sie haben.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Zuständig: { $owner }.
gap-by = Bis zum { $date }.
gap-not-stated = { $duty }
not-translated = (nicht übersetzt; Sprache: { $language })
gap-none = Gibt es nicht.

### Headings

heading-scope = Zu dieser Datenschutzerklärung
heading-controller = Wer für Ihre Daten verantwortlich ist
heading-register = Wofür wir Ihre Daten verwenden
heading-purposes = Zwecke, Rechtsgrundlagen und Speicherdauer
heading-processing = Wofür die Daten verarbeitet werden
heading-retention = Warum wir Daten so lange speichern und welche wir länger speichern
heading-grounds = Worauf die Rechtsgrundlagen im Einzelnen beruhen
heading-data = Welche Daten wir verarbeiten
heading-sources = Woher die Daten stammen
heading-disclosures = Weitergabe von Daten
heading-provision = Müssen Sie uns die Daten geben?
heading-automated = Automatisierte Entscheidungen und Profiling
heading-recipients = Wer Ihre Daten erhält
heading-transfers = Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums
heading-rights = Ihre Rechte
heading-objection = Ihr Widerspruchsrecht
heading-children = Kinder
heading-requests = Wie Sie Ihre Rechte ausüben
heading-complaint = Beschwerde bei der Aufsichtsbehörde
heading-cookies = Cookies
heading-security = Wie wir Ihre Daten schützen
heading-claims = Was wir zusagen
heading-notice = Stand und Änderungen

### At a glance

summary-who = Verantwortlicher
summary-why = Warum wir Ihre Daten verarbeiten
summary-why-register = { $register }: { $purposes }
summary-retention = Wie lange wir Ihre Daten speichern
summary-recipients = Wer Ihre Daten erhält
summary-transfers = Übermittlungen
summary-transfers-none = Ihre Daten werden nicht in Länder außerhalb des Europäischen Wirtschaftsraums übermittelt.
summary-transfers-some = Ihre Daten werden auch außerhalb des Europäischen Wirtschaftsraums verarbeitet: { $countries }.
summary-rights = Ihre Rechte
summary-how = Wie Sie uns erreichen

### Who

controller-name = Verantwortlicher
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [DE] Handelsregisternummer
    [AT] Firmenbuchnummer
    [FI] Finnische Unternehmensnummer (Y-tunnus)
   *[other] Registernummer
}
controller-established-in = Land der Niederlassung
controller-joint = Dieser Verantwortliche legt gemeinsam mit uns die Zwecke und Mittel der Verarbeitung fest (gemeinsam Verantwortlicher):
controller-joint-rights = Sie können Ihre Rechte gegenüber jedem der gemeinsam Verantwortlichen ausüben.
controller-representative = Unser Vertreter in der Europäischen Union:
representative-name = Vertreter
group-called = Diese Datenschutzerklärung gilt auch für die anderen Gesellschaften unseres Konzerns ({ $name }). Jede Gesellschaft ist Verantwortlicher für die Verarbeitung, die neben ihr genannt ist:
group-companies = Diese Datenschutzerklärung gilt auch für die folgenden Gesellschaften unseres Konzerns. Jede Gesellschaft ist Verantwortlicher für die Verarbeitung, die neben ihr genannt ist:
group-number = { $country ->
    [DE] Handelsregisternummer { $number }
    [AT] Firmenbuchnummer { $number }
    [FI] Finnische Unternehmensnummer (Y-tunnus) { $number }
   *[other] Registernummer { $number }
}
officer = Unser Datenschutzbeauftragter:
officer-none = Wir haben keinen Datenschutzbeauftragten benannt.
contact-person = Kontakt bei Fragen zu Ihren personenbezogenen Daten:
contact-title = Kontakt
contact-address = Anschrift
contact-address-postal = Postanschrift
contact-address-visiting = Besucheranschrift
contact-address-office = Büro
contact-email = E-Mail
contact-phone = Telefon
contact-form = Kontaktformular
contact-website = Website
address-in-country = { $address }, { $country }
scope-countries = Diese Datenschutzerklärung richtet sich an Menschen in diesen Ländern: { $countries }.
children-version = Für Kinder gibt es eine eigene Fassung dieser Datenschutzerklärung: { $address }
children-age = Soweit unsere Dienste auf einer Einwilligung beruhen, kann ein Kind sie ab dem folgenden Alter allein erteilen (Art. 8 Abs. 1 DSGVO). Bis dahin muss der Träger der elterlichen Verantwortung die Einwilligung erteilen oder ihr zustimmen.
children-age-in = { $country }: { $age }
children-age-own = Soweit unsere Dienste auf einer Einwilligung beruhen, kann ein Kind sie ab dem folgenden Alter allein erteilen: { $age }. Bis dahin muss der Träger der elterlichen Verantwortung die Einwilligung erteilen oder ihr zustimmen (Art. 8 Abs. 1 DSGVO).

### Registers

role-controller = Für diese Verarbeitung sind wir der Verantwortliche.
role-joint-controller = Für diese Verarbeitung sind wir gemeinsam mit anderen verantwortlich (gemeinsam Verantwortliche).
role-processor = Wir verarbeiten diese Daten als Auftragsverarbeiter, im Auftrag unserer Kunden und nach deren Weisung. Verantwortlicher ist der jeweilige Kunde; er informiert die betroffenen Personen.
persons-of-register = Wir verarbeiten Daten über diese Personen:
persons-also-former = { $who } (aktuelle und ehemalige)
persons-defined = { $who }: { $definition }
column-purpose = Zweck
column-basis = Rechtsgrundlage
column-data = Daten
column-retention = Speicherdauer
column-recipients = Empfänger
caption-purposes = { $register }: wofür wir die Daten verwenden, auf welcher Grundlage und wie lange wir sie speichern
purposes-none = Hier verarbeiten wir personenbezogene Daten zu keinem Zweck.
nobody = niemand
ground-interest = Unser berechtigtes Interesse: { $what }
ground-interest-of-others = Das berechtigte Interesse: { $what }
ground-whose = Wessen Interesse es ist: { $what }
ground-balancing = Wie wir es gegen Ihre Interessen abgewogen haben: { $what }
ground-law = Gesetz, das die Verarbeitung verlangt: { $what }
ground-law-behind = Gesetz, auf dem die Verarbeitung beruht: { $what }
ground-given-by = Wie Sie Ihre Einwilligung erteilen: { $what }
ground-withdraw = Wie Sie sie widerrufen: { $what }
ground-free-choice = Warum Sie frei ablehnen können: { $what }
ground-consulted = Wie das Personal beteiligt wurde: { $what }
marketing-channels = Wie unsere Nachrichten Sie erreichen: { $channels }
channel-email = E-Mail
channel-sms = SMS
channel-app = Nachrichten in unserer App
channel-phone = Telefon
channel-post = Post
marketing-allowed-by-existing-customers = Wir bitten Sie nicht um Ihre Einwilligung, weil Sie zu unserer Kundschaft gehören und uns Ihre Kontaktdaten bei einem Kauf gegeben haben. Wir werben nur für eigene Waren oder Dienstleistungen, die denen ähnlich sind, die Sie gekauft haben. Sie können der Werbung kostenlos widersprechen: wenn Sie uns Ihre Daten geben und in jeder Nachricht.
marketing-allowed-by-business-role = Wir bitten Sie nicht um Ihre Einwilligung, weil wir Ihnen als Vertreterin oder Vertreter Ihrer Organisation schreiben, und zwar zu Themen, die zu Ihrer Aufgabe dort gehören. Sie können jederzeit kostenlos widersprechen.
marketing-opt-out = Wie Sie sich abmelden: { $what }
further-from = Ursprünglich haben wir die Daten nicht für diesen Zweck erhoben. Wir verwenden sie dafür ab dem { $date }.
further-told = Über diesen Zweck haben wir Sie am { $date } informiert.
further-compatibility = Warum dieser Zweck mit den Zwecken vereinbar ist, für die wir die Daten erhoben haben: { $what }
basis-consent = Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)
basis-contract = Erfüllung eines Vertrags mit Ihnen oder vorvertragliche Maßnahmen auf Ihre Anfrage (Art. 6 Abs. 1 lit. b DSGVO)
basis-legal-obligation = Erfüllung einer rechtlichen Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO)
basis-vital-interests = Schutz lebenswichtiger Interessen (Art. 6 Abs. 1 lit. d DSGVO)
basis-public-task = Aufgabe im öffentlichen Interesse oder Ausübung öffentlicher Gewalt (Art. 6 Abs. 1 lit. e DSGVO)
basis-legitimate-interests = berechtigte Interessen (Art. 6 Abs. 1 lit. f DSGVO)
why-consent = Sie haben dem zugestimmt: { $basis }
why-contract = Es ist nötig, damit wir tun können, was wir mit Ihnen vereinbart haben oder worum Sie uns gebeten haben: { $basis }
why-legal-obligation = Ein Gesetz verpflichtet uns dazu: { $basis }
why-vital-interests = Das Leben oder die Gesundheit eines Menschen kann davon abhängen: { $basis }
why-public-task = Das gehört zu einer Aufgabe, die wir für die Allgemeinheit erfüllen: { $basis }
why-legitimate-interests = Wir haben dafür einen guten Grund: { $basis }
special-condition-explicit-consent = Besondere Kategorien personenbezogener Daten werden mit Ihrer ausdrücklichen Einwilligung verarbeitet (Art. 9 Abs. 2 lit. a DSGVO).
special-condition-employment = Besondere Kategorien personenbezogener Daten werden für Pflichten und Rechte aus dem Arbeitsrecht und dem Recht der sozialen Sicherheit verarbeitet (Art. 9 Abs. 2 lit. b DSGVO).
special-condition-vital-interests = Besondere Kategorien personenbezogener Daten werden zum Schutz lebenswichtiger Interessen verarbeitet (Art. 9 Abs. 2 lit. c DSGVO).
special-condition-association = Besondere Kategorien personenbezogener Daten werden bei den Tätigkeiten einer politisch, weltanschaulich, religiös oder gewerkschaftlich ausgerichteten Organisation ohne Gewinnerzielungsabsicht verarbeitet (Art. 9 Abs. 2 lit. d DSGVO).
special-condition-made-public = Die besonderen Kategorien personenbezogener Daten haben Sie selbst offensichtlich öffentlich gemacht (Art. 9 Abs. 2 lit. e DSGVO).
special-condition-legal-claims = Besondere Kategorien personenbezogener Daten werden für Rechtsansprüche verarbeitet (Art. 9 Abs. 2 lit. f DSGVO).
special-condition-public-interest = Besondere Kategorien personenbezogener Daten werden auf der Grundlage des Unionsrechts oder des Rechts eines Mitgliedstaats aus Gründen eines erheblichen öffentlichen Interesses verarbeitet (Art. 9 Abs. 2 lit. g DSGVO).
special-condition-health-care = Besondere Kategorien personenbezogener Daten werden für die Versorgung im Gesundheits- oder Sozialbereich auf der Grundlage des Unionsrechts oder des Rechts eines Mitgliedstaats oder aufgrund eines Vertrags mit einem Angehörigen eines Gesundheitsberufs verarbeitet (Art. 9 Abs. 2 lit. h DSGVO).
special-condition-public-health = Besondere Kategorien personenbezogener Daten werden auf der Grundlage des Unionsrechts oder des Rechts eines Mitgliedstaats aus Gründen der öffentlichen Gesundheit verarbeitet (Art. 9 Abs. 2 lit. i DSGVO).
special-condition-research = Besondere Kategorien personenbezogener Daten werden auf der Grundlage des Unionsrechts oder des Rechts eines Mitgliedstaats für im öffentlichen Interesse liegende Archivzwecke, für wissenschaftliche oder historische Forschungszwecke oder für statistische Zwecke verarbeitet (Art. 9 Abs. 2 lit. j DSGVO).

### How long

retention-period-from = { $limit ->
    [maximum] höchstens { $period } { $event }
    [minimum] mindestens { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] höchstens { $period }
    [minimum] mindestens { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = bis Sie Ihre Einwilligung widerrufen
retention-by-statute = solange das Gesetz es verlangt
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, höchstens { $period }
retention-reason = Grund: { $reason }
retention-exceptions = Ausnahmen: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = Kapitel { $chapter } § { $section } { $act }
statute-section = { $kind ->
    [number] § { $section } { $act }
    [annex] { $act }, Anhang
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Hier verarbeiten wir keine personenbezogenen Daten.
in-case = { $what } ({ $when })
special-ethnic-origin = Besondere Kategorie personenbezogener Daten: rassische oder ethnische Herkunft (Art. 9 DSGVO).
special-political-opinions = Besondere Kategorie personenbezogener Daten: politische Meinungen (Art. 9 DSGVO).
special-beliefs = Besondere Kategorie personenbezogener Daten: religiöse oder weltanschauliche Überzeugungen (Art. 9 DSGVO).
special-trade-union = Besondere Kategorie personenbezogener Daten: Gewerkschaftszugehörigkeit (Art. 9 DSGVO).
special-genetic = Besondere Kategorie personenbezogener Daten: genetische Daten (Art. 9 DSGVO).
special-biometric = Besondere Kategorie personenbezogener Daten: biometrische Daten zur Identifizierung einer Person (Art. 9 DSGVO).
special-health = Besondere Kategorie personenbezogener Daten: Gesundheitsdaten (Art. 9 DSGVO).
special-sex-life = Besondere Kategorie personenbezogener Daten: Sexualleben oder sexuelle Orientierung (Art. 9 DSGVO).
mark-criminal = Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10 DSGVO).
mark-national-id = Enthält eine nationale Kennziffer (Art. 87 DSGVO).
mark-organisation = Daten über Organisationen. Personenbezogen sind sie nur, soweit sie etwas über einen Menschen aussagen, etwa bei Einzelunternehmen.
mark-needed-for = Wofür wir sie benötigen: { $what }
mark-access = Wer Zugang hat: { $what }
source-data-subject = Sie selbst
source-observed = Ihre Nutzung unserer Dienste
source-third-party = eine andere Stelle
source-public = eine öffentlich zugängliche Quelle
source-authority = eine Behörde
source-unnamed = eine andere Quelle
source-data = Daten aus dieser Quelle: { $data }
source-data-all = Daten aus dieser Quelle: alle oben genannten
source-public-yes = Diese Quelle ist öffentlich zugänglich.
source-public-no = Diese Quelle ist nicht öffentlich zugänglich.
exemption-known = Was Sie bereits wissen, teilen wir Ihnen nicht erneut mit (Art. 13 Abs. 4 und Art. 14 Abs. 5 lit. a DSGVO).
exemption-impossible = Über Daten aus anderen Quellen informieren wir nicht jede Person einzeln, weil dies unmöglich wäre, einen unverhältnismäßigen Aufwand erfordern würde oder den Zweck der Verarbeitung vereiteln würde (Art. 14 Abs. 5 lit. b DSGVO).
exemption-law = Über Daten aus anderen Quellen informieren wir nicht jede Person einzeln, weil ein Gesetz ausdrücklich regelt, dass wir sie erlangen oder offenlegen (Art. 14 Abs. 5 lit. c DSGVO).
exemption-secrecy = Über Daten aus anderen Quellen informieren wir nicht jede Person einzeln, weil wir sie nach dem Gesetz geheim halten müssen (Art. 14 Abs. 5 lit. d DSGVO).
exemption-reason = Grund: { $reason }
exemption-measures = Wie wir Ihre Rechte stattdessen schützen: { $measures }
source-permission = { $permission ->
    [objection] Sie können dem widersprechen, dass wir die Daten dort einholen; dann holen wir sie nicht ein.
    [consent] Wir holen die Daten dort nur mit Ihrer Einwilligung ein.
   *[law] Wir holen die Daten dort ein, weil das Gesetz es erlaubt oder verlangt.
}

### Must the data be given

provision-law = Das Gesetz verpflichtet Sie, uns diese Daten zu geben.
provision-contract = Nach Ihrem Vertrag mit uns müssen Sie uns diese Daten geben.
provision-entering-contract = Wir benötigen diese Daten, um einen Vertrag zu schließen.
provision-nobody = Sie müssen uns diese Daten nicht geben.

### Automated decisions

automated-none = Wir treffen keine Entscheidungen über Sie, die ausschließlich auf einer automatisierten Verarbeitung beruhen, und wir betreiben kein Profiling.
automated-profiling = Wir betreiben Profiling, das für sich allein nichts entscheidet. { $what }
automated-profiling-beside-decisions = Wir betreiben Profiling. { $what }
automated-no-profiling = Wir betreiben kein Profiling.
automated-no-decisions = Wir treffen keine Entscheidungen über Sie, die ausschließlich auf einer automatisierten Verarbeitung beruhen.
decision-what = Die Entscheidung
decision-ground = Warum sie zulässig ist
decision-ground-contract = Sie ist für den Abschluss oder die Erfüllung eines Vertrags zwischen Ihnen und uns erforderlich (Art. 22 Abs. 2 lit. a DSGVO).
decision-ground-law = Sie ist nach dem Recht der Union oder eines Mitgliedstaats zulässig (Art. 22 Abs. 2 lit. b DSGVO).
decision-ground-explicit-consent = Sie haben ausdrücklich eingewilligt (Art. 22 Abs. 2 lit. c DSGVO).
decision-logic = Wie sie zustande kommt
decision-consequences = Was sie für Sie bedeutet
decision-safeguards = Wie Sie sie überprüfen lassen können
decision-ai = KI-System
decision-ai-none = An der Entscheidung ist kein KI-System beteiligt.

### Recipients

column-recipient = Empfänger
column-what-for = Was der Empfänger tut
column-role = Rolle
column-place = Ort
caption-recipients = Empfänger personenbezogener Daten
recipients-none = Wir geben Ihre Daten an niemanden weiter.
recipient-unnamed = Ein nicht namentlich genannter Empfänger
recipient-with-category = { $name } – { $category }
recipient-examples = Zum Beispiel: { $examples }
recipient-when = Nur in diesem Fall: { $when }
recipient-role-processor = Auftragsverarbeiter, in unserem Auftrag und nach unserer Weisung
recipient-role-controller = Verantwortlicher, in eigener Verantwortung
recipient-role-joint-controller = gemeinsam mit uns Verantwortlicher
recipient-role-authority = Behörde
place-eea = im Europäischen Wirtschaftsraum
place-outside-eea = außerhalb des Europäischen Wirtschaftsraums
disclosure-to = Empfänger: { $recipients }
disclosure-permission = { $permission ->
    [objection] Sie können der Weitergabe widersprechen; dann geben wir Ihre Daten nicht weiter.
    [consent] Wir geben die Daten nur mit Ihrer Erlaubnis weiter.
   *[law] Wir geben die Daten nur weiter, wenn das Gesetz es verlangt.
}
disclosure-aggregated = Aus diesen Daten lässt sich niemand identifizieren; sie sind deshalb keine personenbezogenen Daten.
disclosure-basis = Rechtsgrundlage: { $basis }.

### Transfers

transfers-none = Wir übermitteln Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums, und keiner unserer Empfänger verarbeitet sie dort.
transfers-some = Diese Empfänger verarbeiten Daten außerhalb des Europäischen Wirtschaftsraums:
transfer-to = { $recipient } – { $country }
adequacy-whole = Die Europäische Kommission hat festgestellt, dass Daten dort angemessen geschützt sind: { $decision } (Art. 45 DSGVO).
adequacy-some = Die Europäische Kommission hat festgestellt, dass Daten dort bei bestimmten Empfängern angemessen geschützt sind; dieser Empfänger gehört dazu: { $decision } (Art. 45 DSGVO).
decision-number = { $form ->
    [union-first] Durchführungsbeschluss (EU) { $number }
    [union-last] Beschluss { $number }/EU
   *[community] Entscheidung { $number }/EG
}
adequacy-framework = Der Empfänger nimmt an folgendem Rahmen teil: { $framework }. Die Europäische Kommission hat festgestellt, dass Daten in diesem Rahmen angemessen geschützt sind: { $decision } (Art. 45 DSGVO).
adequacy-none = Die Europäische Kommission hat nicht durch Beschluss festgestellt, dass Daten dort angemessen geschützt sind.
adequacy-only-certified = Der Angemessenheitsbeschluss der Europäischen Kommission für dieses Land gilt nur für zertifizierte Organisationen; die Übermittlung beruht nicht auf ihm.
adequacy-only-partly = Der Angemessenheitsbeschluss der Europäischen Kommission für dieses Land gilt nur für einen Teil der Empfänger; die Übermittlung beruht nicht auf ihm.
ground-first = Erste Grundlage: { $ground }
ground-then = Falls diese Grundlage entfällt: { $ground }
safeguard-adequacy = Die Übermittlung beruht auf einem Angemessenheitsbeschluss der Europäischen Kommission (Art. 45 DSGVO).
safeguard-standard-contractual-clauses = Die Übermittlung ist durch die Standardvertragsklauseln geschützt, die die Europäische Kommission erlassen hat: Durchführungsbeschluss (EU) 2021/914 (Art. 46 Abs. 2 lit. c DSGVO).
safeguard-binding-corporate-rules = Die Übermittlung ist durch verbindliche interne Datenschutzvorschriften geschützt, die eine Aufsichtsbehörde genehmigt hat (Art. 46 Abs. 2 lit. b und Art. 47 DSGVO).
safeguard-code-of-conduct = Die Übermittlung ist durch genehmigte Verhaltensregeln mit rechtsverbindlichen und durchsetzbaren Verpflichtungen des Empfängers geschützt (Art. 46 Abs. 2 lit. e DSGVO).
safeguard-certification = Die Übermittlung ist durch eine genehmigte Zertifizierung mit rechtsverbindlichen und durchsetzbaren Verpflichtungen des Empfängers geschützt (Art. 46 Abs. 2 lit. f DSGVO).
safeguard-public-authority-instrument = Die Übermittlung ist durch ein rechtlich bindendes und durchsetzbares Dokument zwischen Behörden geschützt (Art. 46 Abs. 2 lit. a DSGVO).
safeguard-authorised-clauses = Die Übermittlung ist durch Vertragsklauseln geschützt, die eine Aufsichtsbehörde genehmigt hat (Art. 46 Abs. 3 lit. a DSGVO).
safeguard-explicit-consent = Die Übermittlung beruht auf Ihrer ausdrücklichen Einwilligung, die Sie erteilt haben, nachdem Sie über die Risiken unterrichtet wurden (Art. 49 Abs. 1 lit. a DSGVO).
safeguard-contract = Die Übermittlung ist für die Erfüllung eines Vertrags mit Ihnen oder für vorvertragliche Maßnahmen auf Ihren Antrag erforderlich (Art. 49 Abs. 1 lit. b DSGVO).
safeguard-contract-in-interest = Die Übermittlung ist für den Abschluss oder die Erfüllung eines Vertrags erforderlich, der in Ihrem Interesse mit einer anderen Person geschlossen wird (Art. 49 Abs. 1 lit. c DSGVO).
safeguard-public-interest = Die Übermittlung ist aus wichtigen Gründen des öffentlichen Interesses notwendig (Art. 49 Abs. 1 lit. d DSGVO).
safeguard-legal-claims = Die Übermittlung ist für Rechtsansprüche erforderlich (Art. 49 Abs. 1 lit. e DSGVO).
safeguard-vital-interests = Die Übermittlung ist zum Schutz lebenswichtiger Interessen erforderlich (Art. 49 Abs. 1 lit. f DSGVO).
safeguard-public-register = Die Übermittlung erfolgt aus einem öffentlichen Register (Art. 49 Abs. 1 lit. g DSGVO).
safeguard-compelling-interests = Die Übermittlung erfolgt nicht wiederholt, betrifft nur wenige Personen und ist für unsere zwingenden berechtigten Interessen erforderlich (Art. 49 Abs. 1 Unterabs. 2 DSGVO).
safeguard-module-controller = Es gilt Modul eins der Klauseln: von Verantwortlichen an Verantwortliche.
safeguard-module-processor = Es gilt Modul zwei der Klauseln: von Verantwortlichen an Auftragsverarbeiter.
safeguard-module-sub-processor = Es gilt Modul drei der Klauseln: von Auftragsverarbeitern an Auftragsverarbeiter.
safeguard-module-processor-to-controller = Es gilt Modul vier der Klauseln: von Auftragsverarbeitern an Verantwortliche.
safeguard-name = Genauer: { $name }.
safeguard-interest = Das zwingende Interesse: { $interest }
safeguard-authority-told = Die Aufsichtsbehörde wurde am { $date } von der Übermittlung in Kenntnis gesetzt.
safeguard-when = In diesem Fall: { $when }
safeguard-checked = Geprüft am { $date }.
safeguard-measures = Zusätzliche Maßnahmen: { $measures }.
safeguard-assessment = Bewertung der Übermittlung: { $assessment }
safeguard-risks = Risiken: { $risks }
safeguard-copy = Hier erhalten Sie eine Kopie der Garantien: { $ways }.

### Rights

rights-intro = Diese Rechte haben Sie. Sie richten sich danach, wofür und auf welcher Rechtsgrundlage wir Ihre Daten verwenden.
right-access = Auskunftsrecht (Art. 15 DSGVO)
right-access-short = Auskunft
right-access-text = Sie können uns fragen, ob wir Daten über Sie verarbeiten. Wenn ja, erhalten Sie eine Kopie der Daten und die zugehörigen Informationen.
right-rectification = Recht auf Berichtigung (Art. 16 DSGVO)
right-rectification-short = Berichtigung
right-rectification-text = Sie können von uns verlangen, dass wir unrichtige Daten berichtigen und unvollständige Daten vervollständigen.
right-erasure = Recht auf Löschung (Art. 17 DSGVO)
right-erasure-short = Löschung
right-erasure-text = Sie können von uns verlangen, Ihre Daten zu löschen, zum Beispiel wenn wir sie nicht mehr benötigen, wenn Sie die Einwilligung widerrufen, auf der die Verarbeitung beruht, oder wenn wir die Daten nicht verarbeiten dürfen.
right-erasure-limited = Daten, die wir nach dem Gesetz aufbewahren müssen oder für eine Aufgabe im öffentlichen Interesse benötigen, können wir nicht löschen. Diese Einschränkung betrifft diese Verarbeitung: { $purposes }.
right-restriction = Recht auf Einschränkung der Verarbeitung (Art. 18 DSGVO)
right-restriction-short = Einschränkung der Verarbeitung
right-restriction-text = Sie können von uns verlangen, Ihre Daten nur noch zu speichern und sonst nicht zu verwenden, zum Beispiel während wir prüfen, ob sie richtig sind oder ob Ihr Widerspruch berechtigt ist.
right-portability = Recht auf Datenübertragbarkeit (Art. 20 DSGVO)
right-portability-short = Datenübertragbarkeit
right-portability-text = Sie können die Daten, die Sie uns gegeben haben, in einem strukturierten, gängigen und maschinenlesbaren Format erhalten und sie an einen anderen Verantwortlichen übermitteln lassen, soweit dies technisch machbar ist. Das Recht betrifft Daten, die mit Hilfe automatisierter Verfahren auf der Grundlage einer Einwilligung oder eines Vertrags verarbeitet werden.
right-portability-because = Das Recht betrifft diese Verarbeitung: { $purposes }.
right-objection-short = Widerspruch
right-withdrawal = Recht auf Widerruf der Einwilligung (Art. 7 Abs. 3 DSGVO)
right-withdrawal-short = Widerruf der Einwilligung
right-withdrawal-text = Sie können Ihre Einwilligung jederzeit widerrufen. Die Rechtmäßigkeit der bis zum Widerruf erfolgten Verarbeitung bleibt davon unberührt.
right-withdrawal-because = Das Recht betrifft diese Verarbeitung: { $purposes }.
right-automated-decisions = Recht auf Überprüfung automatisierter Entscheidungen durch einen Menschen (Art. 22 DSGVO)
right-automated-decisions-short = Überprüfung automatisierter Entscheidungen durch einen Menschen
right-automated-decisions-text = Sie können eine Entscheidung, die ausschließlich automatisiert getroffen wurde, von einem Menschen überprüfen lassen, Ihren Standpunkt darlegen und die Entscheidung anfechten.
right-complaint-short = Beschwerde bei der Aufsichtsbehörde
objection-grounds = Sie haben das Recht, aus Gründen, die sich aus Ihrer besonderen Situation ergeben, jederzeit Widerspruch gegen die Verarbeitung Ihrer Daten einzulegen. Das Recht betrifft diese Verarbeitung: { $purposes }. Wir verarbeiten die Daten dann nicht mehr, es sei denn, wir können zwingende schutzwürdige Gründe nachweisen, die Ihre Interessen, Rechte und Freiheiten überwiegen, oder wir benötigen die Daten für Rechtsansprüche (Art. 21 Abs. 1 DSGVO).
objection-research = Sie haben das Recht, aus Gründen, die sich aus Ihrer besonderen Situation ergeben, Widerspruch gegen die Verarbeitung Ihrer Daten zu wissenschaftlichen oder historischen Forschungszwecken oder zu statistischen Zwecken einzulegen. Das Recht betrifft diese Verarbeitung: { $purposes }. Wir verarbeiten die Daten dann nicht mehr, es sei denn, die Verarbeitung ist zur Erfüllung einer im öffentlichen Interesse liegenden Aufgabe erforderlich (Art. 21 Abs. 6 DSGVO).
objection-marketing = Sie haben das Recht, jederzeit und ohne Angabe von Gründen Widerspruch gegen Direktwerbung und gegen das damit verbundene Profiling einzulegen. Das Recht betrifft diese Verarbeitung: { $purposes }. Wir verwenden Ihre Daten dann nicht mehr für Direktwerbung (Art. 21 Abs. 2 und 3 DSGVO).
requests-ways = Sie können Ihren Antrag auf diesen Wegen stellen:
requests-to-controller = Richten Sie Ihren Antrag an den Verantwortlichen, dessen Kontaktdaten oben stehen.
requests-time = Wir antworten unverzüglich, spätestens innerhalb eines Monats. Ist ein Antrag komplex oder sind es viele Anträge, können wir die Frist um bis zu zwei weitere Monate verlängern; das und den Grund dafür teilen wir Ihnen innerhalb des ersten Monats mit.
requests-time-stated = Wir antworten unverzüglich; unsere Frist dafür beträgt höchstens { $period }. Ist ein Antrag komplex oder sind es viele Anträge, können wir die Frist um bis zu zwei weitere Monate verlängern; das und den Grund dafür teilen wir Ihnen innerhalb eines Monats nach Ihrem Antrag mit.
requests-free = Die Ausübung Ihrer Rechte ist kostenlos. Nur bei einem offenkundig unbegründeten oder exzessiven Antrag dürfen wir ein angemessenes Entgelt verlangen oder den Antrag ablehnen (Art. 12 Abs. 5 DSGVO).
requests-once-a-year = Einen Antrag im Jahr beantworten wir kostenlos.
requests-identity-on-doubt = Haben wir begründete Zweifel, wer den Antrag stellt, bitten wir um weitere Informationen, die Ihre Identität bestätigen.
requests-identity-always = Wir bitten Sie, Ihre Identität zu bestätigen.
requests-identity-email = Senden Sie Ihren Antrag von einer E-Mail-Adresse, anhand derer wir Sie identifizieren können.
requests-form-any = Für Ihren Antrag gilt keine bestimmte Form.
requests-form-written = Stellen Sie Ihren Antrag schriftlich.
requests-form-signed = Stellen Sie Ihren Antrag schriftlich und mit Unterschrift.
requests-refusal = Lehnen wir Ihren Antrag ab, teilen wir Ihnen die Gründe innerhalb eines Monats mit. Sie können dann Beschwerde bei der Aufsichtsbehörde einlegen oder vor Gericht gehen.
requests-recipients-told = Wenn wir Ihre Daten berichtigen oder löschen oder ihre Verarbeitung einschränken, teilen wir dies allen mit, denen wir die Daten offengelegt haben, es sei denn, dies ist unmöglich oder mit einem unverhältnismäßigen Aufwand verbunden. Auf Ihren Wunsch nennen wir Ihnen diese Empfänger (Art. 19 DSGVO).
complaint-right = Sie haben das Recht auf Beschwerde bei einer Aufsichtsbehörde, wenn Sie der Ansicht sind, dass die Verarbeitung Ihrer Daten gegen die Datenschutz-Grundverordnung verstößt. Die Beschwerde ist in dem Mitgliedstaat möglich, in dem Sie Ihren gewöhnlichen Aufenthalt oder Ihren Arbeitsplatz haben oder in dem der mutmaßliche Verstoß begangen wurde (Art. 77 DSGVO).
complaint-authority = Die Aufsichtsbehörde an unserem Sitz:
complaint-authority-abroad = Die Aufsichtsbehörde in der Europäischen Union, an die Sie sich zuerst wenden können:
authority-name = Aufsichtsbehörde
authority-complaint = So legen Sie Beschwerde ein

### Cookies

cookies-none = Unsere Website speichert keine Cookies auf Ihrem Gerät und verwendet nichts Vergleichbares.
cookies-choice = Cookies, die nicht notwendig sind, werden nur mit Ihrer Einwilligung verwendet. Sie können sie ebenso leicht ablehnen wie akzeptieren und Ihre Auswahl jederzeit ändern.
cookies-choice-settings = Cookies, die nicht notwendig sind, werden nur mit Ihrer Einwilligung verwendet. Sie können sie in den Einstellungen ablehnen und Ihre Auswahl jederzeit ändern.
cookies-choice-unstated = Cookies, die nicht notwendig sind, werden nur mit Ihrer Einwilligung verwendet. Sie können Ihre Auswahl jederzeit ändern.
cookies-choice-keeps = So lange merken wir uns Ihre Auswahl, bevor wir Sie erneut fragen: { $period }.
cookies-tool = Ihre Auswahl treffen Sie hier: { $tool }.
cookies-settings = Cookie-Einstellungen: { $settings }
cookies-data = Mit Cookies erheben wir:
cookies-services = Dienste, die auf Ihrem Gerät Daten speichern oder auslesen:
cookies-own = Unsere eigene Website
cookies-provider = Anbieter: { $provider }
cookies-provider-controller = der Verantwortliche selbst
cookies-purpose = Zweck: { $purposes }
cookies-basis-consent = Wird nur mit Ihrer Einwilligung verwendet.
cookies-basis-necessary = Für den Dienst notwendig, den Sie gewünscht haben; eine Einwilligung ist daher nicht erforderlich.
cookies-basis-legitimate-interests = Wird auf der Grundlage berechtigter Interessen verwendet.
cookies-basis-none = Wird verwendet, ohne dass wir um Ihre Einwilligung bitten.
cookies-starts-after-consent = Bevor Sie eingewilligt haben, wird nichts gespeichert oder ausgelesen.
cookies-starts-at-once = Der Dienst startet, sobald Sie die Seite öffnen.
cookies-access = Zugriff auf das Gespeicherte: { $access }
cookies-access-none = Niemand sonst kann das Gespeicherte auslesen.
cookies-tracking = Dieser Dienst kann Sie über mehrere Websites hinweg verfolgen oder ein Profil von Ihnen erstellen.
cookies-links = Mehr über Cookies:
cookies-law = Für Cookies und Ähnliches gilt außerdem: { $law }.
cookies-authority = Aufsicht über die Einhaltung: { $authority }.
caption-cookies = Cookies und ähnliche Speicherung
column-cookie = Name
column-service = Dienst
column-keeps = Speicherdauer
column-party = Gesetzt von
keeps-session = bis Sie den Browser schließen
keeps-persistent = bis Sie die Daten löschen
party-first = diese Website
party-third = eine andere Website
technology-cookie = Cookie
technology-local-storage = lokaler Speicher des Browsers
technology-pixel = Pixel, das beim Öffnen der Seite Daten sendet
technology-fingerprint = Erkennung des Geräts an seinen Merkmalen
technology-sdk = Code eines anderen Unternehmens in der App

### Security and promises

measures-general = So schützen wir Ihre Daten:
measures-electronic = Daten in elektronischer Form:
measures-manual = Daten auf Papier:
measures-staff = Menschen, die mit den Daten arbeiten:
measures-certificates = Zertifikate:
claim-never-sold = Wir verkaufen Ihre Daten nicht.
claim-no-transfers = Wir übermitteln Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums.
claim-not-disclosed = Wir geben Ihre Daten nicht an andere weiter.
claim-own-use-only = Wir verwenden Ihre Daten nur für uns selbst.
claim-not-identifiable = Die Daten identifizieren Sie nicht.
claim-no-profiling = Wir betreiben kein Profiling.
claim-marketing-only-with-consent = Wir senden Werbung nur an Personen, die darin eingewilligt haben.
claim-never-combined = Wir führen Ihre Daten nicht mit anderen Daten über Sie zusammen.
claim-only-from-the-person = Wir erhalten Ihre Daten nur von Ihnen.

### Dates

notice-status = Status
status-draft = Entwurf
status-in-force = Gültig
status-withdrawn = Zurückgezogen
notice-effective = Gültig ab
notice-updated = Zuletzt aktualisiert
notice-created = Erstmals erstellt
notice-review-by = Nächste Überprüfung bis
notice-version = Version
notice-published-at = Veröffentlicht unter
notice-original = Originalsprache
notice-further-purpose = Wenn wir Ihre Daten für einen anderen als die hier genannten Zwecke verwenden wollen, informieren wir Sie vorher darüber.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } Sekunde
   *[other] { $amount } Sekunden
}
period-minute = { $amount ->
    [one] { $amount } Minute
   *[other] { $amount } Minuten
}
period-hour = { $amount ->
    [one] { $amount } Stunde
   *[other] { $amount } Stunden
}
period-day = { $amount ->
    [one] { $amount } Tag
   *[other] { $amount } Tage
}
period-week = { $amount ->
    [one] { $amount } Woche
   *[other] { $amount } Wochen
}
period-month = { $amount ->
    [one] { $amount } Monat
   *[other] { $amount } Monate
}
period-year = { $amount ->
    [one] { $amount } Jahr
   *[other] { $amount } Jahre
}

### Short notices, for the place where data is collected

short-heading-form = Was wir mit den Daten aus diesem Formular tun
short-heading-newsletter = Was wir mit Ihren Daten tun, wenn Sie den Newsletter abonnieren
short-heading-camera = Videoüberwachung
