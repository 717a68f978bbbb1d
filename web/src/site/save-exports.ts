import { saveFile } from "../save-file.ts";
import { makeSiteFile } from "./ask-site.ts";

/** Makes in the page the files that the links to exports ask a server for. */
export function saveExports(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    if (!link || !/\/export\/[\w-]+$/.test(link.pathname)) return;
    event.preventDefault();
    save(new URL(link.href)).catch((error) => window.alert(error.message));
  });
}

async function save(address: URL): Promise<void> {
  const { name, blob } = await makeSiteFile(address);
  saveFile(blob, name);
}
