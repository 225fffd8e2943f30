# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# The reader is "þú", the controller "við"; adjectives never agree with the reader. A notice is a "persónuverndarstefna", a register a "skrá".
# Citations: f-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar. Quotation marks: „…“. No-break spaces keep § and the numbers of a citation together.
# Icelandic inflects, and what is put in cannot be: it stands in the nominative, after a colon, in brackets or as the subject.
# The period-* messages are in the accusative (the accusative of duration): put no preposition with another case before them.
# The Regulation applies through the EEA Agreement: the European Economic Area stands for the Union where the reader's rights are concerned.

### The whole

title-not-stated = Persónuverndarstefna
description = { $title }: svona vinnur { $controller } með persónuupplýsingar og þessi réttindi hefur þú.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Ábyrgð: { $owner }.
gap-by = Eigi síðar en { $date }.
gap-not-stated = { $duty }
not-translated = (óþýtt; tungumál: { $language })
gap-none = Ekkert slíkt er til.

### Headings

heading-scope = Um þessa persónuverndarstefnu
heading-controller = Hver ber ábyrgð á upplýsingum um þig
heading-register = Til hvers við notum upplýsingar um þig
heading-purposes = Tilgangur, lagagrundvöllur og geymslutími
heading-processing = Til hvers upplýsingarnar eru notaðar
heading-retention = Hvers vegna við geymum upplýsingarnar svo lengi og hvað við geymum lengur
heading-grounds = Nánar um lagagrundvöllinn
heading-data = Hvaða upplýsingar við vinnum með
heading-sources = Hvaðan upplýsingarnar koma
heading-disclosures = Afhending upplýsinga
heading-provision = Þarftu að veita okkur upplýsingarnar?
heading-automated = Sjálfvirkar ákvarðanir og gerð persónusniðs
heading-recipients = Hverjir fá upplýsingar um þig
heading-transfers = Miðlun út fyrir Evrópska efnahagssvæðið
heading-rights = Réttindi þín
heading-objection = Andmælaréttur þinn
heading-children = Börn
heading-requests = Svona nýtirðu réttindi þín
heading-complaint = Kvörtun til eftirlitsyfirvalds
heading-cookies = Vafrakökur
heading-security = Svona verndum við upplýsingar um þig
heading-claims = Hverju við lofum
heading-notice = Dagsetningar og breytingar

### At a glance

summary-who = Ábyrgðaraðili
summary-why = Hvers vegna við vinnum með upplýsingar um þig
summary-why-register = { $register }: { $purposes }
summary-retention = Hversu lengi við geymum upplýsingar um þig
summary-recipients = Hverjir fá upplýsingar um þig
summary-transfers = Miðlun út fyrir EES
summary-transfers-none = Upplýsingum um þig er ekki miðlað út fyrir Evrópska efnahagssvæðið.
summary-transfers-some = Einnig er unnið með upplýsingar um þig utan Evrópska efnahagssvæðisins: { $countries }.
summary-rights = Réttindi þín
summary-how = Svona nærðu í okkur

### Who

controller-name = Ábyrgðaraðili
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [DK] CVR-númer
    [FI] Finnskt fyrirtækjanúmer (Y-tunnus)
    [IS] Kennitala
   *[other] Skráningarnúmer
}
controller-established-in = Staðfesturíki
controller-joint = Þessi ábyrgðaraðili ákveður ásamt okkur tilgang vinnslunnar og aðferðir við hana (sameiginlegur ábyrgðaraðili):
controller-joint-rights = Þú getur neytt réttinda þinna gagnvart hverjum og einum af sameiginlegu ábyrgðaraðilunum.
controller-representative = Fulltrúi okkar á Evrópska efnahagssvæðinu:
representative-name = Fulltrúi
group-called = Þessi persónuverndarstefna nær einnig til annarra félaga í samstæðu okkar ({ $name }). Hvert félag er ábyrgðaraðili þeirrar vinnslu sem tilgreind er við heiti þess:
group-companies = Þessi persónuverndarstefna nær einnig til eftirfarandi félaga í samstæðu okkar. Hvert félag er ábyrgðaraðili þeirrar vinnslu sem tilgreind er við heiti þess:
group-number = { $country ->
    [DK] CVR-númer: { $number }
    [FI] Finnskt fyrirtækjanúmer (Y-tunnus): { $number }
    [IS] Kennitala: { $number }
   *[other] Skráningarnúmer: { $number }
}
officer = Persónuverndarfulltrúi okkar:
officer-none = Við höfum ekki tilnefnt persónuverndarfulltrúa.
contact-person = Tengiliður vegna spurninga um persónuupplýsingar þínar:
contact-title = Tengiliður
contact-address = Heimilisfang
contact-address-postal = Póstfang
contact-address-visiting = Aðsetur
contact-address-office = Skrifstofa
contact-email = Netfang
contact-phone = Sími
contact-form = Samskiptaform
contact-website = Vefsvæði
address-in-country = { $address }, { $country }
scope-countries = Þessi persónuverndarstefna er ætluð fólki í þessum löndum: { $countries }.
children-version = Til er útgáfa þessarar persónuverndarstefnu fyrir börn: { $address }
children-age = Þegar þjónusta okkar byggist á samþykki getur barn veitt það sjálft frá þessum aldri (1. mgr. 8. gr. almennu persónuverndarreglugerðarinnar). Fram að því þarf forsjáraðili að veita samþykkið eða heimila það.
children-age-in = { $country }: { $age }
children-age-own = Þegar þjónusta okkar byggist á samþykki getur barn veitt það sjálft frá þessum aldri: { $age }. Fram að því þarf forsjáraðili að veita samþykkið eða heimila það (1. mgr. 8. gr. almennu persónuverndarreglugerðarinnar).

### Registers

role-controller = Við erum ábyrgðaraðili þessarar skrár.
role-joint-controller = Við erum sameiginlegir ábyrgðaraðilar þessarar skrár ásamt öðrum.
role-processor = Við vinnum með þessar upplýsingar sem vinnsluaðili, fyrir hönd viðskiptavina okkar og samkvæmt fyrirmælum þeirra. Viðskiptavinurinn er ábyrgðaraðili og upplýsir þau sem upplýsingarnar varða.
persons-of-register = Við vinnum með upplýsingar um þetta fólk:
persons-also-former = { $who }, núverandi og fyrrverandi
persons-defined = { $who }: { $definition }
column-purpose = Tilgangur
column-basis = Lagagrundvöllur
column-data = Upplýsingar
column-retention = Hversu lengi við geymum þær
column-recipients = Viðtakendur
caption-purposes = { $register }: til hvers við notum upplýsingarnar, á hvaða grundvelli og hversu lengi við geymum þær
purposes-none = Hér er enginn tilgangur með vinnslu persónuupplýsinga.
nobody = enginn
ground-interest = Lögmætir hagsmunir okkar: { $what }
ground-interest-of-others = Lögmætu hagsmunirnir: { $what }
ground-whose = Hverjir eiga hagsmunina: { $what }
ground-balancing = Svona höfum við vegið þá á móti hagsmunum þínum: { $what }
ground-law = Lög sem krefjast vinnslunnar: { $what }
ground-law-behind = Lög sem vinnslan byggist á: { $what }
ground-given-by = Svona veitirðu samþykki þitt: { $what }
ground-withdraw = Svona dregurðu það til baka: { $what }
ground-free-choice = Þess vegna er þér frjálst að neita: { $what }
ground-consulted = Svona var samráð haft við starfsfólk: { $what }
marketing-channels = Svona berast þér skilaboð frá okkur: { $channels }
channel-email = tölvupóstur
channel-sms = smáskilaboð
channel-app = skilaboð í appinu okkar
channel-phone = sími
channel-post = póstur
marketing-allowed-by-existing-customers = Við biðjum ekki um samþykki þitt því að þú ert í viðskiptum við okkur og lést okkur samskiptaupplýsingar þínar í té þegar þú keyptir af okkur. Við segjum aðeins frá eigin vörum eða þjónustu sem líkist því sem þú hefur keypt. Þú getur hafnað þessu án endurgjalds þegar þú veitir okkur upplýsingarnar og í hverjum skilaboðum.
marketing-allowed-by-business-role = Við biðjum ekki um samþykki þitt því að við skrifum þér sem fulltrúa þess sem þú starfar fyrir, um málefni sem tilheyra hlutverki þínu þar. Þú getur hafnað þessu án endurgjalds hvenær sem er.
marketing-opt-out = Svona afþakkarðu: { $what }
further-from = Við öfluðum upplýsinganna ekki upphaflega í þessum tilgangi. Við notum þær í þessum tilgangi frá { $date }.
further-told = Við upplýstum þig um þennan tilgang { $date }.
further-compatibility = Hvers vegna þessi tilgangur samrýmist þeim tilgangi sem við öfluðum upplýsinganna í: { $what }
basis-consent = samþykki þitt (a-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar)
basis-contract = framkvæmd samnings við þig eða ráðstafanir sem þú biður um áður en samningur er gerður (b-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar)
basis-legal-obligation = lagaskylda (c-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar)
basis-vital-interests = verndun brýnna hagsmuna (d-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar)
basis-public-task = verkefni í þágu almannahagsmuna eða beiting opinbers valds (e-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar)
basis-legitimate-interests = lögmætir hagsmunir (f-liður 1. mgr. 6. gr. almennu persónuverndarreglugerðarinnar)
why-consent = Þú hefur fallist á það: { $basis }
why-contract = Við þurfum þess til að geta gert það sem við höfum samið við þig um eða það sem þú hefur beðið okkur um: { $basis }
why-legal-obligation = Lög skylda okkur til þess: { $basis }
why-vital-interests = Líf eða heilsa einhvers getur oltið á því: { $basis }
why-public-task = Það er hluti af verkefni sem við sinnum fyrir almenning: { $basis }
why-legitimate-interests = Við höfum gilda ástæðu til þess: { $basis }
special-condition-explicit-consent = Unnið er með viðkvæmar persónuupplýsingar með afdráttarlausu samþykki þínu (a-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-employment = Unnið er með viðkvæmar persónuupplýsingar vegna skyldna og réttinda samkvæmt vinnulöggjöf og löggjöf um almannatryggingar (b-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-vital-interests = Unnið er með viðkvæmar persónuupplýsingar til að vernda brýna hagsmuni (c-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-association = Unnið er með viðkvæmar persónuupplýsingar í starfsemi aðila sem starfar ekki í hagnaðarskyni og hefur stjórnmálaleg, heimspekileg, trúarleg eða stéttarfélagsleg markmið (d-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-made-public = Viðkvæmu persónuupplýsingarnar eru upplýsingar sem þú hefur augljóslega gert opinberar (e-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-legal-claims = Unnið er með viðkvæmar persónuupplýsingar til að stofna, hafa uppi eða verja réttarkröfur (f-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-public-interest = Unnið er með viðkvæmar persónuupplýsingar á grundvelli laga Evrópusambandsins eða landslaga vegna verulegra almannahagsmuna (g-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-health-care = Unnið er með viðkvæmar persónuupplýsingar vegna heilbrigðis- eða félagsþjónustu á grundvelli laga Evrópusambandsins eða landslaga eða samkvæmt samningi við heilbrigðisstarfsmann (h-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-public-health = Unnið er með viðkvæmar persónuupplýsingar á grundvelli laga Evrópusambandsins eða landslaga vegna lýðheilsu (i-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).
special-condition-research = Unnið er með viðkvæmar persónuupplýsingar á grundvelli laga Evrópusambandsins eða landslaga vegna skjalavistunar í þágu almannahagsmuna, rannsókna á sviði vísinda eða sagnfræði eða í tölfræðilegum tilgangi (j-liður 2. mgr. 9. gr. almennu persónuverndarreglugerðarinnar).

### How long

retention-period-from = { $limit ->
    [maximum] að hámarki { $period } { $event }
    [minimum] að lágmarki { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] að hámarki { $period }
    [minimum] að lágmarki { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = þar til þú dregur samþykki þitt til baka
retention-by-statute = eins lengi og lög krefjast
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, að hámarki { $period }
retention-reason = Ástæða: { $reason }
retention-exceptions = Undantekningar: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, { $chapter }. kafli, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, viðauki
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Hér vinnum við ekki með persónuupplýsingar.
in-case = { $what } ({ $when })
special-ethnic-origin = Viðkvæmar persónuupplýsingar: kynþáttur eða þjóðernislegur uppruni (9. gr. almennu persónuverndarreglugerðarinnar).
special-political-opinions = Viðkvæmar persónuupplýsingar: stjórnmálaskoðanir (9. gr. almennu persónuverndarreglugerðarinnar).
special-beliefs = Viðkvæmar persónuupplýsingar: trúarbrögð eða heimspekileg sannfæring (9. gr. almennu persónuverndarreglugerðarinnar).
special-trade-union = Viðkvæmar persónuupplýsingar: aðild að stéttarfélagi (9. gr. almennu persónuverndarreglugerðarinnar).
special-genetic = Viðkvæmar persónuupplýsingar: erfðafræðilegar upplýsingar (9. gr. almennu persónuverndarreglugerðarinnar).
special-biometric = Viðkvæmar persónuupplýsingar: lífkennaupplýsingar til að bera kennsl á einstakling (9. gr. almennu persónuverndarreglugerðarinnar).
special-health = Viðkvæmar persónuupplýsingar: heilsufarsupplýsingar (9. gr. almennu persónuverndarreglugerðarinnar).
special-sex-life = Viðkvæmar persónuupplýsingar: kynlíf eða kynhneigð (9. gr. almennu persónuverndarreglugerðarinnar).
mark-criminal = Upplýsingar um sakfellingar í refsimálum og refsiverð brot (10. gr. almennu persónuverndarreglugerðarinnar).
mark-national-id = Kennitala eða sambærilegt auðkennisnúmer er meðal upplýsinganna (87. gr. almennu persónuverndarreglugerðarinnar).
mark-organisation = Upplýsingar um fyrirtæki, félög og stofnanir. Þær eru aðeins persónuupplýsingar þegar þær segja eitthvað um einstakling, til dæmis einyrkja.
mark-needed-for = Til hvers við þurfum þær: { $what }
mark-access = Hverjir mega vinna með þær: { $what }
source-data-subject = þú
source-observed = notkun þín á þjónustu okkar
source-third-party = annar aðili
source-public = heimild sem er aðgengileg almenningi
source-authority = stjórnvald
source-unnamed = önnur heimild
source-data = Upplýsingar þaðan: { $data }
source-data-all = Upplýsingar þaðan: allar ofangreindar
source-public-yes = Þessi heimild er aðgengileg almenningi.
source-public-no = Þessi heimild er ekki aðgengileg almenningi.
exemption-known = Við upplýsum þig ekki aftur um það sem þú veist nú þegar (4. mgr. 13. gr. og a-liður 5. mgr. 14. gr. almennu persónuverndarreglugerðarinnar).
exemption-impossible = Við gerum ekki hverjum og einum grein fyrir upplýsingum úr öðrum heimildum því að það væri ómögulegt, kostaði óhóflega fyrirhöfn eða kæmi í veg fyrir að tilgangur vinnslunnar næðist (b-liður 5. mgr. 14. gr. almennu persónuverndarreglugerðarinnar).
exemption-law = Við gerum ekki hverjum og einum grein fyrir upplýsingum úr öðrum heimildum því að í lögum er skýrt mælt fyrir um að við öflum þeirra eða afhendum þær (c-liður 5. mgr. 14. gr. almennu persónuverndarreglugerðarinnar).
exemption-secrecy = Við gerum ekki hverjum og einum grein fyrir upplýsingum úr öðrum heimildum því að lögum samkvæmt ber okkur að gæta þagnarskyldu um þær (d-liður 5. mgr. 14. gr. almennu persónuverndarreglugerðarinnar).
exemption-reason = Ástæða: { $reason }
exemption-measures = Svona verndum við réttindi þín í staðinn: { $measures }
source-permission = { $permission ->
    [objection] Þú getur andmælt því að við sækjum upplýsingarnar þangað og þá sækjum við þær ekki.
    [consent] Við sækjum upplýsingarnar þangað aðeins með samþykki þínu.
   *[law] Við sækjum upplýsingarnar þangað vegna þess að lög heimila það eða krefjast þess.
}

### Must the data be given

provision-law = Samkvæmt lögum þarftu að veita okkur þessar upplýsingar.
provision-contract = Samkvæmt samningi þínum við okkur þarftu að veita okkur þessar upplýsingar.
provision-entering-contract = Við þurfum þessar upplýsingar til að geta gert samning.
provision-nobody = Þú þarft ekki að veita okkur þessar upplýsingar.

### Automated decisions

automated-none = Við tökum ekki ákvarðanir um þig sem byggjast eingöngu á sjálfvirkri gagnavinnslu og við gerum ekki persónusnið af þér.
automated-profiling = Við gerum persónusnið en það ræður engu eitt og sér. { $what }
automated-profiling-beside-decisions = Við gerum persónusnið. { $what }
automated-no-profiling = Við gerum ekki persónusnið af þér.
automated-no-decisions = Við tökum ekki ákvarðanir um þig sem byggjast eingöngu á sjálfvirkri gagnavinnslu.
decision-what = Ákvörðunin
decision-ground = Á hvaða grundvelli hún er heimil
decision-ground-contract = Hún er nauðsynleg til að gera eða efna samning milli þín og okkar (a-liður 2. mgr. 22. gr. almennu persónuverndarreglugerðarinnar).
decision-ground-law = Hún er heimiluð í lögum Evrópusambandsins eða landslögum (b-liður 2. mgr. 22. gr. almennu persónuverndarreglugerðarinnar).
decision-ground-explicit-consent = Þú hefur veitt afdráttarlaust samþykki þitt (c-liður 2. mgr. 22. gr. almennu persónuverndarreglugerðarinnar).
decision-logic = Hvernig hún er tekin
decision-consequences = Hvað hún þýðir fyrir þig
decision-safeguards = Hvernig þú getur fengið hana endurskoðaða
decision-ai = Gervigreindarkerfi
decision-ai-none = Ekkert gervigreindarkerfi kemur að ákvörðuninni.

### Recipients

column-recipient = Viðtakandi
column-what-for = Hvað viðtakandinn gerir
column-role = Hlutverk
column-place = Hvar
caption-recipients = Viðtakendur persónuupplýsinga
recipients-none = Við afhendum engum upplýsingar um þig.
recipient-unnamed = Viðtakandi sem er ekki nafngreindur
recipient-with-category = { $name } – { $category }
recipient-examples = Til dæmis: { $examples }
recipient-when = Aðeins í þessu tilviki: { $when }
recipient-role-processor = vinnsluaðili, fyrir okkar hönd og samkvæmt fyrirmælum okkar
recipient-role-controller = ábyrgðaraðili, á eigin ábyrgð
recipient-role-joint-controller = sameiginlegur ábyrgðaraðili ásamt okkur
recipient-role-authority = opinbert stjórnvald
place-eea = á Evrópska efnahagssvæðinu
place-outside-eea = utan Evrópska efnahagssvæðisins
disclosure-to = Viðtakendur: { $recipients }
disclosure-permission = { $permission ->
    [objection] Þú getur andmælt afhendingunni og þá afhendum við ekki upplýsingar um þig.
    [consent] Við afhendum upplýsingarnar aðeins með leyfi þínu.
   *[law] Við afhendum upplýsingarnar aðeins þegar lög krefjast þess.
}
disclosure-aggregated = Ekki er hægt að bera kennsl á neinn af þessum upplýsingum og því eru þær ekki persónuupplýsingar.
disclosure-basis = Lagagrundvöllur: { $basis }.

### Transfers

transfers-none = Við miðlum ekki upplýsingum um þig út fyrir Evrópska efnahagssvæðið og enginn viðtakendanna vinnur með þær utan þess.
transfers-some = Þessir viðtakendur vinna með upplýsingar utan Evrópska efnahagssvæðisins:
transfer-to = { $recipient } – { $country }
adequacy-whole = Framkvæmdastjórn Evrópusambandsins hefur ákveðið að vernd upplýsinga þar sé fullnægjandi: ákvörðun { $decision } (45. gr. almennu persónuverndarreglugerðarinnar).
adequacy-some = Framkvæmdastjórn Evrópusambandsins hefur ákveðið að vernd upplýsinga sé fullnægjandi hjá tilteknum viðtakendum þar og þessi viðtakandi er einn þeirra: ákvörðun { $decision } (45. gr. almennu persónuverndarreglugerðarinnar).
decision-number = { $form ->
    [union-first] (ESB) { $number }
    [union-last] { $number }/ESB
   *[community] { $number }/EB
}
adequacy-framework = Viðtakandinn á aðild að þessu fyrirkomulagi: { $framework }. Framkvæmdastjórn Evrópusambandsins hefur ákveðið að vernd upplýsinga sé þá fullnægjandi: ákvörðun { $decision } (45. gr. almennu persónuverndarreglugerðarinnar).
adequacy-none = Ekki er til ákvörðun framkvæmdastjórnar Evrópusambandsins um að vernd upplýsinga þar sé fullnægjandi.
adequacy-only-certified = Ákvörðun framkvæmdastjórnar Evrópusambandsins um fullnægjandi vernd í þessu landi nær aðeins til vottaðra aðila og miðlunin byggist ekki á henni.
adequacy-only-partly = Ákvörðun framkvæmdastjórnar Evrópusambandsins um fullnægjandi vernd í þessu landi nær aðeins til tiltekinna viðtakenda og miðlunin byggist ekki á henni.
ground-first = Fyrsti grundvöllur: { $ground }
ground-then = Ef sá grundvöllur fellur niður: { $ground }
safeguard-adequacy = Miðlunin byggist á ákvörðun framkvæmdastjórnar Evrópusambandsins um fullnægjandi vernd (45. gr. almennu persónuverndarreglugerðarinnar).
safeguard-standard-contractual-clauses = Miðlunin er vernduð með föstum samningsákvæðum sem framkvæmdastjórn Evrópusambandsins hefur samþykkt: ákvörðun (ESB) 2021/914 (c-liður 2. mgr. 46. gr. almennu persónuverndarreglugerðarinnar).
safeguard-binding-corporate-rules = Miðlunin er vernduð með bindandi fyrirtækjareglum sem eftirlitsyfirvald hefur samþykkt (b-liður 2. mgr. 46. gr. og 47. gr. almennu persónuverndarreglugerðarinnar).
safeguard-code-of-conduct = Miðlunin er vernduð með samþykktum hátternisreglum ásamt bindandi og framfylgjanlegum skuldbindingum viðtakandans (e-liður 2. mgr. 46. gr. almennu persónuverndarreglugerðarinnar).
safeguard-certification = Miðlunin er vernduð með samþykktri vottun ásamt bindandi og framfylgjanlegum skuldbindingum viðtakandans (f-liður 2. mgr. 46. gr. almennu persónuverndarreglugerðarinnar).
safeguard-public-authority-instrument = Miðlunin er vernduð með lagalega bindandi og framfylgjanlegum gerningi milli opinberra yfirvalda (a-liður 2. mgr. 46. gr. almennu persónuverndarreglugerðarinnar).
safeguard-authorised-clauses = Miðlunin er vernduð með samningsákvæðum sem eftirlitsyfirvald hefur heimilað (a-liður 3. mgr. 46. gr. almennu persónuverndarreglugerðarinnar).
safeguard-explicit-consent = Miðlunin byggist á afdráttarlausu samþykki sem þú hefur veitt eftir að við sögðum þér frá áhættunni (a-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-contract = Miðlunin er nauðsynleg vegna framkvæmdar samnings við þig eða ráðstafana sem þú hefur beðið um áður en samningur er gerður (b-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-contract-in-interest = Miðlunin er nauðsynleg til að gera eða efna samning við annan aðila í þína þágu (c-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-public-interest = Miðlunin er nauðsynleg vegna mikilvægra almannahagsmuna (d-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-legal-claims = Miðlunin er nauðsynleg til að stofna, hafa uppi eða verja réttarkröfur (e-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-vital-interests = Miðlunin er nauðsynleg til að vernda brýna hagsmuni (f-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-public-register = Upplýsingunum er miðlað úr opinberri skrá (g-liður 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-compelling-interests = Miðlunin er ekki endurtekin, varðar aðeins fáa einstaklinga og er nauðsynleg vegna mikilvægra lögmætra hagsmuna okkar (önnur undirgrein 1. mgr. 49. gr. almennu persónuverndarreglugerðarinnar).
safeguard-module-controller = Fyrsta eining ákvæðanna gildir: frá ábyrgðaraðila til ábyrgðaraðila.
safeguard-module-processor = Önnur eining ákvæðanna gildir: frá ábyrgðaraðila til vinnsluaðila.
safeguard-module-sub-processor = Þriðja eining ákvæðanna gildir: frá vinnsluaðila til vinnsluaðila.
safeguard-module-processor-to-controller = Fjórða eining ákvæðanna gildir: frá vinnsluaðila til ábyrgðaraðila.
safeguard-name = Nánar tiltekið: { $name }.
safeguard-interest = Hinir mikilvægu hagsmunir okkar: { $interest }
safeguard-authority-told = Eftirlitsyfirvaldinu var tilkynnt um miðlunina { $date }.
safeguard-when = Hvenær: { $when }
safeguard-checked = Kannað { $date }.
safeguard-measures = Viðbótarráðstafanir: { $measures }.
safeguard-assessment = Mat á miðluninni: { $assessment }
safeguard-risks = Áhætta: { $risks }
safeguard-copy = Hér geturðu fengið afrit af verndarráðstöfununum: { $ways }.

### Rights

rights-intro = Þetta eru réttindi þín. Þau ráðast af því til hvers við notum upplýsingar um þig og á hvaða lagagrundvelli.
right-access = Réttur til aðgangs (15. gr. almennu persónuverndarreglugerðarinnar)
right-access-short = aðgangur
right-access-text = Þú getur spurt okkur hvort við vinnum með upplýsingar um þig. Ef við gerum það færðu afrit af þeim og þær upplýsingar um vinnsluna sem þeim eiga að fylgja.
right-rectification = Réttur til leiðréttingar (16. gr. almennu persónuverndarreglugerðarinnar)
right-rectification-short = leiðrétting
right-rectification-text = Þú getur beðið okkur að leiðrétta upplýsingar sem eru rangar og fullgera upplýsingar sem eru ófullkomnar.
right-erasure = Réttur til eyðingar (17. gr. almennu persónuverndarreglugerðarinnar)
right-erasure-short = eyðing
right-erasure-text = Þú getur beðið okkur að eyða upplýsingum um þig, til dæmis þegar við þurfum þær ekki lengur, þegar þú dregur til baka samþykkið sem vinnslan byggist á eða þegar við höfum ekki rétt til að vinna með þær.
right-erasure-limited = Við getum ekki eytt upplýsingum sem okkur er skylt að geyma samkvæmt lögum eða sem við þurfum vegna verkefnis í þágu almannahagsmuna. Þessi takmörkun á við um þessa vinnslu: { $purposes }.
right-restriction = Réttur til takmörkunar á vinnslu (18. gr. almennu persónuverndarreglugerðarinnar)
right-restriction-short = takmörkun á vinnslu
right-restriction-text = Þú getur beðið okkur að gera ekkert við upplýsingar um þig annað en að geyma þær, til dæmis á meðan við könnum hvort þær séu réttar eða hvort andmæli þín eigi rétt á sér.
right-portability = Réttur til að flytja eigin gögn (20. gr. almennu persónuverndarreglugerðarinnar)
right-portability-short = flutningur eigin gagna
right-portability-text = Þú getur fengið upplýsingarnar sem þú hefur látið okkur í té á skipulegu, algengu og tölvulesanlegu sniði og látið senda þær til annars ábyrgðaraðila þegar það er tæknilega framkvæmanlegt. Rétturinn nær til upplýsinga sem unnið er með á sjálfvirkan hátt á grundvelli samþykkis eða samnings.
right-portability-because = Rétturinn nær til þessarar vinnslu: { $purposes }.
right-objection-short = andmæli
right-withdrawal = Réttur til að draga samþykki til baka (3. mgr. 7. gr. almennu persónuverndarreglugerðarinnar)
right-withdrawal-short = afturköllun samþykkis
right-withdrawal-text = Þú getur dregið samþykki þitt til baka hvenær sem er. Afturköllunin gerir ekki ólögmætt það sem gert var fram að henni.
right-withdrawal-because = Rétturinn nær til þessarar vinnslu: { $purposes }.
right-automated-decisions = Réttur til mannlegrar endurskoðunar á sjálfvirkum ákvörðunum (22. gr. almennu persónuverndarreglugerðarinnar)
right-automated-decisions-short = mannleg endurskoðun á sjálfvirkum ákvörðunum
right-automated-decisions-text = Þegar ákvörðun er tekin eingöngu með sjálfvirkum hætti geturðu fengið manneskju til að endurskoða hana, látið skoðun þína í ljós og vefengt ákvörðunina.
right-complaint-short = kvörtun til eftirlitsyfirvalds
objection-grounds = Þú hefur rétt til að andmæla vinnslu upplýsinga um þig, hvenær sem er og vegna sérstakra aðstæðna þinna. Rétturinn nær til þessarar vinnslu: { $purposes }. Ef þú andmælir hættum við vinnslunni, nema við getum sýnt fram á mikilvægar lögmætar ástæður sem ganga framar hagsmunum þínum, réttindum og frelsi eða við þurfum upplýsingarnar til að stofna, hafa uppi eða verja réttarkröfur (1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar).
objection-research = Þú hefur rétt til að andmæla vinnslu upplýsinga um þig í þágu rannsókna á sviði vísinda eða sagnfræði eða í tölfræðilegum tilgangi, vegna sérstakra aðstæðna þinna. Rétturinn nær til þessarar vinnslu: { $purposes }. Ef þú andmælir hættum við vinnslunni, nema hún sé nauðsynleg vegna verkefnis sem unnið er í þágu almannahagsmuna (6. mgr. 21. gr. almennu persónuverndarreglugerðarinnar).
objection-marketing = Þú hefur rétt til að andmæla beinni markaðssetningu hvenær sem er og án þess að gefa upp ástæðu, og einnig gerð persónusniðs sem tengist henni. Rétturinn nær til þessarar vinnslu: { $purposes }. Ef þú andmælir notum við upplýsingar um þig ekki lengur til beinnar markaðssetningar (2. og 3. mgr. 21. gr. almennu persónuverndarreglugerðarinnar).
requests-ways = Þú getur lagt fram beiðni þína á þennan hátt:
requests-to-controller = Beindu beiðni þinni til ábyrgðaraðilans. Samskiptaupplýsingar hans eru hér að ofan.
requests-time = Við svörum án ótilhlýðilegrar tafar og í síðasta lagi innan mánaðar. Ef beiðni er flókin eða beiðnir eru margar getum við tekið okkur allt að tvo mánuði til viðbótar. Við segjum þér þá frá því og hvers vegna innan fyrsta mánaðarins.
requests-time-stated = Við svörum án ótilhlýðilegrar tafar og svarið tekur að hámarki { $period }. Ef beiðni er flókin eða beiðnir eru margar getum við lengt frestinn um allt að tvo mánuði til viðbótar. Við segjum þér þá frá því og hvers vegna innan mánaðar frá beiðni þinni.
requests-free = Það kostar ekkert að nýta réttindin. Aðeins ef beiðni er augljóslega tilefnislaus eða óhófleg getum við innheimt sanngjarnt gjald eða neitað að verða við henni (5. mgr. 12. gr. almennu persónuverndarreglugerðarinnar).
requests-once-a-year = Við svörum einni beiðni á ári án endurgjalds.
requests-identity-on-doubt = Ef réttmætur vafi er á því hver leggur beiðnina fram biðjum við um frekari upplýsingar til að staðfesta hver þú ert.
requests-identity-always = Við biðjum þig að staðfesta hver þú ert.
requests-identity-email = Sendu beiðnina úr netfangi sem gerir okkur kleift að auðkenna þig.
requests-form-any = Beiðni þín má vera á hvaða formi sem er.
requests-form-written = Sendu beiðni þína skriflega.
requests-form-signed = Sendu beiðni þína skriflega og undirritaða.
requests-refusal = Ef við höfnum beiðni þinni segjum við þér hvers vegna innan mánaðar. Þú getur þá lagt fram kvörtun hjá eftirlitsyfirvaldi eða borið málið undir dómstóla.
requests-recipients-told = Ef við leiðréttum upplýsingar um þig, eyðum þeim eða takmörkum vinnslu þeirra tilkynnum við það öllum sem hafa fengið þær frá okkur, nema það reynist ómögulegt eða feli í sér óhóflega fyrirhöfn. Ef þú biður um það segjum við þér hverjir það eru (19. gr. almennu persónuverndarreglugerðarinnar).
complaint-right = Þú hefur rétt til að leggja fram kvörtun hjá eftirlitsyfirvaldi ef þú telur að vinnsla upplýsinga um þig brjóti í bága við almennu persónuverndarreglugerðina. Þú getur gert það í því ríki á Evrópska efnahagssvæðinu þar sem þú hefur fasta búsetu, þar sem þú starfar eða þar sem meint brot átti sér stað (77. gr. almennu persónuverndarreglugerðarinnar).
complaint-authority = Eftirlitsyfirvald þar sem við höfum staðfestu:
complaint-authority-abroad = Eftirlitsyfirvald á Evrópska efnahagssvæðinu sem þú getur leitað til fyrst:
authority-name = Eftirlitsyfirvald
authority-complaint = Svona kvartarðu

### Cookies

cookies-none = Vefsvæði okkar vistar engar vafrakökur í tækinu þínu og notar ekkert sambærilegt.
cookies-choice = Vafrakökur sem eru ekki nauðsynlegar eru aðeins notaðar ef þú samþykkir það. Það er jafnauðvelt að hafna þeim og að samþykkja þær og þú getur breytt vali þínu hvenær sem er.
cookies-choice-settings = Vafrakökur sem eru ekki nauðsynlegar eru aðeins notaðar ef þú samþykkir það. Þú getur hafnað þeim í stillingunum og breytt vali þínu hvenær sem er.
cookies-choice-unstated = Vafrakökur sem eru ekki nauðsynlegar eru aðeins notaðar ef þú samþykkir það. Þú getur breytt vali þínu hvenær sem er.
cookies-choice-keeps = Svo lengi er val þitt geymt áður en spurt er aftur: { $period }.
cookies-tool = Þú velur í þessu verkfæri: { $tool }.
cookies-settings = Vafrakökustillingar: { $settings }
cookies-data = Með vafrakökum söfnum við þessu:
cookies-services = Þjónusta sem vistar eða les gögn í tækinu þínu:
cookies-own = Okkar eigið vefsvæði
cookies-provider = Þjónustuaðili: { $provider }
cookies-provider-controller = ábyrgðaraðilinn sjálfur
cookies-purpose = Tilgangur: { $purposes }
cookies-basis-consent = Aðeins notað með samþykki þínu.
cookies-basis-necessary = Nauðsynlegt vegna þjónustu sem þú hefur óskað eftir og því þarf ekki samþykki.
cookies-basis-legitimate-interests = Notað á grundvelli lögmætra hagsmuna.
cookies-basis-none = Notað án þess að beðið sé um samþykki þitt.
cookies-starts-after-consent = Ekkert er vistað eða lesið fyrr en þú hefur veitt samþykki þitt.
cookies-starts-at-once = Notkunin hefst um leið og þú opnar síðuna.
cookies-access = Aðgangur að því sem er vistað: { $access }
cookies-access-none = Enginn annar getur lesið það sem er vistað.
cookies-tracking = Þessi þjónusta getur fylgt þér milli vefsvæða eða gert persónusnið af þér.
cookies-links = Nánar um vafrakökur:
cookies-law = Um vafrakökur og sambærilega tækni gilda einnig: { $law }.
cookies-authority = Eftirlit með því að reglunum sé fylgt hefur: { $authority }.
caption-cookies = Vafrakökur og sambærileg vistun
column-cookie = Heiti
column-service = Þjónusta
column-keeps = Hversu lengi
column-party = Uppruni
keeps-session = þar til þú lokar vafranum
keeps-persistent = þar til þú eyðir því
party-first = þetta vefsvæði
party-third = annað vefsvæði
technology-cookie = vafrakaka
technology-local-storage = staðbundin geymsla vafrans
technology-pixel = myndpunktur sem sendir upplýsingar þegar síðan er opnuð
technology-fingerprint = auðkenning tækisins út frá einkennum þess
technology-sdk = kóði frá öðru fyrirtæki í appinu

### Security and promises

measures-general = Við verndum upplýsingar um þig á þennan hátt:
measures-electronic = Upplýsingar á rafrænu formi:
measures-manual = Upplýsingar á pappír:
measures-staff = Þau sem vinna með upplýsingarnar:
measures-certificates = Vottanir:
claim-never-sold = Við seljum ekki upplýsingar um þig.
claim-no-transfers = Við miðlum ekki upplýsingum um þig út fyrir Evrópska efnahagssvæðið.
claim-not-disclosed = Við afhendum öðrum ekki upplýsingar um þig.
claim-own-use-only = Við notum upplýsingar um þig aðeins í eigin þágu.
claim-not-identifiable = Ekki er hægt að bera kennsl á þig af upplýsingunum.
claim-no-profiling = Við gerum ekki persónusnið af þér.
claim-marketing-only-with-consent = Við sendum markaðsefni aðeins til þeirra sem hafa samþykkt það.
claim-never-combined = Við tengjum upplýsingarnar ekki við aðrar upplýsingar um þig.
claim-only-from-the-person = Við fáum upplýsingar um þig aðeins frá þér.

### Dates

notice-status = Staða
status-draft = Drög
status-in-force = Í gildi
status-withdrawn = Afturkölluð
notice-effective = Gildir frá
notice-updated = Síðast uppfært
notice-created = Fyrst samið
notice-review-by = Næsta endurskoðun eigi síðar en
notice-version = Útgáfa
notice-published-at = Birt á
notice-original = Frummál
notice-further-purpose = Ef við viljum nota upplýsingar um þig í öðrum tilgangi en þessum segjum við þér frá því áður en við gerum það.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekúndu
   *[other] { $amount } sekúndur
}
period-minute = { $amount ->
    [one] { $amount } mínútu
   *[other] { $amount } mínútur
}
period-hour = { $amount ->
    [one] { $amount } klukkustund
   *[other] { $amount } klukkustundir
}
period-day = { $amount ->
    [one] { $amount } dag
   *[other] { $amount } daga
}
period-week = { $amount ->
    [one] { $amount } viku
   *[other] { $amount } vikur
}
period-month = { $amount ->
    [one] { $amount } mánuð
   *[other] { $amount } mánuði
}
period-year = { $amount ->
    [one] { $amount } ár
   *[other] { $amount } ár
}

### Short notices, for the place where data is collected

short-heading-form = Hvað við gerum við upplýsingarnar á þessu eyðublaði
short-heading-newsletter = Hvað við gerum við upplýsingar um þig þegar þú gerist áskrifandi að fréttabréfinu
short-heading-camera = Myndavélaeftirlit
