import { nameOf } from '../../../tables/column.ts';
import { funds as fundTable } from '../../../tables/funds.ts';
import { spansText } from '../../../words/spans-text.ts';
import { words } from '../../../words/words.ts';
import type { ApiFunds, ApiIndicatorEntry } from '../../../tables/api.ts';
import { formatValue } from '../../../words/text/format.ts';
import type { Locale } from '../../../tables/locale.ts';
import type {
	DatedFigure,
	MunicipalityChange,
} from '../../../stats/municipality/municipality-changes.ts';
import type { Value } from '../../../tables/value.ts';
import { viewAddress } from './view-address.ts';
import { fundCell } from './fund-cell.ts';

/** Whose change it is, and what its words are taken from. */
export interface ChangeOf {
	readonly locale: Locale;
	/** Code of the municipality. */
	readonly code: string;
	/** Id of the measure that leads a challenge. */
	readonly leadOf: (challenge: string | null) => string | null;
	readonly registry: Pick<ApiFunds, 'funds' | 'targets'>;
}

/** A change in words: what it is of, where that is shown, and what became of it. */
export interface ChangeText {
	/** Null where nothing is left to lead to. */
	readonly subject: { readonly name: string; readonly path: string } | null;
	readonly text: string;
}

const valueText = (value: Value | null, indicator: ApiIndicatorEntry, locale: Locale): string => {
	const { common, feed } = words(locale);
	if (value === null) return feed.noFigure;
	return 'value' in value
		? formatValue(value.value, indicator, locale)
		: common.reasons[value.missing];
};

/** What a release changed for a municipality, in words. Paths are Swedish addresses of the site. */
export function changeText(change: MunicipalityChange, of: ChangeOf): ChangeText {
	const { locale, code, leadOf, registry } = of;
	const { feed, funds } = words(locale);
	const because = (text: string, reason: MunicipalityReason): string =>
		reason === null ? `${text}.` : `${text}. ${feed.reason(reason[locale])}`;
	const measure = (indicator: ApiIndicatorEntry, year: number): ChangeText['subject'] => ({
		name: indicator.name[locale],
		path: viewAddress(indicator, leadOf(indicator.challenge), year, code),
	});
	const fundOf = (id: string): ChangeText['subject'] => {
		const fund = registry.funds.find((each) => each.id === id);
		return fund === undefined
			? null
			: {
					name: funds.fundTitle(fund.name, fund.instrument, fund.status === 'planned'),
					path: `/fonder/${id}/`,
				};
	};
	switch (change.kind) {
		case 'new-years': {
			const { indicator, years, latest, before } = change;
			const print = ({ value, year }: DatedFigure): string =>
				feed.figure(formatValue(value, indicator, locale), year);
			const text = [
				print(latest),
				...(years.length > 1 ? [feed.years(spansText(years, locale))] : []),
			];
			return {
				subject: measure(indicator, latest.year),
				text: `${text.join(', ')}.${before === null ? '' : ` ${feed.before(print(before))}.`}`,
			};
		}
		case 'lost-years':
			return {
				subject: measure(change.indicator, change.indicator.latest),
				text: `${feed.lost(spansText(change.years, locale))}.`,
			};
		case 'corrected': {
			const { indicator, year, before, after, reason } = change;
			const [is, was] = [after, before].map((value) => valueText(value, indicator, locale));
			return {
				subject: measure(indicator, year),
				text: because(feed.corrected(year, is ?? '', was ?? ''), reason),
			};
		}
		case 'new-fund': {
			const fund = registry.funds.find(({ id }) => id === change.fund);
			const sentence = fund === undefined ? '' : ` ${funds.sentence(fund)}`;
			return { subject: fundOf(change.fund), text: `${feed.newFund}.${sentence}` };
		}
		case 'lost-fund':
			return { subject: null, text: because(feed.lostFund, change.reason) };
		case 'corrected-fund': {
			const { column, before, after, reason, fund } = change;
			const cell = (text: string): string => fundCell(column, text, registry.targets, locale);
			const name = nameOf(fundTable.row.shape[column])[locale];
			const text =
				before === after
					? feed.rewritten(name)
					: feed.correctedFund(name, cell(after), cell(before));
			return { subject: fundOf(fund), text: because(text, reason) };
		}
	}
}

type MunicipalityReason = Extract<MunicipalityChange, { kind: 'corrected' }>['reason'];
