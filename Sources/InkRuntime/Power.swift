#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's power function, which the reference's platform uses as well.
enum Power {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
