// swift-tools-version: 6.3
import PackageDescription

// A package of its own: who uses or tests the library builds no benchmark, and the benchmarks see of the
// library what its users see.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-mcp", path: ".."),
    // The generator's command line is made with it too, so it is in the graph anyway; and nothing of it runs
    // while the clock does.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .executableTarget(
      name: "json-bench",
      dependencies: [
        .product(name: "MCPModel", package: "swift-mcp"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [.enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(name: "stdio-floor"),
  ]
)
