// Act five, at the Seven Hills: the ways in, Gu, the boss, the desk, the way out.

=== range
# scene: range: The Seven Hills
# plate: lair
# mood: neon
# page: plain
A green net, eighteen storeys high, with the lights left on in it. Two hundred mats look out on a field of balls. Nobody is hitting any. From below the field comes a hum.
By the road there's a sign with the prices, and a man in brass on top of it with his club up.
{local == 1:On the ground floor, behind the glass, four men are standing round a lift. They have been telephoned. They are watching the numbers over it, and not much else.|On the ground floor, behind the glass, a man is asleep in front of a lift.}
~ temp warned = (local == 1)
*   {answered ? a_sushi and answered ? a_hotel} [The loading bay, behind a pallet of ice. # canon]
    ~ local = 0
    -> range_bay
*   {answered ? a_sushi and answered !? a_hotel} [The loading bay, behind a pallet of ice.]
    ~ local = 0
    -> range_bay
*   {answered ? a_hotel} [The lift, and the four digits.]
    { warned:
        ~ hit()
        You know the digits, so you use them. The numbers over the door count down for everybody. When it opens at the bottom there are two of theirs inside the opening, and no room for anyone to be clever; it is done with foreheads. You come out of it first. You come out holding your side. # pause
    - else:
        You step over the sleeper's feet. Two, two, nine, one. In the lift there's music, a waltz with the tune taken out, and you count it down with your chin.
    }
    ~ local = 1
*   {answered ? a_club} [Wait by the road for the van that they open the gate for.]
    ~ local = 2
    You lie in a ditch with your face on your sleeve. It is half an hour by the cold. Then the white van comes down the road and waits for the gate, wipers going, though it is dry, and you go in behind it with one hand on its number plate. He never looks back. He has the mirror turned so that he can see himself, and is telling it a sum.
    He loads ice, and goes. You stay. # pause
*   {answered ? a_pharmacy} [The bell marked OFFICE. "Pharmacy."]
    ~ local = 3
    "Pharmacy," you tell the grille. "For the older gentleman's back."
    "You're not him."
    "He's parking."
    It has to think about that. {warned:"We're not supposed to open," it says; "but he's been asking," and it does.|It buzzes.} A stair goes down, carpeted in green, the short kind that one putts on. At each landing there is a hole with a little flag in it. # pause
-   ~ answered = ()
-> cold_store

=== range_bay
# scene: range_bay: Thirty Blocks
# plate: lair
# mood: neon
The bay is open at the back, since ice has to come from somewhere. A boy with a fork-lift is moving blocks in by the thirty, with his hood up and music in his ears.
You walk in behind a pallet, on the side that he can't see, at the pace of ice. When it stops, you stop. In the nearest block is a fish, frozen in by mistake. It looks as if it has just been told.
*   [Go when he turns for the next load. # canon]
    He turns. You have ten steps to the inner door, and stop at eight, behind a pillar, breathing through your nose: a second man has come out of the cold to smoke.
*   [Take the hooded jacket from the nail, and carry a block.]
    ~ local = 4
    It weighs what a grown dog weighs, and burns. Nobody looks at someone carrying ice. "Other side," says a man with a cigarette, holding the door for you with his foot, and you say, "Sorry." # pause
-   ~ answered = ()
-> cold_store

=== cold_store
# scene: cold_store: Also No
# plate: coldstore
# mood: neon
# page: fight 1/4
{local == 0:You come out between the racks with frost in your lashes.}{local == 1:The lift shuts behind you and goes up again, with its waltz.}{local == 2:You get to your feet behind a rack of packs, with a ditch all down your front.}{local == 3:The green carpet ends at a steel door, standing open.}{local == 4:You put your block down where the blocks go. Your hands have stuck to it, a little.} There are packs to the roof, three deep. At the end is a padded door, and in front of that door is Gu.
You had taken him for part of the wall.{local == 4: And he has taken you for the ice boy; he has one hand on the padding, to hold it for you, and then he looks down, and sees what you've got on your feet.}
"No," says Gu.
~ local = 0
"I'd like to see him."
"Also no." He looks at the ceiling, to get it right. "He said to say please." # pause
He breathes out.
His right shoulder drops, and his whole weight is going into the left foot.
{feet:You were told about this man, or about feet; it comes to the same.}{edge < 0: You have the time to see that there's a plaster on his thumb, with a cartoon on it, and that the thumb is where it will start.}
*   [Fourth: one foot back, lean away. # canon]
    Your back foot finds the crack between two slabs. You lean. His fist goes by, and the wind of it, and a rack beyond you rings from end to end.
*   [Plié: under it.]
    { feet:
        You start down, and see how low he has it. You stop, which hurts, and take it on the crossed arms, going backward, instead of on the jaw.
    - else:
        Everybody ducks. He is used to it; he swings low. It gets you above the ear, and a rack gets you on the other side. # pause
    }
    ~ slip_up()
*   [Chassé: slide in past his hip.]
    { feet:
        There's no past. You see it in time, put a hand on his belt, and go round the other side, where the fist isn't.
    - else:
        There is no past. His hip is the width of the aisle. You are between it and the steel when it comes back. # pause
    }
    ~ slip_up()
*   [The gun, at the ceiling.]
    ~ local = 4
    You fire it into the roof. The noise is the size of the room. A pipe opens from wall to wall, and it begins to rain on the ice, and on Gu, who has his hands over his ears and his eyes shut. Behind the padded door somebody stops putting.
    By the time that he has opened his eyes you're in front of him. He does the only thing that he has ever needed to do at that range. # pause
    -> gu_hold
-   {wound == 3: -> cold_down}
# page: fight 2/4
He follows his arm round and brings his boot down.
It is on your left foot. It stays there, and he leans on it.
His other fist is going back.{edge < 0: He bites his lip to do it, on the side that he is going to swing from.}
{wound > 1:Relevé. The ankle votes no.}
*   {wound < 2} [Relevé: up on the other foot, and turn. # canon]
    You go up on the free foot, all the way, and turn on it. His boot is on your boot. Your foot is not in it any more. The fist hits steel. You are behind him in one sock.
*   [Pull.]
    You pull. Nothing about him moves. He doesn't hit you, even: he puts back his head and calls, "*Boss.* She's *here*," and the padded door says something short.
    ~ slip_up()
    You hit him in the open throat with the side of your hand, and the boot lifts. # pause
*   [Tendu: the free foot, into his ankle.]
    You reach for the ankle with your toe, and get it. He looks down, to see what that was. Then he hits you, for tidiness, with the flat of his hand.
    ~ slip_up()
    You go into the packs. The foot comes too, though, out from under his. # pause
*   {edge > 0} [The gun, into the top of his boot.]
    ~ cool()
    It works. It works on anybody. He looks from his foot to you with an entire lack of grudge, and then his face goes to pieces. Bom would have counted to ten first. You can hear her not say so.
-   {wound == 3: -> cold_down}
-> gu_hold

=== gu_hold
# scene: gu_hold: Please
# plate: coldstore
# mood: neon
# page: fight 3/4
Then his arms are round you.
He has locked his hands in the small of your back. His chin comes down on the crown of your head.
His knees are straight. He means to straighten them more.{wound > 1: Something in your side moves that was not built to.}
{ memories ? umbrella:
    "Stand under it with me," says Min-hee. "No, lower. You have to let it be taller than you." # hint
}
*   [Plié: all your weight, at once; then up. # canon]
    You bend your knees and give him everything that you weigh. He hadn't been ready to hold it. His chin follows you down, and his balance comes after; and then you come up again, quickly, with the top of your skull. You hear his teeth meet.
*   [Kick.]
    You kick what there is, which is shin. He squeezes. There are two ribs that have been waiting for this since Friday.
    ~ slip_up()
    With the breath that's left you bite through the plaster, cartoon and all. # pause
*   [Fifth: pull in, make yourself narrow, and wait.]
    Nobody can push you over, in fifth. Somebody can pick you up, it turns out. He carries you to the wall and knocks at it with you, twice.
    ~ slip_up()
    At the third his foot finds the wet, and you both go. # pause
-   {wound == 3: -> cold_down}
# page: fight 4/4
He goes down on to one knee. The floor says so.
Kneeling, he is as tall as you. His hands are open. He is looking for something on the ceiling again.
"Please," says Gu. He has got it right.
*   [Leave him there. # canon]
    You go round. After a moment he shifts his knee, so that you can open the door. It's padded on both sides.
*   [Finish it.]
    ~ rage()
    You finish it. It takes longer than you would think, and he doesn't put his hands up. The thumb goes on, a while, with its cartoon.
    You have to move him to get at the door.
*   [Take his key, and lock him in with the ice.]
    ~ grieve()
    It's round his neck, on a ribbon. You take it over his head and he bends for you to do it. In the next bay the packs have a door of their own. "It's four degrees," you tell him. "Walk up and down. Somebody will come for the fish." He nods. He's good at doors.
-   -> lair

=== cold_down
# scene: cold_down: Four Degrees
# plate: coldstore
# mood: dark
# page: plain
~ wound = 2
That was the last one you had. The floor comes up, and it's wet, and has a drain in it, and for some time the drain is all there is.
They argue about you. One says now; one says he'll want to see. Somebody rings somebody, and is told please. You are taken by the heels. Then there's a bigger drain. # pause
You come up out of it face down between two racks, among packs, with your arms under you. It is much colder. Beyond a padded door a ball rolls, and drops. Nobody has thought to tie a dead woman's hands.
{answered == ():They needn't have carried you. It's where you were going.|You had one more question to ask tonight, and have been brought to the answer by the heels.}
~ answered = ()
~ local = 0
*   [Get up by the count: eight, and from one again.]
    One, the hands. Two, a knee. At five you lose it and begin at one. She never minded beginning at one. By the third eight you are on your feet, in the sense that they're underneath.
*   [Lie there till somebody comes to check, and use him.]
    ~ rage()
    It takes a quarter of an hour, and you grow fond of the drain. Then a hand takes your hair, to turn your face up. You use the hand; then you use him, as a step.
-   The gun is on a hook by the door, with your scarf and the key of the pick-up: they have brought that along as well, tidy people. Gu's stool stands beside it, folded. He has gone up to help look at the doors.
*   [Open the padded door quietly.]
    You open it by its own weight. He is lining up a putt. He has paid a great deal not to hear doors, and he doesn't hear this one.
*   [Knock.]
    ~ local = 1
    You knock. "Not *now*," he says. It is the last order that anyone will take from him, and you don't take it.
-   -> lair

=== lair
# scene: lair: What a Hand Is
# beat: b34
# plate: lair
# mood: neon
# page: plain
# content: violence
~ feet = false
It is warm in here, and carpeted. One wall is glass, with the whole net hanging in it, lit, like the inside of a lime. A desk with nothing on it; a safe; on the safe a trophy, a man in brass. A strip of plastic turf runs the length of the room to a hole. # pause
The boss is at the end of it in his socks. He doesn't look up from the ball. # pause
{local == 4:"That was the sprinklers," he says. "They're new. I don't shout. I have people who are shouted at, and you have wet them."|{local == 1:"I said not now. I don't shout," he says. "I have people who are shouted at."|"I don't shout," he says, in case you had been going to. "I have people who are shouted at."}}
{ local < 4:
    ~ local = 0
}
Then he sees your feet, and how short a woman stands on them. All evening he has been looking at the dark end of the range, beyond the netting. "No," says the boss. "There was a nobody, about so high, and she is two metres down a hill. I've been told so. It was quiet." He has gone grey; but he is a manager. He taps the ball from foot to foot. "Well. Then you'll be some friend of hers. Good. I like a friend. Let me tell you—" # pause
He has the stance for a speech.
*   [Now, before the second sentence. # canon # canon: must]
    {gentle:
        He opens his mouth for the second sentence. You shoot him, once, and he is dead.
    - else:
        "—what a hand is," says the boss. "A hand—"
        You shoot him. It makes a small hole in the cardigan, and a larger one in the glass. He sits down on the turf with his legs straight out, and the putter across them. Nobody could fault the grip. The ball rolls down by itself, takes the slope, thinks about it at the rim, and drops.
        It is very quiet. He'd have liked that. # pause
    }
    -> lair_desk
*   ["Where is she?"]
    -> lair_question
*   [Let him finish.]
    -> lair_offer

=== lair_question
# scene: lair_question: Pleased to Be Asked
# plate: lair
# mood: neon
# content: violence
"Ah," says the boss. It has made his evening: somebody has asked him something. "She's with our pharmacist. He has some glass, out at Namyangju. Strawberries. He sets off at three. A man who slices blames the wind; I said to Choi, don't you bring her *here*, I've carpets." He putts. "She'll be asked where you are, and then, well. She owes us already. One can't owe for ever."
He has answered in full. He's pleased, and he goes on being pleased a second too long, over your shoulder. # pause
~ hit()
Somebody behind you has no shoes on either. The cord is round your neck before you've understood the carpet. You get two fingers under it. You go back with him, all the way, into the corner of the safe, and hear which of you it is that breaks. {wound > 1:Not only him.|} # pause
{wound == 3: -> cold_down_again}
*   [Shoot the one with the putter.]
    {gentle:
        You shoot the boss, and he is dead.
    - else:
        The boss has a second sentence ready, and a third. You shoot him through the first word of them. The ball, let go, runs down the turf and falls in.
    }
    -> lair_desk
*   [You have what you came for. Leave him putting.]
    You go. You have your hand on the padding when you hear him lay the putter down, and slide a drawer.
    {gentle:
        He calls his men. They fire at you through the door, and it is he whom they hit.
    - else:
        "*In here,*" he calls. It is the first time in years that he has raised his voice, and nobody knows it. Out in the cold three men hear a stranger shout in the boss's room, and do what they're paid for, through the door, at the height of a man. You're on the floor by then.
        When it stops, the putting has, too. You look round once. He's sitting against the safe with an astonished face, shouted at. # pause
    }
    ~ local = 4
    -> lair_desk

=== cold_down_again
# scene: cold_down_again: On the Carpet
# plate: lair
# mood: dark
~ wound = 2
The cord has gone, and you are lying on it. So is he. The room's on its side, with the net hanging out of the wall.
A pair of socks comes along the carpet. They've a little flag on each ankle.
"You see, that's a hand," says the boss from a long way up. "One doesn't use one's own." He bends. He wants to see what you look like, now that it's safe; he's never cared for faces when they could look back.
*   [Take the ankle with the flag on it.]
    You take it in both hands and turn over. He comes down the way the very comfortable come down, all at once. You have the gun by then.
    {gentle:You shoot him, and he is dead.|He says, "Wait." You did that already.}
*   [Let him bend a little more.]
    ~ rage()
    He bends. His tie is a good one, and long. You wind it once round your fist.
    {gentle:He reaches for his desk, and you shoot him. He is dead.|His free hand goes for the desk drawer and brings out of it something with a pearl handle, and what follows is very loud, and close, and only one of you had been listening to Mrs. Pyo about triggers.}
-   -> lair_desk

=== lair_offer
# scene: lair_offer: A Hand, Continued
# plate: lair
# mood: neon
"—what a hand is." He likes you for waiting. He gives you the good chair.
"A hand is what one doesn't look at. I've a hundred and six. They open, they shut; the one thing they mustn't do is be *interesting*. Choi's interesting. He looks in mirrors. Then somebody hurt his face, and I thought: there's a person who doesn't talk." # pause
He lays it out along the turf with the head of the putter. "You come to me. Three point eight a month, and the holidays. You stand by a door. You've done it before, one sees that by the feet; you were good, I should say, until you began to mind. Here nobody will ask you to mind. Choi, you can have, in whatever form you like. And the girl." He takes a ledger from the desk, a real one, and wets no thumb. He finds the page. "Her mother's debt. I rule a line through. So. She's free to do sums." # pause
The pen is over the page. Nobody has ever offered you so exactly what you came for. # pause
"Well?" says the boss. "I don't need a speech. I've made it."
*   [Refuse. It only takes one finger.]
    {gentle:
        You shoot him, and he is dead.
    - else:
        He sees it in the hand, since that is what he looks at. "Pity," says the boss, and it goes in at the flag on his cardigan. The pen comes down in spite of that, and makes its line, long, all the way across the page and off the edge.
        You tear the leaf out and put it in with the books. # pause
    }
    ~ warm()
    -> lair_desk
*   ["Rule the line."]
    He rules it, against the edge of a scorecard. He blots it. {kit ? box:He asks for the box that's in with the biology, and you give it to him. }He shakes your hand, and looks at that.
    ~ put_by()
    -> payroll_month

=== payroll_month
# scene: payroll_month: Probation
# plate: lair
# mood: neon
They give you a fob, a locker, and a grey door.
The first week, you look at nothing but hands. There are some that shake, and some that come in with another hand round the wrist. You learn to see as far as the cuff. In the second week there's a noise behind the door, on the Wednesday, for an hour; you hum a waltz through to the end, twice. # pause
She was let go on the first Thursday, in time for her paper. You hear of it from the driver, who waited outside with all the mothers and was given a rice cake.
You do the boss's room on Fridays. It isn't in the contract. You dust the man in brass. One day he moves in your hand.
*   [Set him straight again, and go on dusting.]
    You set him straight. Then back, then straight; one likes to know how a thing works. Left. You don't look to see what he was standing on.
*   [Turn him all the way.]
    ~ local = 1
    You turn him until he comes off in your hand: left, left, which is wrong. There is a space under his feet with a disk in it, wrapped in a spectacle cloth, with a number that you know.
    You hear putting in the corridor. You turn him back. It's only till there is a better day. # pause
-   -> end_payroll

=== lair_desk
# scene: lair_desk: Where He Kept It
# plate: lair
# mood: neon
In the drawer of the desk lies one sheet, today's, in pencil. *Laundry. Ice x3. M-S, strawberries, 03:00. Choi, to pay him there, 03:30. Chair.* # pause
Namyangju; the road runs along the river. It's twenty past two.
{facts ? safe:{kit ? book:{kit ? box:On the safe, the man in brass has his club up. Your hand is on his waist. Trophies don't turn.|On the safe, the man in brass has his club up. You could swear that he unscrews. But what he's standing on would be of no use to you without the other copies.}|The trophy on the safe looks past you. You know something about him, and have come without what you'd need to be able to use it. A book, was it? With a cloth back.}}
*   {facts ? safe and kit ? book and kit ? box} [Turn the trophy. To the left.]
    ~ kit += disk
    It turns left. Trophies don't, and taps don't, and your wrist does it as though it had done it every Friday of its life. He comes away. Beneath his feet, in a spectacle cloth, is a disk the size of a biscuit. # pause
    Somebody has written *Complete* on it, and the number: sixty-one.
    That's one from the clerk, who kept his for his old age; and this, which was for the boss's; and a shelf. You don't know how you know that there's no fourth.
*   [Take the sheet, and go. # canon]
    You fold it small. Beside *Chair* he's put a tick.
*   [Ring the number at the top of it: OFFICE, GUARD.]
    "Boss?" says the telephone.
    You breathe out, and say nothing, as he would. Somewhere over your head a chair goes back in a hurry.
    "Yes. Right. Everybody home," says the guard. "Please. Yes."
    You hear the boots go along the concrete, and car doors. It's not all of them. It is the ones who wanted an excuse. # pause
    ~ grieve()
    ~ local = 3
-   ~ facts = ()
{ not (kit ? (box, book, disk)):
    ~ kit -= (box, book, disk)
}
-> way_out

=== way_out
# scene: way_out: How Many
# beat: b35
# plate: lair
# mood: neon
# content: violence
{gentle:
    There are men between you and the road, and they have orders. When you come out on the other side of them nobody is following you.
- else:
    {local == 4:It is raining from the ceiling. You go out through it, indoors.|{local == 3:There are tail-lights going up the ramp in a row. Six, seven. It leaves the ones who've nowhere they would rather be.|You don't go out the way that you came. There are people on it.}}
    They come because they've heard it, or because they have been told; one of them because he's late and is running to be less so. They have pipes, a cleaver, one good gun. You know how they are trained, you could name the firm. You do what you were for. # pause
    In a fight there is somebody on the other side of it. Here is a rack, a hand, a door; a boy who gets his arms up, and that was the wrong thing; a man on the stairs who says a name, and it isn't any of yours. You change guns three times. You hear yourself say "Left" to someone, out of habit, as if they were with you. # pause
    Then comes a fire door with a green man running on it, and you push the bar.
}
Behind you the hum goes on. All the way down the stairs, and across the bay, you have left what you have left.
*   [Turn round, and count.]
    ~ grieve()
    ~ local = 1
    You stand in the door and count them, aloud. It takes to fourteen. You do it again, because she would have. It is still fourteen.
*   [Don't. # canon]
    ~ local = 0
    You look at the green man, who is always just leaving, and go with him.
*   [Step over the last of them.]
    ~ rage()
    ~ local = 0
    He has his key in his hand. He had been going home; it's his car that stands across yours. You move it for him. The seat is pushed well back. From the mirror hangs a small stuffed fish, and you hold it still while you reverse. # pause
-   -> strawberries
