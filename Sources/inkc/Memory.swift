/// How freed memory is dealt with.
enum Memory {
  /// Lets freed memory be used again instead of going back to the system, which a story of usual size would
  /// do hundreds of pages at a time: fetching them anew took a third of the time of a compilation.
  ///
  /// The C library of Linux learns from what is freed: it keeps up to twice the size of the largest block
  /// that came from the system and was freed. The block here is never touched, so it costs two calls of the
  /// system.
  static func keepFreed() {
    UnsafeMutableRawPointer.allocate(byteCount: 16 << 20, alignment: 16).deallocate()
  }
}
