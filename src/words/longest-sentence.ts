/** Characters of any sentence, at most. */
export const LONGEST = 240;
