/** One line of the legend: what a colour means. */
export interface LegendEntry {
  readonly color: string;
  readonly mark: string;
  readonly label: string;
  readonly count: string;
}

/** What stands around a picture: what it shows, what its colours mean, and where it comes from. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly source: readonly string[];
}
