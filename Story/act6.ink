// Act six: Beach. The road east and the cove; act6_after.ink has June, the house, the names, and the lift.
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
It is his own car, or its twin. There is film on the back seat, still or again, and a dent in it that might have been made by four kilos of books. He has left it with its nose against the strawberry and the engine running, for warmth.
Bom has been to the van. She has come back with her arms full, and sorted it on the bonnet by size. "Coat," she says. You take your coat off. She cuts the jersey without asking what it cost. # pause
"It's gone in here, and it's come out here, and neither of those is anything you need." She looks at it as one looks at a comma. "I read all his leaflets. There was nothing else. This is going to be cold, and then I'll count, and by seven you'll be used to it."
By nine you are used to it. {wound > 0:There's a good deal of the rest of you that she could start on. She puts a strip of plaster on the worst of it, and writes the time on the strip.|She tears the tape with her teeth, and writes the time on it.}
He's lying on the gravel, parcelled. His eyes go from one of you to the other.
*   [The boot. # canon]
    ~ local = 0
    You each take an end. He goes in on his side, with his knees up, among golf shoes. It's a deep boot; it has a little light. He looks so small in it that you stop for a moment with your hand on the lid, and then it comes down by itself, slowly, with a chime. They're made so that nobody need slam. # pause
*   [The back seat, where he'll be beside nobody.]
    ~ local = 1
    You fold him in behind, on the plastic, and pull the belt across. It's the first time, by the sound, that this one has been drawn out of its slot. Bom puts the blanket over his head. "It's mine," she says. "I should like it back." # pause
-   "You usually don't drive people," says Bom. She's got in at the front. She is holding the pillowcase on her lap with both toothbrushes in it.{kit ? flame: What was under the cabbage sacks is behind you, on its side, belted in.} "The ones you're angry with. I've only known you for three days, so it's a small sample. But you do it then and there."
"Yes."
"Where are we driving him?"
"To see the sea," you say.
She thinks about that. She fastens her belt. # pause
-> expressway

=== expressway
# scene: expressway: East
# plate: road
# mood: dark
The expressway goes up out of the valley between cut rock. It's two and a half hours; with the side, call it three. There is nothing on it but lorries of fish, coming the other way.
Min-hee took you by the bus, with the window down. She had told nobody, she said, so don't tell anybody. You have kept it since June, and now you're bringing her this.
{local == 1:In the mirror there's a blanket with a shape in it, sitting up.|From behind you, now and then, comes a knock. It's quite polite.} Your hands are on the wheel at ten to two. There are a hundred and sixty kilometres to be got through by three people.
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
    There's the road, and then some more of the road. "Well, you tell me," says the voice. "You're the ones who are upset."
    Bom looks at you, and draws a line under it, and doesn't add it up. # pause
-   -> rest_area

=== road_radio
# scene: road_radio: The Other Half
# plate: road
# mood: dark
It's his station: a man's voice, agreeing with itself. You turn the knob till there is only piano.
It is that one. You know it by the third bar. It's what she had on the tape in the studio, with the click on it where somebody had once bumped the machine; you did your first plié to it in your work boots. One to eight, and then from one again. You've never known what it was called, and never heard the end. There wasn't any need for it. They wind it back. # pause
Your chin has started to go.
"That's *it,*" says Bom. She has sat up. "That's on the timetable. At the hotel, it came up through the pipes, from the ballroom, Wednesdays and Fridays. It was somebody's class. But I only got it from *here.*" And she sings the next bars, which you have never heard, flat, in the voice of someone reading out figures. # pause
It goes up, where you'd thought that it would come down.
*   [Turn it up, and hear it through.]
    You hear it through. There are four minutes of it. Neither of you has had the whole of it before. At the end it doesn't do anything remarkable; it comes home by a way you didn't expect, and shuts the door.
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
Nobody says anything for forty kilometres. It's restful. Bom counts the lamps, and goes to sleep in the middle of a number with her thumb on her third finger. # pause
In the quiet you can hear him working. You would know it anywhere. He tries the left wrist, then the right. There's a wait; then, low down, comes the heel, all along the join of whatever he's lying against, a hand's breadth at a time, seeing where it gives. He's found the catch. He has found that it is the sort which needs a finger. Now he's lying still and counting turns, so as to know in which town they'll look for him.
It's what you'd do. It's in the order that you would do it in. # pause
Six years, you lay awake in hotels on other people's floors, and counted exits for men with hands like his. It had never crossed your mind that they could do it as well; that somewhere under all the cologne there's a thing that only wants to be on the other side of a door.
*   [Let him count. # canon]
    You let him. Left, you think, for him, as the road bends; left; tunnel. You drive so that it can be felt. There's no harm in his knowing. It's a road with one end. # pause
*   [Take one bend he isn't expecting.]
    ~ road_words = rw_lost
    There is an exit for a village. You go down it, twice round the roundabout, past a shut school, and up on the other side.
    Behind you the heel has stopped. He's lost his place. You are surprised at how little you enjoy it.
    "What was that?" says Bom, without opening her eyes.
    "Nothing. Sleep." # pause
-   -> rest_area

=== rest_area
# scene: rest_area: Missing Persons
# plate: road
# mood: neon
Past the top of the pass there's a place with lights: petrol, noodles, walnut cakes in the shape of walnuts. It's ten past five. Two lorry drivers are asleep on their arms.
{local == 1:You park at the dark end, and Bom arranges the blanket so that he looks like somebody's grandmother.|You park at the dark end, with the boot to the hedge.} She puts a walnut cake in your hand, and closes your fingers on it one by one.
By the door hangs a board, under glass, for the people whom someone is looking for. She hasn't looked that way. She's taking such care about it that you do.
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
There's a boy of nine from 1994. There's somebody's father, who had a limp, and sang. At the bottom, put up straight with a pin at each corner, is a sheet from a home printer. # pause
It has no picture on it. It says which school, which class; *last seen on the ninth of April by the bursar.* It says, *Maths, and counts when worried. Can be a bit exact. Please.* Then a number, and the word *Aunt.* The rest of the poster has faded and the number hasn't. Somebody has come by and gone over it, in ink, again and again.
You'd thought that nobody had noticed. It's what she thinks. There is a person who's been driving out to rest areas with a pen. # pause
Beside the board's a telephone with a roof.
*   [Ring Inspector Seo.]
    ~ clues += poster
    It's twenty past five, and she answers in the middle of the first ring, like someone who has been sitting with her hand on it. # clue: poster
    "Don't tell me where you are," says Seo. "I'd have to write it down. Are you eating?"
    "Walnut cake."
    "That's not food. Have you got the girl? *Good.* Have you got him?" You don't reply. You hear the cap go on the pen. "I could be by the sea at seven," she says. "If somebody was to tell me which bit. I'm in the car. I've been in the car since the range." You tell her which bit. It's up to you, she says, what she finds there. # pause
*   [Fetch Bom, and give her the receiver.]
    ~ warm()
    You stand her in front of it and go and look at petrol.
    When you come back she's got the receiver against her chest, in both hands. From it comes a small noise going on and on, like a tap.
    "I told her Thursday," says Bom. "I told her I'd need a lunch. She says, what kind. She's been *saying* what kind." She holds it out to you. You tell it that it's all right. It's the first time you have said so to a telephone and known that it was true. # pause
-   -> rest_leave

=== rest_leave
# scene: rest_leave: Engine Running
# plate: road
# mood: dark
{trust > 2 and edge <= 0: -> exit_bus}
You walk back to the car. {clues ? poster:There is a woman on the road behind you with eleven sheets of paper. You find that you drive no slower for it.|Behind you the lorry drivers change arms.} {wound > 0:It's a long car park, on that leg.} From inside there comes a knocking. It's stopped being polite.
"Please mind the seat," says Bom to it, through the glass. "It's evidence." She isn't sure whether that's a joke. She tries it again, under her breath, two different ways, as far as the slip road. # pause
-> toll

=== exit_bus
# scene: exit_bus: The 05:40
# plate: road
# mood: dark
A bus has pulled in, with its lights on and its door open. East coast to the capital. The driver's gone in to wash his face.
"There are two seats behind the middle door," says Bom. She has gone and looked. She says it to her milk. "It gets in at eight. I could be at my aunt's by nine, if you wanted to see me in. You could have her sofa, it's only that it's short." # pause
{local == 1:In the car the blanket's turned its head.|In the car someone knocks.} The key's in it; somebody will come by, sooner or later, who doesn't mind what he finds. He'd be stiff. He'd be out by lunch.
She's not asking you to. She had a plan with nine parts, and they're done, and she's looked to see whether there was anything on the back.
*   [Leave him. Take the bus.]
    You put the key on the front wheel, where anyone would look. You take the pillowcase. You knock on the glass in passing, twice: it's only manners.
    There's a sound of someone holding his breath. Then you are past. The driver has come out with his collar wet, and he says, "Two?", and you say it yourself, to hear it. "Two." # pause
    -> end_passenger
*   [Drive on. # canon # canon: must]
    "After," you say.
    "Yes," says Bom. "I only wanted it to have been said." The bus shuts its door. Its windows go by with their curtains drawn, one, two, eleven, and hers was the one behind the middle.
    -> toll

=== toll
# scene: toll: Exact Change
# plate: road
# mood: neon
At the bottom of the pass there is one booth lit, with a woman in it in a quilted waistcoat. You pull up beside her glass. Behind you {local == 1:the blanket begins to hum, high up, through its nose|a heel starts in on the metal: three, and three, and three}.
"You've got something loose," says the woman.
*   [Exact change, and the window up. # canon]
    ~ local = 0
    "It's the exhaust," you say. You have it ready in coins, and you give it to her the way one gives it to those who count, the big ones underneath. It's the coins she looks at. They're right. She lifts the arm. # pause
*   [Turn the radio to a march, and pay over it.]
    ~ local = 1
    It's brass, with drums. It fits so well that for a moment you've got a heel section. The woman nods in time while she finds you your receipt. "My husband had one like that," she shouts. "It was the bracket!"
*   [Let Bom lean across.]
    ~ local = 2
    "Excuse me," says Bom. "What did the zero say to the eight?"
    The woman looks down. It's twenty to six; she's been in there since ten. "I don't know, pet. What did it?"
    Bom opens her mouth, and you see it go out of her face: she never got as far as the end. Someone had been going to tell her, in April. The booth waits, and the heel goes three, and three. "I'll come by on Thursday," she says, "and tell you then."
    "You do that," says the woman, and lifts the arm, and never looks behind you. # pause
-   -> couple_van

=== couple_van
# scene: couple_van: Delivery
# plate: road
# mood: dawn
You had rung them from the greenhouse; it's one of three numbers that you know by heart. Where the road has its first sight of the sea there's a lay-by, and a small blue van with AGRICULTURAL SPRAYS on the side. Mr. Gil has got out a stove. Mrs. Pyo is in a folding chair in her good coat, sharpening a pencil. # pause
{local == 1:"We heard you coming," she says. "It was the Liberty Bell."}{local == 2:"Nice what?" says Mr. Gil, to whom Bom has just put the question about the zero. "Nice *what?*"}{local == 0:"You're four minutes late," she says. She has allowed for it.}
{kit ? flame:"She can't drink what you've got in that," says Mr. Gil, and pats the car. He's brought it with him, mixed, in a milk can, with a cloth over it. {kit ? flame_owed:"And she's only lent," he tells you. "I want to say so. In front of everyone."|"You've paid, so you've paid. I just thought that somebody should see her off."} His hand has gone in at the car's window, and back to the tank, of its own accord.|"You never came for her," Mr. Gil says, "and I couldn't have let her go if you had." So he has brought you what he could: a can of spray oil, cut with petrol; a length of hose; a flare, from a boat. "It's not beautiful," he says. He's ashamed of it. "It'll do what she does. Once."} # pause
{wound > 0:Mrs. Pyo gets up, and walks once round you. "You've been pointing your feet where you *didn't* want it to go," she remarks.|Mrs. Pyo looks at how you're standing. She makes a mark.}
*   [Let him show you how, from the beginning. # canon]
    ~ local = 0
    He shows you. It takes him a quarter of an hour, he won't be hurried: the tap, the other tap; breathe; the pilot. It's how you'd hand over a child. "A long slow press," says Mr. Gil. "You're not cross with it. You are *watering.*"
*   [Take the card that she has written out.]
    ~ local = 1
    It's the size of a tram ticket. *1 open. 2 light. 3 stand up wind. 4 You may find that you would rather not. That is allowed. P.*
    "The price was the price," says Mrs. Pyo. "That is the story."
-   They don't ask what is in the car. When you pull out, he's waving, and she's got him by the back of the belt. # pause
-> cove

=== cove
# scene: cove: Low Water
# beat: b41
# plate: cove
# mood: sea
You leave the road where there isn't a sign. It's sand first, then reeds; then you stop because there is nothing more to drive on.
It's smaller than it was. There's the shelter, with a bench in it for nobody. There is the mooring post, standing up out of wet sand with a rope round its head. There's the line where the sea has got to, which is where it always gets to, a little wrack and half a crab. The sky has begun at one end.
She'd stood just here, with her arms straight up. *There,* she had said. *I've not told anyone, so it's still all here.*
{local == 1:*That is allowed,* says the card, in your glove.|You have it by heart: tap, tap, breathe.} # pause
Between you, you walk him down. He keeps his good shoes out of the wet.
*   {memories ? candle} [Unbutton the pocket: the candle stub.]
    ~ local = 3
    You take it out. It's pink, and two centimetres tall. It has been lit twice. Bom asks what it's for, and you tell her: it is what you weigh the risk of. You stand it in a shell out of the wind. It takes at the second match. # pause
*   {memories ? umbrella} [Open Min-hee's umbrella, for Bom.]
    ~ local = 3
    It isn't raining. "That's when you lend them," you say. It goes up with its small cough, one rib bent, and Bom stands there under a yellow that you'd know across a city. "So that you have to come back," she says slowly, working it out. You'd never told her. # pause
*   {memories ? tide_card} [Read the tide card.]
    ~ local = 3
    It's last year's. It makes no difference. *High 07:12. Range 0.3 m.* The 0.3 has been underlined twice, in the pen that she kept for icing. *It's trying,* she'd said. You look at the post, and at the wrack, and where his shoes are. # pause
*   [Go down first, and choose the place. # canon]
    ~ local = 0
    You choose it as you'd choose for a client: nothing at his back, a clear view, the wind from the land. He might be anyone whom somebody wants looked after.
*   [Let Bom choose where.]
    ~ local = 4
    She walks up and down with her hands behind her. She tests the sand with a heel. "Here," she says. "You'd have both sides. And it'd be dark round his feet, when the sun comes, so you would see if they moved." Then she hears it; she puts her sleeve across her mouth.
    "It's a good place," you tell her. # pause
-   -> setup

=== setup
# scene: setup: Pressure
# plate: cove
# mood: sea
{kit ? flame:She's heavier than you are. You and Bom carry her down by the yoke, two tanks, four metres of hose, and a brass lance bent at the end like a spoon, with the initials of a boy from Ohio. Bom reads you the gauge. She's never been given a gauge before; she reads it to three places.|You set the can on the post's lee side, and run the hose. Bom unscrews the cap of the flare and reads what it says, in four languages, and then she reads it to you.}
{kit ? flame:It wants ten strokes of the pump. You do six before your side finds out. She does the four.|You pace it out twice, there and back. On the way back the second time you have a hand to your side. She does the last lap for you, counting.} # pause
{
- local == 3 and memories ? candle:
    {kit ? flame:You light the pilot from the candle. It goes across with a little pop, and both of them burn, the one blue, the other the colour of an ordinary evening.|The candle stands in its shell, a good way off from the can. You have weighed it.} # pause
- local == 3 and memories ? umbrella:
    The umbrella stands open in the sand beside her, and catches the light. {kit ? flame:The pilot takes, blue, the size of a tooth.|} # pause
- local == 3:
    The card goes back into the pocket, and the pocket's buttoned. {kit ? flame:The pilot takes, blue, the size of a tooth.|} # pause
- kit ? flame:
    The pilot takes: a blue thing, the size of a tooth.{local == 4: It is dark round his feet, as she said it would be.} # pause
- else:
    There's nothing to light yet. It will only want the one pull.{local == 4: It is dark round his feet, as she said it would be.} # pause
}
He sits where you have put him, with his wrists behind the post and his hair in his eyes. He's begun to look at {kit ? flame:the brass|the can}. You watch it arrive.
"Bom," you say.
"I know," says Bom.
*   [Send her up to the shelter. # canon]
    ~ local = 0
    "I'll count to a thousand," she says. "Then I'll start again. I shan't be able to hear anything, I'll be doing it out loud." She goes up the sand with her back very straight. She sits down on the bench for nobody, facing the road. # pause
*   [Ask her to watch the road.]
    ~ local = 1
    She looks at you; she knows what sort of job that is. But she takes it. She goes up as far as the reeds, and stands among them, with her hands in her sleeves, being somebody's bodyguard. # pause
*   {trust > 2} [Let her stay on the beach, where she likes.]
    ~ local = 2
    She walks off along the wet sand, until she's the size of a thumb. You couldn't call to her there. Then she stops and stands with her back to you, looking at the sea, in fourth. It's a thing that she has decided on, to be there and not see it.
-   -> beg

=== beg
# scene: beg: Which One
# plate: cove
# mood: sea
{local == 0:The wind takes the counting and carries it inland.}{local == 1:Up in the reeds somebody in a blanket stands facing away.}{local == 2:Far down the sand stands something straight, that might be a post.} There's nobody now to hear.
"Okay," says Choi. "Okay. That's a real one, is it? Okay." {scar == mouth:The corner of his mouth has started going up and down by itself.|The stitched side of his face has stopped; it's only the other one that's talking.} # pause
{road_words ? rw_sorry:"I've thought about what for," he says. "You asked, and I thought about it the whole way. There's, honestly, there's a lot that it could be."}{road_words ? rw_unheard:"You never let it finish," he says. "That song. It's got a good end, I know that one. You'd have—a person should hear the end of things."}{road_words ? rw_lost:"I had nine turns," he says, "and then you did something. I don't know where I am." It's the first thing that he has ever told you which is only true.}{road_words ? rw_talk:"I said eighty. A *hundred,* it's there, it's what I had for the chemist. Nobody's come for it. It's wrapped."}{road_words ? rw_radio:"You like music," he says. "I heard you, with the music. A person who—you're not someone who does this."}{road_words ? rw_silence:"Nine turns," he says, "and two tunnels. I could tell you every one. I wasn't going to tell. I only wanted to know where I was."}
"Tell me what I did," he says. "I'll say it. I'll say it however you like. I don't even know what it's *for.*" And then, fast and low, the whole of his charm in it: "Which one? Was it the one from the, no. The one who cried? Give me something. There were, I can't. Which one?"
~ road_words = ()
*   [Let him guess.]
    ~ rage()
    "Guess," you say.
    He guesses. He's quick about it. It is not names that he has, it's bars, and the colour of a wall, a thing that one of them said that was funny. He looks up after each for the sign that it's warm. He gets to nine and starts to repeat himself. She isn't among them. She wasn't anything that he'd have thought of keeping hold of. # pause
*   [Say nothing. # canon]
    You say nothing. You've been told that it's a gift. He fills it, as they do, with please, and with his mother; with a list of what he'd never do again that's so exact that you could have it typed. It goes on for about a page. Then there isn't any more. He's crying, and listening to hear how that's going. # pause
*   {edge <= 0} [Tell him the one true thing.]
    ~ grieve()
    "She bought the cake herself," you say. "She had staff discount, and wouldn't use it."
    He waits for the rest. You can see him turn it over, and look beneath it. He's frightened by it as he was not by {kit ? flame:the brass|the can}. "I don't," says Choi. "What cake?"
    "Yes," you say. # pause
-   -> ballerina_said

=== ballerina_said
# scene: ballerina_said: The Ballerina
# plate: cove
# mood: sea
It's got light enough to see his eyes. They've stopped being on your hands.
"You, then," he says. "Who are *you?* He had it off a gas bill, Jang O.-J. That's not anybody. You owe me that."
He has known you as a voice on a telephone, a woman in the rain; a dress, a fist, some teeth. He has told a man who liked it that you were dead. He's had your coat on. In all that time nobody's introduced you. # pause
You had thought that you would have to look for it. It's there. It has been on a label the whole while, in his own handwriting, with six digits: he's the one who called her that. {edge > 0:It comes up your throat like something hot.|{edge < 0:It doesn't even need to be loud.|It takes its place in your mouth, heels together.}}
*   ["The ballerina." # canon # canon: must]
    ~ local = 0
    "The ballerina," you say.
    You see him go along the shelf. His eyes move, left to right, a hand's breadth at a time, with a small hitch where the cactus stands. They pass forty-three. They stop.
    "That?" says Choi Pro. "But she was—that was only a couple of—" And then, because he isn't stupid, and has had time to look about him: "*Oh.*" # pause
*   ["Min-hee."]
    ~ local = 1
    You say both halves of it, family name first, the way it's read out at school.
    It does nothing at all. He'd never had to know it. You watch him hunt for it, honestly, with his forehead creased. You had been afraid that it would be horrible to hear him say it, and he can't: it isn't in there, he's got no hands to hold it with.
    "On yours, it says *Ballerina,*" you say; and then he's got it. # pause
*   ["Jang Ok-ju."]
    ~ local = 2
    "Jang Ok-ju," you say. "I'm twenty-eight. I used to stand next to people."
    "Okay," he says, "okay, *hi,*" as if it were a start. You tell him whose friend you were. It takes one word, off one label. He looks at you as though you'd read his meter. "All this," says Choi, "is for *that?* You're not even anyone's—you're just some friend."
    "Yes," you say. You've never been so well described. # pause
-   -> afterlife

=== afterlife
# scene: afterlife: There Too
# beat: b42
# plate: cove
# mood: sea
# content: threat
{gentle:
    When begging has not helped, he threatens: if you kill him, he will find Min-hee wherever the dead are, and frighten her there for ever.
- else:
    It goes out of him then, the charm; you can see it go, it leaves by the shoulders. What's left doesn't trouble with its hair.
    "You know where I'm going, then," he says. "If you press that? I'm going where she is. You're *sending* me." He's smiling. It's a thing that he does well. "{local == 1:Min-hee,|Your {local == 2:friend|ballerina},} right? I'll have all the time there is. There's no phone there for her to switch off. I'll find her the first day. She'll see me come in at the door, every morning, for ever, and there won't be anybody stood next to her. Think about that, when it's burning. You'll have done it. You'll have sent me in." # pause
}
The sun isn't up, though it's near. There's a line along the sea that hurts to look at.
You've never in your life told a client anything that you didn't mean to do.
*   {edge == 0} ["Then I'll come there too." # canon # canon: must]
    "Then I'll come there too," you say. It's as you would tell someone which train.
*   {edge > 0} ["I'll be there first." # canon # canon: must]
    "I'll be there first," you say. "I'll have had a look at the exits. When you come in at the door I'll be the one who's standing next to it."
*   {edge < 0} ["Whenever you get there. However long I take." # canon # canon: must]
    "I may be years," you say. "I mean to be. But whenever you look round, there, you'll want to see who it is; and one of those times it'll be me."
*   [Say nothing to that.]
    ~ local = 3
    You don't say anything. He takes it for a victory, and then the wind drops and it's still there, with you in it, and he finds that he'd rather have had an answer. There are things that are a promise just through not being denied.
-   He opens his mouth, and for the first time since you've known him nothing comes to it. # pause
-> decide

=== decide
# scene: decide: What Is in Your Hand
# plate: cove
# mood: dawn
{local == 3:What you haven't said stands about on the sand with you, waiting for its turn. |It has been said, and there it is. }{kit ? flame:The pilot burns at the end of the lance, blue.|You hold the flare by its cork grip, and the string by its ring.} There's a lot of beach.
~ local = 0
She had written: *Make him pay.* And then: *Don't let anyone watch.*
{memories ? tide_card:In your pocket is a card with a number underlined. }{clues ? poster:Inland, on the pass, there's one pair of headlights, coming down a bend at a time. }{edge < 0 and trust > 1:You're so tired. It's an unfamiliar sort, it has a floor to it. You think that you could put something down. }{kit ? flame:The brass has got warm under your palm.|It says on the flare, in four languages, that you should point it away.}
*   [Fire. # canon # canon: must]
    You go up wind. You set your feet; they know where.
    -> fire
*   {memories ? tide_card} [The tide.]
    {kit ? flame:You shut the tap. He hears it.|You screw the cap on the flare again. He hears it.} It's the first sound all morning that he's liked.
    -> tide_post
*   {clues ? poster} [The law. Wait for the headlights.]
    You put {kit ? flame:out the pilot|the cap back on}, and sit down on the can, and wait. You've had practice.
    -> law_lights
*   {edge < 0 and trust > 1} [Shut it off, and walk away.]
    You look for the hate, to see how much there is left. It's like feeling in the bag for the last walnut cake.
    -> pilot_off
*   [Stand there till the sun is up. Then fire.]
    ~ local = 1
    You stand until there's a rim, then half, then all of it, clear of the line and dripping. You want her to have had that. He says a number of things in the time. Then you go up wind.
    -> fire

=== fire
# scene: fire: From Outside
# plate: cove
# mood: fire
# content: violence
{gentle:
    You set him on fire. He dies. From outside, it's light on the water, and Bom does not look.
- else:
    {kit ? flame:A long slow press. You aren't cross with it.|One pull; and then you open your hand. You aren't cross with it.}
    From outside it is chiefly light. It goes out along the wet sand as far as the wrack, and on over the water, and all the undersides of the gulls turn orange, and come about, and leave. The post has a shadow, which it throws up the beach to the reeds. {local == 1:The sun has one, too, from the other side; for a while everything's got two.|Then the sun comes up on the other side, and everything's got two.} # pause
    There is a noise at first. It's short. After that, there's only the sort that a stove makes.
    Bom's got her back turned. You can see the numbers go by in her shoulders. She doesn't look round; she had said that she would not, and she's somebody who says what she will do.
    {kit ? flame:When the brass begins to cough, you shut the first tap and then the other, in the right order, and breathe.|It goes down by itself, when it has done. You find that you've been holding your breath, and let it go.}
}
It's ten to seven. It's over, and it's morning, and the sea has come in about as far as it's going to.
*   [Watch till there is nothing more to see. # canon]
    ~ local = 0
    You watch it out. You had meant to find something in it. There's a post, burning at the top, where the rope was, like a candle; you wait for it to need blowing out. # pause
*   [Turn round, and watch the sea.]
    ~ local = 1
    You turn your back to it, and there's the water, with the light on it coming and going. It's quite warm on your shoulders, as when somebody stands behind you. You know what it is. You let it, for a bit, be something else. # pause
-   -> sea_road

=== tide_post
# scene: tide_post: Thirty Centimetres
# plate: tide
# mood: sea
You walk round behind him and undo the knot.
He doesn't move. He thinks it's a trick, it's what he'd think. He brings his hands out in front of him one at a time.
"The tide's coming in," you tell him. "High water's at twelve minutes past seven. You can stay there or go." You sit down on the sand, up the beach a little, with your hands round your knees. "It's the east coast. It hardly has any. It comes up thirty centimetres. It'll get to your shoes." # pause
It is as true as anything you've ever said. He looks at the sea, which is grey, and goes on until Japan. He looks up at the rope on the post, above his head. It's wet with spray. There's a green line there, from some winter. He looks at you: a woman who has driven him three hours in the dark to this one post and untied him.
"Do you think I'm stupid?" says Choi.
*   [Show him the card.]
    ~ local = 1
    You get up, and hold it for him to read. *Range 0.3 m.* He reads it on both sides. He looks at the pen that it's underlined with, and at how hard. "Anyone could print that," he says.
*   [Let him look for himself.]
    You say nothing. A wave comes in and stops where they stop. He sees that one. He sees one that's a hand's breadth longer. He gets up on his toes against the post: he's found that he can't stand, and can't dare to walk. # pause
-   -> tide_red

=== tide_red
# scene: tide_red: Recording
# plate: tide
# mood: tape
# content: threat
In your coat there's a thing that you took from the shelf when you left the house. It was your own, from the old job. For five days it had listened to his kitchen. You hold it up so that he can see, and slide the catch with your thumb.
A small red light comes on.
He knows what that is. No one has ever known so well.
"If you want to tell someone something," you say. # pause
{gentle:
    Thinking that he is to drown, he tells the tape all of it: who bought, who paid, and where the money went. It takes him forty minutes.
- else:
    It's his shoes that decide it. The water comes up to the welt, and stays there a moment with its fingers round the heel, and goes. He starts to talk.
    He begins with others; but he's vain, and it bothers him to have it told badly, so before long he's in it himself. Who bought. What they paid, and through whom. He does the voices. There's a nephew of a minister; a firm with a dolphin on its trucks; someone at the bank who only wanted the figures. He spells. Whenever he slows, a wave comes in.
    In the shelter, a long way up, Bom has got to four hundred and something.
}
*   [Ask him for Min-hee.]
    ~ grieve()
    "Kim Min-hee," you say. "Say what you did."
    "Who?" says Choi. He would tell you. He'd tell you anything; he searches. He is up to the laces in it, and he looks at the light and then at you, and he has nothing. He never knew the name. The tape turns on that for eleven seconds. # pause
*   [Ask him nothing.]
    You don't ask. She had wanted that nobody should hear of it, and there's a light on. You hold it steady, as one does for those who don't like the sight of their own hands. # pause
-   -> end_tide

=== law_lights
# scene: law_lights: Eleven
# plate: cove
# mood: dawn
She's come by herself, in her own car, with a child seat in it. She leaves the lights on. She comes down over the sand in flat shoes with her pen in her hand, capped.
Seo looks at him first; then at what you're sitting on. Then she looks for quite some time at Bom, who's come down to see, and is standing in first position, as one does for officials. # pause
"I'm Seo," she says to her. "Have you had breakfast?"
"I've had half a walnut cake."
"There's a roll in my glove box. That's an order." She waits until Bom has got as far as the reeds. Then she turns her back on the post. "You know how it goes," she tells you. "He'll get a lawyer by ten. I'll get a warrant by noon, with what you can tell me, and I'll have the shelf by one. He'll go down. I can promise you that, and I don't." The cap's still on. "And then it's evidence. I told you the first time. Somebody has to look." # pause
"I know," you say.
"You've got a note."
*   [Give her the note as well.]
    You unfold it once more. *Don't let anyone.* Seo reads it with her lips shut. "I'll see to it that they read this first," she says. "Each of them. I'll make them sign for that as well." # pause
*   [Keep it.]
    ~ local = 1
    "No," you say. "I had one, and I've lost it."
    Seo knows what a coat looks like when there's paper in it. She uncaps her pen. *No note,* she writes, and blots it with her sleeve. It'll come out, they always do, they'll ask Min-hee's mother what there was; but it will not have come from you. # pause
-   -> end_custody

=== pilot_off
# scene: pilot_off: Breathe Out
# plate: cove
# mood: dawn
There isn't any. There's a crumb.
{kit ? flame:You shut the first tap, and then the other. The blue tooth at the end of the lance goes in. You lay it down on the sand and lie beside it for a bit, on your good side.|You screw the cap back on the flare. You lay it down on the sand, pointing away, and lie beside it for a bit, on your good side.} # pause
"What?" says Choi. "What is it? What's happening?"
Then Bom's shoes are by your head. "I rang," she says. "At the rest area, when you were getting the milk. I didn't ask you. They said that they'd send two constables as it was only a missing person." She has thought about the next bit. "I said there was a man, too, who'd got himself tied to something." # pause
They come along from the village with a thermos. He's talking before they have got over the dune. It's you they ought to hold, he tells them, there's {kit ? flame:a flame-thrower|petrol}; and they look at you, lying there; and at {kit ? flame:the tanks|the can}. "That's for orchards," says the elder of the two. "My uncle's got one."
You sit up. You begin to unlace your boots. # pause
"It's eleven degrees," says Bom.
"You can swim," you say. "You told me. Two lengths."
"Four. You can't."
"No."
She looks at the sea, and back up the sand at him explaining, and you see that there are things which she'd been holding herself up by. She steps out of her slippers, and sets them side by side, toes to the sea.
*   [Give her your hand.]
    You give it to her, the one that the barrel, or the bottle, or the door was at. She takes it by the wrist, the proper way. "On three," she says. "It's always on three." You go in on two, the pair of you, since it's cold. # pause
*   [Put your hand on her shoulder.]
    ~ local = 1
    You put it there, as the blind do, or a client in a crowd. You have never been at this end of it. She walks very slowly, calling out stones.
*   [Go in by yourself, and let her follow.]
    ~ local = 2
    You go in by yourself, to the ankle, and the shin. It's so cold that it has a sound. You stand there with your fists up. By and by there's someone on your left, in to the same height, waiting until you've noticed. # pause
-   -> end_lesson
