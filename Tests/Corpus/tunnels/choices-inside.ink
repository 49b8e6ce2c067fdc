-> t ->
After.
== t
* a
* b
- ->->
