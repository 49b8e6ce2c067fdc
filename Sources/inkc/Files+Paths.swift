#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Writes a whole file; false where that fails.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    return fclose(file) == 0 && count == bytes.count
  }

  /// What the last failed call said.
  static var reason: String { String(cString: strerror(errno)) }

  /// The folder of a path, with the slash at its end; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// A path without its folder.
  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// Reads included files from the folder of a root file.
  static func reader(for root: String) -> (String) -> [UInt8]? {
    let folder = folder(of: root)
    return { name in read(name.hasPrefix("/") ? name : folder + name) }
  }
}
