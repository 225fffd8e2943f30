# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Finnish inflects, and what is put in cannot be: it stands in the nominative, after a colon or as the subject.

### The whole

title-not-stated = Tietosuojaseloste
description = { $title }: näin { $controller } käsittelee henkilötietoja, ja nämä oikeudet sinulla on.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Vastuutaho: { $owner }.
gap-by = Määräaika: { $date }.
gap-not-stated = { $duty }
not-translated = (ei käännetty; kieli: { $language })
gap-none = Tällaista ei ole.

### Headings

heading-scope = Tietoja tästä selosteesta
heading-controller = Kuka vastaa tiedoistasi
heading-register = Mihin käytämme tietojasi
heading-purposes = Tarkoitukset, oikeusperusteet ja säilytysajat
heading-processing = Mihin tietoja käytetään
heading-retention = Miksi säilytämme tietoja näin kauan ja mitä säilytämme pidempään
heading-grounds = Tarkemmin oikeusperusteista
heading-data = Mitä tietoja käsittelemme
heading-sources = Mistä saamme tiedot
heading-disclosures = Tietojen luovuttaminen
heading-provision = Onko sinun pakko antaa tiedot?
heading-automated = Automaattiset päätökset ja profilointi
heading-recipients = Ketkä saavat tietojasi
heading-transfers = Siirrot Euroopan talousalueen ulkopuolelle
heading-rights = Oikeutesi
heading-objection = Oikeutesi vastustaa käsittelyä
heading-children = Lapset
heading-requests = Näin käytät oikeuksiasi
heading-complaint = Valitus valvontaviranomaiselle
heading-cookies = Evästeet
heading-security = Näin suojaamme tietosi
heading-claims = Mitä lupaamme
heading-notice = Päiväykset ja muutokset

### At a glance

summary-who = Rekisterinpitäjä
summary-why = Miksi käsittelemme tietojasi
summary-why-register = { $register }: { $purposes }
summary-retention = Kuinka kauan säilytämme tietojasi
summary-recipients = Ketkä saavat tietojasi
summary-transfers = Siirrot
summary-transfers-none = Tietojasi ei siirretä Euroopan talousalueen ulkopuolelle.
summary-transfers-some = Tietojasi käsitellään myös Euroopan talousalueen ulkopuolella: { $countries }.
summary-rights = Oikeutesi
summary-how = Näin tavoitat meidät

### Who

controller-name = Rekisterinpitäjä
controller-also = { $name } (”{ $short }”)
controller-number = { $country ->
    [FI] Y-tunnus
   *[other] Rekisterinumero
}
controller-established-in = Sijoittautumismaa
controller-joint = Tämä rekisterinpitäjä määrittää käsittelyn tarkoitukset ja keinot yhdessä kanssamme (yhteisrekisterinpitäjä):
controller-joint-rights = Voit käyttää oikeuksiasi jokaista yhteisrekisterinpitäjää kohtaan.
controller-representative = Edustajamme Euroopan unionissa:
representative-name = Edustaja
group-called = Tämä seloste koskee myös konsernimme ({ $name }) muita yhtiöitä. Kukin yhtiö on rekisterinpitäjä siinä käsittelyssä, joka on mainittu sen kohdalla:
group-companies = Tämä seloste koskee myös näitä konsernimme yhtiöitä. Kukin yhtiö on rekisterinpitäjä siinä käsittelyssä, joka on mainittu sen kohdalla:
group-number = { $country ->
    [FI] Y-tunnus: { $number }
   *[other] Rekisterinumero: { $number }
}
officer = Tietosuojavastaavamme:
officer-none = Emme ole nimittäneet tietosuojavastaavaa.
contact-person = Yhteydenotot henkilötietojasi koskevissa kysymyksissä:
contact-title = Yhteystaho
contact-address = Osoite
contact-address-postal = Postiosoite
contact-address-visiting = Käyntiosoite
contact-address-office = Toimipaikka
contact-email = Sähköposti
contact-phone = Puhelin
contact-form = Yhteydenottolomake
contact-website = Verkkosivusto
address-in-country = { $address }, { $country }
scope-countries = Seloste on tarkoitettu näissä maissa oleville: { $countries }.
children-version = Selosteesta on lapsille kirjoitettu versio: { $address }
children-age = Kun palvelumme perustuu suostumukseen, lapsi voi antaa sen itse tästä iästä alkaen (tietosuoja-asetus, 8 artiklan 1 kohta). Jos lapsi on nuorempi, huoltajan on annettava suostumus tai hyväksyttävä se.
children-age-in = { $country }: { $age }
children-age-own = Kun palvelumme perustuu suostumukseen, lapsi voi antaa sen itse täytettyään tämän iän: { $age }. Jos lapsi on nuorempi, huoltajan on annettava suostumus tai hyväksyttävä se (tietosuoja-asetus, 8 artiklan 1 kohta).

### Registers

role-controller = Olemme tämän rekisterin rekisterinpitäjä.
role-joint-controller = Olemme yksi tämän rekisterin yhteisrekisterinpitäjistä.
role-processor = Käsittelemme näitä tietoja henkilötietojen käsittelijänä, asiakkaidemme lukuun ja heidän ohjeidensa mukaan. Asiakas on rekisterinpitäjä ja kertoo käsittelystä niille, joita tiedot koskevat.
persons-of-register = Käsittelemme näiden henkilöiden tietoja:
persons-also-former = { $who }, nykyiset ja entiset
persons-defined = { $who }: { $definition }
column-purpose = Käyttötarkoitus
column-basis = Oikeusperuste
column-data = Tiedot
column-retention = Säilytysaika
column-recipients = Vastaanottajat
caption-purposes = { $register }: mihin käytämme tietoja, millä perusteella ja kuinka kauan säilytämme niitä
purposes-none = Emme käsittele tässä henkilötietoja mihinkään tarkoitukseen.
nobody = ei kukaan
ground-interest = Oikeutettu etumme: { $what }
ground-interest-of-others = Oikeutettu etu: { $what }
ground-whose = Kenen etu on kyseessä: { $what }
ground-balancing = Miten olemme punninneet etua suhteessa sinun etuihisi: { $what }
ground-law = Laki, joka edellyttää käsittelyä: { $what }
ground-law-behind = Laki, johon käsittely perustuu: { $what }
ground-given-by = Näin annat suostumuksesi: { $what }
ground-withdraw = Keino peruuttaa suostumus: { $what }
ground-free-choice = Miksi voit kieltäytyä vapaasti: { $what }
ground-consulted = Miten henkilöstöä on kuultu: { $what }
marketing-channels = Näin viestimme tavoittavat sinut: { $channels }
channel-email = sähköposti
channel-sms = tekstiviesti
channel-app = sovelluksemme viestit
channel-phone = puhelin
channel-post = posti
marketing-allowed-by-existing-customers = Emme pyydä suostumustasi, koska olet asiakkaamme ja annoit yhteystietosi meille ostaessasi meiltä. Kerromme vain omista tuotteistamme tai palveluistamme, jotka ovat samankaltaisia kuin ostamasi. Voit kieltää markkinoinnin maksutta, kun annat yhteystietosi, ja jokaisessa viestissä.
marketing-allowed-by-business-role = Emme pyydä suostumustasi, koska kirjoitamme sinulle organisaatiosi edustajana asioista, jotka kuuluvat tehtävääsi siellä. Voit kieltää markkinoinnin maksutta milloin tahansa.
marketing-opt-out = Keino kieltää markkinointi: { $what }
further-from = Emme alun perin keränneet tietoja tätä tarkoitusta varten. Käytämme niitä tähän tarkoitukseen alkaen { $date }.
further-told = Kerroimme sinulle tästä tarkoituksesta { $date }.
further-compatibility = Miksi tarkoitus sopii yhteen niiden tarkoitusten kanssa, joita varten keräsimme tiedot: { $what }
basis-consent = suostumuksesi (tietosuoja-asetus, 6 artiklan 1 kohdan a alakohta)
basis-contract = kanssasi tehdyn sopimuksen täytäntöönpano tai sopimusta edeltävät toimenpiteet pyynnöstäsi (tietosuoja-asetus, 6 artiklan 1 kohdan b alakohta)
basis-legal-obligation = lakisääteisen velvoitteen noudattaminen (tietosuoja-asetus, 6 artiklan 1 kohdan c alakohta)
basis-vital-interests = elintärkeiden etujen suojaaminen (tietosuoja-asetus, 6 artiklan 1 kohdan d alakohta)
basis-public-task = yleistä etua koskeva tehtävä tai julkisen vallan käyttäminen (tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta)
basis-legitimate-interests = oikeutettu etu (tietosuoja-asetus, 6 artiklan 1 kohdan f alakohta)
why-consent = Olet suostunut siihen: { $basis }
why-contract = Se on tarpeen, jotta voimme tehdä sen, mistä olemme sopineet kanssasi tai mitä olet pyytänyt: { $basis }
why-legal-obligation = Laki velvoittaa meidät siihen: { $basis }
why-vital-interests = Siitä voi riippua jonkun henki tai terveys: { $basis }
why-public-task = Se kuuluu tehtävään, jota hoidamme yhteiseksi hyväksi: { $basis }
why-legitimate-interests = Meillä on siihen perusteltu syy: { $basis }
special-condition-explicit-consent = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään nimenomaisella suostumuksellasi (tietosuoja-asetus, 9 artiklan 2 kohdan a alakohta).
special-condition-employment = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään työoikeuteen ja sosiaaliturvaan perustuvien velvoitteiden ja oikeuksien vuoksi (tietosuoja-asetus, 9 artiklan 2 kohdan b alakohta).
special-condition-vital-interests = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään elintärkeiden etujen suojaamiseksi (tietosuoja-asetus, 9 artiklan 2 kohdan c alakohta).
special-condition-association = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään sellaisen voittoa tavoittelemattoman yhteisön toiminnassa, jonka tarkoitus on poliittinen, filosofinen, uskonnollinen tai ammattiliittotoimintaan liittyvä (tietosuoja-asetus, 9 artiklan 2 kohdan d alakohta).
special-condition-made-public = Käsiteltävät erityisiin henkilötietoryhmiin kuuluvat tiedot ovat tietoja, jotka olet itse nimenomaisesti saattanut julkisiksi (tietosuoja-asetus, 9 artiklan 2 kohdan e alakohta).
special-condition-legal-claims = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään oikeudellisia vaateita varten (tietosuoja-asetus, 9 artiklan 2 kohdan f alakohta).
special-condition-public-interest = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään unionin oikeuden tai jäsenvaltion lainsäädännön nojalla tärkeää yleistä etua koskevasta syystä (tietosuoja-asetus, 9 artiklan 2 kohdan g alakohta).
special-condition-health-care = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään terveyden- tai sosiaalihuoltoa varten unionin oikeuden, jäsenvaltion lainsäädännön tai terveydenhuollon ammattilaisen kanssa tehdyn sopimuksen nojalla (tietosuoja-asetus, 9 artiklan 2 kohdan h alakohta).
special-condition-public-health = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään unionin oikeuden tai jäsenvaltion lainsäädännön nojalla kansanterveyteen liittyvästä syystä (tietosuoja-asetus, 9 artiklan 2 kohdan i alakohta).
special-condition-research = Erityisiin henkilötietoryhmiin kuuluvia tietoja käsitellään unionin oikeuden tai jäsenvaltion lainsäädännön nojalla yleisen edun mukaista arkistointia, tieteellistä tai historiallista tutkimusta tai tilastointia varten (tietosuoja-asetus, 9 artiklan 2 kohdan j alakohta).

### How long

retention-period-from = { $limit ->
    [maximum] enintään { $period } { $event }
    [minimum] vähintään { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] enintään { $period }
    [minimum] vähintään { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = kunnes peruutat suostumuksesi
retention-by-statute = niin kauan kuin laki vaatii
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, enintään { $period }
retention-reason = Syy: { $reason }
retention-exceptions = Poikkeukset: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, { $chapter } luvun { $section } §
statute-section = { $kind ->
    [number] { $act }, { $section } §
    [annex] { $act }, liite
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Emme käsittele tässä henkilötietoja.
in-case = { $what } ({ $when })
special-ethnic-origin = Erityinen henkilötietoryhmä: rotu tai etninen alkuperä (tietosuoja-asetus, 9 artikla).
special-political-opinions = Erityinen henkilötietoryhmä: poliittiset mielipiteet (tietosuoja-asetus, 9 artikla).
special-beliefs = Erityinen henkilötietoryhmä: uskonnollinen tai filosofinen vakaumus (tietosuoja-asetus, 9 artikla).
special-trade-union = Erityinen henkilötietoryhmä: ammattiliiton jäsenyys (tietosuoja-asetus, 9 artikla).
special-genetic = Erityinen henkilötietoryhmä: geneettiset tiedot (tietosuoja-asetus, 9 artikla).
special-biometric = Erityinen henkilötietoryhmä: biometriset tiedot henkilön tunnistamista varten (tietosuoja-asetus, 9 artikla).
special-health = Erityinen henkilötietoryhmä: terveyttä koskevat tiedot (tietosuoja-asetus, 9 artikla).
special-sex-life = Erityinen henkilötietoryhmä: seksuaalinen käyttäytyminen tai suuntautuminen (tietosuoja-asetus, 9 artikla).
mark-criminal = Tiedot koskevat rikostuomioita ja rikkomuksia (tietosuoja-asetus, 10 artikla).
mark-national-id = Tietoihin kuuluu henkilötunnus tai muu kansallinen henkilönumero (tietosuoja-asetus, 87 artikla).
mark-organisation = Organisaatioita koskevia tietoja. Ne ovat henkilötietoja vain, jos ne kertovat jotakin ihmisestä, esimerkiksi yksityisestä elinkeinonharjoittajasta.
mark-needed-for = Mihin tarvitsemme tietoja: { $what }
mark-access = Ketkä saavat käsitellä tietoja: { $what }
source-data-subject = sinä itse
source-observed = palvelujemme käyttö
source-third-party = muu taho
source-public = yleisesti saatavilla oleva lähde
source-authority = viranomainen
source-unnamed = muu lähde
source-data = Tästä lähteestä saatavat tiedot: { $data }
source-data-all = Tästä lähteestä saatavat tiedot: kaikki edellä mainitut
source-public-yes = Lähde on yleisesti saatavilla.
source-public-no = Lähde ei ole yleisesti saatavilla.
exemption-known = Emme kerro uudelleen sitä, minkä jo tiedät (tietosuoja-asetus, 13 artiklan 4 kohta ja 14 artiklan 5 kohdan a alakohta).
exemption-impossible = Emme kerro muista lähteistä saaduista tiedoista jokaiselle erikseen, koska se olisi mahdotonta, vaatisi kohtuutonta vaivaa tai estäisi käsittelyn tarkoituksen toteutumisen (tietosuoja-asetus, 14 artiklan 5 kohdan b alakohta).
exemption-law = Emme kerro muista lähteistä saaduista tiedoista jokaiselle erikseen, koska tietojen hankinnasta tai luovuttamisesta säädetään nimenomaisesti laissa (tietosuoja-asetus, 14 artiklan 5 kohdan c alakohta).
exemption-secrecy = Emme kerro muista lähteistä saaduista tiedoista jokaiselle erikseen, koska laki velvoittaa meidät pitämään ne salassa (tietosuoja-asetus, 14 artiklan 5 kohdan d alakohta).
exemption-reason = Syy: { $reason }
exemption-measures = Näin suojaamme oikeuksiasi sen sijaan: { $measures }
source-permission = { $permission ->
    [objection] Voit vastustaa tietojen hankkimista tästä lähteestä, ja silloin emme hanki niitä.
    [consent] Hankimme tiedot tästä lähteestä vain suostumuksellasi.
   *[law] Hankimme tiedot tästä lähteestä, koska laki sallii tai edellyttää sen.
}

### Must the data be given

provision-law = Laki velvoittaa sinut antamaan meille nämä tiedot.
provision-contract = Sopimuksemme velvoittaa sinut antamaan meille nämä tiedot.
provision-entering-contract = Tarvitsemme nämä tiedot, jotta sopimus voidaan tehdä.
provision-nobody = Sinun ei ole pakko antaa meille näitä tietoja.

### Automated decisions

automated-none = Emme tee sinua koskevia päätöksiä pelkästään automaattisen käsittelyn perusteella emmekä profiloi sinua.
automated-profiling = Käytämme profilointia, joka ei yksin ratkaise mitään. { $what }
automated-profiling-beside-decisions = Käytämme profilointia. { $what }
automated-no-profiling = Emme profiloi sinua.
automated-no-decisions = Emme tee sinua koskevia päätöksiä pelkästään automaattisen käsittelyn perusteella.
decision-what = Päätös
decision-ground = Millä perusteella päätös on sallittu
decision-ground-contract = Päätös on välttämätön sinun ja meidän välisen sopimuksen tekemistä tai täytäntöönpanoa varten (tietosuoja-asetus, 22 artiklan 2 kohdan a alakohta).
decision-ground-law = Unionin oikeus tai jäsenvaltion lainsäädäntö sallii päätöksen (tietosuoja-asetus, 22 artiklan 2 kohdan b alakohta).
decision-ground-explicit-consent = Olet antanut nimenomaisen suostumuksesi (tietosuoja-asetus, 22 artiklan 2 kohdan c alakohta).
decision-logic = Miten päätös syntyy
decision-consequences = Mitä päätös merkitsee sinulle
decision-safeguards = Miten saat päätöksen uudelleen arvioitavaksi
decision-ai = Tekoälyjärjestelmä
decision-ai-none = Päätöksessä ei käytetä tekoälyjärjestelmää.

### Recipients

column-recipient = Vastaanottaja
column-what-for = Tehtävä
column-role = Rooli
column-place = Sijainti
caption-recipients = Henkilötietojen vastaanottajat
recipients-none = Emme luovuta tietojasi kenellekään.
recipient-unnamed = Vastaanottaja, jota ei ole nimetty
recipient-with-category = { $name } – { $category }
recipient-examples = Esimerkiksi: { $examples }
recipient-when = Vain tässä tapauksessa: { $when }
recipient-role-processor = henkilötietojen käsittelijä, joka toimii meidän lukuumme ja ohjeidemme mukaan
recipient-role-controller = rekisterinpitäjä, joka vastaa käsittelystä itse
recipient-role-joint-controller = yhteisrekisterinpitäjä kanssamme
recipient-role-authority = viranomainen
place-eea = Euroopan talousalue
place-outside-eea = Euroopan talousalueen ulkopuolinen maa
disclosure-to = Vastaanottajat: { $recipients }
disclosure-permission = { $permission ->
    [objection] Voit kieltää luovuttamisen, emmekä silloin luovuta tietojasi.
    [consent] Luovutamme tiedot vain luvallasi.
   *[law] Luovutamme tiedot vain, jos laki vaatii sitä.
}
disclosure-aggregated = Tiedoista ei voi tunnistaa ketään, joten ne eivät ole henkilötietoja.
disclosure-basis = Oikeusperuste: { $basis }.

### Transfers

transfers-none = Emme siirrä tietojasi Euroopan talousalueen ulkopuolelle, eikä yksikään vastaanottaja käsittele niitä siellä.
transfers-some = Nämä vastaanottajat käsittelevät tietoja Euroopan talousalueen ulkopuolella:
transfer-to = { $recipient } – { $country }
adequacy-whole = Euroopan komissio on päättänyt, että tietosuojan taso on siellä riittävä: päätös { $decision } (tietosuoja-asetus, 45 artikla).
adequacy-some = Euroopan komissio on päättänyt, että tietosuojan taso on riittävä osalla sikäläisistä vastaanottajista, joihin tämä kuuluu: päätös { $decision } (tietosuoja-asetus, 45 artikla).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/EY
}
adequacy-framework = Vastaanottaja on mukana tässä järjestelyssä: { $framework }. Euroopan komissio on päättänyt, että järjestely takaa tiedoille riittävän suojan: päätös { $decision } (tietosuoja-asetus, 45 artikla).
adequacy-none = Euroopan komissio ei ole tehnyt päätöstä siitä, että tietosuojan taso olisi siellä riittävä.
adequacy-only-certified = Euroopan komission päätös tietosuojan riittävyydestä kattaa tässä maassa vain sertifioidut organisaatiot, eikä siirto perustu siihen.
adequacy-only-partly = Euroopan komission päätös tietosuojan riittävyydestä kattaa tässä maassa vain osan vastaanottajista, eikä siirto perustu siihen.
ground-first = Ensisijainen peruste: { $ground }
ground-then = Jos se ei enää päde: { $ground }
safeguard-adequacy = Siirto perustuu Euroopan komission päätökseen tietosuojan riittävyydestä (tietosuoja-asetus, 45 artikla).
safeguard-standard-contractual-clauses = Siirtoa suojaavat Euroopan komission hyväksymät vakiosopimuslausekkeet: päätös (EU) 2021/914 (tietosuoja-asetus, 46 artiklan 2 kohdan c alakohta).
safeguard-binding-corporate-rules = Siirtoa suojaavat yritystä koskevat sitovat säännöt, jotka valvontaviranomainen on hyväksynyt (tietosuoja-asetus, 46 artiklan 2 kohdan b alakohta ja 47 artikla).
safeguard-code-of-conduct = Siirtoa suojaavat hyväksytyt käytännesäännöt yhdessä vastaanottajan sitovien ja täytäntöönpanokelpoisten sitoumusten kanssa (tietosuoja-asetus, 46 artiklan 2 kohdan e alakohta).
safeguard-certification = Siirtoa suojaa hyväksytty sertifiointi yhdessä vastaanottajan sitovien ja täytäntöönpanokelpoisten sitoumusten kanssa (tietosuoja-asetus, 46 artiklan 2 kohdan f alakohta).
safeguard-public-authority-instrument = Siirtoa suojaa viranomaisten välinen oikeudellisesti sitova ja täytäntöönpanokelpoinen asiakirja (tietosuoja-asetus, 46 artiklan 2 kohdan a alakohta).
safeguard-authorised-clauses = Siirtoa suojaavat sopimuslausekkeet, joille valvontaviranomainen on antanut luvan (tietosuoja-asetus, 46 artiklan 3 kohdan a alakohta).
safeguard-explicit-consent = Siirto perustuu nimenomaiseen suostumukseesi, jonka olet antanut saatuasi tiedon siirron riskeistä (tietosuoja-asetus, 49 artiklan 1 kohdan a alakohta).
safeguard-contract = Siirto on tarpeen kanssasi tehdyn sopimuksen täytäntöönpanoa varten tai niitä toimenpiteitä varten, joita olet pyytänyt ennen sopimuksen tekemistä (tietosuoja-asetus, 49 artiklan 1 kohdan b alakohta).
safeguard-contract-in-interest = Siirto on tarpeen meidän ja toisen osapuolen välisen, sinun etusi mukaisen sopimuksen tekemistä tai täytäntöönpanoa varten (tietosuoja-asetus, 49 artiklan 1 kohdan c alakohta).
safeguard-public-interest = Siirto on tarpeen yleistä etua koskevasta tärkeästä syystä (tietosuoja-asetus, 49 artiklan 1 kohdan d alakohta).
safeguard-legal-claims = Siirto on tarpeen oikeudellisia vaateita varten (tietosuoja-asetus, 49 artiklan 1 kohdan e alakohta).
safeguard-vital-interests = Siirto on tarpeen elintärkeiden etujen suojaamiseksi (tietosuoja-asetus, 49 artiklan 1 kohdan f alakohta).
safeguard-public-register = Tiedot siirretään julkisesta rekisteristä (tietosuoja-asetus, 49 artiklan 1 kohdan g alakohta).
safeguard-compelling-interests = Siirto ei toistu, koskee vain harvoja henkilöitä ja on tarpeen pakottavien oikeutettujen etujemme vuoksi (tietosuoja-asetus, 49 artiklan 1 kohdan toinen alakohta).
safeguard-module-controller = Lausekkeista sovelletaan moduulia 1: rekisterinpitäjältä rekisterinpitäjälle.
safeguard-module-processor = Lausekkeista sovelletaan moduulia 2: rekisterinpitäjältä henkilötietojen käsittelijälle.
safeguard-module-sub-processor = Lausekkeista sovelletaan moduulia 3: henkilötietojen käsittelijältä toiselle käsittelijälle.
safeguard-module-processor-to-controller = Lausekkeista sovelletaan moduulia 4: henkilötietojen käsittelijältä rekisterinpitäjälle.
safeguard-name = Tarkemmin: { $name }.
safeguard-interest = Pakottava etumme: { $interest }
safeguard-authority-told = Siirrosta on ilmoitettu valvontaviranomaiselle { $date }.
safeguard-when = Milloin: { $when }
safeguard-checked = Tarkistettu { $date }.
safeguard-measures = Täydentävät toimenpiteet: { $measures }.
safeguard-assessment = Siirron arviointi: { $assessment }
safeguard-risks = Riskit: { $risks }
safeguard-copy = Jäljennöksen suojatoimista saat täältä: { $ways }.

### Rights

rights-intro = Sinulla on nämä oikeudet. Ne määräytyvät sen mukaan, mihin käytämme tietojasi ja millä oikeusperusteella.
right-access = Oikeus saada pääsy tietoihin (tietosuoja-asetus, 15 artikla)
right-access-short = pääsy tietoihin
right-access-text = Voit kysyä meiltä, käsittelemmekö tietojasi. Jos käsittelemme, saat niistä jäljennöksen ja tiedot siitä, miten niitä käsitellään.
right-rectification = Oikeus tietojen oikaisemiseen (tietosuoja-asetus, 16 artikla)
right-rectification-short = tietojen oikaiseminen
right-rectification-text = Voit pyytää meitä oikaisemaan virheelliset tiedot ja täydentämään puutteelliset.
right-erasure = Oikeus tietojen poistamiseen (tietosuoja-asetus, 17 artikla)
right-erasure-short = tietojen poistaminen
right-erasure-text = Voit pyytää meitä poistamaan tietosi esimerkiksi silloin, kun emme enää tarvitse niitä, kun peruutat suostumuksen, johon käsittely perustuu, tai kun meillä ei ole oikeutta käsitellä niitä.
right-erasure-limited = Emme voi poistaa tietoja, jotka meidän on lain mukaan säilytettävä tai joita tarvitsemme yleistä etua koskevaan tehtävään. Rajoitus koskee tätä käsittelyä: { $purposes }.
right-restriction = Oikeus käsittelyn rajoittamiseen (tietosuoja-asetus, 18 artikla)
right-restriction-short = käsittelyn rajoittaminen
right-restriction-text = Voit pyytää, että emme tee tiedoillasi muuta kuin säilytämme ne, esimerkiksi sen ajan, kun tarkistamme, pitävätkö tiedot paikkansa tai onko vastustamisesi perusteltu.
right-portability = Oikeus siirtää tiedot järjestelmästä toiseen (tietosuoja-asetus, 20 artikla)
right-portability-short = tietojen siirtäminen järjestelmästä toiseen
right-portability-text = Saat meille antamasi tiedot jäsennellyssä, yleisesti käytetyssä ja koneellisesti luettavassa muodossa, ja voit pyytää meitä siirtämään ne toiselle rekisterinpitäjälle, jos se on teknisesti mahdollista. Oikeus koskee tietoja, joita käsitellään automaattisesti suostumuksen tai sopimuksen perusteella.
right-portability-because = Oikeus koskee tätä käsittelyä: { $purposes }.
right-objection-short = käsittelyn vastustaminen
right-withdrawal = Oikeus peruuttaa suostumus (tietosuoja-asetus, 7 artiklan 3 kohta)
right-withdrawal-short = suostumuksen peruuttaminen
right-withdrawal-text = Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei tee lainvastaiseksi sitä, mitä tiedoilla on tehty ennen sitä.
right-withdrawal-because = Oikeus koskee tätä käsittelyä: { $purposes }.
right-automated-decisions = Oikeus saada ihminen arvioimaan automaattinen päätös (tietosuoja-asetus, 22 artikla)
right-automated-decisions-short = ihmisen arvio automaattisesta päätöksestä
right-automated-decisions-text = Jos päätös on tehty pelkästään automaattisesti, voit vaatia, että ihminen arvioi sen uudelleen. Voit myös esittää oman näkemyksesi ja riitauttaa päätöksen.
right-complaint-short = valitus valvontaviranomaiselle
objection-grounds = Sinulla on oikeus milloin tahansa vastustaa tietojesi käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella. Oikeus koskee tätä käsittelyä: { $purposes }. Lopetamme silloin käsittelyn, paitsi jos pystymme osoittamaan siihen huomattavan tärkeän ja perustellun syyn, joka syrjäyttää etusi, oikeutesi ja vapautesi, tai jos tarvitsemme tietoja oikeudellisia vaateita varten (tietosuoja-asetus, 21 artiklan 1 kohta).
objection-research = Sinulla on oikeus vastustaa tietojesi käsittelyä tieteellistä tai historiallista tutkimusta tai tilastointia varten henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella. Oikeus koskee tätä käsittelyä: { $purposes }. Lopetamme silloin käsittelyn, paitsi jos se on tarpeen yleistä etua koskevan tehtävän suorittamiseksi (tietosuoja-asetus, 21 artiklan 6 kohta).
objection-marketing = Sinulla on oikeus milloin tahansa ja syytä kertomatta vastustaa suoramarkkinointia ja siihen liittyvää profilointia. Oikeus koskee tätä käsittelyä: { $purposes }. Emme silloin enää käytä tietojasi suoramarkkinointiin (tietosuoja-asetus, 21 artiklan 2 ja 3 kohta).
requests-ways = Voit esittää pyyntösi näin:
requests-to-controller = Esitä pyyntösi rekisterinpitäjälle, jonka yhteystiedot ovat edellä.
requests-time = Vastaamme ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa. Jos pyyntö on monimutkainen tai pyyntöjä on monta, voimme jatkaa määräaikaa enintään kahdella kuukaudella. Kerromme jatkamisesta ja sen syystä sinulle ensimmäisen kuukauden kuluessa.
requests-time-stated = Vastaamme ilman aiheetonta viivytystä. Pisin vastausaika: { $period }. Jos pyyntö on monimutkainen tai pyyntöjä on monta, voimme jatkaa aikaa enintään kahdella kuukaudella. Kerromme jatkamisesta ja sen syystä sinulle kuukauden kuluessa pyynnöstäsi.
requests-free = Oikeuksien käyttäminen on maksutonta. Vain jos pyyntö on ilmeisen perusteeton tai kohtuuton, voimme periä kohtuullisen maksun tai kieltäytyä toteuttamasta pyyntöä (tietosuoja-asetus, 12 artiklan 5 kohta).
requests-once-a-year = Vastaamme maksutta yhteen pyyntöön vuodessa.
requests-identity-on-doubt = Jos meillä on perusteltua syytä epäillä pyytäjän henkilöllisyyttä, pyydämme lisätietoja henkilöllisyyden vahvistamiseksi.
requests-identity-always = Pyydämme sinua todistamaan henkilöllisyytesi.
requests-identity-email = Lähetä pyyntö sähköpostiosoitteesta, josta voimme tunnistaa sinut.
requests-form-any = Pyyntö voi olla vapaamuotoinen.
requests-form-written = Tee pyyntö kirjallisesti.
requests-form-signed = Tee pyyntö kirjallisesti ja allekirjoita se.
requests-refusal = Jos emme suostu pyyntöösi, kerromme syyn kuukauden kuluessa. Voit silloin valittaa valvontaviranomaiselle tai viedä asian tuomioistuimeen.
requests-recipients-told = Jos oikaisemme tai poistamme tietojasi tai rajoitamme niiden käsittelyä, ilmoitamme siitä kaikille, joille olemme luovuttaneet tietoja, paitsi jos se on mahdotonta tai vaatii kohtuutonta vaivaa. Kerromme pyynnöstäsi, keitä he ovat (tietosuoja-asetus, 19 artikla).
complaint-right = Jos katsot, että henkilötietojesi käsittelyssä rikotaan yleistä tietosuoja-asetusta, sinulla on oikeus saattaa asia valvontaviranomaisen käsiteltäväksi (valitus eli kantelu). Voit tehdä sen siinä jäsenvaltiossa, jossa on vakinainen asuinpaikkasi tai työpaikkasi tai jossa asetusta on epäilysi mukaan rikottu (tietosuoja-asetus, 77 artikla).
complaint-authority = Valvontaviranomainen siinä maassa, johon olemme sijoittautuneet:
complaint-authority-abroad = Valvontaviranomainen, jonka puoleen voit Euroopan unionissa ensin kääntyä:
authority-name = Valvontaviranomainen
authority-complaint = Miten valitus tehdään

### Cookies

cookies-none = Verkkosivustomme ei tallenna laitteellesi evästeitä eikä käytä mitään vastaavaa tekniikkaa.
cookies-choice = Muita kuin välttämättömiä evästeitä käytetään vain suostumuksellasi. Voit hylätä ne yhtä helposti kuin hyväksyä ne, ja voit muuttaa valintaasi milloin tahansa.
cookies-choice-settings = Muita kuin välttämättömiä evästeitä käytetään vain suostumuksellasi. Voit hylätä ne asetuksissa, ja voit muuttaa valintaasi milloin tahansa.
cookies-choice-unstated = Muita kuin välttämättömiä evästeitä käytetään vain suostumuksellasi. Voit muuttaa valintaasi milloin tahansa.
cookies-choice-keeps = Kuinka kauan valintasi muistetaan, ennen kuin sitä kysytään uudelleen: { $period }.
cookies-tool = Valinnan teet tässä työkalussa: { $tool }.
cookies-settings = Evästeasetukset: { $settings }
cookies-data = Evästeiden avulla keräämme nämä tiedot:
cookies-services = Palvelut, jotka tallentavat tietoa laitteellesi tai lukevat sitä:
cookies-own = Oma verkkosivustomme
cookies-provider = Palveluntarjoaja: { $provider }
cookies-provider-controller = rekisterinpitäjä itse
cookies-purpose = Käyttötarkoitus: { $purposes }
cookies-basis-consent = Käytetään vain suostumuksellasi.
cookies-basis-necessary = Välttämätön pyytämääsi palvelua varten, joten suostumusta ei tarvita.
cookies-basis-legitimate-interests = Käytetään oikeutetun edun perusteella.
cookies-basis-none = Käytetään kysymättä suostumustasi.
cookies-starts-after-consent = Mitään ei tallenneta eikä lueta ennen suostumustasi.
cookies-starts-at-once = Käyttö alkaa heti, kun avaat sivun.
cookies-access = Pääsy tallennettuihin tietoihin: { $access }
cookies-access-none = Kukaan muu ei voi lukea tallennettuja tietoja.
cookies-tracking = Palvelu voi seurata sinua sivustolta toiselle tai muodostaa sinusta profiilin.
cookies-links = Lisää tietoa evästeistä:
cookies-law = Evästeiden ja vastaavien tekniikoiden käyttöä sääntelee lisäksi: { $law }.
cookies-authority = Sen noudattamista valvoo: { $authority }.
caption-cookies = Evästeet ja muu vastaava tallennus
column-cookie = Nimi
column-service = Palvelu
column-keeps = Voimassaoloaika
column-party = Asettaja
keeps-session = kunnes suljet selaimen
keeps-persistent = kunnes poistat sen
party-first = tämä sivusto
party-third = toinen sivusto
technology-cookie = eväste
technology-local-storage = selaimen paikallinen tallennustila
technology-pixel = pikseli, joka lähettää tietoja sivun avautuessa
technology-fingerprint = laitteen tunnistaminen sen ominaisuuksista
technology-sdk = toisen yrityksen koodi sovelluksessa

### Security and promises

measures-general = Suojaamme tietosi näillä tavoilla:
measures-electronic = Sähköisessä muodossa olevat tiedot:
measures-manual = Paperilla olevat tiedot:
measures-staff = Tietoja käsittelevät henkilöt:
measures-certificates = Sertifikaatit:
claim-never-sold = Emme myy tietojasi.
claim-no-transfers = Emme siirrä tietojasi Euroopan talousalueen ulkopuolelle.
claim-not-disclosed = Emme luovuta tietojasi muille.
claim-own-use-only = Käytämme tietojasi vain omassa toiminnassamme.
claim-not-identifiable = Tiedoista ei voi tunnistaa sinua.
claim-no-profiling = Emme profiloi sinua.
claim-marketing-only-with-consent = Lähetämme markkinointia vain niille, jotka ovat antaneet siihen suostumuksensa.
claim-never-combined = Emme yhdistä tietojasi muihin sinua koskeviin tietoihin.
claim-only-from-the-person = Saamme tietosi vain sinulta.

### Dates

notice-status = Tila
status-draft = Luonnos
status-in-force = Voimassa
status-withdrawn = Poistunut käytöstä
notice-effective = Voimassa alkaen
notice-updated = Viimeksi päivitetty
notice-created = Laadittu
notice-review-by = Tarkistetaan viimeistään
notice-version = Versio
notice-published-at = Julkaisuosoite
notice-original = Alkuperäinen kieli
notice-further-purpose = Jos aiomme käyttää tietojasi muuhun kuin tässä kerrottuihin tarkoituksiin, kerromme siitä sinulle etukäteen.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekunti
   *[other] { $amount } sekuntia
}
period-minute = { $amount ->
    [one] { $amount } minuutti
   *[other] { $amount } minuuttia
}
period-hour = { $amount ->
    [one] { $amount } tunti
   *[other] { $amount } tuntia
}
period-day = { $amount ->
    [one] { $amount } päivä
   *[other] { $amount } päivää
}
period-week = { $amount ->
    [one] { $amount } viikko
   *[other] { $amount } viikkoa
}
period-month = { $amount ->
    [one] { $amount } kuukausi
   *[other] { $amount } kuukautta
}
period-year = { $amount ->
    [one] { $amount } vuosi
   *[other] { $amount } vuotta
}

### Short notices, for the place where data is collected

short-heading-form = Mitä teemme tämän lomakkeen tiedoilla
short-heading-newsletter = Mitä teemme tiedoillasi, kun tilaat uutiskirjeen
short-heading-camera = Kameravalvonta
