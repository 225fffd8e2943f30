# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Данни, които идентифицират администратора, и координати за връзка с него
duty-representative = Данни, които идентифицират представителя, и координати за връзка с него
duty-data-protection-officer = Координати за връзка с длъжностното лице по защита на данните
duty-purposes = Цели на обработването
duty-legal-basis = Правно основание за обработването
duty-categories-of-data = Категории лични данни
duty-legitimate-interests = Преследвани легитимни интереси
duty-recipients = Получатели или категории получатели
duty-transfers = Предаване на трети държави или международни организации
duty-storage-period = Срок на съхранение или критерии за определянето му
duty-rights = Права на субекта на данните
duty-withdrawal-of-consent = Право на оттегляне на съгласието
duty-complaint = Право на подаване на жалба до надзорен орган
duty-obligation-to-provide = Задължение за предоставяне на данните и последствия, ако не бъдат предоставени
duty-source-of-data = Източник на личните данни
duty-automated-decisions = Автоматизирано вземане на решения, включително профилиране
duty-further-purpose = По-нататъшно обработване за друга цел
duty-clear-language = Кратка, прозрачна, разбираема и лесно достъпна форма, на ясен и прост език
duty-language-for-children = Информация, конкретно насочена към деца
duty-icons = Стандартизирани икони, пригодени за машинно четене, наред с текста
duty-known-information = Кога лицето не трябва да бъде информирано: информация, с която то вече разполага, и изключенията по чл. 14, пар. 5
duty-time-of-informing = Кога хората научават за данни, получени от другаде
duty-effect-of-withdrawal = Оттеглянето е толкова лесно, колкото и даването на съгласие, и не засяга предишното обработване
duty-objection-apart = Правото на възражение, представено ясно и отделно от другата информация
duty-safeguards-in-decisions = Човешка намеса, изразяване на гледна точка и оспорване на автоматизирано решение
duty-joint-arrangement = Съществените характеристики на договореността между съвместните администратори
duty-representative-in-the-union = Представител на администратор, който не е установен в Съюза
duty-designation-of-officer = Определяне на длъжностно лице по защита на данните и публикуване на координатите за връзка с него
duty-ground-of-transfer = Основание по глава V за всяко предаване
duty-adequacy-decision = Предаване въз основа на решение относно адекватното ниво на защита
duty-appropriate-safeguards = Предаване с подходящи гаранции
duty-binding-corporate-rules = Задължителни фирмени правила
duty-derogations = Дерогации в особени случаи
duty-complaint-to-authority = Надзорният орган, до който хората могат да подадат жалба
duty-cookie-information = Какво се съхранява на устройствата или се чете от тях, от кого, за какво и за колко време
duty-cookie-consent = Съгласие за това, което не е строго необходимо, и как решението да се промени
duty-electronic-marketing = Съгласие за електронен директен маркетинг или изключението за съществуващи клиенти

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Рамка за защита на личните данни в отношенията между ЕС и САЩ (Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Финландски закон за счетоводството (1336/1997)
act-fi-vat-act = Финландски закон за данъка върху добавената стойност (1501/1993)
act-fi-prepayment-act = Финландски закон за авансовото облагане (1118/1996)
act-fi-tax-assessment-procedure-act = Финландски закон за процедурата по данъчно облагане (1558/1995)
act-fi-incomes-information-system-act = Финландски закон за информационната система за доходите (53/2018)
act-fi-anti-money-laundering-act = Финландски закон за предотвратяване на изпирането на пари и финансирането на тероризма (444/2017)
act-fi-debt-limitation-act = Финландски закон за давността на задълженията (728/2003)
act-fi-debt-collection-act = Финландски закон за събиране на вземания (513/1999)
act-fi-product-liability-act = Финландски закон за отговорността за дефектни продукти (694/1990)
act-fi-consumer-protection-act = Финландски закон за защита на потребителите (38/1978)
act-fi-limited-liability-companies-act = Финландски закон за акционерните дружества (624/2006)
act-fi-housing-companies-act = Финландски закон за жилищните акционерни дружества (1599/2009)
act-fi-associations-act = Финландски закон за сдруженията (503/1989)
act-fi-accommodation-act = Финландски закон за хотелиерската и ресторантьорската дейност (308/2006)
act-fi-employment-contracts-act = Финландски закон за трудовите договори (55/2001)
act-fi-working-hours-act = Финландски закон за работното време (872/2019)
act-fi-annual-holidays-act = Финландски закон за годишния отпуск (162/2005)
act-fi-non-discrimination-act = Финландски закон за недискриминацията (1325/2014)
act-fi-equality-act = Финландски закон за равенството между жените и мъжете (609/1986)
act-fi-working-life-privacy-act = Финландски закон за защита на личния живот в трудовите отношения (759/2004)
act-fi-occupational-safety-and-health-act = Финландски закон за безопасността и здравето при работа (738/2002)
act-fi-occupational-health-care-act = Финландски закон за службите по трудова медицина (1383/2001)
act-fi-employees-pensions-act = Финландски закон за пенсиите на работниците и служителите (395/2006)
act-fi-contractors-liability-act = Финландски закон за задълженията и отговорността на възложителя при използване на външна работна сила (1233/2006)
act-fi-whistleblower-act = Финландски закон за защита на лицата, подаващи сигнали за нарушения на правото на Европейския съюз и националното право (1171/2022)
act-fi-electronic-communications-services-act = Финландски закон за електронните съобщителни услуги (917/2014)
act-fi-client-data-act = Финландски закон за обработването на данни за клиентите в здравеопазването и социалните услуги (703/2023)
act-fi-patients-act = Финландски закон за положението и правата на пациентите (785/1992)
act-fi-data-protection-act = Финландски закон за защита на данните (1050/2018)
act-de-commercial-code = Германски търговски кодекс (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Германски данъчен кодекс (Abgabenordnung, AO)
act-de-vat-act = Германски закон за данъка върху добавената стойност (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Германски общ закон за равното третиране (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Германски закон за мерките срещу изпирането на пари (Geldwäschegesetz, GwG)
act-de-civil-code = Германски граждански кодекс (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Шведски закон за счетоводството (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Шведски закон за мерките срещу изпирането на пари (Lag 2017:630)
act-se-discrimination-act = Шведски закон за борба с дискриминацията (Diskrimineringslag 2008:567)
act-fr-commercial-code = Френски търговски кодекс (Code de commerce)
act-fr-labour-code = Френски кодекс на труда (Code du travail)
act-fr-consumer-code = Френски кодекс на потреблението (Code de la consommation)
act-fr-cnil-guidance = Препоръки на френския надзорен орган CNIL
act-no-bookkeeping-act = Норвежки закон за счетоводството (bokføringsloven, 2004)
act-dk-bookkeeping-act = Датски закон за счетоводството (bogføringsloven, 2022)
act-ee-accounting-act = Естонски закон за счетоводството (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Вашите данни след смъртта ви (Франция)
national-right-fr-after-death-text = Ако живеете във Франция, можете да дадете указания как данните ви да се съхраняват, изтриват и разкриват след смъртта ви.

### The law on cookies, and who supervises it

cookie-law-fi = Финландски закон за електронните съобщителни услуги (917/2014), § 205
cookie-authority-fi = Финландска агенция за транспорт и съобщения Traficom
