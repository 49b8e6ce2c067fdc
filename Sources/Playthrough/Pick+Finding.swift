import InkRuntime

extension Pick {
  /// Takes note of a choice and of those beside it.
  public init(_ index: Int, of choices: [Choice]) {
    self.init(
      index: index, label: choices[index].label, text: choices[index].text,
      offered: choices.map { Pick.mark(of: $0.text) })
  }

  /// Finds the choice again among those that are offered now, in a story that may have changed: the same one,
  /// else by the label that its author gave it, else by its text, else by the label that its position gave
  /// it. Never by its number.
  ///
  /// A label made from a position (`c-1`) moves when a choice is put before it, so it holds only where its
  /// text is none of those that stood beside the choice when it was taken.
  ///
  /// - Returns: its index among `choices`; nil where it no longer exists.
  public func index(in choices: [Choice]) -> Int? {
    if choices.indices.contains(index), choices[index].label == label, choices[index].text == text {
      return index
    }
    if let same = choices.firstIndex(where: { $0.label == label && $0.text == text }) { return same }
    let labelled = choices.firstIndex { $0.label == label }
    if !hasPositionalLabel, let labelled { return labelled }
    if let worded = choices.firstIndex(where: { $0.text == text }) { return worded }
    guard let labelled, !offered.contains(Pick.mark(of: choices[labelled].text)) else { return nil }
    return labelled
  }

  /// Whether the label's last part is a position: `c-` and a number.
  private var hasPositionalLabel: Bool {
    guard let last = label.split(separator: ".").last, last.hasPrefix("c-") else { return false }
    return Int(last.dropFirst(2)) != nil
  }
}
