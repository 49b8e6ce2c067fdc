<- a(7)
-> DONE
== a(x)
* take {x}
- took {x}
-> END
