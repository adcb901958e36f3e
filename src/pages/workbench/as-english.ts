/** An element of the page with words that are English in every language: those of the format. */
export function asEnglish(tag: 'p' | 'span', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.lang = 'en';
  element.textContent = words;
  return element;
}
