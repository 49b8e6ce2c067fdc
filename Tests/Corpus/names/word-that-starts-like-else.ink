VAR elsewhere = true
{
- elsewhere: yes
}
