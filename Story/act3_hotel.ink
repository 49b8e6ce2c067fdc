// Act three, continued: the ride, the Lagoon, the three drinks, the second fight.

VAR thrown = false      // fight two: you went over the bed and lost a moment; moment three reads it and puts it back

=== ride
# scene: ride: Back Seat Never Used
# plate: road
# mood: neon
The car is the colour with a name. It stands on the pavement, and two people are taking their picture with it.
{glance == 1:"Fire, mostly," Choi tells it, and pats the roof. "She insures me against you."}{glance == 2:"A week," says Choi, with his hand in the small of your back. "We'll get you talking. I'm a terrible listener, but I've got equipment."}{glance == 3:"Six hundred and fifty," says Choi. "And she asks, what do you drive. Like a customs man. I adore you."}
~ glance = 0
He opens the rear door. Nobody has ever sat there, he says, it's like snow. There is film on the belt buckles still. When the door has closed you look for the small lever at its edge, where it belongs. It is set to CHILD. # pause
He drives well, one-handed, and talks to you through the mirror. When there is nothing to say he looks at himself in that. You have four minutes, by the lights.
*   [The route. # canon]
    ~ glance = 1
    Left, left, the river on the right; under the railway; a pharmacy with a number machine, lit, and nobody in it. Right at the columns. You could drive it backwards in the dark.
*   [Him.]
    ~ glance = 2
    His shoulders are level. He trains, and doesn't say so. He takes the turns from the hip, early, and his hands only do as they are told. You had thought of him as something that sat in a kitchen.
*   [The clock.]
    ~ glance = 3
    One thirty-one. On the radio a woman is promising that the weather will follow. "God, the forecast," says Choi. "The night man at my place lives for it. Naps till it, sets the clock by it, asks me every time did I catch it."
-   "Here we are," he says, and comes round to let you out. # pause
-> lobby

=== lobby
# scene: lobby: The Lagoon
# beat: b21
# plate: lobby
# mood: neon
{glance == 1:Eleven turns. Hotel Lagoon. }{glance == 2:He gets out of the car hip first. Hotel Lagoon. }{glance == 3:One thirty-four. Hotel Lagoon. }The doors open for Choi before they can have seen him.
~ glance = 0
Inside it's the green of a swimming bath. Along the wall by the desk runs a fish tank as long as a car, lit, planted, bubbling, with a castle, and no fish. The clerk behind the desk has his hands flat on the blotter. He looks up at the clock before he looks at his guests.
"The usual, sir."
"You're an angel."
"Check-out is at eleven." He says that to you. He says it to all of them, and none has ever asked him what happens at eleven. # pause
He unhooks a key. Under the desk his knee has moved a little to the left of something. You know that knee. Men have it who have been given a thing to keep there and hope never to be asked for it.
Choi is looking at himself in the tank. You have until he is satisfied.
*   [The girl with the trolley. # canon]
    ~ warm()
    She is coming out of the service door behind a trolley of towels, a student by the vocabulary cards on the handle. She stops to let you by; she must have been told to. Her thumb is going along her fingertips, one, two, three, four, and back. She isn't nervous. She's counting. It takes you a moment to see what: the steps between Choi and the lift, and then the steps between you and Choi.
    You look at her until she notices that somebody does.
*   [The exits.]
    ~ glance = 1
    Front doors, sensor. Kitchen, a bolt. Stairs, behind the tank; a fire door, with a lens in the corner over it that isn't on the fire plan. It is not looking at the door. It's looking down at the desk, at the clerk's side of it, at his hands.
*   [The lens under the counter.]
    ~ glance = 2
    A bead of glass in the edge of the desk, for faces. It's polished. Its cable goes down, and there is a second one beside it that comes from above, over the stairs, and when you follow that one back you are looking at a lens which points at nobody but the clerk. He sees you follow it. His hands lie flatter.
-   "Shall we?" says Choi. In the lift he presses eight with his knuckle. # pause
-> room

=== room
# scene: room: 803
# plate: room803
# mood: tape
# content: abuse
{glance == 1:Sensor, bolt, stairs: you have three ways out of this house, and are being taken up to where there are none.}{glance == 2:All the way up, between your shoulder blades, you feel a lens that isn't meant for you.}{glance == 0:Behind you, down there, the trolley has begun to move again, on a wheel that ticks.}
~ glance = 0
{gentle:
Room 803 is Choi's. He means to give you something that will put you to sleep, and to film you; there is a camera ready behind a curtain. You know it, and have come ready for the drink, and you have as long as it takes him to pour to learn the room.
- else:
803 is a nice room: a bed, a desk, a chair, two glasses under paper hats, the river, wall to wall, as promised. In the alcove where the bags go somebody has hung a second curtain, and under its hem stand three thin feet. # pause
"Make yourself at home," says Choi. He hangs your coat over the chair himself. Then his back; ice. "What can I help you to?"
Help. He says it as he does in his kitchen.
}
You can learn one thing in the time that it takes to pour.
*   [The window.]
    ~ glance = 1
    You go and admire the river. Four screws, filled over and painted. But the curtain runs on a steel rod as thick as a thumb, and the rod only lies in its hooks. You lift one end by a finger's width to see, and lay it back.
*   [The lamp. # canon]
    ~ glance = 2
    A brass lamp by the bed, with two metres of cord where half a metre would do. It has been thrown before: the plaster across the room has a dent in it that fits, at the height of a head. You breathe out, and find the dent's twin with your eyes, lower. So he misses low the second time.
*   [The three feet under the curtain.]
    ~ glance = 3
    You drop an earring that you don't have, and look for it. A tripod: two of the feet on the carpet, and the third on the bare board by the skirting, which has been waxed. It would need no more than a toe.
-   {gentle:He brings two glasses.|He comes with a glass in each hand. The left one is yours. Something in it has not finished turning.}
He sits down across from you and sees to it that the mirror over the bed has him in it. {local == 1:His eyes are on your fingers.}{local == 2:Eight, you think. Nine.}{local == 3:His eyes are on your mouth.}
*   [Change the glasses. # canon]
    -> drink_swap
*   [Spill it, most of it up your sleeve.]
    -> drink_spill
*   [Drink it, on top of the capsule.]
    -> drink_antidote

=== drink_swap
# scene: drink_swap: Eleven Seconds
# plate: room803
# mood: tape
# content: abuse
{local == 2:
    ~ dose = clear
- else:
    ~ dose = slow
}
~ local = 0
{gentle:
You mean to change the two glasses while he looks elsewhere. {dose == clear:He looks at himself in the mirror, as you knew that he would.|He hardly looks elsewhere at all, and you get no more than half of it done.}
- else:
Your glass stands on the left of the tray, and his on the right. {dose == clear:Ten. He goes. Above the bed, in the glass, he is putting a hair back where it was.|You wait for him to look away. He has had a whole evening of being taught where to look, by you, and he's a quick pupil. When the second comes it is half a second.}
}
*   [On the count. # canon]
    ~ local = 1
    {gentle:{dose == clear:It is done before he looks round, and he wets his lip with yours.|You have to drink a little of it.}|{dose == clear:Left hand, right hand. The paper hats haven't moved. He comes back from the mirror and lifts what you gave him. "To whole sentences," he says, and wets his lip; he never fills his mouth at work.|Left hand; and he is back, and the glasses stand side by side, and even you can't say whose is whose. He smiles at both of them. "That one," he says, and pushes it an inch. You have to drink from it. You hold most of it under your tongue until he looks down, and not all of that comes out again into the towel.}} # pause
*   [When he drinks. Nobody sees over the rim of a glass.]
    ~ local = 2
    {gentle:{dose == clear:You change them after he has drunk, and he wets his lip again, from yours.|He sees your hand, and you have to drink a little of it.}|{dose == clear:You let eleven go by, and wait. He drinks first, to show you that it's done, and puts his down to see to his hair. You change them then. He wets his lip again, from yours, and finds it a shade sweet.|He never fills his mouth at work; he only wets his lip. Over the rim of a glass that stays nearly level he watches your hand come out, and stop, and go back. "Thirsty?" says Choi, and puts the right one into it, and his own hand round yours. You get away with half a mouthful. Half is not nothing.}} # pause
-   -> red_light

=== drink_spill
# scene: drink_spill: Sleeve
# plate: room803
# mood: tape
# content: abuse
{local == 1:
    ~ dose = clear
- else:
    ~ dose = slow
}
~ local = 0
{gentle:
You let most of the drink run up a sponge in your sleeve. {dose == clear:He has known you all evening as somebody who spills, and is only amused.|You have not spilled a drop all evening until now, and he notices that.}
- else:
You drink the way children do, with the whole face. A mouthful goes up the sleeve; a mouthful goes on the carpet, to keep it company. {dose == clear:"There she goes," says Choi, with real love. He's been waiting for it since the olives.|"Oh," says Choi. You have carried olives about, and talked in whole sentences, and not let fall a drop since midnight. He looks at the carpet. Then he looks at the sleeve.}
}
*   [Laugh at yourself. # canon]
    {gentle:{dose == clear:You laugh, and he takes the glass away.|You laugh. He fills it again, and you have to drink some.}|{dose == clear:You laugh. It turns into a yawn halfway, which you are rather proud of. He takes the glass away from you before you can hurt it.|You laugh. He laughs too, and fills it up again from his own, and holds it for you until your throat has moved.}} # pause
*   [Apologise.]
    {gentle:{dose == clear:You say sorry until he is sure of you.|You say sorry. He has found the sponge, and you have to drink some.}|{dose == clear:You apologise to him, and to the carpet, and to the hotel. By the third sorry you let the letters run together. "Shh," he says, and checks his watch over your head.|You apologise. He strokes the wet sleeve, feels what is in it, and gives it one soft squeeze over your glass. "Waste not," says Choi. He waits until you have drunk to that.}} # pause
-   -> red_light

=== drink_antidote
# scene: drink_antidote: Whole Glass
# plate: room803
# mood: tape
# content: abuse
{local == 3:
    ~ dose = clear
- else:
    ~ dose = slow
}
~ local = 0
{gentle:
You drink the whole glass, with the capsule under your tongue. {dose == clear:He has been watching you swallow all evening, and is satisfied.|He does not watch you swallow; he watches for something that is wrong, and finds it.}
- else:
You drink it all. {dose == clear:His eyes go down with it, swallow by swallow, and at the bottom they close, for a moment, content.|It's the kind of trick for somebody who watches a mouth, and he is not watching it; he sees the rest of you, {edge > 0:the stiff neck|the hand that waits by its knee}, and is sure of nothing.} What it tastes of is aniseed. The capsule is under your tongue. It has not been told yet.
}
*   [Bite at once. # canon]
    {gentle:{dose == clear:You bite, and pretend to sleep.|He notices something, and the capsule only half does its work.}|{dose == clear:It's bitter enough to make the eyes run, and running eyes do no harm. You let your chin go down by quarters.|It's bitter, and your face says so. "What have you got there?" says Choi, and takes your jaw between two fingers, playing. By the time you have swallowed it whole he has lost interest, and it has lost some of its strength.}} # pause
*   [Bite late, when he has been to check that you are gone.]
    ~ local = 2
    ~ dose = slow
    {gentle:You wait until he is sure that you are asleep and has put down everything that he holds; then you bite.|You wait. It comes up from your knees, warm. He lifts your hand and lets it drop. He lifts your eyelid. There he is, very large, with no face on at all: a man reading a meter. Then he goes away, content, and puts down everything that he has in his hands; and you bite.}
-   {local == 2: -> deep_end}
-> red_light

=== deep_end
# scene: deep_end: Warm Water
# plate: room803
# mood: tape
# content: abuse
~ glance = 0
{gentle:
The drug has hold of you, and the antidote has begun to loosen it. Choi is sure of you now. He has started the camera, its red light is on, and he has turned his back to see to the tripod. You strike first.
- else:
That it isn't unpleasant is the trap in it. You lie and look at the inside of your eyelids, where it is June, and somebody is laughing about the depth of something. # pause
A click. The inside of your eyelids turns red. In the corner of that picture there's a time, and it's running; it says, you suppose, 01:58.
The capsule comes up through all that with its point first.
He is whistling. He has his back to you, so sure is he, and is choosing a place for the third foot.
}
*   [Get up now, while he is whistling. # canon]
    ~ local = 3
    The floor is further than it was. You stand on it.
*   [Count five first, to have both legs.]
    ~ local = 4
    One, two, three, four. On five the left one reports.
-   -> hotel_fight

=== red_light
# scene: red_light: Red Light
# beat: b22
# plate: room803
# mood: tape
# content: abuse
{gentle:
Choi starts the camera; its red light comes on, and the time begins to run in the corner of its screen. He believes that you are asleep. You open your eyes, and strike first. # pause
- else:
{dose == clear:{local == 0:You let the chin go, and then the rest. He takes the glass out of your hand before it falls; he's tidy about glasses.}{local == 1:You let the chin go, and then the rest. "There," he says, or something near it. The lip that he wetted has gone to sleep, and he works it with a finger.}{local == 2:You go a little late. "Dere," he says. He has had two sips where he meant none, and looks round for who said it.}|You go, and part of you does go. The ceiling has slid a hand's breadth towards the window. He bends down and smiles from very near. "I know," says Choi. "You thought you were clever."}
He doesn't touch you. First things first. A curtain runs on its rail. A click; and on the inside of your eyelids, where it was dark, it is red. # pause
You have seen this light before, from its other side. In the corner of that picture a time was running.
It is running now. It says, you suppose, 01:58. A breath, a rustle, a remote that he tries twice. He clears his throat, to be heard well.
There are sixty-one labels on his shelf. None of them got to do what you do next. # pause
You open your eyes.
}
{
- dose == slow:
    ~ local = 0
- local > 1:
    ~ local = 1
}
-> hotel_fight

=== hotel_fight
# scene: hotel_fight: 803
# plate: room803
# mood: tape
{local > 2: -> behind}
-> jaw
= jaw
# page: fight 1/5
{dose == slow:Something hits the pillow where you were. It's the chair's arm; he has kicked it at you. Only then do you see the rest of him|He turns from the tripod{local > 0:, and what he sipped turns a little after him}}: the remote is in his right hand, one knee is against the chair, and his chin is up, since he was about to speak.
{memories ? ribbon:
"Arms start in the back," says Min-hee, round the pins in her mouth. "Everybody thinks they start at the shoulder." # hint
}
{edge < 0:The chin stays up; he has still not understood that anybody is in the room with him.}
*   [Port de bras: arms up, from the back, under the chin # canon]
    Both arms rise together. The heels of the hands meet under his jaw and close it on the first word. The remote goes behind the desk. The red light stays on.
    -> hair
*   [Tendu: foot out long, hook the chair from under his knee]
    { dose == clear && local > 0:
        The chair goes, and he goes some of the way with it. He meant to be quicker than that. The remote is on the floor, and you step on it. He shakes his head, and shakes it again; then he has it clear.
    - else:
        ~ hit()
        The chair goes. He has only lent it his knee, and he takes that back and gives it to your hip as you come off the bed. But the remote is on the floor, and you step on it.
    }
    -> hair
*   [Grand battement: kick from where you lie]
    ~ hit()
    ~ thrown = true
    The sheet comes with your leg. You go over the far side of the bed in it, and the corner of the night table is there. You hear him come round. When you have one arm out he is over you.
    {wound == 3: -> hotel_down}
    -> neck
*   {glance == 3} [Toe to the waxed board: the tripod's third foot]
    The third foot slides. The camera bows, and takes him across the back of the neck with all its glass, and goes on filming the carpet. He says something to it.
    -> hair
*   {glance == 1} [Reach: back, for the curtain rod out of its hooks]
    The rod lifts out. You bring it down end first on the hand with the remote, and the curtain comes after it over his head. He puts a fist through the cloth. It's the wrong cloth.
    -> hair
*   {glance == 2} [The lamp's switch: give him the dark first]
    You pull the plug by its two metres of cord. There is only the red light now and the river. He swings at the last place where he saw you, and you hit the place where that comes from.
    -> hair
= behind
# page: fight 1/5
He has his back to you, one hand on the tripod's neck. {local == 4:He has stopped whistling and begun to turn.|He bends to the eyepiece.} You get one blow with nothing against it.
~ local = 0
*   [The ear: an open hand, all the arm # canon]
    The open hand takes him over the ear. He walks into the alcove, into the hanging rail, and comes out of it with a hanger on him. The balance has gone from that side of his face.
    -> hair
*   [The knee: from behind]
    The knee folds. He goes down on it and catches the bed. He'll be slower on that leg for as long as it matters.
    -> hair
= hair
{wound == 3: -> hotel_down}
# page: fight 2/5
~ glance = 0
~ local = 0
{dose == slow:The right is already coming, low, for the short ribs, and the rest of him arrives behind it: the left hand is up in his hair.|His left hand goes to his hair. It's in no hurry. His eyes follow it, so that yours should. Under it his right shoulder has dropped.} His feet are wide.
{memories ? clip:
"Three little steps," says Min-hee, of eleven seconds of floor, "and then I'm right in front of you." # hint
}
{edge < 0:The shoulder has dropped by the width of a hand, and what is coming will be coming from there.}
*   [Pas de bourrée: three quick steps, inside it # canon]
    Behind, side, front. The right goes round your back and finds nobody there. You are standing between his elbows, and you use your forehead.
*   [Plié: sink under it]
    ~ hit()
    You sink. The right was low already; it meets your face coming down. You sit on the end of the bed with your mouth full, and he shakes out the hand.
*   [Relevé: up and back, off the line]
    ~ hit()
    You rise off the line, and the wall behind you is on the line too. It goes in under the ribs. You leave a head in the plaster, beside the dent.
*   {edge > 0} [The hair hand: its little finger]
    ~ heard_it()
    You take the hand that he's showing you, find the smallest thing on it, and turn. He screams. On seven and on nine someone turns down a television.
-   {wound == 3: -> hotel_down}
-> neck
= neck
# page: fight 3/5
~ glance = 0
~ local = 0
{thrown:He has you by the sheet.|{dose == slow:There are thumbs on your windpipe, and then, behind them, Choi.|He has stopped being handsome. He comes with both hands out for your throat.}} All of his weight is on his toes; he is nearly running. Behind you is the bed.
~ thrown = false
{memories ? stub:
"Leave before the applause," says Min-hee, signing your ticket against the wall. "Then nobody steps on you." # hint
}
{edge < 0:If there were nothing in front of him he would fall; that's how much of him is over his toes.}{wound > 1: Relevé. The ankle votes no.}
*   [Chassé: slide aside, foot after foot # canon]
    You slide. One foot goes and the other goes after it, and where you were there is a bed. He takes it at the shins. It's a wide bed and he has to get across all of it.
    -> brass
*   {wound < 2} [Relevé: rise against him]
    ~ hit()
    You rise, and put your neck into his hands by yourself. The room goes small and brown. Then a knee that was yours finds him. He lets go to see to that.
    -> brass
*   [Fall: pull him down with you]
    ~ hit()
    ~ thrown = true
    You take his wrists and fall, and go backwards over the bed with all of him on top, and the floor on the other side is harder than it was. You are up first. He comes up between you and the door, and the mirror is behind you. # pause
    {wound == 3: -> hotel_down}
    -> pane
*   {edge > 0} [Teeth: the thumb, while it is there]
    ~ heard_it()
    There is a thumb. You bite until there is less of it. The noise goes out through the wall, and along the corridor a trolley stops.
    -> brass
= brass
{wound == 3: -> hotel_down}
# page: fight 4/5
{dose == slow:Something has gone by your ear and taken a piece of the ear along. It is on its way back: |He has found the cord. He swings }the lamp by its two metres, flat, at the height of a head. His front knee is locked for the throw.{wound > 1: Your left leg has begun to shake by itself.} # pause
{memories ? chalk:
"Small," says Min-hee, inside the line that she has drawn round your boots. "And all the way down." # hint
}
{edge < 0:Flat, and level, and at the height of a head that is standing up.}
*   [Plié: bend the knees, back straight, under the brass # canon]
    It goes over, hums, and breaks on the wall, in the dent. He is holding two metres of cord with nothing on it. You come up.
*   [Arms up: let the cord wrap, and hold it]
    ~ heard_it()
    The cord goes round your wrist three times, and the brass arrives at the end of it and stops. You have his lamp. It has cost a second and the desk; he's had his hand on the door, he has had it open, and somebody out there has heard what's in here. # pause
*   [Fourth: lean back from it]
    ~ hit()
    You lean. It passes your face, and then two metres of cord have not finished. The plug catches you over the eye.
-   {wound == 3: -> hotel_down}
-> pane
= pane
# page: fight 5/5
{thrown:You are both breathing.|He comes round for the next one, and stops.} He has seen himself. Over your shoulder, in the mirror{memories ? dress:, beside a lot of blue}: hair down, lip open, a button gone. He can't leave it. His weight goes back on to his heels, for half a second, and his hand goes up.
~ thrown = false
{wound > 1:Fouetté. The leg declines.}
{memories ? slip:
"It has to be the same day," says Min-hee, writing it out. "You can tell when it's about to turn." # hint
}
{memories ? shoes:
"Left shoe first," says Min-hee, "then you know what the other one is." The left, then. Turn on the left. # hint
}
*   {wound < 2} [Fouetté: whip the leg and turn # canon]
    -> the_cut
*   {wound > 1} [Pas de bourrée: step in, and turn by hand]
    You step. It isn't pretty, and it brings you round with your back against his chest and your arm free. For that there is no name in French.
    -> the_cut
*   [First: heels together, wait till he looks back]
    ~ hit()
    You stand in first, and wait. He looks back, and has seen that you waited. The fist is short and has no hair in it.
    {wound == 3: -> hotel_down}
    -> the_cut
*   {edge > 0} [The mirror: put it on him]
    ~ heard_it()
    You are nearer to it. It weighs what a door does. It comes off its screw and down between you, edge first, on his foot; and then there are a great many of him, on the carpet, all looking up.
    -> the_cut

=== the_cut
# scene: the_cut: Half a Second
# plate: room803
# mood: tape
# content: violence
~ dose = ()
{kit ? blade:The plaster tears, and the blade is in your hand. It's no good against anything that is expecting it. He is looking at his hair.}{kit ? cord:The cord is off your waist in one pull. It goes for his neck and takes the lamp instead, the brass stump of it, as he throws up his arm; and brass on a cord is a thing too. It has an edge where it broke.}{kit !? blade && kit !? cord:There's nothing in your hand. But the foot is up, and the shoe is flat, and behind him on the shelf stand the two glasses; the heel goes through one, and comes on.}
There's time for one place.
*   [His face. # canon # canon: must]
    The face, then; he lives there. # pause
    {gentle:You will mark it for good.|It's turned three quarters, as in the pictures. It has a good side.}
    **  [The cheek: the good side, for the pictures. # canon]
        ~ scar = cheek
        {gentle:You cut his cheek, from the ear to the corner of the nose.|From under the ear to the wing of the nose. It's a line at first, and then it is more. He puts up his hand to the hair, and on the way there the hand finds it.}
    **  [The mouth: it does the talking.]
        ~ scar = mouth
        {gentle:You cut his mouth, through both lips at the corner.|At the corner, through the upper lip and the lower. He starts to say something, and there are two ways out for it.}
    --  "My — " says Choi Pro. He looks in the mirror. It's the only time that night that you see him look and not know who it is. # pause
        -> hand_to_hand
*   {kit ? blade} [His throat.]
    {gentle:You kill him, in room 803, with the camera running.|It's there. It has a pulse in it, and a shaving cut from Thursday that you heard him swear at. You don't think of the note. You don't think of the shelf, or of who else has a key to it.} # pause
    -> end_one_short

=== hotel_down
# scene: hotel_down: Laundry
# plate: linen
# mood: dark
# content: captivity
# page: plain
~ thrown = false
~ glance = 0
~ dose = ()
~ facts -= fear
~ kit -= (blade, cord)
~ local = 0
~ wound = 1
{scar == ():
    ~ scar = cheek
    ~ local = 1
}
{gentle:
You are hurt too badly to go on. {local == 1:On your way out you cut his cheek, and then|A moment later} you are out of 803 and fall down in the corridor. A girl is there with a laundry trolley: a student, who is kept in this hotel to work off a debt that was never hers. She gets you into it.
- else:
The one after the last does it. The room leans over to ask how you are. {local == 1:You have something sharp in your hand, glass or ceramic, and you draw it across what is in front of you, with the last of the arm, and it's his good side; you know that by the sound he makes, which is a question.|Far off in the corridor somebody is calling out about towels, and the head over you turns. You go by under it on your hands, and nobody can believe it for as long as it takes.}
The door must have been open. There's carpet, with a pattern of shells. You lie on it and follow one. # pause
A wheel ticks. It stops beside your ear.
"Can you fold?" says somebody, low, exactly, from above.
"What?"
"Your knees. To the chest. I have two hundred towels and forty seconds."
There's a pencil in her fist, point down. Behind you in 803 a man is asking the mirror something over and over.
}
~ local = 0
*   [Fold. # canon]
    ~ warm()
    You fold. Towels come down on you, hot from the dryer, ten at a time. It's the best that you have felt for a week.
*   ["Go away. He'll kill you."]
    "Thirty-five," she says. She puts a foot against the wall and tips you in.
-   The trolley rolls. Through the towels you hear a lift, the clerk ("Is anything the matter in 803?"), and hers: "Eighth floor is finished, sir. They've been sick." The doors close on that. # pause
"Who are you?" you ask the terry cloth.
"I'm kept here. Two hundred and twelve days. It's my mother's debt, so it's somewhat longer than mine would be. The gentleman in 803 has never spoken to me. I'm in another book." Tick, tick. "I had a plan that lacked four minutes in which nobody was looking. You've been very loud. Thank you." # pause
The lift stops at the boiler. You get out of the towels on your own, in two tries.
*   ["What's the rest of it?" # canon]
    ~ glance = 1
    "Laundry, boiler, yard," she says. "Then there's a bus. You are in the way of part three; breathe in."
*   ["Come with me."]
    ~ glance = 2
    A pause, the length of a floor. "I thought," says the girl, "that you were coming with me."
-   {glance == 2:She lets another floor go by. "But yes," she says. "Thank you for asking."}
~ glance = 0
Somewhere in there she has hung a pillowcase round your neck. It weighs four kilos. "Books," she says. "The exam is on Thursday." # pause
{facts ? copies: -> desk_box}
-> keys
