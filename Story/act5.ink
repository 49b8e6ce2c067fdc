// Act five: Rampage. The doors and the range; act5_greenhouse.ink has the farm.
INCLUDE act5_greenhouse.ink

// Which doors have been asked; two of four. Dead at the lair.
LIST answered = a_sushi, a_club, a_hotel, a_pharmacy

// local, before the range: 1 they have been warned · 3 soup · 4 counted (both only until the first door).
// local, from the range to Gu: 0 bay · 1 lift · 2 van · 3 intercom · 4 bay, with a block; then, to the way out,
// 1 knocked (told at once) · 3 some were sent home · 4 sprinklers.

// What was true only on the doorstep is dropped at the first door.
=== function set_out()
{ local > 2:
    ~ local = 0
}

// Rage and grief to their sign, as between acts.
=== function even_out()
{
- edge > 0:
    ~ edge = 1
- edge < 0:
    ~ edge = -1
}

// A wrong move in fight three: Mrs. Pyo's hour, or a word about how a man breathes, forgives one.
=== function slip_up()
{
- feet:
    ~ feet = false
- else:
    ~ hit()
}

=== empty
# scene: empty: Two Chairs
# act: 5: Rampage
# beat: b33
# plate: house
# mood: dark
There are two chairs. Both have been pushed in, whatever else was done to them. She did that; men in a hurry don't.
You turn off the ring under the soup. By the door is her pillowcase, packed: the books, the ruler, the exam card, a bottle without a label. She has put your toothbrush in with hers. # pause
{kit ? flame:The thing from Yangpyeong stands in its corner under the snow blanket; they'll have taken it for a hoover. }In the lane is the cabbage man's pick-up. He leaves the key in, since who would want it.{kit ? flame: You put the thing under his sacks.}
{lie == things:They have been through the house after all. Your other coat is gone from its nail, and your cup, and the box from the old job. There's a rectangle on the wall where a life was, of a size that one man can carry.|They took nothing of yours. But the spade is gone from the shed. It comes to you slowly what a man wants with a spade who means to swear that he has dug.} # pause
You have the gun. You have till it gets light, because that is when people tidy up.
~ lie = ()
~ twin = false
*   [Lift the plate. Eat what she left.]
    ~ grieve()
    ~ local = 3
    You eat it standing, from the pot. It is still warm at the bottom. Radish, bean curd, too much pepper. She had asked you how much and you had said that you didn't mind. You wash the spoon. You find that you can't put it back in the drawer, so it goes into your pocket with the cartridges.
*   [Take the gun and the bag, and go. # canon]
    You hang the pillowcase round your neck. It weighs four kilos, and a toothbrush. You leave the light on, so that one of you will have something to walk towards. # pause
*   [Sit down in her chair and count doors.]
    ~ local = 4
    You sit where she sat, where one sees the door and the stove and the window in one look; you had not known that it was the best chair. On the back of a practice paper you write down every door in this city with one of them behind it. There are four. Beside each you put what you think it will cost, in pencil. # pause
-   {first == spared:
    ~ first = ()
    -> helmet_step
}
~ first = ()
-> doors

=== helmet_step
# scene: helmet_step: Sorry, Again
# plate: house
# mood: dark
There is somebody on the step. He has an ice box on his knees and a helmet on his head, and he gets up so fast that both of them fall off.
He is seventeen. He has a spot on his chin. It is possible that nobody has seen it since October of last year. # pause
"Sorry," he says. "Sorry. I ride for them, the sushi. They sent three of us up here at supper to, to stand in the road. I didn't know it was your road. I saw her go by in the car. She looked at every one of us. She was *counting* us." He wipes his nose on his glove. {local == 3:"You've got soup on," he says, and goes red.}{local == 4:His eye falls on your paper. "You can cross off the first," he says.} # pause
"You let me out. That time. You put your arm up." He shows you, wrongly. "The blue packs, one in three's not cold. They don't go to the restaurant. They go on to a golf range. The Seven Hills, at Hanam, down under the mats. That's where *he* is. I've carried it to the lift."
~ answered = a_sushi
*   [Ask who stands at the lift.]
    ~ feet = true
    ~ local = 0
    "Gu," says the boy, and holds his hand above his own head, and then moves it higher. "He does the door. He doesn't talk. He hit the vending machine once and I was next to it." He thinks. He wants so much to have brought you something. "He breathes out first. Like at the dentist's. You hear it, and then the machine's on its side."
    You give him back his helmet.
*   [Tell him to go home, by the hill road, and to stop riding for them.]
    ~ warm()
    ~ local = 0
    "I owe for the bike," he says.
    You look at him until he has heard himself.
    "By the hill road," he says. "Right." At the gate he turns round. "She dropped this when they put her in. I think she dropped it at me." It is a stub of chalk, warm from his glove. You put it in the pillowcase, next to the ruler, where she will look for it.
-   -> doors

=== doors
# scene: doors: Four Doors
# plate: road
# mood: neon
# page: plain
~ even_out()
{
- answered == ():
    {local == 4:Four doors, in pencil. The ice, ten minutes and a bruise. The club, a glass of something. The night desk, whatever he is paid. The pharmacist, an hour. You have been out in the cold too long to believe your own prices.|Four doors that you know of have one of them behind it. Under the bridge, where they pack the ice. The club, shut on Mondays, and never quite. The hotel. The shop where one takes a number.}
    {local == 3:The spoon knocks against the cartridges when you change gear.|Somebody drove her away, to somewhere that keeps its own hours. Nobody of theirs will know all of it.} There is time before morning to ask twice.
- LIST_COUNT(answered) == 1:
    {answered ? a_sushi:A golf range, then, at Hanam: netting, mats, and below the mats whatever is kept at minus twenty. But a range is two hundred bays and six floors, and you can be seen coming from all of them.}{answered ? a_club:Somebody drives at night, and has his parking stamped at a golf range. Which; and where in it; and is she there, or was that only where he left his ticket?}{answered ? a_hotel:A floor below the ground, and four digits. It's a good answer. It wants a building to go with it.}{answered ? a_pharmacy:Strawberries, in November, and two suppers. And every midnight a stop for ice, at a place with mats. Half of something: you can see the edge where it was torn.}
    {local == 1:Somewhere behind you a telephone is ringing on your account. }There is time for one more.
- else:
    {answered ? a_sushi:{answered ? a_hotel:The Seven Hills, at Hanam. Second floor down, two-two-nine-one.}{answered ? a_club:The Seven Hills, at Hanam; and the man who drives at night drives in there, by a gate they open for him.}{answered ? a_pharmacy:The Seven Hills, at Hanam, who get a delivery nightly for the older gentleman's back. The bell is answered for that.}|{answered ? a_club:{answered ? a_hotel:A parking stamp with seven hills on it. A floor, a code. You put the one on top of the other, and they are the same building.}{answered ? a_pharmacy:The man who drives at night, and the man who sells one the nights, are one man. Between the shop and the strawberries he stops at seven hills, for ice.}|The code is for a lift. The receipts are for ice from a golf range, at Hanam, that has one.}}
    You join the two halves. They make a man of fifty who likes it quiet. He'll know where she is, because nobody moves a chair without telling him. # pause
}
{LIST_COUNT(answered) == 2: -> range}
+   {answered !? a_sushi} [The cold store under the bridge. # canon]
    ~ set_out()
    -> door_sushi
+   {answered == a_sushi} [Hotel Lagoon, the night desk. # canon]
    ~ set_out()
    -> door_hotel
+   {answered !? a_hotel and answered != a_sushi} [Hotel Lagoon, the night desk.]
    ~ set_out()
    -> door_hotel
+   {answered !? a_club} [The club, by the door that the bottles use.]
    ~ set_out()
    -> door_club
+   {answered !? a_pharmacy} [The pharmacy. It is shut, and one can ring.]
    ~ set_out()
    -> door_pharmacy

=== door_sushi
# scene: door_sushi: Strip Curtain
# plate: coldstore
# mood: neon
# page: fight 1/3
Behind the restaurant is a steel door with a fish on it. It is not locked; who would steal ice?
Inside it is four degrees. Two men look up from a trolley. The first has a hook in his fist, the long kind, for blocks of ice.
He takes it back over his shoulder, all the way.
His weight goes back with it. His eyes are on your parting.{edge < 0: There's a herring scale on the point, and you have the time to see it, and which way it is about to come.}
*   [Plié: under the hook. # canon]
    You bend, and the hook goes into the door with the fish on it. He pulls. It's in deep. You come up under his elbow and the elbow goes the other way.
*   [Port de bras: arms up, and take it.]
    { feet:
        You get your arms up. Then an old woman says *feet*, on a hillside, and yours have moved: the hook opens your sleeve and goes by.
    - else:
        The arms stop the arm. The hook has a bend in it, and the bend comes on, and finds the back of your shoulder.
    }
    ~ slip_up()
    You hold on to what you have of him and run him into the door.
*   [Fourth: one foot back, and lean away.]
    { feet:
        You lean, and feel your weight go to the wrong foot, and correct it; the floor is wet, and that foot was the one on the mat.
    - else:
        It would do, on a dry floor. Your back foot goes. You take the edge of the trolley with your hip.
    }
    ~ slip_up()
    From down there you kick the knee that he has left in front of you.
*   {edge > 0} [Take the hook from him, and give it back.]
    ~ local = 1
    You turn his wrist until the hook is yours. You give it back, through the boot and the boards. He makes a noise that carries. Beyond the curtain a telephone is picked up, and somebody says a few words into it fast.
-   {wound == 3: -> cold_down}
# page: fight 2/3
{wound > 1:Your left side has stopped reporting. }The other one comes round the trolley with a full box against his chest.
Both hands are under it. Thirty kilos.
He can't see his feet. You can.
*   [Tendu: a foot out along the floor, to the shin. # canon]
    Your toe goes out over the wet tiles, long and low. His shin arrives. The box goes on without him, and opens against the wall: fish, packs, fish.
*   [Chassé: slide in, past the box.]
    { feet:
        You slide in. He drops the box, as anyone would. Your foot was going to be there. You have pointed it where you want to go, as the old woman has it, and it has gone.
    - else:
        You slide in, and he drops the box, as anyone would. It finds the foot that was doing the chasing.
    }
    ~ slip_up()
    He bends to see what he has hit. You help him bend. # pause
*   [Second: feet wide, and let him walk into you.]
    { feet:
        You set your feet. At the last moment you unset one, and he goes by on that side with his box, and then into the wall.
    - else:
        He walks into you. Thirty kilos and he is stronger than you set your feet for; the wall has your back before you do.
    }
    ~ slip_up()
    The box bursts between you, and he slips on what was in it. # pause
-   {wound == 3: -> cold_down}
# page: fight 3/3
That leaves the curtain: plastic strips, yellow, hanging still.
Behind it someone is breathing through his mouth.
He is waiting for the strips to move.{edge < 0: You hear him swallow. He's younger than the others, and he's on the left.}{edge > 0: So are you. You would like them to.}
*   [First: heels together, stand, and let him come. # canon]
    You stand. The compressor counts to nineteen. Then a hand parts the strips, with a knife in it, to see where you have got to. You take the hand through and the rest of him follows it, as far as the floor.
*   [Go through it, fast.]
    { feet:
        You have a foot off the floor when you hear where he breathes from: the left. You go through on the right, and the knife takes a strip of yellow plastic.
    - else:
        The strips move, and that was all he asked. The knife goes along your ribs. You break his nose with the top of your head.
    }
    ~ slip_up()
    ~ local = 1
    He goes down across an alarm cord. It rings in another building. # pause
*   [Relevé: up on your toes, and over the crate, to look.]
    { wound > 1:
        Relevé. The ankle votes no. The crate tips, and he is through the curtain.
        ~ slip_up()
    - else:
        You rise. Between the strip and the rail there's a hand's breadth. You see the top of a cap, and a knife held for somebody taller. You reach over and bring the rail down on the cap.
    }
-   {wound == 3: -> cold_down}
-> answer_sushi

=== answer_sushi
# scene: answer_sushi: One in Three
# plate: coldstore
# mood: neon
# page: plain
Nothing is left standing but a pair of boots. You go along the shelves with your breath in front of you. Blue packs, blue packs; you lay your palm on each. The third is not cold. None of it's addressed to a restaurant.
By the scale there's a spike with dockets on it. Beside the spike sits the man with the elbow, looking at where his hand has got to.
*   [Read the dockets. # canon]
    You read from the top down. *7 Hills*, each night, sixty kilos. *7 Hills. 7 Hills, and 1 stool, folding.* Seven Hills is a golf range at Hanam; you guarded a man there once, who sliced. On today's someone has added in ballpoint: *and blanket.* You look at that one for some time. It is the first good news since the chalk: nobody orders a blanket for a person who won't need one. # pause
*   [Ask the man, and put his elbow back while you ask.]
    ~ feet = true
    ~ rage()
    You take the wrist and the shoulder. "Where does it go?" you say, at the point where people tell one things.
    "Range," he says. "Seven Hills. Hanam. Down in the lift." It goes in. He is sick between his knees, and then, which surprises you both, grateful. "There's a big fella," he says. "Gu. You want to listen for him. He lets his breath go, and then it comes." He looks at the boots, and at the curtain. "You didn't have to do Mr. Nam that hard," he says.
    He's right. You notice that you had enjoyed the curtain. # pause
-   ~ answered += a_sushi
-> doors

=== door_club
# scene: door_club: Closed Mondays
# plate: club
# mood: club
# page: fight 1/1
With the lights on it is a room with stains. Sol is behind the bar with her sleeves rolled, washing what nobody drank from. She looks up, and at once she turns a coaster over: face down.
So you look where she isn't looking. The doorman has been sitting in the dark end with his tie off. He is not smiling; it's free, but he is off duty. # pause
"Left was for somebody else," he says, and takes a bottle by the neck and comes over the bar.
One knee is on the zinc. The bottle is behind his ear.
All of his weight is still in the air.{edge < 0: He has a cold, poor man. He draws breath through his mouth before he throws the shoulder.}
*   [Port de bras: carry his arm past you.]
    You lift your left arm under his right, from the back, as you were taught. You add nothing. He goes where the bottle was going. There are a great many glasses there, and then there aren't.
*   [Duck under it.]
    { feet:
        You duck, and hear it go on the post above you, and there is time to shut your eyes and take one step to the side. The glass comes down where you were.
    - else:
        ~ rage()
        The bottle breaks on the post over your head. It comes down on you in pieces, with what was in it. It gets into a cut that you had forgotten. You put him through a table, and then through what is left of it.
    }
    ~ feet = false
*   [Catch the wrist.]
    { feet:
        You have the wrist, and he has the reach. You let it go in time and step off the line; he kneels on the floor where you would have been, hard.
    - else:
        You have the wrist, and eighty kilos comes down the arm behind it. Your shoulder says so. You go to the floor with him, and get up without him.
    }
    ~ slip_up()
-   {wound == 3: -> cold_down}
Sol has not moved. In her hand is a clean glass, and she goes on drying it. "We do water," she says. "If you wanted that."
-> answer_club

=== answer_club
# scene: answer_club: Nobody Asked
# plate: club
# mood: club
# page: plain
The mirrors are at shoulder height all the way round. There are eleven of you in here, none of them at her best.
*   [Ask Sol who drives at night.]
    "Nobody has ever asked," says Sol. She gets out a stack of coasters and lays them along the bar, one and one and one. # pause
    "This is the shop, with the numbers. This is us; he comes by at twelve, he never drinks. White van. Then this," and she turns a third and shows you, on its back, a car park's stamp: seven little humps and a flag. "They stamp everything. Golf people. He has me throw these away for him. After that he goes out to wherever he keeps his strawberries." She wipes the bar where it's clean. "He brings us some. I've never been able to eat them. You'd think that they would taste of nothing, in November, and they're sweet."
    You ask what you owe.
    "Water's free," she says. "Leave by the front. I'd like someone to, once." # pause
*   [Pick up a stool. Start with the mirrors.]
    ~ rage()
    ~ local = 1
    You start by the door and go round with the clock. It takes a stool and a half. The woman in them comes at you each time with her arm up, and each time there is one fewer.
    Nobody stops you. In the office somebody has locked himself in with a telephone; you hear him spell the street. # pause
    When you have got back to the door it's very quiet. "I liked the one over the till," says Sol. She slides something across the bar through the glass. It's a coaster, with a car park's stamp on the back: seven humps and a flag. "White van, from the pharmacy. Every night. He throws those away here." She looks round at the walls. "You might have just asked," she says. # pause
-   ~ answered += a_club
-> doors

=== door_hotel
# scene: door_hotel: Night Desk
# plate: lobby
# mood: neon
# page: plain
The clock over the desk says five to one. The clerk says, "Good evening," to the place where your face will be, and then sees your face.
He has put the tank right. It has new gravel, and the castle stands the other way round. There is still no fish.
"We have nothing free," he says. His right hand is on the blotter. It would like to be under the desk.
*   [Make a complaint.]
    "I should like to complain," you say.
    His shoulders come down. He opens a drawer, the top one, and takes out a form, and a pen on a chain. "Room?"
    "803."
    "Nature of the complaint?"
    "Noise." You think. "And a member of your staff has been taken away without notice. I'd like to know where to have her things sent." # pause
    He writes it down. It takes eleven minutes, in block capitals, and you spell everything. At *forwarding address* he stops. Then he does what clerks do: he fills in the box, because it is there. *B2. Lift by the ice. 2-2-9-1.*
    "You'll have to sign," he says. You sign. He tears off the yellow copy and gives it to you. "We do regret it," says the clerk, and it seems to be so. # pause
    -> hotel_left
*   {kit ? box} [Set his own box down on the desk.]
    You take it out from among her books: steel, as long as a shoe, with the house's own label, LOST PROPERTY. You put it by the bell.
    He doesn't reach for anything. All the rest of his face stays courteous, and round the mouth it goes the colour of the blotter.
    "I've labelled mine by date," you tell him. "You'd be under May." # pause
    "What would the lady like to know?" says the clerk.
    He writes it on the hotel's paper, under the crest, in a good hand: *B2. The lift beside the ice. 2-2-9-1.* He blots it. "I shall not be telephoning anybody," he says. "If that is any help. I find that I have not seen you. I find I haven't for weeks."
    The box goes back in with the biology. He follows it with his eyes as you'd follow a child near a road. # pause
    -> hotel_left
*   [Put the gun on the blotter, next to his hand. # canon]
    You put it down where he can read the number on it. You leave your own hand there as well.
    He looks at the clock. Everybody has something.
    "She was taken out of a house tonight," you say. "Somebody rang here, to ask what she eats. Where is he?"
    "We do ask guests—" says the clerk, and you turn the gun a quarter round, like a plate being served. # pause
    "Below the ice," he says, "two down. It isn't here. There is a lift, with a keypad: two, two, nine, one. I've only had to send up the laundry." A drop falls off his chin on to the register and makes a small blue flower of somebody's name. "I see nothing," he says, "as a courtesy. I'd have seen nothing for *her*, if anyone had asked."
    -> answer_hotel

=== answer_hotel
# scene: answer_hotel: Courtesy Telephone
# plate: lobby
# mood: neon
You take his gun from its clip under the desk. It's older than the building. You drop it into the tank, beside the castle, where it looks at home.
The telephone by the bell has one button that's cleaner than the others.
"Check-out is at eleven," says the clerk, faintly.
*   [Go. There isn't time. # canon]
    ~ local = 1
    You go. The glass door takes its four seconds to close behind you; and in the glass, the right way round, you see him look at the clock, lift the receiver, and lay one finger on the clean button.
    It's what you would do, with six hours of the shift to go and somebody to be afraid of. They'll be watching their lift.
*   [Shut him in the linen room first.]
    ~ rage()
    You walk him up in front of you to the floor with the steam pipes. The linen room locks from the outside. It had no need of a lock, for linen.
    You put him in and find the switch, and then neither of you says anything. Behind where the shelves were, from the skirting to as high as a girl can reach, there are pencil strokes, in fives, in rows of ten. She ruled the lines first.
    "I never counted," says the clerk.
    "Do it now," you say, and turn the key. It takes you a quarter of an hour that you haven't got. Nobody telephones. # pause
*   [Take the key of 803 from the board, and go.]
    ~ local = 1
    ~ grieve()
    It is on its hook, with the brass tag. He watches it into your pocket, and then you, to the door; you hear the receiver go up before that has closed. They'll be watching their lift. You drop the key down the first drain in the street. Nobody will be given that one again; they'll have to drill. You stand until you hear it arrive. # pause
-   -> hotel_left

=== hotel_left
# scene: hotel_left: Out by the Tank
# plate: lobby
# mood: neon
In the lobby, the pump goes on, breathing for nobody. {facts ? copies and not (kit ? box):You stand by it a moment longer than you have. There was something here that you were to have taken, some other night, when your hands were full. The gravel has been changed.|You write the number on your wrist, where they wrote numbers on you for swimming, at school, the one time that you went.}
~ answered += a_hotel
{answered ? a_sushi:Ice, you think, on the steps. You have been among ice once tonight already.|Whose ice, though? Half the city keeps something cold.} # pause
-> doors

=== door_pharmacy
# scene: door_pharmacy: Out of Hours
# plate: pharmacy
# mood: neon
# page: plain
The green cross is off. On the shutter there's a card: IN URGENT CASES RING AND WAIT. Behind the grille a machine, lit from inside, offers you a number. You take it out of habit. It's 4. The board over the counter says 3.
He's out, then: three has been served. The van's oil is on the kerb, still wet.
*   [The back window. It is frosted, and not thick.]
    You wrap the gun in your scarf. The window comes in quietly enough, all in a piece, and then the piece lands in a tray of kidney dishes.
    You lie on the sill and wait. A light goes on upstairs. Somebody coughs, with his whole heart, and calls down to know whether the doctor's back.
    "Four," you call up.
    "You'll wait," says the voice, satisfied; and the light goes out. It does, though: it costs you half an hour, till he has stopped coughing. # pause
*   [Ring, as the card says.]
    You ring. A speaker clears its throat, and a woman recorded years ago asks you to state your name, your symptoms, and whether they are new.
    You give her Choi's name. You say that it's your face.
    "One moment," she says, pleased. Bolts go back. It seems that there is a list of people for whom the door undoes itself, and that he hasn't thought to take him off it. Under the counter a lamp has begun to wink. You were overheard, by somebody sitting somewhere with a hum behind him. # pause
    ~ local = 1
-   -> answer_pharmacy

=== answer_pharmacy
# scene: answer_pharmacy: Two Suppers
# plate: pharmacy
# mood: dark
You don't need a lamp. The fridge has a glass door and it's on.
There is insulin in it, at the top, for show. The other five shelves are strawberries. Each box has a sticker with a sprig on it and *Namyangju*, and a hand that cannot help itself has priced them.
{facts ? numbers:{kit ? book:You have his book already, against your ribs. You give the drawer that it came from a nod.|{kit ? box:Your feet have taken you round the counter. They did not ask you.|Six digits. It means something, in some week that you have had. You would need what the clerk keeps, to have any use for it; you look at the drawers, and leave them shut.}}}
*   {facts ? numbers and kit ? box and not (kit ? book)} [The third drawer. Under the scales. You could not say why.]
    ~ kit += book
    Six digits. You have held that book, some other week; you know how it is bound. It lies under a box of droppers, in its cloth back, cracked at March. You open it at any page. Down the left go the numbers, six and six and six. Down the right, in ink, family names first.
    You don't read across. You shut it, and put it inside your coat, and sit on his stool till your knees are back.
    Under it lay the farm's invoices. *Two suppers, to the rows, from tonight.* And ice, each midnight, from the Seven Hills. # pause
*   [Read the prescriptions on the spike.]
    They are what you'd think: for people who sleep badly, written by a man who sees to it that they do. But he keeps his own receipts among them, he's that kind, every won. *Ice, Seven Hills range, 00:40. Diesel. Two suppers, hot, to the farm (1 no pork).*
    You never asked her. She had eaten round it, that's all, on the first night, and put it on the edge of the plate in a row. He has known her six hours and got it out of her. # pause
    ~ grieve()
*   [Look at the till roll.]
    You pull it out by the yard and let it run through your fingers in the light from the fridge. Corn plasters; corn plasters; then, at 19:12, by staff card: *travel sickness, child's. Blanket. Two suppers.* And a stop for ice, at a golf range with hills in its name.
    He has put the whole of it through at a discount. # pause
    ~ rage()
-   ~ answered += a_pharmacy
-> doors

=== range
# scene: range: The Seven Hills
# plate: lair
# mood: neon
# page: plain
It is a green net, eighteen storeys high, with the lights left on in it. Two hundred mats look out on a field of balls. Nobody is hitting any. From below the field comes a hum that you feel in your fillings.
By the road there's a sign with the prices, and a man in brass on top of it with his club up.
{local == 1:On the ground floor, behind the glass, four men are standing round a lift. They have been telephoned. They are watching the numbers over it, and not much else.|On the ground floor, behind the glass, a man is asleep in front of a lift.}
~ temp warned = (local == 1)
*   {answered ? a_sushi and answered ? a_hotel} [The loading bay, behind a pallet of ice. # canon]
    ~ local = 0
    -> range_bay
*   {answered ? a_sushi and answered !? a_hotel} [The loading bay, behind a pallet of ice.]
    ~ local = 0
    -> range_bay
*   {answered ? a_hotel} [The lift, and the four digits.]
    { warned:
        ~ hit()
        You know the digits, so you use them. The numbers over the door count down for everybody. When it opens at the bottom there are two of theirs inside the opening, and no room for anyone to be clever; it is done with foreheads. You come out of it first. You come out holding your side. # pause
    - else:
        You step over the sleeper's feet. Two, two, nine, one. In the lift there's music, a waltz with the tune taken out, and you count it down with your chin.
    }
    ~ local = 1
*   {answered ? a_club} [Wait by the road for the van that they open the gate for.]
    ~ local = 2
    You lie in a ditch with your face on your sleeve. It's a long time to spend with four kinds of frost. Then the white van comes down the road and waits for the gate, wipers going, though it is dry, and you go in behind it with one hand on its number plate. He never looks back. His mirror is turned to where his own face would be, and he is telling it a sum.
    He loads ice, and goes. You stay. # pause
*   {answered ? a_pharmacy} [The bell marked OFFICE. "Pharmacy."]
    ~ local = 3
    "Pharmacy," you tell the grille. "For the older gentleman's back."
    "You're not him."
    "He's parking."
    It has to think about that. {warned:"We're not supposed to open," it says; "but he's been asking," and it does.|It buzzes.} A stair goes down, carpeted in green, the short kind that one putts on. At each landing there is a hole with a little flag in it. # pause
-   ~ answered = ()
-> cold_store

=== range_bay
# scene: range_bay: Thirty Blocks
# plate: lair
# mood: neon
The bay is open at the back, since ice has to come from somewhere. A boy with a fork-lift is moving blocks in by the thirty, with his hood up and music in his ears.
You walk in behind a pallet, on the side that he can't see, at the pace of ice. When it stops, you stop. There's a fish in the nearest block, frozen in by mistake, with a surprised look. You and the fish consider each other.
*   [Go when he turns for the next load. # canon]
    He turns. You have eleven steps and use nine. The two that you save you stand behind a pillar with, breathing through your nose, because a second man has come out of the cold to smoke.
*   [Take the hooded jacket from the nail, and carry a block.]
    ~ local = 4
    It weighs what a grown dog weighs, and burns. Nobody looks at someone carrying ice. "Other side," says a man with a cigarette, holding the door for you with his foot, and you say, "Sorry." # pause
-   ~ answered = ()
-> cold_store

=== cold_store
# scene: cold_store: Also No
# plate: coldstore
# mood: neon
# page: fight 1/4
{local == 0:You come out between the racks with frost in your lashes.}{local == 1:The lift shuts behind you and goes up again, with its waltz.}{local == 2:You get to your feet behind a rack of packs, with a ditch all down your front.}{local == 3:The green carpet ends at a steel door, standing open.}{local == 4:You put your block down where the blocks go. Your hands have stuck to it, a little.} Packs, to the roof, three deep. At the end is a padded door, and in front of that door is Gu.
You had taken him for part of the wall.{local == 4: And he has taken you for the ice boy; he has one hand on the padding, to hold it for you, and then he looks down, and sees what you've got on your feet.}
"No," says Gu.
~ local = 0
"I'd like to see him."
"Also no." He looks at the ceiling; he is trying to get it right. "He said to say please." # pause
He breathes out.
His right shoulder drops, and his whole weight is going into the left foot.
{feet:You were told about this man, or about feet; it comes to the same.}{edge < 0: You have the time to see that there's a plaster on his thumb, with a cartoon on it, and that the thumb is where it will start.}
*   [Fourth: one foot back, lean away. # canon]
    Your back foot finds the crack between two slabs. You lean. His fist goes by, and the wind of it, and a rack beyond you rings from end to end.
*   [Plié: under it.]
    { feet:
        You start down, and see how low he has it. You stop, which hurts, and take it on the crossed arms, going backward, instead of on the jaw.
    - else:
        Everybody ducks. He is used to it; he swings low. It gets you above the ear, and a rack gets you on the other side. # pause
    }
    ~ slip_up()
*   [Chassé: slide in past his hip.]
    { feet:
        There's no past. You see it in time, put a hand on his belt, and go round the other side, where the fist isn't.
    - else:
        There is no past. His hip's the width of the aisle. You are between it and the steel when it comes back. # pause
    }
    ~ slip_up()
*   {kit ? shotgun} [The shotgun, at the ceiling.]
    ~ local = 4
    You fire it into the roof. The noise is the size of the room. A pipe opens from wall to wall, and it begins to rain on the ice, and on Gu, who has his hands over his ears and his eyes shut. Behind the padded door somebody stops putting.
    By the time that he has opened his eyes you're in front of him. He does the only thing that he has ever needed to do at that range. # pause
    -> gu_hold
-   {wound == 3: -> cold_down}
# page: fight 2/4
He follows his arm round and brings his boot down.
It is on your left foot. It stays there, and he leans on it.
His other fist is going back.{edge < 0: He bites his lip to do it, on the side that he is going to swing from.}
{wound > 1:Relevé. The ankle votes no.}
*   {wound < 2} [Relevé: up on the other foot, and turn. # canon]
    You go up on the free foot, all the way, and turn on it. His boot's on your boot. Your foot is not in it any more. The fist hits steel. You are behind him in one sock.
*   [Pull.]
    You pull. Nothing about him moves. He doesn't hit you, even: he puts back his head and calls, "*Boss.* She's *here*," and the padded door says something short.
    ~ slip_up()
    You hit him in the open throat with the side of your hand, and the boot lifts. # pause
*   [Tendu: the free foot, into his ankle.]
    You reach for the ankle with your toe, and get it. He looks down, to see what that was. Then he hits you, for tidiness, with the flat of his hand.
    ~ slip_up()
    You go into the packs. The foot comes too, though, out from under his. # pause
*   {edge > 0} [The gun, into the top of his boot.]
    ~ cool()
    It works. It works on anybody. He looks from his foot to you with an entire lack of grudge, and then his face goes to pieces. She would have counted to ten first. You can hear her not say so.
-   {wound == 3: -> cold_down}
-> gu_hold

=== gu_hold
# scene: gu_hold: Please
# plate: coldstore
# mood: neon
# page: fight 3/4
Then his arms are round you.
He has locked his hands in the small of your back. His chin comes down on the crown of your head.
His knees are straight. He means to straighten them more.{wound > 1: Something in your side moves that was not built to.}
{ memories ? umbrella:
    "Stand under it with me," says Min-hee. "No, lower. You have to let it be taller than you." # hint
}
*   [Plié: all your weight, at once; then up. # canon]
    You bend your knees and give him everything that you weigh. He hadn't been ready to hold it. His chin follows you down, and his balance comes after; and then you come up again, quickly, with the top of your skull. You hear his teeth meet.
*   [Kick.]
    You kick what there is, which is shin. He squeezes. There are two ribs that have been waiting for this since Friday.
    ~ slip_up()
    With the breath that's left you bite through the plaster, cartoon and all. # pause
*   [Fifth: pull in, make yourself narrow, and wait.]
    Nobody can push you over, in fifth. Somebody can pick you up, it turns out. He carries you to the wall and knocks at it with you, twice.
    ~ slip_up()
    At the third his foot finds the wet, and you both go. # pause
-   {wound == 3: -> cold_down}
# page: fight 4/4
He goes down on to one knee. The floor says so.
Kneeling, he is as tall as you. His hands are open. He is looking for something on the ceiling again.
"Please," says Gu. He has got it right.
*   [Leave him there. # canon]
    You go round. After a moment he shifts his knee, so that you can open the door. It's padded on both sides.
*   [Finish it.]
    ~ rage()
    You finish it. It takes longer than you would think, and he doesn't put his hands up. The thumb goes on, a while, with its cartoon.
    You have to move him to get at the door.
*   [Take his key, and lock him in with the ice.]
    ~ grieve()
    It's round his neck, on a ribbon. You take it over his head and he bends for you to do it. In the next bay the packs have a door of their own. "It's four degrees," you tell him. "Walk up and down. Somebody will come for the fish." He nods. He's good at doors.
-   -> lair

=== cold_down
# scene: cold_down: Four Degrees
# plate: coldstore
# mood: dark
# page: plain
~ wound = 2
That was the last one you had. The floor comes up, and it's wet, and has a drain in it, and for some time the drain is all there is.
They argue about you. One says now; one says he'll want to see. Somebody rings somebody, and is told please. You are taken by the heels. Then there's a bigger drain. # pause
You come up out of it face down between two racks, among packs, with your arms under you. It is much colder. Beyond a padded door a ball rolls, and drops. Nobody has thought to search a dead woman's boots.
{answered == ():They needn't have carried you. You were on your way here.|You had two questions left to ask tonight, and have been brought to the answer on a trolley.}
~ answered = ()
~ local = 0
*   [Get up by the count: eight, and from one again.]
    One, the hands. Two, a knee. At five you lose it and begin at one. She never minded beginning at one. By the third eight you are on your feet, in the sense that they're underneath.
*   [Lie there till somebody comes to check, and use him.]
    ~ rage()
    It takes a quarter of an hour, and you grow fond of the drain. Then a hand takes your hair, to turn your face up. You use the hand; then you use him, as a step.
-   The gun is on a hook by the door, with your scarf, hung there by somebody tidy. Gu's stool stands beside it, folded. He has gone up to help look at the doors.
*   [Open the padded door quietly.]
    You open it by its own weight, as one does at a recital. He is lining up a putt. He doesn't hear it. He's a man who has paid a great deal not to hear doors.
*   [Knock.]
    ~ local = 1
    You knock. "Not *now*," he says. It is the last order that anyone will take from him, and you don't take it.
-   -> lair

=== lair
# scene: lair: What a Hand Is
# beat: b34
# plate: lair
# mood: neon
# page: plain
# content: violence
~ feet = false
It is warm in here, and carpeted. One wall is glass, with the whole net hanging in it, lit, like the inside of a lime. There's a desk with nothing on it; a safe; on the safe a trophy, a man in brass. There is a strip of plastic turf that runs the length of the room to a hole. # pause
The boss is at the end of it in his socks. He's fifty, in a good cardigan. He doesn't look up from the ball. # pause
{local == 4:"That was the sprinklers," he says. "They're new. I don't shout. I have people who are shouted at, and you have wet them."|{local == 1:"I said not now. I don't shout," he says. "I have people who are shouted at."|"I don't shout," he says, in case you had been going to. "I have people who are shouted at."}}
{ local < 4:
    ~ local = 0
}
Then he sees your boots, and how high up from them you stop. All evening he has been looking at the dark end of the range, beyond the netting. "No," says the boss. "There was a nobody, about so high, and she is two metres down a hill. I've been told so. It was quiet." He's the colour that people go for ghosts; but he is a manager. He taps the ball from foot to foot. "Well. Then you'll be some friend of hers. Good. I like a friend. Let me tell you—" # pause
He's going to make a speech. He has the stance for it.
*   [Now, before the second sentence. # canon # canon: must]
    {gentle:
        He opens his mouth for the second sentence. You shoot him, once, and he is dead.
    - else:
        "—what a hand is," says the boss. "A hand—"
        You shoot him. It makes a small dark door in the cardigan, and a larger one in the net. He sits down on the turf with his legs straight out. He's still holding the putter, correctly; nobody could fault the grip. The ball rolls down by itself, takes the slope, thinks about it at the rim, and drops.
        It is very quiet. He'd have liked that. # pause
    }
    -> lair_desk
*   ["Where is she?"]
    -> lair_question
*   [Let him finish.]
    -> lair_offer

=== lair_question
# scene: lair_question: Pleased to Be Asked
# plate: lair
# mood: neon
# content: violence
"Ah," says the boss. It has made his evening: somebody has asked him something. "She's with our pharmacist. He has some glass, out at Namyangju. Strawberries. He sets off at three. A man who slices blames the wind; I said to Choi, don't you bring her *here*, I've carpets." He putts. "She'll be asked where you are, and then, well. She owes us already. One can't owe for ever."
He has answered in full. He's pleased, and he goes on being pleased a second too long, over your shoulder. # pause
~ hit()
Somebody behind you has no shoes on either. The cord is round your neck before you've understood the carpet. You get two fingers under it. You go back with him, all the way, into the corner of the safe, and hear which of you it is that breaks. {wound > 1:Not only him.|} # pause
{wound == 3: -> cold_down_again}
*   [Shoot the one with the putter.]
    {gentle:
        You shoot the boss, and he is dead.
    - else:
        The boss has a second sentence ready, and a third. You shoot him through the first word of them. The ball, let go, runs down the turf and falls in.
    }
    -> lair_desk
*   [You have what you came for. Leave him putting.]
    You go. You have your hand on the padding when you hear him lay the putter down, and slide a drawer.
    {gentle:
        He calls his men. They fire at you through the door, and it is he whom they hit.
    - else:
        "*In here,*" he calls. It is the first time in years that he has raised his voice, and nobody knows it. Out in the cold three men hear a stranger shout in the boss's room, and do what they're paid for, through the door, at the height of a man. You're on the floor by then.
        When it stops, the putting has, too. You look round once. He's sitting against the safe with an astonished face, shouted at. # pause
    }
    ~ local = 4
    -> lair_desk

=== cold_down_again
# scene: cold_down_again: On the Carpet
# plate: lair
# mood: dark
~ wound = 2
The cord has gone, and you are lying on it. So is he. The room's on its side, with the net hanging out of the wall.
A pair of socks comes along the carpet. They've a little flag on each ankle.
"You see, that's a hand," says the boss from a long way up. "One doesn't use one's own." He bends. He wants to see what you look like, now that it's safe; he's never cared for faces when they could look back.
*   [Take the ankle with the flag on it.]
    You take it in both hands and turn over. He comes down the way the very comfortable come down, all at once. You have the gun by then.
    {gentle:You shoot him, and he is dead.|He says, "Wait." You did that already.}
*   [Let him bend a little more.]
    ~ rage()
    He bends. His tie is a good one, and long. You wind it once round your fist.
    {gentle:He reaches for his desk, and you shoot him. He is dead.|His free hand goes for the desk drawer and brings out of it something with a pearl handle, and what follows is very loud, and close, and only one of you had been listening to Mrs. Pyo about triggers.}
-   -> lair_desk

=== lair_offer
# scene: lair_offer: A Hand, Continued
# plate: lair
# mood: neon
"—what a hand is." He likes you for waiting. He gives you the good chair.
"A hand is what one doesn't look at. I've a hundred and six. They open, they shut; the one thing they mustn't do is be *interesting*. Choi's interesting. He looks in mirrors. Then somebody hurt his face, and I thought: there's a person who doesn't talk." # pause
He lays it out along the turf with the head of the putter. "You come to me. Three point eight a month, and the holidays. You stand by a door. You've done it before, one sees that by the feet; you were good, I should say, until you began to mind. Here nobody will ask you to mind. Choi, you can have, in whatever form you like. And the girl." He takes a ledger from the desk, a real one, and wets no thumb. He finds the page. "Her mother's debt. I rule a line through. So. She's free to do sums." # pause
The pen is over the page. Nobody has ever offered you so exactly what you came for. # pause
"Well?" says the boss. "I don't need a speech. I've made it."
*   [Refuse. It only takes one finger.]
    {gentle:
        You shoot him, and he is dead.
    - else:
        He sees it in the hand, since that is what he looks at. "Pity," says the boss, and it goes in at the flag on his cardigan. The pen comes down in spite of that, and makes its line, long, all the way across the page and off the edge.
        So he kept his word. You tear the leaf out and put it in with the books. # pause
    }
    ~ warm()
    -> lair_desk
*   ["Rule the line."]
    He rules it, against the edge of a scorecard. He blots it. {kit ? box:He asks for the box that's in with the biology, as one asks a guest for an umbrella, and you give it to him. }He shakes your hand, and looks at that.
    ~ put_by()
    -> payroll_month

=== payroll_month
# scene: payroll_month: Probation
# plate: lair
# mood: neon
They give you a fob, a locker, and a grey door.
The first week, you look at nothing but hands. There are some that shake, and some that come with others on their wrists. You learn to see as far as the cuff. In the second week there's a noise behind the door, on the Wednesday, for an hour; and you find you know the whole of a waltz. # pause
She was let go on the first Thursday, in time for her paper. You hear of it from Gu, who drove her there and waited outside with all the mothers and was given a rice cake.
You do the boss's room on Fridays. It isn't in the contract. You dust the man in brass. One day he moves in your hand.
*   [Set him straight again, and go on dusting.]
    You set him straight. Then back, then straight; one likes to know how a thing works. Left. You don't look to see what he was standing on.
*   [Turn him all the way.]
    ~ local = 1
    You turn him until he comes off in your hand: left, left, which is wrong. There is a space under his feet with a disk in it, wrapped in a spectacle cloth, with a number that you know.
    You hear putting in the corridor. You turn him back. It's only till there is a better day. # pause
-   -> end_payroll

=== lair_desk
# scene: lair_desk: Where He Kept It
# plate: lair
# mood: neon
~ kit -= (pistol, shotgun)
~ even_out()
He ran all this from a desk with nothing on it. So it's in the drawer: one sheet, today's, in pencil. *Laundry. Ice x3. M-S, strawberries, 03:00. Choi, to pay him there, 03:30. Chair.* # pause
Namyangju; the road runs along the river. It's twenty past two.
{facts ? safe:{kit ? book:{kit ? box:On the safe, the man in brass has his club up. Your hand is on his waist. Trophies don't turn.|On the safe, the man in brass has his club up. You could swear that he unscrews. But what he's standing on would be of no use to you without the other copies.}|The trophy on the safe looks past you. You know something about him, and have come without what you'd need to be able to use it. A book, was it? With a cloth back.}}
*   {facts ? safe and kit ? book and kit ? box} [Turn the trophy. To the left.]
    ~ kit += disk
    It turns left. Trophies don't, and taps don't, and your wrist does it as though it had done it every Friday of its life. He comes away. Beneath his feet, in a spectacle cloth, is a disk the size of a biscuit. # pause
    Somebody has written *Complete* on it, and the number: sixty-one.
    That's one from the clerk, who kept his for his old age; and this, which was for the boss's; and a shelf. You don't know how you know that there's no fourth.
*   [Take the sheet, and go. # canon]
    You fold it small. Beside *Chair* he's put a tick.
*   [Ring the number at the top of it: OFFICE, GUARD.]
    "Boss?" says the telephone.
    You breathe out, and say nothing, as he would. Somewhere over your head a chair goes back in a hurry.
    "Yes. Right. Everybody home," says the guard. "Please. Yes."
    You hear the boots go along the concrete, and car doors. It's not all of them. It is the ones who wanted an excuse. # pause
    ~ grieve()
    ~ local = 3
-   ~ facts = ()
-> way_out

=== way_out
# scene: way_out: How Many
# beat: b35
# plate: lair
# mood: neon
# content: violence
{gentle:
    There are men between you and the road, and they have orders. When you come out on the other side of them nobody is following you.
- else:
    {local == 4:It is raining from the ceiling. You go out through it, indoors.|{local == 3:There are tail-lights going up the ramp in a row. Six, seven. It leaves the ones who've nowhere they would rather be.|You don't go out the way that you came. There are people on it.}}
    They come because they've heard it, or because they have been told; one of them because he's late and is running to be less so. They have pipes, and a cleaver, and one good gun. None has been told what it is about. You know how they are trained, you could name the firm. You do what you were for. # pause
    It's not a fight. In a fight there is somebody on the other side of it. There's a rack, a hand, a door; there is a boy who gets his arms up, and that was the wrong thing; a man on the stairs who says a name, and it isn't any of yours. You change guns three times. You hear yourself say "Left" to someone, out of habit, as if they were with you. # pause
    Then there is a fire door with a green man running on it, and you push the bar.
}
Behind you the hum goes on. The lights are on in the net. All the way down the stairs, and across the bay, you have left what you have left.
*   [Turn round, and count.]
    ~ grieve()
    ~ local = 1
    You stand in the door and count them, aloud. It takes to fourteen. You do it again, because she would have; it is still fourteen. You were twenty minutes.
*   [Don't. # canon]
    ~ local = 0
    You look at the green man. He's always just leaving. You go with him.
*   [Step over the last of them.]
    ~ rage()
    ~ local = 0
    He has his key in his hand. He had been going home; it's his car that stands across yours. The seat is warm, and pushed well back. From the mirror hangs a small stuffed fish, and you hold it still while you reverse. # pause
-   -> strawberries

=== function settle_5()
~ settle()
~ kit -= (baton, picks, recorder, blade, cord, pistol, shotgun, wire)
{ not (kit ? (box, book, disk)):
    ~ kit -= (box, book, disk)
}
~ clues = ()
~ facts = ()
~ feet = false
~ answered = ()
~ heat = 0
