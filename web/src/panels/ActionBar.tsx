import { useActions } from "../actions/use-actions.ts";
import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTrail } from "../use-trail.ts";
import styles from "./ActionBar.module.css";

/** What can be done with an entity, as a row of buttons. */
export function ActionBar({ id }: { readonly id: string }) {
  const { actions, actionBar, keys } = useMessages();
  const { make } = useTrail();
  const possible = useActions(id);
  if (possible.length === 0) return null;
  return (
    <ul className={styles.actions} aria-label={actionBar}>
      {possible.map(({ action, change, count: many }) => (
        <li key={action.id}>
          <button type="button" onClick={() => make(change)} title={keys.key(action.key)}>
            <Icon name={action.icon} size={17} />
            {actions[action.id]}
            {many !== undefined && <span className={styles.count}>{count(many)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
