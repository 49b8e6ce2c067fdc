import Glibc

/// How the heap is dealt with.
enum Memory {
  private static let largePage = 2 << 20
  /// As much as a story of usual size takes.
  private static let room = 4 << 20

  /// Sets the heap up for a story: to be called once, before anything large is made.
  static func prepare() {
    keepFreed()
    useLargePages()
  }

  /// Lets freed memory be used again instead of going back to the system, which a story of usual size would
  /// do hundreds of pages at a time: fetching them anew took a third of the time of a compilation.
  ///
  /// The C library of Linux learns from what is freed: it keeps up to twice the size of the largest block
  /// that came from the system and was freed. The block here is never touched, so it costs two calls of the
  /// system.
  private static func keepFreed() {
    UnsafeMutableRawPointer.allocate(byteCount: 16 << 20, alignment: 16).deallocate()
  }

  /// Lets the heap grow into large pages: a story that is loaded touches three hundred small ones for the
  /// first time, and each of them is a call into the system. Where there are no large pages nothing changes.
  ///
  /// What is freed last is what is given next. So the rest of the small pages is taken, never to be touched,
  /// and the next block begins where the first large page does.
  private static func useLargePages() {
    let block = UnsafeMutableRawPointer.allocate(byteCount: largePage + room, alignment: 16)
    let start = (Int(bitPattern: block) + largePage - 1) & ~(largePage - 1)
    if let page = UnsafeMutableRawPointer(bitPattern: start) { madvise(page, room, MADV_HUGEPAGE) }
    let rest = start - Int(bitPattern: block)
    block.deallocate()
    if rest > 64 { _ = UnsafeMutableRawPointer.allocate(byteCount: rest - 32, alignment: 16) }
  }
}
