import type { FundStatus, Instrument } from '../../tables/funds.ts';
import type { Locale } from '../../tables/locale.ts';
import type { FundState } from '../../stats/money/registry.ts';

/**
 * The words of the published lists of need and known money. They stand here and not among the words
 * of the interface because `scripts/publish` writes them, and it reads no pages' words.
 */
export interface NeedCsvWords {
	/** Heads of the columns, in their order in the file. */
	readonly columns: readonly string[];
	readonly answers: Readonly<Record<FundState, string>>;
	/** The third answer where funds that have ended are left out. */
	readonly withoutEnded: string;
	readonly instruments: Readonly<Record<Instrument, string>>;
	readonly statuses: Readonly<Record<FundStatus, string>>;
	readonly aimed: string;
	readonly other: string;
	readonly planned: string;
	/** Why a cell has no figure. */
	readonly missing: string;
	readonly unknownNeed: string;
	readonly notStated: string;
	/** Of a plan's money and of money's plan: there is nothing to state. */
	readonly notApplicable: string;
	/** A count has no unit of its own. */
	readonly count: string;
}

export const NEED_CSV_WORDS: Readonly<Record<Locale, NeedCsvWords>> = {
	sv: {
		columns: [
			'kommunkod',
			'kommunkod som text',
			'kommun',
			'län',
			'kommungrupp (SKR 2023)',
			'folkmängd',
			'folkmängd avser 31 december',
			'utmaning',
			'mått',
			'enhet',
			'medelvärde (egen beräkning)',
			'medelvärde av år',
			'fjärdedel (egen beräkning; 4 = störst problem)',
			'förändring (egen beräkning)',
			'förändring i',
			'förändring från år',
			'förändring till år',
			'fond mot problemet (okänd är inte detsamma som att ingen finns)',
			'fond mot problemet, när fonder som har upphört räknas bort',
			'fond, id i förteckningen',
			'form',
			'inriktning',
			'status',
			'status avser år',
			'belopp i kronor, så som det först angavs (kan inte summeras)',
			'planerat belopp i kronor (bara en plan, räknas inte)',
			'vad beloppet avser och annat som källorna säger',
			'källor till fonden',
			'källa till måttet',
			'datautgåva',
			'så har vi sökt, där ingen fond är känd',
			'ovanligt år i medelvärdet, och varför',
		],
		answers: {
			targets: 'känd fond riktad mot problemet',
			other: 'känd fond eller kontrakt, annan eller okänd inriktning',
			'none-known': 'ingen känd fond',
		},
		withoutEnded: 'ingen känd fond, eller bara sådana som har upphört',
		instruments: {
			fund: 'fond',
			'set-aside': 'avsatta medel',
			'outcome-contract': 'utfallskontrakt',
		},
		statuses: {
			active: 'i bruk',
			paused: 'vilande',
			'fully-allocated': 'helt fördelad',
			closed: 'avslutad',
			planned: 'bara planerad',
			unknown: 'framgår inte',
		},
		aimed: 'inriktning mot problemet',
		other: 'annan eller okänd inriktning',
		planned: 'bara planerad, räknas inte',
		missing: 'uppgift saknas',
		unknownNeed: 'okänt',
		notStated: 'framgår inte',
		notApplicable: 'gäller inte',
		count: 'antal',
	},
	en: {
		columns: [
			'municipality code',
			'municipality code as text',
			'municipality',
			'county',
			'group of municipalities (SKR 2023)',
			'population',
			'population on 31 December',
			'challenge',
			'measure',
			'unit',
			'mean (our own calculation)',
			'mean of years',
			'quarter (our own calculation; 4 = worst-affected)',
			'change (our own calculation)',
			'change in',
			'change from year',
			'change to year',
			'fund against the problem (unknown is not the same as absent)',
			'fund against the problem, funds that have ended left out',
			'fund, id in the registry',
			'form',
			'aim',
			'status',
			'status as of year',
			'amount in SEK as first stated (cannot be summed)',
			'planned amount in SEK (only a plan, not counted)',
			'what the amount is for, and what else the sources say',
			'sources of the fund',
			'source of the measure',
			'release of the data',
			'how we searched, where no fund is known',
			'unusual year in the mean, and why',
		],
		answers: {
			targets: 'known fund aimed at the problem',
			other: 'known fund or contract, other or unknown aim',
			'none-known': 'no known fund',
		},
		withoutEnded: 'no known fund, or only funds that have ended',
		instruments: {
			fund: 'fund',
			'set-aside': 'money set aside',
			'outcome-contract': 'outcome contract',
		},
		statuses: {
			active: 'in use',
			paused: 'paused',
			'fully-allocated': 'fully allocated',
			closed: 'ended',
			planned: 'only planned',
			unknown: 'not stated',
		},
		aimed: 'aimed at the problem',
		other: 'other or unknown aim',
		planned: 'only planned, not counted',
		missing: 'not available',
		unknownNeed: 'unknown',
		notStated: 'not stated',
		notApplicable: 'not applicable',
		count: 'number',
	},
};
