"""How danger to life sounds in Norwegian, one file per kind; `nlu_nb.risk` reads them."""
