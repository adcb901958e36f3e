import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../language/say';

interface Props {
  children?: ComponentChildren;
  accept: string;
  /** How its button looks. */
  look?: string;
  onFile(file: File): void;
}

/** Asks for a file in our words: the browser's own button speaks the browser's language. */
export function FileField({ children, accept, look = 'small', onFile }: Props) {
  const [name, setName] = useState('');
  return (
    <label class="file-field">
      {children}
      <span class="row start">
        <span class={look}>{say('bench.file.choose')}</span>
        <span class="soft">{name}</span>
      </span>
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (!file) return;
          setName(file.name);
          onFile(file);
        }}
      />
    </label>
  );
}
