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

## Versions of a notice

label-versions = All versions
label-versions-title = Which version applied when
label-versions-introduction = Every version of this notice stays where it was published. Find the day you are asking about: the version beside it applied on that day.
label-versions-period = Applied
label-version-applies = Applies now
label-version-upcoming = Upcoming
label-version-earlier = Earlier
label-version-earlier-note = This is an earlier version. It no longer applies.
label-version-upcoming-note = This is an upcoming version. It does not apply yet.
label-version-replaced-by = Replaced by
label-version-today = The version that applies today
label-version-previous = Previous version
label-version-permanent = Permanent address of this version
label-change-ahead = This notice will change.
label-change-ahead-link = Read what will change

## What changed between two versions

label-changes = What changed
label-changes-introduction = What the previous version said, and what this version says instead.
label-changes-material = Important changes
label-changes-notable = Other changes of content
label-changes-editorial = Changes of wording
label-changes-before = Before
label-changes-after = Now
label-changes-not-before = Not in the previous version
label-changes-no-longer = No longer in this version
label-changes-none = The text of the notice has not changed.
label-changes-first = This is the first version.
label-changes-follow = Follow the changes in a feed reader (Atom)
label-changes-feed = Changes to privacy notices

## Texts for telling people of a change

label-told-subject = Our privacy notice will change
label-told-opening = We are going to change our privacy notice. Please read what changes for you.
label-told-important = The most important changes:
label-told-read = The new version and all changes:
label-told-banner = Our privacy notice will change.

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
