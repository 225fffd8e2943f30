# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identidad y datos de contacto del responsable del tratamiento
duty-representative = Identidad y datos de contacto del representante
duty-data-protection-officer = Datos de contacto del delegado de protección de datos
duty-purposes = Fines del tratamiento
duty-legal-basis = Base jurídica del tratamiento
duty-categories-of-data = Categorías de datos personales
duty-legitimate-interests = Intereses legítimos perseguidos
duty-recipients = Destinatarios o categorías de destinatarios
duty-transfers = Transferencias a terceros países u organizaciones internacionales
duty-storage-period = Plazo de conservación o criterios para determinarlo
duty-rights = Derechos del interesado
duty-withdrawal-of-consent = Derecho a retirar el consentimiento
duty-complaint = Derecho a presentar una reclamación ante una autoridad de control
duty-obligation-to-provide = Obligación de facilitar los datos y consecuencias de no facilitarlos
duty-source-of-data = Fuente de los datos personales
duty-automated-decisions = Decisiones automatizadas, incluida la elaboración de perfiles
duty-further-purpose = Tratamiento ulterior para otro fin
duty-clear-language = Forma concisa, transparente, inteligible y de fácil acceso, con un lenguaje claro y sencillo
duty-language-for-children = Información dirigida específicamente a un niño
duty-icons = Iconos normalizados, legibles mecánicamente, junto al texto
duty-known-information = Cuándo no es necesario informar: información de la que la persona ya dispone y excepciones del artículo 14.5
duty-time-of-informing = Cuándo se informa de los datos obtenidos de otras fuentes
duty-effect-of-withdrawal = La retirada es tan fácil como dar el consentimiento y no afecta al tratamiento anterior
duty-objection-apart = El derecho de oposición, presentado claramente y al margen de cualquier otra información
duty-safeguards-in-decisions = Intervención humana, expresión del propio punto de vista e impugnación de una decisión automatizada
duty-joint-arrangement = Aspectos esenciales del acuerdo entre corresponsables del tratamiento
duty-representative-in-the-union = Representante de un responsable del tratamiento no establecido en la Unión
duty-designation-of-officer = Designación de un delegado de protección de datos y publicación de sus datos de contacto
duty-ground-of-transfer = Un fundamento del capítulo V para cada transferencia
duty-adequacy-decision = Transferencias basadas en una decisión de adecuación
duty-appropriate-safeguards = Transferencias mediante garantías adecuadas
duty-binding-corporate-rules = Normas corporativas vinculantes
duty-derogations = Excepciones para situaciones específicas
duty-complaint-to-authority = La autoridad de control ante la que se puede reclamar
duty-cookie-information = Qué se almacena en los dispositivos o se lee de ellos, quién lo hace, para qué y durante cuánto tiempo
duty-cookie-consent = Consentimiento para lo que no es estrictamente necesario y cómo cambiar de opinión
duty-electronic-marketing = Consentimiento para la mercadotecnia directa por medios electrónicos o excepción para los clientes existentes

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Marco de Privacidad de Datos UE-EE. UU.

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Ley finlandesa de contabilidad (1336/1997)
act-fi-vat-act = Ley finlandesa del impuesto sobre el valor añadido (1501/1993)
act-fi-prepayment-act = Ley finlandesa de recaudación anticipada de impuestos (1118/1996)
act-fi-tax-assessment-procedure-act = Ley finlandesa del procedimiento de liquidación tributaria (1558/1995)
act-fi-incomes-information-system-act = Ley finlandesa del sistema de información de ingresos (53/2018)
act-fi-anti-money-laundering-act = Ley finlandesa de prevención del blanqueo de capitales y de la financiación del terrorismo (444/2017)
act-fi-debt-limitation-act = Ley finlandesa de prescripción de las deudas (728/2003)
act-fi-debt-collection-act = Ley finlandesa de cobro de deudas (513/1999)
act-fi-product-liability-act = Ley finlandesa de responsabilidad por productos defectuosos (694/1990)
act-fi-consumer-protection-act = Ley finlandesa de protección de los consumidores (38/1978)
act-fi-limited-liability-companies-act = Ley finlandesa de sociedades de capital (624/2006)
act-fi-housing-companies-act = Ley finlandesa de sociedades de viviendas (1599/2009)
act-fi-associations-act = Ley finlandesa de asociaciones (503/1989)
act-fi-accommodation-act = Ley finlandesa de actividades de alojamiento y restauración (308/2006)
act-fi-employment-contracts-act = Ley finlandesa de contratos de trabajo (55/2001)
act-fi-working-hours-act = Ley finlandesa del tiempo de trabajo (872/2019)
act-fi-annual-holidays-act = Ley finlandesa de vacaciones anuales (162/2005)
act-fi-non-discrimination-act = Ley finlandesa de no discriminación (1325/2014)
act-fi-equality-act = Ley finlandesa de igualdad entre mujeres y hombres (609/1986)
act-fi-working-life-privacy-act = Ley finlandesa de protección de la intimidad en la vida laboral (759/2004)
act-fi-occupational-safety-and-health-act = Ley finlandesa de seguridad y salud en el trabajo (738/2002)
act-fi-occupational-health-care-act = Ley finlandesa de asistencia sanitaria laboral (1383/2001)
act-fi-employees-pensions-act = Ley finlandesa de pensiones de los trabajadores por cuenta ajena (395/2006)
act-fi-contractors-liability-act = Ley finlandesa de obligaciones y responsabilidad del contratante en caso de recurso a mano de obra externa (1233/2006)
act-fi-whistleblower-act = Ley finlandesa de protección de las personas que informen sobre infracciones del Derecho de la Unión Europea y del Derecho nacional (1171/2022)
act-fi-electronic-communications-services-act = Ley finlandesa de servicios de comunicaciones electrónicas (917/2014)
act-fi-client-data-act = Ley finlandesa de tratamiento de los datos de los usuarios de los servicios sanitarios y sociales (703/2023)
act-fi-patients-act = Ley finlandesa de la situación y los derechos de los pacientes (785/1992)
act-fi-data-protection-act = Ley finlandesa de protección de datos (1050/2018)
act-de-commercial-code = Código de Comercio alemán (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Código Tributario alemán (Abgabenordnung, AO)
act-de-vat-act = Ley alemana del impuesto sobre el valor añadido (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Ley general alemana de igualdad de trato (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Ley alemana contra el blanqueo de capitales (Geldwäschegesetz, GwG)
act-de-civil-code = Código Civil alemán (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Ley sueca de contabilidad (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Ley sueca contra el blanqueo de capitales (Lag 2017:630)
act-se-discrimination-act = Ley sueca contra la discriminación (Diskrimineringslag 2008:567)
act-fr-commercial-code = Código de Comercio francés (Code de commerce)
act-fr-labour-code = Código del Trabajo francés (Code du travail)
act-fr-consumer-code = Código de Consumo francés (Code de la consommation)
act-fr-cnil-guidance = Recomendaciones de la CNIL (autoridad francesa de protección de datos)
act-no-bookkeeping-act = Ley noruega de contabilidad (bokføringsloven, 2004)
act-dk-bookkeeping-act = Ley danesa de contabilidad (bogføringsloven, 2022)
act-ee-accounting-act = Ley estonia de contabilidad (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Sus datos después de su fallecimiento (Francia)
national-right-fr-after-death-text = Si vive en Francia, puede dejar instrucciones sobre cómo deben conservarse, suprimirse y comunicarse sus datos después de su fallecimiento.

### The law on cookies, and who supervises it

cookie-law-fi = Ley finlandesa de servicios de comunicaciones electrónicas (917/2014), artículo 205
cookie-authority-fi = Agencia Finlandesa de Transportes y Comunicaciones (Traficom)
