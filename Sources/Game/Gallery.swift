import Cues
import Screen

/// The pictures, by name, in their packed form.
public struct Gallery: Sendable {
  private let packed: @Sendable (String) -> [UInt8]?

  /// - Parameter packed: the packed picture of a name; nil where there is none.
  public init(_ packed: @escaping @Sendable (String) -> [UInt8]?) { self.packed = packed }

  /// Without pictures.
  public static let empty = Gallery { _ in nil }

  /// A picture in the drawing that suits the size it is shown in.
  func picture(_ name: String, small: Bool) -> Picture? {
    if small, let bytes = packed(name + "-80"), let picture = Picture(packed: bytes) { return picture }
    return packed(name).flatMap { Picture(packed: $0) }
  }

  /// The picture for what the cues say: the plate of that name, or else the act's.
  static func name(for staging: Staging) -> String? {
    if staging.withoutPicture { return nil }
    let acts = ["cake", "handle", "dress", "three_days", "rampage", "beach"]
    if let plate = staging.plate, acts.contains(plate) || plate == "tide" || plate == "title" { return plate }
    guard let act = staging.act?.number, act >= 1, act <= acts.count else { return nil }
    // The beach where nothing burns.
    if act == 6, staging.mood.contains("dawn"), !staging.mood.contains("fire") { return "tide" }
    return acts[act - 1]
  }
}

/// Where a picture's focus goes, by name, and which height of it a narrow band shows.
enum Composition {
  static func focusX(_ name: String) -> Double {
    switch name {
    case "title": 0.70
    case "handle": 0.56
    case "three_days": 0.66
    default: 0.5
    }
  }

  /// The focus's height within a band over text.
  static func band(_ name: String) -> Double {
    switch name {
    case "cake": 0.46
    case "handle": 0.42
    case "three_days": 0.62
    case "beach": 0.56
    default: 0.5
    }
  }

  /// The height of the picture that stands in the middle of a chapter card, from 0 to 1.
  static func card(_ name: String) -> Double {
    switch name {
    case "handle": 59 / 120
    case "dress": 51 / 120
    case "three_days": 70 / 120
    case "rampage": 57 / 120
    case "beach", "tide": 66 / 120
    default: 60 / 120
    }
  }
}
