// Act two: Handle. A note, a telephone, a bridge, a house.
INCLUDE act2_bridge.ink
INCLUDE act2_house.ink

VAR errand = 0   // before_ten: the last visit and what was done there, 0 none, 1 to 10 → bridge, where it ends

=== bench
# scene: bench: Make Him Pay
# act: 2: Handle
# beat: b09
# plate: handle
# mood: dawn
There's a bench in front of the shop that mends accordions. You are on it. It's the first of November, a Saturday, and people go by with radishes for the winter kimchi, whole carts of them. # pause
The woman from the third floor has come down and stood there until you saw her. "{vigil == 0:I heard you through the ceiling|{vigil == 1:I heard you call her|I thought that nobody was in}}," she says. "{vigil == 0:I didn't know if one goes up|{vigil == 1:I've never known her not answer|It all went dark up there}}." She has brought you barley tea in a cup with a lid. You tell her thank you. It appears to be what she came for.
~ vigil = 0
They've taken Min-hee somewhere with a number. You rang them yourself, so they asked you things, and you said them. What you didn't say is that there was paper on the table. It was in your coat by then. So was her telephone. You don't recall deciding on that; you have eight pockets, and hands. # pause
*Sorry about the cake. Make him pay for me. @choi.pro. Don't let anyone watch.*
{memories ? bowl:The pebble has dried. It isn't as blue as it was in the water. }You have read it so often that it has begun to come apart into the two things it is. The first is a job. It has a subject, and there's something that they call themselves.
The second is not a job. You hold the paper by the edges. *Anyone* has you in it.
*   [Take it up. # canon # canon: must]
    You have been hired four times in your life, in offices, and once in a lift. Nobody said sorry first.
    "All right," you say.
    A man with radishes says good morning.
    -> take_up
*   [Take it to the police.]
    It's four streets. There is a blue lamp there, and a form, and people who do this with their days. You have filled in a form before; you bring a pen.
    -> desk_police
*   [Fold it away.]
    ~ grieve()
    You fold it, and fold it, until it won't any more, and push it down to the bottom of the deepest of the eight. You sit on it, more or less. The accordions come up with the shutter, one after another, breathing out. It goes on being there. You have slept in beds with less in them.
-   The mender looks at you through the glass, and turns his sign to OPEN; and then, after thought, he comes out and puts a blanket over your knees and goes in again. It's that. You can be got at like that for about another minute, and you have the paper out before it's over.
*   [Take it up now.]
    "All right," you tell it. You give the blanket back in a square.
    -> take_up
*   [Let the police have it.]
    You ask the mender where it is. You know where it is. It's the asking that you wanted, to be somebody who has asked.
    -> desk_police
- (take_up)
~ pairs = false
-> phone

=== desk_police
# scene: desk_police: A Handle Is Not a Crime
# plate: handle
# mood: neon
Second floor, cybercrime: a room with the blinds down and eleven chairs, one of them taken. Inspector Seo is forty-four and eating noodles from the pot with her coat on. She reads the note without touching it. She reads it again, and pushes the noodles away.
"Was there anybody with her? They'll ask me that upstairs. They'll ask was there somebody who left." # pause
{pairs:"One pair of shoes," you say. "Hers. It was raining, and the floor was dry." She looks at you for some time. "Nobody looks at the floor," says Seo, and writes it down. That question isn't put again, then or later, by anyone.|You don't know. You had your hand on the door, and you called out, and walked in over whatever there was to see. "I didn't look at the floor," you say. "No," says Seo. "Nobody does." She leaves a line free for it.}
~ pairs = false
She turns to her screen, and you watch her read: hair, teeth, a car, an outstretched hand with a view behind it. Eighty thousand people like him. # pause
"I believe you," she says. "Belief goes in no box on this form. A handle isn't a crime. If there's a film, that is one. Is there a film?"
"She says that nobody is to watch."
"Yes," says Seo, and caps her pen. "Somebody has to. That's what evidence is. I watch it, and the prosecutor, and their clerk, and his side, and an expert who says that it's real. There are eleven signatures. I collect them myself, on foot, I've asked for a scooter." She says it quite gently, in the way that one reads out dosage. "I only tell you since you'll be angry with me otherwise, and later. What do you want to do?"
*   [Let her copy the note.]
    ~ clues += card
    # clue: card
    She won't give it to the young man by the machine, she does it herself, and stands there with her back to the room until it's through. You get the paper back warm. "If you find me a thing that I can hold," says Seo, "I'm here. I'm always here, look at my plant." She hasn't got a plant. On her card she has written a second number. *Eat something*, it says below, and it's signed.
*   [Take it back.]
    ~ rage()
    You hold out your hand. She gives it to you at once, and that's somehow worse.
    "Eleven," you say.
    "On a good one."
    "And do they ask her?"
    It's quiet. The pen has its cap on. "Eat something," says Seo. "That's an order I can give."
-   -> phone

=== phone
# scene: phone: Saved as Cake
# content: abuse
# plate: handle
# mood: dark
In the back of a noodle shop you lay her telephone on the table beside yours. It wants four numbers. You think of her chin.
5-6-7-8. It opens, and there's a fish for a background, somebody else's, very orange.
She hasn't got many people in it. Mother. Mrs. Hwang. Theatre. There's no *Ok-ju*. You look under J, and under O, and there is a moment that you wouldn't care to have again; then you ring yourself. On the table your own telephone goes round like a beetle, and hers says that it is calling **Cake**. # pause
{gentle:
    There is a second number in it, far too often. It belongs to the man in the note; he has been frightening her for money.
- else:
    There's a second number in it, far too often, with no name put to it. It comes at all hours. It has sent voice, and text, and in between, like receipts, there are the sums that went out to it: on the first, on the first, on the first.
}
*   [Open his messages. # canon]
    ~ local = 0
    {gentle:The last of them is from Thursday. It is cheerful, it reminds her of the date, and you read no other.|The last is from Thursday. *You've gone quiet on me, I hate quiet! First of the month is still the first of the month. Don't let's make it weird.* There's a small picture of a man with his hands together. You have a great many more of them above it, if you want, going up and up like a shaft; and you stop there, at the first. It was written to be opened. You can do that much for her.}
*   [Look only at yours.]
    ~ local = 1
    You look only at yours. It's a short column. On her side is the kitten, the sailor, all that; on yours is *ok*, and *ok*, and *late shift?*, and *ok*. She has put a star on one of them. You press it to see which. *Home safe*, it says. You had written that in February, from the bus, since she'd asked you to. She had it by her the whole time.
*   [Shut it. Charge it, and wait.]
    ~ local = 2
    You shut it, ask the boy for a cable, and order what he has. When it comes you eat all of it, as on a job. You were never the sort that goes looking. You stand where they have to come past.
-   -> phone_rings

=== phone_rings
# scene: phone_rings: There She Is
# beat: b10
# content: abuse
# plate: handle
# mood: tape
It rings at eleven minutes to twelve. {local == 0:It's the number over that small pair of hands.|{local == 1:It is the other column, the long one.|Here they are, then, coming past.}} The fish shivers. You have let a good many telephones ring until they'd finished, and the boy behind the counter looks across at you, and looks away.
You pick it up and say nothing yet, and it's already talking. # pause
{gentle:
    A man takes you for Min-hee. He wants the money that she pays him on the first of the month, and means to shame her before her friends if she doesn't bring it; he is about to say where and when.
- else:
    "There she is! I thought you'd died on me, dancer." It's a nice voice. You could sell water with it. Somebody laughs, farther off. "So it's the first. I look, and there's nothing in. And I think: well, she'll have forgotten, she's got her head full of swans. I'm not cross. But you know how I am about friends, I love it when people have friends. That bakery; the old lady. The theatre, with all the names on the door. I could make you so *known*, dancer. One press. Everybody in there'd see what you're really like."
}
~ local = 0
He lets it stand for a bit. He's good at it. He's listening to hear her breathe. # pause
He doesn't know. It goes through you quite cold: she is lying in a place with a number, and there's one man in Seoul to whom she is still only late.
*   [Give him her voice. # canon # canon: must]
    -> call_play
*   [Say nothing at all.]
    -> call_silent
*   [Tell him what you're going to do to him.]
    -> call_threat

=== call_play
# scene: call_play: Her Voice
# mood: tape
You have got it by you. You know where it begins, a bit behind the teeth, and that it goes up at the end even when it isn't asking.
"Yes," you say, up. "I know. I'm sorry. Where?"
"There's my girl." But he has stopped; you can hear him turn his head. "You sound thick. Have you got a cold?"
*   [Sniff. "A bit." # canon]
    "A bit," you say, and sniff. You've cried for nineteen hours; you need only let him hear it.
    "Well, keep it off me," says the voice. "I've got a face to think of."
*   ["Have you eaten?"]
    ~ grieve()
    "Have you eaten?" you say. It's just what she'd have said. She would have said it to him, too; you know that as it leaves your mouth, and have to hold on to the table.
    He laughs until he coughs. "Have I eaten," he tells the room. "God, I'm going to miss you."
*   {memories ? texts} ["Sorry. I wasn't awake. Are you awake?"]
    ~ clues += packs
    # clue: packs
    You have it from the telephone against your ribs, number five, three twelve in the morning. She must have had it always ready, that question, for anyone at all.
    "Am I awake," says the voice, quite soft. "You're a scream." He hasn't a doubt left in him. He even gets chatty: "We'll be loading. There'll be three ice packs to a box, don't sit on those. Sit on the third. It's the only one that isn't for keeping anything cold." # pause
-   "Ten," he says. "Under the Dongho bridge, our side, where the boxes are. Cash. Wear something warm, it's by the river." And he does up the call with a kiss, as one does up an envelope.
You put her telephone down. The boy has brought you a second tea; he hasn't rung it up. Your own voice, when you thank him, takes a while to be found. # pause
-> before_ten

=== call_silent
# scene: call_silent: Breathing
# mood: tape
~ local = 1
You say nothing. You do it well; you stood for six years in rooms where people said the most extraordinary things because there was only you there.
"Ah," says the voice, after four seconds. "It's that, is it. We're sulking."
Eight.
"I can do this as well, you know. I'm very comfortable."
He can't. At eleven he's talking again, and what he says now has lost the cream off the top: what he has, how many presses it takes, how her mother would be the first on the list, alphabetically. A voice like that wants a face to do it to. It goes round and round your quiet, feeling for the handle. # pause
You breathe in for eight, and out for eight. It's only so as not to break the table. But he knows it, he must have heard it before, somebody counting so as to get through a thing; and it satisfies him.
"There she is," he says. "Ten o'clock, under the Dongho bridge, our side, where the boxes are. Cash. And dancer, you can keep your mouth shut there as well, it's an improvement."
Then there's only the shop, and the boy behind the counter. He has turned the television down, and is drying one glass. # pause
-> before_ten

=== call_threat
# scene: call_threat: Wrong Number
# mood: tape
~ noise()
~ clues += woman
# clue: woman
"She isn't here," you say. It's your own voice, the flat one, out of the box under the sink. "I am. Listen. You'll want to remember that you were told."
You tell him. It takes about as long as ordering lunch; it has the same number of items. The boy behind the counter stops drying a glass. # pause
There's quite a gap. Then, with real interest: "Who's this?"
You don't say.
"You're not police. They say *sir*. Is it the friend? The one with the cake?" You hear him walk away from the cups, and a door slide. He's alone now, and it has taken years off him. "All right. I'm a reasonable man, I'd much rather talk to somebody who can count. She owes me a month. You bring it. Ten tonight, the Dongho bridge, our side, where the boxes are, and you can tell me all that again to my face. People tend to go off it." # pause
You have thrown away the one thing that you had, which was that he believed she was alive. It was worth something. You knew it was, you had it in your hand; and you find that you'd throw it again. Your hand is quite steady. That is the part you notice.
-> before_ten

=== before_ten
# scene: before_ten: Until Ten
# plate: handle
# mood: dawn
{errand == 0:That leaves the day. There are ten hours in it. You could sit them out, it's your profession. Or there are places where she was expected today, and nobody has gone in to say so.|There's time for one more, if the buses run. It is like a job that you once had, delivering telephone books: they get no lighter, and each of them has everybody in it.}
+   {errand == 0} [The studio over the bathhouse. # canon]
    -> v_studio
+   {errand > 2} [The studio over the bathhouse.]
    -> v_studio
+   {errand < 3 || errand > 4} [The bakery.]
    -> v_bakery
+   {errand < 5 || errand > 6} [Her room.]
    -> v_room
+   {errand < 7 || errand > 8} [The funeral hall, if they've found her a room.]
    -> v_wake
+   {errand < 9} [The restaurant that puts its boxes under that bridge.]
    -> v_sushi
+   {errand == 0} [Wait for ten.]
    You go and stand where you can see the river. You do it until nine. Nobody asks you what it's for; you could be fishing.
    -> bridge
+   {errand > 0} [Wait for ten. # canon]
    You get a bench on the river path and watch the light come on along the far side, window after window, people getting in.
    -> bridge

=== v_studio
# scene: v_studio: Chalk
# plate: studio
# mood: dawn
Saturday is the children. There are nine of them at the barre in woollen socks, and the teacher, Mrs. Baek, is going down the line with a ruler, laying it along backs. She sees you in the glass. She sees your boots.
"Four minutes' rest," says Mrs. Baek. She must be seventy. She doesn't ask. She has had a call, from the mother. She stands with you at the warm end and both of you look at the floor there. No one has cleaned that bit. There are marks: a cross, a cross, a cross, a line, and then the odd one, like a pair of islands.
"I wouldn't let them wash it," says Mrs. Baek. "They walk round." # pause
Nine small girls stand on one leg, not listening, with their whole faces.
+   [Stand on the marks. # canon]
    # page: memory
    # memory: chalk
    ~ keep(chalk)
    It was in April. She drew round your boots, for a joke, while you stood in them: on her knees, tongue between her teeth, round the heel and in at the arch. "So that's where you are," she said. "I'd wondered." Then she had you step out, and she put on that old trot tune, and danced in there. She did the whole of it inside the outline of your feet, all eleven minutes, and when she'd finished you both went down on hands and knees to look. She hadn't touched the line anywhere.
    You step in. It still fits. Something small is lying in the left heel, and you button it up: the end of her chalk. # pause
    # page: plain
    "Shoulders," says Mrs. Baek behind you, and lays the ruler along your back.
    {spend(1): -> bridge}
    -> before_ten
+   [Ask who else used to watch her class.]
    ~ rage()
    "There was one," says Mrs. Baek. "In the spring. Fathers come, and agents. He sat on that chair, and he looked in the mirror." She thinks of it. "One thinks that they look at the girls. He'd got the chair round so that he could see himself looking. Lovely manners. I gave him her timetable, he asked so nicely." She lays the ruler down on the sill, very straight. "I gave it him in my own hand," says Mrs. Baek. "With the rooms."
    {spend(2): -> bridge}
    -> before_ten

=== v_bakery
# scene: v_bakery: Staff Discount
# plate: bakery
# mood: dawn
The bell's still on its string. Mrs. Hwang is in the back with both arms in the flour bin, up to the elbow, not looking for anything. # pause
"You're Cake," says Mrs. Hwang.
You say that you are.
"She paid for it herself. I said have it, take it, it's your friend. Staff discount, she wouldn't have even that; she said that it wouldn't be from her then." She talks to the flour. "I said, how many candles? Thirty-one? And she laughed. No, she says, the *thirty-first*. She's twenty-eight. She wrote it out for me again." One white arm comes out, points at a spike by the till, and goes back in. "Four thousand's still owing. I don't want it."
On the spike, on the top, is the order. On the hook beside it is her apron, which stands out from the wall like half a person. # pause
+   [Pay the rest of it.]
    # page: memory
    # memory: slip
    ~ keep(slip)
    You count it out on the glass. Mrs. Hwang rings it up, with flour, and tears the slip off the spike to stamp it PAID, and so you read it. It's in her good hand. *Ice cream, the blue one. For the 31st. One, no nuts, she says she doesn't like it.* And below, as the paper wasn't full: *three slices last time!!*
    You had not known that anybody was counting. You have never had anything against nuts; it was a thing you'd said to a waiter, one night in winter, to make him go away. She must have gone through every cake in the book. # pause
    # page: plain
    It fits in the pocket with the button. "Now it's from her," says Mrs. Hwang.
    {spend(3): -> bridge}
    -> before_ten
+   [Take the apron.]
    ~ grieve()
    "Take it," says Mrs. Hwang. "Take the apron. It stands up by itself."
    It does. You try to fold it, and it goes over at the waist, bows to you, and comes up. You end by carrying it out under your arm as one would carry a sleeping child, its strings down your back. There's a thumb of chocolate on the bib. In the bus a man moves over so that it can have the seat.
    {spend(4): -> bridge}
    -> before_ten

=== v_room
# scene: v_room: Left Shoe
# plate: flat
# mood: dawn
They have put a strip of paper over the lock, with a stamp on it. You look at the stamp, and at the paper, and wet the paper, and it comes away whole.
You don't go to the table. Somebody has wiped the table. You go along the wall to where she kept things, which is a shelf, and a suitcase with a strap. You know how to do a room; you have done it after clients, looking for what they'd forgotten and what had been left for them. # pause
There isn't much. Two skirts; the grey one. A tin of bar matches. Eleven programmes, all alike, in each of which a ballpoint has gone over the line with her name to make it blacker. A jar of water from the sea, labelled *sea*. There's a new diary for next year, with only one thing in it, and that's your birthday.
On the floor stand the practice shoes, that have been mended until there's more thread in them than shoe.
+   [Pack it up.]
    # page: memory
    # memory: shoes
    ~ keep(shoes)
    You pack it as for a journey, heavy things at the wheels. When you come to the shoes you turn them over. Inside the one, in ink, gone brown with foot, there's *LEFT*. In the other one there's *other left*.
    She never learned it. She'd be on the stage of the Seoul Arts Center, with forty others, and they'd go off to the right like a curtain, and you would see her look down. "It isn't that I don't *know*," she said. "It's that I don't see why it should be that one."
    The case won't shut on both. You put the one marked LEFT up the inside of your coat, under the button. # pause
    # page: plain
    You leave the case with the woman from the third floor, and put the paper back across the lock, and press.
    {spend(5): -> bridge}
    -> before_ten
+   [Leave it as it is.]
    ~ grieve()
    It's all where she put it. If you carry it out then it'll be things. You stand in the middle with your hands where you can see them, for as long as one would stand there if somebody were in the shower and had said she wouldn't be a minute.
    Then you water the flowerpot, the one with the fish in it, and lick the paper, and press it back over the lock.
    {spend(6): -> bridge}
    -> before_ten

=== v_wake
# scene: v_wake: Mourner's Line
# plate: none
# mood: dark
# content: grief
They've found her a room; it's the small one, next to the lifts. There's a picture with a black ribbon on it. In it Min-hee has just heard something.
You bow, as one does, and her mother bows, in white, with the same chin. There's nobody else in the line. Somebody has brought a wreath from the theatre, with the name spelled right. She takes you to a low table and puts food in front of you, the red soup, the rice, the bits of pork, and sits across from you and watches that you eat it. # pause
{gentle:
    It was not one message and it was not one day, her mother says; she has been over all of it, and there was no one thing that would have been enough. Min-hee had plans for next July.
- else:
    "I've been over it," says the mother. "I went back through all of it, every telephone call. I thought I'd come to it. The one. And I could ring that day up and say something." She moves the dish of anchovies a little your way. "It wasn't one message. There isn't a one. She'd bought shoes in the sale, for July."
}
You have got soup in your mouth. You swallow it in eight parts. # pause
"You're the one with the chair," says her mother. "Did she say anything to you? I only ask. There's no need for it to have been for me."
The note is in the coat, and the coat's on your knees.
+   [Tell her there is a note.]
    You tell her. You say the first line. You don't say the name, and she sees that there's a name, and puts up her hand, flat, as one does to a waiter with more.
    "Sorry about the *cake*," says her mother. It's terrible: she has begun to laugh. You both do it, in your socks, over the soup, holding on to the table, with the picture looking on as if it heard something. "Is it good, what she's asked of you?" she says when she can.
    "No."
    "Will you do it?"
    "Yes."
    "Then eat," says her mother.
    {spend(7): -> bridge}
    -> before_ten
+   [Don't.]
    ~ grieve()
    "No," you say.
    She nods. She goes on nodding; she's got the knack, it's what keeps it from getting any farther in. She folds you three rice cakes into a napkin for the road, and she ties it up, and her chin counts the loops. At the door you turn round and bow once more than you need, and she is looking at the coat.
    {spend(8): -> bridge}
    -> before_ten

=== v_sushi
# scene: v_sushi: Lunch Set
# plate: coldstore
# mood: neon
It's a decent-looking place, on the road that runs along under the approach: a blue curtain, a plastic salmon. On the pavement stand eleven motorcycles with boxes behind their seats. It says DELIVERY ALL NIGHT. It is three in the afternoon, and inside, at sixteen tables, there's you. # pause
The set lunch is nine thousand. It arrives quickly; it has been waiting. Through a strip curtain at the back you see a cold store, and a man with a hook at his belt handing out boxes to riders, who sign, and don't look in.
{first == spared:Your tea is brought by a thin boy in a motorcycle helmet. He's got as far as the table before he sees you. The cup talks against the saucer. He pours; he goes on pouring, he fills the saucer too, and what looks out at you through the visor is two round eyes and a request. You say nothing. He says nothing. "Sorry," he whispers to the saucer, and takes it away.|Your tea is brought by a man who puts it down as if it were a card.} # pause
+   [Eat your lunch.]
    You eat it. The tuna has been told nothing for some weeks. But you get all of it down, with the pickle, and the bill takes him so much by surprise that he has to go and ask somebody how it's done. In that time, through the curtain, you have learned where he keeps his keys (hook), which knee's bad (the left), and that the man with the hook is afraid of the telephone.
    {spend(9): -> bridge}
    -> before_ten
+   [Count the ice packs.]
    ~ clues += packs
    # clue: packs
    You don't eat, you count. It's a box for one person's lunch. In goes the fish, and in go the packs: blue, blue, blue. That would be enough for a wedding. And the man drops in the first, and drops in the second, they clack; but the third he sets down with both hands, as you would an egg. He wipes his fingers after the first two. After the third one they're dry.
    {spend(10): -> bridge}
    -> before_ten

=== function spend(what)
// Notes the visit; true when it was the second, and the day is over.
~ temp second = errand > 0
~ errand = what
~ return second

=== function settle_2()
// The two clues that are kept are read in act three; the tools of the old job have done their work.
~ settle()
~ clues -= (card, packs, plate)
~ kit -= (baton, picks, recorder)
~ facts -= code
