import { useEffect, useEffectEvent, useState } from "react";

/** Milliseconds between two steps. */
const PACE = { slow: 2400, normal: 1200, fast: 600 } as const;

export type Speed = keyof typeof PACE;
export const SPEEDS: readonly Speed[] = ["slow", "normal", "fast"];

export interface Player {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** Plays: takes a step again and again until there is none. `start` is called first, and may go back to the beginning. */
export function usePlayer({ start, step }: { start: () => void; step: () => boolean }): Player {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>("normal");
  const advance = useEffectEvent(() => {
    if (!step()) setPlaying(false);
  });

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(advance, PACE[speed]);
    return () => clearInterval(timer);
  }, [playing, speed]);

  return {
    playing,
    speed,
    setSpeed,
    toggle: () => {
      if (!playing) start();
      setPlaying(!playing);
    },
  };
}
