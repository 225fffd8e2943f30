# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# The reader is "vous", without participles that agree with the reader. A notice is a "politique de confidentialité" and, where the text
# names itself, "cette politique". A register is a "fichier". Citations: article 6, paragraphe 1, point a), du RGPD. Names, countries and
# dates follow a colon or a generic noun, so that nothing elides (de/d', le/l') or contracts (du, au) before them.
# A no-break space stands before : ; ? ! and inside « ».

### The whole

title-not-stated = Politique de confidentialité
description = { $title } : comment { $controller } traite les données personnelles, et quels sont vos droits.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Personne chargée de ce point : { $owner }.
gap-by = Échéance : { $date }.
gap-not-stated = { $duty }
not-translated = (non traduit ; langue : { $language })
gap-none = Néant.

### Headings

heading-scope = À propos de cette politique
heading-controller = Qui est responsable de vos données
heading-register = À quoi nous servent vos données
heading-purposes = Finalités, bases juridiques et durées de conservation
heading-processing = À quoi servent les données
heading-retention = Pourquoi nous conservons les données aussi longtemps, et lesquelles nous gardons davantage
heading-grounds = Sur quoi reposent les bases juridiques
heading-data = Les données que nous traitons
heading-sources = D’où viennent les données
heading-disclosures = Communication des données
heading-provision = Devez-vous nous fournir les données ?
heading-automated = Décisions automatisées et profilage
heading-recipients = Qui reçoit vos données
heading-transfers = Transferts hors de l’Espace économique européen
heading-rights = Vos droits
heading-objection = Votre droit d’opposition
heading-children = Enfants
heading-requests = Comment exercer vos droits
heading-complaint = Réclamation auprès de l’autorité de contrôle
heading-cookies = Cookies
heading-security = Comment nous protégeons vos données
heading-claims = Nos engagements
heading-notice = Dates et modifications

### At a glance

summary-who = Responsable du traitement
summary-why = Pourquoi nous traitons vos données
summary-why-register = { $register } : { $purposes }
summary-retention = Combien de temps nous conservons vos données
summary-recipients = Qui reçoit vos données
summary-transfers = Transferts
summary-transfers-none = Vos données ne sont pas transférées hors de l’Espace économique européen.
summary-transfers-some = Vos données sont aussi traitées hors de l’Espace économique européen : { $countries }.
summary-rights = Vos droits
summary-how = Comment nous joindre

### Who

controller-name = Responsable du traitement
controller-also = { $name } (« { $short } »)
controller-number = { $country ->
    [FI] Numéro d’entreprise finlandais (Y-tunnus)
    [FR] Numéro SIREN
    [BE] Numéro d’entreprise
    [LU] Numéro RCS
   *[other] Numéro d’immatriculation
}
controller-established-in = Pays d’établissement
controller-joint = Ce responsable détermine avec nous les finalités et les moyens du traitement (responsable conjoint du traitement) :
controller-joint-rights = Vous pouvez exercer vos droits à l’égard de chacun des responsables conjoints du traitement.
controller-representative = Notre représentant dans l’Union européenne :
representative-name = Représentant
group-called = Cette politique couvre aussi les autres sociétés de notre groupe ({ $name }). Chaque société est le responsable du traitement pour les opérations indiquées à côté de son nom :
group-companies = Cette politique couvre aussi les sociétés suivantes de notre groupe. Chaque société est le responsable du traitement pour les opérations indiquées à côté de son nom :
group-number = { $country ->
    [FI] Numéro d’entreprise finlandais (Y-tunnus) : { $number }
    [FR] Numéro SIREN : { $number }
    [BE] Numéro d’entreprise : { $number }
    [LU] Numéro RCS : { $number }
   *[other] Numéro d’immatriculation : { $number }
}
officer = Notre délégué à la protection des données :
officer-none = Nous n’avons pas désigné de délégué à la protection des données.
contact-person = Contact pour toute question sur vos données personnelles :
contact-title = Contact
contact-address = Adresse
contact-address-postal = Adresse postale
contact-address-visiting = Adresse d’accueil
contact-address-office = Bureau
contact-email = Adresse électronique
contact-phone = Téléphone
contact-form = Formulaire de contact
contact-website = Site internet
address-in-country = { $address }, { $country }
scope-countries = Cette politique s’adresse aux personnes qui se trouvent dans les pays suivants : { $countries }.
children-version = Il existe une version de cette politique destinée aux enfants : { $address }
children-age = Lorsque nos services reposent sur le consentement, un enfant peut le donner seul à partir de l’âge suivant (article 8, paragraphe 1, du RGPD). Avant cet âge, un titulaire de la responsabilité parentale doit le donner ou l’autoriser.
children-age-in = { $country } : { $age }
children-age-own = Lorsque nos services reposent sur le consentement, un enfant peut le donner seul à partir de l’âge suivant : { $age }. Avant cet âge, un titulaire de la responsabilité parentale doit le donner ou l’autoriser (article 8, paragraphe 1, du RGPD).

### Registers

role-controller = Nous sommes le responsable du traitement pour ce fichier.
role-joint-controller = Nous sommes responsables conjoints du traitement pour ce fichier.
role-processor = Nous traitons ces données en tant que sous-traitant, pour le compte de nos clients et sur leurs instructions. Le client est le responsable du traitement ; c’est lui qui informe les personnes concernées.
persons-of-register = Nous traitons des données sur les personnes suivantes :
persons-also-former = { $who }, actuellement ou par le passé
persons-defined = { $who } : { $definition }
column-purpose = Finalité
column-basis = Base juridique
column-data = Données
column-retention = Durée de conservation
column-recipients = Destinataires
caption-purposes = { $register } : à quoi servent les données, sur quelle base juridique et combien de temps nous les conservons
purposes-none = Nous ne poursuivons ici aucune finalité de traitement de données personnelles.
nobody = aucun destinataire
ground-interest = Notre intérêt légitime : { $what }
ground-interest-of-others = L’intérêt légitime : { $what }
ground-whose = À qui appartient cet intérêt : { $what }
ground-balancing = Comment nous l’avons mis en balance avec vos intérêts : { $what }
ground-law = La loi qui impose le traitement : { $what }
ground-law-behind = La loi sur laquelle repose le traitement : { $what }
ground-given-by = Comment vous donnez votre consentement : { $what }
ground-withdraw = Comment le retirer : { $what }
ground-free-choice = Pourquoi vous pouvez refuser librement : { $what }
ground-consulted = Comment le personnel a été consulté : { $what }
marketing-channels = Comment nos messages vous parviennent : { $channels }
channel-email = courrier électronique
channel-sms = SMS
channel-app = messages dans notre application
channel-phone = téléphone
channel-post = courrier postal
marketing-allowed-by-existing-customers = Nous ne demandons pas votre consentement, car vous comptez parmi nos clients et vous nous avez donné vos coordonnées lors d’un achat chez nous. Nous ne vous parlons que de nos propres produits ou services qui sont analogues à ceux que vous avez achetés. Vous pouvez refuser sans frais au moment où vous nous donnez vos coordonnées, puis dans chaque message.
marketing-allowed-by-business-role = Nous ne demandons pas votre consentement, car nous vous écrivons en votre qualité de représentant de votre organisation, sur des sujets en rapport avec votre fonction. Vous pouvez refuser sans frais à tout moment.
marketing-opt-out = Comment vous opposer à ces messages : { $what }
further-from = À l’origine, nous n’avons pas collecté les données pour cette finalité. Nous les utilisons pour cette finalité à partir du { $date }.
further-told = Nous vous avons communiqué cette finalité le { $date }.
further-compatibility = Pourquoi cette finalité est compatible avec celles pour lesquelles nous avons collecté les données : { $what }
basis-consent = votre consentement (article 6, paragraphe 1, point a), du RGPD)
basis-contract = exécution d’un contrat conclu avec vous ou de mesures précontractuelles prises à votre demande (article 6, paragraphe 1, point b), du RGPD)
basis-legal-obligation = respect d’une obligation légale (article 6, paragraphe 1, point c), du RGPD)
basis-vital-interests = sauvegarde des intérêts vitaux (article 6, paragraphe 1, point d), du RGPD)
basis-public-task = mission d’intérêt public ou relevant de l’exercice de l’autorité publique (article 6, paragraphe 1, point e), du RGPD)
basis-legitimate-interests = intérêts légitimes (article 6, paragraphe 1, point f), du RGPD)
why-consent = Vous avez donné votre accord : { $basis }
why-contract = C’est nécessaire pour faire ce qui a été convenu avec vous ou ce que vous nous avez demandé : { $basis }
why-legal-obligation = La loi nous y oblige : { $basis }
why-vital-interests = La vie ou la santé d’une personne peut en dépendre : { $basis }
why-public-task = Cela fait partie d’une tâche que nous accomplissons au service de la collectivité : { $basis }
why-legitimate-interests = Nous avons une raison valable de le faire : { $basis }
special-condition-explicit-consent = Nous traitons des catégories particulières de données avec votre consentement explicite (article 9, paragraphe 2, point a), du RGPD).
special-condition-employment = Nous traitons des catégories particulières de données pour l’exécution des obligations et l’exercice des droits en matière de droit du travail et de la sécurité sociale (article 9, paragraphe 2, point b), du RGPD).
special-condition-vital-interests = Nous traitons des catégories particulières de données pour la sauvegarde des intérêts vitaux (article 9, paragraphe 2, point c), du RGPD).
special-condition-association = Nous traitons des catégories particulières de données dans le cadre des activités d’un organisme à but non lucratif qui poursuit une finalité politique, philosophique, religieuse ou syndicale (article 9, paragraphe 2, point d), du RGPD).
special-condition-made-public = Les catégories particulières de données sont des données que vous avez manifestement rendues publiques (article 9, paragraphe 2, point e), du RGPD).
special-condition-legal-claims = Nous traitons des catégories particulières de données pour la constatation, l’exercice ou la défense de droits en justice (article 9, paragraphe 2, point f), du RGPD).
special-condition-public-interest = Nous traitons des catégories particulières de données pour des motifs d’intérêt public important, sur la base du droit de l’Union ou du droit national (article 9, paragraphe 2, point g), du RGPD).
special-condition-health-care = Nous traitons des catégories particulières de données aux fins de la prise en charge sanitaire ou sociale, sur la base du droit de l’Union ou du droit national, ou en vertu d’un contrat conclu avec un professionnel de la santé (article 9, paragraphe 2, point h), du RGPD).
special-condition-public-health = Nous traitons des catégories particulières de données pour des motifs d’intérêt public dans le domaine de la santé publique, sur la base du droit de l’Union ou du droit national (article 9, paragraphe 2, point i), du RGPD).
special-condition-research = Nous traitons des catégories particulières de données à des fins archivistiques dans l’intérêt public, à des fins de recherche scientifique ou historique ou à des fins statistiques, sur la base du droit de l’Union ou du droit national (article 9, paragraphe 2, point j), du RGPD).

### How long

retention-period-from = { $limit ->
    [maximum] au maximum { $period } { $event }
    [minimum] au minimum { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] au maximum { $period }
    [minimum] au minimum { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = jusqu’au retrait de votre consentement
retention-by-statute = aussi longtemps que la loi l’exige
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, au maximum { $period }
retention-reason = Motif : { $reason }
retention-exceptions = Exceptions : { $exceptions }
retention-of-category = { $category } : { $retention }
statute-chapter-section = { $act }, chapitre { $chapter }, article { $section }
statute-section = { $kind ->
    [number] { $act }, article { $section }
    [annex] { $act }, annexe
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Nous ne traitons ici aucune donnée personnelle.
in-case = { $what } ({ $when })
special-ethnic-origin = Catégorie particulière de données : origine raciale ou ethnique (article 9 du RGPD).
special-political-opinions = Catégorie particulière de données : opinions politiques (article 9 du RGPD).
special-beliefs = Catégorie particulière de données : convictions religieuses ou philosophiques (article 9 du RGPD).
special-trade-union = Catégorie particulière de données : appartenance syndicale (article 9 du RGPD).
special-genetic = Catégorie particulière de données : données génétiques (article 9 du RGPD).
special-biometric = Catégorie particulière de données : données biométriques servant à identifier une personne (article 9 du RGPD).
special-health = Catégorie particulière de données : données concernant la santé (article 9 du RGPD).
special-sex-life = Catégorie particulière de données : vie sexuelle ou orientation sexuelle (article 9 du RGPD).
mark-criminal = Données relatives aux condamnations pénales et aux infractions (article 10 du RGPD).
mark-national-id = Comprend un numéro d’identification national (article 87 du RGPD).
mark-organisation = Données sur des organisations. Ce sont des données personnelles uniquement lorsqu’elles renseignent sur une personne, par exemple un entrepreneur individuel.
mark-needed-for = Pourquoi nous en avons besoin : { $what }
mark-access = Qui est autorisé à les traiter : { $what }
source-data-subject = vous-même
source-observed = votre utilisation de nos services
source-third-party = un tiers
source-public = une source accessible au public
source-authority = une autorité
source-unnamed = une autre source
source-data = Données provenant de cette source : { $data }
source-data-all = Données provenant de cette source : toutes celles qui sont énumérées ci-dessus
source-public-yes = Cette source est accessible au public.
source-public-no = Cette source n’est pas accessible au public.
exemption-known = Nous ne vous répétons pas ce que vous savez déjà (article 13, paragraphe 4, et article 14, paragraphe 5, point a), du RGPD).
exemption-impossible = Nous n’informons pas individuellement chaque personne des données provenant d’autres sources, car cela serait impossible, exigerait des efforts disproportionnés ou compromettrait gravement la réalisation des objectifs du traitement (article 14, paragraphe 5, point b), du RGPD).
exemption-law = Nous n’informons pas individuellement chaque personne des données provenant d’autres sources, car leur obtention ou leur communication est expressément prévue par la loi (article 14, paragraphe 5, point c), du RGPD).
exemption-secrecy = Nous n’informons pas individuellement chaque personne des données provenant d’autres sources, car la loi nous oblige à garder ces données secrètes (article 14, paragraphe 5, point d), du RGPD).
exemption-reason = Motif : { $reason }
exemption-measures = Comment nous protégeons vos droits par d’autres moyens : { $measures }
source-permission = { $permission ->
    [objection] Vous pouvez vous opposer à ce que nous obtenions les données auprès de cette source ; dans ce cas, nous ne les obtenons pas.
    [consent] Nous n’obtenons les données auprès de cette source qu’avec votre consentement.
   *[law] Nous obtenons les données auprès de cette source parce que la loi le permet ou l’exige.
}

### Must the data be given

provision-law = La loi vous oblige à nous fournir ces données.
provision-contract = Votre contrat avec nous vous oblige à nous fournir ces données.
provision-entering-contract = Nous avons besoin de ces données pour conclure un contrat.
provision-nobody = Rien ne vous oblige à nous fournir ces données.

### Automated decisions

automated-none = Nous ne prenons à votre égard aucune décision fondée exclusivement sur un traitement automatisé, et nous ne pratiquons aucun profilage vous concernant.
automated-profiling = Nous pratiquons le profilage ; celui-ci ne décide de rien à lui seul. { $what }
automated-profiling-beside-decisions = Nous pratiquons le profilage. { $what }
automated-no-profiling = Nous ne pratiquons aucun profilage vous concernant.
automated-no-decisions = Nous ne prenons à votre égard aucune décision fondée exclusivement sur un traitement automatisé.
decision-what = La décision
decision-ground = Pourquoi elle est permise
decision-ground-contract = Elle est nécessaire à la conclusion ou à l’exécution d’un contrat entre vous et nous (article 22, paragraphe 2, point a), du RGPD).
decision-ground-law = Elle est autorisée par le droit de l’Union ou le droit national (article 22, paragraphe 2, point b), du RGPD).
decision-ground-explicit-consent = Vous avez donné votre consentement explicite (article 22, paragraphe 2, point c), du RGPD).
decision-logic = Comment elle est prise
decision-consequences = Ce qu’elle implique pour vous
decision-safeguards = Comment la faire réexaminer
decision-ai = Système d’IA
decision-ai-none = Aucun système d’IA n’intervient dans la décision.

### Recipients

column-recipient = Destinataire
column-what-for = Ce que fait le destinataire
column-role = Rôle
column-place = Lieu
caption-recipients = Destinataires des données personnelles
recipients-none = Nous ne communiquons vos données à personne.
recipient-unnamed = Un destinataire qui n’est pas nommé
recipient-with-category = { $name } – { $category }
recipient-examples = Par exemple : { $examples }
recipient-when = Uniquement dans ce cas : { $when }
recipient-role-processor = sous-traitant, pour notre compte et sur nos instructions
recipient-role-controller = responsable du traitement, sous sa propre responsabilité
recipient-role-joint-controller = responsable conjoint du traitement avec nous
recipient-role-authority = autorité publique
place-eea = dans l’Espace économique européen
place-outside-eea = hors de l’Espace économique européen
disclosure-to = Destinataires : { $recipients }
disclosure-permission = { $permission ->
    [objection] Vous pouvez vous opposer à cette communication ; dans ce cas, nous ne communiquons pas vos données.
    [consent] Nous ne communiquons les données qu’avec votre autorisation.
   *[law] Nous ne communiquons les données que lorsque la loi l’exige.
}
disclosure-aggregated = Ces données ne permettent d’identifier personne : ce ne sont donc pas des données personnelles.
disclosure-basis = Base juridique : { $basis }.

### Transfers

transfers-none = Nous ne transférons pas vos données hors de l’Espace économique européen et aucun de nos destinataires ne les y traite.
transfers-some = Les destinataires suivants traitent des données hors de l’Espace économique européen :
transfer-to = { $recipient } – { $country }
adequacy-whole = La Commission européenne a constaté que les données y bénéficient d’un niveau de protection adéquat : décision { $decision } (article 45 du RGPD).
adequacy-some = La Commission européenne a constaté que les données y bénéficient d’un niveau de protection adéquat auprès d’une partie des destinataires, dont celui-ci : décision { $decision } (article 45 du RGPD).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/CE
}
adequacy-framework = Le destinataire participe au dispositif suivant : { $framework }. La Commission européenne a constaté que ce dispositif assure un niveau de protection adéquat des données : décision { $decision } (article 45 du RGPD).
adequacy-none = Aucune décision de la Commission européenne ne constate que les données y bénéficient d’un niveau de protection adéquat.
adequacy-only-certified = La décision d’adéquation de la Commission européenne concernant ce pays ne couvre que les organisations certifiées, et le transfert ne repose pas sur cette décision.
adequacy-only-partly = La décision d’adéquation de la Commission européenne concernant ce pays ne couvre qu’une partie des destinataires, et le transfert ne repose pas sur cette décision.
ground-first = Premier fondement : { $ground }
ground-then = Si ce fondement disparaît : { $ground }
safeguard-adequacy = Le transfert repose sur une décision d’adéquation de la Commission européenne (article 45 du RGPD).
safeguard-standard-contractual-clauses = Le transfert est protégé par les clauses contractuelles types adoptées par la Commission européenne : décision (UE) 2021/914 (article 46, paragraphe 2, point c), du RGPD).
safeguard-binding-corporate-rules = Le transfert est protégé par des règles d’entreprise contraignantes qu’une autorité de contrôle a approuvées (article 46, paragraphe 2, point b), et article 47 du RGPD).
safeguard-code-of-conduct = Le transfert est protégé par un code de conduite approuvé, assorti d’engagements contraignants et exécutoires du destinataire (article 46, paragraphe 2, point e), du RGPD).
safeguard-certification = Le transfert est protégé par un mécanisme de certification approuvé, assorti d’engagements contraignants et exécutoires du destinataire (article 46, paragraphe 2, point f), du RGPD).
safeguard-public-authority-instrument = Le transfert est protégé par un instrument juridiquement contraignant et exécutoire entre autorités publiques (article 46, paragraphe 2, point a), du RGPD).
safeguard-authorised-clauses = Le transfert est protégé par des clauses contractuelles qu’une autorité de contrôle a autorisées (article 46, paragraphe 3, point a), du RGPD).
safeguard-explicit-consent = Le transfert repose sur le consentement explicite que vous avez donné après avoir reçu des informations sur les risques du transfert (article 49, paragraphe 1, point a), du RGPD).
safeguard-contract = Le transfert est nécessaire à l’exécution d’un contrat conclu avec vous ou à des mesures précontractuelles prises à votre demande (article 49, paragraphe 1, point b), du RGPD).
safeguard-contract-in-interest = Le transfert est nécessaire à la conclusion ou à l’exécution d’un contrat conclu dans votre intérêt avec une autre personne (article 49, paragraphe 1, point c), du RGPD).
safeguard-public-interest = Le transfert est nécessaire pour des motifs importants d’intérêt public (article 49, paragraphe 1, point d), du RGPD).
safeguard-legal-claims = Le transfert est nécessaire à la constatation, à l’exercice ou à la défense de droits en justice (article 49, paragraphe 1, point e), du RGPD).
safeguard-vital-interests = Le transfert est nécessaire à la sauvegarde des intérêts vitaux (article 49, paragraphe 1, point f), du RGPD).
safeguard-public-register = Le transfert a lieu au départ d’un registre public (article 49, paragraphe 1, point g), du RGPD).
safeguard-compelling-interests = Le transfert n’est pas répétitif, ne touche qu’un nombre limité de personnes et est nécessaire aux fins de nos intérêts légitimes impérieux (article 49, paragraphe 1, deuxième alinéa, du RGPD).
safeguard-module-controller = Le module 1 des clauses s’applique : de responsable du traitement à responsable du traitement.
safeguard-module-processor = Le module 2 des clauses s’applique : de responsable du traitement à sous-traitant.
safeguard-module-sub-processor = Le module 3 des clauses s’applique : de sous-traitant à sous-traitant.
safeguard-module-processor-to-controller = Le module 4 des clauses s’applique : de sous-traitant à responsable du traitement.
safeguard-name = Plus précisément : { $name }.
safeguard-interest = L’intérêt impérieux que nous poursuivons : { $interest }
safeguard-authority-told = L’autorité de contrôle a été informée du transfert le { $date }.
safeguard-when = Quand : { $when }
safeguard-checked = Vérifié le { $date }.
safeguard-measures = Mesures supplémentaires : { $measures }.
safeguard-assessment = Évaluation du transfert : { $assessment }
safeguard-risks = Risques : { $risks }
safeguard-copy = Vous pouvez obtenir une copie des garanties ici : { $ways }.

### Rights

rights-intro = Voici vos droits. Ils découlent de l’usage que nous faisons de vos données et de la base juridique de cet usage.
right-access = Droit d’accès (article 15 du RGPD)
right-access-short = accès
right-access-text = Vous pouvez nous demander si nous traitons des données vous concernant. Si c’est le cas, vous en recevez une copie, avec les informations qui s’y rapportent.
right-rectification = Droit de rectification (article 16 du RGPD)
right-rectification-short = rectification
right-rectification-text = Vous pouvez nous demander de rectifier les données inexactes et de compléter les données incomplètes.
right-erasure = Droit à l’effacement (article 17 du RGPD)
right-erasure-short = effacement
right-erasure-text = Vous pouvez nous demander d’effacer vos données, par exemple lorsque nous n’en avons plus besoin, lorsque vous retirez le consentement sur lequel repose leur traitement ou lorsque nous n’avons pas le droit de les traiter.
right-erasure-limited = Nous ne pouvons pas effacer les données que la loi nous oblige à conserver ou dont nous avons besoin pour une mission d’intérêt public. Cette limite concerne les traitements suivants : { $purposes }.
right-restriction = Droit à la limitation du traitement (article 18 du RGPD)
right-restriction-short = limitation du traitement
right-restriction-text = Vous pouvez nous demander de ne rien faire de vos données à part les conserver, par exemple pendant que nous vérifions si elles sont exactes ou si votre opposition est justifiée.
right-portability = Droit à la portabilité des données (article 20 du RGPD)
right-portability-short = portabilité des données
right-portability-text = Vous pouvez recevoir les données que vous nous avez fournies dans un format structuré, couramment utilisé et lisible par machine, et les faire transmettre à un autre responsable du traitement lorsque cela est techniquement possible. Ce droit concerne les données traitées à l’aide de procédés automatisés sur la base du consentement ou d’un contrat.
right-portability-because = Ce droit concerne les traitements suivants : { $purposes }.
right-objection-short = opposition
right-withdrawal = Droit de retirer votre consentement (article 7, paragraphe 3, du RGPD)
right-withdrawal-short = retrait du consentement
right-withdrawal-text = Vous pouvez retirer votre consentement à tout moment. Ce retrait ne rend pas illicite ce qui a été fait auparavant.
right-withdrawal-because = Ce droit concerne les traitements suivants : { $purposes }.
right-automated-decisions = Droit à une intervention humaine dans les décisions automatisées (article 22 du RGPD)
right-automated-decisions-short = intervention humaine dans les décisions automatisées
right-automated-decisions-text = Vous pouvez faire réexaminer par une personne une décision prise exclusivement de manière automatisée, exprimer votre point de vue et contester la décision.
right-complaint-short = réclamation auprès de l’autorité de contrôle
objection-grounds = Vous avez le droit de vous opposer à tout moment, pour des raisons tenant à votre situation particulière, au traitement de vos données. Ce droit concerne les traitements suivants : { $purposes }. Nous y mettons alors fin, sauf si nous démontrons qu’il existe des motifs légitimes et impérieux qui prévalent sur vos intérêts, vos droits et vos libertés, ou si nous avons besoin des données pour la constatation, l’exercice ou la défense de droits en justice (article 21, paragraphe 1, du RGPD).
objection-research = Vous avez le droit de vous opposer, pour des raisons tenant à votre situation particulière, au traitement de vos données à des fins de recherche scientifique ou historique ou à des fins statistiques. Ce droit concerne les traitements suivants : { $purposes }. Nous y mettons alors fin, sauf si le traitement est nécessaire à l’exécution d’une mission d’intérêt public (article 21, paragraphe 6, du RGPD).
objection-marketing = Vous avez le droit de vous opposer à la prospection à tout moment et sans vous justifier, ainsi qu’au profilage lié à cette prospection. Ce droit concerne les traitements suivants : { $purposes }. Nous n’utilisons alors plus vos données à des fins de prospection (article 21, paragraphes 2 et 3, du RGPD).
requests-ways = Vous pouvez présenter votre demande des manières suivantes :
requests-to-controller = Adressez votre demande au responsable du traitement, dont les coordonnées figurent ci-dessus.
requests-time = Nous répondons dans les meilleurs délais et au plus tard dans un délai d’un mois. Si une demande est complexe ou si les demandes sont nombreuses, ce délai peut être prolongé de deux mois au maximum ; nous vous le signalons, avec les motifs, au cours du premier mois.
requests-time-stated = Nous répondons dans les meilleurs délais et au plus tard dans un délai de { $period }. Si une demande est complexe ou si les demandes sont nombreuses, ce délai peut être prolongé de deux mois au maximum ; nous vous le signalons, avec les motifs, dans un délai d’un mois à compter de votre demande.
requests-free = L’exercice de vos droits est gratuit. Nous ne pouvons exiger le paiement de frais raisonnables, ou refuser de donner suite à une demande, que si celle-ci est manifestement infondée ou excessive (article 12, paragraphe 5, du RGPD).
requests-once-a-year = Nous répondons gratuitement à une demande par an.
requests-identity-on-doubt = Si nous avons des doutes raisonnables sur l’identité de la personne qui présente la demande, nous demandons des informations supplémentaires pour confirmer votre identité.
requests-identity-always = Nous vous demandons de confirmer votre identité.
requests-identity-email = Envoyez votre demande depuis une adresse électronique qui nous permet de vous identifier.
requests-form-any = Aucune forme particulière n’est exigée pour votre demande.
requests-form-written = Envoyez votre demande par écrit.
requests-form-signed = Envoyez votre demande par écrit et signée.
requests-refusal = Si nous refusons votre demande, nous vous en indiquons les motifs dans un délai d’un mois. Vous pouvez alors introduire une réclamation auprès de l’autorité de contrôle ou former un recours juridictionnel.
requests-recipients-told = Si nous rectifions ou effaçons vos données ou si nous en limitons le traitement, nous en informons chaque destinataire auquel nous les avons communiquées, à moins que cela se révèle impossible ou exige des efforts disproportionnés. Si vous le demandez, nous vous indiquons qui sont ces destinataires (article 19 du RGPD).
complaint-right = Vous avez le droit d’introduire une réclamation auprès d’une autorité de contrôle si vous considérez que le traitement de vos données constitue une violation du règlement général sur la protection des données. Vous pouvez le faire dans l’État membre de votre résidence habituelle, de votre lieu de travail ou du lieu où la violation aurait été commise (article 77 du RGPD).
complaint-authority = L’autorité de contrôle du pays où nous sommes établis :
complaint-authority-abroad = L’autorité de contrôle de l’Union européenne à laquelle vous pouvez vous adresser en premier :
authority-name = Autorité de contrôle
authority-complaint = Comment introduire une réclamation

### Cookies

cookies-none = Notre site internet ne dépose aucun cookie sur votre appareil et n’utilise aucune technique semblable.
cookies-choice = Les cookies qui ne sont pas nécessaires ne sont utilisés que si vous y consentez. Vous pouvez les refuser aussi facilement que les accepter, et modifier votre choix à tout moment.
cookies-choice-settings = Les cookies qui ne sont pas nécessaires ne sont utilisés que si vous y consentez. Vous pouvez les refuser dans les paramètres, et modifier votre choix à tout moment.
cookies-choice-unstated = Les cookies qui ne sont pas nécessaires ne sont utilisés que si vous y consentez. Vous pouvez modifier votre choix à tout moment.
cookies-choice-keeps = Durée pendant laquelle votre choix est retenu avant que la question vous soit posée de nouveau : { $period }.
cookies-tool = Vous faites ce choix dans l’outil suivant : { $tool }.
cookies-settings = Paramètres des cookies : { $settings }
cookies-data = Au moyen des cookies, nous collectons :
cookies-services = Services qui stockent ou lisent des données sur votre appareil :
cookies-own = Notre propre site internet
cookies-provider = Fournisseur : { $provider }
cookies-provider-controller = le responsable du traitement lui-même
cookies-purpose = Finalité : { $purposes }
cookies-basis-consent = Utilisé uniquement avec votre consentement.
cookies-basis-necessary = Nécessaire au service que vous avez demandé ; aucun consentement n’est donc requis.
cookies-basis-legitimate-interests = Utilisé sur la base d’intérêts légitimes.
cookies-basis-none = Utilisé sans demander votre consentement.
cookies-starts-after-consent = Rien n’est stocké ni lu avant que vous ayez donné votre consentement.
cookies-starts-at-once = L’utilisation commence dès que vous ouvrez la page.
cookies-access = Accès à ce qui est stocké : { $access }
cookies-access-none = Personne d’autre ne peut lire ce qui est stocké.
cookies-tracking = Ce service peut vous suivre d’un site internet à l’autre ou établir un profil de vous.
cookies-links = En savoir plus sur les cookies :
cookies-law = Les cookies et techniques semblables sont aussi soumis au texte suivant : { $law }.
cookies-authority = Autorité chargée d’en contrôler le respect : { $authority }.
caption-cookies = Cookies et stockage similaire
column-cookie = Nom
column-service = Service
column-keeps = Durée
column-party = Déposé par
keeps-session = jusqu’à la fermeture du navigateur
keeps-persistent = jusqu’à ce que vous le supprimiez
party-first = ce site
party-third = un autre site
technology-cookie = cookie
technology-local-storage = stockage local du navigateur
technology-pixel = pixel, qui envoie des données à l’ouverture de la page
technology-fingerprint = reconnaissance de l’appareil par ses caractéristiques
technology-sdk = code d’une autre entreprise dans l’application

### Security and promises

measures-general = Nous protégeons vos données de la manière suivante :
measures-electronic = Données sous forme électronique :
measures-manual = Données sur papier :
measures-staff = Personnes qui traitent les données :
measures-certificates = Certifications :
claim-never-sold = Nous ne vendons pas vos données.
claim-no-transfers = Nous ne transférons pas vos données hors de l’Espace économique européen.
claim-not-disclosed = Nous ne communiquons pas vos données à d’autres.
claim-own-use-only = Vos données sont réservées à notre propre usage.
claim-not-identifiable = Les données ne permettent pas de vous identifier.
claim-no-profiling = Nous ne pratiquons aucun profilage vous concernant.
claim-marketing-only-with-consent = Nous n’envoyons de messages de prospection qu’aux personnes qui y ont consenti.
claim-never-combined = Nous ne combinons pas vos données avec d’autres données vous concernant.
claim-only-from-the-person = Nous n’obtenons vos données qu’auprès de vous.

### Dates

notice-status = Statut
status-draft = Projet
status-in-force = En vigueur
status-withdrawn = Retirée
notice-effective = Applicable à partir du
notice-updated = Dernière mise à jour
notice-created = Première rédaction
notice-review-by = Prochaine révision au plus tard le
notice-version = Version
notice-published-at = Publiée à l’adresse
notice-original = Langue d’origine
notice-further-purpose = Si nous voulons utiliser vos données pour une autre finalité que celles-ci, nous vous en informons au préalable.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } seconde
    [many] { $amount } de secondes
   *[other] { $amount } secondes
}
period-minute = { $amount ->
    [one] { $amount } minute
    [many] { $amount } de minutes
   *[other] { $amount } minutes
}
period-hour = { $amount ->
    [one] { $amount } heure
    [many] { $amount } d’heures
   *[other] { $amount } heures
}
period-day = { $amount ->
    [one] { $amount } jour
    [many] { $amount } de jours
   *[other] { $amount } jours
}
period-week = { $amount ->
    [one] { $amount } semaine
    [many] { $amount } de semaines
   *[other] { $amount } semaines
}
period-month = { $amount ->
    [one] { $amount } mois
    [many] { $amount } de mois
   *[other] { $amount } mois
}
period-year = { $amount ->
    [one] { $amount } an
    [many] { $amount } d’années
   *[other] { $amount } ans
}

### Short notices, for the place where data is collected

short-heading-form = Ce que nous faisons des données de ce formulaire
short-heading-newsletter = Ce que nous faisons de vos données quand vous vous abonnez à la lettre d’information
short-heading-camera = Vidéosurveillance
