/// The instructions of the container tree that are written as bare words.
public enum ControlCommand: UInt8, CaseIterable, Sendable {
  case beginEvaluation, output, endEvaluation, duplicate, popValue, returnFromFunction, returnFromTunnel
  case beginString, endString, noOperation, choiceCount, turns, turnsSince, readCount, random, seedRandom
  case visitIndex, shuffleIndex, startThread, done, end, listFromInt, listRange, listRandom, beginTag, endTag

  /// The name in a story's JSON.
  public var name: StaticString {
    switch self {
    case .beginEvaluation: "ev"
    case .output: "out"
    case .endEvaluation: "/ev"
    case .duplicate: "du"
    case .popValue: "pop"
    case .returnFromFunction: "~ret"
    case .returnFromTunnel: "->->"
    case .beginString: "str"
    case .endString: "/str"
    case .noOperation: "nop"
    case .choiceCount: "choiceCnt"
    case .turns: "turn"
    case .turnsSince: "turns"
    case .readCount: "readc"
    case .random: "rnd"
    case .seedRandom: "srnd"
    case .visitIndex: "visit"
    case .shuffleIndex: "seq"
    case .startThread: "thread"
    case .done: "done"
    case .end: "end"
    case .listFromInt: "listInt"
    case .listRange: "range"
    case .listRandom: "lrnd"
    case .beginTag: "#"
    case .endTag: "/#"
    }
  }
}
