import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import type { Loaded } from "../loaded.ts";
import type { Camera } from "../state/parts/camera.ts";
import type { Place } from "../state/parts/pins.ts";
import { isSame, type Selected } from "../state/parts/selected.ts";
import type { Theme } from "../state/parts/theme.ts";
import type { View } from "../state/view.ts";
import { AppearanceController } from "./AppearanceController.tsx";
import { AreaSelect, type AreaTool } from "./AreaSelect.tsx";
import { BadgesController } from "./BadgesController.tsx";
import { CameraController } from "./CameraController.tsx";
import { createSigma, type Drawing } from "./create-sigma.ts";
import { DragController } from "./DragController.tsx";
import { CurrentDrawing } from "./drawing-context.ts";
import { useDrawn } from "./drawn-context.ts";
import { EventsController } from "./EventsController.tsx";
import { focusOn } from "./focus.ts";
import { followSize } from "./follow-size.ts";
import styles from "./GraphCanvas.module.css";
import type { Point } from "./hit-test.ts";
import { LookKeysController } from "./LookKeysController.tsx";
import { MenuController } from "./MenuController.tsx";
import { PinController } from "./PinController.tsx";
import { PlacesController } from "./PlacesController.tsx";
import { readPalette } from "./read-palette.ts";
import { WalkController } from "./WalkController.tsx";
import { ZoomControls } from "./ZoomControls.tsx";

/** What the reader does on the drawing. */
export interface CanvasEvents {
  readonly onSelect: (item: Selected | undefined) => void;
  readonly onAdd: (id: string) => void;
  readonly onUnfold: (id: string) => void;
  readonly onMenu: (id: string, at: Point) => void;
  readonly onDrop: (id: string, place: Place) => void;
  readonly onArea: (ids: readonly string[]) => void;
  readonly onLook: (camera: Camera | undefined) => void;
}

export interface GraphCanvasProps {
  readonly loaded: Loaded;
  readonly view: View;
  readonly theme: Theme;
  readonly tool: AreaTool | undefined;
  readonly events: CanvasEvents;
}

/** The graph, drawn. Sigma holds it; the controllers tell sigma what the reader does and wants. */
export function GraphCanvas({ loaded, view, theme, tool, events }: GraphCanvasProps) {
  const { canvas } = useMessages();
  const { graph, backdrop, shown, arrangement, looks } = loaded;
  const container = useRef<HTMLDivElement>(null);
  const clearing = useRef<HTMLDivElement>(null);
  const picked = useRef<Selected | undefined>(undefined);
  const [drawing, setDrawing] = useState<Drawing>();
  const drawn = useDrawn();
  const [hovered, setHovered] = useState<Selected>();
  const hover = useCallback(
    (item: Selected | undefined) => setHovered((last) => (isSame(last, item) ? last : item)),
    [],
  );

  // In one task with what the controllers tell it, so that no empty picture is painted before the first.
  useLayoutEffect(() => {
    if (!container.current || !clearing.current) return;
    const created = createSigma(graph, {
      container: container.current,
      clearing: clearing.current,
      style: { ...readPalette(container.current), markOf: () => "" },
    });
    setDrawing(created);
    drawn.current = created;
    const endFollowing = followSize(created.sigma);
    return () => {
      endFollowing();
      created.sigma.kill();
      setDrawing(undefined);
      drawn.current = undefined;
    };
  }, [graph, drawn]);

  const { selected } = view;
  const relations = useMemo(() => focusOn(graph, selected, shown)?.relations, [graph, selected, shown]);
  const { onSelect } = events;
  const pick = useCallback(
    (item: Selected | undefined) => {
      picked.current = item;
      onSelect(item);
    },
    [onSelect],
  );
  const walkTo = useCallback((id: string) => pick({ kind: "entity", id }), [pick]);
  const given = { graph, shown, view };

  return (
    <section className={styles.canvas} aria-label={canvas.label} data-entity-keys>
      <p className="visually-hidden" id="canvas-description">
        {canvas.description}
      </p>
      <div
        ref={container}
        id="graph"
        className={styles.stage}
        role="application"
        aria-label={canvas.label}
        aria-describedby="canvas-description"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application has keys of its own.
        tabIndex={0}
      />
      <div ref={clearing} className={styles.clearing} />
      {drawing && (
        <CurrentDrawing value={drawing}>
          <PinController graph={graph} pins={view.pins} />
          <PlacesController graph={graph} backdrop={backdrop} arrangement={arrangement} pins={view.pins} />
          {/* Before the one that draws, which draws what was asked for until then. */}
          <BadgesController {...given} />
          <AppearanceController
            {...given}
            selected={selected}
            hovered={hovered}
            path={view.path.pinned}
            looks={looks}
            spine={arrangement.picture?.spine}
            facts={view.reading.facts}
            language={view.language}
            theme={theme}
          />
          <CameraController
            {...given}
            arrangement={arrangement}
            picked={picked}
            clearing={clearing}
            onLook={events.onLook}
          />
          <EventsController
            relations={relations}
            onHover={hover}
            onPick={pick}
            onAdd={events.onAdd}
            onUnfold={events.onUnfold}
          />
          <DragController onDrop={events.onDrop} />
          <MenuController selected={selected} onMenu={events.onMenu} />
          <WalkController {...given} selected={selected} onWalk={walkTo} />
          <LookKeysController />
          {tool && <AreaSelect tool={tool} shown={shown.entities} onSelect={events.onArea} />}
          <ZoomControls {...given} clearing={clearing} />
        </CurrentDrawing>
      )}
    </section>
  );
}
