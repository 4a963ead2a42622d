import JSONSchema
import Testing

@Suite("Formats of strings") struct FormatTests {
  @Test(
    "a format tells its strings from others",
    arguments: [
      (
        "date-time", ["2026-11-26T08:45:00Z", "1985-04-12t23:20:50.52z", "1990-12-31T15:59:60-08:00"],
        [
          "2026-11-26 08:45:00Z", "2026-11-26T08:45:00", "1990-12-31T15:58:60-08:00", "2026-11-26T24:00:00Z",
          "",
        ]
      ),
      (
        "date", ["2024-02-29", "2000-02-29"],
        ["2023-02-29", "1900-02-29", "2026-13-01", "2026-1-01", "2026-04-31", "٢٠٢٦-01-01"]
      ),
      (
        "time", ["08:30:06Z", "23:59:60Z", "08:30:06.28+01:00"],
        ["08:30:06", "8:30:06Z", "08:60:00Z", "08:30:06.Z", "22:59:60Z"]
      ),
      (
        "duration", ["P4DT12H30M5S", "P1Y", "PT0S", "P2W", "P1Y2M3D", "PT36H"],
        ["P", "PT", "P1Y2D", "P1W2D", "PT1H2S", "4D", "P1", "p1d", "P1D2H"]
      ),
      (
        "email",
        [
          "joe.bloggs@example.com", "te~st@example.com", "\"joe bloggs\"@example.com", "a@[127.0.0.1]",
          "a@[IPv6:::1]",
        ],
        [
          "2962", ".test@example.com", "te..st@example.com", "a@-x.com", "joe bloggs@example.com",
          "é@example.com", "@a", "a@",
        ]
      ),
      ("idn-email", ["é@example.com", "실례@실례.테스트"], ["2962", "a@"]),
      (
        "hostname", ["www.example.com", "a", "xn--4gbwdl.xn--wgbh1c", "1host"],
        ["-bad-host", "a..b", "a_b", "é.com", "", ".", String(repeating: "a", count: 64)]
      ),
      (
        "ipv4", ["192.168.0.1", "0.0.0.0"],
        ["127.0.0.0.1", "256.1.1.1", "127.0", "0x7f.0.0.1", "01.2.3.4", "1.2.3.", "1.2.3.４"]
      ),
      (
        "ipv6",
        [
          "::1", "::", "::abef", "1:2:3:4:5:6:7:8", "::ffff:192.168.0.1", "1::8", "1:2:3:4:5:6:1.2.3.4",
          "1:2:3:4:5:6:7::",
        ],
        [
          "12345::", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7", "::1::", ":1", "1:", "1:2:3:4:5:6:7:8::",
          "fe80::a%eth1", "1:2:3:4:1.2.3.4:5", ":::",
        ]
      ),
      (
        "uri",
        [
          "http://foo.bar/?baz=qux#quux", "urn:oasis:names", "http://[::1]:80/a", "mailto:a@b.c",
          "http://a:b@c.d:8/%20", "tel:+1-816",
        ],
        [
          "//foo.bar/", "/abc", "\\\\WINDOWS", "http:// no spaces", "bar,baz:foo", "http://a b",
          "http://x/%4", "http://[::1", "http://a:8a/", "http://é.com/", "a:b#c#d",
        ]
      ),
      (
        "uri-reference", ["", "/abc", "abc?x#y", "//a.b/c", "http://a/", "./a:b", "#frag"],
        ["\\\\WINDOWS", "a b", "a:b c", "1a:b", "#a b", "é"]
      ),
      ("iri", ["http://ƒøø.ßår/?∂éœ=πîx"], ["/abc", "http://a b"]),
      ("iri-reference", ["/âππ", ""], ["\\\\WINDOWS"]),
      (
        "uuid", ["2EB8AA08-aa98-11EA-B4AA-73B441D16380"],
        ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g", ""]
      ),
      ("json-pointer", ["", "/foo/0", "/a~1b~0", "/", "//"], ["/a~", "/a~2", "a", "#/a"]),
      ("relative-json-pointer", ["1", "0/foo/bar", "2#", "10/a"], ["/foo", "-1/a", "01/a", "0##", ""]),
      ("regex", ["([abc])+\\s+$", "(?=a)(?<n>b)\\k<n>\\1"], ["^(abc]", "[b-a]", "*"]),
    ])
  func strings(_ format: String, _ fitting: [String], _ others: [String]) throws {
    let fits = try #require(StringFormat.checks(format))
    for text in fitting { #expect(fits(text), "\(text)") }
    for text in others { #expect(!fits(text), "\(text)") }
  }

  @Test("other formats are not known")
  func unknown() {
    #expect(StringFormat.checks("colour") == nil)
  }
}
