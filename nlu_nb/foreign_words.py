"""Everyday words that give a language away. Data only; short on purpose.

`NORDIC` holds Norwegian (both written forms and dialect), Danish and Swedish: all of them are read as Norwegian.
"""

from __future__ import annotations

from nlu_nb.wordlist import word_set

NORDIC = word_set("""
    jeg eg æ æg e ej du han hun ho hu vi me de dei dem oss dere dokker meg mæ mæg deg dæ seg sæ min mi mitt mine
    din di ditt dine sin si sitt sine vår vårt våre og å at som i på til te av med for fra frå om men eller hvis
    viss når da så der her nå no nu ikke ikkje itj inte er var va blir ble bli vart har ha hadde hadd skal ska
    skulle vil ville kan kunne må måtte får fikk gå går gikk kommer kom si sier en et ei ein eit den det dette
    denne disse noe noko noen nokon ingen ingenting alle alt alltid aldri bare berre litt mye mykje mer meir
    mest hva kva ka hvem kven hvor kor hvorfor kvifor koffer hvordan korleis åssen ja nei jo takk god godt bra
    dårlig vet veit tror trur føler trenger treng hjelp jobb bolig penger pengar gjeld hjem heim hjemme ute inne
    under over etter før mot uten utan hos også òg selv sjøl sjølv ennå enda igjen opp ned ut inn gang år dag
    uke måned barn unger mamma pappa bror søster jag och att det är inte ett av mig dig mycket vad vem hur för
    från också eller utan nej ikke jeg hvad hvordan meget også efter være blive nogle noget min sin hos vores
    deres nok vel sånn slik gjør gjer gjøre snakke være vera siden mens fordi derfor kanskje sikkert alene
    sammen lenge ofte fengsel fengselet
    """)

STOP_WORDS: dict[str, frozenset[str]] = {
    "english": word_set("""
        the a an and or but i i'm you he she it we they me my your his her its our their this that these those
        is are was were be been am do does did don have has had will would can could should must not no yes what
        who when where why how with without from to in on at by of about into if then because as so than too
        very just want need know think feel get go got help please out up all any some there here live speak
        don't doesn't isn't money job when
        """),
    "polish": word_set("""
        nie tak jest jestem są być mam ma mieć się że to co kto gdzie kiedy jak dlaczego ja ty on ona my wy oni
        mnie mi ciebie cię jego jej ich nas nam w we z ze do na po od dla przez przy o u i oraz ale lub czy bo
        już jeszcze tylko bardzo proszę dziękuję chcę mogę muszę wiem mieszkam pracy pracę pomocy pomoc dom
        rodzina tego ten ta
        """),
    "somali": word_set("""
        waa ma waxaan waxaa waxay waxuu iyo oo ah aan aad ayaa ayaan baan in ku ka u la si soo waan wuxuu aniga
        adiga isaga iyada annaga maya haa mahadsanid fadlan caawimaad guri shaqo lacag caruur carruur ilmo hadda
        maxaa maxay sidee xagee goorma waayo laakiin doonayaa rabaa joogaa haystaa ahay yahay tahay hayaa
        """),
    "spanish": word_set("""
        el la los las un una unos unas y o pero que de del en con sin por para como cuando donde quien porque si
        no sí yo tú él ella nosotros ellos me te se mi mis tu su es son soy estoy está estar ser tengo tiene
        tener hay quiero puedo necesito muy más ya aquí gracias ayuda trabajo casa dinero hijos vivir salir
        """),
    "german": word_set("""
        ich du er sie es wir ihr und oder aber dass das der die ein eine einen nicht ist sind bin war haben habe hat
        mit ohne von zu zum zur im auf für wenn wann warum wie wer wo mein dein kein keine auch nur sehr bitte danke
        möchte kann muss will arbeit hilfe geld
        """),
    "french": word_set("""
        je tu il elle nous vous ils elles le la les un une des et ou mais que qui quoi où quand comment pourquoi
        parce de du dans avec sans pour sur pas ne est sont suis être avoir ai as avez ont mon ma mes ton votre
        c'est très plus merci besoin veux peux travail aide argent maison enfants
        """),
    "lithuanian": word_set("""
        aš tu jis ji mes jūs jie ir arba bet kad kas kur kada kaip kodėl yra esu buvo nėra ne taip su be iš į ant
        už man mane mano noriu galiu reikia turiu pagalbos darbo namai labai ačiū prašau
        """),
    "romanian": word_set("""
        eu tu el ea noi voi ei și sau dar că ce cine unde când cum este sunt am ai are avem nu da cu fără din în la
        pe pentru vreau pot trebuie am nevoie ajutor casă bani lucru muncă copii mulțumesc foarte
        """),
    "albanian": word_set("""
        unë ti ai ajo ne ju ata dhe ose por që çfarë kush ku kur si pse është jam janë nuk nga në me pa për të dua
        mund duhet kam ndihmë punë shtëpi para fëmijë faleminderit shumë
        """),
    "turkish": word_set("""
        ben sen o biz siz onlar ve veya ama için ile bir bu şu ne kim nerede zaman nasıl neden değil var yok
        istiyorum yardım iş ev para çocuk lütfen teşekkür çok evet hayır benim bana
        """),
    "vietnamese": word_set(
        "tôi anh em không có là và của cho với được này người muốn cần giúp việc nhà tiền con ở khi"
    ),
    "kurdish": word_set(
        "ez tu ew em hûn û an lê ku çi kî li kengî çawa çima ne erê na min te wî wê hene heye dixwazim kar mal"
    ),
}
