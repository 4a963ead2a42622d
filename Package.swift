// swift-tools-version: 6.3
import PackageDescription

/// Settings of the runtime, which users link: no thread hop where none is asked for.
let runtime: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// Settings of the generator and of the tests.
let tool: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

// Only macOS needs pkg-config to find libyaml. Elsewhere it would warn in the builds of users who never run the
// generator.
#if os(macOS)
  let libyamlPkgConfig: String? = "yaml-0.1"
#else
  let libyamlPkgConfig: String? = nil
#endif

let package = Package(
  name: "swift-mcp",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "MCPKit", targets: ["MCPKit"]),
    // Servers that a client starts as processes.
    .library(name: "MCPSubprocess", targets: ["MCPSubprocess"]),
    // Official extensions of the protocol, each in an enum of its own.
    .library(name: "MCPExtensions", targets: ["MCPExtensions"]),
    .library(name: "MCPModel", targets: ["MCPModel", "MCPSupport", "MCPWire"]),
    .executable(name: "mcpgen", targets: ["mcpgen"]),
    // Descriptions in a target become Swift when it is built.
    .plugin(name: "MCPGenerator", targets: ["MCPGenerator"]),
    // `swift package mcpgen …`: the generator for packages that depend on this one.
    .plugin(name: "MCPGenCommand", targets: ["MCPGenCommand"]),
  ],
  dependencies: [
    // The command line of `mcpgen`: help, errors and completions that people know. No library target uses it.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // The logging interface that Swift servers share; the only dependency of the runtime's core.
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    // Starts servers without a shell, and ends them with all that they have started. Without its Foundation part.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    // SHA-256 for `mcpgen`, which tells by it whether a file is the official one that is pinned. On macOS it is the
    // system's own. No library target uses it.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
  ],
  targets: [
    // MARK: Leaves, for both sides
    .target(name: "MCPWire", swiftSettings: runtime),
    // Templates of URIs, RFC 6570: the generator reads them, the runtime matches with them.
    .target(name: "URITemplate", swiftSettings: runtime),
    // JSON Schema 2020-12: the generator checks defaults by it, the runtime the arguments of tools.
    .target(name: "JSONSchema", dependencies: ["MCPWire"], swiftSettings: runtime),

    // MARK: Runtime, bottom up
    .target(name: "MCPSupport", dependencies: ["MCPWire"], swiftSettings: runtime),
    .target(
      name: "MCPModel", dependencies: ["MCPSupport"], path: "Generated/MCPModel",
      swiftSettings: runtime),
    .target(
      name: "MCPCore", dependencies: ["MCPModel", .product(name: "Logging", package: "swift-log")],
      swiftSettings: runtime),
    .target(
      name: "MCPStubs", dependencies: ["MCPCore"], path: "Generated/MCPStubs",
      swiftSettings: runtime),
    .target(
      name: "MCPKit",
      dependencies: [
        "MCPStubs", "JSONSchema", "URITemplate", .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: runtime),
    .target(
      name: "MCPSubprocess",
      dependencies: ["MCPCore", .product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: runtime),
    .target(
      name: "MCPExtensions", dependencies: ["MCPKit"], path: "Generated/MCPExtensions",
      swiftSettings: runtime),
    // For tests: who links it links every type, so no product has it.
    .target(
      name: "MCPTypeTable", dependencies: ["MCPModel"], path: "Generated/MCPTypeTable", swiftSettings: runtime
    ),

    // MARK: Generator, bottom up
    .systemLibrary(name: "CYAML", pkgConfig: libyamlPkgConfig, providers: [.brew(["libyaml"])]),
    .target(name: "ProtocolModel", swiftSettings: tool),
    .target(
      name: "ServiceModel", dependencies: ["ProtocolModel", "MCPWire", "JSONSchema", "URITemplate"],
      swiftSettings: tool),
    .target(
      name: "ProtocolFiles", dependencies: ["ProtocolModel", "MCPWire", "CYAML"],
      swiftSettings: tool),
    // What the protocol allows in descriptions of services, for the generator itself.
    .target(
      name: "ServiceShapes", dependencies: ["ServiceModel"], path: "Generated/ServiceShapes",
      swiftSettings: tool),
    .target(name: "SwiftEmitter", dependencies: ["ProtocolModel", "ServiceModel"], swiftSettings: tool),
    .executableTarget(
      name: "mcpgen",
      dependencies: [
        "ProtocolFiles", "SwiftEmitter", "ServiceShapes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: tool),

    // Without a parser of command lines: users of the build plugin build nothing but this.
    .executableTarget(
      name: "mcpgen-plugin-tool", dependencies: ["ProtocolFiles", "SwiftEmitter", "ServiceShapes"],
      swiftSettings: tool),
    .plugin(name: "MCPGenerator", capability: .buildTool(), dependencies: ["mcpgen-plugin-tool"]),

    .plugin(
      name: "MCPGenCommand",
      capability: .command(
        intent: .custom(verb: "mcpgen", description: "Turn the description of a protocol into Swift."),
        permissions: [
          .writeToPackageDirectory(
            reason: "mcpgen writes the Swift that it generates, and descriptions in canonical form.")
        ]),
      dependencies: ["mcpgen"]),

    // MARK: Examples
    .executableTarget(
      // What MCPKit exports is named too: without it a change of MCPModel would not rebuild this target.
      name: "Echo", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Examples/Echo", swiftSettings: runtime),
    .executableTarget(
      name: "ClientExample",
      dependencies: ["MCPSubprocess", "MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Examples/Client", swiftSettings: runtime),

    .executableTarget(
      name: "Weather", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Examples/Weather", swiftSettings: runtime, plugins: ["MCPGenerator"]),

    // MARK: Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: tool),
    .testTarget(
      name: "MCPWireTests", dependencies: ["MCPWire", "TestSupport"], swiftSettings: tool),
    .testTarget(
      name: "URITemplateTests", dependencies: ["URITemplate", "MCPWire", "TestSupport"], swiftSettings: tool),
    .testTarget(
      name: "MCPSupportTests", dependencies: ["MCPModel", "TestSupport"], swiftSettings: tool),
    .testTarget(
      name: "MCPCoreTests",
      dependencies: [
        "MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: runtime),
    // Programs that tests run: a server that misbehaves as it is told, and sessions without end.
    .executableTarget(
      name: "FaultyServer", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Tests/FaultyServer", swiftSettings: runtime),
    .executableTarget(
      name: "Stress",
      dependencies: [
        "MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire",
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/Stress", swiftSettings: runtime),
    .testTarget(
      name: "SubprocessTests",
      dependencies: [
        "FaultyServer", "Stress", "Echo", "MCPSubprocess", "MCPKit", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: runtime),
    .testTarget(
      name: "ProtocolFilesTests", dependencies: ["ProtocolFiles", "TestSupport"],
      swiftSettings: tool),
    .testTarget(
      name: "SwiftEmitterTests",
      dependencies: ["ProtocolFiles", "SwiftEmitter", "MCPExtensions", "MCPKit", "TestSupport"],
      exclude: ["Golden"], swiftSettings: tool),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "ProtocolFiles", "ServiceModel", "ServiceShapes", "SwiftEmitter", "MCPKit", "TestSupport",
      ],
      exclude: ["Golden", "Diagnostics"], swiftSettings: tool),
    // 100 random schemas in one module, whose program reads values as a server does.
    .executableTarget(
      name: "RandomSchemas", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Tests/RandomSchemas", swiftSettings: runtime, plugins: ["MCPGenerator"]),
    .testTarget(
      name: "RandomSchemaTests", dependencies: ["RandomSchemas", "TestSupport"], exclude: ["Python"],
      swiftSettings: tool),
    .testTarget(
      name: "ProtocolTests",
      dependencies: [
        "MCPTypeTable", "MCPStubs", "MCPExtensions", "ProtocolFiles", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["validate.py"], swiftSettings: tool),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["mcpgen", "TestSupport", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: tool),
    .testTarget(
      name: "ShapeTests", dependencies: ["MCPSupport"], exclude: ["Shapes/shapes.yaml"],
      swiftSettings: runtime),
    .testTarget(name: "MCPKitTests", dependencies: ["MCPKit"], swiftSettings: runtime),
    .testTarget(
      name: "ServiceKitTests", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      swiftSettings: runtime, plugins: ["MCPGenerator"]),
    .testTarget(
      name: "ExtensionTests",
      dependencies: [
        "MCPExtensions", "MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Extensions/notes.yaml", "Extensions/workshop.yaml"], swiftSettings: runtime),
    .executableTarget(
      name: "ConversationServer", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Tests/ConversationServer", swiftSettings: runtime),
    .testTarget(
      name: "ConversationTests",
      dependencies: [
        "ConversationServer", "MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire", "TestSupport",
      ],
      exclude: ["Client", "Server"], swiftSettings: runtime),
    .testTarget(
      name: "NewRevisionTests", dependencies: ["mcpgen", "TestSupport"], swiftSettings: tool),
    .testTarget(name: "LayeringTests", dependencies: ["TestSupport"], swiftSettings: tool),
    .testTarget(name: "ConsumerTests", dependencies: ["TestSupport"], swiftSettings: tool),
    .testTarget(name: "TutorialTests", dependencies: ["TestSupport"], swiftSettings: tool),
    .testTarget(
      name: "PluginTests", dependencies: ["TestSupport"], exclude: ["Shop"], swiftSettings: tool),
    // Packages that `mcpgen init` makes.
    .testTarget(
      name: "ScaffoldTests", dependencies: ["mcpgen", "Echo", "Weather", "TestSupport"], exclude: ["Python"],
      swiftSettings: tool),
    .executableTarget(
      name: "InteropServer", dependencies: ["MCPKit", "MCPModel", "MCPCore", "MCPSupport", "MCPWire"],
      path: "Tests/InteropServer", swiftSettings: runtime),
    .testTarget(
      name: "InteropTests",
      dependencies: [
        "Echo", "ClientExample", "InteropServer", "MCPSubprocess", "MCPKit", "MCPModel", "MCPCore",
        "MCPSupport",
        "MCPWire", "TestSupport",
      ],
      exclude: ["Python"], swiftSettings: runtime),
  ]
)
