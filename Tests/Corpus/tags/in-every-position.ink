# top
VAR x = 1
#a #b
line #c
#d
- (g) # gtag
gather text {x: # in} after
text # t{x}u # v <> w
* # lead [x # only]  post # p
  inside #q -> k
* [#o] #p
* plain \# not # yes
- {x: #m|n} {x == 1:# r|} tail
{ x:
  # block
  blocktext # bt
  <> glued # g2
}
-> k
== k
#kt
{stopping: one # s1|two # s2}
<- th
{f()} <> {f()}
+ {x} c # k -> k2
== th
# tht
thread # tt
* ch # ct <> y
-> k2
== k2
last #l1 #l2 // c
-> tn ->
#end
-> END
== tn
tun # tn
->->
== function f()
fn # ft
~ return 1 
