/** A name as an owner: "Norrköpings", but "Borås" and "Degerfors" as they are. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);
