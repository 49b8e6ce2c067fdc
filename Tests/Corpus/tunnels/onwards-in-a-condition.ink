-> t ->
end
== t
{true: ->->}
no
->->
