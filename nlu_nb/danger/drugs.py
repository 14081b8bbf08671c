"""Names of substances and medicines as a pattern."""

from __future__ import annotations

DRUG = (
    r"(?:\w*piller|pillene|pille|\w*tabletter|tablettene|medisin\w*|metadon\w*|subutex\w*|suboxone|buvidal"
    r"|buprenorfin"
    r"|heroin\w*|benzo\w*|rivotril\w*|rivo|valium|xanax|xanor|stesolid|sobril|vival|imovane|oxy\w*|oksy\w*"
    r"|morfin"
    r"|fentanyl|nitazen\w*|tramadol|paralgin\w*|paracet\w*|ibux|lyrica|ghb|gbl|amfetamin|speed|kokain|kola|mdma"
    r"|ketamin|alkohol\w*|sprit\w*|dop|stoff|stoffet|opiat\w*|opioid\w*|hasj|spice|syntetisk\w*|insulin"
    r"|sovemedisin\w*"
    r"|sovepiller|smertestillende|antidepressiva|lar medisin\w*)"
)
