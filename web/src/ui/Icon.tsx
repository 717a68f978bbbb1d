const PATHS = {
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  chevron: "M9 6l6 6-6 6",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  guide: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.500 8.500l-2 5-5 2 2-5z",
  looks:
    "M12 5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 21a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM19 22a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM11 5l-5 11M13 5l5 11",
  time: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.500 2",
  play: "M8 5l11 7-11 7z",
  stop: "M7 7h10v10H7z",
  table: "M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14",
  steps: "M4 6h2M10 6h10M4 12h2M10 12h10M4 18h2M10 18h10",
  paths: "M5 19a2 2 0 1 0 0-.01M19 5a2 2 0 1 0 0-.01M7 18.500c6-1 3-8 6-11 1-1 2.500-1.800 4-2",
  pathsTo: "M5 19a2 2 0 1 0 0-.01M6 16.500c1-7 3-3 5-7 1-2 2-4 5-4M14 2.500l3 3-3 3",
  reading: "M12 6c-2-1.500-5-2-8-2v14c3 0 6 .5 8 2 2-1.500 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14",
  pairs: "M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  changes: "M4 17h5V7h6v10h5M17 14l3 3-3 3",
  swap: "M7 4v15M3.500 15.500L7 19l3.500-3.500M17 20V5M13.500 8.500L17 5l3.500 3.500",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6",
  around: "M4 18c0-14 16-14 16 0M16.500 15L20 18l3-3.500M12 15.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3z",
  arrowDown: "M12 5v14M6 13l6 6 6-6",
  arrowUp: "M12 19V5M6 11l6-6 6 6",
  box: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 11v2M20 11v2M11 4h2M11 20h2",
  lasso:
    "M7 16c-2.500-1-4-3-4-5.500C3 6.500 7 4 12 4s9 2.500 9 6-4 6.500-9 6.500c-1.500 0-3-.2-4-.6M7 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 18c0 1.500-.5 2.500-2 3.500",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.700M12 16.800v.1",
  expand: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM5 5l3 3M19 5l-3 3M5 19l3-3M19 19l-3-3",
  collapse: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 8h4V4M21 8h-4V4M3 16h4v4M21 16h-4v4",
  only: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  alone: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  hide: "M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6zM4 4l16 16",
  unpin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6M4 4l16 16",
  mark: "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM9 12l2 2 4-4",
  unmark: "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM9 12h6",
  share: "M8 12v7a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-7M13.500 15V3.500M9.500 7L13.500 3l4 4",
  quote: "M5 5h14v11H11l-4 4v-4H5z",
  infer: "M4 18h4l8-12h4M16 3l4 3-4 3M14 18h1M18.500 18h1",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a text, or alone in a button that has a name; screen readers pass over it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
