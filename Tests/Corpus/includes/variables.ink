INCLUDE shared/vars.inc
{count}
