Before.
INCLUDE shared/part.inc
After.
