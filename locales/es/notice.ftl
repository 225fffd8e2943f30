# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.
# For the next translator: the reader is "usted" (third person; the pronoun only where it is needed), we are "nosotros".
# Citation: artículo 6.1.f) del RGPD. Quotation marks « ». Names, countries, lists and authors' words stand after a colon or in brackets,
# never after de, a, el (contractions, articles); dates may follow "el" or "desde el" (el 25 de mayo de 2026).

### The whole

title-not-stated = Política de privacidad
description = { $title }: cómo trata los datos personales { $controller } y qué derechos tiene usted.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = A cargo de: { $owner }.
gap-by = Fecha límite: { $date }.
gap-not-stated = { $duty }
not-translated = (sin traducir; idioma: { $language })
gap-none = No hay.

### Headings

heading-scope = Sobre este documento
heading-controller = Quién es responsable de sus datos
heading-register = Para qué utilizamos sus datos
heading-purposes = Fines, bases jurídicas y plazos de conservación
heading-processing = Para qué se tratan los datos
heading-retention = Por qué conservamos los datos ese tiempo y cuáles conservamos más tiempo
heading-grounds = En qué se apoyan las bases jurídicas
heading-data = Qué datos tratamos
heading-sources = De dónde proceden los datos
heading-disclosures = Comunicación de datos
heading-provision = ¿Es obligatorio facilitarnos los datos?
heading-automated = Decisiones automatizadas y elaboración de perfiles
heading-recipients = Quién recibe sus datos
heading-transfers = Transferencias fuera del Espacio Económico Europeo
heading-rights = Sus derechos
heading-objection = Su derecho de oposición
heading-children = Menores
heading-requests = Cómo ejercer sus derechos
heading-complaint = Reclamación ante la autoridad de control
heading-cookies = Cookies
heading-security = Cómo protegemos sus datos
heading-claims = A qué nos comprometemos
heading-notice = Fechas y cambios

### At a glance

summary-who = Responsable del tratamiento
summary-why = Por qué tratamos sus datos
summary-why-register = { $register }: { $purposes }
summary-retention = Cuánto tiempo conservamos sus datos
summary-recipients = Quién recibe sus datos
summary-transfers = Transferencias
summary-transfers-none = Sus datos no se transfieren fuera del Espacio Económico Europeo.
summary-transfers-some = Sus datos también se tratan fuera del Espacio Económico Europeo: { $countries }.
summary-rights = Sus derechos
summary-how = Cómo ponerse en contacto con nosotros

### Who

controller-name = Responsable del tratamiento
controller-also = { $name } («{ $short }»)
controller-number = { $country ->
    [ES] NIF
    [FI] Número de identificación empresarial (Y-tunnus)
   *[other] Número de registro
}
controller-established-in = País de establecimiento
controller-joint = Este responsable determina los fines y los medios del tratamiento junto con nosotros (corresponsable del tratamiento):
controller-joint-rights = Puede ejercer sus derechos frente a cada uno de los corresponsables.
controller-representative = Nuestro representante en la Unión Europea:
representative-name = Representante
group-called = Este documento se aplica también a las demás empresas de nuestro grupo ({ $name }). Cada empresa es la responsable del tratamiento que se indica junto a su nombre:
group-companies = Este documento se aplica también a las siguientes empresas de nuestro grupo. Cada empresa es la responsable del tratamiento que se indica junto a su nombre:
group-number = { $country ->
    [ES] NIF: { $number }
    [FI] Número de identificación empresarial (Y-tunnus): { $number }
   *[other] Número de registro: { $number }
}
officer = Nuestro delegado de protección de datos:
officer-none = No hemos designado un delegado de protección de datos.
contact-person = Contacto para preguntas sobre sus datos personales:
contact-title = Contacto
contact-address = Dirección
contact-address-postal = Dirección postal
contact-address-visiting = Dirección para visitas
contact-address-office = Oficina
contact-email = Correo electrónico
contact-phone = Teléfono
contact-form = Formulario de contacto
contact-website = Sitio web
address-in-country = { $address }, { $country }
scope-countries = Este documento se dirige a las personas que se encuentran en estos países: { $countries }.
children-version = Este documento tiene una versión para menores: { $address }
children-age = Cuando nuestros servicios se basan en el consentimiento, un menor puede darlo por sí mismo a partir de esta edad (artículo 8.1 del RGPD). Hasta entonces, debe darlo o autorizarlo el titular de la patria potestad o tutela.
children-age-in = { $country }: { $age }
children-age-own = Cuando nuestros servicios se basan en el consentimiento, un menor puede darlo por sí mismo a partir de esta edad: { $age }. Hasta entonces, debe darlo o autorizarlo el titular de la patria potestad o tutela (artículo 8.1 del RGPD).

### Registers

role-controller = Somos el responsable del tratamiento de este registro.
role-joint-controller = Somos corresponsables del tratamiento de este registro.
role-processor = Tratamos estos datos como encargado del tratamiento, por cuenta de nuestros clientes y siguiendo sus instrucciones. El cliente es el responsable del tratamiento e informa a las personas interesadas.
persons-of-register = Tratamos datos de estas personas:
persons-also-former = { $who }, actuales y anteriores
persons-defined = { $who }: { $definition }
column-purpose = Finalidad
column-basis = Base jurídica
column-data = Datos
column-retention = Cuánto tiempo los conservamos
column-recipients = Destinatarios
caption-purposes = { $register }: para qué utilizamos los datos, con qué base jurídica y cuánto tiempo los conservamos
purposes-none = Aquí no tratamos datos personales para ningún fin.
nobody = nadie
ground-interest = Nuestro interés legítimo: { $what }
ground-interest-of-others = El interés legítimo: { $what }
ground-whose = De quién es el interés: { $what }
ground-balancing = Cómo lo hemos ponderado frente a sus intereses: { $what }
ground-law = La norma que lo exige: { $what }
ground-law-behind = La norma en que se apoya: { $what }
ground-given-by = Cómo da su consentimiento: { $what }
ground-withdraw = Cómo retirarlo: { $what }
ground-free-choice = Por qué puede negarse libremente: { $what }
ground-consulted = Cómo se consultó al personal: { $what }
marketing-channels = Por qué medios le llegan nuestros mensajes: { $channels }
channel-email = correo electrónico
channel-sms = SMS
channel-app = mensajes en nuestra aplicación
channel-phone = teléfono
channel-post = correo postal
marketing-allowed-by-existing-customers = No le pedimos el consentimiento porque es cliente y nos facilitó sus datos de contacto al contratar con nosotros. Solo le informamos de productos o servicios propios que son similares a los que contrató. Puede oponerse gratuitamente cuando nos facilita sus datos y en cada mensaje.
marketing-allowed-by-business-role = No le pedimos el consentimiento porque le escribimos como representante de su organización, sobre asuntos propios de su función en ella. Puede oponerse gratuitamente en cualquier momento.
marketing-opt-out = Cómo dejar de recibirlos: { $what }
further-from = En un principio no recogimos los datos para este fin. Los utilizamos para este fin desde el { $date }.
further-told = Le informamos de este fin el { $date }.
further-compatibility = Por qué este fin es compatible con aquellos para los que recogimos los datos: { $what }
basis-consent = su consentimiento (artículo 6.1.a) del RGPD)
basis-contract = ejecución de un contrato con usted o aplicación, a petición suya, de medidas precontractuales (artículo 6.1.b) del RGPD)
basis-legal-obligation = cumplimiento de una obligación legal (artículo 6.1.c) del RGPD)
basis-vital-interests = protección de intereses vitales (artículo 6.1.d) del RGPD)
basis-public-task = misión realizada en interés público o ejercicio de poderes públicos (artículo 6.1.e) del RGPD)
basis-legitimate-interests = intereses legítimos (artículo 6.1.f) del RGPD)
why-consent = Usted lo ha aceptado: { $basis }
why-contract = Es necesario para hacer lo que hemos acordado con usted o lo que nos ha pedido: { $basis }
why-legal-obligation = La ley nos obliga a ello: { $basis }
why-vital-interests = De ello puede depender la vida o la salud de alguien: { $basis }
why-public-task = Forma parte de una función que desempeñamos al servicio de la sociedad: { $basis }
why-legitimate-interests = Tenemos un motivo justificado para ello: { $basis }
special-condition-explicit-consent = Tratamos categorías especiales de datos con su consentimiento explícito (artículo 9.2.a) del RGPD).
special-condition-employment = Tratamos categorías especiales de datos para cumplir obligaciones y ejercer derechos en el ámbito del Derecho laboral y de la seguridad y protección social (artículo 9.2.b) del RGPD).
special-condition-vital-interests = Tratamos categorías especiales de datos para proteger intereses vitales (artículo 9.2.c) del RGPD).
special-condition-association = Tratamos categorías especiales de datos en el ámbito de las actividades de un organismo sin ánimo de lucro con una finalidad política, filosófica, religiosa o sindical (artículo 9.2.d) del RGPD).
special-condition-made-public = Las categorías especiales de datos que tratamos son datos que usted ha hecho manifiestamente públicos (artículo 9.2.e) del RGPD).
special-condition-legal-claims = Tratamos categorías especiales de datos para la formulación, el ejercicio o la defensa de reclamaciones (artículo 9.2.f) del RGPD).
special-condition-public-interest = Tratamos categorías especiales de datos por razones de un interés público esencial, sobre la base del Derecho de la Unión o de los Estados miembros (artículo 9.2.g) del RGPD).
special-condition-health-care = Tratamos categorías especiales de datos para la prestación de asistencia sanitaria o social, sobre la base del Derecho de la Unión o de los Estados miembros o en virtud de un contrato con un profesional sanitario (artículo 9.2.h) del RGPD).
special-condition-public-health = Tratamos categorías especiales de datos por razones de interés público en el ámbito de la salud pública, sobre la base del Derecho de la Unión o de los Estados miembros (artículo 9.2.i) del RGPD).
special-condition-research = Tratamos categorías especiales de datos con fines de archivo en interés público, de investigación científica o histórica o estadísticos, sobre la base del Derecho de la Unión o de los Estados miembros (artículo 9.2.j) del RGPD).

### How long

retention-period-from = { $limit ->
    [maximum] como máximo { $period } { $event }
    [minimum] como mínimo { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] como máximo { $period }
    [minimum] como mínimo { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = hasta que retire su consentimiento
retention-by-statute = mientras lo exija la ley
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, como máximo { $period }
retention-reason = Motivo: { $reason }
retention-exceptions = Excepciones: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, capítulo { $chapter }, artículo { $section }
statute-section = { $kind ->
    [number] { $act }, artículo { $section }
    [annex] { $act }, anexo
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = Aquí no tratamos datos personales.
in-case = { $what } ({ $when })
special-ethnic-origin = Categoría especial de datos: origen étnico o racial (artículo 9 del RGPD).
special-political-opinions = Categoría especial de datos: opiniones políticas (artículo 9 del RGPD).
special-beliefs = Categoría especial de datos: convicciones religiosas o filosóficas (artículo 9 del RGPD).
special-trade-union = Categoría especial de datos: afiliación sindical (artículo 9 del RGPD).
special-genetic = Categoría especial de datos: datos genéticos (artículo 9 del RGPD).
special-biometric = Categoría especial de datos: datos biométricos dirigidos a identificar a una persona (artículo 9 del RGPD).
special-health = Categoría especial de datos: datos relativos a la salud (artículo 9 del RGPD).
special-sex-life = Categoría especial de datos: vida sexual u orientación sexual (artículo 9 del RGPD).
mark-criminal = Datos relativos a condenas e infracciones penales (artículo 10 del RGPD).
mark-national-id = Incluye un número nacional de identificación (artículo 87 del RGPD).
mark-organisation = Datos de organizaciones. Solo son datos personales cuando dicen algo sobre una persona, como un empresario individual.
mark-needed-for = Para qué los necesitamos: { $what }
mark-access = Quién puede manejarlos: { $what }
source-data-subject = usted
source-observed = su uso de nuestros servicios
source-third-party = un tercero
source-public = una fuente de acceso público
source-authority = una autoridad
source-unnamed = otra fuente
source-data = Datos procedentes de esta fuente: { $data }
source-data-all = Datos procedentes de esta fuente: todos los anteriores
source-public-yes = Esta fuente es de acceso público.
source-public-no = Esta fuente no es de acceso público.
exemption-known = No le repetimos la información de la que ya dispone (artículos 13.4 y 14.5.a) del RGPD).
exemption-impossible = No informamos individualmente a cada persona de los datos procedentes de otras fuentes, porque sería imposible, supondría un esfuerzo desproporcionado o frustraría el fin del tratamiento (artículo 14.5.b) del RGPD).
exemption-law = No informamos individualmente a cada persona de los datos procedentes de otras fuentes, porque una norma legal establece expresamente que los obtengamos o comuniquemos (artículo 14.5.c) del RGPD).
exemption-secrecy = No informamos individualmente a cada persona de los datos procedentes de otras fuentes, porque la ley nos obliga a mantenerlos en secreto (artículo 14.5.d) del RGPD).
exemption-reason = Motivo: { $reason }
exemption-measures = Qué hacemos en su lugar para proteger sus derechos: { $measures }
source-permission = { $permission ->
    [objection] Puede oponerse a que obtengamos los datos de esa fuente; en tal caso, no los obtenemos.
    [consent] Solo obtenemos los datos de esa fuente con su consentimiento.
   *[law] Obtenemos los datos de esa fuente porque la ley lo permite o lo exige.
}

### Must the data be given

provision-law = La ley le exige que nos facilite estos datos.
provision-contract = Su contrato con nosotros le exige que nos facilite estos datos.
provision-entering-contract = Necesitamos estos datos para celebrar un contrato.
provision-nobody = No es obligatorio que nos facilite estos datos.

### Automated decisions

automated-none = No tomamos decisiones sobre usted basadas únicamente en el tratamiento automatizado ni elaboramos perfiles suyos.
automated-profiling = Elaboramos perfiles, que por sí solos no deciden nada. { $what }
automated-profiling-beside-decisions = Elaboramos perfiles. { $what }
automated-no-profiling = No elaboramos perfiles suyos.
automated-no-decisions = No tomamos decisiones sobre usted basadas únicamente en el tratamiento automatizado.
decision-what = La decisión
decision-ground = Por qué está permitida
decision-ground-contract = Es necesaria para la celebración o la ejecución de un contrato entre usted y nosotros (artículo 22.2.a) del RGPD).
decision-ground-law = Está autorizada por el Derecho de la Unión o de los Estados miembros (artículo 22.2.b) del RGPD).
decision-ground-explicit-consent = Usted ha dado su consentimiento explícito (artículo 22.2.c) del RGPD).
decision-logic = Cómo se llega a ella
decision-consequences = Qué supone para usted
decision-safeguards = Cómo puede pedir que se revise
decision-ai = Sistema de IA
decision-ai-none = En la decisión no interviene ningún sistema de IA.

### Recipients

column-recipient = Destinatario
column-what-for = Qué hace el destinatario
column-role = Función
column-place = Dónde
caption-recipients = Destinatarios de los datos personales
recipients-none = No comunicamos sus datos a nadie.
recipient-unnamed = Un destinatario cuyo nombre no se indica
recipient-with-category = { $name } – { $category }
recipient-examples = Por ejemplo: { $examples }
recipient-when = Solo en este caso: { $when }
recipient-role-processor = encargado del tratamiento, por cuenta nuestra y siguiendo nuestras instrucciones
recipient-role-controller = responsable del tratamiento, bajo su propia responsabilidad
recipient-role-joint-controller = corresponsable del tratamiento junto con nosotros
recipient-role-authority = autoridad pública
place-eea = dentro del Espacio Económico Europeo
place-outside-eea = fuera del Espacio Económico Europeo
disclosure-to = Destinatarios: { $recipients }
disclosure-permission = { $permission ->
    [objection] Puede oponerse a que comuniquemos sus datos; en tal caso, no los comunicamos.
    [consent] Solo comunicamos los datos con su permiso.
   *[law] Solo comunicamos los datos cuando la ley lo exige.
}
disclosure-aggregated = Estos datos no permiten identificar a nadie, por lo que no son datos personales.
disclosure-basis = Base jurídica: { $basis }.

### Transfers

transfers-none = No transferimos sus datos fuera del Espacio Económico Europeo y ninguno de nuestros destinatarios los trata allí.
transfers-some = Estos destinatarios tratan datos fuera del Espacio Económico Europeo:
transfer-to = { $recipient } – { $country }
adequacy-whole = La Comisión Europea ha decidido que allí los datos gozan de un nivel de protección adecuado: Decisión { $decision } (artículo 45 del RGPD).
adequacy-some = La Comisión Europea ha decidido que los datos gozan de un nivel de protección adecuado con determinados destinatarios de ese país, entre ellos este: Decisión { $decision } (artículo 45 del RGPD).
decision-number = { $form ->
    [union-first] (UE) { $number }
    [union-last] { $number }/UE
   *[community] { $number }/CE
}
adequacy-framework = El destinatario participa en un marco ({ $framework }) con el que, según ha decidido la Comisión Europea, los datos gozan de un nivel de protección adecuado: Decisión { $decision } (artículo 45 del RGPD).
adequacy-none = No existe ninguna decisión de la Comisión Europea que declare que allí los datos gozan de un nivel de protección adecuado.
adequacy-only-certified = La decisión de adecuación de la Comisión Europea sobre este país solo abarca las organizaciones certificadas, y la transferencia no se basa en ella.
adequacy-only-partly = La decisión de adecuación de la Comisión Europea sobre este país solo abarca determinados destinatarios, y la transferencia no se basa en ella.
ground-first = Primer fundamento: { $ground }
ground-then = Si ese fundamento deja de existir: { $ground }
safeguard-adequacy = La transferencia se basa en una decisión de adecuación de la Comisión Europea (artículo 45 del RGPD).
safeguard-standard-contractual-clauses = La transferencia está protegida por las cláusulas contractuales tipo adoptadas por la Comisión Europea: Decisión (UE) 2021/914 (artículo 46.2.c) del RGPD).
safeguard-binding-corporate-rules = La transferencia está protegida por normas corporativas vinculantes aprobadas por una autoridad de control (artículos 46.2.b) y 47 del RGPD).
safeguard-code-of-conduct = La transferencia está protegida por un código de conducta aprobado, con compromisos vinculantes y exigibles del destinatario (artículo 46.2.e) del RGPD).
safeguard-certification = La transferencia está protegida por un mecanismo de certificación aprobado, con compromisos vinculantes y exigibles del destinatario (artículo 46.2.f) del RGPD).
safeguard-public-authority-instrument = La transferencia está protegida por un instrumento jurídicamente vinculante y exigible entre autoridades públicas (artículo 46.2.a) del RGPD).
safeguard-authorised-clauses = La transferencia está protegida por cláusulas contractuales autorizadas por una autoridad de control (artículo 46.3.a) del RGPD).
safeguard-explicit-consent = La transferencia se basa en su consentimiento explícito, que ha dado tras recibir información sobre los riesgos (artículo 49.1.a) del RGPD).
safeguard-contract = La transferencia es necesaria para la ejecución de un contrato con usted o para medidas precontractuales que ha solicitado (artículo 49.1.b) del RGPD).
safeguard-contract-in-interest = La transferencia es necesaria para la celebración o la ejecución de un contrato que se celebra en su interés con otra persona (artículo 49.1.c) del RGPD).
safeguard-public-interest = La transferencia es necesaria por razones importantes de interés público (artículo 49.1.d) del RGPD).
safeguard-legal-claims = La transferencia es necesaria para la formulación, el ejercicio o la defensa de reclamaciones (artículo 49.1.e) del RGPD).
safeguard-vital-interests = La transferencia es necesaria para proteger intereses vitales (artículo 49.1.f) del RGPD).
safeguard-public-register = La transferencia se realiza desde un registro público (artículo 49.1.g) del RGPD).
safeguard-compelling-interests = La transferencia no es repetitiva, afecta solo a un número reducido de personas y es necesaria para nuestros intereses legítimos imperiosos (artículo 49.1, párrafo segundo, del RGPD).
safeguard-module-controller = Se aplica el módulo uno de las cláusulas: de responsable a responsable.
safeguard-module-processor = Se aplica el módulo dos de las cláusulas: de responsable a encargado.
safeguard-module-sub-processor = Se aplica el módulo tres de las cláusulas: de encargado a encargado.
safeguard-module-processor-to-controller = Se aplica el módulo cuatro de las cláusulas: de encargado a responsable.
safeguard-name = En concreto: { $name }.
safeguard-interest = El interés imperioso que perseguimos: { $interest }
safeguard-authority-told = Se informó de la transferencia a la autoridad de control el { $date }.
safeguard-when = Cuándo: { $when }
safeguard-checked = Comprobado el { $date }.
safeguard-measures = Medidas complementarias: { $measures }.
safeguard-assessment = Evaluación de la transferencia: { $assessment }
safeguard-risks = Riesgos: { $risks }
safeguard-copy = Puede obtener una copia de las garantías aquí: { $ways }.

### Rights

rights-intro = Estos son sus derechos. Dependen de para qué utilizamos sus datos y con qué base jurídica.
right-access = Derecho de acceso (artículo 15 del RGPD)
right-access-short = acceso
right-access-text = Puede preguntarnos si tratamos datos suyos. Si es así, recibe una copia de ellos y la información correspondiente.
right-rectification = Derecho de rectificación (artículo 16 del RGPD)
right-rectification-short = rectificación
right-rectification-text = Puede pedirnos que corrijamos los datos inexactos y completemos los incompletos.
right-erasure = Derecho de supresión (artículo 17 del RGPD)
right-erasure-short = supresión
right-erasure-text = Puede pedirnos que suprimamos sus datos, por ejemplo cuando ya no los necesitamos, cuando retira el consentimiento en que se basa su tratamiento o cuando no tenemos derecho a tratarlos.
right-erasure-limited = No podemos suprimir los datos que la ley nos obliga a conservar ni los que necesitamos para una misión realizada en interés público. Este límite se aplica al siguiente tratamiento: { $purposes }.
right-restriction = Derecho a la limitación del tratamiento (artículo 18 del RGPD)
right-restriction-short = limitación del tratamiento
right-restriction-text = Puede pedirnos que nos limitemos a conservar sus datos sin hacer nada más con ellos, por ejemplo mientras comprobamos si son exactos o si su oposición está justificada.
right-portability = Derecho a la portabilidad de los datos (artículo 20 del RGPD)
right-portability-short = portabilidad de los datos
right-portability-text = Puede recibir los datos que nos ha facilitado en un formato estructurado, de uso común y lectura mecánica, y pedir que se transmitan a otro responsable del tratamiento cuando sea técnicamente posible. Este derecho abarca los datos que se tratan por medios automatizados sobre la base del consentimiento o de un contrato.
right-portability-because = Este derecho se aplica al siguiente tratamiento: { $purposes }.
right-objection-short = oposición
right-withdrawal = Derecho a retirar el consentimiento (artículo 7.3 del RGPD)
right-withdrawal-short = retirada del consentimiento
right-withdrawal-text = Puede retirar su consentimiento en cualquier momento. La retirada no afecta a la licitud del tratamiento anterior a ella.
right-withdrawal-because = Este derecho se aplica al siguiente tratamiento: { $purposes }.
right-automated-decisions = Derecho a la intervención humana en las decisiones automatizadas (artículo 22 del RGPD)
right-automated-decisions-short = intervención humana en las decisiones automatizadas
right-automated-decisions-text = Puede pedir que una persona revise una decisión tomada únicamente por medios automatizados, expresar su punto de vista e impugnar la decisión.
right-complaint-short = reclamación ante la autoridad de control
objection-grounds = Tiene derecho a oponerse al tratamiento de sus datos en cualquier momento, por motivos relacionados con su situación particular. Este derecho se aplica al siguiente tratamiento: { $purposes }. Si se opone, dejamos de tratar los datos, salvo que acreditemos motivos legítimos imperiosos que prevalezcan sobre sus intereses, derechos y libertades, o que necesitemos los datos para la formulación, el ejercicio o la defensa de reclamaciones (artículo 21.1 del RGPD).
objection-research = Tiene derecho a oponerse al tratamiento de sus datos con fines de investigación científica o histórica o con fines estadísticos, por motivos relacionados con su situación particular. Este derecho se aplica al siguiente tratamiento: { $purposes }. Si se opone, dejamos de tratar los datos, salvo que el tratamiento sea necesario para el cumplimiento de una misión realizada por razones de interés público (artículo 21.6 del RGPD).
objection-marketing = Tiene derecho a oponerse en cualquier momento, sin indicar el motivo, a la mercadotecnia directa y a la elaboración de perfiles relacionada con ella. Este derecho se aplica al siguiente tratamiento: { $purposes }. Si se opone, dejamos de utilizar sus datos para la mercadotecnia directa (artículo 21, apartados 2 y 3, del RGPD).
requests-ways = Puede presentar su solicitud por estas vías:
requests-to-controller = Dirija su solicitud al responsable del tratamiento; sus datos de contacto figuran más arriba.
requests-time = Respondemos sin dilación indebida y, a más tardar, en el plazo de un mes. Si una solicitud es compleja o hay muchas solicitudes, podemos tardar hasta otros dos meses; en ese caso, se lo comunicamos, con los motivos, dentro del primer mes.
requests-time-stated = Respondemos sin dilación indebida y, a más tardar, en este plazo: { $period }. Si una solicitud es compleja o hay muchas solicitudes, podemos prorrogar el plazo hasta otros dos meses; en ese caso, se lo comunicamos, con los motivos, en el plazo de un mes desde su solicitud.
requests-free = Ejercer sus derechos es gratuito. Solo si una solicitud es manifiestamente infundada o excesiva podemos cobrar un canon razonable o negarnos a atenderla (artículo 12.5 del RGPD).
requests-once-a-year = Atendemos gratuitamente una solicitud al año.
requests-identity-on-doubt = Si tenemos dudas razonables sobre quién presenta la solicitud, pedimos información adicional para confirmar su identidad.
requests-identity-always = Le pedimos que confirme su identidad.
requests-identity-email = Envíe su solicitud desde una dirección de correo electrónico que nos permita identificarle.
requests-form-any = Puede presentar su solicitud en cualquier forma.
requests-form-written = Envíe su solicitud por escrito.
requests-form-signed = Envíe su solicitud por escrito y con su firma.
requests-refusal = Si denegamos su solicitud, le comunicamos los motivos en el plazo de un mes. Entonces puede presentar una reclamación ante la autoridad de control o acudir a los tribunales.
requests-recipients-told = Si rectificamos o suprimimos sus datos, o limitamos su tratamiento, lo comunicamos a todas las personas y entidades a las que hemos comunicado los datos, salvo que sea imposible o exija un esfuerzo desproporcionado. Si lo solicita, le decimos quiénes son (artículo 19 del RGPD).
complaint-right = Tiene derecho a presentar una reclamación ante una autoridad de control si considera que el tratamiento de sus datos infringe el Reglamento general de protección de datos. Puede hacerlo en el Estado miembro de su residencia habitual, de su lugar de trabajo o del lugar de la supuesta infracción (artículo 77 del RGPD).
complaint-authority = La autoridad de control del lugar donde estamos establecidos:
complaint-authority-abroad = La autoridad de control de la Unión Europea a la que puede acudir en primer lugar:
authority-name = Autoridad de control
authority-complaint = Cómo reclamar

### Cookies

cookies-none = Nuestro sitio web no almacena cookies en su dispositivo ni utiliza técnicas similares.
cookies-choice = Las cookies que no son necesarias solo se utilizan si usted da su consentimiento. Puede rechazarlas con la misma facilidad con que las acepta y cambiar su elección en cualquier momento.
cookies-choice-settings = Las cookies que no son necesarias solo se utilizan si usted da su consentimiento. Puede rechazarlas en la configuración y cambiar su elección en cualquier momento.
cookies-choice-unstated = Las cookies que no son necesarias solo se utilizan si usted da su consentimiento. Puede cambiar su elección en cualquier momento.
cookies-choice-keeps = Tiempo durante el que se recuerda su elección antes de volver a preguntarle: { $period }.
cookies-tool = La elección se hace con esta herramienta: { $tool }.
cookies-settings = Configuración de cookies: { $settings }
cookies-data = Mediante cookies recogemos:
cookies-services = Servicios que almacenan o leen datos en su dispositivo:
cookies-own = Nuestro propio sitio web
cookies-provider = Proveedor: { $provider }
cookies-provider-controller = el propio responsable del tratamiento
cookies-purpose = Finalidad: { $purposes }
cookies-basis-consent = Solo se utiliza con su consentimiento.
cookies-basis-necessary = Es necesario para el servicio que ha solicitado, por lo que no hace falta su consentimiento.
cookies-basis-legitimate-interests = Se utiliza sobre la base de intereses legítimos.
cookies-basis-none = Se utiliza sin pedirle el consentimiento.
cookies-starts-after-consent = No se almacena ni se lee nada antes de que dé su consentimiento.
cookies-starts-at-once = Empieza a funcionar en cuanto abre la página.
cookies-access = Quién accede a lo almacenado: { $access }
cookies-access-none = Nadie más puede leer lo almacenado.
cookies-tracking = Este servicio puede seguirle por distintos sitios web o elaborar un perfil suyo.
cookies-links = Más información sobre las cookies:
cookies-law = Las cookies y técnicas similares se rigen también por esta norma: { $law }.
cookies-authority = Autoridad que supervisa su cumplimiento: { $authority }.
caption-cookies = Cookies y almacenamiento similar
column-cookie = Nombre
column-service = Servicio
column-keeps = Duración
column-party = Quién la instala
keeps-session = hasta que cierre el navegador
keeps-persistent = hasta que se borre manualmente
party-first = este sitio
party-third = otro sitio
technology-cookie = cookie
technology-local-storage = almacenamiento local del navegador
technology-pixel = píxel que envía datos al abrirse la página
technology-fingerprint = reconocimiento del dispositivo por sus características
technology-sdk = código de otra empresa en la aplicación

### Security and promises

measures-general = Protegemos sus datos de estas formas:
measures-electronic = Datos en formato electrónico:
measures-manual = Datos en papel:
measures-staff = Personas que manejan los datos:
measures-certificates = Certificados:
claim-never-sold = No vendemos sus datos.
claim-no-transfers = No transferimos sus datos fuera del Espacio Económico Europeo.
claim-not-disclosed = No comunicamos sus datos a otros.
claim-own-use-only = Sus datos son solo para nuestro propio uso.
claim-not-identifiable = Los datos no le identifican.
claim-no-profiling = No elaboramos perfiles suyos.
claim-marketing-only-with-consent = Solo enviamos comunicaciones comerciales a quienes han dado su consentimiento.
claim-never-combined = No combinamos sus datos con otros datos sobre usted.
claim-only-from-the-person = Solo obtenemos sus datos de usted.

### Dates

notice-status = Estado
status-draft = Borrador
status-in-force = En vigor
status-withdrawn = Retirado
notice-effective = En vigor desde
notice-updated = Última actualización
notice-created = Primera redacción
notice-review-by = Próxima revisión, a más tardar
notice-version = Versión
notice-published-at = Publicado en
notice-original = Idioma original
notice-further-purpose = Si queremos utilizar sus datos para un fin distinto de estos, le informamos antes de hacerlo.

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
    [one] { $amount } día
    [many] { $amount } de días
   *[other] { $amount } días
}
period-week = { $amount ->
    [one] { $amount } semana
    [many] { $amount } de semanas
   *[other] { $amount } semanas
}
period-month = { $amount ->
    [one] { $amount } mes
    [many] { $amount } de meses
   *[other] { $amount } meses
}
period-year = { $amount ->
    [one] { $amount } año
    [many] { $amount } de años
   *[other] { $amount } años
}

### Short notices, for the place where data is collected

short-heading-form = Qué hacemos con los datos de este formulario
short-heading-newsletter = Qué hacemos con sus datos cuando se suscribe al boletín informativo
short-heading-camera = Videovigilancia
