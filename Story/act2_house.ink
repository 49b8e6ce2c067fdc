// Act two, the second of November: Choi's house, by daylight.

=== morning
# scene: morning: Three Ways
# beat: b13
# plate: choihouse
# mood: dawn
~ settle()
At half past eight he comes out in sunglasses. The yellow car goes down the hill, revving for the bends, and there's only a smell left, and the crows.
You stand up by instalments. You have washed your face in a gutter, and you have a coat with eight pockets. You've got in your pocket the plum stone that listens. You have no plan for after that; it's a strange thing to find on oneself, as when the tongue goes to where there was a tooth.
You've guarded houses. What they are afraid of is always at the front. # pause
{facts ? code:The keypad sits on its gatepost under that little eyebrow. You look at it for longer than you'd look at a keypad.}
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
{facts ? code:You go by the gatepost on the way down. Four digits, you think; you don't know why you'd think it. It's gone before you've reached the corner.}
~ facts -= code
One needs a jacket, a box and a cap. There's a blue curtain in the next road but two with eleven motorcycles in front; they must have one of those to each hill.
{first == spared:On the last of the eleven sits a thin boy in a helmet, eating a triangle through the gap. When he sees who's coming he lifts both hands, triangle and all.|The jackets hang inside the door on hooks, a row of them, with names sewn in. A man's doing accounts with his back turned.} # pause
{
- first == spared:
    "I'm not doing it any more," says the helmet, quick. "The other thing. I deliver." You ask what he'd want for the jacket. He's got it off already. He gives you the box, the cap, and a ticket to be signed, and he tells you the trick of the strap. "Sorry about the onions," he says. You have never had an apology for onions before. You find it's acceptable.
- else:
    ~ noise()
    You take the end one. It comes away with a noise like a zip, since it's got caught on a zip. "Byung-ho?" says the man with the accounts. You say *mm*, like a Byung-ho. By tonight there'll have been two people asked about a jacket, and one of them will have remembered boots.
}
{studied ? housekeeper: -> ring}
You don't know who'll open, or whether anyone will. You stand in front of the gate with somebody's lunch.
+   [Ring, and keep on ringing.]
    You lean on it. It's a full three minutes before there is a slap of slippers, and by that time you've been seen by a dog, and by the person whose dog it was.
    -> ring
+   [Wait until somebody goes in or out.]
    You wait until eleven, by which time the fish is past helping. At last a small woman in a mask comes out to shake a cloth, and looks at you, and the box, and sees her whole day made more difficult.
    -> ring
- (ring)
~ studied = ()
"He's not in," says the housekeeper, "and he didn't order."
"Set lunch for one."
"He'd not have one. He has three, and leaves two." But it says there that it's paid for, and there's a line to be signed; she is a person who signs. She smells of bleach. She's the first one in this whole business that you'd rather not lie to. # pause
+   [Ask if you might use the toilet.]
    ~ local = 3
    She looks at your boots, then at the weather behind you. "In the maid's one," she says. "Left. You'll have your boots off." You run a tap. Through the wall you hear her go up with her cloths, one step at a time, saying the numbers.
+   [Leave the box on the step, go off, and come back for it.]
    ~ local = 1
    She carries it in, since it would draw cats. You go off round the corner and count two hundred, and come back for the box: company property. "In the kitchen, get it yourself," she says, with her arms full of sheets. "And shut the door after you." You shut it. You've shut a good few doors from the inside.
-   ~ kit -= (baton, picks)
-> hall

=== way_scaffold
# scene: way_scaffold: Next Door Is Being Improved
# plate: choihouse
# mood: rain
{facts ? code:There are four digits in your head that weren't there yesterday, and up here there's nothing to press. They blow away.}
~ facts -= code
It's Sunday and nobody's improving anything. The net breathes in and out. There are four storeys of plank, each with a whole winter's pigeon on it, and you go up by the poles, on the inside, where it's like climbing in a wet sail.
{studied ? planks: -> top}
You didn't read these, last night. From down here one rope's as grey as another.
+   [Test each one first.]
    You hang from each of them before you trust it. It's sound, and it's slow. At the third storey a crow comes and sits by your hand, to have somebody to watch; when you get to the top your forearms have gone to wood, and it's eleven.
    -> top
+   [Keep to the poles, and go where the pigeons sit.]
    Pigeons know. You go up by pigeon, and they go off in front of you one floor at a time, clapping. Over the way an old man at his window puts down his cup and leans out, to see what it is that they've got against the place.
    -> top
- (top)
~ studied = ()
At the top is a gap. It's an arm's length to his terrace; it's also four floors. You've seen wider things jumped by people with less reason. # pause
You go across it all at once, as one says a thing that one doesn't mean to say, and land in gravel next to a cactus. It rocks. It's as tall as a child, and it has a ribbon round it. By its pot there's a hatch in the roof, bolted from below, with a lip that you could get something under.
+   {kit ? baton} [The baton, under the lip.]
    It goes in as far as the second joint. You lean on it. There's a sound as when a tooth comes out, not your own, and the bolt is looking at you with its screws hanging. You can't get the baton out again. It may stay there. It always wanted to be an umbrella stand.
+   {kit !? baton} [Your shoulder, from above, with your weight behind it.]
    ~ hit()
    You sit, and drop. The third time it goes, and so do you. You hang down inside by one arm with everything torn in it that can be, over a very good carpet; and then you're lying on that.
+   {kit ? baton} [Leave the baton. Use your shoulder.]
    ~ hit()
    You might need it. So you use what you won't be needing, and at the third drop you and the hatch go in together. On the carpet you look for your arm, and it's there, round the back. It is a while before it will come when called.
-   ~ kit -= (baton, picks)
~ local = 2
Nothing goes off. You lie and listen: pumps, a clock. You won't get back up through there without wings.
-> hall

=== way_meter
# scene: way_meter: Reading
# plate: choihouse
# mood: dark
{facts ? code:Somewhere a number wants to be pressed, 0, then 4. But there's no pad on this side. It's only a gas company's lock. It was for the front, if it was for anything.}
~ facts -= code
{studied ? meterdoor: -> door}
You come upon it at the back, between bins: a steel door, with a meter's round eye in it. You didn't look at it last night. It might be wired to half of Hannam.
+   [Read the meter for a while, like a man from the gas.]
    You stand there with a pencil and the back of a list. *Rice*, you write. *Cake*. A neighbour's girl goes by with a racket and says good morning. By the time you're sure that there's no wire it's after ten, and she has told her mother that the gas man was a lady.
    -> door
+   [Knock a bin over, and see what comes.]
    You knock it over. What comes is a cat. It's followed, five minutes later, by a man from the house on the right in a dressing gown, who picks up the bin and blames the cat for it; you lie behind the other one with an eggshell on your neck. Nothing comes from Choi's side at all.
    -> door
- (door)
~ studied = ()
It's the gas company's lock. Beyond it something hums, large and empty. # pause
+   {kit ? picks} [The picks. # canon]
    You unroll the felt along your thigh. It's not a lock to be proud of; you do it with your eyes on the lane. Nine seconds, it used to be. It is nine.
+   {kit !? picks} [Wait for an aeroplane, and kick it.]
    ~ noise()
    They come in over Hannam on Sundays at every six minutes. You hear it out, turn your heel, and give the lock all that you have just as the windows shake. It's a beautiful kick. But there was a second aeroplane that you had taken into account, and it is late; so the last of it, the part with the steel in it, is heard all by itself.
+   {kit ? picks} [Kick it. It's that sort of morning.]
    ~ noise()
    You have the felt in your hand and you kick it anyhow. It does you good as far up as the hip. Three gardens off a dog gives its opinion, and goes on giving it. The door will never properly shut again.
-   ~ local = 0
You come up through the garage. There's a place for the car with a lamp over it, all to itself, like a thing in a museum; it's dry there in the shape of a car and the rest of the floor's still wet. On the wall somebody has chalked up his hours, for the man who does the wax: SUN, BACK BY 12. It's ten past ten. # pause
~ kit -= (baton, picks)
-> hall

=== way_code
# scene: way_code: 0417
# plate: choihouse
# mood: tape
You try 0-4-1-7. You could not say why.
Your finger goes from one to the next as it would go along a shelf in your own kitchen. The little steel eyebrow lifts, and the gate rolls back on its rail, and a voice like an air hostess tells you that you're welcome. # pause
You stand there. It's somebody's birthday, or the date that he was given the car; it's in a list, you think, among other things that they found, and somebody reads that out, she has a tired voice, and there's a cap on her pen. It is not a thing that you remember. It's a thing you know as one knows on which side of the bed the wall is. # pause
You go in past a camera that has just seen its master's own four numbers, and takes no interest. You don't know where the alarm panel is, and need not.
~ facts -= code
~ studied = ()
~ kit -= (baton, picks)
~ local = 4
-> hall

=== hall
# scene: hall: Underfloor Heat
# plate: choihouse
# mood: tape
The floor's warm. You feel it come up through your socks; you've got your boots round your neck by the laces, you do it in anyone's house. {local == 0:You've left the garage door an inch open, for the way out.|{local == 1:From the linen room you can hear the housekeeper beating a pillow as though it had been asked and asked.|{local == 2:Your left side is all cactus, fine as hair. You must've come down nearer to it than it seemed.|{local == 3:The tap's still running in the maid's lavatory. She'll come to see, in a bit. It's a good loud tap.|It's a peculiar feeling, to be made welcome.}}}} # pause
{ local == 2:
    ~ local = 3
- else:
    ~ local = 0
}
It's a house for one person and he's everywhere. There is a wall of him. There's glass, and behind glass there is him with a cup, him with a trophy, him with a hand upon the car. There aren't any books; there is one plant, {local == 3:up on the roof|in the bend of the stairs, a cactus, as tall as a child, with a ribbon on}. It has all been put at the height of his own eyes. You go through it a head lower down, and it doesn't see you. # pause
+   [Check the clock. # canon]
    There's a clock over the stairs. It's set fast: eleven minutes. He must like to think that he is late and be wrong. You take it off in your head, and divide what remains by four floors.
+   [Look at the photographs.]
    { local == 0:
        ~ local = 1
    }
    You go along the wall. Him; him; the car; him. In all of them there's a hand up at his hair, and it's always the left. It's so in every one, in thirty frames. You look at what the right's doing, then. It's out of the picture, or behind somebody.
+   {local == 0} [Move the cactus a hand's width to the left.]
    ~ local = 2
    You couldn't say what you do it for. It stands so exactly in the middle. You take hold of the pot, and walk it, one, two; and it has you across the thumb as you let go. Now there's one thing in this house that he hasn't arranged.
+   {local == 3} [Pick out what you can of the cactus.]
    You sit on his stairs, and get the worst out with your teeth. There's a good forty left. Wherever you go in here, from now on, there will be a thing that you've touched before you.
-   -> rooms

=== rooms
# scene: rooms: One Clause
# beat: b14
# content: abuse
# plate: none
# mood: none
On the third floor there's a passage with two doors. They're thicker than the others. They have been hung by somebody who knows about sound.
{gentle:
    What he keeps in there is for hurting people. You see that, and look no further.
- else:
    You open the first. What he keeps in there is for hurting people, and it's been dusted. You don't go in. You have seen it in the time that it takes to see a step that isn't there.
}
Each of them has a window that's been painted shut. # pause
+   [Shut the door. # canon]
    You shut it. You do it with both hands, down to the click, as one does for somebody asleep. Then your hands want to be wiped, and you've only your own coat; so they have to be wiped on that.
+   [Open the window first.]
    ~ noise()
    You go across, looking at nothing, to where the window is, and put your elbow to the paint. It gives with a crack that goes through the whole house. There's air, and a bit of sky with a crow in it. From over the way somebody will be able to see that it's open, and he'll see it himself from the gate. Let him wonder which of them it was that got out.
-   You go up.
-> shelf

=== shelf
# scene: shelf: Sixty-One
# beat: b15
# content: abuse
# plate: none
# mood: none
The top floor is one room. It's got a desk in it, a screen, a lamp with a green shade; it's like a room in which someone wrote books. # pause
{gentle:
    On a shelf at the height of his eyes stand sixty-one small drives. There is one to each person, with a nickname on it. He has filmed them, and he uses it to frighten them.
- else:
    And there's a shelf at the height of his eyes. They stand on that with their backs to you, small, black, all of one make. You count, it's what you do. There are sixty-one, and each has a label. *Nurse. Milky. Sunday. Big Sister. The Flautist.* There's not a name among them. It's how one would name kittens. There is one person to every drive, and each has been told, some evening, in that nice voice, what he'd got and who it was that he would show it to.
}
Under every label there are six digits, in pencil. They're not dates. They aren't telephones, or not all of one. The pencil is somebody else's hand, small, and wets its point. # pause
The forty-fourth says *Ballerina*.
{drives: |You've four pockets empty, and a rucksack that was meant for an ice box.}
+   [Take that one. # canon # canon: must]
    ~ drives = one
    You take that one. You move sixty up by a hair on either side, till it's only as if they had breathed in. He'd have to count. You have an idea that he does, but not on Sundays.
+   [Take all of them.]
    ~ drives = all
    ~ noise()
    You hold the bag under the edge and sweep your arm along, and they go in like coal. It takes six seconds. It's a long white shelf, then, with a line of clean on it. He'll see that from the door. He's going to know it before he's got his sunglasses off, and he'll know that it was for this; somebody came in past the cups, and the watches, and took this.
+   [Copy the labels and the digits. All sixty-one.]
    ~ drives = index
    You take out what you've got to write on, the agency's paper, quartered. *Nurse*, you write, and six digits. *Milky*. It's four minutes, in two columns. Your handwriting gets better as it goes on, it's the one thing you can do for them. *The Flautist. Ballerina.* And you take hers from its place, since you can't copy that.
-   -> ballerina

=== ballerina
# scene: ballerina: Label Forty-Four
# beat: b16
# content: abuse
# plate: none
# mood: none
You could go now. You've got it in your hand. It weighs as much as a domino.
*Don't let anyone watch.* It has you in it, that *anyone*; you knew that on the bench. But there are other dancers. It might be some other one, who's alive, and whose friend is at work; and you can't burn a town down for a label. You've got to know that it's her. It's a thing that a professional would say, you listen to yourself say it.
There's a place for it in the side of his machine. The screen asks if you'd like to. There's a key for yes. # pause
{gentle:
    You press it. It is Min-hee. You stop it at once, and do not start it again.
- else:
    You press it.
    A red dot; some white figures going round; a lamp. And Min-hee. She's got her head up, because she has heard something.
    Your hand has come down on the key by itself, flat, and has stopped it. It's been a second. It might be one and a half.
}
In the corner stand the figures. They've stopped as well.
+   [Don't read them. Take it out. # canon # canon: must]
    You don't read them. You look at your own hand, with its four knuckles, till the screen has got tired of waiting and gone dark, and there is a person there in it with her mouth open. You take it out by the edges. In the button pocket {memories:it goes in against what's there|there was all this room}; and you do it up.
+   [Read the date in the corner. Only that.]
    ~ rage()
    You put the heel of your hand on the glass, over the picture, all of it, and you read what's left. It's the eleventh of May. It is ten past one in the morning. In May she had eleven minutes, on a stage that used to be for buses. You count back. She'd have come away from there at half past ten with her hair wet, with your arm; and it was the week after. It was on a Sunday. You had gone to bed at seven.
    The glass is warm under your hand. You take it out by the edges.
-   The key never goes down twice. Whoever asks you, afterwards, if you saw, you can say how long.
-> after_stop

=== after_stop
# scene: after_stop: Hands
# plate: choihouse
# mood: tape
There's a basin in the corner, with three kinds of soap. You're at it, it seems; the water's running. You wash them as they do before operations, up to the elbow, and between. It goes off down his drain and there's still some on you.
{local == 1:Over the basin there is him, in a frame, left hand up. You look for the right.|{local == 2:The spine of that cactus is in your thumb yet. It's a help. It's the only thing for a metre round that is only what it is.|{local == 3:It comes on to sting, all down the side, where the cactus was. It's a help. It's only what it is.|By the clock with eleven taken off you've got a quarter of an hour. It goes by on the wall in front of you, and isn't yours.}}} # pause
You think: she washed hers. She'd have come home that night, on the first bus, and stood there. And on the Wednesday she came to the convenience store and peeled you six triangles and never tore the film.
In the glass over the tap is a woman, quite white, with her sleeves up. She's waiting for you to tell her what to do.
+   [Stand there until you can stand. # canon]
    You stand. You put one foot before the other, a foot's space. Everything goes up; everything goes down. It's no comfort, it's only a position. But it's one that she gave you, and you find there's somebody in it.
+   [Break something.]
    ~ rage()
    ~ noise()
    You don't choose. It's the trophy that was nearest: some glass flame for best newcomer. It goes the length of the room, into the wall with him on it, and it's so loud and so clean that for as long as it lasts there isn't anything else. And then there is. There's glass in the soap. They'll have heard it at the embassy.
+   [Sit down on the floor.]
    ~ grieve()
    You sit. The tiles are heated. It's an indecent thing, to be warm; you sit on that man's floor being kept warm, with your wet arms held out, so as not to touch any of you. You say it to her, what you ought to have said in May. It takes no time. You'd thought that it would be longer.
-   You've one thing left to do here.
-> somewhere_dull

=== somewhere_dull
# scene: somewhere_dull: Somewhere Dull
# beat: b17
# plate: choihouse
# mood: tape
The man in Yongsan had sold a lot of those. "People always put it behind the bed," he'd said, sadly. "They put it where they think that the secret is. Put it somewhere dull. He has got his secrets face on in there. Put it where he scratches."
You go down through the house with the plum stone in your palm. {kit ? recorder:You have your own along as well, the lighter with its ruby light. You had them wed last night in the doorway of his shop: whatever the one doesn't get the other will.} You look for where he's nobody.
{drives == all:The bag knocks at your back as you go, sixty-one people wanting to be put down.|{drives == index:In your sleeve the quartered paper creaks at every stair.|The domino's over your heart, about. You'd thought it would be cold.}} # pause
+   [In the kitchen, under the lip of the sink. # canon]
    Nobody's himself in company like one is with a kettle. You press it up under the sink, where it's damp. There is a bin; there's half a triangle in it, tuna mayonnaise, with the film torn.
    You'll have him eating. You'll have him on the telephone with his mouth full, late on, telling whoever it is which club.
+   [Behind the shelf.]
    ~ rage()
    You go back up for it. You want him in here. You want what he says to them, alone, by a green lamp. It goes in behind the sixty or the none, and before your hand's out of there you can hear what you'll be getting: there's a fan in that wall. It goes all night. He'll have to come and stand right here and gloat, if you're to have a word of it, and you will be sitting there with your ear to the hum, wanting him to.
+   [In the tray where he drops his keys.]
    ~ clues += heard
    # clue: heard
    It's a bronze hand, lying open, by the door. You wonder who's it was. You fix it up inside the wrist. It's here that he comes in, and shuts the door, and there's no one that he's got to be yet; he'll say the next thing on his mind, and he'll say it to his keys. There's a hotel's matchbook lying in the palm already: LAGOON, it says, with a fish. # pause
-   (planted)
{ kit ? recorder && clues !? heard:
    ~ clues += heard
    Yours goes down in the tray by the door, in among the matchbooks. It's got nine days in it. You scratch the varnish off, so as not to be seen, and then you see what you're doing and put some of it back. # clue: heard
}
~ kit -= recorder
Under your feet there's a hum, and a clank, like a lid.
-> early

=== early
# scene: early: Garage Door
# mood: tape
It's the garage. He's early. {local == 0:Eleven minutes, you think; he's been telling himself he was late.}
You're in the passage, with the stairs on your left and behind you the kitchen. Below there's an engine, a door; and whistling. He's coming up. His steps are quick and even. He is putting his weight on the ball of the foot, like a man who knows that there may be someone looking.
You have until he gets to the bend. # pause
{local == 2:And at the bend he stops. He's seen the cactus. "No," says Choi to it. There's a scrape of pot on stone; you hear him step back to have a look. You're given four whole seconds.|{local == 3:And he stops, down there. There's a draught where there hadn't been any: the hatch. You hear him sniff. You're given about as long as a man takes to decide that he's left a window open.|{local == 1:Left hand at the hair, you think. Watch for the other.}}}
+   {local != 3} [Out by the way you came, round behind him. # canon]
    -> early_out
+   [Under the stairs.]
    -> early_under
+   [Behind the door. Wait for him.]
    -> house_wait

=== early_out
# scene: early_out: The Space for the Car
# mood: dark
There are two ways down in any such house, one for him and one for the washing. You take the washing's. He goes up by one side of a wall while you go down by the other, step for step, like the two little people on a clock; at the landing there's a hand's breadth of plaster between you and you can smell the wax.
Then it's the garage. The car's there, ticking, under its lamp. And the big door has begun to come down, by itself, in its own good time; there's a metre left, and a light that goes across the bottom of it, for feet. # pause
+   [Wait for the light to go by. # canon]
    You wait. It goes across, it comes back; there's half a metre. Upstairs he's put down his keys. You had them do this to you once in training, with a bell. Second position, you think, lying down: the wide one. You go out under the door on your back, as flat as a letter, and the light goes over where your nose was.
    In the lane it's a Sunday. There's a child on a scooter.
    -> leaving
+   [Go now, and damn the light.]
    ~ noise()
    You go. The light finds your heel; the door stops, it thinks, it goes up again all the way, with a tune. "Hello?" says that nice voice at the head of the stairs. You're over a wall. You hear him come right down and stand there in the open, in his socks, looking out at the lane. He looks for so long that he'll be able to say afterwards it was a cat.
    -> leaving
- (leaving)
~ local = 0
-> out_of_there

=== early_under
# scene: early_under: Under the Stairs
# mood: dark
Under the stairs there's a vacuum cleaner, with a face painted on by somebody who had to spend her days with it. You get in behind that and draw up your knees.
He comes by. He goes to the kitchen, he comes back; he goes over your head, and each tread says where he is. He is singing the high part. You hear him drop the keys. You hear him tell the telephone, "She never showed. No. No, I'm not upset, I'm *disappointed*." There's a long gap, and a change of voice. "I'd have had her paid off by spring, too."
You look into that painted face. You hold on to its pipe. # pause
+   [Count eight eights. Go when the shower's on.]
    You count them with your chin. At the sixth the pipes begin to knock. You step out in your socks, right by where his coat is hanging, and let yourself out at his front door like a guest; it shuts behind you with a kiss.
+   [Go now, while he's on the telephone.]
    ~ noise()
    You go along the wall with your boots round your neck. You've one hand on the latch when a lace comes undone. A boot on a heated floor is the loudest thing in Hannam. "Hang on," he says. But he says it to the telephone, and he goes to the window, where the noises in his life come from; and you are through, and down, and behind the bins, putting it on. He'll remember there was a noise. He's got a good ear.
-   ~ local = 0
-> out_of_there

=== house_wait
# scene: house_wait: Enough
# content: violence
# mood: dark
You get in behind the door of the room with the car keys, and you wait. You're rather good at it.
He'll come in at that door with his left hand going up. You know what's on the far side of it: eleven centimetres of neck. You've got your boots round yours, by the laces; they're good laces. It'd take as long as the bus takes at a stop. Nobody else would have to do anything, ever. He wouldn't make sixty-two.
He has stopped in the passage. He's put his telephone down on the bronze hand, lit, face up. You can see it in the crack by the hinge. # pause
*UPLOADING*, it says. *61 of 61. Shared with: 4.* There's a little bar, going along, as it does each Sunday. The fourth of them is called *Lagoon*. It isn't on that shelf, then, what's on the shelf. It's wherever that goes. You think *it's me they're afraid of?*, in that voice, although you couldn't say where it is you have heard it.
And here he is. There's the hand.
+   [Let him go by.]
    He goes by. You could have counted the hairs; you do. He passes so near that his wax goes over you like a scarf. You've stood beside so many of them. It's the first time you have let one live, and you do it as you'd do it for pay, looking at nothing. When the pipes knock you walk out past his telephone. The bar's got to the end.
    ~ local = 0
    -> out_of_there
+   [Do it.]
    {gentle:You do it. It is quick, and he never learns who you are.|It's as long as a bus at a stop. He never gets to say a thing. The nice voice goes out under your hands in the middle of the high part, and he's only heavy, then, and has to be let down.}
    There's still nobody in the house but you, and a bar that has come to the end. # pause
    ~ local = 0
    -> end_one_short

=== out_of_there
# scene: out_of_there: A Sunday
# plate: choihouse
# mood: dawn
You don't run. You go down the hill at the pace of somebody who's been to see her aunt. Behind you, in the concrete, there's a thing like a plum stone with its ear up.
{heat == 0:No one has seen you. There's a child on a scooter, who wants to know if you're lost. "No," you say.|{heat == 1:There's somebody, by now, who could say something. It isn't much. You go over it as you walk, whom, and what: it's like feeling for a loose tooth.|{heat == 2:You count on your fingers who's seen you, since yesterday at ten, and you get to the other hand.|It would be quicker to say who hasn't seen you. You pull up your collar, as if that would help; a woman in a collar, that's what they'll be saying.}}}
In the bus they're all asleep, with the sun on them. You hold on to the strap. {drives == all:The bag's on your knees. It's not heavy; you've both arms round it.|Over your heart, under the button, something knocks against the rail at every stop.}
{clues ? card && drives != one: -> seo_office}
-> night_after

=== seo_office
# scene: seo_office: Chain
# plate: handle
# mood: neon
Second floor. It's Sunday evening, and the blinds are down; there are eleven chairs. Seo has got a plant. It's in a bag yet, from the petrol station.
{drives == index:You lay the agency's paper on her form, in quarters. She puts them together like a map, and she reads down: *Nurse, Milky, Sunday.* It takes a good while. When she gets to the end she goes back up with the tip of her pen to one somewhere in the middle, and stays on it; then she caps the pen.|You put the bag on her desk and open it. She doesn't touch it. She looks in for as long as you had looked at the floor of that flat, if you'd looked.} # pause
{
- drives == index:
    "It's sixty-one crimes," says Seo. "In your handwriting. I can't do a thing with it. You could've got it out of the telephone book." She squares the quarters up and gives them you back across the desk. "The numbers mean something. Somebody pencilled those in who has to keep a register; it's that sort of six. I'd get nowhere, I would have to ask where I got it from." She's quiet. "Did you see any?"
    "One second," you say.
    "Then you know what I'd be asking for," says Seo, "sixty-one times, from eleven people."
- else:
    "How many?"
    "Sixty-one."
    "And did you go in by the door?" She holds up her hand before you've got your mouth open. "Don't. It was handed in. You found it on the bus." She's got up, and has gone to the window, and lifts one slat. "I could hold that. I'd have his door in by Tuesday. He'd pay; it's years. And somebody has to watch it. All of it. They'd have to give each of them a name, and to do that they've got to look until they see a face; they'd ring her up then, at work. I'd ask for women. I don't always get them."
    The bag sits there between you. *Don't let anyone watch.*
}
+   {drives == all} [Leave it with her.]
    You push it over by a hand's width. It's all that's needed.
    "You know what it is you're doing," says Seo. She isn't asking, she is putting it on record.
    {facts ? code:|"He pays," you say. It's the first half. You've kept the first half.} # pause
    -> end_custody
+   {drives == all} [Take it home again.]
    You do up the bag. She watches, and doesn't lift a finger, and she has every right to. "I haven't seen you," says Seo. "It's a pity. I'd have liked to have seen you." At the door she says, "Eat something," and a moment later, as it's Sunday: "Please."
+   {drives == index} [Ask her which of them it was she'd stopped at.]
    "*Big Sister*," says Seo, not to you. "I've got one who came in, in March. She wouldn't say it. She only said what he called her." She's put the pen down by the cap. "I told her that I believed her."
+   {drives == index} [Take the paper, and go.]
    You fold it up in quarters along the old folds. "If there's a book," says Seo when you are at the door, "that goes with those. I'd so like there to be a book." Then she turns to her plant, and begins taking the bag off it.
-   -> night_after

=== night_after
# scene: night_after: One Chair
# plate: house
# mood: rain
The house is where it was. You step over the third board, you hang up your coat. It rains. {wound > 1:You can't get that arm out of its sleeve; you sit in your coat for a time, like somebody waiting to be called. |{wound > 0:You look at your side in the window. It's blue, with a yellow coast. }} # pause
There's one chair. You had never thought about it. She'd had it for the cake, and afterwards you'd sit on the box from the job, the two of you, taking turns.
On the table you set down the other half of the plum stone. It's the size of a soap dish, it has a needle, and a little wheel that you turn. {clues ? heard:There are two voices in it to choose from: the one's a tap, and the other is the sound of a door with nobody coming in.|You turn it until there's a hiss, and then behind the hiss a room.} Somewhere over there a refrigerator starts up. You sit with your chin on your fists. It's very like having company. # pause
{drives == all:The bag will have to go somewhere.|The drive will have to go somewhere.} You can't have it on the table while you eat.
~ temp where = 0
+   [Under the third board, where it creaks. # canon]
    You get the board up with the tuna knife. Underneath it's dry; there's sand, and a child's marble. It goes in there. You put your foot on it after, and it says what it always says, and you think: good, now it has something to say it about.
+   [In the box that says LEFTOVERS.]
    ~ where = 1
    It goes in on top of the wall in a navy suit. You tape it up. It was you who thought of the name, so that nobody should look; you hadn't meant it to be true of anyone.
-   In the city he's come into his kitchen. You hear the kettle filled, and a lid. He's humming. There's a pop, and a crackle, three little tugs: that's a triangle; he's torn the film, he's swearing at it. You have turned the needle up till his chewing's all there is in the room.
You've a week of this, or two; it depends on what he lets fall. # pause
+   [Turn it down, and make yourself some rice. # canon]
    You turn it down so far that he's a man in the next house. *Rice*, it says on the list, and you make that; you eat it from the pan. {where == 0:Each time you cross to the ring, the board tells you.|The box looks on.} When you lie down it's with your boots off. Your feet would like to know where they are.
+   [Sit up with it, in case he says her name.]
    You sit up. He doesn't say it. He says *mm*, he says *bro*. About three he gets up, goes to the tap, and drinks, and stands; and then for a full minute you and he are both standing in kitchens in the dark. {where == 0:The board creaks, under you.|You've your back against the box.} You'd thought it would be hard to listen to. It's only dull. It gets light, and he's never said it, and you see he wouldn't know which one you meant.
-   ~ settle_2()
-> listening
