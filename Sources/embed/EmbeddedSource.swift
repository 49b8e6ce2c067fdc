/// Swift source that carries files as text in read-only memory. Text literals compile in a fraction of the
/// time that byte arrays take.
struct EmbeddedSource {
  private var story: [UInt8] = []
  private var image: [UInt8] = []
  private var files: [(name: String, bytes: [UInt8])] = []

  mutating func add(story bytes: [UInt8]) { story = bytes }
  /// - Parameter bytes: `Program.image` of the story.
  mutating func add(image bytes: [UInt8]) { image = bytes }
  mutating func add(file name: String, _ bytes: [UInt8]) { files.append((name, bytes)) }

  /// Declares `embeddedStory`, `embeddedImage` and `embeddedFiles`, as the StoryData target uses them.
  var text: [UInt8] {
    var text: [UInt8] = []
    func put(_ code: String) { text += Array(code.utf8) }
    put("let embeddedStory: StaticString = \"")
    escape(story, into: &text)
    put("\"\n\nlet embeddedImage: StaticString = \"")
    escape(image, into: &text)
    put("\"\n\nlet embeddedFiles: [EmbeddedFile] = [\n")
    for file in files {
      put("  EmbeddedFile(\"\(file.name)\", \"")
      escape(file.bytes, into: &text)
      put("\"),\n")
    }
    put("]\n")
    return text
  }

  private func escape(_ bytes: [UInt8], into text: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): text += [UInt8(ascii: "\\"), byte]
      case 0x0A: text += Array("\\n".utf8)
      case 0x0D: text += Array("\\r".utf8)
      case 0..<0x20, 0x7F: text += Array("\\u{\(String(byte, radix: 16))}".utf8)
      default: text.append(byte)
      }
    }
  }
}
