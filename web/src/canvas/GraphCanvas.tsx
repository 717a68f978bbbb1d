import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import { isSame, type Selected } from "../state/parts/selected.ts";
import type { Theme } from "../state/parts/theme.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import { AppearanceController } from "./AppearanceController.tsx";
import type { CanvasGraph } from "./build-graph.ts";
import { CameraController } from "./CameraController.tsx";
import { createSigma, type Drawing } from "./create-sigma.ts";
import { CurrentDrawing } from "./drawing-context.ts";
import { EventsController } from "./EventsController.tsx";
import { focusOn } from "./focus.ts";
import styles from "./GraphCanvas.module.css";
import { readPalette } from "./read-palette.ts";
import { ZoomControls } from "./ZoomControls.tsx";

export interface GraphCanvasProps {
  readonly graph: CanvasGraph;
  readonly shown: Shown;
  readonly view: View;
  readonly theme: Theme;
  readonly onSelect: (item: Selected | undefined) => void;
}

/** The graph, drawn. Sigma holds it; the controllers tell sigma what the reader does and wants. */
export function GraphCanvas({ graph, shown, view, theme, onSelect }: GraphCanvasProps) {
  const messages = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const clearing = useRef<HTMLDivElement>(null);
  const picked = useRef<Selected | undefined>(undefined);
  const [drawing, setDrawing] = useState<Drawing>();
  const [hovered, setHovered] = useState<Selected>();
  const hover = useCallback(
    (item: Selected | undefined) => setHovered((last) => (isSame(last, item) ? last : item)),
    [],
  );

  useEffect(() => {
    if (!container.current || !clearing.current) return;
    const created = createSigma(graph, {
      container: container.current,
      clearing: clearing.current,
      style: { ...readPalette(container.current), markOf: () => "" },
    });
    setDrawing(created);
    const resized = new ResizeObserver(() => created.sigma.scheduleRefresh());
    resized.observe(container.current);
    return () => {
      resized.disconnect();
      created.sigma.kill();
      setDrawing(undefined);
    };
  }, [graph]);

  const relations = useMemo(() => focusOn(graph, view.selected)?.relations, [graph, view.selected]);
  const pick = useCallback(
    (item: Selected | undefined) => {
      picked.current = item;
      onSelect(item);
    },
    [onSelect],
  );

  return (
    <section className={styles.canvas} aria-label={messages.canvas.label}>
      <p className="visually-hidden">{messages.canvas.description}</p>
      <div ref={container} className={styles.stage} />
      <div ref={clearing} className={styles.clearing} />
      {drawing && (
        <CurrentDrawing value={drawing}>
          <AppearanceController
            graph={graph}
            selected={view.selected}
            hovered={hovered}
            path={view.path.pinned}
            shown={shown}
            language={view.language}
            theme={theme}
          />
          <CameraController graph={graph} selected={view.selected} picked={picked} clearing={clearing} />
          <EventsController relations={relations} onHover={hover} onPick={pick} />
          <ZoomControls />
        </CurrentDrawing>
      )}
    </section>
  );
}
