{"is " + true}
