-> k
== k
{stopping:
- * a
    -> END
}
-> DONE
