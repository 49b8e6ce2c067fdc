-> f ->
<> world
== f
Hello
->->
