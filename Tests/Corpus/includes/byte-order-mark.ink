INCLUDE shared/marked.inc
End.
