Text # bg: night sky
