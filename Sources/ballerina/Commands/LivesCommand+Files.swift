import ArgumentParser
import Game
import Playthrough
import Storage

struct ExportLife: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a life as a small text that anyone can read.")

  @OptionGroup var choice: LifeChoice

  @ArgumentParser.Option(
    name: [.short, .long], help: "The file to write; standard output where none is named.")
  var output: String?

  func run() throws {
    let (shelf, life) = try choice.open()
    let recording = shelf.archive.recording(of: life, upTo: life.head)
    let text = LifeFile(recording: recording, name: life.name).text
    guard let output else {
      Output.text(text)
      return
    }
    try NamedFile(path: output).write(Array(text.utf8))
  }
}

struct ImportLife: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a life that was exported.")

  @Argument(help: "The text file of the life.", completion: .file())
  var path: String

  @ArgumentParser.Option(help: "Another ink story.", completion: .file())
  var story: String?

  func run() throws {
    guard let bytes = try NamedFile(path: path).read() else {
      throw Output.refusal("There is no file \(path).")
    }
    let file: LifeFile
    do throws(LifeFile.Fault) {
      file = try LifeFile(text: String(decoding: bytes, as: UTF8.self))
    } catch {
      Output.error("\(path): \(error)")
      throw ExitCode.failure
    }
    var desk = try Desk.open(story: StorySource(file: story))
    try desk.take(file)
    if let fault = desk.fault { throw fault }
    if let carried = desk.session?.carried { for line in CarriedReport(carried).lines { Output.print(line) } }
    Output.print("Taken in as life \(desk.session?.lifeNumber ?? 0). Go on with: ballerina continue")
  }
}

struct CompareLives: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set two lives side by side: where they parted, what differed since.")

  @OptionGroup var choice: LifeChoice

  @Argument(help: "The number of the other life.")
  var other: Int

  func run() throws {
    let (shelf, life) = try choice.open()
    guard let second = shelf.archive.life(number: other) else {
      throw Output.refusal("There is no life \(other).")
    }
    for line in CompareText(LivesCompared(shelf.archive, life, second)).lines { Output.print(line) }
  }
}
