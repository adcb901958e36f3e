import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Consequence } from '../../advisory/note';
import { draftOf } from '../../engine/schema/draft';
import type { PictureSignals } from '../../engine/schema/picture';
import { say } from '../../language/say';
import type { Tried } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';
import type { RuleLine } from '../../workbench/outline';
import { MarkedFindings } from '../marked-findings';
import { type Meant, MeantFor, NOT_SAID, saidOf } from '../meant-for';
import { ExplanationView } from './explanation-view';
import { TraceView } from './trace-view';

/** How pictures come to be known: looked at, or typed by hand. */
export type PictureSource = ComponentType<{ onSignals(signals: readonly PictureSignals[]): void }>;

interface Props {
  link: BenchLink;
  round: number;
  /** Of the file, to choose one to be looked at closely. */
  rules: readonly RuleLine[];
  /** Of these, the ids of those that the file does not take over. */
  own: readonly string[];
  PictureSource: PictureSource;
}

const QUIET_MS = 150;

/** Any draft, what staff would see of it, and how that came about. */
export function TryPane({ link, round, rules, own, PictureSource }: Props) {
  const [text, setText] = useState('');
  const [meant, setMeant] = useState<Meant>(NOT_SAID);
  const [closely, setClosely] = useState('');
  const [images, setImages] = useState<readonly PictureSignals[]>([]);
  const [tried, setTried] = useState<(Tried & { text: string }) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the bench has read other rules once `round` has moved on.
  useEffect(() => {
    let current = true;
    if ((text.trim() === '' && images.length === 0) || round === 0) return setTried(null);
    const draft = draftOf(text, { images: [...images], ...saidOf(meant) });
    const timer = setTimeout(() => {
      link.ask('try', { draft, closely: closely || null }).then(
        (found) => current && setTried({ ...found, text }),
        () => current && setTried(null),
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, meant, images, closely, round]);

  return (
    <div class="pane">
      <label>
        {say('bench.try.draft')}
        <textarea
          rows={4}
          dir="auto"
          value={text}
          placeholder={say('bench.try.draftHint')}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <MeantFor meant={meant} onChange={setMeant} />
      <PictureSource onSignals={setImages} />
      <div aria-live="polite" class="tried">
        {tried && <Verdict tried={tried} own={own} />}
      </div>
      <label>
        {say('bench.try.why')}
        <select value={closely} onChange={({ currentTarget: { value } }) => setClosely(value)}>
          <option value="">{say('bench.try.choose')}</option>
          {rules.map(({ id, title }) => (
            <option key={id} value={id} lang={own.includes(id) ? undefined : 'en'}>
              {title} ({id})
            </option>
          ))}
        </select>
      </label>
      {tried?.explanation && <ExplanationView explanation={tried.explanation} own={own} />}
    </div>
  );
}

function Verdict({ tried: { text, advice, trace, milliseconds }, own }: { tried: Tried & { text: string }; own: readonly string[] }) {
  const { findings } = advice;
  return (
    <>
      <h2>{say('bench.try.seen')}</h2>
      {findings.length === 0 ? (
        <p class="quiet-line">{say('bench.try.nothing')}</p>
      ) : (
        <div class="staff-sees">
          <MarkedFindings text={text} findings={findings}>
            <Consequence advice={advice} />
          </MarkedFindings>
        </div>
      )}
      <TraceView trace={trace} own={own} milliseconds={milliseconds} />
    </>
  );
}
