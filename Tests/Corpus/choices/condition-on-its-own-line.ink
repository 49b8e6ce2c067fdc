* {true}
  {1 == 1}
  yes
