import type { Instrument } from '../../tables/funds.ts';
import type { Fund } from '../../tables/api/fund.ts';

export type SentenceFund = Pick<
	Fund,
	'name' | 'instrument' | 'year' | 'status' | 'statusYear' | 'droppedYear' | 'confidence'
>;

interface Forms {
	/** What was done in its first year, and then what is said to have been done: "inrättade", "inrättat". */
	readonly founded: string;
	readonly hasFounded: string;
	/** What came of it, as an object. */
	readonly what: string;
	/** The same of which no first year is known: "hade en fond", "ha haft en fond". */
	readonly had: string;
	readonly hasHad: string;
	readonly it: string;
	/** In use, then and now. */
	readonly wasUsed: string;
	readonly isUsed: string;
	/** What can be paused or ended, and how it ends. */
	readonly subject: string;
	readonly ended: string;
	/** As the object of a plan, and what then did or did not come about. */
	readonly plan: string;
	readonly planned: string;
}

const FORMS: Readonly<Record<Instrument, Forms>> = {
	fund: {
		founded: 'inrättade',
		hasFounded: 'inrättat',
		what: 'en social investeringsfond',
		had: 'hade',
		hasHad: 'haft',
		it: 'den',
		wasUsed: 'användes',
		isUsed: 'används',
		subject: 'den',
		ended: 'avslutad',
		plan: 'en social investeringsfond',
		planned: 'den',
	},
	'set-aside': {
		founded: 'avsatte',
		hasFounded: 'avsatt',
		what: 'medel för sociala investeringar',
		had: 'hade avsatt',
		hasHad: 'avsatt',
		it: 'de',
		wasUsed: 'användes',
		isUsed: 'används',
		subject: 'satsningen',
		ended: 'avslutad',
		plan: 'att avsätta medel för sociala investeringar',
		planned: 'det',
	},
	'outcome-contract': {
		founded: 'ingick',
		hasFounded: 'ingått',
		what: 'ett socialt utfallskontrakt',
		had: 'hade',
		hasHad: 'haft',
		it: 'det',
		wasUsed: 'gällde',
		isUsed: 'gäller',
		subject: 'det',
		ended: 'avslutat',
		plan: 'ett socialt utfallskontrakt',
		planned: 'det',
	},
};

/** What was known of the status when the evidence was written, as a sentence of its own. */
export function fundStanding({ instrument, status, year, statusYear }: SentenceFund): string {
	const { it, wasUsed, isUsed, subject, ended } = FORMS[instrument];
	/** Nobody can tell from the present tense alone when it was true: the source has no date. */
	const [by, is] =
		statusYear === null
			? ['Enligt en odaterad källa', 'är']
			: [
					`Enligt den senaste uppgiften, från ${statusYear === year ? 'samma år' : statusYear},`,
					'var',
				];
	switch (status) {
		case 'active':
			return `${by} ${wasUsed} ${it} då.`;
		case 'paused':
			return `${by} ${is} ${subject} vilande.`;
		case 'fully-allocated':
			return `${by} ${is} alla pengar fördelade.`;
		case 'closed':
			return `${by} ${is} ${subject} ${ended}.`;
		case 'unknown':
		case 'planned':
			return `Det framgår inte om ${it} ${statusYear === null ? isUsed : wasUsed}.`;
	}
}

/** A plan, with what is known of how it went. */
function plannedSentence(fund: SentenceFund): string {
	const { name, year, statusYear, droppedYear } = fund;
	const { plan, planned } = FORMS[fund.instrument];
	const reported = fund.confidence === 'reported';
	// Swedish turns subject and verb around after an opening adverbial.
	const begin = reported ? `Enligt uppgift planerade ${name}` : `${name} planerade`;
	if (droppedYear !== null) return `${begin} ${plan}, men planen lades ner ${droppedYear}.`;
	const at = statusYear ?? year;
	const outcome = `men källorna visar inte att ${planned} blev av.`;
	return at === null
		? `${name} har planerat ${plan}, ${outcome}`
		: `${begin} ${at} ${plan}, ${outcome}`;
}

/**
 * What the registry knows of a fund: that it was set up, and how it stood by the latest evidence. It
 * speaks in the past tense with the year of the evidence, since nothing is known of today.
 */
export function fundSentence(fund: SentenceFund): string {
	const { name, year, status, statusYear } = fund;
	if (status === 'planned') return plannedSentence(fund);
	const { what, founded, hasFounded, had, hasHad } = FORMS[fund.instrument];
	if (status === 'active' && statusYear === null) {
		const from = year === null ? '' : ` från ${year}`;
		return `Enligt en odaterad källa har ${name} ${what}${from}.`;
	}
	const dated = year === null ? what : `${what} ${year}`;
	if (fund.confidence !== 'reported')
		return `${name} ${year === null ? had : founded} ${dated}. ${fundStanding(fund)}`;
	// What others have said of a fund is told as said: some sources name it and do not describe it.
	// Where the status is not known, its year is that of the mention.
	const by =
		status === 'unknown' && statusYear !== null
			? `Enligt uppgifter från ${statusYear}`
			: 'Enligt uppgift';
	return `${by} ska ${name} ha ${year === null ? hasHad : hasFounded} ${dated}. ${fundStanding(fund)}`;
}
