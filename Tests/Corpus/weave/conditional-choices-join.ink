- start
{
  - true: * go -> END
}
- never
