// Act one, the end of it: the silence, the invitation, the table.

VAR late = 0      // invitation: 0 at once, 1 after the tea, 2 after all → flat, where it ends
VAR pairs = false // stairs: the shoes were counted → desk_police, where it ends (bench puts it back on every other way)
VAR vigil = 0     // flat_still: 0 sat, 1 said her name, 2 turned off the light → bench, where it ends

=== silence
# scene: silence: Autumn
# beat: b07
# plate: house
# mood: rain
In September she doesn't come. A rehearsal, she writes. Then a cold, and then the bakery's short of hands. They are good reasons. You have given them yourself, to other people, and know how they are built.
You weren't asked to do anything, you tell the kettle. If somebody wants you they say so; you had a client once who wore a bell.
Her umbrella stands by the door. She must have forgotten it nine times by now, on purpose, and this is the first time that it has looked forgotten. # pause
One night in October you are standing with the telephone in your hand, as you might stand with a hammer, looking for the nail.
*   [Ring her. # canon]
    ~ local = 0
    ~ grieve()
    You ring. It goes on for a long while, and you stand up straighter with every ring. You know where she keeps it, screen down, on the sill beside the bowl. Somebody is there: you'd swear to it. You have listened at a great many doors, and that is what it sounds like when a person lets it ring.
    When it stops you say, "It's me," to the dial tone, which can't have surprised it. # pause
*   [Write to her, and take it out again.]
    ~ local = 1
    \*How are you*, you write. That's a question for a dentist. *Have you eaten.* *The one with the ears says hello.* You take them out from the end, letter by letter, the way you'd back out of a room. On her side, if she has it open, there will be the three dots, coming and going; coming, for most of an hour, and going. # pause
*   [Leave it.]
    ~ local = 2
    ~ rage()
    You put it down. She has your number. She is the one who knows how all that's done, she has plates; and if she's got other people to eat off them, good, that is what plates are for. You go up to the mast and down again in thirty-one minutes. It's your best time. # pause
-   -> unanswered

=== unanswered
# scene: unanswered: Seven Unanswered
# mood: dark
On the corner of the screen stands a number, in red. It has been a seven since the ninth of October. You saw each of them come in, you saw the first line, and you thought: tonight, when I've the time to do it right. You have nothing but time. You've got rooms of it.
*   [Read them.]
    # page: memory
    # memory: texts
    One is as long as your arm, it's about the kitten, the sailor, and a woman on the bus who was knitting a thing with three sleeves. Two is the thing with three sleeves again, she's seen it finished. Three says that there's plum back in the shop at the corner. Four: *I've thought of a name for the way you sit.* She doesn't say what.
    Five came at 03:12. *Are you awake?* You were. You lay on your back and looked at the light that it made on the ceiling, and waited to find out what it wanted, until the light went off.
    Six: *never mind, it's morning.* # pause
    Seven says, *This one doesn't need an answer, I just like you to have it.* Underneath is a photograph of her left foot, in the studio, in the sun.
    So you gave it none. You were always good at doing what it said.
    You put the telephone in the pocket that buttons.{memories: What was there goes in the drawer, with the tea towels, in the dark.} # pause
    ~ keep(texts)
*   [Put the telephone down. # canon]
    You lay it on the table with its face down, as she does. Seven isn't many. It's a thing that two people could get through in an evening, with tea, and you would read them out, and she'd put in the voices. # pause
-   # page: plain
-> invitation

=== invitation
# scene: invitation: Bring Nothing
# mood: rain
It comes on the thirty-first, at noon. You are twenty-eight, and have written *rice* on a piece of somebody's headed paper.
\*It's your birthday and I have a cake. Come to mine. Bring nothing!*
{local == 0:And a line below it: *I heard it ring. I'm sorry. I liked it, though, I let it go on to the end.*|{local == 1:And a line below it: *I watched your dots. It was like having you on the stairs.*|And a line below it: *You're probably up your hill. Come down it.*}}
~ local = 0
You read it standing up. Something is going on; you look about for where it's coming from, and it is your own face, in the window over the sink. # pause
Then the rest of you turns up, and folds its arms. Seven weeks. There would have to be a word first, and you'd have to be the one to say it, and you have been over this house for it, and it isn't here.
The tea is poured. Sunday you would be rested. Sunday there's the early bus.
*   [Go now, as you are. # canon]
    ~ late = 0
    You go in your boots. You get as far as the bus and find that you have brought the towel. It dries on your knees, on the heater, all the way in, and people make room for you. # pause
*   [Finish the tea. Then go.]
    ~ late = 1
    You drink it. It's barley, it's hot, it takes what it takes. You wash the cup and dry it and turn it over, and there is then no more that can be done to it. You have missed one bus. There's one every forty minutes; it was never a place that anybody left in a hurry. # pause
*   [Tell her Sunday.]
    -> invitation_sure
-   -> stairs

=== invitation_sure
# scene: invitation_sure: Ice Cream
# mood: dark
\*Sunday?* you write. You look at it. It is a good plain word, with a day of rest in it.
Before your thumb has come down, the telephone lights.
\*It's the kind that doesn't keep.*
It came by itself. You hadn't sent a thing. You stand there in the kitchen with your thumb out, like somebody who has been found behind a curtain, by her shoes; and what you think is that she always knew, that she had only to look at the back of your head. # pause
Outside the school bus turns round, with its row of faces. You have until the bell at the end of the road to be annoyed.
*   [Go after all.]
    ~ late = 2
    You take the word out, from the end. Six letters, and the little hook. You have missed two buses by the time you've found your other boot, and so you run as far as the stream, in the rain, with your coat on, from, or to. To. # pause
    -> stairs
*   [Sunday.]
    You press. It goes with the noise that it makes for everything. *Sunday*, it says on your side, with one grey tick beside it.
    You feel better at once. You know where you are with a Sunday. # pause
    -> end_cake

=== end_cake
# scene: end_cake: The Cake Melts
# ending: cake: The Cake Melts
# plate: none
# mood: none
# content: grief
On Sunday there's the early bus. The tick beside the word has stayed grey.
{gentle:
    There are strangers in the flat, and Min-hee is dead. Nothing was decided by your coming late: both messages had been written the night before and told when to go, and a woman from the district says so and makes sure that you heard. There was a note; it is in a bag, on a form, with a handle in it that nobody will look up. What is left for you is the cake.
- else:
    Her door is open and there are strangers in it, speaking low. The woman from the district gets up when she sees you, so you know. She has done this before, and looks up to do it. Yes, she says. On Friday. No: before noon, before any of it. Both messages were written the night before, and told when to go. If you'd run, she says. If you had flown. She says it a second time, slower, and waits until she can see that it's gone in.
}
She asks whether you have eaten. # pause
There is a note, in a bag, stapled to a form. It has your name on it. Somebody has typed a number across the top, and you may apply to read it. You do apply. In the spring they send you a copy with the middle blacked out, where it mentions a third party.
You never learn what the third party is called. He goes on being called it, by people who like him, in a room somewhere with the music up. # pause
The neighbour has wiped the table and left the box, not knowing whose it was. It has slumped on the side where the sun comes. You can still read some of it. There are twenty-eight candles in there, gone over together, like a village in a flood; she had meant to see your face.
You find the spoons. There are two.
You try, standing up, at her sink. It has all been water since Friday.
It was the kind that has to be eaten the same day.
-> ask_back(e_cake)

=== stairs
# scene: stairs: Fourth Floor
# plate: flat
# mood: dawn
She lives on the fourth, over a shop that mends accordions. You have always gone up these stairs listening, from habit; by the third landing as a rule you can hear her: water, or the radio, or those two soft knocks when she comes down from something.
An accordion breathes in, below, and is left like that.
The door's on the latch. It stands open by the width of a hand, and a little cold comes out of it, along the floor, and it smells of vanilla. # pause
You stop. You have opened, in six years, perhaps four thousand doors ahead of somebody. You never minded one.
*   ["Min-hee?" # canon]
    "Min-hee?" you say. "It's me. I've brought a towel."
    You have said it quite loud. Your own voice goes in ahead of you, looks round, and doesn't come back out.
*   [Count the shoes.]
    ~ pairs = true
    You look down first; it's always the shoes that tell you who is in a room. One pair. Her white ones, side by side, toes to the wall, as one leaves them when one doesn't mean to hurry. No other pair, and no wet from another pair. Nobody has come up here today in a man's forty-three, or in anything. You were so ready for a forty-three.
-   You take your boots off. You put them next to hers. Then you go in. # pause
-> flat

=== flat
# scene: flat: Thirty-First
# beat: b08
# mood: dawn
It is very tidy. The quilt's folded, the window's been cleaned. Where the telephone always lies, on the sill, it is lying, screen down.
In the middle of the table stands the cake, out of its box, on a plate of the two that you know. It is sweating. {late == 0:A bright ring of wet lies all round the foot of it.|{late == 1:A tablespoonful has got as far as the edge of the table, and is thinking about it.|One side has begun to kneel, and what has come off it drips from the table's edge on to a cloth. Somebody had laid a cloth there, in case.}} # pause
Twenty-eight candles stand in it. None of them has been lit. {wished == 0:*I'll see it go by*, she had said, of your wish; and you turn your head, as if you might still catch it, going out at the window.|{wished == 1:You had said it aloud, that other time: that she would come back for the plates. Here they are.|{wished == 2:You gave her yours. She only had it on loan; she was going to give it back.|There's a matchbook laid ready beside it, from that bar. You had been tired, that other time. You've never been so rested in your life.}}}
~ wished = 0
~ late = 0
By the plate lies a sheet of paper folded once, with your name on the outside. On the other side of the table is the door to the next room. It's shut, nearly. # pause
Your hands have gone quiet.
*   [Read the note first. # canon]
    -> flat_note
*   [Look for her first.]
    -> flat_look

=== flat_note
# scene: flat_note: Handwriting
# plate: none
# mood: none
# content: grief
You sit down to it.
{gentle:
    It is from Min-hee. It says that she is sorry about the cake; it asks you to make a man pay, and gives what he calls himself, Choi Pro; and it asks that nobody be let watch. She is in the next room, and she is dead.
- else:
    It is her good handwriting, the one for orders. She must have done it at the counter, resting on the glass.
    \*Sorry about the cake. Make him pay for me. @choi.pro. Don't let anyone watch.*
    That's all of it. You look on the back. You look at the first line again, since it's the one that you can read. It's only a little melted. One could still.
}
You put the paper down where it was, edge to the edge of the plate, so as to have done that. You go round the table. {not gentle:You have never in your life knocked on a door that you were paid to open, and you knock.} # pause
-> flat_still

=== flat_look
# scene: flat_look: Every Room
# plate: none
# mood: none
# content: grief
You do it as you were taught: left wall first, every room, and no door twice. There aren't many. The kitchen has been wiped. There's a bowl on the sill, round, full to the neck with clean water, with blue pebbles and a plastic arch. You look for the fish for some time. # pause
~ grieve()
~ keep(bowl)
# page: memory
# memory: bowl
It died in May. You were there; she buried it in the one good flowerpot, and played it the ferry song. In July there was still water in the bowl, and you said so, and she said that she changed it Mondays. "He might have a friend," said Min-hee.
You find there is a pebble in your hand, wet. It has gone into the pocket that buttons before you've thought. # pause
# page: plain
That leaves one door.
{gentle:
    Behind it is Min-hee, who is dead. The note on the table says that she is sorry about the cake; it asks you to make a man pay, and gives what he calls himself, Choi Pro; and it asks that nobody be let watch.
- else:
    You open it, and shut it.
    You go back to the table and read what's on the paper, very fast, to have been doing something else. *Sorry about the cake. Make him pay for me. @choi.pro. Don't let anyone watch.* That's all of it. You look on the back.
    Then you go round the table again, since no door twice was only a rule.
}
You go in. # pause
-> flat_still

=== flat_still
# scene: flat_still: Stillness
# plate: none
# mood: none
# content: grief
The blind is down. Somebody has left the lamp on.
{gentle:
    There is nothing to be done for her. You stay with her until it is light, and you cry, and cannot stop.
- else:
    It isn't like sleep. People say that, and they mean well. She counted in her sleep; you've heard her, on the last bus but none, her chin going against your shoulder, in eights. You watch for it now. You've got good eyes, you were paid for them.
    Standing still is not the same as not moving. She showed you the difference, with her palm a centimetre from your back.
    There is nothing to do. You look for it, all round the room, the thing that somebody who'd got here would do.
}
It gets to be evening on the wall, and then there is no wall.
*   [Sit down on the floor. # canon]
    ~ vigil = 0
    {gentle:
        You sit on the floor, with your back against the wall, and hold the towel.
    - else:
        You sit on the floor, with your back against the wall. It comes up then. It comes up from under the boards, and it has a noise, and you hear somebody being hit, over and over, who doesn't put up a hand.
        Nobody hits you. You go on sitting there. Your sleeves are wet, and then the towel's wet.
    }
*   [Say her name.]
    ~ vigil = 1
    {gentle:
        You say it, and say it again, the way that she said yours over the counter.
    - else:
        "Min-hee," you say. And as that was too quiet, again; you say it as you'd say it up a stairwell. You say it the way that she said yours, ten years late, over a counter, with the family name in front. You had never asked for hers. It's on the letterbox. You've read it four hundred times, and you can't think what it is, and that's where you begin to cry, at that, at the letterbox, and you can't be got to stop.
    }
*   [Turn off the light.]
    ~ vigil = 2
    {gentle:
        You put out the lamp, since she never could sleep with one, and sit down in the dark by the wall.
    - else:
        You put out the lamp, since she never could sleep with one; and in the dark you hear a person come across the boards with her hands before her, and find the wall, and go down it. That's you. It's you making that sound, too, like something being dragged a long way on its side. You hold on to your own coat, by the pocket with the button. Nobody tells you what you have to do.
    }
-   Some time after that you must have rung for somebody. You remember giving the address, twice, and spelling it. They come, and are careful on the stairs, and speak low, and go down again slower. # pause
You are still on the floor when the window comes up grey, then white; then there's a line of sun on the table in the other room, and it comes along the cloth, and gets to the plate, and shows you that there's nothing on it now that you would call a cake. # pause
~ settle_1()
-> bench

=== function settle_1()
// A year mends what aisle nine broke: wounds begin again with act two. The six that die here are back at their defaults
// already, but for those that bench reads.
~ settle()
~ wound = 0
