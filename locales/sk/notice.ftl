# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Slovak inflects, and what is put in cannot be: it stands in the nominative, after a colon, in brackets or as the subject.
# Form of address: vy (lower case); its past tense is always plural and needs no gender. Citation: článok 6 ods. 1 písm. f) GDPR.
# Periods stand in the nominative: "najviac 2 roky", "2 roky od skončenia zmluvy". A register is "evidencia".
# No-break spaces stand after words of one letter, within citations and between a number and its unit.

### The whole

title-not-stated = Zásady ochrany osobných údajov
description = { $title }: ako { $controller } spracúva osobné údaje a aké máte práva.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Zodpovedá: { $owner }.
gap-by = Termín: { $date }.
gap-not-stated = { $duty }
not-translated = (nepreložené; jazyk: { $language })
gap-none = Nie je.

### Headings

heading-scope = O tomto dokumente
heading-controller = Kto zodpovedá za vaše údaje
heading-register = Na čo používame vaše údaje
heading-purposes = Účely, právne základy a doby uchovávania
heading-processing = Na aké účely sa údaje spracúvajú
heading-retention = Prečo údaje uchovávame tak dlho a čo uchovávame dlhšie
heading-grounds = O čo sa opierajú právne základy
heading-data = Aké údaje spracúvame
heading-sources = Odkiaľ údaje pochádzajú
heading-disclosures = Poskytovanie údajov iným
heading-provision = Musíte nám údaje poskytnúť?
heading-automated = Automatizované rozhodnutia a profilovanie
heading-recipients = Kto dostáva vaše údaje
heading-transfers = Prenosy mimo Európskeho hospodárskeho priestoru
heading-rights = Vaše práva
heading-objection = Vaše právo namietať
heading-children = Deti
heading-requests = Ako uplatniť svoje práva
heading-complaint = Sťažnosť dozornému orgánu
heading-cookies = Súbory cookie
heading-security = Ako chránime vaše údaje
heading-claims = Čo sľubujeme
heading-notice = Dátumy a zmeny

### At a glance

summary-who = Prevádzkovateľ
summary-why = Prečo spracúvame vaše údaje
summary-why-register = { $register }: { $purposes }
summary-retention = Ako dlho uchovávame vaše údaje
summary-recipients = Kto dostáva vaše údaje
summary-transfers = Prenosy
summary-transfers-none = Vaše údaje sa neprenášajú mimo Európskeho hospodárskeho priestoru.
summary-transfers-some = Vaše údaje sa spracúvajú aj mimo Európskeho hospodárskeho priestoru: { $countries }.
summary-rights = Vaše práva
summary-how = Ako sa na nás obrátiť

### Who

controller-name = Prevádzkovateľ
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [SK] IČO
    [CZ] IČO
    [FI] Fínske identifikačné číslo podniku (Y-tunnus)
   *[other] Registračné číslo
}
controller-established-in = Krajina sídla
controller-joint = Tento prevádzkovateľ určuje účely a prostriedky spracúvania spoločne s nami (spoločný prevádzkovateľ):
controller-joint-rights = Svoje práva si môžete uplatniť u každého zo spoločných prevádzkovateľov.
controller-representative = Náš zástupca v Európskej únii:
representative-name = Zástupca
group-called = Tento dokument sa vzťahuje aj na ostatné spoločnosti našej skupiny ({ $name }). Každá spoločnosť je prevádzkovateľom pri spracúvaní, ktoré je pri nej uvedené:
group-companies = Tento dokument sa vzťahuje aj na tieto spoločnosti našej skupiny. Každá spoločnosť je prevádzkovateľom pri spracúvaní, ktoré je pri nej uvedené:
group-number = { $country ->
    [SK] IČO: { $number }
    [CZ] IČO: { $number }
    [FI] Fínske identifikačné číslo podniku (Y-tunnus): { $number }
   *[other] Registračné číslo: { $number }
}
officer = Naša zodpovedná osoba pre ochranu osobných údajov:
officer-none = Zodpovednú osobu pre ochranu osobných údajov sme neurčili.
contact-person = Kontakt pre otázky o vašich osobných údajoch:
contact-title = Kontakt
contact-address = Adresa
contact-address-postal = Poštová adresa
contact-address-visiting = Adresa na osobnú návštevu
contact-address-office = Kancelária
contact-email = E-mail
contact-phone = Telefón
contact-form = Kontaktný formulár
contact-website = Webové sídlo
address-in-country = { $address }, { $country }
scope-countries = Tento dokument je určený ľuďom v týchto krajinách: { $countries }.
children-version = Tento dokument má aj verziu pre deti: { $address }
children-age = Ak sú naše služby založené na súhlase, dieťa ho môže vyjadriť samo od tohto veku (článok 8 ods. 1 GDPR). Dovtedy ho musí vyjadriť alebo schváliť rodič alebo iný zákonný zástupca.
children-age-in = { $country }: { $age }
children-age-own = Ak sú naše služby založené na súhlase, dieťa ho môže vyjadriť samo od tohto veku: { $age }. Dovtedy ho musí vyjadriť alebo schváliť rodič alebo iný zákonný zástupca (článok 8 ods. 1 GDPR).

### Registers

role-controller = Pri tejto evidencii sme prevádzkovateľom.
role-joint-controller = Pri tejto evidencii sme spoločnými prevádzkovateľmi.
role-processor = Tieto údaje spracúvame ako sprostredkovateľ, v mene našich zákazníkov a podľa ich pokynov. Prevádzkovateľom je zákazník a ten informuje dotknuté osoby.
persons-of-register = Spracúvame údaje o týchto osobách:
persons-also-former = { $who } (v súčasnosti aj v minulosti)
persons-defined = { $who }: { $definition }
column-purpose = Účel
column-basis = Právny základ
column-data = Údaje
column-retention = Ako dlho ich uchovávame
column-recipients = Príjemcovia
caption-purposes = { $register }: na čo údaje používame, na akom základe a ako dlho ich uchovávame
purposes-none = Nemáme tu žiaden účel, na ktorý by sme osobné údaje spracúvali.
nobody = nikto
ground-interest = Náš oprávnený záujem: { $what }
ground-interest-of-others = Oprávnený záujem: { $what }
ground-whose = Čí je to záujem: { $what }
ground-balancing = Ako sme ho posúdili vo vzťahu k vašim záujmom: { $what }
ground-law = Právny predpis, ktorý to vyžaduje: { $what }
ground-law-behind = Právny predpis, o ktorý sa to opiera: { $what }
ground-given-by = Ako vyjadríte súhlas: { $what }
ground-withdraw = Ako ho odvoláte: { $what }
ground-free-choice = Prečo môžete slobodne odmietnuť: { $what }
ground-consulted = Ako sme vec prerokovali so zamestnancami: { $what }
marketing-channels = Ako sa k vám dostanú naše správy: { $channels }
channel-email = e-mail
channel-sms = textová správa
channel-app = správy v našej aplikácii
channel-phone = telefón
channel-post = pošta
marketing-allowed-by-existing-customers = O súhlas vás nežiadame, pretože ste naším zákazníkom a kontaktné údaje ste nám poskytli pri nákupe u nás. Informujeme vás len o vlastných produktoch alebo službách, ktoré sú podobné tým, čo ste si kúpili. Odmietnuť môžete bezplatne už pri poskytnutí údajov a potom v každej správe.
marketing-allowed-by-business-role = O súhlas vás nežiadame, pretože vám píšeme ako zástupcovi vašej organizácie vo veciach, ktoré patria k vašej úlohe v nej. Odmietnuť môžete bezplatne a kedykoľvek.
marketing-opt-out = Ako sa odhlásiť: { $what }
further-from = Údaje sme pôvodne získali na iný účel. Na tento účel ich používame od { $date }.
further-told = O tomto účele sme vás informovali dňa { $date }.
further-compatibility = Prečo je tento účel zlučiteľný s účelmi, na ktoré sme údaje získali: { $what }
basis-consent = váš súhlas (článok 6 ods. 1 písm. a) GDPR)
basis-contract = plnenie zmluvy s vami alebo opatrenia pred jej uzatvorením na vašu žiadosť (článok 6 ods. 1 písm. b) GDPR)
basis-legal-obligation = splnenie zákonnej povinnosti (článok 6 ods. 1 písm. c) GDPR)
basis-vital-interests = ochrana životne dôležitých záujmov (článok 6 ods. 1 písm. d) GDPR)
basis-public-task = splnenie úlohy vo verejnom záujme alebo výkon verejnej moci (článok 6 ods. 1 písm. e) GDPR)
basis-legitimate-interests = oprávnené záujmy (článok 6 ods. 1 písm. f) GDPR)
why-consent = Dovolili ste nám to: { $basis }
why-contract = Údaje potrebujeme, aby sme urobili to, na čom sme sa s vami dohodli alebo o čo ste nás požiadali: { $basis }
why-legal-obligation = Ukladajú nám to právne predpisy: { $basis }
why-vital-interests = Môže od toho závisieť niečí život alebo zdravie: { $basis }
why-public-task = Patrí to k úlohe, ktorú plníme pre verejnosť: { $basis }
why-legitimate-interests = Máme na to opodstatnený dôvod: { $basis }
special-condition-explicit-consent = Osobitné kategórie údajov spracúvame s vaším výslovným súhlasom (článok 9 ods. 2 písm. a) GDPR).
special-condition-employment = Osobitné kategórie údajov spracúvame z dôvodu povinností a práv v oblasti pracovného práva a práva sociálneho zabezpečenia (článok 9 ods. 2 písm. b) GDPR).
special-condition-vital-interests = Osobitné kategórie údajov spracúvame na ochranu životne dôležitých záujmov (článok 9 ods. 2 písm. c) GDPR).
special-condition-association = Osobitné kategórie údajov spracúvame v rámci činnosti neziskového subjektu s politickým, filozofickým, náboženským alebo odborárskym zameraním (článok 9 ods. 2 písm. d) GDPR).
special-condition-made-public = Ide o osobitné kategórie údajov, ktoré ste preukázateľne zverejnili vy (článok 9 ods. 2 písm. e) GDPR).
special-condition-legal-claims = Osobitné kategórie údajov spracúvame na preukazovanie, uplatňovanie alebo obhajovanie právnych nárokov (článok 9 ods. 2 písm. f) GDPR).
special-condition-public-interest = Osobitné kategórie údajov spracúvame z dôvodov významného verejného záujmu na základe práva Únie alebo práva členského štátu (článok 9 ods. 2 písm. g) GDPR).
special-condition-health-care = Osobitné kategórie údajov spracúvame na účely zdravotnej alebo sociálnej starostlivosti na základe práva Únie alebo práva členského štátu alebo podľa zmluvy so zdravotníckym pracovníkom (článok 9 ods. 2 písm. h) GDPR).
special-condition-public-health = Osobitné kategórie údajov spracúvame z dôvodov verejného záujmu v oblasti verejného zdravia na základe práva Únie alebo práva členského štátu (článok 9 ods. 2 písm. i) GDPR).
special-condition-research = Osobitné kategórie údajov spracúvame na účely archivácie vo verejnom záujme, na účely vedeckého alebo historického výskumu alebo na štatistické účely na základe práva Únie alebo práva členského štátu (článok 9 ods. 2 písm. j) GDPR).

### How long

retention-period-from = { $limit ->
    [maximum] najviac { $period } { $event }
    [minimum] najmenej { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] najviac { $period }
    [minimum] najmenej { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = kým svoj súhlas neodvoláte
retention-by-statute = tak dlho, ako to vyžaduje právny predpis
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, najviac { $period }
retention-reason = Dôvod: { $reason }
retention-exceptions = Výnimky: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, kapitola { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, príloha
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Osobné údaje tu nespracúvame.
in-case = { $what } ({ $when })
special-ethnic-origin = Osobitná kategória údajov: rasový alebo etnický pôvod (článok 9 GDPR).
special-political-opinions = Osobitná kategória údajov: politické názory (článok 9 GDPR).
special-beliefs = Osobitná kategória údajov: náboženské alebo filozofické presvedčenie (článok 9 GDPR).
special-trade-union = Osobitná kategória údajov: členstvo v odborových organizáciách (článok 9 GDPR).
special-genetic = Osobitná kategória údajov: genetické údaje (článok 9 GDPR).
special-biometric = Osobitná kategória údajov: biometrické údaje na identifikáciu osoby (článok 9 GDPR).
special-health = Osobitná kategória údajov: údaje týkajúce sa zdravia (článok 9 GDPR).
special-sex-life = Osobitná kategória údajov: sexuálny život alebo sexuálna orientácia (článok 9 GDPR).
mark-criminal = Údaje týkajúce sa uznania viny za trestné činy a priestupky (článok 10 GDPR).
mark-national-id = Zahŕňa národné identifikačné číslo (článok 87 GDPR).
mark-organisation = Údaje o organizáciách. Osobnými údajmi sú len vtedy, keď vypovedajú o konkrétnom človeku, napríklad o živnostníkovi.
mark-needed-for = Na čo ich potrebujeme: { $what }
mark-access = Kto s nimi smie pracovať: { $what }
source-data-subject = vy osobne
source-observed = vaše používanie našich služieb
source-third-party = iný subjekt
source-public = verejne prístupný zdroj
source-authority = orgán verejnej moci
source-unnamed = iný zdroj
source-data = Údaje z tohto zdroja: { $data }
source-data-all = Údaje z tohto zdroja: všetky uvedené vyššie
source-public-yes = Tento zdroj je verejne prístupný.
source-public-no = Tento zdroj nie je verejne prístupný.
exemption-known = Neinformujeme vás znova o tom, čo už viete (článok 13 ods. 4 a článok 14 ods. 5 písm. a) GDPR).
exemption-impossible = O údajoch z iných zdrojov neinformujeme každého jednotlivo, pretože by to bolo nemožné, vyžadovalo by si to neprimerané úsilie alebo by to zmarilo účel spracúvania (článok 14 ods. 5 písm. b) GDPR).
exemption-law = O údajoch z iných zdrojov neinformujeme každého jednotlivo, pretože ich získanie alebo poskytnutie výslovne stanovuje právny predpis (článok 14 ods. 5 písm. c) GDPR).
exemption-secrecy = O údajoch z iných zdrojov neinformujeme každého jednotlivo, pretože nám právne predpisy ukladajú povinnosť zachovávať o nich mlčanlivosť (článok 14 ods. 5 písm. d) GDPR).
exemption-reason = Dôvod: { $reason }
exemption-measures = Ako namiesto toho chránime vaše práva: { $measures }
source-permission = { $permission ->
    [objection] Proti tomu, aby sme údaje z tohto zdroja získavali, môžete namietať a potom ich nezískavame.
    [consent] Údaje z tohto zdroja získavame len s vaším súhlasom.
   *[law] Údaje z tohto zdroja získavame, pretože to právne predpisy umožňujú alebo vyžadujú.
}

### Must the data be given

provision-law = Tieto údaje nám musíte poskytnúť podľa právnych predpisov.
provision-contract = Tieto údaje nám musíte poskytnúť podľa zmluvy s nami.
provision-entering-contract = Tieto údaje potrebujeme na uzavretie zmluvy.
provision-nobody = Tieto údaje nám poskytnúť nemusíte.

### Automated decisions

automated-none = Neprijímame o vás rozhodnutia založené výlučne na automatizovanom spracúvaní a neprofilujeme vás.
automated-profiling = Používame profilovanie, ktoré samo o ničom nerozhoduje. { $what }
automated-profiling-beside-decisions = Používame profilovanie. { $what }
automated-no-profiling = Neprofilujeme vás.
automated-no-decisions = Neprijímame o vás rozhodnutia založené výlučne na automatizovanom spracúvaní.
decision-what = Rozhodnutie
decision-ground = Na akom základe je prípustné
decision-ground-contract = Je nevyhnutné na uzavretie alebo plnenie zmluvy medzi vami a nami (článok 22 ods. 2 písm. a) GDPR).
decision-ground-law = Povoľuje ho právo Únie alebo právo členského štátu (článok 22 ods. 2 písm. b) GDPR).
decision-ground-explicit-consent = Je založené na vašom výslovnom súhlase (článok 22 ods. 2 písm. c) GDPR).
decision-logic = Ako sa k nemu dospeje
decision-consequences = Čo pre vás znamená
decision-safeguards = Ako si môžete vyžiadať jeho preskúmanie
decision-ai = Systém umelej inteligencie
decision-ai-none = Na rozhodnutí sa nezúčastňuje žiaden systém umelej inteligencie.

### Recipients

column-recipient = Príjemca
column-what-for = Čo príjemca robí
column-role = Úloha
column-place = Kde
caption-recipients = Príjemcovia osobných údajov
recipients-none = Vaše údaje nikomu neposkytujeme.
recipient-unnamed = Príjemca, ktorý nie je menovite uvedený
recipient-with-category = { $name } – { $category }
recipient-examples = Napríklad: { $examples }
recipient-when = Len v tomto prípade: { $when }
recipient-role-processor = sprostredkovateľ, koná v našom mene a podľa našich pokynov
recipient-role-controller = prevádzkovateľ, na vlastnú zodpovednosť
recipient-role-joint-controller = spoločný prevádzkovateľ spolu s nami
recipient-role-authority = orgán verejnej moci
place-eea = v Európskom hospodárskom priestore
place-outside-eea = mimo Európskeho hospodárskeho priestoru
disclosure-to = Príjemcovia: { $recipients }
disclosure-permission = { $permission ->
    [objection] Proti poskytnutiu môžete namietať a potom vaše údaje neposkytneme.
    [consent] Údaje poskytujeme len s vaším povolením.
   *[law] Údaje poskytujeme len vtedy, keď to vyžaduje právny predpis.
}
disclosure-aggregated = Podľa týchto údajov nemožno nikoho identifikovať, a preto nejde o osobné údaje.
disclosure-basis = Právny základ: { $basis }.

### Transfers

transfers-none = Vaše údaje neprenášame mimo Európskeho hospodárskeho priestoru a žiaden z našich príjemcov ich tam nespracúva.
transfers-some = Títo príjemcovia spracúvajú údaje mimo Európskeho hospodárskeho priestoru:
transfer-to = { $recipient } – { $country }
adequacy-whole = Európska komisia rozhodla, že údaje sú tam primerane chránené: rozhodnutie { $decision } (článok 45 GDPR).
adequacy-some = Európska komisia rozhodla, že údaje sú tam primerane chránené len u určitých príjemcov, ku ktorým patrí aj tento: rozhodnutie { $decision } (článok 45 GDPR).
decision-number = { $form ->
    [union-first] (EÚ) { $number }
    [union-last] { $number }/EÚ
   *[community] { $number }/ES
}
adequacy-framework = Príjemca je zapojený do programu „{ $framework }“, pri ktorom Európska komisia rozhodla, že údaje sú primerane chránené: rozhodnutie { $decision } (článok 45 GDPR).
adequacy-none = Európska komisia neprijala rozhodnutie o tom, že údaje sú tam primerane chránené.
adequacy-only-certified = Rozhodnutie Európskej komisie o primeranosti sa v tejto krajine vzťahuje len na certifikované organizácie a prenos sa oň neopiera.
adequacy-only-partly = Rozhodnutie Európskej komisie o primeranosti sa v tejto krajine vzťahuje len na určitých príjemcov a prenos sa oň neopiera.
ground-first = Prvý základ prenosu: { $ground }
ground-then = Ak tento základ odpadne: { $ground }
safeguard-adequacy = Prenos sa opiera o rozhodnutie Európskej komisie o primeranosti (článok 45 GDPR).
safeguard-standard-contractual-clauses = Prenos je chránený štandardnými zmluvnými doložkami, ktoré prijala Európska komisia: rozhodnutie (EÚ) 2021/914 (článok 46 ods. 2 písm. c) GDPR).
safeguard-binding-corporate-rules = Prenos je chránený záväznými vnútropodnikovými pravidlami, ktoré schválil dozorný orgán (článok 46 ods. 2 písm. b) a článok 47 GDPR).
safeguard-code-of-conduct = Prenos je chránený schváleným kódexom správania spolu so záväznými a vykonateľnými záväzkami príjemcu (článok 46 ods. 2 písm. e) GDPR).
safeguard-certification = Prenos je chránený schváleným certifikačným mechanizmom spolu so záväznými a vykonateľnými záväzkami príjemcu (článok 46 ods. 2 písm. f) GDPR).
safeguard-public-authority-instrument = Prenos je chránený právne záväzným a vykonateľným nástrojom medzi orgánmi verejnej moci (článok 46 ods. 2 písm. a) GDPR).
safeguard-authorised-clauses = Prenos je chránený zmluvnými doložkami, ktoré povolil dozorný orgán (článok 46 ods. 3 písm. a) GDPR).
safeguard-explicit-consent = Prenos sa opiera o váš výslovný súhlas, ktorý ste vyjadrili po tom, ako ste boli informovaní o rizikách prenosu (článok 49 ods. 1 písm. a) GDPR).
safeguard-contract = Prenos je nevyhnutný na plnenie zmluvy s vami alebo na opatrenia, o ktoré ste pred jej uzatvorením požiadali (článok 49 ods. 1 písm. b) GDPR).
safeguard-contract-in-interest = Prenos je nevyhnutný na uzatvorenie alebo plnenie zmluvy, ktorá sa vo vašom záujme uzatvára s inou osobou (článok 49 ods. 1 písm. c) GDPR).
safeguard-public-interest = Prenos je nevyhnutný z dôležitých dôvodov verejného záujmu (článok 49 ods. 1 písm. d) GDPR).
safeguard-legal-claims = Prenos je nevyhnutný na preukazovanie, uplatňovanie alebo obhajovanie právnych nárokov (článok 49 ods. 1 písm. e) GDPR).
safeguard-vital-interests = Prenos je nevyhnutný na ochranu životne dôležitých záujmov (článok 49 ods. 1 písm. f) GDPR).
safeguard-public-register = Prenos sa uskutočňuje z verejného registra (článok 49 ods. 1 písm. g) GDPR).
safeguard-compelling-interests = Prenos sa neopakuje, týka sa len obmedzeného počtu ľudí a je nevyhnutný na účely našich závažných oprávnených záujmov (článok 49 ods. 1 druhý pododsek GDPR).
safeguard-module-controller = Uplatňuje sa prvý modul doložiek: od prevádzkovateľa k prevádzkovateľovi.
safeguard-module-processor = Uplatňuje sa druhý modul doložiek: od prevádzkovateľa k sprostredkovateľovi.
safeguard-module-sub-processor = Uplatňuje sa tretí modul doložiek: od sprostredkovateľa k sprostredkovateľovi.
safeguard-module-processor-to-controller = Uplatňuje sa štvrtý modul doložiek: od sprostredkovateľa k prevádzkovateľovi.
safeguard-name = Presnejšie: { $name }.
safeguard-interest = Náš závažný záujem: { $interest }
safeguard-authority-told = Dozorný orgán bol o prenose informovaný dňa { $date }.
safeguard-when = Kedy: { $when }
safeguard-checked = Overené dňa { $date }.
safeguard-measures = Doplnkové opatrenia: { $measures }.
safeguard-assessment = Posúdenie prenosu: { $assessment }
safeguard-risks = Riziká: { $risks }
safeguard-copy = Kópiu záruk môžete získať tu: { $ways }.

### Rights

rights-intro = Toto sú vaše práva. Vyplývajú z toho, na čo vaše údaje používame a na akom právnom základe.
right-access = Právo na prístup k údajom (článok 15 GDPR)
right-access-short = prístup k údajom
right-access-text = Môžete sa nás opýtať, či o vás spracúvame údaje. Ak áno, dostanete ich kópiu a informácie, ktoré k nim patria.
right-rectification = Právo na opravu (článok 16 GDPR)
right-rectification-short = oprava
right-rectification-text = Môžete nás požiadať, aby sme opravili nesprávne údaje a doplnili neúplné údaje.
right-erasure = Právo na vymazanie (článok 17 GDPR)
right-erasure-short = vymazanie
right-erasure-text = Môžete nás požiadať, aby sme vaše údaje vymazali, napríklad keď ich už nepotrebujeme, keď odvoláte súhlas, na ktorom je spracúvanie založené, alebo keď ich nemáme právo spracúvať.
right-erasure-limited = Nemôžeme vymazať údaje, ktoré nám právny predpis ukladá uchovávať alebo ktoré potrebujeme na splnenie úlohy vo verejnom záujme. Toto obmedzenie sa týka tohto spracúvania: { $purposes }.
right-restriction = Právo na obmedzenie spracúvania (článok 18 GDPR)
right-restriction-short = obmedzenie spracúvania
right-restriction-text = Môžete nás požiadať, aby sme vaše údaje iba uchovávali a nič iné s nimi nerobili, napríklad kým overujeme, či sú správne alebo či je vaša námietka oprávnená.
right-portability = Právo na prenosnosť údajov (článok 20 GDPR)
right-portability-short = prenosnosť údajov
right-portability-text = Údaje, ktoré ste nám poskytli, môžete získať v štruktúrovanom, bežne používanom a strojovo čitateľnom formáte a môžete ich dať preniesť k inému prevádzkovateľovi, ak je to technicky možné. Právo sa týka údajov, ktoré sa spracúvajú automatizovanými prostriedkami na základe súhlasu alebo zmluvy.
right-portability-because = Právo sa týka tohto spracúvania: { $purposes }.
right-objection-short = námietka
right-withdrawal = Právo odvolať súhlas (článok 7 ods. 3 GDPR)
right-withdrawal-short = odvolanie súhlasu
right-withdrawal-text = Svoj súhlas môžete kedykoľvek odvolať. Odvolanie nemá vplyv na zákonnosť toho, čo sa s údajmi dialo predtým.
right-withdrawal-because = Právo sa týka tohto spracúvania: { $purposes }.
right-automated-decisions = Právo na ľudský zásah pri automatizovaných rozhodnutiach (článok 22 GDPR)
right-automated-decisions-short = ľudský zásah pri automatizovaných rozhodnutiach
right-automated-decisions-text = Rozhodnutie, ktoré vzniklo výlučne automatizovane, môžete dať preskúmať človeku, vyjadriť k nemu svoje stanovisko a napadnúť ho.
right-complaint-short = sťažnosť dozornému orgánu
objection-grounds = Máte právo kedykoľvek namietať proti spracúvaniu svojich údajov z dôvodov týkajúcich sa vašej konkrétnej situácie. Právo sa týka tohto spracúvania: { $purposes }. Spracúvanie potom ukončíme, ibaže preukážeme nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi záujmami, právami a slobodami, alebo údaje potrebujeme na preukazovanie, uplatňovanie alebo obhajovanie právnych nárokov (článok 21 ods. 1 GDPR).
objection-research = Máte právo namietať proti spracúvaniu svojich údajov na účely vedeckého alebo historického výskumu alebo na štatistické účely z dôvodov týkajúcich sa vašej konkrétnej situácie. Právo sa týka tohto spracúvania: { $purposes }. Spracúvanie potom ukončíme, ibaže je nevyhnutné na plnenie úlohy z dôvodov verejného záujmu (článok 21 ods. 6 GDPR).
objection-marketing = Máte právo kedykoľvek a bez udania dôvodu namietať proti priamemu marketingu, ako aj proti profilovaniu, ktoré s ním súvisí. Právo sa týka tohto spracúvania: { $purposes }. Vaše údaje potom už na priamy marketing nepoužívame (článok 21 ods. 2 a 3 GDPR).
requests-ways = Žiadosť môžete podať týmito spôsobmi:
requests-to-controller = Žiadosť podajte prevádzkovateľovi, ktorého kontaktné údaje sú uvedené vyššie.
requests-time = Odpovedáme bez zbytočného odkladu a najneskôr do jedného mesiaca. Ak je žiadosť zložitá alebo je žiadostí veľa, môžeme lehotu predĺžiť najviac o ďalšie dva mesiace; o predĺžení a jeho dôvodoch vás informujeme počas prvého mesiaca.
requests-time-stated = Odpovedáme bez zbytočného odkladu. Najdlhšia lehota na odpoveď: { $period }. Ak je žiadosť zložitá alebo je žiadostí veľa, môžeme lehotu predĺžiť najviac o ďalšie dva mesiace; o predĺžení a jeho dôvodoch vás informujeme do jedného mesiaca od vašej žiadosti.
requests-free = Uplatnenie práv je bezplatné. Len ak je žiadosť zjavne neopodstatnená alebo neprimeraná, môžeme požadovať primeraný poplatok alebo odmietnuť žiadosti vyhovieť (článok 12 ods. 5 GDPR).
requests-once-a-year = Raz ročne odpovedáme na žiadosť bezplatne.
requests-identity-on-doubt = Ak máme oprávnené pochybnosti o totožnosti žiadateľa, vyžiadame si ďalšie informácie na jej potvrdenie.
requests-identity-always = Žiadame vás o potvrdenie vašej totožnosti.
requests-identity-email = Žiadosť pošlite z e-mailovej adresy, podľa ktorej vás môžeme identifikovať.
requests-form-any = Žiadosť môže mať akúkoľvek formu.
requests-form-written = Žiadosť pošlite písomne.
requests-form-signed = Žiadosť pošlite písomne a podpísanú.
requests-refusal = Ak vašej žiadosti nevyhovieme, do jedného mesiaca vám oznámime prečo. Potom môžete podať sťažnosť dozornému orgánu alebo sa obrátiť na súd.
requests-recipients-told = Ak vaše údaje opravíme alebo vymažeme alebo obmedzíme ich spracúvanie, oznámime to každému, komu sme ich poskytli, pokiaľ sa to neukáže ako nemožné alebo si to nevyžaduje neprimerané úsilie. Ak o to požiadate, povieme vám, kto títo príjemcovia sú (článok 19 GDPR).
complaint-right = Ak sa domnievate, že spracúvanie vašich údajov je v rozpore so všeobecným nariadením o ochrane údajov (GDPR), máte právo podať sťažnosť dozornému orgánu. Môžete tak urobiť v členskom štáte svojho obvyklého pobytu, miesta výkonu práce alebo miesta údajného porušenia (článok 77 GDPR).
complaint-authority = Dozorný orgán v krajine nášho sídla:
complaint-authority-abroad = Dozorný orgán v Európskej únii, na ktorý sa môžete obrátiť ako na prvý:
authority-name = Dozorný orgán
authority-complaint = Ako podať sťažnosť

### Cookies

cookies-none = Naše webové sídlo neukladá vo vašom zariadení súbory cookie ani nepoužíva nič podobné.
cookies-choice = Súbory cookie, ktoré nie sú nevyhnutné, sa používajú len s vaším súhlasom. Odmietnuť ich môžete rovnako ľahko ako prijať a svoju voľbu môžete kedykoľvek zmeniť.
cookies-choice-settings = Súbory cookie, ktoré nie sú nevyhnutné, sa používajú len s vaším súhlasom. Odmietnuť ich môžete v nastaveniach a svoju voľbu môžete kedykoľvek zmeniť.
cookies-choice-unstated = Súbory cookie, ktoré nie sú nevyhnutné, sa používajú len s vaším súhlasom. Svoju voľbu môžete kedykoľvek zmeniť.
cookies-choice-keeps = Ako dlho si vašu voľbu pamätáme, kým sa opýtame znova: { $period }.
cookies-tool = Voľba sa vykonáva v tomto nástroji: { $tool }.
cookies-settings = Nastavenia súborov cookie: { $settings }
cookies-data = Pomocou súborov cookie získavame:
cookies-services = Služby, ktoré vo vašom zariadení ukladajú alebo čítajú údaje:
cookies-own = Naše vlastné webové sídlo
cookies-provider = Poskytovateľ: { $provider }
cookies-provider-controller = sám prevádzkovateľ
cookies-purpose = Účel: { $purposes }
cookies-basis-consent = Používa sa len s vaším súhlasom.
cookies-basis-necessary = Nevyhnutné na službu, o ktorú ste požiadali, preto súhlas nie je potrebný.
cookies-basis-legitimate-interests = Používa sa na základe oprávnených záujmov.
cookies-basis-none = Používa sa bez toho, aby sme vás žiadali o súhlas.
cookies-starts-after-consent = Kým nevyjadríte súhlas, nič sa neukladá ani nečíta.
cookies-starts-at-once = Spúšťa sa hneď po otvorení stránky.
cookies-access = Prístup k uloženým údajom: { $access }
cookies-access-none = Uložené údaje nemôže čítať nikto iný.
cookies-tracking = Táto služba vás môže sledovať naprieč webovými sídlami alebo vytvárať váš profil.
cookies-links = Viac o súboroch cookie:
cookies-law = Súbory cookie a podobné technológie upravuje aj: { $law }.
cookies-authority = Na dodržiavanie týchto pravidiel dohliada: { $authority }.
caption-cookies = Súbory cookie a podobné technológie
column-cookie = Názov
column-service = Služba
column-keeps = Platnosť
column-party = Kto ukladá
keeps-session = do zatvorenia prehliadača
keeps-persistent = kým ho nevymažete
party-first = toto webové sídlo
party-third = iné webové sídlo
technology-cookie = súbor cookie
technology-local-storage = lokálne úložisko prehliadača
technology-pixel = pixel, ktorý pri otvorení stránky odosiela údaje
technology-fingerprint = rozpoznanie zariadenia podľa jeho vlastností
technology-sdk = kód inej spoločnosti v aplikácii

### Security and promises

measures-general = Vaše údaje chránime týmito spôsobmi:
measures-electronic = Údaje v elektronickej podobe:
measures-manual = Údaje na papieri:
measures-staff = Ľudia, ktorí s údajmi pracujú:
measures-certificates = Certifikáty:
claim-never-sold = Vaše údaje nepredávame.
claim-no-transfers = Vaše údaje neprenášame mimo Európskeho hospodárskeho priestoru.
claim-not-disclosed = Vaše údaje neposkytujeme nikomu inému.
claim-own-use-only = Vaše údaje slúžia len na našu vlastnú potrebu.
claim-not-identifiable = Údaje vás neidentifikujú.
claim-no-profiling = Neprofilujeme vás.
claim-marketing-only-with-consent = Marketingové správy posielame len tým, ktorí na to dali súhlas.
claim-never-combined = Vaše údaje nespájame s inými údajmi o vás.
claim-only-from-the-person = Vaše údaje získavame len od vás.

### Dates

notice-status = Stav
status-draft = Návrh
status-in-force = Účinné
status-withdrawn = Zrušené
notice-effective = Účinné od
notice-updated = Posledná aktualizácia
notice-created = Prvá verzia
notice-review-by = Ďalšia revízia do
notice-version = Verzia
notice-published-at = Miesto zverejnenia
notice-original = Pôvodný jazyk
notice-further-purpose = Ak budeme chcieť vaše údaje použiť na iný účel, než je uvedené tu, vopred vám to oznámime.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekunda
    [few] { $amount } sekundy
    [many] { $amount } sekundy
   *[other] { $amount } sekúnd
}
period-minute = { $amount ->
    [one] { $amount } minúta
    [few] { $amount } minúty
    [many] { $amount } minúty
   *[other] { $amount } minút
}
period-hour = { $amount ->
    [one] { $amount } hodina
    [few] { $amount } hodiny
    [many] { $amount } hodiny
   *[other] { $amount } hodín
}
period-day = { $amount ->
    [one] { $amount } deň
    [few] { $amount } dni
    [many] { $amount } dňa
   *[other] { $amount } dní
}
period-week = { $amount ->
    [one] { $amount } týždeň
    [few] { $amount } týždne
    [many] { $amount } týždňa
   *[other] { $amount } týždňov
}
period-month = { $amount ->
    [one] { $amount } mesiac
    [few] { $amount } mesiace
    [many] { $amount } mesiaca
   *[other] { $amount } mesiacov
}
period-year = { $amount ->
    [one] { $amount } rok
    [few] { $amount } roky
    [many] { $amount } roka
   *[other] { $amount } rokov
}

### Short notices, for the place where data is collected

short-heading-form = Čo robíme s údajmi z tohto formulára
short-heading-newsletter = Čo robíme s vašimi údajmi, keď sa prihlásite na odber newslettera
short-heading-camera = Priestor monitorovaný kamerami
