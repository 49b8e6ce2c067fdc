// Act two, ten o'clock: under the bridge, and after him through the town to a wall with a camera on it.

LIST studied = housekeeper, planks, meterdoor   // gate → the ways in, where it ends

=== bridge
# scene: bridge: Ten O'Clock
# beat: b11
# plate: bridge
# mood: rain
It's raining on the river and dry under the bridge. Every car that crosses knocks twice overhead, front wheels, back wheels, in the joint. You are there at nine. {errand == 0:You have waited for ten so long that there isn't much of it left.|{errand == 1:There's chalk on your boots, the length of them, all round. You walk on the wet side to leave no mark.|{errand == 2:Lovely manners, you think, at each knock. With the rooms.|{errand == 3:You have a slip stamped PAID next to your heart, or in that district.|{errand == 4:You've left the apron on a bench, sitting up, where it's dry.|{errand == 5:There's a shoe up the inside of your coat. It gives you, on that side, a bosom.|{errand == 6:The back of your tongue tastes of government paste.|{errand == 7:Is it good, what she's asked of you? There had been something on her lip, and she'd let you wipe it.|{errand == 8:You've got three rice cakes in a napkin and can't eat them.|{errand == 9:The man with the hook will lead with the right, to save the left knee.|Blue, blue, blue, you think. And then that other one, like an egg.}}}}}}}}}}
~ errand = 0
On the bank the blue boxes are stacked in walls, hosed, with the salmon on them. In the shallows in front of them stands a heron. It is looking at one particular piece of water with its whole body. You've worked with people like that. # pause
There are three places to be.
+   [Behind the second pillar. # canon]
    It's as wide as a wardrobe and somebody has been sick against it, so that no one will lean there. You put your back to the concrete. Your hands go up your sleeves, and your face goes inside your collar, and then there isn't anyone.
    -> bridge_watch
+   [On the river side, below the stones.]
    It's nearer. You'd hear them breathe. But you come down to it in the dark over wet stones, and the heron turns one eye.
    -> bridge_heron
+   [At the boxes, as somebody who has come to buy.]
    ~ noise()
    You put your collar up and ask the lad on the boxes if they do the eel. He says that they're shut. You say that you'd thought all night. He has a good look at you, for want of anything else to do, and you say you'll wait for your husband; and so you get to stand four metres off, in the light, with your hands round a paper cup. It is well worth it. Only there's now somebody who could say that there was a woman, about so high, who'd wanted eel.
    -> bridge_watch

=== bridge_heron
# scene: bridge_heron: Heron
# mood: rain
It has its neck back like a hook. If it goes up it will go up shouting, and a torch will come down here to see about it. The bird has all night. You have one foot on a stone, and the stone isn't sure.
"He naps in fourth," said Min-hee once, of a heron, on a bridge, on a Sunday. "Look. He's got one leg up because it hasn't been asked for yet."
+   [Be still, foot and all.]
    You take the foot up, and leave it up. Everything goes up, and everything goes down, and you're what they hang on. You stay so until your thigh has sung all its songs. Then the bird, which knows its own kind, brings that eye round to the water again.
    From there on you are two herons.
    -> bridge_watch
+   [Get to the next stone before it makes up its mind.]
    ~ noise()
    You go. It goes: it takes off like somebody shaking out a tarpaulin, and it tells the entire north bank. A torch comes down over the stones. You're in the water by then to the nose, under a skirt of plastic bags, and the beam goes by and comes back and goes by.
    "Bird," says the lad with the torch. He stays there, though, and he's a conscientious lad; he looks for a good long while at the wet print of a boot.
    -> bridge_watch

=== bridge_watch
# scene: bridge_watch: Three Packs
# mood: neon
At ten he drives down under the bridge with his lights on. It's a yellow Lamborghini, the tall one, an Urus, the kind with a back seat. He parks it across two places, and sits and looks in the mirror till he has been seen.
So that's Choi Pro. He's got a good coat. Four men stand up from the boxes as grass does. # pause
{clues ? woman:"Some woman's got the phone," he tells them. "Very fierce. Keep an eye out." He's pleased. He has had his hair done for it.|{local == 1:"She didn't say a word to me," he tells them. "She's sulking. She'll come, they come."|"She'll come," he tells them. "She's got a cold."}} And he shoots his cuff, and looks about, and his look crosses where you are, and goes on.
~ local = 0
The riders come and go behind him with their boxes. Nobody waits for a girl. It is an ordinary night's work. # pause
{clues ? packs: -> known}
There's a good deal to look at. You have the one pair of eyes.
+   [The boxes. # canon]
    ~ local = 0
    It's one lunch to a box. And to every lunch there are three packs, blue, blue, blue, where one would do. You see them put in: two are dropped, and clack. The third's set down with both hands. The steam comes off the first two, under the lamp, and there's none comes off that one. So it isn't cold; so it isn't for that.
+   [The men.]
    ~ local = 1
    You count four; three have weight on both feet, they're lifters. The fourth's got a book with an elastic round it. He reads each rider a number out of it, and the rider says it back, and it's only then that there's a third pack put in, out of a different stack, with both hands. It doesn't steam. The other two do.
+   [The money.]
    ~ local = 2
    Nobody pays. It's the best restaurant in Seoul; they're handing out eel at ten at night, by the dozen, and no one has opened his wallet. Then you see what comes back in the empties. A rider tips up his box, and there's one pack in it, a blue one, slit and taped, and it's *that* one they weigh.
- (known)
~ clues -= packs
So the fish is a coat. You know what's in the lining; you've had clients who sent out for it. It goes on under a whole bridge, with a lamp, and DELIVERY ALL NIGHT along the side. He isn't a man with some films on a shelf. Or he is that as well. # pause
He has walked off towards the water, to have a look at himself in it. He's twelve metres from you. # pause
+   [Watch. Only watch. # canon # canon: must]
    You watch. It's only what she did behind a stage door, through a crack, while somebody else sat on the chair. At half past he looks at the time, and it's on his face then, for nobody, very plain: she's made him stand in the damp. He gets into the car to be angry where it's heated.
    -> tail
+   [Take a picture of him with the boxes.]
    ~ noise()
    ~ clues += plate
    # clue: plate
    You've got him; you have the boxes, the coat, the yellow car, its number, as sharp as a stamp. And the little green light beside the lens has come on to help. It's for half a second. "Who's taking pictures?" says the man with the book, and three of the four begin to walk to where it was. You're forty metres down the bank by then, on your elbows. He thinks that it was one of the riders. He'll go on thinking about it.
    -> tail
+   [Get a look into a box.]
    -> bridge_box
+   [Step out.]
    -> bridge_confront

=== bridge_box
# scene: bridge_box: Keep Chilled
# mood: neon
The nearest stack's in the dark behind the lamp. You come in under it flat, and you lift a lid, an arm's length over your head, by feel. Rice, warm. Fish. A pack; a pack. Then there's one that has no cold in it, dry as a biscuit, and it gives under your thumb and it's full of something that creaks, like new snow.
You have your nail in the tape when the stack is lifted off you.
"Hey," says the lad.
+   [Roll for the water.]
    ~ hit()
    You roll; he's still got the boxes in his arms, so he drops them, and it's a corner of the third that gets you, under the shoulder blade. The river's a metre deep there and as cold as a judge. When you come up they are all shouting about rats. Your arm won't go over your head. There's snow under your thumbnail, bitter, that takes the feeling from the tip of your tongue; so that's proved.
    -> tail
+   ["Is the eel off?"]
    ~ noise()
    "Is the eel off?" you say from the ground. "I had it Tuesday. I've been sick as a cat."
    It's not the worst that you've ever done. He gets you by the collar and stands you up under the lamp, and he and the one with the book look at you, both sides, like a note that may not be good. Choi doesn't so much as turn his head. "Write to head office," says the book; and you're run up the steps and put out into the road. There's a bitter dust under your nail. There are also two men now who have seen you in the light.
    -> tail

=== bridge_confront
# scene: bridge_confront: One of Those Four
# mood: rain
Twelve metres. It's nothing. You have gone farther than that to open an umbrella.
You come out from where you were. You don't hurry, it looks bad. The rain begins where the bridge stops; he's standing just beyond that, with his back to you, and a lamp behind you throws you down in front of him, long, on the wet stones. So that's what he sees, to begin with. # pause
"There you are, dancer," says Choi to it. And he turns round, and it's rain, and a collar, and somebody's outline. "No," he says. "You're not."
You hit him. He isn't there; he's a good half-pace to the left of it, with one hand at his hair, and something gets you in the ribs from the other side that must have been him as well.
He can fight. It hadn't been on the list. # pause
Then the four of them are between. They've put down what they were carrying. From behind their backs you can hear that nice voice, a bit out of breath, delighted.
"What is it that you think you'll do? Hit me on the nose? There's a list, you know. It all just goes out, if I don't ring in. You think it's *me* they're afraid of?"
And he laughs; he's truly tickled. It is the laugh that you stop at. You know a man who is bluffing, you've stood beside so many. If he dies here it goes out.
-> bridge_broken

=== bridge_broken
# scene: bridge_broken: Rain Check
# mood: rain
~ hit()
~ noise()
Four, in a half ring. The first has a box hook, held low. There is one who breathes through his mouth. You have a rib that talks each time you fill your chest, and it's dark, and they're each expecting the others to begin.
You begin. You take the mouth-breather, since he's nearest to the gap, with the top of your head, and as he goes over backwards there's a gap; and the hook comes across behind you and has your coat, and a piece of what's in it.
+   [Up the steps, for the road.]
    You go up the steps on your hands. There are sixty-one of those, you count them, it's somewhere to be. At the top stands the night bus with its doors open, and a driver who has just decided that he isn't going to ask. From the window you see three men come up into the rain, and look both ways, and then down at their shoes. They saw a woman; it was wet; she had a collar.
    -> tail
+   [For the water's edge.]
    You go in where the heron was. It's to the knee, then the chest, and then the stones have gone. You can't swim. There's a chain along the foot of the pillars, green, as thick as your leg, and you go along under the bridge on that, hand after hand, with your mouth shut, and it's quite quiet. You can hear them say what they saw. It isn't much. A woman, in the rain, with a collar.
    You think how she would've laughed: you, in your boots, trying to be a fish.
    -> tail

=== tail
# scene: tail: Following Money
# beat: b12
# plate: road
# mood: rain
The Urus comes up on to the river road with its wipers going. {wound > 0:You hold your side, on the pavement over the way, as if you had a parcel there. }{local == 1:He has the man with the book beside him as far as the first corner. |{local == 2:There's a cool box on the back seat with the belt done up round it. |}}It's a six-hundred-horse car and it catches each red light between the Dongho bridge and the Hangang. At every one he revs. It's like following a man who coughs. # pause
~ local = 0
{clues ? plate:And you have his number, sharp as a stamp; the lot at the top of Hannam is run by a boy who used to park for your agency. You ring. "Yellow one?" he says. "He's in and out under me all night. Up past the embassy, then right." So you needn't even keep him in sight. }
He'll go home. He is cross, damp, and there's nobody with him to be charming to. # pause
+   [On foot. He won't see what he would never look at.]
    -> tail_foot
+   [The night bus goes his way. # canon]
    -> tail_bus
+   [Taxi.]
    -> tail_taxi

=== tail_foot
# scene: tail_foot: Hill
# mood: rain
You run. It isn't fast, it's what you do of an evening; there's merely more of it. When he gets a red you draw level on the far side among the umbrellas, and at green he leaves you standing, and by the next but one you have him again. He stops for a parcel. He stops and sits outside a flower shop that's shut, for no reason that you can see, until you can: it has a mirror.
Up to Hannam it becomes steps. The cars go round. {clues ? plate:You needn't see him; you climb.|You've lost his lights, and have to choose by ear.}
+   {clues !? plate} [The long way round, by the wall, where you'd see him pass.]
    You lie along the top of a wall like a cat that's owed money, and by and by he passes, underneath, singing. He's got the window down. It's a ballad, and he gives himself the high part. # pause
    ~ look_over(1)
    -> gate
+   {clues !? plate} [Up the steps, two at a time. Get there before him.]
    You go up four hundred and eleven, and come out at the top among embassies, on all fours, some way ahead of six hundred horses. A sentry in a glass box looks at you. You wave. He has seen people jog. # pause
    ~ look_over(1)
    -> gate
+   {clues ? plate} [Climb.]
    By two you're at the embassies, and your legs have stopped being anything to do with you. # pause
    ~ look_over(1)
    -> gate

=== tail_bus
# scene: tail_bus: N13
# mood: neon
The N13 is the one that carries home whoever has been washing up. You beep your card. You sit at the front on the left with your wet knees together, and for eleven stops you're driven sixty metres behind a man who has no idea that buses go anywhere.
He gets a red. The N13 draws up beside him and kneels. You look down upon the roof of his car. There is a parcel on the passenger seat, and he has stopped for that, and signed for it in the rain with a flourish; it's hair wax. # pause
{clues ? plate:You get the window open to let the smell of him out. The boy at Hannam was right, it's past the embassy, and then to the right.|Then at the tunnel the bus lane goes one way and he takes the other.}
+   {clues !? plate} [Stay on. The hill has only one way up. # canon]
    You keep your seat. It's the hardest part of the whole trade, and you could never get the new ones to do it. For four stops there's no yellow anywhere. A woman with chapped hands gets off, and says goodnight to the driver by his name. Then the N13 comes round under the embassies, puffing; and there he is, waiting for his own gate to open, drumming on the wheel. # pause
    ~ look_over(0)
    -> gate
+   {clues !? plate} [Ask the driver which way the rich go.]
    "Up," says the driver. "There's a hill they've got." He finds you in the mirror. "Somebody's left you, or you're in service?" You say that it's the first. So he skips a stop with nobody at it, and tells you as he puts you down that he hopes he is bald. # pause
    ~ look_over(0)
    -> gate
+   {clues ? plate} [Stay on to the hill.]
    So you get to sit, and be driven through the rain. By the window a man's asleep with his mouth open, holding his shoes. You'd give something to be on your way home from washing up. # pause
    ~ look_over(0)
    -> gate

=== tail_taxi
# scene: tail_taxi: Receipt, Please
# mood: neon
~ noise()
"You're joking," says the driver. "*Follow* it?"
You say that it's your husband.
"Say no more." He is sixty, in white gloves, and has waited his entire working life. He keeps two cars back. He puts out his light. He tells you of his sister's divorce without once taking his eyes off those tail-lights, and when the Urus stops for a parcel he pulls in, gets out, and cleans a wing mirror, whistling. He's better than you. He's also never going to forget it. # pause
+   {clues !? plate} [Let him do it his way.]
    At the tunnel he says, "He'll think he's clear now," and goes round the top in second, and is there, dark, under a tree, when the gate begins to roll. "Have you got somebody to stay with?" he asks. He writes his number on the receipt; he's added a heart, and crossed it out, not to be misunderstood.
    ~ look_over(2)
    -> gate
+   {clues !? plate} [Get out one corner early.]
    You have him drop you at the corner and he is badly hurt. You tip him what you've got. "A yellow car," he says, over and over, taking it in. "And him with a wife." In the morning he will be telling it at the rank. But he waits there, with his light off, until he has seen you look in at all three sides of a house; he wouldn't leave a lady in the road.
    ~ look_over(2)
    -> gate
+   {clues ? plate} [Tell him where it's going.]
    You tell him about the embassy and the right turn. "You've been up here before, then," he says with deep pity, and takes you round by the back, so that you're under the tree with the lights off before the Urus has even come. He won't let you pay for the waiting. He'd know you anywhere.
    ~ look_over(2)
    -> gate

=== gate
# scene: gate: What a House Says
# plate: choihouse
# mood: rain
It's concrete, four floors, with a gate like a bank's. It has no windows on the side where people are. There's a keypad by the gatepost, under a little steel eyebrow, and over that a camera that looks at the keypad. The yellow car goes down into it; the door comes after, like a lid. # pause
{local == 0:You came by taxi, like a lady, and you've got the night. You walk round it three times. Next door they are building: planks up four storeys, and the top one ends an arm's length from his terrace. At the back there's a steel door with a gas meter behind it and a lock for show. And at ten to two a small woman in a mask brings out the rubbish and tells the bin that she'll be back at nine, on her own till four. She has keys. All three would do. }
{local == 1:It's nearly three when you get your breath. Soon there'll be people with dogs. You'll have time to read one side of it properly. }
{local == 2:It's one. You have got until the first dog-walkers; there's time to read two sides of it. }
{local == 0: -> go}
- (look)
+   {studied !? meterdoor} [The steel door at the back, with a meter. # canon]
    ~ studied += meterdoor
    It's the gas company's door. So there's a lock on it such as the gas company would buy. You put your ear to it: warm, a pump, beyond that a big empty hum that will be the garage. There's no wire along the frame. He has put his money on the side that people see.
+   {studied !? housekeeper && studied !? meterdoor} [The small woman with the rubbish.]
    ~ studied += housekeeper
    -> her
+   {studied !? housekeeper && studied ? meterdoor} [The small woman with the rubbish. # canon]
    ~ studied += housekeeper
    -> her
+   {studied !? planks} [The planks next door.]
    ~ studied += planks
    Next door is being improved. They've planks up four storeys, lashed with rope, a net over them. You count the lashings and see which have gone grey. The top one ends an arm's length from his terrace; there's a hatch there, and something in a pot.
- (seen)
~ local = local - 1
{local > 0: -> look}
-> go
- (her)
By and by a door that you hadn't seen lets out a small woman in a mask with two bags. She holds on to the bin for a time, breathing. "Nine o'clock," she tells the bin. "Four floors, and he never flushes." She's got the keys on a cord round her neck. Till four she will be alone in there; and people ring all day with things for him, and she signs.
-> seen
- (go)
~ local = 0
{wound > 0:Where they hit you it has begun to set, like plaster. You sleep on your other side, behind a skip, for four hours.|You sleep behind a skip, sitting, for four hours, as you used to in cars.} # pause
In your pocket there's a thing that you bought tonight from a man in Yongsan who never shuts. It's as big as a plum stone. It listens; that's all that it does, and it can be heard across a city. You'd asked him how long. "Two weeks," he'd said. "Then it dies. They don't feel it." # pause
-> morning

=== function look_over(mode)
// 0 bus, 1 foot, 2 taxi: how much of the house there is time to read. The plate has done its work.
~ clues -= plate
~ studied = ()
{
- mode == 2:
    ~ studied = (housekeeper, planks, meterdoor)
    ~ local = 0
- mode == 1:
    ~ local = 1
- else:
    ~ local = 2
}
