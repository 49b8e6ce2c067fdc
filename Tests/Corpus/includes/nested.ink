INCLUDE shared/outer.inc
End.
