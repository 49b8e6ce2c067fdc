/// Counts words as a reader would: runs of characters between white space with a letter or a digit in them.
public func wordCount(_ text: some StringProtocol) -> Int {
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
