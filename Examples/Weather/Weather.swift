import MCPKit

/// A server whose tools are described in `weather.mcp.yaml`, beside this file.
@main
struct Forecaster: Weather.Service {
  static func main() async throws {
    try await Weather.server(Forecaster()).run()
  }

  func getForecast(_ input: Weather.GetForecast.Input, context: ServerContext) async throws
    -> Weather.GetForecast.Output
  {
    guard input.city != "Atlantis" else { throw ToolError("There is no weather under water.") }
    let days = (0..<input.days).map { offset in
      let celsius = 20.0 + Double(offset)
      return Weather.Day(
        date: "2026-07-\(28 + offset % 4)", high: input.unit == .celsius ? celsius : celsius * 1.8 + 32,
        sky: .sunny)
    }
    return .init(city: input.city, days: days)
  }

  func describeSky(_ input: Weather.DescribeSky.Input, context: ServerContext) async throws -> ToolContent {
    "The sky over \(input.city) is blue."
  }

  func planDay(_ arguments: Weather.PlanDay.Arguments, context: ServerContext) async throws -> PromptContent {
    "Plan \(arguments.mood == .active ? "an active" : "a calm") day in \(arguments.city)."
  }

  func stations(context: ServerContext) async throws -> ResourceContent {
    "[1, 2]"
  }

  func station(_ variables: Weather.Station.Variables, context: ServerContext) async throws -> ResourceContent
  {
    guard (1...2).contains(variables.id) else { throw ResourceNotFound() }
    return "{\"id\": \(variables.id)}"
  }
}
