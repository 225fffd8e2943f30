# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Polish inflects, and what is put in cannot be: it stands in the nominative, after a colon, in brackets or as the subject.
# Form of address: Państwo (third person plural, capital letter), which needs no gender. Citation: art. 6 ust. 1 lit. f) RODO.
# Periods stand in the nominative: "maksymalnie 2 lata", "2 lata od zakończenia umowy". A register is "zbiór danych".
# No-break spaces stand after words of one letter, within citations and between a number and its unit.

### The whole

title-not-stated = Polityka prywatności
description = { $title }: jak { $controller } przetwarza dane osobowe i jakie mają Państwo prawa.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Osoba odpowiedzialna: { $owner }.
gap-by = Termin: { $date }.
gap-not-stated = { $duty }
not-translated = (nie przetłumaczono; język: { $language })
gap-none = Brak.

### Headings

heading-scope = O tym dokumencie
heading-controller = Kto odpowiada za Państwa dane
heading-register = Do czego wykorzystujemy Państwa dane
heading-purposes = Cele, podstawy prawne i okresy przechowywania
heading-processing = W jakich celach przetwarzamy dane
heading-retention = Dlaczego przechowujemy dane tak długo i co przechowujemy dłużej
heading-grounds = Na czym opierają się podstawy prawne
heading-data = Jakie dane przetwarzamy
heading-sources = Skąd mamy dane
heading-disclosures = Udostępnianie danych
heading-provision = Czy muszą Państwo podać nam dane?
heading-automated = Zautomatyzowane decyzje i profilowanie
heading-recipients = Kto otrzymuje Państwa dane
heading-transfers = Przekazywanie danych poza Europejski Obszar Gospodarczy
heading-rights = Państwa prawa
heading-objection = Państwa prawo do sprzeciwu
heading-children = Dzieci
heading-requests = Jak skorzystać z praw
heading-complaint = Skarga do organu nadzorczego
heading-cookies = Pliki cookie
heading-security = Jak chronimy Państwa dane
heading-claims = Co obiecujemy
heading-notice = Daty i zmiany

### At a glance

summary-who = Administrator
summary-why = Dlaczego przetwarzamy Państwa dane
summary-why-register = { $register }: { $purposes }
summary-retention = Jak długo przechowujemy Państwa dane
summary-recipients = Kto otrzymuje Państwa dane
summary-transfers = Przekazywanie danych
summary-transfers-none = Państwa dane nie są przekazywane poza Europejski Obszar Gospodarczy.
summary-transfers-some = Państwa dane są przetwarzane także poza Europejskim Obszarem Gospodarczym: { $countries }.
summary-rights = Państwa prawa
summary-how = Jak się z nami skontaktować

### Who

controller-name = Administrator
controller-also = { $name } („{ $short }”)
controller-number = { $country ->
    [FI] Fiński numer identyfikacyjny przedsiębiorstwa (Y-tunnus)
   *[other] Numer rejestrowy
}
controller-established-in = Kraj siedziby
controller-joint = Ten administrator ustala cele i sposoby przetwarzania wspólnie z nami (współadministrator):
controller-joint-rights = Mogą Państwo wykonywać swoje prawa wobec każdego ze współadministratorów.
controller-representative = Nasz przedstawiciel w Unii Europejskiej:
representative-name = Przedstawiciel
group-called = Ten dokument dotyczy także pozostałych spółek naszej grupy ({ $name }). Każda spółka jest administratorem w zakresie przetwarzania wskazanego przy jej nazwie:
group-companies = Ten dokument dotyczy także następujących spółek naszej grupy. Każda spółka jest administratorem w zakresie przetwarzania wskazanego przy jej nazwie:
group-number = { $country ->
    [FI] Fiński numer identyfikacyjny przedsiębiorstwa (Y-tunnus): { $number }
   *[other] Numer rejestrowy: { $number }
}
officer = Nasz inspektor ochrony danych:
officer-none = Nie wyznaczyliśmy inspektora ochrony danych.
contact-person = Kontakt w sprawach dotyczących Państwa danych osobowych:
contact-title = Kontakt
contact-address = Adres
contact-address-postal = Adres korespondencyjny
contact-address-visiting = Adres dla odwiedzających
contact-address-office = Biuro
contact-email = E-mail
contact-phone = Telefon
contact-form = Formularz kontaktowy
contact-website = Strona internetowa
address-in-country = { $address }, { $country }
scope-countries = Ten dokument jest przeznaczony dla osób w tych krajach: { $countries }.
children-version = Przygotowaliśmy wersję tego dokumentu dla dzieci: { $address }
children-age = Gdy nasze usługi opierają się na zgodzie, dziecko może ją wyrazić samodzielnie po osiągnięciu tego wieku (art. 8 ust. 1 RODO). Wcześniej zgodę musi wyrazić lub zaaprobować rodzic lub opiekun prawny.
children-age-in = { $country }: { $age }
children-age-own = Gdy nasze usługi opierają się na zgodzie, dziecko może ją wyrazić samodzielnie po osiągnięciu tego wieku: { $age }. Wcześniej zgodę musi wyrazić lub zaaprobować rodzic lub opiekun prawny (art. 8 ust. 1 RODO).

### Registers

role-controller = Jesteśmy administratorem danych w tym zbiorze.
role-joint-controller = Jesteśmy współadministratorami danych w tym zbiorze.
role-processor = Przetwarzamy te dane jako podmiot przetwarzający, w imieniu naszych klientów i na ich polecenie. Administratorem jest klient i to on informuje osoby, których dane dotyczą.
persons-of-register = Przetwarzamy dane tych osób:
persons-also-former = { $who } (obecnie i w przeszłości)
persons-defined = { $who }: { $definition }
column-purpose = Cel
column-basis = Podstawa prawna
column-data = Dane
column-retention = Jak długo je przechowujemy
column-recipients = Odbiorcy
caption-purposes = { $register }: do czego wykorzystujemy dane, na jakiej podstawie i jak długo je przechowujemy
purposes-none = Nie przetwarzamy tu danych osobowych w żadnym celu.
nobody = nikt
ground-interest = Nasz prawnie uzasadniony interes: { $what }
ground-interest-of-others = Prawnie uzasadniony interes: { $what }
ground-whose = Czyj jest to interes: { $what }
ground-balancing = Jak wyważyliśmy go względem Państwa interesów: { $what }
ground-law = Przepisy, które tego wymagają: { $what }
ground-law-behind = Przepisy, na których się to opiera: { $what }
ground-given-by = Jak wyrażają Państwo zgodę: { $what }
ground-withdraw = Jak ją wycofać: { $what }
ground-free-choice = Dlaczego mogą Państwo swobodnie odmówić: { $what }
ground-consulted = Jak przeprowadzono konsultacje z pracownikami: { $what }
marketing-channels = Jak docierają do Państwa nasze wiadomości: { $channels }
channel-email = e-mail
channel-sms = SMS
channel-app = wiadomości w naszej aplikacji
channel-phone = telefon
channel-post = poczta tradycyjna
marketing-allowed-by-existing-customers = Nie prosimy o zgodę, ponieważ są Państwo naszymi klientami i podali nam Państwo swoje dane kontaktowe przy zakupie. Informujemy tylko o własnych produktach lub usługach podobnych do tych, które Państwo u nas kupili. Mogą Państwo bezpłatnie odmówić zarówno przy podawaniu danych, jak i w każdej wiadomości.
marketing-allowed-by-business-role = Nie prosimy o zgodę, ponieważ piszemy do Państwa jako do przedstawicieli organizacji, w sprawach należących do Państwa roli w tej organizacji. Mogą Państwo w dowolnym momencie bezpłatnie odmówić.
marketing-opt-out = Jak zrezygnować: { $what }
further-from = Pierwotnie zebraliśmy dane w innym celu. W tym celu wykorzystujemy je od { $date }.
further-told = O tym celu poinformowaliśmy Państwa { $date }.
further-compatibility = Dlaczego ten cel jest zgodny z celami, w których zebraliśmy dane: { $what }
basis-consent = Państwa zgoda (art. 6 ust. 1 lit. a) RODO)
basis-contract = wykonanie umowy z Państwem lub podjęcie na Państwa żądanie działań przed jej zawarciem (art. 6 ust. 1 lit. b) RODO)
basis-legal-obligation = wypełnienie obowiązku prawnego (art. 6 ust. 1 lit. c) RODO)
basis-vital-interests = ochrona żywotnych interesów (art. 6 ust. 1 lit. d) RODO)
basis-public-task = wykonanie zadania w interesie publicznym lub sprawowanie władzy publicznej (art. 6 ust. 1 lit. e) RODO)
basis-legitimate-interests = prawnie uzasadnione interesy (art. 6 ust. 1 lit. f) RODO)
why-consent = Zgodzili się Państwo na to: { $basis }
why-contract = Potrzebujemy danych, aby zrobić to, na co się z Państwem umówiliśmy lub o co nas Państwo poprosili: { $basis }
why-legal-obligation = Zobowiązują nas do tego przepisy prawa: { $basis }
why-vital-interests = Może od tego zależeć czyjeś życie lub zdrowie: { $basis }
why-public-task = Należy to do zadań, które wykonujemy dla dobra ogółu: { $basis }
why-legitimate-interests = Mamy ku temu uzasadniony powód: { $basis }
special-condition-explicit-consent = Szczególne kategorie danych przetwarzamy za Państwa wyraźną zgodą (art. 9 ust. 2 lit. a) RODO).
special-condition-employment = Szczególne kategorie danych przetwarzamy w związku z obowiązkami i prawami w dziedzinie prawa pracy i zabezpieczenia społecznego (art. 9 ust. 2 lit. b) RODO).
special-condition-vital-interests = Szczególne kategorie danych przetwarzamy w celu ochrony żywotnych interesów (art. 9 ust. 2 lit. c) RODO).
special-condition-association = Szczególne kategorie danych przetwarzamy w ramach działalności niezarobkowego podmiotu o celach politycznych, światopoglądowych, religijnych lub związkowych (art. 9 ust. 2 lit. d) RODO).
special-condition-made-public = Są to szczególne kategorie danych, które w sposób oczywisty upublicznili Państwo sami (art. 9 ust. 2 lit. e) RODO).
special-condition-legal-claims = Szczególne kategorie danych przetwarzamy w celu ustalenia, dochodzenia lub obrony roszczeń (art. 9 ust. 2 lit. f) RODO).
special-condition-public-interest = Szczególne kategorie danych przetwarzamy ze względów związanych z ważnym interesem publicznym, na podstawie prawa Unii lub prawa państwa członkowskiego (art. 9 ust. 2 lit. g) RODO).
special-condition-health-care = Szczególne kategorie danych przetwarzamy do celów opieki zdrowotnej lub zabezpieczenia społecznego, na podstawie prawa Unii lub prawa państwa członkowskiego lub zgodnie z umową z pracownikiem służby zdrowia (art. 9 ust. 2 lit. h) RODO).
special-condition-public-health = Szczególne kategorie danych przetwarzamy ze względów związanych z interesem publicznym w dziedzinie zdrowia publicznego, na podstawie prawa Unii lub prawa państwa członkowskiego (art. 9 ust. 2 lit. i) RODO).
special-condition-research = Szczególne kategorie danych przetwarzamy do celów archiwalnych w interesie publicznym, do celów badań naukowych lub historycznych lub do celów statystycznych, na podstawie prawa Unii lub prawa państwa członkowskiego (art. 9 ust. 2 lit. j) RODO).

### How long

retention-period-from = { $limit ->
    [maximum] maksymalnie { $period } { $event }
    [minimum] co najmniej { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] maksymalnie { $period }
    [minimum] co najmniej { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = do czasu wycofania zgody
retention-by-statute = tak długo, jak wymagają tego przepisy
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, maksymalnie { $period }
retention-reason = Powód: { $reason }
retention-exceptions = Wyjątki: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, rozdział { $chapter } § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, załącznik
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Nie przetwarzamy tu danych osobowych.
in-case = { $what } ({ $when })
special-ethnic-origin = Szczególna kategoria danych: pochodzenie rasowe lub etniczne (art. 9 RODO).
special-political-opinions = Szczególna kategoria danych: poglądy polityczne (art. 9 RODO).
special-beliefs = Szczególna kategoria danych: przekonania religijne lub światopoglądowe (art. 9 RODO).
special-trade-union = Szczególna kategoria danych: przynależność do związków zawodowych (art. 9 RODO).
special-genetic = Szczególna kategoria danych: dane genetyczne (art. 9 RODO).
special-biometric = Szczególna kategoria danych: dane biometryczne służące do identyfikacji osoby (art. 9 RODO).
special-health = Szczególna kategoria danych: dane dotyczące zdrowia (art. 9 RODO).
special-sex-life = Szczególna kategoria danych: seksualność lub orientacja seksualna (art. 9 RODO).
mark-criminal = Dane dotyczące wyroków skazujących i czynów zabronionych (art. 10 RODO).
mark-national-id = Obejmuje krajowy numer identyfikacyjny (art. 87 RODO).
mark-organisation = Dane dotyczące organizacji. Są to dane osobowe tylko wtedy, gdy mówią coś o osobie, na przykład o osobie prowadzącej jednoosobową działalność gospodarczą.
mark-needed-for = Do czego są nam potrzebne: { $what }
mark-access = Kto może je przetwarzać: { $what }
source-data-subject = Państwo sami
source-observed = korzystanie przez Państwa z naszych usług
source-third-party = inny podmiot
source-public = źródło publicznie dostępne
source-authority = organ publiczny
source-unnamed = inne źródło
source-data = Dane z tego źródła: { $data }
source-data-all = Dane z tego źródła: wszystkie wymienione wyżej
source-public-yes = To źródło jest publicznie dostępne.
source-public-no = To źródło nie jest publicznie dostępne.
exemption-known = Nie informujemy ponownie o tym, co już Państwo wiedzą (art. 13 ust. 4 i art. 14 ust. 5 lit. a) RODO).
exemption-impossible = O danych z innych źródeł nie informujemy każdej osoby indywidualnie, ponieważ byłoby to niemożliwe, wymagałoby niewspółmiernie dużego wysiłku lub uniemożliwiłoby realizację celów przetwarzania (art. 14 ust. 5 lit. b) RODO).
exemption-law = O danych z innych źródeł nie informujemy każdej osoby indywidualnie, ponieważ ich pozyskiwanie lub ujawnianie jest wyraźnie uregulowane prawem (art. 14 ust. 5 lit. c) RODO).
exemption-secrecy = O danych z innych źródeł nie informujemy każdej osoby indywidualnie, ponieważ przepisy zobowiązują nas do zachowania ich w tajemnicy (art. 14 ust. 5 lit. d) RODO).
exemption-reason = Powód: { $reason }
exemption-measures = Jak w zamian chronimy Państwa prawa: { $measures }
source-permission = { $permission ->
    [objection] Mogą Państwo sprzeciwić się pozyskiwaniu przez nas danych z tego źródła – wówczas ich nie pozyskujemy.
    [consent] Dane z tego źródła pozyskujemy tylko za Państwa zgodą.
   *[law] Dane z tego źródła pozyskujemy, ponieważ zezwalają na to lub tego wymagają przepisy.
}

### Must the data be given

provision-law = Podania nam tych danych wymagają przepisy.
provision-contract = Do podania nam tych danych zobowiązuje Państwa umowa z nami.
provision-entering-contract = Te dane są nam potrzebne do zawarcia umowy.
provision-nobody = Nie muszą Państwo podawać nam tych danych.

### Automated decisions

automated-none = Nie podejmujemy wobec Państwa decyzji opartych wyłącznie na zautomatyzowanym przetwarzaniu i nie stosujemy wobec Państwa profilowania.
automated-profiling = Stosujemy profilowanie, które samo o niczym nie rozstrzyga. { $what }
automated-profiling-beside-decisions = Stosujemy profilowanie. { $what }
automated-no-profiling = Nie stosujemy wobec Państwa profilowania.
automated-no-decisions = Nie podejmujemy wobec Państwa decyzji opartych wyłącznie na zautomatyzowanym przetwarzaniu.
decision-what = Decyzja
decision-ground = Na jakiej podstawie jest dozwolona
decision-ground-contract = Jest niezbędna do zawarcia lub wykonania umowy między Państwem a nami (art. 22 ust. 2 lit. a) RODO).
decision-ground-law = Jest dozwolona prawem Unii lub prawem państwa członkowskiego (art. 22 ust. 2 lit. b) RODO).
decision-ground-explicit-consent = Opiera się na Państwa wyraźnej zgodzie (art. 22 ust. 2 lit. c) RODO).
decision-logic = Jak jest podejmowana
decision-consequences = Co dla Państwa oznacza
decision-safeguards = Jak mogą Państwo doprowadzić do jej ponownego rozpatrzenia
decision-ai = System sztucznej inteligencji
decision-ai-none = W podejmowaniu decyzji nie uczestniczy żaden system sztucznej inteligencji.

### Recipients

column-recipient = Odbiorca
column-what-for = Co robi odbiorca
column-role = Rola
column-place = Gdzie
caption-recipients = Odbiorcy danych osobowych
recipients-none = Nikomu nie udostępniamy Państwa danych.
recipient-unnamed = Odbiorca niewskazany z nazwy
recipient-with-category = { $name } – { $category }
recipient-examples = Na przykład: { $examples }
recipient-when = Tylko w tym przypadku: { $when }
recipient-role-processor = podmiot przetwarzający, w naszym imieniu i na nasze polecenie
recipient-role-controller = administrator, na własną odpowiedzialność
recipient-role-joint-controller = współadministrator razem z nami
recipient-role-authority = organ publiczny
place-eea = w Europejskim Obszarze Gospodarczym
place-outside-eea = poza Europejskim Obszarem Gospodarczym
disclosure-to = Odbiorcy: { $recipients }
disclosure-permission = { $permission ->
    [objection] Mogą Państwo sprzeciwić się udostępnianiu – wówczas nie udostępniamy Państwa danych.
    [consent] Udostępniamy dane tylko za Państwa zgodą.
   *[law] Udostępniamy dane tylko wtedy, gdy wymagają tego przepisy.
}
disclosure-aggregated = Na podstawie tych danych nie można nikogo zidentyfikować, więc nie są to dane osobowe.
disclosure-basis = Podstawa prawna: { $basis }.

### Transfers

transfers-none = Nie przekazujemy Państwa danych poza Europejski Obszar Gospodarczy i żaden z naszych odbiorców ich tam nie przetwarza.
transfers-some = Ci odbiorcy przetwarzają dane poza Europejskim Obszarem Gospodarczym:
transfer-to = { $recipient } – { $country }
adequacy-whole = Komisja Europejska stwierdziła, że zapewnia się tam odpowiedni stopień ochrony danych: decyzja { $decision } (art. 45 RODO).
adequacy-some = Komisja Europejska stwierdziła, że u części tamtejszych odbiorców, w tym u tego odbiorcy, zapewnia się odpowiedni stopień ochrony danych: decyzja { $decision } (art. 45 RODO).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/WE
}
adequacy-framework = Odbiorca uczestniczy w programie „{ $framework }”, w odniesieniu do którego Komisja Europejska stwierdziła odpowiedni stopień ochrony danych: decyzja { $decision } (art. 45 RODO).
adequacy-none = Komisja Europejska nie wydała decyzji stwierdzającej, że zapewnia się tam odpowiedni stopień ochrony danych.
adequacy-only-certified = Decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony obejmuje w tym kraju tylko certyfikowane organizacje i nie jest podstawą tego przekazywania.
adequacy-only-partly = Decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony obejmuje w tym kraju tylko część odbiorców i nie jest podstawą tego przekazywania.
ground-first = Pierwsza podstawa: { $ground }
ground-then = Jeżeli ta podstawa odpadnie: { $ground }
safeguard-adequacy = Podstawą przekazywania jest decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony (art. 45 RODO).
safeguard-standard-contractual-clauses = Przekazywanie danych jest zabezpieczone standardowymi klauzulami umownymi przyjętymi przez Komisję Europejską: decyzja (UE) 2021/914 (art. 46 ust. 2 lit. c) RODO).
safeguard-binding-corporate-rules = Przekazywanie danych jest zabezpieczone wiążącymi regułami korporacyjnymi, które zatwierdził organ nadzorczy (art. 46 ust. 2 lit. b) i art. 47 RODO).
safeguard-code-of-conduct = Przekazywanie danych jest zabezpieczone zatwierdzonym kodeksem postępowania wraz z wiążącymi i egzekwowalnymi zobowiązaniami odbiorcy (art. 46 ust. 2 lit. e) RODO).
safeguard-certification = Przekazywanie danych jest zabezpieczone zatwierdzonym mechanizmem certyfikacji wraz z wiążącymi i egzekwowalnymi zobowiązaniami odbiorcy (art. 46 ust. 2 lit. f) RODO).
safeguard-public-authority-instrument = Przekazywanie danych jest zabezpieczone prawnie wiążącym i egzekwowalnym instrumentem między organami publicznymi (art. 46 ust. 2 lit. a) RODO).
safeguard-authorised-clauses = Przekazywanie danych jest zabezpieczone klauzulami umownymi, na które zezwolił organ nadzorczy (art. 46 ust. 3 lit. a) RODO).
safeguard-explicit-consent = Podstawą przekazywania jest Państwa wyraźna zgoda, wyrażona po poinformowaniu o związanym z nim ryzyku (art. 49 ust. 1 lit. a) RODO).
safeguard-contract = Przekazanie jest niezbędne do wykonania umowy z Państwem lub do działań podejmowanych na Państwa żądanie przed jej zawarciem (art. 49 ust. 1 lit. b) RODO).
safeguard-contract-in-interest = Przekazanie jest niezbędne do zawarcia lub wykonania umowy zawieranej w Państwa interesie z inną osobą (art. 49 ust. 1 lit. c) RODO).
safeguard-public-interest = Przekazanie jest niezbędne z uwagi na ważne względy interesu publicznego (art. 49 ust. 1 lit. d) RODO).
safeguard-legal-claims = Przekazanie jest niezbędne do ustalenia, dochodzenia lub obrony roszczeń (art. 49 ust. 1 lit. e) RODO).
safeguard-vital-interests = Przekazanie jest niezbędne do ochrony żywotnych interesów (art. 49 ust. 1 lit. f) RODO).
safeguard-public-register = Dane są przekazywane z rejestru publicznego (art. 49 ust. 1 lit. g) RODO).
safeguard-compelling-interests = Przekazanie nie jest powtarzalne, dotyczy tylko ograniczonej liczby osób i jest niezbędne ze względu na nasze ważne prawnie uzasadnione interesy (art. 49 ust. 1 akapit drugi RODO).
safeguard-module-controller = Zastosowanie ma moduł pierwszy klauzul: od administratora do administratora.
safeguard-module-processor = Zastosowanie ma moduł drugi klauzul: od administratora do podmiotu przetwarzającego.
safeguard-module-sub-processor = Zastosowanie ma moduł trzeci klauzul: od podmiotu przetwarzającego do podmiotu przetwarzającego.
safeguard-module-processor-to-controller = Zastosowanie ma moduł czwarty klauzul: od podmiotu przetwarzającego do administratora.
safeguard-name = Dokładniej: { $name }.
safeguard-interest = Nasz ważny interes: { $interest }
safeguard-authority-told = Organ nadzorczy poinformowano o tym przekazaniu { $date }.
safeguard-when = Kiedy: { $when }
safeguard-checked = Data sprawdzenia: { $date }.
safeguard-measures = Środki uzupełniające: { $measures }.
safeguard-assessment = Ocena przekazywania danych: { $assessment }
safeguard-risks = Ryzyko: { $risks }
safeguard-copy = Kopię zabezpieczeń mogą Państwo uzyskać tutaj: { $ways }.

### Rights

rights-intro = Oto Państwa prawa. Zależą one od tego, do czego wykorzystujemy Państwa dane i na jakiej podstawie prawnej.
right-access = Prawo dostępu do danych (art. 15 RODO)
right-access-short = dostęp do danych
right-access-text = Mogą Państwo zapytać nas, czy przetwarzamy Państwa dane. Jeżeli tak, otrzymają Państwo ich kopię oraz informacje o ich przetwarzaniu.
right-rectification = Prawo do sprostowania danych (art. 16 RODO)
right-rectification-short = sprostowanie danych
right-rectification-text = Mogą Państwo żądać, abyśmy sprostowali nieprawidłowe dane i uzupełnili dane niekompletne.
right-erasure = Prawo do usunięcia danych (art. 17 RODO)
right-erasure-short = usunięcie danych
right-erasure-text = Mogą Państwo żądać, abyśmy usunęli Państwa dane, na przykład gdy nie są nam już potrzebne, gdy wycofają Państwo zgodę, na której opiera się przetwarzanie, lub gdy nie mamy prawa ich przetwarzać.
right-erasure-limited = Nie możemy usunąć danych, które mamy obowiązek przechowywać na podstawie przepisów lub których potrzebujemy do wykonania zadania realizowanego w interesie publicznym. To ograniczenie dotyczy następującego przetwarzania: { $purposes }.
right-restriction = Prawo do ograniczenia przetwarzania (art. 18 RODO)
right-restriction-short = ograniczenie przetwarzania
right-restriction-text = Mogą Państwo żądać, abyśmy wyłącznie przechowywali Państwa dane i nie robili z nimi nic więcej, na przykład gdy sprawdzamy, czy są prawidłowe lub czy Państwa sprzeciw jest zasadny.
right-portability = Prawo do przenoszenia danych (art. 20 RODO)
right-portability-short = przenoszenie danych
right-portability-text = Mogą Państwo otrzymać dane, które nam Państwo dostarczyli, w ustrukturyzowanym, powszechnie używanym formacie nadającym się do odczytu maszynowego oraz żądać przesłania ich innemu administratorowi, o ile jest to technicznie możliwe. Prawo to dotyczy danych przetwarzanych w sposób zautomatyzowany na podstawie zgody lub umowy.
right-portability-because = Prawo to dotyczy następującego przetwarzania: { $purposes }.
right-objection-short = sprzeciw
right-withdrawal = Prawo do wycofania zgody (art. 7 ust. 3 RODO)
right-withdrawal-short = wycofanie zgody
right-withdrawal-text = Mogą Państwo w dowolnym momencie wycofać zgodę. Wycofanie zgody nie wpływa na zgodność z prawem tego, co zrobiono wcześniej.
right-withdrawal-because = Prawo to dotyczy następującego przetwarzania: { $purposes }.
right-automated-decisions = Prawo do interwencji człowieka przy zautomatyzowanych decyzjach (art. 22 RODO)
right-automated-decisions-short = interwencja człowieka przy zautomatyzowanych decyzjach
right-automated-decisions-text = Gdy decyzję podjęto wyłącznie w sposób zautomatyzowany, mogą Państwo żądać, aby ponownie ocenił ją człowiek, a także wyrazić własne stanowisko i zakwestionować tę decyzję.
right-complaint-short = skarga do organu nadzorczego
objection-grounds = Mają Państwo prawo w dowolnym momencie wnieść sprzeciw wobec przetwarzania Państwa danych z przyczyn związanych z Państwa szczególną sytuacją. Prawo to dotyczy następującego przetwarzania: { $purposes }. Po wniesieniu sprzeciwu zaprzestajemy przetwarzania, chyba że wykażemy ważne prawnie uzasadnione podstawy, nadrzędne wobec Państwa interesów, praw i wolności, lub potrzebujemy danych do ustalenia, dochodzenia lub obrony roszczeń (art. 21 ust. 1 RODO).
objection-research = Mają Państwo prawo wnieść sprzeciw wobec przetwarzania Państwa danych do celów badań naukowych lub historycznych lub do celów statystycznych z przyczyn związanych z Państwa szczególną sytuacją. Prawo to dotyczy następującego przetwarzania: { $purposes }. Po wniesieniu sprzeciwu zaprzestajemy przetwarzania, chyba że jest ono niezbędne do wykonania zadania realizowanego w interesie publicznym (art. 21 ust. 6 RODO).
objection-marketing = Mają Państwo prawo w dowolnym momencie, bez podawania przyczyny, wnieść sprzeciw wobec marketingu bezpośredniego oraz związanego z nim profilowania. Prawo to dotyczy następującego przetwarzania: { $purposes }. Po wniesieniu sprzeciwu nie wykorzystujemy już Państwa danych do marketingu bezpośredniego (art. 21 ust. 2 i 3 RODO).
requests-ways = Żądanie mogą Państwo złożyć w następujący sposób:
requests-to-controller = Żądanie prosimy skierować do administratora, którego dane kontaktowe podano wyżej.
requests-time = Odpowiadamy bez zbędnej zwłoki, najpóźniej w terminie miesiąca. Jeżeli żądanie jest skomplikowane lub żądań jest wiele, możemy przedłużyć ten termin maksymalnie o kolejne dwa miesiące; o przedłużeniu i jego przyczynach informujemy w ciągu pierwszego miesiąca.
requests-time-stated = Odpowiadamy bez zbędnej zwłoki. Najdłuższy czas oczekiwania na odpowiedź: { $period }. Jeżeli żądanie jest skomplikowane lub żądań jest wiele, możemy przedłużyć ten termin maksymalnie o kolejne dwa miesiące; o przedłużeniu i jego przyczynach informujemy w terminie miesiąca od otrzymania żądania.
requests-free = Korzystanie z praw jest bezpłatne. Tylko w razie żądania ewidentnie nieuzasadnionego lub nadmiernego możemy pobrać rozsądną opłatę albo odmówić jego spełnienia (art. 12 ust. 5 RODO).
requests-once-a-year = Raz w roku odpowiadamy na żądanie bezpłatnie.
requests-identity-on-doubt = Jeżeli mamy uzasadnione wątpliwości co do tożsamości osoby składającej żądanie, prosimy o dodatkowe informacje, które ją potwierdzą.
requests-identity-always = Prosimy o potwierdzenie tożsamości.
requests-identity-email = Prosimy wysłać żądanie z adresu e-mail, który pozwala nam Państwa zidentyfikować.
requests-form-any = Żądanie może mieć dowolną formę.
requests-form-written = Prosimy przesłać żądanie na piśmie.
requests-form-signed = Prosimy przesłać żądanie na piśmie, z podpisem.
requests-refusal = Jeżeli odmówimy spełnienia żądania, w terminie miesiąca poinformujemy Państwa o przyczynach. Mogą Państwo wówczas wnieść skargę do organu nadzorczego lub skierować sprawę do sądu.
requests-recipients-told = Jeżeli sprostujemy lub usuniemy Państwa dane albo ograniczymy ich przetwarzanie, informujemy o tym każdego, komu je ujawniliśmy, chyba że okaże się to niemożliwe lub będzie wymagać niewspółmiernie dużego wysiłku. Na Państwa żądanie informujemy, kim są ci odbiorcy (art. 19 RODO).
complaint-right = Mają Państwo prawo wnieść skargę do organu nadzorczego, jeżeli sądzą Państwo, że przetwarzanie Państwa danych narusza ogólne rozporządzenie o ochronie danych (RODO). Mogą to Państwo zrobić w państwie członkowskim swojego zwykłego pobytu, swojego miejsca pracy lub miejsca popełnienia domniemanego naruszenia (art. 77 RODO).
complaint-authority = Organ nadzorczy w kraju naszej siedziby:
complaint-authority-abroad = Organ nadzorczy w Unii Europejskiej, do którego mogą się Państwo zwrócić w pierwszej kolejności:
authority-name = Organ nadzorczy
authority-complaint = Jak wnieść skargę

### Cookies

cookies-none = Nasza strona internetowa nie zapisuje na Państwa urządzeniu plików cookie ani nie używa niczego podobnego.
cookies-choice = Pliki cookie, które nie są niezbędne, stosujemy tylko za Państwa zgodą. Mogą je Państwo odrzucić równie łatwo, jak zaakceptować, i w dowolnym momencie zmienić swój wybór.
cookies-choice-settings = Pliki cookie, które nie są niezbędne, stosujemy tylko za Państwa zgodą. Mogą je Państwo odrzucić w ustawieniach i w dowolnym momencie zmienić swój wybór.
cookies-choice-unstated = Pliki cookie, które nie są niezbędne, stosujemy tylko za Państwa zgodą. Mogą Państwo w dowolnym momencie zmienić swój wybór.
cookies-choice-keeps = Jak długo pamiętamy Państwa wybór, zanim zapytamy ponownie: { $period }.
cookies-tool = Wyboru dokonują Państwo w tym narzędziu: { $tool }.
cookies-settings = Ustawienia plików cookie: { $settings }
cookies-data = Za pomocą plików cookie zbieramy:
cookies-services = Usługi, które zapisują lub odczytują dane na Państwa urządzeniu:
cookies-own = Nasza własna strona internetowa
cookies-provider = Dostawca: { $provider }
cookies-provider-controller = sam administrator
cookies-purpose = Cel: { $purposes }
cookies-basis-consent = Stosowane tylko za Państwa zgodą.
cookies-basis-necessary = Niezbędne do świadczenia usługi, której Państwo żądają, dlatego zgoda nie jest wymagana.
cookies-basis-legitimate-interests = Stosowane na podstawie prawnie uzasadnionych interesów.
cookies-basis-none = Stosowane bez pytania Państwa o zgodę.
cookies-starts-after-consent = Dopóki nie wyrażą Państwo zgody, nic nie jest zapisywane ani odczytywane.
cookies-starts-at-once = Działanie rozpoczyna się od razu po otwarciu strony.
cookies-access = Dostęp do zapisanych danych: { $access }
cookies-access-none = Nikt inny nie może odczytać zapisanych danych.
cookies-tracking = Ta usługa może śledzić Państwa na różnych stronach internetowych lub tworzyć Państwa profil.
cookies-links = Więcej o plikach cookie:
cookies-law = Pliki cookie i podobne technologie regulują także te przepisy: { $law }.
cookies-authority = Nad ich przestrzeganiem czuwa: { $authority }.
caption-cookies = Pliki cookie i podobne technologie
column-cookie = Nazwa
column-service = Usługa
column-keeps = Okres ważności
column-party = Kto zapisuje
keeps-session = do zamknięcia przeglądarki
keeps-persistent = do usunięcia przez Państwa
party-first = ta strona
party-third = inna strona
technology-cookie = plik cookie
technology-local-storage = lokalna pamięć przeglądarki
technology-pixel = piksel, który przesyła dane przy otwarciu strony
technology-fingerprint = rozpoznawanie urządzenia po jego cechach
technology-sdk = kod innej firmy w aplikacji

### Security and promises

measures-general = Chronimy Państwa dane w następujący sposób:
measures-electronic = Dane w formie elektronicznej:
measures-manual = Dane na papierze:
measures-staff = Osoby, które mają do czynienia z danymi:
measures-certificates = Certyfikaty:
claim-never-sold = Nie sprzedajemy Państwa danych.
claim-no-transfers = Nie przekazujemy Państwa danych poza Europejski Obszar Gospodarczy.
claim-not-disclosed = Nie udostępniamy Państwa danych innym.
claim-own-use-only = Państwa dane służą wyłącznie do naszego własnego użytku.
claim-not-identifiable = Dane nie pozwalają Państwa zidentyfikować.
claim-no-profiling = Nie stosujemy wobec Państwa profilowania.
claim-marketing-only-with-consent = Treści marketingowe wysyłamy tylko osobom, które wyraziły na to zgodę.
claim-never-combined = Nie łączymy Państwa danych z innymi danymi na Państwa temat.
claim-only-from-the-person = Państwa dane otrzymujemy tylko od Państwa.

### Dates

notice-status = Status
status-draft = Projekt
status-in-force = Obowiązuje
status-withdrawn = Wycofano
notice-effective = Obowiązuje od
notice-updated = Ostatnia aktualizacja
notice-created = Pierwsza wersja
notice-review-by = Następny przegląd do
notice-version = Wersja
notice-published-at = Miejsce publikacji
notice-original = Język oryginału
notice-further-purpose = Jeżeli będziemy chcieli wykorzystać Państwa dane w innym celu niż podane tutaj, poinformujemy o tym Państwa, zanim to zrobimy.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekunda
    [few] { $amount } sekundy
    [many] { $amount } sekund
   *[other] { $amount } sekundy
}
period-minute = { $amount ->
    [one] { $amount } minuta
    [few] { $amount } minuty
    [many] { $amount } minut
   *[other] { $amount } minuty
}
period-hour = { $amount ->
    [one] { $amount } godzina
    [few] { $amount } godziny
    [many] { $amount } godzin
   *[other] { $amount } godziny
}
period-day = { $amount ->
    [one] { $amount } dzień
    [few] { $amount } dni
    [many] { $amount } dni
   *[other] { $amount } dnia
}
period-week = { $amount ->
    [one] { $amount } tydzień
    [few] { $amount } tygodnie
    [many] { $amount } tygodni
   *[other] { $amount } tygodnia
}
period-month = { $amount ->
    [one] { $amount } miesiąc
    [few] { $amount } miesiące
    [many] { $amount } miesięcy
   *[other] { $amount } miesiąca
}
period-year = { $amount ->
    [one] { $amount } rok
    [few] { $amount } lata
    [many] { $amount } lat
   *[other] { $amount } roku
}

### Short notices, for the place where data is collected

short-heading-form = Co robimy z danymi z tego formularza
short-heading-newsletter = Co robimy z Państwa danymi, gdy subskrybują Państwo newsletter
short-heading-camera = Monitoring wizyjny
