### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Přejít na obsah
label-all-notices = Všechny zásady ochrany osobních údajů
label-languages = Jazyky
label-colophon = Tato stránka neukládá soubory cookie, nic nenačítá z jiných stránek a nespouští žádné skripty.

## Pages that are not notices

label-search = Vyhledávání
label-search-notices = Vyhledávání ve všech zásadách ochrany osobních údajů
label-search-hint = Vyhledávání probíhá ve vašem prohlížeči. Co napíšete, se nikam neodesílá.
label-search-found = Nalezeno:
label-search-none = Nic nebylo nalezeno. Zkuste jiné slovo nebo méně slov.
label-search-needs-script = Vyhledávání potřebuje skript, který tento prohlížeč nespouští. Všechny zásady ochrany osobních údajů jsou uvedeny na úvodní stránce.
label-colophon-search = Tato stránka neukládá soubory cookie a nic nenačítá z jiných stránek. Vyhledávání probíhá ve vašem prohlížeči.
label-not-found-title = Stránka nenalezena
label-not-found-text = Na této adrese žádná stránka není. Mohla být přesunuta nebo odstraněna.
label-moved-title = Tato stránka byla přesunuta
label-moved-text = Najdete ji zde:

## A notice

label-draft = Návrh.
label-draft-note = Tento dokument není účinný. Mohou v něm chybět informace nebo být chyby.
label-draft-mark = návrh
label-withdrawn = Zrušeno.
label-withdrawn-note = Tento dokument již není účinný.
label-withdrawn-mark = zrušeno
label-summary = Stručně
label-contents = Obsah
label-full-notice = Úplné zásady ochrany osobních údajů
label-version = Verze
label-gap-not-stated = Neuvedeno:
label-gap-to-do = Zbývá doplnit:

## Below a notice

label-downloads = Stáhnout tento dokument
label-about-notice = O tomto dokumentu
label-controller = Správce
label-created = Vytvořeno
label-updated = Aktualizováno
label-effective = Účinné od
label-byline-effective = Účinné od
label-byline-updated = Aktualizováno
label-review-by = Příští revize do
label-attachment = Tento dokument jako data pro jiné programy, ve formátu JSON

## The front page

label-front-title = Zásady ochrany osobních údajů
label-front-description = Zásady ochrany osobních údajů a jazyky, ve kterých jsou k dispozici.
label-front-introduction = Co se děje s vašimi osobními údaji, proč a jaká máte práva. Vyberte dokument a jazyk.
label-front-drafts = Dokument označený jako návrh není účinný. Mohou v něm chybět informace nebo být chyby.
language-endonym = čeština

## Versions of a notice

label-versions = Všechny verze
label-versions-title = Která verze byla kdy účinná
label-versions-introduction = Každá verze tohoto dokumentu zůstává tam, kde byla zveřejněna. Vyhledejte den, který vás zajímá: tehdy byla účinná verze uvedená vedle něj.
label-versions-period = Doba účinnosti
label-version-applies = Nyní účinná
label-version-upcoming = Budoucí
label-version-earlier = Dřívější
label-version-earlier-note = Toto je dřívější verze. Již není účinná.
label-version-upcoming-note = Toto je budoucí verze. Zatím není účinná.
label-version-replaced-by = Nahrazuje ji
label-version-today = Verze účinná k dnešnímu dni
label-version-previous = Předchozí verze
label-version-permanent = Trvalá adresa této verze
label-change-ahead = Tento dokument se změní.
label-change-ahead-link = Přečtěte si, co se změní

## What changed between two versions

label-changes = Co se změnilo
label-changes-introduction = Co uváděla předchozí verze a co místo toho uvádí tato.
label-changes-material = Důležité změny
label-changes-notable = Ostatní změny obsahu
label-changes-editorial = Změny formulací
label-changes-before = Dříve
label-changes-after = Nyní
label-changes-not-before = V předchozí verzi není
label-changes-no-longer = V této verzi již není
label-changes-none = Text dokumentu se nezměnil.
label-changes-first = Toto je první verze.
label-changes-follow = Sledovat změny ve čtečce kanálů (Atom)
label-changes-feed = Změny zásad ochrany osobních údajů

## Texts for telling people of a change

label-told-subject = Naše zásady ochrany osobních údajů se změní
label-told-opening = Měníme své zásady ochrany osobních údajů. Přečtěte si prosím, co se pro vás změní.
label-told-important = Nejdůležitější změny:
label-told-read = Nová verze a všechny změny:
label-told-banner = Naše zásady ochrany osobních údajů se změní.

## The evidence report

report-title = Zpráva o plnění požadavků
report-introduction = Jak tyto zásady ochrany osobních údajů plní jednotlivé požadavky obecného nařízení o ochraně osobních údajů a pravidel pro soubory cookie a elektronický marketing: hodnocení, věty, které požadavek v jednotlivých jazycích plní, řádky zdroje, o které se opírají, a pravidla, která na to dohlížejí.
report-judged = Posouzeno ke dni
report-program = Program
report-version = Verze
report-no-version = neuvedena
report-status = Stav
report-controller = Správce
report-not-judged = Dokument nebyl posouzen: dokud nebudou níže uvedené chyby opraveny, nelze ho načíst.
report-duties = Požadavky a hodnocení
report-duty = Požadavek
report-verdict = Hodnocení
report-rules = Kontrolní pravidla
report-findings = Zjištění
report-lines = Zdroj
report-told = Uvedeno
report-not-told = neuvedeno
report-shown-by = Dokládá test
report-other-findings = Další zjištění
report-waivers = Schválené výjimky
report-waived-until = do
report-todos = Zbývá zjistit
report-todo-owner = odpovědná osoba:
report-todo-by = termín:
report-none = Žádné.
report-law = Ustanovení
report-law-table = Použité tabulky právních předpisů
report-law-records = Záznamy
report-law-unverified = z toho neověřené
report-law-checked = Ověřeno
report-law-digest = SHA-256
report-verdict-met = Splněno: bez zjištění
report-verdict-not-owed = Netýká se
report-verdict-fault = Nesplněno
report-verdict-doubt = Sporné
report-verdict-waived = Schválená výjimka
report-verdict-to-do = Zbývá zjistit
report-error = Chyba
report-warning = Varování
report-advice = Doporučení
report-disclaimer = Tuto zprávu vytvořil program ze zdroje dokumentu. Nejde o právní poradenství a pravidla, která program používá, neposoudil žádný právník.
