import InkProgram

/// Makes programs out of stories in the reference's JSON.
public enum StoryLoader {
  /// Loads a story of format version 18 to 21. The text is let go before the program is laid out, so that its
  /// memory can be used again where nobody else holds it.
  public static func program(json: consuming [UInt8]) throws(StoryFormatError) -> Program {
    let tree = try tree(json: json)
    _ = consume json
    return program(from: tree)
  }

  /// The container tree of a story in JSON.
  public static func tree(json: [UInt8]) throws(StoryFormatError) -> ContainerTree {
    try TreeReader.read(json)
  }

  /// Flattens a container tree into a program.
  public static func program(from tree: ContainerTree) -> Program { Flattener.flatten(tree) }
}
