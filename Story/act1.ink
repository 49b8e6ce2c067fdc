// Act one: Cake. A supermarket, a bakery, a year, a table.
INCLUDE act1_store.ink
INCLUDE act1_bakery.ink
INCLUDE act1_autumn.ink

=== function steady()
// A night, a bus ride, an hour by the river: rage and grief go back to their sign.
{
- edge > 0:
    ~ edge = 1
- edge < 0:
    ~ edge = -1
}
