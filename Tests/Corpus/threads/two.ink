-> start
== start
<- a
<- b
-> DONE
== a
A.
* in a
- end a
-> END
== b
B.
* in b
-> END
