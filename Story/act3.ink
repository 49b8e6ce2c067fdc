// Act three: Dress. From the tape to the ride; the hotel is act3_hotel.ink, the way out act3_escape.ink.
// Short-lived names of this act, each put back as soon as it has been read (docs/story/continuity-act3.md).

VAR glance = 0          // 0 to 3: the last choice but one, read by the next scene's first lines and put back there
VAR rehearsed = false   // you heard him practise; from listening to zero
VAR suited = false      // you came in the suit; from too_feminine to zero

=== listening
# scene: listening: Hiss
# act: 3: Dress
# beat: b18
# plate: tape
# mood: tape
~ kit -= (baton, picks)
The thing in his house calls itself a thermometer. Since Sunday it has sent you a kitchen, through a headphone with one good ear: hiss, a counter, and inside the hiss a man.
He eats standing up. He opens the refrigerator to see himself in the steel of it. Before bed he knocks twice on the garage wall and says good night to the car.
Beside the counter stands barley tea, going cold. # pause
{heat > 1:
On Monday the housekeeper tells him that somebody has been about the house. A woman, not tall, she says, who looked into the corners of the ceiling. "A woman," he says. Then he checks the windows, all of them; you hear the handles. # pause
}
{drives == all:
On Sunday night he counts to sixty-one in the next room and stops at nothing. He doesn't shout. He rings somebody. "No, there are copies, there are always copies. It's handled." Then he sits on the kitchen floor; the device hears the cloth slide down the cupboard. # pause
}
{drives == one:
On Sunday night he stops on his way past the shelf. Four seconds of hiss. Then the refrigerator. # pause
}
At 31:14 his telephone rings and he is pleased.
"Friday," he says. "Encore first. Then the usual room. No, nobody yet, I find them there. You don't bring sand to the beach."
Friday is the day after tomorrow. There are thirty hours of him left on the counter.
*   [Listen to all of it, from zero. # canon]
    ~ rehearsed = true
    You hear a whole life of a kitchen. On Tuesday he practises. "You look like somebody who hates this place. Me too, I own a third of it." Nineteen times, in two keys. The pause wanders about the sentence until, on Wednesday, it comes to rest before the third. He opens a beer to celebrate.
    You write down where the pause is. # pause
*   [Skip to the voices.]
    Six calls. Ice, twice. A man who wants to know whether the pharmacy is good for the end of the month. His mother, to whom he is nice. You are done by midnight and sleep, for the first time since the first, with the headphone on. It hisses at you until morning. # pause
*   [Wind to where he laughs.]
    ~ rage()
    He has laughed eight times since Sunday. You had wanted to know at what. Four times it is a cat that falls off a piano. You play all eight again with your finger on the key, in case there was something else in it. There is a piano in it. # pause
-   ~ heard_out()
{clues ? heard or kit ? recorder: -> listening_more}
-> too_feminine

=== function heard_out()
// What was noisy in act two has been heard; from here on the house is hot or cool. What he found on his shelf has been told.
{ heat > 1:
    ~ heat = 1
}
~ drives = ()
~ facts -= (code, promise)

=== function heard_it()
// Noise in act three: hot is as hot as it gets before act four.
{ heat == 0:
    ~ heat = 1
}

=== listening_more
# scene: listening_more: He Keeps Everything
# plate: tape
# mood: tape
~ clues -= heard
~ kit -= recorder
You have a second ear in that house, and it has been paying attention.
It lay nearer to the hall. On it he says goodbye to people differently: first to them, and then, with the line dead, about them. On Thursday at noon he books. # pause
"Nights, please. It's me. Eight-oh-three."
The answer is so close to the mouthpiece that you get it too: a voice with creases ironed into it. "Of course, sir. The Lagoon is happy to see you. Check-out is at eleven."
"Keep the corridor empty."
"We see nothing, sir. As a courtesy."
He hangs up. "And write it all down, I bet," he says to the bronze hand that holds his keys. "Keeps everything, that one. Well. So do I." The keys are thrown and caught. # pause
So there is a hotel with a name, a room with a number, and a man at a desk who keeps things. It is twenty past twelve.
*   [Ring the Lagoon and ask the price of a room. # canon]
    ~ glance = 1
    "By the night or by the stay?" asks the voice. You ask what the difference is. "Breakfast," he says, and then, "It is twenty-three minutes past twelve. We are full." You had not asked what time it was. # pause
*   [Walk past it, once, by daylight.]
    ~ glance = 2
    Twelve floors, bathroom tile on the outside, a laundry chimney. On the eighth floor the fourth window has screws where the others have handles. A delivery van gets a signature through a hatch, and the hand that signs writes out every letter. # pause
*   [Leave it. You know enough to be careful.]
    ~ glance = 3
    You know the number of the room. You know which of his voices is the real one. You put the headphone in the tin with the tea.
-   -> too_feminine

=== too_feminine
# scene: too_feminine: Too Feminine
# beat: b19
# plate: house
# mood: rain
~ clues -= heard
~ kit -= recorder
{glance == 1:A full hotel with a clock in it. }{glance == 2:The window with the screws comes home with you, and sits down on the bed. }{glance == 3:The tin hisses. You put the lid on. }You open the wardrobe.
~ glance = 0
It contains four pairs of black trousers and the suit.
The suit has been to two embassies and a wedding. It has a place for a radio, a place for a torch and a place for somebody else's nosebleed. For six years nobody looked at you in it; it was made for that by a tailor who was good.
On his account there are four hundred and six pictures. Nobody in them is wearing trousers. # pause
You are going to have to be looked at. You say it aloud to the wardrobe, to hear how bad it is.
*   [A dress, then. # canon # canon: must]
    "A dress," you tell the wardrobe. One of the hangers turns round on its hook and shows you its back.
    ** [Buy one. Let it be nobody's. # canon]
        -> dress_shop
    ** [Borrow hers.]
        -> dress_hers
*   [The suit. He can learn to look at a suit.]
    ~ suited = true
    You brush the suit. It falls as it always did, straight down and away from your hands. You look in the glass and there is nobody there who could be asked to dance. If that is a problem, it will be a problem at the door; you have been good at doors. # pause
    -> under

=== dress_shop
# scene: dress_shop: It Has No Pockets
# plate: dress
# mood: neon
The shop is called Elle & Me.
"What's the occasion?" asks the saleswoman.
"A man."
"Lucky."
She brings green, and you say no, and red, and you say no, and then something the colour of the inside of a shell, without much back.
"Where are the pockets?"
"It's a dress."
"Where do people put things?"
She thinks about it with real goodwill. "People have a bag," she says. "Or somebody." # pause
In the fitting room there are three of you. All three look like a bodyguard who has lost a bet. You find the exits, of which there is a curtain.
*   [Kick, to see what it allows. # canon]
    ~ glance = 1
    It allows a foot and a half. You kick again, a little higher, and the shop hears a seam decide. "Oh," says the saleswoman through the curtain; then, with pins in her mouth, "How high do you need?" You show her on the doorpost. She lets it out to there and asks nothing else. # pause
*   [Sit, stand, sit: a bar stool.]
    ~ glance = 2
    Sitting, it rides. Standing, it takes a moment to come down, and in that moment you would have to be a person who has not noticed. You practise not having noticed. The saleswoman says that it's all in the shoulders. It turns out to be. # pause
*   [Ask whether it can be returned.]
    ~ glance = 3
    "Seven days," she says. "Unworn, unstained, with the receipt." She looks at your hands, at the knuckles of them, and puts the receipt in the bag, where it will be safer. # pause
-   -> under

=== dress_hers
# scene: dress_hers: Only Cloth
# plate: flat
# mood: dawn
The flat is paid until the end of the month. Somebody has thrown the cake away and washed the plate. The note on the door of the building asks who has left a bicycle.
It hangs where it hung all summer, behind the bedroom door, so that each time she shut it the thing jumped. It is blue. You told her that it was a lot of blue. # pause
# page: memory
She had it on its hanger and you by the shoulder, and she stood you both in front of the glass and held it against you, hem at your shins, her chin over your collarbone because that was as high as it came, so that there were three heads in the mirror if you counted the hanger, and you said that it wouldn't work, that you didn't know how to stand in one, that it would know. # memory: dress
"It won't know," said Min-hee into your neck. "See? It's only cloth. It's more afraid than you are." And she shook it, to show how it trembled. # pause
# page: plain
It is still a lot of blue. {memories:You have one pocket that buttons, and it is full already.|You have one pocket that buttons, and nothing in it.}
*   [Wear it. # canon]
    ~ keep(dress)
    You wear it home under the coat. A thread of the hem has come loose, and you cut it with your teeth and put it into the pocket that buttons, by itself. On the bus a woman says what a beautiful blue.
    -> under
*   [Let it be. It has been through enough.]
    You shut the door. It jumps. You open the door again and hold the sleeve until it is quiet, and then you go and find a shop with the lights on. # pause
    -> dress_shop

=== under
# scene: under: What Goes Under It
# plate: house
# mood: rain
{memories ? texts:Her phone stays at home, in the tea tin. Seven messages are not a thing to be carried into that place.}{memories ? bowl:The pebble from her bowl goes on the sill over the sink, where there is some light. It is not coming to that place.}
~ memories -= (texts, bowl)
{glance == 1:The new seam runs to the hip. You kick the lamp cord to be sure, and the lamp goes out.}{glance == 2:You sit, stand, sit. The shoulders know it by now and have begun to give themselves airs.}{glance == 3:The receipt is on the table under a cup. Seven days. That gives you until Thursday to be unworn.}{suited:The suit has a place for everything, which saves you the first half of the evening.}{memories ? dress:Her dress lies over the chair. You have asked its pardon for the chair.}
~ glance = 0
You lay out what there is on a towel, as the armourer used to before lunch. A blade: ceramic, flat, as long as a finger, no good against anything that is expecting it. A cord: braided silk, with a loop at either end, which will pass for a belt among people who do not know about belts. And a pair of shoes. # pause
They are the flat kind, and the soles hold. With either of the other two you would wear the heels that go with the evening.
*   [The blade. # canon]
    ~ kit += blade
    It goes in along the ribs under a strip of plaster. You breathe in as far as you can, then out. It agrees with both.
*   [The cord.]
    ~ kit += cord
    Twice round the waist and a knot that opens at one pull. You try it on the chair. The chair comes across the room to you without a sound and stands there. # pause
*   [Nothing. Shoes that run.]
    Nobody has ever been searched out of a pair of shoes. You do the stairs to the shed and back, forty steps, in nine seconds, in silence; at the top you are looking down at your own front door before it has fallen shut. # pause
-   -> plan

=== plan
# scene: plan: Barley Tea
# plate: house
# mood: rain
You put two cups on the table and a chair across from you. The chair plays him.
He will fill two glasses, and one will have something in it. You have heard him send for it: he calls it help. You can't see it or refuse it. So something has to happen between his hand and your blood. You know three ways, and for an hour you do all three, with barley tea, until the chair no longer knows which cup is whose. # pause
First, fast hands: your glass there, his here, for as long as he is looking at something else. It wants one whole second.
Then the sponge, off a dish, cut to the inside of a sleeve. It wants a man who expects you to make a mess.
Then the capsule, from a box that the agency never asked to have back. You drink it all, and bite; it wants somebody who watches you swallow.
You will choose when you have seen how he looks at people. But one of the three should be in your fingers without thinking, and that one you do again.
*   [The hands. # canon]
    ~ local = 1
    Forty times. At thirty the tea stops slopping. At forty you look up, and you have drunk the chair's.
*   [The sponge.]
    ~ local = 2
    Forty times. It holds a mouthful and a half. Then it holds a mouthful and a half and smells of barley, and your wrist has gone the colour of a stamp.
*   [The capsule.]
    ~ local = 3
    With a bean, forty times: under the tongue, talk, smile, drink, bite. You talk to the chair about the weather. By the end you're almost charming, with a bean.
-   {local == 1:One whole second. You wonder where he keeps it.}{local == 2:You wring the sleeve out over the sink, as you might after any evening.}{local == 3:You find the bean an hour later, in a cheek.}
The clock says four. Nobody on earth knows where you will be on Friday at midnight.
*   [Write it down, and leave it on the table. # canon]
    ~ glance = 1
    ~ grieve()
    "Friday. A club called Encore. After that I don't know." You read it over. It is short, it is addressed to nobody, it is in the middle of an empty table. You hold it over the gas ring until it's done. # pause
*   [Nobody needs to.]
    ~ glance = 2
    You rinse the cups. If you don't come back, two cups will be found standing upside down, and somebody will draw the wrong conclusion about you. # pause
*   [Ring her number, to hear it ring.]
    ~ glance = 3
    ~ rage()
    You ring her number. In the tea tin, across the room, her phone lights up and says Cake. You let it ring until it gives up on you. # pause
-   -> club_door

=== club_door
# scene: club_door: Smile's Free
# plate: club
# mood: neon
Encore stands between a clinic for noses and a place that sells tents. {glance == 1:Your cuff smells of burnt paper, and on the pavement you can feel the bass in your fillings.}{glance == 2:Somebody has put two cups out on the step, upside down. You are not superstitious; on the pavement you can feel the bass in your fillings.}{glance == 3:Her telephone is still going in your ear, until the bass gets in by the fillings and puts it out.} {local == 1:In your pockets your hands are changing places.}{local == 2:The sponge lies against your wrist, cold.}{local == 3:Under your tongue is a place that misses its bean.}
~ glance = 0
~ local = 0
There is a rope, and behind the rope a doorman: weight on both feet, thumbs free, a cold. Before he looks at your face he looks at your shoes. You would have hired him.
{suited:"Staff's round the back," he says.|He does not say anything. He waits to see what kind of person you will be about it.}
*   {suited} ["I am staff. I am early."]
    ~ rage()
    He has been in the trade. He looks at how the jacket hangs, and at your hands, and you see him see it. "Whose?" he asks. "He doesn't know yet," you say. It gets you two steps nearer to the rope. It also gets you remembered.
*   {suited} [Take off the jacket and give it to him to hold.]
    Without the jacket you're a woman in a waistcoat, and he is a man holding a coat. The order of the world rearranges itself around that. He looks for a hook.
*   {not suited} [Meet his eye, and wait too. # canon]
    You wait. Behind you somebody's heel taps. His nose runs, and he can't wipe it while you're looking, and both of you know that. "Evening," he says at last, thickly.
*   {not suited} [Look at the ground, as they do.]
    ~ rage()
    You look at the ground. It has gum on it, and one sequin. "First time?" he asks, kindly enough, and you hate the kindness a little for being so easy to get.
-   There are three ways through a door like this. "Names go on the left," says the doorman. "Left is for somebody else. Or you smile. Smile's free."
A van has stopped in the alley, and a boy is carrying in bags of ice, two at a time, leaving the side door on its wedge.
*   [Left: read a name upside down, and be her.]
    ~ glance = 1
    "Kang Su-bin," you say, the fourth line from the bottom. He ticks you. Eight minutes later a person named Kang Su-bin will have a bad evening, and you're sorry for it.
*   [Take two bags of ice and go in with the boy. # canon]
    ~ glance = 2
    You lift a bag in either hand. Nobody has ever asked to see the name of somebody who is carrying something cold. "Thanks," says the boy, and holds the door with his foot.
*   [Smile.]
    ~ glance = 3
    You smile. It is an old one, from the job, for ambassadors' wives. The doorman steps back, the way you'd step back from a dog that had wagged its tail without warning. "Okay," he says. "Okay. In you go."
-   -> floor

=== floor
# scene: floor: Coasters
# beat: b20
# plate: club
# mood: club
~ suited = false
{glance == 1:Somebody has hung a paper ribbon on your wrist that says SU-BIN. }{glance == 2:Your palms are numb, and your shoes leave wet prints as far as the bar. }{glance == 3:The smile has stuck. You have to work your jaw to get it down. }The bass comes up through the floor and puts its thumbs on your teeth. There are mirrors at the height of a shoulder, all the way round, so that wherever one looks there is a crowd and oneself in it. # pause
~ glance = 0
Behind the bar somebody with rolled sleeves and a badge, SOL, is wiping a clean spot.
"Water," you say.
"We do water. Nobody has ever asked." It comes with a coaster, picture up: a dancer on one leg. Further down Sol lays another in front of a girl with silver eyelids, then looks across the room, and turns that one over, face down. The girl puts her glass on it. # pause
"Coaster's upside down, miss," says Sol.
"That's okay," says the girl, and goes on drinking.
Sol wipes the clean spot. You look where Sol looked. In the corner with the good sofa a man is tipping a waiter in front of people, and the hand that's not tipping goes up to see about his hair.
You know his refrigerator. You have never seen him lit.
*   [Sit down at the bar, beside the girl with the eyelids. # canon]
    ~ glance = 1
    You take the stool on her far side, so that anybody who comes to her comes past you. Sol gives you an olive that you did not ask for. By the time that you have eaten it the girl's friends have come for her, three of them, in a chain, like children on an outing.
*   [The mirror side, back to the glass.]
    ~ glance = 2
    With your back to a mirror you see everything once, and everybody sees the whole of you, front and rear. You have put eleven people in such places and told them not to think about it. You think about it.
*   [The dance floor.]
    ~ glance = 3
    You stand in the middle and let it knock you. After some time you find that your heels are together and your arms are out a little from the sides, as if they were wet. It's the first position. A boy copies you, and then another; for half a minute you are a fashion.
-   -> zero

=== zero
# scene: zero: Zero
# plate: club
# mood: club
{glance == 1:The stool that her friends have emptied is still turning when a hand stops it.}{glance == 2:The crowd in front of you opens for somebody who takes it for granted.}{glance == 3:The boys who were copying you stop. They've seen who is standing behind you.}
~ glance = 0
"You look like somebody who hates this place," says Choi Pro. "Me too. I own — " {rehearsed:and you count it with him, Wednesday's pause, a beat and a half|he lets you wait for it} " — a third of it." # pause
He is good. The pictures don't tell that. He turns it on you like a lamp. He has no idea that you exist, and he's delighted that you do.
{rehearsed:You nearly ask whether he has said good night to the car.}
~ rehearsed = false
{memories ? dress: -> nice}
-> first_of_month
= nice
"Nice dress," he says.
He has seen it before, then, or one like it, or he says that to all of them. Nothing in the kitchen told you which. A lot of blue.
*   ["It isn't mine."]
    ~ grieve()
    "It isn't mine," you say, and your voice does a thing that it shouldn't.
    "Borrowed," he says tenderly. "From a friend." And nods, a man who knows about friends. Under the bar you hold on to a fold of it.
*   ["Thank you." # canon]
    ~ rage()
    "Thank you," you say. You say it again later, several times, to nobody, with your hands.
-   -> first_of_month
= first_of_month
{clues !? woman: -> how}
~ clues -= woman
"You've got a voice," he says. "On the phone I bet it's lower." The lamp has not moved, but somebody has sat down behind it. "Do me a favour. Where were you on the first? It's a game I play. Everybody was somewhere."
*   ["At a funeral."]
    ~ grieve()
    "At a funeral," you say. He puts his head on one side and finds nothing to hold on to. True things are smooth.
    "Sorry," he says. "See, that's why I hate the game."
*   ["In bed. It was pouring."]
    ~ heard_it()
    "In bed. It was pouring."
    "It was," he says. "By the river, anyway. Where I was." He smiles, and files it. You have put yourself under his rain.
*   ["What do I win?" # canon]
    "What do I win?"
    He laughs, and it's the one from the kitchen. "Nobody's ever asked." He forgets the question; he's had a better one.
-   -> how
= how
One whole second; or a man who thinks that you spill; or eyes on your mouth. Somewhere this one must put his, when they are not on you.
He has turned his stool so that his knees are a fence. You have as long as a song to learn how he looks at people, and one way to be looked at while you do.
*   [Drop something.]
    -> read_hands
*   [Look past him and answer late. # canon]
    -> read_mirror
*   [Talk as he talks.]
    -> read_voice

=== read_hands
# scene: read_hands: Clumsy
# plate: club
# mood: club
~ local = 1
You catch your water with an elbow. It goes over, across the bar, into his cuff and on down.
"Sorry. Oh, no. Sorry."
He has a handkerchief out before the glass has finished rolling, and he dries you first. He dries your fingers, each one, like cutlery. From then on he doesn't look you in the face when you speak: he looks at your hands, fondly, to see what they'll do next. You knock over the olives. He's enchanted.
"You're a danger to shipping," says Choi Pro. # pause
Sol rights the glass, and looks at your hands too, longer. Sol has seen a good many drunk people and has never seen one miss like that on purpose.
He's watching your hands. Every lift of a glass, from here to morning, he'll watch. But there's nothing they could do wrong now that would surprise him.
*   [Drop the coaster as well.]
    ~ glance = 1
    You drop the coaster. He picks it up, and you see the back of his neck, the barber's line on it, the small bone. It is there for two seconds. You let it go up again. # pause
*   [Put your hands in your lap and hold them. # canon]
    ~ glance = 2
    You put your hands away. His eyes go down after them, wait there, and come up sulking. He orders you a straw.
*   [Ask Sol for something stronger.]
    ~ glance = 3
    Sol pours you an apple juice with a straight face and a long spoon. "Strong," says Sol. The coaster under it lies on its back. # pause
-   -> zero_second

=== read_mirror
# scene: read_mirror: Behind You
# plate: club
# mood: club
~ local = 2
You look over his shoulder. "Mm," you say, when he has finished, and then, some time later, "What?"
He says the thing about the third again, slower. You watch the dancers behind him, over his ear. He leans to the left to get into your eyes, and on the way he meets someone he likes better. # pause
It's himself, in the glass behind you. He sets a hair straight. He comes back. He's said four words when he goes again.
While it lasts he sees nothing. You move Sol's bowl of olives from his right hand to his left, and he comes back and eats one, and never knows that it walked.
*   [Count it. # canon]
    ~ glance = 1
    Eight, nine, ten. On eleven he goes, for a full second, sometimes for two. You count it with your chin, and notice, and stop your chin. # pause
*   [Turn round and look where he looks.]
    ~ glance = 2
    You turn, and there the two of you are. The man is very handsome. The woman is standing in front of a door, though there is no door. He puts his arm about her to improve the picture. # pause
*   [Move the olives once more.]
    ~ glance = 3
    Right to left, left to right. Sol, at the far end, has stopped wiping. On the third passage of the olives Sol slides you a second bowl, without expression, for practice. # pause
-   -> zero_second

=== read_voice
# scene: read_voice: Flattery
# plate: club
# mood: club
~ local = 3
On long flights, with clients who were afraid, you used to take a sentence out of their mouths and hand it back warm. You do it now.
"You own a third," you say. "Which third?"
"The third with the drinks."
"The third everybody looks at."
He puts his elbow on the bar and his chin on his hand. He could listen to this. While he listens his eyes come down from your eyes and stay on your mouth, to see what lovely thing it will say next, and they don't leave it, not for the mirror, not for a tray that falls. # pause
"You're easy," he says. "My pharmacist says I don't know how to talk to people. Myung-shik. He's got a book for everything, he writes people down as numbers. I said, Myung-shik, you have to feed them." He laughs, and looks to see yours.
So he's watching your mouth. If you drink, you'll have to drink.
*   [Say something lovely.]
    ~ glance = 1
    You tell him that he has an honest forehead. You have no notion where it came from. He touches it. For the rest of the evening he carries it level, so as not to spill any. # pause
*   [Ask about the pharmacist.]
    ~ glance = 2
    "He wants a building," says Choi, "with his name on it. Who wants that? You'd have to spell it." He wets his thumb, being somebody else, and wipes it on the air. It's a good imitation. You put it by. # pause
*   [Swallow, and let him see you do it. # canon]
    ~ glance = 3
    You drink your water to the bottom. His own throat moves along with yours. Sol sees that, and turns away to find something to wipe. # pause
-   -> zero_second

=== zero_second
# scene: zero_second: Let's Not Make It Weird
# plate: club
# mood: club
{glance == 1:{local == 1:The coaster is in his breast pocket now. He has told two people how he got it.}{local == 2:Eleven. You could set a watch.}{local == 3:He has angled the forehead to the light.}}{glance == 2:{local == 1:"Where've they gone?" he asks your lap.}{local == 2:His arm stays where it improved the picture.}{local == 3:His thumb is still wet from being the pharmacist.}}{glance == 3:{local == 1:The apple juice is excellent. You sway over it.}{local == 2:The second bowl is full of little onions.}{local == 3:He buys you another water, to see it again.}}
~ glance = 0
"Let's not make it weird," says Choi. "It's one o'clock, it's loud, I've got a room by the river with a window like a cinema. I'd only like to hear you say a whole sentence." He holds up both hands to show what they are holding, which is nothing. The left one goes to his hair. The right moves an inch along the bar, low, and settles.
"Who are you, anyway?" he asks. "Zero to ten. Ten is the truth."
*   ["I sell insurance."]
    ~ glance = 1
    "Insurance," you say. "Zero." He's charmed; he has never been lied to with a straight face before. "Against what?" "Fire, mostly."
    "And does it pay?"
    "It always pays somebody."
*   ["I've had nobody to talk to for a week."]
    ~ glance = 2
    ~ grieve()
    It's a ten, and you hadn't meant to say it. It comes out in your own voice and sits on the bar between you. He covers your hand. The worst of it is that for a moment it's a comfort to have been asked.
*   ["What do you drive?" # canon]
    ~ glance = 3
    "What do you drive?"
    "Finally," says Choi Pro, and tells you. It has six hundred and fifty horses and a colour with a name. The factory said nine months and he got it in five. You say "What?" twice, in the right places.
-   "Sol," he says over his shoulder, "put her water on mine." He tips. He looks to see who saw.
Sol lays a last coaster before you. The dancer is on her face.
"I saw," you say, only to Sol, while he's helping himself into his coat.
"They mostly say it's okay," says Sol. # pause
-> ride
