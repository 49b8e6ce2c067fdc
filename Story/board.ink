// The case board: the kitchen wall, papered with the agency's headed paper, quartered. The host runs this knot on a
// copy of the state at any time of the story; it prints what is known now, changes nothing, and ends.

=== board
{known == 0:
    The wall has its pattern on it, which misses itself by a finger's width. Nothing is pinned there. Nobody has asked you to find anything out.
    -> END
}
The back of the agency's paper is blank, and takes a pencil. You pin it where the wallpaper misses itself. People on the left, places on the right.
Min-hee. Sorry about the cake. {memories:In the pocket with the button: {memories ? ribbon:a ribbon, one end burnt so that it should not fray. The last one.}{memories ? clip:eleven seconds of floor, and her feet, which stop and point at you.}{memories ? stub:a ticket, signed: to the only one in the back row who was awake.}{memories ? texts:seven messages. The fifth came at 03:12, and you were.}{memories ? bowl:a blue pebble. She changed the water on Mondays; he might have a friend.}{memories ? chalk:the end of her chalk. She danced inside the line and never touched it.}{memories ? slip:a slip, stamped. One, no nuts, she says she doesn't like it.}{memories ? shoes:one shoe, the left. The other is the other left.}{memories ? dress:a thread from a blue hem. It's only cloth, it's more afraid.}{memories ? candle:a stub of candle, burnt, blown out and burnt again.}{memories ? umbrella:a folding umbrella, lent in sunshine, so that you would have to come back.}{memories ? tide_card:a tide card for a coast that has no tide. 0.3 m, underlined. It's trying.}|There is nothing in the pocket with the button.}
{
- scar ? cheek: Choi Pro. Left hand to his hair; the other hits. There's a line down his cheek now, in your handwriting.
- scar ? mouth: Choi Pro. Left hand to his hair; the other hits. He has one corner too many to his mouth, and that one is yours.
- known > 2: Choi Pro. Thirty-three, wax, a nice voice, a clock that lies to him by ten minutes. Left hand to his hair in thirty photographs. Find out what the right is doing.
- known == 2: Choi Pro. A good coat, a yellow Urus, the kind with a back seat. He parks across two places and waits to be seen.
- else: Choi Pro. It is what he calls himself. Eighty thousand people like him.
}
{clues ? woman:He knows that a woman has her telephone. Very fierce, he said. He doesn't know how tall.}
{clues ? card:Inspector Seo, second floor. She believes you, which goes in no box. Eleven signatures. A second number on the card, and: eat something.}
{scar:The clerk. Courtesy, a clock, a thing under the desk that he looks at the clock before reaching for.}
{
- trust > 2: The student. Nine parts, and you are one of them. She will show her working.
- trust == 2: The student. She counts on her fingertips with her thumb. She has begun to say what.
- trust == 1: The student. She looks at you as one looks at a bus that may be hers.
- scar: The student. Alive. She doesn't owe you anything, either.
}
{
- first == spared: The helmet. Seventeen, sorry. You opened your arms and he went through, and somewhere in this town a boy delivers sushi and owes you four onions.
- first == pulp: The helmet. He went over your ankle. Han Jae counted nine seconds; some nights you are still in the eighth.
}
{known == 1:The bridge. Ten o'clock, our side, where the boxes are. {clues ? packs:Three packs to a box where one would do, and the third is set down with both hands.|The rest of the sheet is blank.}}
{known == 2:The bridge. The fish is a coat. The third pack is never cold.{clues ? plate: You have his number, as sharp as a stamp.}}
{known > 2:The bridge. The fish is a coat, and what is in the lining goes out all night. A man with a book; a man with a hook and a bad left knee.}
{known > 2:The house, on the hill in Hannam. {known == 3:Whatever they are afraid of is at the front.|Two doors that you shut. A cactus. A key tray in the shape of a hand.}}
{known > 3:The shelf. Sixty-one, each with a label, each with six digits by somebody who wets the pencil. {drives ? one:One of them is with you. You can say for how long you looked.}{drives ? index:You have them all in your own hand, and one in your keeping.}{drives ? all:It is empty, and the bag is full, and he will have counted.}}
{clues ? heard:The hotel. A matchbook: LAGOON, with a fish. He tells his keys what he tells nobody.}
{scar:The hotel. Eighth floor, a window with screws. A tank with a lamp in it and no fish.}
{clues ? ready:The lane. You know how they come, in what, and who walks in front.}
{clues ? poster:The expressway. A school, a date, a number that somebody has now rung.}
{kit:In the coat and under the board: {kit ? baton:a baton, telescopic. }{kit ? picks:ten picks in a roll of felt. }{kit ? recorder:a recorder with varnish on its light. }{kit ? blade:a blade, taped flat. }{kit ? cord:a cord. }{kit ? pistol:a pistol, three rounds, true. }{kit ? shotgun:a shotgun that has only ever hurt a pheasant. }{kit ? wire:wire, enough for one board. }{kit ? flame:the thing from under the tarpaulin. }{kit ? flame_owed:your word that it comes back. }{kit ? box:the clerk's box. }{kit ? book:the book of numbers. }{kit ? disk:the disk from behind the trophy. }}
{
- heat > 2: Who has seen you. It would be quicker to pin up who has not.
- heat == 2: Who has seen you. A few; together they would have most of a face.
- heat == 1: Who has seen you. Somebody. A woman, they'd say, with a collar.
}
{facts ? code:In the corner, in your writing, though you don't recall it: 0-4-1-7.}
{facts ? fear:In the corner: he wipes one shelf first. Who keeps his?}
{facts ? copies:In the corner: behind the tank.}
{facts ? numbers:In the corner: six digits are a prescription. There is a book.}
{facts ? safe:In the corner: it turns left.}
{wound > 1:Your arm won't go up that high. The top row stays empty.|{wound == 1:You pin the last one lower than the rest, for the sake of the side.}}
You step back to see what it makes. {edge > 0:It makes a wall that you could put your fist through, and you know just where.|{edge < 0:In the middle is a place with nothing on it, about the size of a face.|It makes a wall with paper on it. You are a person who waits.}}
-> END
