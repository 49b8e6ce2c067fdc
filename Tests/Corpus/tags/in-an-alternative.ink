{red #red|blue #blue} end
