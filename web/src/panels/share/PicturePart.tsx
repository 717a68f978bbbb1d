import { useState } from "react";
import { useDrawn } from "../../canvas/drawn-context.ts";
import { useMessages } from "../../i18n/reader.ts";
import type { Loaded } from "../../loaded.ts";
import { PICTURES } from "../../pictures/make-picture.ts";
import { saveFile } from "../../save-file.ts";
import type { View } from "../../state/view.ts";
import styles from "./Share.module.css";
import { useCaption } from "./use-caption.ts";

export interface PicturePartProps {
  readonly loaded: Loaded;
  readonly view: View;
}

/** The graph as it stands on the screen, with its legend and source, as a picture. */
export function PicturePart({ loaded, view }: PicturePartProps) {
  const { share } = useMessages();
  const drawn = useDrawn();
  const caption = useCaption(loaded, view);
  const [fault, setFault] = useState<string>();
  const { name } = loaded.overview.dataset;
  const save = async ({ make, extension }: (typeof PICTURES)[number]) => {
    if (!drawn.current) return setFault(share.notDrawn);
    setFault(undefined);
    saveFile(await make(drawn.current, caption), `${name}.${extension}`);
  };
  return (
    <section className={styles.part}>
      <h3>{share.picture}</h3>
      <p className="remark">{share.pictureHint}</p>
      <div className={styles.buttons}>
        {PICTURES.map((picture) => (
          <button
            key={picture.name}
            type="button"
            className={styles.button}
            aria-label={share.download(picture.title)}
            onClick={() => void save(picture).catch((error) => setFault(String(error.message)))}
          >
            {picture.title}
          </button>
        ))}
      </div>
      {fault && <p role="alert">{fault}</p>}
    </section>
  );
}
