import { Component } from 'preact';
import type { AdvisedFinding } from '../engine/advice';
import type { Rewording } from '../engine/reword';
import { otherLanguage, type PlainKey, say, sayWith } from '../language/say';

/** False where the words could not be put in the draft, which is then as it was. */
export type PutWords = (rewording: Rewording) => Promise<boolean>;

interface SaferProps {
  finding: AdvisedFinding;
  /** Missing where words can only be copied. */
  putWords: PutWords | undefined;
}

/** Another way to say it: to copy, and where the editor is proven for it to put in; or to say nothing of it. */
export function SaferWording({ finding: { safer, rewordings, languages }, putWords }: SaferProps) {
  const leaveOut = putWords && rewordings.leaveOut;
  if (safer === undefined && !leaveOut) return null;
  const put = putWords && rewordings.safer;
  return (
    <div class="safer">
      {safer !== undefined && (
        <p>{sayWith('note.wording.offer', { words: <Words words={put?.words ?? safer} language={languages.safer} /> })}</p>
      )}
      <p class="acts">
        {put && <Act name={say('note.wording.put')} label={say('note.wording.putWords', put)} act={() => putOrCopy(putWords, put)} />}
        {safer !== undefined && (
          <Act
            name={say('note.wording.copy')}
            label={say('note.wording.copyWords', { words: safer })}
            act={() => copy(safer, 'note.wording.isCopied')}
          />
        )}
        {leaveOut && (
          <Act
            name={say('note.wording.cut')}
            label={say('note.wording.cutFromDraft')}
            act={async () => ((await putWords(leaveOut)) ? say('note.wording.isCut') : say('note.wording.notPossible'))}
          />
        )}
      </p>
    </div>
  );
}

/** In the language of the draft that they are for. */
function Words({ words, language }: { words: string; language: string | undefined }) {
  return (
    <q dir="auto" lang={otherLanguage(language)}>
      {words}
    </q>
  );
}

async function putOrCopy(putWords: PutWords, rewording: Rewording): Promise<string> {
  return (await putWords(rewording)) ? say('note.wording.isPut') : copy(rewording.words, 'note.wording.isCopiedInstead');
}

function copy(words: string, done: PlainKey): Promise<string> {
  return navigator.clipboard.writeText(words).then(
    () => say(done),
    () => say('note.wording.notAllowed'),
  );
}

interface ActProps {
  name: string;
  label: string;
  /** Gives what it came to, in two words. */
  act(): Promise<string>;
}

/** A class, since the hooks would be a twentieth of what is added to every page for this one state. */
class Act extends Component<ActProps, { said?: string }> {
  override state: { said?: string } = {};

  #press = () => void this.props.act().then((said) => this.setState({ said }));

  override render() {
    const { name, label } = this.props;
    return (
      <button type="button" class="small" onClick={this.#press} aria-label={this.state.said ?? label}>
        <span aria-live="polite">{this.state.said ?? name}</span>
      </button>
    );
  }
}
