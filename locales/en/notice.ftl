# The sentences of a notice. Each is whole in this language; names, countries and dates are put in as they are.

### The whole

title-not-stated = Privacy notice
description = { $title }: how { $controller } processes personal data, and what your rights are.

### Gaps, which only a draft shows

gap-to-do = { $what }
gap-owner = Owner: { $owner }.
gap-by = By { $date }.
gap-not-stated = { $duty }
not-translated = (not translated; language: { $language })
gap-none = There is none.

### Headings

heading-scope = About this notice
heading-controller = Who is responsible for your data
heading-register = What we use your data for
heading-purposes = Purposes, legal bases and storage periods
heading-processing = What the data is processed for
heading-retention = Why we keep data so long, and what we keep longer
heading-grounds = What the legal bases rest on
heading-data = The data we process
heading-sources = Where the data comes from
heading-disclosures = Disclosures
heading-provision = Do you have to give us the data?
heading-automated = Automated decisions and profiling
heading-recipients = Who receives your data
heading-transfers = Transfers outside the European Economic Area
heading-rights = Your rights
heading-objection = Your right to object
heading-children = Children
heading-requests = How to use your rights
heading-complaint = Complaint to the supervisory authority
heading-cookies = Cookies
heading-security = How we protect your data
heading-claims = What we promise
heading-notice = Dates and changes

### At a glance

summary-who = Controller
summary-why = Why we process your data
summary-why-register = { $register }: { $purposes }
summary-retention = How long we keep it
summary-recipients = Who receives your data
summary-transfers = Transfers
summary-transfers-none = Your data is not transferred outside the European Economic Area.
summary-transfers-some = Your data is also processed outside the European Economic Area: { $countries }.
summary-rights = Your rights
summary-how = How to reach us

### Who

controller-name = Controller
controller-also = { $name } (“{ $short }”)
controller-number = { $country ->
    [FI] Business ID
   *[other] Registration number
}
controller-established-in = Established in
controller-joint = This controller determines the purposes and means together with us (joint controller):
controller-joint-rights = You can use your rights against each of the joint controllers.
controller-representative = Our representative in the European Union:
representative-name = Representative
group-called = This notice also covers the other companies of our group, { $name }. Each company is the controller for the processing named beside it:
group-companies = This notice also covers these companies of our group. Each company is the controller for the processing named beside it:
group-number = { $country ->
    [FI] Business ID { $number }
   *[other] Registration number { $number }
}
officer = Our data protection officer:
officer-none = We have not designated a data protection officer.
contact-person = Contact for questions about your personal data:
contact-title = Contact
contact-address = Address
contact-address-postal = Postal address
contact-address-visiting = Visiting address
contact-address-office = Office
contact-email = E-mail
contact-phone = Telephone
contact-form = Contact form
contact-website = Website
address-in-country = { $address }, { $country }
scope-countries = This notice is for people in these countries: { $countries }.
children-version = There is a version of this notice for children: { $address }
children-age = Where our services rest on consent, a child can give it alone from this age (Art. 8(1) GDPR). Until then a parent or guardian must give or authorise it.
children-age-in = { $country }: { $age }
children-age-own = Where our services rest on consent, a child can give it alone from this age: { $age }. Until then a parent or guardian must give or authorise it (Art. 8(1) GDPR).

### Registers

role-controller = We are the controller of this register.
role-joint-controller = We are joint controllers of this register.
role-processor = We process this data as a processor, on behalf of our customers and on their instructions. The customer is the controller, and informs the people concerned.
persons-of-register = We process data about these people:
persons-also-former = { $who }, current and former
persons-defined = { $who }: { $definition }
column-purpose = Purpose
column-basis = Legal basis
column-data = Data
column-retention = How long we keep it
column-recipients = Recipients
caption-purposes = { $register }: what we use the data for, on what basis, and how long we keep it
purposes-none = We have no purpose for processing personal data here.
nobody = nobody
ground-interest = Our legitimate interest: { $what }
ground-interest-of-others = The legitimate interest: { $what }
ground-whose = Whose interest it is: { $what }
ground-balancing = How we have weighed it against your interests: { $what }
ground-law = The law that requires it: { $what }
ground-law-behind = The law that it rests on: { $what }
ground-given-by = How you give your consent: { $what }
ground-withdraw = How to withdraw it: { $what }
ground-free-choice = Why you are free to refuse: { $what }
ground-consulted = How the staff were consulted: { $what }
marketing-channels = How our messages reach you: { $channels }
channel-email = e-mail
channel-sms = text message
channel-app = messages in our app
channel-phone = telephone
channel-post = post
marketing-allowed-by-existing-customers = We do not ask for your consent, because you are our customer and gave us your contact details when you bought from us. We only tell you about our own products or services that are similar to those you have bought. You can refuse free of charge when you give us your details, and in every message.
marketing-allowed-by-business-role = We do not ask for your consent, because we write to you as a representative of your organisation, about matters that belong to your role there. You can refuse free of charge at any time.
marketing-opt-out = How to opt out: { $what }
further-from = We did not collect the data for this purpose at first. We use it for this purpose from { $date }.
further-told = We informed you of this purpose on { $date }.
further-compatibility = Why this purpose is compatible with those for which we collected the data: { $what }
basis-consent = your consent (Art. 6(1)(a) GDPR)
basis-contract = performance of a contract with you, or steps before it that you ask for (Art. 6(1)(b) GDPR)
basis-legal-obligation = compliance with a legal obligation (Art. 6(1)(c) GDPR)
basis-vital-interests = protection of vital interests (Art. 6(1)(d) GDPR)
basis-public-task = a task in the public interest or the exercise of official authority (Art. 6(1)(e) GDPR)
basis-legitimate-interests = legitimate interests (Art. 6(1)(f) GDPR)
why-consent = You have agreed to it: { $basis }
why-contract = We need it to do what we have agreed with you, or what you have asked us for: { $basis }
why-legal-obligation = A law obliges us: { $basis }
why-vital-interests = Somebody’s life or health may depend on it: { $basis }
why-public-task = It belongs to a task that we carry out for the public: { $basis }
why-legitimate-interests = We have a justified reason for it: { $basis }
special-condition-explicit-consent = Special categories of data are processed with your explicit consent (Art. 9(2)(a) GDPR).
special-condition-employment = Special categories of data are processed for obligations and rights in employment and social security law (Art. 9(2)(b) GDPR).
special-condition-vital-interests = Special categories of data are processed to protect vital interests (Art. 9(2)(c) GDPR).
special-condition-association = Special categories of data are processed in the activities of a non-profit body with a political, philosophical, religious or trade-union aim (Art. 9(2)(d) GDPR).
special-condition-made-public = The special categories of data are ones that you have manifestly made public (Art. 9(2)(e) GDPR).
special-condition-legal-claims = Special categories of data are processed for legal claims (Art. 9(2)(f) GDPR).
special-condition-public-interest = Special categories of data are processed for reasons of substantial public interest, on the basis of Union or national law (Art. 9(2)(g) GDPR).
special-condition-health-care = Special categories of data are processed for health or social care, on the basis of Union or national law or of a contract with a health professional (Art. 9(2)(h) GDPR).
special-condition-public-health = Special categories of data are processed for reasons of public interest in the area of public health, on the basis of Union or national law (Art. 9(2)(i) GDPR).
special-condition-research = Special categories of data are processed for archiving in the public interest, scientific or historical research or statistics, on the basis of Union or national law (Art. 9(2)(j) GDPR).

### How long

retention-period-from = { $limit ->
    [maximum] at most { $period } { $event }
    [minimum] at least { $period } { $event }
   *[exactly] { $period } { $event }
}
retention-period = { $limit ->
    [maximum] at most { $period }
    [minimum] at least { $period }
   *[exactly] { $period }
}
retention-until-withdrawal = until you withdraw your consent
retention-by-statute = as long as the law requires
retention-law = { $retention } – { $law }
retention-at-most = { $retention }, at most { $period }
retention-reason = Reason: { $reason }
retention-exceptions = Exceptions: { $exceptions }
retention-of-category = { $category }: { $retention }
statute-chapter-section = { $act }, chapter { $chapter }, section { $section }
statute-section = { $kind ->
    [number] { $act }, section { $section }
    [annex] { $act }, annex
   *[other] { $act }, { $section }
}

### Data and sources

categories-none = We do not process personal data here.
in-case = { $what } ({ $when })
special-ethnic-origin = Special category of data: racial or ethnic origin (Art. 9 GDPR).
special-political-opinions = Special category of data: political opinions (Art. 9 GDPR).
special-beliefs = Special category of data: religious or philosophical beliefs (Art. 9 GDPR).
special-trade-union = Special category of data: trade union membership (Art. 9 GDPR).
special-genetic = Special category of data: genetic data (Art. 9 GDPR).
special-biometric = Special category of data: biometric data for identifying a person (Art. 9 GDPR).
special-health = Special category of data: data concerning health (Art. 9 GDPR).
special-sex-life = Special category of data: sex life or sexual orientation (Art. 9 GDPR).
mark-criminal = Data on criminal convictions and offences (Art. 10 GDPR).
mark-national-id = Includes a national identification number (Art. 87 GDPR).
mark-organisation = Data on organisations. It is personal data only where it tells something about a person, such as a sole trader.
mark-needed-for = What we need it for: { $what }
mark-access = Who may handle it: { $what }
source-data-subject = you yourself
source-observed = your use of our services
source-third-party = another party
source-public = a publicly accessible source
source-authority = an authority
source-unnamed = another source
source-data = Data from this source: { $data }
source-data-all = Data from this source: all of the above
source-public-yes = This source is publicly accessible.
source-public-no = This source is not publicly accessible.
exemption-known = We do not tell you again what you already know (Art. 13(4) and 14(5)(a) GDPR).
exemption-impossible = We do not inform each person individually of data from other sources, because that would be impossible, would take a disproportionate effort or would defeat the purpose of the processing (Art. 14(5)(b) GDPR).
exemption-law = We do not inform each person individually of data from other sources, because a law expressly lays down that we obtain or disclose it (Art. 14(5)(c) GDPR).
exemption-secrecy = We do not inform each person individually of data from other sources, because the law obliges us to keep it secret (Art. 14(5)(d) GDPR).
exemption-reason = Reason: { $reason }
exemption-measures = How we protect your rights instead: { $measures }
source-permission = { $permission ->
    [objection] You can object to our obtaining the data there, and then we do not obtain it.
    [consent] We obtain the data there only with your consent.
   *[law] We obtain the data there because the law permits or requires it.
}

### Must the data be given

provision-law = The law requires you to give us this data.
provision-contract = You have to give us this data under your contract with us.
provision-entering-contract = We need this data in order to enter into a contract.
provision-nobody = You do not have to give us this data.

### Automated decisions

automated-none = We do not make decisions about you that are based solely on automated processing, and we do not profile you.
automated-profiling = We use profiling, which decides nothing by itself. { $what }
automated-profiling-beside-decisions = We use profiling. { $what }
automated-no-profiling = We do not profile you.
automated-no-decisions = We do not make decisions about you that are based solely on automated processing.
decision-what = The decision
decision-ground = On what ground it is allowed
decision-ground-contract = It is necessary for entering into, or performance of, a contract between you and us (Art. 22(2)(a) GDPR).
decision-ground-law = It is authorised by Union or national law (Art. 22(2)(b) GDPR).
decision-ground-explicit-consent = You have given your explicit consent (Art. 22(2)(c) GDPR).
decision-logic = How it is reached
decision-consequences = What it means for you
decision-safeguards = How you can have it reviewed
decision-ai = AI system
decision-ai-none = No AI system takes part in the decision.

### Recipients

column-recipient = Recipient
column-what-for = What the recipient does
column-role = Role
column-place = Where
caption-recipients = Recipients of personal data
recipients-none = We do not disclose your data to anybody.
recipient-unnamed = A recipient that is not named
recipient-with-category = { $name } – { $category }
recipient-examples = For example: { $examples }
recipient-when = Only in this case: { $when }
recipient-role-processor = processor, on our behalf and on our instructions
recipient-role-controller = controller, on its own responsibility
recipient-role-joint-controller = joint controller together with us
recipient-role-authority = public authority
place-eea = within the European Economic Area
place-outside-eea = outside the European Economic Area
disclosure-to = Recipients: { $recipients }
disclosure-permission = { $permission ->
    [objection] You can object to the disclosure, and then we do not disclose your data.
    [consent] We disclose the data only with your permission.
   *[law] We disclose the data only where the law requires it.
}
disclosure-aggregated = Nobody can be identified from this data, so it is not personal data.
disclosure-basis = Legal basis: { $basis }.

### Transfers

transfers-none = We do not transfer your data outside the European Economic Area, and none of our recipients processes it there.
transfers-some = These recipients process data outside the European Economic Area:
transfer-to = { $recipient } – { $country }
adequacy-whole = The European Commission has decided that data is adequately protected there: decision { $decision } (Art. 45 GDPR).
adequacy-some = The European Commission has decided that data is adequately protected with some recipients there, of which this is one: decision { $decision } (Art. 45 GDPR).
decision-number = { $form ->
    [union-first] (EU) { $number }
    [union-last] { $number }/EU
   *[community] { $number }/EC
}
adequacy-framework = The recipient takes part in the { $framework }, for which the European Commission has decided that data is adequately protected: decision { $decision } (Art. 45 GDPR).
adequacy-none = There is no decision of the European Commission that data is adequately protected there.
adequacy-only-certified = The European Commission’s adequacy decision for this country covers only certified organisations, and the transfer does not rest on it.
adequacy-only-partly = The European Commission’s adequacy decision for this country covers only some recipients, and the transfer does not rest on it.
ground-first = First ground: { $ground }
ground-then = If that ground falls away: { $ground }
safeguard-adequacy = The transfer rests on an adequacy decision of the European Commission (Art. 45 GDPR).
safeguard-standard-contractual-clauses = The transfer is protected by the standard contractual clauses that the European Commission has adopted: decision (EU) 2021/914 (Art. 46(2)(c) GDPR).
safeguard-binding-corporate-rules = The transfer is protected by binding corporate rules that a supervisory authority has approved (Art. 46(2)(b) and 47 GDPR).
safeguard-code-of-conduct = The transfer is protected by an approved code of conduct with binding and enforceable commitments of the recipient (Art. 46(2)(e) GDPR).
safeguard-certification = The transfer is protected by an approved certification with binding and enforceable commitments of the recipient (Art. 46(2)(f) GDPR).
safeguard-public-authority-instrument = The transfer is protected by a legally binding and enforceable instrument between public authorities (Art. 46(2)(a) GDPR).
safeguard-authorised-clauses = The transfer is protected by contractual clauses that a supervisory authority has authorised (Art. 46(3)(a) GDPR).
safeguard-explicit-consent = The transfer rests on your explicit consent, given after you were told of its risks (Art. 49(1)(a) GDPR).
safeguard-contract = The transfer is necessary for the performance of a contract with you, or for steps that you asked for before it (Art. 49(1)(b) GDPR).
safeguard-contract-in-interest = The transfer is necessary for the conclusion or performance of a contract in your interest between us and another person (Art. 49(1)(c) GDPR).
safeguard-public-interest = The transfer is necessary for important reasons of public interest (Art. 49(1)(d) GDPR).
safeguard-legal-claims = The transfer is necessary for legal claims (Art. 49(1)(e) GDPR).
safeguard-vital-interests = The transfer is necessary to protect vital interests (Art. 49(1)(f) GDPR).
safeguard-public-register = The transfer is made from a public register (Art. 49(1)(g) GDPR).
safeguard-compelling-interests = The transfer is not repeated, concerns only a few people and is necessary for our compelling legitimate interests (Art. 49(1), second subparagraph, GDPR).
safeguard-module-controller = Module one of the clauses applies: from controller to controller.
safeguard-module-processor = Module two of the clauses applies: from controller to processor.
safeguard-module-sub-processor = Module three of the clauses applies: from processor to processor.
safeguard-module-processor-to-controller = Module four of the clauses applies: from processor to controller.
safeguard-name = More precisely: { $name }.
safeguard-interest = The interest that compels us: { $interest }
safeguard-authority-told = The supervisory authority was told of the transfer on { $date }.
safeguard-when = When: { $when }
safeguard-checked = Checked on { $date }.
safeguard-measures = Supplementary measures: { $measures }.
safeguard-assessment = Assessment of the transfer: { $assessment }
safeguard-risks = Risks: { $risks }
safeguard-copy = You can get a copy of the safeguards here: { $ways }.

### Rights

rights-intro = These are your rights. They follow from what we use your data for and on what legal basis.
right-access = Right of access (Art. 15 GDPR)
right-access-short = access
right-access-text = You can ask us whether we process data about you. If we do, you get a copy of it and the information that belongs to it.
right-rectification = Right to rectification (Art. 16 GDPR)
right-rectification-short = rectification
right-rectification-text = You can ask us to correct data that is inaccurate and to complete data that is incomplete.
right-erasure = Right to erasure (Art. 17 GDPR)
right-erasure-short = erasure
right-erasure-text = You can ask us to erase your data, for example when we no longer need it, when you withdraw the consent it rests on, or when we have no right to process it.
right-erasure-limited = We cannot erase data that the law requires us to keep or that we need for a task in the public interest. This limit concerns this processing: { $purposes }.
right-restriction = Right to restriction of processing (Art. 18 GDPR)
right-restriction-short = restriction of processing
right-restriction-text = You can ask us to do nothing with your data but store it, for example while we check whether it is accurate or whether your objection is justified.
right-portability = Right to data portability (Art. 20 GDPR)
right-portability-short = data portability
right-portability-text = You can get the data that you have given us in a structured, commonly used and machine-readable format, and have it transmitted to another controller where that is technically feasible. The right concerns data that is processed by automated means on the basis of consent or contract.
right-portability-because = The right concerns this processing: { $purposes }.
right-objection-short = objection
right-withdrawal = Right to withdraw consent (Art. 7(3) GDPR)
right-withdrawal-short = withdrawal of consent
right-withdrawal-text = You can withdraw your consent at any time. Withdrawing it does not make unlawful what was done before.
right-withdrawal-because = The right concerns this processing: { $purposes }.
right-automated-decisions = Right to human review of automated decisions (Art. 22 GDPR)
right-automated-decisions-short = human review of automated decisions
right-automated-decisions-text = You can have a person review a decision that was made solely by automated means, and you can give your own view and contest the decision.
right-complaint-short = complaint to the supervisory authority
objection-grounds = You have the right to object to the processing of your data, at any time and on grounds relating to your particular situation. The right concerns this processing: { $purposes }. We then stop, unless we can show compelling legitimate grounds that override your interests, rights and freedoms, or need the data for legal claims (Art. 21(1) GDPR).
objection-research = You have the right to object to the processing of your data for scientific or historical research purposes or statistical purposes, on grounds relating to your particular situation. The right concerns this processing: { $purposes }. We then stop, unless the processing is necessary for a task carried out for reasons of public interest (Art. 21(6) GDPR).
objection-marketing = You have the right to object to direct marketing at any time, without giving a reason, and to profiling that is related to it. The right concerns this processing: { $purposes }. We then no longer use your data for direct marketing (Art. 21(2) and (3) GDPR).
requests-ways = You can make your request in these ways:
requests-to-controller = Make your request to the controller, whose contact details are given above.
requests-time = We answer without undue delay and at the latest within one month. If a request is complex or there are many, we can take up to two further months; we tell you so, and why, within the first month.
requests-time-stated = We answer without undue delay and at the latest within { $period }. If a request is complex or there are many, we can extend the time by up to two further months; we tell you so, and why, within one month of your request.
requests-free = Using your rights is free of charge. Only if a request is manifestly unfounded or excessive can we charge a reasonable fee or refuse it (Art. 12(5) GDPR).
requests-once-a-year = We answer one request a year free of charge.
requests-identity-on-doubt = If we have reasonable doubts about who is asking, we ask for more information to confirm your identity.
requests-identity-always = We ask you to confirm your identity.
requests-identity-email = Send your request from an e-mail address by which we can identify you.
requests-form-any = Your request can take any form.
requests-form-written = Send your request in writing.
requests-form-signed = Send your request in writing and signed.
requests-refusal = If we refuse your request, we tell you why within one month. You can then lodge a complaint with the supervisory authority or bring the matter before a court.
requests-recipients-told = If we rectify or erase your data or restrict its processing, we tell everyone to whom we have disclosed the data, unless that proves impossible or involves disproportionate effort. If you ask, we tell you who they are (Art. 19 GDPR).
complaint-right = You have the right to lodge a complaint with a supervisory authority if you consider that the processing of your data infringes the General Data Protection Regulation. You can do so in the Member State of your habitual residence, of your place of work or of the alleged infringement (Art. 77 GDPR).
complaint-authority = The supervisory authority where we are established:
complaint-authority-abroad = The supervisory authority in the European Union that you can turn to first:
authority-name = Supervisory authority
authority-complaint = How to complain

### Cookies

cookies-none = Our website stores no cookies on your device and uses nothing similar.
cookies-choice = Cookies that are not necessary are used only if you consent. You can refuse them as easily as accept them, and change your choice at any time.
cookies-choice-settings = Cookies that are not necessary are used only if you consent. You can refuse them in the settings, and change your choice at any time.
cookies-choice-unstated = Cookies that are not necessary are used only if you consent. You can change your choice at any time.
cookies-choice-keeps = How long your choice is remembered before you are asked again: { $period }.
cookies-tool = The choice is made in { $tool }.
cookies-settings = Cookie settings: { $settings }
cookies-data = Through cookies we collect:
cookies-services = Services that store or read data on your device:
cookies-own = Our own website
cookies-provider = Provider: { $provider }
cookies-provider-controller = the controller itself
cookies-purpose = Purpose: { $purposes }
cookies-basis-consent = Used only with your consent.
cookies-basis-necessary = Necessary for the service that you have asked for, so no consent is needed.
cookies-basis-legitimate-interests = Used on the basis of legitimate interests.
cookies-basis-none = Used without asking for your consent.
cookies-starts-after-consent = Nothing is stored or read before you have consented.
cookies-starts-at-once = It starts as soon as you open the page.
cookies-access = Access to what is stored: { $access }
cookies-access-none = Nobody else can read what is stored.
cookies-tracking = This service can follow you across websites or build a profile of you.
cookies-links = More about cookies:
cookies-law = Cookies and the like are also governed by: { $law }.
cookies-authority = Compliance with it is supervised by: { $authority }.
caption-cookies = Cookies and similar storage
column-cookie = Name
column-service = Service
column-keeps = Kept for
column-party = Set by
keeps-session = until you close the browser
keeps-persistent = until you delete it
party-first = this site
party-third = another site
technology-cookie = cookie
technology-local-storage = the browser’s local storage
technology-pixel = pixel, which sends data when the page opens
technology-fingerprint = recognition of the device by its traits
technology-sdk = code of another company in the app

### Security and promises

measures-general = We protect your data in these ways:
measures-electronic = Data in electronic form:
measures-manual = Data on paper:
measures-staff = People who handle the data:
measures-certificates = Certificates:
claim-never-sold = We do not sell your data.
claim-no-transfers = We do not transfer your data outside the European Economic Area.
claim-not-disclosed = We do not disclose your data to others.
claim-own-use-only = Your data is only for our own use.
claim-not-identifiable = The data does not identify you.
claim-no-profiling = We do not profile you.
claim-marketing-only-with-consent = We send marketing only to those who have consented to it.
claim-never-combined = We do not combine your data with other data about you.
claim-only-from-the-person = We get your data only from you.

### Dates

notice-status = Status
status-draft = Draft
status-in-force = In force
status-withdrawn = Withdrawn
notice-effective = In force from
notice-updated = Last updated
notice-created = First written
notice-review-by = Next review by
notice-version = Version
notice-published-at = Published at
notice-original = Original language
notice-further-purpose = If we want to use your data for a purpose other than these, we tell you about it before we do so.

### Lengths of time

period-second = { $amount ->
    [one] { $amount } second
   *[other] { $amount } seconds
}
period-minute = { $amount ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
period-hour = { $amount ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
period-day = { $amount ->
    [one] { $amount } day
   *[other] { $amount } days
}
period-week = { $amount ->
    [one] { $amount } week
   *[other] { $amount } weeks
}
period-month = { $amount ->
    [one] { $amount } month
   *[other] { $amount } months
}
period-year = { $amount ->
    [one] { $amount } year
   *[other] { $amount } years
}

### Short notices, for the place where data is collected

short-heading-form = What we do with the data in this form
short-heading-newsletter = What we do with your data when you subscribe
short-heading-camera = Camera surveillance
