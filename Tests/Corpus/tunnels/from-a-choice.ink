* go
  -> t ->
  back
- end
== t
in
->->
