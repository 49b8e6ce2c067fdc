// The case board: the kitchen wall, papered with the agency's headed paper, quartered. The host runs this knot on a
// copy of the state at any time of the story; it prints what is known now, changes nothing, and ends.

=== board
{clues == () && kit == () && memories == () && first == () && drives == () && scar == () && facts == ():
    The wall has its pattern on it, which misses itself by a finger's width. Nothing is pinned there. You have not been asked to find anything out.
    -> END
}
The back of the agency's paper is blank, and takes a pencil. You pin it where the wallpaper misses itself. People on the left, places on the right.
{memories:
    Min-hee. {memories ? ribbon:A ribbon, with one end burnt so that it should not fray. The last one.}{memories ? clip:Eleven seconds of floor, and her feet, which turn and point at you.}{memories ? stub:A ticket, signed: to the only one in the back row who was awake.}{memories ? texts:Seven messages. The fifth came at 03:12, and you were.}{memories ? bowl:A blue pebble. She changed the water Mondays; he might have a friend.}{memories ? chalk:The end of her chalk. She danced inside the line and never touched it.}{memories ? slip:One, no nuts, she says she doesn't like it. Paid.}{memories ? shoes:Left. The other one is the other left.}{memories ? dress:A dress. It is only cloth, and more afraid than you.}{memories ? candle:A stub of candle, burnt, blown out and burnt again.}{memories ? umbrella:An umbrella, lent in sunshine, so that you would have to come back.}{memories ? tide_card:A tide card for a coast that has no tide. 0.3 m, underlined. It's trying.}
- else:
    Min-hee. There is nothing in the pocket with the button. You know what ought to be.
}
{
- scar ? cheek: Choi Pro. Left hand to his hair; the other hits. He has a line down his cheek now, and you know the hand that drew it.
- scar ? mouth: Choi Pro. Left hand to his hair; the other hits. He has one word too many in the corner of his mouth, and you put it there.
- drives: Choi Pro. Thirty-three, wax, a yellow Urus. A nice voice. Left hand to his hair in thirty photographs; look where the right is.
- clues ? (packs) || clues ? (plate): Choi Pro. Yellow Urus, tall, with a back seat. He parks across two places and waits to be seen.
- clues: Choi Pro. What he calls himself. Eighty thousand people like him.
- else: Choi Pro. You would know him if he spoke.
}
{clues ? woman:He knows that a woman has her telephone. He said fierce. He does not know how tall.}
{first == spared:The helmet. Seventeen, sorry. You opened your arms and he went through; somewhere in this town a boy delivers sushi and owes you onions.}
{first == pulp:The helmet. He went over your ankle, and lay still. Han Jae counted nine seconds. You are still in them, some nights.}
{clues ? card:Inspector Seo, second floor. She believes you. It goes in no box. A second number on the card, and: eat something.}
{trust > 2:The student. Nine parts, and you are one of them. Ask her; she will show her working.}
{trust == 2:The student. She counts with her thumb. She has begun to tell you how much.}
{trust == 1:The student. Thumb to fingertips, one to four. She looks at you as one looks at a bus that may be hers.}
{clues ? packs:The bridge. Three packs to a box where one would do, and only one of them cold. Follow the one that is put down with both hands.}
{clues ? plate:The bridge. His number, as sharp as a stamp, and a green light that you did not ask for.}
{drives == one:The shelf. Sixty-one, and one is with you. The label says Ballerina; you can say how long you looked.}
{drives == index:The shelf. Sixty-one labels in your own hand, and six digits under each. Somebody keeps the book to that.}
{drives == all:The shelf. It is empty and the bag is not. He will have counted.}
{clues ? heard:The hotel. A matchbook: LAGOON, with a fish. He says the number of the room to his keys.}
{clues ? ready:The house. You know how they come: what they drive, who walks in front.}
{clues ? poster:The expressway. There is a board with a school and a date on it. Somebody has been looking for her, and now somebody has rung.}
{kit:In the coat and under the board: {kit ? baton:a baton, telescopic. }{kit ? picks:ten picks in a roll of felt. }{kit ? recorder:a recorder with varnish on its light. }{kit ? blade:A blade, taped flat. }{kit ? cord:A cord. }{kit ? pistol:A pistol, three rounds, true. }{kit ? shotgun:A shotgun that has only ever hurt a pheasant. }{kit ? wire:Wire, enough for one board. }{kit ? flame:The thing from under the tarpaulin. }{kit ? flame_owed:You have promised to bring it back. }{kit ? box:The clerk's box. }{kit ? book:The book with the numbers. }{kit ? disk:The disk from behind the trophy. }}
{
- heat > 2: Who has seen you: it would be quicker to pin up who has not.
- heat == 2: Who has seen you: a few. Together they would have most of a face.
- heat == 1: Who has seen you: somebody, once. A woman in a collar.
}
{facts ? code:In the corner, in your writing, though you do not recall it: 0-4-1-7.}
{facts ? fear:In the corner: he wipes one shelf first. Who?}
{facts ? copies:In the corner: behind the tank.}
{facts ? numbers:In the corner: six digits are a prescription. There is a book.}
{facts ? safe:In the corner: it turns left.}
{wound > 1:It hurts to lift your arm that high. You leave the top row empty.|{wound == 1:You pin the last one lower than you would have, for the sake of the side.}}
You step back to see what it makes. It makes a wall with paper on it. {edge > 0:You could put your fist through it, and know just where.|{edge < 0:In the middle is a place with nothing there, about the size of a face.|It will come. You are a person who waits.}}
-> END
