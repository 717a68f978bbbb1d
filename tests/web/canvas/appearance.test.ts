import { describe, expect, test } from "vitest";
import { nodeSize } from "../../../src/graph/node-size.ts";
import { edgeAppearance, nodeAppearance, type Scene } from "../../../web/src/canvas/appearance.ts";

const node = { x: 0, y: 0, entityType: "CITY", name: "阜新", nameEn: "Fuxin", degree: 9, home: { x: 0, y: 0 } };
const task = { ...node, entityType: "TASK", name: "任务", nameEn: null };
const palette = {
  ground: "#ffffff",
  edge: "#cccccc",
  edgeFocus: "#777777",
  ink: "#000000",
  muted: "#666666",
  rule: "#dddddd",
  accent: "#0000ff",
};
const scene: Scene = {
  focus: undefined,
  selected: undefined,
  shown: { entities: new Set(["a", "b", "c", "z"]), relations: new Set(["ab"]) },
  language: "zh",
  palette,
  radiusOf: (_, { degree }) => nodeSize(degree),
  colorOf: (_, { entityType }) => (entityType === "CITY" ? "#00aa00" : undefined),
  spine: undefined,
  scale: 1,
};
const focus = { centres: new Set(["a"]), entities: new Set(["a", "b"]), relations: new Set(["ab"]) };

describe("an entity", () => {
  test("has the colour of its type and its name in the reader's language", () => {
    expect(nodeAppearance("a", node, scene)).toMatchObject({ color: "#00aa00", label: "阜新", hidden: false });
    expect(nodeAppearance("a", node, { ...scene, language: "en" }).label).toBe("Fuxin");
    expect(nodeAppearance("a", task, { ...scene, language: "en" }).label).toBe("任务");
  });

  test("is larger the more relations it has", () => {
    const hub = nodeAppearance("a", { ...node, degree: 200 }, scene);
    expect(hub.size).toBeGreaterThan(nodeAppearance("a", node, scene).size);
  });

  test("is hidden where the view does not show it", () => {
    expect(nodeAppearance("other", node, scene).hidden).toBe(true);
  });

  test("in focus stands in front, named and ringed; its neighbours are named; the rest is dimmed and nameless", () => {
    const [centre, neighbour, rest] = ["a", "b", "c"].map((id) => nodeAppearance(id, node, { ...scene, focus }));
    expect(centre).toMatchObject({ highlighted: true, forceLabel: true, zIndex: 3 });
    expect(neighbour).toMatchObject({ highlighted: false, forceLabel: true, color: "#00aa00", zIndex: 2 });
    expect(rest).toMatchObject({ label: null, forceLabel: false, zIndex: 0 });
    expect(rest?.color).not.toBe("#00aa00");
  });

  test("is named wherever there is room, where few are shown", () => {
    expect(nodeAppearance("a", node, scene).forceLabel).toBe(true);
    const many = { ...scene.shown, entities: new Set(Array.from({ length: 41 }, (_, at) => `a${at}`)) };
    expect(nodeAppearance("a1", node, { ...scene, shown: many }).forceLabel).toBe(false);
  });

  test("that is selected keeps its ring while another is hovered", () => {
    const hovering = { ...scene, focus, selected: { ...focus, centres: new Set(["z"]) } };
    expect(nodeAppearance("z", node, hovering)).toMatchObject({ highlighted: true, label: "阜新" });
  });
});

describe("a relation", () => {
  test("stands back where the layout is ordered by others", () => {
    const straight = { relationType: "SETS", curvature: 0 };
    const colorIn = (spine: ReadonlySet<string> | undefined) =>
      edgeAppearance("ab", straight, { ...scene, spine }).color;
    expect(colorIn(new Set(["ab"]))).toBe(palette.edgeFocus);
    expect(colorIn(new Set(["other"]))).not.toBe(palette.edgeFocus);
  });

  test("is hidden where the view does not show it", () => {
    const straight = { relationType: "SETS", curvature: 0 };
    expect(edgeAppearance("ab", straight, scene).hidden).toBe(false);
    expect(edgeAppearance("other", straight, scene).hidden).toBe(true);
  });

  test("is bent where others lie beside it, and fainter while something is in focus", () => {
    const bent = edgeAppearance("ab", { relationType: "SETS", curvature: 0.2 }, scene);
    expect(bent.type).toBe("curve");
    expect(edgeAppearance("ab", { relationType: "SETS", curvature: 0 }, { ...scene, focus })).not.toMatchObject({
      color: bent.color,
    });
  });
});
