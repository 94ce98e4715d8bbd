/** A name as an owner: "Norrköping’s", "Borås’". */
export const genitive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);
