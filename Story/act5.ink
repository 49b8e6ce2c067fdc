// Act five: Rampage. The house and the choice of doors; then the doors, the range, the farm, the last fight.
INCLUDE act5_doors.ink
INCLUDE act5_range.ink
INCLUDE act5_greenhouse.ink
INCLUDE act5_last_fight.ink

// Which doors have been asked; two of four. Dead at the lair.
LIST answered = a_sushi, a_club, a_hotel, a_pharmacy

// local, before the range: 1 they have been warned · 3 soup · 4 counted (both only until the doors are told).
// local, from the range to Gu: 0 bay · 1 lift · 2 van · 3 intercom · 4 bay, with a block; then, to the way out,
// 1 knocked (told at once) · 3 some were sent home · 4 sprinklers.

// A wrong move in fight three: Mrs. Pyo's hour, or a word about how a man breathes, forgives one.

=== function slip_up()
{
- feet:
    ~ feet = false
- else:
    ~ hit()
}

=== empty
# scene: empty: Two Chairs
# act: 5: Rampage
# beat: b33
# plate: house
# mood: dark
There are two chairs. Both have been pushed in, whatever else was done to them. Bom did that; men in a hurry don't.
You turn off the ring under the soup. By the door is her pillowcase, packed: the books, the ruler, the exam card, a bottle without a label. She has put your toothbrush in with hers. # pause
{kit ? flame:The thing from Yangpyeong stands in its corner under the snow blanket; they'll have taken it for a hoover. }In the lane is the cabbage man's pick-up. He leaves the key in, since who would want it.{kit ? flame: You put the thing under his sacks.}
{lie == things:They have been through the house after all. Your other coat is gone from its nail, and your cup, and the box from the old job. It came to no more than one man can carry.|They took nothing of yours. But the spade is gone, and it comes to you what a man wants with a spade who means to swear that he has dug.} # pause
You have the gun. You have till it gets light, because that is when people tidy up.
~ lie = ()
*   [Lift the plate. Eat what she left.]
    ~ grieve()
    ~ local = 3
    You eat it standing, from the pot. It is still warm at the bottom. Radish, bean curd, too much pepper. She had asked you how much and you had said that you didn't mind. You wash the spoon. You can't put it back in the drawer, so it goes into your pocket with the cartridges. You hang the pillowcase round your neck.
*   [Take the gun and the bag, and go. # canon]
    You hang the pillowcase round your neck. It weighs four kilos, and a toothbrush. You leave the light on, so that one of you will have something to walk towards. # pause
*   [Sit down in her chair and count doors.]
    ~ local = 4
    You sit where she sat, where one sees the door and the stove and the window in one look. She had taken the best chair. On the back of a practice paper you write down every door in this city with one of them behind it. There are four. Beside each you put what you think it will cost, in pencil. You hang her pillowcase round your neck, and turn her chair to the door. # pause
-   {first == spared:
    ~ first = ()
    -> helmet_step
}
~ first = ()
-> doors

=== helmet_step
# scene: helmet_step: Sorry, Again
# plate: house
# mood: dark
There is somebody on the step. He has an ice box on his knees and a helmet on his head, and he gets up so fast that both of them fall off.
He is seventeen. He has a spot on his chin. Nobody can have seen it since October of last year. # pause
"Sorry," he says. "Sorry. I ride for them, the sushi. They sent three of us up here at supper to, to stand in the road. I didn't know it was your road. I saw her go by in the car. She looked at every one of us. She was *counting* us." He wipes his nose on his glove. {local == 3:"You've got soup on," he says, and goes red.}{local == 4:His eye falls on your paper. "You can cross off the first," he says.} # pause
"You let me out. That time. You put your arm up." He shows you, wrongly. "The blue packs, one in three's not cold. They don't go to the restaurant. They go on to a golf range. The Seven Hills, at Hanam, down under the mats. That's where *he* is. I've carried it to the lift."
~ answered = a_sushi
*   [Ask who stands at the lift.]
    ~ feet = true
    ~ local = 0
    "Gu," says the boy, and holds his hand above his own head, and then moves it higher. "He does the door. He doesn't talk. He hit the vending machine once and I was next to it." He thinks. He wants so much to have brought you something. "He breathes out first. Like at the dentist's. You hear it, and then the machine's on its side."
    You give him back his helmet.
*   [Tell him to go home, by the hill road, and to stop riding for them.]
    ~ warm()
    ~ local = 0
    "I owe for the bike," he says.
    You look at him until he has heard himself.
    "By the hill road," he says. "Right." At the gate he turns round. "She dropped this when they put her in. I think she dropped it at me." It is a stub of chalk, warm from his glove. You put it in the pillowcase, next to the ruler, where she will look for it.
-   -> doors

=== doors
# scene: doors: Four Doors
# plate: road
# mood: neon
# page: plain
{
- answered == ():
    {local == 4:Four doors, in pencil. The ice, ten minutes and a bruise. The club, a glass of something. The night desk, whatever he is paid. The pharmacist, an hour. You have no faith in the prices.|Four doors that you know of have one of them behind it. Under the bridge, where they pack the ice. The club, shut on Mondays, and never quite. The hotel. The shop where one takes a number.}
    {local == 3:The spoon knocks against the cartridges when you change gear.|Somebody drove her away, to somewhere that keeps its own hours. Nobody of theirs will know all of it.} There is time before morning to ask twice.
- LIST_COUNT(answered) == 1:
    {answered ? a_sushi:A golf range, then, at Hanam: netting, mats, and below the mats whatever is kept at minus twenty. But a range is two hundred bays and six floors, and you can be seen coming from all of them.}{answered ? a_club:Somebody drives at night, and has his parking stamped at a golf range. Which; and where in it; and is she there, or was that only where he left his ticket?}{answered ? a_hotel:A floor below the ground, and four digits. It's a good answer. It wants a building to go with it.}{answered ? a_pharmacy:Strawberries, in November, and two suppers. And every night a stop for ice, at a place with mats. It's half of something.}
    {local == 1:Somewhere behind you a telephone is ringing on your account. }There is time for one more.
- else:
    {answered ? a_sushi:{answered ? a_hotel:The Seven Hills, at Hanam. Second floor down, two-two-nine-one.}{answered ? a_club:The Seven Hills, at Hanam; and the man who drives at night drives in there, by a gate they open for him.}{answered ? a_pharmacy:The Seven Hills, at Hanam, who get a delivery nightly for the older gentleman's back. The bell is answered for that.}|{answered ? a_club:{answered ? a_hotel:A parking stamp with seven hills on it. A floor, a code. You put the one on top of the other, and they are the same building.}{answered ? a_pharmacy:The man who drives at night, and the man who sells one the nights, are one man. Between the shop and the strawberries he stops at seven hills, for ice.}|The code is for a lift. The receipts are for ice from a golf range, at Hanam, that has one.}}
    You join the two halves. They make a man of fifty who likes it quiet. He'll know where she is, because nobody moves a chair without telling him. # pause
}
{ local > 2:
    ~ local = 0
}
{LIST_COUNT(answered) == 2: -> range}
+   {answered !? a_sushi} [The cold store under the bridge. # canon]
    -> door_sushi
+   {answered == a_sushi} [Hotel Lagoon, the night desk. # canon]
    -> door_hotel
+   {answered !? a_hotel and answered != a_sushi} [Hotel Lagoon, the night desk.]
    -> door_hotel
+   {answered !? a_club} [The club, by the door that the bottles use.]
    -> door_club
+   {answered !? a_pharmacy} [The pharmacy. It is shut, and one can ring.]
    -> door_pharmacy

=== function settle_5()
~ settle()
// Less than two is one, from here on; the limp has been dressed.
{ trust == 0:
    ~ trust = 1
}
~ wound = 0
~ clues = ()
~ facts = ()
~ feet = false
~ answered = ()
~ heat = 0
