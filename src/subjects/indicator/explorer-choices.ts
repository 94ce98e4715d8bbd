import {
	COLUMNS,
	defaultView,
	FUND_CHOICES,
	offered,
	PICTURES,
	type Offer,
	type View,
} from './view.ts';
import { flag, oneOf, searched } from '../../steer/choice.ts';
import { ordered } from '../../steer/order.ts';
import type { SpecOf } from '../../steer/spec.ts';

/**
 * How what a reader has chosen to see of an indicator stands in the address. Years, marks and order
 * follow from the indicator. Every choice that can be seen is in the query, so that a copied link shows
 * the same picture.
 */
export const explorerSpec =
	(offer: Offer): SpecOf<View> =>
	(view) => {
		const usual = defaultView(offer, view?.indicator);
		const { years, hasTargets } = offered(offer, usual.indicator);
		const ids = offer.indicators.map(({ id }) => id);
		return {
			indicator: oneOf('indikator', ids, defaultView(offer).indicator),
			year: {
				name: 'ar',
				usual: usual.year,
				read: (text) => years.find((year) => String(year) === text),
				write: String,
			},
			municipality: oneOf('kommun', offer.municipalities, null),
			picture: oneOf(
				'vy',
				PICTURES.filter((kind) => offer.table || kind !== 'tabell'),
				usual.picture,
			),
			area: oneOf('omrade', offer.areas, null),
			yearScale: flag('skala', 'ar'),
			funds: oneOf(
				'fonder',
				FUND_CHOICES.filter((funds) => hasTargets || funds !== 'riktade'),
				usual.funds,
			),
			against: oneOf(
				'mot',
				offer.against.filter((id) => id !== usual.indicator),
				usual.against,
			),
			order: ordered(offer.table ? COLUMNS : [], usual.order),
			search: offer.table ? searched : { ...searched, read: () => undefined },
		};
	};
