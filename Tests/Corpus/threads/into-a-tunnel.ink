-> k
== k
<- t
-> tun ->
end
-> END
== t
* option
- something
-> DONE
== tun
- blah
* wigwag
- ->->
