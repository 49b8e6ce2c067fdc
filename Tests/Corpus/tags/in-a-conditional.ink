{true:Text # yes|No # no}
