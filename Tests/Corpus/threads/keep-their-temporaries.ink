<- a
-> DONE
== a
~ temp n = 5
* choose
- {n}
-> END
