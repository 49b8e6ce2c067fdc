EXTERNAL ext()
~ ext()
After.
== function ext()
Said.
