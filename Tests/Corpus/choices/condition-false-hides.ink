* {false} never
* always
