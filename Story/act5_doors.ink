// Act five, the four doors: each has a price, and half of an answer.

=== door_sushi
# scene: door_sushi: Strip Curtain
# plate: coldstore
# mood: neon
# page: fight 1/3
Behind the restaurant is a steel door with a fish on it. It is not locked; who would steal ice?
Inside it is four degrees. Two men look up from a trolley. The first has a hook in his fist, the long kind, for blocks of ice.
He takes it back over his shoulder, all the way, and his weight goes with it. His eyes are on your parting.{edge < 0: There's a herring scale on the point, and you have the time to see it, and which way it is about to come.}
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
Nothing is left standing but a pair of boots. You go along the shelves with your breath in front of you. Blue packs, blue packs; you lay your palm on each. The third is not cold. None of it is addressed to a restaurant.
By the scale there's a spike with dockets on it. Beside the spike sits the man with the elbow, looking at where his hand has got to.
*   [Read the dockets. # canon]
    You read from the top down. *7 Hills*, each night, sixty kilos. *7 Hills. 7 Hills, and 1 stool, folding.* Seven Hills is a golf range at Hanam; you guarded a man there once, who sliced. On today's someone has added in ballpoint: *and blanket.* It is the first good news since the chalk. # pause
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
The mirrors are at shoulder height all the way round. There are nine of you in here, none of them at her best.
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
"We have nothing free," he says. His right hand would like to be under the desk.
*   [Make a complaint.]
    "I should like to complain," you say.
    His shoulders come down. He opens a drawer, the top one, and takes out a form, and a pen on a chain. "Room?"
    "803."
    "Nature of the complaint?"
    "Noise." You think. "And a member of your staff has been taken away without notice. I'd like to know where to have her things sent." # pause
    He writes it down. It takes ten minutes, in block capitals, and you spell everything. At *forwarding address* he stops. Then he does what clerks do: he fills in the box, because it is there. *B2. Lift by the ice. 2-2-9-1.*
    "You'll have to sign," he says. You sign. He tears off the yellow copy and gives it to you. "We do regret it," says the clerk, and it seems to be so. # pause
    -> hotel_left
*   {kit ? box} [Set his own box down on the desk.]
    You take it out from among her books: steel, as long as a shoe, with the house's own label, LOST PROPERTY. You put it by the bell.
    He doesn't reach for anything. All the rest of his face stays courteous, and round the mouth it goes the colour of the blotter.
    "Choi thinks that he has the only ones," you tell him. # pause
    "What would the lady like to know?" says the clerk.
    He writes it on the hotel's paper, under the crest, in a good hand: *B2. The lift beside the ice. 2-2-9-1.* He blots it. "I shall not be telephoning anybody," he says. "If that is any help. I find that I have not seen you. I find I haven't for weeks."
    The box goes back in with the biology. His eyes go with it. # pause
    -> hotel_left
*   [Put the gun on the blotter, next to his hand. # canon]
    You put it down where he can read the number on it. He looks at the clock.
    "She was taken out of a house tonight," you say. "Somebody rang here, to ask what she eats. Where is he?"
    "We do ask guests—" says the clerk, and you turn the gun a quarter round, like a plate being served. # pause
    "Below the ice," he says, "two down. It isn't here. There is a lift, with a keypad: two, two, nine, one. I've only had to send up the laundry." A drop falls off his chin on to the register, and somebody's name runs. "I see nothing," he says, "as a courtesy. I'd have seen nothing for *her*, if anyone had asked."
    -> answer_hotel

=== answer_hotel
# scene: answer_hotel: Courtesy Telephone
# plate: lobby
# mood: neon
You take his gun from its clip under the desk and drop it into the tank, beside the castle, where it looks at home.
The telephone by the bell has one button that's cleaner than the others.
*   [Go. There isn't time. # canon]
    ~ local = 1
    You go. In the glass door, as it closes, you see him look at the clock, lift the receiver, and lay one finger on the clean button. They'll be watching their lift.
*   [Shut him in the linen room first.]
    ~ rage()
    You walk him up in front of you to the floor with the steam pipes. The linen room locks from the outside. Linen doesn't need one.
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
The pump goes on, breathing for nobody. {facts ? copies and not (kit ? box):You stand by it a moment longer than you have. There was something here that you were to have taken, some other night, when your hands were full. The gravel has been changed.|You write the number on your wrist, where they wrote numbers on you for swimming, at school, the one time that you went.}
~ answered += a_hotel
{answered ? a_sushi:Ice, you think, on the steps.|Whose ice, though? Half the city keeps something cold.} # pause
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
    You lie on the sill and wait. A light goes on upstairs. Somebody coughs, with his whole heart, and calls down to know whether the chemist is back.
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
The fridge has a glass door, and its lamp is on. At the top is insulin, for show. The other five shelves are strawberries. Each box has a sticker with a sprig on it and *Namyangju*, and a hand that cannot help itself has priced them.
{facts ? numbers:{kit ? book:You have his book already, against your ribs. You nod to the drawer that it came from.|{kit ? box:Your feet have taken you round the counter. They did not ask you.|Six digits. It means something, in some week that you have had. You would need what the clerk keeps, to have any use for it; you look at the drawers, and leave them shut.}}}
*   {facts ? numbers and kit ? box and not (kit ? book)} [The third drawer. Under the scales. You could not say why.]
    ~ kit += book
    Six digits. You have held that book, some other week; you know how it is bound. It lies under a box of droppers, in its cloth back, cracked at March. You open it at any page. Down the left go the numbers, six and six and six. Down the right, in ink, family names first.
    You don't read across. You shut it, and put it inside your coat, and sit on his stool till your knees are back.
    Under it lay the farm's invoices. *Two suppers, to the rows, from tonight.* And ice, each night, from the Seven Hills. # pause
*   [Read the prescriptions on the spike.]
    They are for people who sleep badly, written by a man who sees to it that they do. But he keeps his own receipts among them, every won. *Ice, Seven Hills range, 01:40. Diesel. Two suppers, hot, to the farm (1 no pork).*
    You never asked her. She had eaten round it on the first night, and put it on the edge of the plate in a row. He has known her one evening, and he asked. # pause
    ~ grieve()
*   [Look at the till roll.]
    You pull it out by the yard and let it run through your fingers in the light from the fridge. Corn plasters; corn plasters; then, at 19:12, by staff card: *travel sickness, child's. Blanket. Two suppers.* And a stop for ice, at a golf range with hills in its name.
    He has put the whole of it through at a discount. # pause
    ~ rage()
-   ~ answered += a_pharmacy
-> doors
