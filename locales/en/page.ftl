### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Skip to the content
label-all-notices = All privacy notices
label-languages = Languages
label-colophon = This page sets no cookies, loads nothing from other sites and runs no scripts.

## A notice

label-draft = Draft.
label-draft-note = This notice is not in force. It may lack information or be wrong.
label-draft-mark = draft
label-withdrawn = Withdrawn.
label-withdrawn-note = This notice is no longer in force.
label-withdrawn-mark = withdrawn
label-summary = At a glance
label-contents = Contents
label-gap-not-stated = Not stated:
label-gap-to-do = To do:

## Below a notice

label-downloads = Download this notice
label-about-notice = About this notice
label-controller = Controller
label-created = Created
label-updated = Updated
label-effective = In force from
label-review-by = To be reviewed by
label-attachment = This notice as data for other programs, in JSON

## The front page

label-front-title = Privacy notices
label-front-description = Privacy notices, and the languages each can be read in.
label-front-introduction = What is done with your personal data, why, and what rights you have. Choose a notice and a language.
label-front-drafts = A notice marked as a draft is not in force. It may lack information or be wrong.
language-endonym = English
