-> a
== a
<- b
* in a
- -> DONE
== b
* in b
- -> DONE
