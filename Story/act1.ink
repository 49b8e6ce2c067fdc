// Act one: Cake. A supermarket, a bakery, a year, a table.
INCLUDE act1_store.ink
INCLUDE act1_bakery.ink
INCLUDE act1_autumn.ink
