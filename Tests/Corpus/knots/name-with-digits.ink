-> 1st
== 1st
First.
-> END
