-> t ->
Never.
== t
->-> other
== other
Other.
-> END
