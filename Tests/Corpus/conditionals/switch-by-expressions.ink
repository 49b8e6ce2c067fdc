{ 2 * 3:
- 1 + 7: no
- 9 - 3: yes
- 6: also, but too late
}
