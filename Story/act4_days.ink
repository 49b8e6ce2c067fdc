// The three boards: two half-days each. A storylet costs one; done holds the first of the day.

=== day_one
# scene: day_one: Saturday
# plate: house
# mood: rain
{slots == 6:
In the morning there are two chairs. She has found the other in the shed, under the snow shovel, and splinted a leg of it with your good bandage.
{local == 1:"You may have the bed tonight," she says. "I had five hours."}{local == 2:She has put hers where one sees the door. She says good morning to you and to the bolt.}{local == 3:The key is on its low nail. It's been moved by the width of itself; she's been out to look at the weather.}
"How many days have we got?" asks the girl.
You think about what sort of man he is, and whose. "Three."
"Halves, or whole ones?" She rules them on the back of the calendar, six boxes. "Then what goes in the first?"
- else:
{done == 1:The pot has been scrubbed to a shine that it didn't bring with it.}{done == 2:{glance == 1:You breathe out, and notice that there is somebody in the room breathing out.|You move your shoulders. Everything is attached to something again.}}{done == 3:{car == 4:The car is down in the lane where anybody can read it.}{car == 1:There's nothing in the lane but two wheel marks, and the rain is seeing to those.}{car == 2:Your hair smells of tyres.}{car == 3:There's a roll of money in the rice.}}{done == 4:On the table there are eleven rice triangles in a row, by date.{glance == 2: {first == spared:You have been humming since the till.|The receipt lies beside them, face down. It has forty points on it.}}}{done == 5:{glance == 1:The pocket that buttons is buttoned, and you keep a hand on it.|The pocket that buttons is buttoned. The girl walks round it as round a table.}}
The rain hasn't let up. There's one box left of Saturday. {done == 1:{glance == 1:She hums a little.}{glance == 2:She has built a wall of practice papers, and is behind it.}{glance == 3:She has put a third bowl away at the back of the shelf, upside down, without a word about it.}}
}
~ local = 0
~ glance = 0
+   {slots == 6} [Cook something. # canon]
    -> s_soup
+   {slots == 5 && done != 1} [Cook something.]
    -> s_soup
+   {slots == 5 && done != 3} [See to the car. # canon]
    -> s_shed
+   {slots == 6} [See to the car.]
    -> s_shed
+   {wound > 0 && done != 2} [Let her look at what is bleeding.]
    -> s_stitch
+   {done != 4} [Go down for supplies: aisle nine.]
    -> s_store
+   {done != 5} [Open the drawer with Min-hee's things.]
    -> s_drawer

=== s_soup
# scene: s_soup: Soup
# plate: house
# mood: rain
~ slots = slots - 1
~ done = 1
~ warm()
You own a radish. You own bean curd, with a date on it that is a matter of opinion, and pepper. The girl has washed her hands to the elbow and stands by the gas ring holding them up to dry.
"I can do this part," she says. "I've read how."
She cuts the radish in cubes of one centimetre. She measures one; she shows you. It takes her twenty minutes. The water boils, the window fogs, and the room is for once the same temperature all over.
"How much pepper?" she asks.
"I don't mind."
"That's not an amount." # pause
She eats the first bowl without stopping and without a sound, one arm on the table round it. Halfway through the second she notices the arm. You watch her take it away and lay it in her lap, where arms go.
Anybody would ask her things now.
+   [Ask nothing. # canon]
    ~ glance = 1
    You ask for the pepper. After some time she begins by herself: that it was a bank first, then another bank, then a man who was very nice about it; that her mother signs where it says to. "She'll have been told that I'm at a cram school," says the girl. "In a sense." She blows on her spoon.
+   [Ask everything. How many men, which floors, who comes when.]
    ~ cool()
    ~ glance = 2
    She answers in full sentences, with the floors in order, and her hands under the table; the second bowl gets a skin. You know what you're doing, you've been on the other end of it. All of it is useful. When you run out of questions she asks, "May I get down?"
+   [Tell her about Min-hee.]
    ~ grieve()
    ~ glance = 3
    You hadn't meant to. You say that you had a friend who couldn't cook either. Then you say that she died, eight days ago, and that she asked you for something, and that this is how you came to be in a hotel. The girl reaches over and turns the gas down under the pot. "You said couldn't," she says. "And then died. You did it in the right order. It took me longer, with my father." # pause
-   {slots == 5: -> day_one}
-> night_one

=== s_stitch
# scene: s_stitch: Eleven Stitches
# plate: house
# mood: rain
~ slots = slots - 1
~ done = 2
~ wound = 0
The cut is at the back, under the shoulder blade, where nobody has ever been able to see themselves.
"It wants closing," says the girl behind you. "I've only done sheets."
"What's the difference?"
"Sheets don't breathe." She has boiled a needle, held a match to it and boiled it again. "It's hospital corners. I'll count. You needn't."
One, she says, and two. She has a good hand: in, out, no conversation. At four you have hold of the table. At five she says, in the same voice, that in the linen room one learned a stitch that doesn't show, since guests don't like to feel that a thing has been mended. # pause
"Six. Who did your others?"
"A man who did horses."
"He was in a hurry. Seven."
+   [Breathe out with each. Let her work.]
    ~ glance = 1
    You breathe out. By nine you're doing it together. "Eleven," she says. She ties it, cuts the thread, says "Next," and is embarrassed. "I always say that. With the sheets."
+   [Tell her what each of the old ones was for.]
    ~ glance = 2
    You tell her: an ambassador's brother; a glass door; a dog, and it was the client's dog. It's the first time that you've heard them in a row. "So not one was for you," says the girl. "Ten. This one is. Eleven."
-   {slots == 5: -> day_one}
-> night_one

=== s_shed
# scene: s_shed: A Loud Car
# plate: house
# mood: rain
~ slots = slots - 1
~ done = 3
By daylight the car is worse. It sits in the lane between the compost and the neighbour's cabbages, in its colour with a name, and shines on them.
The postwoman has had her hand on it. She wished you luck with the new man. # pause
The shed is as long as the car if you take out the snow shovel, the spade, the firewood and one wall. By the quarry pond things have been burned before now. You know a number from the job, of a person in Incheon who pays in fives and asks no questions. Or you could leave it: a car that stands where it stands is, at least, not being driven about. # pause
The girl puts the flat of her hand on the bonnet and takes it off again. "What did it cost?"
"Three hundred million. About."
Her thumb goes along her fingertips. "So he owes somebody, too," she says.
+   {slots == 5} [Hide it. Take out the wall.]
    ~ car = 1
    ~ hush()
    -> wall_out
+   {slots == 4} [Hide it. Take out the wall. # canon]
    ~ car = 1
    ~ hush()
    -> wall_out
+   [Burn it.]
    ~ car = 2
    ~ noise()
    The seats go up first, with a green light. You stand across the pond and it's warm on your face at eighty metres. Something in there goes on being polite for a surprisingly long time. Door open, it says. Door open. By the evening everyone on this side of the mountain has seen the smoke, and no one will ever track it anywhere.
+   [Sell it.]
    ~ car = 3
    He comes with a flatbed and a wife. He pays in fives, damp ones, sixty of them to a roll. He can't keep his hands off it. "Who's it belong to?" he asks, after all. "A man." "They'll want to hear about this at the club," says the buyer, stroking. He's that kind. You see it now, and the wife sees that you do.
+   [Leave it. You have better uses for half a day.]
    ~ car = 4
    ~ noise()
    You throw the blue sheet over it that's meant for the persimmons. It covers a third. From the road it now looks like an expensive car with something to hide. You sleep for four hours, the first whole ones since October.
-   {slots == 5: -> day_one}
-> night_one

=== wall_out
# scene: wall_out: As Long as the Shed
# plate: house
# mood: rain
The wall is only nailed to itself. You do the lower boards and the girl, on the chair with the splint, the upper, with the screwdriver that was meant for part four. Out come the shovel and the spade. You have the car in by breathing in; and then you nail the wall to it, more or less, and stand the firewood up in front.
"Has it a tracker?" asks the girl.
"They all do."
"Then it's telling somebody that it's in a shed." She knocks on the tin roof. "Through that. It'll have to speak up."
The spade stays outside, by the door, in the wet. It looks left out. # pause
{slots == 5: -> day_one}
-> night_one

=== s_store
# scene: s_store: Points Card
# plate: supermarket
# mood: neon
~ slots = slots - 1
~ done = 4
{first == spared:
    ~ hush()
}
The tube over aisle nine has been replaced. The new one flickers as well. Behind the till, on a stool that he didn't have then, sits Han Jae, happy to help.
He sees you and gets up so fast that the stool goes over.
{first == spared:"It's you," says Jae. "Nine seconds. I've told it so often. The helmet one came back, did you know? He brought the pillowcase. He said sorry. We had a coffee." He bows to the pillowcase, which hangs framed over the cigarettes.|"We're quite full at the moment," says Jae. There's nobody in the shop. "I mean, welcome. I mean, I counted. The last one, he was going. He was already at the door, and you put your foot out. I did see that. I didn't tell anyone." He bows to you and steps back from it.} # pause
You want rice, plasters, batteries, radish. He packs the bag twice. Then he looks up and down his own shop and pulls an envelope from under the tray, thick, with the chain's badge on.
"It's the reward. From head office. For whoever it was. They never could say what she looked like, so it's just been in there." He pushes it over the glass. "I put in for a tall man."
+   [Take it.]
    {first == spared:"And if anybody comes in asking," says Jae, "about a woman, or a car, my cousin's got the store by the toll road, and they'd be sent to that one. I'd say she was tall."|You take it. His fingers come off it one at a time. You'd meant to say thanks. But he's looking at your foot, and what comes is heat, straight up from the tiles.}
    {first != spared:
        ~ rage()
    }
+   [Take it, and pay for what you owe: tuna, kelp, garlic.]
    ~ glance = 2
    {first == spared:He rings it all up, a year late, with pleasure. He won't hear of the garlic. "If anybody comes in asking about you," he says, "I'll send them to my cousin's. By the toll road. It's a terrible store."|He rings it up a year late with both hands. The garlic comes to more than the rest. He gives you points. It's the points that do it: you're across the road before you can get your jaw to open.}
    {first != spared:
        ~ rage()
    }
-   {slots == 5: -> day_one}
-> night_one

=== s_drawer
# scene: s_drawer: Things She Left
# plate: house
# mood: rain
~ slots = slots - 1
~ done = 5
The drawer sticks; it always has. The girl doesn't look until you have stepped to one side.
"May I ask who she was?"
"She had something at my house every time, so that she'd have to come back for it."
In the end there were three. You lay them out on the table in the order in which she forgot them. The work jacket has a pocket that buttons, too. It will hold one.
+   [A stub of candle.]
    ~ keep(candle)
    -> drawer_candle
+   [A folding umbrella.]
    ~ keep(umbrella)
    -> drawer_umbrella
+   [A card with the tides on it.]
    ~ keep(tide_card)
    -> drawer_tide

=== drawer_candle
# scene: drawer_candle: Twice
# plate: house
# mood: dawn
# page: memory
It was your birthday and it was twenty to twelve, and she had lit the thing and turned the lamp out, and you sat and looked at it, because there was a curtain, and a draught from the door, and the table was deal, and you were working out what would catch first; and when you had done, you blew. # memory: candle
"No," said Min-hee from the dark. "That was a safety measure." And you heard her look for the matches with the flat of her hand, all over the table, over your plate, over your face, laughing, until she had them, and lit it again. "Now once more," she said, "and want something."
# page: plain
"Did you?" asks the girl. "Want something?"
+   ["I wanted her to stay until it was past twelve."]
    ~ glance = 1
    ~ grieve()
    "And did she?" "She missed the bus," you say. The girl smells the wick. She hands it you, with both hands.
+   ["It's only wax. It lights in the wind, that's why."]
    She looks at you and lets you have that. It does, though: it's a good, dull, dependable wick, and there's weather coming.
-   {slots == 5: -> day_one}
-> night_one

=== drawer_umbrella
# scene: drawer_umbrella: In Sunshine
# plate: house
# mood: dawn
# page: memory
There hadn't been a cloud since Tuesday, and she stood at your door in sandals and held it out to you, folded, by the wrong end, like somebody giving a knife politely, and said that you had better have it. # memory: umbrella # pause
"It isn't going to rain."
"No," said Min-hee, and put it into your hand, and shut the fingers over it one after the other, since you're slow at that. "But now I've lent it to you. So you have to come back." And she went away down the lane in all that light, jumping from shadow to shadow, and at the bend she turned to see whether you'd understood, and you had opened it, indoors, to see if it worked.
# page: plain
"It's bad luck indoors," says the girl.
+   ["So she said."]
    ~ glance = 1
    ~ grieve()
    "And then what did she say?" asks the girl. Then she said that it was all right, it was only somebody else's superstition. You haven't thought of that for a year. You fold it along its folds.
+   [Give it to the girl to hold.]
    She looks for the catch and doesn't press it. "If you lend me it," she says slowly, working it through, "I'd be obliged to bring it back." She hands it over again, to be put in your jacket until then.
-   {slots == 5: -> day_one}
-> night_one

=== drawer_tide
# scene: drawer_tide: 0.3 m
# plate: house
# mood: sea
# page: memory
She had it up on your wall with a pin, next to the gas bill: high water and low water, for a whole year, for a bit of coast where, as any child could have told her, there aren't any. The sea just stands there. She'd been given it by a man in a bait shop, who thought that she was from the west. # memory: tide_card # pause
"Look," said Min-hee. "Nought point three." She had put a line under it. "Thirty centimetres, twice a day. It's that much." And she showed you between her palms, and went about your room all evening with that piece of sea between her hands, setting it down by things: a shoe, a shin, you. "It's trying," she said.
# page: plain
"I've done tides," says the girl. "It's the moon. On that side it's got nothing to pull against."
+   ["Would it reach a man's shoes?"]
    She thinks that it's a sum. "If he sat," she says. "If he sat right down at the mark, it would reach them, and go away." You put the card in your pocket.
+   ["She liked it for trying."]
    ~ glance = 1
    ~ grieve()
    The girl reads it down to December. "These are all correct," she says at the end, in a voice for which there's no mark scheme, and gives it back.
-   {slots == 5: -> day_one}
-> night_one

=== night_one
# scene: night_one: Plate
# plate: pharmacy
# mood: rain
# page: choi 2/3
{car == 0:
    ~ noise()
}
{early_start:
    ~ noise()
}
{car == 3:
    ~ noise()
}
~ done = 0
~ local = 0
~ glance = 0
"Stand still, it'll only bite for a moment." Myung-shik is changing a dressing by the light of the number machine. It has called forty-four for some time. "So. I've had the lessor's girl. I have had a person at the tolls who takes for his back. There's a plate." # pause
"I know the plate," says Choi. "I chose the plate."
"There's where it went." He turns a little map round with his clean hand. {car == 0 or car == 4:"Under this mountain, here. It says so itself, every four minutes. It's a very forthcoming car."}{car == 1:"To about here. After that it only mumbles. One time it's on a mountain, one time in a lake. It may be under tin."}{car == 2:"And there's a fire at a quarry. The brigade wrote down what was left. There were exhausts."}{car == 3:"And since three o'clock it's been in Incheon with a married man. That's not her. But he came back from somewhere, and he talks."}
{early_start:He's been at it since Saturday noon, on his feet, and the map has gone soft with handling.|They have lost most of Saturday, to the chairs.} # pause
"How long?" asks Choi.
The pharmacist looks at the map, at the face, and at the clock. He knows how long. He'd be paid the same whatever he said.
+   [The true figure. "Tomorrow night." # canon]
    "Tomorrow night," he says. His thumb is dry. It surprises him as well. "There's a thousand people live up there, and one of them is a postwoman."
    Choi goes back to the chairs, to wait. # pause
+   {heat < 2} [Pad it. "Two days. Perhaps three."]
    ~ hush()
    ~ cool()
    ~ local = 1
    He wets his thumb. "Two," he says, "or three. They're short on Sundays." A man can charge for two days.
    But two days is a long time for Choi to sit under a poster about feet. He looks up an address in the linen book, since there's nothing else to do, and calls on somebody's mother, with fruit. He's charming, on one side. Nothing has happened, he says, that can't be forgotten. Her girl need only come back to work; if she should ring. # pause
-   ~ early_start = false
{car == 3:
    ~ car = 2
}
{car == 4:
    ~ car = 0
}
-> day_two

=== day_two
# scene: day_two: Sunday
# plate: house
# mood: dawn
# page: plain
{slots == 4:
It has cleared in the night, and the mountain has a white lid on. The girl has done two practice papers before you are up, and marked them. She took off a point for neatness. # pause
{memories ? candle:She's stood a saucer ready on the sill, in case a person should want to light something.}{memories ? umbrella:The umbrella hangs on the coat nail, next to the key; she has a nail's worth of respect for it.}{memories ? tide_card:"High water's at nine minutes past four," she tells you, for no reason, over the rice.}
{local == 1:She has been down at the kiosk as well, to hear her mother say hello. "There was a gentleman with pears," she tells you. "She cried. She says that I've only to go back, and it's forgotten." She's put the key on its nail again; she looks at it as at a sum with two answers.}
{car == 0:Two boys are taking their picture in the lane.}
"You have nothing in this house to hit anybody with," says the girl. "I've been through it. There's a kettle." # pause
You know somebody who sells what you need: an hour out and an hour back, in the cabbage man's pick-up. Two boxes are left for the day.
- else:
{done == 1:{kit ? pistol:There's a pistol in the bread bin.}{kit ? shotgun:There's a shotgun in the umbrella stand; you had to get an umbrella stand.}{kit !? pistol && kit !? shotgun:You've come back from the orchard with a bag of persimmons. "For throwing?" asks the girl.}}{done == 2:{glance == 1:There are five chalk marks on the floor. She steps into the fifth each time that she goes by with a cup.}{glance == 2:There are five chalk marks on the floor, and neither of you has put a foot on the fifth again.}{glance == 3:There's a list on the wall, in two columns. The second has one blank.}}{done == 3:{glance == 1:There is a slice left. She is still holding on to what she wished, and breathes round it.}{glance == 2:There's a slice left. She has considered it for risks.}{glance == 3:There's a slice left. "Dear Late," she sings under her breath, over the sink.}}{done == 4:{kit ? book:The ledger lies on the table. She's put a cloth over it, as they do with parrots.{glance == 1: You yawn. It is your own, and you feel quite proud of it.}|You can still smell the pharmacy on your sleeve.}}{done == 5:{glance == 1:You take off the headphone. The ear goes on hissing, and knocks twice.|The plug lies on the table with its feet in the air.}}{done == 6:{glance == 1:At four minutes past, both of you look up, and think of a bus.|Under the window there's a biscuit tin missing from the row. The girl has written OUT in its place.}}
The sun gets as far as the second chair. One box of Sunday is left.
}
~ glance = 0
~ local = 0
+   {slots == 4} [Drive out to the orchard: old guns. # canon]
    -> s_couple
+   {slots == 3 && done != 1} [Drive out to the orchard: old guns.]
    -> s_couple
+   {slots == 3 && done != 2} [Teach her the five positions. # canon]
    -> s_lesson
+   {slots == 4} [Teach her the five positions.]
    -> s_lesson
+   {done != 3} [Fetch a cake. She was due a birthday.]
    -> s_cake
+   {done != 4} [The pharmacy: take a number.]
    -> s_counter
+   {done != 5} [Listen to his kitchen again.]
    -> s_listen
+   {car == 1 && done != 6} [Look for the tracker, under the wheel arch.]
    -> s_tracker

=== s_couple
# scene: s_couple: Old Guns
# beat: b29
# plate: orchard
# mood: dawn
{slots > 2:
    ~ done = 1
- else:
    ~ local = 1
    ~ done = 2
}
~ slots = slots - 1
The sign at Yangpyeong says SPRAYERS REPAIRED, and they do that, too. The persimmons have lost their leaves and hung on to the fruit. Mr. Gil comes out of the shed with his arms open and his good ear first.
"The young lady with the ambassador!"
"She's come to buy," says Mrs. Pyo from inside.
"What?"
"BUY." She's at the bench with her glasses on her forehead and a pencil behind them. She gives you one look, from the feet up. "Who died?" asks Mrs. Pyo. # pause
What they sell is in a trunk, under chains. His father buried it in the year that the front went over the house twice, in case it should come a third time; he was a tidy man, and greased everything. Mr. Gil lifts the things out by their bellies. # pause
"This one has only ever hurt a pheasant," he says. A shotgun: two barrels, one trigger that you'd trust. "And this is her. She was made in the year of our wedding. She also jams." A pistol, flat, blued, a chip out of the grip. He pats it. He pats it again. # pause
"Three rounds," says Mrs. Pyo, "and I've tested the fourth. That's the price. The story is extra." # pause
Behind them in the corner lies something under a tarpaulin, as long as a man, and it has a hose. Both of them take care not to look at it.
You put what you have on the bench, in notes. Mrs. Pyo counts it, wets nothing, squares the edges and goes on waiting. You add a watch from the agency, for six years without loss of a client. She reads the back of it, and puts it in her apron, face down.
+   [The pistol: three rounds, true. # canon]
    ~ kit += pistol
    Mr. Gil kisses it. "Low and left of what she's looking at," he says. "Like my sister." He wipes his eyes and goes out to see to a tree.
+   [The shotgun: two, and everybody hears.]
    ~ kit += shotgun
    "He'll go with you, then," says Mr. Gil to the gun, and tells it your name. It breaks open with hardly a click. He wipes his eyes and goes out to see to a tree.
+   [Neither. You only wanted to see them.]
    "Nobody comes out here to see them," says Mrs. Pyo. She has her pencil out and is sharpening it. "Three men with a boot full of rope looked at me like that once, and they had a gun." She pushes what you brought back over the bench, and fills a bag with persimmons, so that you shan't have come for nothing. He's so glad that he has to go and see to a tree.
-   "He weeps," says Mrs. Pyo, "I invoice. So. What's it for?"
+   ["A man killed my friend without touching her." # canon]
    ~ told = 1
    Mrs. Pyo takes her glasses down on to her nose and has another look at you. For a while there's only the wind in the fruit. "Point your feet where you want it to go," she says then. "The rest of you'll think it was its own idea." She puts in a box of oil, and doesn't write it down. # pause
+   ["Boars."]
    ~ told = 2
    "Boars," says Mrs. Pyo. She writes it on the bill. "Four-legged?" "Some." She adds a line below and underlines it twice. "Then you'll need a licence for it, and that's extra." # pause
+   [Say nothing.]
    ~ told = 2
    You say nothing. She can do that, too; she's been married to a deaf man for fifty years. In the end she's the one who moves: she nods. "He never asks, and so he cries. I ask. But you'll tell me next time, or there's no next time." # pause
-   {slots == 3: -> day_two}
{slots == 2: -> night_two}
{slots == 1: -> day_three}
{tickets: -> leave_ask}
-> dusk

=== s_lesson
# scene: s_lesson: Five, Again
# plate: house
# mood: dawn
~ slots = slots - 1
~ done = 2
~ warm()
~ grieve()
"Again," says the girl. "The one with the arches."
"Third. Heel to arch."
You've moved the table, which takes one movement, and drawn the marks as they were on that other floor, in the girl's good chalk; and you stand in them, one after the other, and say what she used to say, and it comes in her order and very nearly in her voice.
"First. Heels together. It's how you stand when you've got nothing to hide, so everyone thinks that you have. Second: now there's room for a dog. Fourth's like third, and then you remember that you've left the gas on." # pause
"That's not how it's put in a book," says the girl.
"No."
She does them by count, with her thumb going along her fingertips. She has no grace at all; she has it right, each time, to the centimetre, and the fourth time round she doesn't need the thumb.
"And fifth?"
+   ["Cross the feet. Now nobody can push you over except you." # canon]
    ~ glance = 1
    She crosses them. "Push," she says. You push. She sways by a finger's width, and comes upright. "Except me," says the girl. She says it three or four times that afternoon, to the kettle, to the window, to Thursday. # pause
+   [Show her. You haven't got the words for that one.]
    ~ glance = 2
    You cross your feet. Your eyes are shut, and for as long as they are there's somebody's chin above your shoulder. When you open them the girl is standing opposite in fifth, just so. She doesn't say anything. She counts you in again, with her own chin. # pause
+   [Show her where each one hurts a man.]
    ~ glance = 3
    ~ rage()
    First is a knee. Second is a corridor. Third is an instep, fourth is a way for something to miss you, fifth is not for them at all. She writes that down, in two columns. Beside the fifth she leaves the second column blank, and looks at it for longest. # pause
-   {slots == 3: -> day_two}
-> night_two

=== s_cake
# scene: s_cake: A Late Birthday
# plate: bakery
# mood: dawn
~ slots = slots - 1
~ done = 3
~ warm()
~ grieve()
The bell hangs on its string. Mrs. Hwang comes out of the back, white to the elbows; she sees who it is and puts both her hands in the flour bin.
"I've only got the ice-cream kind," she says. "She did the sponges."
"I don't like cake," you say. "That one, please."
"How many candles?"
You've asked, on the way down. The girl's was in April; she was on towels. "Eighteen," you say. "She's late." Mrs. Hwang counts them out, rolling each of them along the glass, without seeming to know that she does it. She takes the one away that doesn't roll. # pause
The girl is waiting at the bus stop, behind the timetable, as told. She looks into the box for so long that a bus comes and goes.
"It says WRONG PERSON," she reads.
"It's a tradition of the house."
You eat it there on the bench, out of the box, with two spoons, because it's the kind that doesn't keep. She has the matches; they were part six. The wind won't have it. She lights them all the same, eighteen, one from the other, and stands biology round them.
+   ["Blow. And want something."]
    ~ glance = 1
    She shuts her eyes. She wants it for about a minute, under her breath; there seem to be sub-clauses. All eighteen go out at once. "It had nine parts," she admits. # pause
+   ["You can blow twice. First time's for the risk."]
    ~ glance = 2
    "What is the risk?" asks the girl. You say that it's generally curtains. She looks about her at the road, the sky, the bus shelter, thoroughly, and blows; and she has to have them lit again before she'll blow for herself. By that time you're both laughing, and it does something to your ribs. # pause
+   [Sing.]
    ~ glance = 3
    You sing it. You have the voice for warnings. A man with a shopping trolley joins in, gets as far as the name and finds that there isn't one; he looks from you to her. "Dear Late," sings the girl, in tune, to help him out. # pause
-   {slots == 3: -> day_two}
-> night_two

=== s_counter
# scene: s_counter: Take a Number
# plate: pharmacy
# mood: neon
~ slots = slots - 1
~ done = 4
You passed it on the way to the Lagoon: left, left, and a number machine. You take a number. It's sixty-two.
"Take a seat," says the man in white. Then he looks up, and at your hands, and his own go flat on the counter. You've never met. He's heard about the height.
"We're — it's a Sunday," says Myung-shik. "I only do emergencies."
"I'm one."
Nobody is on the chairs, under the poster about feet. Under the counter, by his left knee, is a ledger with a cloth back; and in a rack on the wall hang paper bags, ready to be fetched, each with a name typed on. The last one in the row says JANG O.-J. # pause
"I like to be beforehand," the pharmacist says. He wets his thumb. "You're not sleeping. It's in how you stand. I could do you something for that; and you could do me something; then neither of us would have to be on anybody's list. I'm a family man. I mean that I might be one."
+   ["What would you want for it?"]
    ~ glance = 1
    He looks at the door, and turns the sign round to CLOSED with a finger, from the inside. # pause
+   [Look at everything there is to see, and go.]
    ~ noise()
    -> counter_look
+   {facts ? numbers && kit ? box} [Reach under the counter for the book.]
    -> counter_book
-   ~ glance = 0
-> cure_offer

=== counter_look
# scene: counter_look: A Poster About Feet
# plate: pharmacy
# mood: neon
{facts ? numbers:Your eyes go to the cloth back of that ledger as to somebody you have met. You let it be, for today. }You look: one camera, unplugged. A back way, chained. A scale, a calendar with a corner house on it cut out of a brochure. A telephone, and by that a notepad, on which somebody has pressed hard: N13? {car == 1:tin??|hill??} ask postw.
So they have that far. # pause
"Is there anything at all?" asks Myung-shik.
"Plasters," you say. He rings them up. His hand stays on the till when you're outside; through the glass you see him reach for the telephone with the other.
You look in at the window until he puts it down. He puts it down four times in all. When you've gone round the corner it will be five. # pause
{slots == 3: -> day_two}
-> night_two

=== counter_book
# scene: counter_book: Six Digits
# plate: pharmacy
# mood: neon
~ facts -= numbers
~ kit += book
Six digits. You have held that book, some other week; you know how it smells, and that the spine's cracked at March.
You reach over and take it. He's so far from expecting it that he lifts his knee to let it by.
"That's only numbers," says Myung-shik. Under the white he's gone another white, and his thumb is at his lip. "Nobody could do anything with that, there's not a name in it."
"Each is a prescription. Somebody signed for each." You think he told you himself; he was rather proud. "And on a shelf somewhere there's a label, with the same six."
"Who are you?" asks the pharmacist. It's quite a different question from Choi's. # pause
+   [Take the bag with your name on as well.]
    ~ glance = 1
    You unhook it. It rattles. On the label it says twice a day, after food. You tip it down the drain in front of his door, with him watching you through the CLOSED, and it takes a time, there being a fortnight of it. # pause
+   [Tell him to say that it was stolen.]
    "By whom?" he asks wildly. "It's not a thing that I have." You see him understand it, then: that he can't so much as miss it aloud. For as long as he lives that book has never been there. # pause
-   {slots == 3: -> day_two}
-> night_two

=== cure_offer
# scene: cure_offer: Twice a Day
# plate: pharmacy
# mood: neon
You would tell him where Choi can be found by himself. You knew about the Friday, he says, so you have an ear in that house; he'd sooner not know where. The older gentlemen would take that over. There would be no hotel any more and no three days. In return there's the bag.
"What does it do?" # pause
"It makes it stop," says Myung-shik. He says it with love. "It isn't sleep. You'd remember all of it. You could look at it and it would be — " He turns his palm up. "Something that you've read."
On the label it says twice a day, after food, and the date's from yesterday. He had typed it before you knew that you would come. You look at his thumb. It's wet. # pause
You're so tired. You have carried it as one carries a pack, to be put down some day. But it's what's holding up your head.
+   [Leave the bag on the counter.]
    ~ noise()
    -> cure_refused
+   [Take it.]
    -> cure_week

=== cure_refused
# scene: cure_refused: Not Today
# plate: pharmacy
# mood: neon
"It'll keep," says Myung-shik, and hooks it up again at the end of its row.
You're halfway to the door. "What's in it for the ones in your book? The same?"
He thinks that it's a professional question. "Those are beforehand," says the pharmacist. "Yours is for after. I do both ends, you might say." He hears it himself a moment too late. His thumb goes to his lip.
You turn the sign round again. OPEN. Behind you the machine calls sixty-two. # pause
{slots == 3: -> day_two}
-> night_two

=== cure_week
# scene: cure_week: After Food
# plate: pharmacy
# mood: dawn
~ settle_4()
~ kit = ()
~ memories = ()
~ first = ()
~ feet = false
You write down an address, two times of day and a garage door. It's less than a line.
That night you sleep. You sleep until there's sun on the wall and somebody has put a blanket on you; on Monday you do it again. It works. You find that you can hear her name. You can say it. It has two syllables.
The girl doesn't sleep. She sits on the chair with the splint, with the lamp off and the books shut, and counts your breaths. "You used to wake up when I moved," she says. # pause
On Tuesday Choi Pro isn't anywhere; a taller man has his keys. On Wednesday you fetch some more. Myung-shik is in a mood to be kind: he lays the ledger on the counter and shows you how it's done, between colleagues. Six digits are a prescription. The same six are on a label. "I thought of it," he says. "He couldn't keep a name in his head. And now it's for the new man." He ticks one. Nothing in you gets up.
On Thursday the planes are kept on the ground, and it's so quiet at half past one that you hear that there is nobody else in the room.
+   [Look for her.]
    In the pot is soup. On the table is a page in her exam hand: where she's gone, the aunt's address, a bus. At the foot of it is one line more. "I waited for part two." You read it over. It is a sad sort of thing to have written; you can see that.
+   [Wait until she comes back.]
    You wait. You have a chair. It gets dark in the normal way. A neighbour has seen her at the bus with a pillowcase of books, counting something. She's at an aunt's. She'll have sat the paper. You would have expected to be more interested.
-   -> end_cure

=== s_listen
# scene: s_listen: Hiss, Continued
# plate: tape
# mood: tape
~ slots = slots - 1
~ done = 5
~ clues += ready
# clue: ready
You put the headphone on and wind back to last night. The thermometer is where you left it; hiss, a tap, and then him. You would know him by how he puts down a cup.
He has no car to talk to. He eats soup {scar == mouth:through a straw. The straw has come to the end, and he goes on|off a spoon, on one side. He drops the spoon}. Somebody's with him who folds paper. # pause
"Dusk," says the other voice. "Wherever it turns out to be. There's a light, so you know that they're in; and there's a light, so they can't see out." # clue: ready
"Four men, and me," says Choi. "Shoes on. We go in all at once, over the board that creaks."
"Which is that?"
"I don't know. There's always one."
You take that down. Then comes only the kitchen, a long time. The cloth slides down the cupboard. # pause
He says something low, twice. You turn it up until the hiss stands round you like rain. He's practising. "It was three men," says Choi Pro to the refrigerator. "It was three of them. They had a van." The pause is in the wrong place every time.
+   [Stay on until he goes to bed.]
    ~ glance = 1
    He goes at two. He knocks on the wall by the garage, twice, from habit, and hears what's behind it. # pause
+   [Pull out the plug.]
    ~ rage()
    ~ glance = 2
    You pull it out. He is not going to be somebody with a kitchen. The room is full of him all the same, until the kettle boils. # pause
-   {slots == 3: -> day_two}
-> night_two

=== s_tracker
# scene: s_tracker: Under the Arch
# plate: house
# mood: dark
~ slots = slots - 1
~ done = 6
~ hush()
There are eleven centimetres between the wall and the car and you're in them. The girl is lying on the roof with a torch in her teeth.
"It'll be where one wouldn't get dirty," she says round it. "The person who put it in had a clean shirt. They all do at the lessor's."
So it isn't under the engine. You find it behind the lining of the rear arch, a black thing, the size of a matchbox, warm. A green light on its edge goes on for a second every four minutes. It says: here. You hold it in your hand and it says it there. # pause
"Does it hear us?"
"It only knows where it is."
"That's more than most," says the girl. Upside down, she's thinking. Below you in the lane the N13 changes gear.
+   [Give it to the bus.]
    ~ glance = 1
    You're on the step by the time the driver has found your change. It goes between two seats, under a lost glove. For the rest of the weekend it will be travelling to the sea and back at four minutes past each hour, and saying so. # pause
+   [Keep it. Lay it in the lane, with a bell on.]
    ~ clues += ready
    # clue: ready
    ~ glance = 2
    You put it down at the bend, in a biscuit tin, the lid of it propped with a spoon. Somebody who's told that it's here is going to drive up slowly with his eyes on a screen, and put his wheel on a tin. The girl tries it with her foot. It's quite a noise. # clue: ready # pause
-   {slots == 3: -> day_two}
-> night_two
