import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { MESSAGES } from "./i18n/messages.ts";
import { preferredLanguage } from "./state/language.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import { Notice } from "./ui/Notice.tsx";

const { error } = MESSAGES[preferredLanguage(navigator.languages)];
const broken = <Notice title={error.broken} action={{ label: error.reload, run: () => window.location.reload() }} />;
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={broken}>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
