<- a
Main.
== a
Thread.
-> DONE
