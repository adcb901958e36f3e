import { useState } from 'preact/hooks';
import { say } from '../../language/say';
import { termsIn } from '../../workbench/frame';

interface Props {
  label: string;
  terms: readonly string[];
  onTerms(terms: string[]): void;
}

/** Words as chips: Enter or a comma ends one, a pasted list becomes many, Backspace takes back the last. */
export function TermsField({ label, terms, onTerms }: Props) {
  const [typed, setTyped] = useState('');
  const take = (more: string) => {
    const fresh = termsIn(more).filter((term) => !terms.includes(term));
    if (fresh.length > 0) onTerms([...terms, ...fresh]);
    setTyped('');
  };
  return (
    <div class="terms">
      {terms.map((term) => (
        <span key={term} class="term">
          {term}
          <button
            type="button"
            aria-label={say('bench.part.takeOutWords', { words: term })}
            onClick={() => onTerms(terms.filter((other) => other !== term))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        aria-label={label}
        placeholder={say(terms.length === 0 ? 'bench.part.typeWords' : 'bench.part.moreWords')}
        value={typed}
        onInput={({ currentTarget: { value } }) => (/[,;\n]/.test(value) ? take(value) : setTyped(value))}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (!/[,;\n]/.test(pasted)) return;
          event.preventDefault();
          take(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            take(typed);
          }
          if (event.key === 'Backspace' && typed === '' && terms.length > 0) onTerms(terms.slice(0, -1));
        }}
        onBlur={() => take(typed)}
      />
    </div>
  );
}
