/** Asks again until there is an answer; says what was waited for when there is none in time. */
export async function until<T>(what: string, within: number, ask: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${within} ms for ${what}, in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
