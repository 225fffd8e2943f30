### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Vai al contenuto
label-all-notices = Tutte le informative sulla privacy
label-languages = Lingue
label-colophon = Questa pagina non installa cookie, non carica nulla da altri siti e non esegue script.

## Pages that are not notices

label-search = Cerca
label-search-notices = Cerca in tutte le informative sulla privacy
label-search-hint = La ricerca avviene nel Suo browser. Ciò che scrive non viene inviato da nessuna parte.
label-search-found = Risultati trovati:
label-search-none = Nessun risultato. Provi con un’altra parola o con meno parole.
label-search-needs-script = La ricerca richiede uno script, che questo browser non esegue. Tutte le informative sulla privacy sono elencate nella pagina iniziale.
label-colophon-search = Questa pagina non installa cookie e non carica nulla da altri siti. La ricerca avviene nel Suo browser.
label-not-found-title = Pagina non trovata
label-not-found-text = A questo indirizzo non c’è alcuna pagina. È possibile che sia stata spostata o rimossa.
label-moved-title = Questa pagina è stata spostata
label-moved-text = Si trova qui:

## A notice

label-draft = Bozza.
label-draft-note = Questa informativa non è in vigore. Può essere incompleta o contenere errori.
label-draft-mark = bozza
label-withdrawn = Ritirata.
label-withdrawn-note = Questa informativa non è più in vigore.
label-withdrawn-mark = ritirata
label-summary = In sintesi
label-contents = Indice
label-full-notice = Informativa sulla privacy completa
label-version = Versione
label-gap-not-stated = Non indicato:
label-gap-to-do = Da fare:

## Below a notice

label-downloads = Scarica questa informativa
label-about-notice = A proposito di questa informativa
label-controller = Titolare del trattamento
label-created = Data di creazione
label-updated = Ultimo aggiornamento
label-effective = Entrata in vigore
label-byline-effective = Entrata in vigore:
label-byline-updated = Ultimo aggiornamento:
label-review-by = Revisione entro
label-attachment = Questa informativa come dati per altri programmi, in formato JSON

## The front page

label-front-title = Informative sulla privacy
label-front-description = Informative sulla privacy e lingue in cui ciascuna può essere letta.
label-front-introduction = Che cosa si fa con i Suoi dati personali, perché, e quali diritti ha. Scelga un’informativa e una lingua.
label-front-drafts = Un’informativa contrassegnata come bozza non è in vigore. Può essere incompleta o contenere errori.
language-endonym = italiano

## Versions of a notice

label-versions = Tutte le versioni
label-versions-title = Quale versione era in vigore e quando
label-versions-introduction = Ogni versione di questa informativa resta all’indirizzo in cui è stata pubblicata. Cerchi il giorno che Le interessa: in quel giorno era in vigore la versione indicata accanto.
label-versions-period = In vigore
label-version-applies = Attualmente in vigore
label-version-upcoming = Futura
label-version-earlier = Precedente
label-version-earlier-note = Questa è una versione precedente. Non è più in vigore.
label-version-upcoming-note = Questa è una versione futura. Non è ancora in vigore.
label-version-replaced-by = Sostituita da
label-version-today = Versione in vigore oggi
label-version-previous = Versione precedente
label-version-permanent = Indirizzo permanente di questa versione
label-change-ahead = Questa informativa cambierà.
label-change-ahead-link = Ecco che cosa cambierà

## What changed between two versions

label-changes = Che cosa è cambiato
label-changes-introduction = Che cosa diceva la versione precedente e che cosa dice invece questa versione.
label-changes-material = Modifiche importanti
label-changes-notable = Altre modifiche di contenuto
label-changes-editorial = Modifiche di forma
label-changes-before = Prima
label-changes-after = Ora
label-changes-not-before = Non presente nella versione precedente
label-changes-no-longer = Non più presente in questa versione
label-changes-none = Il testo dell’informativa non è cambiato.
label-changes-first = Questa è la prima versione.
label-changes-follow = Per seguire le modifiche in un lettore di feed (Atom)
label-changes-feed = Modifiche alle informative sulla privacy

## Texts for telling people of a change

label-told-subject = La nostra informativa sulla privacy cambierà
label-told-opening = Modificheremo la nostra informativa sulla privacy. La invitiamo a leggere che cosa cambia per Lei.
label-told-important = Le modifiche più importanti:
label-told-read = La nuova versione e tutte le modifiche:
label-told-banner = La nostra informativa sulla privacy cambierà.

## The evidence report

report-title = Rapporto di verifica
report-introduction = Come questa informativa sulla privacy risponde a ogni punto richiesto dal regolamento generale sulla protezione dei dati e dalle norme sui cookie e sul marketing elettronico: l’esito, dove lo dice in ciascuna lingua, le righe della fonte su cui si fonda e le regole che lo controllano.
report-judged = Valutazione alla data
report-program = Programma
report-version = Versione
report-no-version = non indicata
report-status = Stato
report-controller = Titolare del trattamento
report-not-judged = L’informativa non è stata valutata: non può essere letta finché non si correggono gli errori indicati sotto.
report-duties = Che cosa è richiesto e con quale esito
report-duty = Punto
report-verdict = Esito
report-rules = Regole di controllo
report-findings = Rilievi
report-lines = Fonte
report-told = Dove è detto
report-not-told = non è detto
report-shown-by = Dimostrato dal test
report-other-findings = Altri rilievi
report-waivers = Deroghe concesse
report-waived-until = scadenza
report-todos = Ancora da accertare
report-todo-owner = a cura di:
report-todo-by = scadenza
report-none = Nessuno.
report-law = Disposizione
report-law-table = Tabelle di norme utilizzate
report-law-records = Voci
report-law-unverified = di cui non verificate
report-law-checked = Data del controllo
report-law-digest = SHA-256
report-verdict-met = Soddisfatto: nessun rilievo
report-verdict-not-owed = Non dovuto
report-verdict-fault = Non soddisfatto
report-verdict-doubt = Dubbio
report-verdict-waived = Deroga concessa
report-verdict-to-do = Da accertare
report-error = Errore
report-warning = Avvertenza
report-advice = Consiglio
report-disclaimer = Questo rapporto è prodotto da un programma a partire dalla fonte dell’informativa. Non è una consulenza legale e nessun avvocato ha esaminato le regole che applica.
