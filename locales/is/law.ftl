# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Heiti og samskiptaupplýsingar ábyrgðaraðila
duty-representative = Heiti og samskiptaupplýsingar fulltrúa
duty-data-protection-officer = Samskiptaupplýsingar persónuverndarfulltrúa
duty-purposes = Tilgangur vinnslunnar
duty-legal-basis = Lagagrundvöllur vinnslunnar
duty-categories-of-data = Flokkar persónuupplýsinga
duty-legitimate-interests = Lögmætir hagsmunir sem gætt er
duty-recipients = Viðtakendur eða flokkar viðtakenda
duty-transfers = Miðlun til þriðju landa eða alþjóðastofnana
duty-storage-period = Geymslutími eða viðmiðanir um hann
duty-rights = Réttindi skráðs einstaklings
duty-withdrawal-of-consent = Réttur til að draga samþykki til baka
duty-complaint = Réttur til að leggja fram kvörtun hjá eftirlitsyfirvaldi
duty-obligation-to-provide = Skylda til að veita upplýsingarnar og afleiðingar þess að veita þær ekki
duty-source-of-data = Uppruni persónuupplýsinganna
duty-automated-decisions = Sjálfvirk ákvarðanataka, þ.m.t. gerð persónusniðs
duty-further-purpose = Frekari vinnsla í öðrum tilgangi
duty-clear-language = Gagnorð, gagnsæ, skiljanleg og aðgengileg framsetning á skýru og einföldu máli
duty-language-for-children = Upplýsingar sem beint er sérstaklega til barns
duty-icons = Stöðluð tákn, tölvulesanleg, með textanum
duty-known-information = Hvenær ekki þarf að upplýsa skráðan einstakling: upplýsingar sem hann hefur þegar fengið og undanþágur 5. mgr. 14. gr.
duty-time-of-informing = Hvenær fólk fær vitneskju um upplýsingar sem aflað er annars staðar
duty-effect-of-withdrawal = Jafnauðvelt er að draga samþykki til baka og að veita það, og afturköllunin hefur ekki áhrif á fyrri vinnslu
duty-objection-apart = Andmælarétturinn, kynntur skýrt og aðgreindur frá öðrum upplýsingum
duty-safeguards-in-decisions = Mannleg íhlutun, réttur til að láta skoðun sína í ljós og til að vefengja sjálfvirka ákvörðun
duty-joint-arrangement = Megininntak samkomulags milli sameiginlegra ábyrgðaraðila
duty-representative-in-the-union = Fulltrúi ábyrgðaraðila sem hefur ekki staðfestu á Evrópska efnahagssvæðinu
duty-designation-of-officer = Tilnefning persónuverndarfulltrúa og birting samskiptaupplýsinga hans
duty-ground-of-transfer = Grundvöllur samkvæmt V. kafla fyrir hverri miðlun
duty-adequacy-decision = Miðlun á grundvelli ákvörðunar um fullnægjandi vernd
duty-appropriate-safeguards = Miðlun sem fellur undir viðeigandi verndarráðstafanir
duty-binding-corporate-rules = Bindandi fyrirtækjareglur
duty-derogations = Undanþágur vegna sérstakra aðstæðna
duty-complaint-to-authority = Eftirlitsyfirvaldið sem hægt er að kvarta til
duty-cookie-information = Hvað er vistað í tækjum eða lesið úr þeim, af hverjum, til hvers og hversu lengi
duty-cookie-consent = Samþykki fyrir því sem er ekki bráðnauðsynlegt og hvernig hægt er að skipta um skoðun
duty-electronic-marketing = Samþykki fyrir rafrænni beinni markaðssetningu eða undanþágan vegna fyrri viðskipta

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = persónuverndarrammi Evrópusambandsins og Bandaríkjanna (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = finnsk bókhaldslög (1336/1997)
act-fi-vat-act = finnsk lög um virðisaukaskatt (1501/1993)
act-fi-prepayment-act = finnsk lög um staðgreiðslu skatta (1118/1996)
act-fi-tax-assessment-procedure-act = finnsk lög um álagningu skatta (1558/1995)
act-fi-incomes-information-system-act = finnsk lög um tekjuskrá (53/2018)
act-fi-anti-money-laundering-act = finnsk lög um aðgerðir gegn peningaþvætti og fjármögnun hryðjuverka (444/2017)
act-fi-debt-limitation-act = finnsk lög um fyrningu skulda (728/2003)
act-fi-debt-collection-act = finnsk innheimtulög (513/1999)
act-fi-product-liability-act = finnsk lög um skaðsemisábyrgð (694/1990)
act-fi-consumer-protection-act = finnsk lög um neytendavernd (38/1978)
act-fi-limited-liability-companies-act = finnsk lög um hlutafélög (624/2006)
act-fi-housing-companies-act = finnsk lög um húsnæðishlutafélög (1599/2009)
act-fi-associations-act = finnsk lög um félög (503/1989)
act-fi-accommodation-act = finnsk lög um gististaði og veitingastaði (308/2006)
act-fi-employment-contracts-act = finnsk lög um ráðningarsamninga (55/2001)
act-fi-working-hours-act = finnsk lög um vinnutíma (872/2019)
act-fi-annual-holidays-act = finnsk lög um orlof (162/2005)
act-fi-non-discrimination-act = finnsk lög um bann við mismunun (1325/2014)
act-fi-equality-act = finnsk lög um jafnrétti kvenna og karla (609/1986)
act-fi-working-life-privacy-act = finnsk lög um friðhelgi einkalífs í atvinnulífinu (759/2004)
act-fi-occupational-safety-and-health-act = finnsk vinnuverndarlög (738/2002)
act-fi-occupational-health-care-act = finnsk lög um heilsuvernd starfsfólks (1383/2001)
act-fi-employees-pensions-act = finnsk lög um lífeyri launafólks (395/2006)
act-fi-contractors-liability-act = finnsk lög um skyldur og ábyrgð verkkaupa við aðkeypta vinnu (1233/2006)
act-fi-whistleblower-act = finnsk lög um vernd þeirra sem tilkynna um brot gegn rétti Evrópusambandsins og landsrétti (1171/2022)
act-fi-electronic-communications-services-act = finnsk lög um rafræna fjarskiptaþjónustu (917/2014)
act-fi-client-data-act = finnsk lög um vinnslu upplýsinga um notendur félags- og heilbrigðisþjónustu (703/2023)
act-fi-patients-act = finnsk lög um stöðu og réttindi sjúklinga (785/1992)
act-fi-data-protection-act = finnsk persónuverndarlög (1050/2018)
act-de-commercial-code = þýsk verslunarlög (Handelsgesetzbuch, HGB)
act-de-fiscal-code = þýsk lög um skattframkvæmd (Abgabenordnung, AO)
act-de-vat-act = þýsk lög um virðisaukaskatt (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = þýsk lög um jafna meðferð (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = þýsk lög um aðgerðir gegn peningaþvætti (Geldwäschegesetz, GwG)
act-de-civil-code = þýsk borgaralög (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = sænsk bókhaldslög (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = sænsk lög um aðgerðir gegn peningaþvætti (Lag 2017:630)
act-se-discrimination-act = sænsk lög um bann við mismunun (Diskrimineringslag 2008:567)
act-fr-commercial-code = frönsk verslunarlög (Code de commerce)
act-fr-labour-code = frönsk vinnulög (Code du travail)
act-fr-consumer-code = frönsk neytendalög (Code de la consommation)
act-fr-cnil-guidance = tilmæli frönsku persónuverndarstofnunarinnar CNIL
act-no-bookkeeping-act = norsk bókhaldslög (bokføringsloven, 2004)
act-dk-bookkeeping-act = dönsk bókhaldslög (bogføringsloven, 2022)
act-ee-accounting-act = eistnesk bókhaldslög (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Upplýsingar um þig eftir andlát þitt (Frakkland)
national-right-fr-after-death-text = Ef þú býrð í Frakklandi geturðu gefið fyrirmæli um hvernig upplýsingar um þig skuli geymdar, þeim eytt og þær afhentar eftir andlát þitt.

### The law on cookies, and who supervises it

cookie-law-fi = finnsk lög um rafræna fjarskiptaþjónustu (917/2014), § 205
cookie-authority-fi = finnska samgöngu- og fjarskiptastofnunin Traficom
