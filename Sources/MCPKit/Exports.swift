// One import gives a user everything a server is written with.
@_exported import MCPCore
@_exported import MCPModel
@_exported import MCPStubs
@_exported import MCPSupport
@_exported import MCPWire
