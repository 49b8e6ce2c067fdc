-> k -> k -> k -> k ->
== k
x{!one|two}
->->
