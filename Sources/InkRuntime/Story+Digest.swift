import InkProgram

/// 128 bits that tell states apart; equal states have equal digests in every process.
public struct StateDigest: Hashable, Sendable {
  public var high: UInt64
  public var low: UInt64
}

extension Story {
  /// What the future of the story depends on, as far as its author can mean it: where it stands, the choices
  /// that are up, the variables, and the counts that code reads. Left out are the number of the turn, the
  /// state of randomness and counts that only once-only choices and sequences use. Linear in the state.
  public var digest: StateDigest {
    var mixer = DigestMixer()
    machine.mix(into: &mixer)
    return mixer.digest
  }
}

struct DigestMixer {
  private var first = StableHash()
  private var second = StableHash(seed: 0xC2B2_AE3D_27D4_EB4F)

  var digest: StateDigest { StateDigest(high: first.value, low: second.value) }

  mutating func mix(_ word: UInt64) {
    first.combine(word)
    second.combine(word &* 0x9FB2_1C65_1E98_DF25 ^ word >> 29)
  }

  mutating func mix(_ first: Int32, _ second: Int32) {
    mix(UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second)))
  }
}

extension Machine {
  func mix(into mixer: inout DigestMixer) {
    for cell in globals { mix(cell, into: &mixer) }
    for (slot, isRead) in program.contents.isCountRead.enumerated() where isRead {
      mixer.mix(Int32(truncatingIfNeeded: slot), counts[slot].visits)
    }
    mixCallStack(top, frames[...], temporaries[...], into: &mixer)
    for choice in choices.current {
      mixer.mix(-1, choice.point)
      let frames = choices.frames[Int(choice.frames.lowerBound)..<Int(choice.frames.upperBound)]
      let temporaries =
        choices.temporaries[Int(choice.temporaries.lowerBound)..<Int(choice.temporaries.upperBound)]
      mixCallStack(choice.top, frames, temporaries, into: &mixer)
    }
    for flow in flows {
      mixer.mix(-2, Int32(truncatingIfNeeded: flow.frames.count))
      mixCallStack(flow.top, flow.frames[...], flow.temporaries[...], into: &mixer)
      for choice in flow.choices.current { mixer.mix(-1, choice.point) }
    }
  }

  private func mixCallStack(
    _ top: Frame, _ frames: ArraySlice<Frame>, _ temporaries: ArraySlice<Temporary>,
    into mixer: inout DigestMixer
  ) {
    for frame in frames { mixer.mix(frame.address, Int32(frame.kind.rawValue)) }
    mixer.mix(top.address, Int32(top.kind.rawValue))
    for temporary in temporaries {
      mixer.mix(-3, temporary.name)
      mix(temporary.value, into: &mixer)
    }
  }

  private func mix(_ cell: Cell, into mixer: inout DigestMixer) {
    switch cell.kind {
    case .string, .literalString, .tag:
      let text = text(of: cell)
      mixer.mix(-4, Int32(truncatingIfNeeded: text.count))
      for byte in text { mixer.mix(UInt64(byte)) }
    case .list, .literalList:
      let list = list(cell)
      mixer.mix(-5, Int32(truncatingIfNeeded: list.items.count))
      for key in list.items.map({ item($0).key }).sorted() { mixer.mix(-6, key) }
      if list.items.isEmpty { for name in list.originNames ?? [] { mixer.mix(-7, name) } }
    case .target:
      let info = program.contents.paths[cell.index]
      mixer.mix(-8, info.container)
      mixer.mix(-9, info.index)
    default: mixer.mix(Int32(cell.kind.rawValue) << 16 | Int32(cell.context), cell.payload)
    }
  }
}
