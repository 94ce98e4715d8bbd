import type { Instrument } from '../../model/fund.ts';
import type { SentenceFund } from '../sv/fund-sentence.ts';

const WHAT: Readonly<Record<Instrument, string>> = {
	fund: 'a social investment fund',
	'set-aside': 'money set aside for social investments',
	'outcome-contract': 'a social outcome contract',
};

/** What was known of the status when the evidence was written; begins with its comma. */
function standing({ instrument, status, year, statusYear }: SentenceFund): string {
	const active = instrument === 'outcome-contract' ? 'in force' : 'in use';
	const undated = statusYear === null;
	const when = (preposition: 'in' | 'by'): string =>
		undated ? '' : statusYear === year ? ' the same year' : ` ${preposition} ${statusYear}`;
	/** Nobody can tell from the present tense alone when it was true: the source has no date. */
	const so = undated ? ', according to an undated source,' : '';
	switch (status) {
		case 'active':
			return `, which ${undated ? 'is' : 'was'} ${active}${when('in')}`;
		case 'paused':
			return `, which${so} ${undated ? 'is' : 'was'} paused${when('in')}`;
		case 'fully-allocated':
			return `, all of which${so} ${undated ? 'has' : 'had'} been allocated${when('by')}`;
		case 'closed':
			return `, which${so} ${undated ? 'has' : 'had'} ended${when('by')}`;
		case 'unknown':
		case 'planned':
			return `, but it is not stated whether it ${undated ? 'is' : 'was'} ${active}`;
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

/** What the registry knows of a fund, in one sentence; the tense is that of the evidence. */
export function fundSentence(fund: SentenceFund): string {
	const { name, year, status, statusYear } = fund;
	if (status === 'planned') return plannedSentence(fund);
	const what = WHAT[fund.instrument];
	const dating = year === null ? '' : ` dating from ${year}`;
	if (status === 'active' && statusYear === null)
		return `According to an undated source, ${name} has ${what}${dating}.`;
	const reported = fund.confidence === 'reported';
	// Where the status is not known, its year is that of the mention.
	if (reported && status === 'unknown' && statusYear !== null)
		return `According to information from ${statusYear}, ${name} is said to have had ${what}${dating}${standing(fund)}.`;
	// The year comes first, so that the last clause follows what it speaks of.
	const opening = year === null ? name : `From ${year} ${name}`;
	return `${opening} ${reported ? 'reportedly ' : ''}had ${what}${standing(fund)}.`;
}
