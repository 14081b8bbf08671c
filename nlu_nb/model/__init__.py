"""Rebuilds the spaCy pipeline `nb_core_news_sm` from the Norwegian Dependency Treebank."""
