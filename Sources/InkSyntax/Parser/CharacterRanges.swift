/// The letters beyond ASCII that names may have, as the reference defines them.
enum CharacterRanges {
  /// The length in bytes of the character at an index if it may stand in a name, else 0.
  static func identifierLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    let first = UInt32(bytes[index])
    if first >= 0xC2 && first <= 0xDF {
      guard index + 1 < end else { return 0 }
      let scalar = (first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      return isTwoByteLetter(scalar) ? 2 : 0
    }
    if first >= 0xE0 && first <= 0xEF {
      guard index + 2 < end else { return 0 }
      let scalar =
        (first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return scalar >= 0x4E00 && scalar <= 0x9FFF || scalar >= 0xAC00 && scalar <= 0xD7AF ? 3 : 0
    }
    return 0
  }

  private static func isTwoByteLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Latin-1 supplement, Latin extended A and B.
    case 0x80...0x24F: true
    // Greek.
    case 0x374, 0x375, 0x378...0x385, 0x387, 0x38B, 0x38D, 0x3A2: false
    case 0x370...0x3FF: true
    // Cyrillic.
    case 0x482...0x489: false
    case 0x400...0x4FF: true
    // Armenian.
    case 0x530, 0x557...0x560, 0x588...0x58E: false
    case 0x531...0x58F: true
    // Hebrew, Arabic.
    case 0x590...0x6FF: true
    default: false
    }
  }
}
