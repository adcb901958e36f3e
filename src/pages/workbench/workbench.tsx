import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../../advisory/mark';
import { say } from '../../language/say';
import type { BenchLink } from '../../workbench/bench-link';
import { ChecksPane } from './checks-pane';
import { goToLine, showProblems } from './code-editor';
import { CodePane } from './code-pane';
import { ComparePane } from './compare-pane';
import { FileButtons } from './file-buttons';
import { FormView } from './form-view';
import { HandOutPane } from './hand-out-pane';
import { StartView } from './start-view';
import { type PictureSource, TryPane } from './try-pane';
import { useBench } from './use-bench';
import { asObject, useDocument } from './use-document';

const TABS = ['text', 'try', 'checks', 'compare', 'out'] as const;
type Tab = (typeof TABS)[number];

interface Props {
  link: BenchLink;
  PictureSource: PictureSource;
  /** Of this very extension in Chromium; empty elsewhere. */
  chromeId: string;
}

/** A rules file as a form and as text, side by side, and all that can be asked of it before staff get it. */
export function Workbench({ link, PictureSource, chromeId }: Props) {
  const doc = useDocument();
  const bench = useBench(link, doc.text, ({ problems }) => showProblems(doc.view, problems));
  const [tab, setTab] = useState<Tab>('text');
  const own = (Array.isArray(doc.json.rules) ? doc.json.rules : []).flatMap((rule) => {
    const { id } = asObject(rule);
    return typeof id === 'string' ? [id] : [];
  });
  const toLine = (line: number) => {
    setTab('text');
    requestAnimationFrame(() => goToLine(doc.view, line));
  };
  const count = bench.problems.length;
  return (
    <div class="workbench">
      <header class="info bar">
        <Mark severity="info" />
        <h1>{say('bench.heading')}</h1>
        {doc.name !== null && <FileButtons doc={doc} />}
      </header>
      {doc.name === null ? (
        <StartView doc={doc} link={link} />
      ) : (
        <main class="benches">
          <section class="form-side" aria-label={say('bench.sides.form')}>
            <FormView doc={doc} bench={bench} link={link} />
          </section>
          <section class="text-side" aria-label={say('bench.sides.text')}>
            <div class="tabs" role="tablist" aria-label={say('bench.sides.tabs')}>
              {TABS.map((key) => (
                <button
                  key={key}
                  type="button"
                  role="tab"
                  id={`tab-${key}`}
                  aria-controls={`panel-${key}`}
                  aria-selected={tab === key}
                  onClick={() => setTab(key)}
                >
                  {say(`bench.tab.${key}`)}
                  {key === 'checks' && count > 0 && <span class="count">{count}</span>}
                </button>
              ))}
            </div>
            <Panel name="text" shown={tab}>
              <CodePane view={doc.view} />
            </Panel>
            <Panel name="try" shown={tab}>
              <TryPane link={link} round={bench.round} rules={bench.outline?.rules ?? []} own={own} PictureSource={PictureSource} />
            </Panel>
            <Panel name="checks" shown={tab}>
              <ChecksPane
                link={link}
                problems={bench.problems}
                own={own}
                all={bench.outline?.rules.map(({ id }) => id) ?? []}
                onLine={toLine}
              />
            </Panel>
            <Panel name="compare" shown={tab}>
              <ComparePane link={link} />
            </Panel>
            <Panel name="out" shown={tab}>
              <HandOutPane text={doc.text} problems={count} unsaved={doc.unsaved} chromeId={chromeId} />
            </Panel>
          </section>
        </main>
      )}
    </div>
  );
}

/** Kept while another is shown, so that nothing typed in it is lost. */
function Panel({ name, shown, children }: { name: Tab; shown: Tab; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={shown !== name} class="panel">
      {children}
    </div>
  );
}
