* {true} {false} never
* {true} {1 < 2} always
