import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Localized } from '../../../src/tables/locale.ts';

/** What a reader is told of a calculation of ours. */
export interface OwnCalculation {
	readonly title: string;
	/** The terms of the inputs. */
	readonly license: string;
	readonly processing: Localized;
}

/**
 * The entry of one of our own calculations. It is never credited to the publishers of its inputs.
 *
 * @param inputs the entries of what it starts from
 */
export const ownSource = (
	id: string,
	{ title, license, processing }: OwnCalculation,
	inputs: readonly Source[],
): Source => ({
	id,
	publisher: 'Utmaningskartan',
	kpi: null,
	table: null,
	title,
	archive: null,
	retrieved: null,
	sha256: null,
	license,
	credit: { sv: 'Egen beräkning (Utmaningskartan)', en: 'Own calculation (Utmaningskartan)' },
	processing,
	inputs: inputs.map((source) => source.id),
});
