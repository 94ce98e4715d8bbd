const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a newspaper writes it: in words up to twelve. */
export const countWord = (count: number): string => WORDS[count] ?? String(count);
