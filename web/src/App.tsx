import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import styles from "./App.module.css";
import { PageContext } from "./actions/use-actions.ts";
import type { Drawing } from "./canvas/create-sigma.ts";
import { DrawnContext } from "./canvas/drawn-context.ts";
import type { FirstReads } from "./first-reads.ts";
import { MESSAGES } from "./i18n/messages.ts";
import { ReaderLanguage } from "./i18n/reader.ts";
import { useKeys } from "./keys/use-keys.ts";
import { nameSubjects } from "./name-subject.ts";
import { describeTypes, KnownTypes } from "./ontology.ts";
import type { OpenTrail } from "./open-trail.ts";
import { Details } from "./panels/Details.tsx";
import { Dock } from "./panels/dock/Dock.tsx";
import { Rail } from "./panels/dock/Rail.tsx";
import { Footer } from "./panels/Footer.tsx";
import { Header } from "./panels/Header.tsx";
import { HelpSheet } from "./panels/HelpSheet.tsx";
import { Refusals } from "./panels/Refusals.tsx";
import { SkipLinks } from "./panels/SkipLinks.tsx";
import { StepNews } from "./panels/StepNews.tsx";
import { Stage } from "./Stage.tsx";
import { SelectContext } from "./select-context.ts";
import { SharedView, useViewToShare } from "./shared-view.ts";
import { inLanguage } from "./state/language.ts";
import { type Selected, select } from "./state/parts/selected.ts";
import type { RefusedField } from "./state/refused.ts";
import { useFront } from "./use-front.ts";
import { useKeepFocus } from "./use-keep-focus.ts";
import { useLoaded } from "./use-loaded.ts";
import { Names } from "./use-names.ts";
import { useNarrow } from "./use-narrow.ts";
import { useReturnFocus } from "./use-return-focus.ts";
import { useTheme } from "./use-theme.ts";
import { TrailContext } from "./use-trail.ts";
import { useView } from "./use-view.ts";

export interface AppProps {
  readonly trail: OpenTrail;
  readonly reads: FirstReads;
  /** What the address had that could not be taken. */
  readonly refused: readonly RefusedField[];
}

/** The viewer: asks for the overview, and lays out what shows it. */
export function App({ trail, reads, refused }: AppProps) {
  const view = useView(trail);
  const change = trail.make;
  const { language, selected } = view;
  const theme = useTheme(view.theme);
  const main = useRef<HTMLElement>(null);
  const drawn = useRef<Drawing>(undefined);
  const messages = MESSAGES[language];
  const { overview, reading, filtered, loaded, facets, unknown } = useLoaded(view, change, reads);
  const { dataset, ontology } = overview ?? {};

  const types = useMemo(() => (ontology ? describeTypes(ontology, language) : new Map()), [ontology, language]);
  const nameOf = useMemo(
    () => nameSubjects({ loaded, types, facets, language, messages }),
    [loaded, types, facets, language, messages],
  );
  const known = selected?.kind === "entity" && loaded?.graph.hasNode(selected.id) ? selected : undefined;
  const name = known && nameOf(known);

  const onSelect = useCallback((item: Selected | undefined) => change(select(item)), [change]);
  const page = useMemo(() => ({ view, loaded }), [view, loaded]);
  const [help, setHelp] = useState(false);
  useKeys({ trail, page, toggleHelp: () => setHelp(!help) });
  useReturnFocus(selected !== undefined, main);
  useKeepFocus();
  // Before the canvas reads its font.
  useLayoutEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }, [language]);
  useEffect(() => {
    const title = dataset ? inLanguage(language, dataset.title, dataset.titleEn) : messages.brand;
    document.title = name ? `${name} · ${title}` : title;
  }, [language, dataset, name, messages]);

  const front = useFront(view);
  const details = useNarrow() && front === "dock" ? undefined : selected;
  const shared = useViewToShare(view);
  const given = { view, change, loaded };
  return (
    <TrailContext value={trail}>
      <DrawnContext value={drawn}>
        <ReaderLanguage value={language}>
          <KnownTypes value={types}>
            <Names value={nameOf}>
              <SelectContext value={onSelect}>
                <SharedView value={shared}>
                  <PageContext value={page}>
                    <div className={styles.app} data-panel={details ? "open" : undefined}>
                      <SkipLinks hasDetails={details !== undefined} />
                      <Header dataset={dataset} theme={theme} change={change} sharing={view.panels.left === "share"} />
                      <div className={styles.body}>
                        <Rail view={view} change={change} />
                        <Dock side="left" {...given} />
                        <main ref={main} tabIndex={-1} className={styles.main}>
                          <div className={styles.stage}>
                            <Stage
                              {...given}
                              reading={reading}
                              filtered={filtered}
                              theme={theme}
                              onHelp={() => setHelp(true)}
                            />
                            <Refusals fields={[...refused, ...unknown]} />
                          </div>
                          <Dock side="bottom" {...given} />
                          {details && <Details selected={details} loaded={loaded} />}
                        </main>
                      </div>
                      {dataset && <Footer dataset={dataset} />}
                      <StepNews />
                      {help && <HelpSheet onClose={() => setHelp(false)} />}
                    </div>
                  </PageContext>
                </SharedView>
              </SelectContext>
            </Names>
          </KnownTypes>
        </ReaderLanguage>
      </DrawnContext>
    </TrailContext>
  );
}
