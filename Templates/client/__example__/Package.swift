// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "__name__",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "__name__", targets: ["__Name__"])],
  dependencies: [
    __dependency__
  ],
  targets: [
    .executableTarget(
      name: "__Name__",
      dependencies: [
        .product(name: "MCPKit", package: "swift-mcp"),
        .product(name: "MCPSubprocess", package: "swift-mcp"),
      ]),
    .testTarget(
      name: "__Name__Tests",
      dependencies: [
        "__Name__",
        .product(name: "MCPKit", package: "swift-mcp"),
        .product(name: "MCPSubprocess", package: "swift-mcp"),
      ]),
  ]
)
