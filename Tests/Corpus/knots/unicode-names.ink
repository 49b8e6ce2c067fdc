-> größe
== größe
Groß.
-> łódź
== łódź
{größe}
-> END
