import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../advisory/mark';
import { say } from '../language/say';
import type { SchoolSays } from '../messages/protocol';
import { send } from '../messages/send';

/** A message to whoever looks after the school's rules: the rule, the version and the person's own words. It is copied or mailed by the person, never sent from here. */
export function TellOwner() {
  const [rule, setRule] = useState<string | null>(null);
  const [school, setSchool] = useState<SchoolSays | null>(null);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    send('takeTold', null).then(setRule, () => {});
    send('schoolSays', null).then(setSchool, () => {});
  }, []);
  const message = messageAbout({ rule, school, words });
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => setSaid(say('tell.copied')),
      () => setSaid(say('tell.notCopied')),
    );
  return (
    <div class="page tell">
      <header class="info">
        <Mark severity="info" />
        <h1>{say('tell.title')}</h1>
      </header>
      <main>
        <p class="lead">{school ? say('tell.lead', { organisation: school.rulesFile.organisation }) : say('tell.leadToSchool')}</p>
        <label for="words">{say('tell.ask')}</label>
        <textarea
          id="words"
          rows={5}
          dir="auto"
          placeholder={say('tell.hint')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <section aria-labelledby="all">
          <h2 id="all">{say('tell.whole')}</h2>
          <pre class="echo">{message}</pre>
        </section>
        <p class="actions">
          <button type="button" class="choice first" onClick={copy}>
            {say('tell.copy')}
          </button>
          <a class="choice" href={mailTo(message)}>
            {say('tell.mail')}
          </a>
        </p>
        <p class="said" aria-live="polite">
          {said}
        </p>
      </main>
    </div>
  );
}

export function messageAbout({ rule, school, words }: { rule: string | null; school: SchoolSays | null; words: string }): string {
  const file = school?.rulesFile;
  return [
    words.trim() || say('tell.yourWords'),
    '',
    ...(rule ? [say('tell.rule', { rule })] : []),
    ...(file ? [say('tell.file', { file: file.id, version: file.version })] : []),
    say('tell.written'),
  ].join('\n');
}

/** Without an address: the person knows who it is, and no rules file can have mail sent anywhere. */
export function mailTo(message: string): string {
  return `mailto:?subject=${encodeURIComponent(say('tell.subject'))}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
}
