import type { Fund, Instrument } from '../../model/fund.ts';

export type SentenceFund = Pick<
	Fund,
	'name' | 'instrument' | 'year' | 'status' | 'statusYear' | 'droppedYear' | 'confidence'
>;

interface Forms {
	readonly what: string;
	/** Begins a clause on the status: "…, som var i bruk". */
	readonly which: string;
	readonly it: string;
	/** As the object of a plan, and what then did or did not come about. */
	readonly plan: string;
	readonly planned: string;
	readonly ended: string;
	readonly active: string;
}

const FORMS: Readonly<Record<Instrument, Forms>> = {
	fund: {
		what: 'en social investeringsfond',
		which: 'som',
		it: 'den',
		plan: 'en social investeringsfond',
		planned: 'den',
		ended: 'avslutad',
		active: 'i bruk',
	},
	'set-aside': {
		what: 'medel avsatta för sociala investeringar',
		which: 'och satsningen',
		it: 'satsningen',
		plan: 'att avsätta medel för sociala investeringar',
		planned: 'det',
		ended: 'avslutad',
		active: 'i bruk',
	},
	'outcome-contract': {
		what: 'ett socialt utfallskontrakt',
		which: 'som',
		it: 'det',
		plan: 'ett socialt utfallskontrakt',
		planned: 'det',
		ended: 'avslutat',
		active: 'i kraft',
	},
};

/** What was known of the status when the evidence was written; begins with its comma. */
function standing({ instrument, status, year, statusYear }: SentenceFund): string {
	const { which: relative, it, ended, active } = FORMS[instrument];
	const is = statusYear === null ? 'är' : 'var';
	const when = statusYear === null ? '' : statusYear === year ? ' samma år' : ` ${statusYear}`;
	/** Nobody can tell from the present tense alone when it was true: the source has no date. */
	const so = statusYear === null ? ' enligt en odaterad källa' : '';
	const which = relative === 'som' ? `som${so} ${is}` : `${relative} ${is}${so}`;
	switch (status) {
		case 'active':
			return `, ${which} ${active}${when}`;
		case 'paused':
			return `, ${which} vilande${when}`;
		case 'fully-allocated':
			return `, och alla pengar ${is}${so} fördelade${when}`;
		case 'closed':
			return `, ${which} ${ended}${when}`;
		case 'unknown':
		case 'planned':
			return `, men det framgår inte om ${it} ${is} ${active}`;
	}
}

/**
 * What the registry knows of a fund, in one sentence. It speaks in the past tense with the year of
 * the evidence, since nothing is known of today.
 */
export function fundSentence(fund: SentenceFund): string {
	const { name, year, status, statusYear, droppedYear } = fund;
	const { what, plan, planned } = FORMS[fund.instrument];
	// Swedish turns subject and verb around after an opening adverbial.
	const begin = (verb: string, adverbial: string | null): string =>
		adverbial === null ? `${name} ${verb}` : `${adverbial} ${verb} ${name}`;
	const reported = fund.confidence === 'reported' ? 'Enligt uppgift' : null;
	if (status === 'planned' && droppedYear !== null)
		return `${begin('planerade', reported)} ${plan}, men planen lades ner ${droppedYear}.`;
	if (status === 'planned') {
		const at = statusYear ?? year;
		const outcome = `men källorna visar inte att ${planned} blev av.`;
		return at === null
			? `${name} har planerat ${plan}, ${outcome}`
			: `${begin('planerade', reported)} ${at} ${plan}, ${outcome}`;
	}
	const from = year === null ? '' : ` från ${year}`;
	if (status === 'active' && statusYear === null)
		return `${begin('har', 'Enligt en odaterad källa')} ${what}${from}.`;
	// Where the status is not known, its year is that of the mention.
	const mention =
		reported !== null && status === 'unknown' && statusYear !== null
			? `Enligt uppgifter från ${statusYear}`
			: reported;
	// What others have said of a fund is told as said: some sources name it and do not describe it.
	const had =
		reported === null ? begin('hade', mention) + from : `${begin('ska', mention)}${from} ha haft`;
	return `${had} ${what}${standing(fund)}.`;
}
