// Act six, the cove: what he says, what you say, and what is in your hand. local as act6.ink says.

=== cove
# scene: cove: Low Water
# beat: b41
# plate: cove
# mood: sea
You leave the road where there isn't a sign. Sand first, then reeds, then nothing more to drive on.
The cove is smaller than it was. The shelter has a bench in it for nobody. The mooring post stands up out of wet sand with a rope round its head. The sea has got to where it always gets to, a little wrack and half a crab. The sky has begun at one end.
She'd stood just here, with her arms straight up. *There,* she had said. *I've not told anyone, so it's still all here.*
{local == 1:*That is allowed,* says the card, in your glove.|You have it by heart: tap, tap, breathe.} # pause
~ local = 0
Between you, you walk him down. He keeps his good shoes out of the wet.
*   {memories ? candle} [Unbutton the pocket: the candle stub.]
    ~ local = 3
    You take it out, pink, two centimetres tall, lit twice. Bom asks what it's for, and you tell her: it is what you weigh the risk of. You stand it in a shell out of the wind. It takes at the second match. # pause
*   {memories ? umbrella} [Open Min-hee's umbrella, for Bom.]
    ~ local = 3
    It isn't raining. "That's when you lend them," you say. It goes up with its small cough, one rib bent, and Bom stands there under a yellow that you'd know across a city. "So that you have to come back," she says slowly, working it out. You'd never told her. # pause
*   {memories ? tide_card} [Read the tide card.]
    ~ local = 3
    Last year's. It makes no difference. *High 07:12. Range 0.3 m.* The 0.3 has been underlined twice, in the pen that she kept for icing. *It's trying,* she'd said. You look at the post, and at the wrack, and where his shoes are. # pause
*   [Go down first, and choose the place. # canon]
    ~ local = 0
    You choose it as you'd choose for a client: nothing at his back, a clear view, the wind from the land.
*   [Let Bom choose where.]
    ~ local = 4
    She walks up and down with her hands behind her. She tests the sand with a heel. "Here," she says. "You'd have both sides. And it'd be dark round his feet, when the sun comes, so you would see if they moved." Then she hears it; she puts her sleeve across her mouth.
    "It's a good place," you tell her. # pause
-   -> setup

=== setup
# scene: setup: Pressure
# plate: cove
# mood: sea
{kit ? flame:The flame-thrower is heavier than you are. You and Bom carry her down by the yoke. Scratched on the lance are the initials of a boy from Ohio. Bom reads you the gauge. She's never been given a gauge before; she reads it to three places.|You set the can on the post's lee side, and run the hose. Bom unscrews the cap of the flare and reads what it says, in four languages, and then she reads it to you.}
{kit ? flame:It wants ten strokes of the pump. You do six before your side finds out. Bom does the four.|You pace it out twice, there and back. On the way back the second time you have a hand to your side. Bom does the last lap for you, counting.} # pause
{
- local == 3 and memories ? candle:
    {kit ? flame:You light the pilot from the candle. It goes across with a little pop, and both of them burn, the one blue, the other the colour of an ordinary evening.|The candle stands in its shell, a good way off from the can. You have weighed it.} # pause
- local == 3 and memories ? umbrella:
    The umbrella stands open in the sand beside her, and catches the light. {kit ? flame:The pilot takes, blue, the size of a tooth.|} # pause
- local == 3:
    The card goes back into the pocket, and you do up the button. {kit ? flame:The pilot takes, blue, the size of a tooth.|} # pause
- kit ? flame:
    The pilot takes: a blue thing, the size of a tooth.{local == 4: It is dark round his feet, as she said it would be.} # pause
- else:
    The flare will only want the one pull.{local == 4: It is dark round his feet, as she said it would be.} # pause
}
He sits where you have put him, with his wrists behind the post and his hair in his eyes. He's begun to look at {kit ? flame:the brass|the can}. You watch it arrive.
~ local = 0
"Bom," you say.
"I know," says Bom.
*   [Send her up to the shelter. # canon]
    ~ local = 0
    "I'll count to a thousand," she says. "Then I'll start again. I shan't be able to hear anything, I'll be doing it out loud." She goes up the sand with her back very straight. She sits down on the bench for nobody, facing the road. # pause
*   [Ask her to watch the road.]
    ~ local = 1
    She looks at you; she knows what sort of job that is. But she takes it. She goes up as far as the reeds, and stands among them with her back to you, being somebody's bodyguard. # pause
*   {trust > 2} [Let her stay on the beach, where she likes.]
    ~ local = 2
    She walks off along the wet sand, until she's the size of a thumb. You couldn't call to her there. Then she stops and stands with her back to you, looking at the sea, in fourth. She has decided to be there, and not to see it.
-   -> beg

=== beg
# scene: beg: Which One
# plate: cove
# mood: sea
{local == 0:The wind takes the counting and carries it inland.}{local == 1:Up in the reeds somebody stands facing away.}{local == 2:Far down the sand stands something straight, that might be a post.} Nobody is left to hear.
~ local = 0
"Okay," says Choi. "Okay. That's a real one, is it? Okay." {scar == mouth:The corner of his mouth has started going up and down by itself.|The stitched side of his face has stopped; it's only the other one that's talking.} # pause
{road_words ? rw_sorry:"I've thought about what for," he says. "You asked, and I thought about it the whole way. There's, honestly, there's a lot that it could be."}{road_words ? rw_unheard:"You never let it finish," he says. "That song. It's got a good end, I know that one. You'd have—a person should hear the end of things."}{road_words ? rw_lost:"I had nine turns," he says, "and then you did something. I don't know where I am." It's the first thing that he has ever told you which is only true.}{road_words ? rw_talk:"I said eighty. A *hundred,* it's there, it's what I had for the chemist. Nobody's come for it. It's wrapped."}{road_words ? rw_radio:"You like music," he says. "I heard you, with the music. A person who—you're not someone who does this."}{road_words ? rw_silence:"Nine turns," he says, "and two tunnels. I could tell you every one. I wasn't going to tell. I only wanted to know where I was."}
"Tell me what I did," he says. "I'll say it. I'll say it however you like. I don't even know what it's *for.*" And then, fast and low, the whole of his charm in it: "Which one? Was it the one from the, no. The one who cried? Give me something. There were, I can't. Which one?"
~ road_words = ()
*   [Let him guess.]
    ~ rage()
    "Guess," you say.
    He guesses. He has no names, he has bars, and the colour of a wall, a thing that one of them said that was funny. He looks up after each for the sign that it's warm. He gets to nine and starts to repeat himself. She isn't among them. # pause
*   [Say nothing. # canon]
    You say nothing. He fills it, with please, and with his mother; with a list of things that he'd never do again, in order. Then there isn't any more. He's crying, and listening to it. # pause
*   {edge <= 0} [Tell him the one true thing.]
    ~ grieve()
    "She bought the cake herself," you say. "She had staff discount, and wouldn't use it."
    He waits for the rest. He turns it over, and looks beneath it. He's frightened by it as he was not by {kit ? flame:the brass|the can}. "I don't," says Choi. "What cake?"
    "Yes," you say. # pause
-   -> ballerina_said

=== ballerina_said
# scene: ballerina_said: The Ballerina
# plate: cove
# mood: sea
By now it's light enough to see his eyes. They've stopped being on your hands.
"You, then," he says. "Who are *you?* The chemist had it off a gas bill, Jang O.-J. That's not anybody. You owe me that."
He has known you as a voice on a telephone, a bar stool, a fist. He has told a man who liked it that you were dead. He's had your coat on. In all that time nobody's introduced you. # pause
You needn't look for it. It has been on a label the whole while, in his own handwriting, with six digits: he's the one who called her that. {edge > 0:It comes up your throat like something hot.|{edge < 0:It doesn't even need to be loud.|It takes its place in your mouth, heels together.}}
*   ["The ballerina." # canon # canon: must]
    ~ local = 0
    "The ballerina," you say.
    You see him go along the shelf. His eyes move, left to right, a hand's breadth at a time, with a small hitch where the cactus stands. They pass forty-three. They stop.
    "That?" says Choi Pro. "But she was—that was only a couple of—" And then, because he isn't stupid: "*Oh.*" # pause
*   ["Min-hee."]
    ~ local = 1
    You say both halves of it, family name first, the way it's read out at school.
    It does nothing at all. He'd never had to know it. You watch him hunt for it, honestly, with his forehead creased. You were afraid of hearing him say it, and he can't: it isn't in there, he's got no hands to hold it with.
    "On yours, it says *Ballerina,*" you say; and then he's got it. # pause
*   ["Jang Ok-ju."]
    ~ local = 2
    "Jang Ok-ju," you say. "I'm twenty-eight. I used to stand next to people."
    "Okay," he says, "okay, *hi,*" as if it were a start. You tell him whose friend you were. It takes one word, off one label. You might have come to read his meter. "All this," says Choi, "is for *that?* You're not even anyone's—you're just some friend."
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
    The charm goes out of him then; it leaves by the shoulders. What's left doesn't trouble with its hair.
    "You know where I'm going, then," he says. "If you press that? I'm going where she is. You're *sending* me." He's smiling. "{local == 1:Min-hee,|Your {local == 2:friend|ballerina},} right? I'll have all the time there is. There's no phone there for her to switch off. I'll find her the first day. She'll see me come in at the door, every morning, for ever, and there won't be anybody stood next to her. Think about that, when it's burning. You'll have done it. You'll have sent me in." # pause
}
~ local = 0
The sun isn't up. Along the sea runs a line that hurts to look at.
You've never in your life told a client anything that you didn't mean to do.
*   {edge == 0} ["Then I'll come there too." # canon # canon: must]
    "Then I'll come there too," you say. You might be telling him which train.
*   {edge > 0} ["I'll be there first." # canon # canon: must]
    "I'll be there first," you say. "I'll have had a look at the exits. When you come in at the door I'll be the one who's standing next to it."
*   {edge < 0} ["Whenever you get there. However long I take." # canon # canon: must]
    "I may be years," you say. "I mean to be. But whenever you look round, there, you'll want to see who it is; and one of those times it'll be me."
*   [Say nothing to that.]
    ~ local = 3
    You don't say anything. He takes it for a victory; then the wind drops, and he'd rather have had an answer. You notice that you have promised it.
-   He opens his mouth, and nothing comes to it. # pause
-> decide

=== decide
# scene: decide: What Is in Your Hand
# plate: cove
# mood: dawn
{local == 3:You haven't said it, and he goes on waiting for it. |It has been said, and there it is. }{kit ? flame:The pilot burns at the end of the lance, blue.|You hold the flare by its cork grip, and the string by its ring.}
~ local = 0
She had written: *Make him pay.* And then: *Don't let anyone watch.*
{memories ? tide_card:In your pocket is a card with a number underlined. }{clues ? poster:Inland, on the pass, there's one pair of headlights, coming down a bend at a time. }{edge < 0 and trust > 1:You're so tired. This kind has a floor to it. You could put something down. }{kit ? flame:The brass has got warm under your palm.|It says on the flare, in four languages, that you should point it away.}
*   [Fire. # canon # canon: must]
    You go up wind. You set your feet; they know where.
    -> fire
*   {memories ? tide_card} [The tide.]
    {kit ? flame:You shut the tap. He hears it.|You screw the cap on the flare again. He hears it.} It's the first sound all morning that he's liked.
    -> tide_post
*   {clues ? poster} [The law. Wait for the headlights.]
    You put {kit ? flame:out the pilot|the cap back on}, and sit down on the {kit ? flame:milk can|can}, and wait. You've had practice.
    -> law_lights
*   {edge < 0 and trust > 1} [Shut it off, and walk away.]
    You look for the hate, to see how much there is left. You feel about in it as in the bag, for the last walnut cake.
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
    From outside it is chiefly light. It goes out along the wet sand as far as the wrack, and on over the water. All the undersides of the gulls turn orange, and come about, and leave. The post throws a shadow up the beach to the reeds. {local == 1:The sun has one, too, from the other side; for a while everything's got two.|Then the sun comes up on the other side, and everything's got two.} # pause
    There is a noise at first, short. After that comes only the sort that a stove makes.
    Bom has her back turned. She is counting. She doesn't look round; she had said that she would not.
    {kit ? flame:When the brass begins to cough, you shut the first tap and then the other, in the right order, and breathe.|It goes down by itself, when it has done. You find that you've been holding your breath, and let it go.}
}
{local == 1:It is just seven|It isn't seven yet}. The sea has come in about as far as it's going to.
~ local = 0
*   [Watch till there is nothing more to see. # canon]
    ~ local = 0
    You watch it out. You had meant to find something in it. A post burns at the top, where the rope was. You wait for it to need blowing out. # pause
*   [Turn round, and watch the sea.]
    ~ local = 1
    You turn your back to it, to the water, with the light on it coming and going. It's warm on your shoulders. You know what it is. You let it, for a bit, be somebody standing behind you. # pause
-   -> sea_road

=== tide_post
# scene: tide_post: Thirty Centimetres
# plate: tide
# mood: sea
You walk round behind him and undo the knot.
He doesn't move. He thinks it's a trick. He brings his hands out in front of him one at a time.
"The tide's coming in," you tell him. "High water's at twelve minutes past seven. You can stay there or go." You sit down on the sand, up the beach a little, with your hands round your knees. "It's the east coast. It hardly has any. It comes up thirty centimetres. It'll get to your shoes." # pause
It is as true as anything you've ever said. He looks at the sea, which is grey, and goes on until Japan. He looks up at the rope on the post, above his head. It's wet with spray. There's a green line there, from some winter. He looks at you: a woman who has driven him half the night to this one post and untied him.
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
It was in the glove box of his own car: a recorder, no bigger than a lighter. You had one like it in the old job, and put varnish on its light. Nobody has varnished his. You hold it up so that he can see, and slide the catch with your thumb.
A small red light comes on.
He knows what that is. No one has ever known so well.
"If you want to tell someone something," you say. # pause
{gentle:
    Thinking that he is to drown, he tells the tape all of it: who bought, who paid, and where the money went. It takes him forty minutes.
- else:
    It's his shoes that decide it. The water comes up to the welt, and stays there a moment with its fingers round the heel, and goes. He starts to talk.
    He begins with others; but he's vain, and it bothers him to have it told badly, so before long he's in it himself. Who bought. What they paid, and through whom. He does the voices. There's a nephew of a minister; a firm with a dolphin on its trucks; someone at the bank who only wanted the figures. He spells. Whenever he slows, a wave comes in.
    A long way off, with her back to you, Bom has got to four hundred and something.
}
*   [Ask him for Min-hee.]
    ~ grieve()
    "Kim Min-hee," you say. "Say what you did."
    "Who?" says Choi. He would tell you. He'd tell you anything; he searches. He is up to the laces in it, and he looks at the light and then at you, and he has nothing. If he was ever told the name, it hasn't stayed. The tape turns on that for eleven seconds. # pause
*   [Ask him nothing.]
    You don't ask. Nobody was to watch, and there's a light on. You hold it steady. # pause
-   -> end_tide

=== law_lights
# scene: law_lights: Eleven
# plate: cove
# mood: dawn
She's come by herself, in her own car, with a child seat in it. She leaves the lights on. She comes down over the sand in flat shoes with her pen in her hand, capped.
Seo looks at him first; then at what you're sitting on. Then she looks for some time at Bom, who's come down to see, and is standing in first position, for officials. # pause
"I'm Seo," she says to her. "Have you had breakfast?"
"I've had half a walnut cake."
"There's a roll in my glove box. That's an order." She waits until Bom has got as far as the reeds. Then she turns her back on the post. "You know how it goes," she tells you. "He'll get a lawyer by ten. I'll get a warrant by noon, with what you can tell me, and I'll have the shelf by one. He'll go down. I can promise you that, and I don't." The cap's still on. "And then it's evidence. Evidence is looked at. Somebody has to." # pause
"I know," you say.
"Have you got a note?"
*   [Give her the note as well.]
    You unfold it once more. *Don't let anyone.* Seo reads it with her lips shut. "I'll see to it that they read this first," she says. "Each of them. I'll make them sign for that as well." # pause
*   [Keep it.]
    ~ local = 1
    "No," you say. "I had one, and I've lost it."
    Seo looks at the pocket that you have your hand on. She uncaps her pen. *No note,* she writes, and blots it with her sleeve. It'll come out, they always do, they'll ask Min-hee's mother what there was; but it will not have come from you. # pause
-   -> end_custody

=== pilot_off
# scene: pilot_off: Breathe Out
# plate: cove
# mood: dawn
There isn't any. There's a crumb.
{kit ? flame:You shut the first tap, and then the other. The blue tooth at the end of the lance goes in. You lay it down on the sand and lie beside it for a bit, on your good side.|You screw the cap back on the flare. You lay it down on the sand, pointing away, and lie beside it for a bit, on your good side.} # pause
"What?" says Choi. "What is it? What's happening?"
Then Bom's feet are by your head. "I rang," she says. "At the rest area, when you weren't looking. I didn't ask you. They said that they'd send two constables as it was only a missing person." She has thought about the next bit. "I said there was a man, too, who'd got himself tied to something." # pause
They come along from the village with a thermos. He's talking before they have got over the dune. It's you they ought to hold, he tells them, there's {kit ? flame:a flame-thrower|petrol}; and they look at you, lying there; and at {kit ? flame:the tanks|the can}. "That's for orchards," says the elder of the two. "My uncle's got one."
You sit up. You begin to unlace your boots. # pause
"It's eleven degrees," says Bom.
"You can swim," you say. "You told me. Two lengths."
"Four. You can't."
"No."
She looks at the sea, and back up the sand at him explaining, and for once she doesn't count anything. She steps out of her slippers, and sets them side by side, toes to the sea.
*   [Give her your hand.]
    You give it to her, the worse of the two. She takes it by the wrist, the proper way. "On three," she says. "It's always on three." You go in on two, the pair of you, since it's cold. # pause
*   [Put your hand on her shoulder.]
    ~ local = 1
    You put it there, as the blind do, or a client in a crowd. You have never been at this end of it. She walks very slowly, calling out stones.
*   [Go in by yourself, and let her follow.]
    ~ local = 2
    You go in by yourself, to the ankle, and the shin. The cold has a sound. You stand there with your fists up. By and by there's someone on your left, in to the same height, waiting until you've noticed. # pause
-   -> end_lesson
