// Coverage-guided fuzzing of the engine; script/fuzz builds and runs it. The variable INK_FUZZ of the
// environment says of what: `parser` (bytes as ink), `loader` (bytes as a story's JSON) or `machine` (bytes
// as ink, compiled and played straight and through its JSON, which must come to the same). All arguments
// are libFuzzer's; but `InkFuzz json FILE` writes the JSON of a story to standard output.

import InkCompiler
import InkProgram
import InkRuntime
import InkSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

typealias Callback = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ callback: Callback
) -> CInt

func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

let parse: Callback = { start, count in
  let input = bytes(start, count)
  let compilation = StoryCompiler.compile(input, name: "fuzz.ink", reader: { $0 == "self.ink" ? input : nil })
  _ = DiagnosticPrinter.report(compilation)
  _ = compilation.json()
  return 0
}

let load: Callback = { start, count in
  let input = bytes(start, count)
  guard let tree = try? StoryLoader.tree(json: input) else { return 0 }
  let written = tree.json()
  guard let again = try? StoryLoader.tree(json: written) else { fatalError("what was written does not load") }
  precondition(again.json() == written, "writing, loading and writing again changes a story")
  _ = Playing(by: input).play(StoryLoader.program(from: tree))
  return 0
}

let run: Callback = { start, count in
  // The JSON leaves other control characters out, as the reference's does.
  let input = bytes(start, count).map { byte in byte < 0x20 && ![9, 10].contains(byte) ? 0x20 : byte }
  guard let tree = StoryCompiler.compile(input, name: "fuzz.ink").tree else { return 0 }
  guard let program = try? StoryLoader.program(json: tree.json()) else {
    fatalError("our JSON does not load")
  }
  let straight = Playing(by: input).play(StoryLoader.program(from: tree))
  let other = Playing(by: input, savesEveryTurn: true).play(program)
  if other != straight { fatalError("two plays differ:\n\(straight)\n--- and ---\n\(other)") }
  return 0
}

func writeJSON(of path: String) {
  guard let file = fopen(path, "rb") else { return }
  defer { fclose(file) }
  var source = [UInt8](repeating: 0, count: 1 << 20)
  source.removeLast(source.count - fread(&source, 1, source.count, file))
  guard let json = StoryCompiler.compile(source, name: path).json() else { return }
  json.withUnsafeBytes { _ = write(1, $0.baseAddress, $0.count) }
}

if CommandLine.argc == 3, CommandLine.arguments[1] == "json" {
  writeJSON(of: CommandLine.arguments[2])
} else {
  let callbacks = ["parser": parse, "loader": load, "machine": run]
  let wanted = getenv("INK_FUZZ").map { String(cString: $0) } ?? ""
  guard let callback = callbacks[wanted] else { fatalError("set INK_FUZZ to parser, loader or machine") }
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  _ = runDriver(&count, &arguments, callback)
}
