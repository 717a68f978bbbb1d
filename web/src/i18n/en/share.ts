import type { SHARE as ZH } from "../zh/share.ts";
import { entityCount, relationCount } from "./counted.ts";

/** The texts of sharing, in English. */
export const SHARE: typeof ZH = {
  sizeBy: "Size",
  colorBy: "Colour",
  fileOnly: "The file can be fetched all the same.",
  tooLong: "What is shown names too many entities for a text to copy. The file can be fetched all the same.",
  title: "Export",
  link: "Link",
  linkHint: "It opens just what you see: selection, filters, time, place and panels are in the address.",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser does not let the page copy; the text can be selected and copied by keyboard.",
  picture: "Picture",
  pictureHint: "The graph on the screen, with its legend and source.",
  notDrawn: "The graph is not drawn yet.",
  nothing: "No entity is shown, so there is nothing to export.",
  file: "File",
  format: "Format",
  options: "Options",
  download: (format) => `Download ${format}`,
  holds: (entities, relations) => `${entityCount(entities)}, ${relationCount(relations)}`,
  leftOut: "This format cannot hold:",
  loss: (what, total) => `${what} (${total})`,
  copyAs: "Copy as code",
  tool: "For",
  cite: "Cite",
  form: "Form",
  citeView: "Cite this view",
  citeFact: (name) => `Cite “${name}” alone`,
  source: (dataset, licence, made) => `Data: ${dataset}, ${licence}. Drawn by ${made}`,
};
