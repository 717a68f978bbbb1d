import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { readOntology } from "../../src/dataset/read-ontology.ts";

/** The grounds that the viewer draws on, and how far apart two colours must be there: five times what the eye just notices. */
const GROUNDS = { light: "#ffffff", dark: "#12161b" } as const;
const LEAST_DIFFERENCE = 11.5;
const LEAST_CONTRAST = 3;

const VISIONS = {
  "normal vision": (color: string) => read(color),
  protanopia: (color: string) => filterDeficiencyProt(1)(read(color)),
  deuteranopia: (color: string) => filterDeficiencyDeuter(1)(read(color)),
  tritanopia: (color: string) => filterDeficiencyTrit(1)(read(color)),
} as const;

function read(hex: string): Color {
  const color = parse(hex);
  if (!color) throw new Error(`${hex} is not a colour.`);
  return color;
}

const { entityTypes } = await readOntology("graph-data/ontology");

describe.each(["light", "dark"] as const)("the colours of entity types on a %s ground", (ground) => {
  test.each(Object.entries(VISIONS))("are told apart with %s", (_, see) => {
    const difference = differenceCiede2000();
    const close = entityTypes.flatMap((a, index) =>
      entityTypes
        .slice(index + 1)
        .filter((b) => difference(see(a.color[ground]), see(b.color[ground])) < LEAST_DIFFERENCE)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(close).toEqual([]);
  });

  test("stand out from the ground", () => {
    const faint = entityTypes.filter(({ color }) => wcagContrast(color[ground], GROUNDS[ground]) < LEAST_CONTRAST);
    expect(faint.map(({ name }) => name)).toEqual([]);
  });
});
