import InkProgram
import JSON

extension Story {
  /// The state in few bytes, for this very program only: numbers of variable length, and the fingerprint of
  /// the program.
  public func save() -> [UInt8] {
    var writer = CompactWriter()
    writer.write(machine)
    return writer.bytes
  }

  /// Takes over a state that `save` gave. Anything else, and a state of another program, is an error that
  /// leaves the story as it was.
  public mutating func load(_ bytes: [UInt8]) throws(StoryError) {
    var reader = CompactReader(bytes, Machine(program, seed: 0))
    let fresh = Story(program, seed: 0, stepLimit: stepLimit)
    try reader.read()
    reader.machine.adoptDefaults(of: fresh.machine)
    reader.machine.namesSourceLines = namesSourceLines
    storage = Storage(reader.machine)
    budget = TurnBudget()
    startError = nil
  }
}

/// The layout: magic, fingerprint, then each part of the machine as its count and its elements.
struct CompactWriter {
  static let magic: [UInt8] = [0x69, 0x6E, 0x6B, 1]

  var bytes: [UInt8] = CompactWriter.magic

  /// Seven bits a byte, the sign in the lowest.
  mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ value: Int32) { write(Int(value)) }

  mutating func write(_ cell: Cell) {
    write(Int(cell.kind.rawValue) << 16 | Int(cell.context))
    write(cell.payload)
  }

  mutating func write<Element>(_ elements: [Element], _ one: (inout CompactWriter, Element) -> Void) {
    write(elements.count)
    for element in elements { one(&self, element) }
  }

  mutating func write(text: some Collection<UInt8>) {
    write(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func write(_ original: borrowing Machine) {
    var machine = Machine(copying: original)
    machine.collect()
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: machine.program.fingerprint >> UInt64(shift)))
    }
    for value in [machine.turn, machine.seed, machine.previousRandom] { write(value) }
    write(machine.globals) { $0.write($1) }
    write(machine.counts) {
      $0.write($1.visits)
      $0.write($1.turn)
    }
    write(machine.stack) { $0.write($1) }
    write(machine.heap)
    for flow in machine.flows + [machine.activeFlow] { write(flow) }
  }

  private mutating func write(_ heap: Heap) {
    write(heap.ends.count)
    for index in heap.ends.indices {
      write(text: heap.bytes[heap.range(index)])
      write(Array(heap.pieces[heap.pieceRange(index)])) { $0.write($1) }
    }
    write(heap.lists) { writer, list in
      writer.write(list.items) { $0.write($1) }
      writer.write(list.originNames == nil ? 0 : 1)
      writer.write(list.originNames ?? []) { $0.write($1) }
    }
  }

  private mutating func write(_ flow: StoredFlow) {
    write(1)
    write(text: flow.name.utf8)
    write(flow.top)
    write(flow.frames) { $0.write($1) }
    write(flow.temporaries) { $0.write($1) }
    write(flow.threads) {
      $0.write($1.firstFrame)
      $0.write($1.firstTemporary)
    }
    write(flow.previous)
    write(flow.output.items) {
      $0.write(Int($1.kind.code) << 8 | Int($1.shape.rawValue))
      $0.write($1.start)
      $0.write($1.end)
      $0.write($1.piece)
    }
    write(text: flow.output.bytes)
    write(flow.choices)
  }

  mutating func write(_ frame: Frame) {
    write(frame.address)
    write(frame.firstTemporary)
    // Once the height of the evaluation stack when the host called.
    write(0)
    write(frame.outputStart)
    write(Int(frame.kind.rawValue) << 1 | (frame.isEvaluating ? 1 : 0))
  }

  mutating func write(_ temporary: Temporary) {
    write(temporary.name)
    write(temporary.value)
  }

  private mutating func write(_ choices: ChoiceList) {
    write(choices.count)
    for choice in choices.current {
      write(choice.point)
      write(choice.previous)
      write(choice.top)
      write(text: choices.text(choice))
      let tags = choices.tagRanges[Int(choice.tags.lowerBound)..<Int(choice.tags.upperBound)]
      write(Array(tags)) { $0.write(text: choices.bytes[Int($1.lowerBound)..<Int($1.upperBound)]) }
      write(Array(choices.pieces[Int(choice.pieces.lowerBound)..<Int(choice.pieces.upperBound)])) {
        $0.write($1)
      }
      write(Array(choices.frames[Int(choice.frames.lowerBound)..<Int(choice.frames.upperBound)])) {
        $0.write($1)
      }
      let temporaries = Int(choice.temporaries.lowerBound)..<Int(choice.temporaries.upperBound)
      write(Array(choices.temporaries[temporaries])) { $0.write($1) }
    }
  }
}
