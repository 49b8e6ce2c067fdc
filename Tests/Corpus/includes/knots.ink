INCLUDE shared/knots.inc
-> from_file
