/// A story's source as it was understood: one arena for the root file and all that it includes.
///
/// The parser always gives a tree, whatever the bytes; what it could not understand is in the diagnostics.
public struct SyntaxTree: Sendable {
  /// The files without comments, one behind the other, and texts that had escapes.
  public internal(set) var bytes: [UInt8] = []
  public internal(set) var nodes: [SyntaxNode] = []
  public internal(set) var children: [NodeID] = []
  public internal(set) var paths: [PathPart] = []
  public internal(set) var parameters: [Parameter] = []
  public internal(set) var symbols = SymbolTable()
  /// The root file first.
  public internal(set) var files: [SourceFile] = []
  /// The `story` node.
  public internal(set) var root: NodeID = 0

  public subscript(node: NodeID) -> SyntaxNode {
    @inlinable get { nodes[Int(node)] }
    _modify { yield &nodes[Int(node)] }
  }

  /// The children of a node, in order.
  @inlinable
  public func children(of node: NodeID) -> ArraySlice<NodeID> {
    let node = nodes[Int(node)]
    return children[Int(node.first)..<Int(node.first &+ node.count)]
  }

  /// One child of a node; the index is below the node's `count`.
  @inlinable
  public func child(_ index: Int, of node: NodeID) -> NodeID { children[Int(nodes[Int(node)].first) + index] }

  /// The bytes of a text.
  public func text(of node: NodeID) -> ArraySlice<UInt8> {
    let node = nodes[Int(node)]
    guard node.a >= 0, node.b > 0 else { return [] }
    return bytes[Int(node.a)..<Int(node.a &+ node.b)]
  }

  /// A path as it is written: `knot.stitch`.
  public func path(_ node: SyntaxNode) -> String {
    (Int(node.a)..<Int(node.a &+ node.b)).map { symbols.string(paths[$0].name) }.joined(separator: ".")
  }
}

/// One name of a dotted path.
public struct PathPart: Sendable {
  public var name: Symbol
  public var offset: Int32

  public init(name: Symbol, offset: Int32) {
    self.name = name
    self.offset = offset
  }
}

/// A parameter of a knot, stitch or function.
public struct Parameter: Sendable {
  public var name: Symbol
  public var isByReference: Bool
  public var isDivertTarget: Bool
  public var offset: Int32
}
