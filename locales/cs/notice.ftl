# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Czech inflects, and what is put in cannot be: it stands in the nominative, after a colon, in brackets or as the subject.
# Form of address: vy (lower case); no past participles that would agree with the reader ("poskytl/a jste"). Citation: čl. 6 odst. 1 písm. f) GDPR.
# Periods stand in the nominative: "nejvýše 2 roky", "2 roky od skončení smlouvy". A register is "evidence".
# No-break spaces stand after words of one letter, within citations and between a number and its unit.

### The whole

title-not-stated = Zásady ochrany osobních údajů
description = { $title }: jak { $controller } zpracovává osobní údaje a jaká máte práva.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Odpovědná osoba: { $owner }.
gap-by = Termín: { $date }.
gap-not-stated = { $duty }
not-translated = (nepřeloženo; jazyk: { $language })
gap-none = Není.

### Headings

heading-scope = O tomto dokumentu
heading-controller = Kdo odpovídá za vaše údaje
heading-register = K čemu vaše údaje používáme
heading-purposes = Účely, právní základy a doby uložení
heading-processing = K jakým účelům se údaje zpracovávají
heading-retention = Proč údaje uchováváme tak dlouho a co uchováváme déle
heading-grounds = O co se právní základy opírají
heading-data = Jaké údaje zpracováváme
heading-sources = Odkud údaje pocházejí
heading-disclosures = Zpřístupnění údajů
heading-provision = Musíte nám údaje poskytnout?
heading-automated = Automatizovaná rozhodnutí a profilování
heading-recipients = Kdo vaše údaje dostává
heading-transfers = Předávání mimo Evropský hospodářský prostor
heading-rights = Vaše práva
heading-objection = Vaše právo vznést námitku
heading-children = Děti
heading-requests = Jak uplatnit svá práva
heading-complaint = Stížnost u dozorového úřadu
heading-cookies = Soubory cookie
heading-security = Jak vaše údaje chráníme
heading-claims = Co slibujeme
heading-notice = Data a změny

### At a glance

summary-who = Správce
summary-why = Proč vaše údaje zpracováváme
summary-why-register = { $register }: { $purposes }
summary-retention = Jak dlouho vaše údaje uchováváme
summary-recipients = Kdo vaše údaje dostává
summary-transfers = Předávání do třetích zemí
summary-transfers-none = Vaše údaje se nepředávají mimo Evropský hospodářský prostor.
summary-transfers-some = Vaše údaje se zpracovávají i mimo Evropský hospodářský prostor: { $countries }.
summary-rights = Vaše práva
summary-how = Jak se na nás obrátit

### Who

controller-name = Správce
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [CZ] IČO
    [SK] IČO
    [FI] Finské identifikační číslo podniku (Y-tunnus)
   *[other] Registrační číslo
}
controller-established-in = Země sídla
controller-joint = Tento správce určuje účely a prostředky zpracování společně s námi (společný správce):
controller-joint-rights = Svá práva můžete uplatnit vůči každému ze společných správců.
controller-representative = Náš zástupce v Evropské unii:
representative-name = Zástupce
group-called = Tento dokument se týká i ostatních společností naší skupiny ({ $name }). Každá společnost je správcem pro zpracování, které je u ní uvedeno:
group-companies = Tento dokument se týká i těchto společností naší skupiny. Každá společnost je správcem pro zpracování, které je u ní uvedeno:
group-number = { $country ->
    [CZ] IČO: { $number }
    [SK] IČO: { $number }
    [FI] Finské identifikační číslo podniku (Y-tunnus): { $number }
   *[other] Registrační číslo: { $number }
}
officer = Náš pověřenec pro ochranu osobních údajů:
officer-none = Pověřence pro ochranu osobních údajů jsme nejmenovali.
contact-person = Kontakt pro dotazy k vašim osobním údajům:
contact-title = Kontakt
contact-address = Adresa
contact-address-postal = Poštovní adresa
contact-address-visiting = Adresa pro osobní návštěvu
contact-address-office = Kancelář
contact-email = E-mail
contact-phone = Telefon
contact-form = Kontaktní formulář
contact-website = Internetové stránky
address-in-country = { $address }, { $country }
scope-countries = Tento dokument je určen lidem v těchto zemích: { $countries }.
children-version = Tento dokument má i verzi pro děti: { $address }
children-age = Jsou-li naše služby založeny na souhlasu, může ho dítě udělit samo od tohoto věku (čl. 8 odst. 1 GDPR). Do té doby ho musí udělit nebo schválit rodič nebo jiný zákonný zástupce.
children-age-in = { $country }: { $age }
children-age-own = Jsou-li naše služby založeny na souhlasu, může ho dítě udělit samo od tohoto věku: { $age }. Do té doby ho musí udělit nebo schválit rodič nebo jiný zákonný zástupce (čl. 8 odst. 1 GDPR).

### Registers

role-controller = V této evidenci jsme správcem údajů.
role-joint-controller = V této evidenci jsme společnými správci údajů.
role-processor = Tyto údaje zpracováváme jako zpracovatel, pro své zákazníky a podle jejich pokynů. Správcem je zákazník a ten také informuje osoby, kterých se údaje týkají.
persons-of-register = Zpracováváme údaje o těchto osobách:
persons-also-former = { $who } (nyní i v minulosti)
persons-defined = { $who }: { $definition }
column-purpose = Účel
column-basis = Právní základ
column-data = Údaje
column-retention = Jak dlouho je uchováváme
column-recipients = Příjemci
caption-purposes = { $register }: k čemu údaje používáme, na jakém základě a jak dlouho je uchováváme
purposes-none = Nemáme zde žádný účel, k němuž bychom osobní údaje zpracovávali.
nobody = nikdo
ground-interest = Náš oprávněný zájem: { $what }
ground-interest-of-others = Oprávněný zájem: { $what }
ground-whose = Čí zájem to je: { $what }
ground-balancing = Jak jsme ho poměřili s vašimi zájmy: { $what }
ground-law = Právní předpis, který to vyžaduje: { $what }
ground-law-behind = Právní předpis, o který se to opírá: { $what }
ground-given-by = Jak udělíte souhlas: { $what }
ground-withdraw = Jak ho odvoláte: { $what }
ground-free-choice = Proč můžete svobodně odmítnout: { $what }
ground-consulted = Jak proběhlo projednání se zaměstnanci: { $what }
marketing-channels = Jak se k vám naše sdělení dostanou: { $channels }
channel-email = e-mail
channel-sms = textová zpráva
channel-app = zprávy v naší aplikaci
channel-phone = telefon
channel-post = pošta
marketing-allowed-by-existing-customers = O souhlas vás nežádáme, protože jste naším zákazníkem a kontaktní údaje máme od vás z nákupu u nás. Informujeme vás jen o vlastních výrobcích nebo službách, které se podobají těm, jež jsme vám už prodali. Odmítnout můžete zdarma při poskytnutí údajů i v každé zprávě.
marketing-allowed-by-business-role = O souhlas vás nežádáme, protože se na vás obracíme jako na osobu, která zastupuje svou organizaci, ve věcech, které patří k vaší roli v ní. Odmítnout můžete zdarma a kdykoli.
marketing-opt-out = Jak se odhlásit: { $what }
further-from = Údaje jsme původně shromáždili k jinému účelu. K tomuto účelu je používáme od { $date }.
further-told = O tomto účelu jsme vás informovali dne { $date }.
further-compatibility = Proč je tento účel slučitelný s účely, pro které jsme údaje shromáždili: { $what }
basis-consent = váš souhlas (čl. 6 odst. 1 písm. a) GDPR)
basis-contract = splnění smlouvy s vámi nebo provedení opatření před jejím uzavřením na vaši žádost (čl. 6 odst. 1 písm. b) GDPR)
basis-legal-obligation = splnění právní povinnosti (čl. 6 odst. 1 písm. c) GDPR)
basis-vital-interests = ochrana životně důležitých zájmů (čl. 6 odst. 1 písm. d) GDPR)
basis-public-task = splnění úkolu ve veřejném zájmu nebo výkon veřejné moci (čl. 6 odst. 1 písm. e) GDPR)
basis-legitimate-interests = oprávněné zájmy (čl. 6 odst. 1 písm. f) GDPR)
why-consent = Souhlasíte s tím: { $basis }
why-contract = Potřebujeme to k tomu, na čem jsme se s vámi dohodli nebo co od nás žádáte: { $basis }
why-legal-obligation = Ukládá nám to zákon: { $basis }
why-vital-interests = Může na tom záviset něčí život nebo zdraví: { $basis }
why-public-task = Patří to k úkolu, který plníme pro veřejnost: { $basis }
why-legitimate-interests = Máme k tomu opodstatněný důvod: { $basis }
special-condition-explicit-consent = Zvláštní kategorie údajů zpracováváme s vaším výslovným souhlasem (čl. 9 odst. 2 písm. a) GDPR).
special-condition-employment = Zvláštní kategorie údajů zpracováváme kvůli povinnostem a právům v oblasti pracovního práva a práva sociálního zabezpečení (čl. 9 odst. 2 písm. b) GDPR).
special-condition-vital-interests = Zvláštní kategorie údajů zpracováváme k ochraně životně důležitých zájmů (čl. 9 odst. 2 písm. c) GDPR).
special-condition-association = Zvláštní kategorie údajů zpracováváme v rámci činnosti neziskového subjektu, který sleduje politické, filozofické, náboženské nebo odborové cíle (čl. 9 odst. 2 písm. d) GDPR).
special-condition-made-public = Jde o zvláštní kategorie údajů, které byly zjevně zveřejněny vámi (čl. 9 odst. 2 písm. e) GDPR).
special-condition-legal-claims = Zvláštní kategorie údajů zpracováváme pro určení, výkon nebo obhajobu právních nároků (čl. 9 odst. 2 písm. f) GDPR).
special-condition-public-interest = Zvláštní kategorie údajů zpracováváme z důvodu významného veřejného zájmu na základě práva Unie nebo členského státu (čl. 9 odst. 2 písm. g) GDPR).
special-condition-health-care = Zvláštní kategorie údajů zpracováváme pro účely zdravotní nebo sociální péče na základě práva Unie nebo členského státu nebo podle smlouvy se zdravotnickým pracovníkem (čl. 9 odst. 2 písm. h) GDPR).
special-condition-public-health = Zvláštní kategorie údajů zpracováváme z důvodů veřejného zájmu v oblasti veřejného zdraví na základě práva Unie nebo členského státu (čl. 9 odst. 2 písm. i) GDPR).
special-condition-research = Zvláštní kategorie údajů zpracováváme pro účely archivace ve veřejném zájmu, vědeckého či historického výzkumu nebo statistiky na základě práva Unie nebo členského státu (čl. 9 odst. 2 písm. j) GDPR).

### How long

retention-period-from = { $limit ->
    [maximum] nejvýše { $period } { $event }
    [minimum] nejméně { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] nejvýše { $period }
    [minimum] nejméně { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = dokud souhlas neodvoláte
retention-by-statute = po dobu, kterou vyžaduje právní předpis
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, nejvýše { $period }
retention-reason = Důvod: { $reason }
retention-exceptions = Výjimky: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, kapitola { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, příloha
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Osobní údaje zde nezpracováváme.
in-case = { $what } ({ $when })
special-ethnic-origin = Zvláštní kategorie údajů: rasový či etnický původ (čl. 9 GDPR).
special-political-opinions = Zvláštní kategorie údajů: politické názory (čl. 9 GDPR).
special-beliefs = Zvláštní kategorie údajů: náboženské vyznání či filozofické přesvědčení (čl. 9 GDPR).
special-trade-union = Zvláštní kategorie údajů: členství v odborech (čl. 9 GDPR).
special-genetic = Zvláštní kategorie údajů: genetické údaje (čl. 9 GDPR).
special-biometric = Zvláštní kategorie údajů: biometrické údaje k identifikaci osoby (čl. 9 GDPR).
special-health = Zvláštní kategorie údajů: údaje o zdravotním stavu (čl. 9 GDPR).
special-sex-life = Zvláštní kategorie údajů: sexuální život nebo sexuální orientace (čl. 9 GDPR).
mark-criminal = Údaje týkající se rozsudků v trestních věcech a trestných činů (čl. 10 GDPR).
mark-national-id = Zahrnuje národní identifikační číslo (čl. 87 GDPR).
mark-organisation = Údaje o organizacích. O osobní údaje jde jen tehdy, když vypovídají o konkrétním člověku, například o podnikající fyzické osobě.
mark-needed-for = K čemu je potřebujeme: { $what }
mark-access = Kdo s nimi smí nakládat: { $what }
source-data-subject = vy osobně
source-observed = vaše používání našich služeb
source-third-party = jiný subjekt
source-public = veřejně dostupný zdroj
source-authority = orgán veřejné moci
source-unnamed = jiný zdroj
source-data = Údaje z tohoto zdroje: { $data }
source-data-all = Údaje z tohoto zdroje: všechny výše uvedené
source-public-yes = Tento zdroj je veřejně dostupný.
source-public-no = Tento zdroj není veřejně dostupný.
exemption-known = Znovu vám nesdělujeme to, co už víte (čl. 13 odst. 4 a čl. 14 odst. 5 písm. a) GDPR).
exemption-impossible = O údajích z jiných zdrojů neinformujeme každého jednotlivě, protože by to nebylo možné, vyžadovalo by to nepřiměřené úsilí nebo by to zmařilo účel zpracování (čl. 14 odst. 5 písm. b) GDPR).
exemption-law = O údajích z jiných zdrojů neinformujeme každého jednotlivě, protože jejich získání nebo zpřístupnění výslovně stanoví právní předpis (čl. 14 odst. 5 písm. c) GDPR).
exemption-secrecy = O údajích z jiných zdrojů neinformujeme každého jednotlivě, protože nám právní předpisy ukládají zachovávat o nich mlčenlivost (čl. 14 odst. 5 písm. d) GDPR).
exemption-reason = Důvod: { $reason }
exemption-measures = Jak namísto toho chráníme vaše práva: { $measures }
source-permission = { $permission ->
    [objection] Proti tomu, abychom údaje z tohoto zdroje získávali, můžete vznést námitku, a pak je nezískáváme.
    [consent] Údaje z tohoto zdroje získáváme jen s vaším souhlasem.
   *[law] Údaje z tohoto zdroje získáváme, protože to právní předpisy umožňují nebo vyžadují.
}

### Must the data be given

provision-law = Tyto údaje nám musíte poskytnout podle právních předpisů.
provision-contract = Tyto údaje nám musíte poskytnout podle smlouvy s námi.
provision-entering-contract = Tyto údaje potřebujeme k uzavření smlouvy.
provision-nobody = Tyto údaje nám poskytnout nemusíte.

### Automated decisions

automated-none = Nečiníme o vás rozhodnutí založená výhradně na automatizovaném zpracování a neprofilujeme vás.
automated-profiling = Používáme profilování, které samo o ničem nerozhoduje. { $what }
automated-profiling-beside-decisions = Používáme profilování. { $what }
automated-no-profiling = Neprofilujeme vás.
automated-no-decisions = Nečiníme o vás rozhodnutí založená výhradně na automatizovaném zpracování.
decision-what = Rozhodnutí
decision-ground = Na jakém základě je přípustné
decision-ground-contract = Je nezbytné k uzavření nebo plnění smlouvy mezi vámi a námi (čl. 22 odst. 2 písm. a) GDPR).
decision-ground-law = Povoluje ho právo Unie nebo členského státu (čl. 22 odst. 2 písm. b) GDPR).
decision-ground-explicit-consent = Je založeno na vašem výslovném souhlasu (čl. 22 odst. 2 písm. c) GDPR).
decision-logic = Jak se k němu dospěje
decision-consequences = Co pro vás znamená
decision-safeguards = Jak si můžete vyžádat jeho přezkum
decision-ai = Systém umělé inteligence
decision-ai-none = Na rozhodnutí se nepodílí žádný systém umělé inteligence.

### Recipients

column-recipient = Příjemce
column-what-for = Co příjemce dělá
column-role = Role
column-place = Kde
caption-recipients = Příjemci osobních údajů
recipients-none = Vaše údaje nikomu nezpřístupňujeme.
recipient-unnamed = Příjemce neuvedený jménem
recipient-with-category = { $name } – { $category }
recipient-examples = Například: { $examples }
recipient-when = Jen v tomto případě: { $when }
recipient-role-processor = zpracovatel, pro nás a podle našich pokynů
recipient-role-controller = správce, na vlastní odpovědnost
recipient-role-joint-controller = společný správce spolu s námi
recipient-role-authority = orgán veřejné moci
place-eea = v Evropském hospodářském prostoru
place-outside-eea = mimo Evropský hospodářský prostor
disclosure-to = Příjemci: { $recipients }
disclosure-permission = { $permission ->
    [objection] Proti zpřístupnění můžete vznést námitku, a pak vaše údaje nezpřístupníme.
    [consent] Údaje zpřístupňujeme jen s vaším svolením.
   *[law] Údaje zpřístupňujeme jen tehdy, když to vyžaduje právní předpis.
}
disclosure-aggregated = Podle těchto údajů nelze nikoho identifikovat, a proto nejde o osobní údaje.
disclosure-basis = Právní základ: { $basis }.

### Transfers

transfers-none = Vaše údaje nepředáváme mimo Evropský hospodářský prostor a žádný z našich příjemců je tam nezpracovává.
transfers-some = Tito příjemci zpracovávají údaje mimo Evropský hospodářský prostor:
transfer-to = { $recipient } – { $country }
adequacy-whole = Evropská komise rozhodla, že je tam zajištěna odpovídající ochrana údajů: rozhodnutí { $decision } (čl. 45 GDPR).
adequacy-some = Evropská komise rozhodla, že odpovídající ochranu údajů tam zajišťují jen určití příjemci, k nimž patří i tento: rozhodnutí { $decision } (čl. 45 GDPR).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/ES
}
adequacy-framework = Příjemce je zapojen do programu „{ $framework }“, u něhož Evropská komise rozhodla, že zajišťuje odpovídající ochranu údajů: rozhodnutí { $decision } (čl. 45 GDPR).
adequacy-none = Evropská komise nevydala rozhodnutí, že je tam zajištěna odpovídající ochrana údajů.
adequacy-only-certified = Rozhodnutí Evropské komise o odpovídající ochraně se v této zemi vztahuje jen na certifikované organizace a předání se o ně neopírá.
adequacy-only-partly = Rozhodnutí Evropské komise o odpovídající ochraně se v této zemi vztahuje jen na určité příjemce a předání se o ně neopírá.
ground-first = První důvod předání: { $ground }
ground-then = Pokud tento důvod odpadne: { $ground }
safeguard-adequacy = Předání se opírá o rozhodnutí Evropské komise o odpovídající ochraně (čl. 45 GDPR).
safeguard-standard-contractual-clauses = Předání je chráněno standardními smluvními doložkami, které přijala Evropská komise: rozhodnutí (EU) 2021/914 (čl. 46 odst. 2 písm. c) GDPR).
safeguard-binding-corporate-rules = Předání je chráněno závaznými podnikovými pravidly, která schválil dozorový úřad (čl. 46 odst. 2 písm. b) a čl. 47 GDPR).
safeguard-code-of-conduct = Předání je chráněno schváleným kodexem chování spolu se závaznými a vymahatelnými závazky příjemce (čl. 46 odst. 2 písm. e) GDPR).
safeguard-certification = Předání je chráněno schváleným osvědčením spolu se závaznými a vymahatelnými závazky příjemce (čl. 46 odst. 2 písm. f) GDPR).
safeguard-public-authority-instrument = Předání je chráněno právně závazným a vymahatelným nástrojem mezi orgány veřejné moci (čl. 46 odst. 2 písm. a) GDPR).
safeguard-authorised-clauses = Předání je chráněno smluvními doložkami, které povolil dozorový úřad (čl. 46 odst. 3 písm. a) GDPR).
safeguard-explicit-consent = Předání se opírá o váš výslovný souhlas, udělený po informování o rizicích předání (čl. 49 odst. 1 písm. a) GDPR).
safeguard-contract = Předání je nezbytné pro plnění smlouvy s vámi nebo pro opatření, která se před jejím uzavřením provádějí na vaši žádost (čl. 49 odst. 1 písm. b) GDPR).
safeguard-contract-in-interest = Předání je nezbytné pro uzavření nebo plnění smlouvy, která se uzavírá ve vašem zájmu s jinou osobou (čl. 49 odst. 1 písm. c) GDPR).
safeguard-public-interest = Předání je nezbytné z důležitých důvodů veřejného zájmu (čl. 49 odst. 1 písm. d) GDPR).
safeguard-legal-claims = Předání je nezbytné pro určení, výkon nebo obhajobu právních nároků (čl. 49 odst. 1 písm. e) GDPR).
safeguard-vital-interests = Předání je nezbytné k ochraně životně důležitých zájmů (čl. 49 odst. 1 písm. f) GDPR).
safeguard-public-register = K předání dochází z veřejného rejstříku (čl. 49 odst. 1 písm. g) GDPR).
safeguard-compelling-interests = Předání se neopakuje, týká se jen omezeného počtu lidí a je nezbytné pro naše závažné oprávněné zájmy (čl. 49 odst. 1 druhý pododstavec GDPR).
safeguard-module-controller = Použije se první modul doložek: od správce ke správci.
safeguard-module-processor = Použije se druhý modul doložek: od správce ke zpracovateli.
safeguard-module-sub-processor = Použije se třetí modul doložek: od zpracovatele ke zpracovateli.
safeguard-module-processor-to-controller = Použije se čtvrtý modul doložek: od zpracovatele ke správci.
safeguard-name = Přesněji: { $name }.
safeguard-interest = Náš závažný zájem: { $interest }
safeguard-authority-told = Dozorový úřad byl o předání informován dne { $date }.
safeguard-when = Kdy: { $when }
safeguard-checked = Ověřeno dne { $date }.
safeguard-measures = Doplňková opatření: { $measures }.
safeguard-assessment = Posouzení předání: { $assessment }
safeguard-risks = Rizika: { $risks }
safeguard-copy = Kopii záruk můžete získat zde: { $ways }.

### Rights

rights-intro = Toto jsou vaše práva. Vyplývají z toho, k čemu vaše údaje používáme a na jakém právním základě.
right-access = Právo na přístup k údajům (čl. 15 GDPR)
right-access-short = přístup k údajům
right-access-text = Můžete se nás zeptat, zda o vás zpracováváme údaje. Pokud ano, dostanete jejich kopii a informace, které k nim patří.
right-rectification = Právo na opravu (čl. 16 GDPR)
right-rectification-short = oprava
right-rectification-text = Můžete nás požádat, abychom opravili nepřesné údaje a doplnili údaje neúplné.
right-erasure = Právo na výmaz (čl. 17 GDPR)
right-erasure-short = výmaz
right-erasure-text = Můžete nás požádat, abychom vaše údaje vymazali, například když už je nepotřebujeme, když odvoláte souhlas, na kterém je zpracování založeno, nebo když nemáme právo je zpracovávat.
right-erasure-limited = Nemůžeme vymazat údaje, které nám právní předpis ukládá uchovávat nebo které potřebujeme ke splnění úkolu ve veřejném zájmu. Toto omezení se týká tohoto zpracování: { $purposes }.
right-restriction = Právo na omezení zpracování (čl. 18 GDPR)
right-restriction-short = omezení zpracování
right-restriction-text = Můžete nás požádat, abychom vaše údaje pouze uchovávali a nic jiného s nimi nedělali, například po dobu, kdy ověřujeme, zda jsou přesné nebo zda je vaše námitka oprávněná.
right-portability = Právo na přenositelnost údajů (čl. 20 GDPR)
right-portability-short = přenositelnost údajů
right-portability-text = Vámi poskytnuté údaje můžete získat ve strukturovaném, běžně používaném a strojově čitelném formátu a můžete je nechat předat jinému správci, je-li to technicky proveditelné. Právo se týká údajů, které se zpracovávají automatizovaně na základě souhlasu nebo smlouvy.
right-portability-because = Právo se týká tohoto zpracování: { $purposes }.
right-objection-short = námitka
right-withdrawal = Právo odvolat souhlas (čl. 7 odst. 3 GDPR)
right-withdrawal-short = odvolání souhlasu
right-withdrawal-text = Souhlas můžete kdykoli odvolat. Odvoláním není dotčena zákonnost toho, co se s údaji dělo předtím.
right-withdrawal-because = Právo se týká tohoto zpracování: { $purposes }.
right-automated-decisions = Právo na lidský zásah u automatizovaných rozhodnutí (čl. 22 GDPR)
right-automated-decisions-short = lidský zásah u automatizovaných rozhodnutí
right-automated-decisions-text = Rozhodnutí učiněné výhradně automatizovaně můžete nechat přezkoumat člověkem, vyjádřit k němu svůj názor a napadnout ho.
right-complaint-short = stížnost u dozorového úřadu
objection-grounds = Máte právo kdykoli vznést námitku proti zpracování svých údajů z důvodů týkajících se vaší konkrétní situace. Právo se týká tohoto zpracování: { $purposes }. Zpracování pak ukončíme, ledaže prokážeme závažné oprávněné důvody, které převažují nad vašimi zájmy, právy a svobodami, nebo údaje potřebujeme pro určení, výkon nebo obhajobu právních nároků (čl. 21 odst. 1 GDPR).
objection-research = Máte právo vznést námitku proti zpracování svých údajů pro účely vědeckého či historického výzkumu nebo pro statistické účely z důvodů týkajících se vaší konkrétní situace. Právo se týká tohoto zpracování: { $purposes }. Zpracování pak ukončíme, ledaže je nezbytné ke splnění úkolu prováděného z důvodu veřejného zájmu (čl. 21 odst. 6 GDPR).
objection-marketing = Máte právo kdykoli a bez udání důvodu vznést námitku proti přímému marketingu i proti profilování, které s ním souvisí. Právo se týká tohoto zpracování: { $purposes }. Vaše údaje pak už k přímému marketingu nepoužíváme (čl. 21 odst. 2 a 3 GDPR).
requests-ways = Žádost můžete podat těmito způsoby:
requests-to-controller = Žádost podejte správci, jehož kontaktní údaje jsou uvedeny výše.
requests-time = Odpovídáme bez zbytečného odkladu a nejpozději do jednoho měsíce. Je-li žádost složitá nebo je-li žádostí mnoho, můžeme lhůtu prodloužit nejvýše o další dva měsíce; o prodloužení a jeho důvodech vás informujeme během prvního měsíce.
requests-time-stated = Odpovídáme bez zbytečného odkladu. Nejdelší lhůta pro odpověď: { $period }. Je-li žádost složitá nebo je-li žádostí mnoho, můžeme lhůtu prodloužit nejvýše o další dva měsíce; o prodloužení a jeho důvodech vás informujeme do jednoho měsíce od vaší žádosti.
requests-free = Uplatnění práv je bezplatné. Jen je-li žádost zjevně nedůvodná nebo nepřiměřená, můžeme účtovat přiměřený poplatek nebo jí odmítnout vyhovět (čl. 12 odst. 5 GDPR).
requests-once-a-year = Jednou ročně odpovídáme na žádost bezplatně.
requests-identity-on-doubt = Máme-li důvodné pochybnosti o totožnosti žadatele, požádáme o další informace k jejímu potvrzení.
requests-identity-always = Žádáme vás o potvrzení vaší totožnosti.
requests-identity-email = Žádost pošlete z e-mailové adresy, podle které vás můžeme identifikovat.
requests-form-any = Žádost může mít jakoukoli podobu.
requests-form-written = Žádost zašlete písemně.
requests-form-signed = Žádost zašlete písemně a podepsanou.
requests-refusal = Pokud vaší žádosti nevyhovíme, sdělíme vám do jednoho měsíce proč. Pak můžete podat stížnost u dozorového úřadu nebo se obrátit na soud.
requests-recipients-told = Opravíme-li nebo vymažeme-li vaše údaje nebo omezíme-li jejich zpracování, oznámíme to každému, komu jsme je zpřístupnili, ledaže se to ukáže jako nemožné nebo to vyžaduje nepřiměřené úsilí. Požádáte-li o to, sdělíme vám, kdo tito příjemci jsou (čl. 19 GDPR).
complaint-right = Domníváte-li se, že zpracováním vašich údajů dochází k porušení obecného nařízení o ochraně osobních údajů (GDPR), máte právo podat stížnost u dozorového úřadu. Můžete tak učinit v členském státě svého obvyklého bydliště, místa výkonu zaměstnání nebo místa, kde došlo k údajnému porušení (čl. 77 GDPR).
complaint-authority = Dozorový úřad v zemi našeho sídla:
complaint-authority-abroad = Dozorový úřad v Evropské unii, na který se můžete obrátit jako na první:
authority-name = Dozorový úřad
authority-complaint = Jak podat stížnost

### Cookies

cookies-none = Naše internetové stránky neukládají do vašeho zařízení soubory cookie ani nepoužívají nic podobného.
cookies-choice = Soubory cookie, které nejsou nezbytné, se používají jen s vaším souhlasem. Odmítnout je můžete stejně snadno jako přijmout a svou volbu můžete kdykoli změnit.
cookies-choice-settings = Soubory cookie, které nejsou nezbytné, se používají jen s vaším souhlasem. Odmítnout je můžete v nastavení a svou volbu můžete kdykoli změnit.
cookies-choice-unstated = Soubory cookie, které nejsou nezbytné, se používají jen s vaším souhlasem. Svou volbu můžete kdykoli změnit.
cookies-choice-keeps = Jak dlouho si vaši volbu pamatujeme, než se zeptáme znovu: { $period }.
cookies-tool = Volba se provádí v tomto nástroji: { $tool }.
cookies-settings = Nastavení souborů cookie: { $settings }
cookies-data = Pomocí souborů cookie shromažďujeme:
cookies-services = Služby, které ve vašem zařízení ukládají nebo čtou údaje:
cookies-own = Naše vlastní internetové stránky
cookies-provider = Poskytovatel: { $provider }
cookies-provider-controller = sám správce
cookies-purpose = Účel: { $purposes }
cookies-basis-consent = Používá se jen s vaším souhlasem.
cookies-basis-necessary = Nezbytné pro službu, o kterou žádáte, takže souhlas není potřeba.
cookies-basis-legitimate-interests = Používá se na základě oprávněných zájmů.
cookies-basis-none = Používá se, aniž bychom vás žádali o souhlas.
cookies-starts-after-consent = Dokud neudělíte souhlas, nic se neukládá ani nečte.
cookies-starts-at-once = Spouští se hned po otevření stránky.
cookies-access = Přístup k uloženým údajům: { $access }
cookies-access-none = Uložené údaje nemůže číst nikdo jiný.
cookies-tracking = Tato služba vás může sledovat napříč internetovými stránkami nebo vytvářet váš profil.
cookies-links = Více o souborech cookie:
cookies-law = Soubory cookie a podobné technologie upravuje také: { $law }.
cookies-authority = Na dodržování těchto pravidel dohlíží: { $authority }.
caption-cookies = Soubory cookie a podobné technologie
column-cookie = Název
column-service = Služba
column-keeps = Doba platnosti
column-party = Kdo ukládá
keeps-session = do zavření prohlížeče
keeps-persistent = dokud ho nesmažete
party-first = tyto stránky
party-third = jiné stránky
technology-cookie = soubor cookie
technology-local-storage = místní úložiště prohlížeče
technology-pixel = pixel, který při otevření stránky odesílá údaje
technology-fingerprint = rozpoznání zařízení podle jeho vlastností
technology-sdk = kód jiné společnosti v aplikaci

### Security and promises

measures-general = Vaše údaje chráníme těmito způsoby:
measures-electronic = Údaje v elektronické podobě:
measures-manual = Údaje na papíře:
measures-staff = Lidé, kteří s údaji pracují:
measures-certificates = Certifikáty:
claim-never-sold = Vaše údaje neprodáváme.
claim-no-transfers = Vaše údaje nepředáváme mimo Evropský hospodářský prostor.
claim-not-disclosed = Vaše údaje nezpřístupňujeme nikomu dalšímu.
claim-own-use-only = Vaše údaje slouží jen pro naši vlastní potřebu.
claim-not-identifiable = Údaje vás neidentifikují.
claim-no-profiling = Neprofilujeme vás.
claim-marketing-only-with-consent = Marketingová sdělení posíláme jen lidem, kteří k tomu dali souhlas.
claim-never-combined = Vaše údaje nespojujeme s jinými údaji o vás.
claim-only-from-the-person = Vaše údaje získáváme jen od vás.

### Dates

notice-status = Stav
status-draft = Návrh
status-in-force = Účinné
status-withdrawn = Zrušeno
notice-effective = Účinné od
notice-updated = Poslední aktualizace
notice-created = První verze
notice-review-by = Příští revize do
notice-version = Verze
notice-published-at = Místo zveřejnění
notice-original = Původní jazyk
notice-further-purpose = Budeme-li chtít vaše údaje použít k jinému účelu, než je zde uvedeno, sdělíme vám to předem.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekunda
    [few] { $amount } sekundy
    [many] { $amount } sekundy
   *[other] { $amount } sekund
}
period-minute = { $amount ->
    [one] { $amount } minuta
    [few] { $amount } minuty
    [many] { $amount } minuty
   *[other] { $amount } minut
}
period-hour = { $amount ->
    [one] { $amount } hodina
    [few] { $amount } hodiny
    [many] { $amount } hodiny
   *[other] { $amount } hodin
}
period-day = { $amount ->
    [one] { $amount } den
    [few] { $amount } dny
    [many] { $amount } dne
   *[other] { $amount } dnů
}
period-week = { $amount ->
    [one] { $amount } týden
    [few] { $amount } týdny
    [many] { $amount } týdne
   *[other] { $amount } týdnů
}
period-month = { $amount ->
    [one] { $amount } měsíc
    [few] { $amount } měsíce
    [many] { $amount } měsíce
   *[other] { $amount } měsíců
}
period-year = { $amount ->
    [one] { $amount } rok
    [few] { $amount } roky
    [many] { $amount } roku
   *[other] { $amount } let
}

### Short notices, for the place where data is collected

short-heading-form = Co děláme s údaji z tohoto formuláře
short-heading-newsletter = Co děláme s vašimi údaji při odběru newsletteru
short-heading-camera = Kamerový systém
