import type { MethodNamedFragment } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { inLanguage } from "../../state/language.ts";
import styles from "./LooksPanel.module.css";

/** How a measure was come by: what it says, by which package in which version, with what parameters, over what. */
export function MethodNote({ method }: { readonly method: MethodNamedFragment }) {
  const { looks: texts } = useMessages();
  const language = useLanguage();
  const parameters = method.parameters.map(({ name, value }) => `${name} = ${value}`).join(", ");
  return (
    <p className={styles.method}>
      {inLanguage(language, method.description, method.descriptionEn)}{" "}
      {texts.over(method.entityCount, method.relationCount)}
      {language === "zh" ? "；" : "; "}
      <span translate="no">
        {method.library} {method.version}
        {parameters && `; ${parameters}`}
      </span>
    </p>
  );
}
