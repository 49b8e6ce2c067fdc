// Act five, the last fight, in six moments; local as act5_greenhouse.ink says, and 4 once the barrel has burnt your hand.

=== walks_fight
# scene: walks_fight: Part Four
# plate: greenhouse
# mood: dark
# page: fight 1/6
{local == 2:The shoe comes off your hand. }He {local == 1:is almost over you|has stopped a long step off}. The pistol is low, along his thigh.
His weight's on the front foot. His eyes are on the hole in your coat.{edge < 0: The good shoe has slipped once already, on the wet; he has not thought about that, and you have.}{wound > 1: One of your legs is for show.}
{feet:He takes you for somebody who is nearly done. It's worth one mistake.}
He isn't looking at your feet. One of them is under the table, beside the drip tray.
{ memories ? umbrella:
    "Things are always drier underneath," says Min-hee. "And wetter." # hint
}
*   [Tendu: the foot under the table, along the floor. # canon]
    You stretch it out until the toe has the rim of the tray, and push. Twelve litres go over the concrete without a sound. He shifts his weight to fire, and there's nothing to shift it on. One knee goes down. His gun hand goes out, for the table.
    -> bom_acts
*   [Stand up.]
    ~ slip_up()
    You stand. You have forgotten the side until you ask it. It tells you; he hits you with the flat of the gun while you're being told. You're on your knees when it clears.
    {wound == 3: -> glass_down}
    -> bom_acts
*   [Pull the tray out, with your hands.]
    ~ slip_up()
    You get both hands on it. It's full, it weighs what you do. It comes, and so does he: he has seen the hands go. He fires down across you and it burns along your arm. But the water has got to where he's standing, and he has his arm straight out to keep his balance. # pause
    {wound == 3: -> glass_down}
    -> last_fight
*   [Breathe, and let him come one step more.]
    You breathe: in for four. He takes the step; {local == 1:there's no more room for one, he is standing on your coat|it brings him past the end of the table}, and he bends, and puts the muzzle to where the hole is, to see you mind. While he is seeing it, your foot has found the tray. It goes over. So does he, as far as one knee. # pause
    ~ slip_up()
    {wound == 3: -> glass_down}
    -> bom_acts

=== bom_acts
# scene: bom_acts: Part Five
# plate: greenhouse
# mood: dark
# page: fight 2/6
~ local = 0
~ feet = false
{
- trust > 2:
    "*Part five!*" says somebody, up in the roof.
    She has got on to the tables. She is going along them on her toes with her arms out. He swings the gun up, after the voice.
    It comes round over your head. The wrist's bent, the elbow's out.
    "Four," calls Bom.
- trust == 2:
    Somebody turns a tap, hard, the wrong way. The drip pipe bursts from end to end.
    It gets him in the face: peat, feed, and a fortnight's rain. He wipes it. He's wiping along the scar, and it hurts him, and he can't stop.
    His gun's coming down to where he last saw you, in a line.
- else:
    There is a tick, and another. The lamps are going out from the far end.
    She has got to the box. She is doing the switches one by one, in order, since nobody has told her that there's a handle. He's had the time to steady himself. He's going to fire before the dark comes.
    The gun is coming down in a line.
}
*   [Fourth: one foot behind the other, out of the line. # canon]
    { trust < 2:
        ~ hit()
        You have got the one foot back. He fires on the last lamp but one. It takes a piece of your shoulder. Another half second, and it wouldn't have. Then it is dark.
        {wound == 3: -> glass_down}
    - else:
        You draw one foot back from the other, the length of a foot. It's no more than that. The shot goes down through the place, and into the concrete, and away among the strawberries.
    }
*   [First: heels together, small, and still.]
    ~ hit()
    You make yourself small. He isn't aiming at large or small, only along a line, and you are on it. It goes through the muscle, over the collarbone.
    {wound == 3: -> glass_down}
*   [Relevé: up, and at him.]
    { wound > 1:
        Relevé. The ankle votes no. You are still where you were when he fires; you feel the parting that it makes in your hair.
        ~ cool()
        Bom has seen it. She screams, once. She had promised herself that she would not.
    - else:
        ~ hit()
        You go up. It's a long way, with a hole in you; he has the whole of it to aim in. The ball opens your ear.
    }
    {wound == 3: -> glass_down}
-   -> last_fight

=== last_fight
# scene: last_fight: Fifth
# plate: greenhouse
# mood: dark
# page: fight 3/6
~ local = 0
~ feet = false
{trust < 2:A single lamp has stayed on, at his back.|He fires again, at where you were.} That's three, or it may be four.
His arm's straight out. His elbow has locked. He is looking down the length of it.{edge < 0: He shuts one eye to do it. It is the one on your side.}
{trust > 2:"And slide," calls Bom. She is out of breath. She's doing it too, up there.}
{ memories ? tide_card:
    "It hardly comes in at all," says Min-hee, "so you've got to go along it." # hint
}
*   [Chassé: slide in, along the arm. # canon]
    One foot goes, and the other chases it, and you travel up the outside of his sleeve. You arrive at the shoulder. You hang all that you weigh on it. You both go down, with his gun hand under you and your hip on the wrist.
*   [Take hold of the barrel.]
    ~ hit()
    ~ local = 4
    You take it in your hand. It's just been used. You don't let go; you hear it, and you smell it, and you do not let go. He looks at you with something new. Then you've fallen on the wrist, the both of you have, and you've got one hand for the rest of this. # pause
    {wound == 3: -> glass_down}
*   [Plié: down, below it.]
    ~ hit()
    You bend. There's nothing that will bring you up again; he only has to lower the arm. You roll at his shins because it's downhill. It goes by. A piece of the floor goes into your cheek. He comes down over you, his arm beneath.
    {wound == 3: -> glass_down}
*   {edge > 0} [The stitches. Your thumb.]
    ~ cool()
    You put your thumb in at the top and draw it down. He makes a sound that you will hear again, later on, from a kettle. The arm folds. You both go over on it. Somewhere above you somebody has stopped counting.
-   -> last_lamp

=== last_lamp
# scene: last_lamp: Lamp Chain
# plate: greenhouse
# mood: dark
# page: fight 4/6
{local == 4:Your palm has stuck to your sleeve. }His pistol hand is dead under you. The other one goes to his hair.
It comes away empty, and goes to the hair again. He's got nothing in it, and no idea what to do.
His eyes are on your face. Above your heels, there hangs a chain.
{ memories ? candle:
    "You always do weigh it first," says Min-hee. "Go on, though. Twice." # hint
}
*   [Arabesque: one leg long behind you, and up. # canon]
    You lie along him with your cheek on his lapel, and lift the back leg till it hurts, and then on. The toe goes through the ring. You bring it down. Two metres of lamp come off two hooks. It lands flat across his legs, and goes on shining, and all round you it's June. # pause
*   {local != 4} [Plié: hands flat, get your knees under you, and rise.]
    ~ cool()
    You get them under you. That's where they stay. You don't come up from it. His hand has found a clay pot. Then two heels come down on the wrist, and again, and again, with somebody's whole weight on them. "That was *mine,*" says Bom to you, crying with rage. "That was part eight!"
*   [Your forehead.]
    ~ hit()
    You give him your forehead, on the bridge. He gives you his. For a while you're each of you waiting for the other to come back. He's first, but he's pulled the wrong way, off the wrist.
    {wound == 3: -> glass_down}
-   -> last_fifth

=== last_fifth
# scene: last_fifth: Except You
# plate: greenhouse
# mood: dark
# page: fight 5/6
You're both up. Neither of you could say how. The gun's in the peat.
He is looking past you, along the tables, for whoever it is that counts. He's going to go through you to get there: both hands out, his weight on his toes.{edge > 0: You could go to meet him. It is what he'd like.}{edge < 0: You're so tired that you have stopped leaning on anything.}
{trust > 2:"Five," says Bom, quite quietly.}
*   [Fifth: cross the feet, heel to toe. Stand. # canon]
    You cross them. You pull up, through the hole and all. *Now nobody can push you over,* she'd said, on a warm floor, upside down. *Except you.*
    He pushes. He goes on. You look at him from very near. He tries it with his shoulder, and then with everything, and it's his feet that go: there's water down there, and strawberries. The table has the back of his head. # pause
*   [Chassé: to one side, and let him by.]
    ~ cool()
    You let him by. You've done it so often that it's done before you think who's there. Bom has a watering can. She had been going to be part nine; she gets it up before her and it all but stops him. You take him by the collar from behind. You put his head down on the edge of the table, until he leaves it there.
    She's holding her wrist. "You *moved,*" she says.
*   [Second: feet wide, and meet him.]
    ~ hit()
    You meet him. He's got fifteen kilos on you, and both his sides. You go back through a row and a half with him, plants, peat, pipe. But he's on top when the last table goes, and it's his head that finds the leg.
    {wound == 3: -> glass_down}
-   -> tied

=== glass_down
# scene: glass_down: Ten to Four
# plate: greenhouse
# mood: dark
# page: plain
~ wound = 2
~ local = 0
~ feet = false
The pink goes to the sides, and then the sides go.
You can hear, though. You hear a man's shoes walk up to you, and round you, and stop. You hear him say, "Oh, *don't,*" crossly, to a toy that has run down. There's a thing that he had wanted to ask.
*   [Hold on to the drip: count it.]
    You count. Four. Eight. It's coming faster than it ought. It's coming, it strikes you, from more than one place, and some of it is feet.
*   [Say her name.]
    ~ grieve()
    It isn't Bom's, and too low for anyone to hear. "What?" says Choi, and bends; so that's one thing more which she has done for you.
-   Then a crate of ice packs comes down, from as high as Bom can lift it, on the back of a head that has had its hair done. You know the weight of those crates.
"Part five," somebody tells you, a long way off and shaking. "That was five to nine. I had to leave some out." # pause
When you've got one eye open he is face down, and she has his wrists in the drip cord and is doing them again, tighter, the way it's done with parcels. She has one foot on the gun.
"You were gone for three minutes and ten seconds," says Bom.
*   ["I'm here."]
    "I know," she says. "I was taking your pulse. In between."
    ~ warm()
*   ["Did he hurt you?"]
    "No. He never *looked.* I don't think he had understood that there were two of us." She pulls the knot tight, with a small grunt. "People don't."
-   -> tied

=== tied
# scene: tied: Sixth
# plate: greenhouse
# mood: dark
# page: fight 6/6
He is on his back among the strawberries, with his eyes open. One of his hands goes up as far as it can towards his hair.
You have the gun. You don't know which of you gave it to you. # pause
You would only have to bend a finger. Far off on the river road there's a siren, and then two. They are for the range; but they will come on here. A man dead in a greenhouse is news by breakfast, and everyone who ever paid him would be in his rooms by noon with gloves on. A man who is missing is only late.
Bom has sat down on the crate. She isn't looking. She isn't telling you anything.
*   [Tie him. # canon # canon: must]
    You tie him with the cord that she was tied with. You do the wrists, and then, since it was so nicely parcelled, you do the rest. He watches your hands. "What?" he says. "What are you doing? What's it *for?*"
    "I know somewhere," you tell Bom. # pause
    ~ local = 0
    ~ settle_5()
    -> boot
*   [Finish it here.]
    {gentle:
        You shoot him, and he is dead.
    - else:
        "Which one—" says Choi.
        "Tock," says the plastic.
        It's as quick as that. The drip goes on, from a dozen places. When you look up Bom is facing the wall; she had got round in time, and her hands are over her ears, each finger by itself. # pause
    }
    -> end_one_short
