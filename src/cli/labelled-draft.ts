import type { Recipient, Surface } from '../engine/schema/draft';
import type { Severity } from '../engine/schema/severity';

/** One line of a corpus: see tests/corpus/GUIDE.md. */
export interface LabelledDraft {
  id: string;
  text: string;
  surface: Surface;
  recipient: Recipient | null;
  image: { faces: number; text: string; permission: boolean | null } | null;
  clauses: string[];
  kind: string;
  severity: Severity;
  spans: string[];
  pair: string | null;
}
