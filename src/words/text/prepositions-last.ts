import type { Locale } from '../../tables/locale.ts';

const PREPOSITIONS: Readonly<Record<Locale, RegExp>> = {
	sv: / (av|bland|för|från|hos|i|med|mot|om|på|till) /,
	en: / (among|for|from|in|of|on|to|with) /,
};

/**
 * Names in the order that a list can be read in: those with a preposition last, or "kostnad för
 * missbruksvård och utflyttning" would read as one cost. Otherwise in the order given.
 */
export const prepositionsLast = (names: readonly string[], locale: Locale): readonly string[] => {
	const has = (name: string): boolean => PREPOSITIONS[locale].test(name);
	return [...names.filter((name) => !has(name)), ...names.filter(has)];
};
