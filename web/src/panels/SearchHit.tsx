import { useEffect, useRef } from "react";
import type { SearchQuery } from "../generated/operations.ts";
import { useTypes } from "../ontology.ts";
import { EntityName } from "../ui/EntityName.tsx";
import { TypeDot } from "../ui/TypeDot.tsx";
import styles from "./Search.module.css";

export interface SearchHitProps {
  readonly id: string;
  readonly hit: SearchQuery["search"]["edges"][number];
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One find: its name, its type, and the text that matched where that is not the name, with what was searched marked. */
export function SearchHit({
  id,
  hit: { node, matchedText, matchedPieces },
  active,
  onPoint,
  onChoose,
}: SearchHitProps) {
  const types = useTypes();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const matchedElsewhere = matchedText !== node.name && matchedText !== node.nameEn;
  return (
    // The keyboard is handled by the combobox, as the pattern has it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox.
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.hit}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <TypeDot type={node.type} />
      <span className={styles.text}>
        <span className={styles.name}>
          {matchedElsewhere ? <EntityName entity={node} /> : <Pieces pieces={matchedPieces} />}
        </span>
        {matchedElsewhere && (
          <span className={styles.matched}>
            <Pieces pieces={matchedPieces} />
          </span>
        )}
      </span>
      <span className={styles.type}>{types.get(node.type)?.label}</span>
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: SearchQuery["search"]["edges"][number]["matchedPieces"] }) {
  return pieces.map(({ text, matched }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place.
    matched ? <mark key={at}>{text}</mark> : text,
  );
}
