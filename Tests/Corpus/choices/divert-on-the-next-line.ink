* go
  -> home
== home
home
-> END
