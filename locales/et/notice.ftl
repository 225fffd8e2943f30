# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# Estonian, for the next translator. Form of address: polite plural, lower case (teie, te) throughout. Citations: “IKÜMi artikli 6 lõike 1 punkt a” in brackets, in the nominative.
# Names, countries, dates and lists are never inflected: they stand after a colon, in brackets, or as the subject. The notice itself is plural: “need tingimused”.
# A period is in the form it has after a number in the nominative (1 aasta, 2 aastat); it can follow “kuni”, “vähemalt”, “mitte kauem kui” or a colon, but not “jooksul” or “üle”. Events begin with “alates”.

### The whole

title-not-stated = Andmekaitsetingimused
description = { $title }: kuidas { $controller } isikuandmeid töötleb ja millised õigused teil on.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Vastutaja: { $owner }.
gap-by = Tähtaeg: { $date }.
gap-not-stated = { $duty }
not-translated = (tõlkimata; keel: { $language })
gap-none = Seda ei ole.

### Headings

heading-scope = Nende tingimuste kohta
heading-controller = Kes vastutab teie andmete eest
heading-register = Milleks me teie andmeid kasutame
heading-purposes = Eesmärgid, õiguslikud alused ja säilitamisajad
heading-processing = Milleks andmeid töödeldakse
heading-retention = Miks me andmeid nii kaua säilitame ja mida säilitame kauem
heading-grounds = Millele õiguslikud alused tuginevad
heading-data = Milliseid andmeid me töötleme
heading-sources = Kust andmed pärinevad
heading-disclosures = Andmete avaldamine
heading-provision = Kas te peate meile andmeid andma?
heading-automated = Automatiseeritud otsused ja profiilianalüüs
heading-recipients = Kes teie andmeid saavad
heading-transfers = Edastamine väljapoole Euroopa Majanduspiirkonda
heading-rights = Teie õigused
heading-objection = Teie õigus esitada vastuväiteid
heading-children = Lapsed
heading-requests = Kuidas oma õigusi kasutada
heading-complaint = Kaebus järelevalveasutusele
heading-cookies = Küpsised
heading-security = Kuidas me teie andmeid kaitseme
heading-claims = Mida me lubame
heading-notice = Kuupäevad ja muudatused

### At a glance

summary-who = Vastutav töötleja
summary-why = Miks me teie andmeid töötleme
summary-why-register = { $register }: { $purposes }
summary-retention = Kui kaua me teie andmeid säilitame
summary-recipients = Kes teie andmeid saavad
summary-transfers = Edastamine
summary-transfers-none = Teie andmeid ei edastata väljapoole Euroopa Majanduspiirkonda.
summary-transfers-some = Teie andmeid töödeldakse ka väljaspool Euroopa Majanduspiirkonda: { $countries }.
summary-rights = Teie õigused
summary-how = Kuidas meiega ühendust võtta

### Who

controller-name = Vastutav töötleja
controller-also = { $name } („{ $short }“)
controller-number = { $country ->
    [FI] Y-tunnus (Soome registrikood)
   *[other] Registrikood
}
controller-established-in = Asukohariik
controller-joint = See vastutav töötleja määrab isikuandmete töötlemise eesmärgid ja vahendid kindlaks koos meiega (kaasvastutav töötleja):
controller-joint-rights = Te saate oma õigusi kasutada iga kaasvastutava töötleja suhtes.
controller-representative = Meie esindaja Euroopa Liidus:
representative-name = Esindaja
group-called = Need tingimused hõlmavad ka meie kontserni ({ $name }) teisi äriühinguid. Iga äriühing on vastutav töötleja selle töötlemise puhul, mis on tema juures nimetatud:
group-companies = Need tingimused hõlmavad ka järgmisi meie kontserni äriühinguid. Iga äriühing on vastutav töötleja selle töötlemise puhul, mis on tema juures nimetatud:
group-number = { $country ->
    [FI] Y-tunnus (Soome registrikood) { $number }
   *[other] Registrikood { $number }
}
officer = Meie andmekaitseametnik:
officer-none = Me ei ole andmekaitseametnikku määranud.
contact-person = Kontakt teie isikuandmeid puudutavates küsimustes:
contact-title = Kontakt
contact-address = Aadress
contact-address-postal = Postiaadress
contact-address-visiting = Külastusaadress
contact-address-office = Kontor
contact-email = E-post
contact-phone = Telefon
contact-form = Kontaktivorm
contact-website = Veebisait
address-in-country = { $address }, { $country }
scope-countries = Need tingimused on mõeldud inimestele järgmistes riikides: { $countries }.
children-version = Nendest tingimustest on olemas lastele kirjutatud versioon: { $address }
children-age = Kui meie teenused põhinevad nõusolekul, saab laps selle ise anda alates järgmisest vanusest (IKÜMi artikli 8 lõige 1). Nooremate eest peab nõusoleku andma või selle heaks kiitma lapsevanem või eestkostja.
children-age-in = { $country }: { $age }
children-age-own = Kui meie teenused põhinevad nõusolekul, saab laps selle ise anda alates järgmisest vanusest: { $age }. Nooremate eest peab nõusoleku andma või selle heaks kiitma lapsevanem või eestkostja (IKÜMi artikli 8 lõige 1).

### Registers

role-controller = Oleme selle registri vastutav töötleja.
role-joint-controller = Oleme selle registri kaasvastutavad töötlejad.
role-processor = Töötleme neid andmeid volitatud töötlejana oma klientide nimel ja nende juhiste järgi. Vastutav töötleja on klient, kes teavitab ka inimesi, keda andmed puudutavad.
persons-of-register = Töötleme järgmiste inimeste andmeid:
persons-also-former = { $who }, praegused ja endised
persons-defined = { $who }: { $definition }
column-purpose = Eesmärk
column-basis = Õiguslik alus
column-data = Andmed
column-retention = Kui kaua me neid säilitame
column-recipients = Vastuvõtjad
caption-purposes = { $register }: milleks me andmeid kasutame, millisel alusel ja kui kaua me neid säilitame
purposes-none = Meil ei ole siin isikuandmete töötlemiseks ühtegi eesmärki.
nobody = mitte keegi
ground-interest = Meie õigustatud huvi: { $what }
ground-interest-of-others = Õigustatud huvi: { $what }
ground-whose = Kelle huvi see on: { $what }
ground-balancing = Kuidas oleme seda teie huvide suhtes kaalunud: { $what }
ground-law = Seadus, mis seda nõuab: { $what }
ground-law-behind = Seadus, millele see tugineb: { $what }
ground-given-by = Kuidas te nõusoleku annate: { $what }
ground-withdraw = Kuidas nõusolek tagasi võtta: { $what }
ground-free-choice = Miks on teil vabadus keelduda: { $what }
ground-consulted = Kuidas on töötajate arvamust küsitud: { $what }
marketing-channels = Kuidas meie sõnumid teieni jõuavad: { $channels }
channel-email = e-post
channel-sms = tekstisõnum
channel-app = sõnumid meie rakenduses
channel-phone = telefon
channel-post = post
marketing-allowed-by-existing-customers = Me ei küsi teie nõusolekut, sest te olete meie klient ja andsite oma kontaktandmed meilt ostes. Räägime ainult oma toodetest või teenustest, mis on sarnased nendega, mida olete ostnud. Te saate sellest tasuta keelduda nii andmeid andes kui ka igas sõnumis.
marketing-allowed-by-business-role = Me ei küsi teie nõusolekut, sest kirjutame teile kui teie organisatsiooni esindajale asjus, mis kuuluvad seal teie ülesannete hulka. Te saate sellest igal ajal tasuta keelduda.
marketing-opt-out = Kuidas sellest loobuda: { $what }
further-from = Me ei kogunud andmeid algul sel eesmärgil. Sel eesmärgil kasutame neid alates järgmisest kuupäevast: { $date }.
further-told = Teavitasime teid sellest eesmärgist. Kuupäev: { $date }.
further-compatibility = Miks see eesmärk on kooskõlas eesmärkidega, milleks me andmed kogusime: { $what }
basis-consent = teie nõusolek (IKÜMi artikli 6 lõike 1 punkt a)
basis-contract = teiega sõlmitud lepingu täitmine või lepingu sõlmimisele eelnevate meetmete võtmine teie taotlusel (IKÜMi artikli 6 lõike 1 punkt b)
basis-legal-obligation = seadusjärgse kohustuse täitmine (IKÜMi artikli 6 lõike 1 punkt c)
basis-vital-interests = eluliste huvide kaitsmine (IKÜMi artikli 6 lõike 1 punkt d)
basis-public-task = avalikes huvides oleva ülesande täitmine või avaliku võimu teostamine (IKÜMi artikli 6 lõike 1 punkt e)
basis-legitimate-interests = õigustatud huvi (IKÜMi artikli 6 lõike 1 punkt f)
why-consent = Olete sellega nõustunud: { $basis }
why-contract = See on vajalik, et saaksime teha seda, milles oleme teiega kokku leppinud või mida olete meilt palunud: { $basis }
why-legal-obligation = Seadus kohustab meid selleks: { $basis }
why-vital-interests = Sellest võib sõltuda kellegi elu või tervis: { $basis }
why-public-task = See on osa ülesandest, mida täidame avalikkuse heaks: { $basis }
why-legitimate-interests = Meil on selleks põhjendatud vajadus: { $basis }
special-condition-explicit-consent = Eriliiki isikuandmeid töödeldakse teie selgesõnalisel nõusolekul (IKÜMi artikli 9 lõike 2 punkt a).
special-condition-employment = Eriliiki isikuandmeid töödeldakse tööõigusest ja sotsiaalkindlustuse õigusest tulenevate kohustuste ja õiguste tõttu (IKÜMi artikli 9 lõike 2 punkt b).
special-condition-vital-interests = Eriliiki isikuandmeid töödeldakse eluliste huvide kaitsmiseks (IKÜMi artikli 9 lõike 2 punkt c).
special-condition-association = Eriliiki isikuandmeid töödeldakse poliitilise, filosoofilise, religioosse või ametiühingulise suunitlusega mittetulundusühenduse tegevuses (IKÜMi artikli 9 lõike 2 punkt d).
special-condition-made-public = Need on eriliiki isikuandmed, mille olete ise ilmselgelt avalikustanud (IKÜMi artikli 9 lõike 2 punkt e).
special-condition-legal-claims = Eriliiki isikuandmeid töödeldakse õigusnõuete koostamiseks, esitamiseks või kaitsmiseks (IKÜMi artikli 9 lõike 2 punkt f).
special-condition-public-interest = Eriliiki isikuandmeid töödeldakse liidu või liikmesriigi õiguse alusel olulise avaliku huviga seotud põhjustel (IKÜMi artikli 9 lõike 2 punkt g).
special-condition-health-care = Eriliiki isikuandmeid töödeldakse tervishoiu või sotsiaalhoolekande jaoks liidu või liikmesriigi õiguse alusel või tervishoiutöötajaga sõlmitud lepingu alusel (IKÜMi artikli 9 lõike 2 punkt h).
special-condition-public-health = Eriliiki isikuandmeid töödeldakse liidu või liikmesriigi õiguse alusel rahvatervisega seotud põhjustel (IKÜMi artikli 9 lõike 2 punkt i).
special-condition-research = Eriliiki isikuandmeid töödeldakse liidu või liikmesriigi õiguse alusel arhiveerimiseks avalikes huvides, teadus- või ajaloouuringuteks või statistikaks (IKÜMi artikli 9 lõike 2 punkt j).

### How long

retention-period-from = { $limit ->
    [maximum] kuni { $period } { $event }
    [minimum] vähemalt { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] kuni { $period }
    [minimum] vähemalt { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = kuni võtate nõusoleku tagasi
retention-by-statute = nii kaua, kui seadus nõuab
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, kuid mitte kauem kui { $period }
retention-reason = Põhjus: { $reason }
retention-exceptions = Erandid: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, peatükk { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, lisa
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Me ei töötle siin isikuandmeid.
in-case = { $what } ({ $when })
special-ethnic-origin = Isikuandmete eriliik: rassiline või etniline päritolu (IKÜMi artikkel 9).
special-political-opinions = Isikuandmete eriliik: poliitilised vaated (IKÜMi artikkel 9).
special-beliefs = Isikuandmete eriliik: usulised või filosoofilised veendumused (IKÜMi artikkel 9).
special-trade-union = Isikuandmete eriliik: ametiühingusse kuulumine (IKÜMi artikkel 9).
special-genetic = Isikuandmete eriliik: geneetilised andmed (IKÜMi artikkel 9).
special-biometric = Isikuandmete eriliik: inimese tuvastamiseks kasutatavad biomeetrilised andmed (IKÜMi artikkel 9).
special-health = Isikuandmete eriliik: terviseandmed (IKÜMi artikkel 9).
special-sex-life = Isikuandmete eriliik: seksuaalelu või seksuaalne sättumus (IKÜMi artikkel 9).
mark-criminal = Andmed süüdimõistvate kohtuotsuste ja süütegude kohta (IKÜMi artikkel 10).
mark-national-id = Sisaldab riiklikku isikukoodi (IKÜMi artikkel 87).
mark-organisation = Andmed organisatsioonide kohta. Isikuandmed on need ainult siis, kui need räägivad midagi inimesest, näiteks füüsilisest isikust ettevõtjast.
mark-needed-for = Milleks me neid vajame: { $what }
mark-access = Kes tohib nendega töötada: { $what }
source-data-subject = teie ise
source-observed = see, kuidas te meie teenuseid kasutate
source-third-party = muu isik
source-public = avalikult kättesaadav allikas
source-authority = ametiasutus
source-unnamed = muu allikas
source-data = Sellest allikast saadud andmed: { $data }
source-data-all = Sellest allikast saadud andmed: kõik eespool nimetatud
source-public-yes = See allikas on avalikult kättesaadav.
source-public-no = See allikas ei ole avalikult kättesaadav.
exemption-known = Me ei teata teile uuesti seda, mida te juba teate (IKÜMi artikli 13 lõige 4 ja artikli 14 lõike 5 punkt a).
exemption-impossible = Me ei teavita igaüht eraldi muudest allikatest saadud andmetest, sest see oleks võimatu, nõuaks ebaproportsionaalseid jõupingutusi või nurjaks töötlemise eesmärgi (IKÜMi artikli 14 lõike 5 punkt b).
exemption-law = Me ei teavita igaüht eraldi muudest allikatest saadud andmetest, sest nende saamine või avaldamine on seaduses selgesõnaliselt sätestatud (IKÜMi artikli 14 lõike 5 punkt c).
exemption-secrecy = Me ei teavita igaüht eraldi muudest allikatest saadud andmetest, sest seadus kohustab meid neid saladuses hoidma (IKÜMi artikli 14 lõike 5 punkt d).
exemption-reason = Põhjus: { $reason }
exemption-measures = Kuidas me teie õigusi selle asemel kaitseme: { $measures }
source-permission = { $permission ->
    [objection] Te saate esitada vastuväite andmete hankimisele sellest allikast. Siis me neid sealt ei hangi.
    [consent] Hangime andmeid sellest allikast ainult teie nõusolekul.
   *[law] Hangime andmeid sellest allikast, sest seadus lubab või nõuab seda.
}

### Must the data be given

provision-law = Seadus kohustab teid meile neid andmeid andma.
provision-contract = Teie ja meie vaheline leping kohustab teid meile neid andmeid andma.
provision-entering-contract = Vajame neid andmeid lepingu sõlmimiseks.
provision-nobody = Te ei pea meile neid andmeid andma.

### Automated decisions

automated-none = Me ei tee teie kohta otsuseid, mis põhineksid üksnes automatiseeritud töötlusel, ega kasuta teie suhtes profiilianalüüsi.
automated-profiling = Kasutame profiilianalüüsi, mis iseenesest midagi ei otsusta. { $what }
automated-profiling-beside-decisions = Kasutame profiilianalüüsi. { $what }
automated-no-profiling = Me ei kasuta teie suhtes profiilianalüüsi.
automated-no-decisions = Me ei tee teie kohta otsuseid, mis põhineksid üksnes automatiseeritud töötlusel.
decision-what = Otsus
decision-ground = Millisel alusel on see lubatud
decision-ground-contract = Otsus on vajalik teie ja meie vahelise lepingu sõlmimiseks või täitmiseks (IKÜMi artikli 22 lõike 2 punkt a).
decision-ground-law = Otsus on liidu või liikmesriigi õigusega lubatud (IKÜMi artikli 22 lõike 2 punkt b).
decision-ground-explicit-consent = Te olete andnud selgesõnalise nõusoleku (IKÜMi artikli 22 lõike 2 punkt c).
decision-logic = Kuidas otsuseni jõutakse
decision-consequences = Mida see teile tähendab
decision-safeguards = Kuidas lasta otsus üle vaadata
decision-ai = Tehisintellektisüsteem
decision-ai-none = Otsuse tegemisel ei osale tehisintellektisüsteem.

### Recipients

column-recipient = Vastuvõtja
column-what-for = Mida vastuvõtja teeb
column-role = Roll
column-place = Kus
caption-recipients = Isikuandmete vastuvõtjad
recipients-none = Me ei avalda teie andmeid kellelegi.
recipient-unnamed = Nimetamata vastuvõtja
recipient-with-category = { $name } – { $category }
recipient-examples = Näiteks: { $examples }
recipient-when = Ainult järgmisel juhul: { $when }
recipient-role-processor = volitatud töötleja, meie nimel ja meie juhiste järgi
recipient-role-controller = vastutav töötleja, omal vastutusel
recipient-role-joint-controller = koos meiega kaasvastutav töötleja
recipient-role-authority = avaliku sektori asutus
place-eea = Euroopa Majanduspiirkonnas
place-outside-eea = väljaspool Euroopa Majanduspiirkonda
disclosure-to = Vastuvõtjad: { $recipients }
disclosure-permission = { $permission ->
    [objection] Te saate esitada avaldamisele vastuväite. Siis me teie andmeid ei avalda.
    [consent] Avaldame andmeid ainult teie loal.
   *[law] Avaldame andmeid ainult siis, kui seadus seda nõuab.
}
disclosure-aggregated = Nendest andmetest ei saa kedagi tuvastada, mistõttu need ei ole isikuandmed.
disclosure-basis = Õiguslik alus: { $basis }.

### Transfers

transfers-none = Me ei edasta teie andmeid väljapoole Euroopa Majanduspiirkonda ja ükski meie vastuvõtja ei töötle neid seal.
transfers-some = Järgmised vastuvõtjad töötlevad andmeid väljaspool Euroopa Majanduspiirkonda:
transfer-to = { $recipient } – { $country }
adequacy-whole = Euroopa Komisjon on otsustanud, et andmed on seal piisavalt kaitstud: otsus { $decision } (IKÜMi artikkel 45).
adequacy-some = Euroopa Komisjon on otsustanud, et osa sealsete vastuvõtjate juures on andmed piisavalt kaitstud, ja see vastuvõtja on üks neist: otsus { $decision } (IKÜMi artikkel 45).
decision-number = { $form ->
    [union-first] (EL) { $number }
    [union-last] { $number }/EL
   *[community] { $number }/EÜ
}
adequacy-framework = Vastuvõtja osaleb järgmises raamistikus: { $framework }. Euroopa Komisjon on otsustanud, et selle raames on andmed piisavalt kaitstud: otsus { $decision } (IKÜMi artikkel 45).
adequacy-none = Euroopa Komisjon ei ole teinud otsust, et andmed on seal piisavalt kaitstud.
adequacy-only-certified = Euroopa Komisjoni kaitse piisavuse otsus hõlmab selles riigis ainult sertifitseeritud organisatsioone ja edastamine ei põhine sellel.
adequacy-only-partly = Euroopa Komisjoni kaitse piisavuse otsus hõlmab selles riigis ainult osa vastuvõtjaid ja edastamine ei põhine sellel.
ground-first = Esimene alus: { $ground }
ground-then = Kui see alus ära langeb: { $ground }
safeguard-adequacy = Edastamine põhineb Euroopa Komisjoni kaitse piisavuse otsusel (IKÜMi artikkel 45).
safeguard-standard-contractual-clauses = Edastamist kaitsevad Euroopa Komisjoni vastu võetud lepingu tüüptingimused: otsus (EL) 2021/914 (IKÜMi artikli 46 lõike 2 punkt c).
safeguard-binding-corporate-rules = Edastamist kaitsevad siduvad kontsernisisesed eeskirjad, mille järelevalveasutus on heaks kiitnud (IKÜMi artikli 46 lõike 2 punkt b ja artikkel 47).
safeguard-code-of-conduct = Edastamist kaitseb heakskiidetud toimimisjuhend koos vastuvõtja siduvate ja täitmisele pööratavate kohustustega (IKÜMi artikli 46 lõike 2 punkt e).
safeguard-certification = Edastamist kaitseb heakskiidetud sertifitseerimismehhanism koos vastuvõtja siduvate ja täitmisele pööratavate kohustustega (IKÜMi artikli 46 lõike 2 punkt f).
safeguard-public-authority-instrument = Edastamist kaitseb avaliku sektori asutuste vaheline õiguslikult siduv ja täitmisele pööratav dokument (IKÜMi artikli 46 lõike 2 punkt a).
safeguard-authorised-clauses = Edastamist kaitsevad lepingutingimused, milleks järelevalveasutus on andnud loa (IKÜMi artikli 46 lõike 3 punkt a).
safeguard-explicit-consent = Edastamine põhineb teie selgesõnalisel nõusolekul, mille andsite pärast seda, kui teid teavitati edastamise ohtudest (IKÜMi artikli 49 lõike 1 punkt a).
safeguard-contract = Edastamine on vajalik teiega sõlmitud lepingu täitmiseks või meetmete jaoks, mida te enne lepingu sõlmimist taotlesite (IKÜMi artikli 49 lõike 1 punkt b).
safeguard-contract-in-interest = Edastamine on vajalik selleks, et sõlmida teie huvides leping teise isikuga või seda täita (IKÜMi artikli 49 lõike 1 punkt c).
safeguard-public-interest = Edastamine on vajalik avalikust huvist tulenevatel kaalukatel põhjustel (IKÜMi artikli 49 lõike 1 punkt d).
safeguard-legal-claims = Edastamine on vajalik õigusnõuete koostamiseks, esitamiseks või kaitsmiseks (IKÜMi artikli 49 lõike 1 punkt e).
safeguard-vital-interests = Edastamine on vajalik eluliste huvide kaitsmiseks (IKÜMi artikli 49 lõike 1 punkt f).
safeguard-public-register = Andmed edastatakse avalikust registrist (IKÜMi artikli 49 lõike 1 punkt g).
safeguard-compelling-interests = Edastamine ei ole korduv, puudutab ainult väheseid inimesi ja on vajalik meie mõjuvate õigustatud huvide kaitsmiseks (IKÜMi artikli 49 lõike 1 teine lõik).
safeguard-module-controller = Tingimustest kohaldatakse esimest moodulit: vastutavalt töötlejalt vastutavale töötlejale.
safeguard-module-processor = Tingimustest kohaldatakse teist moodulit: vastutavalt töötlejalt volitatud töötlejale.
safeguard-module-sub-processor = Tingimustest kohaldatakse kolmandat moodulit: volitatud töötlejalt volitatud töötlejale.
safeguard-module-processor-to-controller = Tingimustest kohaldatakse neljandat moodulit: volitatud töötlejalt vastutavale töötlejale.
safeguard-name = Täpsemalt: { $name }.
safeguard-interest = Meie mõjuv huvi: { $interest }
safeguard-authority-told = Järelevalveasutust on edastamisest teavitatud. Kuupäev: { $date }.
safeguard-when = Millal: { $when }
safeguard-checked = Kontrollitud: { $date }.
safeguard-measures = Täiendavad meetmed: { $measures }.
safeguard-assessment = Edastamise hindamine: { $assessment }
safeguard-risks = Ohud: { $risks }
safeguard-copy = Kaitsemeetmete koopia saate siit: { $ways }.

### Rights

rights-intro = Teil on järgmised õigused. Need olenevad sellest, milleks ja millisel õiguslikul alusel me teie andmeid kasutame.
right-access = Õigus tutvuda andmetega (IKÜMi artikkel 15)
right-access-short = andmetega tutvumine
right-access-text = Te saate meilt küsida, kas me töötleme teie andmeid. Kui töötleme, saate nendest koopia ja juurdekuuluva teabe.
right-rectification = Õigus andmete parandamisele (IKÜMi artikkel 16)
right-rectification-short = andmete parandamine
right-rectification-text = Te saate nõuda, et me parandaksime ebaõiged andmed ja täiendaksime mittetäielikke andmeid.
right-erasure = Õigus andmete kustutamisele (IKÜMi artikkel 17)
right-erasure-short = andmete kustutamine
right-erasure-text = Te saate nõuda oma andmete kustutamist näiteks siis, kui me neid enam ei vaja, kui võtate tagasi nõusoleku, millel töötlemine põhineb, või kui meil ei ole õigust neid töödelda.
right-erasure-limited = Me ei saa kustutada andmeid, mida seadus kohustab meid säilitama või mida vajame avalikes huvides oleva ülesande täitmiseks. See piirang kehtib järgmise töötlemise kohta: { $purposes }.
right-restriction = Õigus isikuandmete töötlemise piiramisele (IKÜMi artikkel 18)
right-restriction-short = töötlemise piiramine
right-restriction-text = Te saate nõuda, et me teie andmeid ainult säilitaksime ega teeks nendega midagi muud, näiteks seni, kui kontrollime, kas andmed on õiged või kas teie vastuväide on põhjendatud.
right-portability = Andmete ülekandmise õigus (IKÜMi artikkel 20)
right-portability-short = andmete ülekandmine
right-portability-text = Te saate andmed, mille olete meile andnud, struktureeritud, üldkasutatavas ja masinloetavas vormingus ning saate nõuda nende edastamist teisele vastutavale töötlejale, kui see on tehniliselt teostatav. See õigus kehtib andmete kohta, mida töödeldakse automatiseeritult nõusoleku või lepingu alusel.
right-portability-because = See õigus kehtib järgmise töötlemise kohta: { $purposes }.
right-objection-short = vastuväite esitamine
right-withdrawal = Õigus nõusolek tagasi võtta (IKÜMi artikli 7 lõige 3)
right-withdrawal-short = nõusoleku tagasivõtmine
right-withdrawal-text = Te saate oma nõusoleku igal ajal tagasi võtta. Tagasivõtmine ei muuda ebaseaduslikuks seda, mida andmetega enne tehti.
right-withdrawal-because = See õigus kehtib järgmise töötlemise kohta: { $purposes }.
right-automated-decisions = Õigus nõuda, et automatiseeritud otsuse vaataks üle inimene (IKÜMi artikkel 22)
right-automated-decisions-short = inimese sekkumine automatiseeritud otsustesse
right-automated-decisions-text = Kui otsus on tehtud üksnes automatiseeritult, saate nõuda, et inimene selle üle vaataks, avaldada oma seisukohta ja otsuse vaidlustada.
right-complaint-short = kaebus järelevalveasutusele
objection-grounds = Teil on õigus igal ajal oma konkreetsest olukorrast lähtudes esitada vastuväiteid oma andmete töötlemisele. See õigus kehtib järgmise töötlemise kohta: { $purposes }. Siis me lõpetame töötlemise, välja arvatud juhul, kui suudame tõendada, et töötleme andmeid mõjuval õiguspärasel põhjusel, mis kaalub üles teie huvid, õigused ja vabadused, või kui vajame andmeid õigusnõuete koostamiseks, esitamiseks või kaitsmiseks (IKÜMi artikli 21 lõige 1).
objection-research = Teil on õigus oma konkreetsest olukorrast lähtudes esitada vastuväiteid oma andmete töötlemisele teadus- või ajaloouuringuteks või statistikaks. See õigus kehtib järgmise töötlemise kohta: { $purposes }. Siis me lõpetame töötlemise, välja arvatud juhul, kui see on vajalik avalikes huvides oleva ülesande täitmiseks (IKÜMi artikli 21 lõige 6).
objection-marketing = Teil on õigus igal ajal ja põhjust nimetamata esitada vastuväiteid otseturundusele ja sellega seotud profiilianalüüsile. See õigus kehtib järgmise töötlemise kohta: { $purposes }. Siis me ei kasuta teie andmeid enam otseturunduseks (IKÜMi artikli 21 lõiked 2 ja 3).
requests-ways = Te saate taotluse esitada järgmistel viisidel:
requests-to-controller = Esitage taotlus vastutavale töötlejale, kelle kontaktandmed on eespool.
requests-time = Vastame põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul. Kui taotlus on keerukas või taotlusi on palju, saame seda aega pikendada kuni kahe kuu võrra. Pikendamisest ja selle põhjusest teatame teile esimese kuu jooksul.
requests-time-stated = Vastame põhjendamatu viivituseta. Pikim vastamisaeg: { $period }. Kui taotlus on keerukas või taotlusi on palju, saame seda aega pikendada kuni kahe kuu võrra. Pikendamisest ja selle põhjusest teatame teile ühe kuu jooksul alates taotlusest.
requests-free = Oma õigusi saate kasutada tasuta. Ainult siis, kui taotlus on selgelt põhjendamatu või ülemäärane, on meil õigus küsida mõistlikku tasu või jätta taotlus täitmata (IKÜMi artikli 12 lõige 5).
requests-once-a-year = Vastame tasuta ühele taotlusele aastas.
requests-identity-on-doubt = Kui meil on põhjendatud kahtlusi taotluse esitaja isikusamasuses, küsime selle kinnitamiseks lisateavet.
requests-identity-always = Palume teil oma isikusamasust tõendada.
requests-identity-email = Saatke taotlus e-posti aadressilt, mille järgi saame teid tuvastada.
requests-form-any = Taotlus võib olla vabas vormis.
requests-form-written = Esitage taotlus kirjalikult.
requests-form-signed = Esitage taotlus kirjalikult ja allkirjastatult.
requests-refusal = Kui me jätame teie taotluse täitmata, teatame teile põhjuse ühe kuu jooksul. Seejärel on teil õigus esitada kaebus järelevalveasutusele või pöörduda kohtusse.
requests-recipients-told = Kui me parandame või kustutame teie andmeid või piirame nende töötlemist, teatame sellest kõigile, kellele oleme andmed avaldanud, välja arvatud juhul, kui see osutub võimatuks või nõuab ebaproportsionaalseid jõupingutusi. Teie soovil ütleme, kes nad on (IKÜMi artikkel 19).
complaint-right = Teil on õigus esitada järelevalveasutusele kaebus, kui leiate, et teie isikuandmete töötlemine rikub isikuandmete kaitse üldmäärust (IKÜM). Kaebuse saate esitada liikmesriigis, kus on teie alaline elukoht või töökoht või kus väidetav rikkumine toimus (IKÜMi artikkel 77).
complaint-authority = Järelevalveasutus meie asukohariigis:
complaint-authority-abroad = Järelevalveasutus, kelle poole saate Euroopa Liidus kõigepealt pöörduda:
authority-name = Järelevalveasutus
authority-complaint = Kuidas kaebust esitada

### Cookies

cookies-none = Meie veebisait ei salvesta teie seadmesse küpsiseid ega kasuta midagi sarnast.
cookies-choice = Küpsiseid, mis ei ole hädavajalikud, kasutatakse ainult teie nõusolekul. Te saate neist keelduda sama lihtsalt kui nendega nõustuda ja oma valikut igal ajal muuta.
cookies-choice-settings = Küpsiseid, mis ei ole hädavajalikud, kasutatakse ainult teie nõusolekul. Te saate neist keelduda seadetes ja oma valikut igal ajal muuta.
cookies-choice-unstated = Küpsiseid, mis ei ole hädavajalikud, kasutatakse ainult teie nõusolekul. Te saate oma valikut igal ajal muuta.
cookies-choice-keeps = Kui kaua teie valikut meeles peetakse, enne kui seda uuesti küsitakse: { $period }.
cookies-tool = Valiku tegemise koht: { $tool }.
cookies-settings = Küpsiste seaded: { $settings }
cookies-data = Küpsiste abil kogume järgmisi andmeid:
cookies-services = Teenused, mis salvestavad teie seadmesse andmeid või loevad neid sealt:
cookies-own = Meie enda veebisait
cookies-provider = Teenusepakkuja: { $provider }
cookies-provider-controller = vastutav töötleja ise
cookies-purpose = Eesmärk: { $purposes }
cookies-basis-consent = Kasutatakse ainult teie nõusolekul.
cookies-basis-necessary = Hädavajalik teenuse jaoks, mida olete soovinud, seega ei ole nõusolekut vaja.
cookies-basis-legitimate-interests = Kasutatakse õigustatud huvi alusel.
cookies-basis-none = Kasutatakse teie nõusolekut küsimata.
cookies-starts-after-consent = Enne teie nõusolekut ei salvestata ega loeta midagi.
cookies-starts-at-once = See algab kohe, kui avate lehe.
cookies-access = Juurdepääs salvestatud andmetele: { $access }
cookies-access-none = Keegi teine ei saa salvestatud andmeid lugeda.
cookies-tracking = See teenus suudab teid jälgida eri veebisaitidel või koostada teist profiili.
cookies-links = Lisateave küpsiste kohta:
cookies-law = Küpsiseid ja muud sarnast reguleerib ka: { $law }.
cookies-authority = Selle järgimise üle teeb järelevalvet: { $authority }.
caption-cookies = Küpsised ja muu sarnane salvestamine
column-cookie = Nimi
column-service = Teenus
column-keeps = Kestus
column-party = Kes salvestab
keeps-session = kuni sulgete brauseri
keeps-persistent = kuni te selle kustutate
party-first = see sait
party-third = muu sait
technology-cookie = küpsis
technology-local-storage = brauseri kohalik salvestusruum
technology-pixel = piksel, mis saadab lehe avamisel andmeid
technology-fingerprint = seadme äratundmine selle tunnuste järgi
technology-sdk = teise ettevõtja kood rakenduses

### Security and promises

measures-general = Kaitseme teie andmeid järgmiselt:
measures-electronic = Elektroonilised andmed:
measures-manual = Andmed paberil:
measures-staff = Inimesed, kes andmetega töötavad:
measures-certificates = Sertifikaadid:
claim-never-sold = Me ei müü teie andmeid.
claim-no-transfers = Me ei edasta teie andmeid väljapoole Euroopa Majanduspiirkonda.
claim-not-disclosed = Me ei avalda teie andmeid teistele.
claim-own-use-only = Kasutame teie andmeid ainult enda tarbeks.
claim-not-identifiable = Andmete järgi ei saa teid tuvastada.
claim-no-profiling = Me ei kasuta teie suhtes profiilianalüüsi.
claim-marketing-only-with-consent = Saadame turundussõnumeid ainult neile, kes on selleks nõusoleku andnud.
claim-never-combined = Me ei ühenda teie andmeid muude teid puudutavate andmetega.
claim-only-from-the-person = Saame teie andmed ainult teilt.

### Dates

notice-status = Olek
status-draft = Kavand
status-in-force = Kehtib
status-withdrawn = Kehtetu
notice-effective = Kehtivuse algus
notice-updated = Viimati ajakohastatud
notice-created = Koostatud
notice-review-by = Järgmise läbivaatamise tähtaeg
notice-version = Versioon
notice-published-at = Avaldamise koht
notice-original = Algkeel
notice-further-purpose = Kui soovime teie andmeid kasutada muul kui siin nimetatud eesmärgil, teavitame teid sellest enne, kui seda teeme.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } sekund
   *[other] { $amount } sekundit
}
period-minute = { $amount ->
    [one] { $amount } minut
   *[other] { $amount } minutit
}
period-hour = { $amount ->
    [one] { $amount } tund
   *[other] { $amount } tundi
}
period-day = { $amount ->
    [one] { $amount } päev
   *[other] { $amount } päeva
}
period-week = { $amount ->
    [one] { $amount } nädal
   *[other] { $amount } nädalat
}
period-month = { $amount ->
    [one] { $amount } kuu
   *[other] { $amount } kuud
}
period-year = { $amount ->
    [one] { $amount } aasta
   *[other] { $amount } aastat
}

### Short notices, for the place where data is collected

short-heading-form = Mida me selle vormi andmetega teeme
short-heading-newsletter = Mida me teie andmetega teeme, kui tellite uudiskirja
short-heading-camera = Videovalve
