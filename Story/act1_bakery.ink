// Act one, the year of Min-hee: the counter, the birthday, the studio, the back row.

VAR met = 0       // bakery, bakery_deny: 0 known at once, 1 stayed the wrong person, 2 owned up → birthday, where it ends
VAR candles = 1   // bakery: 0 none, 1 one, 2 all of them → birthday, where it ends
VAR party = 0     // birthday: 0 lit twice, 1 she sang, 2 sent home tired (her umbrella stays) → triangle, where it ends
VAR wished = 0    // wish: 0 silently, 1 aloud, 2 given to her, 3 never asked (party 2) → flat, where it ends

=== bakery
# scene: bakery: Candles
# beat: b04
# plate: bakery
# mood: dawn
In the morning you are twenty-seven, so you go and buy a cake. You don't like cake. It is on the list of things that people do.
The bell hangs on a string. The girl behind the counter is tying up a box, counting the loops with her chin, one to eight, and then from one again. She has flour at cuff height and stands with her heels together, toes out, as if the floor had been fitted to her. # pause
"That one," you say.
"It's ice cream. It has to be eaten the same day." She looks up{hurt:, and at your {hurt ? ear:ear|{hurt ? knuckles:knuckles|{hurt ? wrist:wrist|hip, which is how you find out that you are leaning on the glass}}}}. The string stops.
"Class three," she says. "By the window. Jang Ok-ju."
{ hurt:
    ~ hurt = hip
}
*   ["Yes." # canon]
    ~ met = 0
    "Yes," you say, the way one says it at a border.
    "Min-hee. I sat behind you. You won't remember, you never turned round." She says this as a thing in your favour. # pause
*   ["You have the wrong person."]
    ~ met = 1
    "Oh," she says. "Sorry." She takes the chocolate pen and writes on the cake, with her tongue between her teeth, and turns it so that you can check the spelling. HAPPY BIRTHDAY WRONG PERSON.
    You never said that it was yours.
    "You came in by yourself," says the girl. "And you read the price of the small one first." # pause
*   {hurt} ["I fell."]
    ~ met = 0
    It is not what she asked. She reaches under the counter for ice, wraps it in a cake napkin, and holds it out until you take it.
    "I'm Min-hee," she says. "I sat behind you. You fell a lot then, too. Mostly on Park Dong-su." # pause
-   ~ hurt = ()
"There was a thing on the news," she says, folding the box{aisle == receipted:, and then she sees what you have pulled out of your coat with the money, and turns it round on the glass with one finger. 23:52. One light tuna. She reads it to the end, slogan too, and slides it back, and says nothing more about the news. Her chin has lost count.|. "A supermarket. {first == spared:Two robbers and a pillowcase|Three robbers}, and all they have is {aisle == gave_name:a Mr. Jang Ok-jin, fifty, who was passing|a tall man {aisle == paid_up:who insisted on paying|{aisle == alerted:who did something with his eyebrows|who went on shopping}}}."}
{aisle != receipted:You are one metre sixty-three. You nearly say so.}
~ aisle = ()
"How many candles?" she asks.
*   ["None."]
    ~ candles = 0
    ~ rage()
    "None," you say. She puts one in the box. "That's for the cake," she says. "It's nervous."
*   ["One." # canon]
    ~ candles = 1
    "One." She tries three from the drawer, rolling each along the glass, and gives you the one that rolls straight.
*   ["All of them."]
    ~ candles = 2
    ~ grieve()
    You meant it as a joke, and had forgotten that people can hear those. She counts out twenty-seven, moving her chin, and starts again at nineteen because she has made herself laugh.
-   You pay. "Do you have a points card?" she asks, and looks up to see why you are coughing.
"For the form," she says, with a pencil. "Ice cream goes out with an address. It's a rule." There is no such rule; she has written it on the back of a flour invoice. # pause
{met == 1: -> bakery_deny}
-> stage_door

=== bakery_deny
# scene: bakery_deny: The Wrong Person
# plate: bakery
# mood: dawn
You are at the bus stop, holding the box level, when somebody comes down the pavement in an apron with MIN-HEE stitched on the bib, running in a way that you have seen only on ice. She stops without using any steps for it. # pause
"Your change," says the girl. She isn't out of breath. "Four hundred won."
"Keep it."
"I can't, it'd be wrong at the end of the day, and Mrs. Hwang goes into the flour bin up to her elbows when it's wrong." She holds the coins out on her palm. There is chocolate on the side of her hand, from the writing. "I'm sorry about before. I was so sure. You've got somebody's ears."
The bus comes round the corner with its lights on. You have about nine seconds. You know what can be done in nine seconds.
*   [Take the change.]
    "Thank you," you say, to the coins.
    "If you ever meet her," says the girl, "the one with the ears: I owe her something. She won't know what. Tell her she can come and not talk about it." She bows to the box rather than to you, and goes back the way she came, and on the kerb, where there is nobody to see it, she turns once right round on one foot.
    The bus goes without you. You hadn't put your hand out.
*   ["Class three. By the window." # canon]
    ~ met = 2
    "Class three," you say. "By the window. I'd not slept."
    "In ten years?"
    "In general."
    She puts the coins into your hand one at a time, as if they had to be introduced. "Min-hee," she says. "I sat behind you. I know the back of your head better than anybody living." The bus goes without you. It was going to be a long ride, with the two of you standing there.
-   -> stage_door

=== stage_door
# scene: stage_door: You Didn't Turn a Page
# mood: dawn
{met == 0:There is nobody behind you in the shop. She ties the box, and reties it.|There is a bench at the bus stop. {met == 1:You have sat down on it, and she comes back along the pavement, because she has thought of one thing more.|She sits down on it beside you, in the apron, in October.}} # pause
"{met == 1:This girl with the ears. |}It was the graduation show," she says. "We were sixteen swans and a cassette player. And four boys from the judo club wanted to come in and bark. They'd been telling everybody all week. Somebody had put a chair in front of the stage door, and {met == 1:she|you} sat on it the whole time with a comic. An hour and a half. They stood there. I watched through the crack between two entrances. They said things, and they went away, and came back with a bigger one, and he went away."
{met == 0:She has finished with the string.|While she talks she has undone your string and done it up again.} # pause
"Everybody in there thought nobody came because nobody cared. I knew somebody'd come." She gives the box a quarter turn. "{met == 1:She|You} didn't turn a page. I used to think, if I ever meet {met == 1:her|you} I'll ask what it was about, that comic."
It was about a dog who joins the navy. You had read it before.
*   ["I wanted somewhere to read." # canon]
    "I wanted somewhere to read," you say.
    "You didn't turn a page," says Min-hee again, delighted, as though you had handed her the other half of a ticket. # pause
*   ["I remember."]
    ~ local = 2
    ~ grieve()
    "I remember," you say. It comes out with dust on it. "The big one had a cold. He kept asking if I'd move, and sneezing. I felt bad for him."
    She puts her floury hand flat on her own front, there, as people do when they find that they had money in that pocket all along. # pause
*   ["What was the dance?"]
    ~ local = 1
    "What was it?" you ask. "The dance. I only had the sound. It went round and round, and then somebody fell over."
    "That was me," says Min-hee. "That wasn't in it. It's called the Kingdom of the Shades. They come down a ramp, all doing one thing, one after another, thirty-nine times, and it's the dullest step there is and people cry." She looks at you. "You listened." # pause
-   "And what do you do now?" she asks. "Are you still sitting in front of things?"
{
- job == 1: "I used to. I told somebody what I'd seen, and it turned out that they weren't collecting it." She nods slowly. "I'd collect it," she says.
- job == 2: "I used to. I got paid not to turn the page." You have said it as a joke, and it lies there between the two of you. She doesn't pick it up; she moves the cake over, to give it room.
- else: "I used to. I gave the chair back." "Good," she says. "It was a horrible chair."
}
~ job = 0
You look for the exits. {met == 0:There is one, and it has a bell on it.|There is the whole street.} You go on standing where you are.
"What time do you light it?" says Min-hee.
You say that you had thought seven, since one has to say something. # pause
-> birthday

=== birthday
# scene: birthday: Done Properly
# beat: b05
# plate: house
# mood: rain
At home you clear the table, which takes one movement, and open the box. {candles == 0:The candle has rolled into a corner, out of the way. }{candles == 2:There are twenty-eight. }She has put in two spoons.
At seven somebody knocks. You look at the gas ring first.
Min-hee has come on the last bus but two, in a yellow raincoat, with two plates inside it, against her stomach, because she was not sure that you would have two and didn't want you to have to say. "Hello, {met == 0:Class Three|{met == 1:Wrong Person|Ears}}," she says. She steps over the third board without being told. {met == 1:"It's all right. You needn't be anybody. I've brought plates for anybody."|"It looked sorry," she explains.} # pause
She looks round, and you see the place get looked at. {alone == 0:"You sleep in your boots," she says; there is a shine on the end of the quilt where the toecaps go. "Don't your feet want to know where they are?"|{alone == 1:"Somebody runs," she says. There are four sorts of mud on the mat. "From, or to?" You say up. She takes that seriously.|"You've got the sea on," she says. The radio has been muttering in the corner; she turns it up a little, and listens with her whole neck. "Swell one metre. Oh, lovely. Poor boats."}}
~ alone = 0
She gives the chair to the cake. Looking for a knife, she opens the drawer with the tea towels. {kit ? baton:"That's a very short umbrella," she says, and shuts it again with one finger.|{kit ? recorder:A small red eye looks up at her. She bends down to it. "Hello," she tells it. "It's her birthday." It is the one thing that you never erase.|She unrolls the felt, and looks along the ten of them. "Oh, you do somebody's *teeth*," she says.}} # pause
~ kit -= (baton, picks, recorder)
{candles == 0:She stands the nervous candle in the middle and tells it that it's doing well.|{candles == 1:The candle that rolls straight stands straight, too.|All twenty-seven go in, and the spare; the cake looks like something that has been attacked by a village.}} She has matches from a bar. She strikes one, and the dark comes up close round the two of you to see.
"Now," she says. "There is a way that this is done."
*   [Let her sing.]
    ~ party = 1
    She sings it all, at the proper speed, with your name in the gap, and she has a small true voice with no decoration on it. You don't know what to do with your face. You do what you do when a client gives a speech, which is to look past his ear. There is only the wall there, and the pattern missing itself by a finger.
    "And there was no fire," says Min-hee, "and nobody died. See?" # pause
*   [Blow it out at once, and let her light it again. # canon]
    ~ party = 0
    You blow before she has drawn breath for the song. It is a flame, indoors.
    "No," says Min-hee, and lights it again, and holds your two hands down on the table so that they can't do anything about it. "The first time you were weighing the risk. I saw you. You looked at the curtain." She waits. Her palms are dry from the flour. "There. Now it's a candle."
    The second time it takes you a good deal longer. # pause
*   ["I'm tired."]
    ~ party = 2
    ~ wished = 3
    ~ rage()
    "I'm tired," you say. It is five past seven.
    She doesn't go stiff, as people do. She nods, cuts two slices by the light of the match, eats hers standing at the sink with her back to you, so that you needn't watch her hurry, and washes both plates. It is raining hard at the door. Her umbrella is leaning on your wall, and you hold it out to her. "No," says Min-hee. "That's staying. Now I have to come back for it." And she goes down the road without it, putting her feet in every puddle as if they were numbered. # pause
-   ~ candles = 1
~ met = 0
{party == 2: -> triangle}
-> wish

=== wish
# scene: wish: Out Loud
# mood: dark
"And?" says Min-hee. The wick is smoking. She has her chin on her fists, and her eyes on you. You are not used to being looked at by somebody who doesn't want you to move or to stay where you are.
"And what?"
"What did you wish? You get one. It comes with the candle, it's in the price."
You have not wished for anything since a pair of boots. You look into the place where it would be kept, and there is a good deal of room there, swept.
*   [Wish, and keep it to yourself. # canon]
    ~ wished = 0
    You wish. It is short, and you are surprised how near to hand it was, as if it had been lying by the door with its coat on.
    "Good," says Min-hee. "Don't tell me. I'll know when it comes, I'll see it go by."
*   [Say it aloud.]
    ~ wished = 1
    "That you come back for the plates," you say.
    It is out before you've seen its hands. Min-hee goes pink up to the parting. "You can't say it, it won't—" She thinks. "No. It's all right. It only doesn't work if you say it to somebody who can't do anything about it."
*   [Give it to her.]
    ~ wished = 2
    "You have it," you say. "I've nowhere to put one."
    She considers that for so long that the smoke stops. Then she shuts her eyes, and her lips move, and her chin goes one, two, three, four, and she opens them and looks at you like somebody who has spent another person's money and got something good. "You'll get it back," she says. "I've only borrowed it."
-   You eat ice cream with tuna spoons till the last bus but none. You don't like cake. You have three slices, to make sure. # pause
-> triangle

=== triangle
# scene: triangle: Six Flavours
# plate: supermarket
# mood: neon
She comes back. {party == 2:She comes back for the umbrella, and forgets it, and comes back for that.|{party == 1:She comes for the plates, singing the second line of it under the window, the one that goes up, and leaves her umbrella, and comes for that.|She comes for the plates, and leaves her umbrella, and comes for that.}} All that winter she comes back, on the nights when the theatre has let her go and the bakery hasn't begun, and by December the two of you have a place: the plastic table outside a convenience store, at two in the morning, under the heater that works. # pause
{local == 1:In January she brings the cassette, and you have the Kingdom of the Shades from end to end, on that table, thirty-nine times the dullest step there is; nobody falls over, and you find that you had been waiting for it.|{local == 2:In January she has looked up the big one. He farms abalone. "He's got three children and a cold," she reports; she has sent him a card with no name on it, a swan.|In January she brings a comic, wrapped, forty years of damp in it: the dog who joins the navy. She has read it on the bus. "He should have stayed in port," says Min-hee. "I cried so much a man changed seats."}} # pause
{party == 0:In February the drawers are cleaned, and there turns out to be a candle stub in with the tea towels, burnt, blown out and burnt again. She won't have it thrown away.|In February there is half a cake left over at the shop. She brings it, and a candle, and makes you blow it out twice, because the first time you look at the curtain. The stub goes in with the tea towels.} # pause
~ party = 0
~ local = 0
The question is rice triangles. There are six flavours, and Min-hee holds that a person ought to know. You do it blind. She peels them (one, two, three, the film comes off, and the seaweed is still crisp, she has never once torn it) and posts them across, and you say what they are, while she writes it down on a napkin with your name at the top. # pause
"Tuna mayonnaise."
"Everybody gets tuna mayonnaise."
"Bulgogi. Kimchi. That one's the pollock roe, and it's a day old. That one is a mistake." # pause
"That's plum," says Min-hee. "It's new. I like it, it's sad and it tries." She gives herself the last of it. "You've got every one. You say that you don't notice things any more, and you've got every one. What's he doing, the boy in there?"
"Texting. With his left, he's hurt the right. There's a girl's scarf under the till and it's not his colour."
She laughs until the heater clicks off. You have begun to save things up for this.
*   [Tease her about the counting. # canon]
    ~ local = 2
    "You count," you say. "With your chin. You counted the mayonnaise."
    "Everything's in eights," says Min-hee. "If you don't count it it goes anyway, only you're not there." # pause
*   [Tease her about the plum.]
    ~ local = 3
    "You felt sorry for it," you say. "You feel sorry for boats."
    "Somebody has to be first," she says. "Then it gets easier for the others." # pause
*   [Let her tease you about the pockets.]
    ~ local = 4
    "Eight pockets," she says, "and there's never anything in them. It's a coat for somebody who's about to be given a lot of things."
    "It's for keeping hands in."
    "Whose?" says Min-hee. # pause
-   -> positions

=== positions
# scene: positions: Five
# beat: b06
# plate: studio
# mood: dawn
The studio is over a bathhouse. The floor is warm at one end, and on Sunday mornings until nine nobody has paid for it. There is a barre along the glass, and a saucer of rosin; Min-hee steps into it, left, right, like somebody wiping her feet to go in. # pause
{local == 2:"And so that you know," she says, going on with something from March, "you count too. You count doors."|{local == 3:"I've brought you some plum," she says, going on with something from March. "I've decided you're ready."|She has put a cherry stone in your third pocket. You find it there with your thumb, and she looks at the ceiling.}}
"Stand how you stand," says Min-hee.
You stand how you stand. # pause
"There! Look at that, that's fourth. I knew it. One foot before the other, a foot's space, the weight in the middle so nobody can tell." She walks round you with her hands behind her. # pause
"First is heels together. Second, the same, apart, for when you're being wide. Third, the heel goes to the arch; nobody uses it, it's for photographs. Fourth you've got. And plié: you bend, that's all, the back stays straight. You've been doing that in supermarkets." She knew the whole time. "Tendu, the foot goes out along the floor and takes the toe with it. Chassé, one foot chases the other off. Port de bras: you carry your arms. They start in the back. You don't wave them, you *bring* them." # pause
Every one of them you know. They had only been called by what came after.
"And fifth," she says. "Fifth position. Cross the feet, heel to toe, toe to heel. Now nobody can push you over except you." # pause
You try it. It is like standing in a bottle. She pushes you, with one finger, on the breastbone, and you watch a former member of the close protection division go slowly over on to a warm floor.
"So," says Min-hee, upside down. "You don't get all of it on one Sunday. What do you want? I can teach you to stand still, or to turn, or to fall."
*   ["To stand still." # canon]
    ~ local = 0
    It takes until nine. Standing still is not the same as not moving; she shows you the difference with her palm a centimetre from your back. Everything goes up, and everything goes down, and you're what they hang on. "That's it," she says. "Don't be a wall. A wall's not doing anything."
*   ["To turn."]
    ~ local = 1
    You leave your eyes on one thing, she says, while all the rest goes, and then you fetch your head round and there it is still. She stands at the far wall to be the thing. You turn a dozen times, badly, and each time round there she is, with her hand up, so that you can't miss her.
*   ["To fall."]
    ~ local = 2
    You know how to fall: you've been paid for it. You show her. She is appalled. "But you *hit* it," she says. "It's a floor, it never did anything. You go down it like stairs." She falls beside you, ankle, hip, shoulder, hand, and there is no sound at all but the bathhouse pipes. By nine you have gone down it like stairs, once.
-   The tape has run on. There's a click in it where somebody once bumped the machine, and after the click an old trot number about a ferry that doesn't come back, and Min-hee sings the second voice to it while she unties her shoes, since on the tape they leave that out. # pause
-> performance

=== performance
# scene: performance: Back Row
# plate: theatre
# mood: dark
In May she has eleven minutes, in a theatre the size of a bus garage that used to be one. You are in the back row at the end, with the wall on your left and both doors where you can see them. You have paid for the ticket, although she had put your name on a list; it seemed to you a thing that ought to have a price.
The lights go. She comes on from the side where you weren't looking. # pause
You think that by now you know what she is like: she ties eight loops, she tells a candle that it's doing well. And she comes down to the front of that stage in a grey practice skirt and lifts one arm, *brings* it, from the back, and the whole row of you in your coats is somewhere that has no floor. You have stood beside people who wanted to be looked at. You never saw one who, when you looked, gave you something to hold.
You have eleven minutes, and one pair of eyes.
*   [Watch her feet.]
    ~ keep(ribbon)
    You watch her feet. That is where it will come from, if it comes. They say a thing, and take it back, and say it better. Once she lands and you don't hear it, and you find you have stopped breathing so as not to spoil that. {local == 0:At the end they stop: fifth, crossed, and she stands there while the music goes on without her, doing nothing, with everything.|{local == 1:At the end they turn. You count the turns and lose count, and each time round her eyes come to the back row, end seat, and find something there to come home to.|At the end they go out from under her like a tide, and she falls, ankle, hip, shoulder, hand, and there is no sound at all.}}
*   [Watch her face.]
    ~ keep(clip)
    You watch her face. You had your telephone up, to film it, and you forget that it's in your hand. She isn't smiling as dancers smile. She looks like somebody reading a letter that she wrote herself a long time ago and had been afraid to open, and it is all right, it's better than all right. {local == 0:At the end she stands, fifth, crossed, and nothing moves in that face but the light.|{local == 1:At the end she turns, and the face comes round and round, and each time it's for you.|At the end she falls and her face goes down last, eyes open, like somebody lying back in water.}}
*   [Watch the audience. The exits. # canon]
    ~ keep(stub)
    You watch the audience. Ninety-one people, two doors, a man in row four with his hand inside his jacket. It's a cough sweet. You see him forget to unwrap it. You see it go along the rows, the thing that she's doing, as wind goes over a field: there a mouth, there a hand on a hand. {local == 0:When they all lean forward together she must be standing still.|{local == 1:When all their heads go round like one head she must be turning.|When ninety-one people draw their breath in she must have fallen.}} You turn to see. You get the last of it, and it's enough.
-   ~ local = 0
You are the last to clap. Your hands have to be told what it's for. # pause
-> keepsake

=== keepsake
# scene: keepsake: The Pocket That Buttons
# page: memory
# plate: theatre
# mood: dawn
You wait at the stage door, on your feet this time, since nobody has put out a chair.
{
- memories ? ribbon:
    # memory: ribbon
    She comes out by the stage door with wet hair and her shoes round her neck. There's a ribbon hanging by three threads, so she bites it off and burns the cut end with a match from that bar, so that it won't fray, and blows on it as you blow on soup. She holds it out. "You looked at my feet," she says. "I felt it. Nobody does, they look at the skirt. Here. Now it's the last one."
    She says that of every ribbon, you find out later. It is true each time.
- memories ? clip:
    # memory: clip
    You show it to her under the street lamp. You forgot to press stop, and before that you forgot to hold it up: there are eleven seconds, and they're of the floor. Boards, a chalk cross, the edge of a speaker. Then from the right a pair of feet comes in, and they stop, and they turn, one after the other, until they point straight at you.
    "That's the best one anybody's ever taken," says Min-hee. She watches it four times. "I look as if I'd heard something," she says.
- else:
    # memory: stub
    She comes out by the stage door and takes the ticket from your hand, and turns it over, and signs it on the back against the wall with an eyebrow pencil, like somebody famous. *To the only one in the back row who was awake.*
    "I was counting the exits," you say.
    "I know. Twice, I saw you." She blows on the pencil. "I looked out and there was one head going left and right like a fan. I thought: well, we're all right. If anything happens, everybody's getting out."
}
*   [Put it in the pocket that buttons. # canon]
    Your coat has eight pockets and one of them has a button. You've never used it, since nothing ever had to be there when you got home. You {memories ? clip:send the eleven seconds to the old telephone, the one with no number any more, and put that|put it} in, and do the button up, and she watches you do it, and says nothing, and takes your arm. # pause
*   [Give it back.]
    ~ memories = ()
    ~ rage()
    "You keep it," you say. "I lose things."
    You have never lost a thing in your life, and she has seen your drawers. "All right," says Min-hee. "I'll keep it for you. It's yours, it's only living at mine." She takes your arm. On that side, all the way to the night bus, there's an empty pocket with a button, and you keep doing it up. # pause
-   # page: plain
-> june

=== june
# scene: june: The Sea, Not Yet
# plate: none
# mood: sea
Then it was June, and on a Wednesday she said, "Have you got boots that can get wet?" and the two of you took the bus to
No. You don't tell yourself that one. It's kept at the back, behind the winter things, with the light off, and you know what it looks like from the outside. # pause
There was a window that would not shut, and she
No.
The rest of the summer you may have. She had a week in Daejeon, and a cold; she found a kitten in the flour store and Mrs. Hwang found it a sailor. She was going to teach you the other half of fifth. There was to be a thing in July, a proper part, with her name on the left-hand page. She was getting a new number, she said, somebody kept ringing on the old one. She said it the way that one says it looks like rain. # pause
You heard that. You hear everything, it was your trade. You noted her weight: on the back foot. You waited for her to put it into words, since you're a person who waits. # pause
-> silence
