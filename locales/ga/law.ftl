# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Céannacht agus sonraí teagmhála an rialaitheora
duty-representative = Céannacht agus sonraí teagmhála an ionadaí
duty-data-protection-officer = Sonraí teagmhála an oifigigh cosanta sonraí
duty-purposes = Críocha na próiseála
duty-legal-basis = Bunús dlí don phróiseáil
duty-categories-of-data = Catagóirí sonraí pearsanta
duty-legitimate-interests = Na leasanna dlisteanacha atá á saothrú
duty-recipients = Faighteoirí nó catagóirí faighteoirí
duty-transfers = Aistrithe go tríú tíortha nó go heagraíochtaí idirnáisiúnta
duty-storage-period = An tréimhse stórála, nó na critéir lena cinneadh
duty-rights = Cearta an ábhair sonraí
duty-withdrawal-of-consent = An ceart chun toiliú a tharraingt siar
duty-complaint = An ceart chun gearán a thaisceadh le húdarás maoirseachta
duty-obligation-to-provide = An oibleagáid na sonraí a sholáthar, agus na hiarmhairtí mura soláthraítear iad
duty-source-of-data = Foinse na sonraí pearsanta
duty-automated-decisions = Cinnteoireacht uathoibrithe, lena n-áirítear próifíliú
duty-further-purpose = Próiseáil bhreise chun críche eile
duty-clear-language = Foirm ghonta, thrédhearcach, intuigthe a bhfuil rochtain éasca uirthi, i dteanga shoiléir agus i ngnáthfhriotal
duty-language-for-children = Faisnéis atá dírithe go sonrach ar leanbh
duty-icons = Deilbhíní caighdeánaithe, inléite ag meaisín, in aice leis an téacs
duty-known-information = Cathain nach gá an duine a chur ar an eolas: faisnéis atá ag an duine cheana, agus díolúintí Airteagail 14(5)
duty-time-of-informing = Cathain a chuirtear daoine ar an eolas faoi shonraí a fuarthas in áit eile
duty-effect-of-withdrawal = Tá sé chomh furasta toiliú a tharraingt siar agus atá sé é a thabhairt, agus ní dhéanann sé difear do phróiseáil roimhe sin
duty-objection-apart = An ceart chun agóid a dhéanamh, arna thabhairt ar aird go soiléir agus scartha ó fhaisnéis eile
duty-safeguards-in-decisions = Idirghabháil duine, dearcadh a chur in iúl agus agóid a dhéanamh i gcoinne cinnidh uathoibrithe
duty-joint-arrangement = Éirim an tsocraithe idir na rialaitheoirí comhpháirteacha
duty-representative-in-the-union = Ionadaí ag rialaitheoir nach bhfuil bunaithe san Aontas
duty-designation-of-officer = Ainmniú oifigigh cosanta sonraí, agus foilsiú na sonraí teagmhála
duty-ground-of-transfer = Foras faoi Chaibidil V le haghaidh gach aistrithe
duty-adequacy-decision = Aistrithe ar bhonn cinneadh leordhóthanachta
duty-appropriate-safeguards = Aistrithe faoi réir coimircí iomchuí
duty-binding-corporate-rules = Rialacha ceangailteacha corparáideacha
duty-derogations = Maoluithe i gcásanna sonracha
duty-complaint-to-authority = An t-údarás maoirseachta ar féidir le daoine gearán a thaisceadh leis
duty-cookie-information = An rud a stóráiltear nó a léitear ar ghléasanna, cé a dhéanann é, cad chuige agus cá fhad
duty-cookie-consent = Toiliú leis an rud nach bhfuil fíor-riachtanach, agus conas an rogha a athrú
duty-electronic-marketing = Toiliú le margaíocht dhíreach leictreonach, nó an eisceacht do chustaiméirí reatha

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Creat AE-SAM um Príobháideacht Sonraí (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Acht Cuntasaíochta na Fionlainne (1336/1997)
act-fi-vat-act = Acht Cánach Breisluacha na Fionlainne (1501/1993)
act-fi-prepayment-act = Acht na Fionlainne um Réamhíoc Cánach (1118/1996)
act-fi-tax-assessment-procedure-act = Acht na Fionlainne um Nós Imeachta Measúnaithe Cánach (1558/1995)
act-fi-incomes-information-system-act = Acht na Fionlainne um an gCóras Faisnéise Ioncaim (53/2018)
act-fi-anti-money-laundering-act = Acht na Fionlainne um Sciúradh Airgid agus Maoiniú Sceimhlitheoireachta a Chosc (444/2017)
act-fi-debt-limitation-act = Acht na Fionlainne um Theorainn Ama le Fiacha (728/2003)
act-fi-debt-collection-act = Acht na Fionlainne um Bailiú Fiach (513/1999)
act-fi-product-liability-act = Acht na Fionlainne um Dhliteanas Táirgí (694/1990)
act-fi-consumer-protection-act = Acht na Fionlainne um Chosaint Tomhaltóirí (38/1978)
act-fi-limited-liability-companies-act = Acht na Fionlainne um Chuideachtaí Dliteanais Theoranta (624/2006)
act-fi-housing-companies-act = Acht na Fionlainne um Chuideachtaí Tithíochta Dliteanais Theoranta (1599/2009)
act-fi-associations-act = Acht na Fionlainne um Chomhlachais (503/1989)
act-fi-accommodation-act = Acht na Fionlainne um Ghníomhaíochtaí Cóiríochta agus Lónadóireachta (308/2006)
act-fi-employment-contracts-act = Acht na Fionlainne um Chonarthaí Fostaíochta (55/2001)
act-fi-working-hours-act = Acht na Fionlainne um Am Oibre (872/2019)
act-fi-annual-holidays-act = Acht na Fionlainne um Shaoire Bhliantúil (162/2005)
act-fi-non-discrimination-act = Acht na Fionlainne um Neamh-Idirdhealú (1325/2014)
act-fi-equality-act = Acht na Fionlainne um Chomhionannas idir Mná agus Fir (609/1986)
act-fi-working-life-privacy-act = Acht na Fionlainne um Chosaint Príobháideachais i Saol na hOibre (759/2004)
act-fi-occupational-safety-and-health-act = Acht na Fionlainne um Shábháilteacht agus Sláinte Cheirde (738/2002)
act-fi-occupational-health-care-act = Acht na Fionlainne um Chúram Sláinte Ceirde (1383/2001)
act-fi-employees-pensions-act = Acht na Fionlainne um Pinsin Fostaithe (395/2006)
act-fi-contractors-liability-act = Acht na Fionlainne um Oibleagáidí agus Dliteanas an Chonraitheora nuair a Chuirtear Obair ar Conradh (1233/2006)
act-fi-whistleblower-act = Acht na Fionlainne um Chosaint Daoine a Thuairiscíonn Sáruithe ar Dhlí an Aontais Eorpaigh agus ar an Dlí Náisiúnta (1171/2022)
act-fi-electronic-communications-services-act = Acht na Fionlainne um Sheirbhísí Cumarsáide Leictreonaí (917/2014)
act-fi-client-data-act = Acht na Fionlainne um Shonraí Cliant a Phróiseáil i gCúram Sláinte agus i Leas Sóisialta (703/2023)
act-fi-patients-act = Acht na Fionlainne um Stádas agus Cearta Othar (785/1992)
act-fi-data-protection-act = Acht na Fionlainne um Chosaint Sonraí (1050/2018)
act-de-commercial-code = Cód Tráchtála na Gearmáine (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Cód Cánach na Gearmáine (Abgabenordnung, AO)
act-de-vat-act = Acht Cánach Breisluacha na Gearmáine (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Acht Ginearálta na Gearmáine um Chóir Chomhionann (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Acht na Gearmáine um Sciúradh Airgid (Geldwäschegesetz, GwG)
act-de-civil-code = Cód Sibhialta na Gearmáine (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Acht Cuntasaíochta na Sualainne (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Acht na Sualainne um Sciúradh Airgid (Lag 2017:630)
act-se-discrimination-act = Acht na Sualainne um Idirdhealú (Diskrimineringslag 2008:567)
act-fr-commercial-code = Cód Tráchtála na Fraince (Code de commerce)
act-fr-labour-code = Cód Saothair na Fraince (Code du travail)
act-fr-consumer-code = Cód Tomhaltóirí na Fraince (Code de la consommation)
act-fr-cnil-guidance = Moltaí CNIL, údarás cosanta sonraí na Fraince
act-no-bookkeeping-act = Acht Leabharchoimeádta na hIorua (bokføringsloven, 2004)
act-dk-bookkeeping-act = Acht Leabharchoimeádta na Danmhairge (bogføringsloven, 2022)
act-ee-accounting-act = Acht Cuntasaíochta na hEastóine (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Do shonraí tar éis do bháis (an Fhrainc)
national-right-fr-after-death-text = Má tá cónaí ort sa Fhrainc, is féidir leat treoracha a thabhairt faoi conas do shonraí a stóráil, a léirscriosadh agus a nochtadh tar éis do bháis.

### The law on cookies, and who supervises it

cookie-law-fi = Acht na Fionlainne um Sheirbhísí Cumarsáide Leictreonaí (917/2014), alt 205
cookie-authority-fi = Gníomhaireacht Iompair agus Cumarsáide na Fionlainne (Traficom)
