import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { beginReads } from "./first-reads.ts";
import { MESSAGES } from "./i18n/messages.ts";
import { openTrail } from "./open-trail.ts";
import { siteData } from "./site/site-data.ts";
import { preferredLanguage } from "./state/language.ts";
import type { RefusedField } from "./state/refused.ts";
import { fromSearch } from "./state/url.ts";
import { EMPTY_VIEW } from "./state/view.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import { Notice } from "./ui/Notice.tsx";

const reads = beginReads();
const refused: RefusedField[] = [];
const start = { ...EMPTY_VIEW, language: preferredLanguage(navigator.languages) };
const view = fromSearch(window.location.search, start, (field, value) => refused.push({ field, value }));
const trail = openTrail(view, window);

const { error } = MESSAGES[view.language];
const broken = <Notice title={error.broken} action={{ label: error.reload, run: () => window.location.reload() }} />;
if (siteData()) void import("./site/save-exports.ts").then(({ saveExports }) => saveExports());

/** Milliseconds that the page may wait for what it shows, so that it is laid out once. */
const PATIENCE = 200;

const root = document.getElementById("root");
const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
// No module waits for it: one that the reads load would wait for this one.
void Promise.race([late, Promise.all([reads.overview.settled, reads.graph.settled])]).then(() => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={broken}>
        <App trail={trail} reads={reads} refused={refused} />
      </ErrorBoundary>
    </StrictMode>,
  );
});
