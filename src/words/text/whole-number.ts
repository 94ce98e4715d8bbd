/**
 * The whole number that a cell says, whatever parts its thousands; NaN where it says none. The list of need
 * has it from its table: residents of 290 beside it would be said twice (docs/decisions/page-facts.md).
 */
export const wholeNumberIn = (text: string): number => parseInt(text.replaceAll(/\D/g, ''), 10);
