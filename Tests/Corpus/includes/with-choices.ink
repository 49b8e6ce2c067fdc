Before.
INCLUDE shared/choice.inc
After.
