a [b] c
