import Testing

/// Each kind of change of methods, errors and the protocol, and what it does to servers, clients and source.
@Suite struct DiffMessageTests {
  private static let usual = "from: client, params: Order, result: Receipt"

  @Test(arguments: [
    ("from: client", "from: both", ["additive additive additive ~ shop/buy from: client → both"]),
    (
      "from: both", "from: client",
      [
        "breaking breaking breaking ~ shop/buy from: both → client; Swift: ClientCaller.buy(_:) is gone"
      ]
    ),
    (
      "from: client", "from: server-embedded",
      [
        "breaking breaking breaking ~ shop/buy from: client → server-embedded; Swift: ServerCaller.buy(_:) is gone"
      ]
    ),
  ])
  func `senders`(before: String, after: String, expected: [String]) throws {
    let found = try lines("\(before), result: Receipt", "\(after), result: Receipt")
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "from: client, params: Order, result: Receipt", "from: client, params: Order!, result: Receipt",
      ["additive breaking - ~ shop/buy params: Order → Order!"]
    ),
    (
      "from: client, result: Receipt", "from: client, params: Order, result: Receipt",
      [
        "additive additive breaking + shop/buy params: Order; Swift: Requests.buy: RequestMethod<JSONObject, Receipt> → Requests.buy: RequestMethod<Order, Receipt>"
      ]
    ),
    (
      usual, "from: client, params: Order, result: Refusal",
      [
        "- - breaking ~ Swift of shop/buy: Requests.buy: RequestMethod<Order, Receipt> → Requests.buy: RequestMethod<Order, Refusal>",
        "breaking additive - - shop/buy.result.items: list<string>",
        "additive additive - + shop/buy.result.why: string",
      ]
    ),
    (usual, usual + ", page: items", ["additive additive - + shop/buy page: items"]),
    (usual + ", page: items", usual, ["breaking breaking - - shop/buy page: items"]),
    (usual, usual + ", cache: true", ["additive additive - + shop/buy cache: true"]),
    (usual, usual + ", progress: false", ["breaking breaking - - shop/buy progress: true"]),
    (usual, usual + ", cancellable: false", ["breaking breaking - - shop/buy cancellable: true"]),
    (usual, usual + ", long-lived: true", ["breaking breaking - ~ shop/buy long-lived: false → true"]),
    (usual, usual + ", task: Refusal", ["additive additive - + shop/buy task: Refusal"]),
    (
      usual, usual + ", headers: { Shop-Id: params.id }",
      ["additive breaking - + shop/buy headers Shop-Id: params.id"]
    ),
    (
      usual + ", headers: { Shop-Id: params.id }", usual + ", headers: { Shop-Id: params.note }",
      ["breaking breaking - ~ shop/buy headers Shop-Id: params.id → params.note"]
    ),
    (
      usual, usual + ", needs: [server.buying]",
      ["breaking breaking additive + shop/buy needs: server.buying"]
    ),
    (
      usual, usual + ", needs: [server.buying when params.id]",
      ["breaking breaking - + shop/buy needs: server.buying when params.id"]
    ),
    (
      usual + ", needs: [server.buying]", usual,
      [
        "additive additive breaking - shop/buy needs: server.buying"
      ]
    ),
    (
      usual, usual + ", deprecated: 2001-01-01 rent",
      ["- - additive + shop/buy deprecated: 2001-01-01 rent"]
    ),
    (
      usual, usual + ", swift: purchase",
      [
        "- - breaking ~ Swift of shop/buy: ServerCaller.buy(_:) → ServerCaller.purchase(_:); Swift: Requests.buy: RequestMethod<Order, Receipt> → Requests.purchase: RequestMethod<Order, Receipt>"
      ]
    ),
  ])
  func `methods`(before: String, after: String, expected: [String]) throws {
    let found = try lines(before, after)
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "", "  shop/sell: { request: SellRequest, from: client, result: Receipt }",
      ["additive additive additive + request shop/sell: client"]
    ),
    (
      "  shop/open: { notification: OpenNotification, from: server }", "",
      ["breaking breaking breaking - notification shop/open: server"]
    ),
    // A new method of a capability that was there: whoever has the capability must handle it.
    (
      "  shop/look: { request: LookRequest, from: client, result: Receipt, needs: [server.buying] }",
      """
        shop/look: { request: LookRequest, from: client, result: Receipt, needs: [server.buying] }
        shop/sell: { request: SellRequest, from: client, result: Receipt, needs: [server.buying] }
      """,
      [
        "additive additive breaking + request shop/sell: client; Swift: BuyingHandler.sell(_:context:) is required"
      ]
    ),
    ("", "errors:\n  Gone: { code: 1 }", ["additive additive additive + error Gone: code 1"]),
    ("errors:\n  Gone: { code: 1 }", "", ["breaking breaking breaking - error Gone: code 1"]),
    (
      "errors:\n  Gone: { code: 1 }", "errors:\n  Gone: { code: 2 }",
      ["breaking breaking - ~ Gone code: 1 → 2"]
    ),
    (
      "errors:\n  Gone: { code: 1 }", "errors:\n  Gone: { code: 1, http: 404, data: Order }",
      ["breaking additive - + Gone data: Order!", "breaking additive - + Gone http: 404"]
    ),
    (
      "headers: { Shop: method }", "headers: { Shop: method, Era: revision }",
      ["additive breaking - + protocol headers Era: revision"]
    ),
  ])
  func `messages, errors and headers`(before: String, after: String, expected: [String]) throws {
    let found = try DiffWorkspace.lines(
      DiffWorkspace.shop(method: Self.usual, more: before),
      DiffWorkspace.shop(method: Self.usual, more: after))
    #expect(found == expected)
  }

  @Test func `another result is breaking for those who wait for the one`() throws {
    let (before, after) = ("", "or: { refused: Refusal }")
    func shop(_ more: String) -> String {
      """
      types:
        Order: { fields: { id: string } }
        Receipt: { fields: { tag: string } }
        Refusal: { fields: { tag: const refused } }
      protocol: { results: { tag: tag, complete: done } }
      methods: { shop/buy: { request: BuyRequest, from: client, params: Order, result: Receipt\(more) } }
      """
    }
    #expect(
      try DiffWorkspace.lines(shop(before), shop(", \(after)"))
        == ["additive breaking additive + shop/buy result Refusal"])
    #expect(
      try DiffWorkspace.lines(shop(", \(after)"), shop(before))
        == ["breaking additive breaking - shop/buy result Refusal"])
  }

  private func lines(_ before: String, _ after: String) throws -> [String] {
    try DiffWorkspace.lines(DiffWorkspace.shop(method: before), DiffWorkspace.shop(method: after))
  }
}
