import Glibc
import InkCompiler
import Screen

/// The build plugin's tool: compiles a story and writes it, with other files, as Swift source.
///
/// `embed OUTPUT.swift ROOT.ink FILE …`: of the files, those that end in `.ink` are parts of the story and
/// are read by INCLUDE only; those that end in `.xpm` are pictures, and are packed.
@main struct Embed {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let root = arguments.dropFirst().first else {
      fail("usage: embed OUTPUT.swift ROOT.ink FILE …")
    }
    var source = EmbeddedSource()
    let story = compile(root)
    source.add(story: story)
    source.add(image: image(of: story))
    for path in arguments.dropFirst(2) where !path.hasSuffix(".ink") {
      guard let bytes = read(path) else { fail("\(path): cannot be read") }
      if path.hasSuffix(".xpm") {
        let picture = picture(bytes, path)
        source.add(file: picture.name + ".plate", Array(picture.packed.utf8))
      } else {
        source.add(file: name(of: path), bytes)
      }
    }
    guard write(source.text, to: output) else { fail("\(output): cannot be written") }
  }

  /// The story as `.ink.json`; its errors are said as `FILE:LINE:COLUMN: error: …`, as build tools know them.
  private static func compile(_ root: String) -> [UInt8] {
    guard let bytes = read(root) else { fail("\(root): cannot be read") }
    let folder = root.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    let compilation = StoryCompiler.compile(bytes, name: root, reader: { read("\(folder)/\($0)") })
    let report = compilation.diagnostics
      .filter { $0.severity != .todo }
      .map { DiagnosticPrinter.readableForm($0, compilation.syntax) }.joined()
    if !report.isEmpty { say(report) }
    guard let json = compilation.json() else { exit(1) }
    return json
  }

  /// What the game loads: the same program that the JSON gives.
  private static func image(of story: [UInt8]) -> [UInt8] {
    do throws(StoryFormatError) { return try StoryLoader.program(json: story).image } catch {
      fail("\(error)")
    }
  }

  private static func picture(_ bytes: [UInt8], _ path: String) -> Picture {
    do throws(PictureError) { return try XPM.picture(bytes, file: path) } catch {
      say("\(error)\n")
      exit(1)
    }
  }

  private static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return all }
      all += buffer.prefix(count)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  private static func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }

  private static func fail(_ message: String) -> Never {
    say("error: \(message)\n")
    exit(1)
  }
}
