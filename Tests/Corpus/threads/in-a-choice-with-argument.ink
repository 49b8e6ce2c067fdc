<- place(-> back)
-> DONE
== place(-> ret)
* go
-> ret
== back
Back.
-> END
