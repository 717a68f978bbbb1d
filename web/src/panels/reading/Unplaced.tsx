import { useMemo } from "react";
import type { UnplacedEvidenceFragment } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import { PassageFacts } from "./PassageFacts.tsx";
import { provenBy } from "./proven-by.ts";

export interface UnplacedProps {
  readonly evidence: readonly UnplacedEvidenceFragment[];
  readonly selected: string | undefined;
}

/** The quotes of a source that have no place in a text of it, with what each proves. */
export function Unplaced({ evidence, selected }: UnplacedProps) {
  const { reading: texts } = useMessages();
  const proven = useMemo(() => provenBy(evidence), [evidence]);
  return (
    <section>
      <p className="remark">{texts.unplaced}</p>
      <PassageFacts passage={proven} selected={selected} />
    </section>
  );
}
