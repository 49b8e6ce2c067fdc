/// Counts words as a reader would: runs of characters between white space with a letter or a digit in them.
public func wordCount(_ text: some StringProtocol) -> Int {
  var count = 0
  var isInWord = false
  for byte in text.utf8 {
    guard byte < 0x80 else { return slowWordCount(text) }
    if byte <= 0x20 {
      isInWord = false
    } else if !isInWord, (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
      isInWord = true
      count += 1
    }
  }
  return count
}

/// The same for texts that are not all ASCII.
private func slowWordCount(_ text: some StringProtocol) -> Int {
  var count = 0
  var isInWord = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      isInWord = false
    } else if !isInWord, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      isInWord = true
      count += 1
    }
  }
  return count
}
