import type { Instrument } from '../../tables/funds.ts';
import type { SentenceFund } from '../sv/fund-sentence.ts';

const WHAT: Readonly<Record<Instrument, string>> = {
	fund: 'a social investment fund',
	'set-aside': 'money set aside for social investments',
	'outcome-contract': 'a social outcome contract',
};

/** What was done in its first year. */
const FOUNDED: Readonly<Record<Instrument, string>> = {
	fund: 'set up a social investment fund',
	'set-aside': 'set money aside for social investments',
	'outcome-contract': 'signed a social outcome contract',
};

/** What was known of the status when the evidence was written, as a sentence of its own. */
export function fundStanding({ instrument, status, year, statusYear }: SentenceFund): string {
	const active = instrument === 'outcome-contract' ? 'in force' : 'in use';
	const undated = statusYear === null;
	const by = undated
		? 'According to an undated source,'
		: statusYear === year
			? 'As of the same year'
			: `As of ${statusYear}`;
	switch (status) {
		case 'active':
			return `${by} it was ${active}.`;
		case 'paused':
			return `${by} it ${undated ? 'is' : 'was'} paused.`;
		case 'fully-allocated':
			return `${by} all of the money ${undated ? 'has' : 'had'} been allocated.`;
		case 'closed':
			return `${by} it ${undated ? 'has' : 'had'} ended.`;
		case 'unknown':
		case 'planned':
			return `It is not stated whether it ${undated ? 'is' : 'was'} ${active}.`;
	}
}

/** A plan, with its year first. */
function plannedSentence(fund: SentenceFund): string {
	const { name, instrument, year, statusYear, droppedYear, confidence } = fund;
	const at = statusYear ?? year;
	const plan =
		instrument === 'set-aside' ? 'to set money aside for social investments' : WHAT[instrument];
	const reportedly = confidence === 'reported' ? 'reportedly ' : '';
	if (droppedYear !== null)
		return `${name} ${reportedly}planned ${plan}, but the plan was dropped in ${droppedYear}.`;
	const opening =
		at === null ? `${name} has ${reportedly}planned` : `In ${at} ${name} ${reportedly}planned`;
	return `${opening} ${plan}, but the sources do not show that it came about.`;
}

/** What the registry knows of a fund, as the Swedish one; the tense is that of the evidence. */
export function fundSentence(fund: SentenceFund): string {
	const { name, year, status, statusYear } = fund;
	if (status === 'planned') return plannedSentence(fund);
	const what = WHAT[fund.instrument];
	if (status === 'active' && statusYear === null) {
		const dating = year === null ? '' : ` dating from ${year}`;
		return `According to an undated source, ${name} has ${what}${dating}.`;
	}
	const reported = fund.confidence === 'reported';
	const done = year === null ? `had ${what}` : `${FOUNDED[fund.instrument]} in ${year}`;
	// Where the status is not known, its year is that of the mention.
	if (reported && status === 'unknown' && statusYear !== null)
		return `According to a source from ${statusYear}, ${name} ${done}. ${fundStanding(fund)}`;
	return `${name} ${reported ? 'reportedly ' : ''}${done}. ${fundStanding(fund)}`;
}
