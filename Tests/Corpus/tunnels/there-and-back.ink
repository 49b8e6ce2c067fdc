Before.
-> t ->
After.
== t
In the tunnel.
->->
