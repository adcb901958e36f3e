import type { RuleSeverity } from '../engine/schema/severity';

/** A speech mark with a quiet line in it; its inner sign differs by severity, so that colour is never the only sign. */
export function Mark({ severity }: { severity: RuleSeverity }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M12 3.5c5 0 9 3.2 9 7.3s-4 7.3-9 7.3c-.8 0-1.6-.1-2.4-.3L5.3 20.3c-.5.3-1-.2-.8-.7l1-3.2C4 15 3 13 3 10.8 3 6.7 7 3.5 12 3.5Z"
        fill="currentColor"
        fill-opacity=".14"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
      <path d={SIGNS[severity]} fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" />
    </svg>
  );
}

const SIGNS: Readonly<Record<RuleSeverity, string>> = {
  serious: 'M12 7.2v4.2M12 14.3v.01',
  advise: 'M8.2 10.8h7.6',
  info: 'M12 10.4v3.9M12 7.3v.01',
};

export function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="m4 6 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
