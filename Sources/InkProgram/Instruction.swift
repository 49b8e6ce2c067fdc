/// One instruction: eight bytes. What `flag`, `short` and `operand` mean is the opcode's affair.
@frozen public struct Instruction: Hashable, Sendable {
  public var opcode: Opcode
  public var flag: UInt8
  public var short: UInt16
  public var operand: Int32

  @inlinable public init(_ opcode: Opcode, flag: UInt8 = 0, short: UInt16 = 0, operand: Int32 = 0) {
    self.opcode = opcode
    self.flag = flag
    self.short = short
    self.operand = operand
  }
}

/// The instruction set. The effect on the evaluation stack stands in parentheses: taken -- put back.
///
/// Ink's commands work in two modes, per call frame: in *content* mode values go to the output, in
/// *evaluation* mode to the stack. Values below are therefore marked (-- v) for evaluation mode only.
@frozen public enum Opcode: UInt8, CaseIterable, Sendable {
  // Content and values.

  /// (-- text) operand: piece.
  case text
  /// (-- text) A newline on its own. flag: `finalNewline` if what follows is certain to be text or a tag.
  case newline
  /// () Takes back newlines before it, and swallows those after it.
  case glue
  /// (-- int) operand: the number.
  case int
  /// (-- float) operand: its bits.
  case float
  /// (-- bool) operand: 0 or 1.
  case bool
  /// (-- void)
  case void
  /// (-- list) operand: list literal.
  case list
  /// (-- target) operand: path.
  case target
  /// (-- pointer) operand: name; short: its context, or `Cell.unknownContext`.
  case pointer
  /// () A tag of an old story; operand: piece.
  case tag

  // Flow.

  /// () operand: address.
  case jump
  /// (condition --) operand: address.
  case jumpIf
  /// () operand: address; flag: `FrameKind`. Pushes a frame.
  case call
  /// (condition --) As `call`.
  case callIf
  /// () operand: name of the variable; flag: `DivertFlag`s. (condition --) where conditional.
  case jumpVariable
  /// () operand: index of the external; short: argument count. (arguments -- result)
  case external
  /// () A divert to a place that does not exist; operand: name, its path. (condition --) where conditional.
  case missing
  /// () Enters a container that counts; operand: count slot; flag: what it counts.
  case visit
  /// () Steps off the end of content: returns from a function, ends a thread, or ends the flow.
  case fallOff
  /// (texts, condition --) operand: choice point.
  case choice

  // Variables.

  /// (-- value) operand: global slot.
  case getGlobal
  /// (-- value) operand: name; a temporary of the current frame.
  case getTemporary
  /// (-- value) operand: name; whatever has that name.
  case getNamed
  /// (value --) operand: name. Declares a global.
  case declareGlobal
  /// (value --) operand: name. Declares a temporary.
  case declareTemporary
  /// (value --) operand: name. Assigns to what has the name, or to what it points to.
  case assign
  /// (-- int) operand: container.
  case readCount

  // Control commands, named as `.ink.json` names them.

  /// ev
  case beginEvaluation
  /// (value --) out
  case output
  /// /ev
  case endEvaluation
  /// (v -- v v) du
  case duplicate
  /// (v --) pop
  case popValue
  /// ~ret
  case returnFromFunction
  /// (void or target --) ->->
  case returnFromTunnel
  /// str
  case beginString
  /// (-- text) /str
  case endString
  /// nop
  case noOperation
  /// (-- int) choiceCnt
  case choiceCount
  /// (-- int) turn
  case turns
  /// (target -- int) turns
  case turnsSince
  /// (target -- int) readc
  case readCountOf
  /// (min max -- int) rnd
  case random
  /// (seed -- void) srnd
  case seedRandom
  /// (-- int) visit; operand: container.
  case visitIndex
  /// (count size -- int) seq; operand: container.
  case shuffleIndex
  /// () thread
  case startThread
  /// () done
  case done
  /// () end
  case end
  /// (name int -- list) listInt
  case listFromInt
  /// (list min max -- list) range
  case listRange
  /// (list -- list) lrnd
  case listRandom
  /// () #
  case beginTag
  /// (-- tag) /#; puts back a tag only within a string.
  case endTag
  /// (a -- r) or (a b -- r) flag: `NativeFunction`.
  case native

  // Several in one. The instructions they stand for follow them, and are skipped; so every address stays.

  /// (-- text) str text /str, in evaluation mode; operand: piece.
  case literalString
}

/// Flags of instructions.
public enum InstructionFlag {
  /// Of `newline`.
  public static let finalNewline: UInt8 = 1
  /// Of `visit`.
  public static let countsVisits: UInt8 = 1
  public static let countsTurns: UInt8 = 2
  /// Of `jumpVariable` and `missing`, with a `FrameKind` in the two lowest bits.
  public static let conditional: UInt8 = 4
}

/// Why a call frame was pushed.
@frozen public enum FrameKind: UInt8, Sendable {
  case tunnel = 0
  case function = 1
  /// A function that the host called.
  case host = 2
  /// Of a divert that pushes nothing.
  case none = 3
}
