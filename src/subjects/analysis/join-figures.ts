/** Between two figures, "21 av 64", or a figure and a number. */
const BETWEEN = /(<\/a>) (av|of) (?=<a class="figure-mark" href="#|\d)/g;

/** HTML whose "21 av 64" no line parts: spaces that do not break stand between the figures of a text. */
export const joinFigures = (html: string): string => html.replace(BETWEEN, '$1\u00a0$2\u00a0');
