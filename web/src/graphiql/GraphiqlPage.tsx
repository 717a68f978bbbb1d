import { GraphiQL } from "graphiql";
import { ask } from "./ask.ts";
import { QuestionMenu } from "./QuestionMenu.tsx";
import { QUESTIONS } from "./questions.ts";

/** The menu of questions, in the place that GraphiQL keeps for tools beside its editor. */
const MENU = { title: "问题 Questions", icon: MenuIcon, content: QuestionMenu };
const TOOLS = [MENU];

/** GraphiQL for this server, with the menu open and the first question in the editor. */
export function GraphiqlPage() {
  return (
    <GraphiQL
      fetcher={ask}
      plugins={TOOLS}
      visiblePlugin={MENU}
      defaultQuery={QUESTIONS[0]?.text ?? ""}
      defaultEditorToolsVisibility={false}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="graphiql-logo-link">
          振兴图谱 Zhenxing
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

function MenuIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 3h12M2 8h8M2 13h5M12.5 9.7a1.8 1.8 0 1 1 1.3 2.4v.6M13.8 14.9v.1" />
    </svg>
  );
}
