// Monday, dusk, and what came of it.

=== night_two
# scene: night_two: Address
# beat: b30
# plate: pharmacy
# mood: rain
# page: choi 1/3
~ glance = 0
~ done = 0
~ local = 0
{car == 0:"In a lane," says Myung-shik. "It's been in a lane the whole time with a blue sheet on. There's a picture of two boys with it." He turns the telephone round, with sorrow.|{car == 1:"In a shed," says Myung-shik. "It drops out whenever it rains, and there's one tin roof on that lane." He turns the map round.|"It's gone," says Myung-shik, "but it went from somewhere. A man at the quarry bend buys cigarettes for his back. He saw two people walk home without it, and one of them counted." He turns the map round.}}
Then he moves his finger uphill, by the width of a nail. That was the car; this is a roof with smoke.
"A woman who pays her gas on the day. No post, but bills. She used to be with a security firm." He reads it off the inside of his wrist. "Jang O.-J."
"I've never heard of her," says Choi. He had felt sure that it would be somebody. # pause
Four men are in the room by now, all of them with numbers. One asks whether it'll be shoes on or off; he has a new carpet at home.
"On," says Choi.
{heat == 0:"Mind the road," says Myung-shik. "This one was washed out in August. You'll have to go round by the tolls, and you'll be late."}{heat == 1 or heat == 2:"Dusk," says Choi. "When there's a light on." He has a whole day to spend on deciding what to wear.}{heat > 2:"Why wait?" says Choi. The whole hill seems to have seen that car. "They'll be at table at noon like anybody." He looks almost well.}
+   [He asks whether she is alone up there.]
    ~ glance = 1
    "She has got the linen girl. {kit ? pistol:She came up the lane today with one hand in her jacket|{kit ? shotgun:She came up the lane today with a fishing rod in a blanket, and there's no water up there|And a kettle, I should think}}."
+   [He asks nothing, and tries the coat on. # canon]
    ~ glance = 2
    He puts his arms into it in front of four men. It's too small. He buttons the pocket that buttons. Nobody laughs, and he hears each one of them do it.
-   "You did say a hundred," says Myung-shik, to the poster. # pause
{kit !? pistol && kit !? shotgun:On the fourth day, thinks Choi, somebody will sit on that turf with her hands folded. He can see her quite well. There is nothing in them.}
{heat > 2:
    ~ slots = 1
- else:
    ~ slots = 2
}
{heat == 2:
    ~ heat = 1
}
~ glance = 0
{car == 2:
    ~ twin = true
}
~ car = 0
-> day_three

=== day_three
# scene: day_three: Monday
# plate: house
# mood: dawn
# page: plain
{done == 0:
{slots == 1:On the wall calendar the girl has crossed out Monday afternoon. "There's been a taxi at the bend since seven," she says. "It isn't anyone's. I think that we've got until noon."|Monday: two boxes left, and a Thursday a long way behind them with an aeroplane drawn on it.}
{twin:In the night, down on the big road, something with six hundred and fifty horses has gone by very slowly. He has another one. Same colour.}"You walk the same way as yesterday," the girl says, "but you're looking at different things."
- else:
{done == 1:{named:The name is in the room now. You both go round it.|A plan is in the room now, with an if in it. You both go round it.}}{done == 2:{kit ? flame:It stands in the corner under the snow blanket. You've both said that it looks like a hoover.|{kit ? pistol:There's a pistol in the bread bin.}{kit ? shotgun:There's a shotgun in the umbrella stand; you had to get an umbrella stand.}{kit !? pistol && kit !? shotgun:You've come back from the orchard with a bag of persimmons.}}}{done == 3:There's clay on your boots, in two places only. {glance == 2:You have put the cups straight on the shelf, and then the plates.|One of your ears is still on the range.}}{done == 4:You keep having to remember to step over it.{glance == 1: She has chalked the word CLEAR by the door, with a foot round it.}{glance == 2: There is a satchel by the back window, and one only.}}{done == 5:{glance == 1:Two tickets lie on the table, side by side, with a cup on them. The cup is for the wind.|Two tickets lie on the table, one behind the other, with a cup on them. The cup is for the wind.}}{done == 6:{glance == 1:You smell of other people's incense, and of yellow duster.|You smell of other people's incense. You find that you are standing a little to the left.}}{done == 7:{glance == 1:You know every sound on the right-hand side of this hill by its first name. Ask her about the left.|You know every sound on this hill by its first name, and one of them is a page not being turned.}}
One box is left, and the light has begun to flatter things.
}
{clues ? ready:They won't find you sitting down. You've seen to that.}
~ local = 0
~ glance = 0
+   {slots == 2 && trust > 0} [Ask what her plan is. # canon]
    -> s_name
+   {slots == 1 && done != 1 && trust > 0} [Ask what her plan is.]
    -> s_name
+   {slots == 1 && done != 2 && told > 0} [Fetch the thing under the tarpaulin. # canon]
    -> s_fetch
+   {slots == 2 && told > 0} [Fetch the thing under the tarpaulin.]
    -> s_fetch
+   {told == 0} [Drive out to the orchard after all: old guns.]
    -> s_couple
+   {done != 3 && told > 0} [An hour with Mrs. Pyo, on the range.]
    -> s_range
+   {heat == 0 && done != 4} [The third board: wire it.]
    -> s_wire
+   {trust > 1 && done != 5} [Two tickets, for the night coach.]
    -> s_bus
+   {done != 6} [Visit Min-hee, where she is now.]
    -> s_columbarium
+   {done != 7} [Sit on the step with the lamp out, and listen.]
    -> s_watch

=== function last_light()
// After the last half-day nobody drives to the orchard any more.
{ slots == 0:
    ~ told = 0
}

=== s_name
# scene: s_name: Bom
# plate: house
# mood: dawn
~ slots = slots - 1
~ done = 1
~ last_light()
~ local = 0
"Which one?" asks the girl. "The old one's used up."
"The new one."
She puts her pencil behind her ear, which is how she sits up straight. "Your plan has one part. It's a good part. You go and find him. But then it just stops. There's nobody left in the room."
She turns over a practice paper. On the back of it are nine lines, ruled. The first of them is being taken. # pause
"I'm the one they can carry," she says. "It's no use being cross. So it's only a matter of where I stand. If I'm by the door I'm next to the one with the gun; if I'm under the table, there's time. I'd write it there. How many, what shoes, which way, what was said. You'd look under the table?"
"Yes." # pause
"Then that's part two." She shows you with her thumb and her fingertips how one keeps nine things without paper: she's hung them on the positions, since you stand in them when you wash up, did you know? "And parts four to nine are when you come. I've put an if. It's only correct to put an if."
+   [Cross out the if. # canon]
    {trust > 1:You take the pencil from behind her ear and cross out two letters. She looks at the place for so long that you think that you've spoilt it.|You cross it out. "You can't know that," says the girl, and puts it in again, smaller. But she leaves your line as well, and she writes beside it with great care: see over.}
    {trust > 1: -> name_told}
+   ["Leave it in. It's correct."]
    {trust > 1:She nods. It has been marked fairly; one can build on that.|She nods, and rules it off. When she thinks that you have gone back to the window you hear the pencil again. She's put a second one.}
    {trust > 1: -> name_told}
-   ~ warm()
{slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== name_told
# scene: name_told: One She Was Due
# plate: house
# mood: dawn
~ warm()
~ named = true
"And I've got one," says the girl.
"One what?"
"A name. I don't want the old one back yet. They had it on a form, and it was read out at six and at ten. So I thought I'd have one in between." She looks at the ceiling, where the answer is. "Bom." # pause
"Spring."
"I was due one. I missed it, I was on towels." She looks out at the mountain, which has its lid on. "It's also to do with seeing, if you say it at the end. I looked it up. Somebody ought to do that, I thought. You're always looking at the exits."
+   [Say it. # canon]
    "Bom," you say.
    "Yes?" says Bom at once, and puts down her pencil. # pause
+   [Tell her yours.]
    "Ok-ju," you say. "It's on the gas bill," says Bom. "I've been trying not to have read it." She holds out a hand, and you shake it over the table, like two firms. # pause
-   {slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== s_fetch
# scene: s_fetch: The Thing Under the Tarpaulin
# plate: orchard
# mood: dawn
~ slots = slots - 1
~ done = 2
~ local = 1
"I'll keep some warm," says {named:Bom|the girl} at the door. She has the pot in both hands. You say that you'll be back by dark.
At Yangpyeong Mr. Gil sees you turn in and goes and stands in front of the corner with his arms out. # pause
"She's not for sale."
"What's she for?" shouts Mrs. Pyo.
"What?"
He has tears in his eyes as it is. He takes the tarpaulin off by its hem. Two tanks, a yoke, four metres of hose, a lance with a pilot on the end, bent like a spoon. It came over the hill on the back of a boy from Ohio, and went no further. In seventy years it's burned off a wasps' nest and one end of a barn. # pause
"It wants respect," says Mrs. Pyo. "Upwind, feet apart, and never at a thing you mean to look at afterwards. {told == 1:You told me straight, so I'll sell it you straight: what the fuel costs.|You owe me a word. You'll pay it, or you'll pay the price.}"
{told == 2:"He killed my friend," you say. "Without touching her." Mrs. Pyo licks her pencil and takes a line off the bill.}
~ told = 0
+   [Pay. # canon]
    ~ kit += flame
    You pay. It's the coffee tin: all that you'd put by for a second chair. She writes you a receipt, and on it, under item, "sprayer". Mr. Gil walks along with you as far as the gate with his hand on the tank.
+   [Promise to bring it back.]
    ~ kit += (flame, flame_owed)
    "Bring her back, then," says Mr. Gil.
    "He'll wait up," says Mrs. Pyo. "You have no idea. He stands in the road." She's sharpening the pencil; she sharpens it right down to the wood. Then she puts it away. "By the end of the month. Rinsed."
-   {kit !? pistol && kit !? shotgun:
    ~ kit += pistol
    "And for before that," says Mrs. Pyo, and lays the pistol on the seat beside you. "You can't open a conversation with a barn door."
}
Past four you get on the road. The sun lies along it, straight in your eyes. At every light you see the pot, and her standing with it. # pause
{slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== s_range
# scene: s_range: Point Your Feet
# plate: orchard
# mood: dawn
~ slots = slots - 1
~ done = 3
~ last_light()
~ local = 1
~ feet = true
Mrs. Pyo's range is the slope behind the shed: nine tins on a rail, and behind the rail the neighbour's ox, who has seen it before.
"Where are you looking?" she asks.
"At the tin."
"Well, don't. You've known where it is since you came up." She goes round behind you and kicks your left boot over by the width of a thumb. "Where are your feet looking?" # pause
You look. They're looking at the ox.
For an hour she doesn't let you have anything in your hands. You walk up to the tins, and she says "Feet." You turn, you kneel, you walk along a wall with a person's shadow on it, and at each step there's the little dry word, feet, feet, until you've started to hear it just before she says it. # pause
"You're very good," says Mrs. Pyo. "That's what will kill you. You do the right thing at once, and the wrong thing just as fast. Leave a gap. So." She holds finger and thumb apart. "You could post a letter in it."
She takes a pistol out of her apron then and doesn't aim, and there are eight tins.
{kit !? pistol && kit !? shotgun:
    ~ kit += pistol
    "And you'll carry this," says Mrs. Pyo. "On loan. I can't look at those hands any longer." It is the pistol with the chip. There are three rounds in it, and her price, on a slip.
}
+   [Shoot the next one.]
    You put your feet where you want it to go. You leave room for a letter. There are seven. Mr. Gil's head comes round the corner of the shed, with the wrong ear forward. "Was that her?" he asks, so happily that you give him the case. # pause
+   [Don't shoot. Walk up and put it straight on the rail.]
    ~ glance = 2
    You go up and set the tin straight where it was about to fall. When you turn round Mrs. Pyo has her glasses down. "Yes," she says, "there's that, too." It's the only time that she pats anything. It's your elbow. # pause
-   {slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== s_wire
# scene: s_wire: The Third Board
# plate: house
# mood: dark
~ slots = slots - 1
~ done = 4
~ last_light()
~ local = 0
~ kit += wire
"It'll be the tall one who treads on it," says {named:Bom|the girl}. "The tall ones go first, and they don't look down. I did it by watching guests." # pause
You have the board up. Under it are sand, a child's marble and a hundred-won piece from before you were born. You lay the wire from the nail to a bell off the bakery string (Mrs. Hwang gave you a spare), and from there to the lamp; so that a foot on the third board will put out the light in the room and ring, once, where you're lying.
"They'll have their shoes on," you say.
"In a house?"
Nothing else that you've told her has shocked her. # pause
You do it eleven times. You're the tall one. She lies on top of the wardrobe with her thumb going, and has the seconds out loud: door, mat, one, two, third. You're in the passage with your back to the wall; it's as wide as a person. They will be in a row, in the dark, with someone else's floor under them.
+   [Give her the kettle. "Not before I'm clear of the door."]
    ~ glance = 1
    "And what's 'clear'?" asks {named:Bom|the girl}. You show her with chalk. She puts the kettle where her hand will fall on it, and turns the spout to the wall. # pause
+   [Give her the way out: the back window, the stream, the N13.]
    ~ glance = 2
    She takes it in. She repeats it to you with the times. "That's if it goes wrong," she says. "Yes." "And you?" You had not got as far as you. # pause
-   {slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== s_bus
# scene: s_bus: Two Seats
# plate: road
# mood: dawn
~ slots = slots - 1
~ done = 5
~ last_light()
~ local = 1
~ tickets = true
"Two for the night coach," you say. "To the south."
"Where in the south?"
You read the board from the top. Forty places, with times. In every one of them is a street, a room over something, and a school.
"Which has the most exits?" you ask.
"It's the terminus," says the man behind the glass. "It's got a sea." # pause
You have them in your hand, two strips of card with a bus on. It leaves at ten past eight. If you're both on it there will be nobody here on the fourth day. Choi will have to explain that to whoever counts his days, and others will do to him what you had meant to do. The shelf goes on standing where it stands. There's one who asked you for something, and she can't come to the window and ask again.
On the next bench sits a woman with a son asleep across her, who is much too big for that. She has her hand on his head and her eyes on the clock, and she's awake for two.
+   [Seats side by side.]
    ~ glance = 1
    "Together, then," says the man, and does something with his stamp. On the way home you take them out at each light. It's always still the two numbers, one after the other. # pause
+   [Seats by the door, one behind the other.]
    ~ glance = 2
    You'd seat a client so. You have her in front of you, and see who gets on. The man looks from one card to the other. "Quarrelled?" he asks. # pause
-   {slots > 0: -> day_three}
-> leave_ask

=== s_columbarium
# scene: s_columbarium: Row Four
# plate: theatre
# mood: dawn
~ slots = slots - 1
~ done = 6
~ last_light()
~ local = 1
~ grieve()
It might be a library: aisles, and small doors. They've given her row four, a number and a glass front. Behind it is the jar, a photograph where she's about to laugh at someone to the left of the camera, and a pair of ballet shoes for a doll.
In front of that stands her mother with a yellow duster.
"They don't let one have water," she says without turning. "I asked for a small bowl. It's the damp, they said." She wipes the pane where it's clean. "You're the one who doesn't like cake." # pause
Somebody is visiting, three doors along; a radio is on low, for a grandfather.
"I've left off looking for the day," says her mother. "I had them all in a row, and what I said on each. There isn't one where it's written. It's just her, all the way along." She folds the duster in four. "A parcel's come. She'd ordered a swimming costume. For July."
+   [Take the duster, and do the top, which she can't reach.]
    ~ glance = 1
    You do the top. You do the next door, too, whose people live in Canada. She stands beside you with her bag in both hands, as at a bus stop; and when you've come to the end of it she takes your arm to the gate. She doesn't let on that she needs it, and you don't either. # pause
+   ["She laughed at me. In the picture. I'm on the left."]
    ~ glance = 2
    She looks at the photograph, and at you, and moves you by the shoulders a little to the left of the glass. "So," says her mother. For a time it's quite plain whom she's about to laugh at. # pause
-   {slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== s_watch
# scene: s_watch: The Step
# plate: house
# mood: dark
~ slots = slots - 1
~ done = 7
~ last_light()
~ local = 0
~ clues += ready
# clue: ready
You are good at this. You sit down on the step with the lamp out behind you, and attend.
A dog, two farms off, who barks at the postwoman and at nobody else. The N13, that changes down at the bend. Wood. Water, in the pipe, and that's {named:Bom|the girl}, who has drawn a glass and is being quiet with it. After an hour you have the hill on a string like washing, every sound pegged; so if there's one that doesn't belong there you'll have it before it knows itself. # clue: ready
You did that six years for people who didn't care for you to be in the picture. You never did it for a house. # pause
Behind you the board creaks, and she steps over it. She sits down next to you with her books.
"What are we listening for?"
"A car that changes down too soon. Someone who doesn't know the bend."
"I'll take the left," says {named:Bom|the girl}.
+   [Let her.]
    ~ glance = 1
    She takes the left. In the next hour she gets a pheasant, the gas man and one who walks on the outsides of his feet. "He's been by twice," she says. "He's pretending to have a dog." You had him, too. But you had him once. # pause
+   [Send her in to learn.]
    ~ glance = 2
    She goes in to learn. You can hear it: it's a page turned every four minutes. At the end there's one that isn't turned. You know something about that; you don't look round, and after a time she comes and stands in the door at your back, where you can't see her and she can see the road. # pause
-   {slots > 0: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== leave_ask
# scene: leave_ask: Ten Past Eight
# plate: house
# mood: dark
~ tickets = false
~ glance = 0
~ local = 0
~ done = 0
~ told = 0
Two bags stand by the door. Hers is the pillowcase. The other is yours, and you haven't packed it.
"It's only what one needs," says {named:Bom|the girl}. "You've very little. I put in the good bandage, and both spoons. If you aren't coming, I know how to take them out again." # pause
{kit ? flame:She's looked at what stands under the blanket in the corner, and has left that where it is.}{kit ? wire:She has taken the wire off the board and rolled it up. It's on the table, so that you should be able to put it back.}
The tickets lie there with the cup on. A quarter past seven, by the stove; thirty-five minutes to the coach, as she walks.
You think of one label out of sixty-one. You think, make him pay. It was written with the kind of pen that goes on cakes. # pause
"I won't ask," says {named:Bom|the girl}. She has a hand on the strap. "That would be a thumb on the scale. I only want to say that I'd be all right on either."
You know the tone. She hears it as well, this time, and says in another, "No. I wouldn't. I'd like you to come."
+   [Go with her.]
    You take both bags. On the third board you step over, the two of you, one after the other, and she gives the key its trick.{not named: "It's Bom," she says on the step. "For the bus. In case they call names."}
    ~ settle_4()
    -> end_passenger
+   [Tear them up.]
    ~ rage()
    You tear them across. They are card, and need both hands. {named:Bom|The girl} watches the four pieces down to the table. "Then I'll put the spoons back," she says. She hangs the key back on its nail, and lights the ring. # pause
-   ~ local = 0
-> dusk

=== dusk
# scene: dusk: Soup on the Ring
# beat: b31
# plate: house
# mood: dark
~ done = 0
~ told = 0
~ slots = 0
~ glance = 0
{kit ? wire:
    They are late. Whoever they've asked has sent them round by the tolls; so you have the whole of the dusk to lie down in. {local == 1:You're home with the light still on the ridge. }The soup is on the ring. {named:Bom|The girl} gets up on the wardrobe with the kettle. You put out your hand and touch the wall, on either side, to remember how wide it is. # pause
    -> ambush
}
{local == 1:
    {clues ? ready: -> dusk_road}
    ~ local = 0
    {heat > 2:You knew that it might be noon. At a quarter to one you come round the bend, and the dog two farms off is barking, who only barks at the postwoman.|The light goes while you're on the hill road. A lamp is lit in your window. You haven't come home to one for years, and look at it so hard that it takes you until the gate to see that the door is open as well.} # pause
    -> taken
}
{heat > 2:Noon.|You've eaten. The lamp is lit.} The soup is on the ring, and {named:Bom|the girl} is telling you how long a day is on Jupiter. {clues ? ready:Down at the bend a car changes down too soon.|Two farms off the dog has stopped barking. You had not heard it start.} # pause
~ heat = 0
-> outnumbered

=== dusk_road
# scene: dusk_road: Early
# plate: house
# mood: dark
You have been expecting them all day. So you come up the last of the hill {heat > 2:with the engine off|without lights}, and from the bend you see them: five, in the lane, getting out one after the other and not banging the doors. Choi is the last. He's doing his hair in the wing mirror.
{heat > 2:In the window,|In the window there's the lamp, and across it,} once, from left to right, {named:Bom|the girl} with a pot.
They have forty metres to the door. You have a hundred and ten.
+   [Run. Be in the house before them.]
    ~ heat = 0
    ~ local = 0
    You take the stream bed. It's a hundred and ten metres of stones, and you go in by the back window head first, into the smell of radish. "Five," you say from the floor. "Shoes on?" says {named:Bom|the girl}. # pause
    -> outnumbered
+   [Stay down. Count them, and see which way they take her.]
    ~ local = 4
    One against five, in the open, and she between. You lie in the ditch with your fist in your mouth and do it correctly: four men, two cars, the number of the second. She comes out on her own feet. She looks along the ditch, from end to end, and gives no sign at all. South, you note. Then east.
    -> taken

=== ambush
# scene: ambush: The Width of a Person
# plate: house
# mood: dark
# page: fight 1/4
~ local = 0
~ clues = ()
Door. Mat. They have settled in whispers who shall go first. One. Two. Then the third board speaks, the bell rings under your hand, and the lamp's out. # pause
That's the tall one. You can hear where all his weight is, up on the toes of one foot, on a board that moved. His arms have gone out for the walls.
+   [Tendu: your foot, long, along the floor, to his ankle]
    Your toe finds the ankle and takes it along. He goes down by sections. The one behind him treads on what he takes for a mat.
    -> lighter
+   [Rush him: while he sways]
    ~ hit()
    He has the door frame to hold on to, one side and the other. You run into all of him, and he's had somebody behind him the whole time as well. Someone's elbow is looking for your face, and it knows its way about.
    {wound == 3: -> ambush_down}
    -> lighter
+   {edge > 0} [The chair: through the dark, at where his knees are]
    ~ cool()
    Something in there breaks. Up on the wardrobe you hear {named:Bom|the girl} breathe in and not out. He'd said "Hello?" just before.
    -> lighter
= lighter
# page: fight 2/4
Somebody strikes a lighter in the doorway. It shows his own chin, a hand, a bit of a pistol, and nothing of what's in front. He's holding it up at arm's length, to the left. You are straight before him.
+   [Chassé: off the line, then the kettle]
    You slide. "Clear," says your foot on her chalk mark, and over you {named:Bom|the girl} tips her wrist. It isn't a scream, at first; it's only a man who would like the light put out.
    -> corridor
+   ["Now!": the kettle, from where you are]
    ~ hit()
    She's good, and she does it on the word. It comes down in a sheet between you. But they know where you are, you've told them, and something fast comes through the steam and takes you in the side. You miss the next part. It went on over your head. # pause
    {wound == 3: -> ambush_down}
    -> stairfoot
+   [Plié: down, under the light]
    You go down where you are. The light comes after you, down, till it's burning his thumb. He says so. Then it's dark again, and {named:Bom|the girl} has a full kettle, and nobody's clear. She waits. It's better than you would have done.
    -> corridor
= corridor
# page: fight 3/4
Two of them abreast now, in a passage for one. Neither will be second. They have a stick apiece, held high, and every time that one draws back he finds the other's ear.
+   [Second: feet apart, hands on both walls, fill it]
    You stand in second and are the end of the passage. So they have to swing; they both swing. After three of these one has the other by the collar, and wants to know, crying, what that was for. # pause
    -> stairfoot
+   [Back away: into the room]
    ~ noise()
    You give them the room, and there they have elbows. The window goes, the lamp goes, the second chair goes again, in the old place. You get the one with the bad knee because {named:Bom|the girl} has thrown him biology. # pause
    -> stairfoot
+   {kit ? shotgun} [One barrel: up into the ceiling]
    ~ noise()
    It lights all of them, once, with their mouths open. After that it snows plaster. You'd want the other barrel for later. They aren't to know; they're trying to get by each other in the other direction, and it's still no wider than a person.
    -> stairfoot
+   [Shoulder: low, between them]
    ~ hit()
    You get in between. It's the one place where all those blows were going.
    {wound == 3: -> ambush_down}
    -> stairfoot
= stairfoot
# page: fight 4/4
Then there's only breathing, and a man on the mat who hasn't hurried. # pause
He has found the switch on his telephone. By its light you see {scar == mouth:the mouth, sewn on one side into somebody else's smile|the cheek, with its line of small black knots}, and under that your coat, on him, too tight at the shoulders. A hand goes up to his hair. It's the left. His weight stays where it is; the other shoulder has sunk a little.
{edge < 0:It isn't the hips this time. He's tired, and has gone back to what he knows.}
+   [Pas de bourrée: three steps, inside the right]
    Behind, side, front. You come up inside it with his sleeve in your fist, and it's your own sleeve. You know where it tears. He goes back over the mat, over the tall one, over the step, out of both his shoes.
    -> house_rules_door
+   [Plié: under the left]
    ~ hit()
    There's nothing in the left. You bow to it, and the right is there.
    {wound > 2: -> ambush_down}
    But he's hit the wall with it, going through. He folds up over that hand; you take him by the collar that's yours and put him out on the step. His shoes stay in.
    -> house_rules_door
+   [Wait: for the hips]
    ~ hit()
    You look at his hips, as you have learned to. That's the trouble with having learned it. The right arrives by itself, from the shoulder, as on the first night.
    {wound > 2: -> ambush_down}
    "Kettle," says {named:Bom|the girl}, and there was some left. He goes out backwards, hopping, out of both his shoes.
    -> house_rules_door

=== ambush_down
# scene: ambush_down: Off the Wall
# plate: house
# mood: dark
# page: plain
~ local = 2
~ wound = 2
You have your cheek on the third board. It's in your own house and you have never seen it from here: there's a hundred-won piece in the crack. # pause
Up above it goes on without you for a bit. A kettle. Somebody says a word, and then, in a clear voice, a girl says "I'll come down. You needn't. Mind the wire." Two bare feet pass by, at the edge of what you can see, and don't hurry. She's put herself between your head and the one who had his foot drawn back.
"He wants this one, too," says somebody.
"She's dead," says {named:Bom|the girl}. "Look at her. You've done it. You had better say so to him before he thinks that you'd meant to."
There's a silence, in which four men think about whose idea it was. # pause
+   [Lie still. Be that.]
    You've been a wall and a car and a hat stand. You can be this. They get as far as the door before one looks back; and he looks away.
+   [Get a hand round somebody's ankle.]
    Your hand goes out and gets hold of something, and that is the leg of the table. Under it {named:Bom|the girl} is looking for her ruler, she tells them, and being a long time about it. By the time you have understood that, they have gone.
-   -> taken

=== house_rules_door
# scene: house_rules_door: In His Socks
# plate: house
# mood: dark
# page: plain
~ kit -= wire
The rain has stopped. In the passage behind you three men are lying in the order in which they came; you can hear the fourth one, out past the cabbages, being sick. # pause
Choi Pro sits on your step in his socks. They have golf clubs on. He has both hands up by his shoulders, and looks at you, in your coat, by the light of his telephone, as he must look at the refrigerator.
"Okay," says Choi. "Okay. So you live here." He tries the smile, what there is of it. "I'd like to know what I'm supposed to have done. I'd really like to know. I'd be sorry."
Behind you someone has come down off the wardrobe. She doesn't say anything. She is standing in first. # pause
Nobody is by but the mountain. You could be done here tonight. And the boss would want to know by Friday who's to have the club; the shelf would go on standing where it stands, sixty-one, and men with a key to it.
+   [Finish it here.]
    "Go in and close your eyes," you say to {named:Bom|the girl}.
    "I'll go in," she says.
    -> end_house_rules
+   [Let one of them run, and follow where he runs to.]
    ~ local = 3
    {kit !? pistol && kit !? shotgun:
        ~ kit += pistol
    }
    One of them has dropped a pistol on the mat; you put it in your belt. "Run," you tell the one by the cabbages. He runs; and you're watching him do it, you have your eye on his back, the road, the way that he'll take. It's a good plan. It has one part. # pause
    When you turn round the step is empty. So is the lamp-lit piece of floor behind it. Round at the back a window's open on to the stream, and down in the lane a door falls shut, softly, as it does on a car for which you've had to wait. He has always been able to feel it when a person looks away. # pause
    -> taken

=== outnumbered
# scene: outnumbered: Shoes On
# plate: house
# mood: dark
# page: fight 1/2
The door comes in flat, with a man on it. There are three behind, in shoes, and a fifth, who is pleased. It's one room. You have the table between you and them, and {named:Bom|the girl} is under it.
The first one's still riding the door. His weight's behind him; both of his arms are out for balance, with a bat on the end of one. He is looking at the lamp.
{clues ? ready:You knew. You're on your feet, with a knee against the table's edge; that's worth one mistake.}
+   [Tendu: push the door back out with one long foot]
    The sole of your foot goes to the edge of the door, and the leg goes straight. It shoots off over the sill, with him on it, into the shins of the three. Somebody sits down in the cabbages.
    -> table
+   [Arabesque: over the table at him]
    You've one leg still behind you on the wood when he comes down off his door.
    {clues ? ready:
    ~ clues -= ready
    You were ready for him to. You let the leg go on, and it's he who has the table in the face.
    - else:
    ~ hit()
    The bat finds you in passing, at the ribs, on its way to the lamp.
    }
    -> table
+   [Retreat: to the ring, for the pot]
    You have hold of the pot.
    {clues ? ready:
    ~ clues -= ready
    It's where you had put it, with the handle out. The first has the soup and the second has the pot.
    - else:
    ~ hit()
    But that was two steps with your back to them. The bat gets there when you do. It's soup everywhere, and none on anyone it was meant for.
    }
    -> table
+   {kit ? pistol && edge > 0} [The bread bin: one round, into whoever is first]
    ~ cool()
    One room makes it loud. The man on the door looks down at his thigh and sits. Under the table {named:Bom|the girl} has put her hands on her ears. There are two rounds now, or there would have been: it jams.
    -> table
= table
{wound == 3: -> end_mountain}
# page: fight 2/2
Two have the table by its ends and are lifting it off her. They're leaning back; all that they weigh hangs on that table and they trust it. Choi's in the doorway with one hand at his hair. He has a pistol in the other, down along his leg, and looks over your shoulder at the window, to see himself.
+   [First: let go of everything, stand, and let the table come]
    You take your weight off it. You just stand, heels together. They have a whole table suddenly, and go over backwards with it, one each side, and it lies on them. For as long as you would need to lace a shoe there's a way between you and the back window, and Choi has not come back yet from the glass. # pause
    -> lost
+   [Chassé: round the end of it, at Choi]
    It's what he's waiting for, that you come round an end.
    {clues ? ready:
    ~ clues -= ready
    You had thought of that, and come round the other. He fires into the stove.
    - else:
    ~ hit()
    It's a flat little sound. It takes a strip off your hip in passing, and the floor is nearer than it was. # pause
    }
    -> lost
+   [Plié: under the table, to her]
    {clues ? ready:
    ~ clues -= ready
    You get there. "No," whispers {named:Bom|the girl}, "window," and she's right; you go out at the other side, with splinters in your hair and somebody's hand in the tail of your shirt. It tears.
    - else:
    ~ hit()
    You get there. She has chalk on her fingers. You have come before she had finished. Then they drop it, on both of you, and it's you that is on top. # pause
    }
    -> lost
= lost
# page: plain
{wound > 1: -> end_mountain}
{clues ? ready:
    ~ clues -= ready
}
~ local = 1
You're out through the window, in the stream, on your hands. Behind you they're shouting at one another. You had her by the hand. You did. There's chalk on yours. # pause
They look for you for a quarter of an hour, up the wrong side, the side on which a person would run who only wanted to get away. You lie under the bank with your mouth in the water. Over you go four pairs of shoes, and one pair of slippers, at their own speed. # pause
The slippers stop for a moment just there. "My lace," says {named:Bom|the girl}. Slippers haven't got any.
-> taken

=== taken
# scene: taken: Chalk
# plate: house
# mood: dark
# content: captivity
# page: plain
~ heat = 0
~ clues = ()
~ kit -= wire
{gentle:
The student is alive, and has been taken. Choi means to make her say where you are. Before they took her she wrote under the table, in chalk, what she had seen.
- else:
{local == 0:Nobody. Nothing is broken. The chairs have been pushed in, both; and on the ring, on the lowest flame, stands the pot, with a plate on top. You put your palm to the side of it. Warm. You are late by a quarter of an hour, by one red light, by one word more with somebody.}{local == 1:They've gone. They have put the table back upon its legs, you can't think why. Somebody has pushed in what's left of the chairs. On the ring the soup is still warm, what there is of it.}{local == 2:You get up along the wall, one board after another. The soup's still warm. The chairs are pushed in.}{local == 3:You run as far as the bend, and there is only the road. When you've come back the soup is still warm on the ring. She had put a plate on it, before any of it, so that it should keep.}{local == 4:You go in when the second car has gone. The soup is still warm. She's pushed in the chairs, both; she must have asked them whether she might.}
{twin:From the lane you can smell new plastic. He has another just like it.|He has taken his own car home, and left its wheel marks.} # pause
You look under the table.
She has used the good chalk. It's in her exam hand, from left to right, upside down, {local == 3:and she'll have had it ready while you were in the passage; only the figures were put in last:|so she'll have been lying on her back:}
"{local == 2:3 + 1|4 + 1}. Shoes on. One pistol, right, he limps for effect. Two cars. They said Hanam, then somebody said don't say Hanam. I stood away from the pistol. It is 41 steps to the gate. He rang somebody about glass. I have put the soup on low."
}
~ twin = false
~ local = 0
{named:And in the corner, smaller: "Part two. Over to you."|And in the corner, smaller: "In case you need to ask for me, it is Bom. I was keeping that for spring."}
+   [Read it again, to the end. # canon]
    {named:You read it through to the full stop. She's drawn a tiny line below that, with a ruler, as you do in an exam when you mean to go on.|You read it through to the name. You say it once, under the table, to the underside of the table. Then you can use it.} Bom. # pause
+   [Run.]
    ~ rage()
    You get as far as the gate. At step forty-one you stop, for no reason; you're standing where she'd have stood. In the mud is the print of a bath slipper, with a shell on its heel. It's pointing back at the house. Bom. You go back for what you'll need. # pause
-   ~ named = false
-> boss_told

=== boss_told
# scene: boss_told: Mountain
# beat: b32
# plate: lair
# mood: neon
# content: threat
# page: choi 0/3
~ local = 0
{gentle:
Choi tells his boss that Ok-ju is dead and buried on the mountain behind her house. It is not true. He says that he has brought back what was taken from his shelf, and he has the student, whom he means to make tell him where Ok-ju is before the boss finds out.
- else:
"And?" asks the boss. It's late; there is only the one lamp on, over the seventh bay.
Choi has practised in the car. He did it nineteen times. "It's done," he says. "She's dead. She's on that mountain of hers, at the back of the house."
Click. The ball goes by the cup.
"I said I wanted her sat there."
"She didn't care to sit." It's good, that. He gets up some speed. "The linen girl I've got, she's with Myung-shik. What they had of mine was up there too, put by, and I've got it in the car. It's quiet. You wanted it quiet." # pause
The boss thinks. For three days he's had to picture her going about on her two feet, and older men putting after him. Now he needn't. Whether he believes it doesn't come into it.
And Choi, with his hands folded, thinks about a greenhouse. By morning a girl who counts everything is going to have told him where somebody would run to, who has nothing but her. Then it'll be true. It'll just have been a little early.
}
"How deep?" asks the boss.
+   ["Deep. I used her own spade." # canon]
    ~ lie = deep
    "I had to dig it twice, there's rock." He shows his palms. He has been holding the spade the whole way in the car, to get them like that. "There was nothing in her pockets. There was nothing to her at all. Nobody."
    "A nobody," says the boss with gratitude. He lines up the next.
+   ["With all her things. You'd think she'd never lived there."]
    ~ lie = things
    "I did the house as well," says Choi. "Cup, coat, a box with work things. I put it all in on top of her. If anyone comes asking, there's no such person." It's such a good one that he can see it: an empty room with a nail in the wall.
    "Like a ghost," says the boss, and looks for a moment at the dark end of the range, behind the netting.
-   Out in the car Choi lets down the mirror and tells it once more. It believes him the second time. # pause
{kit !? pistol && kit !? shotgun: -> fourth_morning}
~ settle_4()
-> empty

=== fourth_morning
# scene: fourth_morning: With a Kettle
# plate: house
# mood: dawn
# page: plain
You go all the same. You go on Monday night, by the N13, to a place called Hanam, which is a big place. You have a kitchen knife and the kettle. You ask at a sushi restaurant, where they look at what you're holding; you ask a man at a hotel desk, and he looks at the clock. Nobody has to answer a kitchen knife. # pause
At four you find the netting. It's as tall as a block of flats, lit green, and there's a man before the lift who's as broad as that. He breathes out.
"No," he says.
You do what can be done with a kettle. You had boxes in which to drive an hour out and an hour back. You put in soup. You don't regret the soup. # pause
They're quite polite, going up. Someone has set a chair out on the turf for you. It's Tuesday.
+   [Sit down on it.]
    You sit down. You fold your hands. An elderly gentleman in a cardigan is coming along the bays, with a putter; he looks you up and down. "About so high," he says. # pause
+   [Stand.]
    You stand, heels together. It's how you stand when you have nothing to hide. An elderly gentleman in a cardigan is coming along the bays with a putter. He walks all the way round you. He had been told three, by some. # pause
-   -> end_three_days

=== end_three_days
# scene: end_three_days: Three Days
# ending: three_days: Three Days
# plate: three_days
# mood: dawn
# content: threat
~ settle_4()
{gentle:
The three days are over and you came without anything to fight with. The boss has you brought before him, and you do not leave. Bom lives: they never found out from her where you were, since there was no need to, and she is put back on the linen floor of the Lagoon, from where on the Thursday she walks out by a plan of nine parts. Choi keeps his club, his shelf and his Fridays.
- else:
He'd like to hear it in your own words, he says. He has all morning. # pause
So you tell him. You say that somebody once asked you for something, and that you thought about what it'd take: a gun, to begin with; it was all on a calendar, in boxes. And that there were other things to be done. A pot was to be scrubbed. There was a girl who'd missed a spring. You wouldn't have thought it of yourself. He listens with his head to one side, like someone who's being told about a country where they eat late. # pause
"And was it worth that?" asks the boss, really wanting to know.
The lift goes down with a waltz in it. You count it with your chin. # pause
Choi Pro isn't let in. He stands out at the back by the ice, in a new coat. He's told twice that it's been seen to. He's still got the club on Fridays, and sixty-one labels; he goes about for weeks with a hand on his face, asking the refrigerator who that was. # pause
And Bom's alive. Nobody had to ask her anything in the end, seeing that you'd come by yourself. By Tuesday noon she's back on the linen floor, at the Lagoon, with a gap in the strokes where she had been away. On Thursday, at the minute when all over the country they're told to turn the paper over, every light in that hotel goes out, floor by floor. She had always said that she could do eight of the nine. # pause
She gets there late, with chalk on her knees. They let her sit. Under NAME she writes one, and looks at the word for a bit, and goes on.
}
On the fourth day somebody hoses the yard.
-> ask_back(e_three_days)

=== end_mountain
# scene: end_mountain: The Mountain Behind the House
# ending: mountain: The Mountain Behind the House
# plate: house
# mood: dark
# content: violence
{gentle:
You are too badly hurt to get away, and you do not leave your mountain. The student lives: the boss sends her back to the linen floor of the Lagoon, to go on working off the debt, and she goes on counting there and is believed by nobody. What Choi had meant to tell the boss as a lie, he tells as the truth.
- else:
You get as far as the stream. That's further than they thought.
Under the trees it's dark. They have brought your own spade. You'd noticed where it stood. You had noticed everything. Your side's warm, then your knees are, and then only the moss is cold.
You listen. There's the dog, two farms off; the N13, that changes down at the bend. Below, in the lane, someone says "Nine, ten, eleven," aloud, so that you should hear she's on her feet. # pause
She lives. They want her back; her mother hasn't paid. By Tuesday she is back at the Lagoon on the linen floor, and she tells it to the clerk, and to the driver, and to one of the guests, in whole sentences, with the time: who came, how many, and where it was. They see nothing, as a courtesy. She writes it on the wall behind the sheets, then. It's the first thing there that isn't a number.
On Friday the club's open. It's the usual room.
{kit ? pistol or kit ? shotgun or kit ? flame:In Yangpyeong an old man stands in the road till it's dark. His wife has made out the bill, and doesn't send it.|In aisle nine two tins of tuna cost the same.} # pause
The slope behind the house faces south. You'd always meant to put in beans.
}
Choi Pro tells it to the boss, and for once it is true. In spring the slope is very green.
-> ask_back(e_mountain)

=== end_house_rules
# scene: end_house_rules: House Rules
# ending: house_rules: House Rules
# plate: house
# mood: dark
# content: violence
{gentle:
You kill Choi on your own step. You and the student are safe, and she sits her exam. But the footage still stands on his shelf, the club is open again on Friday under another man, and what Min-hee asked for second, that nobody should watch, is not done.
- else:
It takes no time. He has begun to say that somebody will pay you double.
You drag the three out into the lane afterwards, one by one, by their shoes. They're alive; they'll be stiff. The one by the cabbages will tell it, and by tomorrow it will be ten women, with a dog. Nobody's going to come up here again. They have a club to see to. # pause
In the house a light is on. {named:Bom|The girl} has swept up the lamp and the plaster. She's put the soup on.
"Is it done?" she asks.
"Yes."
She sets down two bowls; she looks at yours until you've picked up the spoon. "Then why are you listening?" says {named:Bom|the girl}. # pause
On Thursday the planes stay on the ground for half an hour. You wait before the school gate, with mothers. She comes out among the first, and says that the one about tides was wrongly put.
On Friday you're on the other side of the street from Encore. There's the rope, the doorman has still got his cold. "Names go on the left," you hear. A new one gets out of a car. He's younger; he does it with the teeth. Behind the bar someone with rolled-up sleeves lays down a coaster on its face, and a girl with silver on her eyes picks it up and turns it round. # pause
You had him, on your own step. But there is a shelf with sixty-one on it, and somebody else has been given the keys. One of them, he'll have noticed, is a dancer. "Don't let anyone watch," she wrote. You took it for the same thing as the first.
You come home at two. The lock does its trick.
}
At the sill you bend down, and undo your laces. You put them side by side, next to a pair of bath slippers with a shell on.
Shoes off at the door. It was the only rule.
~ settle_4()
-> ask_back(e_house_rules)

=== function settle_4()
// What dies with act four. What Mrs. Pyo taught (feet) goes on; from here everybody has a gun, and one is like another.
~ settle()
~ heat = 0
~ slots = 6
~ done = 0
~ car = 0
~ early_start = false
~ told = 0
~ tickets = false
~ named = false
~ twin = false
~ glance = 0
~ clues = ()
~ kit -= (pistol, shotgun, wire)
