// Act four: Three Days. Choi's side and the first night; the boards are act4_days.ink, dusk and after act4_dusk.ink.
// Rule for Choi's side: the player chooses his lies, never his acts.

VAR done = 0            // 0 to 7: the storylet already done on this day's board; put back every night
VAR car = 0             // day one: 0 not seen to, 1 hidden, 2 burned, 3 sold, 4 left; from night one 0 in the lane, 1 hidden, 2 gone; put back at night two
VAR early_start = false // Choi asked for help before pills: Myung-shik begins a day sooner; put back at night one
VAR told = 0            // the orchard: 0 not been, 1 told the truth, 2 did not; put back at s_fetch or dusk
VAR named = false       // she has told you that it is Bom; put back at taken, where everybody learns it
VAR tickets = false     // two seats in your pocket; put back at dusk
VAR twin = false        // the car is gone, and he has leased its twin; from night two to taken

=== boss_wakes
# scene: boss_wakes: By a Girl
# act: 4: Three Days
# beat: b26
# plate: lair
# mood: neon
# page: choi 3/3
~ slots = 6
~ done = 0
Choi Pro wakes up on grass, very even grass that smells of tyres. Over him hangs a net with a dented sky in it. Somebody says "Hm". There is a click, and a ball rolls by his ear and drops into a cup.
He puts a hand to his hair. The hair is there. He lets the hand go on down. # pause
"Don't touch," says the man who has sewn him, packing up. He mostly does dogs. {scar == mouth:"Soup, and through a straw. And if you want to whistle, whistle now, while it's numb."|"No laughing, no chewing. And I'd sleep on the other one, if there's anybody whom you would like to look at it."}
The boss is fifty, in a good cardigan. He lines up the next one. # pause
"I sent a boy to your house for a clean shirt," he says. "He dusts, that boy, he can't pass a thing. He says somebody has had a hand along your shelf. You'd noticed, naturally." Click. "We will come to the shelf."
He's holding a coat, a woman's, cheap, with one pocket that buttons. He unbuttons it.
{memories ? ribbon:Out comes a bit of pink ribbon, the one end sealed with a match. He pulls it through his fingers. "Somebody's horse?" he asks.}{memories ? clip:Out comes an old telephone, locked. He breathes on the glass and looks at the fingerprints. "Eleven seconds of something," he says, since it will show him that much.}{memories ? stub:Out comes half a theatre ticket with a name written across it like a film star's. He can't read the name. Nobody could; she'd been practising.}{memories ? chalk:Out comes a piece of chalk, the length of a joint. He draws a line on his cue hand with it. "A schoolteacher," he says.}{memories ? slip:Out comes an order slip. He reads it out. "One, no nuts, she says she doesn't like it." He reads it once more. "Who orders a thing like that?"}{memories ? shoes:Out comes one small left shoe; inside it, in ball-point, it says LEFT. "And where," he asks with interest, "is she keeping the other?"}{memories ? dress:Out comes a thread of blue, bitten off. He holds it to the light. He lets go, and it takes its time.}{memories == ():Out comes a coaster with a dancer on it. He turns her over. Other side the same.}
~ memories = ()
"Whose is this?" asks the boss. "Who did it? And take the face out of your voice." # pause
The clerk has told them nothing. So the evening belongs to whoever tells it first. Choi shuts his eyes and looks at what he has.
*   [Three men, with a van.]
    ~ local = 1
    "Three of them," says Choi. "Big. They had a van." He likes the van. He gives it a dent in the side. "The girl was bait. I got two."
    "A van," says the boss. # pause
*   [One woman. # canon]
    ~ local = 2
    It comes out before he can dress it. "A woman." And, as the putter has stopped: "One. About so high."
    The boss turns round for the first time. He'd like to hear more about it, as about a second moon.
*   [A drunk, and bad luck.]
    ~ local = 3
    "She was drunk," says Choi. "She fell with a glass in her hand. It was practically an accident."
    "And the car fell into gear." # pause
-   -> the_order

=== the_order
# scene: the_order: Three Days
# plate: lair
# mood: neon
# page: choi 3/3
{local == 1:"Then there'll be three of them to find," says the boss. "I'll have to tell the older gentlemen three. They like it less, but they can picture it."}{local == 2:"By a girl," says the boss. He takes a practice swing with it. "I play with men of seventy on a Sunday. You know what they'll call me, on the fourth? They won't say it. They will let me putt first."}{local == 3:"A drunk," says the boss. "She came by your shelf, and by my linen room, and took a corner at ninety, drunk. I'd like to have her on the payroll."} # pause
"A man who slices blames the wind. I don't want her dead in a ditch by Sunday with half Seoul looking into the ditch. I want it quiet. I want her sat there on that turf, where you are, with her hands folded, explaining to me in her own words how it's done. And the linen girl back. Her mother hasn't paid." Click. "You've got three days. Today I'm counting, since it's early." # pause
"And on the fourth?" asks Choi. He means to say it lightly. {scar == mouth:What's been sewn doesn't let him.|The stitches hear it before he does.}
"On the fourth it will be on my turf or on somebody's. I've a boy who hoses the yard." He nods at the man by the lift, who is as broad as the lift, and who breathes out. "I don't shout. I have people who are shouted at."
So Choi must ask for something.
*   ["Give me four men."]
    ~ glance = 1
    "They'll be counted, too," says the boss. "Back in, same as out."
*   ["Give me till Tuesday." # canon]
    ~ glance = 2
    "Tuesday is the fourth," says the boss kindly. "Count on your fingers. You've a hand free."
*   ["Give me the coat."]
    ~ glance = 3
    The boss folds it, sleeves in, and passes it over. "You'd rather have that than men," he says. "Hm." It is the only time in years that Choi has surprised him. # pause
-   {glance < 3:At the lift the boy who hoses holds the coat out to him, over his arm. "He says you're to have it by you," says the boy. "Till there's somebody in it."}
-> pharmacist

=== pharmacist
# scene: pharmacist: Take a Seat
# beat: b27
# plate: pharmacy
# mood: neon
# page: choi 3/3
"Take a seat," says Myung-shik without looking up. "Take a number. Take one of — " He looks up. "Oh, now. Who's done that?"
{local == 1:"Three men," says Choi. "Four. With a van."}{local == 2:"Nobody," says Choi.}{local == 3:"I fell over a drunk," says Choi. It's getting shorter every time.} # pause
{glance == 1:Four men in tracksuits have come in after him and all take a number.}{glance == 2:"What day is it?" he adds. "Don't say."}{glance == 3:He lays a woman's coat on the counter. "Not for cleaning," he says.}
~ glance = 0
Myung-shik is forty, in white, with a pen behind either ear. Under the counter he keeps the book. To a line it has six digits and a tick; the names are in another column, under his thumb. # pause
"I only fill what I'm handed," he says. "So, hand me."
They were at school together. Choi liked it there; it was somebody else who was laughed at.
*   [He asks for painkillers first. # canon]
    "Twice a day," says Myung-shik, "after food, and don't drive." "What in?" asks Choi. He takes two there and then, and spends until the evening on the chairs, under the poster about feet, with his mouth open. The number machine calls him six times.
*   [He asks for help first.]
    ~ early_start = true
    "My car," says Choi. "Find it. I'll hurt later." Myung-shik is already turning the pages of a different, thinner book: people in offices, with beside each of them what they take. "The lessor has a girl on Saturdays," he says, "who doesn't sleep."
-   "It'll cost," says Myung-shik then. "I don't like to bring it up." He has wetted his thumb.
"Ten million."
"A hundred. There's a corner house in Hanam with a shop in it. My name would go," and he shows where, on the air, with the thumb: four characters, not large. # pause
Choi laughs, as far as he's able. {local == 1:He has four men to feed, and a van.|He has three days.} "A hundred million, then. If I'm standing at the end of it."
"I'll write that down," says the pharmacist, and does, on the corner of a prescription; tears it off; reads it through; and, seeing where paper gets to in this trade, he eats it. # pause
~ local = 0
-> arrive

=== arrive
# scene: arrive: One Chair
# beat: b28
# plate: house
# mood: rain
# page: plain
{heat > 0:
You go past your own house once without slowing, and back along the wall with the wipers off. Nobody. But the car isn't one that people forget. # pause
}
At a quarter to four on Saturday morning you open the door. The third board creaks. Behind you the girl says "Third," and steps over it. {homeward == 1:She has the atlas under her arm, and a finger in it. "You aren't marked," she says.|{homeward == 2:It is her first word since the bridge.|By the door hangs the gas bill, with your name on. She turns her head away from it. "It wouldn't be even," she says.}}
~ homeward = 0
She looks at the room: gas ring, bed, window, table, chair. One of each. You see her count it and be too polite to have come to a result. # pause
"I wasn't expecting anyone," you say.
"Since when?" asks the girl, with interest. She goes back to the door, takes off the bath slippers and puts them side by side on the sill, toes to the mountain. "There is one rule, I suppose?"
"Shoes," you say. It is news to you that you have one. # pause
She sits down on the chair, puts the pillowcase of books on her knees, folds her arms over the books and is asleep, chin level, before you have shut the door. You've known soldiers who learned that, and none who learned it so well. # pause
There is the bed; there is the door, with its lock; and beside the door the nail where the key hangs, at the height of your own eyes and so not of hers.
*   [Give her the bed, books and all. # canon]
    ~ local = 1
    "There's a bed," you say. She opens her eyes, wide, on your face, and reads it from left to right. It seems to be in order. She takes the books along and is asleep again before you have found the switch. You do the rest of the night on the chair. In a year of having one chair you never noticed how hard it is. # pause
*   [Lock the door.]
    ~ cool()
    ~ local = 2
    You lock doors. The bolt goes over. Her breathing stops when it does, and starts again a moment later, too evenly. She has listened to two hundred and twelve of those. You stand there with your hand on it and can't think of how you would explain. # pause
*   [Wake her, and show her where the key hangs.]
    ~ warm()
    ~ local = 3
    "Hey," you say. "That's the key. It locks from in here. It has a trick, lift it as you turn." You hang it lower, on the coat nail. She looks at it for some time. Then she gets up, crosses the room, lifts, turns, opens; stands on the step, in the rain, with the whole mountain in front of her; comes back in and locks up. "It does have a trick," she says. This time she lies down to sleep. # pause
-   -> day_one
