import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { entity, relation, sourcesOf } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";
import { DESKTOP, PHONE, serveViewer, until } from "./viewer.ts";

// A dataset whose every text is an attack on who looks at it.

const HURT = "window.hurt=1";

const NAMES: Readonly<Record<string, string>> = {
  "an image that fails": `<img src=x onerror="${HURT}">`,
  "a script": `</title></script><script>${HURT}</script>`,
  "a picture with a script": `<svg/onload=${HURT}><a xlink:href="javascript:${HURT}">x</a></svg>`,
  "an attribute": `" autofocus onfocus="${HURT}" x="`,
  "a template": `{{constructor.constructor('${HURT}')()}}\${${HURT}}<%= ${HURT} %>`,
  references: "&lt;b&gt; &#60;script&#62; &amp;amp;",
  "another direction": "abc \u202egnirts\u202c \u2067עברית\u2069 \u202e",
  "control characters": "a\u0001b\u0007c\u001bd\u007fe\u0085f",
  "great length": `${"振兴".repeat(2000)}!`,
  "one long word": "x".repeat(3000),
  "many marks on one letter": `Z${"\u0351\u036b\u0343".repeat(300)}`,
  "a lone surrogate": "a\ud800b",
  "a name of all objects": "__proto__",
};

const KINDS = Object.keys(NAMES);
const id = (at: number) => `city/n${at}`;
const texts = (at: number) => Object.values(NAMES)[at] ?? "";

const entities = KINDS.map((_, at) =>
  entity(id(at), "City", {
    ...{ name: texts(at), nameEn: texts(at), aliases: [texts(at)], description: texts(at), descriptionEn: texts(at) },
  }),
);
const relations = KINDS.map((_, at) =>
  relation("funds", id(at), id((at + 1) % KINDS.length), { note: texts(at), noteEn: texts(at) }),
);
const evidence = [...entities, ...relations].map((fact, at) => ({
  ...{ id: `${fact.id}#1`, fact: fact.id, source: "s", exact: texts(at % KINDS.length), asserted: true },
  ...{ recordedBy: texts(at % KINDS.length), method: texts(at % KINDS.length) },
}));
const sources = sourcesOf(ontology, {
  ...{ entities, relations, evidence },
  sources: [{ id: "s", title: texts(1), authors: [texts(0)], licence: texts(3) }],
});

const viewer = serveViewer({}, { sources });

async function visited(path: string, options = DESKTOP): Promise<{ page: Page; dialogs: string[] }> {
  const dialogs: string[] = [];
  const page = await viewer.visit(path, options, async (opened) => {
    opened.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  return { page, dialogs };
}

/** Nothing has run, nothing of the texts has become part of the page, and nothing stands out of it. */
async function isUnhurt({ page, dialogs }: { page: Page; dialogs: string[] }): Promise<void> {
  expect(await page.evaluate("window.hurt")).toBeUndefined();
  expect(dialogs).toEqual([]);
  expect(await page.locator("img[src=x], [onerror], [onload], [onfocus], a[href^=javascript]").count()).toBe(0);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
}

describe("a name with", () => {
  test.each(KINDS.map((kind, at) => [kind, at] as const))("%s is shown as text", async (_, at) => {
    const seen = await visited(`/?entity=${id(at)}&language=en`);
    // Compared in the page: a surrogate alone does not come from there.
    const begins = JSON.stringify(texts(at).slice(0, 40));
    await until(seen.page, `document.querySelector("#panel-title")?.textContent.startsWith(${begins})`);
    await isUnhurt(seen);
  });
});

test.each([
  ["in tables", "/?bottom=tables"],
  ["in the panel that shares", `/?entity=${id(0)}&panel=share`],
  ["on a phone", `/?entity=${id(8)}`],
])("%s they are text as well", async (where, path) => {
  const seen = await visited(path, where === "on a phone" ? PHONE : DESKTOP);
  await until(
    seen.page,
    "document.body.textContent.includes('onerror') || document.body.textContent.includes('振兴振兴')",
  );
  await isUnhurt(seen);
});
