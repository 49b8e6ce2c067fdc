# title: a
# author: b
Text
