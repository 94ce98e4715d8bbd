import type { SeenInUse } from '../../model/last-evidence.ts';
import { countWord } from './count-word.ts';
import { genitive } from './genitive.ts';
import { municipalities } from './municipalities.ts';

/** At most so many are named in the finding. */
const NAMED = 3;

const fonder = (count: number): string => (count === 1 ? '1 fond' : `${count} fonder`);

/** The page of all funds: its finding, and the list of when each was last seen. */
export const fundList = {
	/** The first heading: what was counted, and what can be named. */
	heading: (total: number, named: number): string =>
		`${total} kommuner räknades. ${named} går att namnge.`,
	finding: {
		before: (total: number, known: number): string =>
			`Ingen lista över de ${total} är känd. Av de ${known} kommunala fonder vi känner till har `,
		/** The news of it. */
		news: (late: number, year: number): string =>
			`${late === 0 ? 'ingen' : countWord(late)} setts i bruk efter ${year}`,
		/** Who they are, where they are few. */
		after: (late: readonly SeenInUse[]): string => {
			if (late.length === 0 || late.length > NAMED) return '.';
			const names = late.map(({ name, year }) => `${genitive(name)} ${year}`);
			return `: ${[names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' och ')}.`;
		},
	},
	download: 'Ladda ner listan',
	send: 'Skicka in en fond',
	/** What the registry has besides the named rings. */
	besides: (other: number, planned: number, contracts: number): string =>
		[
			`Dessutom ${fonder(other)} belagda senare eller odaterade`,
			...(planned === 0 ? [] : [`${planned} som bara planerades`]),
			...(contracts === 0 ? [] : [`${municipalities(contracts)} med enbart utfallskontrakt`]),
		]
			.join(', ')
			.replace(/, ([^,]*)$/, ' och $1')
			.concat('.'),
	otherCounts: 'Andra källor räknar annorlunda',
	map: {
		title: (count: number): string => `Var de ${count} finns`,
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
		line: 'beslut till senaste belägg',
		note: 'Märket visar hur fonden stod när den senast sågs. Efter det vet vi inget. Prickad linje: början är bara en källas år.',
		amountNote: 'Mkr: första belopp som uppges; de kan inte summeras.',
	},
};
