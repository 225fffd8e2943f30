### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Ir al contenido
label-all-notices = Todas las políticas de privacidad
label-languages = Idiomas
label-colophon = Esta página no instala cookies, no carga nada de otros sitios y no ejecuta ningún script.

## Pages that are not notices

label-search = Buscar
label-search-notices = Buscar en todas las políticas de privacidad
label-search-hint = La búsqueda se realiza en su navegador. Lo que escriba no se envía a ninguna parte.
label-search-found = Resultados:
label-search-none = No se ha encontrado nada. Pruebe con otra palabra o con menos palabras.
label-search-needs-script = La búsqueda necesita un script que este navegador no ejecuta. Todas las políticas de privacidad figuran en la página de inicio.
label-colophon-search = Esta página no instala cookies ni carga nada de otros sitios. La búsqueda se realiza en su navegador.
label-not-found-title = Página no encontrada
label-not-found-text = En esta dirección no hay ninguna página. Es posible que se haya trasladado o eliminado.
label-moved-title = Esta página ha cambiado de dirección
label-moved-text = La encontrará aquí:

## A notice

label-draft = Borrador.
label-draft-note = Este documento no está en vigor. Puede estar incompleto o contener errores.
label-draft-mark = borrador
label-withdrawn = Retirado.
label-withdrawn-note = Este documento ya no está en vigor.
label-withdrawn-mark = retirado
label-summary = En resumen
label-contents = Índice
label-full-notice = Política de privacidad completa
label-version = Versión
label-gap-not-stated = No se indica:
label-gap-to-do = Pendiente:

## Below a notice

label-downloads = Descargar este documento
label-about-notice = Sobre este documento
label-controller = Responsable del tratamiento
label-created = Creado el
label-updated = Actualizado el
label-effective = En vigor desde el
label-byline-effective = En vigor desde el
label-byline-updated = Actualizado el
label-review-by = Revisión, a más tardar
label-attachment = Este documento como datos para otros programas, en JSON

## The front page

label-front-title = Políticas de privacidad
label-front-description = Políticas de privacidad y los idiomas en que puede leerse cada una.
label-front-introduction = Qué se hace con sus datos personales, por qué y qué derechos tiene. Elija una política de privacidad y un idioma.
label-front-drafts = Un documento marcado como borrador no está en vigor. Puede estar incompleto o contener errores.
language-endonym = español

## Versions of a notice

label-versions = Todas las versiones
label-versions-title = Qué versión estaba en vigor en cada momento
label-versions-introduction = Todas las versiones de este documento permanecen donde se publicaron. Busque el día que le interese: ese día estaba en vigor la versión que figura al lado.
label-versions-period = Vigencia
label-version-applies = Actualmente en vigor
label-version-upcoming = Futura
label-version-earlier = Anterior
label-version-earlier-note = Esta es una versión anterior. Ya no está en vigor.
label-version-upcoming-note = Esta es una versión futura. Aún no está en vigor.
label-version-replaced-by = Sustituida por
label-version-today = Versión en vigor hoy
label-version-previous = Versión anterior
label-version-permanent = Dirección permanente de esta versión
label-change-ahead = Este documento va a cambiar.
label-change-ahead-link = Leer qué va a cambiar

## What changed between two versions

label-changes = Qué ha cambiado
label-changes-introduction = Qué decía la versión anterior y qué dice esta en su lugar.
label-changes-material = Cambios importantes
label-changes-notable = Otros cambios de contenido
label-changes-editorial = Cambios de redacción
label-changes-before = Antes
label-changes-after = Ahora
label-changes-not-before = No figuraba en la versión anterior
label-changes-no-longer = Ya no figura en esta versión
label-changes-none = El texto del documento no ha cambiado.
label-changes-first = Esta es la primera versión.
label-changes-follow = Seguir los cambios con un lector de canales (Atom)
label-changes-feed = Cambios en las políticas de privacidad

## Texts for telling people of a change

label-told-subject = Nuestra política de privacidad va a cambiar
label-told-opening = Vamos a modificar nuestra política de privacidad. Por favor, lea qué cambia para usted.
label-told-important = Los cambios más importantes:
label-told-read = La nueva versión y todos los cambios:
label-told-banner = Nuestra política de privacidad va a cambiar.

## The evidence report

report-title = Informe de comprobación
report-introduction = Cómo cumple esta política de privacidad cada punto que le exigen el Reglamento general de protección de datos y las normas sobre cookies y comunicaciones comerciales electrónicas: el resultado, dónde lo dice en cada idioma, las líneas de la fuente en que se apoya y las reglas que lo vigilan.
report-judged = Evaluado a fecha de
report-program = Programa
report-version = Versión
report-no-version = no se indica
report-status = Estado
report-controller = Responsable del tratamiento
report-not-judged = El documento no se ha evaluado: no se puede leer hasta que se corrijan los errores indicados abajo.
report-duties = Qué se exige y con qué resultado
report-duty = Punto
report-verdict = Resultado
report-rules = Reglas que lo vigilan
report-findings = Observaciones
report-lines = Fuente
report-told = Dónde se dice
report-not-told = no se dice
report-shown-by = Demostrado por la prueba
report-other-findings = Otras observaciones
report-waivers = Dispensado
report-waived-until = hasta el
report-todos = Pendiente de averiguar
report-todo-owner = a cargo de:
report-todo-by = a más tardar el
report-none = Nada.
report-law = Disposición
report-law-table = Tablas de normas utilizadas
report-law-records = Entradas
report-law-unverified = de ellas, sin verificar
report-law-checked = Comprobado
report-law-digest = SHA-256
report-verdict-met = Cumplido: sin observaciones
report-verdict-not-owed = No exigible
report-verdict-fault = No cumplido
report-verdict-doubt = Dudoso
report-verdict-waived = Dispensado
report-verdict-to-do = Por averiguar
report-error = Error
report-warning = Advertencia
report-advice = Consejo
report-disclaimer = Este informe lo genera un programa a partir de la fuente del documento. No es asesoramiento jurídico y ningún abogado ha revisado las reglas que aplica.
