* [Only here] only after
