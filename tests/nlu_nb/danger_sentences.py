"""Our own sentences for `nlu_nb.risk`: what must be caught, and what must not. Data only."""

from __future__ import annotations

SELF_HARM = """
orker ikke leve lenger
eg orkar ikkje leve meir
æ orke itj å lev mer
jeg vil dø
vil bare dø
eg vil døy
æ vil dø
jeg har lyst til å dø
har lyst til å ta livet mitt
jeg har tenkt å ta livet av meg
eg skal ta livet av meg i natt
tenker på selvmord hver dag
har sjølvmordstankar
jeg har selvmords tanker
hadde vært best om jeg var død
alle hadde hatt det bedre uten meg
ungene får det bedre uten meg
alle hadde hatt de bedre om jeg var borte
dei klarer seg fint uten meg
har samlet opp piller
jeg har spart opp sovetabletter i cella
har gjemt barberblad under madrassen
jeg har skrevet avskjedsbrev til ungene
har laga ei løkke av lakenet
skal henge meg
vurderer å henge meg i kveld
kutter meg i armene
jeg skader meg selv
driver med selvskading
skar meg opp i går kveld
æ kutte mæ sjøl
jeg ser ingen grunn til å leve
det er ingen vits i å leve
ikkje noko vits i livet
livet er ikke verdt noe
jeg har ingenting å leve for
skulle ønske jeg aldri var født
skulle ønske jeg ikke våknet i morgen
jeg er lei av livet
drittlei av å leve
vil ikke leve mer
eg vil ikkje leva
jeg ønsker å avslutte alt
skal gjøre slutt på det
har bestemt meg for å gjøre det slutt
når jeg er borte kan dere gi tingene mine til broren min
i kveld gjør jeg det
jeg har en plan for hvordan jeg skal dø
vil sovne inn og aldri våkne
klarer ikke love at jeg lever i morgen
ingen hadde savnet meg om jeg var borte
hvorfor lever jeg egentlig
vil forsvinne for godt
jeg tenker på å drepe meg selv
har prøvd å ta livet mitt
jeg holder på å gi opp, vil ta mitt eget liv
sjelvmord er det eneste som hjelper
tar livet mitt hvis jeg ikke får se ungene
tenkjer på å døy heile tida
selvmor tanker igjen
vill ikke leve lenger
orkr ikke leve
orker ikke mer
jeg orker ikke en dag til
stemmene sier jeg skal skade meg selv
cellekameraten min sier han skal ta livet av seg
kompisen snakker om å henge seg
har strammet beltet rundt halsen
dette er siste natta mi
har tatt farvel med familien
ka e vitsen med å leve
kossen tar man livet av seg
vil bare at alt skal ta slutt
jeg vil ikke våkne mer
føler meg suicidal
får ikke tanken på å dø ut av hodet
klarer ikke la være å tenke på å ta livet mitt
broren min tok livet sitt i 2010 og nå vil jeg også dø
jeg banker hodet i veggen
har ikke lyst til å leve uten henne
kan like godt henge meg
ser meg ikke i live til sommeren
""".strip().splitlines()

OVERDOSE = """
tok for mye
jeg har tatt for mye piller
har tatt altfor mange tabletter nå
tatt en overdose
eg har teke overdose
jeg tok hele brettet med sobril
svelget 40 paracet
han ligger og puster ikke
cellekameraten min våkner ikke
han er helt blå i ansiktet
han puste ikkje
hu reagerer ikke
får ikke liv i han
kompisen har tatt overdose
det er en som ligger på gulvet og ikke puster
har satt for mye heroin
æ tok for mykje
tok for mye i natt og er svimmel
blandet metadon og benzo og føler meg rar, sovner hele tida
nokon har tatt overdose på avdelinga
overdåse
har tatt 30 stesolid
han har overdosert
hun er bevisstløs på badet
slutta å puste
leppene hans er blå
tokk formye medisin
han snorker rart og vi får ikke vekt han
""".strip().splitlines()

VIOLENCE = """
skal drepe han når jeg kommer ut
jeg skal drepe henne
eg skal drepa han
æ ska drep den jævel'n
har lyst til å skade noen
jeg kommer til å stikke ned betjenten
skal slå han i hjel
jeg har kniv på cella
har laget et stikkvåpen
de skal drepe meg når jeg slipper ut
redd for å bli drept
noen har truet meg på livet
jeg har fått drapstrusler
han slår meg hver dag
blir banket på avdelinga
skal ta hevn på han som tysta
jeg kommer til å banke han som sladret
han fortjener å dø og jeg skal sørge for det
redd jeg skal skade ungene mine
skal brenne ned huset til eksen
ble voldtatt i dusjen
eksen sier han skal drepe meg
vil skyte hele gjengen
tenker på å drepe dommeren
planlegger å kverke naboen
jeg dreper han hvis han kommer inn her
gutta venter på meg ute, de skal ta meg
stemmene sier at jeg må drepe han
har gjemt en kniv
noen kommer til å dø her i kveld
skal knivstikke han i morgen
skal banke opp han der
har lyst å drepe noen
""".strip().splitlines()

ACUTE_HEALTH = """
vondt i brystet og får ikke puste
har sterke smerter i brystet
eg får ikkje puste
æ får ikkje pusta
klarer ikke å puste
brystsmerter og nummen i armen
det stikker i hjertet
tror jeg har hjerteinfarkt
blør og det stopper ikke
blør kraftig fra hodet
kaster opp blod
spyr blod
jeg holder på å besvime
får krampe
har fått krampeanfall
tungen hovner opp
har 41 i feber
svelget et barberblad
halve ansiktet henger
lam i venstre arm, klarer ikke snakke ordentlig
vont i bringa
har sånn press over brystet
sliter med å puste
hjertet hamrer helt vilt og jeg er svimmel
trenger ambulanse
tror jeg dør
får nesten ikke luft
""".strip().splitlines()

WITHDRAWAL = """
krampe, sluttet med benzo
sluttet med rivotril og rister og svetter
jeg har abstinenser
har kraftige abstinenser, klarer ikke mer
skjelver og ser ting, har ikke drukket på tre dager
eg har abstinensar
har ikke fått metadon på to dager
går på cold turkey
slutta med ghb i går og får ikke sove, hjertet banker
hallusinerer etter at jeg slutta å drikke
kaldsvetter og spyr, ikke fått subutex
trappet ned benzo for fort, får anfall
redd for delirium
er helt abstinent
abstinensen tar livet av meg
ser insekter på veggen siden jeg slutta med alkohol
kuttet valium brått og skjelver
tom for benzo og får kramper
""".strip().splitlines()

DANGER: dict[str, list[str]] = {
    "self_harm": SELF_HARM,
    "overdose": OVERDOSE,
    "violence": VIOLENCE,
    "acute_health": ACUTE_HEALTH,
    "withdrawal": WITHDRAWAL,
}

NOT_DANGER = """
jeg dør av kjedsomhet
det tar livet av meg å vente
drepende kjedelig her inne
sprengt på tid
jeg hadde en overdose i 2019, går bra nå
pappa tok livet sitt da jeg var ti
jeg har ikke tenkt å ta livet mitt
eg har ikkje tenkt å ta livet mitt
har ingen selvmordstanker
nei, ikke selvmordstanker
jeg vil ikke dø
æ vil ikkje dø
har aldri prøvd å ta livet mitt
dør etter en røyk
lo meg i hjel
jeg kjeder meg i hjel
slår i hjel tiden med trening
mamma dreper meg hvis jeg havner inne igjen
broren min døde av overdose i 2015
kompisen min tok overdose for fem år siden
har hatt to overdoser, begge for lenge siden
jeg prøvde å ta livet mitt da jeg var 17, men det er lenge siden
hadde selvmordstanker før, men ikke nå
onkelen min begikk selvmord i 2003
hadde hjerteinfarkt i 2018
slutta med benzo i 2016
jeg sluttet å drikke for tre år siden
vil slutte med heroin
jeg bruker metadon hver dag
får metadon på LAR
hadde abstinenser sist jeg satt inne
jeg liker å skyte elg
jeg spiller et spill der man skal drepe zombier
så en film om selvmord
skjøt meg selv i foten der
jeg henger med på det
henger meg ikke opp i det
må kutte ned på utgiftene
vil kutte ut sukker
klarer ikke leve på 5000 i måneden
vil leve et rusfritt liv
ønsker å leve uten rus
jeg vil leve
drukner i regninger
jeg har ikke kniv
dommen var for å ha båret kniv i 2020
jeg ble dømt for vold
slo noen da jeg var full for ti år siden
faren min slo meg da jeg var liten
skal ta med meg tingene mine ut
han skal ta meg med på fisketur
jeg skal slå meg til ro
har vondt i ryggen
har vondt i knærne
fikk krampe i leggen på trening
jeg snakker med psykolog om angst
tok for mange lån
tok for mye ansvar hjemme
jeg er sliten av å vente
orker ikke mer skjema
orker ikke snakke om det
lei av å sone
ferdig med det livet der
vil forsvinne fra det miljøet
telefonen min døde
bestemor er død
mora mi døde i fjor
jeg savner hunden min som døde
er redd for å få sprekk når jeg kommer ut
skal møte fastlegen i morgen
vil ha hjelp til å slutte med piller
trenger hjelp med gjeld
slapp av, ingen skal dø
det er ikke fare for livet mitt
livet mitt er bra nå
over mitt lik at jeg flytter dit
jeg skal brenne meg en cd
vil ta livet med ro
jeg pleide å kutte meg da jeg var ungdom
hadde angst og pustebesvær for mange år siden
spilte fotball og fikk pusten slått ut av meg en gang i fjor
naboen min fikk hjerneslag i 2012
jeg tenker på ungene hele tida
vil bli en bedre pappa
skal få slutt på rusen
gjøre slutt på det gamle livet med kriminalitet
har gjort det slutt med dama
det er slutt mellom oss
har samlet på frimerker
jeg samler på kort
må gjemme nøkkelen
får ikke sove
får ikke svar fra nav
puster lettet ut
får ikke kontakt med advokaten min
""".strip().splitlines()
