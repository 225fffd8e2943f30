### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Skip to the content
label-all-notices = All privacy notices
label-languages = Languages
label-colophon = This page sets no cookies, loads nothing from other sites and runs no scripts.

## Pages that are not notices

label-search = Search
label-search-notices = Search all privacy notices
label-search-hint = The search runs in your browser. What you type is sent nowhere.
label-search-found = Found:
label-search-none = Nothing was found. Try another word, or fewer.
label-search-needs-script = Searching needs a script, which this browser does not run. All privacy notices are listed on the front page.
label-colophon-search = This page sets no cookies and loads nothing from other sites. Its search runs in your browser.
label-not-found-title = Page not found
label-not-found-text = There is no page at this address. It may have been moved or removed.
label-moved-title = This page has moved
label-moved-text = You will find it here:

## A notice

label-draft = Draft.
label-draft-note = This notice is not in force. It may lack information or be wrong.
label-draft-mark = draft
label-withdrawn = Withdrawn.
label-withdrawn-note = This notice is no longer in force.
label-withdrawn-mark = withdrawn
label-summary = At a glance
label-contents = Contents
label-full-notice = The whole privacy notice
label-version = Version
label-gap-not-stated = Not stated:
label-gap-to-do = To do:

## Below a notice

label-downloads = Download this notice
label-about-notice = About this notice
label-controller = Controller
label-created = Created
label-updated = Updated
label-effective = In force from
label-byline-effective = In force from
label-byline-updated = Updated
label-review-by = To be reviewed by
label-attachment = This notice as data for other programs, in JSON

## The front page

label-front-title = Privacy notices
label-front-description = Privacy notices, and the languages each can be read in.
label-front-introduction = What is done with your personal data, why, and what rights you have. Choose a notice and a language.
label-front-drafts = A notice marked as a draft is not in force. It may lack information or be wrong.
language-endonym = English

## The evidence report

report-title = Evidence report
report-introduction = How this privacy notice stands with each item that the General Data Protection Regulation and the rules on cookies and electronic marketing ask of it: the verdict, what tells it in each language, the lines of the source it rests on, and the rules that watch it.
report-judged = Judged as of
report-program = Program
report-version = Version
report-no-version = none stated
report-status = Status
report-controller = Controller
report-not-judged = The notice was not judged: it cannot be read until the mistakes below are mended.
report-duties = What is asked, and the verdict
report-duty = Item
report-verdict = Verdict
report-rules = Watched by
report-findings = Findings
report-lines = Source
report-told = Told
report-not-told = not told
report-shown-by = Shown by test
report-other-findings = Other findings
report-waivers = Waived
report-waived-until = until
report-todos = Still to be found out
report-todo-owner = responsible:
report-todo-by = by
report-none = None.
report-law = Provision
report-law-table = Tables of law that were used
report-law-records = Records
report-law-unverified = of them not verified
report-law-checked = Checked
report-law-digest = SHA-256
report-verdict-met = Met: nothing found
report-verdict-not-owed = Not owed
report-verdict-fault = Not met
report-verdict-doubt = Doubtful
report-verdict-waived = Waived
report-verdict-to-do = To be found out
report-error = Error
report-warning = Warning
report-advice = Advice
report-disclaimer = This report is made by a program from the source of the notice. It is not legal advice, and no lawyer has reviewed the rules it applies.
