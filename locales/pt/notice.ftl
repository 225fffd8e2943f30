# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# For the next translator: European Portuguese; the reader is in the third person without a pronoun (tem o direito de, os seus dados), never "você";
# no participle agrees with the reader. Citation: artigo 6.º, n.º 1, alínea f), do RGPD. Quotation marks « ».
# Names, countries and lists stand after a colon or in brackets, never after de, em, a, por (do, na, pelo); dates may follow em, desde, até.

### The whole

title-not-stated = Política de privacidade
description = { $title }: como { $controller } trata os dados pessoais e quais são os seus direitos.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = A cargo de: { $owner }.
gap-by = Prazo: { $date }.
gap-not-stated = { $duty }
not-translated = (não traduzido; língua: { $language })
gap-none = Não há.

### Headings

heading-scope = Sobre este documento
heading-controller = Quem é responsável pelos seus dados
heading-register = Para que utilizamos os seus dados
heading-purposes = Finalidades, fundamentos jurídicos e prazos de conservação
heading-processing = Para que são tratados os dados
heading-retention = Porque conservamos os dados durante esse tempo e quais conservamos durante mais tempo
heading-grounds = Em que assentam os fundamentos jurídicos
heading-data = Que dados tratamos
heading-sources = De onde vêm os dados
heading-disclosures = Comunicação de dados
heading-provision = É obrigatório fornecer-nos os dados?
heading-automated = Decisões automatizadas e definição de perfis
heading-recipients = Quem recebe os seus dados
heading-transfers = Transferências para fora do Espaço Económico Europeu
heading-rights = Os seus direitos
heading-objection = O seu direito de oposição
heading-children = Crianças
heading-requests = Como exercer os seus direitos
heading-complaint = Reclamação à autoridade de controlo
heading-cookies = Cookies
heading-security = Como protegemos os seus dados
heading-claims = Os nossos compromissos
heading-notice = Datas e alterações

### At a glance

summary-who = Responsável pelo tratamento
summary-why = Porque tratamos os seus dados
summary-why-register = { $register }: { $purposes }
summary-retention = Durante quanto tempo conservamos os seus dados
summary-recipients = Quem recebe os seus dados
summary-transfers = Transferências
summary-transfers-none = Os seus dados não são transferidos para fora do Espaço Económico Europeu.
summary-transfers-some = Os seus dados também são tratados fora do Espaço Económico Europeu: { $countries }.
summary-rights = Os seus direitos
summary-how = Como nos contactar

### Who

controller-name = Responsável pelo tratamento
controller-also = { $name } («{ $short }»)
controller-number = { $country ->
    [FI] Número de identificação da empresa (Y-tunnus)
    [PT] Número de identificação de pessoa coletiva (NIPC)
   *[other] Número de registo
}
controller-established-in = País de estabelecimento
controller-joint = Este responsável determina as finalidades e os meios do tratamento juntamente connosco (responsável conjunto pelo tratamento):
controller-joint-rights = Pode exercer os seus direitos em relação a cada um dos responsáveis conjuntos.
controller-representative = O nosso representante na União Europeia:
representative-name = Representante
group-called = Este documento abrange também as outras empresas do nosso grupo ({ $name }). Cada empresa é responsável pelo tratamento indicado junto do seu nome:
group-companies = Este documento abrange também as seguintes empresas do nosso grupo. Cada empresa é responsável pelo tratamento indicado junto do seu nome:
group-number = { $country ->
    [FI] Número de identificação da empresa (Y-tunnus): { $number }
    [PT] NIPC: { $number }
   *[other] Número de registo: { $number }
}
officer = O nosso encarregado da proteção de dados:
officer-none = Não designámos um encarregado da proteção de dados.
contact-person = Contacto para perguntas sobre os seus dados pessoais:
contact-title = Contacto
contact-address = Morada
contact-address-postal = Endereço postal
contact-address-visiting = Morada para visitas
contact-address-office = Escritório
contact-email = Correio eletrónico
contact-phone = Telefone
contact-form = Formulário de contacto
contact-website = Sítio web
address-in-country = { $address }, { $country }
scope-countries = Este documento destina-se às pessoas que se encontram nestes países: { $countries }.
children-version = Este documento tem uma versão para crianças: { $address }
children-age = Quando os nossos serviços assentam no consentimento, a criança pode dá-lo sozinha a partir desta idade (artigo 8.º, n.º 1, do RGPD). Até lá, cabe a um titular das responsabilidades parentais dá-lo ou autorizá-lo.
children-age-in = { $country }: { $age }
children-age-own = Quando os nossos serviços assentam no consentimento, a criança pode dá-lo sozinha a partir desta idade: { $age }. Até lá, cabe a um titular das responsabilidades parentais dá-lo ou autorizá-lo (artigo 8.º, n.º 1, do RGPD).

### Registers

role-controller = Somos o responsável pelo tratamento dos dados deste ficheiro.
role-joint-controller = Somos responsáveis conjuntos pelo tratamento dos dados deste ficheiro.
role-processor = Tratamos estes dados como subcontratante, por conta dos nossos clientes e segundo as suas instruções. O cliente é o responsável pelo tratamento e informa os titulares dos dados.
persons-of-register = Tratamos dados destas pessoas:
persons-also-former = { $who }, atuais e anteriores
persons-defined = { $who }: { $definition }
column-purpose = Finalidade
column-basis = Fundamento jurídico
column-data = Dados
column-retention = Durante quanto tempo os conservamos
column-recipients = Destinatários
caption-purposes = { $register }: para que utilizamos os dados, com que fundamento e durante quanto tempo os conservamos
purposes-none = Aqui não tratamos dados pessoais para nenhuma finalidade.
nobody = ninguém
ground-interest = O nosso interesse legítimo: { $what }
ground-interest-of-others = O interesse legítimo: { $what }
ground-whose = De quem é o interesse: { $what }
ground-balancing = Como o ponderámos face aos seus interesses: { $what }
ground-law = A lei que o exige: { $what }
ground-law-behind = A lei em que assenta: { $what }
ground-given-by = Como dá o seu consentimento: { $what }
ground-withdraw = Como o pode retirar: { $what }
ground-free-choice = Porque pode recusar livremente: { $what }
ground-consulted = Como foi consultado o pessoal: { $what }
marketing-channels = Como lhe chegam as nossas mensagens: { $channels }
channel-email = correio eletrónico
channel-sms = SMS
channel-app = mensagens na nossa aplicação
channel-phone = telefone
channel-post = correio postal
marketing-allowed-by-existing-customers = Não pedimos o seu consentimento porque é cliente e nos deu os seus contactos quando nos fez uma compra. Só lhe apresentamos produtos ou serviços nossos que sejam análogos aos que comprou. Pode recusar gratuitamente quando nos dá os seus dados e em cada mensagem.
marketing-allowed-by-business-role = Não pedimos o seu consentimento porque lhe escrevemos como representante da sua organização, sobre assuntos próprios das suas funções nela. Pode recusar gratuitamente a qualquer momento.
marketing-opt-out = Como deixar de receber mensagens: { $what }
further-from = Inicialmente, não recolhemos os dados para esta finalidade. Utilizamo-los para esta finalidade desde { $date }.
further-told = Demos-lhe conhecimento desta finalidade em { $date }.
further-compatibility = Porque é que esta finalidade é compatível com aquelas para as quais recolhemos os dados: { $what }
basis-consent = o seu consentimento (artigo 6.º, n.º 1, alínea a), do RGPD)
basis-contract = execução de um contrato consigo ou diligências pré-contratuais a seu pedido (artigo 6.º, n.º 1, alínea b), do RGPD)
basis-legal-obligation = cumprimento de uma obrigação jurídica (artigo 6.º, n.º 1, alínea c), do RGPD)
basis-vital-interests = defesa de interesses vitais (artigo 6.º, n.º 1, alínea d), do RGPD)
basis-public-task = exercício de funções de interesse público ou da autoridade pública (artigo 6.º, n.º 1, alínea e), do RGPD)
basis-legitimate-interests = interesses legítimos (artigo 6.º, n.º 1, alínea f), do RGPD)
why-consent = Autorizou-nos a fazê-lo: { $basis }
why-contract = Precisamos dos dados para fazer o que acordámos consigo ou o que nos pediu: { $basis }
why-legal-obligation = A lei obriga-nos a fazê-lo: { $basis }
why-vital-interests = Pode depender disso a vida ou a saúde de alguém: { $basis }
why-public-task = Faz parte de uma missão que cumprimos ao serviço do público: { $basis }
why-legitimate-interests = Temos um motivo justificado para o fazer: { $basis }
special-condition-explicit-consent = Tratamos categorias especiais de dados com o seu consentimento explícito (artigo 9.º, n.º 2, alínea a), do RGPD).
special-condition-employment = Tratamos categorias especiais de dados para o cumprimento de obrigações e o exercício de direitos em matéria de legislação laboral, de segurança social e de proteção social (artigo 9.º, n.º 2, alínea b), do RGPD).
special-condition-vital-interests = Tratamos categorias especiais de dados para proteger interesses vitais (artigo 9.º, n.º 2, alínea c), do RGPD).
special-condition-association = Tratamos categorias especiais de dados no âmbito das atividades de um organismo sem fins lucrativos que prossegue fins políticos, filosóficos, religiosos ou sindicais (artigo 9.º, n.º 2, alínea d), do RGPD).
special-condition-made-public = As categorias especiais de dados que tratamos são dados que tornou manifestamente públicos (artigo 9.º, n.º 2, alínea e), do RGPD).
special-condition-legal-claims = Tratamos categorias especiais de dados para a declaração, o exercício ou a defesa de um direito num processo judicial (artigo 9.º, n.º 2, alínea f), do RGPD).
special-condition-public-interest = Tratamos categorias especiais de dados por motivos de interesse público importante, com base no direito da União ou de um Estado-Membro (artigo 9.º, n.º 2, alínea g), do RGPD).
special-condition-health-care = Tratamos categorias especiais de dados para a prestação de cuidados de saúde ou de ação social, com base no direito da União ou de um Estado-Membro ou por força de um contrato com um profissional de saúde (artigo 9.º, n.º 2, alínea h), do RGPD).
special-condition-public-health = Tratamos categorias especiais de dados por motivos de interesse público no domínio da saúde pública, com base no direito da União ou de um Estado-Membro (artigo 9.º, n.º 2, alínea i), do RGPD).
special-condition-research = Tratamos categorias especiais de dados para fins de arquivo de interesse público, para fins de investigação científica ou histórica ou para fins estatísticos, com base no direito da União ou de um Estado-Membro (artigo 9.º, n.º 2, alínea j), do RGPD).

### How long

retention-period-from = { $limit ->
    [maximum] no máximo { $period } { $event }
    [minimum] no mínimo { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] no máximo { $period }
    [minimum] no mínimo { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = até retirar o seu consentimento
retention-by-statute = enquanto a lei o exigir
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, no máximo { $period }
retention-reason = Motivo: { $reason }
retention-exceptions = Exceções: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, capítulo { $chapter }, § { $section }
statute-section = { $kind ->
    [number] { $act }, § { $section }
    [annex] { $act }, anexo
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Aqui não tratamos dados pessoais.
in-case = { $what } ({ $when })
special-ethnic-origin = Categoria especial de dados: origem racial ou étnica (artigo 9.º do RGPD).
special-political-opinions = Categoria especial de dados: opiniões políticas (artigo 9.º do RGPD).
special-beliefs = Categoria especial de dados: convicções religiosas ou filosóficas (artigo 9.º do RGPD).
special-trade-union = Categoria especial de dados: filiação sindical (artigo 9.º do RGPD).
special-genetic = Categoria especial de dados: dados genéticos (artigo 9.º do RGPD).
special-biometric = Categoria especial de dados: dados biométricos para identificar uma pessoa (artigo 9.º do RGPD).
special-health = Categoria especial de dados: dados relativos à saúde (artigo 9.º do RGPD).
special-sex-life = Categoria especial de dados: vida sexual ou orientação sexual (artigo 9.º do RGPD).
mark-criminal = Dados relacionados com condenações penais e infrações (artigo 10.º do RGPD).
mark-national-id = Inclui um número de identificação nacional (artigo 87.º do RGPD).
mark-organisation = Dados de organizações. Só são dados pessoais quando dizem algo sobre uma pessoa, como um empresário em nome individual.
mark-needed-for = Para que precisamos deles: { $what }
mark-access = Quem os pode tratar: { $what }
source-data-subject = recolha direta junto de si
source-observed = a sua utilização dos nossos serviços
source-third-party = um terceiro
source-public = uma fonte acessível ao público
source-authority = uma autoridade
source-unnamed = outra fonte
source-data = Dados provenientes desta fonte: { $data }
source-data-all = Dados provenientes desta fonte: todos os anteriores
source-public-yes = Esta fonte é acessível ao público.
source-public-no = Esta fonte não é acessível ao público.
exemption-known = Não repetimos as informações de que já tem conhecimento (artigo 13.º, n.º 4, e artigo 14.º, n.º 5, alínea a), do RGPD).
exemption-impossible = Não informamos individualmente cada pessoa sobre os dados provenientes de outras fontes, porque isso seria impossível, implicaria um esforço desproporcionado ou frustraria a finalidade do tratamento (artigo 14.º, n.º 5, alínea b), do RGPD).
exemption-law = Não informamos individualmente cada pessoa sobre os dados provenientes de outras fontes, porque uma lei prevê expressamente que os obtenhamos ou divulguemos (artigo 14.º, n.º 5, alínea c), do RGPD).
exemption-secrecy = Não informamos individualmente cada pessoa sobre os dados provenientes de outras fontes, porque a lei nos obriga a mantê-los em sigilo (artigo 14.º, n.º 5, alínea d), do RGPD).
exemption-reason = Motivo: { $reason }
exemption-measures = Como protegemos os seus direitos de outra forma: { $measures }
source-permission = { $permission ->
    [objection] Pode opor-se a que obtenhamos os dados desta fonte; nesse caso, não os obtemos.
    [consent] Só obtemos os dados desta fonte com o seu consentimento.
   *[law] Obtemos os dados desta fonte porque a lei o permite ou exige.
}

### Must the data be given

provision-law = A lei exige que nos forneça estes dados.
provision-contract = O seu contrato connosco exige que nos forneça estes dados.
provision-entering-contract = Precisamos destes dados para celebrar um contrato.
provision-nobody = Não é obrigatório fornecer-nos estes dados.

### Automated decisions

automated-none = Não tomamos decisões a seu respeito exclusivamente com base no tratamento automatizado e não definimos o seu perfil.
automated-profiling = Recorremos à definição de perfis, que por si só não decide nada. { $what }
automated-profiling-beside-decisions = Recorremos à definição de perfis. { $what }
automated-no-profiling = Não definimos o seu perfil.
automated-no-decisions = Não tomamos decisões a seu respeito exclusivamente com base no tratamento automatizado.
decision-what = A decisão
decision-ground = Porque é permitida
decision-ground-contract = É necessária para a celebração ou a execução de um contrato entre si e nós (artigo 22.º, n.º 2, alínea a), do RGPD).
decision-ground-law = É autorizada pelo direito da União ou de um Estado-Membro (artigo 22.º, n.º 2, alínea b), do RGPD).
decision-ground-explicit-consent = Deu o seu consentimento explícito (artigo 22.º, n.º 2, alínea c), do RGPD).
decision-logic = Como é tomada
decision-consequences = O que significa para si
decision-safeguards = Como pode pedir que seja revista
decision-ai = Sistema de IA
decision-ai-none = Nenhum sistema de IA participa na decisão.

### Recipients

column-recipient = Destinatário
column-what-for = O que faz o destinatário
column-role = Função
column-place = Onde
caption-recipients = Destinatários dos dados pessoais
recipients-none = Não comunicamos os seus dados a ninguém.
recipient-unnamed = Um destinatário cujo nome não é indicado
recipient-with-category = { $name } – { $category }
recipient-examples = Por exemplo: { $examples }
recipient-when = Apenas neste caso: { $when }
recipient-role-processor = subcontratante, por nossa conta e segundo as nossas instruções
recipient-role-controller = responsável pelo tratamento, sob a sua própria responsabilidade
recipient-role-joint-controller = responsável conjunto pelo tratamento, juntamente connosco
recipient-role-authority = autoridade pública
place-eea = no Espaço Económico Europeu
place-outside-eea = fora do Espaço Económico Europeu
disclosure-to = Destinatários: { $recipients }
disclosure-permission = { $permission ->
    [objection] Pode opor-se à comunicação; nesse caso, não comunicamos os seus dados.
    [consent] Só comunicamos os dados com a sua autorização.
   *[law] Só comunicamos os dados quando a lei o exige.
}
disclosure-aggregated = Estes dados não permitem identificar ninguém, pelo que não são dados pessoais.
disclosure-basis = Fundamento jurídico: { $basis }.

### Transfers

transfers-none = Não transferimos os seus dados para fora do Espaço Económico Europeu e nenhum dos nossos destinatários os trata fora dele.
transfers-some = Estes destinatários tratam dados fora do Espaço Económico Europeu:
transfer-to = { $recipient } – { $country }
adequacy-whole = A Comissão Europeia decidiu que os dados têm aí um nível de proteção adequado: Decisão { $decision } (artigo 45.º do RGPD).
adequacy-some = A Comissão Europeia decidiu que os dados têm um nível de proteção adequado junto de determinados destinatários desse país, entre os quais este: Decisão { $decision } (artigo 45.º do RGPD).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/CE
}
adequacy-framework = O destinatário participa num quadro ({ $framework }) em relação ao qual a Comissão Europeia decidiu que os dados têm um nível de proteção adequado: Decisão { $decision } (artigo 45.º do RGPD).
adequacy-none = Não existe nenhuma decisão da Comissão Europeia segundo a qual os dados têm aí um nível de proteção adequado.
adequacy-only-certified = A decisão de adequação da Comissão Europeia relativa a este país só abrange as organizações certificadas e a transferência não assenta nela.
adequacy-only-partly = A decisão de adequação da Comissão Europeia relativa a este país só abrange determinados destinatários e a transferência não assenta nela.
ground-first = Primeiro fundamento: { $ground }
ground-then = Se esse fundamento deixar de existir: { $ground }
safeguard-adequacy = A transferência assenta numa decisão de adequação da Comissão Europeia (artigo 45.º do RGPD).
safeguard-standard-contractual-clauses = A transferência está protegida pelas cláusulas contratuais-tipo adotadas pela Comissão Europeia: Decisão (UE) 2021/914 (artigo 46.º, n.º 2, alínea c), do RGPD).
safeguard-binding-corporate-rules = A transferência está protegida por regras vinculativas aplicáveis às empresas, aprovadas por uma autoridade de controlo (artigo 46.º, n.º 2, alínea b), e artigo 47.º do RGPD).
safeguard-code-of-conduct = A transferência está protegida por um código de conduta aprovado, com compromissos vinculativos e com força executiva assumidos pelo destinatário (artigo 46.º, n.º 2, alínea e), do RGPD).
safeguard-certification = A transferência está protegida por um procedimento de certificação aprovado, com compromissos vinculativos e com força executiva assumidos pelo destinatário (artigo 46.º, n.º 2, alínea f), do RGPD).
safeguard-public-authority-instrument = A transferência está protegida por um instrumento juridicamente vinculativo e com força executiva entre autoridades públicas (artigo 46.º, n.º 2, alínea a), do RGPD).
safeguard-authorised-clauses = A transferência está protegida por cláusulas contratuais autorizadas por uma autoridade de controlo (artigo 46.º, n.º 3, alínea a), do RGPD).
safeguard-explicit-consent = A transferência assenta no seu consentimento explícito, dado depois de receber informação sobre os riscos (artigo 49.º, n.º 1, alínea a), do RGPD).
safeguard-contract = A transferência é necessária para a execução de um contrato consigo ou para diligências pré-contratuais a seu pedido (artigo 49.º, n.º 1, alínea b), do RGPD).
safeguard-contract-in-interest = A transferência é necessária para a celebração ou a execução de um contrato celebrado no seu interesse com outra pessoa (artigo 49.º, n.º 1, alínea c), do RGPD).
safeguard-public-interest = A transferência é necessária por importantes razões de interesse público (artigo 49.º, n.º 1, alínea d), do RGPD).
safeguard-legal-claims = A transferência é necessária para a declaração, o exercício ou a defesa de um direito num processo judicial (artigo 49.º, n.º 1, alínea e), do RGPD).
safeguard-vital-interests = A transferência é necessária para proteger interesses vitais (artigo 49.º, n.º 1, alínea f), do RGPD).
safeguard-public-register = A transferência é feita a partir de um registo público (artigo 49.º, n.º 1, alínea g), do RGPD).
safeguard-compelling-interests = A transferência não é repetitiva, diz respeito apenas a um número limitado de pessoas e é necessária para os nossos interesses legítimos imperiosos (artigo 49.º, n.º 1, segundo parágrafo, do RGPD).
safeguard-module-controller = Aplica-se o módulo um das cláusulas: de responsável para responsável pelo tratamento.
safeguard-module-processor = Aplica-se o módulo dois das cláusulas: de responsável pelo tratamento para subcontratante.
safeguard-module-sub-processor = Aplica-se o módulo três das cláusulas: de subcontratante para subcontratante.
safeguard-module-processor-to-controller = Aplica-se o módulo quatro das cláusulas: de subcontratante para responsável pelo tratamento.
safeguard-name = Mais precisamente: { $name }.
safeguard-interest = O interesse imperioso que prosseguimos: { $interest }
safeguard-authority-told = A autoridade de controlo foi informada da transferência em { $date }.
safeguard-when = Quando: { $when }
safeguard-checked = Verificado em { $date }.
safeguard-measures = Medidas suplementares: { $measures }.
safeguard-assessment = Avaliação da transferência: { $assessment }
safeguard-risks = Riscos: { $risks }
safeguard-copy = Pode obter uma cópia das garantias aqui: { $ways }.

### Rights

rights-intro = Estes são os seus direitos. Dependem da finalidade para que utilizamos os seus dados e do respetivo fundamento jurídico.
right-access = Direito de acesso (artigo 15.º do RGPD)
right-access-short = acesso
right-access-text = Pode perguntar-nos se tratamos dados que lhe dizem respeito. Se tratarmos, recebe uma cópia desses dados e as informações correspondentes.
right-rectification = Direito de retificação (artigo 16.º do RGPD)
right-rectification-short = retificação
right-rectification-text = Pode pedir-nos que corrijamos os dados inexatos e completemos os dados incompletos.
right-erasure = Direito ao apagamento dos dados (artigo 17.º do RGPD)
right-erasure-short = apagamento
right-erasure-text = Pode pedir-nos que apaguemos os seus dados, por exemplo quando já não precisamos deles, quando retira o consentimento em que o tratamento assenta ou quando não temos o direito de os tratar.
right-erasure-limited = Não podemos apagar dados que a lei nos obriga a conservar ou de que precisamos para o exercício de funções de interesse público. Este limite diz respeito ao seguinte tratamento: { $purposes }.
right-restriction = Direito à limitação do tratamento (artigo 18.º do RGPD)
right-restriction-short = limitação do tratamento
right-restriction-text = Pode pedir-nos que nos limitemos a conservar os seus dados, sem fazer mais nada com eles, por exemplo enquanto verificamos se são exatos ou se a sua oposição se justifica.
right-portability = Direito de portabilidade dos dados (artigo 20.º do RGPD)
right-portability-short = portabilidade dos dados
right-portability-text = Pode receber os dados que nos forneceu num formato estruturado, de uso corrente e de leitura automática, e pedir que sejam transmitidos a outro responsável pelo tratamento, sempre que tal seja tecnicamente possível. Este direito abrange os dados tratados por meios automatizados com base no consentimento ou num contrato.
right-portability-because = Este direito diz respeito ao seguinte tratamento: { $purposes }.
right-objection-short = oposição
right-withdrawal = Direito de retirar o consentimento (artigo 7.º, n.º 3, do RGPD)
right-withdrawal-short = retirada do consentimento
right-withdrawal-text = Pode retirar o seu consentimento a qualquer momento. A retirada não compromete a licitude do tratamento efetuado antes dela.
right-withdrawal-because = Este direito diz respeito ao seguinte tratamento: { $purposes }.
right-automated-decisions = Direito à intervenção humana nas decisões automatizadas (artigo 22.º do RGPD)
right-automated-decisions-short = intervenção humana nas decisões automatizadas
right-automated-decisions-text = Pode pedir que uma pessoa reveja uma decisão tomada exclusivamente por meios automatizados, manifestar o seu ponto de vista e contestar a decisão.
right-complaint-short = reclamação à autoridade de controlo
objection-grounds = Tem o direito de se opor ao tratamento dos seus dados, a qualquer momento, por motivos relacionados com a sua situação particular. Este direito diz respeito ao seguinte tratamento: { $purposes }. Se se opuser, cessamos o tratamento, a não ser que apresentemos razões imperiosas e legítimas que prevaleçam sobre os seus interesses, direitos e liberdades, ou que precisemos dos dados para a declaração, o exercício ou a defesa de um direito num processo judicial (artigo 21.º, n.º 1, do RGPD).
objection-research = Tem o direito de se opor ao tratamento dos seus dados para fins de investigação científica ou histórica ou para fins estatísticos, por motivos relacionados com a sua situação particular. Este direito diz respeito ao seguinte tratamento: { $purposes }. Se se opuser, cessamos o tratamento, salvo se for necessário para a prossecução de atribuições de interesse público (artigo 21.º, n.º 6, do RGPD).
objection-marketing = Tem o direito de se opor, a qualquer momento e sem indicar o motivo, à comercialização direta (marketing direto) e à definição de perfis com ela relacionada. Este direito diz respeito ao seguinte tratamento: { $purposes }. Se se opuser, deixamos de utilizar os seus dados para a comercialização direta (artigo 21.º, n.ºs 2 e 3, do RGPD).
requests-ways = Pode apresentar o seu pedido por estas vias:
requests-to-controller = Apresente o seu pedido ao responsável pelo tratamento, cujos contactos são indicados acima.
requests-time = Respondemos sem demora injustificada e, o mais tardar, no prazo de um mês. Se um pedido for complexo ou houver muitos pedidos, podemos demorar até mais dois meses; nesse caso, comunicamos-lhe esse facto e os motivos durante o primeiro mês.
requests-time-stated = Respondemos sem demora injustificada e, o mais tardar, no prazo de { $period }. Se um pedido for complexo ou houver muitos pedidos, podemos prorrogar o prazo até mais dois meses; nesse caso, comunicamos-lhe esse facto e os motivos no prazo de um mês a contar do seu pedido.
requests-free = O exercício dos seus direitos é gratuito. Só podemos exigir uma taxa razoável ou recusar um pedido se este for manifestamente infundado ou excessivo (artigo 12.º, n.º 5, do RGPD).
requests-once-a-year = Respondemos gratuitamente a um pedido por ano.
requests-identity-on-doubt = Se tivermos dúvidas razoáveis sobre quem faz o pedido, solicitamos mais informações para confirmar a sua identidade.
requests-identity-always = Pedimos-lhe que confirme a sua identidade.
requests-identity-email = Envie o seu pedido de um endereço de correio eletrónico que nos permita identificar quem o faz.
requests-form-any = Pode fazer o seu pedido sob qualquer forma.
requests-form-written = Envie o seu pedido por escrito.
requests-form-signed = Envie o seu pedido por escrito e com a sua assinatura.
requests-refusal = Se recusarmos o seu pedido, comunicamos-lhe os motivos no prazo de um mês. Pode então apresentar reclamação à autoridade de controlo ou recorrer aos tribunais.
requests-recipients-told = Se retificarmos ou apagarmos os seus dados ou limitarmos o seu tratamento, comunicamo-lo a todos aqueles a quem transmitimos os dados, salvo se isso se revelar impossível ou implicar um esforço desproporcionado. Se o pedir, dizemos-lhe quem são (artigo 19.º do RGPD).
complaint-right = Tem o direito de apresentar reclamação a uma autoridade de controlo se considerar que o tratamento dos seus dados viola o Regulamento Geral sobre a Proteção de Dados. Pode fazê-lo no Estado-Membro da sua residência habitual, do seu local de trabalho ou do local onde foi alegadamente praticada a infração (artigo 77.º do RGPD).
complaint-authority = A autoridade de controlo do lugar onde estamos estabelecidos:
complaint-authority-abroad = A autoridade de controlo na União Europeia a que pode recorrer em primeiro lugar:
authority-name = Autoridade de controlo
authority-complaint = Como reclamar

### Cookies

cookies-none = O nosso sítio web não armazena cookies no seu dispositivo nem utiliza tecnologias semelhantes.
cookies-choice = Os cookies que não são necessários só são utilizados se der o seu consentimento. Pode recusá-los com a mesma facilidade com que os aceita e mudar a sua escolha a qualquer momento.
cookies-choice-settings = Os cookies que não são necessários só são utilizados se der o seu consentimento. Pode recusá-los nas definições e mudar a sua escolha a qualquer momento.
cookies-choice-unstated = Os cookies que não são necessários só são utilizados se der o seu consentimento. Pode mudar a sua escolha a qualquer momento.
cookies-choice-keeps = Durante quanto tempo a sua escolha é guardada antes de voltarmos a perguntar: { $period }.
cookies-tool = Ferramenta em que se faz a escolha: { $tool }.
cookies-settings = Definições de cookies: { $settings }
cookies-data = Através dos cookies recolhemos:
cookies-services = Serviços que armazenam ou leem dados no seu dispositivo:
cookies-own = O nosso próprio sítio web
cookies-provider = Fornecedor: { $provider }
cookies-provider-controller = o próprio responsável pelo tratamento
cookies-purpose = Finalidade: { $purposes }
cookies-basis-consent = Só é utilizado com o seu consentimento.
cookies-basis-necessary = É necessário para o serviço que pediu, pelo que não é preciso o seu consentimento.
cookies-basis-legitimate-interests = É utilizado com base em interesses legítimos.
cookies-basis-none = É utilizado sem pedir o seu consentimento.
cookies-starts-after-consent = Nada é armazenado ou lido antes de dar o seu consentimento.
cookies-starts-at-once = Começa a funcionar assim que abre a página.
cookies-access = Acesso ao que fica armazenado: { $access }
cookies-access-none = Mais ninguém pode ler o que fica armazenado.
cookies-tracking = Este serviço pode acompanhar a sua navegação em vários sítios web ou criar um perfil seu.
cookies-links = Mais informações sobre os cookies:
cookies-law = Os cookies e tecnologias semelhantes regem-se também por: { $law }.
cookies-authority = Autoridade que fiscaliza o cumprimento destas regras: { $authority }.
caption-cookies = Cookies e armazenamento semelhante
column-cookie = Nome
column-service = Serviço
column-keeps = Duração
column-party = Instalado por
keeps-session = até fechar o navegador
keeps-persistent = até o eliminar
party-first = este sítio
party-third = outro sítio
technology-cookie = cookie
technology-local-storage = armazenamento local do navegador
technology-pixel = píxel que envia dados quando a página abre
technology-fingerprint = reconhecimento do dispositivo pelas suas características
technology-sdk = código de outra empresa na aplicação

### Security and promises

measures-general = Protegemos os seus dados destas formas:
measures-electronic = Dados em formato eletrónico:
measures-manual = Dados em papel:
measures-staff = Pessoas que tratam os dados:
measures-certificates = Certificados:
claim-never-sold = Não vendemos os seus dados.
claim-no-transfers = Não transferimos os seus dados para fora do Espaço Económico Europeu.
claim-not-disclosed = Não comunicamos os seus dados a outros.
claim-own-use-only = Os seus dados destinam-se apenas ao nosso próprio uso.
claim-not-identifiable = Os dados não permitem a sua identificação.
claim-no-profiling = Não definimos o seu perfil.
claim-marketing-only-with-consent = Só enviamos mensagens de marketing a quem deu o seu consentimento.
claim-never-combined = Não combinamos os seus dados com outros dados a seu respeito.
claim-only-from-the-person = Só obtemos os seus dados junto de si.

### Dates

notice-status = Estado
status-draft = Rascunho
status-in-force = Em vigor
status-withdrawn = Retirado
notice-effective = Em vigor desde
notice-updated = Última atualização
notice-created = Primeira redação
notice-review-by = Próxima revisão até
notice-version = Versão
notice-published-at = Publicado em
notice-original = Língua original
notice-further-purpose = Se quisermos utilizar os seus dados para uma finalidade diferente destas, prestamos-lhe essa informação antes de o fazermos.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } segundo
    [many] { $amount } de segundos
   *[other] { $amount } segundos
}
period-minute = { $amount ->
    [one] { $amount } minuto
    [many] { $amount } de minutos
   *[other] { $amount } minutos
}
period-hour = { $amount ->
    [one] { $amount } hora
    [many] { $amount } de horas
   *[other] { $amount } horas
}
period-day = { $amount ->
    [one] { $amount } dia
    [many] { $amount } de dias
   *[other] { $amount } dias
}
period-week = { $amount ->
    [one] { $amount } semana
    [many] { $amount } de semanas
   *[other] { $amount } semanas
}
period-month = { $amount ->
    [one] { $amount } mês
    [many] { $amount } de meses
   *[other] { $amount } meses
}
period-year = { $amount ->
    [one] { $amount } ano
    [many] { $amount } de anos
   *[other] { $amount } anos
}

### Short notices, for the place where data is collected

short-heading-form = O que fazemos com os dados deste formulário
short-heading-newsletter = O que fazemos com os seus dados quando subscreve o boletim informativo
short-heading-camera = Videovigilância
