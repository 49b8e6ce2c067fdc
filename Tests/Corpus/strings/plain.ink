{"hello"}
