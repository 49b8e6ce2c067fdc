// Act two, ten o'clock: under the bridge, and after him through the town to a wall with a camera on it.

LIST studied = housekeeper, planks, meterdoor   // gate → the ways in, where it ends

=== bridge
# scene: bridge: Ten O'Clock
# beat: b11
# plate: bridge
# mood: rain
It rains on the river and is dry under the bridge. Every car that crosses knocks twice overhead, front wheels, back wheels, in the joint. You are there at nine. {errand == 0:You have waited for ten so long that there isn't much of it left.|{errand == 1:{memories ? chalk:There is chalk round your boots. You walk on the wet side, not to leave a mark.|Lovely manners, say the wheels, in the joint. With the rooms.}|{errand == 2:{memories ? slip:Next to your heart, or in that district, is a slip stamped PAID.|There is flour on your coat at the height of a cuff. You have left it there.}|{errand == 3:{memories ? shoes:There is a shoe up the inside of your coat. From the left you look like somebody's aunt.|The back of your tongue tastes of government paste.}|{errand == 4:There is a grain of rice on your sleeve from her mother's table. It seems to be staying.|{clues ? packs:Blue, blue, blue, you think; and then the other kind, set down like an egg.|The one with the hook, if he is here, will lead with the right to spare the left knee.}}}}}}
~ errand = 0
On the bank stand walls of blue boxes, hosed, with a salmon on each. In the shallows in front of them stands a heron, looking at one particular piece of water with its whole body. You have worked with people like that. # pause
+   [Behind the second pillar. # canon]
    It is as wide as a wardrobe, and somebody has been sick against it, so nobody will lean there. You put your back to the concrete. Your hands go up your sleeves, your face goes down your collar, and then there isn't anyone. # pause
    -> bridge_watch
+   [On the river side, down among the stones.]
    It's nearer. You would hear them breathe. But you have to come to it in the dark over wet stones, and the heron turns one eye.
    -> bridge_heron
+   [At the boxes, as somebody who has come to buy.]
    ~ noise()
    ~ clues += packs
    # clue: packs
    You ask the lad on the boxes whether they do the eel. They are shut, he says. All night, it says, you say. He looks you over, for want of anything else to do. You will wait for your husband, you tell him; so you are given a paper cup and stand four metres off, in the light, and can read the labels. Three ice packs to every lunch, blue, blue, blue; two are dropped in, and the third he sets down with both hands. There is no better place. Only there is somebody now who could say that there was a woman, about so high, who wanted eel. # pause
    -> bridge_watch

=== bridge_heron
# scene: bridge_heron: Heron
# mood: rain
It has its neck back like a hook. If it goes up it will go up shouting, and a torch will come down here to see about it. You have one foot on a stone, and the stone isn't sure.
"He's resting in fourth," said Min-hee once, of a heron, on a bridge, on a Sunday, with her chin on the rail and her sleeve against yours. "Look at him. He's got the other one up because nobody's asked for it yet."
+   [Take the foot up, and leave it up.]
    Everything goes up, everything goes down, and you are what they hang on. You stand so until your thigh has sung all its songs. The bird knows its own kind. It brings the eye round to the water again.
    After that there are two herons. # pause
    ~ errand = 1
    -> bridge_watch
+   [Get to the next stone before it makes up its mind.]
    ~ noise()
    You go. It goes: it takes off like somebody shaking out a tarpaulin, and tells the whole north bank. By the time the torch comes down you are in the water to the nose under a skirt of plastic bags. The beam goes by, comes back, goes by.
    "Bird," says the lad with the torch. But he is conscientious, and he stays for some time looking at the wet print of a boot. # pause
    -> bridge_watch

=== bridge_watch
# scene: bridge_watch: Three Packs
# mood: neon
At ten a car comes down under the bridge with everything lit. It's a yellow Lamborghini, an Urus, the tall kind with a back seat. He parks it across two places and sits looking into the mirror until he has been seen.
So that is Choi Pro. He has a good coat. Four men get up off the boxes, as grass does. # pause
{clues ? woman:"Some woman's got the phone," he tells them. "Very fierce. Keep an eye out." He is pleased about it. He has had his hair done.|{local == 1:"She didn't say a word to me," he tells them. "Sulking. She'll come, they come."|"She'll come," he tells them. "She's got a cold."}} He shoots a cuff and looks about, and his look crosses the place where you are, and goes on.
{errand == 1:From among the stones you can hear what he says when he turns away. "How many is that you've got now?" asks the one with the book. "Sixty-one," says Choi, as another man might say his age.}
~ errand = 0
~ local = 0
~ known = 2
Behind him the riders come and go with their boxes. Nobody waits for a girl. It is an ordinary night's work. # pause
{clues ? packs: -> understood}
You have one pair of eyes.
+   [The boxes. # canon]
    ~ local = 0
    One box, one lunch. To every lunch there are three ice packs where one would do. Two of them are dropped in, and clack. The third is set down with both hands. Under the lamp the first two steam, and the third doesn't. It isn't cold, so it isn't for that. # pause
+   [The men.]
    ~ local = 1
    Four. Three stand on both feet; they lift things. The fourth has a book with an elastic round it. He reads every rider a number, and the rider says it back, and only then is there a third pack, from another stack, laid in with both hands. The others steam under the lamp. That one doesn't. # pause
+   [The money.]
    ~ local = 2
    Nobody pays. They are handing out eel by the dozen at ten at night and no one has opened a wallet. Then you see what comes back in the empties. A rider tips up his box, and there is one pack in it, slit and taped, and it is *that* one that they weigh. # pause
- (understood)
{clues !? packs:{local == 0:You go on watching the one box, as you would watch a hand. |{local == 1:The man with the book licks a finger, turns a page, and another lunch goes out with a number on it. |Another empty comes back, heavier than a full one. }}}So the fish is a coat, and you know what's in the lining; you have had clients who sent out for it. He isn't a man with some films on a shelf. Or he is that as well. # pause
~ clues -= packs
~ local = 0
He strolls to the water to have a look at himself in it. He is twelve metres from you. # pause
+   [Watch. Only watch. # canon # canon: must]
    She stood behind a stage door once and watched through a crack, since somebody else was sitting on the chair. You watch. At half past ten he looks at the time, and it is on his face then, for nobody, quite plain: she has made him stand in the damp. He gets into the car to be angry where it's heated. # pause
    -> tail
+   [Take a picture of him with the boxes.]
    ~ noise()
    ~ clues += plate
    # clue: plate
    You have him, the boxes, the coat, the yellow car and its number, sharp as a stamp. And the small green light beside the lens has come on to help. "Who's taking pictures?" says the man with the book. Three of the four walk to where it was. You are forty metres down the bank on your elbows. He thinks it was a rider. He will go on thinking about it. # pause
    -> tail
+   [Get a look into a box.]
    -> bridge_box
+   [Step out.]
    -> bridge_confront

=== bridge_box
# scene: bridge_box: Keep Chilled
# mood: neon
The nearest stack is in the dark behind the lamp. You come in flat beneath it and lift a lid, over your head, by feel. Rice, warm. Fish. A pack; a pack. Then one with no cold in it, dry as a biscuit. It gives under your thumb, and what it is full of creaks like new snow.
You have your nail in the tape when somebody lifts the stack off you.
"Hey," says the lad.
+   [Roll for the water.]
    ~ hit()
    You roll. He drops what he is holding, and the corner of a box gets you under the shoulder blade. The river is a metre deep and as cold as a judge. When you come up they are shouting about rats. The arm won't go over your head. There is something bitter under your thumbnail that takes the feeling from the tip of your tongue, so that is proved. # pause
    -> tail
+   ["Is the eel off?"]
    ~ noise()
    "Is the eel off?" you say from the ground. "I had it Tuesday. I've been as sick as a cat."
    He stands you up under the lamp by the collar. He and the one with the book look at you, both sides, like a note that may not be good. Choi doesn't turn his head. "Write to head office," says the book. You are put out into the road with bitter dust under your nail, and two men know your face. # pause
    -> tail

=== bridge_confront
# scene: bridge_confront: One of Those Four
# mood: rain
Twelve metres. You have walked farther than that to open an umbrella.
You don't hurry; it looks bad. Where the bridge stops the rain begins, and he is standing just beyond it with his back to you. The lamp throws you down in front of him on the wet stones, long, with a collar.
"There you are, dancer," says Choi to it. He turns round. "No," he says. "You're not." # pause
You hit him. He isn't there. He is half a pace to the left of it, with one hand at his hair, and something gets you in the ribs from the other side that must also have been him.
He can fight. That had not been on the list.
Then the four of them are between. From behind their backs you hear that nice voice, delighted, a bit out of breath.
"What were you going to do? Hit me on the nose? It all goes out, you know, if I don't ring in. There's a list. You think it's *me* they're afraid of?" And he laughs. # pause
It is the laugh that stops you. You have stood beside so many men who were bluffing. If he dies here, it goes out.
-> bridge_broken

=== bridge_broken
# scene: bridge_broken: Rain Check
# mood: rain
Four in a half ring. The first has a box hook, held low. One breathes through his mouth. You have a rib that talks every time you fill your chest, it is dark, and each of them is waiting for the others to begin.
~ hit()
~ noise()
You begin. You take the mouth-breather, who is nearest to the gap, with the top of your head. He goes over backwards and there it is, the gap. The hook comes across behind you and gets the coat, and some of what is in it.
+   [Up the steps, for the road.]
    You go up on your hands. You count the steps, to have somewhere to be. At the top stands a night bus with its doors open, and a driver who has just decided not to ask. Through the window you see three men come up into the rain, look both ways, then look at their shoes. They saw a woman; it was wet; she had a collar. # pause
    -> tail
+   [For the water's edge.]
    You go in where the heron was: the knee, the chest, and then the stones stop. You can't swim. Along the foot of the pillars runs a chain, green, as thick as your leg, and you go along that under the bridge, hand over hand, with your mouth shut. You can hear them say what they saw. A woman, in the rain, with a collar.
    How she would have laughed: you, in your boots, trying to be a fish. # pause
    -> tail

=== tail
# scene: tail: Following Money
# beat: b12
# plate: road
# mood: rain
The Urus comes up on to the river road with its wipers going. It has six hundred horses, and catches every red light. At each of them he revs. It is like following a man who coughs. {wound > 0:You keep level on the other pavement, holding your side as if there were a parcel under it.|You keep level on the other pavement, at a walk.} # pause
{clues ? plate:You have his number. The lot at the top of Hannam belongs to a man who used to park for your agency, and you ring him. "Yellow one? He's in and out under me all night," he says. "Up past the embassy, then right." So there is no need even to keep him in sight.}
He will go home now. He is cross and damp, and there is nobody with him to be charming to.
+   [On foot. He won't see what he would never look at.]
    -> tail_foot
+   [The night bus goes his way. # canon]
    -> tail_bus
+   [Taxi.]
    -> tail_taxi

=== tail_foot
# scene: tail_foot: Hill
# mood: rain
You run. It is what you do of an evening, with more of it. At a red you draw level on the far side, among the umbrellas. At green he leaves you standing; by the next but one you have him again. He stops for a parcel. He stops outside a flower shop, shut, for no reason that you can see, and then you see the mirror in it.
Up to Hannam the road goes round and the steps go straight. # pause
{ clues ? plate:
    You needn't see him. You climb. By two you are at the embassies, on the side where they are building, and your legs are no longer anything to do with you. # pause
    ~ look_over(1)
    -> gate
}
You have lost his lights and must choose by ear.
+   [Round by the wall, where you would see him pass.]
    You lie along the top of it like a cat that is owed money. By and by he passes underneath with his window down, singing. It's a ballad, and he gives himself the high part. You follow the high part round, and come on his house from behind. # pause
    ~ look_over(3)
    -> gate
+   [Up the steps, two at a time. Be there first.]
    Four hundred and eight. You come out at the top among the embassies, on all fours, ahead of six hundred horses. A sentry in a glass box looks at you. You wave. He has seen people jog. You wait for the yellow car in a building site. # pause
    ~ look_over(1)
    -> gate

=== tail_bus
# scene: tail_bus: N13
# mood: neon
The N13 carries home whoever has been washing up. You sit at the front on the left with your wet knees together, and for nine stops you are driven sixty metres behind a man who has no idea that buses go anywhere.
At a red the N13 draws up beside him and kneels. He has a parcel to sign for, at the kerb, in the rain, and does it with a flourish. It's hair wax. # pause
{ clues ? plate:
    Past the embassy, then right. So you sit, and are driven through the rain. By the window a man sleeps with his mouth open, holding his shoes. You would give something to be on your way home from washing up. # pause
    ~ look_over(0)
    -> gate
}
Then at the tunnel the bus lane goes one way and he goes the other.
+   [Stay on. The hill has only one way up. # canon]
    You keep your seat. You could never get the new ones to do it. For four stops there is no yellow anywhere. A woman with chapped hands gets off, and says goodnight to the driver by name. Then the N13 comes puffing round under the embassies, and there he is, waiting for his own gate to open, drumming on the wheel. # pause
    ~ look_over(0)
    -> gate
+   [Ask the driver which way the rich go.]
    ~ noise()
    "Up," says the driver. He finds you in his mirror. "Left you, has he, or are you in service?" You say the first. He skips a stop with nobody at it, and sets you down in the lane behind the big houses, to spare you the hill. He hopes that the man is bald. He has a good look at you, so as to be able to say that he said so. It is not yet one. # pause
    ~ look_over(2)
    -> gate

=== tail_taxi
# scene: tail_taxi: Receipt, Please
# mood: neon
"You're joking," says the driver. "*Follow* it?"
It's your husband, you say.
"Say no more." He is sixty and wears white gloves, and he has waited for this his whole working life. He stays two cars back. He puts out his light. He tells you about his sister's divorce without once taking his eyes off those tail-lights, and when the Urus stops for a parcel he pulls in, gets out, and cleans a wing mirror, whistling. He is better at it than you are. # pause
{ clues ? plate:
    ~ noise()
    The embassy, you tell him, then right. "You've been up here before, then," he says, with deep pity, and takes you round by the back, so that you are under a tree with the lights off before the Urus has come. He won't be paid for the waiting. He would know you anywhere. # pause
    ~ look_over(2)
    -> gate
}
+   [Let him do it his way.]
    ~ noise()
    At the tunnel he says, "He'll think he's clear now," goes round the top in second, and is there, dark, under a tree, when the gate begins to roll. He writes his number on the receipt. He has drawn a heart, and crossed it out so as not to be misunderstood. He will never forget a minute of it. # pause
    ~ look_over(2)
    -> gate
+   [Get out two corners early.]
    He is badly hurt. You tip him what you have, and he has to be told that you'd rather he didn't see the house. "Pride," he says. "My sister's the same." He drives off backwards, with his light out, out of tact. It is an hour before you have tried all the corners. # pause
    ~ look_over(0)
    -> gate

=== gate
# scene: gate: What a House Says
# plate: choihouse
# mood: rain
Four floors of concrete, with a gate like a bank's and no windows on the side where people are. On the gatepost a keypad sits under a small steel eyebrow. The yellow car goes down, and the door comes after it like a lid. # pause
{
- local == 2: You have the night for it, and walk round three times. Next door they are building: planks up four storeys, the top one an arm's length from his terrace. At the back is a steel door with a gas meter behind it and a lock for show. And at ten to two a small woman in a mask brings out the rubbish and tells the bin that she will be back at nine, on her own till four. She has keys. Any of them would do. # pause
    -> skip
- local == 1: It is nearly three before you have your breath, and you are where you lie: among planks. They go up four storeys under a net. You count the lashings, and note which have gone grey. The top one ends an arm's length from his terrace, where there is a hatch, and something in a pot. You read the one side, and read it well. # pause
    -> skip
- local == 3: It is nearly three before you have your breath. There is moss down your front, and before your nose a steel door, with a lock on it such as a gas company would buy. You put your ear to the steel: a pump, and a large empty hum that will be the garage. No wire along the frame. You read the one side, and read it well. # pause
    -> skip
- else: It is one o'clock, and there is a bus shelter. From there you can read one side of it before the dog-walkers come.
}
+   [The steel door at the back, with a meter. # canon]
    ~ studied = meterdoor
    You go over and put your ear to the steel. It is warm; there's a pump, and then a large empty hum that will be the garage. No wire along the frame, and a lock such as a gas company would buy. He has put his money on the side that people see. # pause
+   [The people who go in and out.]
    ~ studied = housekeeper
    Nobody, for an hour. Then a door that you hadn't noticed lets out a small woman in a mask, with two bags. She holds on to the bin and breathes. "Nine o'clock," she tells it. "Four floors, and he never flushes." The keys are on a cord round her neck. Till four she will be alone in there, with people ringing all day to bring him things; and she signs. # pause
+   [The house next door, in planks.]
    ~ studied = planks
    Next door is being improved. There are planks up four storeys with a net over them. You count the lashings, and note which have gone grey. The top one ends an arm's length from his terrace, where there is a hatch, and something in a pot. # pause
- (skip)
~ local = 0
You take the first bus home. {wound > 0:Where they hit you it has begun to set, like plaster. You sleep for two hours on the other side.|You sleep for two hours in your coat, sitting, as you used to in cars.} Then you lay out what is in the drawer, and what is in the box that says LEFTOVERS, side by side on the quilt. The coat has room for one of the three. # pause
+   [The baton. Something will want levering.]
    ~ kit += baton
    It has waited for a year in there with its neck in its collar. So have you.
+   [The picks. It is a house, and houses have locks. # canon]
    ~ kit += picks
    You run a thumb along the ten of them, as along a comb. They give the same notes as ever.
+   [The recorder. Let it hear what you can't stay for.]
    ~ kit += recorder
    You press the button, and the varnish glows. It is listening already. You tell it the date.
-   ~ wound = 0
On the way back up you change buses at Yongsan, for a man who never shuts. What he sells you is the size of a plum stone, and called a thermometer. It listens, and can be heard across a city. You ask him for how long. "Two weeks," he says. "Then it dies. They don't feel it." # pause
-> morning

=== function look_over(mode)
// How much of the house there is time to read: 0 one side, of your choosing; 1 the planks; 3 the back; 2 all three.
// The plate has done its work.
~ clues -= plate
~ local = mode
~ known = 3
{
- mode == 1:
    ~ studied = planks
- mode == 2:
    ~ studied = (housekeeper, planks, meterdoor)
- mode == 3:
    ~ studied = meterdoor
}
