# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# The reader is "int" (singular), without participles that agree with the reader. A notice is a "politika tal-privatezza" and, where the text names
# itself, "din il-politika". Citations: il-punt (a) tal-Artikolu 6(1) tal-GDPR. "Data" is feminine singular (id-data tinħażen). Names, countries and
# dates follow a colon, since the article and the prepositions fuse and assimilate (il-, tal-, mill-, fil-); countries come with their article.
# The dual has no figure (sentejn, xahrejn); "one" is written out (sena waħda), so that it does not read as a label.

### The whole

title-not-stated = Politika tal-privatezza
description = { $title }: kif tiġi pproċessata d-data personali, u x’inhuma d-drittijiet tiegħek. Kontrollur: { $controller }.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Responsabbli: { $owner }.
gap-by = Skadenza: { $date }.
gap-not-stated = { $duty }
not-translated = (mhux tradott; lingwa: { $language })
gap-none = Ma hemmx.

### Headings

heading-scope = Dwar din il-politika
heading-controller = Min hu responsabbli għad-data tiegħek
heading-register = Għalxiex nużaw id-data tiegħek
heading-purposes = Għanijiet, bażijiet legali u perijodi tal-ħażna
heading-processing = Għalxiex tintuża d-data
heading-retention = Għaliex inżommu d-data daqshekk żmien, u x’inżommu għal aktar żmien
heading-grounds = Fuq xiex jistrieħu l-bażijiet legali
heading-data = Id-data li nipproċessaw
heading-sources = Minn fejn tiġi d-data
heading-disclosures = Żvelar tad-data
heading-provision = Għandek obbligu li tagħtina d-data?
heading-automated = Deċiżjonijiet awtomatizzati u tfassil ta’ profili
heading-recipients = Min jirċievi d-data tiegħek
heading-transfers = Trasferimenti barra miż-Żona Ekonomika Ewropea
heading-rights = Id-drittijiet tiegħek
heading-objection = Id-dritt tiegħek ta’ oġġezzjoni
heading-children = Tfal
heading-requests = Kif teżerċita d-drittijiet tiegħek
heading-complaint = Ilment quddiem l-awtorità superviżorja
heading-cookies = Cookies
heading-security = Kif nipproteġu d-data tiegħek
heading-claims = X’inwiegħdu
heading-notice = Dati u tibdil

### At a glance

summary-who = Kontrollur
summary-why = Għaliex nipproċessaw id-data tiegħek
summary-why-register = { $register }: { $purposes }
summary-retention = Kemm indumu nżommu d-data tiegħek
summary-recipients = Min jirċievi d-data tiegħek
summary-transfers = Trasferimenti
summary-transfers-none = Id-data tiegħek ma tiġix ittrasferita barra miż-Żona Ekonomika Ewropea.
summary-transfers-some = Id-data tiegħek tiġi pproċessata wkoll barra miż-Żona Ekonomika Ewropea: { $countries }.
summary-rights = Id-drittijiet tiegħek
summary-how = Kif tikkuntattjana

### Who

controller-name = Kontrollur
controller-also = { $name } (“{ $short }”)
controller-number = { $country ->
    [FI] Numru tal-identifikazzjoni tan-negozju Finlandiż (Y-tunnus)
   *[other] Numru tar-reġistrazzjoni
}
controller-established-in = Pajjiż ta’ stabbiliment
controller-joint = Dan il-kontrollur jiddetermina magħna l-għanijiet u l-mezzi tal-ipproċessar (kontrollur konġunt):
controller-joint-rights = Tista’ teżerċita d-drittijiet tiegħek fil-konfront ta’ kull wieħed mill-kontrolluri konġunti.
controller-representative = Ir-rappreżentant tagħna fl-Unjoni Ewropea:
representative-name = Rappreżentant
group-called = Din il-politika tkopri wkoll il-kumpaniji l-oħra tal-grupp tagħna ({ $name }). Kull kumpanija hija l-kontrollur għall-ipproċessar imniżżel ħdejn isimha:
group-companies = Din il-politika tkopri wkoll dawn il-kumpaniji tal-grupp tagħna. Kull kumpanija hija l-kontrollur għall-ipproċessar imniżżel ħdejn isimha:
group-number = { $country ->
    [FI] Numru tal-identifikazzjoni tan-negozju Finlandiż (Y-tunnus): { $number }
   *[other] Numru tar-reġistrazzjoni: { $number }
}
officer = L-uffiċjal tal-protezzjoni tad-data tagħna:
officer-none = Ma ħtarniex uffiċjal tal-protezzjoni tad-data.
contact-person = Kuntatt għal mistoqsijiet dwar id-data personali tiegħek:
contact-title = Kuntatt
contact-address = Indirizz
contact-address-postal = Indirizz postali
contact-address-visiting = Indirizz għaż-żjarat
contact-address-office = Uffiċċju
contact-email = Email
contact-phone = Telefown
contact-form = Formola ta’ kuntatt
contact-website = Sit web
address-in-country = { $address }, { $country }
scope-countries = Din il-politika hija għan-nies f’dawn il-pajjiżi: { $countries }.
children-version = Hemm verżjoni ta’ din il-politika għat-tfal: { $address }
children-age = Fejn is-servizzi tagħna jkunu bbażati fuq il-kunsens, il-minorenni jista’ jagħtih waħdu minn din l-età ’l fuq (l-Artikolu 8(1) tal-GDPR). Qabel dik l-età, il-kunsens irid jingħata jew jiġi awtorizzat mid-detentur tar-responsabbiltà ta’ ġenitur.
children-age-in = { $country }: { $age }
children-age-own = Fejn is-servizzi tagħna jkunu bbażati fuq il-kunsens, il-minorenni jista’ jagħtih waħdu minn din l-età ’l fuq: { $age }. Qabel dik l-età, il-kunsens irid jingħata jew jiġi awtorizzat mid-detentur tar-responsabbiltà ta’ ġenitur (l-Artikolu 8(1) tal-GDPR).

### Registers

role-controller = Aħna l-kontrollur ta’ dan ir-reġistru.
role-joint-controller = Aħna kontrolluri konġunti ta’ dan ir-reġistru.
role-processor = Nipproċessaw din id-data bħala proċessur, f’isem il-klijenti tagħna u skont l-istruzzjonijiet tagħhom. Il-klijent huwa l-kontrollur, u jinforma lin-nies ikkonċernati.
persons-of-register = Nipproċessaw data dwar dawn in-nies:
persons-also-former = { $who }, attwali u preċedenti
persons-defined = { $who }: { $definition }
column-purpose = Għan
column-basis = Bażi legali
column-data = Data
column-retention = Kemm indumu nżommuha
column-recipients = Riċevituri
caption-purposes = { $register }: għalxiex nużaw id-data, fuq liema bażi, u kemm indumu nżommuha
purposes-none = Hawnhekk ma għandna l-ebda għan li għalih nipproċessaw data personali.
nobody = ħadd
ground-interest = L-interess leġittimu tagħna: { $what }
ground-interest-of-others = L-interess leġittimu: { $what }
ground-whose = Ta’ min hu l-interess: { $what }
ground-balancing = Kif ibbilanċjajnieh mal-interessi tiegħek: { $what }
ground-law = Il-liġi li tirrikjedi l-ipproċessar: { $what }
ground-law-behind = Il-liġi li fuqha huwa bbażat l-ipproċessar: { $what }
ground-given-by = Kif tagħti l-kunsens tiegħek: { $what }
ground-withdraw = Kif tirtirah: { $what }
ground-free-choice = Għaliex tista’ tirrifjuta liberament: { $what }
ground-consulted = Kif ġie kkonsultat il-persunal: { $what }
marketing-channels = Kif jaslulek il-messaġġi tagħna: { $channels }
channel-email = email
channel-sms = SMS
channel-app = messaġġi fl-app tagħna
channel-phone = telefown
channel-post = posta
marketing-allowed-by-existing-customers = Ma nitolbux il-kunsens tiegħek, għax int fost il-klijenti tagħna u tajtna d-dettalji ta’ kuntatt tiegħek meta xtrajt mingħandna. Ngħidulek biss dwar prodotti jew servizzi tagħna stess li huma simili għal dawk li xtrajt. Tista’ tirrifjuta mingħajr ħlas meta tagħtina d-dettalji tiegħek, u f’kull messaġġ.
marketing-allowed-by-business-role = Ma nitolbux il-kunsens tiegħek, għax niktbulek bħala rappreżentant tal-organizzazzjoni tiegħek, dwar kwistjonijiet li jaqgħu taħt ir-rwol tiegħek hemmhekk. Tista’ tirrifjuta mingħajr ħlas fi kwalunkwe ħin.
marketing-opt-out = Kif tirrifjuta dawn il-messaġġi: { $what }
further-from = Fil-bidu ma ġbarniex id-data għal dan l-għan. Il-bidu tal-użu għal dan l-għan: { $date }.
further-told = Infurmajniek dwar dan l-għan f’din il-ġurnata: { $date }.
further-compatibility = Għaliex dan l-għan huwa kompatibbli ma’ dawk li għalihom ġbarna d-data: { $what }
basis-consent = il-kunsens tiegħek (il-punt (a) tal-Artikolu 6(1) tal-GDPR)
basis-contract = it-twettiq ta’ kuntratt miegħek, jew passi li titlob qabel ma jsir il-kuntratt (il-punt (b) tal-Artikolu 6(1) tal-GDPR)
basis-legal-obligation = il-konformità ma’ obbligu legali (il-punt (c) tal-Artikolu 6(1) tal-GDPR)
basis-vital-interests = il-protezzjoni tal-interessi vitali (il-punt (d) tal-Artikolu 6(1) tal-GDPR)
basis-public-task = kompitu fl-interess pubbliku jew fl-eżerċizzju ta’ awtorità uffiċjali (il-punt (e) tal-Artikolu 6(1) tal-GDPR)
basis-legitimate-interests = interessi leġittimi (il-punt (f) tal-Artikolu 6(1) tal-GDPR)
why-consent = Int qbilt ma’ dan: { $basis }
why-contract = Neħtieġu dan biex nagħmlu dak li ftehemna dwaru miegħek, jew dak li tlabtna: { $basis }
why-legal-obligation = Il-liġi tobbligana nagħmlu dan: { $basis }
why-vital-interests = Il-ħajja jew is-saħħa ta’ xi ħadd tista’ tiddependi minn dan: { $basis }
why-public-task = Dan huwa parti minn kompitu li nwettqu għall-pubbliku: { $basis }
why-legitimate-interests = Għandna raġuni ġustifikata għal dan: { $basis }
special-condition-explicit-consent = Nipproċessaw kategoriji speċjali ta’ data bil-kunsens espliċitu tiegħek (il-punt (a) tal-Artikolu 9(2) tal-GDPR).
special-condition-employment = Nipproċessaw kategoriji speċjali ta’ data għall-obbligi u d-drittijiet fil-qasam tal-liġi dwar l-impjiegi u s-sigurtà soċjali (il-punt (b) tal-Artikolu 9(2) tal-GDPR).
special-condition-vital-interests = Nipproċessaw kategoriji speċjali ta’ data biex nipproteġu interessi vitali (il-punt (c) tal-Artikolu 9(2) tal-GDPR).
special-condition-association = Nipproċessaw kategoriji speċjali ta’ data fl-attivitajiet ta’ korp mingħajr skop ta’ qligħ b’għan politiku, filosofiku, reliġjuż jew ta’ trade union (il-punt (d) tal-Artikolu 9(2) tal-GDPR).
special-condition-made-public = Il-kategoriji speċjali ta’ data huma data li int manifestament għamilt pubblika (il-punt (e) tal-Artikolu 9(2) tal-GDPR).
special-condition-legal-claims = Nipproċessaw kategoriji speċjali ta’ data għall-istabbiliment, l-eżerċizzju jew id-difiża ta’ talbiet legali (il-punt (f) tal-Artikolu 9(2) tal-GDPR).
special-condition-public-interest = Nipproċessaw kategoriji speċjali ta’ data għal raġunijiet ta’ interess pubbliku sostanzjali, abbażi tal-liġi tal-Unjoni jew ta’ Stat Membru (il-punt (g) tal-Artikolu 9(2) tal-GDPR).
special-condition-health-care = Nipproċessaw kategoriji speċjali ta’ data għall-kura tas-saħħa jew il-kura soċjali, abbażi tal-liġi tal-Unjoni jew ta’ Stat Membru jew skont kuntratt ma’ professjonista fil-kura medika (il-punt (h) tal-Artikolu 9(2) tal-GDPR).
special-condition-public-health = Nipproċessaw kategoriji speċjali ta’ data għal raġunijiet ta’ interess pubbliku fil-qasam tas-saħħa pubblika, abbażi tal-liġi tal-Unjoni jew ta’ Stat Membru (il-punt (i) tal-Artikolu 9(2) tal-GDPR).
special-condition-research = Nipproċessaw kategoriji speċjali ta’ data għall-arkivjar fl-interess pubbliku, ir-riċerka xjentifika jew storika jew l-istatistika, abbażi tal-liġi tal-Unjoni jew ta’ Stat Membru (il-punt (j) tal-Artikolu 9(2) tal-GDPR).

### How long

retention-period-from = { $limit ->
    [maximum] mhux aktar minn { $period } { $event }
    [minimum] mill-inqas { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] mhux aktar minn { $period }
    [minimum] mill-inqas { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = sakemm tirtira l-kunsens tiegħek
retention-by-statute = għaż-żmien li tirrikjedi l-liġi
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, mhux aktar minn { $period }
retention-reason = Raġuni: { $reason }
retention-exceptions = Eċċezzjonijiet: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, Kapitolu { $chapter }, Artikolu { $section }
statute-section = { $kind ->
    [number] { $act }, Artikolu { $section }
    [annex] { $act }, l-Anness
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Hawnhekk ma nipproċessawx data personali.
in-case = { $what } ({ $when })
special-ethnic-origin = Kategorija speċjali ta’ data: oriġini razzjali jew etnika (l-Artikolu 9 tal-GDPR).
special-political-opinions = Kategorija speċjali ta’ data: opinjonijiet politiċi (l-Artikolu 9 tal-GDPR).
special-beliefs = Kategorija speċjali ta’ data: twemmin reliġjuż jew filosofiku (l-Artikolu 9 tal-GDPR).
special-trade-union = Kategorija speċjali ta’ data: sħubija fi trade union (l-Artikolu 9 tal-GDPR).
special-genetic = Kategorija speċjali ta’ data: data ġenetika (l-Artikolu 9 tal-GDPR).
special-biometric = Kategorija speċjali ta’ data: data bijometrika biex tiġi identifikata persuna (l-Artikolu 9 tal-GDPR).
special-health = Kategorija speċjali ta’ data: data dwar is-saħħa (l-Artikolu 9 tal-GDPR).
special-sex-life = Kategorija speċjali ta’ data: ħajja sesswali jew orjentazzjoni sesswali (l-Artikolu 9 tal-GDPR).
mark-criminal = Data dwar kundanni kriminali u reati (l-Artikolu 10 tal-GDPR).
mark-national-id = Tinkludi numru tal-identifikazzjoni nazzjonali (l-Artikolu 87 tal-GDPR).
mark-organisation = Data dwar organizzazzjonijiet. Hija data personali biss fejn tgħid xi ħaġa dwar persuna, bħal negozjant individwali.
mark-needed-for = Għalxiex neħtiġuha: { $what }
mark-access = Min jista’ jittrattaha: { $what }
source-data-subject = int stess
source-observed = l-użu tiegħek tas-servizzi tagħna
source-third-party = parti oħra
source-public = sors aċċessibbli għall-pubbliku
source-authority = awtorità
source-unnamed = sors ieħor
source-data = Data minn dan is-sors: { $data }
source-data-all = Data minn dan is-sors: dik kollha msemmija hawn fuq
source-public-yes = Dan is-sors huwa aċċessibbli għall-pubbliku.
source-public-no = Dan is-sors mhuwiex aċċessibbli għall-pubbliku.
exemption-known = Ma nerġgħux ngħidulek dak li diġà taf (l-Artikolu 13(4) u l-punt (a) tal-Artikolu 14(5) tal-GDPR).
exemption-impossible = Ma ninfurmawx lil kull persuna individwalment dwar data minn sorsi oħra, għax dan ikun impossibbli, jeħtieġ sforz sproporzjonat jew ixekkel serjament il-kisba tal-għanijiet tal-ipproċessar (il-punt (b) tal-Artikolu 14(5) tal-GDPR).
exemption-law = Ma ninfurmawx lil kull persuna individwalment dwar data minn sorsi oħra, għax liġi tistipula espressament li niksbuha jew niżvelawha (il-punt (c) tal-Artikolu 14(5) tal-GDPR).
exemption-secrecy = Ma ninfurmawx lil kull persuna individwalment dwar data minn sorsi oħra, għax il-liġi tobbligana nżommuha sigrieta (il-punt (d) tal-Artikolu 14(5) tal-GDPR).
exemption-reason = Raġuni: { $reason }
exemption-measures = Kif nipproteġu d-drittijiet tiegħek minflok: { $measures }
source-permission = { $permission ->
    [objection] Tista’ toġġezzjona li niksbu d-data minn hemm, u f’dak il-każ ma niksbuhiex.
    [consent] Niksbu d-data minn hemm biss bil-kunsens tiegħek.
   *[law] Niksbu d-data minn hemm għax il-liġi tippermetti jew tirrikjedi dan.
}

### Must the data be given

provision-law = Il-liġi tobbligak tagħtina din id-data.
provision-contract = Il-kuntratt tiegħek magħna jobbligak tagħtina din id-data.
provision-entering-contract = Neħtieġu din id-data biex nidħlu f’kuntratt.
provision-nobody = Ma għandekx obbligu li tagħtina din id-data.

### Automated decisions

automated-none = Ma nieħdux deċiżjonijiet dwarek ibbażati unikament fuq ipproċessar awtomatizzat, u ma nfasslux profil tiegħek.
automated-profiling = Nużaw it-tfassil ta’ profili; dan waħdu ma jiddeċiedi xejn. { $what }
automated-profiling-beside-decisions = Nużaw it-tfassil ta’ profili. { $what }
automated-no-profiling = Ma nfasslux profil tiegħek.
automated-no-decisions = Ma nieħdux deċiżjonijiet dwarek ibbażati unikament fuq ipproċessar awtomatizzat.
decision-what = Id-deċiżjoni
decision-ground = Fuq liema bażi hija permessa
decision-ground-contract = Hija meħtieġa biex isir jew jitwettaq kuntratt bejnek u bejnna (il-punt (a) tal-Artikolu 22(2) tal-GDPR).
decision-ground-law = Hija awtorizzata mil-liġi tal-Unjoni jew ta’ Stat Membru (il-punt (b) tal-Artikolu 22(2) tal-GDPR).
decision-ground-explicit-consent = Int tajt il-kunsens espliċitu tiegħek (il-punt (c) tal-Artikolu 22(2) tal-GDPR).
decision-logic = Kif tittieħed
decision-consequences = Xi tfisser għalik
decision-safeguards = Kif tista’ titlob li terġa’ tiġi eżaminata
decision-ai = Sistema tal-IA
decision-ai-none = L-ebda sistema tal-IA ma tieħu sehem fid-deċiżjoni.

### Recipients

column-recipient = Riċevitur
column-what-for = X’jagħmel ir-riċevitur
column-role = Rwol
column-place = Fejn
caption-recipients = Riċevituri tad-data personali
recipients-none = Ma niżvelaw id-data tiegħek lil ħadd.
recipient-unnamed = Riċevitur li mhuwiex imsemmi b’ismu
recipient-with-category = { $name } – { $category }
recipient-examples = Pereżempju: { $examples }
recipient-when = F’dan il-każ biss: { $when }
recipient-role-processor = proċessur, f’isimna u skont l-istruzzjonijiet tagħna
recipient-role-controller = kontrollur, taħt ir-responsabbiltà tiegħu stess
recipient-role-joint-controller = kontrollur konġunt magħna
recipient-role-authority = awtorità pubblika
place-eea = fiż-Żona Ekonomika Ewropea
place-outside-eea = barra miż-Żona Ekonomika Ewropea
disclosure-to = Riċevituri: { $recipients }
disclosure-permission = { $permission ->
    [objection] Tista’ toġġezzjona għall-iżvelar, u f’dak il-każ ma niżvelawx id-data tiegħek.
    [consent] Niżvelaw id-data biss bil-permess tiegħek.
   *[law] Niżvelaw id-data biss fejn tirrikjedi dan il-liġi.
}
disclosure-aggregated = Ħadd ma jista’ jiġi identifikat minn din id-data, u għalhekk mhijiex data personali.
disclosure-basis = Bażi legali: { $basis }.

### Transfers

transfers-none = Ma nittrasferixxux id-data tiegħek barra miż-Żona Ekonomika Ewropea, u l-ebda wieħed mir-riċevituri tagħna ma jipproċessaha hemmhekk.
transfers-some = Dawn ir-riċevituri jipproċessaw data barra miż-Żona Ekonomika Ewropea:
transfer-to = { $recipient } – { $country }
adequacy-whole = Il-Kummissjoni Ewropea ddeċidiet li d-data hija protetta b’mod adegwat hemmhekk: deċiżjoni { $decision } (l-Artikolu 45 tal-GDPR).
adequacy-some = Il-Kummissjoni Ewropea ddeċidiet li d-data hija protetta b’mod adegwat għand parti mir-riċevituri hemmhekk, u dan huwa wieħed minnhom: deċiżjoni { $decision } (l-Artikolu 45 tal-GDPR).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/KE
}
adequacy-framework = Ir-riċevitur jipparteċipa f’dan il-qafas: { $framework }. Il-Kummissjoni Ewropea ddeċidiet li d-data hija protetta b’mod adegwat taħt dan il-qafas: deċiżjoni { $decision } (l-Artikolu 45 tal-GDPR).
adequacy-none = Ma hemm l-ebda deċiżjoni tal-Kummissjoni Ewropea li d-data hija protetta b’mod adegwat hemmhekk.
adequacy-only-certified = Id-deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea għal dan il-pajjiż tkopri biss organizzazzjonijiet iċċertifikati, u t-trasferiment mhuwiex ibbażat fuqha.
adequacy-only-partly = Id-deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea għal dan il-pajjiż tkopri biss parti mir-riċevituri, u t-trasferiment mhuwiex ibbażat fuqha.
ground-first = L-ewwel bażi: { $ground }
ground-then = Jekk dik il-bażi ma tibqax tapplika: { $ground }
safeguard-adequacy = It-trasferiment huwa bbażat fuq deċiżjoni ta’ adegwatezza tal-Kummissjoni Ewropea (l-Artikolu 45 tal-GDPR).
safeguard-standard-contractual-clauses = It-trasferiment huwa protett bil-klawżoli kuntrattwali standard li adottat il-Kummissjoni Ewropea: deċiżjoni (UE) 2021/914 (il-punt (c) tal-Artikolu 46(2) tal-GDPR).
safeguard-binding-corporate-rules = It-trasferiment huwa protett b’regoli korporattivi vinkolanti li approvat awtorità superviżorja (il-punt (b) tal-Artikolu 46(2) u l-Artikolu 47 tal-GDPR).
safeguard-code-of-conduct = It-trasferiment huwa protett b’kodiċi ta’ kondotta approvat, flimkien ma’ impenji vinkolanti u infurzabbli tar-riċevitur (il-punt (e) tal-Artikolu 46(2) tal-GDPR).
safeguard-certification = It-trasferiment huwa protett b’mekkaniżmu approvat ta’ ċertifikazzjoni, flimkien ma’ impenji vinkolanti u infurzabbli tar-riċevitur (il-punt (f) tal-Artikolu 46(2) tal-GDPR).
safeguard-public-authority-instrument = It-trasferiment huwa protett bi strument legalment vinkolanti u infurzabbli bejn awtoritajiet pubbliċi (il-punt (a) tal-Artikolu 46(2) tal-GDPR).
safeguard-authorised-clauses = It-trasferiment huwa protett bi klawżoli kuntrattwali li awtorizzat awtorità superviżorja (il-punt (a) tal-Artikolu 46(3) tal-GDPR).
safeguard-explicit-consent = It-trasferiment huwa bbażat fuq il-kunsens espliċitu tiegħek, mogħti wara li għarrafniek bir-riskji tiegħu (il-punt (a) tal-Artikolu 49(1) tal-GDPR).
safeguard-contract = It-trasferiment huwa meħtieġ għat-twettiq ta’ kuntratt miegħek, jew għal miżuri ta’ qabel il-kuntratt meħuda fuq talba tiegħek (il-punt (b) tal-Artikolu 49(1) tal-GDPR).
safeguard-contract-in-interest = It-trasferiment huwa meħtieġ għall-konklużjoni jew it-twettiq ta’ kuntratt konkluż fl-interess tiegħek ma’ persuna oħra (il-punt (c) tal-Artikolu 49(1) tal-GDPR).
safeguard-public-interest = It-trasferiment huwa meħtieġ għal raġunijiet importanti ta’ interess pubbliku (il-punt (d) tal-Artikolu 49(1) tal-GDPR).
safeguard-legal-claims = It-trasferiment huwa meħtieġ għall-istabbiliment, l-eżerċizzju jew id-difiża ta’ talbiet legali (il-punt (e) tal-Artikolu 49(1) tal-GDPR).
safeguard-vital-interests = It-trasferiment huwa meħtieġ biex jiġu protetti interessi vitali (il-punt (f) tal-Artikolu 49(1) tal-GDPR).
safeguard-public-register = It-trasferiment isir minn reġistru pubbliku (il-punt (g) tal-Artikolu 49(1) tal-GDPR).
safeguard-compelling-interests = It-trasferiment ma jsirx b’mod ripetut, jikkonċerna biss numru limitat ta’ persuni u huwa meħtieġ għall-interessi leġittimi konvinċenti tagħna (it-tieni subparagrafu tal-Artikolu 49(1) tal-GDPR).
safeguard-module-controller = Japplika l-ewwel modulu tal-klawżoli: minn kontrollur għal kontrollur.
safeguard-module-processor = Japplika t-tieni modulu tal-klawżoli: minn kontrollur għal proċessur.
safeguard-module-sub-processor = Japplika t-tielet modulu tal-klawżoli: minn proċessur għal proċessur.
safeguard-module-processor-to-controller = Japplika r-raba’ modulu tal-klawżoli: minn proċessur għal kontrollur.
safeguard-name = B’mod aktar preċiż: { $name }.
safeguard-interest = L-interess konvinċenti tagħna: { $interest }
safeguard-authority-told = L-awtorità superviżorja ġiet infurmata bit-trasferiment f’din il-ġurnata: { $date }.
safeguard-when = Meta: { $when }
safeguard-checked = Ivverifikat: { $date }.
safeguard-measures = Miżuri supplimentari: { $measures }.
safeguard-assessment = Valutazzjoni tat-trasferiment: { $assessment }
safeguard-risks = Riskji: { $risks }
safeguard-copy = Tista’ tikseb kopja tas-salvagwardji hawnhekk: { $ways }.

### Rights

rights-intro = Dawn huma d-drittijiet tiegħek. Joħorġu mill-użu li nagħmlu mid-data tiegħek u mill-bażi legali ta’ dak l-użu.
right-access = Dritt ta’ aċċess (l-Artikolu 15 tal-GDPR)
right-access-short = aċċess
right-access-text = Tista’ tistaqsina jekk nipproċessawx data dwarek. Jekk iva, tirċievi kopja tagħha u l-informazzjoni li tmur magħha.
right-rectification = Dritt għar-rettifika (l-Artikolu 16 tal-GDPR)
right-rectification-short = rettifika
right-rectification-text = Tista’ titlobna nirrettifikaw data li mhijiex eżatta u nikkompletaw data li mhijiex kompluta.
right-erasure = Dritt għal tħassir (l-Artikolu 17 tal-GDPR)
right-erasure-short = tħassir
right-erasure-text = Tista’ titlobna nħassru d-data tiegħek, pereżempju meta ma nibqgħux neħtiġuha, meta tirtira l-kunsens li fuqu hija bbażata, jew meta ma jkollniex dritt nipproċessawha.
right-erasure-limited = Ma nistgħux inħassru data li l-liġi tobbligana nżommu jew li neħtieġu għal kompitu fl-interess pubbliku. Dan il-limitu jikkonċerna dan l-ipproċessar: { $purposes }.
right-restriction = Dritt għal restrizzjoni tal-ipproċessar (l-Artikolu 18 tal-GDPR)
right-restriction-short = restrizzjoni tal-ipproċessar
right-restriction-text = Tista’ titlobna ma nagħmlu xejn bid-data tiegħek ħlief naħżnuha, pereżempju waqt li nivverifikaw jekk hijiex eżatta jew jekk l-oġġezzjoni tiegħek hijiex ġustifikata.
right-portability = Dritt għall-portabbiltà tad-data (l-Artikolu 20 tal-GDPR)
right-portability-short = portabbiltà tad-data
right-portability-text = Tista’ tikseb id-data li tajtna f’format strutturat, użat komunement u li jinqara permezz ta’ magna, u titlob li tintbagħat lil kontrollur ieħor fejn dan ikun teknikament fattibbli. Id-dritt jikkonċerna data pproċessata b’mezzi awtomatizzati abbażi ta’ kunsens jew ta’ kuntratt.
right-portability-because = Id-dritt jikkonċerna dan l-ipproċessar: { $purposes }.
right-objection-short = oġġezzjoni
right-withdrawal = Dritt li tirtira l-kunsens tiegħek (l-Artikolu 7(3) tal-GDPR)
right-withdrawal-short = irtirar tal-kunsens
right-withdrawal-text = Tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin. L-irtirar ma jaffettwax il-legalità ta’ dak li sar qabel.
right-withdrawal-because = Id-dritt jikkonċerna dan l-ipproċessar: { $purposes }.
right-automated-decisions = Dritt għal intervent uman f’deċiżjonijiet awtomatizzati (l-Artikolu 22 tal-GDPR)
right-automated-decisions-short = intervent uman f’deċiżjonijiet awtomatizzati
right-automated-decisions-text = Tista’ titlob li deċiżjoni meħuda unikament b’mezzi awtomatizzati terġa’ tiġi eżaminata minn bniedem. Tista’ wkoll tesprimi l-fehma tiegħek u tikkontesta d-deċiżjoni.
right-complaint-short = ilment quddiem l-awtorità superviżorja
objection-grounds = Għandek id-dritt li toġġezzjona għall-ipproċessar tad-data tiegħek, fi kwalunkwe ħin u għal raġunijiet relatati mas-sitwazzjoni partikolari tiegħek. Id-dritt jikkonċerna dan l-ipproċessar: { $purposes }. F’dak il-każ nieqfu, ħlief jekk nuru raġunijiet leġittimi konvinċenti li jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħek, jew jekk neħtieġu d-data għall-istabbiliment, l-eżerċizzju jew id-difiża ta’ talbiet legali (l-Artikolu 21(1) tal-GDPR).
objection-research = Għandek id-dritt li toġġezzjona għall-ipproċessar tad-data tiegħek għal finijiet ta’ riċerka xjentifika jew storika jew għal finijiet ta’ statistika, għal raġunijiet relatati mas-sitwazzjoni partikolari tiegħek. Id-dritt jikkonċerna dan l-ipproċessar: { $purposes }. F’dak il-każ nieqfu, ħlief jekk l-ipproċessar ikun meħtieġ għat-twettiq ta’ kompitu għal raġunijiet ta’ interess pubbliku (l-Artikolu 21(6) tal-GDPR).
objection-marketing = Għandek id-dritt li toġġezzjona għall-kummerċjalizzazzjoni diretta fi kwalunkwe ħin, mingħajr ma tagħti raġuni, u għat-tfassil ta’ profili marbut magħha. Id-dritt jikkonċerna dan l-ipproċessar: { $purposes }. F’dak il-każ ma nibqgħux nużaw id-data tiegħek għall-kummerċjalizzazzjoni diretta (l-Artikolu 21(2) u (3) tal-GDPR).
requests-ways = Tista’ tagħmel it-talba tiegħek b’dawn il-modi:
requests-to-controller = Agħmel it-talba tiegħek lill-kontrollur, li d-dettalji ta’ kuntatt tiegħu jinsabu hawn fuq.
requests-time = Inwieġbu mingħajr dewmien żejjed u, l-aktar tard, fi żmien xahar. Jekk talba tkun kumplessa jew ikun hemm ħafna talbiet, nistgħu nieħdu sa xahrejn oħra; ninfurmawk b’dan, u bir-raġuni, fl-ewwel xahar.
requests-time-stated = Inwieġbu mingħajr dewmien żejjed u, l-aktar tard, fi żmien { $period }. Jekk talba tkun kumplessa jew ikun hemm ħafna talbiet, nistgħu nestendu ż-żmien b’mhux aktar minn xahrejn oħra; ninfurmawk b’dan, u bir-raġuni, fi żmien xahar mit-talba tiegħek.
requests-free = L-eżerċizzju tad-drittijiet tiegħek huwa mingħajr ħlas. Nistgħu nitolbu tariffa raġonevoli, jew nirrifjutaw talba, biss jekk it-talba tkun manifestament infondata jew eċċessiva (l-Artikolu 12(5) tal-GDPR).
requests-once-a-year = Inwieġbu talba waħda fis-sena mingħajr ħlas.
requests-identity-on-doubt = Jekk ikollna dubji raġonevoli dwar min qed jagħmel it-talba, nitolbu aktar informazzjoni biex nikkonfermaw l-identità tiegħek.
requests-identity-always = Nitolbuk tikkonferma l-identità tiegħek.
requests-identity-email = Ibgħat it-talba tiegħek minn indirizz tal-email li bih nistgħu nidentifikawk.
requests-form-any = It-talba tiegħek tista’ tkun fi kwalunkwe forma.
requests-form-written = Ibgħat it-talba tiegħek bil-miktub.
requests-form-signed = Ibgħat it-talba tiegħek bil-miktub u ffirmata.
requests-refusal = Jekk nirrifjutaw it-talba tiegħek, ngħidulek ir-raġuni fi żmien xahar. Imbagħad tista’ tressaq ilment quddiem l-awtorità superviżorja jew tressaq il-kwistjoni quddiem qorti.
requests-recipients-told = Jekk nirrettifikaw jew inħassru d-data tiegħek jew nirrestrinġu l-ipproċessar tagħha, ninfurmaw lil kull riċevitur li żvelajnielu d-data, ħlief jekk dan ikun impossibbli jew jinvolvi sforz sproporzjonat. Jekk titlobna, ngħidulek min huma dawn ir-riċevituri (l-Artikolu 19 tal-GDPR).
complaint-right = Għandek id-dritt li tressaq ilment quddiem awtorità superviżorja jekk tqis li l-ipproċessar tad-data tiegħek jikser ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data. Tista’ tagħmel dan fl-Istat Membru tar-residenza abitwali tiegħek, tal-post tax-xogħol tiegħek jew tal-post tal-allegat ksur (l-Artikolu 77 tal-GDPR).
complaint-authority = L-awtorità superviżorja tal-pajjiż fejn aħna stabbiliti:
complaint-authority-abroad = L-awtorità superviżorja fl-Unjoni Ewropea li tista’ tikkuntattja l-ewwel:
authority-name = Awtorità superviżorja
authority-complaint = Kif tressaq ilment

### Cookies

cookies-none = Is-sit web tagħna ma jaħżen l-ebda cookie fuq l-apparat tiegħek u ma juża xejn simili.
cookies-choice = Il-cookies li mhumiex meħtieġa jintużaw biss jekk tagħti l-kunsens tiegħek. Tista’ tirrifjutahom bl-istess faċilità li biha taċċettahom, u tibdel l-għażla tiegħek fi kwalunkwe ħin.
cookies-choice-settings = Il-cookies li mhumiex meħtieġa jintużaw biss jekk tagħti l-kunsens tiegħek. Tista’ tirrifjutahom fis-settings, u tibdel l-għażla tiegħek fi kwalunkwe ħin.
cookies-choice-unstated = Il-cookies li mhumiex meħtieġa jintużaw biss jekk tagħti l-kunsens tiegħek. Tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.
cookies-choice-keeps = Kemm iddum tinżamm l-għażla tiegħek qabel ma nerġgħu nistaqsuk: { $period }.
cookies-tool = L-għażla ssir f’din l-għodda: { $tool }.
cookies-settings = Settings tal-cookies: { $settings }
cookies-data = Permezz tal-cookies niġbru:
cookies-services = Servizzi li jaħżnu jew jaqraw data fuq l-apparat tiegħek:
cookies-own = Is-sit web tagħna stess
cookies-provider = Fornitur: { $provider }
cookies-provider-controller = il-kontrollur innifsu
cookies-purpose = Għan: { $purposes }
cookies-basis-consent = L-użu jsir biss bil-kunsens tiegħek.
cookies-basis-necessary = L-użu huwa meħtieġ għas-servizz li tlabt, u għalhekk ma jinħtieġx kunsens.
cookies-basis-legitimate-interests = L-użu jsir abbażi ta’ interessi leġittimi.
cookies-basis-none = L-użu jsir mingħajr ma nitolbu l-kunsens tiegħek.
cookies-starts-after-consent = Ma jinħażen u ma jinqara xejn qabel ma tagħti l-kunsens tiegħek.
cookies-starts-at-once = L-użu jibda malli tiftaħ il-paġna.
cookies-access = Aċċess għal dak li jinħażen: { $access }
cookies-access-none = Ħadd ieħor ma jista’ jaqra dak li jinħażen.
cookies-tracking = Dan is-servizz jista’ jsegwik minn sit web għal ieħor jew jibni profil tiegħek.
cookies-links = Aktar dwar il-cookies:
cookies-law = Il-cookies u teknoloġiji simili huma rregolati wkoll minn din il-liġi: { $law }.
cookies-authority = L-awtorità li tissorvelja l-konformità ma’ dawn ir-regoli: { $authority }.
caption-cookies = Cookies u ħażna simili
column-cookie = Isem
column-service = Servizz
column-keeps = Tul ta’ żmien
column-party = Titqiegħed minn
keeps-session = sakemm tagħlaq il-browser
keeps-persistent = sakemm tħassarha int
party-first = dan is-sit
party-third = sit ieħor
technology-cookie = cookie
technology-local-storage = ħażna lokali tal-browser
technology-pixel = pixel, li jibgħat data meta tinfetaħ il-paġna
technology-fingerprint = għarfien tal-apparat mill-karatteristiċi tiegħu
technology-sdk = kodiċi ta’ kumpanija oħra fl-app

### Security and promises

measures-general = Nipproteġu d-data tiegħek b’dawn il-modi:
measures-electronic = Data f’forma elettronika:
measures-manual = Data fuq il-karta:
measures-staff = Nies li jittrattaw id-data:
measures-certificates = Ċertifikati:
claim-never-sold = Ma nbigħux id-data tiegħek.
claim-no-transfers = Ma nittrasferixxux id-data tiegħek barra miż-Żona Ekonomika Ewropea.
claim-not-disclosed = Ma niżvelawx id-data tiegħek lil oħrajn.
claim-own-use-only = Id-data tiegħek hija biss għall-użu tagħna stess.
claim-not-identifiable = Id-data ma tidentifikakx.
claim-no-profiling = Ma nfasslux profil tiegħek.
claim-marketing-only-with-consent = Nibagħtu messaġġi ta’ kummerċjalizzazzjoni biss lil min ikun ta l-kunsens tiegħu għalihom.
claim-never-combined = Ma ngħaqqdux id-data tiegħek ma’ data oħra dwarek.
claim-only-from-the-person = Niksbu d-data tiegħek mingħandek biss.

### Dates

notice-status = Status
status-draft = Abbozz
status-in-force = Fis-seħħ
status-withdrawn = Irtirata
notice-effective = Dħul fis-seħħ
notice-updated = L-aħħar aġġornament
notice-created = Miktuba l-ewwel darba
notice-review-by = Skadenza għar-reviżjoni li jmiss
notice-version = Verżjoni
notice-published-at = Ippubblikata fuq
notice-original = Lingwa oriġinali
notice-further-purpose = Jekk inkunu rridu nużaw id-data tiegħek għal għan li mhuwiex wieħed minn dawn, ninfurmawk qabel ma nagħmlu dan.

### Lengths of time

period-second = { $amount ->
    [one] sekonda waħda
    [two] żewġ sekondi
    [few] { $amount } sekondi
    [many] { $amount }-il sekonda
   *[other] { $amount } sekonda
}
period-minute = { $amount ->
    [one] minuta waħda
    [two] żewġ minuti
    [few] { $amount } minuti
    [many] { $amount }-il minuta
   *[other] { $amount } minuta
}
period-hour = { $amount ->
    [one] siegħa waħda
    [two] sagħtejn
    [few] { $amount } sigħat
    [many] { $amount }-il siegħa
   *[other] { $amount } siegħa
}
period-day = { $amount ->
    [one] jum wieħed
    [two] jumejn
    [few] { $amount } ijiem
    [many] { $amount }-il jum
   *[other] { $amount } jum
}
period-week = { $amount ->
    [one] ġimgħa waħda
    [two] ġimagħtejn
    [few] { $amount } ġimgħat
    [many] { $amount }-il ġimgħa
   *[other] { $amount } ġimgħa
}
period-month = { $amount ->
    [one] xahar wieħed
    [two] xahrejn
    [few] { $amount } xhur
    [many] { $amount }-il xahar
   *[other] { $amount } xahar
}
period-year = { $amount ->
    [one] sena waħda
    [two] sentejn
    [few] { $amount } snin
    [many] { $amount }-il sena
   *[other] { $amount } sena
}

### Short notices, for the place where data is collected

short-heading-form = X’nagħmlu bid-data f’din il-formola
short-heading-newsletter = X’nagħmlu bid-data tiegħek meta tabbona għan-newsletter
short-heading-camera = Sorveljanza bil-kameras
