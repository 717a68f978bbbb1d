import { type PointerEvent, useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import styles from "./AreaSelect.module.css";
import { useDrawing } from "./drawing-context.ts";
import type { Point } from "./hit-test.ts";
import { boxBetween, isInside } from "./is-inside.ts";

/** The shapes that a reader may draw around dots. */
export type AreaTool = "box" | "lasso";

export interface AreaSelectProps {
  readonly tool: AreaTool;
  readonly shown: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[]) => void;
}

/** Lies over the drawing while the reader draws a box or a loop around dots. */
export function AreaSelect({ tool, shown, onSelect }: AreaSelectProps) {
  const { sigma } = useDrawing();
  const { canvas } = useMessages();
  const [drawn, setDrawn] = useState<readonly Point[]>([]);
  const [first] = drawn;
  const last = drawn.at(-1);
  const area = tool === "lasso" || !first || !last ? drawn : boxBetween(first, last);

  const pointOf = (event: PointerEvent): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const finish = () => {
    const graph = sigma.getGraph();
    const within = [...shown].filter((id) => isInside(sigma.graphToViewport(graph.getNodeAttributes(id)), area));
    setDrawn([]);
    onSelect(within);
  };
  return (
    <svg
      className={styles.area}
      aria-label={canvas[tool]}
      role="img"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([pointOf(event)]);
      }}
      onPointerMove={(event) => drawn.length > 0 && setDrawn([...drawn, pointOf(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setDrawn([])}
    >
      <polygon points={area.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </svg>
  );
}
