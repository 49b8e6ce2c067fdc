Text # tag
