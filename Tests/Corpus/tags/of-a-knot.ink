-> k
== k
# knot tag
Text
-> END
