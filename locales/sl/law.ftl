# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identiteta in kontaktni podatki upravljavca
duty-representative = Identiteta in kontaktni podatki predstavnika
duty-data-protection-officer = Kontaktni podatki pooblaščene osebe za varstvo podatkov
duty-purposes = Nameni obdelave
duty-legal-basis = Pravna podlaga za obdelavo
duty-categories-of-data = Vrste osebnih podatkov
duty-legitimate-interests = Zakoniti interesi
duty-recipients = Uporabniki ali kategorije uporabnikov
duty-transfers = Prenosi v tretje države ali mednarodne organizacije
duty-storage-period = Obdobje hrambe ali merila za njegovo določitev
duty-rights = Pravice posameznika, na katerega se nanašajo osebni podatki
duty-withdrawal-of-consent = Pravica do preklica privolitve
duty-complaint = Pravica do vložitve pritožbe pri nadzornem organu
duty-obligation-to-provide = Obveznost zagotovitve podatkov in posledice, če se ne zagotovijo
duty-source-of-data = Vir osebnih podatkov
duty-automated-decisions = Avtomatizirano sprejemanje odločitev, vključno z oblikovanjem profilov
duty-further-purpose = Nadaljnja obdelava za drug namen
duty-clear-language = Jedrnata, pregledna, razumljiva in lahko dostopna oblika ter jasen in preprost jezik
duty-language-for-children = Informacije, namenjene posebej otroku
duty-icons = Standardizirane, strojno berljive ikone ob besedilu
duty-known-information = Kdaj posameznika ni treba obvestiti: informacije, ki jih že ima, in izjeme iz petega odstavka 14. člena
duty-time-of-informing = Kdaj ljudje izvedo za podatke, pridobljene drugje
duty-effect-of-withdrawal = Preklic je enako preprost kot privolitev in ne vpliva na prejšnjo obdelavo
duty-objection-apart = Pravica do ugovora, predstavljena jasno in ločeno od drugih informacij
duty-safeguards-in-decisions = Osebno posredovanje, izražanje stališča in izpodbijanje avtomatizirane odločitve
duty-joint-arrangement = Bistvo dogovora med skupnimi upravljavci
duty-representative-in-the-union = Predstavnik upravljavca, ki nima sedeža v Uniji
duty-designation-of-officer = Imenovanje pooblaščene osebe za varstvo podatkov in objava njenih kontaktnih podatkov
duty-ground-of-transfer = Podlaga iz poglavja V za vsak prenos
duty-adequacy-decision = Prenosi na podlagi sklepa o ustreznosti
duty-appropriate-safeguards = Prenosi, za katere se uporabljajo ustrezni zaščitni ukrepi
duty-binding-corporate-rules = Zavezujoča poslovna pravila
duty-derogations = Odstopanja v posebnih primerih
duty-complaint-to-authority = Nadzorni organ, pri katerem lahko ljudje vložijo pritožbo
duty-cookie-information = Kaj se shranjuje na napravah ali bere z njih, kdo to počne, za kaj in kako dolgo
duty-cookie-consent = Privolitev v to, kar ni nujno potrebno, in kako spremeniti odločitev
duty-electronic-marketing = Privolitev v elektronsko neposredno trženje ali izjema za obstoječe stranke

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Okvir za varstvo zasebnosti podatkov med EU in ZDA (Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Finski zakon o računovodstvu (1336/1997)
act-fi-vat-act = Finski zakon o davku na dodano vrednost (1501/1993)
act-fi-prepayment-act = Finski zakon o akontaciji davka (1118/1996)
act-fi-tax-assessment-procedure-act = Finski zakon o davčnem postopku (1558/1995)
act-fi-incomes-information-system-act = Finski zakon o informacijskem sistemu dohodkov (53/2018)
act-fi-anti-money-laundering-act = Finski zakon o preprečevanju pranja denarja in financiranja terorizma (444/2017)
act-fi-debt-limitation-act = Finski zakon o zastaranju dolgov (728/2003)
act-fi-debt-collection-act = Finski zakon o izterjavi dolgov (513/1999)
act-fi-product-liability-act = Finski zakon o odgovornosti za proizvode (694/1990)
act-fi-consumer-protection-act = Finski zakon o varstvu potrošnikov (38/1978)
act-fi-limited-liability-companies-act = Finski zakon o kapitalskih družbah (624/2006)
act-fi-housing-companies-act = Finski zakon o stanovanjskih delniških družbah (1599/2009)
act-fi-associations-act = Finski zakon o društvih (503/1989)
act-fi-accommodation-act = Finski zakon o nastanitveni in gostinski dejavnosti (308/2006)
act-fi-employment-contracts-act = Finski zakon o pogodbah o zaposlitvi (55/2001)
act-fi-working-hours-act = Finski zakon o delovnem času (872/2019)
act-fi-annual-holidays-act = Finski zakon o letnem dopustu (162/2005)
act-fi-non-discrimination-act = Finski zakon o nediskriminaciji (1325/2014)
act-fi-equality-act = Finski zakon o enakosti žensk in moških (609/1986)
act-fi-working-life-privacy-act = Finski zakon o varstvu zasebnosti v delovnih razmerjih (759/2004)
act-fi-occupational-safety-and-health-act = Finski zakon o varnosti in zdravju pri delu (738/2002)
act-fi-occupational-health-care-act = Finski zakon o zdravstvenem varstvu pri delu (1383/2001)
act-fi-employees-pensions-act = Finski zakon o pokojninah zaposlenih (395/2006)
act-fi-contractors-liability-act = Finski zakon o obveznostih in odgovornosti naročnika pri uporabi zunanje delovne sile (1233/2006)
act-fi-whistleblower-act = Finski zakon o zaščiti prijaviteljev kršitev prava Evropske unije in nacionalnega prava (1171/2022)
act-fi-electronic-communications-services-act = Finski zakon o storitvah elektronskih komunikacij (917/2014)
act-fi-client-data-act = Finski zakon o obdelavi podatkov o uporabnikih v zdravstvu in socialnem varstvu (703/2023)
act-fi-patients-act = Finski zakon o položaju in pravicah pacientov (785/1992)
act-fi-data-protection-act = Finski zakon o varstvu podatkov (1050/2018)
act-de-commercial-code = Nemški trgovinski zakonik (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Nemški davčni zakonik (Abgabenordnung, AO)
act-de-vat-act = Nemški zakon o davku na dodano vrednost (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Nemški splošni zakon o enakem obravnavanju (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Nemški zakon o preprečevanju pranja denarja (Geldwäschegesetz, GwG)
act-de-civil-code = Nemški civilni zakonik (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Švedski zakon o računovodstvu (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Švedski zakon o preprečevanju pranja denarja (Lag 2017:630)
act-se-discrimination-act = Švedski zakon o preprečevanju diskriminacije (Diskrimineringslag 2008:567)
act-fr-commercial-code = Francoski trgovinski zakonik (Code de commerce)
act-fr-labour-code = Francoski delovni zakonik (Code du travail)
act-fr-consumer-code = Francoski potrošniški zakonik (Code de la consommation)
act-fr-cnil-guidance = Priporočila francoskega nadzornega organa CNIL
act-no-bookkeeping-act = Norveški zakon o računovodstvu (bokføringsloven, 2004)
act-dk-bookkeeping-act = Danski zakon o računovodstvu (bogføringsloven, 2022)
act-ee-accounting-act = Estonski zakon o računovodstvu (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Vaši podatki po vaši smrti (Francija)
national-right-fr-after-death-text = Če živite v Franciji, lahko daste navodila o tem, kako naj se vaši podatki po vaši smrti hranijo, izbrišejo in razkrijejo.

### The law on cookies, and who supervises it

cookie-law-fi = Finski zakon o storitvah elektronskih komunikacij (917/2014), § 205
cookie-authority-fi = Finska agencija za promet in komunikacije Traficom
