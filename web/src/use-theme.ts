import { useEffect, useLayoutEffect, useState } from "react";
import type { Theme } from "./state/parts/theme.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme that the page wears: the one chosen, else that of the system. */
export function useTheme(chosen: Theme | undefined): Theme {
  const [system, setSystem] = useState<Theme>(() => (window.matchMedia(DARK).matches ? "dark" : "light"));
  useEffect(() => {
    const media = window.matchMedia(DARK);
    const follow = () => setSystem(media.matches ? "dark" : "light");
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  const theme = chosen ?? system;
  // Before the canvas reads its colours.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
