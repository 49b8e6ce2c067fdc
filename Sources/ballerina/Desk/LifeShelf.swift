import Glibc
import Playthrough
import Storage

/// The lives of a story, without the story: what can be listed and renamed needs no program.
struct LifeShelf {
  private(set) var archive = Archive()
  private var journal: Journal

  static func open(_ source: StorySource) throws -> LifeShelf {
    var shelf = LifeShelf(journal: try source.journal())
    let batch = try shelf.journal.read()
    shelf.archive.read(batch.bytes, lines: batch.lines)
    return shelf
  }

  private init(journal: Journal) {
    self.journal = journal
  }

  mutating func keep(_ records: [Record]) throws {
    try journal.append(records.map(\.payload))
    for record in records { archive.apply(record) }
  }
}

enum Clock {
  /// Seconds since 1970.
  static var now: Int64 { Int64(time(nil)) }
}

extension StorySource {
  func journal() throws -> Journal {
    guard let folders = Folders(environment: Environment.value) else {
      throw StoryFault(message: "set HOME or BALLERINA_HOME, so that lives can be kept")
    }
    return Journal(path: canonicalPath.map(folders.journal(ofStoryAt:)) ?? folders.journal)
  }
}
