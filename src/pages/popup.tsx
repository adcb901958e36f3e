import { useEffect, useState } from 'preact/hooks';
import { FindingList } from '../advisory/finding-card';
import { Mark } from '../advisory/mark';
import { Consequence } from '../advisory/note';
import { send } from '../messages/send';
import { MarkedText } from './marked-text';
import { RulesFooter } from './rules-footer';
import { type Checked, useCheck } from './use-check';

/** Any text, checked on demand. With `fromSelection` it starts with the words that were selected on a page. */
export function Popup({ fromSelection }: { fromSelection: boolean }) {
  const [text, setText] = useState('');
  const { checked, checkNow } = useCheck(text);

  useEffect(() => {
    if (fromSelection) send('takeSelection', null).then(setText, () => {});
  }, [fromSelection]);

  return (
    <div class="page">
      <header class="info">
        <Mark severity="info" />
        <h1>Quiet Word</h1>
      </header>
      <main>
        <form
          class="draft"
          onSubmit={(event) => {
            event.preventDefault();
            checkNow();
          }}
        >
          <label for="draft">Your draft</label>
          <textarea
            id="draft"
            rows={5}
            dir="auto"
            placeholder="Type or paste what you mean to post"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="row">
            <p class="foot">Your words stay on this device.</p>
            <button type="submit" class="choice first">
              Check
            </button>
          </div>
          {checked.state === 'done' && checked.advice.findings.length > 0 && <Echo {...checked} />}
        </form>
        <section class="result" aria-label="What was found" aria-live="polite">
          <Result checked={checked} />
        </section>
      </main>
      <RulesFooter />
    </div>
  );
}

function Echo({ text, advice }: Extract<Checked, { state: 'done' }>) {
  return (
    <section aria-label="Your draft with the words marked">
      <h2>The words concerned</h2>
      <MarkedText text={text} findings={advice.findings} />
    </section>
  );
}

function Result({ checked }: { checked: Checked }) {
  if (checked.state === 'failed')
    return <p class="quiet-line">Checking is unavailable at the moment. You can still post; nothing has been checked.</p>;
  if (checked.state === 'empty')
    return <p class="quiet-line">What might need a second look is shown here, with the clause of the policy it bears on.</p>;
  const { advice } = checked;
  if (advice.findings.length === 0) return <p class="quiet-line">Nothing stood out. You know the people and the place best.</p>;
  return (
    <>
      <h2>{advice.findings.length === 1 ? 'One thing to look at' : `${advice.findings.length} things to look at`}</h2>
      <FindingList findings={advice.findings} />
      <Consequence advice={advice} />
    </>
  );
}
