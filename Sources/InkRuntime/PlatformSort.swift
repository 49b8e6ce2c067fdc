/// Sorting as the reference's platform does it: the order of items that compare equal is part of ink's
/// output.
enum PlatformSort {
  /// Introspective sort: insertion sort up to 16 elements, quicksort above. Not stable.
  static func sort<Element>(_ elements: inout [Element], by compare: (Element, Element) -> Int) {
    guard elements.count > 1 else { return }
    var depth = 0
    var size = elements.count
    while size > 0 {
      depth += 1
      size >>= 1
    }
    introsort(&elements, 0, elements.count, 2 * depth, compare)
  }

  /// Sorts a range; goes on with the left part itself, so that the recursion is bounded by `depth`.
  private static func introsort<Element>(
    _ elements: inout [Element], _ low: Int, _ end: Int, _ depth: Int, _ compare: (Element, Element) -> Int
  ) {
    var end = end
    var depth = depth
    while end - low > 1 {
      let count = end - low
      if count <= 16 {
        small(&elements, low, end, compare)
        return
      }
      if depth == 0 {
        heapsort(&elements, low, end, compare)
        return
      }
      depth -= 1
      let pivot = partition(&elements, low, end, compare)
      introsort(&elements, pivot + 1, end, depth, compare)
      end = pivot
    }
  }

  private static func small<Element>(
    _ elements: inout [Element], _ low: Int, _ end: Int, _ compare: (Element, Element) -> Int
  ) {
    if end - low == 2 {
      swapIfGreater(&elements, low, low + 1, compare)
    } else if end - low == 3 {
      swapIfGreater(&elements, low, low + 1, compare)
      swapIfGreater(&elements, low, low + 2, compare)
      swapIfGreater(&elements, low + 1, low + 2, compare)
    } else {
      for index in low..<end - 1 {
        let element = elements[index + 1]
        var hole = index
        while hole >= low && compare(element, elements[hole]) < 0 {
          elements[hole + 1] = elements[hole]
          hole -= 1
        }
        elements[hole + 1] = element
      }
    }
  }

  private static func swapIfGreater<Element>(
    _ elements: inout [Element], _ first: Int, _ second: Int, _ compare: (Element, Element) -> Int
  ) {
    if compare(elements[first], elements[second]) > 0 { elements.swapAt(first, second) }
  }

  private static func partition<Element>(
    _ elements: inout [Element], _ low: Int, _ end: Int, _ compare: (Element, Element) -> Int
  ) -> Int {
    let high = end - 1
    let middle = low + (high - low) / 2
    swapIfGreater(&elements, low, middle, compare)
    swapIfGreater(&elements, low, high, compare)
    swapIfGreater(&elements, middle, high, compare)
    let pivot = elements[middle]
    elements.swapAt(middle, high - 1)
    var left = low
    var right = high - 1
    while left < right {
      repeat { left += 1 } while left < high && compare(elements[left], pivot) < 0
      repeat { right -= 1 } while right > low && compare(pivot, elements[right]) < 0
      if left >= right { break }
      elements.swapAt(left, right)
    }
    if left != high - 1 { elements.swapAt(left, high - 1) }
    return left
  }

  private static func heapsort<Element>(
    _ elements: inout [Element], _ low: Int, _ end: Int, _ compare: (Element, Element) -> Int
  ) {
    let count = end - low
    for start in stride(from: count / 2, through: 1, by: -1) {
      siftDown(&elements, start, count, low, compare)
    }
    for last in stride(from: count, to: 1, by: -1) {
      elements.swapAt(low, low + last - 1)
      siftDown(&elements, 1, last - 1, low, compare)
    }
  }

  private static func siftDown<Element>(
    _ elements: inout [Element], _ start: Int, _ count: Int, _ low: Int, _ compare: (Element, Element) -> Int
  ) {
    var root = start
    let element = elements[low + root - 1]
    while root <= count / 2 {
      var child = 2 * root
      if child < count && compare(elements[low + child - 1], elements[low + child]) < 0 { child += 1 }
      if compare(element, elements[low + child - 1]) >= 0 { break }
      elements[low + root - 1] = elements[low + child - 1]
      root = child
    }
    elements[low + root - 1] = element
  }

  /// Compares names as people order words: letters before their case, punctuation before digits before
  /// letters, lower case first where all else is equal.
  static func compare(_ first: String, _ second: String) -> Int {
    let (left, right) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    for (one, other) in zip(left, right) {
      let (one, other) = (weight(one), weight(other))
      if one != other { return one < other ? -1 : 1 }
    }
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    for (one, other) in zip(left, right) where one != other {
      return one.properties.isLowercase ? -1 : 1
    }
    return 0
  }

  private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "a"..."z": 0x2000 + scalar.value - 0x61
    case "A"..."Z": 0x2000 + scalar.value - 0x41
    case "0"..."9": 0x1000 + scalar.value
    case _ where scalar.value < 0x80: scalar.value
    default: 0x4000 + scalar.value
    }
  }
}
