import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import styles from "./App.module.css";
import { Overview } from "./generated/operations.ts";
import { MESSAGES } from "./i18n/messages.ts";
import { ReaderLanguage } from "./i18n/reader.ts";
import { describeTypes, KnownTypes } from "./ontology.ts";
import { Details } from "./panels/Details.tsx";
import { ExportMenu } from "./panels/ExportMenu.tsx";
import { Footer } from "./panels/Footer.tsx";
import { Guide } from "./panels/Guide.tsx";
import { Header } from "./panels/Header.tsx";
import { Stage } from "./Stage.tsx";
import { SelectContext } from "./select-context.ts";
import { inLanguage } from "./state/language.ts";
import { keepKnownTypes, type Selected, select } from "./state/view.ts";
import { useAnswer } from "./use-answer.ts";
import { useReturnFocus } from "./use-return-focus.ts";
import { useTheme } from "./use-theme.ts";
import { useView } from "./use-view.ts";

const NOTHING = {};

/** The viewer: asks for the overview, and lays out what shows it. */
export function App() {
  const [asked, change] = useView();
  const { language, selected } = asked;
  const theme = useTheme(asked.theme);
  const overview = useAnswer(Overview, NOTHING);
  const main = useRef<HTMLElement>(null);
  const { dataset, ontology, subgraph } = overview.data ?? {};
  const messages = MESSAGES[language];

  const types = useMemo(() => (ontology ? describeTypes(ontology, language) : new Map()), [ontology, language]);
  const view = useMemo(() => (types.size > 0 ? keepKnownTypes([...types.keys()])(asked) : asked), [types, asked]);
  const entities = useMemo(() => new Map(subgraph?.entities.map((entity) => [entity.id, entity])), [subgraph]);
  const known = selected?.kind === "entity" ? entities.get(selected.id) : undefined;
  const name = known && inLanguage(language, known.name, known.nameEn);

  const onSelect = useCallback((item: Selected | undefined) => change(select(item)), [change]);
  useReturnFocus(selected !== undefined, main);
  // Before the canvas reads its font.
  useLayoutEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }, [language]);
  useEffect(() => {
    const title = dataset ? inLanguage(language, dataset.title, dataset.titleEn) : messages.brand;
    document.title = name ? `${name} · ${title}` : title;
  }, [language, dataset, name, messages]);
  useEffect(() => {
    if (!selected) return;
    const close = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented) onSelect(undefined);
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [selected, onSelect]);

  return (
    <ReaderLanguage value={language}>
      <KnownTypes value={types}>
        <SelectContext value={onSelect}>
          <div className={styles.app} data-panel={selected ? "open" : undefined}>
            <a className={styles.skip} href={selected ? "#panel-title" : "#search"}>
              {selected ? messages.skipToPanel : messages.skipToSearch}
            </a>
            <Header
              dataset={dataset}
              theme={theme}
              change={change}
              exports={<ExportMenu types={view.types} around={known && name ? { id: known.id, name } : undefined} />}
            />
            <div className={styles.body}>
              <Guide view={view} change={change} />
              <main ref={main} tabIndex={-1} className={styles.main}>
                <Stage overview={overview} view={view} theme={theme} change={change} onSelect={onSelect} />
                {selected && <Details view={view} selected={selected} overview={overview.data} />}
              </main>
            </div>
            {dataset && <Footer dataset={dataset} />}
          </div>
        </SelectContext>
      </KnownTypes>
    </ReaderLanguage>
  );
}
