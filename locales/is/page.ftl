### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Fara beint í efnið
label-all-notices = Allar persónuverndarstefnur
label-languages = Tungumál
label-colophon = Þessi síða notar engar vafrakökur, sækir ekkert af öðrum vefsvæðum og keyrir engar skriftur.

## Pages that are not notices

label-search = Leit
label-search-notices = Leita í öllum persónuverndarstefnum
label-search-hint = Leitin fer fram í vafranum þínum. Það sem þú slærð inn er ekki sent neitt annað.
label-search-found = Fjöldi niðurstaðna:
label-search-none = Ekkert fannst. Reyndu annað orð eða færri orð.
label-search-needs-script = Leitin notar skriftu, en þessi vafri keyrir engar skriftur. Allar persónuverndarstefnur eru taldar upp á forsíðunni.
label-colophon-search = Þessi síða notar engar vafrakökur og sækir ekkert af öðrum vefsvæðum. Leitin fer fram í vafranum þínum.
label-not-found-title = Síða fannst ekki
label-not-found-text = Engin síða er á þessari vefslóð. Vera má að hún hafi verið flutt eða fjarlægð.
label-moved-title = Þessi síða hefur verið flutt
label-moved-text = Þú finnur hana hér:

## A notice

label-draft = Drög.
label-draft-note = Þessi persónuverndarstefna er ekki í gildi. Í hana getur vantað upplýsingar og í henni geta verið villur.
label-draft-mark = drög
label-withdrawn = Afturkölluð.
label-withdrawn-note = Þessi persónuverndarstefna er ekki lengur í gildi.
label-withdrawn-mark = afturkölluð
label-summary = Í stuttu máli
label-contents = Efnisyfirlit
label-full-notice = Persónuverndarstefnan í heild
label-version = Útgáfa
label-gap-not-stated = Ekki tilgreint:
label-gap-to-do = Ólokið:

## Below a notice

label-downloads = Sækja þessa persónuverndarstefnu
label-about-notice = Um þessa persónuverndarstefnu
label-controller = Ábyrgðaraðili
label-created = Samið
label-updated = Uppfært
label-effective = Gildir frá
label-byline-effective = Gildir frá
label-byline-updated = Uppfært
label-review-by = Endurskoðun eigi síðar en
label-attachment = Þessi persónuverndarstefna sem gögn fyrir önnur forrit, í JSON

## The front page

label-front-title = Persónuverndarstefnur
label-front-description = Persónuverndarstefnur og tungumálin sem hægt er að lesa hverja þeirra á.
label-front-introduction = Hvað er gert við persónuupplýsingar þínar, hvers vegna og hvaða réttindi þú hefur. Veldu persónuverndarstefnu og tungumál.
label-front-drafts = Persónuverndarstefna sem er merkt sem drög er ekki í gildi. Í hana getur vantað upplýsingar og í henni geta verið villur.
language-endonym = íslenska

## Versions of a notice

label-versions = Allar útgáfur
label-versions-title = Hvaða útgáfa gilti hvenær
label-versions-introduction = Allar útgáfur þessarar persónuverndarstefnu eru áfram þar sem þær voru birtar. Finndu daginn sem þú vilt vita um: þann dag gilti útgáfan við hliðina á honum.
label-versions-period = Gildistími
label-version-applies = Í gildi núna
label-version-upcoming = Væntanleg
label-version-earlier = Eldri
label-version-earlier-note = Þetta er eldri útgáfa. Hún er ekki lengur í gildi.
label-version-upcoming-note = Þetta er væntanleg útgáfa. Hún hefur ekki enn tekið gildi.
label-version-replaced-by = Í hennar stað kom
label-version-today = Útgáfan sem er í gildi í dag
label-version-previous = Fyrri útgáfa
label-version-permanent = Varanleg vefslóð þessarar útgáfu
label-change-ahead = Þessari persónuverndarstefnu verður breytt.
label-change-ahead-link = Sjá hvað breytist

## What changed between two versions

label-changes = Hvað breyttist
label-changes-introduction = Það sem stóð í fyrri útgáfu og það sem stendur í þessari útgáfu í staðinn.
label-changes-material = Mikilvægar breytingar
label-changes-notable = Aðrar efnisbreytingar
label-changes-editorial = Orðalagsbreytingar
label-changes-before = Áður
label-changes-after = Nú
label-changes-not-before = Ekki í fyrri útgáfu
label-changes-no-longer = Ekki lengur í þessari útgáfu
label-changes-none = Texti persónuverndarstefnunnar hefur ekki breyst.
label-changes-first = Þetta er fyrsta útgáfan.
label-changes-follow = Fylgjast með breytingum í straumlesara (Atom)
label-changes-feed = Breytingar á persónuverndarstefnum

## Texts for telling people of a change

label-told-subject = Persónuverndarstefna okkar breytist
label-told-opening = Við ætlum að breyta persónuverndarstefnu okkar. Kynntu þér hvað breytist fyrir þig.
label-told-important = Mikilvægustu breytingarnar:
label-told-read = Nýja útgáfan og allar breytingar:
label-told-banner = Persónuverndarstefna okkar breytist.

## The evidence report

report-title = Skýrsla um hlítni
report-introduction = Hvernig þessi persónuverndarstefna uppfyllir hvert þeirra atriða sem almenna persónuverndarreglugerðin og reglur um vafrakökur og rafræna markaðssetningu krefjast: niðurstaðan, það sem segir frá atriðinu á hverju tungumáli, línur frumtextans sem það byggist á og reglurnar sem vakta það.
report-judged = Metið miðað við
report-program = Forrit
report-version = Útgáfa
report-no-version = ekki tilgreind
report-status = Staða
report-controller = Ábyrgðaraðili
report-not-judged = Persónuverndarstefnan var ekki metin: ekki er hægt að lesa hana fyrr en villurnar hér að neðan hafa verið lagfærðar.
report-duties = Hvers er krafist og niðurstaðan
report-duty = Atriði
report-verdict = Niðurstaða
report-rules = Vaktað af
report-findings = Athugasemdir
report-lines = Frumtexti
report-told = Sagt frá
report-not-told = ekki sagt frá
report-shown-by = Sýnt með prófi
report-other-findings = Aðrar athugasemdir
report-waivers = Samþykkt frávik
report-waived-until = til
report-todos = Á eftir að kanna
report-todo-owner = ábyrgð:
report-todo-by = eigi síðar en
report-none = Ekkert.
report-law = Ákvæði
report-law-table = Lagatöflur sem voru notaðar
report-law-records = Færslur
report-law-unverified = þar af óstaðfestar
report-law-checked = Kannað
report-law-digest = SHA-256
report-verdict-met = Uppfyllt: engar athugasemdir
report-verdict-not-owed = Á ekki við
report-verdict-fault = Ekki uppfyllt
report-verdict-doubt = Vafi
report-verdict-waived = Frávik samþykkt
report-verdict-to-do = Þarf að kanna
report-error = Villa
report-warning = Viðvörun
report-advice = Ráð
report-disclaimer = Forrit gerði þessa skýrslu eftir frumtexta persónuverndarstefnunnar. Hún er ekki lögfræðiráðgjöf og enginn lögfræðingur hefur farið yfir reglurnar sem forritið beitir.
