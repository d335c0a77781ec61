"""GrooveVAE, the drummer: the player's groove in, two bars of drums out."""
