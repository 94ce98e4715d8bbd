const WORDS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** A count as a newspaper writes it: in words up to twelve, of nouns like "fond" and "kommun". */
export const countWord = (count: number): string => WORDS[count] ?? String(count);
