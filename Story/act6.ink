// Act six: Beach. The road east; then the cove, and what comes after it: June, the house, the names, the lift.
INCLUDE act6_cove.ink
INCLUDE act6_after.ink

// What was said on the road; one line of `beg` reads it, and it is put back there.
LIST road_words = rw_talk, rw_sorry, rw_radio, rw_unheard, rw_silence, rw_lost

// local: 1 back seat · then, from the toll, 1 loud, 2 joke · then, from the van, 1 read the card
// · then, from the cove, 3 pocket open, 4 Bom chose · then, from `setup`, where Bom is (0 shelter, 1 road, 2 wet line)
// · then what you called yourself (0 the ballerina, 1 her name, 2 yours) · then 3 promised nothing aloud.

=== boot
# scene: boot: His Own Car
# act: 6: Beach
# beat: b40
# plate: road
# mood: dark
He has left his car, or its twin, with its nose against the strawberry and the engine running, for warmth. There is film on the back seat, still or again.
Bom has been to the van. She has come back with her arms full, and sorted it on the bonnet by size. "Coat," she says. You take your coat off. She cuts the jersey without asking what it cost. # pause
"It's gone in here, and it's come out here, and neither of those is anything you need," she says, as of a comma. "I read all his leaflets. There was nothing else. This is going to be cold, and then I'll count, and by seven you'll be used to it."
By nine you are used to it. There's a good deal of the rest of you that she could start on. She puts a strip of plaster on the worst of it, and writes the time on the strip.
He's lying on the gravel, parcelled. His eyes go from one of you to the other.
*   [The boot. # canon]
    ~ local = 0
    You each take an end. He goes in on his side, with his knees up, among golf shoes. It's a deep boot; it has a little light. He looks so small in it that you stop with your hand on the lid. It comes down by itself, slowly, with a chime. # pause
*   [The back seat, where he'll be beside nobody.]
    ~ local = 1
    You fold him in behind, on the plastic, and pull the belt across. Bom puts the blanket over his head. "It's mine," she says. "I should like it back." # pause
-   "You usually don't drive people," says Bom. She has the pillowcase on her lap with both toothbrushes in it.{kit ? flame: What was under the cabbage sacks {local == 1:has the boot to itself|is behind you, on its side, belted in}.} "The ones you're angry with. I've only known you for three days, so it's a small sample. But you do it then and there."
"Yes."
"Where are we driving him?"
"To see the sea," you say.
She fastens her belt. # pause
-> expressway

=== expressway
# scene: expressway: East
# plate: road
# mood: dark
The expressway goes up out of the valley between cut rock. It's four now; two and a half hours to the sea, and the sun is up at ten to seven. Nothing is on the road but lorries of fish, coming the other way.
Min-hee took you by the bus, with the window down. She had told nobody, she said. You have kept it since June, and now look what you are bringing.
{local == 1:In the mirror sits a blanket with a shape in it.|From behind you, now and then, comes a knock. It's a polite one.} A hundred and sixty kilometres, to be got through by three people.
*   [Let him talk, if he wants to.]
    ~ road_words = rw_talk
    -> road_talk
*   [Put the radio on.]
    ~ road_words = rw_radio
    -> road_radio
*   [Leave it quiet. # canon]
    ~ road_words = rw_silence
    -> road_silence

=== road_talk
# scene: road_talk: Tally
# plate: road
# mood: dark
{local == 1:Bom reaches round and turns the blanket back as far as the mouth.|Bom finds the flap in the back seat, for skis, and lets it down. A little light comes out, and a voice.}
"Thanks. Listen. I'm not cross," it says. "You could've said it was money. It's always money, I respect that. I've got forty in a locker. I've sixty in a friend."
Bom makes a stroke on the inside of her wrist with a pen.
"Eighty. I could do eighty by noon. Who are you with? I know everyone. Kim at the port's a friend. Judge Pyun is, he's a friend. You'd like him, he's a character." # pause
Another stroke; another. She's ruled two columns.
The road goes into a tunnel. You can hear him thinking that you'd not do it in a tunnel. When you come out on the far side his voice is softer, with a break in it, in a good place. "I'm sorry. All right? If I've ever hurt somebody's feelings. I'm somebody who, I come across as more than I mean. I'm truly sorry. It's cold in here. I'm sorry."
*   [Ask Bom how it stands.]
    "Money, seven," says Bom. "Friends, eleven. Sorry, three; but he's counted the one about the cold." She caps the pen. "He hasn't asked where we're going. I left a column." # pause
*   ["What for?"]
    ~ road_words = rw_sorry
    "What?"
    "Sorry for what?" you say.
    Road, and then some more of the road. "Well, you tell me," says the voice. "You're the ones who are upset."
    Bom looks at you, and draws a line under it, and doesn't add it up. # pause
-   -> rest_area

=== road_radio
# scene: road_radio: The Other Half
# plate: road
# mood: dark
On his station a man's voice agrees with itself. You turn the knob till there is only piano.
You know it by the third bar. She had it on the tape in the studio, with the click where somebody had once bumped the machine; you did your first plié to it in your work boots. One to eight, and then from one again. You've never known what it was called, and never heard the end. They wind it back. # pause
Your chin has started to go.
"That's *it,*" says Bom. She has sat up. "That's on the timetable. At the hotel, it came up through the pipes, from the ballroom, Wednesdays and Fridays. It was somebody's class. But I only got it from *here.*" And she sings the next bars, which you have never heard, flat, in the voice of someone reading out figures. # pause
It goes up, where you'd thought that it would come down.
*   [Turn it up, and hear it through.]
    You hear it through, all four minutes of it. At the end it doesn't do anything remarkable; it comes home by a way you didn't expect, and shuts the door.
    "I always thought that there would be more," says Bom. "But it's right, isn't it? It's the right length." # pause
*   [Turn it off before the end.]
    ~ road_words = rw_unheard
    You switch it off. "I'm keeping that," you say. "For after."
    She nods. She had a tin of peaches like that in the linen room, for two hundred days. It isn't the peaches, she says. # pause
-   -> rest_area

=== road_silence
# scene: road_silence: Exits
# plate: road
# mood: dark
Nobody says anything for forty kilometres. Bom counts the lamps, and goes to sleep in the middle of a number with her thumb on her third finger. # pause
In the quiet you can hear him working. He tries the left wrist, then the right. A wait; then, low down, comes the heel, all along the join of whatever he's up against, seeing where it gives. He has found the catch. He has found that it is the sort which needs a finger. Now he's keeping still and counting turns, so as to know in which town they'll look for him.
You would do it in that order. # pause
Six years, you lay awake on other people's floors and counted exits for men with hands like his. You never thought that they could do it as well; that somewhere under all the cologne there's a thing that only wants to be on the other side of a door.
*   [Let him count. # canon]
    You let him. Left, you think, for him, as the road bends; left; tunnel. You drive so that it can be felt. It's a road with one end. # pause
*   [Take one bend he isn't expecting.]
    ~ road_words = rw_lost
    You take the exit for a village, twice round the roundabout, past a shut school, and up on the other side.
    Behind you the heel has stopped. He's lost his place. You are surprised at how little you enjoy it.
    "What was that?" says Bom, without opening her eyes.
    "Nothing. Sleep." # pause
-   -> rest_area

=== rest_area
# scene: rest_area: Missing Persons
# plate: road
# mood: neon
Past the top of the pass is a place with lights: petrol, noodles, walnut cakes in the shape of walnuts. Ten past five. Two lorry drivers are asleep on their arms.
{local == 1:You park at the dark end, and Bom arranges the blanket so that he looks like somebody's grandmother.|You park at the dark end, with the boot to the hedge.} She puts a walnut cake in your hand, and closes your fingers on it one by one.
By the door hangs a board, under glass, for the people whom someone is looking for. She's taking such care not to look that way that you do.
*   [Coffee. Then the road. # canon]
    The machine asks you for money, and then whether you're sure. You bring it back in both hands: one black; one mostly milk.
    "I went in there," says Bom, of the board, "the way you go to see if your name's up. I only got as far as the door." She blows on the milk. "After. I'd like there to be one thing that I've not counted yet." # pause
    -> rest_leave
*   [Read the board.]
    -> poster_board

=== poster_board
# scene: poster_board: The Good Record
# plate: road
# mood: neon
A boy of nine, from 1994. Somebody's father, who had a limp, and sang. At the bottom, put up straight with a pin at each corner, is a sheet from a home printer. # pause
It has no picture on it. It says which school, which class; *last seen on the ninth of April by the bursar.* It says, *Maths, and counts when worried. Can be a bit exact. Please.* Then a number, and the word *Aunt.* The rest of the poster has faded and the number hasn't. Somebody has come by and gone over it, in ink, again and again.
Bom thinks that nobody noticed. Somebody has been driving out to rest areas with a pen. # pause
Beside the board is a telephone with a roof. Under the glass, low down, is a card: *Cybercrime, Insp. Seo,* and a second number, for nights.
*   [Ring Inspector Seo.]
    ~ clues += poster
    It's twenty past five, and she answers in the middle of the first ring. # clue: poster
    "Don't tell me who you are," says Seo. "I'd have to write it down. Are you eating?"
    "Walnut cake."
    "That's not food. Have you got the girl? *Good.* Have you got him?" You don't reply. You hear the cap go on the pen. "I'm in the car," she says. "I've been in the car since the range, and going east since the greenhouse. I could be by the sea at seven, if somebody was to tell me which bit." You tell her which bit. It's up to you, she says, what she finds there. # pause
*   [Fetch Bom, and give her the receiver.]
    ~ warm()
    You stand her in front of it and go and look at petrol.
    When you come back she's got the receiver against her chest, in both hands. A small noise comes out of it, and goes on and on.
    "I told her Thursday," says Bom. "I told her I'd need a lunch. She says, what kind. She's been *saying* what kind." She holds it out to you. You tell it that she's all right. You can see her while you say it. # pause
-   -> rest_leave

=== rest_leave
# scene: rest_leave: Engine Running
# plate: road
# mood: dark
{trust > 2 and edge <= 0: -> exit_bus}
You walk back to the car. {clues ? poster:There is a woman on the road behind you with eleven sheets of paper. You find that you drive no slower for it.|Behind you the lorry drivers change arms.} It's a long car park, with that side. From inside comes a knocking. It's stopped being polite.
"Please mind the seat," says Bom to it, through the glass. "It's evidence." She isn't sure whether that's a joke. She tries it again, under her breath, two different ways, as far as the slip road. # pause
-> toll

=== exit_bus
# scene: exit_bus: The 05:40
# plate: road
# mood: dark
A bus has pulled in, with its lights on and its door open. East coast to the capital. The driver's gone in to wash his face.
"There are two seats behind the middle door," says Bom. She has gone and looked. She says it to the bus. "It gets in at eight. I could be at my aunt's by nine, if you wanted to see me in. You could have her sofa, it's only that it's short." # pause
{local == 1:In the car the blanket has turned its head.|In the car someone knocks.} The key is in it; somebody will come by, sooner or later, who doesn't mind what he finds. Choi would be stiff. He'd be out by lunch.
She's not asking you to. Her plan had nine parts, and they're done, and she has looked to see what is on the back.
*   [Leave him. Take the bus.]
    You put the key on the front wheel, where anyone would look. You take the pillowcase. You knock on the glass in passing, twice: it's only manners.
    There's a sound of someone holding his breath. Then you are past. The driver has come out with his collar wet, and he says, "Two?", and you say it yourself, to hear it. "Two." # pause
    -> end_passenger
*   [Drive on. # canon # canon: must]
    "After," you say.
    "Yes," says Bom. "I only wanted it to have been said." The bus shuts its door. Its windows go by with their curtains drawn, all but two, behind the middle door.
    -> toll

=== toll
# scene: toll: Exact Change
# plate: road
# mood: neon
At the bottom of the pass there is one booth lit, with a woman in it in a quilted waistcoat. You pull up beside her glass. Behind you {local == 1:the blanket begins to hum, high up, through its nose|a heel starts in on the metal: three, and three, and three}.
"You've got something loose," says the woman.
*   [Exact change, and the window up. # canon]
    ~ local = 0
    "It's the exhaust," you say. You have it ready in coins, and you give it to her with the big ones underneath, for counting. It's the coins she looks at. They're right. She lifts the arm. # pause
*   [Turn the radio to a march, and pay over it.]
    ~ local = 1
    Brass, with drums. It fits so well that for a moment you've got a heel section. The woman nods in time while she finds you your receipt. "My husband had one like that," she shouts. "It was the bracket!"
*   [Let Bom lean across.]
    ~ local = 2
    "Excuse me," says Bom. "What did the zero say to the eight?"
    The woman looks down. She's been in there since ten. "I don't know, pet. What did it?"
    Bom opens her mouth, and you see it go out of her face: she never got as far as the end. Someone had been going to tell her, in April. The booth waits, and the heel goes three, and three. "I'll come by on Thursday," she says, "and tell you then."
    "You do that," says the woman, and lifts the arm, and never looks behind you. # pause
-   -> couple_van

=== couple_van
# scene: couple_van: Delivery
# plate: road
# mood: dawn
You had rung them from the greenhouse. Where the road has its first sight of the sea there's a lay-by, and in it a small blue van with AGRICULTURAL SPRAYS on the side. Mr. Gil has got out a stove. Mrs. Pyo is in a folding chair in her good coat, sharpening a pencil. # pause
{local == 1:"We heard you coming," she says. "It was the Liberty Bell."}{local == 2:"Nice what?" says Mr. Gil, to whom Bom has just put the question about the zero. "Nice *what?*"}{local == 0:"You're four minutes late," she says. She has allowed for it.}
{kit ? flame:"She can't drink what you've got in that," says Mr. Gil, and pats the car. He's brought it with him, mixed, in a milk can, with a cloth over it. {kit ? flame_owed:"And she's only lent," he tells you. "I want to say so. In front of everyone."|"You've paid, so you've paid. I just thought that somebody should see her off."} His hand has gone back to the car, of its own accord.|"You never came for her," Mr. Gil says, "and I couldn't have let her go if you had." So he has brought you what he could: a can of spray oil, cut with petrol; a length of hose; a flare, from a boat. "It's not beautiful," he says. He's ashamed of it. "It'll do what she does. Once."} # pause
Mrs. Pyo gets up, and walks once round you. "You've been pointing your feet where you *didn't* want it to go," she remarks.
~ local = 0
*   [Let him show you how, from the beginning. # canon]
    ~ local = 0
    He shows you. It takes him a quarter of an hour, he won't be hurried: the tap, the other tap; breathe; the pilot. He lets go of it last. "A long slow press," says Mr. Gil. "You're not cross with it. You are *watering.*"
*   [Take the card that she has written out.]
    ~ local = 1
    Small as a tram ticket. *1 open. 2 light. 3 stand up wind. 4 You may find that you would rather not. That is allowed. P.*
    "The price was the price," says Mrs. Pyo. "That is the story."
-   They don't ask what is in the car. When you pull out, he's waving, and she's got him by the back of the belt. # pause
-> cove
