// Act one, the first night: the aisle, what it is the leftover of, and one dreary day.

LIST aisle = paid_up, alerted, shopped, gave_name, receipted   // store_aisle, store_after → bakery, where it ends
LIST hurt = hip, wrist, ear, knuckles                  // store_fight → bakery, where it ends; wound counts them
VAR basket = true                                      // lost as a weapon in store_fight → store_after, where it ends
VAR job = 0     // last_job: 0 resigned, 1 reported, 2 said nothing → stage_door, where it ends
VAR alone = 0   // wall: 0 sleep, 1 run, 2 radio → birthday, where it ends

=== function hurt_at(where)
~ hurt += where
~ hit()

=== function worst()
// Of several hurts the bakery sees one, and she is none the worse for two.
{
- hurt ? ear:
    ~ hurt = ear
- hurt ? knuckles:
    ~ hurt = knuckles
- hurt ? wrist:
    ~ hurt = wrist
}
{ wound > 1:
    ~ wound = 1
}

=== front
# scene: front: Before It Begins
# plate: none
# mood: dark
You are about to be somebody who cannot be bothered. You have been her before, and something has come along with you in the lining.
- (ask)
{facts ? code: Four digits, 0-4-1-7, that open nothing you own. }
{facts ? fear: What a man behind a desk wipes the dust from first. }
{facts ? copies: The back of a fish tank, and your hand knowing that there is a box there. }
{facts ? numbers: That six digits on a label are a prescription, and that somewhere there is the book. }
{facts ? safe: A trophy that turns, leftwards. }
{facts ? promise: A promise. You made it on a beach, to somebody who was not going to answer. }
+   [Begin. # canon]
    {facts ? promise:The promise can wait. It is that sort of promise. }{facts == () || facts == promise:You go in to see about supper.|The rest goes into your pocket, where it weighs what knowledge weighs, and you go in to see about supper.} # pause
    ~ facts -= promise
+   {facts ? promise} [Keep the promise.]
    ~ facts = ()
    You said that you would come. You are a person who is on time.
    -> hell_lift
+   {facts ? code} [Leave the digits here.]
    ~ facts -= code
    You count from nought to nine until the four of them are only numbers again.
    -> ask
+   {facts ? fear} [Leave the man's fear here.]
    ~ facts -= fear
    Everybody is afraid of something. You stop knowing what.
    -> ask
+   {facts ? copies} [Leave the fish tank here.]
    ~ facts -= copies
    It is only water with a light in it. Your hand forgets how far in the back of it goes.
    -> ask
+   {facts ? numbers} [Leave the six digits here.]
    ~ facts -= numbers
    They go back to being the sort of number that is printed small.
    -> ask
+   {facts ? safe} [Leave the trophy here.]
    ~ facts -= safe
    Men win things. You take no further interest in it.
    -> ask
-   {facts ? numbers && facts !? copies: The six digits will not stay. They are no use without the box behind the tank, and you put them by. # pause}
{facts ? safe && not (facts ? (copies, numbers)): The trophy will not stay either. It is the third thing of three. # pause}
{facts !? copies:
    ~ facts -= numbers
}
{facts !? numbers:
    ~ facts -= safe
}
-> store_aisle

=== store_aisle
# scene: store_aisle: Aisle Nine
# act: 1: Cake
# beat: b01
# plate: supermarket
# mood: neon
Two tins of tuna cost the same. The fish on one of them looks as if it has just been told.
It is eleven forty at night. One tube in aisle nine has been flickering since August, and nobody is waiting for the tuna.
The door chimes. It chimes for anybody, and now for three men: one with a box cutter, one with a golf club, one who has kept his motorcycle helmet on and brought a pillowcase.
"On the floor!" says the golf club. "Everybody!"
Everybody is the boy at the till and you. The boy lies down. His badge says HAN JAE, HAPPY TO HELP. You turn the tin over and read the salt.
*   [Go to the till and pay.]
    ~ aisle = paid_up
    You walk past the golf club and put two thousand four hundred won on the counter.
    "Do you have a points card?" says the floor. "Sorry. Habit."
    "Is she paying?" says the helmet.
    "She is," says the floor. "I think she's a hundred short."
*   [Look at the boy, then at the shelf under the till.]
    ~ aisle = alerted
    You look at the boy until he looks back. Then at the shelf under the till. His elbow travels. In an office across the river a lamp comes on, and somebody there finishes his noodles first.
    "What's she looking at?" says the box cutter.
    "The chewing gum," says Han Jae. "It's a very good offer."
*   [The one with less salt. Then kelp. # canon # canon: must]
    ~ aisle = shopped
    Less salt. It goes into the basket, and you go round the end of the aisle for kelp, and since you are there, for onions. The golf club comes after you past the noodles.
    "Do I look like a queue?" he says.
    You check the date on the milk.
-   -> store_fight

=== store_fight
# scene: store_fight: What You Were For
# beat: b02
The golf club {aisle == paid_up:sweeps your coins off the counter|{aisle == alerted:goes through the card reader, to be looked at instead|goes through the milk. It was the last carton}}.
"I am robbing you," he says. "You personally. Take your headphones out."
"I have none in," you say.
For six years people paid you by the hour to stand beside them. Your hands go quiet. # pause
# page: fight 1/3
It is a seven iron. The man has his weight on his back foot and the club behind his right ear. His eyes are on your hair.
*   [Bend both knees, back straight. # canon]
    The iron goes through the place where you kept your head and takes eleven jars of pickled garlic off a shelf. You stand up into his chin. He sits down in the garlic.
    In a few weeks a girl with flour on her cuffs will tell you that this is called a plié. Tonight it is called garlic.
*   [Step back, out of reach.]
    ~ hurt_at(hip)
    There is a freezer behind you. It was there when you came in. The iron pins your hip to the glass; you take it out of his hands, since he has finished, and post it in among the dumplings. His forehead follows, as far as the lid.
*   [Catch it.]
    ~ hurt_at(wrist)
    You catch it. That can be done, and the price is a wrist. He will not let go, so he comes along when you turn, as far as the shelf. Rice crackers, half price.
-   # page: fight 2/3
The box cutter. Three clicks of the thumb. {hurt ? hip:He has seen you favour the hip. }{hurt ? wrist:He has seen which hand you are not using. }He comes down the aisle with his arm straight and his front knee locked.
*   [Slide: one foot out, the other after it. # canon]
    You slide. The second foot chases the first, and the blade goes by your ribs. You put a heel to the locked knee and it unlocks. He takes a tower of tinned peaches down with him.
    A chassé, she will say. It only means chased.
*   [Stand until he has committed himself.]
    ~ hurt_at(ear)
    He commits himself to your ear. While he is admiring that, you get the wrist, and the shelf gets the elbow.
    {wound > 1:One more of these and you will be on the floor with everybody. There is nobody whom they would ring.}
*   {aisle == shopped} [Swing the basket.]
    ~ basket = false
    Tuna, kelp, four onions: three kilos, going up. It meets his jaw. He lies down, and your supper lies down round him.
-   # page: fight 3/3
The helmet. His feet have not decided. He holds the pillowcase by its corners, and the visor is pointing past you, at the door. He runs.
*   [Put one foot out, long, toe to the tiles. # canon]
    ~ first = pulp
    He goes over your ankle and into the bottle machine, helmet first. The machine thanks him.
    Tendu, she will say: stretched. He is.
*   [Open your arms and give him the door.]
    ~ first = spared
    Your left arm opens, the shoulder follows, and there is a gap in aisle nine the width of a boy. "Sorry," says the helmet, going through it. "Sorry. Sorry." The door chimes.
    Port de bras, she will say: you carry the arms. The rest of him is his own affair.
*   [Punch him.]
    ~ first = pulp
    ~ hurt_at(knuckles)
    He is wearing a helmet. You knew that. {wound < 3:He seems more surprised than you are: he sits, and stays sat.|You are looking at your hand when the seven iron, who has got up and found his club, finds his swing.}
-   {wound == 3: -> end_aisle_nine}
# page: plain
{first == spared:Two on the floor, and a pillowcase.|Three on the floor.} {hurt ? hip:You try the hip. It objects, and holds. }{hurt ? wrist:You try the wrist, and put it in your pocket. }{hurt ? ear:Your collar is wet on one side. }{hurt ? knuckles:You breathe on your knuckles. }The tube in aisle nine comes on, considers, goes off. You are not out of breath. You are wide awake, for the first time in a year and four months. # pause
-> store_after

=== store_after
# scene: store_after: Receipt
"I counted," says Han Jae from the floor. "It was nine seconds."
He gets up as far as his knees and bows: to you, then, because he is well brought up, to the {first == spared:two|three}. {aisle == paid_up:He picks your coins off the tiles and counts them. You are a hundred short. He lets it go.|{basket:He rings up the tuna, because his hands know how.|He collects your supper from round the box cutter, and hands you the tin. It has a dent in it the shape of a tooth.}}
{hurt:"Do you need a bag for that?" he asks. He is looking at the {hurt ? ear:ear|{hurt ? knuckles:hand|{hurt ? wrist:wrist|way you stand}}}.|"Do you need a bag?" he asks. You have brought one. That seems to affect him more than the rest.} # pause
{aisle == alerted:There is already a blue light at the end of the street. It cannot have been many noodles.|Somewhere behind the station a siren is being started, by the sound of it with a crank.}
"I think you're meant to stay," he says. "There's a laminated sheet. I'm meant to offer you a hot drink from the second shelf."
On the tiles the golf club opens one eye, finds your shoes, and shuts it.
*   [Go, before anybody with a form arrives. # canon]
    "Thank you," you say, and the door chimes for you as it would for anybody.
    Behind you Han Jae is practising. "She was tall," he says, to the dumplings. "I would say tall."
*   [Wait for them, and give your name.]
    ~ aisle = gave_name
    The patrolman is twenty-four and has a cold. "Occupation?" "None." "What were you doing when it happened?" "Reading." "Reading what?" You show him the tin.
    He writes you down as Jang Ok-jin, male, fifty, a passer-by. You watch him do it. It seems a pity to disturb him.
*   [Ask for the receipt.]
    ~ aisle = receipted
    Han Jae prints it, waits for it, tears it against the little teeth, and gives it to you with both hands. 23:52. ONE LIGHT TUNA. THANK YOU FOR SHOPPING CALMLY, it says; they are trying out slogans.
    You fold it into your coat. It is the only thing all year that anybody has signed for.
-   ~ basket = true
You walk home along the stream. It takes forty minutes, and nobody is timing it. # pause
-> home_box

=== end_aisle_nine
# scene: end_aisle_nine: Aisle Nine
# ending: aisle_nine: Aisle Nine
# plate: supermarket
# mood: dark
The third mistake is the one you hear. The tiles come up, white, then the tube that flickers, and Jae's face with the tube behind it.
"You nearly had them," he says. He has your tooth in a points-card envelope. There is a second one, he thinks, in dairy.
They have left with forty thousand won and the tuna. It takes the ambulance a quarter of an hour and it takes you a week to eat rice. # pause
Tomorrow is your birthday. You had meant to get a cake somewhere, since that is on the list of things that people do; there is a bakery by the bus stop, with a bell on a string. You go past it with your jaw tied up. Behind the glass a girl who is counting under her breath looks up one beat too late to see who it was. # pause
She looks up at the same time the next day. She has seen you go past twice before, and has been thinking what she would say. After a month or so she loses the habit.
The dentist has warm hands and a radio. He asks whether anybody can come and fetch you.
You tell him the truth.
-> ask_back(e_aisle_nine)

=== home_box
# scene: home_box: Leftovers
# beat: b03
# plate: house
# mood: rain
The house is the last one under the mountain. After it there is a wall against landslides, and then the mountain. The bus turns round here; the driver used to nod at you, and stopped.
One room, one gas ring, one chair. You hang your coat up, step over the third board from the door, which creaks, and eat the tuna out of the tin, standing, with {hurt ? wrist:the wrong hand|the light off}. The rain comes down the mountain and goes round the house on both sides. # pause
~ worst()
Your hands are still awake. You hold them under the cold tap.
Under the sink stands the box from the job. You taped it a year and four months ago, and wrote LEFTOVERS on it so that nobody who broke in would look inside. Nobody has broken in. You take the tuna knife to the tape.
A telescopic baton. A roll of picks, for clients who lost their keys and did not want that known. A recorder no bigger than a lighter; it has a red light, which you once covered with nail varnish, the only bottle you ever bought. # pause
The house is small. One of them can live in a drawer. The rest goes back to being leftovers.
*   [The baton.]
    ~ kit += baton
    It opens with the sound of somebody deciding. You sleep with it by the bed that night, and in the morning feel like an umbrella stand.
*   [The picks. # canon]
    ~ kit += picks
    Ten bits of steel in a roll of felt. You open your own front door with them, from the outside, in the rain, in fourteen seconds. It used to be nine.
*   [The recorder.]
    ~ kit += recorder
    You press the button. The varnish glows like a cheap ruby. "Testing," you say, and play it back, and it is the first time since Tuesday that anybody has spoken in this room. You press erase.
-   The drawer with the tea towels will do for it. You tape up the box. Underneath everything lay the photograph for the pass: navy suit, earpiece, the face of a wall that has been asked to come in to the office. # pause
-> last_job

=== last_job
# scene: last_job: Close Protection
# mood: dark
You were good at it. You stood one step back and half a step left, and you watched hands: waiters' hands, fans' hands, hands that came out of a crowd with a letter or not with a letter. You could not have told anybody the colour of the client's eyes. He was the one place in the room where you need not look.
The last of them had a foundation for road safety. One night outside a hotel he shut the door of the car, and his driver's hand was in it. # pause
"Oh dear," said the client, and opened it. He looked at the hand, and he looked at the driver, to see what would be said. Nothing was said. So he shut it again.
You were watching his hands by then. You saw the second time begin in the wrist.
Your contract said that you were to keep harm from his person. It had nineteen pages, and you read them all that night, in the staff bath, for a line about harm going the other way. # pause
When they asked what you had seen, you had had all night to think of it.
*   [You reported it.]
    ~ job = 1
    ~ rage()
    The form had a box for a threat to the client and a box for lost property. You wrote it under lost property. They thanked you for your vigilance, moved you to nights, and sent the driver a fruit basket. He could not open it. You lasted three weeks, and said a word on the way out that they had to look up.
*   [You resigned. # canon]
    "Personal reasons," you wrote. They asked which. You said that there turned out to be a person. Nobody laughed, and you handed in the earpiece, and for a week afterwards your left ear kept waiting to be told where to stand.
*   [You said nothing.]
    ~ job = 2
    ~ grieve()
    "Nothing," you said. It was a good word, it had always worked. Your contract ran to the end of the month and you stood where you were put until it did. The driver had learned to steer with the other one. On your last day he held the door for you, and you looked at your feet getting in.
-   Since then you have not stood beside anybody. You only have to let the telephone ring until it has finished. # pause
-> wall

=== wall
# scene: wall: The Wallpaper
# mood: dark
Here is a day, then. You may take it for any of them.
You get up when the light has stopped coming round the blind. You sweep. You cut the agency's old headed paper into quarters, for lists, and write a list, and it says *rice*.
At four the school bus turns round, and for a minute there is a row of faces, and a row of hands drawing on wet glass. You know the wallpaper well. It has a join by the window where the pattern misses itself by a finger's width, and somebody, before you, papered a whole wall knowing that. # pause
It makes no noise, for a life. If you put a glass of water on the table in the morning it is there at night with a little less in it.
That leaves the evening.
*   [Go to sleep at seven. # canon]
    ~ alone = 0
    You go to bed while the neighbours are still frying. It works like a lift: you press, the doors shut, and it is another floor. You have got so good at it that you can do ten hours with your boots on.
*   [Run up the mountain and down.]
    ~ alone = 1
    You run up to the wall, along it, and up the spur to the radio mast, in the dark, by the sound of your feet. Nobody is after you. At the top you put a pebble on the pile. It comes to your waist by now, and you tell yourself that everybody does it.
*   [Put the radio on.]
    ~ alone = 2
    You find the station between two stations where the shipping forecast for the east coast comes through as if from under a blanket. Wind, swell, visibility. You don't know the sea. You like hearing somebody say so calmly what is going to happen to it.
-   Tomorrow is the thirty-first. You write *cake* under *rice*, look at it, and leave it on the list. # pause
-> bakery
