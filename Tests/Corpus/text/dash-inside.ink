well-known - yes
