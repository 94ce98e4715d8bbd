import type { Fund } from '../../tables/api/fund.ts';

/** Names that stand otherwise before "kommun" than by the rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
	Falun: 'Falu',
	Kalmar: 'Kalmar',
	Orust: 'Orust',
};

/** A vowel takes no s, and a name that ends in its sound takes no second one: "Malmö kommun". */
const TAKES_NO_S = /[aeiouyåäösxz]$/;

/** A municipality's whole name: "Enköpings kommun", "Borås kommun". */
export const municipalityName = (name: string): string =>
	`${IRREGULAR[name] ?? (TAKES_NO_S.test(name) ? name : `${name}s`)} kommun`;

/** Who holds a row of the registry. A region's name says that it is one. */
export const holderName = ({ name, kind }: Pick<Fund, 'name' | 'kind'>): string =>
	kind === 'region' ? name : municipalityName(name);
