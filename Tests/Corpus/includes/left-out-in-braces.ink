// Only at the top of a file does an INCLUDE bring in what stands in the file.
Before.
{true:
  INCLUDE shared/part.inc
  Inside.
}
-> knot
== knot
INCLUDE shared/part.inc
In the knot.
-> END
