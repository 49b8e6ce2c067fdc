{"hello world" ? "lo w"}
