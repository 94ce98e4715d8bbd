/** One page of each type, by its Swedish address, with its budget from the design: Brotli, cold cache. */
export interface PageType {
	readonly name: string;
	readonly path: string;
	/** Bytes of everything that the page asks for. */
	readonly total: number;
	/** Bytes of scripts among them. */
	readonly script: number;
	/** Files that it asks for, itself among them, where that is held. */
	readonly requests?: number;
}

const KB = 1000;
const LIGHT = { total: 70 * KB, script: 10 * KB };
/** A municipality's page is opened first, and often on a phone. */
export const MUNICIPALITY = { ...LIGHT, requests: 8 };
const START = { total: 90 * KB, script: 15 * KB, requests: 8 };
const CHALLENGE = { total: 105 * KB, script: 25 * KB, requests: 8 };
/** All problems, and one. */
const NEED = { total: 100 * KB, script: 20 * KB, requests: 8 };

export const PAGE_TYPES: readonly PageType[] = [
	{ name: 'start', path: '/', ...START },
	{ name: 'challenges', path: '/utmaningar/', ...LIGHT },
	{ name: 'challenge', path: '/utmaningar/ungdomsarbetsloshet/', ...CHALLENGE },
	{ name: 'challenge, diverging', path: '/utmaningar/utflyttning/', ...CHALLENGE },
	{ name: 'challenge, values missing', path: '/utmaningar/placerade-barn/', ...CHALLENGE },
	{ name: 'municipalities', path: '/kommuner/', ...LIGHT },
	{ name: 'municipality', path: '/kommuner/ronneby/', ...MUNICIPALITY },
	{ name: 'municipality with funds', path: '/kommuner/norrkoping/', ...MUNICIPALITY },
	{ name: 'funds', path: '/fonder/', ...LIGHT },
	{ name: 'fund', path: '/fonder/norrkoping/', ...LIGHT },
	{ name: 'need and funds', path: '/behov-och-fonder/', ...NEED },
	{ name: 'comparison', path: '/jamfor/', ...LIGHT },
	{ name: 'similar municipalities', path: '/liknande-kommuner/', ...LIGHT },
	{ name: 'fund, little known', path: '/fonder/landstinget-sormland/', ...LIGHT },
	{ name: 'problem profiles', path: '/problembilder/', ...LIGHT },
	{ name: 'need and money', path: '/behov-och-fonder/ungdomsarbetsloshet/', ...NEED },
	{
		name: 'need and money, need unknown',
		path: '/behov-och-fonder/placerade-barn/',
		...NEED,
	},
	{ name: 'need and money, no target', path: '/behov-och-fonder/skatteunderlag/', ...NEED },
	{ name: 'money without a need level', path: '/behov-och-fonder/psykisk-ohalsa/', ...NEED },
	{ name: 'outcome contract', path: '/utfallskontrakt/', ...LIGHT },
	{ name: 'data', path: '/data/', ...LIGHT },
	{ name: 'measure', path: '/data/skattekraft/', ...LIGHT },
	{ name: 'method', path: '/metod/', ...LIGHT },
	{ name: 'about', path: '/om/', ...LIGHT },
	{ name: 'analyses', path: '/analyser/', ...LIGHT },
	{ name: 'analysis', path: '/analyser/fonderna-tio-ar-senare/', ...LIGHT },
	{ name: 'analysis with live parts', path: '/analyser/tesen-fran-2015-provad/', ...LIGHT },
];

/** The address of a page in each language. */
export const inBothLanguages = (path: string): readonly string[] => [path, `/en${path}`];

/** Every page type in both languages, and the page for addresses that lead nowhere. */
export const ALL_PATHS: readonly string[] = [
	...PAGE_TYPES.flatMap(({ path }) => inBothLanguages(path)),
	'/404.html',
];
