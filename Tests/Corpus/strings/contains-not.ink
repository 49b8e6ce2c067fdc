{"hello" !? "z"}
