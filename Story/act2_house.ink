// Act two, the second of November: Choi's house, by daylight.

=== morning
# scene: morning: Three Ways
# beat: b13
# plate: choihouse
# mood: dawn
You are behind a skip across the road when he comes out in sunglasses, at half past eight. The yellow car goes down the hill, revving for the bends. Then there is the smell of it, and crows.
~ settle()
You stand up by instalments. You wash your face in a gutter. In one of eight pockets you have a plum stone that listens, and after that no plan.
You have guarded houses. Whatever they are afraid of is at the front. # pause
{facts ? code:The keypad sits on its gatepost under the little eyebrow. You look at it for longer than anybody looks at a keypad.}
+   [By the door where they bring things.]
    -> way_rider
+   [By the planks next door.]
    -> way_scaffold
+   [By the gas company's door. # canon]
    -> way_meter
+   {facts ? code} [Try 0-4-1-7.]
    -> way_code

=== way_rider
# scene: way_rider: Set Lunch for One
# plate: coldstore
# mood: neon
A rider needs a jacket, a box and a cap. Two roads down there is a blue curtain with a row of motorcycles in front of it; every hill has one.
{facts ? code:You go by the gatepost on the way down. Four digits, you think. By the corner they have gone back to wherever it was.}
~ facts -= code
{first == spared:On the last motorcycle sits a thin boy in a helmet, eating a triangle through the gap. When he sees who is coming he puts up both hands, triangle and all.|The jackets hang inside the door, a row of them, with names sewn in. A man is doing accounts with his back to them.} # pause
{
- first == spared:
    "I don't do the other thing any more," says the helmet. "I deliver." You ask what he would want for the jacket. He has it off already. He gives you the cap, the box, a ticket to be signed, and the trick of the strap. "Sorry about the onions," he says. Nobody has ever apologised to you for onions. You accept. # pause
- else:
    ~ noise()
    You take the end one. It comes away with a noise like a zip, having caught on a zip. "Byung-ho?" says the man with the accounts. You say *mm*, as a Byung-ho might. By tonight two people will have been asked about a jacket, and one of them will remember boots. # pause
}
~ temp read_ring = studied ? housekeeper
~ studied = ()
{read_ring: -> ring}
You don't know who will open, or whether anybody will. You stand in front of the gate with somebody's lunch.
+   [Ring, and keep ringing.]
    ~ noise()
    You lean on it. It takes three minutes for the slippers to come. In that time you are seen by a dog, and by the dog's owner, who remembers people for a hobby. # pause
    -> ring
+   [Wait until somebody goes in or out.]
    ~ rage()
    You wait until half past ten. The fish is past helping by then, and so, you find, are your hands; they have thought about that voice for two hours. A small woman in a mask comes out to shake a cloth. She looks at you, and at the box, and sees her whole day grow more difficult. # pause
    -> ring
- (ring)
~ studied = ()
"He's not in," says the housekeeper, "and he didn't order."
"Set lunch for one."
"He never has one. He has three and leaves two." But the ticket says that it is paid for, and there is a line to be signed, and she is a person who signs. She smells of bleach. She is the first in all this that you would rather not lie to. # pause
+   [Ask to use the toilet.]
    She looks at your boots, then at the weather behind you. "The maid's one," she says. "Left. Boots off." You run a tap. Through the wall you hear her go up with her cloths, one stair at a time, saying the numbers. You leave it running. It is a good loud tap. # pause
+   [Leave the box, go away, come back for it.]
    She carries it in, since it would draw cats. You walk round the corner, count two hundred, and come back: company property. "Kitchen, get it yourself," she says, with her arms full of sheets. "And shut the door after you." You shut it, from the inside. Upstairs she begins to beat a pillow, as though it had been asked and asked. # pause
-   ~ kit -= (baton, picks)
-> hall

=== way_scaffold
# scene: way_scaffold: Next Door Is Being Improved
# plate: choihouse
# mood: rain
It is Sunday and nobody is improving anything. The net breathes in and out. You go up by the poles on the inside, four storeys, past a winter of pigeons, as if up the inside of a wet sail.
{facts ? code:There are four digits in your head that were not there yesterday, and nothing up here to press. They blow away.}
~ facts -= code
~ temp read_top = studied ? planks
~ studied = ()
{read_top: -> top}
You didn't read these planks last night. From below one rope is as grey as another.
+   [Test each one before you trust it.]
    ~ rage()
    You hang from each of them first. They are sound, and it is slow. Every one of them gives you time to hear that voice say *dancer*. On the third storey a crow settles by your hand, and leaves it. At the top the morning is half gone, and you would like something to break.
    -> top
+   [Go where the pigeons sit.]
    ~ noise()
    Pigeons know. They also go off in front of you, floor by floor, clapping. Across the way an old man at a window puts down his cup and leans out to see what they have against the place.
    -> top
- (top)
~ studied = ()
Between the last plank and his terrace there is an arm's length of nothing, four floors deep. # pause
You cross it all at once, the way one says a thing that one had not meant to say, and land in gravel against a cactus. It is as tall as a child and it has a ribbon round it. It rocks. By its pot there is a hatch in the roof, bolted below, with a lip.
+   {kit ? baton} [The baton, under the lip.]
    It goes in to the second joint. You lean. There is the sound of a tooth coming out, and the bolt looks at you with its screws hanging. The baton will not come back out, and may stay. It always wanted to be an umbrella stand.
+   {kit !? baton} [Your shoulder, from above.]
    ~ hit()
    You sit, and drop, and sit, and drop. The third time it goes, and so do you. You hang by one arm over a very good carpet, tearing; then you are lying on it.
+   {kit ? baton} [Keep the baton. Use your shoulder.]
    ~ hit()
    You might need it. So you use what you were born with, and at the third drop you and the hatch go in together. You look for your arm. It is behind you, and it is some time before it comes when called.
-   ~ kit -= (baton, picks)
~ local = 3
Nothing goes off. You lie and listen: pumps, a clock. Nobody is going back up through that without wings. # pause
-> hall

=== way_meter
# scene: way_meter: Reading
# plate: choihouse
# mood: dark
It is at the back, between bins: a steel door with a meter's round eye in it.
{facts ? code:A number wants to be pressed, 0, then 4. There is no pad on this side. If it was for anything, it was for the front.}
~ facts -= code
~ temp read_door = studied ? meterdoor
~ studied = ()
{read_door: -> door}
You didn't read this side last night. It may be wired to half of Hannam.
+   [Read the meter for a while, as a man from the gas would.]
    ~ noise()
    You stand there with a pencil and the back of a list. *Rice*, you write. *Cake*. A girl goes by with a racket and says good morning. By the time you are sure that there is no wire she has told her mother that the gas man is a lady.
    -> door
+   [Knock a bin over, lie down, and see what comes.]
    ~ rage()
    A cat comes. Five minutes after the cat comes a man in a dressing gown from the house on the right, who picks up the bin and has words with the cat. You lie behind the other one for an hour, with eggshell on your neck, a wall's width from where he sleeps. From his side nothing comes. It does your temper no good.
    -> door
- (door)
~ studied = ()
Behind it hums something large and empty. # pause
+   {kit ? picks} [The picks. # canon]
    You unroll the felt along your thigh. It is not a lock to be proud of, and you do it with your eyes on the lane. Nine seconds, it used to be. It is nine.
+   {kit !? picks} [Wait for an aeroplane, and kick it.]
    ~ noise()
    On Sundays they come in over Hannam every six minutes. You wait for one, turn your heel, and give the lock all that you have as the windows start to shake. It is a beautiful kick. It takes two. The second has no aeroplane.
+   {kit ? picks} [Kick it. It is that sort of morning.]
    ~ noise()
    You have the felt in your hand and you kick it anyway. It does you good as far up as the hip. Three gardens away a dog gives its opinion, and goes on giving it. That door will not properly shut again.
-   You come up through the garage, and leave the door of it open by an inch, for the way out. The place for the car has a lamp to itself, like a thing in a museum, and a dry patch in the shape of the car. On the wall somebody has chalked up his hours for the man who does the wax: SUN, BACK BY 12. # pause
~ kit -= (baton, picks)
-> hall

=== way_code
# scene: way_code: 0417
# plate: choihouse
# mood: tape
You try 0-4-1-7. You could not say why.
Your finger goes from one key to the next as it would go along a shelf in your own kitchen. The steel eyebrow lifts. The gate rolls back on its rail, and a voice like an air hostess's says that you are welcome. # pause
You stand there. It is a birthday, or the day that he was given the car. It is in a list, you think, with other things that were found, and somebody is reading the list out; she has a tired voice, and a cap on her pen. You don't remember it. You know it, as in the dark you know on which side the wall is.
You walk in past a camera that has just seen its master's own four numbers and takes no interest. You don't know where the alarm panel is, and need not. It is odd to be made welcome. # pause
~ facts -= code
~ studied = ()
~ kit -= (baton, picks)
-> hall

=== hall
# scene: hall: Underfloor Heat
# plate: choihouse
# mood: tape
The floor is warm. You feel it through your socks; your boots hang round your neck by the laces, as in anybody's house.
A house for one person, and he is everywhere. On the wall is Choi with a cup, Choi with a trophy, Choi with his hand on the bonnet of the car. There are no books. There is one plant, {local == 3:the one on the roof|a cactus in the bend of the stairs, as tall as a child, with a ribbon on}. Everything has been hung at the height of his own eyes. You go through it a head lower down, and it doesn't see you. # pause
+   [Check the clock. # canon]
    The clock over the stairs is ten minutes fast. He likes to think that he is late and be wrong. You take off the ten, and divide what is left by four floors.
+   [Look at the photographs.]
    { local == 0:
        ~ local = 1
    }
    In all of them one hand is at his hair, and in all of them it is the left. You look for what the right is doing. In thirty photographs it is out of the picture, or behind somebody.
+   {local == 0} [Move the cactus a hand's width to the left.]
    ~ local = 2
    It stands so exactly in the middle. You walk the pot, one, two, and it gets you across the thumb as you let go. Now there is one thing in this house that he has not arranged.
+   {local == 3} [Pick out what you can of the cactus.]
    You sit on his stairs and get the worst out with your teeth. About forty stay in. Whatever you touch from here on, the cactus will have touched first.
-   -> rooms

=== rooms
# scene: rooms: One Clause
# beat: b14
# content: abuse
# plate: none
# mood: none
On the third floor is a passage with two doors. They are thicker than the others, and were hung by somebody who knows about sound. {local == 1:Between them he hangs once more, left hand up. You look for the right.|{local == 2:Your thumb has begun to throb, where the cactus had it.|{local == 3:All down your side the cactus has begun to say its piece.|By his clock, less the ten minutes, you have half an hour.}}} # pause
{ local < 3:
    ~ local = 0
}
{gentle:
    What he keeps in there is for hurting people. You see that, and look no further.
- else:
    You open the first. What he keeps in there is for hurting people, and it has been dusted. You don't go in. You see it in the time that it takes to see a step that isn't there.
}
The window has been painted shut. # pause
+   [Shut the door. # canon]
    You shut it with both hands, down to the click, as if somebody were asleep. Then your hands want wiping, and there is only your own coat.
+   [Open the window first.]
    ~ noise()
    You walk across, looking at nothing, and put your elbow to the paint. It gives with a crack that goes through the house from top to bottom. There is air, and some sky with a crow in it. He will see it from the gate. Let him wonder which of them got out.
-   You go up. # pause
-> shelf

=== shelf
# scene: shelf: Sixty-One
# beat: b15
# content: abuse
# plate: none
# mood: none
The top floor is one room, with a desk, a screen, and a lamp with a green shade. Somebody could have written books here.
{gentle:
    On a shelf at the height of his eyes stand sixty-one small drives. There is one for each person, with a nickname on it. He has filmed them, and he uses it to frighten them. # pause
- else:
    At the height of his eyes runs a shelf. The drives stand on it with their backs to you, small and black. You count. Sixty-one, and each has a label. *Nurse. Milky. Sunday. Big Sister. The Flautist.* There is not a name among them. It is how one would name kittens. One drive is one person, and each of them has been told, some evening, in that nice voice, what he had and to whom he would show it. # pause
}
Under every label are six digits, in pencil. They are not dates, and too short to ring. The pencil is somebody else's, small, from a hand that wets the point.
The forty-fourth says *Ballerina*.
~ known = 4
+   [Take that one. # canon # canon: must]
    ~ drives = one
    ~ clues -= card
    You take that one, and move the others up by a hair on either side, until they have only breathed in. He would have to count. You think that he does count, and not on Sundays. # pause
+   [Take all of them.]
    ~ drives = all
    ~ noise()
    You hold your bag under the edge and sweep your arm along, and they go in like coal. It takes six seconds. What is left is a long white shelf with a line of clean on it. He will see that from the door, with his sunglasses on: somebody came past the watches, and past the cups, and wanted this. # pause
+   [Take that one. Copy the rest: labels and digits.]
    ~ drives = index
    You have the agency's headed paper, in quarters. *Nurse*, you write, and six digits. *Milky.* It takes four minutes, in two columns. Your handwriting improves as it goes on; there is nothing else that you can do for them. *The Flautist.* The forty-fourth you take from its place, since you can't copy that. # pause
-   -> ballerina

=== ballerina
# scene: ballerina: Label Forty-Four
# beat: b16
# content: abuse
# plate: none
# mood: none
You could go now. You have it in your hand. It weighs as much as a domino.
\*Don't let anyone watch.* You are in that *anyone*; you knew it on the bench. But there are other dancers. It might be one who is alive, whose friend is at work and suspects nothing. You can't burn down a town for a label, a professional would say, and you listen to yourself say it. # pause
In the side of his machine is a slot for it. The screen asks if you would like to. There is a key for yes. # pause
{gentle:
    You press it. It is Min-hee. You stop it at once, and do not start it again.
- else:
    You press it.
    In the corner white figures begin to count. Over them, in the glass, is your own face, and you see it find out who it is.
    Your hand has come down on the key, flat, by itself. It is Min-hee. You have stopped it. It ran for one second, perhaps one and a half.
}
In the corner stand the white figures. They have stopped too.
+   [Don't read them. Take it out. # canon # canon: must]
    You look at your own hand, its four knuckles, until the screen tires of waiting and goes dark, and there is somebody in it with her mouth open. You take the thing out by its edges. It goes into the pocket that buttons, {memories:in against what is there|where there is all that room}, and you do up the button.
+   [Read the date in the corner. Only that.]
    ~ rage()
    You lay your palm on the glass, over the picture, all of it, and read what is left. The eleventh of May, ten past one in the morning. You count back. It was the week after she danced. It was a Sunday. You had gone to bed at seven.
    The glass is warm under your hand. You take the thing out by its edges, and do up the button on it.
-   The key never goes down twice. If anybody asks you whether you saw, you can tell them for how long. # pause
-> after_stop

=== after_stop
# scene: after_stop: Hands
# plate: choihouse
# mood: tape
You are at the basin in the corner already, with its three kinds of soap. You wash as they do before operations, to the elbow, and between. It runs away down his drain, and some of it is still on you.
{local == 3:The soap finds what the cactus left in you. It helps. It is only what it is.|A quarter of an hour goes by on his wall.} # pause
She washed hers. She must have come home that night on the first bus, and stood there. On the Wednesday she came to the convenience store and peeled you six triangles, and didn't tear the film.
In the mirror stands a woman with her sleeves up, quite white, waiting for you to tell her what to do.
+   [Stand there until you can stand. # canon]
    You put one foot before the other, a foot's space. Everything goes up, everything goes down. It isn't comfort, it is a position; but she gave it to you, and after a while there is somebody in it.
+   [Break something.]
    ~ rage()
    ~ noise()
    The nearest is a trophy, a glass flame for best newcomer. It crosses the room and goes into the wall with him on it, and it is so loud and so clean that for as long as it lasts there is nothing else. Then there is. They will have heard it at the embassy.
+   [Sit down on the floor.]
    ~ grieve()
    The tiles are heated. It is an indecent thing, to be warm. You sit on that man's floor being kept warm, with your wet arms held away from you, and say to her what you might have said in May. It takes no time. You had always thought that it would be longer.
-   There is one thing left to do here. # pause
-> somewhere_dull

=== somewhere_dull
# scene: somewhere_dull: Somewhere Dull
# beat: b17
# plate: choihouse
# mood: tape
"They always put it behind the bed," the man in Yongsan had said, sadly. "They put it where the secret is. He's got his secret face on, there. Put it somewhere dull. Put it where he scratches."
You go down through the house with the plum stone in your palm. {kit ? recorder:The recorder is along as well. He wed the two of them for you on his counter: what the one misses the other gets. }{drives == all:Sixty-one people knock at your back on every stair.|{drives == index:In your sleeve the quartered paper creaks at every stair.|It ought to be cold, over the heart. It takes your own heat, like a coin.}} # pause
+   [In the kitchen, under the lip of the sink. # canon]
    Nobody is in company with a kettle. You press it up under the sink where it's damp. In the bin lies half a triangle, tuna mayonnaise, the film torn to ribbons.
    You will have him eating. You will have him late at night with his mouth full, telling somebody which club. # pause
+   [Behind the shelf.]
    ~ rage()
    You go back up for it. You want him in this room, by the green lamp, when he talks to nobody. It goes in behind the shelf, and before you have your hand out you can hear what you will be getting: there's a fan in that wall. You'll sit with your ear to the hum and wait for him to come and gloat, and want him to. # pause
+   [In the tray where he drops his keys.]
    ~ clues += heard
    # clue: heard
    It's a bronze hand, lying open, by the door. You fix the stone inside the wrist. Here he comes in, and shuts the door, and there is no one yet for him to be; whatever is next on his mind he will say to his keys. A matchbook lies in the palm: HOTEL LAGOON, with a fish. # pause
- (planted)
{ kit ? recorder && clues !? heard:
    ~ clues += heard
    The recorder goes into the tray by the door, under the matchbooks of a HOTEL LAGOON, with a fish. It has nine days in it. You check the varnish on its light, and do the edge again with his shoe polish. # clue: heard
}
~ kit -= recorder
Under your feet there is a hum, and a clank like a lid. # pause
-> early

=== early
# scene: early: Garage Door
# mood: tape
The garage. He is early; or he is late, by that clock of his, and has hurried.
You are in the passage, with the stairs on your left and the kitchen behind you. Below: an engine, a door, whistling. He comes up on the balls of his feet, for whoever may be looking. # pause
{local == 3:At the bend he stops. There's a draught where there was none. You hear him sniff. It will take him as long as it takes a man to decide that he left a window open.|At the bend he stops to set something straight. You have been given four whole seconds.}
+   {local != 3} [Out by the way you came, round behind him. # canon]
    -> early_out
+   [Under the stairs.]
    -> early_under
+   [Behind the door. Wait for him.]
    -> house_wait

=== early_out
# scene: early_out: The Space for the Car
# mood: dark
A house like this has two ways down, one for him and one for the washing. You take the washing's. He goes up on one side of a wall while you go down on the other, step for step, like the couple in a weather house. You can smell the wax.
In the garage the car ticks under its lamp. The big door has begun to come down by itself. There's a metre left, and along the bottom of it a light goes to and fro, looking for feet. # pause
+   [Wait for the light to go by. # canon]
    It goes across. It comes back. Half a metre. Second position, you think, lying down: the wide one. You slide out under the door on your back, flat as a letter, and the light crosses where your nose was.
    In the lane it is Sunday. There is a child with a scooter. # pause
    -> leaving
+   [Go now, and never mind the light.]
    ~ noise()
    The light finds your heel. The door stops, thinks, and goes up again all the way, with a tune. "Hello?" says that nice voice at the head of the stairs. You are over a wall. You hear him come down and stand in the open in his socks, looking along the lane, until he has made up his mind that it was a cat. # pause
    -> leaving
- (leaving)
~ local = 0
-> out_of_there

=== early_under
# scene: early_under: Under the Stairs
# mood: dark
Under the stairs lives a vacuum cleaner. Somebody who has to spend her days with it has painted a face on. You get in behind it and draw up your knees.
He goes to the kitchen. He comes back. He goes over your head, and each tread says where he is; he is singing the high part of something. He drops his keys. "She never showed," he tells the telephone. "No. I'm not upset, I'm *disappointed*." A gap, and a change of voice. "She'd have been paid off by spring, too."
You look at the painted face. You hold on to its pipe. # pause
+   [Count eight eights. Go when you hear the shower.]
    You count them with your chin. At the sixth the pipes begin to knock. You step out in your socks, past his coat on its hook, and leave by the front door, like a guest. It shuts behind you with a kiss. # pause
+   [Go now, while he's talking.]
    ~ noise()
    You go along the wall with your boots round your neck, and have one hand on the latch when a lace comes undone. A boot on a heated floor is the loudest thing in Hannam. "Hang on," he says; but he says it to the telephone, and goes to the window, where the noises in his life come from. He will remember that there was one. # pause
-   ~ local = 0
-> out_of_there

=== house_wait
# scene: house_wait: Enough
# content: violence
# mood: dark
You stand behind the door and wait. You are good at that.
He will come through it with his left hand going up. There are bootlaces round your neck, and they are good ones. It would take as long as a bus takes at a stop. Nobody would have to do anything else, ever. There would be no sixty-second.
He has stopped in the passage. He has laid his telephone in the bronze hand, lit, face up. You can see it through the crack by the hinge. # pause
\*UPLOADING*, it says. *61 of 61. Shared with: 4.* A little bar moves along, as it does every Sunday. The fourth of the four is called *Lagoon*.
So what is on that shelf is not only on that shelf. It is wherever this goes.
You hold the lace in both hands. Here he is. Here is the hand.
+   [Let him go by.]
    He goes by. You could count the hairs, and do. The wax goes over you like a scarf. You have stood this near to many men and kept each of them alive for pay; it is the first time that it has cost you anything. When the pipes knock you walk out past his telephone. The bar has reached the end. # pause
    ~ local = 0
    -> out_of_there
+   [Do it.]
    {gentle:You do it. It is quick, and he never learns who you are.|It takes as long as a bus at a stop. He never says a thing. Then he is only heavy, and has to be let down.}
    The telephone has gone dark in its bronze hand. It lights once more, to say that it is done. # pause
    ~ local = 0
    -> end_one_short

=== out_of_there
# scene: out_of_there: A Sunday
# plate: choihouse
# mood: dawn
You go down the hill at the pace of somebody who has been to see her aunt. Behind you, in all that concrete, a thing the size of a plum stone has its ear up.
{heat == 0:No one has seen you but a child with a scooter, who wants to know if you are lost. "No," you say.|{heat == 1:There is somebody, by now, who could say something. You go over it as you walk: who, and what.|{heat == 2:You count on your fingers who has seen you since last night at ten, and get to the other hand.|It would be quicker to count who hasn't seen you. A woman, they will be saying, with a collar. You turn it down. Now you are a woman with a neck.}}}
On the bus everybody is asleep with the sun on them. {drives == all:You hold the bag on your knees. It isn't heavy. You have both arms round it.|At every stop the thing over your heart knocks on the rail.} # pause
{clues ? card && drives != one: -> seo_office}
-> night_after

=== seo_office
# scene: seo_office: Chain
# plate: handle
# mood: neon
Second floor, Sunday evening, blinds down. Seo has bought a plant. It is still in the bag from the petrol station.
{drives == index:You lay the agency's paper on her form, in quarters. She puts them together like a map and reads down: *Nurse, Milky, Sunday.* At the end she goes back up with the tip of her pen to one somewhere in the middle, and stays on it. Then she caps the pen.|You put the bag on her desk and open it. She doesn't touch it. She looks in, for a long time, and doesn't move, like the heron.} # pause
{
- drives == index:
    "Sixty-one crimes," says Seo, "in your handwriting. I can't do a thing with it. You could have got it out of the telephone book." She squares the quarters and gives them back. "The digits mean something. Whoever pencilled those keeps a register, it's that sort of six. I'd have to ask where I got it from." She is quiet. "Did you see any?"
    "One second."
    "Then you know what I'd be asking for," says Seo. "Sixty-one times, from eleven people."
- else:
    "How many?"
    "Sixty-one."
    "Did you go in by the door?" Her hand goes up before your mouth is open. "Don't. It was handed in. You found it on the bus." She has gone to the window and lifted one slat. "I can hold that. I'd have his door in by Tuesday. He'd pay: years. And somebody has to watch it. All of it. They'd have to find out who each one is, and for that they look until they see a face, and then they ring her up at work. I'd ask for women. I don't always get them."
    The bag sits there between you. *Don't let anyone watch.* # pause
}
+   {drives == all} [Leave it with her.]
    You push it across by a hand's width. It is all that's needed.
    "You know what you're doing," says Seo. It isn't a question; she is putting it on record.
    "He pays," you say. It is the first half of the note. You have kept the first half. # pause
    -> end_custody
+   {drives == all} [Take it home again.]
    You do up the bag. She watches, with every right to lift a finger, and doesn't. "I haven't seen you," says Seo. "It's a pity. I'd have liked to." At the door she says, "Eat something," and then, since it's Sunday: "Please." # pause
+   {drives == index} [Ask which of them she stopped at.]
    ~ grieve()
    "*Big Sister*," says Seo, not to you. "One came in, in March. She wouldn't say it. She only told me what he called her." She lays down the pen. "I told her that I believed her." # pause
+   {drives == index} [Fold up the paper, and go.]
    You fold it along the old folds. "If there's a book," says Seo when you are at the door, "to go with those digits. I would so like there to be a book." Then she turns to her plant, and starts getting the bag off it. # pause
-   -> night_after

=== night_after
# scene: night_after: One Chair
# plate: house
# mood: rain
The house is where it was. You step over the third board and hang up your coat. It rains. {wound > 1:The arm won't leave its sleeve, so for a time you sit in your coat, like somebody waiting to be called. |{wound > 0:You look at your side in the window. It is blue, with a yellow coast. }}
There is one chair. She gave it to the cake; after that the two of you took turns on the box from the job. # pause
On the table you set the other half of the plum stone, which is the size of a soap dish, with a needle and a little wheel. {clues ? heard:There are two rooms in it. One is a tap. The other is a door with nobody coming in.|You turn it until there is hiss, and behind the hiss a room.} Somewhere over there a refrigerator starts. You sit with your chin on your fists. It is very like company.
{drives == all:The bag has to go somewhere.|The drive has to go somewhere.} You can't have it on the table while you eat.
~ temp where = 0
+   [Under the third board, where it creaks. # canon]
    You lift the board with the tuna knife. It's dry under there: sand, and a child's marble. When you stand on it after, it says what it always says. Now it has something to say it about.
+   [In the box that says LEFTOVERS.]
    ~ where = 1
    It goes in on top of the photograph in the navy suit. You tape it up. You chose that name so that nobody would look. You hadn't meant it to be true of anyone.
-   Across the city he comes into his kitchen. A kettle, a lid. He hums. Then three small tugs and an oath: that is a triangle, and he has torn the film. You turn up the needle until there is nothing in your room but his chewing. # pause
He has to let fall one thing, the name of a place.
+   [Turn it down, and make yourself some rice. # canon]
    You turn it down until he is a man in the next house. *Rice*, says the list, so you make that and eat it out of the pan. {where == 0:Each time that you cross to the ring the board reminds you.|The box looks on.} When you lie down you take your boots off. Your feet would like to know where they are. # pause
+   [Sit up with it, in case he says her name.]
    ~ rage()
    You sit up. He says *mm*, he says *bro*. About three he gets out of bed, and drinks at the tap, and for a whole minute both of you are standing in kitchens in the dark. {where == 0:The board creaks, under you.|Your back is against the box.} It gets light. He has not said her name, and you see that he would not know which one you meant. # pause
-   ~ settle_2()
-> listening
