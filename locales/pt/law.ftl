# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identidade e contactos do responsável pelo tratamento
duty-representative = Identidade e contactos do representante
duty-data-protection-officer = Contactos do encarregado da proteção de dados
duty-purposes = Finalidades do tratamento
duty-legal-basis = Fundamento jurídico para o tratamento
duty-categories-of-data = Categorias de dados pessoais
duty-legitimate-interests = Interesses legítimos prosseguidos
duty-recipients = Destinatários ou categorias de destinatários
duty-transfers = Transferências para países terceiros ou organizações internacionais
duty-storage-period = Prazo de conservação ou critérios para o definir
duty-rights = Direitos do titular dos dados
duty-withdrawal-of-consent = Direito de retirar o consentimento
duty-complaint = Direito de apresentar reclamação a uma autoridade de controlo
duty-obligation-to-provide = Obrigação de fornecer os dados e consequências de não os fornecer
duty-source-of-data = Origem dos dados pessoais
duty-automated-decisions = Decisões automatizadas, incluindo a definição de perfis
duty-further-purpose = Tratamento posterior para outra finalidade
duty-clear-language = Forma concisa, transparente, inteligível e de fácil acesso, numa linguagem clara e simples
duty-language-for-children = Informações dirigidas especificamente a crianças
duty-icons = Ícones normalizados, de leitura automática, junto do texto
duty-known-information = Quando não é preciso informar a pessoa: informações de que já tem conhecimento e exceções do artigo 14.º, n.º 5
duty-time-of-informing = Quando as pessoas são informadas dos dados obtidos noutro lado
duty-effect-of-withdrawal = A retirada é tão fácil como o consentimento e não afeta o tratamento anterior
duty-objection-apart = O direito de oposição, apresentado de modo claro e distinto de quaisquer outras informações
duty-safeguards-in-decisions = Intervenção humana, manifestação do ponto de vista e contestação de uma decisão automatizada
duty-joint-arrangement = A essência do acordo entre responsáveis conjuntos pelo tratamento
duty-representative-in-the-union = Representante de um responsável pelo tratamento não estabelecido na União
duty-designation-of-officer = Designação de um encarregado da proteção de dados e publicação dos seus contactos
duty-ground-of-transfer = Um fundamento do capítulo V para cada transferência
duty-adequacy-decision = Transferências com base numa decisão de adequação
duty-appropriate-safeguards = Transferências sujeitas a garantias adequadas
duty-binding-corporate-rules = Regras vinculativas aplicáveis às empresas
duty-derogations = Derrogações para situações específicas
duty-complaint-to-authority = A autoridade de controlo a que se pode reclamar
duty-cookie-information = O que é armazenado nos dispositivos ou lido deles, por quem, para quê e durante quanto tempo
duty-cookie-consent = Consentimento para o que não é estritamente necessário e como mudar de ideias
duty-electronic-marketing = Consentimento para o marketing direto por via eletrónica ou exceção para os clientes existentes

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Quadro de Privacidade dos Dados UE-EUA

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Lei finlandesa da contabilidade (1336/1997)
act-fi-vat-act = Lei finlandesa do imposto sobre o valor acrescentado (1501/1993)
act-fi-prepayment-act = Lei finlandesa da cobrança antecipada de impostos (1118/1996)
act-fi-tax-assessment-procedure-act = Lei finlandesa do procedimento de liquidação de impostos (1558/1995)
act-fi-incomes-information-system-act = Lei finlandesa do sistema de informação sobre rendimentos (53/2018)
act-fi-anti-money-laundering-act = Lei finlandesa da prevenção do branqueamento de capitais e do financiamento do terrorismo (444/2017)
act-fi-debt-limitation-act = Lei finlandesa da prescrição de dívidas (728/2003)
act-fi-debt-collection-act = Lei finlandesa da cobrança de dívidas (513/1999)
act-fi-product-liability-act = Lei finlandesa da responsabilidade decorrente dos produtos (694/1990)
act-fi-consumer-protection-act = Lei finlandesa da defesa do consumidor (38/1978)
act-fi-limited-liability-companies-act = Lei finlandesa das sociedades por ações (624/2006)
act-fi-housing-companies-act = Lei finlandesa das sociedades de habitação por ações (1599/2009)
act-fi-associations-act = Lei finlandesa das associações (503/1989)
act-fi-accommodation-act = Lei finlandesa das atividades de alojamento e restauração (308/2006)
act-fi-employment-contracts-act = Lei finlandesa dos contratos de trabalho (55/2001)
act-fi-working-hours-act = Lei finlandesa do tempo de trabalho (872/2019)
act-fi-annual-holidays-act = Lei finlandesa das férias anuais (162/2005)
act-fi-non-discrimination-act = Lei finlandesa da não discriminação (1325/2014)
act-fi-equality-act = Lei finlandesa da igualdade entre mulheres e homens (609/1986)
act-fi-working-life-privacy-act = Lei finlandesa da proteção da privacidade na vida profissional (759/2004)
act-fi-occupational-safety-and-health-act = Lei finlandesa da segurança e saúde no trabalho (738/2002)
act-fi-occupational-health-care-act = Lei finlandesa dos cuidados de saúde no trabalho (1383/2001)
act-fi-employees-pensions-act = Lei finlandesa das pensões dos trabalhadores por conta de outrem (395/2006)
act-fi-contractors-liability-act = Lei finlandesa das obrigações e da responsabilidade do contratante em caso de recurso a mão de obra externa (1233/2006)
act-fi-whistleblower-act = Lei finlandesa da proteção das pessoas que denunciam violações do direito da União Europeia e do direito nacional (1171/2022)
act-fi-electronic-communications-services-act = Lei finlandesa dos serviços de comunicações eletrónicas (917/2014)
act-fi-client-data-act = Lei finlandesa do tratamento dos dados dos utentes dos serviços de saúde e de ação social (703/2023)
act-fi-patients-act = Lei finlandesa do estatuto e dos direitos dos pacientes (785/1992)
act-fi-data-protection-act = Lei finlandesa da proteção de dados (1050/2018)
act-de-commercial-code = Código Comercial alemão (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Código Tributário alemão (Abgabenordnung, AO)
act-de-vat-act = Lei alemã do imposto sobre o valor acrescentado (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Lei geral alemã da igualdade de tratamento (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Lei alemã contra o branqueamento de capitais (Geldwäschegesetz, GwG)
act-de-civil-code = Código Civil alemão (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Lei sueca da contabilidade (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Lei sueca contra o branqueamento de capitais (Lag 2017:630)
act-se-discrimination-act = Lei sueca contra a discriminação (Diskrimineringslag 2008:567)
act-fr-commercial-code = Código Comercial francês (Code de commerce)
act-fr-labour-code = Código do Trabalho francês (Code du travail)
act-fr-consumer-code = Código do Consumo francês (Code de la consommation)
act-fr-cnil-guidance = Recomendações da CNIL (autoridade francesa de proteção de dados)
act-no-bookkeeping-act = Lei norueguesa da contabilidade (bokføringsloven, 2004)
act-dk-bookkeeping-act = Lei dinamarquesa da contabilidade (bogføringsloven, 2022)
act-ee-accounting-act = Lei estónia da contabilidade (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Os seus dados após a sua morte (França)
national-right-fr-after-death-text = Se vive em França, pode dar instruções sobre a forma como os seus dados devem ser conservados, apagados e comunicados após a sua morte.

### The law on cookies, and who supervises it

cookie-law-fi = Lei finlandesa dos serviços de comunicações eletrónicas (917/2014), § 205
cookie-authority-fi = Agência Finlandesa dos Transportes e Comunicações (Traficom)
