a{|b}c
