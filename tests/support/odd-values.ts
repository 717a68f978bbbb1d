/** Names of properties that formats and readers have a use of their own for. */
export const ODD_PROPERTIES = [
  ...["weight", "source", "target", "key", "name", "community", "width", "height", "shape", "style", "pos", "image"],
  ...["hidden", "highlighted", "forceLabel", "zIndex", "selected", "parent", "index", "directed", "labels", "group"],
  ...["timeset", "timestamp", "interval", "start", "end", "spells", "viz", "r", "g", "b", "z", "fixed", "l"],
  ...["nodeSize", "nodesize", "labelEN", "graph", "node", "edge", "nodes"],
];

/** Ids that are all different, and that somebody takes for another, for a name of nothing or for a command. */
export const ODD_IDS = [
  ...["thing/a", "thing/A", "thing/é", "thing/e\u0301", "thing/\u212b", "thing/\u00c5", "thing/ﬁ", "thing/fi"],
  ...["thing/a b", "thing/a  b", "thing/a\u00a0b", "thing/a\u3000b", " a", "a ", "thing/tab\tb", "thing/del\u007fb"],
  ...["thing/ls\u2028b", "thing/ps\u2029b", "thing/nel\u0085b", "thing/a\u00adb", "thing/a\u200db", "thing/\ufeffa"],
  ...["thing//a", "thing/./a", "thing/../a", "thing/a/..", "thing/a/.", "thing/a.", "thing/a?b=c&d", "thing/a#b"],
  ...["thing/a%b", "thing/a%20b", "thing/a:b", "thing/a&b", "thing/a&amp;b", "thing/a&#38;b", "thing/<a>", "thing/{a}"],
  ...["thing/'b'", 'thing/"a"', "thing/`a`", "thing/\\a\\", "thing/\\\\a\\\\", "thing/a\\nb", "thing/[a]", "thing/a^b"],
  ...["thing/a@b", "thing/@id", "@id", "_:a", ":ID", "http://example.org/a", "mailto:a", "thing/$a$", "thing/%s%n"],
  ...["thing/🏭", "thing/👨‍👩‍👧‍👦", "thing/\u200fא", "thing/\u202eabc", "thing/\u0301", "thing/\ue000"],
  ...["-1", "1", "01", "1.0", "1e3", "NaN", "null", "true", "None", "*Arcs", "% a", "// a", "/* a */", "# a"],
  ...["graph", "node", "n1", "=1+1", "a,b", "a;b", "toString", "hasOwnProperty"],
];

/** Texts that end, begin or hide something somewhere, by what is odd about them. */
export const ODD_TEXTS: Readonly<Record<string, string>> = {
  "combining marks alone": "\u0301\u0302\u20dd",
  "a mark of byte order before, within and after": "\ufeffa\ufeffb\ufeff",
  "line and paragraph separators": "\u2028a\u2029b\u2028",
  "a text of 1.5 MB": "振兴东北".repeat(125_000),
  "a long line of backslashes": "\\".repeat(5_001),
  "quotes at the seams": `${"a".repeat(1_999)}"${"b".repeat(1_999)}\\${"\\".repeat(3)}"`,
  "emoji at the seams": `${"a".repeat(1_999)}🏭${"b".repeat(1_998)}🏭`,
  nothing: "",
  "one quotation mark": '"',
  "one apostrophe": "'",
  "one backslash": "\\",
  "a backslash at the end": "a\\",
  "a tab": "\t",
  "one carriage return": "\r",
  "codes of Cypher": "\\u0027 OR 1=1 // \\' ` $a {b} /* c */ ;\n;",
  "codes of Turtle": `""" ''' \\" ^^<x> @en . ; <a> _:b`,
  "codes of DOT": "\\N \\G \\l \\r <b>x</b> %d \\",
  "codes of HTML": "&lt;b&gt;&nbsp;&Auml;&#x110000;&#0;",
  deletion: "a\u007fb\u0080c",
  "variation selectors and tags": "葛\u{e0100}🏴\u{e0067}\u{e0062}\u{e007f}",
  "unassigned characters": "\u0378\u{e1000}\u{3ffff}",
  "private characters": "\ue000\u{f0000}\u{10fffd}",
  "a soft hyphen and joiners": "a\u00adb\u200cc\u200dd\u2060e",
  "interlinear marks": "\ufff9a\ufffab\ufffbc",
  "an infinity": "Infinity",
  "a date": "2003-10-05",
  "a percent": "100%",
};

/** Numbers that are kept with all their digits, and need many, or more than 32 bits. */
export const ODD_NUMBERS = [
  ...[
    0,
    1e308,
    -1e308,
    2 ** 53 - 1,
    1 - 2 ** 53,
    2 ** 63,
    2 ** 31,
    0.1 + 0.2,
    1 / 3,
    1e21,
    123_456_789_012_345_680_000,
  ],
];

/** Places in an order; tables have 15 digits at most. */
export const ODD_RANKS = [1, 2 ** 31 - 1, 2 ** 31, 999_999_999_999_999];

/** Times of years before 1 and after 9999, uncertain and unspecified ones, and open ends. */
export const ODD_TIMES = [
  ...["-0500", "0000", "-0001-03", "Y12345", "Y-12345", "Y271821", "0050", "9999-12-31", "-0004/0004", "9999/.."],
  ...["1984~", "1984?", "1984%", "2004-06~", "199X", "19XX", "2004-XX", "2004-06-XX", "2001-21", "1984~/2004-06?"],
  ...["../1985", "1985/..", "1600-02-29"],
];
