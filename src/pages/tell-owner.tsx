import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../advisory/mark';
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
      () => setSaid('Copied. Paste it wherever you write to them.'),
      () => setSaid('Copying was not allowed. Select the text above and copy it.'),
    );
  return (
    <div class="page tell">
      <header class="info">
        <Mark severity="info" />
        <h1>A word to the rules’ owner</h1>
      </header>
      <main>
        <p class="lead">
          Was a note wrong, or is something missing? Tell whoever looks after the {school?.rulesFile.organisation ?? 'school’s'} rules. Your
          draft is not in the message, and nothing is sent from here.
        </p>
        <label for="words">What would you like to tell them?</label>
        <textarea
          id="words"
          rows={5}
          dir="auto"
          placeholder="For example: this rule speaks up about our football team, too"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <section aria-labelledby="all">
          <h2 id="all">The whole message</h2>
          <pre class="echo">{message}</pre>
        </section>
        <p class="actions">
          <button type="button" class="choice first" onClick={copy}>
            Copy
          </button>
          <a class="choice" href={mailTo(message)}>
            Open in mail
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
  const file = school && `${school.rulesFile.id}, version ${school.rulesFile.version}`;
  return [
    words.trim() || '(your words)',
    '',
    ...(rule ? [`Rule: ${rule}`] : []),
    ...(file ? [`Rules file: ${file}`] : []),
    'Written with Quiet Word. The draft is not part of this message.',
  ].join('\n');
}

/** Without an address: the person knows who it is, and no rules file can have mail sent anywhere. */
export function mailTo(message: string): string {
  return `mailto:?subject=${encodeURIComponent('About a Quiet Word rule')}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
}
