We hurried -> home
== home
<> home.
-> END
