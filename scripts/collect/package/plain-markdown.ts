/** Text as it stands, in Markdown: nothing in it is taken for a mark. */
export const plainMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
