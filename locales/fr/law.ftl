# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identité et coordonnées du responsable du traitement
duty-representative = Identité et coordonnées du représentant
duty-data-protection-officer = Coordonnées du délégué à la protection des données
duty-purposes = Finalités du traitement
duty-legal-basis = Base juridique du traitement
duty-categories-of-data = Catégories de données à caractère personnel
duty-legitimate-interests = Intérêts légitimes poursuivis
duty-recipients = Destinataires ou catégories de destinataires
duty-transfers = Transferts vers des pays tiers ou à des organisations internationales
duty-storage-period = Durée de conservation, ou critères utilisés pour la déterminer
duty-rights = Droits de la personne concernée
duty-withdrawal-of-consent = Droit de retirer le consentement
duty-complaint = Droit d’introduire une réclamation auprès d’une autorité de contrôle
duty-obligation-to-provide = Obligation de fournir les données, et conséquences de leur non-fourniture
duty-source-of-data = Source des données à caractère personnel
duty-automated-decisions = Prise de décision automatisée, y compris le profilage
duty-further-purpose = Traitement ultérieur pour une autre finalité
duty-clear-language = Façon concise, transparente, compréhensible et aisément accessible, en des termes clairs et simples
duty-language-for-children = Informations destinées spécifiquement à un enfant
duty-icons = Icônes normalisées, lisibles par machine, accompagnant le texte
duty-known-information = Cas où la personne n’a pas à être informée : informations dont elle dispose déjà et exceptions de l’article 14, paragraphe 5
duty-time-of-informing = Moment où les personnes sont informées des données obtenues ailleurs
duty-effect-of-withdrawal = Retrait aussi simple que l’octroi du consentement, et sans effet sur le traitement antérieur
duty-objection-apart = Droit d’opposition, présenté clairement et séparément de toute autre information
duty-safeguards-in-decisions = Intervention humaine, expression du point de vue et contestation d’une décision automatisée
duty-joint-arrangement = Grandes lignes de l’accord entre responsables conjoints du traitement
duty-representative-in-the-union = Représentant d’un responsable du traitement qui n’est pas établi dans l’Union
duty-designation-of-officer = Désignation d’un délégué à la protection des données, et publication de ses coordonnées
duty-ground-of-transfer = Fondement au titre du chapitre V pour chaque transfert
duty-adequacy-decision = Transferts fondés sur une décision d’adéquation
duty-appropriate-safeguards = Transferts moyennant des garanties appropriées
duty-binding-corporate-rules = Règles d’entreprise contraignantes
duty-derogations = Dérogations pour des situations particulières
duty-complaint-to-authority = Autorité de contrôle à laquelle adresser une réclamation
duty-cookie-information = Ce qui est stocké ou lu sur les appareils, par qui, à quelles fins et pendant combien de temps
duty-cookie-consent = Consentement à ce qui n’est pas strictement nécessaire, et manière de changer d’avis
duty-electronic-marketing = Consentement à la prospection par voie électronique, ou exception pour les clients existants

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = cadre de protection des données UE–États-Unis (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = loi finlandaise sur la comptabilité (1336/1997)
act-fi-vat-act = loi finlandaise sur la taxe sur la valeur ajoutée (1501/1993)
act-fi-prepayment-act = loi finlandaise sur les retenues et acomptes d’impôt (1118/1996)
act-fi-tax-assessment-procedure-act = loi finlandaise sur la procédure d’imposition (1558/1995)
act-fi-incomes-information-system-act = loi finlandaise sur le système d’information sur les revenus (53/2018)
act-fi-anti-money-laundering-act = loi finlandaise relative à la prévention du blanchiment de capitaux et du financement du terrorisme (444/2017)
act-fi-debt-limitation-act = loi finlandaise sur la prescription des créances (728/2003)
act-fi-debt-collection-act = loi finlandaise sur le recouvrement de créances (513/1999)
act-fi-product-liability-act = loi finlandaise sur la responsabilité du fait des produits (694/1990)
act-fi-consumer-protection-act = loi finlandaise sur la protection des consommateurs (38/1978)
act-fi-limited-liability-companies-act = loi finlandaise sur les sociétés par actions (624/2006)
act-fi-housing-companies-act = loi finlandaise sur les sociétés par actions de logement (1599/2009)
act-fi-associations-act = loi finlandaise sur les associations (503/1989)
act-fi-accommodation-act = loi finlandaise sur l’hébergement et la restauration (308/2006)
act-fi-employment-contracts-act = loi finlandaise sur les contrats de travail (55/2001)
act-fi-working-hours-act = loi finlandaise sur le temps de travail (872/2019)
act-fi-annual-holidays-act = loi finlandaise sur les congés annuels (162/2005)
act-fi-non-discrimination-act = loi finlandaise sur la non-discrimination (1325/2014)
act-fi-equality-act = loi finlandaise sur l’égalité entre les femmes et les hommes (609/1986)
act-fi-working-life-privacy-act = loi finlandaise sur la protection de la vie privée au travail (759/2004)
act-fi-occupational-safety-and-health-act = loi finlandaise sur la sécurité et la santé au travail (738/2002)
act-fi-occupational-health-care-act = loi finlandaise sur les soins de santé au travail (1383/2001)
act-fi-employees-pensions-act = loi finlandaise sur les pensions des salariés (395/2006)
act-fi-contractors-liability-act = loi finlandaise sur les obligations et la responsabilité du donneur d’ordre en cas de recours à une main-d’œuvre extérieure (1233/2006)
act-fi-whistleblower-act = loi finlandaise sur la protection des personnes qui signalent des violations du droit de l’Union et du droit national (1171/2022)
act-fi-electronic-communications-services-act = loi finlandaise sur les services de communications électroniques (917/2014)
act-fi-client-data-act = loi finlandaise sur le traitement des données des usagers dans le secteur sanitaire et social (703/2023)
act-fi-patients-act = loi finlandaise sur le statut et les droits des patients (785/1992)
act-fi-data-protection-act = loi finlandaise sur la protection des données (1050/2018)
act-de-commercial-code = code de commerce allemand (Handelsgesetzbuch, HGB)
act-de-fiscal-code = code des impôts allemand (Abgabenordnung, AO)
act-de-vat-act = loi allemande sur la taxe sur la valeur ajoutée (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = loi générale allemande sur l’égalité de traitement (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = loi allemande sur le blanchiment de capitaux (Geldwäschegesetz, GwG)
act-de-civil-code = code civil allemand (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = loi suédoise sur la comptabilité (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = loi suédoise sur le blanchiment de capitaux (Lag 2017:630)
act-se-discrimination-act = loi suédoise sur la discrimination (Diskrimineringslag 2008:567)
act-no-bookkeeping-act = loi norvégienne sur la comptabilité (bokføringsloven, 2004)
act-dk-bookkeeping-act = loi danoise sur la comptabilité (bogføringsloven, 2022)
act-ee-accounting-act = loi estonienne sur la comptabilité (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Vos données après votre décès (France)
national-right-fr-after-death-text = Si vous vivez en France, vous pouvez définir des directives relatives à la conservation, à l’effacement et à la communication de vos données après votre décès.

### The law on cookies, and who supervises it

cookie-law-fi = loi finlandaise sur les services de communications électroniques (917/2014), article 205
cookie-authority-fi = Agence finlandaise des transports et des communications Traficom
