LIST LA = a1, (a2), a3, a4
LIST LB = b1 = 2, (b2)
VAR la = (a1, b2)
VAR em = ()
1 {LIST_INVERT((la - 2))}
2 {LIST_INVERT((la + 1))}
3 {LIST_INVERT(la)}
4 {LIST_INVERT(em)}
~ la = la - 2
5 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = (a1, b2)
~ la -= 2
6 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = (a1, b2)
~ la = LIST_RANGE(la, 10, 20)
7 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = (a1, b2)
~ la = la ^ a4
8 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = (a1, b2)
~ la = LIST_MIN(la - a1 - b2)
9 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = (a1, b2)
~ la = la - (a1, b2)
10 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = ()
11 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = (a1, b2)
~ la = LA(9)
12 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = LB()
13 {LIST_INVERT(la)} {LIST_ALL(la)} 
~ la = LIST_INVERT(LIST_ALL(LA))
14 {LIST_INVERT(la)} {LIST_ALL(la)}
~ la = LA + em
~ la -= LA
15 {LIST_ALL(la)} {LIST_ALL(LIST_MAX(LA - LA))} {LIST_ALL(LIST_MIN(LA - LA))} {LIST_ALL(em + em)} {LIST_ALL(LA^LB)}
~ la = LA
~ la = em
~ em += a1
~ em -= a1
16 {LIST_ALL(la)} {LIST_ALL(em)}
~ la++
17 {LIST_ALL(la)}
~ la = (a1)
~ la--
18 {LIST_ALL(la)} {LIST_INVERT((LA-LA)+1)} {LIST_INVERT((LA-LA)-1)}
{LIST_COUNT((LA-LA)+1)}
-> END
