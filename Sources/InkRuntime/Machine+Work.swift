/// What instructions cost beyond a step, and how much a story may hold while a line is made. Without it a
/// story could keep within its steps and yet run for hours, or fill the memory: on texts and lists that it
/// has made large.
extension Machine {
  static let maximumTextBytes = 1 << 24
  /// Of the output stream.
  static let maximumPieces = 1 << 20
  /// Of all lists made for a line.
  static let maximumListItems = 1 << 23
  /// Of all call stacks of all threads.
  static let maximumTemporaries = 1 << 22
  /// Of all choices that are up, each with the call stack it was made in.
  static let maximumChoiceFrames = 1 << 22

  /// Counts bytes, list items, frames or pieces that an instruction handled; sixteen of them are a step.
  @inline(__always) mutating func charge(_ amount: Int) {
    if amount >= 16 { chargeMuch(amount) }
  }

  @inline(never) private mutating func chargeMuch(_ amount: Int) {
    let (sum, overflows) = work.addingReportingOverflow(amount >> 4)
    work = overflows || excess != nil ? .max : sum
  }

  /// The stream is looked through by almost everything that is written.
  @inline(__always) mutating func chargePieces() {
    if output.items.count > 64 { charge(output.items.count >> 2) }
  }

  /// What has grown beyond its bound, as a message.
  @inline(__always) var excess: String? {
    if max(output.bytes.count, heap.bytes.count, choices.bytes.count) > Self.maximumTextBytes {
      return "The story's texts have grown beyond \(Self.maximumTextBytes) bytes."
    }
    if output.items.count > Self.maximumPieces {
      return "The line has grown beyond \(Self.maximumPieces) pieces; is there an endless loop?"
    }
    if heap.listItemCount > Self.maximumListItems {
      return "The story's lists have grown beyond \(Self.maximumListItems) items."
    }
    if choices.frames.count + choices.temporaries.count > Self.maximumChoiceFrames {
      return "There are too many choices in too many calls within each other."
    }
    if temporaries.count > Self.maximumTemporaries {
      return "There are more than \(Self.maximumTemporaries) temporaries in calls and threads."
    }
    return nil
  }
}
