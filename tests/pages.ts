import { readdirSync } from 'node:fs';

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

/** The page that makes the code of a card, and shows the card whole. */
const MAKING_EMBEDS = { total: LIGHT.total + 10 * KB, script: LIGHT.script };

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
	{ name: 'models', path: '/modeller/', ...LIGHT },
	{ name: 'model', path: '/modeller/skolfam/', ...LIGHT },
	{ name: 'model against three problems', path: '/modeller/ips/', ...LIGHT },
	{ name: 'outcome contract', path: '/utfallskontrakt/', ...LIGHT },
	{ name: 'buying', path: '/sa-kan-en-kommun-kopa/', ...LIGHT },
	{ name: 'data', path: '/data/', ...LIGHT },
	{ name: 'measure', path: '/data/skattekraft/', ...LIGHT },
	{ name: 'newsrooms', path: '/for-redaktioner/', ...LIGHT },
	{ name: 'method', path: '/metod/', ...LIGHT },
	{ name: 'quoted figure', path: '/pastaende/', ...LIGHT },
	{ name: 'corrections', path: '/rattelser/', ...LIGHT },
	{ name: 'about', path: '/om/', ...LIGHT },
	{ name: 'analyses', path: '/analyser/', ...LIGHT },
	{ name: 'analysis', path: '/analyser/fonderna-tio-ar-senare/', ...LIGHT },
	{ name: 'making an embed', path: '/inbaddning/', ...MAKING_EMBEDS },
	{ name: 'analysis with live parts', path: '/analyser/tesen-fran-2015-provad/', ...LIGHT },
	{
		name: 'analysis of need and money',
		path: '/analyser/dar-behov-och-pengar-inte-mots/',
		...LIGHT,
	},
];

/** A card in a frame of another site, read without any script. */
const EMBED = { total: 60 * KB, script: 1 * KB, requests: 4 };
const EMBED_WITH_SCRIPT = { ...EMBED, script: 10 * KB, requests: 8 };

/** Date of the newest release that is kept as it was. */
export const FROZEN =
	readdirSync('releases')
		.flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.zip$/.exec(name)?.[1] ?? [])
		.toSorted()
		.at(-1) ?? '';

/** One card of each form for other sites: pages without the head and the foot of the others. */
export const EMBED_TYPES: readonly PageType[] = [
	{ name: 'embedded map', path: '/inbaddning/karta/ungdomsarbetsloshet/', ...EMBED },
	{ name: 'embedded map, diverging', path: '/inbaddning/karta/utflyttning/', ...EMBED },
	{
		name: 'embedded map of another measure',
		path: '/inbaddning/karta/utflyttning/befolkning-fem-ar/',
		...EMBED,
	},
	{ name: 'embedded map, frozen', path: `/inbaddning/${FROZEN}/karta/missbruk/`, ...EMBED },
	{ name: 'embedded series', path: '/inbaddning/serie/ungdomsarbetsloshet/', ...EMBED },
	{ name: 'embedded ranking', path: '/inbaddning/rangordning/utflyttning/', ...EMBED },
	{ name: 'embedded need', path: '/inbaddning/behov-och-fonder/ungdomsarbetsloshet/', ...EMBED },
	{ name: 'embedded municipality', path: '/inbaddning/kommun/norrkoping/', ...EMBED },
	{ name: 'embedded contract', path: '/inbaddning/utfallskontrakt/', ...EMBED },
	// Works out terms that its address names.
	{
		name: 'embedded contract of chosen terms',
		path: '/inbaddning/utfallskontrakt/villkor/',
		...EMBED_WITH_SCRIPT,
	},
];

/** A map whose script draws the year that its address names. */
export const MAP_OF_YEAR: PageType = {
	name: 'embedded map of a year',
	path: '/inbaddning/karta/utflyttning/?ar=2005',
	...EMBED_WITH_SCRIPT,
};

/** The address of a page in each language. */
export const inBothLanguages = (path: string): readonly string[] => [path, `/en${path}`];

/**
 * The addresses of a page that this run opens: in both languages where `npm run test:full` does; in one
 * where `npm test` does, so that it takes minutes. Which one goes by the address, so that half of all
 * types are seen in English. What must hold in both languages asks for both (`inBothLanguages`).
 */
export const inTriedLanguages = (path: string): readonly string[] => {
	const [swedish = path, english = path] = inBothLanguages(path);
	if (process.env['FULL'] !== undefined) return [swedish, english];
	return [path.length % 2 === 0 ? english : swedish];
};

/**
 * Those of many pages of one type that this run opens: all where `npm run test:full` does, a few from
 * the whole of the list where `npm test` does.
 */
export function triedOf<T>(all: readonly T[], few = 6): readonly T[] {
	if (process.env['FULL'] !== undefined) return all;
	const step = Math.max(1, Math.floor(all.length / few));
	return all.filter((_, index) => index % step === 0).slice(0, few);
}

/** Every type of page with the site's head and foot, and the page for addresses that lead nowhere. */
export const SITE_PATHS: readonly string[] = [
	...PAGE_TYPES.flatMap(({ path }) => inTriedLanguages(path)),
	'/404.html',
];

/** The same, and the cards for other sites. */
export const ALL_PATHS: readonly string[] = [
	...SITE_PATHS,
	...EMBED_TYPES.flatMap(({ path }) => inTriedLanguages(path)),
];
