/** Where a static copy of the viewer has its data; undefined where a server answers. */
export function siteData(): URL | undefined {
  const address = document.querySelector<HTMLMetaElement>('meta[name="zhenxing-data"]')?.content;
  return address === undefined ? undefined : new URL(address, document.baseURI);
}
