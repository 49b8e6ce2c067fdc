/// An append-only file of records, one a line, that survives torn writes, full disks and loss of power.
///
/// A record is a line: eight hexadecimal digits (the CRC-32C of the payload), a blank, the payload, and a
/// line break. Each append also brings a line break *in front*, so that what a dying writer tore never runs
/// into the next record, whichever process writes that: no lock is needed. Empty lines mean nothing. A line
/// whose checksum does not hold is passed over and stays in the file.
///
/// The first payload is `journal 1`; two processes that begin a file at once may both write it.
public struct Journal {
  /// The version of the format that this code writes, and the latest that it reads.
  public static let format = 1

  public let path: String
  private let files: any FileLayer
  private var file: OpenFile?
  /// Where reading goes on: the start of the first line that has not been accepted.
  private var position = 0
  private var hasHeader = false
  /// Lines passed over, as their checksum did not hold, in what has been read so far; without the last line,
  /// which another process may still be writing.
  public private(set) var damagedLines = 0

  /// Records as they lie in the file: `bytes[lines[n]]` is the n-th payload.
  public struct Batch: Equatable, Sendable {
    public var bytes: [UInt8]
    public var lines: [Range<Int>]

    public init(bytes: [UInt8] = [], lines: [Range<Int>] = []) {
      self.bytes = bytes
      self.lines = lines
    }
  }

  /// Names a journal; nothing is opened or made until it is read or appended to.
  public init(path: String, files: any FileLayer = DiskFiles()) {
    self.path = path
    self.files = files
  }

  /// The records that have come since the last reading: all of them at first, and then also those that other
  /// processes have appended.
  ///
  /// Throws `newerFormat` where a later version of the format has written.
  public mutating func read() throws(StorageError) -> Batch {
    guard let bytes = try files.read(path, from: position), !bytes.isEmpty else { return Batch() }
    var lines: [Range<Int>] = []
    var start = 0
    var accepted = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      if let payload = payload(of: bytes, in: start..<end) {
        if let version = version(bytes, payload) {
          if version > Self.format { throw newer(version) }
          hasHeader = true
        } else {
          lines.append(payload)
        }
        accepted = end
      } else if end > start, end < bytes.count {
        damagedLines += 1
        accepted = end
      }
      start = end + 1
    }
    position += accepted
    return Batch(bytes: bytes, lines: lines)
  }

  /// True where the last line of the file is incomplete, or is still being written by another process.
  public func hasTornEnd() throws(StorageError) -> Bool {
    guard let rest = try files.read(path, from: position) else { return false }
    return rest.contains { $0 != Self.lineBreak }
  }

  /// Opens the file for writing, and makes it and its folder where missing; `append` does so by itself.
  public mutating func open() throws(StorageError) {
    guard file == nil else { return }
    let home = folder(of: path)
    try files.makeFolder(home)
    let opened = try files.openToAppend(path)
    do throws(StorageError) {
      // Whoever made the file may have died before its name was safe.
      try files.syncFolder(home)
    } catch {
      files.close(opened)
      throw error
    }
    file = opened
  }

  /// Appends payloads in one write and returns when they would survive a loss of power.
  ///
  /// After an error any part of them may be in the file; they may be appended again, if reading them twice
  /// does no harm. A line break within a payload is replaced by a blank.
  public mutating func append(_ payloads: [[UInt8]]) throws(StorageError) {
    try open()
    guard let file, !payloads.isEmpty else { return }
    var bytes = [Self.lineBreak]
    if !hasHeader { add(Array("journal \(Self.format)".utf8), to: &bytes) }
    for payload in payloads { add(payload, to: &bytes) }
    try files.write(bytes, to: file, at: path)
    try files.sync(file, at: path)
    hasHeader = true
  }

  public mutating func close() {
    if let file { files.close(file) }
    file = nil
  }

  private static let lineBreak = UInt8(ascii: "\n")

  private func add(_ payload: [UInt8], to bytes: inout [UInt8]) {
    let line = payload.map { $0 == Self.lineBreak ? UInt8(ascii: " ") : $0 }
    let digits = String(Checksum.of(line), radix: 16)
    bytes += [UInt8](repeating: UInt8(ascii: "0"), count: 8 - digits.utf8.count)
    bytes += Array(digits.utf8)
    bytes.append(UInt8(ascii: " "))
    bytes += line
    bytes.append(Self.lineBreak)
  }

  private func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: Self.lineBreak) ?? bytes.count
  }

  private func payload(of bytes: [UInt8], in line: Range<Int>) -> Range<Int>? {
    guard line.count > 9, bytes[line.lowerBound + 8] == UInt8(ascii: " ") else { return nil }
    var sum: UInt32 = 0
    for byte in bytes[line.lowerBound..<line.lowerBound + 8] {
      guard let digit = hexadecimal(byte) else { return nil }
      sum = sum << 4 | digit
    }
    let payload = line.lowerBound + 9..<line.upperBound
    return Checksum.of(bytes, in: payload) == sum ? payload : nil
  }

  private func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  private func version(_ bytes: [UInt8], _ payload: Range<Int>) -> Int? {
    let word = "journal ".utf8
    guard bytes[payload].starts(with: word) else { return nil }
    return Int(String(decoding: bytes[payload].dropFirst(word.count), as: UTF8.self))
  }

  private func newer(_ version: Int) -> StorageError {
    StorageError(
      kind: .newerFormat(version), action: "read", path: path, reason: "format \(version) is newer")
  }
}
