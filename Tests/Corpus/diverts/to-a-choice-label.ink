* (a) one
- two
{a < 2: -> a}
end
