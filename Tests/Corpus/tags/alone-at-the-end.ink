Text
# last
