import InkProgram

extension Machine {
  /// Forgets texts and lists that nothing holds any more, and numbers the rest anew. Linear in the state.
  mutating func collect() {
    var new = Heap()
    var texts: [Int32: Int32] = [:]
    var lists: [Int32: Int32] = [:]
    let old = heap
    func moved(_ cell: Cell) -> Cell {
      var cell = cell
      switch cell.kind {
      case .string, .tag:
        if let known = texts[cell.payload] {
          cell.payload = known
        } else {
          new.bytes.append(contentsOf: old.bytes[old.range(cell.index)])
          new.pieces.append(contentsOf: old.pieces[old.pieceRange(cell.index)])
          let index = new.finishText()
          texts[cell.payload] = index
          cell.payload = index
        }
      case .list:
        if let known = lists[cell.payload] {
          cell.payload = known
        } else if cell.index < old.lists.count {
          let index = new.append(old.lists[cell.index])
          lists[cell.payload] = index
          cell.payload = index
        }
      default: break
      }
      return cell
    }
    for index in globals.indices { globals[index] = moved(globals[index]) }
    for index in defaultGlobals.indices { defaultGlobals[index] = moved(defaultGlobals[index]) }
    for index in stack.indices { stack[index] = moved(stack[index]) }
    for index in temporaries.indices { temporaries[index].value = moved(temporaries[index].value) }
    for index in choices.temporaries.indices {
      choices.temporaries[index].value = moved(choices.temporaries[index].value)
    }
    for flow in flows.indices { flows[flow].moveValues(moved) }
    new.limit = max(256, 2 * (new.ends.count + new.lists.count))
    heap = new
  }
}

/// A flow that is not active: its call stack, its output and its choices.
struct StoredFlow: Sendable {
  var name: String
  var top: Frame
  var frames: [Frame]
  var temporaries: [Temporary]
  var threads: [ThreadMark]
  var output: Output
  var choices: ChoiceList
  var previous: Int32

  mutating func moveValues(_ move: (Cell) -> Cell) {
    for index in temporaries.indices { temporaries[index].value = move(temporaries[index].value) }
    for index in choices.temporaries.indices {
      choices.temporaries[index].value = move(choices.temporaries[index].value)
    }
  }
}
