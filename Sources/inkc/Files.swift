#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading files and writing to the standard streams, in bytes.
enum Files {
  /// The bytes of a file; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    if fseek(file, 0, SEEK_END) == 0 {
      // A folder says that it is larger than can be.
      let size = ftell(file) < 1 << 32 ? max(0, ftell(file)) : 0
      rewind(file)
      bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
      }
    }
    // What has no size to be known before, or has grown since.
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// Writes all bytes to a file descriptor; what cannot be written is given up.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { raw in
      var done = 0
      while done < raw.count {
        let count = systemWrite(descriptor, raw.baseAddress?.advanced(by: done), raw.count - done)
        if count <= 0 { return }
        done += count
      }
    }
  }

  /// A line of standard input without its newline; nil at its end.
  static func readInputLine() -> String? { readLine(strippingNewline: true) }
}

/// Collects output and writes it in large parts.
final class OutputBuffer {
  private var bytes: [UInt8] = []

  func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count > 1 << 16 { flush() }
  }

  func flush() {
    Files.write(bytes, to: 1)
    bytes.removeAll(keepingCapacity: true)
  }

  static func writeError(_ text: String) { Files.write(Array((text + "\n").utf8), to: 2) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
