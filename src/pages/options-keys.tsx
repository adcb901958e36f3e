import { useEffect, useState } from 'preact/hooks';
import { say } from '../language/say';
import { changeKeys, type KeysSet, keysSet } from '../toolbar/keys';
import { Keys, NOTE_KEYS } from './keys';
import { Section } from './options-section';

/** What the keyboard does, as it is set in this browser, and where that is changed. */
export function KeysSection() {
  const [set, setSet] = useState<KeysSet | null>(null);
  const [told, setTold] = useState(false);
  useEffect(() => {
    keysSet().then(setSet, () => {});
  }, []);
  if (!set) return null;
  return (
    <Section id="keys" title={say('options.keys.title')}>
      <dl class="keys-list">
        <Line keys={NOTE_KEYS} does={say('options.keys.note')} />
        <Line keys={set.popup} does={say('options.keys.popup')} />
        <Line keys={set.panel} does={say('options.keys.panel')} />
      </dl>
      <p class="line-item">
        <span aria-live="polite">{say(told ? 'options.keys.howFirefox' : 'options.keys.fixed')}</span>
        <button type="button" class="small" onClick={() => void changeKeys().then((opened) => setTold(!opened))}>
          {say('options.keys.change')}
        </button>
      </p>
    </Section>
  );
}

function Line({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>{keys ? <Keys of={keys} /> : say('options.keys.none')}</dt>
      <dd>{does}</dd>
    </div>
  );
}
