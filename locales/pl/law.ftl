# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Tożsamość i dane kontaktowe administratora
duty-representative = Tożsamość i dane kontaktowe przedstawiciela
duty-data-protection-officer = Dane kontaktowe inspektora ochrony danych
duty-purposes = Cele przetwarzania
duty-legal-basis = Podstawa prawna przetwarzania
duty-categories-of-data = Kategorie danych osobowych
duty-legitimate-interests = Realizowane prawnie uzasadnione interesy
duty-recipients = Odbiorcy lub kategorie odbiorców
duty-transfers = Przekazywanie do państw trzecich lub organizacji międzynarodowych
duty-storage-period = Okres przechowywania danych lub kryteria jego ustalania
duty-rights = Prawa osoby, której dane dotyczą
duty-withdrawal-of-consent = Prawo do wycofania zgody
duty-complaint = Prawo do wniesienia skargi do organu nadzorczego
duty-obligation-to-provide = Obowiązek podania danych i konsekwencje ich niepodania
duty-source-of-data = Źródło pochodzenia danych osobowych
duty-automated-decisions = Zautomatyzowane podejmowanie decyzji, w tym profilowanie
duty-further-purpose = Dalsze przetwarzanie w innym celu
duty-clear-language = Zwięzła, przejrzysta, zrozumiała i łatwo dostępna forma, jasny i prosty język
duty-language-for-children = Informacje kierowane do dziecka
duty-icons = Standardowe znaki graficzne obok tekstu, nadające się do odczytu maszynowego
duty-known-information = Kiedy osoby nie trzeba informować: informacje, którymi już dysponuje, oraz wyjątki z art. 14 ust. 5
duty-time-of-informing = Kiedy informuje się o danych pozyskanych z innych źródeł
duty-effect-of-withdrawal = Wycofanie zgody równie łatwe jak jej wyrażenie i bez wpływu na wcześniejsze przetwarzanie
duty-objection-apart = Prawo do sprzeciwu, przedstawione jasno i odrębnie od innych informacji
duty-safeguards-in-decisions = Interwencja ludzka, wyrażenie własnego stanowiska i zakwestionowanie zautomatyzowanej decyzji
duty-joint-arrangement = Zasadnicza treść uzgodnień między współadministratorami
duty-representative-in-the-union = Przedstawiciel administratora niemającego jednostki organizacyjnej w Unii
duty-designation-of-officer = Wyznaczenie inspektora ochrony danych i opublikowanie jego danych kontaktowych
duty-ground-of-transfer = Podstawa każdego przekazania zgodnie z rozdziałem V
duty-adequacy-decision = Przekazywanie na podstawie decyzji stwierdzającej odpowiedni stopień ochrony
duty-appropriate-safeguards = Przekazywanie z zastrzeżeniem odpowiednich zabezpieczeń
duty-binding-corporate-rules = Wiążące reguły korporacyjne
duty-derogations = Wyjątki w szczególnych sytuacjach
duty-complaint-to-authority = Organ nadzorczy, do którego można wnieść skargę
duty-cookie-information = Co jest zapisywane na urządzeniach lub z nich odczytywane, przez kogo, w jakim celu i na jak długo
duty-cookie-consent = Zgoda na to, co nie jest ściśle niezbędne, i sposób zmiany decyzji
duty-electronic-marketing = Zgoda na elektroniczny marketing bezpośredni lub wyjątek dla obecnych klientów

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Ramy ochrony danych UE–USA

### Titles of acts, with their numbers as they are

act-fi-accounting-act = fińska ustawa o rachunkowości (1336/1997)
act-fi-vat-act = fińska ustawa o podatku od wartości dodanej (1501/1993)
act-fi-prepayment-act = fińska ustawa o zaliczkach na podatek (1118/1996)
act-fi-tax-assessment-procedure-act = fińska ustawa o postępowaniu podatkowym (1558/1995)
act-fi-incomes-information-system-act = fińska ustawa o systemie informacji o dochodach (53/2018)
act-fi-anti-money-laundering-act = fińska ustawa o przeciwdziałaniu praniu pieniędzy i finansowaniu terroryzmu (444/2017)
act-fi-debt-limitation-act = fińska ustawa o przedawnieniu wierzytelności (728/2003)
act-fi-debt-collection-act = fińska ustawa o windykacji wierzytelności (513/1999)
act-fi-product-liability-act = fińska ustawa o odpowiedzialności za produkt (694/1990)
act-fi-consumer-protection-act = fińska ustawa o ochronie konsumentów (38/1978)
act-fi-limited-liability-companies-act = fińska ustawa o spółkach akcyjnych (624/2006)
act-fi-housing-companies-act = fińska ustawa o mieszkaniowych spółkach akcyjnych (1599/2009)
act-fi-associations-act = fińska ustawa o stowarzyszeniach (503/1989)
act-fi-accommodation-act = fińska ustawa o działalności hotelarskiej i gastronomicznej (308/2006)
act-fi-employment-contracts-act = fińska ustawa o umowach o pracę (55/2001)
act-fi-working-hours-act = fińska ustawa o czasie pracy (872/2019)
act-fi-annual-holidays-act = fińska ustawa o urlopach wypoczynkowych (162/2005)
act-fi-non-discrimination-act = fińska ustawa o niedyskryminacji (1325/2014)
act-fi-equality-act = fińska ustawa o równości kobiet i mężczyzn (609/1986)
act-fi-working-life-privacy-act = fińska ustawa o ochronie prywatności w życiu zawodowym (759/2004)
act-fi-occupational-safety-and-health-act = fińska ustawa o bezpieczeństwie i higienie pracy (738/2002)
act-fi-occupational-health-care-act = fińska ustawa o medycynie pracy (1383/2001)
act-fi-employees-pensions-act = fińska ustawa o emeryturach pracowników (395/2006)
act-fi-contractors-liability-act = fińska ustawa o obowiązkach i odpowiedzialności zamawiającego przy korzystaniu z zewnętrznej siły roboczej (1233/2006)
act-fi-whistleblower-act = fińska ustawa o ochronie osób zgłaszających naruszenia prawa Unii i prawa krajowego (1171/2022)
act-fi-electronic-communications-services-act = fińska ustawa o usługach łączności elektronicznej (917/2014)
act-fi-client-data-act = fińska ustawa o przetwarzaniu danych klientów w opiece społecznej i zdrowotnej (703/2023)
act-fi-patients-act = fińska ustawa o statusie i prawach pacjentów (785/1992)
act-fi-data-protection-act = fińska ustawa o ochronie danych (1050/2018)
act-de-commercial-code = niemiecki kodeks handlowy (Handelsgesetzbuch, HGB)
act-de-fiscal-code = niemiecka ordynacja podatkowa (Abgabenordnung, AO)
act-de-vat-act = niemiecka ustawa o podatku obrotowym (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = niemiecka ogólna ustawa o równym traktowaniu (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = niemiecka ustawa o przeciwdziałaniu praniu pieniędzy (Geldwäschegesetz, GwG)
act-de-civil-code = niemiecki kodeks cywilny (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = szwedzka ustawa o rachunkowości (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = szwedzka ustawa o przeciwdziałaniu praniu pieniędzy (Lag 2017:630)
act-se-discrimination-act = szwedzka ustawa o zakazie dyskryminacji (Diskrimineringslag 2008:567)
act-fr-commercial-code = francuski kodeks handlowy (Code de commerce)
act-fr-labour-code = francuski kodeks pracy (Code du travail)
act-fr-consumer-code = francuski kodeks konsumencki (Code de la consommation)
act-fr-cnil-guidance = zalecenia francuskiego organu CNIL
act-no-bookkeeping-act = norweska ustawa o księgowości (bokføringsloven, 2004)
act-dk-bookkeeping-act = duńska ustawa o księgowości (bogføringsloven, 2022)
act-ee-accounting-act = estońska ustawa o rachunkowości (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Państwa dane po śmierci (Francja)
national-right-fr-after-death-text = Jeżeli mieszkają Państwo we Francji, mogą Państwo wydać dyspozycje co do przechowywania, usunięcia i udostępniania swoich danych po śmierci.

### The law on cookies, and who supervises it

cookie-law-fi = fińska ustawa o usługach łączności elektronicznej (917/2014), § 205
cookie-authority-fi = Fińska Agencja Transportu i Łączności Traficom
