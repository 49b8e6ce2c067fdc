Start
* Go
  Went
