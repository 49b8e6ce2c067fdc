// Act three, the end: hand to hand, the clerk's gun, the student, the car; and its two endings.

VAR homeward = 0        // what was said in the car: 1 the atlas, 2 nothing, 3 "What's your name?"; read and put back at arrive

=== hand_to_hand
# scene: hand_to_hand: The Hair Hand Lies
# beat: b23
# plate: room803
# mood: tape
# page: fight 1/2
~ kit -= (blade, cord)
He's still better. Pain has made him quiet, and without a face to look after he has both his hands. The left one rises to his hair. You know that one.
It goes on rising. It was never going there. Both his shoulders are level and tell you nothing; under them the hips have turned to the left, and the left heel is off the floor.
{edge < 0:The hip is ahead of the hand by as long as it takes to think so.}
*   [Fourth: one foot back, lean out of the left's way # canon]
    You lean. The hair hand comes through, open, where your eye was. He has learned that since the last time. You'll have to unlearn it as fast.
*   [Pas de bourrée: inside the right, as before]
    ~ hit()
    The right isn't there. You step, three quick ones, into a left that has waited for them. You taste coins.
*   [Plié: under both]
    ~ hit()
    You bend to where a knee is on its way up. He isn't even looking. He has all of it from the hip, as he drives.
*   {edge > 0} [The elbow: where you have been already]
    ~ heard_it()
    He has a place now where he can't be touched, and your elbow knows it. They hear that in the bar across the river.
-   {wound == 3: -> hotel_down}
# page: fight 2/2
You are against the desk. He takes you by the upper arms and lifts, to have you out of your feet. His own are apart and flat, his hips low under you: he has made himself into a table.
"Who," says Choi into your face, with what works, "are you?"
*   [Fifth: cross the feet, be one straight thing, and drop # canon]
    In fifth there's nothing to hold a person by. You go down through his hands, and your heels arrive on his arch together. He lets go to have both hands for the foot.
*   [Kick: the knee, the shin, what there is]
    ~ hit()
    A table doesn't mind. He bends you back over the desk until something in there says that it's not made for it; and the paper hats are by your eye, and a glass with a drop in it. You break that on him. It works. It should have been first. # pause
*   [Go limp: all your weight at once]
    You hang. He has carried people who were like that, and from long habit, for the length of a breath, he takes care how he puts you down. You see him notice that. You're on the floor and he's above you, but your hands are free.
-   {wound == 3: -> hotel_down}
Somebody knocks on the open door. # pause
-> gun

=== gun
# scene: gun: We Do Ask Guests
# plate: room803
# mood: tape
# content: violence
# page: plain
{gentle:
The night clerk stands in the doorway with a pistol that he has never fired, pointing at you. He does not want to use it. He looks at his watch.
- else:
The clerk has knocked with the muzzle of a pistol. It's an old one, from another country, with a lanyard ring, and he holds it as he'd hold somebody else's umbrella. It's pointing at you. That, you suppose, is the house's policy. # pause
"We do ask guests," says the clerk, "to keep violence to the rooms."
"This is a room," says Choi. His hand is on his {scar == mouth:mouth, and it comes out as "woom"|face, and something runs through it}.
"The corridor has been involved, sir." He looks over both your heads for a clock, finds none, looks at his wrist. He has not looked at the red light. He has not looked at it so thoroughly that it might be the only thing in the room.
"Shoot her," says Choi.
The clerk's finger lies along the guard, where it was taught to. Then it doesn't.
}
Three metres of carpet. A bed with a rail. Behind him the whole corridor, lit.
*   [Freeze. Open your hands. # canon]
    -> gun_freeze
*   [Dive: under the rail of the bed.]
    -> gun_dive
*   [Talk to him.]
    -> gun_talk
*   {facts ? fear} ["Who keeps yours?"]
    -> gun_known

=== gun_freeze
# scene: gun_freeze: Still
# plate: room803
# mood: dark
~ facts -= fear
You open your hands and become what you were for six years, a thing that stands in a room.
"Well, go on," says Choi.
"There is the carpet," says the clerk.
So you stand there, three people who each need a fourth. Choi would like to go and dares not cross the gun. The gun would like it to be eleven. You look past both of them at the corridor, since somebody ought to.
Far down, by the lifts, a lamp goes out. # pause
Nobody has touched it. The next one goes out. It's coming along the ceiling at a walk, lamp by lamp, a click to each: one, two, three, four. Under the floor the seventh storey stops humming. Then the sixth.
The clerk has turned his head. He knows his fuses. "That's the panel," he says. "That is the linen panel."
*   [Wait for the last lamp. # canon]
    ~ glance = 1
    Click. You were looking at nothing, so it costs you nothing when the rest of it goes. You hear them both start to be blind.
*   [Go on the last but one.]
    ~ glance = 2
    You go while there is still one lamp, and the muzzle comes round after you, and then there isn't. He says "Miss?" into the dark. He really does. # pause
-   -> trolley

=== gun_dive
# scene: gun_dive: Under the Bed Rail
# plate: room803
# mood: dark
# content: violence
~ facts -= fear
~ heard_it()
{wound > 1: -> hotel_down}
~ hit()
{gentle:
You dive under the bed. The pistol goes off, once; it is loud, and the ball opens your upper arm. Nobody is as shocked as the clerk.
- else:
You are under the rail when it goes off. It hasn't been fired since the war it was made for, and it makes up for that. Your arm is hit with a plank. There's smoke, plaster, ringing; and above the ringing the clerk, who says "Oh, no. Oh, no, no." He sounds as he would over a dropped tray.
"Again!" shouts Choi.
"It has recoiled, sir."
}
All over the hotel doors open. The lift, which has been called by somebody sensible, begins to come up, and the current doesn't care for it: far down the corridor a lamp goes out, then the next one.
*   [Stay under. Count the shoes.]
    ~ glance = 1
    Two black, shined, backing away. Two brown, good leather, coming. Then there are no shoes, only the dark, and one of the brown ones treads on the tripod. You leave on your elbows, between the legs of the bed. # pause
*   [Through the bathroom. # canon]
    ~ glance = 2
    The bathroom has a second door, for the maids, and it's the one lock in 803 that works from inside. You go through the towels. Behind you someone shoots the mirror over the basin, which was only being honest. # pause
-   -> trolley

=== gun_talk
# scene: gun_talk: Courtesy
# plate: room803
# mood: tape
~ facts -= fear
"Excuse me," you say to the clerk. It startles him. Guests in your place have screamed, or have been asleep; it's years since one of them has caught his eye and raised a finger.
"Miss?"
"Don't talk to her," says Choi.
But he's on duty. You have one sentence while it works.
*   ["I should like to make a complaint. The lamp is broken and there is a hole in the wall."]
    His back straightens. It does it by itself. "At what time was this, miss?"
    "One fifty-nine."
    He has to get his pad out. It's in the pocket under the arm with the gun, and there's some business with that. "Was it you or the gentleman who — " A lamp goes out in the corridor, and he stops. "And now the light," he says, writing. # pause
    ~ glance = 1
    -> trolley
*   ["I'll give you two million to look away."]
    You see it land wrong. All his life people have offered him money to look away, and one of them keeps it on film. "I'm sure I did not hear that," says the clerk. The muzzle, which was resting, is awake.
*   ["My name is Jang Ok-ju."]
    It's a thing they teach: give them a name, be a person. "Please don't," he says, and means it. "I'd have to remember it." He wets his lips. Names are what he has been trying not to have. The finger is inside the guard.
*   {trust == 0} ["There's a lens over your desk. It doesn't look at me."]
    He says nothing for so long that Choi turns to see why. "It's for insurance," says the clerk faintly. "The gentleman had it put in."
    "Whose insurance?"
    The gun goes down by the width of a hand while he considers that. Behind him a lamp has gone out, and then another, and he's glad of it. # pause
    ~ glance = 2
    -> trolley
-   "Enough courtesy," says Choi. "Shoot her now."
That leaves one more sentence, perhaps.
*   ["You're going to have to clean this up. What's your checklist?"]
    He has a checklist. His eyes go along it. Carpet, plaster, mirror, guest. There is one that he couldn't tick and then sleep. "We would be short of towels," the clerk says slowly, and in the corridor, as if it had been waiting for the word, a lamp goes out. # pause
    ~ glance = 1
    -> trolley
*   ["Five million."]
    "Please stop counting," says the clerk. # pause
    -> end_checked_out
*   ["And yours? What's your name?"]
    His eyes go to his own lapel, where it says it. It's the smallest of movements, and Choi has used it to step out of the line. # pause
    -> end_checked_out

=== gun_known
# scene: gun_known: Lost Property
# plate: room803
# mood: dark
~ facts -= fear
~ glance = 3
"Who keeps yours?" you ask.
You don't know where you got it. It's simply there, a word out of a language that you never had at school: there's a shelf with this man on it, taking money, a time in the corner. It's the first he would wipe.
"My what, miss?" says the clerk.
"Shoot her," says Choi, and hears himself, and hears nothing follow.
"He keeps one of you. You keep a second of everything of his, so that nobody can go first." # pause
The pistol comes down, slowly, by the lanyard, until it's pointing at the shells in the carpet. He isn't looking at you, or at Choi. He looks along the corridor, down eight floors, through the wall, at a tank with no fish in it. You see him wish that he hadn't.
"I hadn't thought," says the clerk, "that anybody could see it."
"What are you two talking about," says Choi.
A lamp goes out at the end of the corridor. Then the next.
*   ["It's behind something. You needn't say."]
    "I'd prefer not to," he says with gratitude. He steps out of the doorway and gives you the wall side. In the dark you hear him say to Choi, not loudly, that there will be a charge for the wall. # pause
*   ["Go home. Have an uneventful night."]
    "I'm on until seven," says the clerk, but he says it to his shoes, and his shoes have begun to turn. When the last lamp goes you are past him, and he has taken the trouble to breathe in. # pause
-   -> trolley

=== end_checked_out
# scene: end_checked_out: Checked Out
# ending: checked_out: Checked Out
# plate: lobby
# mood: neon
# content: violence
~ settle_3()
{gentle:
The clerk uses the gun. You do not leave the Lagoon. Towards morning he goes through the hotel's tapes; he wipes one shelf first, before any of the guest's, and it is the one with himself on it. The student lives: she is on the linen floor of the hotel still, making a stroke on the wall for each day. Choi has a scar, and a new story about it every week.
- else:
The clerk looks at his watch, so as to have been looking at something.
In the lobby the tank bubbles round its castle. A couple comes in who want a double, and there is nobody at the desk; they ring the bell, wait, and go elsewhere. A trolley goes by with one wheel that ticks. # pause
By seven the room has a new lamp. He does it all himself, he has a list. At eight he takes a key from his watch chain and goes to where the second copies are, with a cloth and a magnet, and does what he's told. But there is one shelf that he wipes first, before any of the gentleman's, with his back to the door. It's a short shelf. It's himself, on every one of them, at the desk, taking an envelope. His hands shake so that he has to do it twice. That's what he's afraid of, and nobody who knew it has ever stayed in this hotel. # pause
On the linen floor the student hears the magnet hum. She's alive; she'll be down there tomorrow too. She makes her stroke, the two hundred and thirteenth, and beside it, since nobody came to the panel in the end, a small one that stands for you. Part one of nine will need somebody else.
Choi Pro has kept your coat. He thinks that it might be a good story, once it has closed up.
}
# fact: fear: The clerk's fear: Choi keeps a tape of him taking money, and he would wipe that shelf first.
"Check-out is at eleven," he tells the corridor. It is two minutes to.
-> ask_back(e_checked_out)

=== trolley
# scene: trolley: Nine Parts
# beat: b24
# plate: linen
# mood: dark
# content: captivity
{ wound > 1:
    ~ wound = 1
}
{glance == 1:You walk out between the two of them with a hand on the wall.}{glance == 2:You have gained a corner of the corridor by the time somebody behind you falls over a chair.}{glance == 3:Nobody comes after you. Behind you in the dark two men have begun, politely, to ask one another questions.}
{glance < 3:
    ~ glance = 0
}
Forty steps. A seam in the dark, yellow, at the height of a keyhole; then it's a door, and a hand takes your sleeve, by the cloth, not by the arm.
"In," says somebody. "Mind the iron." # pause
{gentle:
It is the girl with the trolley. She is a student, eighteen, in her exam year; Choi's boss holds her here, on the linen floor, to work off a debt of her mother's; she has no part in what Choi does, who has never spoken to her. She has put out the lights as the first part of a plan to escape, and you are the diversion that it lacked.
- else:
It's the linen room: steam, shelves, a mangle, a torch in a jar. The girl with the trolley bolts the door with one foot. On the wall behind her are strokes in laundry pencil, in fives, in rows, ruled. # pause
"Two hundred and twelve days," she says, since you're looking. "That's how long I've been kept here. I can show my working. My mother owes somebody money. I'm the interest. The gentleman in 803 has never spoken to me, I'm in another book." She is getting things out from behind the sheets as she speaks: a screwdriver, a bus timetable, a pillowcase with something square in it. "I've got a plan, it has nine parts. Eight of them I can do. The first is four minutes in which nobody is looking at me. That's you. You're very good, you're at two and a half." # pause
}
She hangs the pillowcase round your neck. It weighs four kilos. "Books," says the girl. "The exam is on Thursday." # pause
Down the corridor a door is hit, and somebody with half a voice shouts for a torch.
Alone you'd be down in the yard in forty seconds; you have always counted so, one client, one car.
*   ["Show me." # canon # canon: must]
    "Show me," you say. She nods, once, as at a sum that has come out, and opens the laundry chute to listen. "Part two," says the girl. # pause
    -> stairs_down
*   ["Stay here. Bolt it after me. I'll send somebody."]
    "Oh," says the girl.
    -> left_her

=== left_her
# scene: left_her: It's All Right
# plate: linen
# mood: dark
# content: captivity
~ trust = 0
{gentle:
You leave her and go down the stairs alone. Choi's men will not need long to find out who put out the lights. "It's all right," she said as you went.
- else:
"It's all right," she says after you, quickly, nicely, so that you should not feel bad.
You take the stairs four at a time. Behind you the bolt goes to. At the turn there's a small grey screen, for the porters, that shows the eighth floor; it must hang on another fuse. It shows the door of the linen room from outside. There is a person with a torch in front of that door, trying the handle; then he has a good idea and fetches a chair to sit on.
You go on down. The pillowcase knocks against your chest. # pause
"It's all right." You know that tone. You know it in writing. It came at the end of seven messages that got shorter, so that there was nothing in it left to answer, and you put the telephone face down and slept. You'd thought that it meant that it was all right.
}
On the second landing, through the glass, you see the yard, the Urus, and a valet asleep in a glass box, under the keys.
*   [Turn round. # canon]
    Going up is slower. The man on the chair hears somebody coming from below, which is not where he was told to look. You put him in among the pillowcases. When you scratch on the door she opens it a hand's breadth, with an iron in her fist, hot.
    "You forgot something?" she asks, in another voice altogether.
    "Books," you say. # pause
    -> stairs_down
*   [Go on.]
    -> end_driver_only

=== end_driver_only
# scene: end_driver_only: Driver Only
# ending: driver_only: Driver Only
# plate: road
# mood: rain
# content: captivity
~ settle_3()
{gentle:
You get away in his car, alone. The student lives; she is on the linen floor of the Lagoon, where you left her, and the strokes on the wall go on. You never go back, though you mean to. Her books are on the seat beside you.
- else:
You're on the bridge before you know that you have taken one. It's raining. The car is everything that he said; it goes where you look.
You did it well. In and out, one cut, no witness that will talk. A job like that used to get a line in the report, and the line was "client unharmed". # pause
You will send somebody. You say so at the first light, aloud. At the second you think of what you would tell them: a hotel, a floor, a girl whose name you did not ask. At the third you think that she had a plan, with parts; it was a good plan, she'll do it by herself. She's clever. They will shout at her. She said that it was all right. # pause
She is alive, at any rate; she's in the linen room at the Lagoon, tonight and on Thursday, and when the exam begins all over the country and the aeroplanes are kept on the ground for the listening paper she'll be folding. You learn that much by watching the hatch, once, in spring, from across the street. The hand that signs for the vans writes out every letter. # pause
But that is later. Now it's half past two, the road is empty and he's somewhere behind you, marked, and you've won. You wait to feel it. Something chimes.
Four kilos, in a pillowcase. It has been on the other seat since the yard; you don't remember setting it down so gently.
}
It chimes at the lights, and under the mountain, and in front of your house, with the engine off.
The car goes on asking you to fasten the passenger's belt.
-> ask_back(e_driver_only)

=== stairs_down
# scene: stairs_down: Her Plan Has Nine
# plate: linen
# mood: dark
"Three floors by the service stair, where the third light is dead anyhow. Then across, through the boiler, because he listens at the stairs but not at the boiler. Then the yard." She has it all in one breath, with her thumb going. "He naps from four until the weather forecast, but tonight he's up. I have allowed for that. I had not allowed for your shoes."
She gives you two bath slippers with a shell on each.
Above you they have hold of a torch. Its light comes down the well and feels along the rail. # pause
You've taken nineteen people down nineteen stairs: you in front, a hand on your belt, no discussion.
*   [Let her lead. # canon]
    ~ warm()
    You put yourself behind her. She looks round, to see what is wrong; nothing is. After that she goes faster. On five she holds up a fist, and you stop, and four men run by on the other side of a door. "Seven, eight," she whispers, and on eight she goes, and it's right. # pause
    {glance == 3:At the bottom she listens. "Strange. The clerk ought to be ringing people," says the girl.}
*   [Lead. It's your trade.]
    ~ heard_it()
    You lead. You are quick and quiet and come out in the kitchen, not the boiler, in front of a porter with a sandwich. He looks at your face for a good while before you can get him to lie down. "It was the other door," says the girl. She says it without reproach; she takes the sandwich along. # pause
*   [Tell her that the boiler is a trap.]
    ~ cool()
    "There's one way in," you say. "We'd be shut in it." "There's a coal hatch," says the girl. "I've oiled it for a month. Would you like the dates?" It costs a minute. In that minute they get as far as six. You go by the boiler; the hatch doesn't make a sound; she doesn't look at you as you go through it. # pause
-   {facts ? copies: -> desk_box}
~ glance = 0
Between boiler and yard it's eight steps along the lobby wall, behind the tank. The desk is empty. The bubbles go up past the castle. You run a hand along the back of it in passing, for balance, and come away with dust. # pause
-> keys

=== desk_box
# scene: desk_box: Behind the Tank
# plate: lobby
# mood: dark
~ facts -= copies
Between boiler and yard it is eight steps along the lobby wall, behind the tank. The desk is empty. The bubbles go up past the castle. You're on the fifth step when you stop. # pause
"This isn't in it," says the girl.
You put your hand behind the tank. There is no reason to. {glance == 3:He looked here, through eight floors, a quarter of an hour ago; so there is half a reason.} The glass is warm, and then there's a place where it's cold: a steel box, as long as a shoe, hung there on two hooks by somebody who likes things level. It has the house's label on it. LOST PROPERTY. # pause
A tank with no fish, that hums all night and is cleaned by one man only. He keeps a second of everything.
~ glance = 0
*   [Take it.]
    ~ kit += box
    It comes off its hooks and knocks once on the glass. It's as heavy as an iron. When you turn it, things the size of a thumb slide from one end to the other, and go on sliding for longer than you would like. "What's in it?" whispers the girl.
    "Copies."
    She considers that for the length of a step. "Then it goes in with the biology," she says, and holds the pillowcase open. # pause
*   [Leave it. You have somebody to get out.]
    ~ facts -= (numbers, safe)
    You let go of it. Your hands don't want to: they had it for a moment, some other week, with everything that follows on it, and you feel that go, a name that you had when you woke up. "Six," the girl is saying. "Seven." You take your eight steps.
-   -> keys

=== keys
# scene: keys: Valet Parking
# beat: b25
# plate: road
# mood: rain
In the yard the Urus stands across two spaces and a drain, lit from under, and rain runs off it without leaving a mark.
"I had meant to take the bus," says the girl. "Part eight is the N13."
"When does it go?"
"At four-twenty." She hears it, too. "You're suggesting a change."
Over you, on eight, a window that doesn't open is being opened with a chair. # pause
In a glass box by the gate the valet sleeps with his head on a board of hooks, one key in the middle, by itself, over a little brass plate. And on a nail by the kitchen door, where a kitchen boy was told to hold it and had his hands full, hangs Choi's overcoat, camel, with weight in the pocket.
*   [The hook. # canon]
    You lift the key off from behind the valet's ear. He says something to it, in his sleep, that sounds like a girl's name or a model. The plate says DO NOT MOVE.
*   [His overcoat.]
    ~ rage()
    ~ glance = 2
    It's warm still from somebody else's arm. Key, comb, a handkerchief that has dried your fingers or someone's; and a phone, which lights up at being touched. You drop the comb down the drain. It's small of you, and you listen until it arrives.
-   The doors unlock with a small dry cough.
"Front," you say, when she goes to the rear.
She has that door open already, and reads what is on the lever. "CHILD," says the girl. "I'm eighteen." She comes round to the front. # pause
-> mirror

=== mirror
# scene: mirror: Last Look
# plate: road
# mood: rain
The engine wakes half the street. You have it in gear, and the gate going up on its own for a car that it knows, when the glass on the eighth floor comes out, all of it, and falls past seven floors and for some time goes on arriving.
After it there is a face.
He holds on to the frame with one hand. With the other he holds one of the hotel's towels to his {scar == mouth:mouth|cheek}, and as you look up it slips; in the light from the yard you see what everybody is going to see, now, first, for as long as he lives. # pause
He doesn't shout. He's looking down at his car.
{memories:Your coat is up there, over the chair. The pocket that buttons is buttoned. You think of it with your whole hand.|Your coat is up there, over the chair. There was nothing in it but a coaster with a dancer on her face, which Sol must have slipped you.}
*   [Look. # canon]
    You look. You take it in as you were taught, hair, brow, line, jaw, so that you'd know it in a crowd. It's an inventory, and one item has been changed.
*   [Don't look.]
    ~ grieve()
    You keep your eyes on the gate. She'd have liked you to. She never wanted to see anybody cut, she used to go out of the room for onions.
*   [Wave.]
    ~ rage()
    You put the window down and wave, all the fingers. The girl looks at you, and up, and at you. Then, from under the glove box, where she has got down out of the way, she puts up one hand over the sill and waves too.
-   The gate says thank you. # pause
-> drive

=== drive
# scene: drive: Seat Belts
# plate: road
# mood: neon
{glance == 2:His phone lights up in the cup holder. "It says Boss," says the girl. "It says, come and tell me about your evening. It says it again. Now there's a golf flag." She holds it away from her by the corners. At the middle of the bridge you put the window down for it.|Somebody has taught the car to say your speed in a woman's voice. The girl finds the place where that is switched off, in the fourth menu, in the time of one red light.}
~ glance = 0
It's a quarter past two. Nobody's behind you, and then for a while somebody is, and it is a man delivering fish. # pause
"Am I being kidnapped?" asks the girl. "I ask because of the order of events."
"No."
"Thank you." She fastens her belt. She looks at everything, at petrol stations, at a man asleep at a bus stop, with her forehead on the glass. There might be questions on it. "There used to be a cinema there," she says. # pause
You haven't thought further than the gate. You have a house, under a mountain, and in that house there is one chair.
*   [Give her the road atlas and let her find the way. # canon]
    ~ homeward = 1
    It's in the door, with the film still on. She doesn't look up where you are, she knows it; she looks up where you're not seen. "Left," she says. "There are no cameras on the old road; I did it in geography." Twice you'd have gone another way. You go hers.
*   [Say nothing. She'll want quiet.]
    ~ homeward = 2
    You say nothing. She looks at you each time that a lamp goes over, to see whether it's the kind of quiet that is about to break. By the tunnel she has decided that it's only how you are; she shuts her eyes, and beats time on the dashboard with one finger, so as not to sleep.
*   ["What's your name?"]
    ~ homeward = 3
    "Not yet," says the girl.
    You drive the length of the tunnel.
    "It's not that I don't trust you," she says in the open. "They had it on a list, and used it a good deal. I am going to need it to have been somewhere else for a bit."
-   The pillowcase rides on the back seat, the first to do so, with its belt on. Somewhere behind you a man is being sewn. The mountain comes up out of the rain, black on black, and you turn in under it with your lights off. # pause
~ settle_3()
-> boss_wakes

=== function settle_3()
// What dies with act three. On the stairs she trusted you; stairs are stairs: more than one is for a house to earn.
~ settle()
{ heat > 1:
    ~ heat = 1
}
{ trust > 1:
    ~ trust = 1
}
~ glance = 0
~ rehearsed = false
~ suited = false
~ thrown = false
~ dose = ()
~ clues = ()
~ kit = kit ^ (box, book, disk)
~ facts -= (fear, copies)
