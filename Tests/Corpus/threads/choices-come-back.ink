<- a
* mine
- end
== a
* theirs
  -> END
