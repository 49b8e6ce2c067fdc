// Act five, at Namyangju: the pharmacist's van, the rows, the last fight.
// local: 1 counted at the way out · then how you came (0 followed, 1 threatened, 2 dealt, 3 and cut his tyre) · then what you
// did first in the rows (0 her, 1 him, 2 the lamps) · then where you looked (0 thumb, 1 gun, 2 Bom)
// · then how you met him (0 lay still, 1 talked, 2 reached).

=== strawberries
# scene: strawberries: Myung-shik's Van
# beat: b36
# plate: road
# mood: neon
# page: plain
{wound > 1:At a light in Guri you take off your belt and do it up again round your ribs, outside the coat. It holds what wants to be held. The light has been green for some time.|You drive with the window down, so that the cold will keep your eyes open.}
{ wound > 1:
    ~ wound = 1
}
East of the city the lights thin out. By the river lie the long plastic roofs, row on row, and here and there one is lit from the inside, pink, all night: somebody's cucumbers are being told that it's June. # pause
A sign in the shape of a strawberry says PICK YOUR OWN. You put the pick-up behind it, and turn off the engine, and listen to it tick. # pause
At three by the dashboard, a white van comes along the farm road at twenty kilometres an hour. He's steering with his forearms, because he has a crate on his knees, and he is eating out of it. He has the mirror turned on himself.
{local == 1:"Fourteen," you tell his mirror, as it goes by. It's a sum he ought to have.}
~ local = 0
You could reach out and touch the paint. He hasn't indicated.
*   [Follow him, with your lights off. # canon]
    -> ms_follow
*   [Stop him here. The gun, at the window.]
    -> ms_threat
*   [Stop him, and ask what he would take.]
    -> ms_deal

=== ms_follow
# scene: ms_follow: Lights Off
# plate: road
# mood: dark
You let him get as far as the first pink roof. Then you go after him by his tail-lights, in second, with your head out of the window and the frost on your teeth.
Twice he looks up into the mirror, and his eyes go from right to left: he is adding. Each time he gets a total, he has another strawberry.
At the eleventh house he stops, takes the crate in his arms, and presses a bell with his nose. Along the other side of the house run a ditch and a pipe, and where the pipe goes in there's a flap.
*   [In by the flap, on your stomach. # canon]
    You go in with the water. It's warm inside, the light is pink and comes from everywhere, and it smells of jam. You are under one of a hundred tables. You see no feet but one pair, in bath slippers, eleven rows off: heels together, toes out. First position. # pause
*   [Cut his tyre first, and then the flap.]
    ~ local = 3
    You put the point in under the letters, where it says what the pressure is, and lean. It sighs. He won't be going anywhere quickly; nor will his van, if you should want it. Then you lie down in the ditch and go in with the pipe, under the tables. Eleven rows off there's a pair of bath slippers, heels together, toes out. # pause
-   -> rows

=== ms_threat
# scene: ms_threat: Dosage
# plate: road
# mood: dark
~ local = 1
You step out and put the gun through the window. It stops among the strawberries.
"Take a seat," says Myung-shik, "take a number, take one of these." It is all one word, it's what his mouth does. He has gone grey. Then he has another look at whose hand it is, and you can see him find the page. "I only fill what I'm handed," he says. # pause
"Where is she?"
He brings up a thumb, and wets it. "The city," he tells you. "They've got her in the city. At the club, upstairs. You've come the wrong way, miss, there's nothing out here but fruit." His other hand's in his lap, under the crate, and he's very still from that elbow down.
*   [Believe him. Turn the car.]
    ~ hit()
    You believe him for a quarter of an hour. Then, at a light, you see the thumb again, and know what the other hand was pressing. You turn across a field to save the bridge. The field has a drain in it; the wheel kicks, and something goes in your wrist.
    By the time you have got back to the strawberry it's pushing half past, there's a pink roof with a van beside it, and the van's bonnet is already cool. # pause
*   [Look at what's in the crate.]
    You look down. Strawberries; and under them two boxes with the lids taped shut, hot, and a pair of chopsticks each. On one lid it says in ballpoint, *no pork.*
    "Two suppers," you say.
    "I get hungry," says Myung-shik.
    "She eats round it." You take the keys out, and his telephone, which is lit, and warm. *Choi,* it says, *0:48,* and goes on counting. He'd rung before you had finished stepping out. You drop it in the ditch. You walk him in front of you to the eleventh house, and there you lose him: he knows where the step is in the dark, and you don't. # pause
-   -> rows

=== ms_deal
# scene: ms_deal: In the Margin
# plate: road
# mood: dark
~ local = 2
You stand in the lane with your hands where he can see them. He stops. He's so used to stopping for people who have something to ask.
"You've come about the hurt," says Myung-shik. He means it kindly. "It doesn't go by itself, you know. People think so."
"The girl," you say. "What do you want for her?" # pause
He looks down the road for Choi, and up it for Choi's boss, and there's no one either way. You watch him understand that he is a man with something to sell. "My name's in nothing," he says, by and by. "Not with any policewoman. Not in the book; you leave the book lie. And nobody talks about what's been filled. You take her and go home. And I'd see to it you slept. For nothing: Mondays." # pause
He's thumbed a strip of something out of his top pocket and is holding it through the window, white, in foil. It has your name on it in type. It's had your name on it for days.
On the dashboard is a thing for babies, with a row of green lights; it hears the pumps for him. One light comes up, and goes down, and comes up. It's hearing you.
*   [Take the strip. Mean it.]
    -> ms_mean
*   [Say yes, and don't mean it.]
    ~ cool()
    "Yes," you say, and put the strip in your pocket. He's so relieved that he forgets to shake.
    From the thing on the dashboard a voice says, small and exact, "I can hear you. It goes both ways, this." And then: "I'd have liked to be asked."
    Myung-shik says that children do say things. You ride with him to the eleventh house, on the step. There he gives you the slip: he's in at a door, and the door has a bolt, and you go round by the drain. # pause
-   -> rows

=== ms_mean
# scene: ms_mean: Mondays
# plate: pharmacy
# mood: neon
You mean it. It's the word *slept* that does it; it goes in before you can stop it.
He brings her out to you himself, with a blanket round her and a supper in her hands. She gets into the car. She looks straight ahead. Somewhere near Guri you notice that she has stopped counting, and you reach for what that means, and it's not there: you had taken the first of the strip, with water, while you waited.
Choi gets to a greenhouse at half past three with no girl in it. What he and the pharmacist say to each other, you don't ask. Each of them goes on living. # pause
By the weekend you can say her name, any name. On the Monday you go in and take a number.
"We'll have you right," says Myung-shik. He has put out a chair.
*   [Ask what the six digits are.]
    "That?" he says. He is touched. Nobody has taken an interest. He turns the book about so that you can see. # pause
*   [Ask nothing. Hold out your hand.]
    He tells you all the same, he's proud of it: he turns the book about on the counter, and wets his thumb. # pause
-   -> end_cure

=== rows
# scene: rows: Drip Pipe
# plate: greenhouse
# mood: dark
# content: captivity
{gentle:
    She is tied by the wrists to the drip pipe in the last row, unhurt, and has a plan. Myung-shik is in the house with supper. Choi is expected, with money. # pause
- else:
    She's sitting on an upturned crate at the end of the last row with her wrists behind her, tied to the drip pipe by a man who parcels things. She is looking along the plants and her lips move.
    "Four thousand one hundred and four," she says, without turning her head. "It's eleven rows, but they cheat on the ninth. You're part four. You are eight minutes late, I'd allowed for ten." # pause
    "Bom," you say.{trust < 2: It's the first time that she has heard it from you. She loses count, and lets it go.}
    "He has hung his coat on the breaker box. He doesn't know that it is the breaker box." She has chalk on her thumb. "Did you eat the soup?" # pause
}
Between the tables go an old man's shoes: no, not old, only careful. It's Myung-shik, with a lid in each hand, looking for somewhere level.
{local == 3:Outside, a white van sits down on one corner, with a sigh. }{local == 0 or local == 3:There's a car on the farm road, changing down. That'll be Choi, come to pay. It is half past three and he's punctual for once.}{local == 1:And out on the road, coming faster than one drives for fruit, a car. He had rung; he had been ringing all the time that he talked.}{local == 2:"I heard it all," says Bom. "The rows have ears. I know you didn't mean it. I'd rather have been told." A car has turned in at the strawberry: Choi, on time, to pay.}
You have as long as it takes a vain man to park.
~ local = 0
*   [Her first. The cord. # canon]
    ~ local = 0
    The cord goes, and then the other. She doesn't rub her wrists. She closes and opens her hands ten times, thumb to each finger, checking them off, and nods: all there.
    "Now him," says Bom. He's turned round. He is looking at the two of you over the lids, with the greatest regret. # pause
*   [Him first, while his hands are full.]
    ~ local = 1
    You come up between him and the door. The suppers go one to each side. You've got him by the lapels, and you can feel his heart going in there among the pens.
    "I wasn't unkind," says Myung-shik. "Ask her. I did one without pork." Behind you something gives, with a small wet snap. She has had since supper with that knot, and had left you the last of it out of politeness. # pause
*   [The lamps. The coat on the box.]
    ~ local = 2
    You get an arm under his coat and find the handle. All the way down the house the Junes go out, one after another, with a tick.
    In the dark you hear what there is: drip. A lid, put down. Bom, breathing by numbers. Myung-shik says, "I'll just stand still, shall I?" You have a hand out, an arm's length from his collar. # pause
-   -> shot

=== shot
# scene: shot: Through the Side
# beat: b37
# plate: greenhouse
# mood: dark
# content: violence
{local == 0:You have your hand out for the pharmacist's collar, a hand's breadth short of it.}{local == 1:You're turning him round to see the door.}{local == 2:Then someone at the far end, who has used the place by night, puts up his arm and pulls a chain; one lamp comes on, right over you.}
Choi's in the door. He has a good coat on and a small gun, and a stitch or two has gone with the hurry. For once he doesn't say a word. He has done the sum already: you, her, the chemist.
~ local = 0
*   [Between. Put yourself in front of her. # canon]
    ~ hit()
    ~ warm()
    You step across: one step, to the side, closed. There isn't time to do it well. Behind you, Bom says, "Oh." She hasn't a number for it. # pause
*   [Down, behind the table. Take her with you.]
    { wound < 2:
        ~ hit()
    }
    You have her by the collar, and you're both going down. The table is plastic, and full of peat. {wound > 1:It slows the thing down: eight strawberry plants and a sack.|It slows the thing down a little.} # pause
*   [Fall before he fires.]
    ~ hit()
    ~ feet = true
    You let your knees go. It's the right thing, with a man who aims at the middle. But he's been shooting at targets, in mirrors, with one hand on his hip, and he shoots low. You're on the way down when it goes off. He will remember it as his shot that dropped you. # pause
-   {gentle:
        Choi fires. It goes through your side and out again.
    - else:
        All the plastic in the house says *tock.*
        Somebody has hit you in the side. You look round to see with what. You're sitting down, in the drip, with your legs out before you. There is a hole in your coat at the front, and you feel for the one at the back, and it's there. Through, then. Through's good. You tell Bom so. It comes out as a cough.
    }
The gun has left your hand. It lies under the next table but one, with a strawberry runner across it. # pause
-> hundred_million

=== hundred_million
# scene: hundred_million: In Writing
# beat: b38
# plate: greenhouse
# mood: dark
# content: violence
"Thank God," says Myung-shik, patting himself, to see. "I said to myself, he'll come, he's a man of his—" He has got as far as the middle of the row. "Well. I'll leave you young people to it."
Choi is looking at you along his sleeve.
"Only there's the hundred million," says Myung-shik. # pause
"What?" says Choi.
"A hundred million. You said. When you came in with your face. I don't like to bring it up now, but I'm off for a while, I should think, to my sister. I wrote it down, and I ate it." He smiles. It's a pharmacist's smile, there is a counter under it. "I've been to some trouble." # pause
"Ask him for it," says Choi.
"Who?"
"Him. He's dead. I've just come from there: they're all dead, they're lying on the stairs." He begins to laugh. His hand goes up towards his hair. "There's nobody to make me."
*   [Look at the thumb. # canon]
    ~ local = 0
    The thumb has come up. It's wet. He stands there with it in the air and, for once, cannot think of anything that isn't so.
*   [Look at the gun.]
    ~ local = 1
    A little flat thing that takes seven. His finger lies along the guard, as they tell you to; and then it doesn't.
*   [Look at Bom.]
    ~ local = 2
    She's where you fell away from her, against the wall, making herself the size of a sack. She isn't watching either of them. She is looking at the tap, at the coat-hook, at the chain of the lamp; her thumb goes from finger to finger to finger.
-   {gentle:
        Choi shoots Myung-shik, who dies. Nobody will ever pay the hundred million.
    - else:
        The plastic says *tock.*
        Myung-shik sits down on the supper. He gets out his pen, as if there might yet be something to sign. Then he lets go of it.
    }
"In writing," says Choi, to nobody. "He wanted it in writing." # pause
{wound == 3: -> glass_down}
-> walks_up

=== walks_up
# scene: walks_up: Which One Was She
# beat: b39
# plate: greenhouse
# mood: dark
The fans cut in, all down the house, for the damp. You can't hear the girl behind you any more, and nor can he.
He comes along the row at the pace of somebody choosing. {scar == mouth:It has mended crooked at the corner, where you opened it, so that half of his mouth's amused.|From the eye to the jaw it's black with thread; when he smiles, that side arrives late.} {local == 0:One of his thumbs has come up, of itself, and he puts it away.}{local == 1:Two gone, of seven.}{local == 2:Past his hip there's the piece of wall where she was, and nobody in front of it.} # pause
"I've got to know," he says, bending, for you only. "I've lain there at night. You're not police. You don't want money. You came to my *house,* didn't you, that was you. So it's for somebody." He says it pleasantly, the way one asks after a family. "Which one? Seriously. Which one was she?"
He would like to be told, and then he'll shoot you.
~ local = 0
*   [Lie still. Breathe. # canon]
    ~ local = 0
    You breathe in as far as it lets you, and out. It goes in for four, it goes out for four. He takes it for the end of something. He comes a step nearer, so as to have a look. # pause
*   ["Come here, and I'll tell you."]
    ~ local = 1
    "You'll have to come closer," you say. "I can't shout."
    He is flattered. He takes two steps where he needed one, and turns his good side to you, to listen. # pause
*   [Reach for the gun under the table.]
    ~ local = 2
    You have got two fingers to the runner. He lets you. Then he puts his shoe on them, and leans, without looking down, as on a cigarette. "Left hand, was it?" says Choi. "Or are you both?" # pause
-   -> walks_fight
