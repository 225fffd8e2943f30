### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Zum Inhalt springen
label-all-notices = Alle Datenschutzerklärungen
label-languages = Sprachen
label-colophon = Diese Seite setzt keine Cookies, lädt nichts von anderen Websites und führt keine Skripte aus.

## Pages that are not notices

label-search = Suche
label-search-notices = Alle Datenschutzerklärungen durchsuchen
label-search-hint = Die Suche läuft in Ihrem Browser. Was Sie eingeben, wird nicht übertragen.
label-search-found = Gefunden:
label-search-none = Nichts gefunden. Versuchen Sie es mit einem anderen Wort oder mit weniger Wörtern.
label-search-needs-script = Die Suche braucht ein Skript, das dieser Browser nicht ausführt. Alle Datenschutzerklärungen sind auf der Startseite aufgeführt.
label-colophon-search = Diese Seite setzt keine Cookies und lädt nichts von anderen Websites. Die Suche läuft in Ihrem Browser.
label-not-found-title = Seite nicht gefunden
label-not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben oder entfernt.
label-moved-title = Diese Seite ist umgezogen
label-moved-text = Sie finden sie hier:

## A notice

label-draft = Entwurf.
label-draft-note = Diese Datenschutzerklärung gilt nicht. Angaben können fehlen oder falsch sein.
label-draft-mark = Entwurf
label-withdrawn = Zurückgezogen.
label-withdrawn-note = Diese Datenschutzerklärung gilt nicht mehr.
label-withdrawn-mark = zurückgezogen
label-summary = Auf einen Blick
label-contents = Inhalt
label-full-notice = Vollständige Datenschutzerklärung
label-version = Version
label-gap-not-stated = Nicht angegeben:
label-gap-to-do = Noch zu klären:

## Below a notice

label-downloads = Diese Datenschutzerklärung herunterladen
label-about-notice = Zu dieser Datenschutzerklärung
label-controller = Verantwortlicher
label-created = Erstellt
label-updated = Aktualisiert
label-effective = Gültig ab
label-byline-effective = Gültig ab
label-byline-updated = Aktualisiert
label-review-by = Zu überprüfen bis
label-attachment = Diese Datenschutzerklärung als Daten für andere Programme, im Format JSON

## The front page

label-front-title = Datenschutzerklärungen
label-front-description = Datenschutzerklärungen und die Sprachen, in denen sie zu lesen sind.
label-front-introduction = Was mit Ihren personenbezogenen Daten geschieht, warum, und welche Rechte Sie haben. Wählen Sie eine Datenschutzerklärung und eine Sprache.
label-front-drafts = Eine als Entwurf gekennzeichnete Datenschutzerklärung gilt nicht. Angaben können fehlen oder falsch sein.
language-endonym = Deutsch

## Versions of a notice

label-versions = Alle Versionen
label-versions-title = Welche Version wann galt
label-versions-introduction = Jede Version dieser Datenschutzerklärung bleibt dort, wo sie veröffentlicht wurde. Suchen Sie den Tag, um den es Ihnen geht: An diesem Tag galt die Version, die daneben steht.
label-versions-period = Gültig
label-version-applies = Gilt jetzt
label-version-upcoming = Gilt künftig
label-version-earlier = Galt früher
label-version-earlier-note = Dies ist eine frühere Version. Sie gilt nicht mehr.
label-version-upcoming-note = Dies ist eine künftige Version. Sie gilt noch nicht.
label-version-replaced-by = Ersetzt durch
label-version-today = Heute gültige Version
label-version-previous = Vorherige Version
label-version-permanent = Dauerhafte Adresse dieser Version
label-change-ahead = Diese Datenschutzerklärung ändert sich.
label-change-ahead-link = Lesen Sie, was sich ändert

## What changed between two versions

label-changes = Was sich geändert hat
label-changes-introduction = Was in der vorherigen Version stand und was stattdessen in dieser steht.
label-changes-material = Wichtige Änderungen
label-changes-notable = Weitere inhaltliche Änderungen
label-changes-editorial = Redaktionelle Änderungen
label-changes-before = Bisher
label-changes-after = Neu
label-changes-not-before = In der vorherigen Version nicht enthalten
label-changes-no-longer = In dieser Version nicht mehr enthalten
label-changes-none = Der Text der Datenschutzerklärung hat sich nicht geändert.
label-changes-first = Dies ist die erste Version.
label-changes-follow = Änderungen mit einem Feedreader verfolgen (Atom)
label-changes-feed = Änderungen an Datenschutzerklärungen

## Texts for telling people of a change

label-told-subject = Unsere Datenschutzerklärung ändert sich
label-told-opening = Wir ändern unsere Datenschutzerklärung. Bitte lesen Sie, was sich für Sie ändert.
label-told-important = Die wichtigsten Änderungen:
label-told-read = Die neue Version und alle Änderungen:
label-told-banner = Unsere Datenschutzerklärung ändert sich.

## The evidence report

report-title = Nachweisbericht
report-introduction = Wie diese Datenschutzerklärung zu jedem Punkt steht, den die Datenschutz-Grundverordnung und die Vorschriften über Cookies und elektronische Werbung verlangen: die Bewertung, die Stelle, die ihn in jeder Sprache mitteilt, die Zeilen der Quelldatei, auf denen sie beruht, und die Regeln, die ihn überwachen.
report-judged = Bewertet zum Stand
report-program = Programm
report-version = Version
report-no-version = keine angegeben
report-status = Status
report-controller = Verantwortlicher
report-not-judged = Die Datenschutzerklärung wurde nicht bewertet: Sie lässt sich erst lesen, wenn die folgenden Fehler behoben sind.
report-duties = Anforderungen und Bewertung
report-duty = Punkt
report-verdict = Bewertung
report-rules = Überwacht durch
report-findings = Feststellungen
report-lines = Quelldatei
report-told = Mitgeteilt
report-not-told = nicht mitgeteilt
report-shown-by = Belegt durch Test
report-other-findings = Weitere Feststellungen
report-waivers = Hingenommene Abweichungen
report-waived-until = bis
report-todos = Noch zu klären
report-todo-owner = zuständig:
report-todo-by = bis
report-none = Keine.
report-law = Vorschrift
report-law-table = Verwendete Rechtstabellen
report-law-records = Einträge
report-law-unverified = davon nicht verifiziert
report-law-checked = Geprüft
report-law-digest = SHA-256
report-verdict-met = Erfüllt: keine Feststellungen
report-verdict-not-owed = Nicht geschuldet
report-verdict-fault = Nicht erfüllt
report-verdict-doubt = Zweifelhaft
report-verdict-waived = Abweichung hingenommen
report-verdict-to-do = Zu klären
report-error = Fehler
report-warning = Warnung
report-advice = Hinweis
report-disclaimer = Diesen Bericht hat ein Programm aus der Quelldatei der Datenschutzerklärung erstellt. Er ist keine Rechtsberatung; die angewandten Regeln wurden nicht anwaltlich geprüft.
