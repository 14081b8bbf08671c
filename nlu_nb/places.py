"""Norwegian municipalities (357, as of 1 January 2024) by county, and other places people name. Data only."""

from __future__ import annotations

from nlu_nb.wordlist import word_set

_BY_COUNTY: dict[str, str] = {
    "Oslo": "Oslo",
    "Østfold": "Halden, Moss, Sarpsborg, Fredrikstad, Hvaler, Råde, Våler, Skiptvet, Indre Østfold, Rakkestad, Marker, "
    "Aremark",
    "Akershus": "Bærum, Asker, Lillestrøm, Nordre Follo, Ullensaker, Nesodden, Frogn, Vestby, Ås, Enebakk, Lørenskog, "
    "Rælingen, Aurskog-Høland, Nes, Gjerdrum, Nittedal, Lunner, Jevnaker, Nannestad, Eidsvoll, Hurdal",
    "Buskerud": "Drammen, Kongsberg, Ringerike, Hole, Lier, Øvre Eiker, Modum, Krødsherad, Flå, Nesbyen, Gol, "
    "Hemsedal, Ål, Hol, Sigdal, Flesberg, Rollag, Nore og Uvdal",
    "Innlandet": "Kongsvinger, Hamar, Lillehammer, Gjøvik, Ringsaker, Løten, Stange, Nord-Odal, Sør-Odal, Eidskog, "
    "Grue, Åsnes, Våler, Elverum, Trysil, Åmot, Stor-Elvdal, Rendalen, Engerdal, Tolga, Tynset, Alvdal, Folldal, Os, "
    "Dovre, Lesja, Skjåk, Lom, Vågå, Nord-Fron, Sel, Sør-Fron, Ringebu, Øyer, Gausdal, Østre Toten, Vestre Toten, "
    "Gran, Søndre Land, Nordre Land, Sør-Aurdal, Etnedal, Nord-Aurdal, Vestre Slidre, Øystre Slidre, Vang",
    "Vestfold": "Horten, Holmestrand, Tønsberg, Sandefjord, Larvik, Færder",
    "Telemark": "Porsgrunn, Skien, Notodden, Siljan, Bamble, Kragerø, Drangedal, Nome, Midt-Telemark, Seljord, "
    "Hjartdal, Tinn, Kviteseid, Nissedal, Fyresdal, Tokke, Vinje",
    "Agder": "Risør, Grimstad, Arendal, Kristiansand, Lindesnes, Farsund, Flekkefjord, Gjerstad, Vegårshei, "
    "Tvedestrand, Froland, Lillesand, Birkenes, Åmli, Iveland, Evje og Hornnes, Bygland, Valle, Bykle, Vennesla, "
    "Åseral, Lyngdal, Hægebostad, Kvinesdal, Sirdal",
    "Rogaland": "Eigersund, Stavanger, Haugesund, Sandnes, Sokndal, Lund, Bjerkreim, Hå, Klepp, Time, Gjesdal, Sola, "
    "Randaberg, Strand, Hjelmeland, Suldal, Sauda, Kvitsøy, Bokn, Tysvær, Karmøy, Utsira, Vindafjord",
    "Vestland": "Bergen, Kinn, Etne, Sveio, Bømlo, Stord, Fitjar, Tysnes, Kvinnherad, Ullensvang, Eidfjord, Ulvik, "
    "Voss, Kvam, Samnanger, Bjørnafjorden, Austevoll, Øygarden, Askøy, Vaksdal, Modalen, Osterøy, Alver, Austrheim, "
    "Fedje, Masfjorden, Gulen, Solund, Hyllestad, Høyanger, Vik, Sogndal, Aurland, Lærdal, Årdal, Luster, Askvoll, "
    "Fjaler, Sunnfjord, Bremanger, Stad, Gloppen, Stryn",
    "Møre og Romsdal": "Kristiansund, Molde, Ålesund, Vanylven, Sande, Herøy, Ulstein, Hareid, Ørsta, Stranda, "
    "Sykkylven, Sula, Giske, Vestnes, Rauma, Aukra, Averøy, Gjemnes, Tingvoll, Sunndal, Surnadal, Smøla, Aure, Volda, "
    "Fjord, Hustadvika, Haram",
    "Trøndelag": "Trondheim, Steinkjer, Namsos, Frøya, Osen, Oppdal, Rennebu, Røros, Holtålen, Midtre Gauldal, Melhus, "
    "Skaun, Malvik, Selbu, Tydal, Meråker, Stjørdal, Frosta, Levanger, Verdal, Snåsa, Lierne, Røyrvik, Namsskogan, "
    "Grong, Høylandet, Overhalla, Flatanger, Leka, Inderøy, Indre Fosen, Heim, Hitra, Ørland, Åfjord, Orkland, "
    "Nærøysund, Rindal",
    "Nordland": "Bodø, Narvik, Bindal, Sømna, Brønnøy, Vega, Vevelstad, Herøy, Alstahaug, Leirfjord, Vefsn, Grane, "
    "Hattfjelldal, Dønna, Nesna, Hemnes, Rana, Lurøy, Træna, Rødøy, Meløy, Gildeskål, Beiarn, Saltdal, Fauske, "
    "Sørfold, Steigen, Lødingen, Evenes, Røst, Værøy, Flakstad, Vestvågøy, Vågan, Hadsel, Bø, Øksnes, Sortland, Andøy, "
    "Moskenes, Hamarøy",
    "Troms": "Tromsø, Harstad, Kvæfjord, Tjeldsund, Ibestad, Gratangen, Lavangen, Bardu, Salangen, Målselv, Sørreisa, "
    "Dyrøy, Senja, Balsfjord, Karlsøy, Lyngen, Storfjord, Kåfjord, Skjervøy, Nordreisa, Kvænangen",
    "Finnmark": "Alta, Hammerfest, Sør-Varanger, Vadsø, Karasjok, Kautokeino, Loppa, Hasvik, Måsøy, Nordkapp, "
    "Porsanger, Lebesby, Gamvik, Tana, Berlevåg, Båtsfjord, Vardø, Nesseby",
}

COUNTIES: tuple[str, ...] = tuple(_BY_COUNTY)
# Herøy and Våler are two municipalities each: 357 entries, 355 names.
MUNICIPALITIES: tuple[str, ...] = tuple(
    name for names in _BY_COUNTY.values() for name in names.split(", ")
)

# municipality: towns, villages, city districts and short names people say instead.
_ALSO_SAID: dict[str, str] = {
    "Oslo": "groruddalen, grünerløkka, grunerløkka, løkka, gamle oslo, sagene, st hanshaugen, frogner, majorstua, "
    "majorstuen, ullern, vestre aker, nordre aker, bjerke, grorud, stovner, alna, furuset, østensjø, bøler, oppsal, "
    "nordstrand, søndre nordstrand, holmlia, mortensrud, tøyen, grønland, ammerud, romsås, vestli, haugenstua, "
    "lambertseter, torshov, kampen, vålerenga, manglerud, ensjø, ekeberg, ryen, lindeberg, trosterud, ellingsrud, "
    "veitvet, linderud, økern, sinsen, bjølsen, røa, holmenkollen, skøyen, oslo øst, oslo vest, kristiania",
    "Bærum": "sandvika, fornebu, lysaker, bekkestua, rud, kolsås, stabekk",
    "Asker": "heggedal, røyken, hurum, slemmestad, spikkestad, tofte",
    "Lillestrøm": "skedsmo, strømmen, fetsund, sørumsand, kjeller, skedsmokorset, leirsund, sørum, fet",
    "Nordre Follo": "ski, kolbotn, oppegård, langhus, vinterbro",
    "Ullensaker": "jessheim, kløfta, gardermoen, nordkisa, ullersmo",
    "Frogn": "drøbak",
    "Eidsvoll": "råholt, eidsvoll verk",
    "Nes": "årnes, vormsund",
    "Aurskog-Høland": "bjørkelangen, aurskog, rømskog",
    "Indre Østfold": "askim, mysen, spydeberg, trøgstad, hobøl, eidsberg, tomter, knapstad",
    "Moss": "rygge, jeløy, larkollen",
    "Fredrikstad": "rolvsøy, gressvik, gamlebyen i fredrikstad, kråkerøy",
    "Drammen": "konnerud, mjøndalen, svelvik, nedre eiker, åssiden, fjell i drammen, strømsø, krokstadelva, "
    "solbergelva",
    "Ringerike": "hønefoss, hen, hallingby",
    "Øvre Eiker": "hokksund, vestfossen",
    "Modum": "vikersund, åmot i modum",
    "Lier": "lierbyen, tranby",
    "Ringsaker": "brumunddal, moelv",
    "Østre Toten": "lena, kapp, skreia",
    "Vestre Toten": "raufoss",
    "Nord-Fron": "vinstra",
    "Sel": "otta",
    "Nord-Aurdal": "fagernes, leira",
    "Åmot": "rena",
    "Gran": "brandbu, hadeland",
    "Søndre Land": "hov",
    "Stor-Elvdal": "koppang",
    "Åsnes": "flisa",
    "Færder": "nøtterøy, tjøme",
    "Tønsberg": "sem, revetal, eik",
    "Sandefjord": "stokke, andebu",
    "Larvik": "stavern, svarstad",
    "Holmestrand": "sande i vestfold, hof",
    "Horten": "borre, åsgårdstrand",
    "Porsgrunn": "brevik, heistad, herøya",
    "Midt-Telemark": "bø i telemark, gvarv, ulefoss",
    "Tinn": "rjukan",
    "Bamble": "langesund, stathelle",
    "Lindesnes": "mandal, vigeland, marnardal",
    "Kristiansand": "vågsbygd, søgne, songdalen, randesund, krs",
    "Evje og Hornnes": "evje",
    "Stavanger": "hundvåg, madla, hillevåg, tasta, finnøy, rennesøy, hinna",
    "Sandnes": "forsand, ganddal, hommersåk, figgjo",
    "Eigersund": "egersund",
    "Time": "bryne",
    "Gjesdal": "ålgård",
    "Strand": "jørpeland",
    "Karmøy": "kopervik, åkrehamn, skudeneshavn",
    "Hå": "nærbø, varhaug",
    "Bergen": "åsane, fana, fyllingsdalen, laksevåg, loddefjord, arna, ytrebygda, årstad, bergenhus, landås, nesttun, "
    "danmarksplass, sandviken i bergen",
    "Øygarden": "sotra, straume, fjell på sotra",
    "Alver": "knarvik, lindås, meland, radøy",
    "Bjørnafjorden": "osøyro, os i hordaland, fusa",
    "Askøy": "kleppestø",
    "Stord": "leirvik",
    "Kvinnherad": "husnes, rosendal",
    "Ullensvang": "odda, kinsarvik, lofthus",
    "Kvam": "norheimsund, øystese",
    "Sunnfjord": "førde",
    "Kinn": "florø, måløy",
    "Stad": "nordfjordeid, selje",
    "Gloppen": "sandane",
    "Voss": "vossevangen, granvin, voss herad",
    "Vestnes": "tresfjord",
    "Rauma": "åndalsnes",
    "Hustadvika": "elnesvågen, fræna, eide",
    "Ulstein": "ulsteinvik",
    "Haram": "brattvåg",
    "Sunndal": "sunndalsøra",
    "Ålesund": "spjelkavik, moa",
    "Kristiansund": "frei",
    "Trondheim": "heimdal, saupstad, byåsen, moholt, lade, klæbu, strinda, trd, trondhjem, tiller",
    "Orkland": "orkanger, fannrem, meldal, snillfjord",
    "Indre Fosen": "rissa, leksvik",
    "Ørland": "brekstad, bjugn",
    "Verdal": "verdalsøra",
    "Malvik": "hommelvik",
    "Nærøysund": "rørvik, kolvereid",
    "Midtre Gauldal": "støren",
    "Heim": "kyrksæterøra",
    "Rana": "mo i rana, mo",
    "Vefsn": "mosjøen",
    "Brønnøy": "brønnøysund",
    "Alstahaug": "sandnessjøen",
    "Vågan": "svolvær, kabelvåg, henningsvær",
    "Vestvågøy": "leknes, stamsund",
    "Hadsel": "stokmarknes",
    "Andøy": "andenes",
    "Meløy": "ørnes, glomfjord",
    "Øksnes": "myre",
    "Narvik": "ankenes, ballangen",
    "Senja": "finnsnes, lenvik",
    "Tromsø": "tromsdalen, kroken, kvaløya",
    "Målselv": "bardufoss, andselv, moen",
    "Bardu": "setermoen",
    "Nordreisa": "storslett",
    "Sør-Varanger": "kirkenes",
    "Nordkapp": "honningsvåg",
    "Porsanger": "lakselv",
    "Tana": "tana bru",
    "Hammerfest": "kvalsund",
    "Karasjok": "kárášjohka",
    "Kautokeino": "guovdageaidnu",
}

OTHER_PLACES: dict[str, str] = {
    place: municipality
    for municipality, places in _ALSO_SAID.items()
    for place in places.split(", ")
}

# Names that are also everyday words (or forms of them): read as places only where a place is meant.
WORD_LIKE = word_set("""
    time strand sand lund sola gol hol hå ås ål os bø vik lom sel grue heim marker sande nes nome fjord stad
    stranda lier hole flå gran vang ski rud fet hen lena sem hof eik mo moa moen myre lade løkka kampen eide
    grane stange arna fana frei råde leka rindal våler røst alver tinn valle etne luster solund kapp hov leira
    rena fjell kroken alna tasta hinna otta borre odda aure vega
    """)
