import type { SeenInUse } from '../../stats/money/last-evidence.ts';
import { listing } from '../text/listing.ts';
import { countWord } from './count-word.ts';
import { genitive } from './genitive.ts';
import { municipalities } from './municipalities.ts';

/** At most so many are named in the finding. */
const NAMED = 3;

/** The page of all funds: its finding, and the list of when each was last seen. */
export const fundList = {
	/** The first heading: what was counted, and what can be named. Nobody knows whether these are among those. */
	heading: (total: number, named: number): string =>
		`${total} kommuner räknades. Vi kan namnge ${named}.`,
	finding: {
		before: (total: number, known: number): string =>
			`Om alla dessa ingår i de ${total} vet vi inte. Av de ${known} kommunala fonder vi känner till har `,
		/** The news of it. */
		news: (late: number, year: number): string =>
			`${late === 0 ? 'ingen' : countWord(late)} setts i bruk efter ${year}`,
		/** Who they are, where they are few. */
		after: (late: readonly SeenInUse[]): string => {
			if (late.length === 0 || late.length > NAMED) return '.';
			const names = late.map(({ name, year }) => `${genitive(name)} ${year}`);
			return `: ${listing(names, 'sv')}.`;
		},
	},
	download: 'Ladda ner listan',
	send: 'Skicka in en fond',
	/** The municipalities that the registry has besides the named rings; empty where it has no more. */
	besides: (other: number, planned: number, contracts: number): string => {
		const parts = [
			...(other === 0 ? [] : [`${municipalities(other)} med fond belagd senare eller odaterad`]),
			...(planned === 0 ? [] : [`${municipalities(planned)} där en fond bara planerades`]),
			...(contracts === 0 ? [] : [`${municipalities(contracts)} med enbart utfallskontrakt`]),
		];
		return parts.length === 0 ? '' : `Dessutom ${listing(parts, 'sv')}.`;
	},
	otherCounts: 'Andra källor räknar annorlunda',
	map: {
		title: (count: number): string => `Var fonderna finns: ${municipalities(count)}`,
		aloud: 'Samma fonder som i listan, på en karta.',
	},
	seen: {
		title: 'Senast belagd: när såg någon källa fonden?',
		municipality: 'Kommun',
		amount: 'mkr',
		amountAloud: 'Belopp, första uppgift, i miljoner kronor',
		column: 'Senast belagd',
		undated: 'odaterad',
		late: (year: number): string => `efter ${year}`,
		from: (year: number): string => `från ${year}`,
		fromSource: (year: number): string => `i en källa från ${year}`,
		/** After how the fund stood and its year. */
		inferred: 'källan är odaterad, och året härlett av oss',
		line: 'beslut till senaste belägg',
		note: 'Märket visar fondens status enligt den senaste källan. Vad som har hänt efter det vet vi inte. Prickad linje: början är bara en källas år.',
		amountNote: 'Mkr: första belopp som uppges; de kan inte summeras.',
	},
};
