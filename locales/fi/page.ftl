### The words of the page around a notice. What a notice itself says is in other files.

## The frame of every page

label-skip-to-content = Siirry sisältöön
label-all-notices = Kaikki tietosuojaselosteet
label-languages = Kielet
label-colophon = Tämä sivu ei käytä evästeitä, ei lataa mitään muilta sivustoilta eikä suorita skriptejä.

## A notice

label-draft = Luonnos.
label-draft-note = Tämä seloste ei ole voimassa. Siitä voi puuttua tietoja, ja siinä voi olla virheitä.
label-draft-mark = luonnos
label-withdrawn = Poistunut käytöstä.
label-withdrawn-note = Tämä seloste ei ole enää voimassa.
label-withdrawn-mark = poistunut käytöstä
label-summary = Lyhyesti
label-contents = Sisällys
label-gap-not-stated = Ei kerrottu:
label-gap-to-do = Kesken:

## Below a notice

label-downloads = Lataa tämä seloste
label-about-notice = Tietoja tästä selosteesta
label-controller = Rekisterinpitäjä
label-created = Laadittu
label-updated = Päivitetty
label-effective = Voimassa alkaen
label-review-by = Tarkistetaan viimeistään
label-attachment = Tämä seloste muiden ohjelmien luettavana tietona, JSON-muodossa

## The front page

label-front-title = Tietosuojaselosteet
label-front-description = Tietosuojaselosteet ja kielet, joilla kutakin voi lukea.
label-front-introduction = Mitä henkilötiedoillasi tehdään, miksi, ja mitä oikeuksia sinulla on. Valitse seloste ja kieli.
label-front-drafts = Luonnokseksi merkitty seloste ei ole voimassa. Siitä voi puuttua tietoja, ja siinä voi olla virheitä.
language-endonym = suomi
