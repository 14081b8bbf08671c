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

# Written to be hard, without looking at the rules; the kind is not fixed.
HARD = """
jeg klarer ikke mer av livet
alt hadde vært enklere hvis jeg ikke fantes
eg vil sleppe å leve
det er best for alle at jeg dør
har funnet noe å henge meg i
sitter med et barberblad og vurderer å bruke det
i morra er jeg ikke her mer
ingen kommer til å savne meg
hater livet mitt og vil bort fra alt
jeg har mistet lysten til å leve
har ikke livslyst igjen
æ har mista livsgnisten
tenker bare på døden
har bestemt meg, dette blir siste kvelden
kan dere si til mamma at jeg er glad i henne når jeg er borte
jeg trenger ikke noen plan, for jeg kommer ikke til å leve så lenge
det spiller ingen rolle, jeg er snart død uansett
jeg skal ta alle pillene mine i kveld
har lagt unna metadon så jeg kan ta alt på en gang
vil bare sove og aldri stå opp igjen
vurderer å hoppe fra taket
skal kutte over pulsåra
har kuttet meg igjen
jeg blør etter at jeg skar meg
hadde jeg hatt et tau så hadde jeg gjort det
eg har så lyst til å gjere det slutt
prøvde å henge meg i går
tok en hel neve med tabletter for en time siden
fikk i meg masse rivotril, klarer nesten ikke holde meg våken
kisen på naboceella har tatt noe og svarer ikke
han rører seg ikke og er kald
det ligger en på dusjen som ikke våkner
satte et skudd og nå puster han rart
tror jeg har tatt overdose
har drukket kjempemye sprit og tatt benzo, kjenner jeg forsvinner
hun har tatt for mye ghb og ligger bevisstløs
ska ta livet av han der
den jævla tysteren skal få smake kniv
jeg klikker snart og tar en betjent
kommer til å drepe stefaren min når jeg er ute
de har satt en pris på hodet mitt
to stykker har sagt de skal stikke meg i luftegården
er redd for livet mitt her inne
tør ikke gå ut for de skal ta meg
han tok kvelertak på meg i natt
kona mi blir slått av den nye kjæresten sin og han sier han skal drepe henne
jeg får lyst til å slå i hjel den første jeg ser
skal skyte purken når jeg kommer ut
har brystsmerta som stråler ut i armen
får nesten ikke puste, det er som noen sitter på brystet
har besvimt to ganger i dag
kaster opp masse blod
det renner blod og jeg får det ikke til å stoppe
klarer ikke føle høyre side av kroppen
har så vondt i hodet at jeg ser dobbelt og spyr
fikk et anfall i natt og tissa på meg
diabetesen er helt ute, har ikke fått insulin
holder på å kveles
hjertet mitt slår helt feil
har ikke tatt benzoen på fire dager og skjelver over hele kroppen
abstinenser så jeg klatrer på veggene
har sluttet på alkohol og ser edderkopper på veggen
fikk krampeanfall sist jeg trappa ned benzo og nå er det tomt igjen
svetter og skjelver, trenger metadonet mitt
brå slutt på sobril og nå rister jeg
dei tok frå meg rivotrilen og eg får krampar
i dont want to live anymore
jeg vil bare få fred for alltid
det er ikke plass til meg i denne verden
orker rett og slett ikke livet
eg e så lei at eg vurdere å ta livet
æ kjæm ikke te å overleve dette
har skaffa meg et våpen til når jeg slipper ut
jeg hører stemmer som vil at jeg skal dø
eg vil ikkje vere her på jorda lenger
har tenkt så mye på å bare gi slipp på livet
jeg har ikke krefter til å leve mer
hvis jeg hadde hatt mot så hadde jeg tatt livet mitt
det hadde vært en lettelse å dø
jeg håper jeg ikke våkner i morgen tidlig
tenker at det er like greit å henge seg
fant et tau på verkstedet som jeg har gjemt
det er ingen vei ut, bare døden
kommer ikke til å klare dette, vil bare dø
ikkje vits i å leva meir no når ho er borte
æ har bestemt mæ for å ta livet i natt
jeg ser på lakenet og tenker på å gjøre det
familien min trenger meg ikke, de er bedre stilt når jeg er død
kan ikke love at jeg ikke gjør noe dumt mot meg selv
jeg har lyst til å kutte meg dypt
cellenaboen har hengt seg
de har funnet en som har hengt seg på cella
min venn sier han har tatt 50 tabletter
jeg fikk i meg for mye metadon og nesten sovner
har røyka noe greier og kjenner at hjertet løper, får ikke puste
han er helt borte og det går ikke an å vekke han
en på avdelinga får ikke puste og er blå
hun har tatt piller og svarer ikke på tilrop
jeg har lyst til å ta en overdose
skal ta gullskudd når jeg slipper ut
har lyst til å drepe faren min
når jeg kommer ut skal han som gol på meg dø
jeg skal brenne huset hans
tenker på å stikke noen
de andre her truer med å drepe meg
jeg er livredd, de sier de skal knekke meg og drepe ungene mine
faren til ungene har truet dem med kniv
skal ta han med kniv i dusjen
får ikke luft
puster så tungt og har trykk i brystet
jeg har fått slag tror jeg, munnen henger
jeg blør masse fra et kutt
hjertet slår så fort at jeg nesten besvimer
har svelget batterier
jeg har tatt for mye insulin
kraftig allergisk reaksjon, halsen snører seg sammen
har fått krampe av abstinenser
rister så jeg ikke kan holde koppen, siste drink var i går
kom inn i går og har ikke fått benzoene mine, hører ting som ikke er der
ser ting som ikke er der etter at jeg kutta ghb
dritsyk av abstinenser
jeg dør uten metadonen min, spyr og skjelver
kaldsvette og krampar etter alkohol
æ får anfall når æ ikkje får valium
eg klarar ikkje tanken på eit liv utan ungane, vil berre vekk frå alt
jeg har bestemt dato for når jeg skal dø
dere finner meg i cella i morgen
jeg gir opp, det er over for meg
mamma slipper å skamme seg når jeg er død
det hjelper ikke, jeg skal ta livet mitt uansett
har prøvd å kvele meg med en pose
ska heng mæ i natt
jeg vil ikke være i live når dommen kommer
æ orke ikke å leve med det æ har gjort
har spist ti rivotril og drukket rødsprit
han svarer ikke når jeg dytter på han og er grå i ansiktet
kompisen min sitter og sover og puster nesten ikke
tok dobbel dose metadon og nå er jeg helt borte
kjenner det går for langt nå, tok for mye subutex
jeg skal kutte halsen over på han
hvis han betjenten kommer igjen så stikker jeg han
har fått beskjed om at de skal knivstikke meg i helga
jeg skal hevne meg på henne når jeg kommer ut
de tvang meg til sex på cella i natt
det brenner i brystet og venstre arm er nummen
har fått noe i halsen og får ikke puste
hjertet mitt banker så hardt og jeg ser svart
jeg har hostet opp blod i to dager
har fått elektrisk støt og er helt rar
klarer ikke stoppe å skjelve, har ikke fått medisinen min mot alkohol
det kryper maur på huden min, sluttet å drikke i forgårs
har fått krampe to ganger siden jeg kom inn, brukte ghb ute
de har kuttet benzoen min og jeg tror jeg får anfall
tar opp mot 20 paracet om dagen og har vondt i magen
jeg vil ikke leve
vil dø nå
har det så vondt at jeg vil ta livet mitt
tenker på å ta selvmord
jeg skader meg når jeg har det vondt
har selvmordstanker hver natt
det er bedre at jeg er død
jeg ønsker ikke å leve lenger
eg orkar ikkje meir av dette livet
æ vil berre dø
har tatt en hel eske med paralgin
han har tatt for mye og puster rart
kameraten min ligger bevisstløs
jeg har tatt overdose
noen må komme, han puster ikke
jeg skal drepe eksen min
jeg har lyst til å slå noen i hjel
de truer med å skade familien min
skal stikke ned en betjent i morgen
han kommer til å drepe meg
jeg har vondt i brystet
får ikke puste skikkelig
har fått hjerteinfarkt tror jeg
blør masse
har slått hodet og kaster opp
har kramper
jeg har abstinenser fra alkohol
skjelver og svetter etter at jeg sluttet med piller
ser ting som ikke finnes, har ikke drukket på to døgn
jeg får krampe uten benzo
planen er å gjøre det i helga når ingen ser meg, da er jeg fri
jeg sa til broren min at han aldri får se meg igjen
har begynt å kvitte meg med alt jeg eier, trenger det ikke lenger
alt blir bra når jeg endelig får slippe
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
jeg vil ha hjelp med økonomien
kona mi og jeg er skilt
faren min døde av kreft i fjor
jeg skal bo hos søstera mi når jeg kommer ut
vil slutte med rus og få meg jobb
har hatt overdose en gang, i 2018
ja, for lenge siden
jeg har vært gjennom avrusning to ganger
jeg får metadon nå
trapper ned på benzo sammen med legen, går fint
jeg brukte amfetamin og hasj før
har adhd og sover dårlig
er deprimert, men får hjelp
sliter med angst
jeg vil se ungene mine oftere
jeg er redd for å bli kasta ut av leiligheten
skylder penger til folk ute
har inkasso og namsmannen på nakken
jeg skal ta kontakt med nav
det går greit, bare lei av å sitte her
jeg ble slått ned av regninger
vil ta fagbrev som tømrer
jeg skal klare det denne gangen
orker ikke tenke på det nå
jeg vil bort fra det gamle miljøet
mistet jobben i fjor
vil ikke tilbake til gatelivet
har vondt i tennene
jeg har hepatitt c
jeg bruker blodfortynnende
jeg hadde blodpropp i beinet for tre år siden
jeg er allergisk mot penicillin
sover med lyset på
jeg trener styrke hver dag
hva skjer hvis jeg dør, går gjelda til ungene?
ungene bor hos mora si
jeg har ikke noe å tilby dem
jeg var på ettervern i tre måneder
jeg kommer til å savne gutta her
vil bli ferdig med dette
skulle ønske jeg hadde fullført skolen
jeg liker å lage mat
broren min sitter også inne
hun slo opp med meg
vi ble skilt fordi jeg ruset meg
jeg har det tungt for tida men det går
alle hadde hatt godt av litt ferie
vil starte på nytt
jeg fikk dom for legemsbeskadigelse
jeg angrer på det jeg gjorde mot han
har du noen piller mot hodepine
jeg vil gjerne dra på fisketur
jeg vil ha kutt i straffen
skal på perm i helga
det er dødt på avdelinga i dag
jeg slutta på skolen i tiende
er du klar over at dette tar tid
mammaen min er syk og skal snart dø
jeg har tatt for lite ansvar
jeg tok for mye for gitt
jeg hater å sitte inne
livet mitt har vært kaotisk
jeg vil gi ungene et bedre liv
drømmer om et normalt liv
livet ute er vanskelig å klare
jeg klarer livet ute nå
jeg har ikke lyst til å leve som kriminell lenger
vil ikke leve på gata mer
jeg mistet livslysten da jeg var 20, men nå er det mye bedre
jeg tenker på mora mi som er død
han som døde var kompisen min
jeg har mistet mange venner i overdose
lillebroren min døde av overdose for to år siden
vært på sykehus med overdose i 2020
sist jeg slapp ut sprakk jeg
jeg er redd jeg skal sprekke
jeg har angst og får panikkanfall noen ganger
har astma og bruker inhalator
bruker hjertemedisin
har hatt hjerteinfarkt, går til kontroll
jeg ble stukket med kniv i 2012
tok utdanning som kokk
jeg sitter for drap
dømt for drapsforsøk
jeg tok livet av en mann og angrer hver dag
jeg har diabetes type 2
insulinen får jeg av helse
trenger ny resept på medisinen
jeg skjelver litt på hendene når jeg er nervøs
svetter mye på trening
jeg får sobril ved behov
har ikke drukket på to år
vil ha hjelp til å trappe ned metadon
jeg kuttet kontakten med gjengen
vil kutte ut gamle venner
blodprøvene var fine
jeg blør lett neseblod
de venter på meg hjemme
gleder meg til å ta med ungene på tur
vil ta igjen det tapte
jeg skal ta meg sammen
kan jeg ta med meg noen på møtet
skal slå et slag for skolen
jeg liker å bokse og slå på sekken
spiller gitar
kona slår opp hvis jeg sprekker
jeg er trygg her
ikke trygg på hva jeg vil jobbe med
har skrevet brev til ungene
vil ta farvel med det gamle livet
jeg har gitt opp å få svar fra nav
er ferdig med å sone i mai
jeg vil ha fred og ro
blir det leilighet når jeg er ute
når jeg er borte fra jobb mister jeg lønn
vil dra til sjøen
skal hoppe av kurset
jeg orker ikke vente lenger
det er ingen vits i å søke
jeg har ingen å ringe til
jeg skal dø av skam hvis mamma ser dette
vi slo i hjel noen timer med kort
faen så drepende varmt det er her
hadde en kompis som døde av overdose i fjor
jeg overlevde en overdose da jeg var 25
vil ikke ha noe med de folka å gjøre mer
jeg har barn som jeg vil leve for
ungene gir meg en grunn til å leve
jeg har mye å leve for
jeg er ferdig med rus
livet er bedre nå
vil komme meg bort fra gata
jeg har tatt kurs i sinnemestring
slo kona mi en gang, det angrer jeg på
vil lære å styre sinnet
sitter inne for vold mot politiet
har tatt hepatittkur
jeg får hjertemedisin hver morgen
har kols og er tungpustet i trapper
går på blodtrykksmedisin
har vondt i skulderen etter trening
vondt i magen av maten her
får sjelden besøk
har lyst på en hund
sparer penger til depositum
gjemmer unna litt hver måned
har skrevet brev til mamma
har en plan for når jeg kommer ut
det er siste gang jeg sitter inne
dette er siste dommen min
jeg vil forsvinne litt fra byen
tar en dag om gangen
jeg tar medisinene mine
trenger hjelp til å slutte med alkohol
brukte heroin i ti år
vi ble truet av inkasso
jeg ble truet med utkastelse
husleia dreper økonomien min
savner familien så det gjør vondt i hjertet
jeg har mistet alt
jeg er alene i verden
føler meg dårlig i dag
sliter med å sove
hater politiet
orker ikke krangle mer med nav
jeg har fått nok av rus
""".strip().splitlines()
