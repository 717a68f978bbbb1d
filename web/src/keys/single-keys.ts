const STORED = "zhenxing-single-keys";

/** Whether keys without Ctrl work. Those who speak to their computer, or whose hands slip, can do without (WCAG 2.1.4). */
export function singleKeysWork(): boolean {
  return localStorage.getItem(STORED) !== "off";
}

export function letSingleKeysWork(work: boolean): void {
  localStorage.setItem(STORED, work ? "on" : "off");
}
