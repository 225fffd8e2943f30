# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Name und Kontaktdaten des Verantwortlichen
duty-representative = Name und Kontaktdaten des Vertreters
duty-data-protection-officer = Kontaktdaten des Datenschutzbeauftragten
duty-purposes = Zwecke der Verarbeitung
duty-legal-basis = Rechtsgrundlage für die Verarbeitung
duty-categories-of-data = Kategorien personenbezogener Daten
duty-legitimate-interests = Verfolgte berechtigte Interessen
duty-recipients = Empfänger oder Kategorien von Empfängern
duty-transfers = Übermittlungen an Drittländer oder internationale Organisationen
duty-storage-period = Speicherdauer oder die Kriterien für ihre Festlegung
duty-rights = Rechte der betroffenen Person
duty-withdrawal-of-consent = Recht auf Widerruf der Einwilligung
duty-complaint = Recht auf Beschwerde bei einer Aufsichtsbehörde
duty-obligation-to-provide = Verpflichtung zur Bereitstellung der Daten und Folgen der Nichtbereitstellung
duty-source-of-data = Quelle der personenbezogenen Daten
duty-automated-decisions = Automatisierte Entscheidungsfindung einschließlich Profiling
duty-further-purpose = Weiterverarbeitung für einen anderen Zweck
duty-clear-language = Präzise, transparente, verständliche und leicht zugängliche Form in einer klaren und einfachen Sprache
duty-language-for-children = Informationen, die sich speziell an Kinder richten
duty-icons = Standardisierte Bildsymbole neben dem Text, maschinenlesbar
duty-known-information = Wann die Person nicht informiert werden muss: Informationen, über die sie bereits verfügt, und die Ausnahmen des Art. 14 Abs. 5 DSGVO
duty-time-of-informing = Wann die Personen von Daten erfahren, die anderswo erlangt wurden
duty-effect-of-withdrawal = Der Widerruf ist so einfach wie die Einwilligung und berührt die bis dahin erfolgte Verarbeitung nicht
duty-objection-apart = Hinweis auf das Widerspruchsrecht, verständlich und von anderen Informationen getrennt
duty-safeguards-in-decisions = Eingreifen einer Person, Darlegung des eigenen Standpunkts und Anfechtung einer automatisierten Entscheidung
duty-joint-arrangement = Das Wesentliche der Vereinbarung zwischen gemeinsam Verantwortlichen
duty-representative-in-the-union = Vertreter eines nicht in der Union niedergelassenen Verantwortlichen
duty-designation-of-officer = Benennung eines Datenschutzbeauftragten und Veröffentlichung der Kontaktdaten
duty-ground-of-transfer = Eine Grundlage aus Kapitel V für jede Übermittlung
duty-adequacy-decision = Übermittlungen auf der Grundlage eines Angemessenheitsbeschlusses
duty-appropriate-safeguards = Übermittlungen vorbehaltlich geeigneter Garantien
duty-binding-corporate-rules = Verbindliche interne Datenschutzvorschriften
duty-derogations = Ausnahmen für bestimmte Fälle
duty-complaint-to-authority = Die Aufsichtsbehörde, bei der eine Beschwerde möglich ist
duty-cookie-information = Was auf Geräten gespeichert oder aus ihnen ausgelesen wird, von wem, wofür und wie lange
duty-cookie-consent = Einwilligung in das, was nicht unbedingt erforderlich ist, und wie sich die Auswahl ändern lässt
duty-electronic-marketing = Einwilligung in elektronische Direktwerbung oder die Ausnahme für Bestandskunden

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Datenschutzrahmen EU-USA (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finnisches Buchführungsgesetz (1336/1997)
act-fi-vat-act = Finnisches Mehrwertsteuergesetz (1501/1993)
act-fi-prepayment-act = Finnisches Steuervorauszahlungsgesetz (1118/1996)
act-fi-tax-assessment-procedure-act = Finnisches Gesetz über das Besteuerungsverfahren (1558/1995)
act-fi-incomes-information-system-act = Finnisches Gesetz über das Einkommensregister (53/2018)
act-fi-anti-money-laundering-act = Finnisches Gesetz zur Verhinderung von Geldwäsche und Terrorismusfinanzierung (444/2017)
act-fi-debt-limitation-act = Finnisches Gesetz über die Verjährung von Schulden (728/2003)
act-fi-debt-collection-act = Finnisches Inkassogesetz (513/1999)
act-fi-product-liability-act = Finnisches Produkthaftungsgesetz (694/1990)
act-fi-consumer-protection-act = Finnisches Verbraucherschutzgesetz (38/1978)
act-fi-limited-liability-companies-act = Finnisches Aktiengesellschaftsgesetz (624/2006)
act-fi-housing-companies-act = Finnisches Gesetz über Wohnungsaktiengesellschaften (1599/2009)
act-fi-associations-act = Finnisches Vereinsgesetz (503/1989)
act-fi-accommodation-act = Finnisches Gesetz über das Beherbergungs- und Gaststättengewerbe (308/2006)
act-fi-employment-contracts-act = Finnisches Arbeitsvertragsgesetz (55/2001)
act-fi-working-hours-act = Finnisches Arbeitszeitgesetz (872/2019)
act-fi-annual-holidays-act = Finnisches Jahresurlaubsgesetz (162/2005)
act-fi-non-discrimination-act = Finnisches Nichtdiskriminierungsgesetz (1325/2014)
act-fi-equality-act = Finnisches Gesetz über die Gleichstellung von Frauen und Männern (609/1986)
act-fi-working-life-privacy-act = Finnisches Gesetz über den Schutz der Privatsphäre im Arbeitsleben (759/2004)
act-fi-occupational-safety-and-health-act = Finnisches Arbeitsschutzgesetz (738/2002)
act-fi-occupational-health-care-act = Finnisches Gesetz über die betriebliche Gesundheitsversorgung (1383/2001)
act-fi-employees-pensions-act = Finnisches Arbeitnehmerrentengesetz (395/2006)
act-fi-contractors-liability-act = Finnisches Gesetz über die Prüfpflicht und Haftung des Auftraggebers bei der Vergabe von Arbeit an Dritte (1233/2006)
act-fi-whistleblower-act = Finnisches Gesetz zum Schutz von Personen, die Verstöße gegen das Unionsrecht und das nationale Recht melden (1171/2022)
act-fi-electronic-communications-services-act = Finnisches Gesetz über Dienste der elektronischen Kommunikation (917/2014)
act-fi-client-data-act = Finnisches Gesetz über die Verarbeitung von Kundendaten im Sozial- und Gesundheitswesen (703/2023)
act-fi-patients-act = Finnisches Gesetz über die Stellung und die Rechte der Patienten (785/1992)
act-fi-data-protection-act = Finnisches Datenschutzgesetz (1050/2018)
act-se-accounting-act = Schwedisches Buchführungsgesetz (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Schwedisches Geldwäschegesetz (Lag 2017:630)
act-se-discrimination-act = Schwedisches Diskriminierungsgesetz (Diskrimineringslag 2008:567)
act-fr-commercial-code = Französisches Handelsgesetzbuch (Code de commerce)
act-fr-labour-code = Französisches Arbeitsgesetzbuch (Code du travail)
act-fr-consumer-code = Französisches Verbrauchergesetzbuch (Code de la consommation)
act-fr-cnil-guidance = Empfehlungen der französischen Datenschutzbehörde (CNIL)
act-no-bookkeeping-act = Norwegisches Buchführungsgesetz (bokføringsloven, 2004)
act-dk-bookkeeping-act = Dänisches Buchführungsgesetz (bogføringsloven, 2022)
act-ee-accounting-act = Estnisches Rechnungslegungsgesetz (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Ihre Daten nach Ihrem Tod (Frankreich)
national-right-fr-after-death-text = Wenn Sie in Frankreich leben, können Sie festlegen, wie Ihre Daten nach Ihrem Tod gespeichert, gelöscht und weitergegeben werden sollen.

### The law on cookies, and who supervises it

cookie-law-fi = § 205 des finnischen Gesetzes über Dienste der elektronischen Kommunikation (917/2014)
cookie-authority-fi = Finnische Behörde für Verkehr und Kommunikation (Traficom)
