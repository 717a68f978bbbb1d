import { describe, expect, test } from "vitest";
import { xml } from "../../src/exports/xml.ts";

describe("an element", () => {
  test("is written with its attributes, its text and its children in their order", () => {
    const children = [
      { "@key": "a", "#text": "1" },
      { "@key": "b", "#text": "true" },
    ];
    expect(xml({ node: { "@id": "x", "@directed": "true", data: children } })).toBe(
      '<node id="x" directed="true"><data key="a">1</data><data key="b">true</data></node>\n',
    );
  });

  test("without children closes itself", () => {
    expect(xml({ key: { "@id": "x" } })).toBe('<key id="x"/>\n');
    expect(xml({ node: { "@id": "", data: [] } })).toBe('<node id=""/>\n');
  });

  test.each([
    ['& < > "', "&amp; &lt; &gt; &quot;"],
    ["]]>", "]]&gt;"],
    ["&amp;&#10;", "&amp;amp;&amp;#10;"],
    ["a\tb\nc\rd", "a&#9;b&#10;c&#13;d"],
    ["a\u0085b\u2028c", "a&#133;b&#8232;c"],
    [" a ", " a "],
    ["`\u00a0\ufeff𠮷🏭", "`\u00a0\ufeff𠮷🏭"],
    ["\u0000\u0008\u001f\ufffe\uffff", "\ufffd".repeat(5)],
    ["\ud83c\udfed\ud83c!\udfed", "\ud83c\udfed\ufffd!\ufffd"],
    ["constructor __proto__", "constructor __proto__"],
  ])("escapes %j alike in attributes and in text", (text, escaped) => {
    expect(xml({ e: { "@a": text, "#text": text } })).toBe(`<e a="${escaped}">${escaped}</e>\n`);
  });
});
