# one
Text
