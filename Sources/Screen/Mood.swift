/// What moves over a picture.
public enum Mood: String, CaseIterable, Sendable {
  case sea, rain, dark, club, neon, fire, dawn, tape
}
