/** What a school's file made of the rules it extends: told to whoever asks which rules are in force. */
export interface BaseChanges {
  /** "oak-field 1.0.0" */
  base: string;
  /** How many rules of the base are in use, and how many of the school's own are beside them. */
  kept: number;
  own: number;
  disabled: { rule: string; title: string; because: string }[];
  adjusted: { rule: string; title: string; because: string; what: string[] }[];
  /** Clauses of the base that have no place in the school's policy, with the number of rules that rest for it. */
  withoutClause: { clause: string; rules: number }[];
}
