/// What a server adds to the pages of a list that its handlers make: what comes from services, and what comes and goes.
///
/// A client finds each name once, with what is called by it: what comes and goes, before what services have, before what
/// the handlers have.
struct ListPage<Entry> {
  /// The name of an entry, which no two of a list may share.
  let name: (Entry) -> String
  /// The entries of services.
  let fixed: [Entry]
  /// The entries that come and go, as they are now.
  let dynamic: [Entry]

  /// Makes a page of the list out of one of the handlers'; the last page has the others too.
  func callAsFunction(_ own: [Entry], isLast: Bool) -> [Entry] {
    var taken = Set(dynamic.map(name))
    let fixed = fixed.filter { !taken.contains(name($0)) }
    taken.formUnion(fixed.map(name))
    return own.filter { !taken.contains(name($0)) } + (isLast ? fixed + dynamic : [])
  }
}
