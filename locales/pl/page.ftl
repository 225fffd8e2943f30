### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Przejdź do treści
label-all-notices = Wszystkie polityki prywatności
label-languages = Języki
label-colophon = Ta strona nie zapisuje plików cookie, niczego nie pobiera z innych stron i nie uruchamia skryptów.

## Pages that are not notices

label-search = Szukaj
label-search-notices = Szukaj we wszystkich politykach prywatności
label-search-hint = Wyszukiwanie odbywa się w Państwa przeglądarce. Wpisany tekst nie jest nigdzie wysyłany.
label-search-found = Znaleziono:
label-search-none = Niczego nie znaleziono. Prosimy wpisać inne słowo lub mniej słów.
label-search-needs-script = Wyszukiwanie wymaga skryptu, a ta przeglądarka nie uruchamia skryptów. Wszystkie polityki prywatności są wymienione na stronie głównej.
label-colophon-search = Ta strona nie zapisuje plików cookie i niczego nie pobiera z innych stron. Wyszukiwanie odbywa się w Państwa przeglądarce.
label-not-found-title = Nie znaleziono strony
label-not-found-text = Pod tym adresem nie ma żadnej strony. Strona mogła zostać przeniesiona lub usunięta.
label-moved-title = Ta strona została przeniesiona
label-moved-text = Znajdą ją Państwo tutaj:

## A notice

label-draft = Projekt.
label-draft-note = Ten dokument nie obowiązuje. Może zawierać braki lub błędy.
label-draft-mark = projekt
label-withdrawn = Wycofano.
label-withdrawn-note = Ten dokument już nie obowiązuje.
label-withdrawn-mark = wycofano
label-summary = W skrócie
label-contents = Spis treści
label-full-notice = Pełna polityka prywatności
label-version = Wersja
label-gap-not-stated = Nie podano:
label-gap-to-do = Do zrobienia:

## Below a notice

label-downloads = Pobierz ten dokument
label-about-notice = O tym dokumencie
label-controller = Administrator
label-created = Utworzono
label-updated = Zaktualizowano
label-effective = Obowiązuje od
label-byline-effective = Obowiązuje od
label-byline-updated = Zaktualizowano
label-review-by = Następny przegląd do
label-attachment = Ten dokument jako dane dla innych programów, w formacie JSON

## The front page

label-front-title = Polityki prywatności
label-front-description = Polityki prywatności i języki, w których można je przeczytać.
label-front-introduction = Co dzieje się z Państwa danymi osobowymi, dlaczego i jakie mają Państwo prawa. Prosimy wybrać dokument i język.
label-front-drafts = Dokument oznaczony jako projekt nie obowiązuje. Może zawierać braki lub błędy.
language-endonym = polski

## Versions of a notice

label-versions = Wszystkie wersje
label-versions-title = Kiedy obowiązywały poszczególne wersje
label-versions-introduction = Każda wersja tego dokumentu pozostaje pod adresem, pod którym została opublikowana. Prosimy odszukać dzień, o który Państwu chodzi: obowiązywała wtedy wersja podana obok.
label-versions-period = Okres obowiązywania
label-version-applies = Obecnie obowiązuje
label-version-upcoming = Przyszła
label-version-earlier = Wcześniejsza
label-version-earlier-note = To jest wcześniejsza wersja. Już nie obowiązuje.
label-version-upcoming-note = To jest przyszła wersja. Jeszcze nie obowiązuje.
label-version-replaced-by = Zastępuje ją
label-version-today = Wersja obowiązująca dzisiaj
label-version-previous = Poprzednia wersja
label-version-permanent = Stały adres tej wersji
label-change-ahead = Treść tego dokumentu się zmieni.
label-change-ahead-link = Sprawdź, co się zmieni

## What changed between two versions

label-changes = Co się zmieniło
label-changes-introduction = Co zawierała poprzednia wersja i co zamiast tego zawiera ta wersja.
label-changes-material = Ważne zmiany
label-changes-notable = Inne zmiany treści
label-changes-editorial = Zmiany redakcyjne
label-changes-before = Przed zmianą
label-changes-after = Po zmianie
label-changes-not-before = Brak w poprzedniej wersji
label-changes-no-longer = Usunięto w tej wersji
label-changes-none = Tekst dokumentu się nie zmienił.
label-changes-first = To jest pierwsza wersja.
label-changes-follow = Śledź zmiany w czytniku kanałów (Atom)
label-changes-feed = Zmiany w politykach prywatności

## Texts for telling people of a change

label-told-subject = Zmiana naszej polityki prywatności
label-told-opening = Zmieniamy politykę prywatności. Prosimy przeczytać, co zmieni się dla Państwa.
label-told-important = Najważniejsze zmiany:
label-told-read = Nowa wersja i wszystkie zmiany:
label-told-banner = Nasza polityka prywatności się zmieni.

## The evidence report

report-title = Raport zgodności
report-introduction = Jak ta polityka prywatności spełnia każdy z wymogów ogólnego rozporządzenia o ochronie danych oraz przepisów o plikach cookie i marketingu elektronicznym: ocena, zdania realizujące dany wymóg w każdym języku, wiersze źródła, na których się opierają, oraz reguły, które tego pilnują.
report-judged = Stan na dzień
report-program = Program
report-version = Wersja
report-no-version = nie podano
report-status = Status
report-controller = Administrator
report-not-judged = Dokument nie został oceniony: nie można go odczytać, dopóki nie zostaną poprawione błędy wymienione poniżej.
report-duties = Wymogi i ocena
report-duty = Wymóg
report-verdict = Ocena
report-rules = Reguły kontrolne
report-findings = Ustalenia
report-lines = Źródło
report-told = Treść informacji
report-not-told = nie podano
report-shown-by = Potwierdza test
report-other-findings = Pozostałe ustalenia
report-waivers = Zaakceptowane odstępstwa
report-waived-until = do
report-todos = Do wyjaśnienia
report-todo-owner = osoba odpowiedzialna:
report-todo-by = termin:
report-none = Brak.
report-law = Przepis
report-law-table = Wykorzystane zestawienia przepisów
report-law-records = Pozycje
report-law-unverified = w tym niezweryfikowane
report-law-checked = Data sprawdzenia
report-law-digest = SHA-256
report-verdict-met = Spełniony: brak ustaleń
report-verdict-not-owed = Nie dotyczy
report-verdict-fault = Niespełniony
report-verdict-doubt = Wątpliwy
report-verdict-waived = Zaakceptowane odstępstwo
report-verdict-to-do = Do wyjaśnienia
report-error = Błąd
report-warning = Ostrzeżenie
report-advice = Wskazówka
report-disclaimer = Ten raport sporządził program na podstawie źródła dokumentu. Nie jest to porada prawna, a stosowanych reguł nie sprawdził żaden prawnik.
