### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Aller au contenu
label-all-notices = Toutes les politiques de confidentialité
label-languages = Langues
label-colophon = Cette page ne dépose aucun cookie, ne charge rien depuis d’autres sites et n’exécute aucun script.

## Pages that are not notices

label-search = Recherche
label-search-notices = Rechercher dans toutes les politiques de confidentialité
label-search-hint = La recherche s’effectue dans votre navigateur. Ce que vous saisissez n’est envoyé nulle part.
label-search-found = Résultats :
label-search-none = Aucun résultat. Essayez un autre mot, ou moins de mots.
label-search-needs-script = La recherche nécessite un script que ce navigateur n’exécute pas. Toutes les politiques de confidentialité figurent sur la page d’accueil.
label-colophon-search = Cette page ne dépose aucun cookie et ne charge rien depuis d’autres sites. La recherche s’effectue dans votre navigateur.
label-not-found-title = Page introuvable
label-not-found-text = Il n’y a pas de page à cette adresse. La page a peut-être été déplacée ou supprimée.
label-moved-title = Cette page a été déplacée
label-moved-text = Vous la trouverez ici :

## A notice

label-draft = Projet.
label-draft-note = Cette politique n’est pas en vigueur. Elle peut être incomplète ou erronée.
label-draft-mark = projet
label-withdrawn = Retirée.
label-withdrawn-note = Cette politique n’est plus en vigueur.
label-withdrawn-mark = retirée
label-summary = L’essentiel
label-contents = Sommaire
label-full-notice = Politique de confidentialité complète
label-version = Version
label-gap-not-stated = Non indiqué :
label-gap-to-do = À compléter :

## Below a notice

label-downloads = Télécharger cette politique
label-about-notice = À propos de cette politique
label-controller = Responsable du traitement
label-created = Créée le
label-updated = Mise à jour le
label-effective = Applicable à partir du
label-byline-effective = Applicable à partir du
label-byline-updated = Mise à jour le
label-review-by = À réviser au plus tard le
label-attachment = Cette politique sous forme de données pour d’autres programmes, au format JSON

## The front page

label-front-title = Politiques de confidentialité
label-front-description = Politiques de confidentialité et langues dans lesquelles chacune peut être lue.
label-front-introduction = Ce qui est fait de vos données personnelles, pourquoi, et quels sont vos droits. Choisissez une politique et une langue.
label-front-drafts = Une politique signalée comme projet n’est pas en vigueur. Elle peut être incomplète ou erronée.
language-endonym = français

## Versions of a notice

label-versions = Toutes les versions
label-versions-title = Quelle version était en vigueur à quelle date
label-versions-introduction = Chaque version de cette politique reste là où elle a été publiée. Cherchez le jour qui vous intéresse : la version indiquée en regard était en vigueur ce jour-là.
label-versions-period = Période d’application
label-version-applies = Actuellement en vigueur
label-version-upcoming = À venir
label-version-earlier = Antérieure
label-version-earlier-note = Il s’agit d’une version antérieure. Elle n’est plus en vigueur.
label-version-upcoming-note = Il s’agit d’une version à venir. Elle n’est pas encore en vigueur.
label-version-replaced-by = Remplacée par
label-version-today = Version en vigueur aujourd’hui
label-version-previous = Version précédente
label-version-permanent = Adresse permanente de cette version
label-change-ahead = Cette politique va changer.
label-change-ahead-link = Lire ce qui va changer

## What changed between two versions

label-changes = Ce qui a changé
label-changes-introduction = Ce que disait la version précédente, et ce que dit celle-ci à la place.
label-changes-material = Modifications importantes
label-changes-notable = Autres modifications de contenu
label-changes-editorial = Modifications rédactionnelles
label-changes-before = Avant
label-changes-after = Après
label-changes-not-before = Ne figurait pas dans la version précédente
label-changes-no-longer = Ne figure plus dans cette version
label-changes-none = Le texte de la politique n’a pas changé.
label-changes-first = Il s’agit de la première version.
label-changes-follow = Suivre les modifications dans un lecteur de flux (Atom)
label-changes-feed = Modifications des politiques de confidentialité

## Texts for telling people of a change

label-told-subject = Notre politique de confidentialité va changer
label-told-opening = Nous allons modifier notre politique de confidentialité. Nous vous invitons à lire ce qui change pour vous.
label-told-important = Les modifications les plus importantes :
label-told-read = La nouvelle version et toutes les modifications :
label-told-banner = Notre politique de confidentialité va changer.

## The evidence report

report-title = Rapport justificatif
report-introduction = Où en est cette politique de confidentialité pour chaque élément qu’exigent d’elle le règlement général sur la protection des données et les règles sur les cookies et la prospection électronique : le verdict, le passage qui l’énonce dans chaque langue, les lignes de la source sur lesquelles il repose et les règles qui le contrôlent.
report-judged = Évaluée à la date du
report-program = Programme
report-version = Version
report-no-version = aucune indiquée
report-status = Statut
report-controller = Responsable du traitement
report-not-judged = La politique n’a pas été évaluée : elle ne peut pas être lue tant que les erreurs ci-dessous ne sont pas corrigées.
report-duties = Ce qui est exigé, et le verdict
report-duty = Élément
report-verdict = Verdict
report-rules = Contrôlé par
report-findings = Constats
report-lines = Source
report-told = Énoncé
report-not-told = non énoncé
report-shown-by = Démontré par le test
report-other-findings = Autres constats
report-waivers = Écarts acceptés
report-waived-until = jusqu’au
report-todos = Reste à déterminer
report-todo-owner = personne chargée :
report-todo-by = échéance :
report-none = Néant.
report-law = Disposition
report-law-table = Tables de droit utilisées
report-law-records = Entrées
report-law-unverified = dont non vérifiées
report-law-checked = Vérifiée le
report-law-digest = SHA-256
report-verdict-met = Satisfait : aucun constat
report-verdict-not-owed = Non requis
report-verdict-fault = Non satisfait
report-verdict-doubt = Douteux
report-verdict-waived = Écart accepté
report-verdict-to-do = À déterminer
report-error = Erreur
report-warning = Avertissement
report-advice = Conseil
report-disclaimer = Ce rapport est établi par un programme à partir de la source de la politique. Il ne constitue pas un conseil juridique, et aucun juriste n’a examiné les règles appliquées.
