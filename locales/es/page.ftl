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
