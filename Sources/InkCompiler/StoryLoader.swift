import InkProgram

/// Makes programs out of stories in the reference's JSON.
public enum StoryLoader {
  /// Loads a story of format version 18 to 21.
  public static func program(json: [UInt8]) throws(StoryFormatError) -> Program {
    program(from: try tree(json: json))
  }

  /// The container tree of a story in JSON.
  public static func tree(json: [UInt8]) throws(StoryFormatError) -> ContainerTree {
    try TreeReader.read(json)
  }

  /// Flattens a container tree into a program.
  public static func program(from tree: ContainerTree) -> Program { Flattener.flatten(tree) }
}
