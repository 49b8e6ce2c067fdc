import Foundation
import PackagePlugin

/// Compiles Story/ and packs it, with Assets/, into the sources of the StoryData target. A story with an
/// error fails the build at its file and line.
@main struct EmbedStory: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
    let root = context.package.directoryURL
    let story = files(below: root.appending(path: "Story"), endingIn: ["ink", "json"])
    let assets = files(below: root.appending(path: "Assets"), endingIn: ["xpm", "json"])
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    return [
      .buildCommand(
        displayName: "Compiling the story (\(story.count) files) and packing \(assets.count) assets",
        executable: try context.tool(named: "embed").url,
        arguments: [output.path, root.appending(path: "Story/ballerina.ink").path]
          + (story + assets).map(\.path),
        inputFiles: story + assets,
        outputFiles: [output])
    ]
  }

  private func files(below folder: URL, endingIn kinds: Set<String>) -> [URL] {
    var found: [URL] = []
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = walk?.nextObject() as? URL {
      if kinds.contains(file.pathExtension) { found.append(file) }
    }
    return found.sorted { $0.path < $1.path }
  }
}
