import type { EmbedChoice } from '../../../steer/actions/embed-address.ts';
import type { ApiChallenge } from '../../../tables/api.ts';
import type { LivePart } from '../live-part.ts';

type Measured = Extract<LivePart, { readonly name: 'series' | 'ranking' }>;

/**
 * What the embed of a measure in an article asks for: the card of its own measure, and beside the country's years
 * those of the municipality where it has one. Cards of a municipality are of the measures that lead; of a measure
 * that belongs to no problem there are none.
 */
export function embedOf(
	part: Measured,
	challenges: readonly ApiChallenge[],
): EmbedChoice | undefined {
	const measure = part.indicator.id;
	const challenge = challenges.find(({ indicators }) => indicators.includes(measure));
	if (!challenge) return undefined;
	const form = part.name === 'series' ? 'serie' : 'rangordning';
	const problem = challenge.id;
	if (challenge.lead !== measure) return { form, problem, indikator: measure };
	const [only, ...others] = part.name === 'series' ? part.municipalities : [];
	return only && others.length === 0 ? { form, problem, kommun: only.code } : { form, problem };
}
