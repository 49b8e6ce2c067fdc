// Coverage-guided fuzzing of the engine; script/fuzz builds and runs it. The first argument says of what:
// `parser` (bytes as ink), `loader` (bytes as a story's JSON) or `machine` (bytes as ink, compiled, written, loaded
// again and played). All further arguments are libFuzzer's.

import InkCompiler
import InkProgram
import InkRuntime
import InkSyntax

typealias Callback = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ callback: Callback
) -> CInt

/// Plays a while; where several choices are up, the bytes decide.
func play(_ program: Program, _ bytes: [UInt8]) {
  var story = Story(program)
  var taken = 0
  do throws(StoryError) {
    while taken < 50 {
      var lines = 0
      while story.canContinue {
        _ = try story.continueLine()
        lines += 1
        if lines > 200 { return }
      }
      let count = story.choices.count
      if count == 0 { return }
      try story.choose(bytes.isEmpty ? 0 : Int(bytes[taken % bytes.count]) % count)
      taken += 1
    }
  } catch {
    return
  }
}

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
  if let program = try? StoryLoader.program(json: input) { play(program, input) }
  return 0
}

let run: Callback = { start, count in
  let input = bytes(start, count)
  guard let json = StoryCompiler.compile(input, name: "fuzz.ink").json() else { return 0 }
  if let program = try? StoryLoader.program(json: json) { play(program, input) }
  return 0
}

let callbacks = ["parser": parse, "loader": load, "machine": run]
let wanted = CommandLine.arguments.dropFirst().first ?? ""
guard let callback = callbacks[wanted] else { fatalError("say what to fuzz: parser, loader or machine") }
var argumentCount = CommandLine.argc - 1
var arguments = CommandLine.unsafeArgv + 1
arguments[0] = CommandLine.unsafeArgv[0]
_ = runDriver(&argumentCount, &arguments, callback)
