LIST l = (a), (b), (c)
-> next
== next
~ temp x = LIST_MIN(l)
~ l -= x
{x}
{l: -> next}
-> END
