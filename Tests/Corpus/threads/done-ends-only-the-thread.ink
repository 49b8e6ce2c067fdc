<- a
Main goes on.
-> DONE
== a
In a.
* x
-> END
