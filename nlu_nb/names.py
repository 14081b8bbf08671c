"""First names and surnames common in Norway, and words that are no names. Data only, from general knowledge."""

from __future__ import annotations

from nlu_nb.wordlist import word_set

FIRST_NAMES = word_set("""
    aase abdi abdirahman abdul abdullah abdullahi abukar adam adrian agnes agnieszka ahmed aisha aksel albert
    aleksander aleksandra alex alexander alexandra ali alicja allan amalie amanda amina amir anders andre andrea
    andreas andrei andrej andrzej ane anette angelica angela ann anna anne annette anita anja anton antonio are
    arild arne arnfinn arnt arvid asbjørn asgeir aslak asle astrid atle audun august aurora axel ayaan aysha
    bartosz beate benedikte benjamin benny bente bernt berit bertil birger birgit birgitte birthe bjarne bjørg
    bjørnar bodil bogdan borghild brede brita burak camilla carina carl carlos caroline cathrine cecilie
    charlotte chris christer christian christina christine christoffer dagfinn dagny daniel daniela darius
    dariusz david denis dennis diana dina dmitri dorota dragan ebba edvard edvin egil einar eirik eirin elena
    elias elin eline elisabeth elise ella ellen elling else elsa elvira emil emilia emilie emma endre erik erika
    erlend erling ernst espen esther eva evelyn evelina even fadumo faisal farah fatima fatuma felix filip finn
    fredrik freddy frida fritjof frode gabriel geir georg gerd gerhard gina gjertrud grete grethe grzegorz
    gudrun guled gunhild gunn gunnar gunvor gustav guro haakon hadi halvard halvor hamza hanna hannah hanne
    harald harry hassan hasan havard håkon håvard hedda hedvig hege heidi helena helene helga helge henning
    henriette henrik henry herman hilda hilde hildegunn hodan hussein husein ibrahim ida igor iman ine ines
    ingeborg inger ingrid ingvild ingunn ingvar irene iris isabel isabella isak ismail ivan ivar iwona jacob
    jakob jakub jama jamal james jan janne jannicke jarle jasmin jasmina jason jennifer jenny jens jessica
    jesper joachim joakim joanna johan johanna johannes john johnny jon jonas jonathan jone jorunn jose josef
    josefine joseph julia julian julie jørgen jørn jøran kaja kai kamil karen kari karim karin karina karl
    karoline karsten katarina katarzyna kate katharina katrin katrine kenneth kent kevin khadija khadra khalid
    kim kjell kjersti kjetil knut konrad kristian kristin kristina kristine kristoffer krzysztof kåre lars lasse
    laila lavrans lea leah leif leila lena leon leonard liban lilly linda line linn linnea lisa lisbeth liv live
    lise louise lucas ludvig ludwik lukas lotte magda magdalena magne magnhild magnus mahad maja malene malin
    mads marcel marcin marcus marek maren margaret margarethe margit margrete mari maria marian mariam mariann
    marianne marie marina mario marit marius mariusz marlene marta marte marthe martin martine mateusz mathea
    mathias mathilde matteo maryam mats mette michael michal michelle mie mika mikael mikkel mikolaj milan milla
    milena mina mira miriam modou mohamed mohammad mohammed moldar monica monika morten muhammad muna mustafa
    nadia najma natalia nathalie nazir nawal nicolai nicolas nils nikola nikolai nina noah nora odd oda oddbjørn
    oddvar ola olaf olav ole oleg oleksandr olga oliver olivia omar osman oscar oskar oddny ottar otto pablo
    patrick patrycja patryk paul paulina pawel per peder pernille peter petra petter philip pia piotr pål
    pål-andré rachel rafal ragnar ragnhild rahma ramadan ramona randi rasmus rebecca rebekka reidar reidun
    renate rene rikke rita robert robin roger roald rolf roman ronja ronny rosa roy rubén rune runa ruth rutt
    sadia sahra said salim salma sam samantha samira samuel sander sandra sara sarah sebastian selma severin
    sharif sigmund sigrid sigurd silje simen simon sindre siri siv siw sofia sofie solfrid solveig sondre sonja
    stefan stein steinar stella stian stig stine ståle sunniva susann susanne svein sven sverre svetlana sylvia
    synne synnøve szymon sølvi tarik tarjei terese terje thea theo theodor therese thomas thor thorbjørn tim
    tina tine tiril tobias tom tommy tomas tomasz tone tonje tor torbjørn tord tore torgeir torhild toril torill
    torkel torstein torunn tove trine trond trude truls trygve tuva turid ulf ulrik unni ursula vanessa vegard
    vegar venke vera veronica victor victoria vidar vigdis viktor viktoria vilde vilhelm viljar viljo vladimir
    wenche wiktor william xin yasin yasmin yngve yousef yusuf yvonne zahra zainab zakaria zara zbigniew zofia
    øivind øystein øyvind åge åse åshild åsmund
""")

# Names that are also words, months or parts of words: only with a capital inside a sentence, or in a telling context.
WORDLIKE_NAMES = word_set("""
    are august ask brage dag di else embla even gro hans helga hedda ida inge iver jan kim kai jo jon liv live
    mai mari may mie mina mine nina odd ola ole per ro rosa ros runa sam siv sol stein stig storm tim tone tor
    tore tord ulf ulv una une unn vera vår alf an ann bo eli emil line linn finn said ben bjørn roman pia kent
    tom roy max tina turid rita ruth kate lise marte august april juni signe tiger viljar iman live else magda
    sander victor leah lea oda are even odd
""") - word_set(
    "emil ida nina line linn pia kent tom tina turid rita ruth kate lise marte sander victor leah lea oda magda tove"
    " hedda mari kai kim viljar ulf"
)

SURNAMES = word_set("""
    hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen
    berg haugen hagen johannessen andreassen jacobsen dahl jørgensen halvorsen henriksen lund sørensen jakobsen
    moen gundersen iversen strand solberg svendsen eide martinsen knutsen kristoffersen bakken lie eliassen
    amundsen rasmussen christensen bakke nguyen lunde berge nygård moe solheim holm fredriksen lien hauge
    christiansen andresen jenssen isaksen gulbrandsen myhre haugland evensen danielsen sæther sandvik aas
    arnesen simonsen tangen thomassen antonsen rønning ellingsen mathisen ødegård strøm thorsen nilssen
    edvardsen engen helland mohamed ahmed ali hassan khan hussain singh abdi ibrahim kaur tran kowalski nowak
    wisniewski ivanov popov hussein omar osman nordmann holmen birkeland ruud aasen bøe tveit vik foss eikeland
    ness myklebust thorbjørnsen
""")

# After these a name follows: kin, friends and roles, with what may stand between.
PERSON_WORDS = word_set("""
    mamma mammaen mora moren mor pappa pappaen faren far stefar stefaren stemor stemora bror broren brødrene
    bruttern søster søstera søsteren søstra kone kona kjerringa mann mannen gubben samboer samboeren kjæreste
    kjæresten dama forloveden eks eksen ekskona eksmannen sønn sønnen guttungen datter dattera datteren
    jentungen barnebarnet onkel onkelen tante tanta fetter fetteren kusine kusina nevø niese bestemor bestefar
    farmor farfar mormor morfar svigermor svigerfar svoger svigerinne kompis kompisen kamerat kameraten venn
    vennen venninne venninna bestevenn bestekompis cellekamerat cellekameraten naboen nabo advokat advokaten
    psykolog psykologen lege legen fastlege fastlegen doktor dr betjent betjenten kontaktbetjent
    kontaktbetjenten saksbehandler saksbehandleren prest presten imam imamen sjef sjefen sykepleier sykepleieren
    terapeut terapeuten koordinator koordinatoren miljøarbeider ruskonsulent veileder veilederen lærer læreren
    rektor husvert utleier utleieren herr fru frk dommer dommeren aktor statsadvokat langer langeren dealer
    dealeren tysteren broder gutten jenta babyen bebien barnefaren barnemora mentor mentoren fadder fadderen
    sponsor sponsoren guttekjæresten verge vergen
""")

NOT_NAMES = word_set("""
    nav dnb nordea sparebank sparebanken sbanken santander norwegian komplett lindorff intrum kredinor lowell
    sergel svea klarna statens kirkens bymisjon bymisjonen frelsesarmeen frelsesarmeén blå kors wayback
    røverhuset alarm rio prolar retretten fretex tyrili phoenix riisby trasoppklinikken gatejuristen jussbuss aa
    na lar tsb dps brik kriminalomsorgen fengsel fengselet namsmannen skatteetaten husbanken lånekassen politiet
    barnevernet kommunen kommune helsenorge altinn bankid norge norsk sverige danmark polen somalia syria irak
    iran eritrea marokko pakistan europa gud allah jesus jul påske ramadan mandag tirsdag onsdag torsdag fredag
    lørdag søndag januar februar mars april mai juni juli august september oktober november desember facebook
    instagram snapchat tinder finn google youtube netflix coop rema kiwi ikea biltema jula clas elkjøp vy ruter
    flytoget ullevål haukeland radiumhospitalet aker rikshospitalet arendal ila bredtveit ullersmo halden
    ringerike åna eidsberg romerike sykehus klinikken universitet skole skolen videregående islam kristen muslim
    arabisk somali polsk engelsk facebook uføretrygd aap kid ip ek prøveløslatelse friomsorgen overgangsbolig
    natteravnene wayback ettervern stiftelsen crux incita veiviseren visma adidas
""")

FUNCTION_WORDS = word_set("""
    jeg du han hun den det vi dere de meg deg seg oss dem min mi mitt mine din di ditt dine sin si sitt sine vår
    vårt våre deres hans hennes dets og eller men så fordi at om som hvis når da enn i på til av med for fra mot
    ved hos over under etter før uten mellom inn ut opp ned ikke aldri alltid ofte bare også nok vel jo nå her
    der hit dit er var blir ble har hadde skal skulle vil ville kan kunne må måtte får fikk går gikk kommer kom
    sier sa heter bor bodde ser så tar tok gir ga gjør gjorde en ei et ett to tre noen noe ingen alle alt mange
    mye litt mer mest veldig ganske bra dårlig fin snill grei god ny gammel ung syk frisk død eldste yngste nye
    gamle gode beste kjære lille store som eg æ me ho ikkje itj e va ha ska hva hvem hvor hvorfor hvordan til
    hjelper hjalp sitter jobber sover drikker ringer liker vet tror synes snakker lager elsker hater savner
    fortalte støtter stiller døde dør
    """)
