{true:{false:a|b}|c}
