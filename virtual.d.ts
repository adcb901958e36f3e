declare module 'virtual:bundled-rules' {
  /** The rules file shipped inside the extension, as JSON text: checked when it was built, with every default written out. */
  export const text: string;
  /** The learned reader's weights, as JSON text. */
  export const readerText: string;
}

declare module 'virtual:ordinary-posts' {
  /** Posts in which nothing is wrong, to try how often a rule speaks of them. */
  export const posts: readonly string[];
}

declare module 'virtual:languages' {
  /** Of each language its catalogue's name ("cy", "pt_BR") and what its speakers call it. */
  export const languages: readonly { name: string; called: string }[];
  /** The English catalogue, for tests. */
  export const english: import('./src/language/words').Words;
}

declare module 'virtual:catalogues' {
  /** Every catalogue under its name, each read when it is wanted: for a page that is not the extension's own. */
  export const catalogues: Readonly<Record<string, () => Promise<import('./src/language/words').Words>>>;
}
