// The endings that more than one act can reach, and the questions asked after every ending.
// An ending tells, then diverts to ask_back with its own name; the states of all lives meet there.

// What a finished life need not remember any more.
=== function put_by()
~ wound = 0
~ heat = 0
~ trust = 0
~ edge = 0
~ slots = 6
~ local = 0
~ feet = false
~ kit = ()
~ clues = ()
~ memories = ()
~ facts = ()
~ first = ()
~ dose = ()
~ drives = ()
~ scar = ()
~ lie = ()
~ answered = ()
~ road_words = ()
~ aisle = ()
~ hurt = ()
~ studied = ()
~ basket = true
~ candles = 1
~ met = 0
~ party = 0
~ job = 0
~ alone = 0
~ wished = 0
~ late = 0
~ vigil = 0
~ pairs = false
~ errand = 0
~ rehearsed = false
~ suited = false
~ thrown = false
~ glance = 0
~ homeward = 0
~ done = 0
~ car = 0
~ early_start = false
~ told = 0
~ named = false
~ tickets = false
~ twin = false

=== end_sunrise
# scene: end_sunrise: Toward the Rising Sun
# ending: sunrise: Toward the Rising Sun
# plate: beach
# mood: dawn
# fact: promise: You promised him that you would come there too.
The valley runs east, so the road does. At ten to seven the sun comes up in the middle of the lane, and every lorry that meets you has its visor down.
{local == 1 or local == 3:You left the book on his tray, for the people who are paid to look at trays. You had read one page. It turns out that one page is what you can carry.|The diary lies on the tank, under a strap that was made for a spray hose. The wind goes through it without finding anything to stop for.}
You had expected a feeling. One has been riding behind you since the tunnel with its arms round your middle, and it is another four villages before you know what it is called. # pause
In the fifth village a woman is putting up the shutter of a place with five tables. There is a fish on the sign. Nobody has told it anything yet.
You stop the engine, and then your hands go on stopping for a while. You listen. Something fries. Somewhere behind the house a radio counts people into their morning exercises, one to eight, and then from one again. # pause
"By yourself?" asks the woman.
"Yes," you say, and look at the second chair. "What is there?"
"Soup. And soup with an egg."
You have not been asked what you would like by anybody who was going to bring it since a day in June. You think about the egg for as long as it deserves. # pause
Where you are going nobody is waiting, or knows your name, or has any reason to sleep badly yet. {local > 1:You still don't know if it will be then and there, or a drive. You have left that one blank.|You'll knock first. After that there will be a part two.}
The first address is two hours off. You stop for breakfast.
-> ask_back(e_sunrise)

=== end_names
# scene: end_names: All the Names
# ending: names: All the Names
# plate: choihouse
# mood: dawn
{local == 1:You never did get to the first door; the first door came. By the second week there is hardly a day without one.|You have done nine doors. By the second week you need not: people have begun to come to you.}
They do not ring. They stand on the path with their hands in their sleeves and study the board that creaks, and you say through the door that it has never bitten anyone. Then you put the kettle on. You ask nothing. You give her the slip of paper, folded, with her own name inside in a schoolgirl's hand, and a small bag with what is left of a number. It weighs what a box of matches does. Some open the bag. One throws it into your stream. One asks for the hammer. # pause
Each of them, sooner or later, puts the same question, and you have found that it is better to answer before it is asked.
"No," you say. "Nobody. Not me either. We went by the digits."
Then they sit differently. # pause
Inspector Seo has the diary: the men, their dates, what they paid. She has not asked where the rest went. She telephoned once, late, to say that it is possible to convict a man of paying, and that her pen has its cap off.
Bom did the sixty-one in her exam hand on a Tuesday night and sat the paper on the Thursday. In the second hour, she says, there was a question on the uses of an index. # pause
One slip has no one to come for it. You kept it until last, as its owner would have, because then it is nearly still going on.
The stove ticks. There are two chairs, and Mrs. Hwang has lent you a third.
You read the last one aloud, family name first, and put the kettle on for whoever is next.
-> ask_back(e_names)

=== end_hell
# scene: end_hell: Even in Hell
# ending: hell: Even in Hell
# plate: beach
# mood: dawn
The gate of the lift folds back on nothing that has a number. There is wet sand up to the sill, and the light lies flat along it.
He is still behind you, against the mirror, one hand in his hair. The face has come right again; down here they let him keep it. He has had a long time to look at it and has run out. # pause
"That's all?" he says. "You came all this way. You were going to hunt me."
You were. You had it written down. You are seventy-one, and one ankle votes on everything, and you have hunted him through every floor that the two of you ever shared, and on each one there was a girl with flour on her cuffs whom you did not find. She was never on his side of any door. You had known that. Some people have to take the stairs. # pause
So you have kept it. You turn it over, to see whether there is anything on the back. It is a promise, worn thin at the fold; you made it on a cold morning to someone you hated, and have not broken one since.
You set it down on the floor of the lift. Then you step over the sill. The water comes round your shoes, thirty centimetres and trying. # pause
Behind you the gate begins to close. He talks faster. He has thought of something. It is the only thing he has ever wanted to know, and he used to ask it of a mirror.
"Who are you?" he asks. You find that you need not say.
-> ask_back(e_hell)

=== end_custody
# scene: end_custody: Chain of Custody
# ending: custody: Chain of Custody
# plate: none
# mood: neon
# content: abuse
# fact: code: At his front door the keypad was read into the record as 0-4-1-7.
{gentle:
    Choi Pro is charged. To charge him, each drive has to be watched, by officials who sign for it; Min-hee's is one of them, and her note had asked that nobody should. In the inventory the clerk reads his door code aloud: 0-4-1-7, the day the car was delivered. {scar:Bom gives her evidence after the exam, with her working shown.|He will get nine years.} # pause
- else:
    It goes as it is meant to go. You have seen so little of that. You keep looking for the exits.
    They take the house apart in an afternoon and write it down. A clerk with a cold reads the inventory into the record, and you are allowed to sit at the back: one cactus. One key tray. One keypad, front door, four digits, oh-four-one-seven. "He says it's the day the car was delivered," says the clerk, and blows his nose. {scar != ():"Shelf. Drives, sixty-one."|"Shelf. In the dust on it, sixty-one clean places; the drives were handed in."} # pause
    Seo comes out to you in the corridor and caps her pen. You have learned what that means.
    "He'll get nine years," she says. "The lawyer says seven. {scar:The girl was very good. She asked the judge whether he would like to see her working.|There will be others, after him. There's a little book.}"
    "And the drives?"
    "They're evidence. Evidence is looked at." She has not slept. "Twice each. There's a room. I picked the people myself, I sent two of them home. I sat in when it was number forty-four. I thought you would want there to be somebody who stood up when it was over." # pause
    You had promised a piece of paper something else. You say so.
    {scar:{local == 1:"I know," says Inspector Seo. "Her mother told us what it said, in the end. It's exhibit three."|"I know," says Inspector Seo. "They have all read the note. They signed for that as well. It's exhibit three."}|"I know," says Inspector Seo. "I read the note. It's exhibit three."}
}
She gives you the form, since you are the one who began it and somebody has to close the line. There is a column for the number, and one for the date, and one for names. You count down it with your thumb, because you can't not.
Eleven people sign for it. You asked how many. Nobody had asked before.
-> ask_back(e_custody)

=== end_tide
# scene: end_tide: Low Tide
# ending: tide: Low Tide
# plate: tide
# mood: sea
He is still talking when the sun has got as high as the rope.
The sea has been to his shoes and gone away again. It wet the left one to the third eyelet. He has told you who has the second list, and what a minister's nephew pays; he has spelled names without being asked. His hands have been free for forty minutes. Twice he looked at the knot where they had been, and then up, at the green line on the post that the winter storms have left above his head, and he stayed where he was and said another name. # pause
The red light is on in your palm. You have held it where he could see it, as he always did. # pause
"It's stopped," he says. "The water. It's stopped coming."
"Yes."
"You said it came to—"
{local == 1:"It was on the card. You said that anyone could print that."|"I said what it comes to. You asked if I thought you were stupid."}
He looks along the beach: one woman, one schoolgirl, and no wall anywhere. He could have walked to the road at any time since seven o'clock. You watch him find that out. It takes longer than the fire would have. # pause
The constables come down over the dune in their town shoes. One of them has a blanket. He asks who is hurt, and Choi Pro says that he nearly drowned, and the constable looks at the sea, and at the shoe.
Bom begins to laugh, puts both hands over it, and cannot stop.
It is all on the tape, in his own voice, and there is no one in it but him.
"Thirty centimetres," you say, for the record, and press stop.
-> ask_back(e_tide)

=== end_passenger
# scene: end_passenger: Passenger
# ending: passenger: Passenger
# plate: road
# mood: rain
The bus is the kind with curtains. She takes the window, since she has not had one for two hundred and some days, and reads you what goes by: car wash, church, driving range, church.
At your feet is the pillowcase. She has put your toothbrush in with hers, and the gas bill, so that you will not be cut off. She has thought of everything except a reason to come back for it. # pause
Somewhere behind you is a man who knows what you meant to do to him. For a night or two he will sit up with his shoes on. By Sunday he will have begun to sleep. By spring there will be another Friday, and a stool at the bar, and someone on it who hates the place; and no one will be sitting two seats along counting the seconds for her.
You know her already. You have been counting since the toll. # pause
"You could still get off," says Bom. "I've looked at the stops. There are four."
"Have you got your exam card?"
She shows you: the number, the school, the Thursday. She holds it by the edges. It is the only paper with her name on it that she ever signed of her own accord.
"It says to bring water, in a bottle without a label," she says. "And a watch that doesn't talk." # pause
You have none to give. At the first stop you get down and buy one from a machine, between the gloves and the corn plasters: pink, for a child, with a fish on the dial. You hold it to your ear. It says nothing at all.
She fastens it on the last hole. She counts the lamps as they come, thumb to finger, thumb to finger, and the hand slows.
She is asleep before the tunnel. You stay awake for both of you.
-> ask_back(e_passenger)

=== end_lesson
# scene: end_lesson: Swimming Lesson
# ending: lesson: Swimming Lesson
# plate: beach
# mood: dawn
It is eleven degrees. Bom has read it off a board at the lifeguard's hut, which is shut until July, and has told you what eleven degrees does to the breath, so that you will not take it personally. # pause
On the beach two constables have given Choi Pro a cup of something. He is explaining. His arm goes up and down. It is already hard to hear. # pause
You are in to the ribs. The bandage lets it in all at once, and you say a word that Min-hee's mother would not have expected; she has you down as a quiet girl. "She never could bear people who stood on a beach with their shoes on," she told you, that week, in the middle of something else, and went back to counting envelopes. # pause
You stood there, that day in June, with yours on. It was a good day. There was not one thing you could have done in it that would have made it last longer than it did. It was not one message. It was not one anything. You have looked. You have been through it exit by exit.
What you can do is get your hair wet. # pause
{local == 0:She has let go of your wrist.|{local == 1:She has turned about under your hand, and there's no shoulder now.|She has come round in front of you. You got in by yourself; it seems that this is as far as that goes.}} "Lie back," says Bom. Her palm is under your shoulder blades, flat, the way one carries a cake. "You have to let the ears go in. Everyone minds about the ears."
"I don't float."
"You're not floating, you're holding yourself up. It's different. I can feel you doing it." # pause
Something is making a noise, and it is you. You hold your breath to stop it, as you did on her floor until it was light, and have done ever since.
The sky is all one thing, from side to side. There is a gull on it.
"Breathe out," says Bom. "It's only water." You breathe out.
-> ask_back(e_lesson)

=== end_payroll
# scene: end_payroll: Payroll
# ending: payroll: Payroll
# plate: rampage
# mood: neon
# fact: safe: The golf trophy in the boss's office unscrews, to the left.
The door that you guard is grey. Things go in by it and other things come out, and you look at the hands of whoever carries them, since that is the job. It was the job the last time too. # pause
He kept his word, which is what makes it possible to go on. Choi's head was offered to you in the second week, on a Tuesday, in so many words, and you said that you were on duty. He has been moved to Busan. It is said that he has let his hair grow. The girl's debt is struck out, in ink; she was shown the page. She came once as far as the netting, on her way from school, and looked up at your window with her thumb going from finger to finger. You meant to go down. She stayed nine minutes. # pause
Fridays you dust. It isn't in the contract, but there is a trophy on the safe, a man in brass with his club up, and nobody else is allowed near it. It unscrews to the left. All other things in the world go the other way, and you have noticed that you now turn taps wrongly.
You do not look in. {local == 1:You did, the once. There|You could; there} is a disk in there, in a soft cloth, with a number written on it that you have seen before on another shelf. From where you stand you can see nobody whom it would help by now. # pause
"You've no idea how quiet it is," says the boss, putting, "having you." He means it. You have never been so well thought of.
There is canteen, dental, and a fund for funerals, to which you have subscribed. The payslip comes folded in three, so that nobody should know what anybody is worth.
On the twenty-fifth the money comes, as it does for everybody.
-> ask_back(e_payroll)

=== end_cure
# scene: end_cure: The Pharmacist's Cure
# ending: cure: The Pharmacist's Cure
# plate: pharmacy
# mood: neon
# fact: numbers: The six digits on a label are a prescription number. His book has the name.
He does it well. He asks how you sleep and waits for the answer, and writes it on a card. # pause
You go in on Mondays, when it is quiet. You take a number. He took great pains to explain the numbers to you, as a courtesy, the day that you left off asking about anything: six digits, see, the first two the year, and then it goes by the page; he runs a wet thumb down the margin of the book and there you are, family name first. "It's how I keep people apart," says Myung-shik. "They come in, they say, the white ones. Well." You had seen six digits before, on labels, one after another along a shelf. You recall that it used to mean a great deal. You nod. # pause
It does not hurt. You can think the word bakery, and it is a shop. You can go by the stop, with your forehead on the glass, and see a girl with flour on her cuffs who is somebody else, and it is a girl with flour on her cuffs. You sleep nine hours. In the night the house creaks at the third board and you do not so much as turn over. # pause
{trust > 0:She comes on Sundays, from the university, on two buses, and cooks. She sat the exam. She got in. She tells you about it, with figures, and leaves gaps for you to say something in. When she washes up she turns the box so that its days face the wall.|There was a girl. You were told that she sat her exam, and where she went, and you have the address on a card somewhere, among the cards.}
Nobody has asked him to stop anything. He still has the contract with the hotel. # pause
The box has seven lids, with a letter on each. He fills it himself, so that you need not count. On the side there is a label, typed, with your name on it and then six digits.
Twice a day, after food.
-> ask_back(e_cure)

=== end_one_short
# scene: end_one_short: One Drive Short
# ending: one_short: One Drive Short
# plate: none
# mood: rain
# content: abuse
# fact: copies: The hotel clerk keeps a second copy of everything, in a box behind the empty fish tank.
{gentle:
    Choi Pro is dead, and it changes nothing: whatever became of his shelf, the footage begins to go out, one drive at a time. It comes from Hotel Lagoon, where the night clerk has kept second copies of everything in a box behind the empty fish tank. {scar:Bom is alive, and sits her exam. |{kit ? blade:The student is alive; she got you out, and then herself. }}Nobody had asked the clerk to stop. # pause
- else:
    It is over sooner than you can feel it. He looks surprised, and then he looks like nothing, and you stand there with your ears ringing and wait for the world to be lighter by the weight of one man. # pause
    {
    - scar != ():
        What comes is sirens. You go out by the flap, with Bom holding the torch, and through somebody's radishes. When you get to his house there's a seal on the door, and the shelf is bare wood. People with more keys than you have been and gone. You count the clean places in the dust: sixty-one. # pause
    - kit ? blade:
        What comes is the dark, floor by floor, and in it a hand that takes you by the sleeve and leads you down by the linen stair. It belongs to somebody who has waited two hundred and twelve days for four minutes like these. She goes left in the yard, and you go right. When you get to his house there's a seal on the door, and the shelf is bare wood. You count the clean places in the dust: sixty-one. # pause
    - else:
        You take down all that there are, in his own sports bag. Nobody stops you. You break them in your yard with a brick, and sweep, and for a week you sleep as you have not slept since the summer. You have looked at the brick now and then. There are a good few chips in it. You counted: they came to sixty-one. # pause
    }
    Nine days after that, on a Tuesday, the first one goes out.
    You did not see it. You saw a boy at the bus stop show it to another, and the other boy's face. By Thursday it has a number, like an episode. It has not come from his house at all: so says Inspector Seo, of cybercrime, who has walked up your path by herself and won't sit. There was a box at a hotel, the Lagoon, behind a fish tank with no fish in it. The night clerk kept a second copy of everything, for his old age. He was afraid of one man only, and that man is dead. # pause
    "I'd have had him talking by Christmas," says Seo. "Him, alive." She is not reproaching you. She might be reading out a bus number.
    She has rung the families she can find. She cannot find many. On the labels they have only nicknames, and six digits. # pause
}
You ride home on the N13. It is raining, and everyone has their head down. Two rows in front of you somebody has a telephone held low, against the knee, where it makes a small bright room of its own.
They are all labelled. The light of one is on a stranger's face.
-> ask_back(e_one_short)

=== ask_back(which)
# scene: ask_back: Asked Back
~ put_by()
{ which:
- e_sunrise: -> asked_sunrise
- e_names: -> asked_names
- e_hell: -> asked_hell
- e_custody: -> asked_custody
- e_tide: -> asked_tide
- e_house_rules: -> asked_house_rules
- e_passenger: -> asked_passenger
- e_lesson: -> asked_lesson
- e_payroll: -> asked_payroll
- e_cure: -> asked_cure
- e_one_short: -> asked_one_short
- e_driver_only: -> asked_driver_only
- e_three_days: -> asked_three_days
- e_checked_out: -> asked_checked_out
- e_mountain: -> asked_mountain
- e_cake: -> asked_cake
- else: -> asked_aisle_nine
}

=== asked_sunrise
She asked two things of you, on one sheet of paper. You have done one.
*   [Is it enough?  # canon]
    You are hungry, and you know whose appetite you have been keeping for her. That is most of an answer. There is a book with the rest in it, and no hurry.
*   [And the other thing?]
    His shelf is empty. There was a second box, in a place with no fish, and there was a book in which six digits turn into a person. Three of your lives end within a hand's breadth of one of them: where he died too soon, where you took something for it, where you took the job.
*   [What did you promise him?]
    That you would come there too. It was only a thing to say on a beach. But it has been said, and the next time that you begin, there will be somebody at the door to ask whether you meant it.
-   -> END

=== asked_names
Sixty-one people, and nobody looked.
*   [Could it have gone like this the first time?]
    No. You put your hand behind a tank for no reason, and opened a book that you had held in some other week, and turned a thing to the left. Somebody paid for those. She rode a bus in the rain; she took one twice a day; she dusted. They were all you.
*   [What about Min-hee's?]
    You broke it with the others, and did not know which blow it was. The sound is the same.
-   -> END

=== asked_hell
It is a long way to go in order to put something down.
*   [Did he get out?]
    It is his lift. He has never tried the stairs, because there are no mirrors on them.
*   [Where was she?]
    She told you, a Wednesday in June, from the water. You checked whether it followed. Look in the water.
-   -> END

=== asked_custody
He pays. It is in the record, with the date.
*   [Was there a way without eleven people?]
    To know who is on a drive, somebody has to look at it, or else has to have the digits, and a book that turns them into names, and the last copy of everything. The law had the shelf. It did not know that there was a book.
*   [What should I have listened to?]
    The inventory. One keypad, four digits. You heard it as a list of things, with a cold. Another time you may find your finger on the nought.
*   [Where did it turn?]
    Where you picked her card up, or her number: in an office with a form on the desk, or by the sea with a man in front of you. Both times you could have gone home.
-   -> END

=== asked_tide
He will be listened to now, which is all he ever asked.
*   [Should it have been fire?]
    There is a life in which it was. You were hungry afterwards. Here you are only cold, and he is in a room with a clock, telling a woman with a pen about the left shoe.
*   [And the drives?]
    They are still on their shelf, sixty-one, and now there are people with a warrant on the way to them. You asked him for names, and he gave you all the wrong ones: he knew who paid. Who she was he never knew. That is in a different book.
-   -> END

=== asked_house_rules
You kept the house. One does want to keep the house.
*   [Who is left?]
    The shelf is; and the club, on Fridays; and a man who putts. They will have heard by morning that there is an opening.
*   [When did I stop going to them?]
    On the third day, about when the wire was up. It was good wire. You could have let one of them run, and gone where he ran to.
-   -> END

=== asked_passenger
Nobody is following the bus.
*   [Have I run away?]
    You took someone where she had to be by Thursday. It is what you used to be paid for. It is also running away. You can do both on one bus.
*   [What about the note?]
    It is in your coat. You will read it in the spring, when Bom is at her lectures, and it will say what it said. He is still there to be gone back to: at dusk there were two tickets, and in the car park there was an engine running.
-   -> END

=== asked_lesson
You can put your face in, now, for a count of six.
*   [Is he getting away with it?]
    He is getting a blanket. There's a woman on her way from the city with eleven signatures, and a schoolgirl on the shore who remembers everything by number. It will go as it goes. You have the rest of the morning.
*   [How did I come here?]
    By way of every place where you could have hit something and sat down. It adds up, on the quiet, until one day you are able to leave a man on a beach in the middle of his sentence.
-   -> END

=== asked_payroll
It is a good job. That should be said.
*   [What was I hired for?]
    To stand by a door and watch hands. You did it for six years, and then a client did something, and you were watching his hands, and you let it go. He had read your file. He was only offering you the same again, with dental.
*   [What did I see there?]
    A trophy that turns the wrong way, and what it keeps. You might shoot first, some other time, before the second sentence; and then go round behind the desk, with the book in your pocket, and see how much your wrist remembers.
-   -> END

=== asked_cure
You are no trouble to anyone.
*   [Doesn't it work?]
    It works. It does what it says on the side. The hurt was attached to something at the other end, that's all; he did mention it, under effects.
*   [What is it that I keep forgetting?]
    Six digits. They are how he keeps people apart. He has a book with a page for each; and if you were ever to come into this shop awake, with the clerk's box already in your bag, you would know which drawer.
*   [Where was the counter?]
    He had a price ready wherever you met him: over his counter, or through the window of a van. It was always the same price. You'd think that would put one off.
-   -> END

=== asked_one_short
He is dead. You would not think it, from the numbers.
*   [What was I one short of?]
    Of a box behind a fish tank. It was there when you crossed the lobby, or it would have been: water, gravel, a little castle, and no fish. Nobody keeps a tank like that for pleasure. Put your hand in behind it, another time.
*   [When should I have waited?]
    When it was easiest. He laughed at you once, or he will, in the rain under a bridge. *You think it's me they're afraid of?*
-   -> END

=== asked_driver_only
She said that it was all right. You have had texts that said so.
*   [What happened to her?]
    She is alive, and counts. She could do eight of the nine parts by herself, she always said so; the other was four minutes in which nobody looked at her. Somebody may yet drop a tray. You'd had the four minutes with you. You drove them home.
*   [Where could I have turned round?]
    On the second landing. You stopped there, and saw a man fetch a chair.
-   -> END

=== asked_three_days
You had a chair for her, and soup, and you were getting the hang of it.
*   [Was that wrong?]
    No. It is what one does for the person in the house. It is only that somebody else was counting the same days, and he spent his on petrol.
*   [What did I not have?]
    Something to put in your hand. There's an old couple with an orchard, half a day out and half a day back, on the second day or not at all.
-   -> END

=== asked_checked_out
It was an old gun. It had been carried across a sea in a tin of tea, and never fired.
*   [What did I say wrong?]
    You offered him things. Money he had been taped with once already. What he wanted was for somebody to complain, and be sorry, and leave.
*   [What was he looking at?]
    At one shelf, behind the desk, which he wiped before he wiped anything else. He keeps everybody, and somebody keeps him. You could ask him who.
-   -> END

=== asked_mountain
For once he told the truth, so nobody remarked on it.
*   [Did she get away?]
    She is alive. She is on the linen floor again, and tells it in whole sentences to everyone who comes for towels. She can say which slope, and how many steps it is from the gate.
*   [What brought me here?]
    You were at home, and hurt, and nobody had told you that they were on the road. Any two of those could have been borne. There was a kitchen to listen to, and a step to sit on with the lamp out.
-   -> END

=== asked_cake
It had to be eaten the same day. She did say.
*   [Would going at once have changed it?]
    No. The cake stood on the table and it had already been decided; nobody's answer decided it, and not yours. All that you chose was who should open the door. They were strangers, and took off their shoes.
*   [What would I have found?]
    A note, before somebody had put it in a bag and blacked out the middle. It asked you for two things. One of them was a name.
-   -> END

=== asked_aisle_nine
Tomorrow you would have been twenty-seven, with company.
*   [Is that all there is?]
    There is a bakery by the bus stop. The bell hangs on a string, so you have to want to come in.
*   [What did I do wrong?]
    You watched the hands. Read the feet: a man can't move off the foot that has his weight on it. The golf club had his on the back one. Bend, and it passes over.
-   -> END
