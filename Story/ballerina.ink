# title: Ballerina
# author: an unofficial homage after the 2023 film; all prose original
# gauge: wound: 3

// What the story remembers. Every name here has a range, a place where it is set and a later text that reads it;
// docs/story/continuity-act*.md list them. Names that die with an act are put back by that act's settle function.

VAR gentle = false      // set by the host before the first line; read only inside text, never round a choice
VAR wound = 0           // 0 to 3
VAR heat = 0            // 0 to 3
VAR trust = 0           // 0 to 3
VAR edge = 0            // -1 grief, 1 rage: the sign is all that anything reads
VAR slots = 6           // half-days left, 6 to 0
VAR local = 0           // 0 to 4: one small number for one group of scenes at a time, put back to 0 at the group's end

LIST kit = baton, picks, recorder, blade, cord, pistol, shotgun, wire, flame, flame_owed, box, book, disk
LIST clues = card, packs, plate, woman, heard, ready, poster
// At most one: what is in the pocket that buttons.
LIST memories = ribbon, clip, stub, texts, bowl, chalk, slip, shoes, dress, candle, umbrella, tide_card
// What survives a life; set by the host before the first line.
LIST facts = code, fear, copies, numbers, safe, promise
LIST first = pulp, spared
LIST dose = clear, slow
LIST drives = one, index, all
LIST scar = cheek, mouth
LIST lie = deep, things
VAR feet = false        // Mrs. Pyo's hour (s_range): forgives the first wrong move of fight three; dead at the lair
LIST ended = e_sunrise, e_names, e_hell, e_custody, e_tide, e_house_rules, e_passenger, e_lesson, e_payroll, e_cure, e_one_short, e_driver_only, e_three_days, e_checked_out, e_mountain, e_cake, e_aisle_nine

// A first life has nothing to carry.
{LIST_COUNT(facts) > 0: -> front|-> store_aisle}

// Below the opening, so that the first line of the story is a line of its text.
INCLUDE act1.ink
INCLUDE act2.ink
INCLUDE act3.ink
INCLUDE act3_hotel.ink
INCLUDE act3_escape.ink
INCLUDE act4.ink
INCLUDE act4_days.ink
INCLUDE act4_dusk.ink
INCLUDE act5.ink
INCLUDE act6.ink
INCLUDE endings.ink
INCLUDE board.ink

// The bounded ones, so that no scene has to think of the bounds.
=== function hit()
{ wound < 3:
    ~ wound = wound + 1
}

=== function noise()
{ heat < 3:
    ~ heat = heat + 1
}

=== function hush()
{ heat > 0:
    ~ heat = heat - 1
}

=== function warm()
{ trust < 3:
    ~ trust = trust + 1
}

=== function cool()
{ trust > 0:
    ~ trust = trust - 1
}

=== function rage()
{ edge < 1:
    ~ edge = edge + 1
}

=== function grieve()
{ edge > -1:
    ~ edge = edge - 1
}

=== function keep(what)
// The pocket that buttons holds one thing.
~ memories = what

// What each settle function shares: wounds to a limp.
=== function settle()
{ wound > 1:
    ~ wound = 1
}
~ local = 0
