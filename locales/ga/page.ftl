### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Léim go dtí an t-ábhar
label-all-notices = Gach fógra príobháideachais
label-languages = Teangacha
label-colophon = Ní shocraíonn an leathanach seo aon fhianáin, ní lódálann sé aon rud ó shuíomhanna eile agus ní ritheann sé aon script.

## Pages that are not notices

label-search = Cuardach
label-search-notices = Cuardaigh na fógraí príobháideachais go léir
label-search-hint = Is i do bhrabhsálaí a dhéantar an cuardach. Ní sheoltar an méid a chlóscríobhann tú áit ar bith.
label-search-found = Aimsithe:
label-search-none = Níor aimsíodh aon rud. Bain triail as focal eile, nó as níos lú focal.
label-search-needs-script = Teastaíonn script chun cuardach a dhéanamh, ach ní ritheann an brabhsálaí seo scripteanna. Tá na fógraí príobháideachais go léir liostaithe ar an leathanach tosaigh.
label-colophon-search = Ní shocraíonn an leathanach seo aon fhianáin agus ní lódálann sé aon rud ó shuíomhanna eile. Is i do bhrabhsálaí a dhéantar an cuardach.
label-not-found-title = Níor aimsíodh an leathanach
label-not-found-text = Níl aon leathanach ag an seoladh seo. Seans gur bogadh nó gur baineadh é.
label-moved-title = Bogadh an leathanach seo
label-moved-text = Tá sé le fáil anseo:

## A notice

label-draft = Dréacht.
label-draft-note = Níl an fógra seo i bhfeidhm. D’fhéadfadh faisnéis a bheith in easnamh air nó a bheith mícheart.
label-draft-mark = dréacht
label-withdrawn = Tarraingthe siar.
label-withdrawn-note = Níl an fógra seo i bhfeidhm a thuilleadh.
label-withdrawn-mark = tarraingthe siar
label-summary = Sracfhéachaint
label-contents = Clár ábhair
label-full-notice = An fógra príobháideachais iomlán
label-version = Leagan
label-gap-not-stated = Gan lua:
label-gap-to-do = Le déanamh:

## Below a notice

label-downloads = Íoslódáil an fógra seo
label-about-notice = Maidir leis an bhfógra seo
label-controller = Rialaitheoir
label-created = Cruthaithe
label-updated = Nuashonraithe
label-effective = Teacht i bhfeidhm
label-byline-effective = Teacht i bhfeidhm:
label-byline-updated = Nuashonraithe:
label-review-by = Spriocdháta athbhreithnithe
label-attachment = An fógra seo mar shonraí do ríomhchláir eile, i bhformáid JSON

## The front page

label-front-title = Fógraí príobháideachais
label-front-description = Fógraí príobháideachais, agus na teangacha ina bhfuil gach ceann díobh le léamh.
label-front-introduction = Cad a dhéantar le do shonraí pearsanta, an fáth atá leis, agus na cearta atá agat. Roghnaigh fógra agus teanga.
label-front-drafts = Níl fógra a bhfuil marc dréachta air i bhfeidhm. D’fhéadfadh faisnéis a bheith in easnamh air nó a bheith mícheart.
language-endonym = Gaeilge

## Versions of a notice

label-versions = Gach leagan
label-versions-title = Cén leagan a bhí i bhfeidhm, agus cathain
label-versions-introduction = Fanann gach leagan den fhógra seo san áit inar foilsíodh é. Aimsigh an lá a bhfuil eolas uait faoi: is é an leagan taobh leis a bhí i bhfeidhm an lá sin.
label-versions-period = I bhfeidhm
label-version-applies = I bhfeidhm anois
label-version-upcoming = Le teacht
label-version-earlier = Níos luaithe
label-version-earlier-note = Is leagan níos luaithe é seo. Níl sé i bhfeidhm a thuilleadh.
label-version-upcoming-note = Is leagan é seo atá le teacht. Níl sé i bhfeidhm fós.
label-version-replaced-by = An leagan a tháinig ina ionad
label-version-today = An leagan atá i bhfeidhm inniu
label-version-previous = An leagan roimhe seo
label-version-permanent = Seoladh buan an leagain seo
label-change-ahead = Athrófar an fógra seo.
label-change-ahead-link = Léigh cad a athrófar

## What changed between two versions

label-changes = Cad a athraíodh
label-changes-introduction = An méid a dúradh sa leagan roimhe seo, agus an méid a deirtear sa leagan seo ina ionad.
label-changes-material = Athruithe tábhachtacha
label-changes-notable = Athruithe eile ar an ábhar
label-changes-editorial = Athruithe ar an bhfoclaíocht
label-changes-before = Roimhe seo
label-changes-after = Anois
label-changes-not-before = Ní raibh sé sa leagan roimhe seo
label-changes-no-longer = Níl sé sa leagan seo a thuilleadh
label-changes-none = Níor athraíodh téacs an fhógra.
label-changes-first = Is é seo an chéad leagan.
label-changes-follow = Lean na hathruithe i léitheoir fothaí (Atom)
label-changes-feed = Athruithe ar fhógraí príobháideachais

## Texts for telling people of a change

label-told-subject = Athrófar ár bhfógra príobháideachais
label-told-opening = Táimid chun ár bhfógra príobháideachais a athrú. Léigh, le do thoil, na hathruithe a bhaineann leatsa.
label-told-important = Na hathruithe is tábhachtaí:
label-told-read = An leagan nua agus na hathruithe go léir:
label-told-banner = Athrófar ár bhfógra príobháideachais.

## The evidence report

report-title = Tuarascáil fianaise
report-introduction = Conas mar atá an fógra príobháideachais seo maidir le gach mír a iarrann an Rialachán Ginearálta maidir le Cosaint Sonraí agus na rialacha faoi fhianáin agus faoi mhargaíocht leictreonach air: an breithiúnas, an téacs ina luaitear an mhír i ngach teanga, línte na foinse a bhfuil sé bunaithe orthu, agus na rialacha a dhéanann faire air.
report-judged = Dáta an bhreithiúnais
report-program = Ríomhchlár
report-version = Leagan
report-no-version = gan lua
report-status = Stádas
report-controller = Rialaitheoir
report-not-judged = Níor tugadh breithiúnas ar an bhfógra: ní féidir é a léamh go dtí go gceartófar na botúin thíos.
report-duties = An méid a iarrtar, agus an breithiúnas
report-duty = Mír
report-verdict = Breithiúnas
report-rules = Rialacha faire
report-findings = Torthaí
report-lines = Foinse
report-told = Inste
report-not-told = gan insint
report-shown-by = An tástáil a thaispeánann é
report-other-findings = Torthaí eile
report-waivers = Tarscaoilte
report-waived-until = go dtí
report-todos = Le fáil amach fós
report-todo-owner = freagrach:
report-todo-by = spriocdháta:
report-none = Níl aon cheann ann.
report-law = Foráil
report-law-table = Táblaí dlí a úsáideadh
report-law-records = Taifid
report-law-unverified = gan fíorú díobh
report-law-checked = Seiceáilte
report-law-digest = SHA-256
report-verdict-met = Comhlíonta: níor aimsíodh aon rud
report-verdict-not-owed = Ní éilítear é
report-verdict-fault = Gan chomhlíonadh
report-verdict-doubt = Amhrasach
report-verdict-waived = Tarscaoilte
report-verdict-to-do = Le fáil amach
report-error = Earráid
report-warning = Rabhadh
report-advice = Comhairle
report-disclaimer = Ríomhchlár a dhéanann an tuarascáil seo as foinse an fhógra. Ní comhairle dlí í, agus níl athbhreithniú déanta ag aon dlíodóir ar na rialacha a chuireann sí i bhfeidhm.
