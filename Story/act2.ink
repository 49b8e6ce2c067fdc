// Act two: Handle. A note, a telephone, a bridge, a house.
INCLUDE act2_bridge.ink
INCLUDE act2_house.ink

VAR known = 0    // what the board may tell: 1 the note, 2 his face, 3 his house, 4 the shelf; follows the place, so it adds no states
VAR errand = 0   // before_ten: the last visit, 0 none, 1 studio, 2 bakery, 3 room, 4 wake, 5 restaurant → bridge, where it ends

=== bench
# scene: bench: Make Him Pay
# act: 2: Handle
# beat: b09
# plate: handle
# mood: dawn
In front of the shop that mends accordions there is a bench, and you are on it. It is the first of November, a Saturday. People go by with radishes for the winter kimchi, carts of them. # pause
The woman from the third floor has come down and stands there until you see her. "{vigil == 0:I heard you through the ceiling|{vigil == 1:I heard you call her|I thought nobody was in}}," she says. "{vigil == 0:I didn't know if one goes up|{vigil == 1:I've never known her not answer|It all went dark up there}}." She has brought barley tea in a cup with a lid. You thank her. It seems to be what she came for.
~ vigil = 0
~ known = 1
They have taken Min-hee to somewhere with a number. They asked you things, and you answered. You did not say that there had been a sheet of paper on the table. It was in your coat by then, and so was her telephone. You don't recall deciding it. You have eight pockets, and hands. # pause
\*Sorry about the cake. Make him pay for me. @choi.pro. Don't let anyone watch.*
{memories ? bowl:The pebble has dried. It isn't as blue as it was in the water. }By now you have read it so often that it comes apart into the two things that it is. The first is a job.
The second is not a job. You hold the paper by its edges. *Anyone* has you in it.
*   [Take it up. # canon # canon: must]
    You have been hired four times in your life, three times in offices and once in a lift. Nobody said sorry first.
    "All right," you say.
    A man with radishes says good morning.
    -> take_up
*   [Take it to the police.]
    It's four streets. There is a blue lamp, and a form, and people who do this with their days. You know about forms. You bring your own pen.
    -> desk_police
*   [Fold it away.]
    ~ grieve()
    You fold it until it won't fold any more and push it to the bottom of the deepest of the eight. The shutter of the shop goes up. Inside they are trying the accordions, one after another, breathing out. The paper goes on being there. You have slept in beds with less in them.
-   The mender looks at you through the glass and turns his sign to OPEN. Then he thinks about it, comes out, lays a blanket over your knees, and goes in again. That does it. You can stand perhaps one more minute of that, and you have the paper out before it's up.
*   [Take it up now.]
    "All right," you tell it. You give the blanket back folded in a square.
    -> take_up
*   [Let the police have it.]
    You ask the mender where they are. You know where they are. What you wanted was to be somebody who has asked.
    -> desk_police
- (take_up)
~ pairs = false
-> phone

=== desk_police
# scene: desk_police: A Handle Is Not a Crime
# plate: handle
# mood: neon
Second floor, cybercrime: blinds down, eleven chairs, one of them in use. Inspector Seo is forty-four and is eating noodles from the pot with her coat on. She reads the note without touching it. She reads it again, and pushes the noodles away.
"Was anybody with her? They'll ask me upstairs. They'll ask whether somebody left." # pause
{pairs:"One pair of shoes," you say. "Hers. It was raining, and the floor was dry." She looks at you for some time. "Nobody looks at the floor," says Seo, and writes it down. It is not asked again, then or later, by anyone.|You don't know. You had your hand on the door, and called out, and walked in over whatever there was to see. "I didn't look at the floor," you say. "No," says Seo. "Nobody does." She leaves a line free for it.}
~ pairs = false
She turns to her screen, and you watch her read: hair, teeth, a car, a hand held out with a view behind it. Eighty thousand people like him. # pause
"I believe you," she says. "Belief goes in no box on this form. A handle isn't a crime. If there's a film, the film is. Is there a film?"
"She says nobody's to watch."
"Yes," says Seo, and caps her pen. "Somebody has to. That's what evidence is. I watch it, and the prosecutor, and his clerk, and the other side, and an expert who says it's real. Eleven signatures. I collect them on foot. I've asked for a scooter." She says it the way a kind chemist reads out a dosage. "I'm telling you now because otherwise you'll be angry with me later. What do you want to do?"
*   [Let her copy the note.]
    ~ clues += card
    # clue: card
    She won't give it to the young man by the machine. She does it herself, and stands with her back to the room until it's through. You get the paper back warm. "If you find me something I can hold," says Seo, "I'm here. I'm always here. Look at my plant." There is no plant. On her card she has written a second number, and under it, *eat something*, signed.
*   [Take it back.]
    ~ rage()
    You hold out your hand. She gives it to you at once, which is worse.
    "Eleven," you say.
    "On a good one."
    "Does anybody ask her?"
    The pen has its cap on. "Eat something," says Seo. "That's an order I can give."
-   -> phone

=== phone
# scene: phone: Saved as Cake
# content: abuse
# plate: handle
# mood: dark
In the back of a noodle shop you lay her telephone beside yours. It wants four numbers. You think of her chin.
5-6-7-8. It opens. The background is a fish, somebody else's, very orange. # pause
Not many people are in it. Mother. Mrs. Hwang. Theatre. There is no *Ok-ju*. You look under J, and then under O. Then you ring yourself. Your telephone goes round on the table like a beetle, and hers says that it is calling *Cake*. # pause
{gentle:
    There is a second number in it, far too often. It belongs to the man in the note; he has been frightening her for money.
- else:
    There is a second number, far too often, with no name put to it. Between its messages, like receipts, stand the sums that went out to it: on the first, on the first, on the first.
}
*   [Open his messages. # canon]
    ~ local = 0
    {gentle:The last of them is from Thursday. It is cheerful, and reminds her of the date. You read no other.|The last is from Thursday. *You've gone quiet on me, I hate quiet! First of the month is still the first of the month. Let's not make it weird.* It ends in a small pair of hands, pressed together. Above it there are more, as many as you like, going up like a shaft. You stop at the first. You can do that much for her.} # pause
*   [Look only at yours.]
    ~ local = 1
    It is a short column. On her side stand the kitten, the sailor, a man who cried at a comic. On yours stands *ok*, and *ok*, and *late shift?*, and *ok*. She has put a star on one of them. You press it to see which. *Home safe*, it says; you wrote that in February, from the bus, because she had asked you to. She has had it by her ever since. # pause
*   [Shut it. Charge it, and wait.]
    ~ local = 2
    You ask the boy for a cable, and order whatever he is having. When it comes you eat all of it, as one eats on a job. You never were the sort that goes looking. You stand where they have to come past. # pause
-   -> phone_rings

=== phone_rings
# scene: phone_rings: There She Is
# beat: b10
# content: abuse
# plate: handle
# mood: tape
It rings at ten to twelve. {local == 0:It is the number with the small pair of hands.|{local == 1:It is the other column, the long one.|Here they come, then, past you.}} The orange fish shivers. You have let a good many telephones ring until they had finished. The boy behind the counter looks across at you, and away.
You pick it up and say nothing, and it's already talking. # pause
{gentle:
    A man takes you for Min-hee. He wants the money that she pays him on the first of the month, and means to shame her before her friends if she doesn't bring it; he is about to say where and when.
- else:
    "There she is! I thought you'd died on me, dancer." It's a nice voice. You could sell water with it. "So it's the first. I look, and there's nothing in. I'm not cross. I think, well, she's got her head full of swans. But you know how I am about friends. I love it when people have friends. That bakery, the old lady. The theatre, with all the names on the door. I could make you so *known*. One press. They'd all see what you're really like."
}
~ local = 0
He lets that stand. He is good at it. He is listening for her breath. # pause
He doesn't know. She lies in a place with a number, and there is one man in Seoul to whom she is still only late.
*   [Give him her voice. # canon # canon: must]
    -> call_play
*   [Say nothing at all.]
    -> call_silent
*   [Tell him what you are going to do to him.]
    -> call_threat

=== call_play
# scene: call_play: Her Voice
# mood: tape
You have it by you. It starts a little behind the teeth, and goes up at the end even when it isn't asking.
"Yes," you say, up. "I know. I'm sorry. Where?"
"There's my girl." But you hear him turn his head. "You sound thick. Have you got a cold?"
*   [Sniff. "A bit." # canon]
    "A bit," you say, and sniff. You have cried for most of a day. You need only let him hear it.
    "Well, keep it off me," says the voice. "I've got a face to think of." # pause
*   ["Have you eaten?"]
    ~ grieve()
    "Have you eaten?" you say. It is what she would have said. She would have said it to him, too; you know it as it leaves your mouth, and have to hold on to the table.
    He laughs until he coughs. "Have I *eaten*," he tells the room. "You're wasted on me." # pause
*   {memories ? texts} ["Sorry. I wasn't awake. Are you awake?"]
    ~ clues += packs
    # clue: packs
    You have it in the telephone against your ribs, number five, 03:12. She must always have had it ready, that question, for anyone at all.
    "Am I awake," says the voice, quite soft. "You're a scream." He hasn't a doubt left. He grows chatty. "We'll be loading. Three packs to a box. Sit on the third if you want to sit, it's the only one that isn't for keeping anything cold." # pause
-   "Ten," he says. "Under the Dongho bridge, our side, where the boxes are. Cash. Wear something warm, it's by the river." He closes the call with a kiss, as one licks an envelope.
You put her telephone down. The boy has brought a second tea and not rung it up. When you thank him it takes you some time to find your own voice. # pause
-> before_ten

=== call_silent
# scene: call_silent: Breathing
# mood: tape
~ local = 1
You say nothing. You do it well; you stood for six years in rooms where people said the most extraordinary things because there was only you there.
"Ah," says the voice, after four seconds. "We're sulking."
Eight.
"I can do this as well, you know. I'm very comfortable."
He can't. At twelve he is talking again, and the cream has gone off the top: what he has, how few presses it takes, how her mother would be first on the list. A voice like that wants a face to do it to. It goes round and round your silence, feeling for the handle. # pause
You breathe in for eight and out for eight. It is only to keep from breaking the table. But he knows it. He has heard somebody count before, to get through a thing, and it satisfies him.
"There she is," he says. "Ten o'clock, under the Dongho bridge, our side, where the boxes are. Cash. And you can keep your mouth shut there, too. It's an improvement."
Then there is only the shop. The boy behind the counter has turned down the television. He is drying one glass. # pause
-> before_ten

=== call_threat
# scene: call_threat: Wrong Number
# mood: tape
# clue: woman
"She isn't here," you say. It's your own voice, the flat one, out of the box under the sink. "I am. Listen. You'll want to remember that you were told."
You tell him. It takes as long as ordering lunch and has about as many items. The boy behind the counter stops drying a glass. # pause
~ noise()
~ clues += woman
For once the voice has nothing ready. Then, with real interest: "Who's this?"
You don't say.
"You're not police. They say *sir*. Is it the friend? The one who sits?" A door slides; he has gone somewhere to be alone, and it has taken years off him. "All right. I'd much rather talk to somebody who can count. She owes me a month. You bring it. Ten tonight, the Dongho bridge, our side, where the boxes are, and you can tell me that again to my face. People tend to go off it." # pause
You had one thing, that he thought she was alive, and you have thrown it away. You would throw it again. The hand is quite steady. That is the part you notice.
-> before_ten

=== before_ten
# scene: before_ten: Until Ten
# plate: handle
# mood: dawn
{errand == 0:That leaves ten hours. You could sit them out; it's your profession. Or there are places where she was expected this morning, and nobody has gone in to say so.|There is time for one more, if the buses run. You once delivered telephone books. They got no lighter, and each of them had everybody in it.}
+   {errand == 0} [The studio over the bathhouse. # canon]
    -> v_studio
+   {errand > 1} [The studio over the bathhouse.]
    -> v_studio
+   {errand != 2} [The bakery.]
    -> v_bakery
+   {errand != 3} [Her room.]
    -> v_room
+   {errand != 4} [The funeral hall, if they've found her a room.]
    -> v_wake
+   {errand != 5} [The restaurant that puts its boxes under that bridge.]
    -> v_sushi
+   {errand == 0} [Wait for ten.]
    You go and stand where you can see the river. You stand there until nine. Nobody asks what for. You could be fishing.
    -> bridge
+   {errand > 0} [Wait for ten. # canon]
    You find a bench on the river path, and watch them come home along the far bank, window after window.
    -> bridge

=== v_studio
# scene: v_studio: Chalk
# plate: studio
# mood: dawn
On Saturdays it's the children. Nine of them stand at the barre in woollen socks, and the teacher, Mrs. Baek, who must be seventy, goes down the line laying a ruler along their backs. She sees you in the glass. She sees your boots.
"Four minutes' rest," says Mrs. Baek. The mother has rung her. She stands beside you at the warm end, and both of you look at the floor, where there is a piece that nobody has cleaned. Five chalk marks: a cross, a cross, a cross, a line, and then a pair of islands.
"I won't have it washed," says Mrs. Baek. "They walk round." # pause
Nine small girls stand on one leg, not listening with their whole faces.
+   [Stand on the marks. # canon]
    ~ keep(chalk)
    # page: memory
    # memory: chalk
    It was in April. She drew round your boots for a joke while you stood in them, on her knees, with her tongue between her teeth, round the heel and in at the arch. "So that's where you are," she said. "I'd wondered." Then she had you step out, and put the tape on, and danced in there: all eleven minutes of it, inside the outline of your feet, and when it was over the two of you went down on your hands and knees to look, and she hadn't touched the line anywhere.
    You step in. It still fits. In the left heel lies the end of her chalk, and you button it up. # pause
    # page: plain
    "Shoulders," says Mrs. Baek behind you, and lays the ruler along your back. # pause
    {spend(1): -> bridge}
    -> before_ten
+   [Ask who used to come and watch her, in the evenings.]
    ~ rage()
    "There was one," says Mrs. Baek. "In the spring, at the company's evenings. Agents come, one is glad of them. He sat on that chair and looked in the mirror. He'd turned it so that he could see himself looking." She lays the ruler on the sill, and straightens it. "Lovely manners. He asked for her timetable, and I gave it him. I wrote it out in my own hand," says Mrs. Baek. "With the rooms." # pause
    {spend(1): -> bridge}
    -> before_ten

=== v_bakery
# scene: v_bakery: Staff Discount
# plate: bakery
# mood: dawn
The bell is still on its string. Mrs. Hwang has both arms in the flour bin, to the elbow, and isn't looking for anything. # pause
"You're Cake," says Mrs. Hwang.
You say that you are.
"She paid for it herself. I said have it, take it, it's your friend. Staff discount, she wouldn't have even that; she said that it wouldn't be from her then." She talks to the flour. "I said, how many candles? Thirty-one? And she laughed. No, she says, the *thirty-first*. She's twenty-eight. She wrote it out for me again." One white arm comes out, points at a spike by the till, and goes back in. "Four thousand's still owing. I don't want it."
On top of the spike is the order. Beside it on a hook hangs the apron, which stands out from the wall like half a person. # pause
+   [Pay the rest of it.]
    ~ keep(slip)
    # page: memory
    # memory: slip
    You count it out on the glass. Mrs. Hwang rings it up, with flour, and takes the slip off the spike to stamp it PAID, and so you read it. It's in her good hand. *Ice cream, the blue one. For the 31st. One, no nuts, she says she doesn't like it.* And below, since the paper wasn't full: *three slices last time!!*
    You had not known that anybody was counting. And you have nothing against nuts; you said it once to a waiter, one night in winter, to make him go away, and she must have carried it about with her all that time, and gone through every cake in the book. # pause
    # page: plain
    It fits the pocket with the button. "Now it's from the both of you," says Mrs. Hwang. # pause
    {spend(2): -> bridge}
    -> before_ten
+   [Take the apron.]
    ~ grieve()
    "Take it," says Mrs. Hwang. "Take the apron. It stands up by itself."
    It does. You try to fold it, and it bows to you from the waist and comes up again. You carry it out over your shoulder in the end, like somebody who has fallen asleep at a party. There is a thumb of chocolate on the bib. On the bus a man moves over so that it can have the seat. # pause
    {spend(2): -> bridge}
    -> before_ten

=== v_room
# scene: v_room: Left Shoe
# plate: flat
# mood: dawn
Across the lock is a strip of paper with a stamp on it. You wet it, and it comes away whole.
You don't look at the table. Somebody has wiped the table. You go along the wall to where she kept things, a shelf and a suitcase with a strap. You know how to do a room. You did it after clients, for what they had forgotten and what had been left for them. # pause
There isn't much. The grey skirt. A tin of matches from a bar. Seven programmes, all alike, and in each of them a ballpoint has gone over the line with her name to make it blacker. A jar of water, labelled *sea*. A diary for next year, new, with one thing in it: your birthday.
On the floor stand the practice shoes, mended until there is more thread in them than shoe.
+   [Pack it up.]
    ~ keep(shoes)
    # page: memory
    # memory: shoes
    You pack as for a journey, heavy things at the wheels. When you come to the shoes you turn them over. Inside the one, in ink gone brown, it says *LEFT*. Inside the other it says *other left*.
    She never learned it. She could do the whole of an evening on one breath, and at the end, when they were all to go off left, you would see her in the second row look down to find out which it was. "It isn't that I don't *know*," she told you. "It's that I don't see why it should be that one." # pause
    The case won't shut on both. You put the left one up the inside of your coat, and button the pocket over its toe.
    # page: plain
    You leave the case with the woman from the third floor, and put the paper back across the lock, and press. # pause
    {spend(3): -> bridge}
    -> before_ten
+   [Leave it as it is.]
    ~ grieve()
    Everything is where she put it. Once you carry it out it will be things. You stand in the middle of the floor, with your hands where you can see them, for as long as one waits for somebody who has said that she won't be a minute.
    Then you water the flowerpot, the one with the fish in it, lick the paper, and press it back over the lock. # pause
    {spend(3): -> bridge}
    -> before_ten

=== v_wake
# scene: v_wake: Mourner's Line
# plate: none
# mood: dark
# content: grief
They've found her a room, the small one, next to the lifts. From a picture with a black ribbon on it Min-hee looks up: she has just heard something.
You bow, and her mother bows, in white, with the same chin. There's nobody else in the line. Somebody has brought a wreath from the theatre, with the name spelled right. She takes you to a low table and puts food in front of you, the red soup, the rice, the bits of pork, and sits across from you and watches that you eat it. # pause
{gentle:
    It was not one message and it was not one day, her mother says; she has been over all of it, and there was no one thing that would have been enough. Min-hee had plans for next July.
- else:
    "I've been over it," says the mother. "I went back through all of it, every telephone call. I thought I'd come to it. The one. And I could ring that day up and say something." She moves the dish of anchovies a little your way. "It wasn't one message. There isn't a one. She'd bought shoes in the sale, for July."
}
You have soup in your mouth. You swallow it in eight parts. # pause
"You're the one with the chair," says her mother. "Did she say anything to you? I only ask. There's no need for it to have been for me."
The note is in the coat, and the coat's on your knees.
+   [Tell her there is a note.]
    You tell her the first line. You don't tell her the name, and she sees that there is a name, and puts up her hand, flat, as to a waiter with more.
    "Sorry about the *cake*," says her mother. It's terrible: she has begun to laugh. Both of you do it, in your socks, over the soup, holding on to the table, while the picture looks on as if it heard something. "Is it good, what she's asked of you?" she says when she can.
    "No."
    "Will you do it?"
    "Yes."
    "Then eat," says her mother. # pause
    {spend(4): -> bridge}
    -> before_ten
+   [Don't.]
    ~ grieve()
    "No," you say.
    She nods, and goes on nodding; it keeps it from getting any farther in. For the road she folds three rice cakes into a napkin, and ties it, and her chin counts the loops. At the door you turn and bow once more than you need. She is looking at the coat. # pause
    {spend(4): -> bridge}
    -> before_ten

=== v_sushi
# scene: v_sushi: Lunch Set
# plate: coldstore
# mood: neon
It's a decent-looking place under the approach to the bridge: a blue curtain, a plastic salmon, a row of motorcycles with boxes behind their seats. DELIVERY ALL NIGHT, it says. It is three in the afternoon, and at sixteen tables there is you. # pause
The set lunch is nine thousand. It comes quickly; it has been waiting. Through a strip curtain at the back you see a cold store, and a man with a hook at his belt handing boxes to riders, who sign and don't look in.
{first == spared:Your tea is brought by a thin boy in a motorcycle helmet. He's got as far as the table before he sees you. The cup talks against the saucer. He pours; he goes on pouring, he fills the saucer too, and what looks out at you through the visor is two round eyes and a request. You say nothing. He says nothing. "Sorry," he whispers to the saucer, and takes it away.|Your tea is brought by a man who puts it down as if it were a card.} # pause
+   [Eat your lunch.]
    The tuna was told some weeks ago. You get it down, with the pickle. When you ask for the bill nobody knows how that is done, and while they find out you learn, through the curtain, that the man with the hook has a bad left knee, hangs his keys on the strip light, and is afraid of the telephone. # pause
    {spend(5): -> bridge}
    -> before_ten
+   [Count the ice packs.]
    ~ clues += packs
    # clue: packs
    You let it get cold, and count. In goes one person's lunch, and in go three ice packs: blue, blue, blue. It would do for a wedding. The first he drops in, the second he drops in, and they clack. The third he sets down with both hands, as you would an egg. After the first two he wipes his fingers. After the third they are dry. # pause
    {spend(5): -> bridge}
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
