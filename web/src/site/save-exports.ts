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
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
