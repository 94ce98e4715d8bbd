import type { Indicator } from '../../stats/indicator.ts';
import type { ApiChallenge } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { address } from '../../words/address.ts';

type Led = Pick<ApiChallenge, 'id' | 'name' | 'lead'>;

/** What a card calls its measure: the problem, where the measure leads it; else by its own name. */
export const calledOf = (
	challenge: Led,
	{ id, name }: Pick<Indicator, 'id' | 'name'>,
	locale: Locale,
): string => (id === challenge.lead ? challenge.name : name)[locale];

/** Address of the page that shows a measure whole, as the card of it leads there. */
export function fullViewOf({ id, lead }: Led, measure: string, locale: Locale): string {
	const page = address(`/utmaningar/${id}/`, locale);
	return measure === lead ? page : `${page}?indikator=${measure}`;
}
