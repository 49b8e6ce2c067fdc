{$one|two}
