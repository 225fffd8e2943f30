# Words for what stands in the tables of law, where the table itself has none in this language.

### What a notice has to tell, as short names; a draft shows those that are missing

duty-identity-of-controller = Identitatea și datele de contact ale operatorului
duty-representative = Identitatea și datele de contact ale reprezentantului
duty-data-protection-officer = Datele de contact ale responsabilului cu protecția datelor
duty-purposes = Scopurile prelucrării
duty-legal-basis = Temeiul juridic al prelucrării
duty-categories-of-data = Categorii de date cu caracter personal
duty-legitimate-interests = Interesele legitime urmărite
duty-recipients = Destinatari sau categorii de destinatari
duty-transfers = Transferuri către țări terțe sau organizații internaționale
duty-storage-period = Perioada de stocare sau criteriile utilizate pentru a o stabili
duty-rights = Drepturile persoanei vizate
duty-withdrawal-of-consent = Dreptul de a retrage consimțământul
duty-complaint = Dreptul de a depune o plângere la o autoritate de supraveghere
duty-obligation-to-provide = Obligația de a furniza datele și consecințele nefurnizării lor
duty-source-of-data = Sursa datelor cu caracter personal
duty-automated-decisions = Procesul decizional automatizat, inclusiv crearea de profiluri
duty-further-purpose = Prelucrarea ulterioară în alt scop
duty-clear-language = Formă concisă, transparentă, inteligibilă și ușor accesibilă, într-un limbaj clar și simplu
duty-language-for-children = Informații adresate în mod specific unui copil
duty-icons = Pictograme standardizate, care pot fi citite automat, alături de text
duty-known-information = Când persoana nu trebuie informată: informații pe care le deține deja și excepțiile de la art. 14 alin. (5)
duty-time-of-informing = Când află persoanele despre datele obținute din altă parte
duty-effect-of-withdrawal = Retragerea este la fel de simplă ca acordarea consimțământului și nu afectează prelucrarea anterioară
duty-objection-apart = Dreptul la opoziție, prezentat în mod clar și separat de orice alte informații
duty-safeguards-in-decisions = Intervenția umană, exprimarea punctului de vedere și contestarea unei decizii automatizate
duty-joint-arrangement = Esența acordului dintre operatorii asociați
duty-representative-in-the-union = Reprezentantul unui operator care nu are sediul în Uniune
duty-designation-of-officer = Desemnarea unui responsabil cu protecția datelor și publicarea datelor sale de contact
duty-ground-of-transfer = Un temei din capitolul V pentru fiecare transfer
duty-adequacy-decision = Transferuri în temeiul unei decizii privind caracterul adecvat al nivelului de protecție
duty-appropriate-safeguards = Transferuri în baza unor garanții adecvate
duty-binding-corporate-rules = Reguli corporatiste obligatorii
duty-derogations = Derogări pentru situații specifice
duty-complaint-to-authority = Autoritatea de supraveghere la care se poate depune plângere
duty-cookie-information = Ce se stochează pe dispozitive sau se citește de pe ele, de către cine, în ce scop și cât timp
duty-cookie-consent = Consimțământul pentru ceea ce nu este strict necesar și cum poate fi schimbată alegerea
duty-electronic-marketing = Consimțământul pentru marketing direct prin mijloace electronice sau excepția privind clienții existenți

### Arrangements that an adequacy decision rests on

framework-eu-us-dpf = Cadrul UE-SUA privind confidențialitatea datelor (EU-US Data Privacy Framework)

### Titles of acts, with their numbers as they are

act-fi-accounting-act = Legea finlandeză privind contabilitatea (1336/1997)
act-fi-vat-act = Legea finlandeză privind taxa pe valoarea adăugată (1501/1993)
act-fi-prepayment-act = Legea finlandeză privind plata anticipată a impozitului (1118/1996)
act-fi-tax-assessment-procedure-act = Legea finlandeză privind procedura de impozitare (1558/1995)
act-fi-incomes-information-system-act = Legea finlandeză privind sistemul de informații despre venituri (53/2018)
act-fi-anti-money-laundering-act = Legea finlandeză privind prevenirea spălării banilor și a finanțării terorismului (444/2017)
act-fi-debt-limitation-act = Legea finlandeză privind prescripția datoriilor (728/2003)
act-fi-debt-collection-act = Legea finlandeză privind recuperarea creanțelor (513/1999)
act-fi-product-liability-act = Legea finlandeză privind răspunderea pentru produse (694/1990)
act-fi-consumer-protection-act = Legea finlandeză privind protecția consumatorilor (38/1978)
act-fi-limited-liability-companies-act = Legea finlandeză privind societățile pe acțiuni (624/2006)
act-fi-housing-companies-act = Legea finlandeză privind societățile locative pe acțiuni (1599/2009)
act-fi-associations-act = Legea finlandeză privind asociațiile (503/1989)
act-fi-accommodation-act = Legea finlandeză privind activitățile de cazare și alimentație publică (308/2006)
act-fi-employment-contracts-act = Legea finlandeză privind contractele de muncă (55/2001)
act-fi-working-hours-act = Legea finlandeză privind timpul de lucru (872/2019)
act-fi-annual-holidays-act = Legea finlandeză privind concediile de odihnă anuale (162/2005)
act-fi-non-discrimination-act = Legea finlandeză privind nediscriminarea (1325/2014)
act-fi-equality-act = Legea finlandeză privind egalitatea între femei și bărbați (609/1986)
act-fi-working-life-privacy-act = Legea finlandeză privind protecția vieții private în viața profesională (759/2004)
act-fi-occupational-safety-and-health-act = Legea finlandeză privind securitatea și sănătatea în muncă (738/2002)
act-fi-occupational-health-care-act = Legea finlandeză privind medicina muncii (1383/2001)
act-fi-employees-pensions-act = Legea finlandeză privind pensiile salariaților (395/2006)
act-fi-contractors-liability-act = Legea finlandeză privind obligațiile și răspunderea beneficiarului în cazul folosirii forței de muncă externe (1233/2006)
act-fi-whistleblower-act = Legea finlandeză privind protecția persoanelor care raportează încălcări ale dreptului Uniunii Europene și ale dreptului național (1171/2022)
act-fi-electronic-communications-services-act = Legea finlandeză privind serviciile de comunicații electronice (917/2014)
act-fi-client-data-act = Legea finlandeză privind prelucrarea datelor beneficiarilor din domeniul sănătății și al asistenței sociale (703/2023)
act-fi-patients-act = Legea finlandeză privind statutul și drepturile pacienților (785/1992)
act-fi-data-protection-act = Legea finlandeză privind protecția datelor (1050/2018)
act-de-commercial-code = Codul comercial german (Handelsgesetzbuch, HGB)
act-de-fiscal-code = Codul fiscal german (Abgabenordnung, AO)
act-de-vat-act = Legea germană privind taxa pe valoarea adăugată (Umsatzsteuergesetz, UStG)
act-de-equal-treatment-act = Legea generală germană privind egalitatea de tratament (Allgemeines Gleichbehandlungsgesetz, AGG)
act-de-anti-money-laundering-act = Legea germană privind spălarea banilor (Geldwäschegesetz, GwG)
act-de-civil-code = Codul civil german (Bürgerliches Gesetzbuch, BGB)
act-se-accounting-act = Legea suedeză privind contabilitatea (Bokföringslag 1999:1078)
act-se-anti-money-laundering-act = Legea suedeză privind spălarea banilor (Lag 2017:630)
act-se-discrimination-act = Legea suedeză privind discriminarea (Diskrimineringslag 2008:567)
act-fr-commercial-code = Codul comercial francez (Code de commerce)
act-fr-labour-code = Codul muncii francez (Code du travail)
act-fr-consumer-code = Codul francez al consumatorului (Code de la consommation)
act-fr-cnil-guidance = Recomandările autorității franceze pentru protecția datelor (CNIL)
act-no-bookkeeping-act = Legea norvegiană privind contabilitatea (bokføringsloven, 2004)
act-dk-bookkeeping-act = Legea daneză privind contabilitatea (bogføringsloven, 2022)
act-ee-accounting-act = Legea estonă privind contabilitatea (Raamatupidamise seadus)

### Rights that national law adds

national-right-fr-after-death = Datele dumneavoastră după deces (Franța)
national-right-fr-after-death-text = Dacă locuiți în Franța, puteți da dispoziții privind stocarea, ștergerea și divulgarea datelor dumneavoastră după deces.

### The law on cookies, and who supervises it

cookie-law-fi = Legea finlandeză privind serviciile de comunicații electronice (917/2014), art. 205
cookie-authority-fi = Agenția finlandeză pentru transporturi și comunicații Traficom
