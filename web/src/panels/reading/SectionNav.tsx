import type { OutlineSectionFragment } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import { outlineOf } from "../../state/outline.ts";
import { readAt } from "../../state/parts/reading.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import type { MakeChange } from "../../use-trail.ts";
import styles from "./Reading.module.css";

export interface SectionNavProps {
  readonly sections: readonly OutlineSectionFragment[];
  readonly page: OutlineSectionFragment;
  readonly source: string;
  readonly change: MakeChange;
  /** Above or below the passages. */
  readonly at: "above" | "below";
}

/** The way from a section to the outline, and to those before and after it. */
export function SectionNav({ sections, page, source, change, at: side }: SectionNavProps) {
  const { reading: texts } = useMessages();
  const pages = outlineOf(sections).map(({ section }) => section);
  const at = pages.findIndex(({ id }) => id === page.id);
  const step = (to: OutlineSectionFragment | undefined, icon: IconName, label: (title: string) => string) =>
    to && (
      <button
        type="button"
        className="text-button"
        onClick={() => change(readAt({ source, section: to.id }))}
        title={label(to.title)}
      >
        <Icon name={icon} size={16} />
      </button>
    );
  return (
    <nav className={styles.pages} aria-label={texts.pages[side]}>
      <button type="button" className="text-button" onClick={() => change(readAt({ source }))}>
        {texts.backToOutline}
      </button>
      {step(pages[at - 1], "up", texts.previous)}
      {step(pages[at + 1], "down", texts.next)}
    </nav>
  );
}
