import type { OverviewQuery } from "../generated/operations.ts";
import { useMessages } from "../i18n/reader.ts";
import { siteData } from "../site/site-data.ts";
import styles from "./Footer.module.css";
import { Sources } from "./Sources.tsx";

/** Which dataset this is, how large, from what source, and on what terms. */
export function Footer({ dataset }: { readonly dataset: OverviewQuery["dataset"] }) {
  const { footer } = useMessages();
  const { entityCount, relationCount, evidenceCount, licence, sources } = dataset;
  return (
    <footer className={styles.footer}>
      <span>{footer.version(dataset.version)}</span>
      <span className={styles.counts}>{footer.counts(entityCount, relationCount, evidenceCount)}</span>
      <Sources sources={sources} />
      {siteData() ? <span>{footer.staticCopy}</span> : <a href="graphiql">GraphiQL</a>}
      <a href={licence.url} target="_blank" rel="noreferrer" lang="en" title={licence.title}>
        {licence.name}
      </a>
    </footer>
  );
}
