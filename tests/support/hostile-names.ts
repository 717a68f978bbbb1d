import { entity, relation, sourcesOf } from "./sources.ts";
import { ontology } from "./tiny.ts";

/** What a script in a text would do, could it run. */
export const HURT = "window.hurt=1";

/** Names that attack who looks at them, by what they try. */
export const HOSTILE_NAMES: Readonly<Record<string, string>> = {
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

const NAMES = Object.values(HOSTILE_NAMES);

/** The id of the entity with the name at this place in their order. */
export const hostileId = (at: number): string => `city/n${at}`;

const named = (at: number) => NAMES[at % NAMES.length] ?? "";

/** A dataset whose every text is such a name. */
export function hostileSources() {
  const entities = NAMES.map((name, at) =>
    entity(hostileId(at), "City", {
      ...{ name, nameEn: name, aliases: [name], description: name, descriptionEn: name },
    }),
  );
  const relations = NAMES.map((name, at) =>
    relation("funds", hostileId(at), hostileId((at + 1) % NAMES.length), { note: name, noteEn: name }),
  );
  const evidence = [...entities, ...relations].map((fact, at) => ({
    ...{ id: `${fact.id}#1`, fact: fact.id, source: "s", exact: named(at), asserted: true },
    ...{ recordedBy: named(at), method: named(at) },
  }));
  return sourcesOf(ontology, {
    ...{ entities, relations, evidence },
    sources: [{ id: "s", title: named(1), authors: [named(0)], licence: named(3) }],
  });
}
