a		b
