import ArgumentParser
import InkCompiler
import InkSyntax

/// A playthrough over standard input and output, as the reference tool holds it.
struct LineProtocol {
  let tree: ContainerTree
  /// The source, where there is one.
  let syntax: SyntaxTree?
  let speaksJSON: Bool
  let keepsRunning: Bool

  init(_ tree: ContainerTree, syntax: SyntaxTree?, speaksJSON: Bool, keepsRunning: Bool) {
    self.tree = tree
    self.syntax = syntax
    self.speaksJSON = speaksJSON
    self.keepsRunning = keepsRunning
  }

  func run() throws {
    OutputBuffer.writeError("inkc: -p does not play yet; use 'inkc play'")
    throw ExitCode(1)
  }
}
