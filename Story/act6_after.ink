// Act six, after the fire: June, Choi's house, the road; the names; and the lift, which begins at `front`.
// local: 1 you had your back to it · then June (0 shoes, 1 to the knee, 2 asked) · then, from the house on,
// 0 carried, diary taken · 1 carried, diary left · 2 drowned, diary taken · 3 drowned, diary left; at the very
// end 2 and 3 mean that you left Bom's question blank.

=== sea_road
# scene: sea_road: June
# beat: b43
# plate: beach
# mood: dawn
# page: memory
{local == 1:The water that you're looking at has somebody in it.|You turn away at last, to the water, and it has somebody in it.}
~ local = 0
All right, you tell it. That one, too. # pause
It was June, and on a Wednesday she said, "Have you got boots that can get wet?", and the two of you took the bus to the sea, since that was all it said on the front; there was a window that would not shut, and she put her arm out of it as far as the shoulder and swam, the whole way over the pass, breathing on every third lorry, until the driver told her over the loudspeaker to keep her limbs in his vehicle, and then she made you change places with her across the gangway, so as to do the other side and not come out lopsided. # pause
She told you things, over her arm, into the wind, in the order in which they blew in: that she'd known it was you at the bakery, because she had seen you go by twice that week with your collar up and had been standing there on the Thursday with a cloth, doing the one pane over and over, in case there should be a third time; that it takes ten years to get your fifth, and you can lose it in a month; that she was saving up for July; that the rice cake was for later and you had just sat on it. # pause
"You waited for me," you said. You'd been quite easy about it, as luck.
"Well, somebody had to come in," said Min-hee.
*   ["You might have knocked on the glass."]
    ~ local = 1
    "You'd have looked for who was behind you," she said, and drew in her arm, and it was blue to the elbow, and she laid it along yours to get warm as though an arm were a thing that one puts where there's room. "You needed to want a cake. I'd have waited till you were fifty. I should have been very fat by then, you'd not have known me." # pause
*   [You had said nothing. # canon]
    You had said nothing, you had watched the road come up; and for forty kilometres more she sat with her blue arm laid along yours to get it warm, saying the names of the villages aloud a moment before the signs did. It turned out later that she made them up. There's only the one that you are still sure of, and you've never found it on a map. # pause
-   -> sea_water

=== sea_water
# scene: sea_water: A Fish
# plate: beach
# mood: dawn
# page: memory
And you got down where there was no stop, for she had asked him nicely; and there were reeds, a shelter for nobody, a post with a rope round its head, and the sea just standing there, doing its thirty centimetres; and she took off her shoes, gave you them to hold, and walked straight in in her dress as one goes into the next room, up to the ribs, the neck, and then there was a head out there, sleek, laughing, {local == 1:not fat in the least|blue, by now, to both ears}, that had never weighed anything. # pause
"Next time round I'm going to be a fish," she called. "I've put in for it. I want to be a fish and nothing else, so that's what the dancing's for." # pause
You called back, since you were someone who checked, that it didn't follow.
"It's as near as you can get without gills! You're in the air, and for about that long there's nothing you are holding up. Then there's the floor again. But if you've been in it *often,* then whoever does it, they look at your card and say, oh, this one's practically—" And she went under, and was a good while, and you had your boots half unlaced before she came up somewhere else. "It isn't sad," said Min-hee, because of how you looked. "It's a fish! It's so that there'll be more. I want all of this lot *first.* I've a part in July." # pause
The sun was going round towards the land. Her shoes hung from your two fingers; in the left she'd written LEFT.
~ local = 0
*   [Go in to the knee.]
    ~ local = 1
    You went in, in boots, to the knee, which was as far as the boots went and then a little farther; it came over the tops and filled them, one and then the other, and it was so cold and so entirely up to you that you laughed, out loud, a noise you'd last heard in a playground, and she stood stock-still in the water with both her arms up over her head, the way you do when a bird has come down near you, and said nothing at all until you had stopped. # pause
*   [Hold her shoes. # canon]
    ~ local = 0
    You held her shoes. You'd have said that it was nothing to be asked; but no one had ever walked away from you, into anything, and left with you what they meant to come back in, and not looked round. You held them for an hour and ten minutes, off the sand, and turned a little as the wind did so that they should be dry, and you've not been so happy before or since, and you had known it at the time. # pause
*   [Ask her what sort.]
    ~ local = 2
    "What sort?" you called, because it seemed to you that a person ought to be clear; and she trod water, and considered it, and you could see her chin count through them. "A plain one," she said. "A silver one, in a lot of others. I've done being looked at by then. I'd just be one of the ones that all turn at once." And she showed you: one flick, from the hip, and gone, and all the light on the water went with her. # pause
-   # page: plain
You've looked for the place in that day where it was already there. It wasn't one message at twelve minutes past three, and it wasn't one day, or one thing that somebody who held her shoes might have said. There was a man with a telephone, and he had months. She had plans for July. All of that is true at once.
Bom has got to a thousand. She comes over the sand and stands by you. After a while she says, "You were smiling."
"She could swim," you tell her. # pause
-> choi_last

=== choi_last
# scene: choi_last: Sixty-One Again
# plate: choihouse
# mood: tape
At half past ten in the morning you let yourself in, with the third key on his own ring. Bom stays on the step, on her blanket, with a practice paper. "I'll shout if it's a neighbour," she says. "I'll say we do the plants."
{local == 1:Your boots leave salt on his warm floor, one whole foot at a time.}{local == 0:You take off your boots, and carry them through the house in two fingers.}{local == 2:On the hall wall there's him, and him, and the car. You find you're looking for a plain one, in a lot of others.}
~ local = 0
By the key tray his other telephone keeps lighting up. Where *are* you, it says. Are you with the old man. Ring me. He's not dead yet, he is only late. # pause
The cactus has been set straight. On the shelf there are sixty, and a gap after forty-three where he has taken one down, or had it back and not got round to it. You open the drawer under the tray. There it lies, by itself, label up.
You don't read it. You put your hand flat on it, and leave it there. Then you set it in the gap, so as to have counted.
Sixty-one.
*   [Carry them out, all of them, in his own sports bag. # canon # canon: must]
    They make less of a load than you'd have supposed. You pull the zip, which has his initials on it. All the way down the hall they settle against each other, small and dry. "Nearly there," you tell the bag. # pause
*   [Run his kitchen sink full, and drown them.]
    ~ local = 2
    You run it hot, and unscrew his salt mill over it. They go in by tens. Not a bead of air comes up. You stand with your sleeves rolled, and stir, as for cabbage, for an hour by his clock. Whether it has killed them you don't know. You take them with you, in the colander, dripping. # pause
*   {kit ? (box, book, disk)} [Call Bom in, as far as the kitchen. Sit down at his table.]
    -> names_table
-   -> diary

=== diary
# scene: diary: Small, Black
# plate: choihouse
# mood: tape
You see it only as you go to shut the drawer: small, black, with a ribbon, and the ribbon is at today. # pause
You read one page, standing up. It isn't women. He's put down nothing that he did, only what he was owed: a date, a place, a sum; and to each a man, by his whole name and what he calls himself. Beside some stands *regular,* beside some *introduced by.* It goes back four years, all in the one neat hand. The last seven are not ticked yet.
They will be waiting for him to ring. {edge > 0:Your thumb has found the place by itself.|{edge < 0:It weighs about what a slice of bread does.|So it was never one man. You have known that since the bridge.}} # pause
From the step you can hear Bom reading a question under her breath. *A train leaves.*
*   [Take it. # canon # canon: must]
    You button it into the pocket{memories:, where there is just room}. Then you go out by his front door, in broad day, and pull it to behind you until it clicks. # pause
*   [Leave it lying there, open, for whoever comes with a warrant.]
    ~ local = local + 1
    You leave it on the tray, open at the ribbon, where nobody could write *one tray* and not look down. But you'd read the one page. It stays read: the names, the towns, the sums. # pause
-   -> road_sun

=== road_sun
# scene: road_sun: Toward
# plate: orchard
# mood: dawn
You sleep for fifteen hours in a room full of persimmons. When you wake it's Wednesday, and black dark, and somebody has put a second blanket on you and written the time on it.
{local < 2:The bag went under the cider press before you lay down. Mrs. Pyo turned the screw, and didn't ask. Somebody might have been walking on snow, for sixty-one steps.|The colander went under the cider press before you lay down, since you weren't sure of the salt. Mrs. Pyo turned the screw until water came, and went on until it stopped. She had sharpened her pencil, and she laid it down.}
{kit ? flame_owed:The flame-thrower you have brought back, as you said you would. Mr. Gil took her out to the barn by himself, and was there for some time. "She's hardly been used," he told you, when he came in, and blew his nose.|{kit ? flame:The flame-thrower's in the barn, under her own tarpaulin. You'd paid for her. "But she might as well live here," said Mr. Gil, not looking at anybody. "In case of pheasants."|Mr. Gil has asked three times how the flare went. He's making you something, he says, for another time. You tell him that there needn't be one; he pats it.}} # pause
In the kitchen Bom is at the table with the lamp on and Mr. Gil's alarm clock propped up before her. Tomorrow's the day. Her aunt is coming at noon with lunches, in the plural. {trust > 2:She's to sleep at your house, after, Fridays; it has been put to you with figures.|She has written your address on the back of her exam card, in case they should ask who's to be told.}
"You've got a face on," she says, "as if you were going to the shops." # pause
"I may be gone for a few days."
"Is it far?" She looks you over: the boots, the pocket. {local == 1 or local == 3:She can see there's no book in it. She can see that you have it by heart; she knows that look.|She can see what shape is in it.} "Will you do it then and there," asks Bom, "or will you drive them?" # pause
{ local > 1:
    ~ local = local - 2
}
*   ["I'll knock first, and see who comes." # canon]
    "That's better," says Bom. She makes a small tick in the margin, where there isn't a question. "That's got more than one part."
*   ["I don't know yet."]
    ~ local = local + 2
    "No," she says. "You lose no marks for a blank. It's only for wrong ones." She goes back to her train.
-   In the yard stands Mr. Gil's motor-bicycle, made in the year of his wedding. It jams too. "Bring it back," says Mrs. Pyo, out of the dark, instead of something else.
You swing the bad side over first, and kick it, and on the fourth it thinks of something. The lane goes down between bare trees, and at the bottom there's the road, and you turn left. # pause
-> end_sunrise

=== names_table
# scene: names_table: Copies
# plate: choihouse
# mood: none
Bom sits in the kitchen with the door to. You've given her the pharmacist's book, a ruler, and Choi's good pen. She has asked what it's an index to.
"People," you said. "I'll read you numbers. You find who it is. You write it down, one to a slip."
"And what's the number *for?*"
"To keep them apart," you say. You've told her that she need never come through into this room, and that it isn't a thing about her. She looked at you; she squared up the slips. # pause
Next door you clear his table, in one movement. You set out three heaps: what was on the shelf; the box from behind the tank, for a clerk's old age; a disk in a spectacle cloth, *Complete.* That's all there are; the three men who had them each kept his own so as not to be at the mercy of the other two. # pause
No screen is lit. From each label you copy six digits on to a sheet, and you keep your thumb on the word.
In his kitchen scales lies a weight, brass, a kilo. It has never been used.
*   [One by one.]
    You do them one by one. It takes until the light has gone from the cactus. Each makes a crack, then two more, and then a sort of sand; you sweep that into a bag, put the number in with it, and fold the top. You had supposed there would be one you knew by the feel of it. There isn't. You fold the tops all alike. # pause
    ~ local = 0
*   [All at once.]
    You wrap them in the tablecloth, with the disk on top and what was in the box beside it, and you kneel on it and bring the brass down for as long as you can lift the arm; and then you change arms. It's very loud. No one shouts. When you unfold the cloth there's about as much as would fill a cake tin, grey, and you share it out with a spoon, sixty-one ways, exactly. Whose is whose you can't tell any more. # pause
    ~ local = 1
-   -> names_reading

=== names_reading
# scene: names_reading: Six Digits
# plate: choihouse
# mood: none
You sit down with your back against the kitchen door, on the warm floor. She's on the other side of it. You can hear her chair.
"Ready," says Bom.
"Two, one, oh. Three, oh, seven."
The ruler goes down a page. He had very good writing, Myung-shik. "Got her," says Bom. The pen begins. She has been taught to write for an examiner who is tired and has a thousand to read. # pause
{local == 1:Your arms shake. It gets into the numbers, and she asks you to say the third one again.|There is a small bag by your knee for each. You move them from the left of you to the right.}
After ten she stops asking for the next and simply waits, and you can hear her breathe. After twenty she says, "There's one here who has the same birthday as me." Then your pencil has come to a two, a two, a one, and a label that you had covered with your thumb.
*   [Read that one out with the rest.]
    ~ local = 0
    "Two, two, one," you say. "Four, oh, four." The ruler goes down. It stops. It's some time before the pen does anything.
    "It's your friend," says Bom.
    "Yes. Write it out the same as the others."
    "I am," she says. "I'm only doing it well." # pause
*   [Let her read them back to you, as she goes.]
    ~ local = 1
    "Would you read them to me?" you ask. "As you find them."
    So she reads them, through the door, family name first, the way it's done on the first day of school; and after each one there's the gap in which a person would say *here.* You hadn't meant to. But somewhere in the thirties you notice that you've been saying it. # pause
*   [Pass over it. Leave Min-hee to the end.]
    ~ local = 2
    You go by it. You do forty-five, and forty-six. At sixty-one there's a silence.
    "That's sixty," says Bom. She doesn't say it as a question, she's just letting you know that she can count; and she waits, as she'd have waited for anybody. You tell her the six. You know them by heart. # pause
-   -> names_sea

=== names_sea
# scene: names_sea: Delivered
# plate: choihouse
# mood: dawn
The book goes into your stove, page by page: it has people in it who only couldn't sleep. What you have then is sixty-one slips in a biscuit tin.
You find the diary when you shut the drawer: black, small, in a neat hand. It has got men in it, with sums. That's for Inspector Seo. You leave it upon her step in a bag of walnut cakes, and you ring and walk on. It'll tell her who paid, when, and where. No one is going to have to show her a picture. # pause
{local == 0:The forty-fourth slip lies among the rest, in its order. It's been done very well.}{local == 1:You know them all by ear, now. You go about for days answering to them.}{local == 2:One slip is at the bottom, under a spoon.}
~ local = 0
There are sixty doors. It isn't an errand that one can do by telephone. You iron a shirt for it; you've bought a second cup.
*   [Go to the first door.]
    It's in Mapo, on the fourth floor, and the bell has been disconnected. You knock. After a time the chain goes on instead of off. There is half a face.
    "Nobody's watching," you say. You'd had something better prepared. You hold up the bag, and the slip, folded, and you put both down on the mat, and you step back three stairs to where she can see your hands. You've told her where you live. You've told her that there's a kettle. # pause
*   [Tea first.]
    ~ local = 1
    You sit down, and pour it, and drink the whole cup. You've never in your life done that before going through a door. It's still barley; it tastes of a roof. When you've finished you get up to fetch the shirt, and there is someone standing on the path already, in the rain, with her hands up her sleeves, reading your gate. Bom's aunt has a friend, it seems, and the friend a daughter. Bom asked for no names. She only told her aunt that somebody had seen to it. # pause
-   -> end_names

=== hell_lift
# scene: hell_lift: All Buttons Lit
# plate: lobby
# mood: dark
# page: plain
You're seventy-one. You go in your sleep, on a Thursday, with the window open, having had soup; then a desk bell rings, and you are standing in front of a lift.
You know the lobby. The tank has been cleaned. There isn't a fish.
You said that you'd come. It was on a beach, you were angry. Nobody has held you to it, and in forty-three years there has always been something in the oven. But you've never told a client a thing that you did not mean to do. # pause
The gate folds back. He's in there already, against the glass, in the good coat. They've let him have his face. He has one hand up to his hair, and he's got the look of having ridden for a long time between floors with a song going round.
"Going down?" says Choi Pro, the host; and then, as you come in under the lamp, an old woman with a stick, he squints. "Sorry," he says. "Who are you?"
Every button is lit. There are five.
*   [Give the stick to the doorman, and press the top one.]
    There's nobody to give it to. You stand it in the sand bucket with the umbrellas. One of those is yellow. Then you press the nine.
*   [Let him press.]
    ~ local = 1
    He runs his finger down them, and up, and down. He can't do it. He hasn't been able to since he got here: the lamps were never lit for him. You lean across and press the nine.
-   -> hell_aisle

=== hell_aisle
# scene: hell_aisle: Floor Nine
# plate: supermarket
# mood: neon
# page: fight 1/5
The gate opens on shelves.
A tube flickers. It's eleven forty, and will be. A shape comes round by the noodles, and it has no feet to read, no hands; it's nothing but what's coming.
There is one thing on the floor in front of you: a jar of garlic, pickled. It is whole.
- (nine)
+   [Plié: under it.]
    You bend both knees. They tell you what they think of it. Something goes by where you once kept your head, and the jar doesn't break, and you stand up into an empty aisle. On the till are two coins. The gate is open. # pause
    -> hell_803
+   [Chassé: slide to the one side.]
    You slide. It's there as well. When you've picked yourself up, you are in front of the gate again and the jar is whole. "It's only that I've got such a memory for faces," says Choi, who's holding the door. "And I can't, with you. Who are you?"
    -> nine
+   [Port de bras: open your arms.]
    You give it the door. It doesn't want the door. You come to among the noodles. "Did we," he's saying, "was it at the club? Give me a clue. Who *are* you?"
    -> nine
+   [Fifth: cross the feet, and stand.]
    Not yet; nobody's pushing. It goes through you from the side. The tube flickers, and there's the jar. "You're somebody's mother," he guesses. "No? Well, who are you, then?"
    -> nine

=== hell_803
# scene: hell_803: Floor Eight
# plate: room803
# mood: tape
# page: fight 2/5
It's the room. They have taken away the bed, and the thing on three legs. There's the wallpaper.
Something stands where he stood. You can't see which way it leans.
On the carpet lies a comb.
- (eight)
+   [Pas de bourrée: three small steps, inside it.]
    Three, quick, no bigger than a page. What was coming low goes round you. In the mirror, for about eleven seconds, there's a woman of twenty-eight in a dress that she hates. She looks rather fine. You tell her so. # pause
    -> hell_range
+   [Plié: down.]
    It comes up under your chin. You taste coins. "Someone's sister," Choi says thoughtfully, above you, doing his cuffs. "Say you're somebody's sister. Who are you?"
    -> eight
+   [Fouetté: whip round, and strike.]
    You whip; you're seventy-one. It's of no use to hit it before you are inside. He's in the gate again, with a finger on the button for OPEN, being patient. "I want to say Busan," he says. "Who *are* you?"
    -> eight
+   [Chassé: aside, and let it have the wall.]
    It has you, and the wall as well. The comb is back where it was. "You'll think I'm rude," says Choi. "I meet so many. Who are you?"
    -> eight

=== hell_range
# scene: hell_range: Second Floor Down
# plate: coldstore
# mood: neon
# page: fight 3/5
Cold. Packs to the roof. At the far end of it is something the size of a door.
"No," it says.
On the wet concrete there's a boot, laced up, standing by itself, with a sock beside it.
- (ice)
+   [Relevé: up on the other foot, and turn.]
    You've had an ankle for forty years that votes. You ask it all the same. It thinks of everything that you have put it through, and abstains; and up you go, high, on the one foot, an old woman in a cold store. You turn. It has hold of a boot. "Please," says the thing like a door, pleased for you. # pause
    -> hell_rows
+   [Fourth: one foot back, lean away.]
    It has your foot. You lean as far as that goes. "An actress?" says Choi, from the lift, blowing on his hands. "You've got an actress's back. Who are you?"
    -> ice
+   [Plié: all your weight, at once.]
    That's for when it has its arms round you, and it hasn't. It lets you bend, and then it puts you back in the lift. "You're too *old* for me," says Choi, really trying. "No offence. So who are you?"
    -> ice
+   [Pull.]
    You pull. It's the same mistake, forty-three years on. "Let me guess your sign," says Choi. "Pisces. Who are you?"
    -> ice

=== hell_rows
# scene: hell_rows: Eleventh House
# plate: greenhouse
# mood: dark
# page: fight 4/5
It's June, and pink, and it goes on being June to either side as far as you can see. Something is coming along the row at its leisure. It's you that it looks at, at the front of your coat.
You are lying down. You've got the drip for company.
Under the next table stands a tray, full to the brim. Nothing has ever been so still.
- (drip)
+   [Tendu: the foot, out along the floor.]
    You stretch it. It's a long foot, for an old woman's, and it has been practised upon, on the kitchen floor, each night, waiting for the kettle. The toe has the rim; it goes over without a sound. Somewhere above you, up on the tables, someone aged eighteen says, "*Yes,*" and writes it down. # pause
    -> hell_door
+   [Stand.]
    The side has been asked that once before. You wake in the gate, sitting. "It's on the tip of my tongue," says Choi. "It's to do with fish. Who are you?"
    -> drip
+   [Arabesque: the back leg, for the chain.]
    There's no chain yet; one has to have earned it. It bends down, and has a look at the hole. "I can wait," Choi tells you. He can't; his knee's going. "Only tell me. Who are you?"
    -> drip
+   [Take hold of the tray with your hands.]
    It sees the hands go. They all do, they look at nothing else. "You've a nice face, you know," says Choi, as you're let down in front of him. "Somebody must have told you. Who are you?"
    -> drip

=== hell_door
# scene: hell_door: Ground
# plate: cove
# mood: dawn
# page: fight 5/5
The last button has no number. The lift goes down a good way and stops so softly that you would not have known.
The gate stays shut. {local == 1:He has put out his finger to the button, from habit, and drawn it in.|Your stick is still up there, in the sand, with the umbrellas.} You can see through the bars that there's wet sand out there, and light along it. Nothing is coming. There's nobody to fight at all; there's only him, in here, with his back to the glass, and he has taken his hand from his hair. # pause
"I'll tell you how it works," says Choi. "I've had time. It opens when you say who you are. I've said, I've said it every way there is." He swallows. "So you say. Go on. Who are you?"
- (bars)
+   ["The ballerina."]
    "That's not you," he says at once. "I know that one. I've got her on a—" He looks down at his hands: there is nothing in them. The gate stays shut.
    -> bars
+   [Say your name, family name first.]
    You say it. It's quite true. It's in a file somewhere, and on a stone. "That's only what you're called," says Choi, and he ought to know. The gate stays shut.
    -> bars
+   ["I'm the one who promised."]
    "Well, and you've *come,*" he says. He's nearly crying. "You came. You've done that one. What else have you got?" You look. The gate stays shut.
    -> bars
+   [Fifth: cross the feet, heel to toe. Stand still.]
    You cross them. You let the stick of your back go up by itself, through the ankle, the old hole in the side, to the place behind the ears where she used to lay one finger. You're not holding anybody up. There's no one whom you want to push.
    You stand there. It takes about as long as it takes. He's stopped talking. There's a smell of salt. # pause
    -> end_hell
