### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Към съдържанието
label-all-notices = Всички политики за поверителност
label-languages = Езици
label-colophon = Тази страница не задава бисквитки, не зарежда нищо от други сайтове и не изпълнява скриптове.

## Pages that are not notices

label-search = Търсене
label-search-notices = Търсене във всички политики за поверителност
label-search-hint = Търсенето се извършва във вашия браузър. Това, което въвеждате, не се изпраща никъде.
label-search-found = Намерени резултати:
label-search-none = Нищо не е намерено. Опитайте с друга дума или с по-малко думи.
label-search-needs-script = За търсенето е необходим скрипт, който този браузър не изпълнява. Всички политики за поверителност са изброени на началната страница.
label-colophon-search = Тази страница не задава бисквитки и не зарежда нищо от други сайтове. Търсенето се извършва във вашия браузър.
label-not-found-title = Страницата не е намерена
label-not-found-text = На този адрес няма страница. Възможно е тя да е преместена или премахната.
label-moved-title = Тази страница е преместена
label-moved-text = Ще я намерите тук:

## A notice

label-draft = Проект.
label-draft-note = Тази политика не е в сила. В нея може да липсва информация или да има грешки.
label-draft-mark = проект
label-withdrawn = Оттеглена.
label-withdrawn-note = Тази политика вече не е в сила.
label-withdrawn-mark = оттеглена
label-summary = Накратко
label-contents = Съдържание
label-full-notice = Цялата политика за поверителност
label-version = Версия
label-gap-not-stated = Не е посочено:
label-gap-to-do = Предстои да се направи:

## Below a notice

label-downloads = Изтеглете тази политика
label-about-notice = За тази политика
label-controller = Администратор
label-created = Създадена на
label-updated = Актуализирана на
label-effective = В сила от
label-byline-effective = В сила от
label-byline-updated = Актуализирана на
label-review-by = Преглед до
label-attachment = Тази политика като данни за други програми, във формат JSON

## The front page

label-front-title = Политики за поверителност
label-front-description = Политики за поверителност и езиците, на които може да се прочете всяка от тях.
label-front-introduction = Какво се прави с личните ви данни, защо и какви са правата ви. Изберете политика и език.
label-front-drafts = Политика, отбелязана като проект, не е в сила. В нея може да липсва информация или да има грешки.
language-endonym = български

## Versions of a notice

label-versions = Всички версии
label-versions-title = Коя версия кога е била в сила
label-versions-introduction = Всяка версия на тази политика остава там, където е публикувана. Намерете деня, който ви интересува: тогава е била в сила версията, посочена до него.
label-versions-period = В сила
label-version-applies = В сила сега
label-version-upcoming = Предстояща
label-version-earlier = По-ранна
label-version-earlier-note = Това е по-ранна версия. Тя вече не е в сила.
label-version-upcoming-note = Това е предстояща версия. Тя още не е в сила.
label-version-replaced-by = Заменена с
label-version-today = Версията, която е в сила днес
label-version-previous = Предходна версия
label-version-permanent = Постоянен адрес на тази версия
label-change-ahead = Тази политика ще бъде променена.
label-change-ahead-link = Прочетете какво ще се промени

## What changed between two versions

label-changes = Какво е променено
label-changes-introduction = Какво се казваше в предходната версия и какво се казва вместо това в тази.
label-changes-material = Важни промени
label-changes-notable = Други промени в съдържанието
label-changes-editorial = Промени във формулировките
label-changes-before = Преди
label-changes-after = Сега
label-changes-not-before = Не се съдържа в предходната версия
label-changes-no-longer = Вече не се съдържа в тази версия
label-changes-none = Текстът на политиката не е променен.
label-changes-first = Това е първата версия.
label-changes-follow = Следете промените с четец на емисии (Atom)
label-changes-feed = Промени в политиките за поверителност

## Texts for telling people of a change

label-told-subject = Предстоят промени в нашата политика за поверителност
label-told-opening = Ще променим политиката си за поверителност. Моля, прочетете какво се променя за вас.
label-told-important = Най-важните промени:
label-told-read = Новата версия и всички промени:
label-told-banner = Предстоят промени в нашата политика за поверителност.

## The evidence report

report-title = Доказателствен доклад
report-introduction = Как тази политика за поверителност отговаря на всяко изискване на Общия регламент относно защитата на данните и на правилата за бисквитките и електронния маркетинг: заключението, текстът, с който то е изпълнено на всеки език, редовете от източника, на които се опира, и правилата, които го следят.
report-judged = Оценено към
report-program = Програма
report-version = Версия
report-no-version = не е посочена
report-status = Статус
report-controller = Администратор
report-not-judged = Политиката не е оценена: тя не може да бъде прочетена, докато грешките по-долу не бъдат поправени.
report-duties = Какво се изисква и какво е заключението
report-duty = Изискване
report-verdict = Заключение
report-rules = Следи се от
report-findings = Констатации
report-lines = Източник
report-told = Съобщено
report-not-told = не е съобщено
report-shown-by = Показано с тест
report-other-findings = Други констатации
report-waivers = Приети отклонения
report-waived-until = до
report-todos = Предстои да се установи
report-todo-owner = отговаря:
report-todo-by = до
report-none = Няма.
report-law = Разпоредба
report-law-table = Използвани правни таблици
report-law-records = Записи
report-law-unverified = от тях непроверени
report-law-checked = Проверено
report-law-digest = SHA-256
report-verdict-met = Изпълнено: нищо не е констатирано
report-verdict-not-owed = Не се дължи
report-verdict-fault = Не е изпълнено
report-verdict-doubt = Съмнително
report-verdict-waived = Прието отклонение
report-verdict-to-do = Предстои да се установи
report-error = Грешка
report-warning = Предупреждение
report-advice = Съвет
report-disclaimer = Този доклад е изготвен от програма въз основа на източника на политиката. Той не е правен съвет и правилата, които прилага, не са преглеждани от юрист.
