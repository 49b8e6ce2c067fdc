{(!false)}
