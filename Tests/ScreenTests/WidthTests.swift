import Glibc
import Testing

@testable import Screen

@_silgen_name("wcwidth") private func wcwidth(_ scalar: Int32) -> Int32

private func libraryVersion() -> String {
  var bytes = [CChar](repeating: 0, count: 64)
  _ = confstr(Int32(_CS_GNU_LIBC_VERSION), &bytes, bytes.count)
  return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

@Suite struct WidthTests {
  @Test func agreesWithTheTerminalLibraryOnEveryScalar() {
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil, libraryVersion() == "glibc 2.36" else {
      return
    }
    var wrong: [UInt32] = []
    for value in UInt32(1)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if Width.of(scalar) != Int(wcwidth(Int32(value))) { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func knowsTextOfEveryKind() {
    #expect(Width.of("Dégagé") == 6)
    #expect(Width.of("한국어") == 6)
    #expect(Width.of("e\u{301}") == 1)
    #expect(Width.of("▸ ● ◐") == 5)
  }

  @Test func cutsWithASign() {
    #expect(Width.cut("Put the plum back.", to: 14) == "Put the plum…")
    #expect(Width.cut("short", to: 5) == "short")
    #expect(Width.cut("한국어", to: 4) == "한…")
  }
}
