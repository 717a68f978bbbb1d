import { Fragment, useId } from "react";
import type { PathItemFragment } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { inLanguage } from "../../state/language.ts";
import { avoid, pinPath } from "../../state/parts/path.ts";
import { EntityLink } from "../../ui/EntityLink.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { MakeChange } from "../../use-trail.ts";
import { PathStep } from "./PathStep.tsx";
import styles from "./Paths.module.css";

export interface PathItemProps {
  readonly path: PathItemFragment;
  readonly pinned: boolean;
  readonly change: MakeChange;
}

/** One path as a chain from name to name, with the way to put it in front and to go around what it passes. */
export function PathItem({ path: { length, entities, hops }, pinned, change }: PathItemProps) {
  const { paths: texts } = useMessages();
  const language = useLanguage();
  const heading = useId();
  const names = entities.map(({ name, nameEn }) => inLanguage(language, name, nameEn));
  const last = entities.length - 1;
  return (
    <li className={styles.path} data-pinned={pinned || undefined}>
      <div className={styles.head}>
        <h3 id={heading}>
          {texts.steps(length)}
          <span className="visually-hidden"> · {names.join(" — ")}</span>
        </h3>
        <button
          type="button"
          className={`text-button ${styles.quiet}`}
          aria-pressed={pinned}
          aria-describedby={heading}
          onClick={() => change(pinPath(pinned ? [] : entities.map(({ id }) => id)))}
        >
          <Icon name="pin" size={16} />
          {texts.pin}
        </button>
      </div>
      <ol className={styles.chain}>
        {entities.map((entity, at) => {
          const name = names[at] ?? entity.id;
          const hop = hops[at];
          return (
            <Fragment key={entity.id}>
              <li className={styles.stop}>
                <EntityLink entity={entity} />
                {at > 0 && at < last && (
                  <button
                    type="button"
                    className={styles.small}
                    title={texts.avoid(name)}
                    onClick={() => change(avoid(entity.id))}
                  >
                    <Icon name="around" size={16} />
                  </button>
                )}
              </li>
              {hop && (
                <li className={styles.hop}>
                  <PathStep relations={hop.relations} from={entity.id} />
                </li>
              )}
            </Fragment>
          );
        })}
      </ol>
    </li>
  );
}
