"""Everyday bokmål words that are themselves, never slips of another word. Data only."""

from __future__ import annotations

from nlu_nb.wordlist import word_set

COMMON = word_set("""
    eller etter men som for fra til over under mellom rundt mot ved hos blant hva hvem hvor hvorfor hvordan
    hvilken jeg meg deg seg han hun det den dem dere oss vår din min sin disse denne dette slik bare også nok
    vel kan vil skal har var blir ble blitt gjør går kom fikk får tok tar gir gav ser sier sett inn opp ned bort
    frem aldri alene alle alltid andre annen annet alvor ansvar arbeid arbeide arbeider avtale avtaler avtalen
    banken banker barna barnet barn bedre begge begynne begynner begynte beklager best beste bestemor bestemt
    betale betaler betalt betalte betyr billig bilen bilene bilder blant blev bleke bleie blikk blitt bodde
    boken bolig borte broren brev brevet bruke bruker brukt brukte bryter bryr bære bærer bønder bøter bøten
    dager dagen dagene daglig dame damen datter dattera datteren deler delte derfor dette dessverre dine
    dokumenter drikke drikker drakk drømmer dyrt døgn egen egne egentlig eget eller elsker endelig enkelt enkle
    enten etter faren fast faste fatter fatt feil feile feiler fengsel fengselet ferdig ferie finne finner
    finnes fikse fikser fint fine flere flest flink flott flytte flytter flyttet fordi forstår fortelle
    forteller fortsette fortsetter fortsatt fredag fremtid fremtiden frihet frisk friske funnet fungerer fysisk
    følge følger føler følte fører første gamle gammel ganger gangen ganske garn gate gaten gjelder gjemmer
    gjerne gjorde glad glade glede gleder glemme glemmer glemt godt gode grei greit greie greier grunn grunnen
    gutt gutten hadde halv handle handler handlet hans hatt hater heller helst helse hele helt hendene hente
    henter hentet herfra heter himmel historie hjelp hjelpe hjelper hjelpen hjemme holde holder holdt hotell
    huset huske husker hverandre hverdag hytte høre hører hørt høst høye høyre idag igjen ikke imorgen inne
    innen inni ingen ingenting innsatt jeger jente jenta jobb jobbe jobber jobbet jobben kaffe kalle kaller kalt
    kanskje kaster kjære kjent kjenne kjenner kjente kjøpe kjøper kjøpt kjøre kjører klare klarer klarte klage
    klager kledd kler koker komme kommer kona konge koster kort kortet koselig kunne kurs kurset kvinne kvinner
    lage lager laget lange langt lapp lapper lede leder leder leke leker lenge lengre lese leser leste lett
    lette lettere leve lever levd levde ligge ligger ligner like liker likte lille lite liten litt livet logge
    lommer love lover lukker lurer lyst lære lærer lært lærte løpe løper løse løser mange mandag mann mannen med
    medisin medisiner meget mener mente mennesker mest mindre minner minne mine minst miste mister mistet mobil
    moren morgen mulig munn musikk mye måned måneder måtte møte møter møtte navn neste nesten nettet noen noe
    nokså norsk norske nyte nytte nytter nødt nær nærme når ofte omtrent onkel onsdag ordet ordne ordner orker
    over pakke papir passe passer penger person plass pleide pleier plutselig politiet prate prater prøve prøver
    prøvd prøvde puste puster rart redd regne regner reise reiser reiste rekker rent rett rette retten ringe
    ringer ringte rolig rommet rundt samme sammen samtale samtaler sann sant satt seier selge selger selv senere
    sende sender senest sendt senga sett side siden sikker sikkert siste sitte sitter situasjon sjefen skaffe
    skaffet skal skape skikkelig skjer skjedde skjønner skole skolen skrev skrive skriver skulle skyldes skyter
    skylder slapp slik slippe slipper slite sliter slitt slutte slutter sluttet slått smart snakke snakker
    snakket snart solgt sove sover sovet spare sparer spise spiser spist spille spiller spilt spør spørre spørs
    stade stand starte starter startet sted steder stille stilling stoppe stopper stor store stort straks strand
    strøm stue styre støtte støtter sulten svar svare svarer svarte syke syk sykt synes synger søke søker søkt
    søndag sønnen søster søsteren takk takke takler tale tanker tankene tatt tenke tenker tenkt tenkte tiden
    tilbake time timen timer ting tirsdag tjene tjener torsdag trene trener trent trenger trengte trist trodde
    trygg trygt trygge tror trykke trøtt tvil tøffe tøft ulike under unna unngå ute uten utenfor vakre vanlig
    vanligvis vanskelig vant vare varm varme vaske vasker veien veldig velge velger venn venner venter vente
    verden verdt verre vest videre vinner vinter virke virker virkelig visst vinne viste voksen voksne vondt
    vært være våkne våkner våren vårt ønske ønsker ønsket øyne åpen åpne åpner årene leie leier leide leid leiet
    lån låne låner lånt eie eier eide bor bodd mat maten helg helga morder mord mordet dusje drypper droppe
    dropper dreier drite driter drikke dritt lever leker levere leverer røre rører røre tøyse huset hesten
    hender henger henge sterk sterke sterkt sist sliten sperre sperret pillene piller pille
    """)
