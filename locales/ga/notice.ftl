# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
#
# For the next translator. The reader is addressed as tú, one person. Citations: Airteagal 6(1)(f) den RGCS, as the Irish
# supervisory authority writes them; the official long form is pointe (f) d’Airteagal 6(1). Names, countries and dates stand
# after a colon or in brackets, so that nothing before them asks for lenition, eclipsis, t- or h-. A length of time stands in
# the plain form with the mutations its number brings (1 bhliain, 3 bliana, 7 mbliana); never put it after de, do, i or ó.
# A recipient's purpose is a verbal-noun phrase (ár sonraisc a sheoladh), which fits one recipient or several.

### The whole

title-not-stated = Fógra príobháideachais
description = { $title }: conas a phróiseálann an rialaitheoir ({ $controller }) sonraí pearsanta, agus na cearta atá agat.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Duine freagrach: { $owner }.
gap-by = Spriocdháta: { $date }.
gap-not-stated = { $duty }
not-translated = (gan aistriú; teanga: { $language })
gap-none = Níl a leithéid ann.

### Headings

heading-scope = Maidir leis an bhfógra seo
heading-controller = Cé atá freagrach as do shonraí
heading-register = An úsáid a bhainimid as do shonraí
heading-purposes = Críocha, bunúis dlí agus tréimhsí stórála
heading-processing = Na críocha a bpróiseáiltear na sonraí lena n-aghaidh
heading-retention = An fáth a gcoinnímid sonraí chomh fada sin, agus cad a choinnímid níos faide
heading-grounds = An bonn atá leis na bunúis dlí
heading-data = Na sonraí a phróiseálaimid
heading-sources = Cá as a dtagann na sonraí
heading-disclosures = Nochtadh sonraí
heading-provision = An gcaithfidh tú na sonraí a thabhairt dúinn?
heading-automated = Cinntí uathoibrithe agus próifíliú
heading-recipients = Cé a fhaigheann do shonraí
heading-transfers = Aistrithe lasmuigh den Limistéar Eorpach Eacnamaíoch
heading-rights = Do chearta
heading-objection = Do cheart chun agóid a dhéanamh
heading-children = Leanaí
heading-requests = Conas do chearta a fheidhmiú
heading-complaint = Gearán leis an údarás maoirseachta
heading-cookies = Fianáin
heading-security = Conas a chosnaímid do shonraí
heading-claims = Na gealltanais a thugaimid
heading-notice = Dátaí agus athruithe

### At a glance

summary-who = Rialaitheoir
summary-why = An fáth a bpróiseálaimid do shonraí
summary-why-register = { $register }: { $purposes }
summary-retention = Cá fhad a choinnímid do shonraí
summary-recipients = Cé a fhaigheann do shonraí
summary-transfers = Aistrithe
summary-transfers-none = Ní aistrítear do shonraí lasmuigh den Limistéar Eorpach Eacnamaíoch.
summary-transfers-some = Próiseáiltear do shonraí lasmuigh den Limistéar Eorpach Eacnamaíoch freisin: { $countries }.
summary-rights = Do chearta
summary-how = Conas teagmháil a dhéanamh linn

### Who

controller-name = Rialaitheoir
controller-also = { $name } (“{ $short }”)
controller-number = { $country ->
    [IE] Uimhir CRO
    [FI] Uimhir aitheantais ghnó Fhionlannach (Y-tunnus)
   *[other] Uimhir chlárúcháin
}
controller-established-in = Tír bhunaíochta
controller-joint = Cinneann an rialaitheoir seo, in éineacht linne, críocha agus modhanna na próiseála (rialaitheoir comhpháirteach):
controller-joint-rights = Is féidir leat do chearta a fheidhmiú i gcoinne gach ceann de na rialaitheoirí comhpháirteacha.
controller-representative = Ár n-ionadaí san Aontas Eorpach:
representative-name = Ionadaí
group-called = Baineann an fógra seo freisin leis na cuideachtaí eile inár ngrúpa ({ $name }). Is rialaitheoir gach cuideachta maidir leis an bpróiseáil a luaitear léi:
group-companies = Baineann an fógra seo freisin leis na cuideachtaí seo inár ngrúpa. Is rialaitheoir gach cuideachta maidir leis an bpróiseáil a luaitear léi:
group-number = { $country ->
    [IE] Uimhir CRO: { $number }
    [FI] Uimhir aitheantais ghnó Fhionlannach (Y-tunnus): { $number }
   *[other] Uimhir chlárúcháin: { $number }
}
officer = Ár n-oifigeach cosanta sonraí:
officer-none = Níl oifigeach cosanta sonraí ainmnithe againn.
contact-person = Teagmháil le haghaidh ceisteanna faoi do shonraí pearsanta:
contact-title = Teagmháil
contact-address = Seoladh
contact-address-postal = Seoladh poist
contact-address-visiting = Seoladh do chuairteoirí
contact-address-office = Oifig
contact-email = Ríomhphost
contact-phone = Teileafón
contact-form = Foirm teagmhála
contact-website = Suíomh gréasáin
address-in-country = { $address }, { $country }
scope-countries = Tá an fógra seo dírithe ar dhaoine sna tíortha seo: { $countries }.
children-version = Tá leagan den fhógra seo ann do leanaí: { $address }
children-age = I gcás ina bhfuil ár seirbhísí bunaithe ar thoiliú, is féidir le leanbh an toiliú a thabhairt gan chabhair ón aois seo ar aghaidh (Airteagal 8(1) den RGCS). Go dtí sin, ní mór do thuismitheoir nó do chaomhnóir é a thabhairt nó a údarú.
children-age-in = { $country }: { $age }
children-age-own = I gcás ina bhfuil ár seirbhísí bunaithe ar thoiliú, is féidir le leanbh an toiliú a thabhairt gan chabhair ón aois seo ar aghaidh: { $age }. Go dtí sin, ní mór do thuismitheoir nó do chaomhnóir é a thabhairt nó a údarú (Airteagal 8(1) den RGCS).

### Registers

role-controller = Is sinne an rialaitheoir maidir leis an gclár seo.
role-joint-controller = Is rialaitheoirí comhpháirteacha sinn maidir leis an gclár seo.
role-processor = Próiseálaimid na sonraí seo mar phróiseálaí, thar ceann ár gcustaiméirí agus de réir a dtreoracha. Is é an custaiméir an rialaitheoir, agus is é a chuireann na daoine lena mbaineann ar an eolas.
persons-of-register = Próiseálaimid sonraí faoi na daoine seo:
persons-also-former = { $who }, san am i láthair agus san am atá thart
persons-defined = { $who }: { $definition }
column-purpose = Críoch
column-basis = Bunús dlí
column-data = Sonraí
column-retention = Cá fhad a choinnímid iad
column-recipients = Faighteoirí
caption-purposes = { $register }: an úsáid a bhainimid as na sonraí, an bunús dlí atá léi, agus cá fhad a choinnímid iad
purposes-none = Níl aon chríoch againn le sonraí pearsanta a phróiseáil anseo.
nobody = níl faighteoir ar bith ann
ground-interest = An leas dlisteanach atá againn: { $what }
ground-interest-of-others = An leas dlisteanach: { $what }
ground-whose = Cé leis an leas: { $what }
ground-balancing = Conas a mheámar é i gcomparáid le do leasanna: { $what }
ground-law = An dlí a éilíonn é: { $what }
ground-law-behind = An dlí a bhfuil sé bunaithe air: { $what }
ground-given-by = Conas a thugann tú do thoiliú: { $what }
ground-withdraw = Conas é a tharraingt siar: { $what }
ground-free-choice = An fáth a bhfuil tú saor chun diúltú: { $what }
ground-consulted = Conas a chuathas i gcomhairle leis an bhfoireann: { $what }
marketing-channels = Conas a shroicheann ár dteachtaireachtaí thú: { $channels }
channel-email = ríomhphost
channel-sms = teachtaireacht téacs
channel-app = teachtaireachtaí inár n-aip
channel-phone = teileafón
channel-post = post
marketing-allowed-by-existing-customers = Ní iarraimid do thoiliú, toisc gur custaiméir dár gcuid thú agus gur thug tú do shonraí teagmhála dúinn nuair a cheannaigh tú uainn. Ní insímid duit ach faoi tháirgí nó seirbhísí dár gcuid féin atá cosúil leis na cinn a cheannaigh tú. Is féidir leat diúltú saor in aisce nuair a thugann tú do shonraí dúinn, agus i ngach teachtaireacht.
marketing-allowed-by-business-role = Ní iarraimid do thoiliú, toisc go scríobhaimid chugat mar ionadaí d’eagraíochta, faoi nithe a bhaineann le do ról inti. Is féidir leat diúltú saor in aisce am ar bith.
marketing-opt-out = Conas diúltú don mhargaíocht: { $what }
further-from = Ní le haghaidh na críche seo a bhailíomar na sonraí ar dtús. Tús na húsáide le haghaidh na críche seo: { $date }.
further-told = Chuireamar an chríoch seo in iúl duit. Dáta: { $date }.
further-compatibility = An fáth a bhfuil an chríoch seo ag luí leis na críocha ar bhailíomar na sonraí lena n-aghaidh: { $what }
basis-consent = do thoiliú (Airteagal 6(1)(a) den RGCS)
basis-contract = conradh leat a chomhlíonadh, nó bearta a dhéanamh ar d’iarraidh sula ndéantar an conradh (Airteagal 6(1)(b) den RGCS)
basis-legal-obligation = oibleagáid dhlíthiúil a chomhlíonadh (Airteagal 6(1)(c) den RGCS)
basis-vital-interests = leasanna ríthábhachtacha a chosaint (Airteagal 6(1)(d) den RGCS)
basis-public-task = cúram ar mhaithe le leas an phobail nó feidhmiú údaráis oifigiúil (Airteagal 6(1)(e) den RGCS)
basis-legitimate-interests = leasanna dlisteanacha (Airteagal 6(1)(f) den RGCS)
why-consent = D’aontaigh tú leis: { $basis }
why-contract = Teastaíonn sé uainn chun an méid a chomhaontaíomar leat, nó an méid a d’iarr tú orainn, a dhéanamh: { $basis }
why-legal-obligation = Ceanglaíonn an dlí orainn é a dhéanamh: { $basis }
why-vital-interests = D’fhéadfadh beatha nó sláinte duine a bheith ag brath air: { $basis }
why-public-task = Is cuid é de chúram a dhéanaimid ar son an phobail: { $basis }
why-legitimate-interests = Tá cúis mhaith againn leis: { $basis }
special-condition-explicit-consent = Próiseáiltear catagóirí speisialta sonraí le do thoiliú sainráite (Airteagal 9(2)(a) den RGCS).
special-condition-employment = Próiseáiltear catagóirí speisialta sonraí i ngeall ar oibleagáidí agus cearta faoi dhlí na fostaíochta agus faoi dhlí na slándála sóisialta (Airteagal 9(2)(b) den RGCS).
special-condition-vital-interests = Próiseáiltear catagóirí speisialta sonraí chun leasanna ríthábhachtacha a chosaint (Airteagal 9(2)(c) den RGCS).
special-condition-association = Próiseáiltear catagóirí speisialta sonraí i ngníomhaíochtaí comhlachta sheachbhrabúsaigh lena mbaineann aidhm pholaitiúil, fhealsúnach, reiligiúnach nó cheardchumainn (Airteagal 9(2)(d) den RGCS).
special-condition-made-public = Is tú féin a chuir na catagóirí speisialta sonraí ar fáil go follasach don phobal (Airteagal 9(2)(e) den RGCS).
special-condition-legal-claims = Próiseáiltear catagóirí speisialta sonraí le haghaidh éileamh dlíthiúil (Airteagal 9(2)(f) den RGCS).
special-condition-public-interest = Próiseáiltear catagóirí speisialta sonraí ar chúiseanna a bhaineann le leas substaintiúil an phobail, ar bhonn dhlí an Aontais nó dlí Ballstáit (Airteagal 9(2)(g) den RGCS).
special-condition-health-care = Próiseáiltear catagóirí speisialta sonraí le haghaidh cúraim sláinte nó cúraim shóisialta, ar bhonn dhlí an Aontais nó dlí Ballstáit nó de bhun conartha le gairmí sláinte (Airteagal 9(2)(h) den RGCS).
special-condition-public-health = Próiseáiltear catagóirí speisialta sonraí ar chúiseanna a bhaineann leis an tsláinte phoiblí, ar bhonn dhlí an Aontais nó dlí Ballstáit (Airteagal 9(2)(i) den RGCS).
special-condition-research = Próiseáiltear catagóirí speisialta sonraí le haghaidh cartlannaithe ar mhaithe le leas an phobail, taighde eolaíoch nó stairiúil nó staidrimh, ar bhonn dhlí an Aontais nó dlí Ballstáit (Airteagal 9(2)(j) den RGCS).

### How long

retention-period-from = { $limit ->
    [maximum] { $period } ar a mhéad { $event }
    [minimum] { $period } ar a laghad { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] { $period } ar a mhéad
    [minimum] { $period } ar a laghad
   *[exactly] { $period }
}
retention-until-withdrawal = go dtí go dtarraingeoidh tú do thoiliú siar
retention-by-statute = a fhad is a éilíonn an dlí é
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, { $period } ar a mhéad
retention-reason = Cúis: { $reason }
retention-exceptions = Eisceachtaí: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, caibidil { $chapter }, alt { $section }
statute-section = { $kind ->
    [number] { $act }, alt { $section }
    [annex] { $act }, iarscríbhinn
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Ní phróiseálaimid sonraí pearsanta anseo.
in-case = { $what } ({ $when })
special-ethnic-origin = Catagóir speisialta sonraí: tionscnamh ciníoch nó eitneach (Airteagal 9 den RGCS).
special-political-opinions = Catagóir speisialta sonraí: tuairimí polaitiúla (Airteagal 9 den RGCS).
special-beliefs = Catagóir speisialta sonraí: creideamh reiligiúnach nó fealsúnach (Airteagal 9 den RGCS).
special-trade-union = Catagóir speisialta sonraí: ballraíocht i gceardchumann (Airteagal 9 den RGCS).
special-genetic = Catagóir speisialta sonraí: sonraí géiniteacha (Airteagal 9 den RGCS).
special-biometric = Catagóir speisialta sonraí: sonraí bithmhéadracha chun duine a shainaithint (Airteagal 9 den RGCS).
special-health = Catagóir speisialta sonraí: sonraí a bhaineann leis an tsláinte (Airteagal 9 den RGCS).
special-sex-life = Catagóir speisialta sonraí: saol gnéis nó gnéaschlaonadh (Airteagal 9 den RGCS).
mark-criminal = Sonraí a bhaineann le ciontuithe coiriúla agus coireanna (Airteagal 10 den RGCS).
mark-national-id = Tá uimhir aitheantais náisiúnta san áireamh (Airteagal 87 den RGCS).
mark-organisation = Sonraí faoi eagraíochtaí. Ní sonraí pearsanta iad ach amháin nuair a insíonn siad rud éigin faoi dhuine, amhail trádálaí aonair.
mark-needed-for = Cad chuige a dteastaíonn siad uainn: { $what }
mark-access = Na daoine a bhfuil cead acu iad a láimhseáil: { $what }
source-data-subject = tú féin
source-observed = an úsáid a bhaineann tú as ár seirbhísí
source-third-party = páirtí eile
source-public = foinse a bhfuil rochtain ag an bpobal uirthi
source-authority = údarás
source-unnamed = foinse eile
source-data = Sonraí ón bhfoinse seo: { $data }
source-data-all = Sonraí ón bhfoinse seo: na sonraí uile thuas
source-public-yes = Tá rochtain ag an bpobal ar an bhfoinse seo.
source-public-no = Níl rochtain ag an bpobal ar an bhfoinse seo.
exemption-known = Ní insímid duit arís an fhaisnéis atá agat cheana (Airteagal 13(4) agus Airteagal 14(5)(a) den RGCS).
exemption-impossible = Ní chuirimid gach duine faoi leith ar an eolas faoi shonraí ó fhoinsí eile, toisc go mbeadh sin dodhéanta, go mbeadh iarracht dhíréireach i gceist leis nó go gcuirfeadh sé críoch na próiseála ar neamhní (Airteagal 14(5)(b) den RGCS).
exemption-law = Ní chuirimid gach duine faoi leith ar an eolas faoi shonraí ó fhoinsí eile, toisc go leagtar síos go sainráite sa dlí go bhfaighimid nó go nochtaimid iad (Airteagal 14(5)(c) den RGCS).
exemption-secrecy = Ní chuirimid gach duine faoi leith ar an eolas faoi shonraí ó fhoinsí eile, toisc go gceanglaíonn an dlí orainn iad a choinneáil faoi rún (Airteagal 14(5)(d) den RGCS).
exemption-reason = Cúis: { $reason }
exemption-measures = Conas a chosnaímid do chearta ina ionad sin: { $measures }
source-permission = { $permission ->
    [objection] Is féidir leat agóid a dhéanamh i gcoinne fháil na sonraí ón bhfoinse seo, agus sa chás sin ní fhaighimid iad.
    [consent] Ní fhaighimid na sonraí ón bhfoinse seo ach amháin le do thoiliú.
   *[law] Faighimid na sonraí ón bhfoinse seo toisc go gceadaíonn nó go n-éilíonn an dlí é.
}

### Must the data be given

provision-law = Ceanglaíonn an dlí ort na sonraí seo a thabhairt dúinn.
provision-contract = Ceanglaíonn do chonradh linn ort na sonraí seo a thabhairt dúinn.
provision-entering-contract = Teastaíonn na sonraí seo uainn chun conradh a dhéanamh.
provision-nobody = Níl aon cheangal ort na sonraí seo a thabhairt dúinn.

### Automated decisions

automated-none = Ní dhéanaimid cinntí fút atá bunaithe ar phróiseáil uathoibrithe amháin, agus ní dhéanaimid próifíliú ort.
automated-profiling = Úsáidimid próifíliú, ach ní chinneann sé aon rud as féin. { $what }
automated-profiling-beside-decisions = Úsáidimid próifíliú. { $what }
automated-no-profiling = Ní dhéanaimid próifíliú ort.
automated-no-decisions = Ní dhéanaimid cinntí fút atá bunaithe ar phróiseáil uathoibrithe amháin.
decision-what = An cinneadh
decision-ground = An foras ar a gceadaítear é
decision-ground-contract = Tá sé riachtanach chun conradh idir tusa agus sinne a dhéanamh nó a chomhlíonadh (Airteagal 22(2)(a) den RGCS).
decision-ground-law = Tá sé údaraithe le dlí an Aontais nó le dlí Ballstáit (Airteagal 22(2)(b) den RGCS).
decision-ground-explicit-consent = Thug tú do thoiliú sainráite (Airteagal 22(2)(c) den RGCS).
decision-logic = Conas a dhéantar é
decision-consequences = An bhrí atá leis duitse
decision-safeguards = Conas athbhreithniú a fháil air
decision-ai = Córas intleachta saorga
decision-ai-none = Níl aon chóras intleachta saorga páirteach sa chinneadh.

### Recipients

column-recipient = Faighteoir
column-what-for = Cúram an fhaighteora
column-role = Ról
column-place = Áit
caption-recipients = Faighteoirí sonraí pearsanta
recipients-none = Ní nochtaimid do shonraí d’aon duine.
recipient-unnamed = Faighteoir nach n-ainmnítear
recipient-with-category = { $name } – { $category }
recipient-examples = Mar shampla: { $examples }
recipient-when = Sa chás seo amháin: { $when }
recipient-role-processor = próiseálaí, thar ár gceann agus de réir ár dtreoracha
recipient-role-controller = rialaitheoir, faoina fhreagracht féin
recipient-role-joint-controller = rialaitheoir comhpháirteach in éineacht linn
recipient-role-authority = údarás poiblí
place-eea = laistigh den Limistéar Eorpach Eacnamaíoch
place-outside-eea = lasmuigh den Limistéar Eorpach Eacnamaíoch
disclosure-to = Faighteoirí: { $recipients }
disclosure-permission = { $permission ->
    [objection] Is féidir leat agóid a dhéanamh i gcoinne an nochta, agus sa chás sin ní nochtaimid do shonraí.
    [consent] Ní nochtaimid na sonraí ach amháin le do chead.
   *[law] Ní nochtaimid na sonraí ach amháin nuair a éilíonn an dlí é.
}
disclosure-aggregated = Ní féidir aon duine a shainaithint ó na sonraí seo, agus dá bhrí sin ní sonraí pearsanta iad.
disclosure-basis = Bunús dlí: { $basis }.

### Transfers

transfers-none = Ní aistrímid do shonraí lasmuigh den Limistéar Eorpach Eacnamaíoch, agus ní phróiseálann aon fhaighteoir dár gcuid iad lasmuigh de.
transfers-some = Próiseálann na faighteoirí seo sonraí lasmuigh den Limistéar Eorpach Eacnamaíoch:
transfer-to = { $recipient } – { $country }
adequacy-whole = Tá cinneadh déanta ag an gCoimisiún Eorpach go gcosnaítear sonraí go leordhóthanach ansin: cinneadh { $decision } (Airteagal 45 den RGCS).
adequacy-some = Tá cinneadh déanta ag an gCoimisiún Eorpach go gcosnaítear sonraí go leordhóthanach i gcás roinnt faighteoirí ansin, agus tá an faighteoir seo ina measc: cinneadh { $decision } (Airteagal 45 den RGCS).
decision-number = { $form ->
    [union-first] (AE) { $number }
    [union-last] { $number }/AE
   *[community] { $number }/CE
}
adequacy-framework = Tá an faighteoir páirteach sa socrú seo: { $framework }. Tá cinneadh déanta ag an gCoimisiún Eorpach go gcosnaítear sonraí go leordhóthanach faoin socrú sin: cinneadh { $decision } (Airteagal 45 den RGCS).
adequacy-none = Níl aon chinneadh ón gCoimisiún Eorpach ann go gcosnaítear sonraí go leordhóthanach ansin.
adequacy-only-certified = Ní chumhdaíonn cinneadh leordhóthanachta an Choimisiúin Eorpaigh maidir leis an tír seo ach eagraíochtaí deimhnithe, agus níl an t-aistriú bunaithe air.
adequacy-only-partly = Ní chumhdaíonn cinneadh leordhóthanachta an Choimisiúin Eorpaigh maidir leis an tír seo ach roinnt faighteoirí, agus níl an t-aistriú bunaithe air.
ground-first = An chéad fhoras: { $ground }
ground-then = Má thiteann an foras sin ar lár: { $ground }
safeguard-adequacy = Tá an t-aistriú bunaithe ar chinneadh leordhóthanachta ón gCoimisiún Eorpach (Airteagal 45 den RGCS).
safeguard-standard-contractual-clauses = Cosnaítear an t-aistriú leis na clásail chaighdeánacha chonarthacha a ghlac an Coimisiún Eorpach: cinneadh (AE) 2021/914 (Airteagal 46(2)(c) den RGCS).
safeguard-binding-corporate-rules = Cosnaítear an t-aistriú le rialacha ceangailteacha corparáideacha a d’fhormheas údarás maoirseachta (Airteagal 46(2)(b) agus Airteagal 47 den RGCS).
safeguard-code-of-conduct = Cosnaítear an t-aistriú le cód iompair formheasta in éineacht le gealltanais cheangailteacha in-fhorfheidhmithe ón bhfaighteoir (Airteagal 46(2)(e) den RGCS).
safeguard-certification = Cosnaítear an t-aistriú le deimhniúchán formheasta in éineacht le gealltanais cheangailteacha in-fhorfheidhmithe ón bhfaighteoir (Airteagal 46(2)(f) den RGCS).
safeguard-public-authority-instrument = Cosnaítear an t-aistriú le hionstraim idir údaráis phoiblí atá ceangailteach ó thaobh dlí agus in-fhorfheidhmithe (Airteagal 46(2)(a) den RGCS).
safeguard-authorised-clauses = Cosnaítear an t-aistriú le clásail chonarthacha a d’údaraigh údarás maoirseachta (Airteagal 46(3)(a) den RGCS).
safeguard-explicit-consent = Tá an t-aistriú bunaithe ar do thoiliú sainráite, a tugadh tar éis a rioscaí a chur in iúl duit (Airteagal 49(1)(a) den RGCS).
safeguard-contract = Tá an t-aistriú riachtanach chun conradh leat a chomhlíonadh, nó le haghaidh beart a d’iarr tú roimh an gconradh (Airteagal 49(1)(b) den RGCS).
safeguard-contract-in-interest = Tá an t-aistriú riachtanach chun conradh le duine eile, a dhéantar chun do leasa, a thabhairt i gcrích nó a chomhlíonadh (Airteagal 49(1)(c) den RGCS).
safeguard-public-interest = Tá an t-aistriú riachtanach ar chúiseanna tábhachtacha a bhaineann le leas an phobail (Airteagal 49(1)(d) den RGCS).
safeguard-legal-claims = Tá an t-aistriú riachtanach le haghaidh éileamh dlíthiúil (Airteagal 49(1)(e) den RGCS).
safeguard-vital-interests = Tá an t-aistriú riachtanach chun leasanna ríthábhachtacha a chosaint (Airteagal 49(1)(f) den RGCS).
safeguard-public-register = Déantar an t-aistriú ó chlár poiblí (Airteagal 49(1)(g) den RGCS).
safeguard-compelling-interests = Ní dhéantar an t-aistriú athuair, ní bhaineann sé ach le beagán daoine, agus tá sé riachtanach chun críocha na leasanna dlisteanacha tathantacha atá againn (Airteagal 49(1), an dara fomhír, den RGCS).
safeguard-module-controller = Tá feidhm ag modúl a haon de na clásail: ó rialaitheoir chuig rialaitheoir.
safeguard-module-processor = Tá feidhm ag modúl a dó de na clásail: ó rialaitheoir chuig próiseálaí.
safeguard-module-sub-processor = Tá feidhm ag modúl a trí de na clásail: ó phróiseálaí chuig próiseálaí.
safeguard-module-processor-to-controller = Tá feidhm ag modúl a ceathair de na clásail: ó phróiseálaí chuig rialaitheoir.
safeguard-name = Go beacht: { $name }.
safeguard-interest = An leas a chuireann iallach orainn: { $interest }
safeguard-authority-told = Cuireadh an t-aistriú in iúl don údarás maoirseachta. Dáta: { $date }.
safeguard-when = Cathain: { $when }
safeguard-checked = Dáta seiceála: { $date }.
safeguard-measures = Bearta forlíontacha: { $measures }.
safeguard-assessment = Measúnú ar an aistriú: { $assessment }
safeguard-risks = Rioscaí: { $risks }
safeguard-copy = Is féidir leat cóip de na coimircí a fháil anseo: { $ways }.

### Rights

rights-intro = Seo iad na cearta atá agat. Braitheann siad ar an úsáid a bhainimid as do shonraí agus ar an mbunús dlí atá léi.
right-access = Ceart rochtana (Airteagal 15 den RGCS)
right-access-short = rochtain
right-access-text = Is féidir leat a fhiafraí dínn an bpróiseálaimid sonraí fút. Má dhéanaimid, faigheann tú cóip díobh agus an fhaisnéis a ghabhann leo.
right-rectification = An ceart go ndéanfaí ceartúcháin (Airteagal 16 den RGCS)
right-rectification-short = ceartúcháin
right-rectification-text = Is féidir leat a iarraidh orainn sonraí míchruinne a cheartú agus sonraí neamhiomlána a chomhlánú.
right-erasure = An ceart go ndéanfaí léirscriosadh (Airteagal 17 den RGCS)
right-erasure-short = léirscriosadh
right-erasure-text = Is féidir leat a iarraidh orainn do shonraí a léirscriosadh, mar shampla nuair nach dteastaíonn siad uainn a thuilleadh, nuair a tharraingíonn tú siar an toiliú a bhfuil siad bunaithe air, nó nuair nach bhfuil sé de cheart againn iad a phróiseáil.
right-erasure-limited = Ní féidir linn sonraí a léirscriosadh má cheanglaíonn an dlí orainn iad a choinneáil nó má theastaíonn siad uainn le haghaidh cúraim ar mhaithe le leas an phobail. Baineann an teorainn seo leis an bpróiseáil seo: { $purposes }.
right-restriction = An ceart go gcuirfí srian le próiseáil (Airteagal 18 den RGCS)
right-restriction-short = srian le próiseáil
right-restriction-text = Is féidir leat a iarraidh orainn gan aon rud a dhéanamh le do shonraí ach iad a stóráil, mar shampla fad a bhímid ag seiceáil an bhfuil siad cruinn nó an bhfuil bonn ceart le d’agóid.
right-portability = An ceart chun iniomparthacht sonraí (Airteagal 20 den RGCS)
right-portability-short = iniomparthacht sonraí
right-portability-text = Is féidir leat na sonraí a thug tú dúinn a fháil i bhformáid struchtúrtha a úsáidtear go coiteann agus atá inléite ag meaisín, agus a iarraidh go dtarchuirfear chuig rialaitheoir eile iad i gcás ina bhfuil sin indéanta go teicniúil. Baineann an ceart le sonraí a phróiseáiltear trí mhodhanna uathoibrithe ar bhonn toilithe nó conartha.
right-portability-because = Baineann an ceart leis an bpróiseáil seo: { $purposes }.
right-objection-short = agóid
right-withdrawal = An ceart chun toiliú a tharraingt siar (Airteagal 7(3) den RGCS)
right-withdrawal-short = toiliú a tharraingt siar
right-withdrawal-text = Is féidir leat do thoiliú a tharraingt siar am ar bith. Ní fhágann an tarraingt siar go raibh aon rud a rinneadh roimhe sin neamhdhleathach.
right-withdrawal-because = Baineann an ceart leis an bpróiseáil seo: { $purposes }.
right-automated-decisions = An ceart go ndéanfadh duine athbhreithniú ar chinntí uathoibrithe (Airteagal 22 den RGCS)
right-automated-decisions-short = athbhreithniú ag duine ar chinntí uathoibrithe
right-automated-decisions-text = Is féidir leat a iarraidh go ndéanfadh duine athbhreithniú ar chinneadh a rinneadh trí mhodhanna uathoibrithe amháin, do dhearcadh féin a chur in iúl agus agóid a dhéanamh i gcoinne an chinnidh.
right-complaint-short = gearán leis an údarás maoirseachta
objection-grounds = Tá sé de cheart agat agóid a dhéanamh i gcoinne phróiseáil do shonraí, am ar bith, ar fhorais a bhaineann le do staid leithleach féin. Baineann an ceart leis an bpróiseáil seo: { $purposes }. Stopaimid ansin, ach amháin más féidir linn a thaispeáint go bhfuil forais dhlisteanacha thathantacha ann a bhfuil sáraíocht acu ar do leasanna, ar do chearta agus ar do shaoirsí, nó má theastaíonn na sonraí uainn le haghaidh éileamh dlíthiúil (Airteagal 21(1) den RGCS).
objection-research = Tá sé de cheart agat agóid a dhéanamh i gcoinne phróiseáil do shonraí le haghaidh taighde eolaíoch nó stairiúil nó le haghaidh staidrimh, ar fhorais a bhaineann le do staid leithleach féin. Baineann an ceart leis an bpróiseáil seo: { $purposes }. Stopaimid ansin, ach amháin má tá an phróiseáil riachtanach chun cúram a chur i gcrích a dhéantar ar chúiseanna a bhaineann le leas an phobail (Airteagal 21(6) den RGCS).
objection-marketing = Tá sé de cheart agat agóid a dhéanamh am ar bith, gan cúis a thabhairt, i gcoinne margaíochta dírí agus i gcoinne próifílithe a bhaineann léi. Baineann an ceart leis an bpróiseáil seo: { $purposes }. Ina dhiaidh sin ní úsáidimid do shonraí le haghaidh margaíochta dírí a thuilleadh (Airteagal 21(2) agus (3) den RGCS).
requests-ways = Is féidir leat d’iarraidh a dhéanamh ar na bealaí seo:
requests-to-controller = Cuir d’iarraidh chuig an rialaitheoir. Tá sonraí teagmhála an rialaitheora thuas.
requests-time = Tugaimid freagra gan mhoill mhíchuí agus laistigh de mhí amháin ar a dhéanaí. Má tá iarraidh casta nó má tá líon mór iarrataí ann, is féidir linn suas le dhá mhí eile a ghlacadh; insímid sin duit, agus an chúis atá leis, laistigh den chéad mhí.
requests-time-stated = Tugaimid freagra gan mhoill mhíchuí agus laistigh den tréimhse seo ar a dhéanaí: { $period }. Má tá iarraidh casta nó má tá líon mór iarrataí ann, is féidir linn suas le dhá mhí eile a chur leis an tréimhse; insímid sin duit, agus an chúis atá leis, laistigh de mhí amháin ó d’iarraidh.
requests-free = Níl aon táille ar do chearta a fheidhmiú. Ní féidir linn táille réasúnach a ghearradh ar iarraidh ná diúltú di ach amháin má tá sí go follasach gan bhunús nó iomarcach (Airteagal 12(5) den RGCS).
requests-once-a-year = Freagraímid iarraidh amháin sa bhliain saor in aisce.
requests-identity-on-doubt = Má tá amhras réasúnach orainn faoi cé atá ag déanamh na hiarrata, iarraimid tuilleadh faisnéise chun do chéannacht a dheimhniú.
requests-identity-always = Iarraimid ort do chéannacht a dheimhniú.
requests-identity-email = Seol d’iarraidh ó sheoladh ríomhphoist ar féidir linn tú a shainaithint uaidh.
requests-form-any = Is féidir leat d’iarraidh a dhéanamh i bhfoirm ar bith.
requests-form-written = Seol d’iarraidh i scríbhinn.
requests-form-signed = Seol d’iarraidh i scríbhinn agus í sínithe agat.
requests-refusal = Má dhiúltaímid do d’iarraidh, insímid an chúis duit laistigh de mhí amháin. Is féidir leat gearán a thaisceadh leis an údarás maoirseachta ansin nó an cás a thabhairt os comhair cúirte.
requests-recipients-told = Má cheartaímid nó má léirscriosaimid do shonraí, nó má chuirimid srian lena bpróiseáil, cuirimid sin in iúl do gach duine ar nochtamar na sonraí dó, ach amháin má tá sin dodhéanta nó má tá iarracht dhíréireach i gceist leis. Má iarrann tú é, insímid duit cé hiad (Airteagal 19 den RGCS).
complaint-right = Tá sé de cheart agat gearán a thaisceadh le húdarás maoirseachta má mheasann tú go sáraíonn próiseáil do shonraí an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS). Is féidir leat é sin a dhéanamh sa Bhallstát ina bhfuil do ghnáthchónaí, ina bhfuil d’áit oibre nó inar tharla an sárú líomhnaithe (Airteagal 77 den RGCS).
complaint-authority = An t-údarás maoirseachta sa tír ina bhfuilimid bunaithe:
complaint-authority-abroad = An t-údarás maoirseachta san Aontas Eorpach ar féidir leat dul chuige ar dtús:
authority-name = Údarás maoirseachta
authority-complaint = Conas gearán a thaisceadh

### Cookies

cookies-none = Ní stórálann ár suíomh gréasáin fianáin ar do ghléas agus ní úsáideann sé aon rud dá leithéid.
cookies-choice = Ní úsáidtear fianáin neamhriachtanacha ach amháin má thoilíonn tú leo. Is féidir leat diúltú dóibh chomh furasta céanna agus is féidir glacadh leo, agus do rogha a athrú am ar bith.
cookies-choice-settings = Ní úsáidtear fianáin neamhriachtanacha ach amháin má thoilíonn tú leo. Is féidir leat diúltú dóibh sna socruithe, agus do rogha a athrú am ar bith.
cookies-choice-unstated = Ní úsáidtear fianáin neamhriachtanacha ach amháin má thoilíonn tú leo. Is féidir leat do rogha a athrú am ar bith.
cookies-choice-keeps = Cá fhad a choinnítear do rogha i gcuimhne sula gcuirtear an cheist ort arís: { $period }.
cookies-tool = Déantar an rogha leis an uirlis seo: { $tool }.
cookies-settings = Socruithe fianán: { $settings }
cookies-data = Bailímid iad seo trí fhianáin:
cookies-services = Seirbhísí a stórálann nó a léann sonraí ar do ghléas:
cookies-own = Ár suíomh gréasáin féin
cookies-provider = Soláthraí: { $provider }
cookies-provider-controller = an rialaitheoir féin
cookies-purpose = Críoch: { $purposes }
cookies-basis-consent = Úsáidtear é le do thoiliú amháin.
cookies-basis-necessary = Tá sé riachtanach don tseirbhís a d’iarr tú, agus mar sin níl gá le toiliú.
cookies-basis-legitimate-interests = Úsáidtear é ar bhonn leasanna dlisteanacha.
cookies-basis-none = Úsáidtear é gan do thoiliú a iarraidh.
cookies-starts-after-consent = Ní stóráiltear ná ní léitear aon rud sula dtugann tú do thoiliú.
cookies-starts-at-once = Tosaíonn sé a luaithe a osclaíonn tú an leathanach.
cookies-access = Rochtain ar an méid a stóráiltear: { $access }
cookies-access-none = Ní féidir le haon duine eile an méid a stóráiltear a léamh.
cookies-tracking = Is féidir leis an tseirbhís seo tú a leanúint ó shuíomh gréasáin go suíomh gréasáin nó próifíl díot a chur le chéile.
cookies-links = Tuilleadh faoi fhianáin:
cookies-law = Tá fianáin agus nithe dá leithéid faoi réir an dlí seo freisin: { $law }.
cookies-authority = An t-údarás a dhéanann maoirseacht ar a chomhlíonadh: { $authority }.
caption-cookies = Fianáin agus stóráil dá leithéid
column-cookie = Ainm
column-service = Seirbhís
column-keeps = Fad
column-party = Cé a shocraíonn é
keeps-session = go dtí go ndúnfaidh tú an brabhsálaí
keeps-persistent = go dtí go scriosfaidh tú é
party-first = an suíomh seo
party-third = suíomh eile
technology-cookie = fianán
technology-local-storage = stóras logánta an bhrabhsálaí
technology-pixel = picteilín, a sheolann sonraí nuair a osclaítear an leathanach
technology-fingerprint = aithint an ghléis óna thréithe
technology-sdk = cód ó chuideachta eile san aip

### Security and promises

measures-general = Cosnaímid do shonraí ar na bealaí seo:
measures-electronic = Sonraí i bhfoirm leictreonach:
measures-manual = Sonraí ar pháipéar:
measures-staff = Daoine a láimhseálann na sonraí:
measures-certificates = Deimhnithe:
claim-never-sold = Ní dhíolaimid do shonraí.
claim-no-transfers = Ní aistrímid do shonraí lasmuigh den Limistéar Eorpach Eacnamaíoch.
claim-not-disclosed = Ní nochtaimid do shonraí do dhaoine eile.
claim-own-use-only = Is dár n-úsáid féin amháin atá do shonraí.
claim-not-identifiable = Ní shainaithníonn na sonraí tú.
claim-no-profiling = Ní dhéanaimid próifíliú ort.
claim-marketing-only-with-consent = Ní sheolaimid margaíocht ach chuig daoine a thoiligh léi.
claim-never-combined = Ní chomhcheanglaímid do shonraí le sonraí eile fút.
claim-only-from-the-person = Is uaitse amháin a fhaighimid do shonraí.

### Dates

notice-status = Stádas
status-draft = Dréacht
status-in-force = I bhfeidhm
status-withdrawn = Tarraingthe siar
notice-effective = Teacht i bhfeidhm
notice-updated = An nuashonrú is déanaí
notice-created = Scríofa den chéad uair
notice-review-by = Spriocdháta don chéad athbhreithniú eile
notice-version = Leagan
notice-published-at = Áit foilsithe
notice-original = Bunteanga
notice-further-purpose = Más mian linn do shonraí a úsáid chun críche eile seachas na críocha seo, insímid duit faoi sula ndéanaimid é.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } soicind
    [two] { $amount } shoicind
    [few] { $amount } shoicind
    [many] { $amount } soicind
   *[other] { $amount } soicind
}
period-minute = { $amount ->
    [one] { $amount } nóiméad
    [two] { $amount } nóiméad
    [few] { $amount } nóiméad
    [many] { $amount } nóiméad
   *[other] { $amount } nóiméad
}
period-hour = { $amount ->
    [one] { $amount } uair an chloig
    [two] { $amount } uair an chloig
    [few] { $amount } huaire an chloig
    [many] { $amount } n-uaire an chloig
   *[other] { $amount } uair an chloig
}
period-day = { $amount ->
    [one] { $amount } lá
    [two] { $amount } lá
    [few] { $amount } lá
    [many] { $amount } lá
   *[other] { $amount } lá
}
period-week = { $amount ->
    [one] { $amount } seachtain
    [two] { $amount } sheachtain
    [few] { $amount } seachtaine
    [many] { $amount } seachtaine
   *[other] { $amount } seachtain
}
period-month = { $amount ->
    [one] { $amount } mhí
    [two] { $amount } mhí
    [few] { $amount } mhí
    [many] { $amount } mí
   *[other] { $amount } mhí
}
period-year = { $amount ->
    [one] { $amount } bhliain
    [two] { $amount } bhliain
    [few] { $amount } bliana
    [many] { $amount } mbliana
   *[other] { $amount } bliain
}

### Short notices, for the place where data is collected

short-heading-form = Cad a dhéanaimid leis na sonraí san fhoirm seo
short-heading-newsletter = Cad a dhéanaimid le do shonraí nuair a ghlacann tú síntiús leis an nuachtlitir
short-heading-camera = Faireachas ceamara
