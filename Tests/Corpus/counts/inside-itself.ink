-> k
== k
- (loop)
{loop}
{loop < 3: -> loop}
-> END
