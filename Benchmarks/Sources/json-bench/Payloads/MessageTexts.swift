// What begins a session, and what a long request reports meanwhile.
extension Message {
  static let initializeParams = #"""
    {"protocolVersion":"2025-11-25","capabilities":{"roots":{"listChanged":true},"sampling":{"tools":{}},\#
    "elicitation":{"form":{},"url":{}}},"clientInfo":{"name":"example-editor","title":"Example Editor",\#
    "version":"4.18.2","description":"An editor that people write programs in.",\#
    "websiteUrl":"https://editor.example.com"}}
    """#

  static let discoverResult = #"""
    {"resultType":"complete","_meta":{"io.modelcontextprotocol/serverInfo":{"name":"issue-tracker",\#
    "title":"Issue Tracker","version":"2.7.0","description":"Finds, files and closes issues.",\#
    "websiteUrl":"https://issues.example.com"}},"ttlMs":3600000,"cacheScope":"public",\#
    "supportedVersions":["2026-07-28","2025-11-25","2025-06-18"],"capabilities":{"logging":{},"completions":{},\#
    "prompts":{"listChanged":true},"resources":{"subscribe":true,"listChanged":true},\#
    "tools":{"listChanged":true}},"instructions":"Search before you file an issue. Labels are listed by \#
    \"list_labels\"; an issue without one is closed after 30 days."}
    """#

  static let progressParams = #"""
    {"progressToken":"3f0c9a52-index","progress":1250,"total":4800,"message":"Indexed 1250 of 4800 documents"}
    """#
}

// A call of a tool, with arguments three levels deep, and an answer for people and for programs alike.
extension Message {
  static let callParams = #"""
    {"name":"query_records","arguments":{"table":"invoices","filter":{"all":[{"field":"status","in":["open",\#
    "overdue"]},{"field":"total","atLeast":250.75},{"any":[{"field":"customer.country","equals":"DE"},\#
    {"field":"customer.country","equals":"FR"}]}]},"sort":[{"field":"dueDate","descending":false},\#
    {"field":"total","descending":true}],"page":{"size":50,"cursor":null},"include":["customer","lines"],\#
    "timeout":2.5}}
    """#

  static let callResult = #"""
    {"content":[{"type":"text","text":"Found 3 invoices.\n\n1. INV-20931, Résumé & Söhne GmbH: 1,290.00 EUR, \#
    14 days overdue\n2. INV-20944, \"La Fenêtre\" SARL: 412.50 EUR, due today\n3. INV-20950, Blue Harbour Ltd: \#
    8,075.20 EUR, due in 9 days"},{"type":"text","text":"Amounts are before tax."}],\#
    "structuredContent":{"invoices":[\#
    {"id":"INV-20931","customer":{"id":118,"name":"Résumé & Söhne GmbH","country":"DE"},"total":1290,\#
    "currency":"EUR","dueDate":"2026-06-30","overdue":true,"lines":[{"sku":"A-100","quantity":12,"price":89.5},\#
    {"sku":"C-7","quantity":4,"price":54}]},\#
    {"id":"INV-20944","customer":{"id":204,"name":"\"La Fenêtre\" SARL","country":"FR"},"total":412.5,\#
    "currency":"EUR","dueDate":"2026-07-14","overdue":false,"lines":[{"sku":"B-20","quantity":5,"price":82.5}]},\#
    {"id":"INV-20950","customer":{"id":377,"name":"Blue Harbour Ltd","country":"IE"},"total":8075.25,\#
    "currency":"EUR","dueDate":"2026-07-23","overdue":false,"lines":[{"sku":"A-100","quantity":80,"price":85.5},\#
    {"sku":"D-1","quantity":1,"price":1235.25}]}],"count":3,"nextCursor":null},"isError":false}
    """#
}

// What a language model reads: resources, prompts and conversations; and what its user is asked.
extension Message {
  /// A text of 3 KB, and a small picture.
  static let readResult = #"""
    {"contents":[{"uri":"file:///project/docs/overview.md","mimeType":"text/markdown",\#
    "text":"\#(LongText.lines(characters: 3_000))"},\#
    {"uri":"file:///project/docs/overview.png","mimeType":"image/png",\#
    "blob":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}]}
    """#

  static let promptResult = #"""
    {"description":"Reviews a change for a project","messages":[{"role":"user","content":{"type":"text",\#
    "text":"Review the change below. Say what may break, name the line, and propose a test. Do not comment on \#
    style; a formatter takes care of it."}},{"role":"user","content":{"type":"resource","resource":{\#
    "uri":"git://project/changes/8812.diff","mimeType":"text/x-diff","text":"--- a/Sources/Cache.swift\n\#
    +++ b/Sources/Cache.swift\n@@ -41,7 +41,9 @@ struct Cache {\n   mutating func insert(_ value: Value) {\n\#
    -    values.append(value)\n+    guard values.count < limit else { return }\n+    values.append(value)\n\#
    +    log(\"inserted \\(value)\")\n   }\n"}}},{"role":"assistant","content":{"type":"text",\#
    "text":"Understood. I look at callers of insert first."}}]}
    """#

  static let samplingParams = #"""
    {"messages":[{"role":"user","content":{"type":"text","text":"Which of these three issues is the same as the \#
    new one? Answer with its number alone.\n\n#1204 Window flickers when resized\n#1377 Crash on resize with two \#
    displays\n#1410 Menu is empty after sleep\n\nNew: \"It dies when I drag the window to my other monitor\""}},\#
    {"role":"assistant","content":{"type":"text","text":"#1377"}},{"role":"user","content":{"type":"text",\#
    "text":"How sure are you, from 0 to 1?"}}],"modelPreferences":{"hints":[{"name":"small"},{"name":"fast"}],\#
    "costPriority":0.8,"speedPriority":0.6,"intelligencePriority":0.25},"systemPrompt":"You sort issues. You \#
    answer briefly.","includeContext":"none","temperature":0.2,"maxTokens":100,"stopSequences":["\n\n"],\#
    "metadata":{"user":"triage-bot","trace":["b7ad6b71","00f067aa"]}}
    """#

  static let formParams = #"""
    {"mode":"form","message":"Where should the order go, and how?","requestedSchema":{"type":"object",\#
    "properties":{"name":{"type":"string","title":"Name","minLength":2,"maxLength":80},\#
    "email":{"type":"string","title":"E-mail","description":"For the receipt","format":"email"},\#
    "quantity":{"type":"integer","title":"Quantity","minimum":1,"maximum":20,"default":1},\#
    "shipping":{"type":"string","title":"Shipping","enum":["standard","express","pickup"],"default":"standard"},\#
    "wrapping":{"type":"string","title":"Wrapping","oneOf":[{"const":"none","title":"No wrapping"},\#
    {"const":"gift","title":"As a gift"}]},\#
    "newsletter":{"type":"boolean","title":"Newsletter","default":false}},"required":["name","email","quantity"]}}
    """#
}
