{
- false: no
- else: yes
}
